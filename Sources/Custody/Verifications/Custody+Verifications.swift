package import Access
import Chronicle
package import Evidence
import Kinds
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
        let recorded = try await record([observation], for: caller, key: key)
        guard let verification = recorded.value.verifications.first,
            let driftStatus = recorded.value.driftStatuses.first
            // Its month may have been retired, while its entry stays as that of a target's latest verification.
        else { throw LedgerError.erasedEntry(recorded.receipt?.entryID.text ?? "") }
        return Decision(
            value: SubmittedVerification(verification: verification, driftStatus: driftStatus),
            receipt: recorded.receipt,
            isNew: recorded.isNew
        )
    }

    /// Verifications that one call of `recordVerifications` takes.
    package static let verificationBatchLimit = 10_000

    /// Records many verifications together, all or none, under one entry: for importers and verifiers of
    /// fleets. What was seen comes as a CID or a failure; files are parsed too, but one after another. The same key gets
    /// what was recorded first.
    ///
    /// - Throws: what `submitVerification` throws, for the first that can't stand.
    package func recordVerifications(
        for caller: Caller,
        _ observations: [Observation],
        key: IdempotencyKey? = nil
    ) async throws -> (verifications: [Verification], receipt: Receipt) {
        try caller.require(.submitVerification)
        try Field("verifications").range(observations.count, in: 1...Self.verificationBatchLimit)
        let recorded = try await record(observations, for: caller, key: key)
        guard let receipt = recorded.receipt else { preconditionFailure("verifications are always recorded") }
        return (recorded.value.verifications, receipt)
    }

    private func record(
        _ observations: [Observation],
        for caller: Caller,
        key: IdempotencyKey?
    ) async throws -> Decision<RecordedVerifications> {
        let artifacts = try await references(observations.map(\.artifact), for: caller)
        let hints = try await hints(for: observations, of: artifacts, tenant: caller.tenant)
        let now = clock.now()
        var checked: [CheckedObservation] = []
        checked.reserveCapacity(observations.count)
        for (index, observation) in observations.enumerated() {
            checked.append(
                try CheckedObservation(observation, of: artifacts[index], hints: hints[index], at: now)
            )
        }
        return try await placing(checked, for: caller) { [checked] db in
            try earlier(key, for: caller, in: db) { try recorded(by: $0, of: caller.tenant, in: db) }
                ?? record(checked, for: caller, key: key, in: db)
        }
    }

    /// Verifications, the latest first; of one artifact or of all.
    package func verifications(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID? = nil
    ) async throws -> Page<Verification> {
        try caller.require(.read)
        let query = try VerificationStore().latest(page, of: artifact, tenant: caller.tenant)
        return try await self.page(page, for: caller, query, as: Verification.init) {
            Cursor(key: $0.verifiedAt, id: $0.id)
        }
    }

    /// Decides about what was seen, and refuses what was seen in a month that was retired: it has no place any more.
    private func placing<Value: Sendable>(
        _ observations: [CheckedObservation],
        for caller: Caller,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await decide(for: caller, body)
        } catch let error as PostgresError where error.sqlState == "23514" && error.constraint == nil {
            let first = try await database.first(
                """
                SELECT starts_at FROM schema.attached_partitions()
                WHERE parent = \(ExportedTable.verificationResults.rawValue)
                ORDER BY starts_at LIMIT 1
                """
            ) { row -> Instant in try row["starts_at"] }
            guard let first, observations.contains(where: { $0.verifiedAt < first }) else { throw error }
            throw CustodyError.invalid(
                field: "verified_at",
                .timeOutOfRange(
                    from: first,
                    until: clock.now().advanced(by: .seconds(Observation.Limit.clockSkew))
                )
            )
        }
    }

    /// What files that were seen are read with; nothing where none were, or nothing is deployed.
    private func hints(
        for observations: [Observation],
        of artifacts: [ArtifactReference],
        tenant: TenantID
    ) async throws -> [ParseHints] {
        let places = zip(observations, artifacts).map { observation, artifact -> Place? in
            guard case .files = observation.seen else { return nil }
            return Place(artifact: artifact.id, target: observation.target)
        }
        let asked = Array(Set(places.compactMap { $0 }))
        guard !asked.isEmpty else { return places.map { _ in .none } }
        let found = try await database.rows(
            for: tenant,
            VerificationStore().hints(of: asked, tenant: tenant)
        ) { row in
            let target = Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
            let place = Place(artifact: try row["governed_artifact_id"], target: target)
            return (place, ParseHints(content: try row["content"]))
        }
        let hints = Dictionary(found) { first, _ in first }
        return places.map { $0.flatMap { hints[$0] } ?? .none }
    }

    // MARK: Inside a transaction

    private func record(
        _ observations: [CheckedObservation],
        for caller: Caller,
        key: IdempotencyKey?,
        in db: isolated Connection
    ) throws -> Decision<RecordedVerifications> {
        let event = try judge(observations, by: caller, in: db)
        let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
        var value = RecordedVerifications(
            verifications: event.verifications,
            driftStatuses: event.deployments.map(\.after.driftStatus)
        )
        for index in value.verifications.indices { value.verifications[index].entryID = receipt.entryID }
        return Decision(value: value, receipt: receipt, isNew: true)
    }

    /// The verifications that an entry tells of, in its order.
    private func recorded(
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
    private func judge(
        _ observations: [CheckedObservation],
        by caller: Caller,
        in db: isolated Connection
    ) throws -> VerificationsRecorded {
        let now = clock.now()
        let tenant = caller.tenant
        var changes = DeploymentChanges(to: try lockedDeployments(of: observations, tenant: tenant, in: db))
        var verifications: [Verification] = []
        verifications.reserveCapacity(observations.count)
        for observation in observations {
            let place = Place(artifact: observation.artifact.id, target: observation.target)
            guard let deployment = changes.deployment(at: place) else {
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
            changes.see(verification, at: now)
        }
        return try VerificationsRecorded(
            verifications: verifications,
            deployments: changes.list,
            at: now,
            by: caller.actor
        )
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
private struct RecordedVerifications {
    var verifications: [Verification]
    /// Of the deployments that were looked at, in the order of first mention; none where the entry has no room for them.
    var driftStatuses: [DriftStatus]
}
