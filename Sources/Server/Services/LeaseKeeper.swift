import Access
import Evidence
import Jobs
import Ledger
import Logging
import Postgres
import Secrets
import Synchronization

/// Sees to it that what was lent comes back: finds, tenant by tenant, the targets where leases are due, and asks for one job
/// for each; ends tokens whose time is up, and their leases with them; and has passwords of static roles changed.
///
/// What is due each second is no job of the queue, where it would be a row every second. A job works on one target, the oldest
/// leases first, as many at a time as its connections allow, and goes on for what comes due within seconds. A target that is
/// away is let alone for a growing time, up to a minute, for as long as it takes; an alarm says so.
struct LeaseKeeper: Sendable {
    private static let interval = Duration.seconds(1)
    private static let revocationKind = "lease.revoke"
    private static let rotationKind = "database.rotate"
    /// Targets of one server at a time, and of one tenant among them.
    private static let concurrency = 16
    private static let tenantConcurrency = 8
    /// How long one job goes on; the next begins within a second.
    private static let longestRun = Duration.seconds(60)
    private static let lookahead = Duration.seconds(2)
    /// After the seal was opened, targets are begun with one after another: not all at once.
    private static let spread = 3.0
    /// For how long a target may fail before that is an alarm, and how often it is said again.
    private static let alarmAfter = Duration.seconds(60)
    private static let alarmAgain = Duration.seconds(3_600)
    /// So many overdue leases are worth a line of the log, once a minute.
    private static let burst = 100
    private static let burstAgain = Duration.seconds(60)
    private static let targetLimit = 1_000
    private static let kept = Duration.seconds(3_600)

    let desk: LeaseDesk
    let leases: Leases
    let targets: EngineTargets
    let database: DatabaseEngine
    let barrier: Barrier
    let access: Access
    let jobs: Jobs
    let log: AuditLog
    let clock: any WallClock
    let logger: Logger
    let state = LeaseKeeperState()

    func run() async throws {
        var wasSealed = true
        while true {
            if barrier.isSealed {
                wasSealed = true
            } else {
                try await tick(spreading: wasSealed)
                wasSealed = false
            }
            try await Task.sleep(for: Self.interval)
        }
    }

    /// One look at all tenants.
    func tick(spreading: Bool = false) async throws {
        let round = state.nextRound()
        try await access.forEachTenant { tenant in
            if round.isMultiple(of: 2) { try await access.endExpiredTokens(of: tenant) }
            // Most tenants lend nothing: of them no more is asked.
            if try await leases.areLent(by: tenant) {
                try await leases.endOfFallenPrincipals(of: tenant)
                try await askForRevocations(of: tenant, spreading)
            }
            try await askForRotations(of: tenant)
            if round.isMultiple(of: 15) { try await lookAfterTargets(of: tenant) }
        }
        if round.isMultiple(of: 15) { state.publish() }
    }

    private func askForRevocations(of tenant: TenantID, _ spreading: Bool) async throws {
        let due = try await desk.dueTargets(of: tenant, limit: Self.targetLimit)
        guard !due.isEmpty else { return }
        let now = clock.now()
        let asked = due.prefix(Self.targetLimit).map { place, engine in
            NewJob(
                Self.revocationKind,
                [
                    "mount": .string(place.mount.text), "target": .string(place.target),
                    "engine": .string(engine),
                ],
                uniqueKey: "\(place.mount.text)/\(place.target)",
                runAt: spreading ? now.advanced(by: .seconds(Double.random(in: 0...Self.spread))) : nil,
                maxAttempts: 3
            )
        }
        try await ask(asked, of: tenant)
    }

    private func askForRotations(of tenant: TenantID) async throws {
        let due = try await database.dueRotations(of: tenant, limit: Self.targetLimit)
        guard !due.isEmpty else { return }
        let asked = due.prefix(Self.targetLimit).map { role in
            NewJob(
                Self.rotationKind,
                ["role_id": .string(role.text)],
                uniqueKey: role.text,
                priority: .low,
                maxAttempts: 3
            )
        }
        try await ask(asked, of: tenant)
    }

    private func ask(_ asked: [NewJob], of tenant: TenantID) async throws {
        var isNews = false
        for job in asked { if try await jobs.enqueue(job, for: tenant).isNew { isNews = true } }
        if isNews { jobs.announce() }
    }

    // MARK: Jobs

    var revocations: JobHandler {
        JobHandler(
            Self.revocationKind,
            concurrency: Self.concurrency,
            tenantConcurrency: Self.tenantConcurrency,
            keptFor: Self.kept
        ) { run in
            guard let mount = run.arguments["mount"]?.string.flatMap({ UniqueID($0) }),
                let target = run.arguments["target"]?.string, let engine = run.arguments["engine"]?.string
            else { throw JobFailure("the job names no target", isFinal: true) }
            guard !barrier.isSealed else { return }
            let drained = try await desk.drain(
                EnginePlace(mount: mount, target: target),
                engine: engine,
                of: run.tenant,
                for: Self.longestRun,
                lookingAhead: Self.lookahead
            )
            run.report(drained.ended, of: drained.ended + drained.refused, drained.failure)
        }
    }

    var rotations: JobHandler {
        JobHandler(Self.rotationKind, concurrency: 4, keptFor: Self.kept) { run in
            guard let role = run.arguments["role_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no role", isFinal: true)
            }
            guard !barrier.isSealed else { return }
            do {
                try await database.rotateDue(role, of: run.tenant)
            } catch let error as EngineError {
                // When it is tried again stands with the role: for as long as it takes.
                logger.error(
                    "the password of a static role could not be changed",
                    metadata: ["tenant": "\(run.tenant)", "role": "\(role)", "cause": "\(error.text)"]
                )
                run.report(0, of: 1, error.text)
            }
        }
    }

    /// Forgets rows of leases that were revoked long ago.
    var tidying: JobHandler {
        let job = NewJob("lease.tidy", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)), scope: .eachTenant)) { run in
            run.report(try await leases.tidy(run.tenant))
        }
    }

    // MARK: Alarms

    private func lookAfterTargets(of tenant: TenantID) async throws {
        let now = clock.now()
        let overdue = try await leases.overdue(of: tenant, since: now.advanced(by: .seconds(-5)))
        let age = overdue.oldest.map { now.duration(since: $0) } ?? .zero
        state.note(overdue: overdue.count, oldest: age)
        if overdue.count >= Self.burst, state.isNews(tenant, nil, within: Self.burstAgain) {
            logger.notice(
                "leases wait to be taken back: the oldest come first, at the rate of their targets",
                metadata: [
                    "tenant": "\(tenant)", "overdue": "\(overdue.count)",
                    "oldest_sec": "\(age.components.seconds)",
                    "taken_back_within_a_minute": "\(desk.figures.endedLately)",
                ]
            )
        }
        let failing = try await targets.all(of: tenant).filter { $0.health.failureCount > 0 }
        state.note(failing: failing.count)
        for target in failing {
            guard let since = target.health.failingSince, now.duration(since: since) >= Self.alarmAfter,
                state.isNews(target.tenant, target.place, within: Self.alarmAgain)
            else { continue }
            logger.error(
                "a target does not let leases be taken back: it is tried again until it does",
                metadata: [
                    "tenant": "\(tenant)", "target": "\(target.name)", "cause": "\(target.failure ?? "")",
                    "failures": "\(target.health.failureCount)", "overdue": "\(overdue.count)",
                ]
            )
            try await log.record(.alarm(target, overdue: overdue.count))
        }
    }

    /// What health says; not a reason to send requests elsewhere.
    var finding: Health.Finding {
        let figures = state.figures
        let age = figures.oldest.components.seconds
        return Health.Finding(
            name: "leases",
            isHealthy: true,
            sentence: figures.overdue == 0 && figures.failing == 0
                ? "No lease is overdue."
                : "\(figures.overdue) leases are overdue, the oldest by \(age) s; \(figures.failing) targets fail. They are "
                    + "taken back the oldest first, at the rate of their targets, \(desk.figures.endedLately) within the "
                    + "last minute; the page Leases says which fail, and why."
        )
    }

    var gauges: [Gauge] {
        let figures = state.figures
        return [
            Gauge(
                name: "muniment_leases_overdue",
                help: "Leases that are over and not taken back yet.",
                value: Double(figures.overdue)
            ),
            Gauge(
                name: "muniment_leases_overdue_oldest_seconds",
                help: "For how long the first of them has been over.",
                value: Double(figures.oldest.components.seconds)
            ),
            Gauge(
                name: "muniment_lease_targets_failing",
                help: "Targets of engines that failed when they were asked last.",
                value: Double(figures.failing)
            ),
            Gauge(
                name: "muniment_leases_ended_total",
                help: "Leases that this server has taken back since it began.",
                value: Double(desk.figures.endedCount)
            ),
            Gauge(
                name: "muniment_lease_lateness_p99_seconds",
                help: "How long after their end the last leases were taken back.",
                value: desk.figures.lateness(percentile: 99)
            ),
        ]
    }
}

/// What the keeper knows of its last rounds.
final class LeaseKeeperState: Sendable {
    struct Figures: Sendable {
        var overdue = 0
        var oldest = Duration.zero
        var failing = 0
    }

    private struct State {
        var round = 0
        var counting = Figures()
        var figures = Figures()
        var alarms: [Key: ContinuousClock.Instant] = [:]
    }

    private struct Key: Hashable {
        var tenant: TenantID
        /// `nil`: the tenant as a whole.
        var place: EnginePlace?
    }

    private let state = Mutex(State())

    var figures: Figures { state.withLock { $0.figures } }

    func nextRound() -> Int {
        state.withLock { state in
            defer { state.round += 1 }
            return state.round
        }
    }

    func note(overdue: Int, oldest: Duration?) {
        state.withLock { state in
            state.counting.overdue += overdue
            state.counting.oldest = max(state.counting.oldest, oldest ?? .zero)
        }
    }

    func note(failing: Int) { state.withLock { $0.counting.failing += failing } }

    /// A round is whole.
    func publish() {
        state.withLock { state in
            state.figures = state.counting
            state.counting = Figures()
        }
    }

    /// Whether nobody was told of it for so long.
    func isNews(_ tenant: TenantID, _ place: EnginePlace?, within time: Duration) -> Bool {
        let key = Key(tenant: tenant, place: place)
        return state.withLock { state in
            if let last = state.alarms[key], ContinuousClock.now - last < time { return false }
            if state.alarms.count >= 10_000 { state.alarms = [:] }
            state.alarms[key] = .now
            return true
        }
    }
}
