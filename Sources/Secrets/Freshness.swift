/// How long something that was read is gone by. One of those who ask reads it again in the second half of that time, while the
/// others go on with what is known: were it read when it is too old, all of them would wait, each with the same question.
struct Freshness {
    private let began: ContinuousClock.Instant
    private let limit: Duration
    private var isTaken = false

    /// - Parameters:
    ///   - limit: from when on it is too old.
    ///   - began: before it was read.
    init(_ limit: Duration, from began: ContinuousClock.Instant) {
        self.began = began
        self.limit = limit
    }

    /// For who would have to read it elsewhere: `false` where it is too old, and in the second half of its time until somebody reads
    /// it, so that who asks goes there.
    func holds(at now: ContinuousClock.Instant) -> Bool {
        let age = now - began
        return age < limit / 2 || age < limit && isTaken
    }

    /// For who can read it: `true` where it is too old, and before that for one, who does. Where that fails, it gets too old.
    mutating func mustBeRead(at now: ContinuousClock.Instant) -> Bool {
        let age = now - began
        guard age < limit else { return true }
        if age < limit / 2 || isTaken { return false }
        isTaken = true
        return true
    }
}
