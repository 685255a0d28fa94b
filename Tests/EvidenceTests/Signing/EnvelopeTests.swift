import Evidence
import TestSupport
import Testing

@Suite("An envelope")
struct EnvelopeTests {
    /// secure-systems-lab/dsse, protocol.md, test vectors; the key's point is the decimal x and y given there.
    private static let published =
        #"{"payload": "aGVsbG8gd29ybGQ=", "payloadType": "http://example.com/HelloWorld", "signatures": [{"sig": "#
        + #""A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA=="}]}"#

    private static let publishedKey = required(
        Hex.decode(
            "67cd390f77aa359cb08c2235f652270493a9ed832b0abcc01f70954c0390d238"
                + "0c782bd54e269125a44f4433aff1432ce94e12bca73aa67ac80cea12608ddf74"
        )
    )

    @Test("signs the encoding that DSSE defines")
    func encoding() {
        let bytes = Envelope.preAuthenticationEncoding(
            payloadType: "http://example.com/HelloWorld",
            payload: Array("hello world".utf8)
        )
        #expect(bytes == Array("DSSEv1 29 http://example.com/HelloWorld 11 hello world".utf8))
        let empty = Envelope.preAuthenticationEncoding(payloadType: "é", payload: [])
        #expect(empty == Array("DSSEv1 2 é 0 ".utf8))
    }

    @Test("is believed as DSSE's published one is")
    func publishedEnvelope() throws {
        let envelope = try Envelope(parsing: Self.published.utf8)
        let key = try #require(VerificationKey(p256: Self.publishedKey))
        let type = "http://example.com/HelloWorld"
        #expect(try envelope.verifiedPayload(ofType: type, trusting: [key]) == Array("hello world".utf8))
        let stranger = SigningKey().verificationKey
        #expect(throws: EnvelopeRefusal.tooFewKeys(accepted: [], threshold: 1)) {
            try envelope.verifiedPayload(ofType: type, trusting: [stranger])
        }
        #expect(throws: EnvelopeRefusal.tooFewKeys(accepted: [key], threshold: 2)) {
            try envelope.verifiedPayload(ofType: type, trusting: [stranger, key, key], threshold: 2)
        }
        #expect(throws: EnvelopeRefusal.wrongPayloadType(found: type)) {
            try envelope.verifiedPayload(ofType: "text/plain", trusting: [key])
        }
    }

    /// The signature is of Python's `cryptography`.
    @Test("is believed with a P-256 signature in DER")
    func der() throws {
        var envelope = try Envelope(parsing: Self.published.utf8)
        envelope.signatures[0].bytes = required(
            Hex.decode(
                "304402200c854bddbb6665e5ab62366469dbc37d7ef71dcdc8b712ebe66b5b083d1fb632"
                    + "02205ae33dd49aa7e47a3775403e083707afcbc2b5eb1c34c111e601664f83218d7b"
            )
        )
        let key = try #require(VerificationKey(p256: Self.publishedKey))
        #expect(envelope.acceptedKeys(among: [key]) == [key])
        envelope.signatures[0].bytes[20] ^= 1
        #expect(envelope.acceptedKeys(among: [key]) == [])
    }

    /// The payload was written and signed by Python's `cryptography`, with the key whose seed is 32 zeros.
    @Test("around a statement has the bytes and the signature that others make")
    func statement() throws {
        let statement = Statement(
            subjects: [.init(name: "abc", sha256: .sha256(of: "abc".utf8))],
            predicateType: "https://example.com/p/v1",
            predicate: ["n": 1]
        )
        let key = try #require(SigningKey(seed: [UInt8](repeating: 0, count: 32)))
        var envelope = statement.envelope()
        try envelope.sign(with: key)
        #expect(
            Base64.encode(envelope.signatures[0].bytes)
                == "74qfR1zdohI/K5o6aJuWnEjB31SsMOcIp+UdUGs5MbWDC6PubY/ZvCkAFxOXcOk8dtwS085qgKhDwqoLygPtCA=="
        )
        #expect(envelope.signatures[0].keyID == "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
        let read = try Envelope(parsing: envelope.canonicalBytes())
        #expect(read == envelope)
        let payload = try read.verifiedPayload(ofType: Statement.payloadType, trusting: [key.verificationKey])
        #expect(try Statement(parsing: payload) == statement)
    }

    @Test("counts keys, not signatures, and passes over strangers", arguments: 0..<40 as Range<UInt64>)
    func threshold(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let keys = (0..<5).map { _ in SigningKey() }
        var envelope = Envelope(payload: [1, 2, 3], payloadType: "text/plain")
        let signers = (0..<8).map { _ in Int.random(in: 0..<5, using: &random) }
        for signer in signers { try envelope.sign(with: keys[signer]) }
        let trusted = keys.prefix(3).map(\.verificationKey)
        let accepted = envelope.acceptedKeys(among: trusted + trusted)
        #expect(accepted == Set(signers.filter { $0 < 3 }.map { keys[$0].verificationKey }), "seed \(seed)")
        envelope.payload[0] ^= 1
        #expect(envelope.acceptedKeys(among: trusted) == [], "seed \(seed)")
        envelope.payload[0] ^= 1
        envelope.payloadType = "text/html"
        #expect(envelope.acceptedKeys(among: trusted) == [], "seed \(seed)")
    }

    @Test("is read with URL-safe Base64 and with members it does not know")
    func lenient() throws {
        let text =
            #"{"payload":"--__","payloadType":"t","signatures":[{"sig":"_w","cert":"x","keyid":""}],"more":1}"#
        let envelope = try Envelope(parsing: text.utf8)
        #expect(envelope.payload == [0xFB, 0xEF, 0xFF])
        #expect(envelope.signatures == [.init(keyID: "", bytes: [0xFF])])
    }

    @Test(
        "is not read from what lacks a part",
        arguments: [
            ("[]", .malformed(path: "", expected: "an object")),
            (#"{"payloadType":"t","signatures":[{"sig":""}]}"#, .missing(path: "/payload")),
            (
                #"{"payload":"a","payloadType":"t","signatures":[]}"#,
                .malformed(path: "/payload", expected: "Base64")
            ),
            (#"{"payload":"","signatures":[{"sig":""}]}"#, .missing(path: "/payloadType")),
            (
                #"{"payload":"","payloadType":1,"signatures":[]}"#,
                .malformed(path: "/payloadType", expected: "a text")
            ),
            (#"{"payload":"","payloadType":"t"}"#, .missing(path: "/signatures")),
            (
                #"{"payload":"","payloadType":"t","signatures":[]}"#,
                .malformed(path: "/signatures", expected: "an array of 1 to 64 signatures")
            ),
            (#"{"payload":"","payloadType":"t","signatures":[{}]}"#, .missing(path: "/signatures/0/sig")),
            (
                #"{"payload":"","payloadType":"t","signatures":[{"sig":"!"}]}"#,
                .malformed(path: "/signatures/0/sig", expected: "Base64")
            ),
            (
                #"{"payload":"","payloadType":"t","signatures":[{"sig":"","keyid":null}]}"#,
                .malformed(path: "/signatures/0/keyid", expected: "a text")
            ),
        ] as [(String, DocumentError)]
    )
    func refused(text: String, error: DocumentError) {
        #expect(throws: error) { try Envelope(parsing: text.utf8) }
    }
}
