import Access
import Evidence
import Jobs
import Ledger
import Logging
import Postgres
import Secrets

/// Where a new value is used: told of it before it counts, once it does, and once the one before is of no use. Each may be
/// told twice.
protocol RotationTarget: Sendable {
    /// Has the value taken, so that it is good from then on.
    ///
    /// - Throws: `RotationFailure`; faults.
    func propose(_ work: RotationWork) async throws
    /// The value is the secret's current one.
    func confirm(_ work: RotationWork) async throws
    /// The grace period is over.
    func retire(_ work: RotationWork) async throws
}

/// Why a step failed, in words that whoever may see the rotation may read.
struct RotationFailure: Error, Hashable {
    var reason: String
    /// Whether trying again is of no use.
    var isFinal = false
    /// Whether a name and its password were refused.
    var isLogin = false
}

/// Rotates secrets: what is due, and what was begun and not ended.
struct RotationRunner: Sendable {
    static let kind = "secret.rotate"
    /// Secrets that one server rotates at the same time, and of these at most so many of one tenant.
    private static let (concurrency, tenantConcurrency) = (8, 4)
    private static let keptFor = Duration.seconds(86_400)
    private static let attempts = 3

    let rotations: Rotations
    let database: DatabaseRotator
    let webhook: WebhookRotator
    let clock: any WallClock

    static func job(for secret: UniqueID) -> NewJob {
        NewJob(
            kind,
            ["secret_id": .string(secret.text)],
            uniqueKey: secret.text,
            priority: .normal,
            maxAttempts: attempts
        )
    }

    var handler: JobHandler {
        JobHandler(
            Self.kind,
            concurrency: Self.concurrency,
            tenantConcurrency: Self.tenantConcurrency,
            keptFor: Self.keptFor
        ) { run in
            guard let id = run.arguments["secret_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no secret", isFinal: true)
            }
            do {
                try await rotate(id, of: run.tenant)
            } catch SecretsError.sealed {
                // It is asked for again once the seal is open.
            }
        }
    }

    /// Does what is due for a secret.
    func rotate(_ secret: UniqueID, of tenant: TenantID) async throws {
        _ = try await rotations.beginDue(secret, of: tenant)
        for work in try await rotations.unfinished(of: secret, tenant) {
            let isNew = work.run.state == .proposed && work.run.attempts == 0
            guard isNew || work.run.nextAttemptAt.map({ $0 <= clock.now() }) ?? false else { continue }
            _ = try await goOn(work)
        }
    }

    /// Goes on with a run that somebody waits for, now.
    ///
    /// - Returns: how it stands then.
    func goOn(with run: RotationRun, of tenant: TenantID) async throws -> RotationRun {
        guard run.state.isOpen else { return run }
        let works = try await rotations.unfinished(of: run.secret, tenant)
        guard let work = works.first(where: { $0.run.id == run.id }) else { return run }
        return try await goOn(work)
    }

    private func goOn(_ start: RotationWork) async throws -> RotationRun {
        var work = start
        while let next = try await step(work) {
            let isSame = next.state == work.run.state
            work.run = next
            if isSame || next.state.hasEnded { break }
            if next.state == .confirmed, next.nextAttemptAt.map({ $0 > clock.now() }) ?? true { break }
        }
        return work.run
    }

    /// - Returns: `nil` where another server was faster.
    private func step(_ work: RotationWork) async throws -> RotationRun? {
        do {
            switch work.run.state {
            case .proposed:
                try await target(of: work)?.propose(work)
                return try await rotations.write(work)
            case .written:
                try await target(of: work)?.confirm(work)
                return try await rotations.confirm(work)
            case .confirmed:
                try await target(of: work)?.retire(work)
                return try await rotations.retire(work)
            case .completed, .failed, .abandoned: return nil
            }
        } catch let failure as RotationFailure {
            return try await rotations.note(failure: failure.reason, isFinal: failure.isFinal, of: work)
        } catch let error as SecretsError where error != .sealed {
            return try await rotations.note(failure: error.text, isFinal: false, of: work)
        }
    }

    private func target(of work: RotationWork) -> (any RotationTarget)? {
        switch work.plan.rotator {
        case .random: nil
        case .database: database
        case .webhook: webhook
        }
    }
}

/// Asks every few seconds for what is due: secrets that are rotated, and keys of transit that rotate by themselves. Nothing is
/// asked for twice: a secret and a key have one unfinished job, on whichever server.
struct RotationKeeper: Sendable {
    private static let interval: Duration = .seconds(5)

    let rotations: Rotations
    let transit: TransitRotator
    let barrier: Barrier
    let jobs: Jobs
    let access: Access

    func run() async throws {
        while true {
            // Sealed, no value can be made; what is due then stays due.
            if !barrier.isSealed { try await lookEverywhere() }
            try await Task.sleep(for: Self.interval)
        }
    }

    func lookEverywhere() async throws {
        try await access.forEachTenant { tenant in
            for secret in try await rotations.due(of: tenant) {
                try await jobs.enqueue(RotationRunner.job(for: secret), for: tenant)
            }
            for key in try await transit.due(of: tenant) {
                try await jobs.enqueue(TransitRotator.job(for: key), for: tenant)
            }
        }
    }
}

/// Gives keys of transit a new version once the last one is as old as they want.
struct TransitRotator: Sendable {
    static let kind = "transit.rotate"
    /// Making an RSA key takes a processor for seconds.
    private static let concurrency = 2
    private static let keptFor = Duration.seconds(86_400)

    let transit: Transit
    let mounts: Mounts
    let entries: EntryMaker
    let log: AuditLog
    let clock: any WallClock

    func due(of tenant: TenantID) async throws -> [TransitDue] {
        try await transit.due(of: tenant, at: clock.now())
    }

    static func job(for key: TransitDue) -> NewJob {
        NewJob(
            kind,
            ["mount_id": .string(key.mount.text), "key": .string(key.name)],
            uniqueKey: "\(key.mount.text)/\(key.name)",
            maxAttempts: 3
        )
    }

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: Self.concurrency, tenantConcurrency: 1, keptFor: Self.keptFor) {
            run in
            guard let mount = run.arguments["mount_id"]?.string.flatMap({ UniqueID($0) }),
                let key = run.arguments["key"]?.string
            else { throw JobFailure("the job names no key", isFinal: true) }
            do {
                try await rotate(TransitDue(mount: mount, name: key), of: run.tenant)
            } catch BarrierError.sealed {
                // It is asked for again once the seal is open.
            }
        }
    }

    /// - Returns: the key's new version; `nil` where it is not due, or gone.
    @discardableResult
    func rotate(_ due: TransitDue, of tenant: TenantID) async throws -> Int? {
        let known = try await mounts.table(of: tenant).mounts(.secret).first { $0.id == due.mount }
        guard let mount = known else { return nil }
        let version = try await transit.rotate(due, of: tenant, at: clock.now()) { [entries] key, period in
            var record = AuditRecord(
                tenant: tenant,
                type: .secretRotated,
                actorType: .system,
                actorID: "muniment",
                isGranted: true,
                eventData: [
                    "mount_type": "transit", "reason": "schedule", "auto_rotate_period": .integer(period),
                ]
            )
            record.secretID = mount.fullPath + "keys/" + due.name
            record.secretVersion = key
            return record.entry(by: entries)
        }
        log.mark(tenant)
        return version
    }
}
