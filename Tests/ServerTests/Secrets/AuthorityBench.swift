import Access
import Evidence
import Jobs
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport

@testable import Server

/// A mount of authorities behind an open seal, asked below the tokens and policies that stand before it.
struct AuthorityBench {
    /// The system's time, or later.
    final class Clock: WallClock {
        private let seconds = Mutex(0)

        func now() -> Instant { SystemClock().now().advanced(bySeconds: seconds.withLock { $0 }) }
        func advance(bySeconds more: Int) { seconds.withLock { $0 += more } }
    }

    var backend: PKIBackend
    let database: TestDatabase
    let barrier: Barrier
    let mounts: Mounts
    let mount: Mount
    let tenant: Tenant
    let clock: Clock

    static func with(_ body: (AuthorityBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let barrier = Barrier()
            let tenant = try await database.makeTenant()
            let seal = Seal(
                barrier: barrier,
                database: database.app,
                clock: SystemClock(),
                tokens: Seal.RootTokens(tenant: { tenant }, makeRootToken: { _ in "hvs.token" })
            )
            let shares = ShareRequest(shares: 1, threshold: 1)
            let made = try await seal.initialize(InitializationRequest(shares: shares))
            _ = try await seal.unseal(key: made.keys.hex[0])
            let mounts = Mounts(database: database.app, clock: SystemClock())
            let mount = try await mounts.enable(
                MountRequest(.secret, path: "pki", type: "pki"),
                of: tenant
            )
            let clock = Clock()
            let pki = PKI(database: database.app, barrier: barrier, clock: clock)
            try await body(
                AuthorityBench(
                    backend: PKIBackend(pki: pki),
                    database: database,
                    barrier: barrier,
                    mounts: mounts,
                    mount: mount,
                    tenant: Tenant(id: tenant, name: "tenant"),
                    clock: clock
                )
            )
        }
    }

    var place: PKI.Place { PKI.Place(mount) }

    func another(_ path: String) async throws -> AuthorityBench {
        let mount = try await mounts.enable(MountRequest(.secret, path: path, type: "pki"), of: tenant.id)
        return AuthorityBench(
            backend: backend,
            database: database,
            barrier: barrier,
            mounts: mounts,
            mount: mount,
            tenant: tenant,
            clock: clock
        )
    }

    func answer(
        _ path: String,
        _ body: LooseObject = [:],
        _ operation: Capability = .update,
        _ query: [String: String] = [:]
    ) async throws -> SecretsAnswer {
        try await backend.answer(
            SecretsRequest(
                operation: operation,
                path: path,
                fullPath: mount.path + path,
                mount: mount,
                body: body,
                query: query,
                tenant: tenant,
                holder: nil,
                clientToken: nil,
                address: "192.0.2.1",
                certificates: { [] },
                now: clock.now(),
                wrapTTL: nil
            )
        )
    }

    /// The answer's data; empty for one without.
    @discardableResult
    func ask(
        _ path: String,
        _ body: LooseObject = [:],
        _ operation: Capability = .update,
        _ query: [String: String] = [:]
    ) async throws -> LooseObject {
        let answer = try await answer(path, body, operation, query)
        return if case .data(let data) = answer.body { data } else { [:] }
    }

    func refusal(
        _ path: String,
        _ body: LooseObject = [:],
        _ operation: Capability = .update
    ) async -> SecretsRefusal? {
        do {
            _ = try await answer(path, body, operation)
            return nil
        } catch {
            return error as? SecretsRefusal
        }
    }

    func raw(_ path: String) async throws -> (bytes: [UInt8], type: String)? {
        guard case .raw(let bytes, let type) = try await answer(path, [:], .read).body else { return nil }
        return (bytes, type)
    }

    func makeRoot(_ kind: String = "internal", _ more: LooseObject = [:]) async throws -> LooseObject {
        let usual: LooseObject = ["common_name": "Example Root", "key_type": "ec"]
        return try await ask("root/generate/\(kind)", usual.merging(more))
    }

    func makeRole(_ more: LooseObject = [:]) async throws {
        let usual: LooseObject = [
            "allow_any_name": true, "key_type": "ec", "ttl": "6h", "max_ttl": "12h",
        ]
        try await ask("roles/web", usual.merging(more))
    }
}
