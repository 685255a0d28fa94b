import Access
import Attestor
import Custody
import Drift
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Logging
import NIOCore
import Postgres
import TestSupport
import Testing

@testable import Server

/// A server over a database of its own, with two tenants that know nothing of each other.
struct House: Sendable {
    let database: TestDatabase
    let clock: MovingClock
    let access: Access
    let custody: Custody
    let drift: Drift
    let keys: TenantKeys
    /// Of the server; in it the folders that targets may name.
    let home: String
    /// Every route, as `GET /api/v1/whoami`.
    let routes: Set<String>
    let log: LogLines
    var client: any TestClientProtocol
    /// `nil` where the house takes no agents.
    let agentListener: AgentListener?
    let northwind: Tenant
    let contoso: Tenant

    /// A tenant with everything that a tenant can have, and how each thing is called.
    struct Tenant: Sendable {
        var caller: Caller
        var token: String
        var witnesses: [SigningKey]
        var marks: Marks
    }

    static let bodyLimitInBytes = 256 * 1_024

    static var configuration: Configuration {
        var configuration = Configuration(home: "/nonexistent")
        configuration.maximumBodySizeInBytes = bodyLimitInBytes
        configuration.port = 0
        configuration.webhooksMayBePrivate = true
        configuration.substratesMayBePrivate = true
        return configuration
    }

    static func with<Value: Sendable>(
        for stay: TestDatabase.Stay = .test,
        configuring change: @Sendable (inout Configuration) -> Void = { _ in },
        _ body: @Sendable (House) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase.with(for: stay) { database in
            let clock = MovingClock()
            let log = LogLines()
            var configuration = Self.configuration
            configuration.home =
                FileManager.default.temporaryDirectory.path + "/muniment-house-\(UUID().uuidString)"
            configuration.looking.observedFolders = [configuration.home + "/observed"]
            configuration.looking.credentialFolders = [configuration.home + "/credentials"]
            configuration.cosignedLogs = [
                try #require(NoteKey(name: Self.cosignedOrigin, key: cosignedKey.verificationKey))
            ]
            change(&configuration)
            try FileManager.default.createDirectory(
                atPath: configuration.home,
                withIntermediateDirectories: true
            )
            let home = configuration.home
            defer { try? FileManager.default.removeItem(atPath: home) }
            let parts = try Self.parts(database.app, log: log, clock: clock, configuration: configuration)
            let (access, custody, drift) = (parts.access, parts.custody, parts.drift)
            let (keeper, auditKeeper) = (parts.checkpointKeeper, parts.auditKeeper)
            let verdictRows = parts.attestor.verdictRows
            let agentListener = parts.agentListener
            let keys = TenantKeys(TenantKeyFolder(configuration.tenantKeysPath), clock: clock)
            // What is below `/v1` has no routes of its own: its mounts know what they answer.
            let routes = Set(
                parts.router.routes.filter { $0.method != .head && $0.path.description != "/v1/**" }.map {
                    "\($0.method) \($0.path)"
                }
            )
            return try await Application(responder: parts.responder, logger: log.logger()).test(.router) {
                client in
                let plain = { (northwind: Tenant, contoso: Tenant) in
                    House(
                        database: database,
                        clock: clock,
                        access: access,
                        custody: custody,
                        drift: drift,
                        keys: keys,
                        home: home,
                        routes: routes,
                        log: log,
                        client: client,
                        agentListener: agentListener,
                        northwind: northwind,
                        contoso: contoso
                    )
                }
                let (first, second) = (
                    try await Self.move(in: "northwind", access), try await Self.move(in: "contoso", access)
                )
                let unfurnished = plain(first, second)
                let furnished = plain(
                    try await unfurnished.furnish(first),
                    try await unfurnished.furnish(second)
                )
                try await keeper.round()
                // Each has an event of the audit: somebody signs in to the dashboard.
                for tenant in [furnished.northwind, furnished.contoso] {
                    _ = try await access.startSession(with: try #require(Token(tenant.token)))
                }
                try await auditKeeper.round()
                // Who reads afterwards has nothing to write.
                for tenant in [furnished.northwind, furnished.contoso] {
                    try await verdictRows.catchUp(tenant.caller.tenant)
                }
                try await furnished.cosignAnother()
                return try await body(furnished)
            }
        }
    }

    static func parts(
        _ database: Database,
        log: LogLines,
        clock: MovingClock,
        beatInterval: Duration = .seconds(15),
        configuration: Configuration = Self.configuration
    ) throws -> ServerParts {
        try ServerParts(
            database: database,
            configuration: configuration,
            logger: log.logger(),
            clock: clock,
            beatInterval: beatInterval
        )
    }

    /// Another installation's log, which the house cosigns.
    static let cosignedOrigin = "log.example/ledger/other/chronicle"
    private static let cosignedKey = SigningKey()

    private func cosignAnother() async throws {
        let root = Digest.sha256(of: [1])
        let checkpoint = try #require(Checkpoint(origin: Self.cosignedOrigin, size: 1, root: root))
        var note = try #require(SignedNote(text: checkpoint.text))
        note.add(try #require(try Self.cosignedKey.sign(note, as: Self.cosignedOrigin)))
        let request = AddCheckpoint(oldSize: 0, hashes: [], note: note)
        let answer = try await ask(.post, "/witness/add-checkpoint", bytes: request.bytes)
        try #require(answer.status == 200, "\(answer.text)")
    }

    private static func move(in name: String, _ access: Access) async throws -> Tenant {
        let (caller, issued) = try await access.createTenant(
            named: name,
            administrator: CallerDraft(
                kind: .person,
                name: "\(name)-admin",
                permissions: Set(Permission.allCases)
            )
        )
        return Tenant(
            caller: caller,
            token: issued.token.revealed(),
            witnesses: [SigningKey(), SigningKey(), SigningKey()],
            marks: Marks(tenant: caller.tenant.description, prefix: name)
        )
    }
}

// MARK: - Asking

extension House {
    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: JSON? = nil,
        token: String? = nil,
        _ headers: [String: String] = [:]
    ) async throws -> Answer {
        try await ask(method, path, bytes: body?.canonicalBytes(), token: token, headers)
    }

    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        bytes: [UInt8]?,
        token: String? = nil,
        _ headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer \(token)" }
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        return Answer(
            try await client.execute(
                uri: path,
                method: method,
                headers: fields,
                body: bytes.map { ByteBuffer(bytes: $0) }
            )
        )
    }

    /// As northwind's administrator.
    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.get, path, token: northwind.token, headers)
    }

    func post(_ path: String, _ body: JSON, _ headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.post, path, body, token: northwind.token, headers)
    }

    /// A token of a new caller of northwind with exactly these permissions.
    func token(with permissions: Set<Permission>, named name: String) async throws -> String {
        _ = try await access.createCaller(
            CallerDraft(kind: .application, name: name, permissions: permissions),
            by: northwind.caller
        )
        return try await access.issueToken(for: name, by: northwind.caller).token.revealed()
    }
}

// MARK: - Looking

extension House {
    /// What stands in each table that belongs to tenants: how many rows, and a digest of all of them.
    ///
    /// - Parameter tenant: `nil` for all tenants.
    func contents(of tenant: TenantID? = nil) async throws -> [String: String] {
        let isKnown = try await database.superuser.first(
            "SELECT to_regprocedure('looking.contents(uuid)') IS NOT NULL AS known",
            as: { row in try row["known"] as Bool }
        )
        if isKnown != true {
            try await database.superuser.withConnection { db in try db.executeScript(Self.looking) }
        }
        let rows = try await database.superuser.rows(
            "SELECT name, contents FROM looking.contents(\(tenant))"
        )
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0["name"] as String, try $0["contents"] as String) }
        )
    }

    /// One statement over all tables, planned once: the walks look thousands of times.
    private static let looking = """
        CREATE SCHEMA IF NOT EXISTS looking;
        DO $make$
        BEGIN
            EXECUTE (
                SELECT format(
                    'CREATE OR REPLACE FUNCTION looking.contents(uuid) RETURNS TABLE (name text, contents text) '
                    'LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET max_parallel_workers_per_gather = 0 '
                    'AS $f$ BEGIN RETURN QUERY %s; END $f$',
                    string_agg(
                        format(
                            'SELECT %L, count(*) || '' '' || coalesce(sum(hashtextextended(r::text, 0)), 0) '
                            'FROM %I.%I AS r WHERE $1 IS NULL OR r.tenant_id = $1',
                            s.nspname || '.' || t.relname, s.nspname, t.relname
                        ),
                        ' UNION ALL '
                    )
                )
                FROM pg_class AS t
                JOIN pg_namespace AS s ON s.oid = t.relnamespace
                JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attname = 'tenant_id'
                WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition
            );
        END
        $make$;
        """

    /// Runs `body` and shows that no table of any tenant has changed.
    @discardableResult
    func unchanged<Value: Sendable>(
        _ what: String = "",
        butFor expected: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () async throws -> Value
    ) async throws -> Value {
        let before = try await contents()
        let value = try await body()
        let after = try await contents()
        let touched = after.filter { before[$0.key] != $0.value }.keys.sorted()
        #expect(touched == expected, "\(what) changed \(touched)", sourceLocation: sourceLocation)
        return value
    }
}

// MARK: - One house for a suite

extension House {
    @TaskLocal static var current: House?

    /// The house that the suite's tests share.
    static func shared() throws -> House { try #require(current, "the suite has the trait .house") }
}

/// Builds one house for all tests of a suite.
struct HouseTrait: SuiteTrait, TestScoping {
    @concurrent func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await House.with(for: .suite) { house in
            try await House.$current.withValue(house) { try await function() }
        }
    }
}

extension Trait where Self == HouseTrait {
    static var house: Self { HouseTrait() }
}
