import Attestations
import Evidence
import Testing

@Suite("Rule language")
struct RuleTests {
    private static let names: [String: JSON] = [
        "now": 1_000,
        "components": [
            ["name": "left-pad", "purl": "pkg:npm/left-pad@1.3.0", "version": "1.3.0", "licences": ["MIT"]],
            ["name": "inner", "purl": .null, "version": .null, "licences": []],
        ],
        "parameters": ["allowed": ["MIT", "Apache-2.0"], "limit": 2],
    ]

    private func value(_ source: String, limit: Int = RuleEvaluator.stepLimit) throws -> JSON {
        var evaluator = RuleEvaluator(Self.names, limit: limit)
        return try evaluator.value(of: RuleExpression(source, names: Set(Self.names.keys)))
    }

    @Test(
        "an expression has the value that CEL gives it",
        arguments: [
            ("1 + 2 * 3 == 7", true), ("(1 + 2) * 3", 9), ("7 / 2", 3), ("-7 / 2", -3), ("-7 % 3", -1),
            ("'a' + \"b\"", "ab"), (#"'it\'s'"#, "it's"), ("[1, 2] + [3]", [1, 2, 3]),
            ("2 in [1, 2]", true), ("'limit' in parameters", true), ("'x' < 'y' && 2 >= 2", true),
            ("false || true", true), ("true ? 1 : 2", 1), ("!false", true), ("null == null", true),
            ("components[0].name", "left-pad"), ("parameters['limit']", 2), ("size(components)", 2),
            ("components.size()", 2), ("'äö'.size()", 2),
            ("components.exists(c, c.name.startsWith('left'))", true),
            ("components.all(c, c.version != null)", false),
            ("components.exists_one(c, c.version == null)", true),
            ("components.filter(c, c.version == null).map(c, c.name)", ["inner"]),
            ("components.all(c, c.licences.all(l, l in parameters.allowed))", true),
            ("has(components[0].purl) && !has(components[1].purl) && !has(parameters.none)", true),
            ("components[0].purl.isPackage('pkg:npm/left-pad')", true),
            ("components[0].purl.isPackage('pkg:npm/left-pad@2')", false),
            ("'https://github.com/x/y'.like('https://github.com/*/y')", true),
            ("'MIT'.lowerAscii().contains('mi') && 'a'.endsWith('a')", true),
            ("timestamp('1970-01-01T00:16:40Z') == now", true),
        ] as [(String, JSON)]
    )
    func values(source: String, expected: JSON) throws { #expect(try value(source) == expected) }

    @Test(
        "where one side decides, a failure of the other does not matter, and nowhere else",
        arguments: [
            ("parameters.none == 1 || true", true), ("false && parameters.none == 1", false),
            ("components.exists(c, c.version.startsWith('1'))", true),
        ] as [(String, JSON)]
    )
    func absorbs(source: String, expected: JSON) throws { #expect(try value(source) == expected) }

    @Test(
        "what has no value is a failure, which says what is missing",
        arguments: [
            ("parameters.none", RuleFailure.noMember("none")), ("components[2]", .noElement(2)),
            ("1 / 0", .divisionByZero), ("9007199254740991 + 1", .tooLarge),
            ("9007199254740991 * 9007199254740991", .tooLarge),
            ("1 + 'a'", .wrongKind(expected: "a whole number", found: "a text")),
            ("!1", .wrongKind(expected: "a truth value", found: "a number")),
            ("components.all(c, c.version.startsWith('1'))", .wrongKind(expected: "a text", found: "null")),
            ("timestamp('yesterday')", .malformed("yesterday")),
            ("'x'.isPackage('left-pad')", .malformed("left-pad")),
        ] as [(String, RuleFailure)]
    )
    func failures(source: String, expected: RuleFailure) { #expect(throws: expected) { try value(source) } }

    @Test(
        "what is no expression is refused where it goes wrong",
        arguments: [
            "", "1 +", "(1", "a", "now.", "1 == 1 == 1", "now(", "components.map(now, now)", "x.f()", "f(1)",
            "'open", "9007199254740992", "1.5", "now = 1", "has(now)", #"'\q'"#, "[1, 2",
            "components.exists(c)",
            "now @ 1",
        ]
    )
    func refusals(source: String) { #expect(throws: RuleFault.self) { try value(source) } }

    @Test("length, depth and parts have limits, and so has what an evaluation takes")
    func limits() throws {
        #expect(throws: RuleFault.tooLong(limit: RuleExpression.byteLimit)) {
            try value(String(repeating: " ", count: RuleExpression.byteLimit) + "1")
        }
        #expect(throws: RuleFault.tooDeep(limit: RuleExpression.depthLimit)) {
            try value(String(repeating: "(", count: 2_000) + "1" + String(repeating: ")", count: 2_000))
        }
        #expect(throws: RuleFault.tooDeep(limit: RuleExpression.depthLimit)) {
            try value(String(repeating: "!", count: 2_000) + "true")
        }
        #expect(throws: RuleFault.tooManyParts(limit: RuleExpression.partLimit)) {
            try value("1" + String(repeating: "+1", count: RuleExpression.partLimit))
        }
        let numbers = "[" + (0..<90).map(String.init).joined(separator: ",") + "]"
        let pairs = "\(numbers).all(a, \(numbers).all(b, a + b >= 0))"
        #expect(throws: RuleFailure.tooManySteps(limit: 5_000)) { try value(pairs, limit: 5_000) }
        // Nothing swallows it.
        #expect(throws: RuleFailure.tooManySteps(limit: 5_000)) {
            try value("\(pairs) || true", limit: 5_000)
        }
        #expect(try value(pairs) == true)
    }
}
