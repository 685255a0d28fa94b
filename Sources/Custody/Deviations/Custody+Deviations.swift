package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

/// What a caller answers for.
package struct AcceptanceDraft: Hashable, Sendable {
    package static let reasonCharacters = 2_000
    package static let ownerCharacters = 300
    /// For how long a deviation can be accepted at once, in seconds: a year. Accepting it again is a decision, too.
    package static let longest = 31_622_400

    /// Identifier, CID, name or `kind:name`.
    package var artifact: String
    package var target: Target
    package var reason: String
    /// Who answers for it; `nil`: the caller.
    package var owner: String?
    package var expiresAt: Instant
    /// What was looked at when it was decided; where something else is seen by now, nothing is accepted. `nil`: what is seen.
    package var cid: String?

    package init(
        artifact: String,
        target: Target,
        reason: String,
        owner: String? = nil,
        expiresAt: Instant,
        cid: String? = nil
    ) {
        self.artifact = artifact
        self.target = target
        self.reason = reason
        self.owner = owner
        self.expiresAt = expiresAt
        self.cid = cid
    }
}

extension Custody {
    /// Accepts what differs on a target, exactly as it was seen last, until a moment.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.unknownDeployment`, `.deploymentDiffers`, `.nothingToAccept`, `.seenDiffers`, `.invalid`,
    ///   `.notAMember`, `.accordEnded`.
    package func acceptDeviation(
        for caller: Caller,
        _ draft: AcceptanceDraft,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Acceptance> {
        try caller.require(.acceptDeviation)
        try draft.target.check()
        try Field("reason").length(of: draft.reason, atMost: AcceptanceDraft.reasonCharacters)
        try Field("owner").length(of: draft.owner, atMost: AcceptanceDraft.ownerCharacters)
        try Field("cid").contentIdentifier(draft.cid)
        return try await decide(for: caller) { db in
            if let earlier = try earlierAcceptance(key, .deviationAccepted, for: caller, in: db) {
                return earlier
            }
            let (_, found) = try lockedArtifact(draft.artifact, for: caller, in: db)
            let now = clock.now()
            let latest = now.advanced(by: .seconds(AcceptanceDraft.longest))
            guard draft.expiresAt > now, draft.expiresAt <= latest else {
                throw CustodyError.invalid(field: "expires_at", .timeOutOfRange(from: now, until: latest))
            }
            _ = try actingAccord(found.accordID, for: caller, at: now, in: db)
            let (deployment, spans) = try standing(
                found.artifact.reference.id,
                on: draft.target,
                tenant: caller.tenant,
                in: db
            )
            let finding = try Self.deviation(of: deployment, spans.current(at: deployment.place), draft.cid)
            var acceptance = Acceptance(
                id: entries.identifier(),
                artifact: found.artifact.reference,
                target: draft.target,
                cid: finding.cid,
                form: finding.form,
                reason: draft.reason,
                owner: draft.owner ?? caller.actor,
                acceptedBy: caller.actor,
                acceptedAt: now,
                expiresAt: draft.expiresAt
            )
            let event = DeviationAccepted(
                acceptance: acceptance,
                postures: try postureChanges(
                    of: [deployment],
                    spans: spans,
                    accepting: acceptance,
                    at: now,
                    tenant: caller.tenant,
                    in: db
                )
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            acceptance.entryID = receipt.entryID
            return Decision(value: acceptance, receipt: receipt, isNew: true)
        }
    }

    /// What was accepted alarms again from now on. Withdrawing what holds no longer changes nothing.
    ///
    /// - Throws: `CustodyError.unknownAcceptance`, `.notAMember`, `.accordEnded`.
    package func withdrawDeviation(
        for caller: Caller,
        _ id: UniqueID,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Acceptance> {
        try caller.require(.acceptDeviation)
        let store = AcceptanceStore()
        return try await decide(for: caller) { db in
            if let earlier = try earlierAcceptance(key, .deviationWithdrawn, for: caller, in: db) {
                return earlier
            }
            guard let found = try db.first(store.one(id, of: caller.tenant), as: Acceptance.init) else {
                throw CustodyError.unknownAcceptance(id.description)
            }
            let (_, artifact) = try lockedArtifact(found.artifact.id.description, for: caller, in: db)
            // Once more: somebody else may have been faster.
            guard var acceptance = try db.first(store.one(id, of: caller.tenant), as: Acceptance.init) else {
                throw CustodyError.unknownAcceptance(id.description)
            }
            let now = clock.now()
            guard acceptance.holds(at: now) else {
                return Decision(value: acceptance, receipt: nil, isNew: false)
            }
            _ = try actingAccord(artifact.accordID, for: caller, at: now, in: db)
            let (deployment, spans) = try standing(
                acceptance.artifact.id,
                on: acceptance.target,
                tenant: caller.tenant,
                in: db
            )
            acceptance.withdrawnAt = now
            acceptance.withdrawnBy = caller.actor
            let event = DeviationWithdrawn(
                id: id,
                artifact: acceptance.artifact,
                target: acceptance.target,
                postures: try postureChanges(
                    of: [deployment],
                    spans: spans,
                    withdrawing: id,
                    at: now,
                    tenant: caller.tenant,
                    in: db
                ),
                at: now,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: acceptance, receipt: receipt, isNew: true)
        }
    }

    /// Accepted deviations, the newest first: of one artifact, on one target, or all; those that hold, or all that ever did.
    package func deviations(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID? = nil,
        on target: Target? = nil,
        holding: Bool = false
    ) async throws -> Page<Acceptance> {
        try caller.require(.read)
        let query = AcceptanceStore().page(
            page,
            of: artifact,
            on: target,
            holdingAt: holding ? clock.now() : nil,
            tenant: caller.tenant
        )
        return try await self.page(page, for: caller, query, as: Acceptance.init) {
            Cursor(key: "", id: $0.id)
        }
    }

    // MARK: Inside a transaction

    /// The first answer to the same key: the acceptance as it is now.
    private func earlierAcceptance(
        _ key: IdempotencyKey?,
        _ type: ChronicleEventType,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Acceptance>? {
        try earlier(key, for: caller, in: db) { entry in
            guard entry.type == type.rawValue,
                let id = (entry.data["acceptance_id"]?.string).flatMap({ UniqueID($0) })
            else { return nil }
            return try db.first(AcceptanceStore().one(id, of: caller.tenant), as: Acceptance.init)
        }
    }

    private func standing(
        _ artifact: UniqueID,
        on target: Target,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> (Deployment, SpanChanges) {
        guard let deployment = try DeploymentStore().locked(artifact, on: target, of: tenant, in: db) else {
            throw CustodyError.unknownDeployment(
                targetKind: target.kind,
                targetIdentifier: target.identifier
            )
        }
        return (deployment, try SpanChanges(at: [deployment.place], of: tenant, in: db))
    }

    /// What differs there: what the latest look saw, or another verifier where that one saw what was approved.
    private static func deviation(
        of deployment: Deployment,
        _ spans: [VerificationSpan],
        _ cid: String?
    ) throws(CustodyError) -> Finding {
        guard deployment.deployedCID.utf8.elementsEqual(deployment.desiredCID.utf8) else {
            throw .deploymentDiffers(
                targetKind: deployment.targetKind,
                targetIdentifier: deployment.targetIdentifier
            )
        }
        // What drifted before something else was desired may be what is desired now.
        let drifting = spans.filter {
            $0.finding.verdict == .drift && $0.last.at >= deployment.lastDeployedAt
                && !deployment.desires($0.finding)
        }
        guard let latest = drifting.max(by: { $0.last < $1.last })?.finding else {
            throw .nothingToAccept(
                targetKind: deployment.targetKind,
                targetIdentifier: deployment.targetIdentifier
            )
        }
        guard let cid else { return latest }
        let asked = drifting.first { $0.finding.cid.utf8.elementsEqual(cid.utf8) }
        guard let asked else { throw .seenDiffers(asked: cid, seen: latest.cid) }
        return asked.finding
    }
}
