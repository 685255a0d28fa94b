import Access
import Custody
import Evidence
import Ledger
import Postgres

/// Looks at targets and records what follows: the same way whether somebody asks or the time has come.
struct LiveVerifier: Sendable {
    /// A target that is changed while it is looked at is looked at again, so often.
    private static let rounds = 3

    let custody: Custody
    let looker: TargetLooker

    /// What came of one target, as its verification tells it.
    struct Verified: Sendable {
        var verification: Verification
        var receipt: Receipt?
        /// Since when the target's looks have had this verdict.
        var since: Instant

        var target: String { verification.evidence["target"]?.string ?? "" }
        var targetID: UniqueID? { (verification.evidence["target_id"]?.string).flatMap { UniqueID($0) } }
        /// The observation without bytes; `nil` where nothing was seen.
        var seen: JSON? { verification.evidence["observation"] }
        /// `{"code", "field", "reason", "remedy"}`
        var failure: JSON? { verification.evidence["failure"] }
        var durationMilliseconds: Int { verification.evidence["duration_ms"]?.integer ?? 0 }
    }

    /// What came of all of them.
    struct Answer: Sendable {
        /// In the order of the targets, without those that were removed or disabled meanwhile.
        var looks: [Verified] = []
        /// Those that somebody could not wait for: nothing of them is recorded, and the server looks at them soon.
        var unfinished: [TargetSight] = []
        var isNew: Bool
    }

    /// Looks at all of `targets` at the same time, as far as there is room, and records what was seen under one entry. The same
    /// key gets what was recorded first, and nothing is looked at again.
    ///
    /// - Parameter limit: of the time of all looks together.
    /// - Throws: `CustodyError`, `CancellationError`. What went wrong at a target is a verification that says so.
    func verify(
        _ targets: [ObservedTarget],
        for caller: Caller,
        atMost limit: Duration,
        key: IdempotencyKey? = nil
    ) async throws -> Answer {
        let patience = Patience(limit)
        if let earlier = try await custody.verifications(for: caller, recordedUnder: key) {
            let looks = earlier.value.map { Self.verified($0, earlier.receipt, among: targets) }
            return Answer(looks: looks, isNew: false)
        }
        let sights = try await sights(of: targets, for: caller, within: patience) { ids in
            try await custody.enabledTargets(for: caller, ids)
        }
        guard !sights.isEmpty else {
            throw CustodyError.nothingLooks(artifact: targets.first?.artifact.name ?? "", target: nil)
        }
        // That somebody had less time than the target allows says nothing of the target.
        let unfinished = sights.filter(\.wasCutShort)
        try await custody.lookSoon(for: caller, at: unfinished.map(\.target.id))
        let whole = sights.filter { !$0.wasCutShort }
        guard !whole.isEmpty else { return Answer(unfinished: unfinished, isNew: false) }
        let recorded = try await custody.recordVerifications(
            for: caller,
            whole.map { LookReading($0).submission },
            key: key
        )
        let looks = recorded.verifications.map { Self.verified($0, recorded.receipt, among: targets) }
        return Answer(looks: looks, unfinished: unfinished, isNew: true)
    }

    /// Looks at a target whose time has come, and records what was seen.
    ///
    /// - Returns: whether it was to be looked at, and stayed so.
    func verify(due target: UniqueID, for caller: Caller) async throws -> Bool {
        guard let due = try await custody.targetToLook(for: caller, target) else { return false }
        let sights = try await sights(of: [due], for: caller, within: nil) { _ in
            try await custody.targetToLook(for: caller, target).map { [$0] } ?? []
        }
        guard let sight = sights.first else { return false }
        _ = try await custody.recordVerifications(for: caller, [LookReading(sight).submission])
        return true
    }

    private static func verified(
        _ verification: Verification,
        _ receipt: Receipt?,
        among targets: [ObservedTarget]
    ) -> Verified {
        var verified = Verified(
            verification: verification,
            receipt: receipt,
            since: verification.verifiedAt
        )
        let before = targets.first { $0.id == verified.targetID }?.look
        if let before, before.verdict == verification.verdict {
            verified.since = before.since ?? verified.since
        }
        return verified
    }

    // MARK: Looking

    /// Looks at `targets`, and once more at those that changed meanwhile; what `current` does not give any more is left out.
    private func sights(
        of targets: [ObservedTarget],
        for caller: Caller,
        within patience: Patience?,
        current: ([UniqueID]) async throws -> [ObservedTarget]
    ) async throws -> [TargetSight] {
        var settled: [UniqueID: TargetSight] = [:]
        var waiting = targets
        for _ in 0..<Self.rounds where !waiting.isEmpty {
            let seen = try await look(at: waiting, of: caller.tenant, within: patience)
            let now = try await current(waiting.map(\.id))
            waiting = []
            for sight in seen {
                guard let target = now.first(where: { $0.id == sight.target.id }) else { continue }
                if target.changedAt == sight.target.changedAt {
                    settled[target.id] = sight
                } else {
                    waiting.append(target)
                }
            }
        }
        return targets.compactMap { settled[$0.id] }
    }

    private func look(
        at targets: [ObservedTarget],
        of tenant: TenantID,
        within patience: Patience?
    ) async throws -> [TargetSight] {
        try await withThrowingTaskGroup(of: TargetSight.self) { group in
            for target in targets {
                group.addTask { try await looker.look(at: target, of: tenant, within: patience) }
            }
            var sights: [TargetSight] = []
            for try await sight in group { sights.append(sight) }
            return sights
        }
    }
}
