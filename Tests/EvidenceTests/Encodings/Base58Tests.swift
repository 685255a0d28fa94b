import Evidence
import TestSupport
import Testing

@Suite("Base58")
struct Base58Tests {
    @Test(
        "is as draft-msporny-base58 §5 shows",
        arguments: [
            (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"),
            (
                Array("The quick brown fox jumps over the lazy dog.".utf8),
                "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
            ),
            ([0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD], "11233QC4"),
            ([], ""), ([0], "1"), ([0, 0], "11"), ([57], "z"), ([58], "21"),
        ] as [([UInt8], String)]
    )
    func published(bytes: [UInt8], text: String) {
        #expect(Base58.encode(bytes) == text)
        #expect(Base58.decode(text) == bytes)
    }

    @Test(
        "has no 0, O, I, l, and an end",
        arguments: ["0", "O", "I", "l", " 2", "é", String(repeating: "2", count: 257)]
    )
    func refused(text: String) {
        #expect(Base58.decode(text) == nil)
    }

    @Test("gives back every sequence of bytes", arguments: 0..<50 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let zeros = [UInt8](repeating: 0, count: Int.random(in: 0...3, using: &random))
        let bytes =
            zeros
            + (0..<Int.random(in: 0...40, using: &random)).map { _ in .random(in: 0...255, using: &random) }
        #expect(Base58.decode(Base58.encode(bytes)) == bytes, "seed \(seed)")
    }
}
