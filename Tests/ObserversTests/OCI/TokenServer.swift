import Crypto
import Evidence
import Foundation
import TestSupport

/// Gives tokens that the registry takes: JSON Web Tokens over ES256 with their certificate.
struct TokenServer: Sendable {
    private let key: P256.Signing.PrivateKey
    private let certificate: String

    /// Makes `token.key` and `token.pem` in `folder`.
    init(in folder: String) async throws {
        try await run(
            [
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes", "-subj",
                "/CN=token.test", "-days", "2", "-keyout", folder + "/token.key", "-out",
                folder + "/token.pem",
            ],
            in: folder
        )
        key = try P256.Signing.PrivateKey(
            pemRepresentation: try String(contentsOfFile: folder + "/token.key", encoding: .utf8)
        )
        let pem = try String(contentsOfFile: folder + "/token.pem", encoding: .utf8)
        certificate = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
    }

    /// Answers `GET /token?scope=…` to `user:password`, and to nobody else.
    func answer(_ request: String) -> ScriptedServer.Deed {
        guard request.contains("Basic \(Base64.encode(Array("user:password".utf8)))"),
            request.contains("scope=repository%3Ateam%2Fapp%3Apull ")
        else { return .http("401 Unauthorized") }
        let now = Int(Date.now.timeIntervalSince1970)
        let header: JSON = ["typ": "JWT", "alg": "ES256", "x5c": [.string(certificate)]]
        let claims: JSON = [
            "iss": "token.test", "sub": "user", "aud": "registry.test", "exp": .integer(now + 300),
            "nbf": .integer(now - 10), "iat": .integer(now), "jti": "1",
            "access": [["type": "repository", "name": "team/app", "actions": ["pull"]]],
        ]
        let parts = [header, claims].map { Base64URL.encode($0.canonicalBytes()) }.joined(separator: ".")
        guard let signature = try? key.signature(for: Data(parts.utf8)) else { return .http("500 Oh") }
        let token = parts + "." + Base64URL.encode(Array(signature.rawRepresentation))
        let body: JSON = ["token": .string(token), "expires_in": 300]
        return .http("200 OK", [], String(decoding: body.canonicalBytes(), as: UTF8.self))
    }
}
