package import Postgres

/// Rows that follow from an entry and are written in its transaction, where the entry shares one with those of other callers:
/// either both are there or neither.
///
/// They are written before the ledger's head is locked, so that those of one batch are written while the one before is committed;
/// but where a batch is tried again, behind the head. Where they then wait for somebody who waits for the ledger, PostgreSQL ends one
/// of both, which is tried once more.
package protocol EntryRows: Sendable {
    /// About as many bytes are sent.
    var byteCount: Int { get }

    /// The statements that write the rows of several entries, few however many there are.
    static func writing(_ rows: [Self], of tenant: TenantID) -> [Query]
}

extension [any EntryRows] {
    /// The statements that write them, one kind after the other.
    func queries(of tenant: TenantID) -> [Query] {
        var queries: [Query] = []
        var rest = self
        while let first = rest.first {
            queries += first.written(with: rest, of: tenant)
            rest.removeAll { type(of: $0) == type(of: first) }
        }
        return queries
    }
}

extension EntryRows {
    fileprivate func written(with others: [any EntryRows], of tenant: TenantID) -> [Query] {
        Self.writing(others.compactMap { $0 as? Self }, of: tenant)
    }
}
