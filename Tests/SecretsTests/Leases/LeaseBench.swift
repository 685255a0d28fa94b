import Access
import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

/// An open barrier, a mount of accounts, and what lends them.
struct LeaseBench: Sendable {
    let secrets: SecretsBench
    let mounts: Mounts
    let mount: Mount
    let quotas: Quotas
    let leases: Leases
    let targets: EngineTargets
    let roles: EngineRoles
    let database: DatabaseEngine
    let desk: LeaseDesk
    /// What the desk has told of.
    let told: Told

    var tenant: TenantID { secrets.tenant }
    var clock: SteppedClock { secrets.clock }

    final class Told: Sendable {
        let leases = Mutex<[Lease]>([])
    }

    static func with(
        engine: (any LeaseEngine)? = nil,
        _ body: (LeaseBench) async throws -> Void
    ) async throws {
        try await SecretsBench.unsealed { secrets in
            try await body(try await LeaseBench(secrets, engine))
        }
    }

    private init(_ secrets: SecretsBench, _ engine: (any LeaseEngine)?) async throws {
        self.secrets = secrets
        let app = secrets.database.app
        mounts = Mounts(
            database: app,
            clock: secrets.clock,
            removers: ["database": { mount, db in try Leases.deleteAll(of: mount, in: db) }]
        )
        mount = try await mounts.enable(
            MountRequest(.secret, path: "database", type: "database"),
            of: secrets.tenant
        )
        quotas = Quotas(database: app)
        leases = Leases(
            database: app,
            barrier: secrets.barrier,
            clock: secrets.clock,
            quotas: quotas
        )
        targets = EngineTargets(
            database: app,
            barrier: secrets.barrier,
            clock: secrets.clock
        )
        roles = EngineRoles(
            database: app,
            barrier: secrets.barrier,
            clock: secrets.clock
        )
        database = DatabaseEngine(
            targets: targets,
            roles: roles,
            leases: leases,
            plugins: [PostgresPlugin()],
            clock: secrets.clock
        )
        let told = Told()
        self.told = told
        desk = LeaseDesk(leases: leases, targets: targets, engines: ["database": engine ?? database]) {
            ended in
            told.leases.withLock { $0 += ended }
        }
    }

    /// A lease of a role of its own at the target `t`, of an engine that makes nothing.
    func lend(
        path: String = "database/creds/r",
        ttl: Int = 3_600,
        maxTTL: Int = 7_200,
        token: UniqueID? = nil,
        make: @Sendable (Lease) async throws -> Void = { _ in },
        editing edit: (inout LeaseDraft) -> Void = { _ in }
    ) async throws -> Lease {
        try await targets.ensure(EnginePlace(mount: mount.id, target: "t"), engineType: "none", of: tenant)
        var draft = LeaseDraft(
            mount: mount,
            path: path,
            roleID: mount.id,
            roleName: "r",
            target: "t",
            borrower: LeaseBorrower(tokenID: token, displayName: "token", address: "192.0.2.7"),
            ttl: ttl,
            maxTTL: maxTTL,
            secret: ["username": "u", "password": "p-that-is-secret"]
        )
        edit(&draft)
        return try await leases.lend(draft) { lease in
            try await make(lease)
        } undo: { [desk] held in
            try await desk.engine("database")?.revoke(held)
        }
    }

    func drain(_ target: String = "t") async throws -> LeaseDesk.Drained {
        try await desk.drain(
            EnginePlace(mount: mount.id, target: target),
            engine: "database",
            of: tenant,
            for: .seconds(60),
            lookingAhead: .zero
        )
    }

    func states() async throws -> [String: Int] {
        let rows = try await secrets.database.superuser.rows(
            "SELECT state, count(*) AS count FROM secrets.leases GROUP BY state"
        ) { row in (try row["state"] as String, try row["count"] as Int) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    func expect(_ expected: [String: Int], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let states = try await states()
        #expect(states == expected, sourceLocation: sourceLocation)
    }

    /// A connection to a real database, with a role whose accounts may read.
    func connect(
        _ postgres: PrivatePostgres,
        username: String = "postgres",
        password: String = PrivatePostgres.password,
        verifies: Bool = true,
        _ edit: @escaping @Sendable (inout LooseObject) -> Void = { _ in }
    ) async throws {
        let url = postgres.url
        try await database.configure(
            "main",
            at: mount,
            plugin: "postgresql-database-plugin",
            verifies: verifies
        ) { _ in
            var settings: LooseObject = ["connection_url": .string(url), "allowed_roles": ["*"]]
            edit(&settings)
            return (settings, ["username": .string(username), "password": .string(password)])
        }
    }

    static let creation =
        "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'; "
        + "GRANT SELECT ON ALL TABLES IN SCHEMA public TO \"{{name}}\";"

    func role(
        _ name: String = "readonly",
        _ settings: LooseObject = [:],
        creation: String = Self.creation
    ) async throws {
        try await database.putRole(name, at: mount) { role in
            role.target = "main"
            role.settings["creation_statements"] = [.string(creation)]
            role.settings["default_ttl"] = 3_600
            role.settings["max_ttl"] = 7_200
            for (name, value) in settings { role.settings[name] = value }
            role.maxLeases = role.settings["max_leases"]?.int ?? 0
        }
    }

    func credentials(_ role: String = "readonly", token: UniqueID? = nil) async throws
        -> DatabaseEngine.Credentials
    {
        try await database.credentials(
            role,
            at: mount,
            path: "database/creds/\(role)",
            for: LeaseBorrower(tokenID: token, displayName: "token", address: "192.0.2.7")
        )
    }
}

/// An engine that makes nothing, and notes what it is asked for; it fails as it is told.
final class NotingEngine: LeaseEngine {
    struct State {
        var renewed: [Instant] = []
        var revoked: [UniqueID] = []
        var failure: EngineError?
        var atOnce = 0
        var most = 0
    }

    let state = Mutex(State())

    func renew(_ held: HeldLease, until expiry: Instant) async throws {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.renewed.append(expiry)
        }
    }

    func revoke(_ held: HeldLease) async throws {
        state.withLock { state in
            state.atOnce += 1
            state.most = max(state.most, state.atOnce)
        }
        await Task.yield()
        try state.withLock { state in
            state.atOnce -= 1
            if let failure = state.failure { throw failure }
            state.revoked.append(held.lease.id)
        }
    }

    var revoked: [UniqueID] { state.withLock { $0.revoked } }
    func fail(_ failure: EngineError?) { state.withLock { $0.failure = failure } }
}
