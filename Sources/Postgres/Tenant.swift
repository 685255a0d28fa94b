package import Evidence

/// Whose rows a statement sees. The one place that says how PostgreSQL is told.
package struct TenantID: Hashable, Sendable {
    package let id: UniqueID
    /// Kept, because every statement sends it.
    private let text: String

    package init(_ id: UniqueID) {
        self.id = id
        text = id.text
    }

    package static func == (left: TenantID, right: TenantID) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// Sets the tenant until the end of the transaction; row-level security reads it.
    var setting: Query { "SELECT set_config('app.tenant_id', \(text), true)" }
}

extension Connection {
    /// From here to the end of the transaction, or to the next call, the rows are those of `tenant`.
    package func turn(to tenant: TenantID) throws { try execute(tenant.setting) }
}

extension TenantID: PostgresValue {
    package static var postgresType: UInt32 { UniqueID.postgresType }
    package func encode(into bytes: inout [UInt8]) { id.encode(into: &bytes) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard let id = UniqueID(postgres: bytes, oid: oid) else { return nil }
        self.init(id)
    }
}

extension TenantID: CustomStringConvertible {
    package var description: String { text }
}
