import Evidence
import Foundation
import Synchronization

/// A clock that a test moves.
final class MovingClock: Sendable {
    private let state = Mutex(Instant(microseconds: 1_795_000_000_000_000))

    var now: Instant { state.withLock { $0 } }

    func advance(by duration: Duration) { state.withLock { $0 = $0.advanced(by: duration) } }
}

/// The port of a server, for what it answers itself.
final class Port: Sendable {
    private let state = Mutex(0)

    var number: Int {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
