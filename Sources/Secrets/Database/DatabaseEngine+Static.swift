package import Evidence
import Ledger
package import Postgres

extension DatabaseEngine {
    /// Makes or changes a static role. Of a new one, or one of another account, the password is changed at once: from then on
    /// nobody else knows it.
    ///
    /// - Parameter edit: is given what is there, or a role with nothing set.
    /// - Throws: `EngineError`.
    package func putStaticRole(
        _ name: String,
        at mount: Mount,
        _ edit: @escaping @Sendable (inout EngineRole) throws -> Void
    ) async throws {
        try Self.check(name, "name")
        let now = clock.now()
        let checked: @Sendable (inout EngineRole) throws -> Void = { role in
            let (username, target) = (role.username, role.target)
            try edit(&role)
            try Self.check(role, was: username, at: target)
            role.rotatesAt = role.rotatedAt.map { role.nextRotation(after: $0) } ?? now
        }
        // Before anything is kept: a connection that is not there, or does not let the role be used, makes none.
        var draft =
            try await roles.role(.static, name, at: mount) ?? EngineRole(naming: name, .static, at: mount)
        try checked(&draft)
        let target = try await connection(draft.target, at: mount)
        let allowed = target.settings["allowed_roles"]?.array?.compactMap(\.string) ?? []
        guard Self.allows(allowed, name) else {
            throw EngineError.notAllowed(role: name, target: draft.target)
        }
        let role = try await roles.put(.static, name, at: mount, checked)
        guard role.rotatedAt == nil else { return }
        do {
            try await rotate(role)
        } catch {
            // A role that never had a password is none. Where nobody knows whether the account has the new one, the role is
            // what knows it: it stays, and is tried again.
            if (error as? EngineError)?.hasDoneNothing == true {
                try await roles.deleteUnrotated(role.id, of: role.tenant)
            }
            throw error
        }
    }

    private static func check(_ role: EngineRole, was username: String, at target: String) throws {
        guard !role.target.isEmpty else { throw EngineError.invalid(field: "db_name", "is missing") }
        guard target.isEmpty || target == role.target else {
            throw EngineError.invalid(field: "db_name", "can't be changed: make another role")
        }
        guard DatabaseNames.isPlain(role.username) else {
            throw EngineError.invalid(
                field: "username",
                "is missing, or holds quotes, braces or control characters"
            )
        }
        guard username.isEmpty || username == role.username else {
            throw EngineError.invalid(field: "username", "can't be changed: make another role")
        }
        if let schedule = role.rotationSchedule {
            guard role.rotationPeriod == 0 else {
                throw EngineError.invalid(
                    field: "rotation_schedule",
                    "and rotation_period are given both: give one of them"
                )
            }
            try check(schedule: schedule)
        } else {
            guard role.rotationPeriod >= 5 else {
                throw EngineError.invalid(field: "rotation_period", "must be at least 5 seconds")
            }
        }
    }

    private static func check(schedule: String) throws(EngineError) {
        do {
            _ = try CronExpression(schedule)
        } catch {
            guard case .invalid(let field, let reason) = error else {
                throw .invalid(field: "rotation_schedule", error.text)
            }
            throw .invalid(field: field, reason)
        }
    }

    /// - Throws: `EngineError.unknownRole`.
    package func staticRole(_ name: String, at mount: Mount) async throws -> EngineRole {
        guard let role = try await roles.role(.static, name, at: mount) else {
            throw EngineError.unknownRole(name)
        }
        return role
    }

    /// Changes the password of a static role's account now.
    ///
    /// - Throws: `EngineError`.
    package func rotateRole(_ name: String, at mount: Mount) async throws {
        try await rotate(try await staticRole(name, at: mount))
    }

    /// Static roles of a tenant that are due.
    package func dueRotations(of tenant: TenantID, limit: Int) async throws -> [UniqueID] {
        try await roles.due(of: tenant, at: clock.now(), limit: limit)
    }

    /// Changes the password of a role that is due; nothing where it is not, or gone.
    ///
    /// - Throws: `EngineError`; the role is tried again later, a little longer each time.
    package func rotateDue(_ id: UniqueID, of tenant: TenantID) async throws {
        guard let role = try await roles.role(id, of: tenant), let due = role.rotatesAt, due <= clock.now()
        else {
            return
        }
        try await rotate(role)
    }

    /// The new password is kept before the database hears of it, beside the one that holds: whatever a crash leaves, the next
    /// attempt sets one that is kept.
    private func rotate(_ known: EngineRole) async throws {
        var role = known
        let place = role.place
        guard let found = try await targets.target(place, of: role.tenant) else {
            throw EngineError.unknownTarget(role.target)
        }
        let password =
            role.secret["pending_password"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            ?? DatabaseNames.password()
        role.secret["pending_password"] = .string(password)
        guard try await roles.write(&role, at: clock.now()) else { throw SecretsError.contended }
        let target = try await settled(found)
        do {
            try await plugin(of: target).setPassword(
                DatabaseAccount(name: role.username, password: password),
                role.settings["rotation_statements"]?.array?.compactMap(\.string) ?? [],
                at: target
            )
        } catch let error as EngineError {
            let now = clock.now()
            if let reason = error.absence {
                try await targets.failed(place, of: role.tenant, reason, at: now)
            }
            let failures = (role.secret["failures"]?.int ?? 0) + 1
            role.secret["failures"] = .number(failures)
            let pause = LeaseDesk.pause(afterAttempt: failures + 2, longest: .seconds(600))
            if role.rotatedAt != nil { role.rotatesAt = now.advanced(by: pause) }
            _ = try await roles.write(&role, at: now)
            throw error
        }
        let now = clock.now()
        // Who has changed the role meanwhile has changed all but its password.
        for _ in 0..<16 {
            guard var standing = try await roles.role(role.id, of: role.tenant) else { return }
            standing.secret = ["password": .string(password)]
            standing.rotatedAt = now
            standing.rotatesAt = standing.nextRotation(after: now)
            if try await roles.write(&standing, at: now) { return }
        }
        throw SecretsError.contended
    }
}

extension EngineRole {
    /// Of a static role.
    package var username: String { settings["username"]?.string ?? "" }
    /// In seconds; 0 where the times are named by a schedule.
    package var rotationPeriod: Int { settings["rotation_period"]?.int ?? 0 }
    /// As cron has it, in UTC.
    package var rotationSchedule: String? {
        settings["rotation_schedule"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// When the password is to change, once it was changed at `last`.
    fileprivate func nextRotation(after last: Instant) -> Instant {
        guard let rotationSchedule, let expression = try? CronExpression(rotationSchedule) else {
            return last.advanced(by: .seconds(rotationPeriod))
        }
        return RotationSchedule.cron(expression).next(after: last, last: last)
    }
}
