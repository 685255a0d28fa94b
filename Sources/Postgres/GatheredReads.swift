import Synchronization

/// Questions that many ask at the same time, answered by few statements.
///
/// While statements are on their way, later questions gather for the next one, which begins after they were asked: each
/// gets an answer of a moment after its question, as if it had been asked alone, and never one that is kept. The same
/// question of several is asked once.
package final class GatheredReads<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The answers to `keys`; a key that is left out has none.
    package typealias Ask = @Sendable (_ keys: [Key]) async throws -> [Key: Value]

    private typealias Waiter = CheckedContinuation<Value?, any Error>

    private struct State {
        var waiting: [Key: [Waiter]] = [:]
        var onTheirWay = 0
    }

    private let state = Mutex(State())
    private let keyLimit: Int
    private let statementLimit: Int
    private let ask: Ask

    /// - Parameters:
    ///   - keyLimit: different questions in one statement.
    ///   - statementLimit: statements on their way at a time.
    package init(keyLimit: Int = 256, statementLimit: Int = 2, ask: @escaping Ask) {
        self.keyLimit = keyLimit
        self.statementLimit = statementLimit
        self.ask = ask
    }

    /// The answer to `key`; `nil` where there is none. Waits on until it is there, also where its task is cancelled: the
    /// statement has an end of its own.
    ///
    /// - Throws: what `ask` throws; then all that were asked with it get the same.
    package func answer(to key: Key) async throws -> Value? {
        try await withCheckedThrowingContinuation { waiter in
            let begins = state.withLock { state in
                state.waiting[key, default: []].append(waiter)
                guard state.onTheirWay < statementLimit else { return false }
                state.onTheirWay += 1
                return true
            }
            // Ends by itself once nobody waits.
            if begins { Task { await run() } }
        }
    }

    private func run() async {
        while let asked = next() {
            let answers: Result<[Key: Value], any Error>
            do { answers = .success(try await ask(Array(asked.keys))) } catch { answers = .failure(error) }
            for (key, waiters) in asked {
                let answer = answers.map { $0[key] }
                for waiter in waiters { waiter.resume(with: answer) }
            }
        }
    }

    /// Who waits now; `nil` where nobody does, and then this one is over.
    private func next() -> [Key: [Waiter]]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.onTheirWay -= 1
                return nil
            }
            guard state.waiting.count > keyLimit else {
                defer { state.waiting = [:] }
                return state.waiting
            }
            let taken = state.waiting.prefix(keyLimit)
            for (key, _) in taken { state.waiting[key] = nil }
            return Dictionary(uniqueKeysWithValues: taken.map { ($0.key, $0.value) })
        }
    }
}
