import API
import Testing

@Suite("Base64 is written and read in its one canonical form")
struct Base64BytesTests {
    // RFC 4648 §10.
    @Test(
        "the vectors of RFC 4648 hold both ways",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func vectors(text: String, encoded: String) {
        #expect(Base64Bytes(Array(text.utf8)).encoded == encoded)
        #expect(Base64Bytes(encoded: encoded) == Base64Bytes(Array(text.utf8)))
    }

    @Test("every byte value survives at every offset")
    func everyByte() {
        for offset in 0..<3 {
            let bytes = Array(repeating: UInt8(0xA5), count: offset) + Array(UInt8.min...UInt8.max)
            #expect(Base64Bytes(encoded: Base64Bytes(bytes).encoded)?.bytes == bytes)
        }
    }

    @Test(
        "a second spelling of the same bytes is refused",
        arguments: [
            "Zg", "Zg=", "Zg===", "Zh==", "Zm9", "Zm9=", "Zm=v", "Z===", "====", "Zm9v\n", "Zm9-", "Zm9_",
            " Zm9v", "ZgZg==Zg",
        ]
    )
    func secondSpelling(text: String) { #expect(Base64Bytes(encoded: text) == nil) }
}
