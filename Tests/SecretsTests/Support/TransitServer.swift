import Evidence
import Foundation
import Postgres
import Secrets
import Synchronization
import TestSupport

/// What another server's transit answers, by the engine itself, without the network between: so that faults can be planted.
final class TransitServer: Sendable {
    private let bench: SecretsBench
    private let place: Transit.Place
    /// Answered in the place of what is asked, while there is one.
    let fault = Mutex<(status: Int, body: String)?>(nil)
    let asked = Mutex<[String]>([])
    let token = "hvs.of-the-other-server"
    let tokenFile: String

    /// With the key `unseal`.
    init(_ bench: SecretsBench, tokenFile: String) async throws {
        self.bench = bench
        self.tokenFile = tokenFile
        let mount = try await bench.mounts.enable(
            MountRequest(.secret, path: "transit", type: "transit"),
            of: bench.tenant
        )
        place = Transit.Place(tenant: bench.tenant, mount: mount.id)
        _ = try await bench.transit.create("unseal", TransitDraft(), at: place, now: bench.clock.now())
        _ = FileManager.default.createFile(
            atPath: tokenFile,
            contents: Data((token + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
    }

    func rotate() async throws {
        _ = try await bench.transit.rotate("unseal", at: place, now: bench.clock.now())
    }

    func opener(key: String = "unseal") -> SealOpener {
        .transit(
            SealTransit(
                address: "https://other.example:8200",
                mount: "transit",
                key: key,
                tokenFile: tokenFile,
                namespace: "team",
                send: { [self] question in try await answer(question) }
            )
        )
    }

    private struct Lost: Error, CustomStringConvertible {
        let description = "connection refused"
    }

    private func answer(_ question: SealTransit.Question) async throws -> (status: Int, body: [UInt8]) {
        let path = question.address.replacing("https://other.example:8200/v1/", with: "")
        asked.withLock { $0.append(path) }
        if let fault = fault.withLock({ $0 }) {
            guard fault.status > 0 else { throw Lost() }
            return (fault.status, Array(fault.body.utf8))
        }
        let headers = Dictionary(question.headers) { first, _ in first }
        guard headers["X-Vault-Token"] == token, headers["X-Vault-Namespace"] == "team" else {
            return (403, Array(#"{"errors":["permission denied"]}"#.utf8))
        }
        let body = try LooseJSON(parsing: question.body)
        let parts = path.split(separator: "/").map(String.init)
        guard path != "auth/token/renew-self" else { return (200, Array(#"{"auth":{}}"#.utf8)) }
        guard parts.count == 3, let key = try await bench.transit.key(parts[2], at: place) else {
            return (404, Array(#"{"errors":[]}"#.utf8))
        }
        let data: LooseObject
        do {
            switch parts[1] {
            case "encrypt":
                let plain = Base64.decode(body["plaintext"]?.string ?? "") ?? []
                data = ["ciphertext": .string(try key.encrypt(plain).text)]
            case "decrypt":
                let plain = try key.decrypt(body["ciphertext"]?.string ?? "")
                data = ["plaintext": .string(Base64.encode(plain))]
            default:
                let plain = try key.decrypt(body["ciphertext"]?.string ?? "")
                data = ["ciphertext": .string(try key.encrypt(plain).text)]
            }
        } catch is TransitError {
            return (400, Array(#"{"errors":["invalid ciphertext"]}"#.utf8))
        }
        return (200, LooseJSON.object(["data": .object(data)]).bytes)
    }
}
