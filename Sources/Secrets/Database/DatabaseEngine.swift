package import Evidence
package import Ledger
package import Postgres

/// Accounts at databases: connections to them, roles that say what is made, credentials for whoever asks, and passwords of
/// accounts that are there.
package struct DatabaseEngine: Sendable {
    package let targets: EngineTargets
    package let roles: EngineRoles
    package let leases: Leases
    let plugins: [String: any DatabasePlugin]
    let clock: any WallClock

    package init(
        targets: EngineTargets,
        roles: EngineRoles,
        leases: Leases,
        plugins: [any DatabasePlugin],
        clock: any WallClock
    ) {
        self.targets = targets
        self.roles = roles
        self.leases = leases
        self.clock = clock
        self.plugins = Dictionary(
            plugins.flatMap { plugin in plugin.names.map { ($0, plugin) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What may be written as `plugin_name`.
    package var pluginNames: [String] { plugins.keys.sorted() }

    func plugin(of target: EngineTarget) throws -> any DatabasePlugin {
        guard let plugin = plugins[target.engineType] else {
            throw EngineError.invalid(
                field: "plugin_name",
                "is none of \(pluginNames.joined(separator: ", "))"
            )
        }
        return plugin
    }

    // MARK: Connections

    /// Makes or changes a connection, after it has been tried where `verifies` says so.
    ///
    /// - Parameter edit: is given what is there.
    /// - Throws: `EngineError.invalid`; `.unreachable`, `.signInRefused`, `.refused` where trying it failed.
    package func configure(
        _ name: String,
        at mount: Mount,
        plugin pluginName: String?,
        verifies: Bool,
        _ edit: @escaping @Sendable (EngineTarget?) throws -> (settings: LooseObject, secret: LooseObject)
    ) async throws {
        try Self.check(name, "name")
        let place = EnginePlace(mount: mount.id, target: name)
        let known = try await targets.target(place, of: mount.tenant)
        guard let type = pluginName ?? known?.engineType, !type.isEmpty else {
            throw EngineError.invalid(field: "plugin_name", "is missing")
        }
        guard let plugin = plugins[type] else {
            throw EngineError.invalid(
                field: "plugin_name",
                "is none of \(pluginNames.joined(separator: ", "))"
            )
        }
        let checked: @Sendable (EngineTarget?) throws -> (settings: LooseObject, secret: LooseObject) = {
            known in
            let (settings, secret) = try edit(known)
            return (try plugin.checked(settings, secret), secret)
        }
        if verifies {
            let (settings, secret) = try checked(known)
            // A number that no kept one has: what is tried is not taken for what is kept.
            let draft = EngineTarget(
                tenant: mount.tenant,
                place: EnginePlace(mount: mount.id, target: "trying \(UniqueID(at: clock.now()).text)"),
                engineType: type,
                settings: settings,
                secret: secret,
                changeNumber: -1,
                createdAt: clock.now(),
                health: EngineHealth(failureCount: 0)
            )
            let outcome: Result<Void, any Error>
            do { outcome = .success(try await plugin.verify(draft)) } catch { outcome = .failure(error) }
            await plugin.forget(draft.place, of: draft.tenant)
            try outcome.get()
        }
        try await targets.put(place, of: mount.tenant, engineType: type, checked)
        await plugin.forget(place, of: mount.tenant)
        if verifies { try await targets.answered(place, of: mount.tenant, at: clock.now()) }
    }

    /// - Throws: `EngineError.unknownTarget`.
    package func connection(_ name: String, at mount: Mount) async throws -> EngineTarget {
        let place = EnginePlace(mount: mount.id, target: name)
        guard let target = try await targets.target(place, of: mount.tenant) else {
            throw EngineError.unknownTarget(name)
        }
        return target
    }

    /// - Throws: `EngineError.inUse`.
    package func deleteConnection(_ name: String, at mount: Mount) async throws {
        let place = EnginePlace(mount: mount.id, target: name)
        let known = try await targets.target(place, of: mount.tenant)
        try await targets.delete(place, of: mount.tenant)
        if let known { try? await plugin(of: known).forget(place, of: mount.tenant) }
    }

    /// Closes what is open to a database, so that the next asks anew, and has the reaper try it at once.
    package func reset(_ name: String, at mount: Mount) async throws {
        let target = try await connection(name, at: mount)
        try await plugin(of: target).forget(target.place, of: mount.tenant)
        try await verify(target)
    }

    /// Gives the engine's own account a password that nobody else knows.
    ///
    /// Two of them are kept while it is on its way: whatever a crash leaves, one of them opens.
    ///
    /// - Throws: `EngineError`.
    package func rotateRoot(_ name: String, at mount: Mount) async throws {
        var target = try await settled(try await connection(name, at: mount))
        let plugin = try plugin(of: target)
        guard let username = target.secret["username"]?.string, !username.isEmpty else {
            throw EngineError.invalid(field: "username", "of the connection is missing")
        }
        guard DatabaseNames.isPlain(username) else {
            throw EngineError.invalid(field: "username", "of the connection may not hold quotes or braces")
        }
        let password = DatabaseNames.password()
        let before = target.changeNumber
        target = try await targets.put(target.place, of: target.tenant, engineType: target.engineType) {
            known in
            guard let known, known.changeNumber == before else { throw SecretsError.contended }
            var secret = known.secret
            secret["pending_password"] = .string(password)
            return (known.settings, secret)
        }
        let statements = target.settings["root_rotation_statements"]?.array?.compactMap(\.string) ?? []
        try await plugin.setPassword(
            DatabaseAccount(name: username, password: password),
            statements,
            at: target
        )
        try await promote(target)
        try await targets.rotated(target.place, of: target.tenant, at: clock.now())
    }

    /// The password that was on its way has arrived.
    private func promote(_ target: EngineTarget) async throws {
        try await targets.put(target.place, of: target.tenant, engineType: target.engineType) { known in
            guard let known else { throw EngineError.unknownTarget(target.name) }
            var secret = known.secret
            if let pending = secret["pending_password"]?.string, !pending.isEmpty {
                secret["password"] = .string(pending)
                secret["pending_password"] = .null
            }
            return (known.settings, secret)
        }
        try await plugin(of: target).forget(target.place, of: target.tenant)
    }

    /// The target as it opens: where a rotation was cut short, with whichever password does.
    func settled(_ target: EngineTarget) async throws -> EngineTarget {
        guard let pending = target.secret["pending_password"]?.string, !pending.isEmpty else { return target }
        let plugin = try plugin(of: target)
        var other = target
        other.secret["password"] = .string(pending)
        other.place.target = "settling \(UniqueID(at: clock.now()).text)"
        let opens: Bool
        do {
            try await plugin.verify(other)
            opens = true
        } catch is EngineError {
            opens = false
        }
        await plugin.forget(other.place, of: other.tenant)
        if opens {
            try await promote(target)
        } else {
            // Only what opens may be forgotten.
            try await plugin.verify(target)
            try await targets.put(target.place, of: target.tenant, engineType: target.engineType) { known in
                guard let known else { throw EngineError.unknownTarget(target.name) }
                var secret = known.secret
                if secret["pending_password"]?.string == pending { secret["pending_password"] = .null }
                return (known.settings, secret)
            }
        }
        guard let settled = try await targets.target(target.place, of: target.tenant) else {
            throw EngineError.unknownTarget(target.name)
        }
        return settled
    }

    private func verify(_ target: EngineTarget) async throws {
        do {
            try await plugin(of: target).verify(target)
            try await targets.answered(target.place, of: target.tenant, at: clock.now())
        } catch let error as EngineError {
            try await targets.failed(target.place, of: target.tenant, error.text, at: clock.now())
            throw error
        }
    }

    static func check(_ name: String, _ field: String) throws {
        let isPlain = name.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "/" }
        guard !name.isEmpty, name.utf8.count <= 255, isPlain else {
            throw EngineError.invalid(
                field: field,
                "must have 1 to 255 bytes without spaces, slashes and control characters"
            )
        }
    }

    // MARK: Roles

    /// Makes or changes a role. Its connection need not be there yet.
    ///
    /// - Parameter edit: is given what is there, or a role with nothing set.
    /// - Throws: `EngineError.invalid`.
    package func putRole(
        _ name: String,
        at mount: Mount,
        _ edit: @escaping @Sendable (inout EngineRole) throws -> Void
    ) async throws {
        try Self.check(name, "name")
        let checked: @Sendable (inout EngineRole) throws -> Void = { role in
            try edit(&role)
            guard !role.target.isEmpty else { throw EngineError.invalid(field: "db_name", "is missing") }
            try Self.check(role.target, "db_name")
            let (ttl, most) = (role.settings["default_ttl"]?.int ?? 0, role.settings["max_ttl"]?.int ?? 0)
            guard most == 0 || ttl <= most else {
                throw EngineError.invalid(field: "default_ttl", "must not be above max_ttl")
            }
        }
        var draft =
            try await roles.role(.dynamic, name, at: mount) ?? EngineRole(naming: name, .dynamic, at: mount)
        try checked(&draft)
        if let target = try await targets.target(draft.place, of: mount.tenant) {
            try plugin(of: target).check(DatabaseStatements(draft.settings))
        }
        try await roles.put(.dynamic, name, at: mount, checked)
    }

    // MARK: Credentials

    /// What was made, for the one answer that shows it.
    package struct Credentials: Sendable {
        package var lease: Lease
        package var username: String
        package var password: String
    }

    /// Makes an account for who asks.
    ///
    /// - Parameter path: what was read, with its mount.
    /// - Throws: `EngineError`, `LeaseError`.
    package func credentials(
        _ roleName: String,
        at mount: Mount,
        path: String,
        for borrower: LeaseBorrower
    ) async throws -> Credentials {
        guard let role = try await roles.role(.dynamic, roleName, at: mount) else {
            throw EngineError.unknownRole(roleName)
        }
        guard let found = try await targets.target(role.place, of: mount.tenant) else {
            throw EngineError.unknownTarget(role.target)
        }
        let allowed = found.settings["allowed_roles"]?.array?.compactMap(\.string) ?? []
        guard Self.allows(allowed, roleName) else {
            throw EngineError.notAllowed(role: roleName, target: role.target)
        }
        let plugin = try plugin(of: found)
        let statements = DatabaseStatements(role.settings)
        try plugin.check(statements)
        let target = try await settled(found)
        let now = clock.now()
        let times = role.times(at: mount)
        let account = DatabaseAccount(
            name: DatabaseNames.username(displayName: borrower.displayName, role: roleName, at: now),
            password: DatabaseNames.password(),
            expiry: borrower.latestEnd.map { min($0, now.advanced(by: .seconds(times.ttl))) }
                ?? now.advanced(by: .seconds(times.ttl))
        )
        var draft = LeaseDraft(
            mount: mount,
            path: path,
            roleID: role.id,
            roleName: roleName,
            target: role.target,
            borrower: borrower,
            ttl: times.ttl,
            maxTTL: times.maxTTL,
            secret: [
                "username": .string(account.name), "password": .string(account.password),
                "statements": statements.kept,
            ]
        )
        draft.cap = role.maxLeases
        draft.maxRenewals = role.settings["max_renewals"]?.int.flatMap { $0 > 0 ? $0 : nil }
        draft.metadata = [
            "username": .string(account.name), "db_name": .string(role.target),
            "plugin": .string(target.engineType),
        ]
        let lease = try await leases.lend(draft) { _ in
            do {
                try await plugin.create(account, statements, at: target)
            } catch let error as EngineError {
                if let reason = error.absence {
                    try? await targets.failed(role.place, of: mount.tenant, reason, at: clock.now())
                }
                throw error
            }
        } undo: { [self] held in
            try await revoke(held)
        }
        // News where it had failed before.
        if target.health.failureCount > 0 {
            try await targets.answered(role.place, of: mount.tenant, at: clock.now())
        }
        return Credentials(lease: lease, username: account.name, password: account.password)
    }

    /// Names, and beginnings of them with `*`.
    static func allows(_ allowed: [String], _ role: String) -> Bool {
        allowed.contains { pattern in
            pattern == role || pattern.hasSuffix("*") && role.hasPrefix(pattern.dropLast())
        }
    }
}

extension EngineRole {
    /// In seconds: as long as a lease is issued for, and can be renewed to.
    package func times(at mount: Mount) -> (ttl: Int, maxTTL: Int) {
        let most = mount.configuration.effectiveMaximumTTL
        let ownMost = settings["max_ttl"]?.int ?? 0
        let maxTTL = ownMost > 0 ? min(ownMost, most) : most
        let own = settings["default_ttl"]?.int ?? 0
        let ttl = own > 0 ? own : mount.configuration.effectiveDefaultTTL
        return (max(1, min(ttl, maxTTL)), maxTTL)
    }
}

extension DatabaseEngine: LeaseEngine {
    private func parts(of held: HeldLease) async throws -> (EngineTarget, DatabaseAccount, DatabaseStatements)
    {
        let place = LeaseDesk.place(of: held.lease)
        guard let found = try await targets.target(place, of: held.lease.tenant) else {
            throw EngineError.unknownTarget(held.lease.target)
        }
        guard let name = held.secret["username"]?.string else {
            throw EngineError.refused("the lease names no account")
        }
        let statements = DatabaseStatements(held.secret["statements"]?.object ?? [:])
        return (try await settled(found), DatabaseAccount(name: name), statements)
    }

    package func renew(_ held: HeldLease, until expiry: Instant) async throws {
        var (target, account, statements) = try await parts(of: held)
        account.expiry = expiry
        account.password = held.secret["password"]?.string ?? ""
        try await plugin(of: target).renew(account, statements, at: target)
    }

    package func revoke(_ held: HeldLease) async throws {
        let (target, account, statements) = try await parts(of: held)
        try await plugin(of: target).drop(account, statements, at: target)
    }

    package func width(of target: String, at mount: UniqueID, of tenant: TenantID) async throws -> Int {
        let place = EnginePlace(mount: mount, target: target)
        return try await targets.target(place, of: tenant)?.settings["max_open_connections"]?.int ?? 4
    }
}
