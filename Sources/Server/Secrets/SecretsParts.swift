import Access
import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization

/// What requests of Vault's API are answered with, built once. Shared and not copied: each request would count each part.
final class SecretsParts: Sendable {
    let access: Access
    let seal: SealRoutes
    let mounts: Mounts
    /// Names that stand for roles.
    let roles: SecretRoles
    let quotas: QuotaRoutes
    let wrapping: Wrapping
    let auditing: SecretsAuditing
    let devices: SecretsDevices
    /// Of requests that are ready.
    let plans = Remembered<ReadyPlan.Key, ReadyPlan>(limit: 4_096)
    /// By the type of the mount.
    let backends: [String: any SecretsBackend]
    let namespaces: Namespaces
    /// Whether connections may come with a certificate.
    let asksForCertificates: Bool
    let clock: any WallClock

    init(
        access: Access,
        seal: SealRoutes,
        mounts: Mounts,
        roles: SecretRoles,
        quotas: QuotaRoutes,
        wrapping: Wrapping,
        auditing: SecretsAuditing,
        devices: SecretsDevices,
        backends: [String: any SecretsBackend],
        namespaces: Namespaces,
        asksForCertificates: Bool,
        clock: any WallClock
    ) {
        self.access = access
        self.seal = seal
        self.mounts = mounts
        self.roles = roles
        self.quotas = quotas
        self.wrapping = wrapping
        self.auditing = auditing
        self.devices = devices
        self.backends = backends
        self.namespaces = namespaces
        self.asksForCertificates = asksForCertificates
        self.clock = clock
    }

    var barrier: Barrier { seal.seal.barrier }

    /// As a request's answer and its entry name it.
    func newRequestID() -> String { UniqueID(at: clock.now()).text }

    func backend(for mount: Mount) -> (any SecretsBackend)? { backends[mount.type] }
}

extension TokenGrant {
    /// As policies know its holder.
    var subject: PolicySubject {
        let aliases = (entity?.aliases ?? [:]).map { accessor, alias in
            PolicySubject.Alias(
                mountAccessor: accessor,
                id: alias.id,
                name: alias.name,
                metadata: alias.metadata.merging(alias.customMetadata) { _, custom in custom }
            )
        }
        return PolicySubject(
            entityID: entity?.id.description,
            entityName: entity?.name,
            entityMetadata: entity?.metadata ?? [:],
            aliases: aliases.sorted { $0.mountAccessor < $1.mountAccessor },
            groups: (entity?.groups ?? []).map { group in
                PolicySubject.Group(id: group.id, name: group.name, metadata: group.metadata)
            },
            bindings: standing.bindings
        )
    }
}

extension Access {
    /// What the holder of a token may do, by its policies and those that are bound to it, and who that is.
    func rights(_ grant: TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject) {
        let subject = grant.subject
        let revision = grant.policyRevision
        let names = try await policies(
            named: grant.policies,
            boundTo: subject.bindings,
            of: grant.tenant.id,
            revision: revision
        )
        let rules = try await rules(named: names, of: grant.tenant.id, revision: revision)
        return (rules, subject)
    }
}

/// Tenants by name, as clients' namespaces name them. They are never renamed nor removed: what was found stands.
final class Namespaces: Sendable {
    private let access: Access
    /// The tenant of who names none.
    let root: String
    private let tenants = Mutex<[String: Tenant]>([:])

    init(access: Access, root: String) {
        self.access = access
        self.root = root
    }

    /// `nil` before `sys/init` has made it.
    func rootTenant() async throws -> Tenant? { try await tenant(named: root) }

    func tenant(named name: String) async throws -> Tenant? {
        if let tenant = tenants.withLock({ $0[name] }) { return tenant }
        // Names that nobody has are anybody's to ask for: they are not kept.
        guard let found = try await access.tenant(named: name) else { return nil }
        tenants.withLock { $0[name] = found }
        return found
    }
}
