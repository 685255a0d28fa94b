/// How long who lost a connection waits before it tries again: twice as long each time, up to a limit, and within that at
/// random, so that a thousand who lost the same server do not come back in the same moment.
package struct Backoff: Sendable, Hashable {
    package var first: Duration
    package var longest: Duration
    /// Tries since the last success.
    package private(set) var count = 0

    package init(first: Duration = .milliseconds(250), longest: Duration = .seconds(60)) {
        self.first = first
        self.longest = longest
    }

    /// The next pause: from half of what it has grown to up to all of it.
    package mutating func next(using random: inout some RandomNumberGenerator) -> Duration {
        // 2^30 pauses of a quarter of a second are years: the limit has come long before.
        let grown = min(longest, first * (1 << min(count, 30)))
        count += 1
        return grown * Double.random(in: 0.5...1, using: &random)
    }

    package mutating func next() -> Duration {
        var random = SystemRandomNumberGenerator()
        return next(using: &random)
    }

    /// It has succeeded.
    package mutating func reset() { count = 0 }
}
