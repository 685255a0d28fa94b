package import Evidence
package import Postgres

/// What the entries of the ledger `chronicle` tell, by the `type` they carry (CloudEvents).
package enum ChronicleEventType: String, Sendable, Hashable, CaseIterable {
    case accordCreated = "muniment.accord.created"
    case accordAmended = "muniment.accord.amended"
    case accordExpired = "muniment.accord.expired"
    case artifactRegistered = "muniment.artifact.registered"
    case artifactVersionRegistered = "muniment.artifact.version_registered"
    /// A version got a normal form by rules that it had none by.
    case artifactNormalised = "muniment.artifact.normalised"
    case ceremonyOpened = "muniment.ceremony.opened"
    /// A signature that did not yet complete the quorum.
    case ceremonySigned = "muniment.ceremony.signed"
    /// The signature that completed the quorum.
    case ceremonyApproved = "muniment.ceremony.approved"
    case ceremonyRejected = "muniment.ceremony.rejected"
    case ceremonyExpired = "muniment.ceremony.expired"
    case ceremonyWithdrawn = "muniment.ceremony.withdrawn"
    /// Others looked again at what was approved in an emergency, and agree.
    case reviewPassed = "muniment.ceremony.review_passed"
    case reviewFailed = "muniment.ceremony.review_failed"
    /// Its time is over, and it waits still.
    case reviewOverdue = "muniment.ceremony.review_overdue"
    /// A witness gave its vote to another key for a time.
    case delegationCreated = "muniment.delegation.created"
    case delegationRevoked = "muniment.delegation.revoked"
    case deploymentRecorded = "muniment.deployment.recorded"
    case deploymentRolledBack = "muniment.deployment.rolled_back"
    /// An artifact went back to the version approved before, on all its targets.
    case artifactRolledBack = "muniment.deployment.all_rolled_back"
    /// One verification, or several that were submitted together.
    case verificationsRecorded = "muniment.verification.recorded"
    /// A place stands otherwise than was last told: drift, an error or a dispute began or ended. Where verifications show
    /// it, the entry tells of them as the one above does.
    case postureChanged = "muniment.posture.changed"
    /// Somebody answers for what differs, until some time.
    case deviationAccepted = "muniment.deviation.accepted"
    case deviationWithdrawn = "muniment.deviation.withdrawn"
    /// An independent verifier is trusted, or no longer.
    case verifierAdded = "muniment.verifier.added"
    case verifierRevoked = "muniment.verifier.revoked"
    /// The keys in its DID's document are others than before.
    case verifierRefreshed = "muniment.verifier.refreshed"
    /// What stood in a partition that is to be retired.
    case partitionExported = "muniment.retention.exported"
    case targetAdded = "muniment.target.added"
    case targetAmended = "muniment.target.amended"
    case targetEnabled = "muniment.target.enabled"
    case targetDisabled = "muniment.target.disabled"
    case targetRemoved = "muniment.target.removed"
    case sourceAdded = "muniment.source.added"
    case sourceDisabled = "muniment.source.disabled"
    case sourceEnabled = "muniment.source.enabled"
    case substrateAdded = "muniment.substrate.added"
    case substrateRemoved = "muniment.substrate.removed"
    case webhookAdded = "muniment.webhook.added"
    case webhookPaused = "muniment.webhook.paused"
    case webhookResumed = "muniment.webhook.resumed"
    case webhookRemoved = "muniment.webhook.removed"
    case baselineCreated = "muniment.baseline.created"
    case baselineAmended = "muniment.baseline.amended"
    case baselineRetired = "muniment.baseline.retired"
    /// A snapshot was made, whose items the entry names by their root.
    case baselineCaptured = "muniment.baseline.captured"
    /// What a tenant is called in its own systems was said anew.
    case tenantNamesChanged = "muniment.drift.names_changed"
    /// A source of evidence was added, switched or removed.
    case evidenceSourceChanged = "muniment.drift.source_changed"
    /// A comparison found something that it had not found before, or no longer: findings were opened, reopened, resolved.
    case driftCompared = "muniment.drift.compared"
    /// Somebody judged a finding.
    case findingJudged = "muniment.finding.judged"
    /// A tenant offered itself to a provider, which accepted, or either of them ended it: told in both.
    case tenantDelegationOffered = "muniment.tenant_delegation.offered"
    case tenantDelegationAccepted = "muniment.tenant_delegation.accepted"
    case tenantDelegationEnded = "muniment.tenant_delegation.ended"
    case baselineAssigned = "muniment.baseline.assigned"
    case baselineUnassigned = "muniment.baseline.unassigned"
    /// Who is told of findings was changed.
    case notificationChanged = "muniment.notification.changed"
    /// The rotation of a secret fails and does not mend by itself, or goes on again.
    case rotationFailing = "muniment.secret.rotation_failing"
    case rotationRecovered = "muniment.secret.rotation_recovered"
    /// Documents about software were taken in: bills of materials, attestations, VEX.
    case attestationsImported = "muniment.attestation.imported"
    case trustAnchorAdded = "muniment.trust.anchor_added"
    case trustAnchorRevoked = "muniment.trust.anchor_revoked"
    /// An attestation was judged; and a verdict's statement was taken away.
    case trustVerdictMade = "muniment.trust.verdict_made"
    case trustVerdictDeleted = "muniment.trust.verdict_deleted"
    /// What a decision rests on was tied to one root.
    case spineMade = "muniment.attestation.spine_made"
    /// A transparency log that is written to was added, or its state changed.
    case rekorLogChanged = "muniment.rekor.log_changed"
    /// Something is to be put into a log; and it is in it, by proofs that were verified.
    case rekorSubmitted = "muniment.rekor.submitted"
    case rekorLogged = "muniment.rekor.logged"
    /// A log contradicts itself, or gave a false proof.
    case rekorDiverged = "muniment.rekor.diverged"
    /// The tenant's own log was opened or frozen.
    case ownLogChanged = "muniment.rekor.own_log_changed"
    /// Who is watched for in transparency logs was said anew; and somebody who is was found there.
    case watchedChanged = "muniment.watchlist.changed"
    case watchedFound = "muniment.watchlist.found"
    /// A policy that artifacts are judged by was added, or a version of one; and advisories to judge by.
    case verdictPolicyAdded = "muniment.verdict.policy_added"
    case verdictFeedAdded = "muniment.verdict.feed_added"
    /// A scanner's report was taken in, with what followed for the queue; and advisories were.
    case scanImported = "muniment.scan.imported"
    case advisoriesImported = "muniment.scan.advisories_imported"
    /// Somebody answered for what scanners found; and the time of an answer was over.
    case triageDecided = "muniment.triage.decided"
    case triageExpired = "muniment.triage.expired"
    case triageJoined = "muniment.triage.joined"
    /// It was noted that nobody knows something; it was assessed anew; and it was resolved.
    case unknownsNoted = "muniment.unknown.noted"
    case unknownAssessed = "muniment.unknown.assessed"
    case unknownResolved = "muniment.unknown.resolved"
    /// A source outside handed in an event, which the entry carries.
    case eventReceived = "muniment.source.event_received"

    /// Whether an entry of this type can tell of verifications.
    package static func mayTellVerifications(_ type: String) -> Bool {
        type == verificationsRecorded.rawValue || type == postureChanged.rawValue
    }
}

/// Something that happened, with the rows that follow from it.
package protocol ChronicleEvent: Sendable {
    var type: ChronicleEventType { get }
    /// What it happened to: `artifact/<uuid>`, `accord/<uuid>`.
    var subject: String { get }
    /// The facts, as the entry tells them. Values of open size are told through `bodies`, which keeps those that are
    /// long.
    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject

    /// Writes what users read right after writing: the inline projection. Rows name the entry, which is
    /// appended after them in the same transaction, by `entryID`.
    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws

    /// The same of several that are recorded together, each by an entry of its own: where there may be many, by one statement.
    static func project(
        _ events: [(event: Self, entryID: UniqueID)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws
}

extension ChronicleEvent {
    package static func project(
        _ events: [(event: Self, entryID: UniqueID)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        for (event, id) in events { try event.project(from: id, of: tenant, in: db) }
    }
}
