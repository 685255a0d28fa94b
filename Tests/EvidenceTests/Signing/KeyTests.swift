import Evidence
import Testing

@Suite("Keys and their DIDs")
struct KeyTests {
    @Test(
        "Ed25519 signs as RFC 8032 §7.1 shows",
        arguments: [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                    + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                    + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
        ]
    )
    func ed25519(seed: String, publicKey: String, message: String, signature: String) throws {
        let key = try #require(SigningKey(seed: required(Hex.decode(seed))))
        let message = required(Hex.decode(message))
        let signature = required(Hex.decode(signature))
        #expect(Hex.encode(key.verificationKey.bytes) == publicKey)
        #expect(try key.sign(message) == signature)
        #expect(key.verificationKey.verifies(signature, over: message))
        #expect(!key.verificationKey.verifies(signature, over: message + [0]))
        for bit in 0..<8 {
            var changed = signature
            changed[bit * 8] ^= 1 << bit
            #expect(!key.verificationKey.verifies(changed, over: message))
        }
        #expect(!key.verificationKey.verifies(Array(signature.dropLast()), over: message))
        #expect(!key.verificationKey.verifies([], over: message))
    }

    /// w3c-ccg/did-method-key, test-vectors/ed25519-x25519.json.
    @Test(
        "the DID of an Ed25519 key is the published one",
        arguments: [
            (0, "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"),
            (1, "did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG"),
        ] as [(UInt8, String)]
    )
    func ed25519DID(lastByte: UInt8, text: String) throws {
        let key = try #require(SigningKey(seed: [UInt8](repeating: 0, count: 31) + [lastByte]))
        #expect(DIDKey(key.verificationKey).text == text)
        #expect(DIDKey(text)?.verificationKey == key.verificationKey)
        #expect(DIDKey(text)?.verificationMethod == "\(text)#\(text.dropFirst("did:key:".count))")
    }

    @Test(
        "all published Ed25519 seeds give their DIDs",
        .enabled(if: Vectors.hasShared, "skipped: no ../shared/data")
    )
    func publishedFile() throws {
        let file = try JSON(parsing: Vectors.shared("attestation/did/ed25519-x25519.json"))
        let cases = try #require(file.object)
        #expect(cases.count > 1)
        for (did, value) in cases {
            let seed = try #require(value["seed"]?.string.flatMap { Hex.decode($0) })
            let key = try #require(SigningKey(seed: seed))
            #expect(DIDKey(key.verificationKey).text == did)
            let published = try #require(value["verificationKeyPair"])
            let bytes =
                published["publicKeyBase58"]?.string.flatMap { Base58.decode($0) }
                ?? published["publicKeyJwk"]?["x"]?.string.flatMap { Base64URL.decode($0) }
            #expect(bytes == key.verificationKey.bytes)
        }
    }

    /// w3c-ccg/did-method-key, test-vectors/nist-curves.json: the DID and the JWK's x and y.
    @Test(
        "the DID of a P-256 key is the published one, from every form of the point",
        arguments: [
            (
                "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv",
                "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns", "efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM"
            ),
            (
                "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
                "fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI", "hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU"
            ),
        ]
    )
    func p256DID(text: String, x: String, y: String) throws {
        let point = required(Base64URL.decode(x)) + required(Base64URL.decode(y))
        let key = try #require(VerificationKey(p256: point))
        #expect(VerificationKey(p256: [0x04] + point) == key)
        #expect(VerificationKey(p256: [point[63] & 1 + 2] + point[..<32]) == key)
        #expect(DIDKey(key).text == text)
        #expect(DIDKey(text)?.verificationKey == key)
    }

    @Test(
        "nothing else is a DID of ours",
        arguments: [
            "", "did:key:", "did:key:z", "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
            "did:web:example.com", "DID:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
            "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp#x",
            "did:key:z16MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
            "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooW",
            // X25519 and secp256k1, which do not sign here.
            "did:key:z6LShs9GGnqk85isEBzzshkuVWrVKsRp24GnDuHk8QWkARMW",
            "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
            // P-256's codec before an uncompressed point.
            "did:key:zruuPojWkzGPb8sVc42f2YxcTXKUTpAUbdrzVovaTBmGGNyK6cGFaA4Kp7SSLKecrxYz8Sc9d77Rss7rayYt1oFCaNJ",
        ]
    )
    func refused(text: String) {
        #expect(DIDKey(text) == nil)
    }

    @Test("a private key's text holds no secret")
    func secrecy() {
        let key = SigningKey()
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains(Hex.encode(key.seed)) && !text.contains(Base64.encode(key.seed)))
            #expect(text.contains(DIDKey(key.verificationKey).text))
        }
        #expect(SigningKey(seed: key.seed)?.verificationKey == key.verificationKey)
        #expect(SigningKey(seed: [1, 2, 3]) == nil)
    }
}
