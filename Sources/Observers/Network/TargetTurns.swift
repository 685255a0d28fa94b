/// Keeps to each target's limits: how many visits at once, how many requests in a second.
actor TargetTurns {
    private struct Line {
        var visits = 0
        var nextRequest: ContinuousClock.Instant?
        var waiting: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []

        func isIdle(at now: ContinuousClock.Instant) -> Bool {
            visits == 0 && waiting.isEmpty && nextRequest.map { $0 <= now } ?? true
        }
    }

    /// Two descriptions of one place share its limits.
    private struct Place: Hashable {
        var protocolName: String
        var address: String

        init(_ target: Target) {
            protocolName = target.protocolName
            address = target.address
        }
    }

    /// Visits that wait for one target.
    private static let maximumWaiting = 100
    /// Lines kept before the idle ones are swept out.
    private static let sweepCount = 1000

    private var lines: [Place: Line] = [:]
    private var lastID = 0

    /// Runs `body` when fewer than `limits.visits` are there.
    ///
    /// - Throws: `ObservationError` where that is not so before `deadline`; what `body` throws.
    func visiting<Value: Sendable>(
        _ target: Target,
        until deadline: ContinuousClock.Instant,
        _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        try await enter(target, until: deadline)
        defer { leave(Place(target)) }
        return try await body()
    }

    private func enter(_ target: Target, until deadline: ContinuousClock.Instant) async throws {
        let place = Place(target)
        if lines.count > Self.sweepCount {
            let now = ContinuousClock.now
            lines = lines.filter { !$0.value.isIdle(at: now) }
        }
        guard lines[place, default: Line()].visits >= max(1, target.limits.visits) else {
            lines[place, default: Line()].visits += 1
            return
        }
        guard lines[place, default: Line()].waiting.count < Self.maximumWaiting else {
            throw Self.crowded(
                .throttled(retryAfter: nil),
                "\(Self.maximumWaiting) visits to the target wait already"
            )
        }
        lastID += 1
        let id = lastID
        // Ends with this function at the latest.
        let timer = Task {
            try await Task.sleep(until: deadline)
            giveUp(id, at: place, Self.crowded(.timedOut, "other visits to the target took all the time"))
        }
        defer { timer.cancel() }
        // Who is let in has its place, also if its time or itself ended in that moment: `visiting` gives it back.
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
                lines[place, default: Line()].waiting.append((id, continuation))
            }
        } onCancel: {
            // Ends at once: it only takes the waiter out.
            Task { await self.giveUp(id, at: place, CancellationError()) }
        }
    }

    private static func crowded(_ cause: ObservationError.Cause, _ reason: String) -> ObservationError {
        ObservationError(
            cause,
            "limits.visits",
            reason,
            remedy: "observe it less often, or allow more visits at the same time"
        )
    }

    private func giveUp(_ id: Int, at place: Place, _ error: any Error) {
        guard let index = lines[place]?.waiting.firstIndex(where: { $0.id == id }) else { return }
        lines[place]?.waiting.remove(at: index).continuation.resume(throwing: error)
    }

    private func leave(_ place: Place) {
        guard var line = lines[place] else { return }
        if line.waiting.isEmpty {
            line.visits -= 1
            lines[place] = line
        } else {
            let next = line.waiting.removeFirst()
            lines[place] = line
            next.continuation.resume()
        }
    }

    /// Waits for the next moment at which a request may go out.
    ///
    /// - Throws: `ObservationError` where that is not before `deadline`; then no moment is kept for it.
    func request(to target: Target, until deadline: ContinuousClock.Instant) async throws {
        try Task.checkCancellation()
        let place = Place(target)
        let interval = Duration.seconds(1) / max(0.001, target.limits.requestsPerSecond)
        let now = ContinuousClock.now
        let turn = max(now, lines[place]?.nextRequest ?? now)
        guard turn == now || turn < deadline else {
            throw ObservationError(
                .throttled(retryAfter: now.duration(to: turn)),
                "limits.requests_per_second",
                "requests before this one take all the time that the visit has",
                remedy: "observe it less often, or allow more requests in a second"
            )
        }
        lines[place, default: Line()].nextRequest = turn + interval
        if turn > now { try await Task.sleep(until: turn) }
    }
}
