import CLibpq
import Glibc
import Synchronization

/// Ends the statement that a connection is running, from any thread (PQcancel).
final class Canceller: Sendable {
    private struct Handle: @unchecked Sendable {
        // Protected by: the mutex around the state; libpq allows PQcancel from any thread.
        var pointer: OpaquePointer
    }

    private struct State {
        var handle: Handle?
        var descriptor: Int32 = -1
        var isLeased = false
        var wasUsed = false
    }

    private let state = Mutex(State())

    deinit { detach() }

    func attach(_ connection: RawConnection) {
        let handle = PQgetCancel(connection.pointer).map(Handle.init)
        let descriptor = PQsocket(connection.pointer)
        state.withLock {
            $0.handle = handle
            $0.descriptor = descriptor
        }
    }

    func detach() {
        state.withLock {
            if let handle = $0.handle { PQfreeCancel(handle.pointer) }
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

    /// Whether a cancellation was sent during the lease: the connection is then closed, since the server may still be
    /// about to act on it.
    func endLease() -> Bool {
        state.withLock {
            $0.isLeased = false
            return $0.wasUsed
        }
    }

    func cancel() {
        state.withLock {
            guard $0.isLeased, let handle = $0.handle else { return }
            $0.wasUsed = true
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
                _ = PQcancel(handle.pointer, text.baseAddress, 256)
            }
        }
    }
}
