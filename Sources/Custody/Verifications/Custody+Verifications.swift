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
        return try await submit(observation, by: .unsigned, for: caller, key: key)
    }

    func submit(
        _ observation: Observation,
        by submitter: Submitter,
        for caller: Caller,
        key: IdempotencyKey?
    ) async throws -> Decision<SubmittedVerification> {
        let recorded = try await record([observation], by: submitter, for: caller, key: key)
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

    /// Verifications that one request brings at most.
    package static let submittedBatchLimit = 1_000

    /// Records what verifiers saw on many targets, all or none, under one entry; in their order.
    ///
    /// - Throws: what `submitVerification` throws, for the first that can't stand.
    package func submitVerifications(
        for caller: Caller,
        _ observations: [Observation],
        key: IdempotencyKey? = nil
    ) async throws -> Decision<[Verification]> {
        try caller.require(.submitVerification)
        try Field("verifications").range(observations.count, in: 1...Self.submittedBatchLimit)
        let recorded = try await record(observations, for: caller, key: key)
        return Decision(
            value: recorded.value.verifications,
            receipt: recorded.receipt,
            isNew: recorded.isNew
        )
    }

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
        by submitter: Submitter = .unsigned,
        for caller: Caller,
        key: IdempotencyKey?
    ) async throws -> Decision<RecordedVerifications> {
        if submitter == .unsigned { try await refuseUnsigned(observations, for: caller) }
        let artifacts = try await references(observations.map(\.artifact), for: caller)
        var isTried = false
        for attempt in 1... {
            let isFormed = isTried
            let checked = try await checked(observations, of: artifacts, for: caller)
            do {
                return try await placing(checked, for: caller) { db in
                    try earlier(key, for: caller, in: db) { try recorded(by: $0, of: caller.tenant, in: db) }
                        ?? record(
                            checked,
                            isLast: attempt >= Self.attempts,
                            isFormed: isFormed,
                            for: caller,
                            key: key,
                            in: db
                        )
                }
            } catch is StandardMoved {
                continue
            } catch let unformed as VersionsUnformed {
                for number in unformed.versions {
                    _ = try await form(of: number.artifact, version: number.version, tenant: caller.tenant)
                }
                isTried = true
            }
        }
        preconditionFailure("the last attempt takes what stands")
    }

    /// How often what was seen is compared anew because meanwhile something else is desired.
    private static let attempts = 4

    /// Verifications, the latest first; of one artifact, on one target, or of all.
    package func verifications(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID? = nil,
        on target: Target? = nil
    ) async throws -> Page<Verification> {
        try caller.require(.read)
        let query = try VerificationStore().latest(page, of: artifact, on: target, tenant: caller.tenant)
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

    // MARK: Before the transaction

    /// The observations, read and compared with what their places shall hold.
    private func checked(
        _ observations: [Observation],
        of artifacts: [ArtifactReference],
        for caller: Caller
    ) async throws -> [CheckedObservation] {
        let standards = try await standards(for: observations, of: artifacts, tenant: caller.tenant)
        let seal = standards.isEmpty ? SecretSeal.withheld : try await key(of: caller.tenant).seal
        let now = clock.now()
        var approved: [VersionNumber: NormalisedArtifact?] = [:]
        var checked: [CheckedObservation] = []
        checked.reserveCapacity(observations.count)
        for (observation, artifact) in zip(observations, artifacts) {
            let place = Place(artifact: artifact.id, target: observation.target)
            var one = try CheckedObservation(
                observation,
                of: artifact,
                standard: standards[place] ?? nil,
                seal: seal,
                at: now
            )
            if case .content(var content) = one.seen, let standard = content.standard, content.differs {
                let number = VersionNumber(artifact: artifact.id, version: standard.version)
                if approved[number] == nil {
                    let kept = try await version(standard.version, of: artifact.id, tenant: caller.tenant)
                    approved[number] = .some(nil)
                    if let kept { approved[number] = try await normalised(kept, tenant: caller.tenant) }
                }
                let form = approved[number] ?? nil
                try content.note(form.flatMap { try? ArtifactDifference(from: $0, to: content.normalised) })
                one.seen = .content(content)
            }
            try await conceal(&one, tenant: caller.tenant)
            checked.append(one)
        }
        return checked
    }

    /// Puts digests under the tenant's key in the place of secrets that a verifier handed in beside what it saw.
    private func conceal(_ observation: inout CheckedObservation, tenant: TenantID) async throws {
        guard observation.hasUnsealedSecrets else { return }
        observation.conceal(with: try await key(of: tenant).seal)
    }

    /// What places of which files were seen shall hold; `nil` where nothing is deployed.
    private func standards(
        for observations: [Observation],
        of artifacts: [ArtifactReference],
        tenant: TenantID
    ) async throws -> [Place: Standard?] {
        var places: [Place: KindName] = [:]
        for (observation, artifact) in zip(observations, artifacts) {
            guard case .files = observation.seen else { continue }
            places[Place(artifact: artifact.id, target: observation.target)] = artifact.kind
        }
        guard !places.isEmpty else { return [:] }
        let asked = Array(places)
        let rows = try await database.rows(
            for: tenant,
            VerificationStore().standards(at: asked.map(\.key), of: asked.map(\.value), tenant: tenant)
        ) { row in
            let target = Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
            let place = Place(artifact: try row["governed_artifact_id"], target: target)
            return (place, try Standard(row))
        }
        var standards = Dictionary(uniqueKeysWithValues: asked.map { ($0.key, Standard?.none) })
        var made: [VersionNumber: FormDigest?] = [:]
        for (place, found) in rows {
            var standard = found
            if standard.form == nil {
                let number = VersionNumber(artifact: place.artifact, version: standard.version)
                if made[number] == nil {
                    made[number] = .some(
                        try await form(of: place.artifact, version: standard.version, tenant: tenant)
                    )
                }
                standard.form = made[number] ?? nil
            }
            standards[place] = standard
        }
        return standards
    }

    // MARK: Inside a transaction

    private func record(
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
            guard case .cid(let cid) = observation.seen,
                observation.form != nil || !cid.utf8.elementsEqual(desired.utf8)
            else { continue }
            pairs.append(
                (
                    VersionName(observation.artifact, cid), VersionName(observation.artifact, desired),
                    observation.form != nil
                )
            )
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

/// Something else is desired than when what was seen was compared: it is compared anew.
private struct StandardMoved: Error {}

/// They have no normal form by today's rules, and one is needed.
private struct VersionsUnformed: Error {
    var versions: [VersionNumber]
}

extension Standard {
    fileprivate init(_ row: Row) throws {
        version = try row["version"]
        cid = try row["cid"]
        hints = ParseHints(content: try row["content"])
        form = try (row["normaliser"] as String?).map { _ in try FormDigest(row) }
    }
}

/// What one entry tells of.
private struct RecordedVerifications {
    var verifications: [Verification]
    /// Of the deployments that were looked at, in the order of first mention; none where the entry has no room for them.
    var driftStatuses: [DriftStatus]
}
