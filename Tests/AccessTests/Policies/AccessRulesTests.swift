import Access
import Evidence
import TestSupport
import Testing

@Suite("What policies allow together")
struct AccessRulesTests {
    /// 2026-11-22T12:00:00Z.
    static let now = Instant(microseconds: 1_795_348_800_000_000)

    private static func rules(_ texts: String...) throws -> AccessRules {
        AccessRules(
            policies: try texts.enumerated().map { try Policy(name: "p\($0.offset)", text: $0.element) }
        )
    }

    private static func question(
        _ operation: Capability,
        _ path: String,
        _ parameters: LooseObject = [:],
        sudo: Bool = false,
        wrap: Int? = nil,
        at now: Instant = now
    ) -> PolicyQuestion {
        PolicyQuestion(
            path: path,
            operation: operation,
            needsSudo: sudo,
            parameters: parameters,
            wrapTTL: wrap,
            at: now
        )
    }

    // MARK: Which rule decides

    /// Patterns with a capability each, the path, and what is given there.
    private static let precedence: [(patterns: [(String, String)], path: String, given: String)] = [
        ([("a/b", "read"), ("a/*", "list")], "a/b", "read"),
        ([("a/b", "read"), ("a/*", "list")], "a/c", "list"),
        ([("a/b", "read"), ("a/b*", "list")], "a/b", "read"),
        ([("a/*", "read"), ("a/b*", "list")], "a/bc", "list"),
        ([("*", "read"), ("a*", "list")], "b", "read"),
        ([("*", "read"), ("a*", "list")], "a", "list"),
        ([("a/+", "read"), ("a/*", "list")], "a/b", "read"),
        ([("a/+", "read"), ("a/*", "list")], "a/b/c", "list"),
        ([("a/+/c", "read"), ("a/b*", "list")], "a/b/c", "list"),
        ([("a/+/c", "read"), ("a/b/+", "list")], "a/b/c", "list"),
        ([("a/+/+", "read"), ("a/+/c", "list")], "a/b/c", "list"),
        ([("+/b/c", "read"), ("+/+/c", "list")], "a/b/c", "read"),
        ([("a/+/c*", "read"), ("a/+/cd*", "list")], "a/b/cde", "list"),
        ([("a/+/c*", "read"), ("a/+/cd", "list")], "a/b/cd", "list"),
        ([("a/+/*", "read"), ("a/*", "list")], "a/b/c", "list"),
        ([("+", "read")], "a", "read"), ([("+", "read")], "a/b", "deny"), ([("+/", "read")], "a/", "read"),
        ([("a/+", "read")], "a/", "read"), ([("a/+", "read")], "a", "deny"),
        ([("a/+", "read")], "a/b/", "read"),
        ([("a/+/c", "read")], "a//c", "read"),
        ([("a/b*c", "read")], "a/bxc", "deny"), ([("a/b*c", "read")], "a/b*c", "read"),
        ([("a/b+", "read")], "a/bx", "deny"), ([("a/b+", "read")], "a/b+", "read"),
        ([("a/*", "read")], "a", "deny"), ([("a/*", "read")], "a/", "read"), ([("a*", "read")], "a", "read"),
        ([("/a/b", "read")], "a/b", "read"), ([("a/b", "read")], "/a/b", "read"),
        ([("a/b", "read")], "a/b/", "read"), ([("a/b/", "read")], "a/b/", "read"),
        ([("a/b/", "read")], "a/b", "deny"), ([("a/b", "list"), ("a/b/", "read")], "a/b/", "read"),
        ([("A/b", "read")], "a/b", "deny"), ([("", "read")], "", "read"),
        // The same text in other bytes is another path.
        ([("a/\u{E9}", "read")], "a/e\u{301}", "deny"),
        ([("a/b c:d.e", "read")], "a/b c:d.e", "read"),
    ]

    @Test("the most specific pattern alone decides", arguments: precedence.indices)
    func mostSpecific(index: Int) throws {
        let (patterns, path, given) = Self.precedence[index]
        for order in [patterns, patterns.reversed()] {
            let texts = order.map { pattern, capability in
                "path \(LooseJSON.string(pattern).text) { capabilities = [\"\(capability)\"] }"
            }
            let together = try Self.rules(texts.joined(separator: "\n"))
            #expect(together.capabilities(of: path, at: Self.now) == [given], "\(patterns) on \(path)")
            let apart = AccessRules(
                policies: try texts.enumerated().map { try Policy(name: "p\($0.offset)", text: $0.element) }
            )
            #expect(apart.capabilities(of: path, at: Self.now) == [given], "\(patterns) on \(path)")
        }
    }

    @Test("a list is met by a rule with or without the slash, nothing else is")
    func lists() throws {
        for rule in ["a/b", "a/b/", "a/+", "a/*"] {
            let rules = try Self.rules("path \"\(rule)\" { capabilities = [\"list\", \"read\"] }")
            #expect(rules.answer(Self.question(.list, "a/b/")).isAllowed, "\(rule)")
            #expect(rules.answer(Self.question(.list, "a/b")).isAllowed, "\(rule)")
            #expect(rules.answer(Self.question(.scan, "a/b/")).why == .capabilityMissing(.scan))
        }
        let folder = try Self.rules("path \"a/b/\" { capabilities = [\"read\"] }")
        #expect(folder.answer(Self.question(.read, "a/b")).why == .noRule)
    }

    @Test("rules with one pattern are joined, and deny is all there is of them")
    func union() throws {
        let both = try Self.rules(
            "path \"a\" { capabilities = [\"read\"] }",
            "path \"a\" { capabilities = [\"update\", \"sudo\"] } path \"a\" { capabilities = [\"list\"] }"
        )
        #expect(both.capabilities(of: "a", at: Self.now) == ["list", "read", "sudo", "update"])
        #expect(both.answer(Self.question(.read, "a")).matched == "p0 a")
        #expect(both.answer(Self.question(.update, "a")).matched == "p1 a")
        for texts in [("deny", "read"), ("read", "deny")] {
            let denied = try Self.rules(
                "path \"a\" { capabilities = [\"\(texts.0)\"] }",
                "path \"a\" { capabilities = [\"\(texts.1)\"] }"
            )
            #expect(denied.capabilities(of: "a", at: Self.now) == ["deny"])
            #expect(denied.answer(Self.question(.read, "a")).why == .denied)
        }
        let mixed = try Self.rules("path \"a\" { capabilities = [\"read\", \"deny\", \"sudo\"] }")
        #expect(mixed.capabilities(of: "a", at: Self.now) == ["deny"])
    }

    @Test("what nothing speaks of is refused; root may do everything")
    func ends() throws {
        let none = AccessRules(policies: [])
        #expect(none.answer(Self.question(.read, "a")).why == .noRule)
        #expect(none.answer(Self.question(.read, "a")).matched == nil)
        #expect(none.capabilities(of: "a", at: Self.now) == ["deny"])
        let empty = try Self.rules("path \"a\" { capabilities = [] }", "path \"b\" {}")
        #expect(empty.capabilities(of: "a", at: Self.now) == ["deny"])
        #expect(empty.capabilities(of: "b", at: Self.now) == ["deny"])
        let root = AccessRules(policies: [], isRoot: true)
        #expect(root.answer(Self.question(.delete, "sys/seal", sudo: true)).isAllowed)
        #expect(root.capabilities(of: "a", at: Self.now) == ["root"])
    }

    @Test(
        "the old words give what they gave",
        arguments: [
            ("read", ["list", "read"]), ("write", ["create", "delete", "list", "read", "update"]),
            ("sudo", ["create", "delete", "list", "read", "sudo", "update"]), ("deny", ["deny"]),
        ]
    )
    func oldWords(word: String, given: [String]) throws {
        let rules = try Self.rules("path \"a\" { policy = \"\(word)\" }")
        #expect(rules.capabilities(of: "a", at: Self.now) == given)
    }

    @Test("what is kept for sudo wants it beside the operation")
    func sudo() throws {
        let rules = try Self.rules(
            "path \"a\" { capabilities = [\"update\"] } path \"b\" { capabilities = [\"update\", \"sudo\"] }"
        )
        #expect(rules.answer(Self.question(.update, "a", sudo: true)).why == .sudoMissing)
        #expect(rules.answer(Self.question(.update, "b", sudo: true)).isAllowed)
        #expect(rules.answer(Self.question(.read, "b", sudo: true)).why == .capabilityMissing(.read))
    }

    // MARK: Limits

    private static let parameters: [(limits: String, given: LooseObject, allowed: Bool)] = [
        ("allowed_parameters = { \"a\" = [] }", [:], true),
        ("allowed_parameters = { \"a\" = [] }", ["a": "x"], true),
        ("allowed_parameters = { \"A\" = [] }", ["a": "x"], true),
        ("allowed_parameters = { \"a\" = [] }", ["A": "x"], true),
        ("allowed_parameters = { \"a\" = [] }", ["b": "x"], false),
        ("allowed_parameters = { \"a\" = [\"x\", \"y\"] }", ["a": "y"], true),
        ("allowed_parameters = { \"a\" = [\"x\", \"y\"] }", ["a": "z"], false),
        ("allowed_parameters { a = \"x\" }", ["a": "x"], true),
        ("allowed_parameters = { \"a\" = [\"x*\"] }", ["a": "xyz"], true),
        ("allowed_parameters = { \"a\" = [\"*z\"] }", ["a": "xyz"], true),
        ("allowed_parameters = { \"a\" = [\"*y*\"] }", ["a": "xyz"], true),
        ("allowed_parameters = { \"a\" = [\"x*z\"] }", ["a": "xyz"], false),
        ("allowed_parameters = { \"a\" = [\"*\"] }", ["a": "anything"], true),
        ("allowed_parameters = { \"a\" = [1, true] }", ["a": 1], true),
        ("allowed_parameters = { \"a\" = [1, true] }", ["a": .number("1.0")], true),
        ("allowed_parameters = { \"a\" = [1, true] }", ["a": true], true),
        ("allowed_parameters = { \"a\" = [1, true] }", ["a": "1"], false),
        ("allowed_parameters = { \"*\" = [] }", ["b": "x"], true),
        ("allowed_parameters = { \"*\" = [], \"a\" = [\"x\"] }", ["b": "y", "a": "x"], true),
        ("allowed_parameters = { \"*\" = [], \"a\" = [\"x\"] }", ["a": "y"], false),
        ("denied_parameters = { \"a\" = [] }", ["a": "x"], false),
        ("denied_parameters = { \"a\" = [] }", ["A": "x"], false),
        ("denied_parameters = { \"a\" = [\"x\"] }", ["a": "y"], true),
        ("denied_parameters = { \"a\" = [\"x*\"] }", ["a": "xy"], false),
        ("denied_parameters = { \"*\" = [] }", ["b": "x"], false),
        ("denied_parameters = { \"*\" = [] }", [:], true),
        ("denied_parameters = { \"a\" = [] }\nallowed_parameters = { \"a\" = [] }", ["a": "x"], false),
        ("required_parameters = [\"a\", \"b\"]", ["a": "x"], false),
        ("required_parameters = [\"a\", \"B\"]", ["a": "x", "b": nil], true),
    ]

    @Test("parameters are held against what is allowed, denied and required", arguments: parameters.indices)
    func heldParameters(index: Int) throws {
        let (limits, given, allowed) = Self.parameters[index]
        let rules = try Self.rules(
            "path \"a\" {\ncapabilities = [\"create\", \"update\", \"patch\", \"delete\"]\n\(limits)\n}"
        )
        for operation in [Capability.create, .update, .patch] {
            let answer = rules.answer(Self.question(operation, "a", given))
            #expect(answer.isAllowed == allowed, "\(limits) on \(given.names): \(answer.reason)")
        }
        #expect(rules.answer(Self.question(.delete, "a", given)).isAllowed)
    }

    @Test("of rules that are joined, any value beats some values, and what one requires all require")
    func joinedParameters() throws {
        let rules = try Self.rules(
            "path \"a\" { capabilities = [\"update\"] allowed_parameters = { \"x\" = [\"1\"], \"y\" = [\"1\"] } }",
            "path \"a\" { capabilities = [\"update\"] allowed_parameters = { \"x\" = [\"2\"], \"y\" = [] } required_parameters = [\"x\"] }"
        )
        #expect(rules.answer(Self.question(.update, "a", ["x": "1"])).isAllowed)
        #expect(rules.answer(Self.question(.update, "a", ["x": "2", "y": "9"])).isAllowed)
        #expect(rules.answer(Self.question(.update, "a", ["x": "3"])).why == .parameterNotAllowed("x"))
        #expect(rules.answer(Self.question(.update, "a", ["y": "1"])).why == .parameterMissing("x"))
    }

    @Test("an answer must be wrapped as long as the rule says")
    func wrapping() throws {
        let rules = try Self.rules(
            "path \"a\" { capabilities = [\"read\"] min_wrapping_ttl = \"1m\" max_wrapping_ttl = 3600 }"
        )
        for (wrap, allowed) in [(nil, false), (59, false), (60, true), (3_600, true), (3_601, false)]
            as [(Int?, Bool)]
        {
            #expect(rules.answer(Self.question(.read, "a", wrap: wrap)).isAllowed == allowed, "\(wrap ?? -1)")
        }
        let joined = try Self.rules(
            "path \"a\" { capabilities = [\"read\"] max_wrapping_ttl = \"1h\" }",
            "path \"a\" { capabilities = [\"read\"] max_wrapping_ttl = \"1m30s\" }"
        )
        #expect(
            joined.answer(Self.question(.read, "a", wrap: 91)).why
                == .wrappingMissing(minimum: nil, maximum: 90)
        )
    }

    @Test("a rule ends when it says so, to the microsecond, and the next one decides")
    func expiration() throws {
        let rules = try Self.rules(
            """
            path "a/b" { capabilities = ["deny"] expiration = "2026-11-22T12:00:00Z" }
            path "a/*" { capabilities = ["read"] }
            """
        )
        let before = Instant(microseconds: Self.now.microseconds - 1)
        #expect(!rules.answer(Self.question(.read, "a/b", at: before)).isAllowed)
        #expect(rules.answer(Self.question(.read, "a/b", at: Self.now)).isAllowed)
        #expect(!rules.answer(Self.question(.read, "a/b", at: before)).isAllowed)
    }

    @Test("a list gives no more keys than the rule says, and shows those that one may go on to")
    func listing() throws {
        let rules = try Self.rules(
            """
            path "m/*" {
              capabilities = ["list"]
              pagination_limit = 100
              list_scan_response_keys_filter_path = "{{ .path }}{{ .key }}"
            }
            path "m/a" { capabilities = ["read"] }
            path "m/b" { capabilities = ["deny"] }
            path "m/d/" { capabilities = ["list"] }
            """
        )
        let answer = rules.answer(Self.question(.list, "m/"))
        #expect(answer.isAllowed && answer.paginationLimit == 100)
        for (limit, allowed) in [("100", true), ("101", false), ("max", true), ("x", false), ("0", false)] {
            #expect(
                rules.answer(Self.question(.list, "m/", ["limit": .string(limit)])).isAllowed == allowed,
                "\(limit)"
            )
        }
        let shown = rules.visibleKeys(
            ["a", "b", "d/"],
            under: "m/",
            by: try #require(answer.keysFilterPath),
            subject: PolicySubject(),
            at: Self.now
        )
        #expect(shown == ["a", "d/"])
        let strict = try Self.rules(
            "path \"m\" { capabilities = [\"list\"] pagination_limit = 5 required_parameters = [\"limit\"] }"
        )
        #expect(strict.answer(Self.question(.list, "m/")).why == .limitNeeded)
        #expect(strict.answer(Self.question(.list, "m/", ["limit": 5])).isAllowed)
    }

    // MARK: Templates

    @Test("templates stand for who asks, and for nothing where that is not known")
    func templates() throws {
        let rules = try Self.rules(
            """
            path "id/{{identity.entity.id}}" { capabilities = ["read"] }
            path "name/{{ identity.entity.name }}/*" { capabilities = ["read"] }
            path "team/{{identity.entity.metadata.team}}" { capabilities = ["read"] }
            path "alias/{{identity.entity.aliases.auth_x.name}}" { capabilities = ["read"] }
            path "group/{{identity.groups.names.ops.id}}" { capabilities = ["read"] }
            path "fixed" { capabilities = ["read"] }
            """
        )
        let ada = PolicySubject(
            entityID: "e1",
            entityName: "ada",
            entityMetadata: ["team": "a/b"],
            aliases: [.init(mountAccessor: "auth_x", id: "1", name: "ada@x")],
            groups: [.init(id: "g1", name: "ops")]
        )
        for path in ["id/e1", "name/ada/x", "team/a/b", "alias/ada@x", "group/g1", "fixed"] {
            #expect(rules.capabilities(of: path, subject: ada, at: Self.now) == ["read"], "\(path)")
        }
        let bob = PolicySubject(entityID: "e2", entityName: "bob")
        #expect(rules.capabilities(of: "id/e1", subject: bob, at: Self.now) == ["deny"])
        #expect(rules.capabilities(of: "id/e2", subject: bob, at: Self.now) == ["read"])
        #expect(rules.capabilities(of: "team/a/b", subject: bob, at: Self.now) == ["deny"])
        #expect(rules.capabilities(of: "id/", subject: PolicySubject(), at: Self.now) == ["deny"])
        #expect(rules.capabilities(of: "fixed", subject: PolicySubject(), at: Self.now) == ["read"])
    }

    @Test("a name with wildcards in it opens nothing but its own path", arguments: ["*", "+", "a*", "+/+"])
    func escapes(name: String) throws {
        let rules = try Self.rules(
            """
            path "home/{{identity.entity.name}}" { capabilities = ["read"] }
            path "deep/{{identity.entity.name}}/*" { capabilities = ["read"] }
            """
        )
        let subject = PolicySubject(entityID: "e", entityName: name)
        #expect(rules.capabilities(of: "home/\(name)", subject: subject, at: Self.now) == ["read"])
        #expect(rules.capabilities(of: "deep/\(name)/x", subject: subject, at: Self.now) == ["read"])
        for other in ["home/bob", "home/abc", "home/b/c", "deep/bob/x", "deep/b/c/x"] {
            #expect(rules.capabilities(of: other, subject: subject, at: Self.now) == ["deny"], "\(other)")
        }
    }

    @Test(
        "what can't be a rule is refused",
        arguments: [
            "path \"a+*\" {}", "path \"a\" { capabilities = [\"fly\"] }", "path \"a\" { policy = \"all\" }",
            "path \"a\" { capability = [\"read\"] }", "path \"a\" { capabilities = [1] }", "rule \"a\" {}",
            "path \"a\" { capabilities = [\"read\"] capabilities = [\"list\"] }", "path \"a\" \"b\" {}",
            "path \"a\" = {}", "path = \"a\"",
            "path \"a\" { min_wrapping_ttl = \"2m\" max_wrapping_ttl = \"1m\" }",
            "path \"a\" { max_wrapping_ttl = \"soon\" }", "path \"a\" { expiration = \"soon\" }",
            "path \"a\" { mfa_methods = [\"x\"] }", "path \"a\" { control_group = {} }",
            "path \"{{identity.entity.age}}\" {}", "path \"{{identity.entity.id\" {}", "path \"a}}\" {}",
            "path \"a\" { allowed_parameters = [\"x\"] }", "path \"a\" { pagination_limit = -1 }",
            "path \"a\" { list_scan_response_keys_filter_path = \"{{.key}}\" }", "path \"a\\n\" {}",
            "path \"a\" { capabilities = [\"list\"] list_scan_response_keys_filter_path = \"{{.other}}\" }",
            "path \"a\" { allowed_parameters = { \"x\" = [], \"X\" = [] } }",
        ]
    )
    func unfit(text: String) {
        #expect(throws: PolicyFault.self) { try Policy(name: "p", text: text) }
    }

    // MARK: Properties

    @Test(
        "whoever matches and is fixed for longer decides, whatever else there is",
        arguments: 0..<400 as Range<UInt64>
    )
    func specificBeatsGeneral(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let path = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.segment(&random) }.joined(
            separator: "/"
        )
        var patterns = Set((0..<8).map { _ in Self.pattern(near: path, &random) })
        let texts = patterns.map { "path \"\($0)\" { capabilities = [\"read\"] comment = \"\($0)\" }" }
        let rules = AccessRules(policies: [try Policy(name: "p", text: texts.joined(separator: "\n"))])
        let answer = rules.answer(Self.question(.read, path))
        patterns = patterns.filter { Self.isMet($0, path) }
        guard let best = patterns.max(by: { Self.comesBefore($1, $0) }) else {
            #expect(answer.why == .noRule, "seed \(seed)")
            return
        }
        #expect(answer.matched == "p \(best)", "seed \(seed): \(path) by \(patterns.sorted())")
    }

    @Test(
        "a further policy without deny takes nothing away where its patterns are the same",
        arguments: 0..<200 as Range<UInt64>
    )
    func unionOnlyAdds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let names = Capability.allCases.filter { $0 != .deny }.map(\.rawValue)
        func text() -> String {
            let given = names.filter { _ in Bool.random(using: &random) }.map { "\"\($0)\"" }.joined(
                separator: ", "
            )
            return "path \"a/*\" { capabilities = [\(given)] }"
        }
        let (first, second) = (text(), text())
        let alone = Set(try Self.rules(first).capabilities(of: "a/b", at: Self.now)).subtracting(["deny"])
        let both = Set(try Self.rules(first, second).capabilities(of: "a/b", at: Self.now))
        #expect(alone.isSubset(of: both), "seed \(seed): \(first) \(second)")
    }

    private static func segment(_ random: inout SeededGenerator) -> String {
        ["a", "b", "ab"].randomElement(using: &random) ?? "a"
    }

    private static func pattern(near path: String, _ random: inout SeededGenerator) -> String {
        var parts = path.split(separator: "/").map(String.init)
        for index in parts.indices where Int.random(in: 0..<3, using: &random) == 0 {
            parts[index] = Bool.random(using: &random) ? "+" : segment(&random)
        }
        guard Bool.random(using: &random) else { return parts.joined(separator: "/") }
        parts = Array(parts.prefix(Int.random(in: 0...parts.count, using: &random)))
        if parts.last == "+" { parts.append("") }
        return parts.joined(separator: "/") + "*"
    }

    /// By another way than the product's: segment by segment over whole texts.
    private static func isMet(_ pattern: String, _ path: String) -> Bool {
        let isPrefix = pattern.hasSuffix("*")
        let wanted = (isPrefix ? String(pattern.dropLast()) : pattern).split(
            separator: "/",
            omittingEmptySubsequences: false
        )
        let given = path.split(separator: "/", omittingEmptySubsequences: false)
        guard isPrefix ? given.count >= wanted.count : given.count == wanted.count else { return false }
        return wanted.indices.allSatisfy { index in
            if wanted[index] == "+" { return true }
            return isPrefix && index == wanted.count - 1
                ? given[index].hasPrefix(wanted[index]) : given[index] == wanted[index]
        }
    }

    private static func comesBefore(_ left: String, _ right: String) -> Bool {
        func rank(_ text: String) -> (
            isExact: Int, fixed: Int, isOpen: Int, pluses: Int, length: Int, text: String
        ) {
            let isPrefix = text.hasSuffix("*")
            let bare = isPrefix ? String(text.dropLast()) : text
            let pluses = bare.split(separator: "/").count { $0 == "+" }
            let fixed =
                bare.firstIndex(of: "+").map { bare.distance(from: bare.startIndex, to: $0) } ?? bare.count
            return (!isPrefix && pluses == 0 ? 1 : 0, fixed, isPrefix ? 0 : 1, -pluses, bare.count, bare)
        }
        return rank(left) > rank(right)
    }
}
