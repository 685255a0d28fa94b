import Access
import Custody
import Evidence
import Kinds
import Ledger
import Postgres

/// Looks at targets and records what follows: the same way whether somebody asks or the time has come.
struct LiveVerifier: Sendable {
    /// Looks of one request at the same time.
    private static let concurrency = 8

    let custody: Custody
    let looker: TargetLooker

    /// What came of one target.
    struct Verified: Sendable {
        var sight: TargetSight
        var verification: Verification
        var receipt: Receipt?

        /// Since when the target's looks have had this verdict.
        var since: Instant {
            let before = sight.target.look
            return before.verdict == verification.verdict
                ? before.since ?? verification.verifiedAt : verification.verifiedAt
        }
    }

    /// Looks at all of `targets`, at the same time as far as it goes, and records what was seen under one entry.
    ///
    /// - Parameters:
    ///   - targets: with what each place shall hold.
    ///   - limit: of the time of each look.
    /// - Throws: `CustodyError`, `CancellationError`. What went wrong at a target is a verification that says so.
    func verify(
        _ targets: [LookTarget],
        for caller: Caller,
        atMost limit: Duration,
        key: IdempotencyKey? = nil
    ) async throws -> [Verified] {
        let sights = try await look(at: targets.map(\.target), of: caller.tenant, atMost: limit)
        let readings = zip(sights, targets).map { LookReading($0, desired: $1.desired) }
        do {
            let recorded = try await custody.recordVerifications(
                for: caller,
                readings.map(\.submission),
                key: key
            )
            return zip(sights, recorded.verifications).map {
                Verified(sight: $0, verification: $1, receipt: recorded.receipt)
            }
        } catch CustodyError.notOfKind {
            // Which of them it is, is found out one by one.
            var all: [Verified] = []
            for (sight, reading) in zip(sights, readings) {
                all.append(try await record(reading, of: sight, for: caller))
            }
            return all
        }
    }

    private func record(_ reading: LookReading, of sight: TargetSight, for caller: Caller) async throws
        -> Verified
    {
        let decision: Decision<SubmittedVerification>
        do {
            decision = try await custody.submitVerification(for: caller, reading.submission)
        } catch CustodyError.notOfKind(let error) {
            decision = try await custody.submitVerification(
                for: caller,
                reading.submission(unreadable: error)
            )
        }
        return Verified(
            sight: sight,
            verification: decision.value.verification,
            receipt: decision.receipt
        )
    }

    /// In the order of `targets`.
    private func look(
        at targets: [ObservedTarget],
        of tenant: TenantID,
        atMost limit: Duration
    ) async throws -> [TargetSight] {
        try await withThrowingTaskGroup(of: (Int, TargetSight).self) { group in
            var sights: [TargetSight?] = Array(repeating: nil, count: targets.count)
            for (index, target) in targets.enumerated() {
                if index >= Self.concurrency, let (done, sight) = try await group.next() {
                    sights[done] = sight
                }
                group.addTask { (index, try await looker.look(at: target, of: tenant, atMost: limit)) }
            }
            for try await (done, sight) in group { sights[done] = sight }
            return sights.compactMap(\.self)
        }
    }
}
