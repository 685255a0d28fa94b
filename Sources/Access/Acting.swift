package import Evidence
package import Postgres

/// What a tenant lets its provider do in it. The raw value is its name on the wire and in the database.
package enum DelegatedRight: String, CaseIterable, Hashable, Sendable, Comparable {
    /// To take evidence in.
    case capture
    /// To compare with the provider's baselines.
    case compare
    /// To answer for findings.
    case judge

    package static func < (left: DelegatedRight, right: DelegatedRight) -> Bool {
        left.rawValue < right.rawValue
    }

    /// What a caller must hold in its own tenant to use it.
    var permission: Permission {
        switch self {
        case .capture, .compare: .runDrift
        case .judge: .judgeFinding
        }
    }
}

extension Caller {
    /// On whose behalf somebody acts in a tenant that is not their own.
    package struct Acting: Hashable, Sendable {
        package var provider: TenantID
        package var delegation: UniqueID
        package var rights: Set<DelegatedRight>
    }

    /// The caller as it acts in a tenant that its own manages: with no more than both the delegation and its own tenant
    /// give it. Records name it by who it is and for whom it acts.
    package func acting(
        in managed: Tenant,
        under delegation: UniqueID,
        _ rights: Set<DelegatedRight>
    ) -> Caller {
        let held = rights.filter { permissions.contains($0.permission) }
        var other = Caller(
            tenant: managed.id,
            tenantName: managed.name,
            id: id,
            kind: kind,
            name: "\(actor) of \(tenantName)",
            permissions: Set(held.map(\.permission)).union(permissions.intersection([.read])),
            tokenID: tokenID,
            tokenPurpose: tokenPurpose
        )
        other.acting = Acting(provider: tenant, delegation: delegation, rights: held)
        return other
    }
}
