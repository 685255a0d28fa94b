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
        let entry = try entry(of: event, tenant, keeping: &bodies)
        try event.project(from: entry.id, of: tenant, in: db)
        try BlobStore().put(bodies.list, of: tenant, in: db)
        return try ledger.append(entry, key: key, in: db)
    }

    /// The same of several that happened together, in their order, each by an entry of its own.
    package func record<Event: ChronicleEvent>(
        each events: [Event],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Receipt] {
        guard !events.isEmpty else { return [] }
        var bodies = KeptBodies()
        let entries = try events.map { try entry(of: $0, tenant, keeping: &bodies) }
        let prepared = try entries.map { try PreparedEntry($0) }
        try Event.project(Array(zip(events, entries.map(\.id))), of: tenant, in: db)
        try BlobStore().put(bodies.list, of: tenant, in: db)
        let results = try ledger.append(prepared.map { ($0, nil) }, at: .chronicle, of: tenant, in: db)
        return try results.map { try $0.get() }
    }

    private func entry(
        of event: some ChronicleEvent,
        _ tenant: TenantID,
        keeping bodies: inout KeptBodies
    ) throws(EntryError) -> Entry {
        entries.entry(
            event.type.rawValue,
            subject: event.subject,
            data: try event.data(keeping: &bodies),
            ledger: .chronicle,
            tenant: tenant
        )
    }
}
