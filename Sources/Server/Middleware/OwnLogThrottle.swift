import API
import Evidence
import Jobs
import Postgres
import Secrets
import Synchronization

/// How often each address may write to the transparency logs of this installation's tenants. Who writes there shows no token, so
/// an address is all that is known of it; all logs count together.
///
/// This server's memory alone: of several servers each lets so much through.
final class OwnLogThrottle: Sendable {
    private let limit: RateLimit?
    private let limiter = Mutex(RateLimiter())

    /// - Parameter writesPerMinute: and how many may come at once; 0: as many as come.
    init(writesPerMinute: Int) {
        limit = writesPerMinute == 0 ? nil : RateLimit(rate: Double(writesPerMinute), interval: 60)
    }

    /// Counts a write.
    ///
    /// - Returns: in how many seconds to come back; `nil` where it may be done now.
    func pause(for address: String, at now: Instant) -> Int? {
        guard let limit else { return nil }
        let key = RateLimiter.Key(
            tenant: .installation,
            quota: "own log",
            address: Self.subscriber(at: address)
        )
        let use = limiter.withLock { $0.use(key, limit, at: now) }
        return use.isAdmitted ? nil : max(1, use.resetsAfter)
    }

    /// An IPv4 address; of IPv6 the first 64 bits, behind which one subscriber has as many addresses as it likes.
    static func subscriber(at address: String) -> String {
        guard let bytes = HostAddress(address)?.bytes, bytes.count == 16 else { return address }
        if bytes.prefix(12) == mapped { return HostAddress(bytes: bytes.suffix(4))?.text ?? address }
        return Hex.encode(bytes.prefix(8)) + "/64"
    }

    /// What an IPv4 address in IPv6's form begins with (RFC 4291 §2.5.5.2).
    private static let mapped: ArraySlice<UInt8> = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
}
