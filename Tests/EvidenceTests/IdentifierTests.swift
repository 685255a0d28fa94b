import Evidence
import TestSupport
import Testing

@Suite("Digests and identifiers")
struct IdentifierTests {
    /// FIPS 180-4 examples of NIST.
    @Test(
        "SHA-256 is the published one",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func sha256(text: String, hex: String) throws {
        let digest = Digest.sha256(of: text.utf8)
        #expect(digest.hex == hex)
        #expect(Digest(hex: hex) == digest)
        #expect(Digest(bytes: digest.bytes) == digest)
        #expect(Hex.encode(digest.bytes) == hex)
        #expect(Digest(hex: hex.uppercased()) == nil)
        #expect(Digest(hex: hex.dropLast()) == nil)
        #expect(Digest(bytes: digest.bytes.dropLast()) == nil)
    }

    @Test("digests sort as their bytes do")
    func order() {
        let digests = (0..<100).map { Digest.sha256(of: "\($0)".utf8) }
        #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
    }

    /// The hash is Python's `hashlib` over `{"content":{"a":[1,2.5],"é":null},"kind":"dns_zone"}`.
    @Test("content is named by the canonical form of content and kind")
    func content() throws {
        let content: JSON = ["é": .null, "a": [1, 2.5]]
        let identifier = ContentIdentifier(kind: "dns_zone", content: content)
        #expect(identifier.text == "sha256:32f2f769326799964c5df4a86610acf2e758436bc9bc948938f1d547162f322f")
        #expect(identifier.shortened == "sha256:32f2f7…322f")
        #expect(ContentIdentifier(identifier.text) == identifier)
        #expect(ContentIdentifier(kind: "helm_values", content: content) != identifier)
    }

    @Test(
        "a content identifier has one form",
        arguments: [
            "", "sha256:", "32f2f769326799964c5df4a86610acf2e758436bc9bc948938f1d547162f322f",
            "sha256:32F2F769326799964C5DF4A86610ACF2E758436BC9BC948938F1D547162F322F",
            "SHA256:32f2f769326799964c5df4a86610acf2e758436bc9bc948938f1d547162f322f",
            "sha256:32f2f769326799964c5df4a86610acf2e758436bc9bc948938f1d547162f322f0",
            "sha512:32f2f769326799964c5df4a86610acf2e758436bc9bc948938f1d547162f322f",
        ]
    )
    func refusedContent(text: String) {
        #expect(ContentIdentifier(text) == nil)
    }

    /// RFC 9562, appendix A.6: 2022-02-22T19:22:22.000Z.
    @Test("a UUID of version 7 is the one of RFC 9562")
    func version7() throws {
        let instant = try #require(Instant(rfc3339: "2022-02-22T14:22:22.00-05:00"))
        let identifier = UniqueID(at: instant, randomA: 0xCCC3, randomB: 0x18C4_DC0C_0C07_398F)
        #expect(identifier.text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(identifier.version == 7)
        #expect(UniqueID(identifier.text) == identifier)
        #expect(UniqueID(bytes: identifier.bytes) == identifier)
    }

    @Test("UUIDs sort by the time they were made and differ in it", arguments: 0..<50 as Range<UInt64>)
    func uniqueOrder(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let first = UniqueID(at: Instant(microseconds: 1_795_222_923_123_456), using: &random)
        let second = UniqueID(at: Instant(microseconds: 1_795_222_923_124_000), using: &random)
        #expect(first < second && first.text < second.text, "seed \(seed)")
        #expect(Set([first, second, first]).count == 2, "seed \(seed)")
    }

    @Test(
        "a UUID has one form",
        arguments: [
            "", "017f22e279b07cc398c4dc0c0c07398f", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
            "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e27-9b0-7cc3-98c4-dc0c0c07398f",
        ]
    )
    func refusedUnique(text: String) {
        #expect(UniqueID(text) == nil)
    }

    @Test("secrets are compared whole")
    func constantTime() {
        #expect(constantTimeEquals([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2]))
        #expect(constantTimeEquals([], []))
    }
}
