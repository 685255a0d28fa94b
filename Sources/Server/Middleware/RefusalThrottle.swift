/// How many refusals of one caller, or of one address, are recorded: so many a minute, so that a token that may do
/// little can't make a ledger grow without end. What is left out is counted, and the next record says how many.
struct RefusalThrottle<Key: Hashable & Sendable>: Sendable {
    static var limit: Int { 20 }
    static var window: Duration { .seconds(60) }
    /// Keys that are remembered; beyond, the ones whose minute is over are forgotten, and then all of them.
    static var keyLimit: Int { 10_000 }

    private struct Count {
        var began: ContinuousClock.Instant
        var admitted = 0
        var leftOut = 0
    }

    private var counts: [Key: Count] = [:]

    /// How many were left out before this one, where this one is to be recorded; otherwise `nil`.
    mutating func admit(_ key: Key, at now: ContinuousClock.Instant) -> Int? {
        if counts[key] == nil, counts.count >= Self.keyLimit { forget(before: now - Self.window) }
        var count = counts[key] ?? Count(began: now)
        if now - count.began >= Self.window { count = Count(began: now, leftOut: count.leftOut) }
        defer { counts[key] = count }
        guard count.admitted < Self.limit else {
            count.leftOut += 1
            return nil
        }
        count.admitted += 1
        let leftOut = count.leftOut
        count.leftOut = 0
        return leftOut
    }

    private mutating func forget(before moment: ContinuousClock.Instant) {
        counts = counts.filter { $0.value.began > moment }
        if counts.count >= Self.keyLimit { counts = [:] }
    }
}
