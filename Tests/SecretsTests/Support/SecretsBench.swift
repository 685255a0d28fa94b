import Evidence
import Jobs
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

/// A seal over a database of its own, with a clock that goes on by a millisecond each time it is asked.
struct SecretsBench: Sendable {
    let database: TestDatabase
    let clock = SteppedClock()
    let barrier = Barrier()
    let seal: Seal
    let tenant: TenantID

    static func with<Value: Sendable>(
        opener: SealOpener? = nil,
        _ body: (SecretsBench) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant("root")
            return try await body(SecretsBench(database, tenant, opener))
        }
    }

    /// Initialised with one key that is not split, and unsealed.
    static func unsealed<Value: Sendable>(
        _ body: (SecretsBench) async throws -> Value
    ) async throws -> Value {
        try await with { bench in
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            _ = try await bench.seal.unseal(key: made.keys.hex[0])
            return try await body(bench)
        }
    }

    private init(
        _ database: TestDatabase,
        _ tenant: TenantID,
        _ opener: SealOpener?,
        returnsToShares: Bool = false
    ) {
        self.database = database
        self.tenant = tenant
        seal = Seal(
            barrier: barrier,
            database: database.app,
            clock: clock,
            tokens: Seal.RootTokens(tenant: { tenant }, makeRootToken: { _ in Self.rootToken }),
            opener: opener,
            returnsToShares: returnsToShares
        )
    }

    static let rootToken = "hvs.abcdefghijklmnopqrstuvwx"

    /// The same database as another server sees it, which was told nothing yet.
    func another(opener: SealOpener? = nil, returnsToShares: Bool = false) -> SecretsBench {
        SecretsBench(database, tenant, opener, returnsToShares: returnsToShares)
    }

    var mounts: Mounts { Mounts(database: database.app, clock: clock) }

    var keyValue: KeyValue {
        KeyValue(database: database.app, barrier: barrier, clock: clock, mounts: mounts)
    }

    var cubbyholes: Cubbyholes { Cubbyholes(database: database.app, barrier: barrier, clock: clock) }
    var transit: Transit { Transit(database: database.app, barrier: barrier) }

    func mount(_ path: String = "secret", version: Int = 2, of tenant: TenantID? = nil) async throws -> Mount
    {
        var request = try MountRequest(.secret, path: path, type: "kv")
        request.options = ["version": String(version)]
        return try await mounts.enable(request, of: tenant ?? self.tenant)
    }
}

final class SteppedClock: WallClock {
    private let moment = Mutex(SystemClock().now())

    func now() -> Instant {
        moment.withLock { moment in
            moment = moment.advanced(by: .milliseconds(1))
            return moment
        }
    }

    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}

/// What `body` throws of this kind; `nil` where it throws nothing.
func refusal<Refusal: Error>(_ type: Refusal.Type, _ body: () async throws -> Void) async throws -> Refusal? {
    do {
        try await body()
        return nil
    } catch let error as Refusal {
        return error
    }
}
