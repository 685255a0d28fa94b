import Chronicle
import Evidence
import Ledger
import Postgres

/// Verifications were handed in, one or many together: one entry tells of all of them.
struct VerificationsRecorded: ChronicleEvent {
    /// Bytes of the list that the entry tells in full.
    private static let listByteCount = 40_000

    var verifications: [Verification]
    /// One change a deployment, in the order of first mention.
    var deployments: [DeploymentChange]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .verificationsRecorded }

    var subject: String {
        let artifacts = Set(verifications.map(\.artifact.id))
        guard let only = artifacts.first, artifacts.count == 1 else { return "verifications" }
        return "artifact/\(only)"
    }

    var data: JSON {
        [
            "verifications": list.shortened(to: Self.listByteCount),
            "count": .integer(verifications.count),
            "verdicts": [
                "match": count(.match), "drift": count(.drift), "error": count(.error),
            ],
            "deployments": JSON.array(deployments.map(\.json)).shortened(),
            "at": .string(at.description),
            "by": .string(by),
        ]
    }

    var openValues: [JSON] { [list, .array(deployments.map(\.json))] + verifications.map(\.evidenceColumn) }

    private var list: JSON { .array(verifications.map(\.json)) }

    private func count(_ verdict: Verdict) -> JSON {
        .integer(verifications.count { $0.verdict == verdict })
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let store = VerificationStore()
        try store.insert(verifications, entryID: entryID, of: tenant, in: db)
        try DeploymentStore().write(deployments, of: tenant, in: db)
    }
}
