import Crypto
import CryptoExtras
package import Evidence
import Foundation
package import X509

/// A public key of a client of ACME (RFC 7517), which signs its requests (RFC 7515).
package struct ACMEKey: Hashable, Sendable {
    /// The members that its thumbprint covers, and no others.
    package let jwk: LooseObject
    /// SHA-256 of them in base64url (RFC 7638).
    package let thumbprint: String

    /// `nil` for a key of a kind that is not taken: EC of P-256, P-384 and P-521, RSA from 2048 bits, Ed25519.
    package init?(_ object: LooseObject) {
        let names: [String]
        switch object["kty"]?.string {
        case "EC": names = ["crv", "kty", "x", "y"]
        case "RSA": names = ["e", "kty", "n"]
        case "OKP": names = ["crv", "kty", "x"]
        default: return nil
        }
        var jwk: LooseObject = [:]
        for name in names {
            guard let text = object[name]?.string, !text.isEmpty, text.utf8.count <= 2_048 else { return nil }
            jwk[name] = .string(text)
        }
        self.jwk = jwk
        // Members in the order of their names, without spaces (RFC 7638 §3): as objects are written here.
        thumbprint = Base64URL.encode(Digest.sha256(of: LooseJSON.object(jwk).bytes).bytes)
        guard isUsable else { return nil }
    }

    private func bytes(_ name: String) -> [UInt8]? { jwk[name]?.string.flatMap { Base64URL.decode($0) } }

    private var point: [UInt8]? {
        guard let x = bytes("x"), let y = bytes("y") else { return nil }
        return [4] + x + y
    }

    private var isUsable: Bool {
        switch (jwk["kty"]?.string, jwk["crv"]?.string) {
        case ("EC", "P-256"): point.flatMap { try? P256.Signing.PublicKey(x963Representation: $0) } != nil
        case ("EC", "P-384"): point.flatMap { try? P384.Signing.PublicKey(x963Representation: $0) } != nil
        case ("EC", "P-521"): point.flatMap { try? P521.Signing.PublicKey(x963Representation: $0) } != nil
        case ("OKP", "Ed25519"):
            bytes("x").flatMap { try? Curve25519.Signing.PublicKey(rawRepresentation: $0) } != nil
        case ("RSA", _): (rsa?.keySizeInBits ?? 0) >= 2_048
        default: false
        }
    }

    private var rsa: _RSA.Signing.PublicKey? {
        guard let n = bytes("n"), let e = bytes("e"), n.count <= 1_024 else { return nil }
        return try? _RSA.Signing.PublicKey(n: Data(n), e: Data(e))
    }

    /// Whether a certificate is of this key.
    package func isKey(of certificate: Certificate) -> Bool {
        let key = certificate.publicKey
        switch jwk["crv"]?.string {
        case "P-256":
            return point != nil && P256.Signing.PublicKey(key).map { Array($0.x963Representation) } == point
        case "P-384":
            return point != nil && P384.Signing.PublicKey(key).map { Array($0.x963Representation) } == point
        case "P-521":
            return point != nil && P521.Signing.PublicKey(key).map { Array($0.x963Representation) } == point
        case "Ed25519":
            return Curve25519.Signing.PublicKey(key).map { Array($0.rawRepresentation) } == bytes("x")
        default:
            guard let rsa else { return false }
            return _RSA.Signing.PublicKey(key)?.pkcs1DERRepresentation == rsa.pkcs1DERRepresentation
        }
    }

    /// The algorithms that are told to clients that use another.
    package static let algorithms = ["ES256", "ES384", "ES512", "EdDSA", "RS256", "PS256"]

    /// Whether it has signed `bytes`; never with an algorithm of another kind of key.
    package func isSignature(_ signature: [UInt8], of bytes: [UInt8], _ algorithm: String) -> Bool {
        switch (algorithm, jwk["crv"]?.string) {
        case ("ES256", "P-256"):
            guard let key = point.flatMap({ try? P256.Signing.PublicKey(x963Representation: $0) }),
                let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: SHA256.hash(data: bytes))
        case ("ES384", "P-384"):
            guard let key = point.flatMap({ try? P384.Signing.PublicKey(x963Representation: $0) }),
                let signature = try? P384.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: SHA384.hash(data: bytes))
        case ("ES512", "P-521"):
            guard let key = point.flatMap({ try? P521.Signing.PublicKey(x963Representation: $0) }),
                let signature = try? P521.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: SHA512.hash(data: bytes))
        case ("EdDSA", "Ed25519"):
            guard
                let key = self.bytes("x").flatMap({ try? Curve25519.Signing.PublicKey(rawRepresentation: $0) }
                )
            else { return false }
            return key.isValidSignature(signature, for: bytes)
        case ("RS256", nil), ("PS256", nil):
            let padding: _RSA.Signing.Padding = algorithm == "RS256" ? .insecurePKCS1v1_5 : .PSS
            return rsa?.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature),
                for: SHA256.hash(data: bytes),
                padding: padding
            ) ?? false
        default: return false
        }
    }

    /// What a client shows in answer to a challenge (RFC 8555 §8.1).
    package func authorization(of token: String) -> String { "\(token).\(thumbprint)" }

    /// What stands in the DNS (§8.4).
    package func digest(of token: String) -> String {
        Base64URL.encode(Digest.sha256(of: Array(authorization(of: token).utf8)).bytes)
    }
}

/// A request as ACME's clients send them: flattened JSON, signed (RFC 8555 §6.2).
package struct ACMEMessage: Sendable {
    package var algorithm: String
    package var nonce: String
    package var url: String
    /// Exactly one of the two.
    package var jwk: LooseObject?
    package var account: String?
    /// `nil` for one that only asks (POST-as-GET).
    package var payload: LooseObject?
    private let signature: [UInt8]
    private let signed: [UInt8]

    /// `nil` for what is none.
    package init?(_ body: LooseObject) {
        guard let head = body["protected"]?.string, let text = body["payload"]?.string,
            let signature = body["signature"]?.string.flatMap({ Base64URL.decode($0) }),
            let headBytes = Base64URL.decode(head), let bytes = Base64URL.decode(text),
            let header = (try? LooseJSON(parsing: headBytes))?.object, let algorithm = header["alg"]?.string
        else { return nil }
        self.algorithm = algorithm
        self.signature = signature
        signed = Array((head + "." + text).utf8)
        nonce = header["nonce"]?.string ?? ""
        url = header["url"]?.string ?? ""
        jwk = header["jwk"]?.object
        account = header["kid"]?.string
        guard (jwk == nil) != (account == nil) else { return nil }
        if bytes.isEmpty {
            payload = nil
        } else {
            guard let object = (try? LooseJSON(parsing: bytes))?.object else { return nil }
            payload = object
        }
    }

    package func isSigned(by key: ACMEKey) -> Bool { key.isSignature(signature, of: signed, algorithm) }

    /// Whether whoever has the binding's key has signed (§7.3.4): HMAC-SHA-256 of the account's key.
    package func isBound(by key: [UInt8]) -> Bool {
        guard algorithm == "HS256" else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            signature,
            authenticating: signed,
            using: SymmetricKey(data: key)
        )
    }
}

/// Why a client of ACME is refused, by the words of RFC 8555 §6.7.
package struct ACMEProblem: Error, Hashable, Sendable {
    package enum Kind: String, Sendable {
        case accountDoesNotExist, alreadyRevoked, badCSR, badNonce, badPublicKey, badRevocationReason
        case badSignatureAlgorithm, connection, dns, externalAccountRequired, incorrectResponse
        case malformed, orderNotReady, rejectedIdentifier, serverInternal, unauthorized, unsupportedIdentifier
    }

    package var kind: Kind
    package var detail: String
    /// HTTP.
    package var status: Int

    package init(_ kind: Kind, _ detail: String, status: Int = 400) {
        self.kind = kind
        self.detail = detail
        self.status = status
    }

    package var object: LooseObject {
        [
            "type": .string("urn:ietf:params:acme:error:\(kind.rawValue)"), "detail": .string(detail),
            "status": .number(status),
        ]
    }
}
