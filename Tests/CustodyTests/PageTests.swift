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

    @Test(
        "a cursor with a key that no row has gets a page or a refusal, from every list",
        arguments: [
            "-9223372036854775808", "9223372036854775807", "-62167219200000001", "253402300800000000",
            "92233720368547758080", "-1", "0", "", "zone", "\u{0}",
        ]
    )
    func extremeCursor(key: String) async throws {
        let cursor = Base64URL.encode(Array("00000000-0000-0000-0000-000000000000 \(key)".utf8))
        try await Bench.with { bench in
            try await bench.accord()
            let artifact = try await bench.register().reference.id
            let (custody, caller) = (bench.custody, bench.caller)
            let lists: [(isNumbered: Bool, read: @Sendable (PageRequest) async throws -> Void)] = [
                (false, { _ = try await custody.accords(for: caller, $0) }),
                (false, { _ = try await custody.artifacts(for: caller, $0) }),
                (false, { _ = try await custody.ceremonies(for: caller, $0) }),
                (false, { _ = try await custody.deployments(for: caller, $0) }),
                (false, { _ = try await custody.verifications(for: caller, $0) }),
                (false, { _ = try await custody.verifications(for: caller, $0, of: artifact) }),
                (true, { _ = try await custody.versions(for: caller, $0, of: artifact) }),
                (true, { _ = try await custody.transitions(for: caller, $0, of: artifact) }),
            ]
            for list in lists {
                do {
                    try await list.read(PageRequest(cursor: cursor))
                    #expect(!list.isNumbered || Int(key).map { $0 >= 1 } == true, "\(key) was taken")
                } catch CustodyError.invalid(let field, let fault) {
                    #expect(field == "cursor" && fault == .malformed)
                }
            }
            await #expect(throws: Never.self, "the connections still serve") {
                try await bench.custody.overview(for: bench.caller)
            }
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
