import Evidence
import Synchronization

/// How many logins from an address failed within a minute, in this server's memory. Behind a proxy all come from one
/// address, so the limit is far above what a person mistypes; each name's own lockout is in the database.
final class LoginAttempts: Sendable {
    static let limit = 300
    private static let window: Int64 = 60_000_000
    private static let placeLimit = 20_000

    private struct Count {
        var began: Instant
        var failures: Int
    }

    private let counts = Mutex<[String: Count]>([:])

    /// - Throws: `ClientError.tooMany`.
    func check(_ address: String, at now: Instant) throws(ClientError) {
        let isOver = counts.withLock { counts in
            guard let count = counts[address], now.microseconds - count.began.microseconds < Self.window
            else {
                return false
            }
            return count.failures >= Self.limit
        }
        if isOver { throw .tooMany }
    }

    func noteFailure(_ address: String, at now: Instant) {
        counts.withLock { counts in
            if counts.count >= Self.placeLimit {
                counts = counts.filter { now.microseconds - $0.value.began.microseconds < Self.window }
                if counts.count >= Self.placeLimit { counts.removeAll() }
            }
            var count = counts[address] ?? Count(began: now, failures: 0)
            if now.microseconds - count.began.microseconds >= Self.window {
                count = Count(began: now, failures: 0)
            }
            count.failures += 1
            counts[address] = count
        }
    }
}
