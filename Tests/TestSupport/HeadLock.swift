package import Postgres
import Synchronization

/// Holds the head of a ledger, as a slow transaction does: whoever appends waits.
package final class HeadLock: Sendable {
    private let isReleased = Mutex(false)

    /// Lets go; whoever waits goes on.
    package func release() { isReleased.withLock { $0 = true } }

    /// Runs `body` while the head, which must be there, is locked.
    package static func with<Value: Sendable>(
        _ ledger: String,
        of tenant: TenantID,
        in database: TestDatabase,
        _ body: (HeadLock) async throws -> Value
    ) async throws -> Value {
        let lock = HeadLock()
        let (locked, hasLocked) = AsyncStream<Void>.makeStream()
        async let holder: Void = database.superuser.transaction { db in
            try db.execute(
                """
                SELECT size FROM ledger.heads WHERE tenant_id = \(tenant) AND ledger = \(ledger) FOR UPDATE
                """
            )
            hasLocked.yield()
            while !lock.isReleased.withLock({ $0 }) { try db.execute("SELECT pg_sleep(0.01)") }
        }
        for await _ in locked { break }
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(lock)) } catch { outcome = .failure(error) }
        lock.release()
        try await holder
        return try outcome.get()
    }

    /// Waits until an append has arrived at the lock.
    package static func isAwaited(in database: TestDatabase) async throws {
        try await condition {
            try await database.superuser.first(
                """
                SELECT 1 AS one FROM pg_stat_activity
                WHERE usename = 'muniment_app' AND datname = current_database() AND wait_event_type = 'Lock'
                """
            ) { _ in true } ?? false
        }
    }
}
