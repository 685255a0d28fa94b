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
    let parts: AgentParts
    let hub: AgentHub
    let state: Mutex<State>

    struct State {
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

    enum Phase {
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
}
