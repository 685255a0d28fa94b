import Access
import Evidence
import Ledger
import Observers
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// What rotates, over a database of its own with an open seal, and a mount with versions at `secret/`.
struct RotationBench: Sendable {
    let database: TestDatabase
    let tenant: TenantID
    let clock: MovingClock
    let barrier: Barrier
    let access: Access
    let mount: Mount
    let runner: RotationRunner

    var rotations: Rotations { runner.rotations }
    var keyValue: KeyValue { runner.rotations.keyValue }

    static func with(_ body: (RotationBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant("root")
            let (clock, barrier) = (MovingClock(), Barrier())
            let seal = Seal(
                barrier: barrier,
                database: database.app,
                clock: clock,
                tokens: Seal.RootTokens(tenant: { tenant }, makeRootToken: { _ in "hvs.token" })
            )
            let shares = ShareRequest(shares: 1, threshold: 1)
            let made = try await seal.initialize(InitializationRequest(shares: shares))
            _ = try await seal.unseal(key: made.keys.hex[0])
            let mounts = Mounts(database: database.app, clock: clock)
            var request = try MountRequest(.secret, path: "secret", type: "kv")
            request.options = ["version": "2"]
            let keyValue = KeyValue(
                database: database.app,
                barrier: barrier,
                clock: clock,
                mounts: mounts
            )
            let entries = EntryMaker(clock: clock)
            let log = AuditLog(
                database: database.app,
                appender: Appender(database.app),
                entries: entries
            )
            try await body(
                RotationBench(
                    database: database,
                    tenant: tenant,
                    clock: clock,
                    barrier: barrier,
                    access: Access(database: database.app, ledger: Ledger(), entries: entries),
                    mount: try await mounts.enable(request, of: tenant),
                    runner: RotationRunner(
                        rotations: Rotations(
                            keyValue: keyValue,
                            ledger: Ledger(),
                            entries: entries,
                            log: log
                        ),
                        database: DatabaseRotator(
                            keyValue: keyValue,
                            reach: .privateAddresses,
                            timeout: .seconds(60)
                        ),
                        webhook: WebhookRotator(
                            reach: .privateAddresses,
                            clock: clock,
                            timeout: .seconds(60)
                        ),
                        clock: clock
                    )
                )
            )
        }
    }

    func path(_ text: String) throws -> SecretPath { try SecretPath(text, in: mount) }

    func put(_ data: LooseObject, at text: String = "db") async throws {
        try await keyValue.put(data, at: path(text), in: mount)
    }

    func read(_ text: String = "db", version: Int? = nil) async throws -> LooseObject? {
        try await keyValue.read(path(text), in: mount, version: version)?.data
    }

    func set(_ rotator: Rotator, grace: Int = 3_600, of text: String = "db") async throws {
        _ = try await rotations.configure(path(text), in: mount, by: "ada") { _ in
            var plan = RotationPlan(recipe: try RandomText())
            (plan.rotator, plan.grace) = (rotator, grace)
            return plan
        }
    }

    /// Asks for a rotation, or goes on with the one that is on its way.
    func rotate(_ text: String = "db") async throws -> RotationRun {
        let begun = try await rotations.begin(path(text), in: mount, by: "ada", or: nil)
        return try await runner.goOn(with: #require(begun), of: tenant)
    }

    func status(_ text: String = "db") async throws -> RotationStatus {
        try #require(try await rotations.status(of: path(text), in: mount))
    }

    /// What the service does for one secret when its time has come.
    func work(_ text: String = "db") async throws {
        try await runner.rotate(status(text).secret, of: tenant)
    }
}
