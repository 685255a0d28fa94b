package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Records what a verifier saw on a target. The verdict is ours: what was seen is read as the artifact's
    /// kind and compared with what the target shall hold.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.unknownDeployment`, `.notOfKind`, `.invalid`.
    package func submitVerification(
        for caller: Caller,
        _ observation: Observation,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<SubmittedVerification> {
        try caller.require(.submitVerification)
        let artifact = try await reference(observation.artifact, for: caller)
        let checked = try CheckedObservation(observation, of: artifact, at: clock.now())
        return try await decide(for: caller) { db in
            if let earlier = try earlierVerification(key, for: caller, in: db) { return earlier }
            let (verifications, changes) = try judge([checked], of: caller.tenant, in: db)
            let event = VerificationsRecorded(
                verifications: verifications,
                deployments: changes,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            var verification = verifications[0]
            verification.entryID = receipt.entryID.description
            return Decision(
                value: SubmittedVerification(
                    verification: verification,
                    driftStatus: changes[0].after.driftStatus
                ),
                receipt: receipt,
                isNew: true
            )
        }
    }

    /// Verifications that one call of `recordVerifications` takes.
    package static let verificationBatchLimit = 10_000

    /// Records many verifications together, all or none, under one entry: for importers and verifiers of
    /// fleets. What was seen comes as a CID or a failure; files are parsed too, but one after another.
    ///
    /// - Throws: what `submitVerification` throws, for the first that can't stand.
    package func recordVerifications(
        for caller: Caller,
        _ observations: [Observation],
        key: IdempotencyKey? = nil
    ) async throws -> (verifications: [Verification], receipt: Receipt) {
        try caller.require(.submitVerification)
        try Field("verifications").range(observations.count, in: 1...Self.verificationBatchLimit)
        let now = clock.now()
        var references: [String: ArtifactReference] = [:]
        for text in Set(observations.map(\.artifact)) {
            references[text] = try await reference(text, for: caller)
        }
        var checked: [CheckedObservation] = []
        checked.reserveCapacity(observations.count)
        for observation in observations {
            guard let artifact = references[observation.artifact] else {
                throw CustodyError.unknownArtifact(observation.artifact)
            }
            checked.append(try CheckedObservation(observation, of: artifact, at: now))
        }
        return try await decide(for: caller) { [checked] db in
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                return ([], earlier.receipt)
            }
            let (verifications, changes) = try judge(checked, of: caller.tenant, in: db)
            let event = VerificationsRecorded(
                verifications: verifications,
                deployments: changes,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return (verifications, receipt)
        }
    }

    /// Verifications, the latest first; of one artifact or of all.
    package func verifications(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: String? = nil
    ) async throws -> Page<Verification> {
        try caller.require(.read)
        let id: UniqueID? = if let artifact { try await reference(artifact, for: caller).id } else { nil }
        let rows = try await database.rows(
            for: caller.tenant,
            VerificationStore().latest(page, of: id, tenant: caller.tenant),
            as: Verification.init
        )
        return Page(rows, of: page) { Cursor(key: $0.verifiedAt, id: $0.id) }
    }

    // MARK: Inside a transaction

    private struct Place: Hashable {
        var artifact: UniqueID
        var target: Target
    }

    /// Verdicts against what each target shall hold now, and the deployments as they stand afterwards: one
    /// change a deployment, in the order of first mention.
    private func judge(
        _ observations: [CheckedObservation],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (verifications: [Verification], changes: [DeploymentChange]) {
        let now = clock.now()
        let deployments = try lockedDeployments(of: observations, tenant: tenant, in: db)
        var places: [Place: Int] = [:]
        var changes: [DeploymentChange] = []
        var verifications: [Verification] = []
        verifications.reserveCapacity(observations.count)
        for observation in observations {
            let place = Place(artifact: observation.artifact.id, target: observation.target)
            guard let deployment = deployments[place] else {
                throw CustodyError.unknownDeployment(
                    targetKind: observation.target.kind,
                    targetIdentifier: observation.target.identifier
                )
            }
            let verification = try observation.verification(
                entries.identifier(),
                desired: deployment.desiredCID
            ) {
                try ArtifactStore().content(
                    deployment.desiredCID,
                    of: deployment.artifact.id,
                    tenant: tenant,
                    in: db
                )
            }
            verifications.append(verification)
            let look = DriftStatus.Look(
                verdict: verification.verdict,
                verifiedCID: verification.verifiedCID,
                verifiedAt: verification.verifiedAt
            )
            if let index = places[place] {
                changes[index].after = changes[index].after.seen(look, at: now)
            } else {
                places[place] = changes.count
                changes.append(DeploymentChange(before: deployment, after: deployment.seen(look, at: now)))
            }
        }
        return (verifications, changes)
    }

    /// One deployment is locked by its target; several with all of their artifacts', in the order of
    /// identifiers.
    private func lockedDeployments(
        of observations: [CheckedObservation],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Place: Deployment] {
        let store = DeploymentStore()
        let found: [Deployment]
        if let only = observations.first, observations.count == 1 {
            found = try store.locked(only.artifact.id, on: only.target, of: tenant, in: db).map { [$0] } ?? []
        } else {
            let artifacts = Set(observations.map(\.artifact.id)).sorted()
            found = try store.locked(ofArtifacts: artifacts, tenant: tenant, in: db)
        }
        return Dictionary(
            found.map { deployment in
                let target = Target(kind: deployment.targetKind, identifier: deployment.targetIdentifier)
                return (Place(artifact: deployment.artifact.id, target: target), deployment)
            }
        ) { first, _ in first }
    }

    private func earlierVerification(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<SubmittedVerification>? {
        guard let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db)
        else {
            return nil
        }
        let told = try earlier.entry.data
        guard let first = told["verifications"]?.array?.first,
            let id = (first["verification_id"]?.string).flatMap({ UniqueID($0) }),
            let moment = (first["verified_at"]?.string).flatMap({ Instant(rfc3339: $0) }),
            let status = (told["deployments"]?.array?.first?["drift_status"]?.string).flatMap(
                DriftStatus.init
            ),
            let verification = try db.first(
                VerificationStore().one(id, at: moment, of: caller.tenant),
                as: Verification.init
            )
        else { throw LedgerError.idempotencyKeyReused(key?.text ?? "") }
        return Decision(
            value: SubmittedVerification(verification: verification, driftStatus: status),
            receipt: earlier.receipt,
            isNew: false
        )
    }
}
