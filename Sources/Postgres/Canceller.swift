import CLibpq
import Glibc
import Synchronization

/// Ends the statement that a connection is running, from any thread (PQcancel), and keeps it from running another.
final class Canceller: Sendable {
    /// Freed when nobody cancels by it any longer.
    private final class Handle: @unchecked Sendable {
        // Protected by: nothing writes to a PGcancel, and libpq allows PQcancel from any thread.
        private let pointer: OpaquePointer

        init?(_ connection: RawConnection) {
            guard let pointer = PQgetCancel(connection.pointer) else { return nil }
            self.pointer = pointer
        }

        deinit { PQfreeCancel(pointer) }

        /// Connects to the server for it, and blocks as long as that takes.
        func cancel() {
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
                _ = PQcancel(pointer, text.baseAddress, 256)
            }
        }
    }

    private struct State {
        var handle: Handle?
        var descriptor: Int32 = -1
        var isLeased = false
        var wasUsed = false
    }

    private let state = Mutex(State())

    func attach(_ connection: RawConnection) {
        let handle = Handle(connection)
        let descriptor = PQsocket(connection.pointer)
        state.withLock {
            $0.handle = handle
            $0.descriptor = descriptor
        }
    }

    func detach() {
        state.withLock {
            $0.handle = nil
            $0.descriptor = -1
        }
    }

    /// Whether the server said something to an idle connection. Mostly that is its end.
    var hasInput: Bool {
        state.withLock {
            var poll = pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&poll, 1, 0) != 0
        }
    }

    func beginLease() { state.withLock { $0.isLeased = true } }

    /// Whether there was a cancellation during the lease: the connection is then closed, since the server may still be
    /// about to act on it.
    func endLease() -> Bool {
        state.withLock {
            $0.isLeased = false
            return $0.wasUsed
        }
    }

    /// Returns at once.
    func cancel() {
        let handle = state.withLock { state -> Handle? in
            guard state.isLeased else { return nil }
            state.wasUsed = true
            return state.handle
        }
        // The server may be slow to take a connection, and whoever cancels a task waits for its handlers.
        if let handle { startThread("muniment.cancel") { handle.cancel() } }
    }

    /// Throws where the lease was cancelled: the statement that ran is ended, and no other is sent.
    func check() throws {
        if state.withLock({ $0.wasUsed }) { throw CancellationError() }
    }
}
