import Access
import Chronicle
import Evidence
package import Kinds
package import Ledger
package import Postgres

// Drift: whether what stands in a tenant is still what a baseline says. Four nouns, a folder each: *baselines* (profiles,
// and snapshots with their items), *evidence* (what was observed, in which version, how far it could be seen), *runs*
// (imports, captures and comparisons, with counts that close), *findings* (what differs, with evidence on both sides).
//
// Evidence is asked for through a chain of providers, content before metadata, and counts only since the baseline was
// captured. What could not be read is a gap, and never taken for deleted: that something is away is shown by a whole
// listing that did not hold it. A comparison is a pure value (`Comparison/BaselineComparison.swift`); a run loads both
// sides, compares, and writes what follows in one transaction.
//
// Begin with `Runs/Drift+Comparing.swift`.

/// Everything that can be asked of baselines and drift.
package struct Drift: Sendable {
    let database: Database
    let chronicle: Chronicle
    /// What stands in the place of a tenant's secrets and identifiers.
    let seal: @Sendable (TenantID) async throws -> SecretSeal
    let directories: DirectoryRules
    /// Asks for the job that tells the owner of a baseline how a tenant stands, in the transaction that moved it.
    let summaries: SummaryRequest
    let cache = BaselineCache()

    package typealias SummaryRequest =
        @Sendable (SummaryOrder, TenantID, isolated Connection) throws -> Void

    package init(
        database: Database,
        ledger: Ledger,
        entries: EntryMaker,
        directories: DirectoryRules = .none,
        seal: @escaping @Sendable (TenantID) async throws -> SecretSeal,
        summaries: @escaping SummaryRequest = { _, _, _ in }
    ) {
        self.database = database
        chronicle = Chronicle(ledger: ledger, entries: entries)
        self.directories = directories
        self.seal = seal
        self.summaries = summaries
    }

    var entries: EntryMaker { chronicle.entries }
    var clock: any WallClock { chronicle.entries.clock }
}

/// The answer to a decision.
package struct DriftDecision<Value: Sendable>: Sendable {
    package var value: Value
    /// Where its entry went; `nil` where there was nothing to record.
    package var receipt: Receipt?
    /// False where nothing was written.
    package var isNew: Bool
}
