import Evidence
import Testing

@testable import Server

@Suite("What pages of secrets make of forms and versions")
struct SecretValuesTests {
    @Test("rows of a form become fields, its JSON comes before them, and what is empty stays out")
    func drafts() throws {
        let rows = SecretDraft([
            "name.0": "a", "value.0": "1\r\n2", "name.1": "b", "value.1": "", "name.2": "",
            "value.2": "nameless",
            "name.3": "c", "value.3": "", "drop.3": "yes", "name.900": "beyond",
        ])
        #expect(try rows.whole() == ["a": "1\n2"])
        #expect(try rows.patch() == ["a": "1\n2", "c": nil])
        let json = SecretDraft(["name.0": "a", "value.0": "1", "json": #" {"n": 1e400, "o": {"p": null}} "#])
        #expect(try json.whole() == ["n": .number("1e400"), "o": ["p": nil]])
        #expect(try json.patch() == json.whole())
        #expect(throws: SecretDraft.Fault.self) { try SecretDraft().whole() }
        #expect(throws: SecretDraft.Fault.self) { try SecretDraft(["name.0": "a"]).patch() }
        #expect(throws: SecretDraft.Fault.self) {
            try SecretDraft(["name.0": "a", "value.0": "1", "name.1": "a", "value.1": "2"]).whole()
        }
        // By bytes: of what Unicode takes for the same there are two.
        let twins = SecretDraft(["name.0": "\u{E9}", "value.0": "1", "name.1": "e\u{301}", "value.1": "2"])
        #expect(try twins.whole().count == 2)
    }

    @Test(
        "a fault never repeats what was typed",
        arguments: ["{\"a\": canary", "[\"canary\"]", "\"canary\"", "canary"]
    )
    func faultsTellNothing(json: String) throws {
        let draft = SecretDraft(["json": json])
        let fault = #expect(throws: SecretDraft.Fault.self) { try draft.whole() }
        #expect(fault?.reason.contains("canary") == false)
    }

    @Test("what can't be seen is not sent again as something else")
    func disguises() throws {
        let library = try TemplateLibrary.built()
        var page = SamplePages.secret(name: "plain")
        page.fields = ["password", "pass\u{200B}word"]
        page.draft = SecretDraft([
            "name.0": "password", "value.0": "hid\u{202E}den", "json": "{\"a\": \"\u{200B}\"}",
        ])
        let html = try page.render(with: library)
        #expect(!html.contains("value=\"pass‹U+200B›word\""))
        #expect(!html.contains("hid‹U+202E›den") && html.contains("type it again"))
        #expect(!html.contains("&quot;‹U+200B›&quot;"))
        page.revealed = .init(version: 4, at: SamplePages.now, values: ["a": "x\u{200B}y"])
        #expect(try page.render(with: library).contains("Take it as it is with muniment secret get"))
        var policy = SamplePages.policy(name: "p", text: "path \"a\u{200B}\" {}\n")
        policy.fault = nil
        policy.verdict = nil
        let shown = try policy.render(with: library)
        #expect(!shown.contains("<textarea") && shown.contains("It holds characters that can&#39;t be seen"))
        // Line ends of another system are no disguise.
        policy.text = "path \"a\" {}\r\n"
        #expect(try policy.render(with: library).contains("<textarea"))
    }

    @Test("two versions are compared by their fields, and by their values once both are shown")
    func comparison() {
        let facts = SamplePages.secretFacts(name: "x").versions
        func side(_ index: Int, _ fields: [String]?, _ values: LooseObject? = nil) -> SecretComparison.Side {
            .init(version: facts[index], fields: fields, values: values)
        }
        func changes(_ one: SecretComparison.Side, _ other: SecretComparison.Side) -> [String] {
            SecretComparison(one, other, path: "kv/x", mayReveal: true).changes.map {
                "\($0.change) \($0.name)"
            }
        }
        // The newer one comes first in the list, and second in the comparison.
        #expect(changes(side(0, ["a", "b"]), side(2, ["b", "c"])) == ["added a", "unknown b", "removed c"])
        let shown = changes(
            side(2, nil, ["a": "1", "b": "2", "c": ["d": 1]]),
            side(0, nil, ["a": "1", "b": "3", "c": .object(["d": .number("1.0")])])
        )
        #expect(shown == ["same a", "changed b", "changed c"])
        #expect(changes(side(0, nil), side(2, ["b"])).isEmpty)
    }

    @Test("a folder's page gives as many names as it has room for, one at least")
    func room() {
        let short = (0..<500).map { "name-\($0)" }
        #expect(SecretFolderPage.count(fitting: short, in: "kv/") == SecretFolderPage.rowLimit)
        let long = (0..<500).map { String(repeating: "é", count: 480) + "\($0)" }
        let count = SecretFolderPage.count(fitting: long, in: "kv/")
        #expect(count > 1 && count < 40)
        #expect(SecretFolderPage.count(fitting: [String(repeating: "x", count: 200_000)], in: "kv/") == 1)
        #expect(SecretFolderPage.count(fitting: [], in: "kv/") == 0)
    }

    @Test("folders above a path lead to themselves, whatever their names hold")
    func crumbs() throws {
        let html = try SamplePages.secretFolder(name: "a b&c").render(with: .built())
        #expect(html.contains(#"href="/secrets/folder?path=secret%2F""#))
        #expect(html.contains("path=secret%2Fa%20b%26c%2F") && html.contains("a b&amp;c"))
        // No command is offered that a shell would read as another one.
        #expect(!html.contains("muniment secret list"))
    }
}
