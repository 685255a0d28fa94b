package import Evidence
package import Ledger
package import Postgres
import Synchronization

// The audit of what is asked of secrets: each request is one entry of its tenant's ledger `audit`, appended before its
// answer leaves. `secrets.audit_logs` shows the entries to those who search, and follows by moments. Begin with
// `AuditLog.record`, `AuditProjector` and `AuditVerification`.

/// Records, searches and proves the audit.
package final class AuditLog: Sendable {
    let database: Database
    private let appender: Appender
    let entries: EntryMaker
    private let recent = RecentTenants()

    package init(database: Database, appender: Appender, entries: EntryMaker) {
        self.database = database
        self.appender = appender
        self.entries = entries
    }

    /// Records what happened and returns once its entry is committed. Where it throws, nothing of what was asked may
    /// be told.
    ///
    /// - Parameter premises: what was kept of earlier requests, and told of in this one.
    /// - Throws: `LedgerError.appenderFull`, `.premiseChanged`; `EntryError`; `PostgresError`; `CancellationError`.
    @discardableResult
    package func record(_ record: AuditRecord, resting premises: [Premise] = []) async throws -> Receipt {
        let time = entries.clock.now()
        let receipt = try await appender.append(
            to: .audit,
            of: record.tenant,
            byteCount: record.roughByteCount,
            resting: premises
        ) { [entries] in record.entry(by: entries, at: time) }
        recent.add(record.tenant)
        return receipt
    }

    /// The same for who has no task that could wait.
    ///
    /// - Parameter done: is told what `record` throws, on any thread, and maybe before this returns.
    package func record(
        _ record: AuditRecord,
        resting premises: [Premise],
        whenDone done: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        let time = entries.clock.now()
        let tenant = record.tenant
        appender.append(
            to: .audit,
            of: tenant,
            byteCount: record.roughByteCount,
            resting: premises
        ) { [entries] in
            record.entry(by: entries, at: time)
        } whenDone: { [recent] outcome in
            if case .success = outcome { recent.add(tenant) }
            done(outcome.map { _ in })
        }
    }

    /// The entry of `record`, for whoever appends it in the transaction of what it tells of, and marks the tenant then.
    /// - Throws: `EntryError`.
    package func prepared(_ record: AuditRecord) throws -> PreparedEntry {
        try PreparedEntry(record.entry(by: entries))
    }

    /// The tenants of which something was recorded here since this was asked last: whose rows are to follow.
    ///
    /// Those whose taker fails are found by its next look at all tenants.
    package func takeRecentTenants() -> Set<TenantID> { recent.take() }

    /// Has a tenant's rows looked at again.
    package func mark(_ tenant: TenantID) { recent.add(tenant) }
}

private final class RecentTenants: Sendable {
    private let tenants = Mutex<Set<TenantID>>([])

    func add(_ tenant: TenantID) { tenants.withLock { _ = $0.insert(tenant) } }

    func take() -> Set<TenantID> {
        tenants.withLock { tenants in
            defer { tenants = [] }
            return tenants
        }
    }
}
