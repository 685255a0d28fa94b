import Evidence
import TestSupport
import Testing

@Suite("A DID document")
struct DIDDocumentTests {
    private static let did = "did:web:example.com"
    private static let ed25519 = required(DIDKey("did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"))
    private static let p256 = required(DIDKey("did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"))
    private static let jwkP256: JSON = [
        "kty": "EC", "crv": "P-256", "x": "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns",
        "y": "efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM",
    ]
    private static let jwkEd25519: JSON = [
        "kty": "OKP", "crv": "Ed25519", "x": .string(Base64URL.encode(ed25519.verificationKey.bytes)),
    ]

    private static func multibase(_ key: DIDKey) -> JSON { .string(String(key.text.dropFirst(8))) }

    private static func method(_ id: String, _ type: String, _ form: String, _ key: JSON) -> JSON {
        ["id": .string(id), "type": .string(type), "controller": .string(did), form: key]
    }

    private static func parse(_ methods: [JSON], _ assertions: [JSON]) throws(DocumentError) -> DIDDocument {
        let document: JSON = [
            "@context": ["https://www.w3.org/ns/did/v1"], "id": .string(did),
            "verificationMethod": .array(methods), "assertionMethod": .array(assertions),
            "authentication": [.string("\(did)#other")],
        ]
        return try DIDDocument(parsing: document.canonicalBytes(), of: did)
    }

    @Test("gives its keys in each form that is in use")
    func forms() throws {
        let base58 = JSON.string(Base58.encode(Self.ed25519.verificationKey.bytes))
        let cases: [(String, String, JSON, DIDKey)] = [
            ("Multikey", "publicKeyMultibase", Self.multibase(Self.ed25519), Self.ed25519),
            ("Multikey", "publicKeyMultibase", Self.multibase(Self.p256), Self.p256),
            (
                "Ed25519VerificationKey2020", "publicKeyMultibase", Self.multibase(Self.ed25519), Self.ed25519
            ),
            ("Ed25519VerificationKey2018", "publicKeyBase58", base58, Self.ed25519),
            ("JsonWebKey2020", "publicKeyJwk", Self.jwkEd25519, Self.ed25519),
            ("JsonWebKey2020", "publicKeyJwk", Self.jwkP256, Self.p256),
            ("JsonWebKey", "publicKeyJwk", Self.jwkP256, Self.p256),
        ]
        for (type, form, key, expected) in cases {
            let full = Self.method("\(Self.did)#1", type, form, key)
            let relative = Self.method("#1", type, form, key)
            for (methods, assertions) in [
                ([full], [.string("\(Self.did)#1")]), ([full], ["#1"]), ([relative], ["#1"]),
                ([relative], [.string("\(Self.did)#1")]), ([], [full]), ([], [relative]),
            ] as [([JSON], [JSON])] {
                let document = try Self.parse(methods, assertions)
                #expect(document.assertionMethods.map(\.id) == ["\(Self.did)#1"])
                #expect(document.assertionMethods.map(\.type) == [type])
                #expect(document.assertionMethods.map(\.key) == [expected.verificationKey])
            }
        }
    }

    @Test("gives no key that is not in assertionMethod")
    func onlyAssertion() throws {
        let key = Self.method("#1", "Multikey", "publicKeyMultibase", Self.multibase(Self.ed25519))
        #expect(try Self.parse([key], []).assertionMethods.isEmpty)
        let without: JSON = ["id": .string(Self.did), "verificationMethod": [key], "authentication": ["#1"]]
        let document = try DIDDocument(parsing: without.canonicalBytes(), of: Self.did)
        #expect(document.assertionMethods.isEmpty)
    }

    @Test("passes over kinds of keys that are not read here, and keys of others")
    func passedOver() throws {
        let secp256k1: JSON = "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"
        let methods = [
            Self.method("#1", "EcdsaSecp256k1VerificationKey2019", "publicKeyHex", "00"),
            Self.method("#2", "Multikey", "publicKeyMultibase", secp256k1),
            Self.method("#3", "JsonWebKey2020", "publicKeyJwk", ["kty": "RSA", "crv": "", "n": "AQAB"]),
            Self.method("#4", "Multikey", "publicKeyMultibase", Self.multibase(Self.p256)),
        ]
        let document = try Self.parse(methods, ["#1", "#2", "#3", "#4", "#4", "did:web:other.example#1"])
        #expect(document.assertionMethods.map(\.id) == ["\(Self.did)#4"])
        #expect(
            document.passedOver == [
                "\(Self.did)#1", "\(Self.did)#2", "\(Self.did)#3", "did:web:other.example#1",
            ]
        )
    }

    @Test("of another DID, or from which a key could be read in two ways, is refused")
    func refusals() throws {
        let good = Self.method("#1", "Multikey", "publicKeyMultibase", Self.multibase(Self.ed25519))
        func refused(_ methods: [JSON], _ assertions: [JSON] = ["#1"], at path: String) {
            let error = #expect(throws: DocumentError.self) { try Self.parse(methods, assertions) }
            #expect(error?.description.hasPrefix(path) == true, "\(String(describing: error))")
        }
        refused([good, good], at: "/verificationMethod/1/id")
        refused([good], [good], at: "/assertionMethod/0/id")
        refused([good], ["#2"], at: "/assertionMethod/0")
        refused([good], [7], at: "/assertionMethod/0")
        refused([7], at: "/verificationMethod/0")
        let elsewhere = #expect(throws: DocumentError.self) {
            try DIDDocument(parsing: #"{"id":"did:web:example.org"}"#.utf8, of: Self.did)
        }
        #expect(elsewhere == .malformed(path: "/id", expected: "the DID did:web:example.com"))
        var twoForms = try #require(good.object)
        twoForms["publicKeyJwk"] = Self.jwkEd25519
        refused([.object(twoForms)], at: "/verificationMethod/0")
        var noForm = try #require(good.object)
        noForm["publicKeyMultibase"] = nil
        refused([.object(noForm)], at: "/verificationMethod/0")
        var secret = try #require(Self.jwkEd25519.object)
        secret["d"] = "AAAA"
        let path = "/verificationMethod/0/publicKeyJwk"
        refused([Self.method("#1", "JsonWebKey2020", "publicKeyJwk", .object(secret))], at: "\(path)/d")
        var offCurve = try #require(Self.jwkP256.object)
        offCurve["y"] = offCurve["x"]
        refused([Self.method("#1", "JsonWebKey2020", "publicKeyJwk", .object(offCurve))], at: path)
        var short = try #require(Self.jwkEd25519.object)
        short["x"] = "AAAA"
        refused([Self.method("#1", "JsonWebKey2020", "publicKeyJwk", .object(short))], at: "\(path)/x")
        // A type says what its key is.
        let wrongType = "Ed25519VerificationKey2020"
        refused(
            [Self.method("#1", wrongType, "publicKeyMultibase", Self.multibase(Self.p256))],
            at: "/verificationMethod/0/publicKeyMultibase"
        )
        refused(
            [
                Self.method(
                    "#1",
                    "Multikey",
                    "publicKeyMultibase",
                    "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDoo"
                )
            ],
            at: "/verificationMethod/0/publicKeyMultibase"
        )
        refused(
            [Self.method("#1", "Multikey", "publicKeyMultibase", "u7QE")],
            at: "/verificationMethod/0/publicKeyMultibase"
        )
        refused(
            [
                Self.method(
                    "#1",
                    "Multikey",
                    "publicKeyBase58",
                    "4zvwRjXUKGfvwnParsHAS3HuSVzV5cA4McphgmoCtajS"
                )
            ],
            at: "/verificationMethod/0/publicKeyBase58"
        )
        refused(Array(repeating: good, count: 65), at: "/verificationMethod")
    }

    @Test(
        "as published for each Ed25519 key gives that key",
        .enabled(if: Vectors.hasShared, "skipped: no ../shared/data")
    )
    func published() throws {
        let file = try JSON(parsing: Vectors.shared("attestation/did/ed25519-x25519.json"))
        for (did, value) in try #require(file.object) {
            let bytes = try #require(value["didDocument"]).canonicalBytes()
            let document = try DIDDocument(parsing: bytes, of: did)
            #expect(document.assertionMethods.map(\.key) == [DIDKey(did)?.verificationKey], "\(did)")
            #expect(document.assertionMethods.map(\.id) == [DIDKey(did)?.verificationMethod], "\(did)")
        }
    }

    @Test("changed anywhere gives its key or none, and breaks nothing", arguments: 0..<20 as Range<UInt64>)
    func mutations(seed: UInt64) throws {
        let good = Self.method("#1", "JsonWebKey2020", "publicKeyJwk", Self.jwkP256)
        let document: JSON = [
            "id": .string(Self.did), "verificationMethod": [good], "assertionMethod": ["#1"],
        ]
        let bytes = document.canonicalBytes()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var changed = bytes
            let index = Int.random(in: bytes.indices, using: &random)
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard let read = try? DIDDocument(parsing: changed, of: Self.did) else { continue }
            // No flipped bit of a coordinate is another point of the curve by chance.
            #expect(
                read.assertionMethods.allSatisfy { $0.key == Self.p256.verificationKey },
                "seed \(seed), byte \(index)"
            )
        }
    }
}
