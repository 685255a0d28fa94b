import Postgres
import TestSupport

/// The tables that hold tenants' rows, without their partitions. A test holds this list against the catalogue; the
/// isolation tests walk it.
let tenantTables = [
    "access.callers", "access.tenants", "access.tokens", "chronicle.event_counts",
    "chronicle.events", "chronicle.parked_events", "chronicle.projector_checkpoint", "chronicle.sources",
    "custody.accord_bindings", "custody.artifact_versions", "custody.ceremonies",
    "custody.ceremony_signatures",
    "custody.counters", "custody.custody_heads", "custody.custody_transitions",
    "custody.deployment_counts", "custody.deployment_states",
    "custody.governed_artifacts", "custody.retention_exports", "custody.verification_results", "jobs.jobs",
    "jobs.schedules",
    "ledger.blobs", "ledger.checkpoints",
    "ledger.cosignatures", "ledger.entries", "ledger.heads", "ledger.idempotency_keys", "ledger.tiles",
    "ledger.trees",
]

/// Those that take new rows and let go of none.
let appendOnlyTables = [
    "custody.artifact_versions", "custody.ceremony_signatures", "custody.custody_transitions",
    "custody.retention_exports", "custody.verification_results", "ledger.blobs", "ledger.checkpoints",
    "ledger.cosignatures",
    "ledger.entries", "ledger.idempotency_keys",
]

/// Those whose rows can be made anew from the entries of a ledger, and may therefore be deleted.
let rebuiltTables = ["chronicle.event_counts", "chronicle.events"]

/// Those that are divided by time.
let partitionedTables = ["custody.custody_transitions", "custody.verification_results"]

extension Database {
    /// The column `line` of every row: most questions to the catalogue have answers of one text each.
    func lines(_ query: Query, for tenant: TenantID? = nil) async throws -> [String] {
        try await rows(for: tenant, query) { row in try row["line"] }
    }

    /// A single number, in the column `count`.
    func count(_ query: Query, for tenant: TenantID? = nil) async throws -> Int {
        try await first(for: tenant, query) { row -> Int in try row["count"] } ?? 0
    }
}

/// Runs `body` and returns the SQLSTATE and constraint of PostgreSQL's refusal; `nil` where nothing was refused.
func refusal(_ body: () async throws -> Void) async throws -> Refusal? {
    do {
        try await body()
        return nil
    } catch let error as PostgresError {
        guard let state = error.sqlState else { throw error }
        return Refusal(sqlState: state, constraint: error.constraint)
    }
}

struct Refusal: Equatable {
    var sqlState: String
    var constraint: String?

    /// No grant, or row-level security's WITH CHECK: PostgreSQL gives both the same code.
    static let insufficientPrivilege = Refusal(sqlState: "42501")
    static let appendOnly = Refusal(sqlState: "23001", constraint: "table_is_append_only")
}
