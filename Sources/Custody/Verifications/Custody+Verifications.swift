package import Access
import Chronicle
import Evidence
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
        let artifact = try await reference(observation.artifact, for: caller)
        let hints = try await hints(for: [observation], of: [artifact], tenant: caller.tenant)
        let checked = try CheckedObservation(observation, of: artifact, hints: hints[0], at: clock.now())
        return try await placing([checked], for: caller) { db in
            if let earlier = try earlierVerification(key, for: caller, in: db) { return earlier }
            let event = try judge([checked], by: caller, in: db)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            var verification = event.verifications[0]
            verification.entryID = receipt.entryID.description
            return Decision(
                value: SubmittedVerification(
                    verification: verification,
                    driftStatus: event.deployments[0].after.driftStatus
                ),
                receipt: receipt,
                isNew: true
            )
        }
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
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                let recorded = try recorded(by: earlier, of: caller.tenant, in: db)
                return (recorded, earlier.receipt)
            }
            let event = try judge(checked, by: caller, in: db)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            var verifications = event.verifications
            for index in verifications.indices { verifications[index].entryID = receipt.entryID.description }
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

    // MARK: Inside a transaction

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
            let hints = ParseHints(
                imageReference: try row["image_reference"],
                sbomCID: try row["sbom_cid"],
                zoneApex: try row["zone_apex"]
            )
            return (Place(artifact: try row["governed_artifact_id"], target: target), hints)
        }
        let hints = Dictionary(found) { first, _ in first }
        return places.map { $0.flatMap { hints[$0] } ?? .none }
    }

    /// The verifications that an entry tells of, in its order.
    private func recorded(
        by earlier: EarlierAppend,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Verification] {
        let told = try earlier.entry.data["verifications"]
        let store = VerificationStore()
        var list = told?.array
        if list == nil, let digest = (told?["sha256"]?.string).flatMap({ Digest(hex: $0) }) {
            let body = try db.first(store.body(digest, of: tenant)) { row -> [UInt8] in try row["bytes"] }
            list = try body.flatMap { try JSON(parsing: $0, limits: .stored).array }
        }
        guard let list else { throw LedgerError.erasedEntry(earlier.receipt.entryID.text) }
        let known = list.compactMap { verification -> (id: UniqueID, moment: Instant)? in
            guard let id = (verification["verification_id"]?.string).flatMap({ UniqueID($0) }),
                let moment = (verification["verified_at"]?.string).flatMap({ Instant(rfc3339: $0) })
            else { return nil }
            return (id, moment)
        }
        return try db.rows(
            store.those(known.map(\.id), at: known.map(\.moment), of: tenant),
            as: Verification.init
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
        return VerificationsRecorded(
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
            )
        else { throw LedgerError.idempotencyKeyReused(key?.text ?? "") }
        // Its month may have been retired, while its entry stays as that of a target's latest verification.
        let found = try db.first(
            VerificationStore().one(id, at: moment, of: caller.tenant),
            as: Verification.init
        )
        guard let verification = found else {
            throw LedgerError.erasedEntry(earlier.receipt.entryID.text)
        }
        return Decision(
            value: SubmittedVerification(verification: verification, driftStatus: status),
            receipt: earlier.receipt,
            isNew: false
        )
    }
}
