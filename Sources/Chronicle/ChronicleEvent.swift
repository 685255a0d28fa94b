package import Evidence
package import Postgres

// The governance feed. What happened is told by entries of the ledger `chronicle`; what is queried are projections of
// them. Begin with `ChronicleEvent`, a happening as an entry tells it, and `InlineProjection`, the rows that follow
// from it.

/// What the entries of the ledger `chronicle` tell, by the `type` they carry (CloudEvents).
package enum ChronicleEventType: String, Sendable, Hashable, CaseIterable {
    case accordCreated = "muniment.accord.created"
    case accordAmended = "muniment.accord.amended"
    case accordExpired = "muniment.accord.expired"
    case artifactRegistered = "muniment.artifact.registered"
    case artifactVersionRegistered = "muniment.artifact.version_registered"
    case ceremonyOpened = "muniment.ceremony.opened"
    /// A signature that did not yet complete the quorum.
    case ceremonySigned = "muniment.ceremony.signed"
    /// The signature that completed the quorum.
    case ceremonyApproved = "muniment.ceremony.approved"
    case ceremonyRejected = "muniment.ceremony.rejected"
    case ceremonyExpired = "muniment.ceremony.expired"
    case deploymentRecorded = "muniment.deployment.recorded"
    case deploymentRolledBack = "muniment.deployment.rolled_back"
    /// One verification, or several that were submitted together.
    case verificationRecorded = "muniment.verification.recorded"
}

/// Something that happened, before it has its place in a ledger.
package protocol ChronicleEvent: Sendable {
    static var type: ChronicleEventType { get }
    /// What it happened to: `artifact/<uuid>`, `accord/<uuid>`.
    var subject: String { get }
    /// All that the projections need.
    var data: JSONObject { get }
}

/// Rows that users read right after writing: applied in the transaction that appends the entry, before the append, by
/// the same code that a rebuild runs.
package protocol InlineProjection<Event>: Sendable {
    associatedtype Event: ChronicleEvent

    /// Writes what follows from `event`, which stands in the entry `entryID` of `tenant`.
    func apply(
        _ event: Event,
        entryID: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws
}
