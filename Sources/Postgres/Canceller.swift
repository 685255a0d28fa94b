import CLibpq
import Glibc
import Synchronization

/// Ends the statement that a connection is running, from any thread (PQcancel), and keeps it from running another; or cuts the
/// connection itself, where it leads to a server that may have stopped answering.
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
        /// A second name of the socket, ours to close: libpq may close its own, and that number be another's by then.
        var cut: Int32 = -1
        var isLeased = false
        var wasUsed = false
        /// Why the connection was cut.
        var reason: String?
        /// Raised where a time that `cut` may end begins, and where it is over.
        var time = 0
    }

    private let state = Mutex(State())

    deinit { detach() }

    /// - Parameter isCut: whether it is ended by being cut, without a word to the server.
    func attach(_ connection: RawConnection, isCut: Bool = false) {
        let handle = isCut ? nil : Handle(connection)
        let descriptor = PQsocket(connection.pointer)
        state.withLock {
            $0.handle = handle
            $0.descriptor = descriptor
            if isCut { $0.cut = fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
        }
    }

    func detach() {
        state.withLock {
            $0.handle = nil
            $0.descriptor = -1
            if $0.cut >= 0 { close($0.cut) }
            $0.cut = -1
        }
    }

    /// Begins a time that `cut` may end, and gives it a number.
    func beginTime() -> Int {
        state.withLock {
            $0.time += 1
            return $0.time
        }
    }

    /// From here on a `cut` of that time comes too late: the connection may be another's.
    func endTime() { state.withLock { $0.time += 1 } }

    /// Ends the connection under whoever waits on it, within this time: the answer that does not come is its end.
    func cut(_ reason: String, within time: Int) {
        state.withLock {
            guard $0.cut >= 0, $0.time == time else { return }
            $0.wasUsed = true
            $0.reason = $0.reason ?? reason
            shutdown($0.cut, Int32(SHUT_RDWR))
        }
    }

    /// Why the connection was cut, where it was.
    var cutReason: String? { state.withLock { $0.reason } }

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
            if state.cut >= 0 { shutdown(state.cut, Int32(SHUT_RDWR)) }
            return state.handle
        }
        // The server may be slow to take a connection, and whoever cancels a task waits for its handlers.
        if let handle { startThread("muniment.cancel") { handle.cancel() } }
    }

    /// Throws where the lease was cancelled: the statement that ran is ended, and no other is sent.
    func check() throws {
        let (wasUsed, reason) = state.withLock { ($0.wasUsed, $0.reason) }
        if let reason { throw PostgresError.connectionLost(reason: reason) }
        if wasUsed { throw CancellationError() }
    }
}
