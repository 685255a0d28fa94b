import API
import Access
import Evidence
import Ledger
import Logging
import NIOCore
import Secrets
import Synchronization

// From hello to welcome, and the requests that follow.

extension AgentSession {
    func open(_ hello: AgentHello, _ socket: AgentSocket) async throws {
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

    func begin(_ request: AgentRequest, _ socket: AgentSocket) {
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
