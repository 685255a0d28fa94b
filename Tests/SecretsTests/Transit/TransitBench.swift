import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport

/// A database with an open barrier, a tenant with a mount of transit, and another tenant.
struct TransitBench {
    let database: TestDatabase
    let barrier: Barrier
    let seal: Seal
    let mounts: Mounts
    let transit: Transit
    let place: Transit.Place
    let clock: TransitClock
    var now: Instant { clock.now() }

    static func with(_ body: (TransitBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let clock = TransitClock()
            let barrier = Barrier()
            let tenant = try await database.makeTenant()
            let seal = Seal(
                barrier: barrier,
                database: database.app,
                clock: clock,
                tokens: Seal.RootTokens(tenant: { tenant }, makeRootToken: { _ in "hvs.token" })
            )
            let shares = ShareRequest(shares: 1, threshold: 1)
            let made = try await seal.initialize(InitializationRequest(shares: shares))
            _ = try await seal.unseal(key: made.keys.hex[0])
            let mounts = Mounts(
                database: database.app,
                clock: clock,
                removers: ["transit": { mount, db in try Transit.deleteAll(of: mount, in: db) }]
            )
            let mount = try await mounts.enable(
                MountRequest(.secret, path: "transit", type: "transit"),
                of: tenant
            )
            try await body(
                TransitBench(
                    database: database,
                    barrier: barrier,
                    seal: seal,
                    mounts: mounts,
                    transit: Transit(database: database.app, barrier: barrier),
                    place: Transit.Place(tenant: tenant, mount: mount.id),
                    clock: clock
                )
            )
        }
    }

    @discardableResult
    func make(_ name: String = "billing", _ edit: (inout TransitDraft) -> Void = { _ in }) async throws
        -> TransitKey
    {
        var draft = TransitDraft()
        edit(&draft)
        return try await transit.create(name, draft, at: place, now: now).key
    }

    func key(_ name: String = "billing") async throws -> TransitKey? {
        try await transit.key(name, at: place)
    }

    func change(_ name: String = "billing", _ edit: (inout TransitChange) -> Void) async throws {
        var change = TransitChange()
        edit(&change)
        _ = try await transit.change(name, change, at: place)
    }

    func count(_ query: Query) async throws -> Int {
        try await database.superuser.first(query) { row in try row["count"] } ?? 0
    }
}

/// Stands until it is moved.
final class TransitClock: WallClock {
    private let time = Mutex(Instant(microseconds: 1_800_000_000_000_000))

    func now() -> Instant { time.withLock { $0 } }
    func move(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
}
