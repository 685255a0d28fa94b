import Evidence
import Ledger
import Synchronization

/// A clock that goes on by one millisecond with each look, and further only when it is told to.
final class ManualClock: WallClock {
    private let moment: Mutex<Instant>

    init(_ start: Instant = SystemClock().now()) { moment = Mutex(start) }

    func now() -> Instant {
        moment.withLock { moment in
            moment = moment.advanced(by: .milliseconds(1))
            return moment
        }
    }

    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}
