import Custody
import Evidence
import Testing

@Suite("Pages")
struct PageTests {
    @Test("a limit outside of 1 to 200 is refused", arguments: [0, -1, 201])
    func limit(limit: Int) {
        #expect(throws: CustodyError.invalid(field: "limit", .outOfRange(1...200))) {
            _ = try PageRequest(limit: limit)
        }
    }

    @Test("a cursor that we did not give is refused", arguments: ["", "!", "bm90IGEgY3Vyc29y", "AAAA"])
    func foreignCursor(text: String) {
        #expect(throws: CustodyError.invalid(field: "cursor", .malformed)) {
            _ = try PageRequest(cursor: text)
        }
    }

    @Test("pages follow each other without a gap or an overlap")
    func following() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            for number in 0..<5 {
                try await bench.register("192.0.2.\(number)", name: "zone\(number).example")
            }
            var names: [String] = []
            var cursor: String?
            repeat {
                let page = try await bench.custody.artifacts(
                    for: bench.caller,
                    PageRequest(limit: 2, cursor: cursor)
                )
                names += page.items.map(\.reference.name)
                cursor = page.nextCursor
            } while cursor != nil
            #expect(names == (0..<5).map { "zone\($0).example" })
        }
    }
}
