import Evidence
package import Ledger
package import Postgres

// The governance feed. What happened is told by entries of the ledger `chronicle`; what is queried are
// projections of them. Begin with `ChronicleEvent`, a happening with the rows that follow from it, and
// `Chronicle.record`.

/// Records what happened.
package struct Chronicle: Sendable {
    package let ledger: Ledger
    package let entries: EntryMaker

    package init(ledger: Ledger, entries: EntryMaker) {
        self.ledger = ledger
        self.entries = entries
    }

    /// Writes the rows that follow from `event`, and then appends its entry: the last statements of a
    /// decision's transaction, since the ledger's head stays locked until it commits.
    ///
    /// - Throws: `EntryError` where the facts pass the limits of an entry or a value those of what is kept; `LedgerError`; `PostgresError`.
    package func record(
        _ event: some ChronicleEvent,
        key: IdempotencyKey? = nil,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Receipt {
        var bodies = KeptBodies()
        let data = try event.data(keeping: &bodies)
        let entry = entries.entry(
            event.type.rawValue,
            subject: event.subject,
            data: data,
            ledger: .chronicle,
            tenant: tenant
        )
        try event.project(from: entry.id, of: tenant, in: db)
        try BlobStore().put(bodies.list, of: tenant, in: db)
        return try ledger.append(entry, key: key, in: db)
    }
}
