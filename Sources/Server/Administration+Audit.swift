import Access
import Custody
import Evidence
import Ledger
import Postgres
import Secrets

extension Administration {
    /// Audits every tenant, or the one of this name: ledgers, tiles, checkpoints, custody's tables and the rows of the audit.
    ///
    /// - Parameter say: gets a line for each part that is in order, and `progress` how many entries are done.
    /// - Returns: whether everything is in order.
    package func audit(
        _ name: String?,
        progress: @escaping @Sendable (String) -> Void,
        say: (String) -> Void
    ) async throws -> Bool {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        return try await Database.with(options(url), logger: logger) { database in
            let entries = EntryMaker(clock: SystemClock())
            let access = Access(database: database, ledger: Ledger(), entries: entries)
            let audit = TenantAudit(
                database: database,
                appender: Appender(database),
                entries: entries,
                keys: TenantKeys(TenantKeyFolder(configuration.tenantKeysPath)),
                events: AuditVerification(
                    database,
                    trees: TreeReader(database),
                    home: configuration.home,
                    origin: configuration.logOrigin
                )
            )
            let tenants = try await access.tenants().filter { name == nil || $0.name == name }
            if let name, tenants.isEmpty { throw Failure.refused("there is no tenant «\(name)»") }
            var isInOrder = true
            for tenant in tenants {
                do {
                    let findings = try await audit.audit(tenant.id) { part, done, _ in
                        progress("\(tenant.name)   \(part)   \(done)")
                    }
                    for finding in findings { say("● \(tenant.name)   \(finding)") }
                } catch let fault as TenantAudit.Fault {
                    isInOrder = false
                    say("▲ \(tenant.name)   \(fault)")
                }
            }
            return isInOrder
        }
    }
}
