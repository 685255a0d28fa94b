import Access
import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization

/// What requests of Vault's API are answered with, built once.
struct SecretsParts: Sendable {
    let access: Access
    let barrier: Barrier
    let seal: SealBackend
    let mounts: Mounts
    let wrapping: Wrapping
    let auditing: SecretsAuditing
    /// By the type of the mount.
    let backends: [String: any SecretsBackend]
    let namespaces: Namespaces
    let clock: any WallClock

    func backend(for mount: Mount) -> (any SecretsBackend)? { backends[mount.type] }

    /// The tenant that the header or the path names, and the path without it.
    ///
    /// - Throws: `SecretsRefusal` where there is none of that name.
    func tenant(of head: SecretsHead) async throws -> (Tenant, path: String, isNamed: Bool) {
        if let name = head.namespace {
            guard let tenant = try await namespaces.tenant(named: name) else { throw SecretsRefusal.denied }
            return (tenant, head.path, true)
        }
        let first = head.path.prefix { $0 != "/" }
        // A mount of the root's own comes before a namespace of the same name.
        if let tenant = try await namespaces.tenant(named: String(first)), tenant.name != namespaces.root,
            let root = try await namespaces.tenant(named: namespaces.root),
            try await mounts.mount(for: head.path, of: root.id) == nil
        {
            return (tenant, String(head.path.dropFirst(first.count + 1)), true)
        }
        guard let root = try await namespaces.tenant(named: namespaces.root) else { throw SecretsRefusal.denied }
        return (root, head.path, false)
    }

    func question(about asked: SecretsRequest, _ grant: TokenGrant, needsSudo: Bool) -> PolicyQuestion {
        var path = asked.fullPath
        if asked.operation == .list || asked.operation == .scan, !path.hasSuffix("/") { path += "/" }
        return PolicyQuestion(
            path: path,
            operation: asked.operation,
            needsSudo: needsSudo,
            parameters: asked.body,
            wrapTTL: asked.wrapTTL,
            secretPath: nil,
            subject: grant.subject,
            address: asked.address,
            at: asked.now
        )
    }
}

/// Tenants by name, as clients' namespaces name them.
struct Namespaces: Sendable {
    let access: Access
    /// The tenant of who names none.
    let root: String
    private let known = Standing()

    init(access: Access, root: String) {
        self.access = access
        self.root = root
    }

    /// Tenants are never renamed nor removed: what was found stands.
    func tenant(named name: String) async throws -> Tenant? {
        if let tenant = known.tenants.withLock({ $0[name] }) { return tenant }
        // Paths begin with mounts' names far more often than with tenants': those are not asked for each time.
        if let until = known.missing.withLock({ $0[name] }), until > .now { return nil }
        for tenant in try await access.tenants() { known.tenants.withLock { $0[tenant.name] = tenant } }
        if let tenant = known.tenants.withLock({ $0[name] }) { return tenant }
        known.missing.withLock { missing in
            if missing.count >= 10_000 { missing = [:] }
            missing[name] = .now + .seconds(1)
        }
        return nil
    }

    private final class Standing: Sendable {
        let tenants = Mutex<[String: Tenant]>([:])
        let missing = Mutex<[String: ContinuousClock.Instant]>([:])
    }
}
