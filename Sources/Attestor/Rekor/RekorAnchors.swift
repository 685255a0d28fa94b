import Attestations
import Crypto
import Evidence
import Foundation
package import Ledger
package import Postgres

/// Puts checkpoints of our own ledgers into logs that others watch: signed by a key of this installation that such logs take,
/// over the SHA-256 of the checkpoint's signed note.
package struct RekorAnchors: Sendable {
    /// Between two checkpoints of one ledger that are put into a log.
    package static let interval = Duration.seconds(3_600)

    let rekor: Rekor
    let trees: TreeReader
    let keyPath: String

    /// The key is a file of `home`: ECDSA over P-256, in PEM, made when it is first of use.
    package init(rekor: Rekor, trees: TreeReader, home: String) {
        self.rekor = rekor
        self.trees = trees
        keyPath = home + "/rekor-key.pem"
    }

    /// Queues the latest checkpoint of each ledger that is anchored, where it is new and the one before an hour old.
    ///
    /// - Returns: how many.
    @discardableResult
    package func anchor(of tenant: TenantID) async throws -> Int {
        let logs = try await rekor.logs(of: tenant).filter { $0.state == .active && !$0.anchored.isEmpty }
        var count = 0
        for (name, shards) in Dictionary(grouping: logs, by: \.name).sorted(by: { $0.key < $1.key }) {
            for ledger in Set(shards.flatMap(\.anchored)).sorted(by: { $0.rawValue < $1.rawValue }) {
                guard try await isDue(ledger, name, tenant),
                    let checkpoint = try await trees.publishedCheckpoint(of: ledger, tenant: tenant)
                else { continue }
                let subject = "\(Self.prefix(ledger))\(checkpoint.size)"
                guard try await !isKnown(subject, name, tenant) else { continue }
                let note = Array(checkpoint.note.utf8)
                let key = try key()
                let record = RekorRecord(
                    digest: .sha256(of: note),
                    signature: Array(try key.signature(for: note).derRepresentation),
                    verifier: .publicKey(Array(key.publicKey.derRepresentation))
                )
                guard let record else { continue }
                _ = try await rekor.submit([record], to: name, subject: subject, by: "muniment", of: tenant)
                count += 1
            }
        }
        return count
    }

    private static func prefix(_ ledger: LedgerName) -> String { "checkpoint/\(ledger.rawValue)/" }

    private func isDue(_ ledger: LedgerName, _ log: String, _ tenant: TenantID) async throws -> Bool {
        let last = try await rekor.database.first(
            for: tenant,
            """
            SELECT max(submitted_at) AS last FROM attestor.rekor_submissions
            WHERE tenant_id = \(tenant) AND log_name = \(log) AND starts_with(subject, \(Self.prefix(ledger)))
            """
        ) { row in try row["last"] as Instant? }
        guard let last = last ?? nil else { return true }
        return last.advanced(by: Self.interval) <= rekor.now()
    }

    private func isKnown(_ subject: String, _ log: String, _ tenant: TenantID) async throws -> Bool {
        try await rekor.database.first(
            for: tenant,
            """
            SELECT 1 AS one FROM attestor.rekor_submissions
            WHERE tenant_id = \(tenant) AND log_name = \(log) AND subject = \(subject) LIMIT 1
            """
        ) { row in try row["one"] as Int } != nil
    }

    private func key() throws -> P256.Signing.PrivateKey {
        // One that is there and can't be read is not replaced.
        if FileManager.default.fileExists(atPath: keyPath) {
            let pem = try String(contentsOfFile: keyPath, encoding: .utf8)
            return try P256.Signing.PrivateKey(pemRepresentation: pem)
        }
        let key = P256.Signing.PrivateKey()
        try writeSecret(key.pemRepresentation + "\n", to: keyPath)
        return key
    }
}
