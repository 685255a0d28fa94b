import Chronicle
import Evidence
package import Ledger
package import Postgres

/// Secrets that get new values by themselves, and the rotations that there were.
///
/// A rotation passes through places that fail apart: the database, and wherever the value is used. So the new value is kept,
/// encrypted, before anybody else is told of it; each step may be done twice without harm, and what a crash left is gone on
/// with. `RotationRun` decides, this writes, rotators (in the server) act. Begin with `begin`, `write`, `note`.
package struct Rotations: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock
    package let keyValue: KeyValue
    let ledger: Ledger
    let entries: EntryMaker
    let chronicle: Chronicle
    let log: AuditLog
    let alarm: Alarm

    /// Has somebody told, in the transaction that finds it, that the rotation of a secret fails, or goes on again.
    package typealias Alarm = @Sendable (RotationAlarm, isolated Connection) throws -> Void

    /// - Parameter keyValue: shares the database, the barrier and the clock.
    package init(
        keyValue: KeyValue,
        ledger: Ledger,
        entries: EntryMaker,
        log: AuditLog,
        alarm: @escaping Alarm = { _, _ in }
    ) {
        self.alarm = alarm
        database = keyValue.database
        barrier = keyValue.barrier
        clock = keyValue.clock
        self.keyValue = keyValue
        self.ledger = ledger
        self.entries = entries
        self.log = log
        chronicle = Chronicle(ledger: ledger, entries: entries)
    }

    /// Of one answer.
    package static let pageLimit = 200
    /// Runs that a status tells of.
    package static let historyLimit = 20

    // MARK: Plans

    /// How a secret is rotated, with its last rotations; `nil` where nothing is set.
    ///
    /// - Throws: `SecretsError.sealed`, `.damaged`.
    package func status(of path: SecretPath, in mount: Mount) async throws -> RotationStatus? {
        try await keyValue.barrier.learn()
        let store = RotationStore(tenant: mount.tenant)
        let rows = try await database.rows(for: mount.tenant, store.status(of: path, in: mount))
        guard let row = rows.first else { return nil }
        var status = try status(row, of: mount.tenant)
        status.runs = try await runs(of: [status.secret], limit: Self.historyLimit, mount.tenant)
        return status
    }

    /// Those of the tenant by their names, each with its last rotation; also while the barrier is sealed.
    ///
    /// - Parameters:
    ///   - name: in reverse-domain notation; the page begins behind it.
    ///   - limit: at most `pageLimit`.
    package func page(
        of tenant: TenantID,
        in mount: Mount? = nil,
        after name: String = "",
        limit: Int = pageLimit,
        failing: Bool = false
    ) async throws -> [RotationSummary] {
        let limit = min(max(1, limit), Self.pageLimit)
        let store = RotationStore(tenant: tenant)
        let query = store.page(after: name, limit: limit, failing: failing, mount: mount?.id)
        let found = try await database.rows(for: tenant, query, as: RotationSummary.init)
        return try await withRuns(Array(found.prefix(limit)), of: tenant)
    }

    /// The same of one secret, by its name in reverse-domain notation, with its last rotations.
    package func summary(of name: String, tenant: TenantID) async throws -> (
        rotation: RotationSummary, runs: [RotationRun]
    )? {
        let store = RotationStore(tenant: tenant)
        let found = try await database.first(for: tenant, store.named(name), as: RotationSummary.init)
        guard var found else { return nil }
        let runs = try await self.runs(of: [found.secret], limit: Self.historyLimit, tenant)
        found.latest = runs.first
        return (found, runs)
    }

    private func withRuns(_ found: [RotationSummary], of tenant: TenantID) async throws -> [RotationSummary] {
        let runs = try await runs(of: found.map(\.secret), limit: 1, tenant)
        let latest = Dictionary(runs.map { ($0.secret, $0) }) { first, _ in first }
        return found.map { summary in
            var summary = summary
            summary.latest = latest[summary.secret]
            return summary
        }
    }

    private func runs(of secrets: [UniqueID], limit: Int, _ tenant: TenantID) async throws -> [RotationRun] {
        guard !secrets.isEmpty else { return [] }
        let query = RotationStore(tenant: tenant).runs(of: secrets, limit: limit)
        let found = try await database.rows(for: tenant, query, as: RotationRun.init)
        return secrets.count == 1 ? Array(found.prefix(limit)) : found
    }

    /// Sets how a secret is rotated.
    ///
    /// - Parameters:
    ///   - actor: as records name it.
    ///   - change: makes the plan out of the present one.
    /// - Returns: the plan, and whether there was none; `nil` where there is no such secret.
    /// - Throws: what `change` throws; `SecretsError.invalid`, `.sealed`, `.damaged`.
    package func configure(
        _ path: SecretPath,
        in mount: Mount,
        by actor: String,
        _ change: @escaping @Sendable (RotationPlan?) throws -> RotationPlan
    ) async throws -> (plan: RotationPlan, isNew: Bool)? {
        try await keyValue.barrier.learn()
        let now = clock.now()
        let store = RotationStore(tenant: mount.tenant)
        return try await database.transaction(for: mount.tenant) { db in
            guard let held = try db.first(store.held(path, in: mount), as: HeldSecret.init) else { return nil }
            let present = try kept(held, store, in: db)
            let plan = try change(present?.plan)
            try plan.check()
            try check(plan, held, mount, in: db)
            let kept = try keep(
                plan,
                of: held.secret,
                revision: (present?.revision ?? 0) + 1,
                next: plan.next(after: now, last: held.lastRotatedAt ?? now),
                mount.tenant
            )
            if let present {
                let runs = try db.rows(store.unfinished(of: held.secret), as: RotationRun.init)
                guard present.plan.rotator.kind == plan.rotator.kind || !runs.contains(where: \.state.isOpen)
                else {
                    throw SecretsError.invalid(
                        field: "rotator",
                        "cannot change while a rotation is on its way; wait for its end, or delete the rotation with force"
                    )
                }
                try db.execute(store.update(held.secret, kept, at: now, by: actor))
            } else {
                try db.execute(store.insert(held.secret, kept, at: now, by: actor))
            }
            try db.execute(store.mark(held.secret, isEnabled: plan.isEnabled, schedule: plan.schedule))
            return (plan, present == nil)
        }
    }

    /// Rotates a secret no longer; its versions stay as they are, and the history as well.
    ///
    /// - Parameter isForced: also where a rotation is on its way, whose value may be in use already: it is given up.
    /// - Returns: whether there was something to take away.
    /// - Throws: `SecretsError.invalid` where a rotation is on its way.
    package func remove(_ path: SecretPath, in mount: Mount, isForced: Bool) async throws -> Bool {
        let now = clock.now()
        let store = RotationStore(tenant: mount.tenant)
        return try await database.transaction(for: mount.tenant) { db in
            guard let held = try db.first(store.held(path, in: mount), as: HeldSecret.init) else { return false }
            for var run in try db.rows(store.unfinished(of: held.secret), as: RotationRun.init) {
                guard !run.state.isOpen || isForced else {
                    throw SecretsError.invalid(
                        field: "force",
                        "must be true: a rotation is on its way, and its value may be in use already"
                    )
                }
                try run.apply(.abandoned, at: now)
                try db.execute(store.update(run))
            }
            let count = try db.execute(store.delete(held.secret))
            try db.execute(store.mark(held.secret, isEnabled: false, schedule: nil))
            return count > 0
        }
    }

    /// What goes with a secret, before its row.
    static func forget(_ secret: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            "DELETE FROM secrets.rotation_runs WHERE tenant_id = \(tenant) AND secret_id = \(secret)"
        )
        try db.execute(RotationStore(tenant: tenant).delete(secret))
    }

    static func forgetAll(of mount: Mount, in db: isolated Connection) throws {
        try db.execute(
            """
            DELETE FROM secrets.rotation_runs AS run USING secrets.secrets AS head
            WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id)
              AND run.tenant_id = head.tenant_id AND run.secret_id = head.secret_id
            """
        )
        try db.execute(
            """
            DELETE FROM secrets.rotations AS kept USING secrets.secrets AS head
            WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id)
              AND kept.tenant_id = head.tenant_id AND kept.secret_id = head.secret_id
            """
        )
    }

    /// What can be known before anything is rotated.
    private func check(
        _ plan: RotationPlan,
        _ held: HeldSecret,
        _ mount: Mount,
        in db: isolated Connection
    ) throws {
        let own = try db.first(
            """
            SELECT max_versions, cas_required, delete_version_after_sec FROM secrets.secrets
            WHERE tenant_id = \(mount.tenant) AND secret_id = \(held.secret)
            """,
            as: KeyValueSettings.init
        )
        let rules = KeyValueRules(store: mount.settings, secret: own ?? KeyValueSettings())
        guard plan.grace == 0 || rules.maximumVersions > 1 else {
            throw SecretsError.invalid(
                field: "grace_period",
                "must be 0: one version alone is kept (max_versions is 1), so that the one before ends at once"
            )
        }
        guard held.isLive(at: clock.now()),
            let present = try keyValue.kept(version: held.version, of: held.path, in: mount, db)
        else { return }
        var random = SystemRandomNumberGenerator()
        _ = try plan.changes(of: present, using: &random)
    }

    // MARK: Keeping

    private static func place(_ secret: UniqueID, revision: Int, _ tenant: TenantID) -> BarrierPlace {
        BarrierPlace(tenant: tenant, path: "rotation/\(secret)", version: revision)
    }

    static func place(_ run: RotationRun, _ tenant: TenantID) -> BarrierPlace {
        BarrierPlace(tenant: tenant, path: "rotation-run/\(run.secret)/\(run.id)", version: run.fromVersion)
    }

    private func keep(
        _ plan: RotationPlan,
        of secret: UniqueID,
        revision: Int,
        next: Instant?,
        _ tenant: TenantID
    ) throws(SecretsError) -> KeptPlan {
        do {
            let place = Self.place(secret, revision: revision, tenant)
            return KeptPlan(
                rotator: plan.rotator.kind,
                settings: try barrier.encrypt(LooseJSON.object(plan.json).bytes, at: place),
                revision: revision,
                grace: plan.grace,
                nextRotationAt: next
            )
        } catch {
            throw SecretsError(error)
        }
    }

    func kept(_ held: HeldSecret, _ store: RotationStore, in db: isolated Connection) throws
        -> (plan: RotationPlan, revision: Int, next: Instant?)?
    {
        guard let row = try db.rows(store.plan(of: held.secret)).first else { return nil }
        let plan = try plan(
            row,
            of: held.secret,
            isEnabled: held.isEnabled,
            schedule: held.schedule,
            store.tenant
        )
        return (plan, try row["revision"], try row["next_rotation_at"])
    }

    private func plan(
        _ row: Row,
        of secret: UniqueID,
        isEnabled: Bool,
        schedule: String?,
        _ tenant: TenantID
    ) throws -> RotationPlan {
        let settings: [UInt8]
        do {
            let place = Self.place(secret, revision: try row["revision"], tenant)
            settings = try barrier.decrypt(try row["settings"], at: place)
        } catch let error as BarrierError {
            throw SecretsError(error)
        }
        guard let kind = Rotator.Kind(rawValue: try row["rotator"]) else { throw SecretsError.damaged }
        return try RotationPlan(
            kind,
            kept: settings,
            isEnabled: isEnabled,
            schedule: schedule,
            grace: try row["grace_seconds"]
        )
    }

    private func status(_ row: Row, of tenant: TenantID) throws -> RotationStatus {
        let secret: UniqueID = try row["secret_id"]
        return RotationStatus(
            secret: secret,
            path: SecretPath(kept: try row["path"], reversed: try row["secret_path"]),
            plan: try plan(
                row,
                of: secret,
                isEnabled: try row["rotation_enabled"],
                schedule: try row["rotation_schedule"],
                tenant
            ),
            lastRotatedAt: try row["last_rotated_at"],
            nextRotationAt: try row["next_rotation_at"],
            failure: try row["failure"],
            failingSince: try row["failing_since"],
            updatedBy: try row["updated_by"],
            updatedAt: try row["updated_at"]
        )
    }
}
