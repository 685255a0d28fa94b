import Synchronization

/// Questions that many ask at the same time, answered by few statements.
///
/// While statements of a lane are on their way, later questions gather for its next one, which begins after they were asked:
/// each gets an answer of a moment after its question, as if it had been asked alone, and never one that is kept. The same
/// question of several is asked once. Lanes know nothing of each other: where each tenant has one, none waits for another's
/// statement, and none is in another's.
package final class GatheredReads<Lane: Hashable & Sendable, Key: Hashable & Sendable, Value: Sendable>:
    Sendable
{
    /// The answers to `keys`; a key that is left out has none.
    package typealias Ask = @Sendable (_ lane: Lane, _ keys: [Key]) async throws -> [Key: Value]

    private typealias Waiter = CheckedContinuation<Value?, any Error>
    private typealias Asked = (key: Key, waiters: [Waiter])

    /// Who waits for the next statement, those who came first in front.
    private struct Waiting {
        var asked: [Asked] = []
        var places: [Key: Int] = [:]
        var onTheirWay = 0

        mutating func add(_ waiter: Waiter, to key: Key) {
            if let place = places[key] { return asked[place].waiters.append(waiter) }
            places[key] = asked.count
            asked.append((key, [waiter]))
        }

        mutating func take(_ limit: Int) -> [Asked] {
            guard asked.count > limit else {
                defer {
                    asked = []
                    places.removeAll(keepingCapacity: true)
                }
                return asked
            }
            let taken = Array(asked.prefix(limit))
            asked.removeFirst(limit)
            places = Dictionary(uniqueKeysWithValues: asked.indices.map { (asked[$0].key, $0) })
            return taken
        }
    }

    private let lanes = Mutex<[Lane: Waiting]>([:])
    private let keyLimit: Int
    private let statementLimit: Int
    private let ask: Ask

    /// - Parameters:
    ///   - keyLimit: different questions in one statement.
    ///   - statementLimit: statements of a lane on their way at a time.
    package init(keyLimit: Int = 256, statementLimit: Int = 2, ask: @escaping Ask) {
        self.keyLimit = keyLimit
        self.statementLimit = statementLimit
        self.ask = ask
    }

    /// The answer to `key`; `nil` where there is none. Waits on until it is there, also where its task is cancelled: the
    /// statement has an end of its own.
    ///
    /// - Throws: what `ask` throws. Where the fault may be one question's alone, the others are asked without it.
    package func answer(to key: Key, in lane: Lane) async throws -> Value? {
        try await withCheckedThrowingContinuation { waiter in
            let begins = lanes.withLock { lanes in
                lanes[lane, default: Waiting()].add(waiter, to: key)
                guard lanes[lane]?.onTheirWay ?? 0 < statementLimit else { return false }
                lanes[lane]?.onTheirWay += 1
                return true
            }
            // Ends by itself once nobody waits. Not as the one who came first: its values and its haste are its own.
            if begins { Task.detached { [self] in await run(lane) } }
        }
    }

    /// How many different questions wait for the lane's next statement.
    package func waitingCount(in lane: Lane) -> Int { lanes.withLock { $0[lane]?.asked.count ?? 0 } }

    private func run(_ lane: Lane) async {
        while let asked = next(in: lane) { await answer(asked, in: lane) }
    }

    private func answer(_ asked: [Asked], in lane: Lane) async {
        // Those that are asked apart from the others, the first last.
        var parts = [asked[...]]
        while let part = parts.popLast() {
            let answers: [Key: Value]
            do {
                answers = try await ask(lane, part.map(\.key))
            } catch  where part.count > 1 && Self.mayBeOfOne(error) {
                let middle = (part.startIndex + part.endIndex) / 2
                parts += [part[middle...], part[..<middle]]
                continue
            } catch {
                for waiter in part.flatMap(\.waiters) { waiter.resume(throwing: error) }
                continue
            }
            for (key, waiters) in part {
                let answer = answers[key]
                for waiter in waiters { waiter.resume(returning: answer) }
            }
        }
    }

    /// Whether others asked with it may be answered: a value that can't be read, or that PostgreSQL does not take (§A, class
    /// 22). Whatever ends a statement or its connection would meet them, too, one after the other.
    private static func mayBeOfOne(_ error: any Error) -> Bool {
        switch error as? PostgresError {
        case .server(let message): message.sqlState.hasPrefix("22")
        case .decoding, nil: !(error is CancellationError)
        default: false
        }
    }

    /// Who waits now, as many as one statement asks for; `nil` where nobody does, and then this one is over.
    private func next(in lane: Lane) -> [Asked]? {
        lanes.withLock { lanes in
            guard let waiting = lanes[lane], !waiting.asked.isEmpty else {
                lanes[lane]?.onTheirWay -= 1
                if lanes[lane]?.onTheirWay == 0 { lanes[lane] = nil }
                return nil
            }
            return lanes[lane]?.take(keyLimit)
        }
    }
}

/// The lane of questions that all go together.
package struct SharedLane: Hashable, Sendable {
    package init() {}
}

extension GatheredReads where Lane == SharedLane {
    package func answer(to key: Key) async throws -> Value? { try await answer(to: key, in: SharedLane()) }
}
