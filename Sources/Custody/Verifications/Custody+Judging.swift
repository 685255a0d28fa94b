import Access
import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

// What verifiers saw, inside the transaction: the verdicts, and what follows from them.

extension Custody {
    func record(
        _ observations: [CheckedObservation],
        isLast: Bool,
        isFormed: Bool,
        for caller: Caller,
        key: IdempotencyKey?,
        in db: isolated Connection
    ) throws -> Decision<RecordedVerifications> {
        let event = try judge(observations, isLast: isLast, isFormed: isFormed, by: caller, in: db)
        let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
        var value = RecordedVerifications(
            verifications: event.verifications,
            driftStatuses: event.deployments.map(\.after.driftStatus)
        )
        for index in value.verifications.indices { value.verifications[index].entryID = receipt.entryID }
        return Decision(value: value, receipt: receipt, isNew: true)
    }

    /// The verifications that an entry tells of, in its order.
    func recorded(
        by entry: Entry,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> RecordedVerifications {
        let told = entry.data
        var list = told["verifications"]?.array
        if list == nil, let digest = (told["verifications"]?["sha256"]?.string).flatMap({ Digest(hex: $0) }) {
            let body = try BlobStore().body(digest, of: tenant, in: db)
            list = try body.flatMap { try JSON(parsing: $0, limits: .stored).array }
        }
        guard let list else { throw LedgerError.erasedEntry(entry.id.text) }
        let known = list.compactMap { verification -> (id: UniqueID, moment: Instant)? in
            guard let id = (verification["verification_id"]?.string).flatMap({ UniqueID($0) }),
                let moment = (verification["verified_at"]?.string).flatMap({ Instant(rfc3339: $0) })
            else { return nil }
            return (id, moment)
        }
        return RecordedVerifications(
            verifications: try db.rows(
                VerificationStore().those(known.map(\.id), at: known.map(\.moment), of: tenant),
                as: Verification.init
            ),
            driftStatuses: (told["deployments"]?.array ?? []).compactMap {
                ($0["drift_status"]?.string).flatMap(DriftStatus.init)
            }
        )
    }

    /// Verdicts against what each target shall hold now, and the deployments as they stand afterwards.
    ///
    /// - Throws: `StandardMoved` where a place shall hold something else than what was compared, unless this is the last
    ///   attempt: then the CIDs decide. `VersionsUnformed` where versions have no normal form by today's rules, unless it was
    ///   tried to give them one.
    private func judge(
        _ observations: [CheckedObservation],
        isLast: Bool,
        isFormed: Bool,
        by caller: Caller,
        in db: isolated Connection
    ) throws -> VerificationsRecorded {
        let now = clock.now()
        let tenant = caller.tenant
        var changes = DeploymentChanges(to: try lockedDeployments(of: observations, tenant: tenant, in: db))
        let desired = try observations.map { observation in
            guard let deployment = changes.deployment(at: observation.place) else {
                throw CustodyError.unknownDeployment(
                    targetKind: observation.target.kind,
                    targetIdentifier: observation.target.identifier
                )
            }
            return deployment.desiredCID
        }
        let forms = try forms(ofOthersThan: desired, seenBy: observations, isFormed, tenant: tenant, in: db)
        var verifications: [Verification] = []
        verifications.reserveCapacity(observations.count)
        var observed: [KeptValue] = []
        var looks: [LookedAt] = []
        for (observation, desired) in zip(observations, desired) {
            if case .content(let content) = observation.seen, !isLast,
                content.standard?.cid.utf8.elementsEqual(desired.utf8) != true
            {
                throw StandardMoved()
            }
            let verification = observation.verification(
                entries.identifier(),
                desired: desired,
                forms: forms
            )
            if verification.forms?.observed != nil, case .content(let content) = observation.seen,
                let kept = content.kept
            {
                observed.append(kept)
            }
            if let look = observation.look { looks.append(LookedAt(note: look, verification)) }
            verifications.append(verification)
            changes.see(verification, at: now)
        }
        let spans = try SpanChanges(by: verifications, of: tenant, in: db)
        return try VerificationsRecorded(
            verifications: verifications,
            observed: observed,
            deployments: changes.list,
            spans: spans,
            postures: try postureChanges(
                of: changes.list.map(\.after),
                spans: spans,
                at: now,
                tenant: tenant,
                in: db
            ),
            looks: looks,
            at: now,
            by: caller.actor
        )
    }

    /// The normal forms of versions that were seen as a CID that is not the desired one, or with a form of the verifier's own,
    /// and of those desired in their place: other content may be the same to its kind.
    private func forms(
        ofOthersThan desired: [String],
        seenBy observations: [CheckedObservation],
        _ isFormed: Bool,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [VersionName: [FormDigest]] {
        var pairs: [(seen: VersionName, desired: VersionName, isFormed: Bool)] = []
        for (observation, desired) in zip(observations, desired) {
            guard case .cids(let cids) = observation.seen else { continue }
            for cid in cids where observation.form != nil || !cid.utf8.elementsEqual(desired.utf8) {
                pairs.append(
                    (
                        VersionName(observation.artifact, cid), VersionName(observation.artifact, desired),
                        observation.form != nil
                    )
                )
            }
        }
        let store = FormStore()
        let forms = try store.all(of: Set(pairs.flatMap { [$0.seen, $0.desired] }), tenant: tenant, in: db)
        guard !isFormed else { return forms }
        func lacks(_ name: VersionName) -> Bool {
            forms[name]?.first?.normaliser != ArtifactKinds.normaliser(of: name.kind)
        }
        let lacking = Set(pairs.flatMap { [$0.seen, $0.desired] }.filter(lacks))
        guard !lacking.isEmpty else { return forms }
        // What is no version of the artifact has no form; where its verifier gives none, it needs none to be compared with.
        let names = Array(lacking.union(pairs.map(\.seen)))
        let versions = try store.newest(of: names, tenant: tenant, in: db)
        let known = pairs.filter { $0.isFormed || versions[$0.seen] != nil }
        let unformed = Set(known.flatMap { [$0.seen, $0.desired] }.filter(lacks)).compactMap { versions[$0] }
        guard unformed.isEmpty else { throw VersionsUnformed(versions: unformed) }
        return forms
    }

    /// One deployment is locked by its target; several with all of their artifacts', in the order of
    /// identifiers.
    private func lockedDeployments(
        of observations: [CheckedObservation],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Deployment] {
        let store = DeploymentStore()
        if let only = observations.first, observations.count == 1 {
            return try store.locked(only.artifact.id, on: only.target, of: tenant, in: db).map { [$0] } ?? []
        }
        let artifacts = Set(observations.map(\.artifact.id)).sorted()
        return try store.locked(ofArtifacts: artifacts, tenant: tenant, in: db)
    }
}

/// What one entry tells of.
struct RecordedVerifications: Sendable {
    var verifications: [Verification]
    /// Of the deployments that were looked at, in the order of first mention; none where the entry has no room for them.
    var driftStatuses: [DriftStatus]
}

/// Something else is desired than when what was seen was compared: it is compared anew.
struct StandardMoved: Error {}

/// They have no normal form by today's rules, and one is needed.
struct VersionsUnformed: Error {
    var versions: [VersionNumber]
}
