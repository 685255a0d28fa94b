import Evidence
import Ledger
import Synchronization

/// A clock that goes on by one millisecond with each look, and further only when it is told to.
final class MovingClock: WallClock {
    private let moment = Mutex(SystemClock().now())

    func now() -> Instant {
        moment.withLock { moment in
            moment = moment.advanced(by: .milliseconds(1))
            return moment
        }
    }

    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}
