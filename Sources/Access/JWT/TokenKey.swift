import Evidence
import JWTKit

/// A public key that tokens are signed with, for those algorithms alone that it is made for.
struct TokenKey: Sendable {
    private enum Material: Sendable {
        case rsa(Insecure.RSA.PublicKey)
        case p256(ES256PublicKey)
        case p384(ES384PublicKey)
        case p521(ES512PublicKey)
        case ed25519(EdDSA.PublicKey)
    }

    let id: String?
    /// The only one it is for; `nil`: each that its kind can.
    let algorithm: String?
    private let material: Material

    /// Asymmetric all of them: who can verify a token can't make one.
    static let algorithms = [
        "RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "EdDSA",
    ]

    /// A key in PEM, or the key of a certificate; `nil` for others. RSA keys have 2048 bits or more.
    init?(pem: String) {
        let isCertificate = pem.contains("-----BEGIN CERTIFICATE-----")
        id = nil
        algorithm = nil
        if isCertificate, let key = try? Insecure.RSA.PublicKey(certificatePEM: pem) {
            material = .rsa(key)
        } else if isCertificate, let key = try? ES256PublicKey(certificate: pem) {
            material = .p256(key)
        } else if isCertificate, let key = try? ES384PublicKey(certificate: pem) {
            material = .p384(key)
        } else if isCertificate, let key = try? ES512PublicKey(certificate: pem) {
            material = .p521(key)
        } else if isCertificate {
            return nil
        } else if let key = try? Insecure.RSA.PublicKey(pem: pem) {
            material = .rsa(key)
        } else if let key = try? ES256PublicKey(pem: pem) {
            material = .p256(key)
        } else if let key = try? ES384PublicKey(pem: pem) {
            material = .p384(key)
        } else if let key = try? ES512PublicKey(pem: pem) {
            material = .p521(key)
        } else if let key = try? EdDSA.PublicKey(pem: pem) {
            material = .ed25519(key)
        } else {
            return nil
        }
    }

    /// A JWK (RFC 7517); `nil` for what is not for signatures, or not of a kind that is known.
    init?(jwk: LooseObject) {
        guard jwk["use"]?.string ?? "sig" == "sig" else { return nil }
        id = jwk["kid"]?.string
        algorithm = jwk["alg"]?.string
        switch (jwk["kty"]?.string, jwk["crv"]?.string) {
        case ("RSA", _):
            guard let key = try? Insecure.RSA.PublicKey(modulus: jwk.text("n"), exponent: jwk.text("e"))
            else { return nil }
            material = .rsa(key)
        case ("EC", "P-256"):
            guard let key = try? ES256PublicKey(parameters: (jwk.text("x"), jwk.text("y"))) else {
                return nil
            }
            material = .p256(key)
        case ("EC", "P-384"):
            guard let key = try? ES384PublicKey(parameters: (jwk.text("x"), jwk.text("y"))) else {
                return nil
            }
            material = .p384(key)
        case ("EC", "P-521"):
            guard let key = try? ES512PublicKey(parameters: (jwk.text("x"), jwk.text("y"))) else {
                return nil
            }
            material = .p521(key)
        case ("OKP", "Ed25519"):
            guard let key = try? EdDSA.PublicKey(x: jwk.text("x"), curve: .ed25519) else { return nil }
            material = .ed25519(key)
        default: return nil
        }
    }

    /// The keys of a JWK set that can be used here; `nil` for what is no set.
    static func keys(inSet bytes: [UInt8]) -> [TokenKey]? {
        guard let keys = (try? LooseJSON(parsing: bytes))?["keys"]?.array else { return nil }
        return keys.compactMap { $0.object.flatMap(TokenKey.init(jwk:)) }
    }

    func hasSigned(_ token: SignedToken) async -> Bool {
        if let algorithm, algorithm != token.algorithm { return false }
        if let id, let wanted = token.keyID, id != wanted { return false }
        guard let algorithm = try? await verifier(for: token.algorithm) else { return false }
        // A signature of a wrong length is thrown at us, and is no signature.
        return (try? algorithm.verify(token.signature, signs: token.signed)) ?? false
    }

    private func verifier(for name: String) async throws -> (any JWTAlgorithm)? {
        let keys = JWTKeyCollection()
        switch (name, material) {
        case ("RS256", .rsa(let key)): await keys.add(rsa: key, digestAlgorithm: .sha256)
        case ("RS384", .rsa(let key)): await keys.add(rsa: key, digestAlgorithm: .sha384)
        case ("RS512", .rsa(let key)): await keys.add(rsa: key, digestAlgorithm: .sha512)
        case ("PS256", .rsa(let key)): await keys.add(pss: key, digestAlgorithm: .sha256)
        case ("PS384", .rsa(let key)): await keys.add(pss: key, digestAlgorithm: .sha384)
        case ("PS512", .rsa(let key)): await keys.add(pss: key, digestAlgorithm: .sha512)
        case ("ES256", .p256(let key)): await keys.add(ecdsa: key)
        case ("ES384", .p384(let key)): await keys.add(ecdsa: key)
        case ("ES512", .p521(let key)): await keys.add(ecdsa: key)
        case ("EdDSA", .ed25519(let key)): await keys.add(eddsa: key)
        default: return nil
        }
        return try await keys.getKey()
    }
}
