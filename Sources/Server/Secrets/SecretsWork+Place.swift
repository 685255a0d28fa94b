import Access
import NIOCore
import NIOSSL
import Postgres
import Secrets

// Where a request of Vault's API leads, and who asks.
extension SecretsWork {
    /// Where a request leads, and who asks.
    struct Place {
        var tenant: Tenant
        /// From the namespace on, without a slash in front; a list ends in one.
        var path: String
        /// `nil` where nothing is mounted.
        var mount: Mount?
        /// Below the mount.
        var rest: String
        /// `nil` for no token, and for one that is nobody's.
        var holder: TokenHolder?
        var token: ClientToken?
    }

    func place(
        of head: SecretsHead,
        _ channel: any Channel,
        isRemembered: Bool = false
    ) async throws -> Place {
        let token = head.token.flatMap(ClientToken.init)
        var holder = try await self.holder(of: token, channel, isRemembered: isRemembered)
        let named: Tenant?
        if let name = head.namespace {
            guard let tenant = try await parts.namespaces.tenant(named: name) else {
                throw SecretsRefusal.denied
            }
            named = tenant
        } else {
            named = nil
        }
        // A token is its tenant's, also where its client names no namespace.
        var standing = named ?? holder?.grant.tenant
        if standing == nil { standing = try await parts.namespaces.rootTenant() }
        guard let tenant = standing else { throw SecretsRefusal.denied }
        if holder?.grant.tenant.id != tenant.id { holder = nil }
        if let found = try await resolve(head.path, of: tenant, holder) {
            return place(head, found.mount, found.rest, head.path, tenant, holder, token)
        }
        // The namespace may stand in front of the path.
        let first = head.path.prefix { $0 != "/" }
        let rest = String(head.path.dropFirst(first.count + 1))
        if named == nil, let other = try await parts.namespaces.tenant(named: String(first)), !rest.isEmpty,
            holder == nil || holder?.grant.tenant.id == other.id,
            let found = try await resolve(rest, of: other, holder)
        {
            return place(head, found.mount, found.rest, rest, other, holder, token)
        }
        return place(head, nil, "", head.path, tenant, holder, token)
    }

    /// `nil` for no token, and for one that is nobody's, or no longer.
    func holder(of token: ClientToken?, _ channel: any Channel, isRemembered: Bool = false) async throws
        -> TokenHolder?
    {
        guard let token else { return nil }
        // Who holds a token and proves a certificate has what is bound to either.
        let shown = parts.asksForCertificates ? try await Self.certificate(of: channel) : nil
        var found = isRemembered && shown == nil ? parts.access.rememberedHolder(of: token) : nil
        if found == nil {
            let shown = shown.flatMap(parts.access.presented)
            found = try await parts.access.grant(for: token, shown: shown).map(TokenHolder.init)
        }
        guard let found, try await !isOver(found.grant) else { return nil }
        return found
    }

    private func resolve(_ path: String, of tenant: Tenant, _ holder: TokenHolder?) async throws
        -> (mount: Mount, rest: String)?
    {
        guard let revision = holder?.grant.mountRevision else {
            return try await parts.mounts.table(of: tenant.id).resolve(path)
        }
        if let table = parts.mounts.known(of: tenant.id, revision: revision) { return table.resolve(path) }
        return try await parts.mounts.table(of: tenant.id, revision: revision).resolve(path)
    }

    /// A token that an auth method has made is over with its mount, also one that was made while the mount was disabled.
    private func isOver(_ grant: TokenGrant) async throws -> Bool {
        guard let mount = grant.mountID else { return false }
        return try await !parts.mounts.table(of: grant.tenant.id, revision: grant.mountRevision).has(mount)
    }

    private func place(
        _ head: SecretsHead,
        _ mount: Mount?,
        _ rest: String,
        _ path: String,
        _ tenant: Tenant,
        _ holder: TokenHolder?,
        _ token: ClientToken?
    ) -> Place {
        let isList = head.operation == .list || head.operation == .scan
        return Place(
            tenant: tenant,
            path: isList ? path : path.withoutFinalSlash,
            mount: mount,
            rest: rest.withoutFinalSlash,
            holder: holder,
            token: token
        )
    }

    /// The TLS client's own, of which it has proved to hold the key; `nil` without TLS.
    private static func certificate(of channel: any Channel) async throws -> [UInt8]? {
        guard let leaf = try? await channel.nioSSL_peerCertificate().get() else { return nil }
        return try leaf.toDERBytes()
    }

    /// The TLS client's own, and behind it what else it has shown; none without TLS.
    static func certificates(of channel: any Channel) async throws -> [[UInt8]] {
        guard let own = try await certificate(of: channel) else { return [] }
        let shown = try? await channel.pipeline.handler(type: PeerCertificates.self).map(\.all).get()
        // Of a session that was taken up again nothing is shown anew, and the session keeps the client's own alone.
        guard let shown, shown.first == own else { return [own] }
        return shown
    }
}
