import Crypto
import Evidence
import Foundation
import TestSupport
import Testing

/// Debian's docker-registry with a storage folder, open or behind tokens.
struct PrivateRegistry: Sendable {
    var port: Int

    /// - Parameter realm: where tokens are given, and the folder with the certificate they are checked with.
    static func with<Value>(
        storage: String,
        realm: (url: String, certificate: String)? = nil,
        _ body: (PrivateRegistry) async throws -> Value
    ) async throws -> Value {
        try await PrivateServer.with { server in
            let auth = realm.map { realm in
                """
                auth:
                  token:
                    realm: \(realm.url)
                    service: registry.test
                    issuer: token.test
                    rootcertbundle: \(realm.certificate)

                """
            }
            try server.write(
                """
                version: 0.1
                log: { level: error }
                storage: { filesystem: { rootdirectory: \(storage) }, delete: { enabled: true } }
                http: { addr: "127.0.0.1:\(server.port)", secret: test }
                \(auth ?? "")
                """,
                to: "registry.yml"
            )
            return ["/usr/bin/docker-registry", "serve", server.folder + "/registry.yml"]
        } _: { server in
            try await body(PrivateRegistry(port: server.port))
        }
    }

    /// Puts `bytes` there, and returns their digest.
    @discardableResult
    func putBlob(_ bytes: [UInt8], _ repository: String, _ folder: String) async throws -> String {
        let digest = "sha256:" + Digest.sha256(of: bytes).hex
        let address = "http://127.0.0.1:\(port)/v2/\(repository)/blobs/uploads/"
        let head = try await run(["/usr/bin/curl", "-sS", "-f", "-i", "-X", "POST", address], in: folder)
        let location = try #require(
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("location:") }
        )
        let url = location.dropFirst("location:".count).filter { !$0.isWhitespace }
        let file = folder + "/" + digest
        try Data(bytes).write(to: URL(filePath: file))
        try await run(
            [
                "/usr/bin/curl", "-sS", "-f", "-X", "PUT", "-H", "Content-Type: application/octet-stream",
                "--data-binary",
                "@" + file, url + "&digest=" + digest,
            ],
            in: folder
        )
        return digest
    }

    @discardableResult
    func putManifest(
        _ text: String,
        _ type: String,
        _ reference: String,
        _ repository: String,
        _ folder: String
    )
        async throws -> String
    {
        let file = folder + "/manifest"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        try await run(
            [
                "/usr/bin/curl", "-sS", "-f", "-X", "PUT", "-H", "Content-Type: \(type)", "--data-binary",
                "@" + file,
                "http://127.0.0.1:\(port)/v2/\(repository)/manifests/\(reference)",
            ],
            in: folder
        )
        return "sha256:" + Digest.sha256(of: Array(text.utf8)).hex
    }
}

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
