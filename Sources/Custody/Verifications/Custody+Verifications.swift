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

    func record(
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
}
