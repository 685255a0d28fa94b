import Access
import Custody
import Evidence
import Ledger
import Postgres
import Synchronization

extension Administration {
    /// Lets go of what is kept no longer, as the server does each night: what is kept shorter than its partition is
    /// erased, and partitions are exported, detached and dropped.
    ///
    /// - Parameters:
    ///   - isRehearsal: says what would be done, and does nothing.
    ///   - say: gets a line for each step, and one where there is none.
    /// - Returns: whether all was done that there was to do.
    package func retain(isRehearsal: Bool, say: @escaping @Sendable (String) -> Void) async throws -> Bool {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        return try await Database.with(options(url), logger: logger) { database in
            let entries = EntryMaker(clock: SystemClock())
            let access = Access(database: database, ledger: Ledger(), entries: entries)
            let retention = Retention(database: database, ledger: Ledger(), entries: entries)
            let isQuiet = Mutex(true)
            let periods = try await retention.periods()
            for tenant in try await access.tenants() {
                let erased = try await retention.eraseExpired(
                    of: tenant.id,
                    in: periods,
                    isRehearsal: isRehearsal
                )
                guard erased.entries > 0 else { continue }
                isQuiet.withLock { $0 = false }
                say("\(tenant.name)   \(erased.sentence) \(isRehearsal ? "would be" : "were") erased")
            }
            let retirement = PartitionRetirement(
                retention: retention,
                trees: TreeReader(database, quorum: try configuration.quorum()),
                archive: Archive(home: configuration.home),
                access: access,
                database: database,
                entries: entries
            )
            let unfinished = try await retirement.run(isRehearsal: isRehearsal) { sentence in
                isQuiet.withLock { $0 = false }
                say(sentence)
            }
            if isQuiet.withLock({ $0 }) { say("nothing has expired") }
            return unfinished == nil
        }
    }
}
