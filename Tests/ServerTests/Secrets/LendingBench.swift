import Access
import Evidence
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// What lends credentials, below the tokens and policies that stand before it: an open barrier, a mount for databases and one
/// for AWS.
struct LendingBench: Sendable {
    let database: TestDatabase
    let barrier: Barrier
    let access: Access
    let log: AuditLog
    let lending: Lending
    let mounts: MountRoutes
    private let mounted: [String: Mount]
    let tenant: Tenant
    let token: TokenGrant
    private let routes: LeaseRoutes

    static func with(_ body: (LendingBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in try await body(try await LendingBench(database)) }
    }

    private init(_ database: TestDatabase) async throws {
        self.database = database
        let barrier = Barrier()
        self.barrier = barrier
        let tenant = Tenant(id: try await database.makeTenant(), name: "tenant")
        self.tenant = tenant
        let seal = Seal(
            barrier: barrier,
            database: database.app,
            clock: SystemClock(),
            tokens: Seal.RootTokens(tenant: { tenant.id }, makeRootToken: { _ in "hvs.token" })
        )
        let shares = ShareRequest(shares: 1, threshold: 1)
        let made = try await seal.initialize(InitializationRequest(shares: shares))
        _ = try await seal.unseal(key: made.keys.hex[0])
        let remover: Mounts.Remover = { mount, db in try Leases.deleteAll(of: mount, in: db) }
        let mounts = Mounts(
            database: database.app,
            clock: SystemClock(),
            offered: [.secret: ["aws", "database"]],
            removers: ["aws": remover, "database": remover]
        )
        var mounted: [String: Mount] = [:]
        for type in ["aws", "database"] {
            mounted[type] = try await mounts.enable(
                MountRequest(.secret, path: type, type: type),
                of: tenant.id
            )
        }
        self.mounted = mounted
        let entries = EntryMaker(clock: SystemClock())
        log = AuditLog(database: database.app, appender: Appender(database.app), entries: entries)
        let lending = Lending(
            database: database.app,
            barrier: barrier,
            clock: SystemClock(),
            quotas: Quotas(database: database.app),
            log: log,
            fetcher: WebFetcher(mayBePrivate: true)
        )
        self.lending = lending
        routes = LeaseRoutes(leases: lending.leases, desk: lending.desk)
        let access = Access(database: database.app, ledger: Ledger(), entries: entries)
        self.access = access
        token = try await access.createRootToken(of: tenant).grant
        self.mounts = MountRoutes(
            mounts: mounts,
            rights: { try await access.rights($0) },
            leaving: { mount in try await lending.desk.revoke(of: mount) }
        )
    }

    func request(_ operation: Capability, _ path: String, _ body: LooseObject, below type: String) throws
        -> SecretsRequest
    {
        SecretsRequest(
            operation: operation,
            path: path,
            fullPath: type + "/" + path,
            mount: try #require(mounted[type] ?? mounted["database"]),
            body: body,
            query: [:],
            tenant: tenant,
            holder: TokenHolder(token),
            clientToken: nil,
            address: "192.0.2.1",
            certificates: { [] },
            now: SystemClock().now(),
            wrapTTL: nil,
            requestID: "request-of-test"
        )
    }

    /// A question to the mount for databases.
    @discardableResult
    func ask(_ path: String, _ body: LooseObject = [:], _ operation: Capability = .update) async throws
        -> SecretsAnswer
    {
        try await answer(operation, path, body, below: "database")
    }

    /// A question to the mount for AWS.
    @discardableResult
    func aws(_ path: String, _ body: LooseObject = [:], _ operation: Capability = .update) async throws
        -> SecretsAnswer
    {
        try await answer(operation, path, body, below: "aws")
    }

    private func answer(_ operation: Capability, _ path: String, _ body: LooseObject, below type: String)
        async throws -> SecretsAnswer
    {
        let backend = try #require(lending.backends[type])
        return try await backend.answer(try request(operation, path, body, below: type))
    }

    @discardableResult
    func sys(_ path: String, _ body: LooseObject = [:], _ operation: Capability = .update) async throws
        -> SecretsAnswer
    {
        try #require(try await routes.answer(try request(operation, path, body, below: "sys")))
    }

    func refusal(_ body: () async throws -> Void) async -> SecretsRefusal? {
        do {
            try await body()
            return nil
        } catch {
            return SecretsRefusal(answering: error)
        }
    }

    /// How many leases there are in each state.
    func states() async throws -> [String: Int] {
        let rows = try await database.superuser.rows(
            "SELECT state, count(*) AS count FROM secrets.leases GROUP BY state"
        ) { row in (try row["state"] as String, try row["count"] as Int) }
        return Dictionary(uniqueKeysWithValues: rows)
    }
}

extension SecretsAnswer {
    /// What stands below `data`.
    var shown: LooseObject { if case .data(let data) = body { data } else { [:] } }
}
