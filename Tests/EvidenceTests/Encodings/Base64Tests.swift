import Evidence
import TestSupport
import Testing

@Suite("Base64 and hexadecimal")
struct Base64Tests {
    /// RFC 4648 §10.
    private static let vectors = [
        ("", "", ""), ("f", "Zg==", "66"), ("fo", "Zm8=", "666f"), ("foo", "Zm9v", "666f6f"),
        ("foob", "Zm9vYg==", "666f6f62"), ("fooba", "Zm9vYmE=", "666f6f6261"),
        ("foobar", "Zm9vYmFy", "666f6f626172"),
    ]

    @Test("are as RFC 4648 §10 shows", arguments: vectors)
    func published(text: String, base64: String, hex: String) {
        let bytes = Array(text.utf8)
        #expect(Base64.encode(bytes) == base64)
        #expect(Base64.decode(base64) == bytes)
        #expect(Base64.decode(base64.filter { $0 != "=" }) == bytes)
        #expect(Base64URL.encode(bytes) == base64.filter { $0 != "=" })
        #expect(Hex.encode(bytes) == hex)
        #expect(Hex.decode(hex) == bytes)
        #expect(Hex.decode(hex.uppercased()) == bytes)
    }

    @Test("differ in two characters")
    func alphabets() {
        let bytes: [UInt8] = [0xFB, 0xEF, 0xFF, 0xFE]
        #expect(Base64.encode(bytes) == "++///g==")
        #expect(Base64URL.encode(bytes) == "--___g")
        #expect(Base64.decode("--___g") == bytes)
        #expect(Base64.decode("--___g==") == bytes)
        #expect(Base64URL.decode("--___g") == bytes)
        #expect(Base64URL.decode("++///g==") == nil)
    }

    @Test(
        "are refused where they are not what an encoder writes",
        arguments: [
            "A", "AB=", "ABC==", "AAAA=", "AAAA====", "=", "==", "A===", "Zh==", "Zm9=", "Zm9v\n", "Zm 9",
            "Zm9v!",
            "+-AA", "Zg==Zg==", "é", "Z=g=",
        ]
    )
    func refused(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test("are refused as hexadecimal", arguments: ["0", "0g", "0x00", " 00", "00 ", "é", "٣٣"])
    func refusedHex(text: String) {
        #expect(Hex.decode(text) == nil)
    }

    @Test("give back every sequence of bytes", arguments: 0..<100 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        #expect(Base64.decode(Base64.encode(bytes)) == bytes, "seed \(seed)")
        #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes, "seed \(seed)")
        #expect(Hex.decode(Hex.encode(bytes)) == bytes, "seed \(seed)")
    }
}
