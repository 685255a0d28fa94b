import Evidence
import Testing

@testable import Server

@Suite("Bodies of Vault's API")
struct SecretsBodyTests {
    private let form = "application/x-www-form-urlencoded"

    @Test(
        "what looks like JSON is JSON, though curl calls it a form",
        arguments: ["{\"a\":\"b=c&d\"}", " \n{\"a\":\"b=c&d\"}"]
    )
    func json(text: String) throws {
        #expect(try SecretsBody.object([UInt8](text.utf8), contentType: form) == ["a": "b=c&d"])
        #expect(try SecretsBody.object([UInt8](text.utf8), contentType: nil) == ["a": "b=c&d"])
    }

    @Test("a form is one only where its type says so")
    func isForm() throws {
        let text = [UInt8]("a=b+c&d=%7Be".utf8)
        #expect(
            try SecretsBody.object(text, contentType: form + "; charset=utf-8") == ["a": "b c", "d": "{e"]
        )
        #expect(throws: SecretsRefusal.self) { try SecretsBody.object(text, contentType: "application/json") }
    }

    @Test("blanks and null are an empty object, and what is no object is refused without being told")
    func edges() throws {
        for text in ["", " \r\n\t", "null"] {
            #expect(try SecretsBody.object([UInt8](text.utf8), contentType: nil) == [:])
        }
        for text in ["[\"hush\"]", "\"hush\"", "{\"hush\""] {
            let refusal = #expect(throws: SecretsRefusal.self) {
                try SecretsBody.object([UInt8](text.utf8), contentType: nil)
            }
            #expect(refusal?.status == 400)
            #expect(refusal?.errors.contains { $0.contains("hush") } == false)
        }
    }
}
