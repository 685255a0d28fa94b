import Dispatch
import Evidence
import Foundation
import Synchronization

/// Writes the lines of one device on a thread of its own, in their order. Whoever hands one in waits until it is written,
/// but no longer than a limit, and not at all behind a write that has hung for longer: so a device that is stuck holds up
/// a request once and never for good. What finds no room in the queue is dropped and counted.
final class AuditDeviceWriter: Sendable {
    private struct Line {
        var bytes: [UInt8]
        var waiter: Waiter
    }

    private struct State {
        var hasSink = false
        var lines: [Line] = []
        var byteCount = 0
        var isEnded = false
        /// Since when the thread has been in a call of the system.
        var writingSince: ContinuousClock.Instant?
        var figures = AuditDeviceFigures()
    }

    let device: AuditDevice
    let line: AuditLine
    private let limits: AuditDeviceLimits
    private let state = Mutex(State())
    private let signal = DispatchSemaphore(value: 0)

    /// - Parameter open: opens what is written to, on the writer's own thread; tried again with each line until it is open.
    init(
        _ device: AuditDevice,
        salt: [UInt8],
        limits: AuditDeviceLimits,
        open: @escaping @Sendable () throws -> AuditSink
    ) {
        self.device = device
        self.limits = limits
        line = AuditLine(salt: salt, options: device.options)
        // Ends by `end`, as soon as the system lets it.
        let thread = Thread { [self] in run(open) }
        thread.name = "muniment.audit"
        thread.start()
    }

    /// Hands a line in and waits until it is written, or for as long as the limits say.
    ///
    /// - Returns: whether it was written in time.
    func write(_ bytes: [UInt8]) async -> Bool {
        let waiter = Waiter()
        let (isTaken, isStuck) = state.withLock { state in
            let now = ContinuousClock.now
            let isStuck = state.writingSince.map { now - $0 > limits.wait } ?? false
            guard !state.isEnded, state.lines.count < limits.queueCount,
                state.byteCount + bytes.count <= limits.queueByteCount
            else {
                state.figures.dropped += 1
                return (false, isStuck)
            }
            state.lines.append(Line(bytes: bytes, waiter: waiter))
            state.byteCount += bytes.count
            return (true, isStuck)
        }
        guard isTaken else { return false }
        signal.signal()
        guard !isStuck else { return false }
        let isWritten = await waiter.outcome(within: limits.wait)
        if isWritten == nil { state.withLock { $0.figures.late += 1 } }
        return isWritten ?? false
    }

    /// Takes no more lines; what waits is still written, if the system lets it.
    func end() {
        state.withLock { $0.isEnded = true }
        signal.signal()
    }

    var figures: AuditDeviceFigures {
        state.withLock { state in
            var figures = state.figures
            figures.waiting = state.lines.count
            figures.unusable = state.hasSink || figures.failed == 0 ? 0 : 1
            figures.stuckFor = state.writingSince.map { ContinuousClock.now - $0 } ?? .zero
            return figures
        }
    }

    private func run(_ open: () throws -> AuditSink) {
        // A pipe whose reader went away is an error of its write, and no end of the process.
        var pipes = sigset_t()
        sigemptyset(&pipes)
        sigaddset(&pipes, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipes, nil)
        var sink: AuditSink?
        while true {
            signal.wait()
            let (lines, isEnded) = state.withLock { state in
                let lines = state.lines
                state.lines = []
                state.byteCount = 0
                state.writingSince = lines.isEmpty ? nil : .now
                return (lines, state.isEnded)
            }
            if !lines.isEmpty {
                if sink == nil { sink = try? open() }
                let isWritten = sink?.write(lines.map(\.bytes)) ?? false
                // Opened anew for the next: the system's log may have been begun again.
                if !isWritten { sink = nil }
                let hasSink = sink != nil
                state.withLock { state in
                    state.hasSink = hasSink
                    state.writingSince = nil
                    if isWritten {
                        state.figures.written += lines.count
                    } else {
                        state.figures.failed += lines.count
                    }
                }
                for line in lines { line.waiter.finish(isWritten) }
            } else if isEnded {
                return
            }
        }
    }
}

/// How long a device may hold a request up, and what waits for it at most.
package struct AuditDeviceLimits: Sendable {
    /// For one line of one device.
    package var wait: Duration = .seconds(1)
    /// Lines that wait for one device before further ones are dropped.
    package var queueCount = 4_096
    package var queueByteCount = 16 << 20

    package init() {}
}

/// What became of the lines of devices.
package struct AuditDeviceFigures: Hashable, Sendable {
    package var written = 0
    /// The system refused them.
    package var failed = 0
    /// There was no room for them.
    package var dropped = 0
    /// Were not waited for any longer; they may be written nevertheless.
    package var late = 0
    package var waiting = 0
    /// Devices that can't be opened at present.
    package var unusable = 0
    /// How long the call that is under way has been.
    package var stuckFor: Duration = .zero

    package init() {}

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.written += right.written
        sum.failed += right.failed
        sum.dropped += right.dropped
        sum.late += right.late
        sum.waiting += right.waiting
        sum.unusable += right.unusable
        sum.stuckFor = max(left.stuckFor, right.stuckFor)
        return sum
    }
}

/// One who waits for a line, for a time.
private final class Waiter: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Bool?, Never>?
        var outcome: Bool??
    }

    private let state = Mutex(State())

    /// `nil` where it took longer.
    func outcome(within limit: Duration) async -> Bool? {
        // Ends with the limit, or is cancelled as soon as there is an outcome.
        let alarm = Task {
            try await Task.sleep(for: limit)
            settle(nil)
        }
        defer { alarm.cancel() }
        return await withCheckedContinuation { continuation in
            let outcome = state.withLock { state in
                if state.outcome == nil { state.continuation = continuation }
                return state.outcome
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }

    func finish(_ isWritten: Bool) { settle(isWritten) }

    /// The first outcome counts.
    private func settle(_ outcome: Bool?) {
        let continuation = state.withLock { state -> CheckedContinuation<Bool?, Never>? in
            guard state.outcome == nil else { return nil }
            state.outcome = .some(outcome)
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(returning: outcome)
    }
}
