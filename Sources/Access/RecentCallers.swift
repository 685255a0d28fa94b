package import Evidence
import Synchronization

/// Whose tokens were looked up within the last second: a client that asks often costs one look a second.
///
/// What this server changes about callers and tokens is seen at once, what another server changes after a second.
package final class RecentCallers: Sendable {
    package static let lifetime = Duration.seconds(1)
    private static let limit = 10_000

    private struct Entry {
        var caller: Caller
        var until: ContinuousClock.Instant
        var tokenExpiresAt: Instant?
    }

    private struct State {
        var entries: [Digest: Entry] = [:]
        var changes = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Who has the token with this hash, if that was found out just now and the token has not expired since.
    package func caller(_ hash: Digest, at now: Instant) -> Caller? {
        state.withLock { state in
            guard let entry = state.entries[hash], entry.until > .now else { return nil }
            guard entry.tokenExpiresAt.map({ $0 > now }) ?? true else { return nil }
            return entry.caller
        }
    }

    /// How often anything has been forgotten: taken before a look, given back with what it found.
    package var changes: Int { state.withLock { $0.changes } }

    /// Keeps what a look found, unless something has changed since it began.
    package func remember(_ caller: Caller, by hash: Digest, tokenExpiresAt: Instant?, since changes: Int) {
        state.withLock { state in
            guard state.changes == changes else { return }
            if state.entries.count >= Self.limit { state.entries = [:] }
            state.entries[hash] = Entry(
                caller: caller,
                until: .now + Self.lifetime,
                tokenExpiresAt: tokenExpiresAt
            )
        }
    }

    /// After every change of callers or tokens.
    package func forget() {
        state.withLock { state in
            state.entries = [:]
            state.changes += 1
        }
    }
}
