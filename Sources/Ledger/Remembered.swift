package import Synchronization

/// What was read lately, to be used again under its premises: whoever uses it hands them in with the entry that tells of it.
///
/// Holds a bounded number of values, those that were asked for last, each for half a minute. Inlinable, so that each use of it is
/// compiled for its types.
package final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    @inlinable static var lifetime: Duration { .seconds(30) }

    @usableFromInline struct Kept {
        @usableFromInline var value: Value
        @usableFromInline var until: ContinuousClock.Instant

        @inlinable init(value: Value, until: ContinuousClock.Instant) {
            self.value = value
            self.until = until
        }
    }

    @usableFromInline struct State {
        @usableFromInline var young: [Key: Kept] = [:]
        /// What was kept before the young ones were as many as the limit; the next time they go.
        @usableFromInline var old: [Key: Kept] = [:]

        @inlinable init() {}
    }

    @usableFromInline let limit: Int
    @usableFromInline let state = Mutex(State())

    /// - Parameter limit: at most twice as many are held.
    @inlinable package init(limit: Int) { self.limit = limit }

    @inlinable package func value(for key: Key) -> Value? {
        state.withLock { state in
            if let kept = state.young[key] { return kept.until > .now ? kept.value : nil }
            guard let kept = state.old.removeValue(forKey: key), kept.until > .now else { return nil }
            Self.keep(kept, for: key, in: &state, limit)
            return kept.value
        }
    }

    @inlinable package func keep(_ value: Value, for key: Key) {
        let kept = Kept(value: value, until: .now + Self.lifetime)
        state.withLock { state in Self.keep(kept, for: key, in: &state, limit) }
    }

    /// What was looked up again and is not to be used again: each use of it would end a batch of entries, others' with it.
    @inlinable package func forget(_ key: Key) {
        state.withLock { state in
            state.young[key] = nil
            state.old[key] = nil
        }
    }

    @inlinable static func keep(_ kept: Kept, for key: Key, in state: inout State, _ limit: Int) {
        if state.young.count >= limit, state.young[key] == nil {
            state.old = state.young
            state.young = [:]
        }
        state.young[key] = kept
    }
}
