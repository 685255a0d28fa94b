import Evidence
import Kinds
import Testing

@Suite("A difference of contents")
struct JSONDifferenceTests {
    private func changes(_ approved: JSON, _ observed: JSON) -> [JSON] {
        JSONDifference(approved: approved, observed: observed).changes.map(\.json)
    }

    @Test("names each place with what was approved and what was observed")
    func places() {
        #expect(changes(["a": 1, "b/c": .null], ["a": 1, "b/c": .null]).isEmpty)
        #expect(
            changes(["a": 1, "b": [1, 2], "d": true], ["a": "1", "b": [1], "c~/": .null, "d": true]) == [
                ["path": "/a", "change": "changed", "approved": 1, "observed": "1"],
                ["path": "/b/1", "change": "removed", "approved": 2],
                ["path": "/c~0~1", "change": "added", "observed": .null],
            ]
        )
        #expect(changes(["a": .null], [:]) == [["path": "/a", "change": "removed", "approved": .null]])
        #expect(changes(1, [1]) == [["path": "", "change": "changed", "approved": 1, "observed": [1]]])
    }

    @Test("takes one inserted record as one change")
    func records() {
        func record(_ name: String, _ data: String, ttl: JSON = 60) -> JSON {
            ["name": .string(name), "type": "A", "ttl": ttl, "rdata": .string(data)]
        }
        let approved: JSON = [
            "records": [record("a", "1"), record("b", "2"), record("b", "2"), record("c", "3")]
        ]
        let observed: JSON = [
            "records": [record("0", "9"), record("a", "1"), record("b", "2"), record("c", "3", ttl: 5)]
        ]
        #expect(
            changes(approved, observed) == [
                ["path": "/records/2", "change": "removed", "approved": record("b", "2")],
                ["path": "/records/3/ttl", "change": "changed", "approved": 60, "observed": 5],
                ["path": "/records/0", "change": "added", "observed": record("0", "9")],
            ]
        )
    }

    @Test("keeps a number of changes and counts all")
    func limit() {
        let difference = JSONDifference(
            approved: .array((0..<50).map(JSON.integer)),
            observed: .array((1..<51).map(JSON.integer)),
            limit: 10
        )
        #expect(difference.changes.count == 10 && difference.count == 50)
    }

    @Test(
        "is empty exactly for equal contents, and turned around it has as many changes",
        arguments: 0..<200 as Range<UInt64>
    )
    func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (left, right) = (value(&random, 0), value(&random, 0))
        #expect(JSONDifference(approved: left, observed: left).isEmpty, "seed \(seed)")
        let forth = JSONDifference(approved: left, observed: right)
        let back = JSONDifference(approved: right, observed: left)
        #expect(forth.isEmpty == (left == right), "seed \(seed)")
        #expect(forth.count == back.count, "seed \(seed)")
    }

    private func value(_ random: inout SeededGenerator, _ depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth < 3 ? 6 : 4), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .integer(Int.random(in: 0...2, using: &random))
        case 3: return .string(Bool.random(using: &random) ? "a" : "b")
        case 4:
            return .array((0..<Int.random(in: 0...3, using: &random)).map { _ in value(&random, depth + 1) })
        default:
            let names = ["a", "b", "c"].filter { _ in Bool.random(using: &random) }
            return .object(JSONObject(names.map { (name: $0, value: value(&random, depth + 1)) }))
        }
    }
}
