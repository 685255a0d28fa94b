import Access
import Evidence
import TestSupport
import Testing

@Suite("Tokens")
struct TokenTests {
    @Test("a token is mnt_ and 32 random bytes, and can be read back")
    func form() throws {
        var random = SeededGenerator(seed: 1)
        let token = Token(using: &random)
        let text = token.revealed()
        #expect(text.hasPrefix("mnt_"))
        #expect(Base64URL.decode(text.dropFirst(4))?.count == 32)
        #expect(try #require(Token(text)).hash == token.hash)
        #expect(token.hash == Digest.sha256(of: Array(text.utf8)))
        #expect(Token(using: &random).hash != token.hash)
    }

    @Test(
        "what can't be a token is none",
        arguments: ["", "mnt_", "mnt_abc", "tok_" + String(repeating: "A", count: 43)]
    )
    func malformed(text: String) {
        #expect(Token(text) == nil)
    }

    @Test("a token shows itself nowhere but where it is asked to")
    func redaction() {
        let token = Token.random()
        var dumped = ""
        dump(token, to: &dumped)
        for text in [
            "\(token)", String(reflecting: token), dumped, "\([token])", "\(Optional(token) as Any)",
        ] {
            #expect(!text.contains(token.revealed().dropFirst(4)), "\(text)")
        }
        #expect("\(token)" == "‹redacted›")
    }
}
