import Evidence
import Kinds
import Testing

@Suite("A costly JSON Schema")
struct SchemaWorkTests {
    private static let hard: JSON = ["pattern": "^(a+)+$"]
    private static let text = JSON.string(String(repeating: "a", count: 40) + "b")

    @Test(
        "fails the whole validation, wherever the cost is",
        arguments: [
            hard, ["not": hard], ["if": hard, "then": true, "else": true], ["anyOf": [hard, true]],
            ["oneOf": [hard, true]], ["not": ["not": hard]], ["not": ["$ref": "#"]],
            ["not": ["$ref": "#/x"], "x": ["$ref": "#/y"], "y": ["pattern": "("]],
            ["not": ["$ref": "#/x"], "x": ["allOf": [["$ref": "#/nowhere"]]]],
        ] as [JSON]
    )
    func failsClosed(schema: JSON) throws {
        let violations = try JSONSchema(schema).validate(Self.text)
        #expect(violations.count == 1)
        #expect(violations.first?.sentence.hasPrefix("cannot be judged") == true, "\(violations)")
    }

    @Test("has one budget for all its searches")
    func searches() throws {
        let text = JSON.string(String(repeating: "a", count: 20) + "b")
        let many = JSON.array(Array(repeating: text, count: 100_000))
        let schema = try JSONSchema(["items": ["not": Self.hard]])
        let elapsed = ContinuousClock().measure { #expect(schema.validate(many).count == 1) }
        #expect(elapsed < .seconds(60))
    }

    @Test("pays for the size of what it compares")
    func sizes() throws {
        let large = JSON.array((0..<20_000).map { .string("\($0)" + String(repeating: "x", count: 50)) })
        let times = { (part: JSON) -> JSON in
            [
                "$defs": ["a": part],
                "allOf": .array(Array(repeating: ["not": ["$ref": "#/$defs/a"]], count: 9000)),
            ]
        }
        var almost = try #require(large.array)
        almost[almost.count - 1] = 1
        for part in [["not": ["uniqueItems": true]], ["enum": [.array(almost)]]]
            as [JSON]
        {
            let violations = try JSONSchema(times(part)).validate(large)
            #expect(
                violations.map(\.sentence) == ["cannot be judged: the schema takes more than 10000000 steps"]
            )
        }
    }

    @Test("shows the beginning of a long list of values only")
    func excerpts() throws {
        let values = JSON.array((0..<200_000).map { .integer($0) })
        let violations = try JSONSchema(["items": ["enum": values]]).validate(["a", "b", "c"])
        #expect(violations.count == 3)
        #expect(violations[0].sentence.hasPrefix("must be one of [0,1,2,"))
        #expect(violations[0].sentence.count < 250)
        let short = try JSONSchema(["enum": ["a", ["b": [.null, "\"", true]]]]).validate(1)
        #expect(short.map(\.sentence) == [#"must be one of ["a",{"b":[null,"\"",true]}]"#])
    }

    @Test("may not have addresses that grow with their depth")
    func addresses() throws {
        var schema: JSON = ["$id": "z"]
        for _ in 0..<20 {
            schema = ["$id": .string(String(repeating: "a", count: 1000) + "/"), "not": schema]
        }
        #expect(throws: JSONSchema.Failure.self) { try JSONSchema(schema) }
        let reference = JSON.string("#" + String(repeating: "a", count: 5000))
        #expect(throws: JSONSchema.Failure.tooLarge(path: "/$ref")) { try JSONSchema(["$ref": reference]) }
    }
}
