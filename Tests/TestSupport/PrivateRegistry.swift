import Evidence
import Foundation

/// Debian's docker-registry with a storage folder, open or behind tokens.
package struct PrivateRegistry: Sendable {
    package var port: Int

    /// - Parameter realm: where tokens are given, and the folder with the certificate they are checked with.
    package static func with<Value>(
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
    package func putBlob(_ bytes: [UInt8], _ repository: String, _ folder: String) async throws -> String {
        let digest = "sha256:" + Digest.sha256(of: bytes).hex
        let address = "http://127.0.0.1:\(port)/v2/\(repository)/blobs/uploads/"
        let head = try await run(["/usr/bin/curl", "-sS", "-f", "-i", "-X", "POST", address], in: folder)
        guard
            let location = head.split(separator: "\r\n").first(where: {
                $0.lowercased().hasPrefix("location:")
            })
        else { throw Unanswered(head: head) }
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
    package func putManifest(
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

    /// The registry did not say where an upload goes.
    private struct Unanswered: Error { var head: String }
}
