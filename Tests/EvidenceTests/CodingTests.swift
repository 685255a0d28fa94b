import Evidence
import Foundation
import Testing

@Suite("What is named by text")
struct CodingTests {
    private struct Wire: Codable, Equatable {
        var at: Instant
        var content: ContentIdentifier
        var digest: Digest
        var id: UniqueID
    }

    @Test("is that text on the wire")
    func wire() throws {
        let hex = String(repeating: "0f", count: 32)
        let text =
            #"{"at":"2026-11-21T01:02:03.123456Z","content":"sha256:\#(hex)","digest":"\#(hex)","#
            + #""id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"}"#
        let value = try JSONDecoder().decode(Wire.self, from: Data(text.utf8))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == text)
        for part in ["Z\"", "sha256:", "0f0f\",\"id", "8f\""] {
            let damaged = Data(text.replacing(part, with: "x" + part).utf8)
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(Wire.self, from: damaged) }
        }
    }
}
