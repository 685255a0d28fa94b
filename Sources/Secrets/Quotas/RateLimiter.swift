package import Evidence
package import Postgres

/// How much of its quotas each address has used: a bucket of tokens for each, filled at the quota's rate.
///
/// A value; what it keeps is limited, and what it forgets was nearly full or longest unused.
package struct RateLimiter: Sendable {
    package struct Key: Hashable, Sendable {
        var tenant: TenantID
        var quota: String
        var address: String

        package init(tenant: TenantID, quota: String, address: String) {
            self.tenant = tenant
            self.quota = quota
            self.address = address
        }
    }

    private struct Bucket {
        var limit: RateLimit
        var tokens: Double
        var filledAt: Instant
        var blockedUntil: Instant?

        func use(isAdmitted: Bool, _ size: Double, at now: Instant) -> RateUse {
            let missing = (isAdmitted ? size : 1) - tokens
            var seconds = max(0, missing) * Double(limit.interval) / limit.rate
            if let blockedUntil { seconds = Double(blockedUntil.microseconds - now.microseconds) / 1e6 }
            return RateUse(
                isAdmitted: isAdmitted,
                limit: Int(size),
                remaining: isAdmitted ? Int(tokens) : 0,
                resetsAfter: Int(seconds.rounded(.up))
            )
        }
    }

    private var buckets: [Key: Bucket] = [:]
    /// Addresses, over all tenants and quotas.
    private let capacity: Int

    package init(capacity: Int = 131_072) { self.capacity = capacity }

    package var count: Int { buckets.count }

    /// Takes a token, if there is one.
    package mutating func admit(_ key: Key, _ limit: RateLimit, at now: Instant) -> Bool {
        use(key, limit, at: now).isAdmitted
    }

    /// The same, and what is left.
    package mutating func use(_ key: Key, _ limit: RateLimit, at now: Instant) -> RateUse {
        let size = max(1, limit.rate)
        // A quota that was changed begins anew.
        var bucket =
            buckets[key].flatMap { $0.limit == limit ? $0 : nil }
            ?? Bucket(limit: limit, tokens: size, filledAt: now)
        // A clock that was set back fills nothing, and blocks for no longer than it said.
        let passed = max(0, now.microseconds - bucket.filledAt.microseconds)
        bucket.tokens = min(size, bucket.tokens + Double(passed) / 1e6 * limit.rate / Double(limit.interval))
        bucket.filledAt = now
        defer { keep(bucket, for: key, at: now) }
        if let until = bucket.blockedUntil, now < until,
            until.microseconds - now.microseconds <= Int64(limit.blockInterval) * 1_000_000
        {
            return bucket.use(isAdmitted: false, size, at: now)
        }
        bucket.blockedUntil = nil
        if bucket.tokens >= 1 {
            bucket.tokens -= 1
            return bucket.use(isAdmitted: true, size, at: now)
        }
        if limit.blockInterval > 0 { bucket.blockedUntil = now.advanced(by: .seconds(limit.blockInterval)) }
        return bucket.use(isAdmitted: false, size, at: now)
    }

    private mutating func keep(_ bucket: Bucket, for key: Key, at now: Instant) {
        if buckets[key] == nil, buckets.count >= capacity { makeRoom(at: now) }
        buckets[key] = bucket
    }

    /// Half of them go: first those that are full again, which say nothing, then those that were not used for longest.
    private mutating func makeRoom(at now: Instant) {
        buckets = buckets.filter { _, bucket in
            if let until = bucket.blockedUntil, now < until { return true }
            let passed = Double(max(0, now.microseconds - bucket.filledAt.microseconds)) / 1e6
            let tokens = bucket.tokens + passed * bucket.limit.rate / Double(bucket.limit.interval)
            return tokens < max(1, bucket.limit.rate)
        }
        guard buckets.count > capacity / 2 else { return }
        let times = buckets.values.map(\.filledAt).sorted()
        let oldest = times[times.count / 2]
        buckets = buckets.filter { $0.value.filledAt > oldest }
    }
}
