import API
import Access
import Evidence
import Ledger
import Logging
import NIOCore
import Postgres
import Secrets
import Synchronization

/// One connection, from its first message to its end.
final class AgentSession: AgentSocketOwner {
    let id: UniqueID
    let principal: AgentPrincipal
    private let parts: AgentParts
    private let hub: AgentHub
    private let state: Mutex<State>

    private struct State {
        var socket: AgentSocket?
        var phase = Phase.greeting
        var isCatchingUp = false
        /// Of the latest subscription.
        var turn = 0
        var subscription: AgentSubscription?
        /// Paths of the subscription, with their names as documents of policies have them.
        var names: [String: String] = [:]
        var rights: (rules: AccessRules, subject: PolicySubject)?
        var rightsAt = ContinuousClock.now
        var token: (token: ClientToken, accessor: String)?
        /// When the token was last renewed.
        var renewedAt = ContinuousClock.now
        /// Requests that are under way.
        var requestCount = 0
        /// What else it asked for and is under way.
        var workCount = 0
        /// It was told that it ends: nothing of it is heard any more.
        var isEnding = false
    }

    private enum Phase {
        /// Nothing was said yet.
        case greeting
        case opening
        case open
        case ended
    }

    init(principal: AgentPrincipal, parts: AgentParts, hub: AgentHub) {
        id = UniqueID(at: parts.clock.now())
        self.principal = principal
        self.parts = parts
        self.hub = hub
        state = Mutex(State())
    }

    // MARK: The socket

    func opened(_ socket: AgentSocket) {
        state.withLock { $0.socket = socket }
        let limit = TimeAmount(parts.beats.greeting)
        // Ends with the channel, or does nothing.
        socket.channel.eventLoop.scheduleTask(in: limit) { [weak self, weak socket] in
            guard self?.state.withLock({ $0.phase == .greeting }) == true else { return }
            socket?.close(.malformed, reason: "no hello came")
        }
    }

    func received(_ message: ByteBuffer, on socket: AgentSocket) {
        let parsed: AgentMessage
        do {
            parsed = try AgentMessage(parsing: Array(message.readableBytesView))
        } catch {
            return socket.close(.malformed, reason: error.description)
        }
        let phase = state.withLock { state -> Phase in
            guard !state.isEnding else { return .ended }
            defer { if case .hello = parsed, state.phase == .greeting { state.phase = .opening } }
            return state.phase
        }
        switch (phase, parsed) {
        case (.greeting, .hello(let hello)):
            guard hello.version == AgentProtocol.version else {
                return socket.close(
                    .version,
                    reason: "this server speaks version \(AgentProtocol.version), the agent \(hello.version)"
                )
            }
            work { [self] in try await open(hello, socket) }
        case (.open, .subscribe(let subscription)):
            let turn = state.withLock { state in
                state.isCatchingUp = true
                state.turn += 1
                return state.turn
            }
            work { [self] in try await hub.follow(subscription, turn, by: self) }
        case (.open, .request(let request)): begin(request, socket)
        case (.open, .observed(let observation)):
            work { [self] in try await hub.observed(observation, by: self) }
        case (.open, .report(let report)):
            work { [self] in
                try await parts.sessions.note(
                    LooseJSON.object(report.object).json,
                    of: id,
                    in: principal.tenant.id
                )
            }
        case (.ended, _): break
        default:
            socket.close(.malformed, reason: "a message of the type \(parsed.type) comes at no such time")
        }
    }

    func closed(_ socket: AgentSocket, goodbye: AgentGoodbye?) {
        let wasOpen = state.withLock { state in
            defer { state.phase = .ended }
            state.socket = nil
            return state.phase == .open || state.phase == .opening
        }
        guard wasOpen else { return }
        let reason = socket.goodbye?.rawValue ?? goodbye?.rawValue ?? "lost"
        // Ends with its statement: the connection is gone whatever comes of it.
        Task { [self] in
            await hub.leave(self)
            do {
                try await parts.sessions.close(id, reason: reason, of: principal.tenant.id)
            } catch {
                parts.logger.warning(
                    "end of an agent's connection not noted",
                    metadata: ["cause": "\(error)"]
                )
            }
        }
    }

    /// Does something for the connection, outside its event loop; what fails ends it, and the agent comes back.
    private func work(_ body: @escaping @Sendable () async throws -> Void) {
        let isTooMuch = state.withLock { state in
            state.workCount += 1
            return state.workCount > AgentProtocol.requestLimit
        }
        guard !isTooMuch else {
            return end(.malformed, reason: "more than \(AgentProtocol.requestLimit) messages are unanswered")
        }
        // Ends with what it does, which has a limit of time at the database.
        Task { [self] in
            defer { state.withLock { $0.workCount -= 1 } }
            do {
                try await body()
            } catch {
                parts.logger.error(
                    "agent's connection failed",
                    metadata: ["agent": "\(principal.id)", "cause": "\(error)"]
                )
                end(.stopping, reason: "the server could not go on; come back")
            }
        }
    }

    // MARK: From hello to welcome

    private func open(_ hello: AgentHello, _ socket: AgentSocket) async throws {
        let now = parts.clock.now()
        guard !parts.routes.parts.barrier.isSealed else {
            return socket.close(.stopping, reason: "the server is sealed")
        }
        let (token, grant) = try await parts.token(of: principal)
        state.withLock { $0.token = (token, grant.accessor) }
        let skew = (hello.time.microseconds - now.microseconds) / 1_000
        let replaced = try await parts.sessions.open(
            .init(
                tenant: principal.tenant.id,
                fingerprint: principal.fingerprint,
                principal: principal.id,
                kind: principal.kind.rawValue,
                session: id,
                hostname: hello.hostname,
                program: hello.program,
                system: hello.system,
                address: principal.address,
                skewMilliseconds: Int(skew),
                token: token,
                accessor: grant.accessor
            )
        )
        if let replaced {
            parts.logger.info(
                "an agent's connection takes another's place",
                metadata: ["agent": "\(principal.id)", "session": "\(id)", "before": "\(replaced)"]
            )
        }
        // Before it can be told of anything.
        send(
            .welcome(
                AgentWelcome(
                    session: id,
                    kind: principal.kind,
                    id: principal.id,
                    name: principal.name,
                    time: now,
                    certificateExpiresAt: principal.certificateExpiresAt,
                    heartbeat: max(1, Int(parts.beats.heartbeat.components.seconds))
                )
            )
        )
        let isOpen = state.withLock { state in
            guard state.phase == .opening else { return false }
            state.phase = .open
            return true
        }
        guard isOpen else { return }
        try await hub.join(self)
        // It may have gone while it joined.
        if state.withLock({ $0.phase == .ended }) { await hub.leave(self) }
    }

    // MARK: Requests

    private func begin(_ request: AgentRequest, _ socket: AgentSocket) {
        let token = state.withLock { state -> ClientToken? in
            guard state.requestCount < AgentProtocol.requestLimit else { return nil }
            state.requestCount += 1
            return state.token?.token
        }
        guard let token else {
            return socket.send(
                .response(
                    AgentResponse(
                        id: request.id,
                        status: 429,
                        body: [
                            "errors": .strings([
                                "more than \(AgentProtocol.requestLimit) requests are under way"
                            ])
                        ]
                    )
                )
            )
        }
        // Ends with the request, which has a limit of time.
        Task { [self] in
            let answer = await parts.answer(
                request,
                with: token,
                of: principal.tenant,
                through: socket.channel
            )
            state.withLock { $0.requestCount -= 1 }
            socket.send(.response(AgentResponse(answer, to: request.id)))
        }
    }

    // MARK: What the hub asks

    func send(_ message: AgentMessage) { state.withLock { $0.socket }?.send(message) }

    /// The first reason stays.
    func end(_ goodbye: AgentGoodbye, reason: String) {
        let socket = state.withLock { state in
            state.isEnding = true
            return state.socket
        }
        socket?.close(goodbye, reason: reason)
    }

    /// Without a word.
    func cut() { state.withLock { $0.socket }?.channel.close(promise: nil) }

    var isCatchingUp: Bool { state.withLock { $0.isCatchingUp } }

    /// Whether no later subscription has come.
    func isLatest(_ turn: Int) -> Bool { state.withLock { $0.turn == turn } }

    /// From now on it is told with the others, unless a later subscription catches up.
    func endCatchingUp(_ turn: Int) {
        state.withLock { state in
            if state.turn == turn { state.isCatchingUp = false }
        }
    }

    func isAgent(_ id: UniqueID) -> Bool { principal.kind == .agent && principal.id == id }

    var follows: Bool { state.withLock { $0.subscription != nil } }
    var accessor: String? { state.withLock { $0.token?.accessor } }
    var rightsAge: Duration { state.withLock { .now - $0.rightsAt } }

    /// The token as it stands now, with what it may do.
    ///
    /// - Throws: `ClientError.denied` where it is over.
    func freshGrant() async throws -> TokenGrant {
        guard let token = state.withLock({ $0.token?.token }),
            let grant = try await parts.access.grant(for: token)
        else { throw ClientError.denied }
        return grant
    }

    /// Lets the token go on while the connection does; one that is over is made anew with the next connection.
    func keepToken() async {
        let isDue = state.withLock { state in
            guard ContinuousClock.now - state.renewedAt > AgentSessions.grace / 4 else { return false }
            state.renewedAt = .now
            return true
        }
        guard isDue else { return }
        do {
            _ = try await parts.access.renew(try await freshGrant())
        } catch {
            end(.stopping, reason: "the connection's rights are over; come back")
        }
    }

    /// - Returns: whether no later subscription has come meanwhile.
    func follow(
        _ subscription: AgentSubscription,
        _ turn: Int,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        _ mounts: MountTable
    ) -> Bool {
        var names: [String: String] = [:]
        for path in subscription.paths { names[path] = AgentNews.name(of: path, mounts) }
        return state.withLock { state in
            guard state.turn == turn else { return false }
            (state.subscription, state.names) = (subscription, names)
            (state.rights, state.rightsAt) = (rights, .now)
            return true
        }
    }

    func renew(_ rights: (rules: AccessRules, subject: PolicySubject)) {
        state.withLock { ($0.rights, $0.rightsAt) = (rights, .now) }
    }

    /// Paths of the subscription that it may not read.
    func refused(at now: Instant) -> [String] {
        let (subscription, rights, names) = state.withLock { ($0.subscription, $0.rights, $0.names) }
        guard let subscription, let rights else { return [] }
        return subscription.paths.filter { path in
            path.utf8.last == UInt8(ascii: "/")
                ? !rights.rules.reaches(below: path, subject: rights.subject, at: now)
                : !may(read: path, of: names[path], rights, at: now)
        }
    }

    /// Tells an event, if it is followed and may be known.
    func tell(_ event: AgentEvent, of secret: String?, encoded: ByteBuffer?, at now: Instant) {
        let (subscription, rights, socket) = state.withLock { ($0.subscription, $0.rights, $0.socket) }
        guard let socket, let subscription, let rights,
            isFor(event, of: secret, subscription, rights, at: now)
        else { return }
        if let encoded { socket.send(encoded) } else { socket.send(.event(event)) }
    }

    /// Says how far nothing more has happened.
    func caughtUp(to cursor: Int, at now: Instant) {
        guard follows else { return }
        send(.event(AgentEvent(cursor: cursor, kind: .caughtUp, subject: "-", at: now)))
    }

    private func isFor(
        _ event: AgentEvent,
        of secret: String?,
        _ subscription: AgentSubscription,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        at now: Instant
    ) -> Bool {
        switch event.kind {
        case .secretChanged:
            subscription.follows(event.subject) && may(read: event.subject, of: secret, rights, at: now)
        // That a lease or a certificate was revoked is told to everybody: identifiers tell nothing.
        case .leaseRevoked, .certificateRevoked, .leaseExpiring, .caughtUp: true
        }
    }

    private func may(
        read path: String,
        of secret: String?,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        at now: Instant
    ) -> Bool {
        rights.rules.answer(
            PolicyQuestion(
                path: path,
                operation: .read,
                secretPath: secret,
                subject: rights.subject,
                address: principal.address,
                at: now
            )
        ).isAllowed
    }
}

extension AgentResponse {
    /// An answer of `/v1`: an object stays one, anything else travels in base64.
    fileprivate init(_ answer: (status: Int, body: [UInt8], mediaType: String?), to id: Int) {
        guard !answer.body.isEmpty else {
            self.init(id: id, status: answer.status, body: nil)
            return
        }
        if let object = (try? LooseJSON(parsing: answer.body))?.object {
            self.init(id: id, status: answer.status, body: object)
        } else {
            self.init(
                id: id,
                status: answer.status,
                body: nil,
                raw: Base64.encode(answer.body),
                mediaType: answer.mediaType
            )
        }
    }
}
