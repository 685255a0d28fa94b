import Evidence
import TestSupport
import Testing

@Suite("A mutated envelope")
struct EnvelopeMutationTests {
    /// Signed with two keys.
    private static func signed() throws -> (envelope: Envelope, keys: [VerificationKey]) {
        var envelope = try BundleFixture().envelope
        let second = BundleFixture.key(5)
        try envelope.sign(with: second)
        return (envelope, [BundleFixture.signer.verificationKey, second.verificationKey])
    }

    private static func isBelieved(_ envelope: Envelope, _ keys: [VerificationKey]) -> Bool {
        let payload = try? envelope.verifiedPayload(
            ofType: Statement.payloadType,
            trusting: keys,
            threshold: 2
        )
        return payload != nil
    }

    @Test("is refused whatever bit of payload, type or signatures was flipped")
    func everyBit() throws {
        let (genuine, keys) = try Self.signed()
        #expect(Self.isBelieved(genuine, keys))
        for index in genuine.payload.indices {
            var changed = genuine
            changed.payload[index] ^= 1 << UInt8(index % 8)
            #expect(!Self.isBelieved(changed, keys), "payload byte \(index)")
        }
        for number in genuine.signatures.indices {
            for bit in 0..<512 {
                var changed = genuine
                changed.signatures[number].bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(!Self.isBelieved(changed, keys), "signature \(number), bit \(bit)")
            }
        }
        for type in ["", "application/vnd.in-toto+jsoN", "application/vnd.in-toto+json "] {
            var changed = genuine
            changed.payloadType = type
            #expect(!Self.isBelieved(changed, keys))
        }
        // Lengths are signed too: nothing moves from the type to the payload.
        var shifted = genuine
        shifted.payloadType.removeLast()
        shifted.payload.insert(UInt8(ascii: "n"), at: 0)
        #expect(!Self.isBelieved(shifted, keys))
    }

    @Test(
        "is refused or says the same, whatever byte of its JSON was changed",
        arguments: 0..<8 as Range<UInt64>
    )
    func json(seed: UInt64) throws {
        let (genuine, keys) = try Self.signed()
        let bytes = genuine.canonicalBytes()
        var random = SeededGenerator(seed: seed)
        for index in bytes.indices {
            var changed = bytes
            changed[index] = UInt8.random(in: 0...255, using: &random)
            guard let read = try? Envelope(parsing: changed), Self.isBelieved(read, keys) else { continue }
            // Only a hint, which nobody believes, can be another.
            #expect(read.payload == genuine.payload, "seed \(seed), byte \(index)")
            #expect(
                read.signatures.map(\.bytes) == genuine.signatures.map(\.bytes),
                "seed \(seed), byte \(index)"
            )
        }
        for length in 0..<bytes.count {
            let cut = try? Envelope(parsing: bytes[..<length])
            #expect(cut == nil, "cut at \(length)")
        }
    }

    @Test("with signatures dropped, doubled, swapped or of strangers counts the keys that signed")
    func signatures() throws {
        let (genuine, keys) = try Self.signed()
        func believed(_ change: (inout Envelope) throws -> Void) rethrows -> Bool {
            var changed = genuine
            try change(&changed)
            return Self.isBelieved(changed, keys)
        }
        #expect(believed { $0.signatures.reverse() })
        #expect(!believed { $0.signatures.removeLast() })
        #expect(!believed { $0.signatures[1] = $0.signatures[0] })
        #expect(try believed { try $0.sign(with: SigningKey()) })
        #expect(believed { $0.signatures.insert(.init(bytes: []), at: 0) })
        #expect(!believed { $0.signatures[0].bytes = [] })
        #expect(
            believed {
                let hint = $0.signatures[0].keyID
                $0.signatures[0].keyID = $0.signatures[1].keyID
                $0.signatures[1].keyID = hint
            }
        )
    }

    /// Made with `openssl ecparam -genkey`, `openssl dgst -sha256 -sign`.
    @Test("signed by OpenSSL with P-256 is refused whatever bit of its signature was flipped")
    func der() throws {
        let key = try #require(PublicKeyPEM.key(in: Self.pem))
        #expect(key.algorithm == .p256)
        let signature = try #require(Base64.decode(Self.signature))
        let envelope = Envelope(
            payload: Array("hello world".utf8),
            payloadType: "http://example.com/HelloWorld",
            signatures: [.init(bytes: signature)]
        )
        #expect(envelope.acceptedKeys(among: [key]) == [key])
        for bit in 0..<signature.count * 8 {
            var changed = envelope
            changed.signatures[0].bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(changed.acceptedKeys(among: [key]).isEmpty, "bit \(bit)")
        }
        for length in 0..<signature.count {
            var changed = envelope
            changed.signatures[0].bytes = Array(signature.prefix(length))
            #expect(changed.acceptedKeys(among: [key]).isEmpty, "length \(length)")
        }
        var longer = envelope
        longer.signatures[0].bytes.append(0)
        #expect(longer.acceptedKeys(among: [key]).isEmpty)
    }

    private static let pem = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAED31RJbzLAzE67nOYmUHNf7HoaROd
        8zziN2+Tf5ZlBzEYjv+hZgfV4jfbjcmgW9nfr/5YsqYFIEo0J6YGaMuUtg==
        -----END PUBLIC KEY-----

        """
    private static let signature =
        "MEUCIQDVP7RiSEFalKonHV3j3NNX8cMndy+iZBVE9HRLnitlLQIgfzx9CwAYcUNtJs44Q4+zNTVHyIDrB1kKN9ysNKPVX2Q="

    @Test("public keys in PEM are read as OpenSSL writes them, and nothing else is")
    func publicKeys() throws {
        let ed25519 = try #require(PublicKeyPEM.key(in: Self.ed25519PEM))
        #expect(
            Hex.encode(ed25519.bytes) == "c105832c12989ecc5e598aacd899f3f4eea1a88749eb558df3c375724740b7d2"
        )
        for text in [
            "", Self.pem.replacing("PUBLIC", with: "EC"), String(Self.pem.dropFirst(30)),
            Self.ed25519PEM.replacing("MCow", with: "MCox"), Self.ed25519PEM + Self.ed25519PEM,
            Self.pem.replacing("MFkw", with: "MFkx"), Self.pem.replacing("=\n", with: "\n"),
        ] {
            #expect(PublicKeyPEM.key(in: text) == nil, "\(text)")
        }
    }

    private static let ed25519PEM = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEAwQWDLBKYnsxeWYqs2Jnz9O6hqIdJ61WN88N1ckdAt9I=
        -----END PUBLIC KEY-----

        """
}
