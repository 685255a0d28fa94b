import Synchronization

/// What was read lately, to be used again under its premises: whoever uses it hands them in with the entry that tells of it.
///
/// Holds a bounded number of values, those that were asked for last, each for half a minute.
package final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private static var lifetime: Duration { .seconds(30) }

    private struct Kept {
        var value: Value
        var until: ContinuousClock.Instant
    }

    private struct State {
        var young: [Key: Kept] = [:]
        /// What was kept before the young ones were as many as the limit; the next time they go.
        var old: [Key: Kept] = [:]
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: at most twice as many are held.
    package init(limit: Int) { self.limit = limit }

    package func value(for key: Key) -> Value? {
        state.withLock { state in
            if let kept = state.young[key] { return kept.until > .now ? kept.value : nil }
            guard let kept = state.old.removeValue(forKey: key), kept.until > .now else { return nil }
            Self.keep(kept, for: key, in: &state, limit)
            return kept.value
        }
    }

    package func keep(_ value: Value, for key: Key) {
        let kept = Kept(value: value, until: .now + Self.lifetime)
        state.withLock { state in Self.keep(kept, for: key, in: &state, limit) }
    }

    /// What was looked up again and is not to be used again: each use of it would end a batch of entries, others' with it.
    package func forget(_ key: Key) {
        state.withLock { state in
            state.young[key] = nil
            state.old[key] = nil
        }
    }

    private static func keep(_ kept: Kept, for key: Key, in state: inout State, _ limit: Int) {
        if state.young.count >= limit, state.young[key] == nil {
            state.old = state.young
            state.young = [:]
        }
        state.young[key] = kept
    }
}
