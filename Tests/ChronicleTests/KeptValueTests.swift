import Chronicle
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Values of open size")
struct KeptValueTests {
    @Test(
        "a value is told in full up to the limit, beyond it by its digest, and only then kept",
        arguments: [
            (length: 10, limit: 8_192), (8_190, 8_192), (8_191, 8_192), (20_000, 40_000), (50_000, 40_000),
        ]
    )
    func told(length: Int, limit: Int) throws {
        // With its two quotation marks.
        let value = JSON.string(String(repeating: "a", count: length))
        var bodies = KeptBodies()
        let told = try bodies.told(value, upTo: limit)
        guard length + 2 > limit else {
            #expect(told == value)
            #expect(bodies.list.isEmpty)
            return
        }
        #expect(told == value.shortened(to: limit))
        #expect(told["size_bytes"]?.integer == length + 2)
        let kept = try #require(bodies.list.first)
        #expect(bodies.list.count == 1)
        #expect(kept.bytes == value.canonicalBytes())
        #expect(kept.digest == .sha256(of: kept.bytes))
        #expect(told["sha256"]?.string == kept.digest.hex)
    }

    @Test("it is bound as the value that it is")
    func bound() async throws {
        let value: JSON = ["b": [1, 2.5, .null], "a": "text"]
        let kept = try KeptValue(value)
        try await TestDatabase.with { database in
            let back = try await database.app.first("SELECT \(kept) AS value") { row -> JSON in
                try row["value"]
            }
            #expect(back == value)
        }
    }

    @Test("what could not be read back is refused")
    func depth() {
        let deep = (0...JSONLimits.stored.depth).reduce(JSON.null) { inner, _ in .array([inner]) }
        #expect(throws: EntryError.tooDeep(limit: JSONLimits.stored.depth)) { try KeptValue(deep) }
    }
}
