import Evidence
import Foundation
import Kinds
import Testing

@Suite("A JSON Schema")
struct JSONSchemaTests {
    @Test("judges random instances as PyPI's jsonschema does")
    func crossCheck() throws {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/schema-cases", withExtension: "json"))
        let cases = try #require(try JSON(parsing: Array(try Data(contentsOf: url))).array)
        #expect(cases.count > 300)
        for (number, made) in cases.enumerated() {
            let schema = try JSONSchema(try #require(made["schema"]))
            for (instance, verdict) in zip(made["instances"]?.array ?? [], made["valid"]?.array ?? []) {
                let violations = schema.validate(instance)
                #expect(
                    violations.isEmpty == verdict.bool,
                    "case \(number): \(instance.canonicalString) under \(made["schema"]?.canonicalString ?? "")"
                )
            }
        }
    }

    @Test("says where and why an instance does not fit")
    func violations() throws {
        let schema = try JSONSchema([
            "$defs": ["port": ["type": "integer", "maximum": 65_535]],
            "properties": ["ports": ["items": ["$ref": "#/$defs/port"]]], "required": ["name"],
        ])
        #expect(
            schema.validate(["ports": [80, 70_000, "x"]]) == [
                .init(instancePath: "", keywordPath: "/required", sentence: "must have the member \"name\""),
                .init(
                    instancePath: "/ports/1",
                    keywordPath: "/properties/ports/items/$ref/maximum",
                    sentence: "must be at most 65535"
                ),
                .init(
                    instancePath: "/ports/2",
                    keywordPath: "/properties/ports/items/$ref/type",
                    sentence: "must be of type integer, and is string"
                ),
            ]
        )
    }

    @Test("takes decimals as they are written")
    func multiples() throws {
        #expect(try JSONSchema(["multipleOf": 0.1]).validate(0.3).isEmpty)
        #expect(try JSONSchema(["multipleOf": 0.0001]).validate(0.0075).isEmpty)
        #expect(try JSONSchema(["multipleOf": 0.01]).validate(0.075).count == 1)
        #expect(try JSONSchema(["multipleOf": 3]).validate(1e300).count <= 1)
    }

    @Test("is refused where it is malformed or refers out of the document")
    func refusals() {
        let cases: [(JSON, JSONSchema.Failure)] = [
            (1, .notASchema(path: "")),
            (["properties": ["a": 1]], .notASchema(path: "/properties/a")),
            (["type": "text"], .malformedKeyword(path: "/type")),
            (["minLength": -1], .malformedKeyword(path: "/minLength")),
            (["pattern": "("], .invalidPattern(path: "/pattern", pattern: "(")),
            (
                ["$ref": "https://example.com/s.json"],
                .unresolvedReference(path: "/$ref", reference: "https://example.com/s.json")
            ),
            (["$ref": "#/$defs/no"], .unresolvedReference(path: "/$ref", reference: "#/$defs/no")),
            (
                ["$schema": "http://json-schema.org/draft-04/schema#"],
                .unknownDialect("http://json-schema.org/draft-04/schema#")
            ),
            (
                ["$defs": ["a": ["$anchor": "x"], "b": ["$anchor": "x"]]],
                .duplicateIdentifier(path: "/$defs/b", identifier: "x")
            ),
        ]
        for (schema, failure) in cases {
            #expect(throws: failure) { try JSONSchema(schema) }
        }
    }

    @Test("that never ends, or costs too much, is answered all the same")
    func limits() throws {
        #expect(try JSONSchema(["$ref": "#"]).validate(1).count == 1)
        let wide: JSON = ["allOf": [["$ref": "#/$defs/a"], ["$ref": "#/$defs/a"]]]
        #expect(try JSONSchema(["$defs": ["a": wide], "$ref": "#/$defs/a"]).validate(1).count >= 1)
        let costly = try JSONSchema(["pattern": "^(a+)+$"])
        let started = ContinuousClock().now
        #expect(costly.validate(.string(String(repeating: "a", count: 40) + "b")).count == 1)
        #expect(ContinuousClock().now - started < .seconds(20))
    }

    @Test("reads patterns as ECMA-262 does")
    func patterns() throws {
        func fits(_ pattern: String, _ text: JSON) throws -> Bool {
            try JSONSchema(["pattern": .string(pattern)]).validate(text).isEmpty
        }
        #expect(try !fits(#"^\w+$"#, "é") && fits(#"^[\w-]+$"#, "a-1"))
        #expect(try !fits(#"^\d$"#, "٣") && !fits("^a$", "a\n") && fits("[[&&]b", "[b"))
    }

    @Test("sees $dynamicRef through the outermost resource")
    func dynamic() throws {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/schema-cases", withExtension: "json"))
        let tree = try #require(try JSON(parsing: Array(try Data(contentsOf: url))).array?.last?["schema"])
        let schema = try JSONSchema(tree)
        #expect(schema.validate(["b": [["a": 1]]]).isEmpty)
        #expect(schema.validate(["b": [["c": 1]]]).map(\.instancePath) == ["/b/0/c"])
    }
}
