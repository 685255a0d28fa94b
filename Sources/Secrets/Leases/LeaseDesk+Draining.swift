import Evidence
import Ledger
package import Postgres

/// The reaper's work.
extension LeaseDesk {
    /// What came of taking back what was due at a target.
    package struct Drained: Hashable, Sendable {
        package var ended = 0
        /// What the target refused, each tried again by itself.
        package var refused = 0
        /// Why the target as a whole was left alone.
        package var failure: String?
    }

    /// Takes back what is due at a target, the oldest first, so many at a time as the target bears; goes on for what comes due
    /// within `lookingAhead`, for at most `limit`.
    package func drain(
        _ place: EnginePlace,
        engine type: String,
        of tenant: TenantID,
        for limit: Duration,
        lookingAhead: Duration
    ) async throws -> Drained {
        guard let engine = engines[type] else { return Drained(failure: "no engine of the type \(type)") }
        let began = ContinuousClock.now
        let width = max(1, try await engine.width(of: place.target, at: place.mount, of: tenant))
        var drained = Drained()
        while ContinuousClock.now - began < limit {
            let now = leases.clock.now()
            let batch = try await claim(place, of: tenant, at: now, limit: min(Self.batchLimit, width * 8))
            guard !batch.isEmpty else {
                guard lookingAhead > .zero,
                    let next = try await nextDue(place, of: tenant),
                    case let wait = next.duration(since: leases.clock.now()), wait <= lookingAhead
                else { return drained }
                try await Task.sleep(for: max(.milliseconds(5), wait))
                continue
            }
            let failure = try await take(batch, back: engine, width, place, of: tenant, &drained)
            if let failure {
                drained.failure = failure
                return drained
            }
        }
        return drained
    }

    private func claim(_ place: EnginePlace, of tenant: TenantID, at now: Instant, limit: Int) async throws
        -> [HeldLease]
    {
        let results = try await database.batch(
            for: tenant,
            [
                LeaseStore(tenant: tenant).claim(
                    place,
                    at: now,
                    again: now.advanced(by: Self.claimTime),
                    limit: limit
                )
            ]
        )
        var held: [HeldLease] = []
        for row in results[0].rows { held.append(try await leases.held(row)) }
        return held
    }

    private func nextDue(_ place: EnginePlace, of tenant: TenantID) async throws -> Instant? {
        try await database.first(for: tenant, LeaseStore(tenant: tenant).nextDue(place)) { row in
            try row["due_at"] as Instant
        }
    }

    private enum Taking: Sendable {
        case done(Lease)
        case refused(Lease, String)
        case failed(Lease, String)
    }

    /// - Returns: why the target is to be left alone; `nil` where it answers.
    private func take(
        _ batch: [HeldLease],
        back engine: any LeaseEngine,
        _ width: Int,
        _ place: EnginePlace,
        of tenant: TenantID,
        _ drained: inout Drained
    ) async throws -> String? {
        var waiting = batch[...]
        var failure: String?
        let outcomes = await withTaskGroup(of: Taking.self) { group in
            var outcomes: [Taking] = []
            func next() {
                guard let held = waiting.popFirst() else { return }
                group.addTask { await Self.take(held, back: engine) }
            }
            for _ in 0..<width { next() }
            for await outcome in group {
                outcomes.append(outcome)
                if case .failed(_, let reason) = outcome { failure = failure ?? reason }
                // A target that is away is away for all of them.
                if failure == nil { next() }
            }
            return outcomes
        }
        let now = leases.clock.now()
        var ended: [Lease] = []
        var later: [(UniqueID, Instant)] = []
        for outcome in outcomes {
            switch outcome {
            case .done(let lease): ended.append(lease)
            case .refused(let lease, _):
                let pause = Self.pause(afterAttempt: lease.attemptCount + 1, longest: .seconds(3_600))
                later.append((lease.id, now.advanced(by: pause)))
            case .failed(let lease, _): later.append((lease.id, now))
            }
        }
        let store = LeaseStore(tenant: tenant)
        if !ended.isEmpty {
            try await told(ended)
            try await database.execute(for: tenant, store.ended(ended.map(\.id), at: now))
            figures.ended(ended, at: now)
        }
        let untouched = waiting.map { ($0.lease.id, now) }
        if !later.isEmpty || !untouched.isEmpty {
            _ = try await database.batch(
                for: tenant,
                [
                    store.postpone(later.map(\.0), until: later.map(\.1), countingUp: true),
                    store.postpone(untouched.map(\.0), until: untouched.map(\.1), countingUp: false),
                ]
            )
        }
        drained.ended += ended.count
        let refusals = outcomes.compactMap { if case .refused(_, let reason) = $0 { reason } else { nil } }
        drained.refused += refusals.count
        if let failure {
            try await targets.failed(place, of: tenant, failure, at: now)
        } else if let refusal = refusals.first {
            try await targets.refused(place, of: tenant, refusal, at: now)
        } else {
            try await targets.answered(place, of: tenant, at: now)
        }
        return failure
    }

    private static func take(_ held: HeldLease, back engine: any LeaseEngine) async -> Taking {
        do {
            try await engine.revoke(held)
            return .done(held.lease)
        } catch EngineError.refused(let reason) {
            return .refused(held.lease, reason)
        } catch let error as EngineError {
            return .failed(held.lease, error.text)
        } catch {
            return .failed(held.lease, "\(type(of: error))")
        }
    }

    /// One second, doubled with each attempt up to the longest; between the half and the whole of it, so that what failed
    /// together is not tried again together.
    static func pause(afterAttempt attempt: Int, longest: Duration) -> Duration {
        let whole = min(longest, .seconds(1 << min(max(0, attempt - 1), 16)))
        return whole * Double.random(in: 0.5...1)
    }

    /// The targets of a tenant where something is due now.
    package func dueTargets(of tenant: TenantID, limit: Int) async throws -> [(
        place: EnginePlace, engine: String
    )] {
        try await database.rows(
            for: tenant,
            LeaseStore(tenant: tenant).dueTargets(at: leases.clock.now(), limit: limit)
        ) { row in
            (EnginePlace(mount: try row["mount_id"], target: try row["target_name"]), try row["engine_type"])
        }
    }
}
