import Postgres
import Synchronization

/// Raised by a test to end what a leased connection is doing meanwhile.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }

    func raise() { state.withLock { $0 = true } }

    /// Keeps the connection busy until the flag is raised.
    func await(on db: isolated Connection) throws {
        while !isRaised { try db.execute("SELECT pg_sleep(0.005)") }
    }
}
