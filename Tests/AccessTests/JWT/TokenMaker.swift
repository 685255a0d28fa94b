import Evidence
import Foundation
import JWTKit

/// A provider's key, and tokens that are signed with it.
struct TokenMaker: Sendable {
    let id: String
    private let key = ES256PrivateKey()

    init(_ id: String = "first") { self.id = id }

    var publicPEM: String { key.publicKey.pemRepresentation }

    var jwk: LooseJSON {
        func urlSafe(_ text: String?) -> LooseJSON {
            .optional(text.flatMap(Base64.decode).map(Base64URL.encode))
        }
        return [
            "kty": "EC", "crv": "P-256", "kid": .string(id), "use": "sig", "alg": "ES256",
            "x": urlSafe(key.parameters?.x), "y": urlSafe(key.parameters?.y),
        ]
    }

    func token(_ claims: LooseObject, header: LooseObject = [:]) async throws -> String {
        let whole: LooseObject = ["alg": "ES256", "kid": .string(id), "typ": "JWT"]
        let signed = Self.signed(whole.merging(header), claims)
        let keys = JWTKeyCollection()
        await keys.add(ecdsa: key)
        return signed + "." + Base64URL.encode(try await keys.getKey().sign(Array(signed.utf8)))
    }

    static func signed(_ header: LooseObject, _ claims: LooseObject) -> String {
        [header, claims].map { Base64URL.encode(LooseJSON.object($0).bytes) }.joined(separator: ".")
    }

    /// Signed as if the bytes of a public key were a secret that both sides share.
    static func sharedSecretToken(_ claims: LooseObject, secret: String) async throws -> String {
        let signed = signed(["alg": "HS256", "typ": "JWT"], claims)
        let keys = JWTKeyCollection()
        await keys.add(hmac: .init(from: Array(secret.utf8)), digestAlgorithm: .sha256)
        return signed + "." + Base64URL.encode(try await keys.getKey().sign(Array(signed.utf8)))
    }
}
