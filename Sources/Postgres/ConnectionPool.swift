import Synchronization

/// Leases connections to transactions: at most a maximum, in the order they were asked for.
final class ConnectionPool: Sendable {
    private struct Idle {
        var connection: Connection
        var openedAt: ContinuousClock.Instant
        var idleSince: ContinuousClock.Instant
    }

    private struct State {
        var idle: [Idle] = []
        var waiters: [(id: UInt64, continuation: CheckedContinuation<Grant, any Error>)] = []
        var nextWaiter: UInt64 = 0
        var openCount = 0
        var isClosed = false
        /// Woken when a closed pool's last connection has come back.
        var drained: [CheckedContinuation<Void, Never>] = []
        var acquireTimes = Percentiles()
    }

    /// A connection that is open, or the right to open one.
    private enum Grant {
        case connection(Connection, openedAt: ContinuousClock.Instant)
        case place
    }

    private let configuration: DatabaseConfiguration
    private let state = Mutex(State())
    private let clock = ContinuousClock()

    init(_ configuration: DatabaseConfiguration) { self.configuration = configuration }

    /// Figures for health and metrics.
    var figures: PoolFigures {
        state.withLock {
            PoolFigures(
                open: $0.openCount,
                inUse: $0.openCount - $0.idle.count,
                waiting: $0.waiters.count,
                maximum: configuration.maximumConnections,
                acquireTimes: $0.acquireTimes.summary()
            )
        }
    }

    // MARK: Leasing

    func withConnection<Value: Sendable>(
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let asked = clock.now
        let (connection, openedAt) = try await lease()
        state.withLock { $0.acquireTimes.record(clock.now - asked) }
        connection.canceller.beginLease()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(
                try await withTaskCancellationHandler {
                    try Task.checkCancellation()
                    return try await body(connection)
                } onCancel: {
                    connection.canceller.cancel()
                }
            )
        } catch PostgresError.server(let message) where message.sqlState == "57014" && Task.isCancelled {
            outcome = .failure(CancellationError())
        } catch {
            outcome = .failure(error)
        }
        let wasCancelled = connection.canceller.endLease()
        let isUsable = await connection.isUsable && !wasCancelled
        await giveBack(connection, openedAt: openedAt, isUsable: isUsable)
        return try outcome.get()
    }

    private func lease() async throws -> (Connection, ContinuousClock.Instant) {
        let deadline = clock.now + configuration.acquireTimeout
        switch try await grant() {
        case .connection(let connection, let openedAt):
            if clock.now - openedAt <= configuration.connectionLifetime {
                guard connection.canceller.hasInput else { return (connection, openedAt) }
                if await connection.isStanding { return (connection, openedAt) }
            }
            // The server ended it meanwhile, or its time is up: its place is ours.
            await connection.close()
            fallthrough
        case .place:
            do {
                return (try await open(until: deadline), clock.now)
            } catch {
                passOn(.place)
                throw error
            }
        }
    }

    /// Connects. A server that is away or still starts or recovers is tried again until `deadline`.
    private func open(until deadline: ContinuousClock.Instant) async throws -> Connection {
        var pause = Duration.milliseconds(20)
        while true {
            let connection = Connection(configuration)
            do {
                try await connection.open()
                return connection
            } catch let error as WrongPassword {
                if configuration.tellsRefusedLogins { throw LoginRefused(reason: error.reason) }
                throw PostgresError.connectionLost(reason: error.reason)
            } catch {
                guard !state.withLock({ $0.isClosed }), clock.now + pause < deadline else { throw error }
            }
            try await Task.sleep(for: pause)
            pause = min(.milliseconds(500), pause * 2)
        }
    }

    private func grant() async throws -> Grant {
        let waiter = state.withLock { state -> UInt64 in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        // Who waits is woken by whichever comes first: the grant, the acquire timeout or the caller's cancellation.
        var timeout: Task<Void, any Error>?
        defer { timeout?.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer = state.withLock { state -> Result<Grant, any Error>? in
                    if state.isClosed { return .failure(PostgresError.closed) }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if let idle = state.idle.popLast() {
                        return .success(.connection(idle.connection, openedAt: idle.openedAt))
                    }
                    if state.openCount < configuration.maximumConnections {
                        state.openCount += 1
                        return .success(.place)
                    }
                    state.waiters.append((waiter, continuation))
                    return nil
                }
                if let answer { return continuation.resume(with: answer) }
                timeout = Task { [configuration] in
                    try await Task.sleep(for: configuration.acquireTimeout)
                    giveUp(waiter, PostgresError.acquireTimeout(configuration.acquireTimeout))
                }
            }
        } onCancel: {
            giveUp(waiter, CancellationError())
        }
    }

    private func giveUp(_ waiter: UInt64, _ error: any Error) {
        let continuation = state.withLock { state in
            state.waiters.firstIndex { $0.id == waiter }.map { state.waiters.remove(at: $0).continuation }
        }
        continuation?.resume(throwing: error)
    }

    // MARK: Giving back

    private func giveBack(_ connection: Connection, openedAt: ContinuousClock.Instant, isUsable: Bool) async {
        let isOld = clock.now - openedAt > configuration.connectionLifetime
        if isUsable, !isOld, passOn(.connection(connection, openedAt: openedAt)) { return }
        if await connection.isLost { await closeIdle(openedBefore: clock.now) }
        await connection.close()
        if !isUsable || isOld { passOn(.place) }
    }

    /// Hands a connection or a place to the first who waits, or keeps it. Whether a connection was taken.
    @discardableResult
    private func passOn(_ grant: Grant) -> Bool {
        var drained: [CheckedContinuation<Void, Never>] = []
        let (continuation, isTaken) = state.withLock {
            state -> (CheckedContinuation<Grant, any Error>?, Bool) in
            if !state.waiters.isEmpty, !state.isClosed {
                return (state.waiters.removeFirst().continuation, true)
            }
            if case .connection(let connection, let openedAt) = grant, !state.isClosed {
                state.idle.append(Idle(connection: connection, openedAt: openedAt, idleSince: clock.now))
                return (nil, true)
            }
            state.openCount -= 1
            if state.openCount == 0 { swap(&drained, &state.drained) }
            return (nil, false)
        }
        for waiting in drained { waiting.resume() }
        continuation?.resume(returning: grant)
        return isTaken
    }

    /// A connection that was lost seldom is alone: the server has gone, and who asks next shall not find another one.
    private func closeIdle(openedBefore instant: ContinuousClock.Instant) async {
        let lost = state.withLock { state -> [Connection] in
            let lost = state.idle.filter { $0.openedAt < instant }
            state.idle.removeAll { $0.openedAt < instant }
            state.openCount -= lost.count
            return lost.map(\.connection)
        }
        for connection in lost { await connection.close() }
    }

    /// Opens connections ahead, up to the minimum, as long as the server lets us in.
    func openMinimum() async {
        while true {
            let isPlace = state.withLock { state in
                guard !state.isClosed, state.openCount < configuration.minimumConnections else {
                    return false
                }
                state.openCount += 1
                return true
            }
            guard isPlace else { return }
            let connection = Connection(configuration)
            do {
                try await connection.open()
            } catch {
                // Whoever needs one meets the reason; here it is only too early.
                passOn(.place)
                return
            }
            if !passOn(.connection(connection, openedAt: clock.now)) { await connection.close() }
        }
    }

    /// Closes what has been idle too long, down to the minimum.
    func closeIdle() async {
        let stale = state.withLock { state -> [Connection] in
            var stale: [Connection] = []
            state.idle.removeAll { idle in
                guard state.openCount - stale.count > configuration.minimumConnections,
                    clock.now - idle.idleSince > configuration.idleTimeout
                else { return false }
                stale.append(idle.connection)
                return true
            }
            state.openCount -= stale.count
            return stale
        }
        for connection in stale { await connection.close() }
    }

    /// Refuses further leases, closes every connection as it comes back, and waits for that at most a statement's
    /// timeout.
    func close() async {
        let (idle, waiters) = state.withLock { state in
            state.isClosed = true
            defer {
                state.openCount -= state.idle.count
                state.idle = []
                state.waiters = []
            }
            return (state.idle, state.waiters)
        }
        for waiter in waiters { waiter.continuation.resume(throwing: PostgresError.closed) }
        for entry in idle { await entry.connection.close() }
        var timeout: Task<Void, any Error>?
        await withCheckedContinuation { continuation in
            let isDrained = state.withLock { state in
                if state.openCount > 0 { state.drained.append(continuation) }
                return state.openCount == 0
            }
            if isDrained { return continuation.resume() }
            timeout = Task { [configuration] in
                try await Task.sleep(for: configuration.transactionStatementTimeout)
                wakeDrained()
            }
        }
        timeout?.cancel()
    }

    private func wakeDrained() {
        var drained: [CheckedContinuation<Void, Never>] = []
        state.withLock { swap(&drained, &$0.drained) }
        for waiting in drained { waiting.resume() }
    }
}
