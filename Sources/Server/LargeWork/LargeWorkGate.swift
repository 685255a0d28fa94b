import API
import Foundation
import Postgres
import Synchronization

/// Runs work that takes a processor for long: so much at a time, on threads of its own. The threads of tasks and those
/// of event loops are as few as the processors, and whoever computes on one for seconds takes it from everybody.
final class LargeWorkGate: Sendable {
    /// What is left to small requests: a processor, where there are several.
    static let standardCapacity = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

    private struct State {
        var turns: LargeWorkTurns
        var waiting: [LargeWorkTurns.Ticket: CheckedContinuation<Bool, Never>] = [:]
        /// Turns that began, or were given up, before anybody waited for them.
        var settled: [LargeWorkTurns.Ticket: Bool] = [:]
        var threads: [LargeWorkThread]
    }

    /// How long a turn is waited for.
    private let waitLimit: Duration
    private let state: Mutex<State>

    init(capacity: Int = standardCapacity, waitLimit: Duration = .seconds(10)) {
        self.waitLimit = waitLimit
        state = Mutex(
            State(
                turns: LargeWorkTurns(capacity: capacity),
                threads: (0..<capacity).map { _ in LargeWorkThread() }
            )
        )
    }

    deinit { for thread in state.withLock({ $0.threads }) { thread.stop() } }

    /// How many run, and how many wait.
    var figures: (running: Int, waiting: Int) {
        state.withLock { ($0.turns.running.count, $0.turns.waitingCount) }
    }

    /// Runs `body` when it is the tenant's turn.
    ///
    /// - Throws: `Problem` 503 where no turn came in time; `CancellationError`; what `body` throws.
    func run<Value: Sendable>(
        for tenant: TenantID,
        _ body: @concurrent () async throws -> Value
    ) async throws -> Value {
        try await enter(tenant)
        let thread = state.withLock { $0.threads.popLast() }
        defer { leave(tenant, thread) }
        // What is `@concurrent` goes to the thread that is preferred; anything else would stay where its caller is.
        return try await withTaskExecutorPreference(thread) { try await body() }
    }

    private func enter(_ tenant: TenantID) async throws {
        switch state.withLock({ $0.turns.ask(tenant) }) {
        case .enter: return
        case .full: throw Problem.crowded
        case .wait(let ticket):
            // Ended by the limit, or below.
            let timer = Task { [waitLimit] in
                try await Task.sleep(for: waitLimit)
                self.giveUp(ticket)
            }
            defer { timer.cancel() }
            let hasTurn = await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in wait(for: ticket, continuation) }
            } onCancel: {
                giveUp(ticket)
            }
            if hasTurn { return }
            try Task.checkCancellation()
            throw Problem.crowded
        }
    }

    private func wait(for ticket: LargeWorkTurns.Ticket, _ continuation: CheckedContinuation<Bool, Never>) {
        let settled = state.withLock { state -> Bool? in
            if let settled = state.settled.removeValue(forKey: ticket) { return settled }
            state.waiting[ticket] = continuation
            return nil
        }
        if let settled { continuation.resume(returning: settled) }
    }

    private func giveUp(_ ticket: LargeWorkTurns.Ticket) {
        let continuation = state.withLock { state in
            state.turns.giveUp(ticket) ? Self.settle(ticket, false, in: &state) : nil
        }
        continuation?.resume(returning: false)
    }

    private func leave(_ tenant: TenantID, _ thread: LargeWorkThread?) {
        let continuation = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            if let thread { state.threads.append(thread) }
            guard let next = state.turns.leave(tenant) else { return nil }
            return Self.settle(next, true, in: &state)
        }
        continuation?.resume(returning: true)
    }

    private static func settle(
        _ ticket: LargeWorkTurns.Ticket,
        _ hasTurn: Bool,
        in state: inout State
    ) -> CheckedContinuation<Bool, Never>? {
        if let continuation = state.waiting.removeValue(forKey: ticket) { return continuation }
        state.settled[ticket] = hasTurn
        return nil
    }
}

extension Problem {
    static let crowdedCode = "too_many_large_requests"

    fileprivate static let crowded = Problem(
        status: 503,
        code: crowdedCode,
        title: "Too many large requests",
        detail: "other large requests are worked on, and no turn came in time; nothing of this one was saved",
        remedy: "send it again in some seconds, and large ones one after another"
    )
}
