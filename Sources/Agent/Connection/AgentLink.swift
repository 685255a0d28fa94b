package import API
package import Evidence
package import Logging
import NIOCore
import Synchronization

/// One connection that is kept: lost, it is made again after a pause that grows, and goes on where it was.
package actor AgentLink {
    /// What comes over it.
    package enum News: Sendable, Hashable {
        case connected(AgentWelcome)
        case lost(String)
        case event(AgentEvent)
        /// What is held is to be asked for anew: too much has happened meanwhile.
        case mustReread
        case task(AgentTask)
        /// Coming back is of no use until somebody has changed something.
        case refused(String)
    }

    /// How it stands, for those who look after it.
    package struct Standing: Sendable, Hashable {
        package var isConnected = false
        package var name: String?
        package var reason: String?
        package var certificateExpiresAt: Instant?
        /// Our clock less the server's.
        package var skew: Duration = .zero
    }

    /// What the agent says of itself.
    package struct Introduction: Sendable, Hashable {
        package var program: String
        package var hostname: String
        package var system: String
        /// Of the protocol, as its first message says it.
        package var version = AgentProtocol.version

        package init(program: String, hostname: String, system: String) {
            self.program = program
            self.hostname = hostname
            self.system = system
        }
    }

    private let place: AgentPlace
    private let credential: AgentCredential
    private let introduction: Introduction
    private let now: @Sendable () -> Instant
    private let logger: Logger
    private var backoff: Backoff
    private var heartbeat: Duration
    private var silence: Duration
    /// What comes, for one reader.
    package nonisolated let news: AsyncStream<News>
    private let tell: AsyncStream<News>.Continuation

    private var socket: AgentSocket?
    private var welcome: AgentWelcome?
    private var nextID = 0
    private var waiting: [Int: CheckedContinuation<AgentResponse, any Error>] = [:]
    private var followed: [String] = []
    private var isFollowing = false
    /// A subscription is on its way, and what is followed has changed since.
    private var mustFollowAgain = false
    private var cursor: Int?
    /// The cursor when what is followed changed, until the server has taken it: whatever was read since then may have changed
    /// without being told.
    private var unconfirmed: Int?
    /// What of it could not be read when it was followed: asked for again, it is followed again, for a policy may let it now.
    private var refused: Set<String> = []
    private(set) package var standing = Standing()

    /// Requests wait for a connection no longer than this.
    private static let patience: Duration = .seconds(30)
    /// What comes and is not read; beyond it the oldest is dropped, and everything is to be read anew.
    private static let newsLimit = 10_000

    package init(
        place: AgentPlace,
        credential: AgentCredential,
        introduction: Introduction,
        backoff: Backoff = Backoff(),
        heartbeat: Duration = AgentProtocol.heartbeat,
        silence: Duration = AgentProtocol.silenceLimit,
        now: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        self.place = place
        self.credential = credential
        self.introduction = introduction
        self.backoff = backoff
        self.heartbeat = heartbeat
        self.silence = silence
        self.now = now
        self.logger = logger
        (news, tell) = AsyncStream.makeStream(
            of: News.self,
            bufferingPolicy: .bufferingNewest(Self.newsLimit)
        )
    }

    // MARK: Keeping it

    /// Keeps the connection until its task is cancelled.
    package func run() async throws {
        while true {
            do {
                try await connectOnce()
            } catch let failure as LinkFailure {
                lose(failure)
            }
            try Task.checkCancellation()
            try await Task.sleep(for: backoff.next())
        }
    }

    /// Lets the next connection be made with the certificate as it is now.
    package func reconnect() { socket?.channel.close(promise: nil) }

    private func connectOnce() async throws {
        let ears = Ears()
        let dialer = AgentDialer(place: place, credential: credential, heartbeat: heartbeat, silence: silence)
        try await dialer.connect(owner: ears)
        try await withTaskCancellationHandler {
            // In order, and one after the other.
            for await heard in ears.heard { try hear(heard) }
        } onCancel: {
            ears.hangUp()
        }
        try Task.checkCancellation()
        throw LinkFailure(.away, "the connection was lost")
    }

    private func hear(_ heard: Ears.Heard) throws {
        switch heard {
        case .opened(let socket):
            self.socket = socket
            socket.send(
                .hello(
                    AgentHello(
                        version: introduction.version,
                        program: introduction.program,
                        hostname: introduction.hostname,
                        system: introduction.system,
                        time: now()
                    )
                )
            )
        case .message(let bytes):
            let message: AgentMessage
            do {
                message = try AgentMessage(parsing: bytes)
            } catch {
                // A newer server may say more than this version knows.
                logger.warning("message passed over", metadata: ["cause": "\(error)"])
                return
            }
            try take(message)
        case .closed(let goodbye):
            let reason = goodbye.map { "the server closed: \($0.rawValue)" } ?? "the connection was lost"
            throw LinkFailure(goodbye.map { $0.isWorthAnotherTry } ?? true ? .away : .refused, reason)
        }
    }

    private func take(_ message: AgentMessage) throws {
        switch message {
        case .welcome(let welcome):
            self.welcome = welcome
            backoff.reset()
            let skew = now().duration(since: welcome.time)
            standing = Standing(
                isConnected: true,
                name: welcome.name,
                certificateExpiresAt: welcome.certificateExpiresAt,
                skew: skew
            )
            if abs(skew) > AgentProtocol.skewLimit {
                logger.warning(
                    "this clock is off; the server's decides",
                    metadata: ["skew": "\(skew)", "server": "\(welcome.time.rfc3339)"]
                )
            }
            tell.yield(.connected(welcome))
            follow()
        case .response(let response):
            waiting.removeValue(forKey: response.id)?.resume(returning: response)
        case .subscribed(let subscribed):
            isFollowing = false
            if subscribed.mustReread { tell.yield(.mustReread) }
            cursor = subscribed.cursor
            refused = Set(subscribed.refused)
            if !mustFollowAgain || subscribed.mustReread { unconfirmed = nil }
            for path in subscribed.refused {
                logger.warning("nothing is told of what may not be read", metadata: ["path": "\(path)"])
            }
            if mustFollowAgain { follow() }
        case .event(let event):
            cursor = max(cursor ?? event.cursor, event.cursor)
            if event.kind != .caughtUp, case .dropped = tell.yield(.event(event)) {
                // Something older went: nobody knows what.
                tell.yield(.mustReread)
            }
        case .observe(let task): tell.yield(.task(task))
        case .goodbye(let goodbye, let reason):
            throw LinkFailure(goodbye.isWorthAnotherTry ? .away : .refused, reason)
        case .hello, .subscribe, .request, .observed, .report:
            throw LinkFailure(.away, "the server sent what only agents send")
        }
    }

    private func lose(_ failure: LinkFailure) {
        let wasConnected = standing.isConnected
        socket?.channel.close(promise: nil)
        (socket, welcome, isFollowing) = (nil, nil, false)
        standing.isConnected = false
        standing.reason = failure.reason
        for continuation in waiting.values { continuation.resume(throwing: failure) }
        waiting = [:]
        switch failure.cause {
        case .refused: tell.yield(.refused(failure.reason))
        case .away, .local: if wasConnected { tell.yield(.lost(failure.reason)) }
        }
        logger.warning("no connection", metadata: ["cause": "\(failure.reason)"])
    }

    // MARK: Using it

    package var isConnected: Bool { welcome != nil && cursor != nil }

    /// Asks the server, below `/v1/`.
    ///
    /// - Parameter path: percent-encoded.
    /// - Throws: `LinkFailure` where there is no connection, or it was lost before the answer: what writes may have been done.
    package func ask(
        _ method: String,
        _ path: String,
        query: [String: String] = [:],
        wrapTTL: String? = nil,
        body: LooseObject? = nil
    ) async throws -> AgentResponse {
        // Before there is a cursor, what changes after an answer could be missed.
        guard let socket, welcome != nil, cursor != nil else {
            throw LinkFailure(.away, standing.reason ?? "there is no connection yet")
        }
        nextID += 1
        let id = nextID
        let request = AgentRequest(
            id: id,
            method: method,
            path: path,
            query: query,
            wrapTTL: wrapTTL,
            body: body
        )
        let timer = Task { [weak self] in
            // Ended by the answer, or by this.
            try await Task.sleep(for: Self.patience)
            await self?.giveUp(id)
        }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting[id] = continuation
                socket.send(.request(request))
            }
        } onCancel: {
            // Ends with its one step.
            Task { [weak self] in await self?.giveUp(id) }
        }
    }

    private func giveUp(_ id: Int) {
        waiting.removeValue(forKey: id)?.resume(
            throwing: LinkFailure(.away, "the server did not answer within \(Self.patience)")
        )
    }

    /// Hears of these paths from now on, in the place of those before.
    package func follow(_ paths: [String]) {
        let sorted = Array(Set(paths)).sorted().prefix(AgentProtocol.subscriptionLimit)
        guard Array(sorted) != followed || sorted.contains(where: { refused.contains($0) }) else { return }
        refused = []
        followed = Array(sorted)
        unconfirmed = unconfirmed ?? cursor
        follow()
    }

    private func follow() {
        guard welcome != nil else { return }
        guard !isFollowing else {
            mustFollowAgain = true
            return
        }
        (isFollowing, mustFollowAgain) = (true, false)
        nextID += 1
        socket?.send(.subscribe(AgentSubscription(id: nextID, paths: followed, after: unconfirmed ?? cursor)))
    }

    package func answer(_ observation: AgentObservation) { socket?.send(.observed(observation)) }

    package func report(_ report: AgentReport) { if welcome != nil { socket?.send(.report(report)) } }
}

/// Takes what a socket hears to whoever reads it, in order.
private final class Ears: AgentSocketOwner {
    enum Heard: Sendable {
        case opened(AgentSocket)
        case message([UInt8])
        case closed(AgentGoodbye?)
    }

    let heard: AsyncStream<Heard>
    private let tell: AsyncStream<Heard>.Continuation
    private let socket = Mutex<AgentSocket?>(nil)

    init() { (heard, tell) = AsyncStream.makeStream(of: Heard.self) }

    func opened(_ socket: AgentSocket) {
        self.socket.withLock { $0 = socket }
        tell.yield(.opened(socket))
    }

    func received(_ message: ByteBuffer, on socket: AgentSocket) {
        tell.yield(.message(Array(message.readableBytesView)))
    }

    func closed(_ socket: AgentSocket, goodbye: AgentGoodbye?) {
        tell.yield(.closed(goodbye))
        tell.finish()
    }

    func hangUp() {
        tell.finish()
        socket.withLock { $0 }?.channel.close(promise: nil)
    }
}

private func abs(_ duration: Duration) -> Duration { duration < .zero ? .zero - duration : duration }
