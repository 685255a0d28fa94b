import CLibpq
import Dispatch
import Foundation
import Logging
import Synchronization

/// One thread that drives the pipelined connections with epoll: it sends what tasks submit and wakes them with answers.
///
/// A failed connection is made again beside the thread, with a growing pause; meanwhile statements wait for the others.
final class Reactor: @unchecked Sendable {
    // Protected by: `shared` is a mutex; everything else is touched by the reactor's thread alone.

    private struct Shared {
        var submitted: [PipelineRequest] = []
        var arrived: [(slot: Int, outcome: Result<Transfer, any Error>)] = []
        var isStopping = false
        var isAwake = false
        var waiting = 0
        var connected = 0
        var lastFailure = "no connection yet"
        /// An outage is told once, not with each attempt.
        var isOutageTold = false
        var latencies = Percentiles()
    }

    /// A new connection on its way from the thread that made it to the reactor's.
    private struct Transfer: @unchecked Sendable {
        // Protected by: handed over once, through the mutex.
        var raw: RawConnection
    }

    private static let wakeToken = UInt64.max
    private static let longestPause: Duration = .seconds(1)
    private static let patience: Duration = .seconds(5)

    private let configuration: DatabaseConfiguration
    private let logger: Logger
    private let shared = Mutex(Shared())
    private let epoll: Int32
    private let wakeUp: Int32
    private let ended = DispatchSemaphore(value: 0)

    private var pipelines: [Pipeline?]
    private var pauses: [Duration]
    private var backlog: [PipelineRequest] = []

    init(_ configuration: DatabaseConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        epoll = muniment_epoll_create()
        wakeUp = muniment_eventfd()
        precondition(epoll >= 0 && wakeUp >= 0, "the kernel gives an epoll and an eventfd")
        let count = configuration.readPipelines + configuration.writePipelines
        pipelines = Array(repeating: nil, count: count)
        pauses = Array(repeating: .zero, count: count)
        _ = muniment_epoll_control(epoll, 1, wakeUp, EPOLLIN.rawValue, Self.wakeToken)
        let thread = Thread { [self] in run() }
        thread.name = "muniment.reactor"
        thread.start()
    }

    deinit {
        close(epoll)
        close(wakeUp)
    }

    var figures: PipelineFigures {
        shared.withLock {
            PipelineFigures(
                connected: $0.connected,
                configured: configuration.readPipelines + configuration.writePipelines,
                waiting: $0.waiting,
                latencies: $0.latencies.summary()
            )
        }
    }

    // MARK: From any thread

    func submit(_ request: PipelineRequest) {
        let refusal = shared.withLock { shared -> PostgresError? in
            if shared.isStopping { return .closed }
            if shared.waiting >= configuration.maximumWaitingStatements {
                return .overloaded(waiting: shared.waiting)
            }
            shared.waiting += 1
            shared.submitted.append(request)
            if !shared.isAwake {
                shared.isAwake = true
                wake()
            }
            return nil
        }
        if let refusal { request.finish(.failure(refusal)) }
    }

    /// Ends the thread after what is on its way has been answered; waits for that at most a statement's timeout.
    func stop() async {
        shared.withLock {
            $0.isStopping = true
            wake()
        }
        let limit = Int(configuration.pipelineStatementTimeout.milliseconds)
        // On a thread that may block: those of tasks are as few as the processors.
        await withCheckedContinuation { continuation in
            startThread("muniment.blocking") { [ended] in
                _ = ended.wait(timeout: .now() + .milliseconds(limit))
                continuation.resume()
            }
        }
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    // MARK: The thread

    private func run() {
        for slot in pipelines.indices { connect(slot) }
        var tokens = [UInt64](repeating: 0, count: 64)
        var events = [UInt32](repeating: 0, count: 64)
        while true {
            let count = muniment_epoll_wait(epoll, &tokens, &events, 64, 100)
            for index in 0..<max(0, Int(count)) {
                if tokens[index] == Self.wakeToken {
                    drainWakeUp()
                } else {
                    receive(slot: Int(tokens[index]))
                }
            }
            let isStopping = takeSubmissions()
            dispatchBacklog()
            expireBacklog()
            expireSilence()
            if isStopping, backlog.isEmpty, pipelines.allSatisfy({ $0?.inFlight ?? 0 == 0 }) { break }
        }
        pipelines = []
        ended.signal()
    }

    private func drainWakeUp() {
        var value: UInt64 = 0
        _ = read(wakeUp, &value, 8)
    }

    private func takeSubmissions() -> Bool {
        let (submitted, arrived, isStopping) = shared.withLock { shared in
            shared.isAwake = false
            defer {
                shared.submitted.removeAll(keepingCapacity: true)
                shared.arrived = []
            }
            return (shared.submitted, shared.arrived, shared.isStopping)
        }
        for arrival in arrived { adopt(arrival.slot, arrival.outcome) }
        if backlog.isEmpty { backlog = submitted } else { backlog += submitted }
        return isStopping
    }

    /// Gives each waiting request to the least busy connection of its kind, or its lane's; it goes on waiting where none takes it yet.
    private func dispatchBacklog() {
        guard !backlog.isEmpty, pipelines.contains(where: { $0 != nil }) else { return }
        let requests = backlog
        backlog = []
        for request in requests {
            // Cancelled while it waited: it has had no effect, and has none.
            guard !request.isFinished else {
                settled(request)
                continue
            }
            guard let slot = slot(for: request), let pipeline = pipelines[slot] else {
                backlog.append(request)
                continue
            }
            do {
                try pipeline.send(request)
            } catch {
                request.finish(.failure(error))
                settled(request)
                fail(slot, error)
            }
        }
        for (slot, pipeline) in pipelines.enumerated() {
            guard let pipeline, pipeline.inFlight > 0 else { continue }
            do {
                try pipeline.endGroup()
                flush(slot, pipeline)
            } catch {
                fail(slot, error)
            }
        }
    }

    /// PostgreSQL ends a statement at its timeout. Where even that does not happen (its process is stopped, its machine
    /// gone), the connection is given up.
    private func expireSilence() {
        let limit = ContinuousClock.now - configuration.pipelineStatementTimeout - Self.patience
        for (slot, pipeline) in pipelines.enumerated() {
            guard let pipeline, pipeline.inFlight > 0, pipeline.lastProgress < limit else { continue }
            fail(
                slot,
                PostgresError.connectionLost(reason: "the server has been silent past its own timeout")
            )
        }
    }

    private func slot(for request: PipelineRequest) -> Int? {
        let reads = configuration.readPipelines
        let own = request.isWrite ? reads..<pipelines.count : 0..<reads
        if let lane = request.lane {
            let slot = own.lowerBound + Int(lane.magnitude % UInt(own.count))
            if let pipeline = pipelines[slot] { return pipeline.takes(request) ? slot : nil }
        }
        let candidates = own.contains { pipelines[$0] != nil } ? own : pipelines.indices
        return candidates.lazy.filter { [pipelines] in pipelines[$0]?.takes(request) ?? false }.min {
            (pipelines[$0]?.inFlight ?? 0) < (pipelines[$1]?.inFlight ?? 0)
        }
    }

    /// Without any connection, a statement waits as long as a transaction would for a lease.
    private func expireBacklog() {
        guard !backlog.isEmpty, pipelines.allSatisfy({ $0 == nil }) else { return }
        let oldest = ContinuousClock.now - configuration.acquireTimeout
        let reason = shared.withLock { $0.lastFailure }
        backlog.removeAll { request in
            guard request.askedAt < oldest else { return false }
            request.finish(.failure(PostgresError.connectionLost(reason: reason)))
            settled(request)
            return true
        }
    }

    private func receive(slot: Int) {
        guard let pipeline = pipelines[slot] else { return }
        do {
            try pipeline.receive(settled, again: { backlog.append($0) })
            if pipeline.wantsToWrite { flush(slot, pipeline) }
        } catch {
            fail(slot, error)
        }
    }

    private func flush(_ slot: Int, _ pipeline: Pipeline) {
        do {
            let wanted = pipeline.wantsToWrite
            try pipeline.flush()
            guard pipeline.wantsToWrite != wanted else { return }
            let events = pipeline.wantsToWrite ? EPOLLIN.rawValue | EPOLLOUT.rawValue : EPOLLIN.rawValue
            _ = muniment_epoll_control(epoll, 3, pipeline.descriptor, events, UInt64(slot))
        } catch {
            fail(slot, error)
        }
    }

    private func settled(_ request: PipelineRequest) {
        let now = ContinuousClock.now
        let latency = now - request.askedAt
        shared.withLock {
            $0.waiting -= 1
            $0.latencies.record(latency, at: now)
        }
    }

    // MARK: Connecting

    /// Makes a connection on a thread of its own, since connecting blocks; there are as many as there are slots.
    private func connect(_ slot: Int) {
        let pause = pauses[slot]
        startThread("muniment.connect") { [self] in
            usleep(UInt32(pause.milliseconds * 1_000))
            let timeout = configuration.pipelineStatementTimeout
            let outcome = Result {
                Transfer(raw: try RawConnection(configuration, statementTimeout: timeout))
            }
            shared.withLock {
                $0.arrived.append((slot, outcome))
                wake()
            }
        }
    }

    private func adopt(_ slot: Int, _ outcome: Result<Transfer, any Error>) {
        do {
            let pipeline = try Pipeline(try outcome.get().raw, hasOneSync: configuration.isBehindPooler)
            pipelines[slot] = pipeline
            pauses[slot] = .zero
            _ = muniment_epoll_control(epoll, 1, pipeline.descriptor, EPOLLIN.rawValue, UInt64(slot))
            shared.withLock {
                $0.connected += 1
                $0.isOutageTold = false
            }
        } catch {
            retry(slot, error)
        }
    }

    private func fail(_ slot: Int, _ error: any Error) {
        guard let pipeline = pipelines[slot] else { return }
        _ = muniment_epoll_control(epoll, 2, pipeline.descriptor, 0, UInt64(slot))
        let lost = pipeline.inFlight
        pipeline.loseAll(reason: PostgresError.reason(of: error))
        pipelines[slot] = nil
        shared.withLock {
            $0.connected -= 1
            $0.waiting -= lost
        }
        retry(slot, error)
    }

    private func retry(_ slot: Int, _ error: any Error) {
        let (isStopping, isNews) = shared.withLock { shared in
            shared.lastFailure = PostgresError.reason(of: error)
            defer { if shared.connected == 0 { shared.isOutageTold = true } }
            return (shared.isStopping, shared.connected == 0 && !shared.isOutageTold)
        }
        guard !isStopping else { return }
        if isNews { logger.warning("no pipelined connection stands", metadata: ["cause": "\(error)"]) }
        pauses[slot] = min(Self.longestPause, max(.milliseconds(50), pauses[slot] * 2))
        connect(slot)
    }
}
