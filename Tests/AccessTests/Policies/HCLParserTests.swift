import Access
import Evidence
import TestSupport
import Testing

@Suite("HCL, as policies are written in it")
struct HCLParserTests {
    private func items(_ text: String) throws -> [HCLItem] { try HCLParser.items(of: Array(text.utf8)) }

    private func fault(_ text: String) -> PolicyFault? {
        do {
            _ = try Policy(name: "p", text: text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "a value is read as it is meant",
        arguments: [
            (#"a = "x""#, HCLNode.Value.string("x")),
            (#"a = "a\nb\t\"\\\u00e9\U0001F511\x41\101""#, .string("a\nb\t\"\\\u{E9}\u{1F511}AA")),
            (#"a = "${b "c" {d}} e""#, .string(#"${b "c" {d}} e"#)),
            ("a = 90", .number("90")), ("a = -1.5e3", .number("-1.5e3")), ("a = 0x1F", .number("0x1F")),
            ("a = true", .bool(true)), ("a = false", .bool(false)),
            ("a = <<EOF\none\n  two\nEOF\n", .string("one\n  two\n")),
            ("a = <<-EOF\n    one\n      two\n    EOF\n", .string("one\n  two\n")),
            ("a = <<-EOF\n one\n    two\n    EOF\n", .string(" one\n    two\n")),
            ("a = <<EOF\r\none\r\nEOF\r\n", .string("one\r\n")),
            ("a = []", .list([])),
            (
                #"a = ["x", 1, true,]"#,
                .list([HCLNode(.string("x")), HCLNode(.number("1")), HCLNode(.bool(true))])
            ),
            (
                "a = { b = 1, c { d = 2 }, }",
                .object([
                    HCLItem(["b"], HCLNode(.number("1"))),
                    HCLItem(["c"], HCLNode(.object([HCLItem(["d"], HCLNode(.number("2")))]))),
                ])
            ),
        ]
    )
    func values(text: String, expected: HCLNode.Value) throws {
        #expect(try items(text) == [HCLItem(["a"], HCLNode(expected))])
    }

    @Test("comments of all three kinds are passed over, a byte order mark too")
    func comments() throws {
        let text = "\u{FEFF}# one\n// two\n/* three\n * four */ a /* five */ = 1 // six"
        #expect(try items(text) == [HCLItem(["a"], HCLNode(.number("1")))])
        #expect(try items("").isEmpty)
        #expect(try items(" \n# nothing").isEmpty)
    }

    @Test(
        "a block, an attribute with an object, and JSON are the same policy",
        arguments: [
            #"path "a" { capabilities = ["read"] }"#,
            #"path = { "a" = { capabilities = ["read"] } }"#,
            #"path = { "a" { capabilities = ["read"], }, }"#,
            #"path { "a" { capabilities = ["read"] } }"#,
            #""path" "a" { "capabilities" = ["read"] }"#,
            #"{"path": {"a": {"capabilities": ["read"]}}}"#,
            #"{"path": [{"a": {"capabilities": ["read"]}}]}"#,
            #" {"path": {"a": [{"capabilities": ["read"]}]}, "name": "n"}"#,
            "path \"/a\" { policy = \"\" capabilities = \"read\" }",
        ]
    )
    func forms(text: String) throws {
        let rules = AccessRules(policies: [try Policy(name: "p", text: text)])
        #expect(rules.capabilities(of: "a", at: Instant(microseconds: 0)) == ["read"])
    }

    @Test(
        "what can't stand is refused at its place, with what helps",
        arguments: [
            ("path \"a\" {", 1, 10), ("path \"a\" {\n  capabilities = [\"read\"\n}", 3, 1), ("a = ", 1, 5),
            ("\n\n  é = ]", 3, 7), ("a = \"x", 1, 5), ("a = \"x\ny\"", 1, 5), ("a = 5m", 1, 5),
            ("a = yes", 1, 5),
            ("/* never", 1, 1), ("a = <<EOF\nx\n", 1, 5), ("a = \"\\q\"", 1, 6), ("a = \"\\ud800\"", 1, 6),
            ("a = \"\\u0000\"", 1, 6), ("a \"b\" = 1", 1, 7), ("= 1", 1, 1), ("}", 1, 1), ("a", 1, 1),
            ("{\"path\": {}}}", 1, 13), ("{\"path\": {},}", 1, 13), ("{\"path\" {}}", 1, 9),
            ("{'a': 1}", 1, 2),
            ("{\"a\": 01}", 1, 7), ("{\"a\": 0x1}", 1, 7), ("[1]", 1, 1), ("a = [1 2]", 1, 8),
            ("\u{0}", 1, 1),
        ]
    )
    func refusals(text: String, line: Int, column: Int) throws {
        let found = try #require(fault(text), "\(text) was taken")
        #expect((found.line, found.column) == (line, column), "\(found)")
        #expect(!found.reason.isEmpty && !found.remedy.isEmpty)
    }

    @Test("what is meant to exhaust the parser is refused, and soon")
    func bombs() throws {
        let deep = 200_000
        for opening in ["[", "{a="] {
            let found = try #require(fault("a = " + String(repeating: opening, count: deep)))
            #expect(found.reason.contains("nested deeper"))
        }
        let json = try #require(fault(String(repeating: "{\"path\":", count: 100_000)))
        #expect(json.reason.contains("nested deeper"))
        let many = try #require(fault("a = [" + String(repeating: "1,", count: HCLParser.valueLimit) + "]"))
        #expect(many.reason.contains("more than \(HCLParser.valueLimit) values"))
        let labels = try #require(fault(String(repeating: "a ", count: 10_000)))
        #expect(labels.reason.contains("too many labels"))
        let large = try #require(fault(String(repeating: " ", count: HCLParser.sizeLimit + 1)))
        #expect(large.reason.contains("bytes, more than"))
        let paths = String(repeating: "path \"a\" {}\n", count: ACLDocument.ruleLimit + 1)
        let rules = try #require(fault(paths))
        #expect(rules.reason.contains("more than \(ACLDocument.ruleLimit) paths"))
        // Many heredocs that never end are each looked through once: the first ends the reading.
        #expect(fault(String(repeating: "a = <<B\n", count: 100_000)) != nil)
    }

    // MARK: Properties

    @Test(
        "what is written at random is read as it was meant, in HCL and in JSON",
        arguments: 0..<300 as Range<UInt64>
    )
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let items = (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.item(depth: 3, &random) }
        let hcl = items.map { Self.written($0, &random) }.joined(separator: "\n")
        #expect(try self.items(hcl) == items, "seed \(seed): \(hcl)")
        let flat = items.map { HCLItem([$0.keys[0]], $0.node) }
        let json = "{" + flat.map(Self.json).joined(separator: ",") + "}"
        #expect(try self.items(json) == flat.map(Self.flattened), "seed \(seed): \(json)")
    }

    @Test(
        "bytes at random are refused or read, and never more than that",
        arguments: 0..<300 as Range<UInt64>
    )
    func noise(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("path \"a\" {}[]=,<<EOF\n#/*\\u12${}:-0.5etrue\u{E9}\t".utf8)
        let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
            alphabet.randomElement(using: &random)!
        }
        do {
            _ = try HCLParser.items(of: bytes)
        } catch {
            #expect((0...bytes.count).contains(error.offset), "seed \(seed)")
        }
    }

    private static func item(depth: Int, _ random: inout SeededGenerator) -> HCLItem {
        let name = String(
            (0..<Int.random(in: 1...6, using: &random)).map { _ in
                "abcxyz_".randomElement(using: &random) ?? "a"
            }
        )
        if depth > 0, Int.random(in: 0..<4, using: &random) == 0 {
            let members = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                item(depth: depth - 1, &random)
            }
            return HCLItem([name, text(&random)], HCLNode(.object(members)))
        }
        return HCLItem([name], node(depth: depth, &random))
    }

    private static func node(depth: Int, _ random: inout SeededGenerator) -> HCLNode {
        switch Int.random(in: 0..<(depth > 0 ? 5 : 3), using: &random) {
        case 0: HCLNode(.string(text(&random)))
        case 1: HCLNode(.number("\(Int.random(in: -1_000...1_000, using: &random))"))
        case 2: HCLNode(.bool(Bool.random(using: &random)))
        case 3:
            HCLNode(
                .list(
                    (0..<Int.random(in: 0...3, using: &random)).map { _ in node(depth: depth - 1, &random) }
                )
            )
        default:
            HCLNode(
                .object(
                    (0..<Int.random(in: 0...3, using: &random)).map { _ in item(depth: depth - 1, &random) }
                )
            )
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        String(
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
                "ab/*+ \"\\\n\té\u{1F511}#".randomElement(using: &random) ?? "a"
            }
        )
    }

    private static func quoted(_ text: String) -> String { LooseJSON.string(text).text }

    private static func written(_ item: HCLItem, _ random: inout SeededGenerator) -> String {
        let space = [" ", "\n", " # c\n", "/* c */"].randomElement(using: &random) ?? " "
        if item.keys.count > 1 {
            return "\(item.keys[0])\(space)\(quoted(item.keys[1])) \(written(item.node, &random))"
        }
        if case .object = item.node.value, Bool.random(using: &random) {
            return "\(item.keys[0]) \(written(item.node, &random))"
        }
        return "\(item.keys[0])\(space)=\(space)\(written(item.node, &random))"
    }

    private static func written(_ node: HCLNode, _ random: inout SeededGenerator) -> String {
        switch node.value {
        case .null: return "null"
        case .bool(let value): return "\(value)"
        case .number(let literal): return literal
        case .string(let text): return quoted(text)
        case .list(let nodes):
            let comma = !nodes.isEmpty && Bool.random(using: &random) ? "," : ""
            return "[" + nodes.map { written($0, &random) }.joined(separator: ", ") + comma + "]"
        case .object(let items):
            let separator = Bool.random(using: &random) ? "\n" : ", "
            return "{ " + items.map { written($0, &random) }.joined(separator: separator) + " }"
        }
    }

    private static func flattened(_ item: HCLItem) -> HCLItem {
        HCLItem([item.keys[0]], flattened(item.node))
    }

    private static func flattened(_ node: HCLNode) -> HCLNode {
        switch node.value {
        case .list(let nodes): HCLNode(.list(nodes.map(flattened)))
        case .object(let items): HCLNode(.object(items.map(flattened)))
        default: node
        }
    }

    private static func json(_ item: HCLItem) -> String { "\(quoted(item.keys[0])): \(json(item.node))" }

    private static func json(_ node: HCLNode) -> String {
        switch node.value {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let literal): literal
        case .string(let text): quoted(text)
        case .list(let nodes): "[" + nodes.map(json).joined(separator: ",") + "]"
        case .object(let items): "{" + items.map(json).joined(separator: ",") + "}"
        }
    }
}
