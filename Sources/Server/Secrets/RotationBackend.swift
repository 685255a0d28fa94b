import Access
import Chronicle
import Evidence
import Ledger
import Observers
import Postgres
import Secrets

/// `rotation/PATH` and `rotate/PATH` below a mount with versions: how its secrets get new values.
struct RotationBackend: Sendable {
    let rotations: Rotations
    let runner: RotationRunner
    let rights: @Sendable (TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject)

    static let areas: Set<Substring> = ["rotation", "rotate"]

    func exists(_ path: SecretPath, _ request: SecretsRequest) async throws -> Bool {
        try await rotations.status(of: path, in: request.mount) != nil
    }

    func answer(_ area: Substring, _ path: SecretPath, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        switch (area, request.operation) {
        case ("rotation", .read): return try await status(path, request)
        case ("rotation", .create), ("rotation", .update): return try await configure(path, request)
        case ("rotation", .delete):
            let isForced = request.query["force"].map { $0 == "true" || $0 == "1" } ?? false
            guard try await rotations.remove(path, in: request.mount, isForced: isForced) else {
                throw SecretsRefusal.missing
            }
            return SecretsAnswer.none.about(nil)
        case ("rotate", .create), ("rotate", .update): return try await rotate(path, request)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// The names in a folder of secrets that have a rotation, those of folders with a final slash.
    func list(_ folder: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = folder.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let prefix = parts.map { $0 + "/" }.joined()
        var names: Set<String> = []
        var after = ""
        repeat {
            let page = try await rotations.page(of: request.tenant.id, in: request.mount, after: after)
            for status in page where status.path.path.utf8.starts(with: prefix.utf8) {
                let rest = status.path.path.utf8.dropFirst(prefix.utf8.count)
                let slash = rest.firstIndex(of: UInt8(ascii: "/"))
                names.insert(String(Substring(slash.map { rest[...$0] } ?? rest)))
            }
            after = page.count == Rotations.pageLimit ? page.last?.path.reversed ?? "" : ""
        } while !after.isEmpty && names.count < Self.namesLimit
        return try .keys(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    private static let namesLimit = 100_000

    private func status(_ path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let status = try await rotations.status(of: path, in: request.mount) else {
            throw SecretsRefusal.missing
        }
        return SecretsAnswer.data(status.json).about(nil)
    }

    // MARK: Setting

    private func configure(_ path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let fields = request.fields
        var kind = try fields.text("rotator")
        if kind == nil {
            kind = try await rotations.status(of: path, in: request.mount)?.plan.rotator.kind.rawValue
        }
        try await requireRights(path, request, reads: kind != nil && kind != "random")
        if let manager = try fields.text("manager"), !manager.isEmpty {
            try await require(.read, of: try SecretPath(manager, in: request.mount), request)
        }
        let made = WebhookSecret.random()
        let reach = runner.webhook.reach
        let outcome = try await rotations.configure(path, in: request.mount, by: request.actor) { present in
            try fields.plan(present, signingKey: made.bytes, reach: reach)
        }
        guard let (plan, isNew) = outcome else {
            throw SecretsRefusal(404, "no secret at this path: write it first, then set how it is rotated")
        }
        var data = try await rotations.status(of: path, in: request.mount)?.json ?? [:]
        // The one time that it is shown.
        if case .webhook(let webhook) = plan.rotator, webhook.signingKey == made.bytes {
            data["signing_key"] = .string(made.revealed())
        }
        var answer = SecretsAnswer.data(data).about(nil)
        answer.facts.data["rotation"] = .string(isNew ? "set" : "changed")
        answer.facts.data["rotator"] = .string(plan.rotator.kind.rawValue)
        return answer
    }

    /// Who sends new values elsewhere could as well read them, and who has them made could as well write them.
    private func requireRights(_ path: SecretPath, _ request: SecretsRequest, reads: Bool) async throws {
        try await require(.update, of: path, request)
        if reads { try await require(.read, of: path, request) }
    }

    private func require(_ capability: Capability, of path: SecretPath, _ request: SecretsRequest)
        async throws
    {
        guard let grant = request.token else { throw SecretsRefusal.denied }
        let (rules, subject) = try await rights(grant)
        let said = rules.answer(
            PolicyQuestion(
                path: request.mount.fullPath + "data/" + path.path,
                operation: capability,
                needsSudo: false,
                parameters: [:],
                wrapTTL: nil,
                secretPath: path.reversed,
                subject: subject,
                address: request.address,
                tokenTTL: grant.expiresAt == nil ? nil : grant.ttl,
                at: request.now
            )
        )
        guard said.isAllowed else {
            throw SecretsRefusal(
                403,
                "permission denied: this also takes the right to \(capability.rawValue) \(request.mount.fullPath)data/\(path.path)"
            )
        }
    }

    // MARK: Rotating

    private func rotate(_ path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let fields = request.fields
        var plan: RotationPlan?
        if try fields.text("field") != nil {
            try await require(.update, of: path, request)
            plan = try fields.plan(nil, signingKey: [], reach: runner.webhook.reach)
            guard plan?.rotator == .random else {
                throw SecretsRefusal(
                    400,
                    "the field rotator is of no use here: set it with \(request.mount.fullPath)rotation/"
                )
            }
            guard try await rotations.status(of: path, in: request.mount) == nil else {
                throw SecretsRefusal(
                    400,
                    "the field field is of no use here: this secret has a rotation of its own, which says what is rotated"
                )
            }
        }
        let begun = try await rotations.begin(path, in: request.mount, by: request.actor, or: plan)
        guard let begun else { throw SecretsRefusal.missing }
        let run = try await runner.goOn(with: begun, of: request.tenant.id)
        var answer = SecretsAnswer.data(run.json).about(run.toVersion ?? run.fromVersion)
        if let failure = run.failure { answer.warnings = ["the rotation is not done: \(failure)"] }
        answer.facts.data["run_id"] = .string(run.id.text)
        answer.facts.data["rotation"] = .string(run.state.rawValue)
        return answer
    }
}

extension SecretsRequest {
    /// Who asks, as histories name them.
    fileprivate var actor: String {
        guard let token else { return "nobody" }
        if let caller = token.caller { return String(caller.name.prefix(200)) }
        let name = token.entity?.name ?? token.displayName
        return name.isEmpty ? "token \(token.accessor)" : "\(name.prefix(100)) (token \(token.accessor))"
    }
}

// MARK: - Reading what is asked for

extension SecretsFields {
    /// The plan that the body makes out of the present one: what is not in it stays.
    ///
    /// - Throws: `SecretsRefusal`, `SecretsError.invalid`.
    func plan(_ present: RotationPlan?, signingKey: [UInt8], reach: Target.Reach) throws -> RotationPlan {
        var plan = RotationPlan(recipe: try recipe(present?.recipe))
        if let present { (plan.isEnabled, plan.schedule, plan.field, plan.grace) = present.common }
        if let flag = try flag("rotation_enabled") { plan.isEnabled = flag }
        if let field = try text("field") { plan.field = field }
        if let seconds = try seconds("grace_period") { plan.grace = seconds }
        try schedule(of: &plan)
        plan.rotator = try rotator(present?.rotator, signingKey: signingKey, reach: reach)
        return plan
    }

    private func recipe(_ present: RandomText?) throws -> RandomText {
        let length = try whole("length") ?? present?.length ?? RandomText.standardLength
        if let characters = try text("characters"), !characters.isEmpty {
            return try RandomText(length: length, characters: characters)
        }
        if let alphabet = try text("alphabet") { return try RandomText(length: length, alphabet: alphabet) }
        if let present { return try RandomText(length: length, characters: present.characters) }
        return try RandomText(length: length)
    }

    private func schedule(of plan: inout RotationPlan) throws {
        let expression = try text("rotation_schedule")
        let period = try seconds("rotation_period")
        switch (expression ?? "", period ?? 0) {
        case ("", 0): if expression != nil || period != nil { plan.schedule = nil }
        case (let expression, 0): plan.schedule = .cron(try CronExpression(expression))
        case ("", let period):
            plan.schedule = try RotationSchedule(everySeconds: period, field: "rotation_period")
        default:
            throw SecretsRefusal(
                400,
                "the fields rotation_schedule and rotation_period are given both: give one of them"
            )
        }
    }

    private func rotator(_ present: Rotator?, signingKey: [UInt8], reach: Target.Reach) throws -> Rotator {
        let kind: Rotator.Kind
        if let name = try text("rotator"), !name.isEmpty {
            guard let named = Rotator.Kind(rawValue: name) else {
                throw SecretsRefusal(400, "the field rotator is not one of random, database, webhook")
            }
            kind = named
        } else {
            kind = present?.kind ?? .random
        }
        switch kind {
        case .random: return .random
        case .database:
            if case .database(let database) = present { return .database(try self.database(database)) }
            return .database(try database(nil))
        case .webhook:
            var known: WebhookRotation?
            if case .webhook(let webhook) = present { known = webhook }
            let wantsKey = try flag("new_signing_key") ?? false
            let webhook = WebhookRotation(
                url: try text("url") ?? known?.url ?? required("url"),
                signingKey: wantsKey ? signingKey : known?.signingKey ?? signingKey
            )
            do throws(ObservationError) {
                _ = try MessageSender(to: webhook.url, reach: reach, timeout: .seconds(1)) {
                    Instant(microseconds: 0)
                }
            } catch {
                throw SecretsRefusal(400, "the field url: \(error.reason); \(error.remedy)")
            }
            return .webhook(webhook)
        }
    }

    private func database(_ present: DatabaseRotation?) throws -> DatabaseRotation {
        var database = try present ?? DatabaseRotation(host: required("host"), database: required("database"))
        if let host = try text("host") { database.host = host }
        if let name = try text("database") { database.database = name }
        if let port = try whole("port") { database.port = port }
        if let mode = try text("sslmode") {
            guard let security = DatabaseRotation.Security(rawValue: mode) else {
                throw SecretsRefusal(
                    400,
                    "the field sslmode is not one of verify-full, verify-ca, require, disable"
                )
            }
            database.security = security
        }
        if let authorities = try text("ca_certificate") {
            database.authorities = authorities.isEmpty ? nil : authorities
        }
        if let field = try text("username_field") { database.usernameField = field }
        if let usernames = try texts("usernames") { database.usernames = usernames }
        if let manager = try text("manager") { database.manager = manager.isEmpty ? nil : manager }
        return database
    }
}

extension RotationPlan {
    fileprivate var common: (Bool, RotationSchedule?, String, Int) { (isEnabled, schedule, field, grace) }
}

// MARK: - As clients see it

extension RotationStatus {
    var json: LooseObject {
        var data: LooseObject = [
            "rotator": .string(plan.rotator.kind.rawValue), "rotation_enabled": .bool(plan.isEnabled),
            "field": .string(plan.field), "length": .number(plan.recipe.length),
            "characters": .string(plan.recipe.characters), "grace_period": .number(plan.grace),
            "state": .string(state.rawValue), "last_rotated_at": .optional(lastRotatedAt?.rfc3339),
            "next_rotation_at": .optional(nextRotationAt?.rfc3339), "failure": .optional(failure),
            "failing_since": .optional(failingSince?.rfc3339), "updated_by": .string(updatedBy),
            "updated_at": .string(updatedAt.rfc3339), "secret_path": .string(path.reversed),
            "rotation_schedule": "", "rotation_period": 0,
            "runs": .array(runs.map { .object($0.json) }),
        ]
        switch plan.schedule {
        case .every(let seconds): data["rotation_period"] = .number(seconds)
        case .cron(let expression): data["rotation_schedule"] = .string(expression.text)
        case nil: break
        }
        return data.merging(plan.rotator.shown)
    }
}

extension Rotator {
    /// What may be seen of it: of an address where it is, since what follows often opens it.
    var shown: LooseObject {
        switch self {
        case .random: return [:]
        case .database(let database):
            return [
                "host": .string(database.host), "port": .number(database.port),
                "database": .string(database.database), "sslmode": .string(database.security.rawValue),
                "ca_certificate": .optional(database.authorities),
                "username_field": .string(database.usernameField),
                "usernames": .strings(database.usernames), "manager": .optional(database.manager),
            ]
        case .webhook(let webhook):
            let parts = webhook.url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
            return ["url": .string(parts.prefix(3).joined(separator: "/") + (parts.count > 3 ? "/…" : ""))]
        }
    }
}

extension RotationRun {
    var json: LooseObject {
        [
            "run_id": .string(id.text), "state": .string(state.rawValue),
            "rotator": .string(rotator.rawValue),
            "reason": .string(reason.rawValue), "asked_by": .string(askedBy),
            "from_version": .number(fromVersion), "to_version": toVersion.map { .number($0) } ?? .null,
            "attempts": .number(attempts), "failure": .optional(failure),
            "next_attempt_at": .optional(nextAttemptAt?.rfc3339), "started_at": .string(startedAt.rfc3339),
            "written_at": .optional(writtenAt?.rfc3339), "grace_ends_at": .optional(graceEndsAt?.rfc3339),
            "ended_at": .optional(endedAt?.rfc3339),
        ]
    }
}
