import CryptoExtras
import Evidence
import JWTKit

/// A private key that signs tokens, and its public half as others read it.
struct SigningPair: Sendable {
    private enum Material: Sendable {
        case rsa(JWTKit.Insecure.RSA.PrivateKey)
        case p256(ES256PrivateKey)
        case p384(ES384PrivateKey)
        case p521(ES512PrivateKey)
        case ed25519(EdDSA.PrivateKey)
    }

    static let algorithms = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"]

    let algorithm: String
    private let material: Material

    /// A new one. An RSA key takes some tenths of a second.
    ///
    /// - Parameter algorithm: of `algorithms`.
    init(for algorithm: String) throws {
        self.algorithm = algorithm
        switch algorithm {
        case "ES256": material = .p256(ES256PrivateKey())
        case "ES384": material = .p384(ES384PrivateKey())
        case "ES512": material = .p521(ES512PrivateKey())
        case "EdDSA": material = .ed25519(try EdDSA.PrivateKey())
        default: material = .rsa(try .init(backing: try _RSA.Signing.PrivateKey(keySize: .bits2048)))
        }
    }

    /// One that was kept.
    init(pem: String, algorithm: String) throws {
        self.algorithm = algorithm
        switch algorithm {
        case "ES256": material = .p256(try ES256PrivateKey(pem: pem))
        case "ES384": material = .p384(try ES384PrivateKey(pem: pem))
        case "ES512": material = .p521(try ES512PrivateKey(pem: pem))
        case "EdDSA": material = .ed25519(try EdDSA.PrivateKey(pem: pem))
        default: material = .rsa(try .init(pem: pem))
        }
    }

    /// To be kept encrypted, and nowhere else.
    var pem: String {
        switch material {
        case .rsa(let key): key.pemRepresentation
        case .p256(let key): key.pemRepresentation
        case .p384(let key): key.pemRepresentation
        case .p521(let key): key.pemRepresentation
        case .ed25519(let key): key.pemRepresentation
        }
    }

    /// The public half as a JWK (RFC 7517).
    func jwk(id: String) throws -> LooseObject {
        var jwk: LooseObject = ["kid": .string(id), "use": "sig", "alg": .string(algorithm)]
        func point(_ curve: LooseJSON, _ parameters: ECDSAParameters?) {
            jwk["kty"] = "EC"
            jwk["crv"] = curve
            jwk["x"] = .optional(parameters.flatMap { Self.urlSafe($0.x) })
            jwk["y"] = .optional(parameters.flatMap { Self.urlSafe($0.y) })
        }
        switch material {
        case .rsa(let key):
            let primitives = try key.publicKey.getKeyPrimitives()
            jwk["kty"] = "RSA"
            jwk["n"] = .string(Base64URL.encode(Array(primitives.modulus)))
            jwk["e"] = .string(Base64URL.encode(Array(primitives.publicExponent)))
        case .p256(let key): point("P-256", key.parameters)
        case .p384(let key): point("P-384", key.parameters)
        case .p521(let key): point("P-521", key.parameters)
        case .ed25519(let key):
            jwk["kty"] = "OKP"
            jwk["crv"] = "Ed25519"
            jwk["x"] = .string(Base64URL.encode(Array(key.publicKey.rawRepresentation)))
        }
        return jwk
    }

    private static func urlSafe(_ base64: String) -> String? { Base64.decode(base64).map(Base64URL.encode) }

    /// The compact form (RFC 7515 §7.1).
    func token(_ claims: LooseObject, keyID: String) async throws -> String {
        let header: LooseObject = ["alg": .string(algorithm), "kid": .string(keyID), "typ": "JWT"]
        let parts = [header, claims].map { Base64URL.encode(LooseJSON.object($0).bytes) }
        let signed = parts.joined(separator: ".")
        let signature = try await signer.sign(Array(signed.utf8))
        return signed + "." + Base64URL.encode(signature)
    }

    private var signer: any JWTAlgorithm {
        get async throws {
            let keys = JWTKeyCollection()
            switch material {
            case .rsa(let key):
                let digests: [String: DigestAlgorithm] = ["RS384": .sha384, "RS512": .sha512]
                await keys.add(rsa: key, digestAlgorithm: digests[algorithm] ?? .sha256)
            case .p256(let key): await keys.add(ecdsa: key)
            case .p384(let key): await keys.add(ecdsa: key)
            case .p521(let key): await keys.add(ecdsa: key)
            case .ed25519(let key): await keys.add(eddsa: key)
            }
            return try await keys.getKey()
        }
    }
}
