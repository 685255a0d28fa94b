import Evidence
import Postgres
import Synchronization

/// A bell that one task waits for: strokes that nobody has heard yet are one.
final class Bell: Sendable {
    private let listener = Mutex<AsyncStream<Void>.Continuation?>(nil)

    func ring() { listener.withLock { _ = $0?.yield() } }

    /// Its strokes from now on; whoever listened before hears no more.
    func strokes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        listener.withLock { previous in
            previous?.finish()
            previous = continuation
        }
        return stream
    }
}

/// Tells this server's worker, and those of all servers, that there is something to do.
final class JobNews: Sendable {
    static let channel: StaticString = "muniment_jobs"
    /// At most twenty notifications a second.
    private static let pause: Duration = .milliseconds(50)

    /// Heard by this server's worker.
    let here = Bell()
    private let elsewhere = Bell()

    func announce() {
        here.ring()
        elsewhere.ring()
    }

    /// Notifies for what is announced, from now on.
    func run(on database: Database) async throws {
        for await _ in elsewhere.strokes() {
            _ = try await database.rows("SELECT pg_notify(\("\(Self.channel)"), '')")
            try await Task.sleep(for: Self.pause)
        }
        throw CancellationError()
    }
}
