import Chronicle
import Evidence
import Ledger
import Postgres

/// Verifications were handed in, one or many together: one entry tells of all of them.
struct VerificationsRecorded: ChronicleEvent {
    /// Bytes of the list that the entry tells in full.
    private static let listByteCount = 40_000

    let verifications: [Verification]
    /// What the column of that name holds of each.
    private let evidence: [KeptValue]
    /// What was seen, where it is not what was approved: kept beside the ledger, so that it can be compared again.
    private let observed: [KeptValue]
    /// One change a deployment, in the order of first mention.
    let deployments: [DeploymentChange]
    let spans: SpanChanges
    /// Where this server looked itself.
    let looks: [LookedAt]
    let at: Instant
    let by: String

    init(
        verifications: [Verification],
        observed: [KeptValue],
        deployments: [DeploymentChange],
        spans: SpanChanges,
        looks: [LookedAt] = [],
        at: Instant,
        by: String
    ) throws(EntryError) {
        self.verifications = verifications
        var evidence: [KeptValue] = []
        evidence.reserveCapacity(verifications.count)
        for verification in verifications { evidence.append(try KeptValue(verification.evidenceColumn)) }
        self.evidence = evidence
        self.observed = observed
        self.deployments = deployments
        self.spans = spans
        self.looks = looks
        self.at = at
        self.by = by
    }

    var type: ChronicleEventType { .verificationsRecorded }

    var subject: String {
        let artifacts = Set(verifications.map(\.artifact.id))
        guard let only = artifacts.first, artifacts.count == 1 else { return "verifications" }
        return "artifact/\(only)"
    }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        for value in observed { bodies.keep(value.bytes, as: .sha256(of: value.bytes)) }
        let list = zip(verifications, evidence).map { verification, evidence in
            verification.json(evidence: bodies.told(evidence))
        }
        return [
            "verifications": try bodies.told(.array(list), upTo: Self.listByteCount),
            "count": .integer(verifications.count),
            "verdicts": [
                "match": count(.match), "drift": count(.drift), "error": count(.error),
            ],
            "deployments": try bodies.told(.array(deployments.map(\.json))),
            "at": .string(at.description),
            "by": .string(by),
        ]
    }

    private func count(_ verdict: Verdict) -> JSON {
        .integer(verifications.count { $0.verdict == verdict })
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let store = VerificationStore()
        try store.insert(verifications, with: evidence, entryID: entryID, of: tenant, in: db)
        try spans.write(from: entryID, of: tenant, in: db)
        try DayAdditions(of: verifications).write(of: tenant, in: db)
        try DeploymentStore().write(deployments, of: tenant, in: db)
        try TargetSchedule().note(looks, of: tenant, in: db)
    }
}
