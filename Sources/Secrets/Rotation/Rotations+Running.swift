import Chronicle
package import Evidence
import Ledger
package import Postgres

extension Rotations {
    /// Secrets for which one look gives something to do.
    package static let dueLimit = 256

    /// Secrets of the tenant that are to be rotated now, or whose rotation is to go on.
    package func due(of tenant: TenantID) async throws -> [UniqueID] {
        let query = RotationStore(tenant: tenant).due(at: clock.now(), limit: Self.dueLimit)
        return try await database.rows(for: tenant, query) { row in try row["secret_id"] as UniqueID }
    }

    // MARK: Beginning

    /// Begins a rotation whose time has come. Where one is on its way already, or none is due, nothing.
    ///
    /// - Returns: what was begun; of a rotator that asks nobody it has ended.
    /// - Throws: `SecretsError.sealed`, `.damaged`, faults. That the secret can't be rotated is noted, and told.
    package func beginDue(_ secret: UniqueID, of tenant: TenantID) async throws -> RotationRun? {
        try await keyValue.barrier.learn()
        guard let mount = try await mount(of: secret, tenant) else { return nil }
        let now = clock.now()
        let store = RotationStore(tenant: tenant)
        let run = try await database.transaction(for: tenant) { db -> RotationRun? in
            guard let held = try db.first(store.held(secret), as: HeldSecret.init), held.mount == mount.id,
                let kept = try kept(held, store, in: db), kept.plan.isEnabled,
                let due = kept.next, due <= now
            else { return nil }
            do {
                return try begin(held, kept.plan, mount, .schedule, by: "muniment", at: now, in: db)
            } catch let error as SecretsError {
                guard case .invalid(let field, let reason) = error else { throw error }
                // Its next time comes, and meanwhile somebody must hear of it.
                try db.execute(
                    store.move(secret, next: kept.plan.next(after: now, last: now))
                )
                let failure = Self.fitted("\(field) \(reason)")
                try fail(held, kept.plan, failure, attempts: 0, isFinal: true, at: now, tenant, in: db)
                return nil
            }
        }
        log.mark(tenant)
        return run
    }

    /// Begins a rotation that somebody asks for, or gives the one that is on its way.
    ///
    /// - Parameter plan: for a secret that has none of its own: it asks nobody.
    /// - Returns: `nil` where there is no such secret.
    /// - Throws: `SecretsError.invalid` where it can't be rotated; `.sealed`, `.damaged`.
    package func begin(
        _ path: SecretPath,
        in mount: Mount,
        by actor: String,
        or plan: RotationPlan?
    ) async throws -> RotationRun? {
        try await keyValue.barrier.learn()
        let now = clock.now()
        let store = RotationStore(tenant: mount.tenant)
        let run = try await database.transaction(for: mount.tenant) { db -> RotationRun? in
            guard let held = try db.first(store.held(path, in: mount), as: HeldSecret.init) else {
                return nil
            }
            let kept = try kept(held, store, in: db)
            guard let plan = kept?.plan ?? plan else {
                throw SecretsError.invalid(
                    field: "field",
                    "must say what gets a new value: this secret has no rotation of its own"
                )
            }
            return try begin(held, plan, mount, .request, by: actor, at: now, in: db)
        }
        log.mark(mount.tenant)
        return run
    }

    /// - Throws: `SecretsError.invalid` where the secret can't be rotated.
    private func begin(
        _ held: HeldSecret,
        _ plan: RotationPlan,
        _ mount: Mount,
        _ reason: RotationRun.Reason,
        by actor: String,
        at now: Instant,
        in db: isolated Connection
    ) throws -> RotationRun {
        let store = RotationStore(tenant: mount.tenant)
        let open = try db.rows(store.unfinished(of: held.secret), as: RotationRun.init)
        if let run = open.first(where: \.state.isOpen) { return run }
        guard held.isLive(at: now),
            let present = try keyValue.kept(version: held.version, of: held.path, in: mount, db)
        else {
            throw SecretsError.invalid(
                field: "path",
                "names a secret without a current version; write or undelete one, then rotate it"
            )
        }
        guard plan.rotator != .random || present[plan.field] != nil else {
            throw SecretsError.invalid(
                field: "field",
                "names \(plan.field), which the secret has not"
            )
        }
        var random = SystemRandomNumberGenerator()
        let changes = try plan.changes(of: present, using: &random)
        var run = RotationRun(
            id: UniqueID(at: now),
            secret: held.secret,
            rotator: plan.rotator.kind,
            reason: reason,
            askedBy: actor,
            fromVersion: held.version,
            at: now
        )
        try db.execute(store.prune(held.secret))
        if plan.rotator == .random {
            // Nobody is asked: it is one transaction.
            let version = try write(
                &run,
                changes,
                orElse: [:],
                held,
                mount,
                grace: plan.grace,
                at: now,
                in: db
            )
            try run.apply(.confirmed, at: now)
            if plan.grace == 0 { try run.apply(.retired, at: now) }
            try db.execute(store.insert(run, proposed: nil))
            try db.execute(store.move(held.secret, next: plan.next(after: now, last: now)))
            // Rows first, then ledgers, by their names.
            let recovered = try mend(held, plan, at: now, mount.tenant, in: db)
            _ = try ledger.append(record(run, held, mount, version).entry(by: entries), in: db)
            if let recovered { _ = try chronicle.record(recovered, of: mount.tenant, in: db) }
            return run
        }
        let bytes = try sealed(changes, of: run, mount.tenant)
        try db.execute(store.insert(run, proposed: bytes))
        try db.execute(store.move(held.secret, next: plan.next(after: now, last: now)))
        return run
    }

    // MARK: Going on

    /// What is on its way for a secret, the oldest first: also what waits for the end of its grace period.
    ///
    /// - Throws: `SecretsError.sealed`, `.damaged`.
    package func unfinished(of secret: UniqueID, _ tenant: TenantID) async throws -> [RotationWork] {
        try await keyValue.barrier.learn()
        guard let mount = try await mount(of: secret, tenant) else { return [] }
        let store = RotationStore(tenant: tenant)
        return try await database.transaction(for: tenant) { db in
            guard let held = try db.first(store.held(secret), as: HeldSecret.init), held.mount == mount.id
            else {
                return []
            }
            let plan = try kept(held, store, in: db)?.plan
            let rows = try db.rows(store.unfinished(of: secret))
            let runs = try rows.map(RotationRun.init)
            var works: [RotationWork] = []
            for (index, (row, var run)) in zip(rows, runs).enumerated() {
                guard let plan, plan.rotator.kind == run.rotator else {
                    // The plan went, or is another one, and with it whom to tell.
                    if run.state == .confirmed, run.nextAttemptAt.map({ $0 <= clock.now() }) ?? true {
                        try run.apply(.retired, at: clock.now())
                        try db.execute(store.update(run))
                    }
                    continue
                }
                var changes: LooseObject = [:]
                if let bytes: [UInt8] = try row["proposed"] {
                    changes = try opened(bytes, of: run, tenant)
                }
                works.append(
                    RotationWork(
                        run: run,
                        tenant: tenant,
                        mount: mount,
                        path: held.path,
                        plan: plan,
                        current: try keyValue.kept(version: held.version, of: held.path, in: mount, db),
                        before: try keyValue.kept(version: run.fromVersion, of: held.path, in: mount, db),
                        changes: changes,
                        isOvertaken: index + 1 < runs.count
                    )
                )
            }
            return works
        }
    }

    /// Where the value is used it is known: it becomes the secret's next version, and the one before ends with the grace
    /// period. What others have written meanwhile stays, but for what was rotated.
    ///
    /// - Returns: `nil` where another server was faster, or the secret is gone.
    /// - Throws: `SecretsError`.
    package func write(_ work: RotationWork) async throws -> RotationRun? {
        let run = try await step(work) { run, held, now, db in
            let version = try write(
                &run,
                work.changes,
                orElse: work.before ?? [:],
                held,
                work.mount,
                grace: work.plan.grace,
                at: now,
                in: db
            )
            try db.execute(RotationStore(tenant: work.tenant).update(run))
            _ = try ledger.append(
                record(run, held, work.mount, version).entry(by: entries),
                in: db
            )
        }
        log.mark(work.tenant)
        return run
    }

    /// Whoever uses it knows that the new value counts.
    package func confirm(_ work: RotationWork) async throws -> RotationRun? {
        try await step(work) { run, held, now, db in
            try run.apply(.confirmed, at: now)
            if run.graceEndsAt.map({ $0 <= now }) ?? true, !work.needsRetiring {
                try run.apply(.retired, at: now)
            }
            try db.execute(RotationStore(tenant: work.tenant).update(run))
            if let recovered = try mend(held, work.plan, at: now, work.tenant, in: db) {
                _ = try chronicle.record(recovered, of: work.tenant, in: db)
            }
        }
    }

    /// The grace period is over, and who must be told was told.
    package func retire(_ work: RotationWork) async throws -> RotationRun? {
        try await step(work) { run, held, now, db in
            try run.apply(.retired, at: now)
            try db.execute(RotationStore(tenant: work.tenant).update(run))
            if let recovered = try mend(held, work.plan, at: now, work.tenant, in: db) {
                _ = try chronicle.record(recovered, of: work.tenant, in: db)
            }
        }
    }

    /// A step failed: when it is tried again follows from how often it did, and at the third time, or where trying again is of
    /// no use, the chronicle is told.
    ///
    /// - Parameter reason: without anything secret.
    package func note(failure reason: String, isFinal: Bool, of work: RotationWork) async throws
        -> RotationRun?
    {
        try await step(work) { run, held, now, db in
            let reason = Self.fitted(reason)
            let attempts = run.attempts + 1
            try run.apply(.failed(reason, isFinal: isFinal), at: now)
            try db.execute(RotationStore(tenant: work.tenant).update(run))
            try fail(
                held,
                work.plan,
                reason,
                attempts: attempts,
                isFinal: isFinal,
                at: now,
                work.tenant,
                in: db
            )
        }
    }

    /// Does the next step of a run that stands as `work` has it.
    private func step(
        _ work: RotationWork,
        _ body:
            @escaping @Sendable (inout RotationRun, HeldSecret, Instant, isolated Connection) throws -> Void
    ) async throws -> RotationRun? {
        try await keyValue.barrier.learn()
        let now = clock.now()
        let store = RotationStore(tenant: work.tenant)
        do {
            return try await database.transaction(for: work.tenant) { db in
                guard let held = try db.first(store.held(work.run.secret), as: HeldSecret.init) else {
                    return nil
                }
                let runs = try db.rows(store.unfinished(of: held.secret), as: RotationRun.init)
                guard var run = runs.first(where: { $0.id == work.run.id }), run.state == work.run.state
                else {
                    return nil
                }
                try body(&run, held, now, db)
                return run
            }
        } catch is RotationRun.OutOfTurn {
            return nil
        }
    }

    /// The version, what is known of it, and the end of those before it.
    private func write(
        _ run: inout RotationRun,
        _ changes: LooseObject,
        orElse base: LooseObject,
        _ held: HeldSecret,
        _ mount: Mount,
        grace: Int,
        at now: Instant,
        in db: isolated Connection
    ) throws -> Int {
        let store = RotationStore(tenant: mount.tenant)
        let version = try keyValue.merge(changes, into: held.path, orElse: base, in: mount, db).version
        try run.apply(.written(version: version, graceSeconds: grace), at: now)
        try db.execute(store.rotated(held.secret, at: now))
        if let end = run.graceEndsAt {
            try db.execute(store.end(versionsBefore: version, of: held.secret, at: end))
        }
        return version
    }

    private func sealed(_ changes: LooseObject, of run: RotationRun, _ tenant: TenantID) throws(SecretsError)
        -> [UInt8]
    {
        do {
            return try barrier.encrypt(LooseJSON.object(changes).bytes, at: Self.place(run, tenant))
        } catch {
            throw SecretsError(error)
        }
    }

    private func opened(_ bytes: [UInt8], of run: RotationRun, _ tenant: TenantID) throws(SecretsError)
        -> LooseObject
    {
        let plain: [UInt8]
        do {
            plain = try barrier.decrypt(bytes, at: Self.place(run, tenant))
        } catch {
            throw SecretsError(error)
        }
        guard let object = try? LooseJSON(parsing: plain).object else { throw .damaged }
        return object
    }

    private func mount(of secret: UniqueID, _ tenant: TenantID) async throws -> Mount? {
        let mount = try await database.first(
            for: tenant,
            "SELECT mount_id FROM secrets.secrets WHERE tenant_id = \(tenant) AND secret_id = \(secret)"
        ) { row in try row["mount_id"] as UniqueID }
        guard let mount else { return nil }
        return try await keyValue.mounts.table(of: tenant).mounts(.secret).first { $0.id == mount }
    }
}

extension RotationWork {
    /// Whether somebody is to be told once the version before is of no use.
    package var needsRetiring: Bool {
        switch plan.rotator {
        case .random: false
        case .database(let database): !database.usernames.isEmpty
        case .webhook: true
        }
    }
}
