import Evidence
import Secrets
import Testing

@Suite("Transit's cryptography against published vectors")
struct TransitVectorTests {
    private static func hex(_ text: String) throws -> [UInt8] { try #require(Hex.decode(text)) }

    // FIPS 180-4's examples, and RFC 4231 §4.2 for the code.
    @Test("SHA-224 is that of FIPS 180-4")
    func sha224() throws {
        #expect(
            Hex.encode(TransitHash.sha224.hash(Array("abc".utf8)))
                == "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"
        )
        let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(
            Hex.encode(TransitHash.sha224.hash(Array(long.utf8)))
                == "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525"
        )
        let key = [UInt8](repeating: 0x0B, count: 20)
        #expect(
            Hex.encode(TransitHash.sha224.mac(Array("Hi There".utf8), key: key))
                == "896fb1128abbdf196832107cd49df33f47b4b1169912ba4f53684b22"
        )
    }

    // McGrew and Viega, The Galois/Counter Mode of Operation, test case 16.
    @Test("AES-256-GCM opens the vector of its authors, nonce ‖ ciphertext ‖ tag")
    func galoisCounterMode() throws {
        let nonce = try Self.hex("cafebabefacedbaddecaf888")
        let sealed = try Self.hex(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e63"
                + "93ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"
        )
        let key = try Self.hex("feffe9928665731c6d6a8f9467308308")
        let planted = try PlantedKey(keys: [1: key + key]).key()
        let scope = TransitScope(associatedData: try Self.hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
        let text = "vault:v1:" + Base64.encode(nonce + sealed)
        #expect(
            Hex.encode(try planted.decrypt(text, scope))
                == "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16a"
                + "edf5aa0de657ba637b39"
        )
        #expect(throws: TransitError.refused("invalid ciphertext: unable to decrypt")) {
            try planted.decrypt(text)
        }
    }

    // RFC 8439 §2.8.2.
    @Test("ChaCha20-Poly1305 opens the vector of RFC 8439")
    func chaCha20Poly1305() throws {
        let nonce = try Self.hex("070000004041424344454647")
        let sealed = try Self.hex(
            "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b1a71de0a"
                + "9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc3ff4def08e4b7a9d"
                + "e576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691"
        )
        let planted = try PlantedKey(type: .chaCha20Poly1305, keys: [1: (0x80..<0xA0).map { UInt8($0) }])
            .key()
        let scope = TransitScope(associatedData: try Self.hex("50515253c0c1c2c3c4c5c6c7"))
        let plaintext = try planted.decrypt("vault:v1:" + Base64.encode(nonce + sealed), scope)
        #expect(
            String(decoding: plaintext, as: UTF8.self)
                == "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen "
                + "would be it."
        )
    }

    struct Vector: Sendable {
        var type: TransitKeyType
        var byteCount: Int
        var plain: String
        var derived: String
        var convergent: String
    }

    // Made with pyca/cryptography 48.0 from what Vault documents: HKDF-SHA256 with the context as info; convergent, 32 bytes
    // more of it, under which the nonce is the beginning of the plaintext's HMAC-SHA256.
    private static let vectors = [
        Vector(
            type: .aes256GCM,
            byteCount: 32,
            plain: "ZGVmZ2hpamtsbW5vPHO7RgicP/1VQj2atRIE3SStfh6M+LiuDk5fr36mIT6Kwd4=",
            derived: "ZGVmZ2hpamtsbW5vcfuwA7QdzCr1onxnkR4KcZ4K5gJvkDqsiM0PCPlBwLuQZ0A=",
            convergent: "zbCRLzo+Gv6XcuhxAr9WLhXMk/jwRQWHNIJGSGjS8p6QA0oEc3o6USQ4rM+Qzcs="
        ),
        Vector(
            type: .aes128GCM,
            byteCount: 16,
            plain: "ZGVmZ2hpamtsbW5vbgorhap30ZnwHjVi6b1FzFbnAMYUuyagTPeJTdssgh97wFs=",
            derived: "ZGVmZ2hpamtsbW5vHHmvY5uR66JgGZ0oixKg6XhvMXrEcNMmB3vvia0+y6dR2eE=",
            convergent: "mxl8R+XdzIdk4qC9KUnuo10IMZKZhWXipEKJ/KejSA7P8Dbt6Msl+JEs2uOGrFU="
        ),
        Vector(
            type: .chaCha20Poly1305,
            byteCount: 32,
            plain: "ZGVmZ2hpamtsbW5vQHne6unQHzGQ/ncNnf62sxap6ozdHauGy+KvKYWnSwrMadI=",
            derived: "ZGVmZ2hpamtsbW5vizZL1awvPxfD/GPV52NpCXuPO6ewTyhqqNeKGqhBNuUe7NY=",
            convergent: "zbCRLzo+Gv6XcuhxIkK3pbtpORJ002dUNBC/PDGq0R9ArpHBzjvxb/wTZjVUEPw="
        ),
    ]

    @Test(
        "what another implementation encrypted is decrypted, and convergent ciphertexts are its",
        arguments: vectors
    )
    func others(_ vector: Vector) throws {
        var planted = PlantedKey(type: vector.type, keys: [1: PlantedKey.bytes(vector.byteCount)])
        let plaintext = Array("the quick brown fox".utf8)
        #expect(try planted.key().decrypt("vault:v1:" + vector.plain) == plaintext)
        planted.isDerived = true
        let scope = TransitScope(context: Array("tenant-a".utf8))
        #expect(try planted.key().decrypt("vault:v1:" + vector.derived, scope) == plaintext)
        planted.isConvergent = true
        #expect(try planted.key().encrypt(plaintext, scope).text == "vault:v1:" + vector.convergent)
        #expect(try planted.key().decrypt("vault:v1:" + vector.convergent, scope) == plaintext)
    }

    // The same implementation, from the same key and context.
    @Test("a derived Ed25519 key has HKDF's bytes as its seed")
    func derivedEd25519() throws {
        let planted = try PlantedKey(type: .ed25519, isDerived: true).key()
        let input = Array("the quick brown fox".utf8)
        let signature = try planted.sign(input, context: Array("tenant-a".utf8))
        #expect(signature.publicKey == "N5wki8GH0BCLGDY+N5nfhgr7kzCAk3MGSjNh2gpcbnU=")
        #expect(
            signature.text
                == "vault:v1:A7Q0llZdWx/lZ1ph5nYrK2n2slISoe/ykEZfydlb1mGCe4ZZ1dTnsRK1YOwdRdzxzBaSl8aL4pYD7e4xMuOTBg=="
        )
    }
}
