import Testing

@testable import Server

@Suite("Paths of Vault's API")
struct SecretsPathTests {
    @Test(
        "each is looked for in one form, and most are in it already",
        arguments: [
            ("", ""), ("a", "a"), ("a/b", "a/b"), ("a/b/", "a/b/"), ("/", ""), ("//", ""), ("/a", "a"),
            ("a//b", "a/b"), ("a///b//", "a/b/"), (".a", ".a"), ("a/.b/c", "a/.b/c"), ("a/..b", "a/..b"),
            ("a./b", "a./b"), ("a.../b", "a.../b"), ("a/ b", "a/ b"), ("ä/\u{301}/b", "ä/\u{301}/b"),
            ("a/\u{2025}/b", "a/\u{2025}/b"),
        ]
    )
    func form(path: String, wanted: String) throws {
        let found = try SecretsHead.checked(path)
        #expect(Array(found.utf8) == Array(wanted.utf8))
        #expect(Array(try SecretsHead.checked(found).utf8) == Array(wanted.utf8))
    }

    @Test(
        "none leads upwards or holds control characters",
        arguments: [
            ".", "..", "/..", "../a", "a/..", "a/../b", "a/./b", "a//../b", "a/.", "a\u{0}", "\u{1F}/a",
            "a/\u{7F}",
        ]
    )
    func refused(path: String) {
        let refusal = #expect(throws: SecretsRefusal.self) { try SecretsHead.checked(path) }
        #expect(refusal?.status == 400)
    }
}
