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

    @Test("a length of time that leads beyond what a moment holds is refused, however it is written")
    func longTimes() throws {
        #expect(try SecretsFields(["ttl": "9223372036"]).seconds("ttl") == 9_223_372_036)
        #expect(try SecretsFields(["ttl": "-1m"]).seconds("ttl") == -60)
        let times: [LooseJSON] = [
            .number(Int.max), .number(Int.min), .string("\(Int.max)"), "9223372037s", "292471y", "1e300h",
            .string(String(repeating: "9", count: 400) + "h"),
        ]
        for time in times {
            let refusal = #expect(throws: SecretsRefusal.self) {
                try SecretsFields(["ttl": time]).seconds("ttl")
            }
            #expect(refusal?.status == 400)
        }
    }
}
