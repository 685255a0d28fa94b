package import Evidence
package import Ledger
package import Postgres

// The audit of what is asked of secrets: each request is one entry of its tenant's ledger `audit`, appended before its
// answer leaves. `secrets.audit_logs` shows the entries to those who search, and follows by moments. Begin with
// `AuditLog.record`, `AuditProjector` and `AuditVerification`.

/// Records, searches and proves the audit.
package struct AuditLog: Sendable {
    let database: Database
    private let appender: Appender
    private let entries: EntryMaker

    package init(database: Database, appender: Appender, entries: EntryMaker) {
        self.database = database
        self.appender = appender
        self.entries = entries
    }

    /// Records what happened and returns once its entry is committed. Where it throws, nothing of what was asked may
    /// be told.
    ///
    /// - Throws: `LedgerError.appenderFull`; `EntryError`; `PostgresError`; `CancellationError`.
    @discardableResult
    package func record(_ record: AuditRecord) async throws -> Receipt {
        try await appender.append(record.entry(by: entries))
    }
}
