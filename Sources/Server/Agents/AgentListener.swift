import API
import Access
import Evidence
import Ledger
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket
import Postgres
import Secrets

/// Takes connections of agents and applications: TLS with a certificate on both sides, and on it one WebSocket each.
///
/// The certificate is believed for its key, and for being registered: who it is of, and whether it may, says the database,
/// by the certificate's SHA-256. So there is no list of authorities to keep, and what is revoked is out at once.
struct AgentListener: Sendable {
    /// Where it listens, and what it proves itself with.
    struct Place: Sendable {
        var host: String
        var port: Int
        var tls: ServerTLS
    }

    /// Connections; further ones wait.
    private static let backlog: Int32 = 1_024
    /// Of a request that asks for the WebSocket, until it is there.
    private static let handshakeLimit: TimeAmount = .seconds(20)

    let place: Place
    let parts: AgentParts
    let hub: AgentHub

    /// Listens until it is cancelled; then says goodbye to everybody.
    ///
    /// - Parameter whenListening: is told the port.
    func run(whenListening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        let context = try NIOSSLContext(configuration: try place.tls.configurationOfAgents())
        let bootstrap = ServerBootstrap(group: NIOSingletons.posixEventLoopGroup)
            .serverChannelOption(.backlog, value: Self.backlog)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            // Little is read from each: a thousand idle connections must not hold a thousand large buffers.
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 1_024, maximum: 65_536)
            )
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture { try set(up: channel, context) }
            }
        let channel = try await bootstrap.bind(host: place.host, port: place.port).get()
        await whenListening(channel.localAddress?.port ?? 0)
        try await withTaskCancellationHandler {
            try await channel.closeFuture.get()
        } onCancel: {
            channel.close(promise: nil)
        }
        await hub.endAll()
        try Task.checkCancellation()
        throw ChannelError.alreadyClosed
    }

    private func set(up channel: any Channel, _ context: NIOSSLContext) throws {
        let tls = NIOSSLServerHandler(
            context: context,
            // Whose it is and whether it may is asked when the WebSocket is asked for; TLS proves that it has the key.
            customVerificationCallback: { _, promise in promise.succeed(.certificateVerified) }
        )
        try channel.pipeline.syncOperations.addHandler(tls)
        let refusals = AgentRefusals()
        let upgrader = NIOWebSocketServerUpgrader(
            maxFrameSize: AgentProtocol.messageLimit,
            shouldUpgrade: { channel, head in admit(head, channel) },
            upgradePipelineHandler: { channel, head in begin(channel) }
        )
        try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withServerUpgrade: (
                upgraders: [upgrader],
                // Comes before the upgrade, which still needs who was admitted.
                completionHandler: { _ in }
            )
        )
        try channel.pipeline.syncOperations.addHandler(refusals, name: AgentRefusals.name)
        // Ends with the channel, or finds it upgraded.
        channel.eventLoop.scheduleTask(in: Self.handshakeLimit) {
            let isUpgraded = try? channel.pipeline.syncOperations.handler(type: AgentSocketHandler.self)
            if isUpgraded == nil { channel.close(promise: nil) }
        }
    }

    // MARK: Who may

    /// Looks who asks; `nil` for who is refused, with why left for `AgentRefusals`.
    private func admit(_ head: HTTPRequestHead, _ channel: any Channel) -> EventLoopFuture<HTTPHeaders?> {
        let promise = channel.eventLoop.makePromise(of: HTTPHeaders?.self)
        let certificate = channel.nioSSL_peerCertificate()
        let address = channel.remoteAddress?.ipAddress ?? "unknown"
        promise.completeWithTask {
            let answer = try await self.principal(head, try? await certificate.get(), address)
            return try await channel.eventLoop.submit {
                let place = try channel.pipeline.syncOperations.handler(type: AgentRefusals.self)
                switch answer {
                case .success(let principal):
                    place.admitted = principal
                    return ["Sec-WebSocket-Protocol": AgentProtocol.name]
                case .failure(let refusal):
                    place.refusal = refusal
                    return nil
                }
            }.get()
        }
        return promise.futureResult
    }

    private func principal(
        _ head: HTTPRequestHead,
        _ certificate: NIOSSLCertificate?,
        _ address: String
    ) async throws -> Result<AgentPrincipal, AgentRefusal> {
        guard head.uri == AgentProtocol.path else {
            return .failure(.init(404, "unknown_path", "agents connect at \(AgentProtocol.path)"))
        }
        guard head.headers[canonicalForm: "Sec-WebSocket-Protocol"].contains(AgentProtocol.name[...]) else {
            return .failure(
                .init(400, "version", "this server speaks \(AgentProtocol.name); the agent must offer it")
            )
        }
        guard let certificate else {
            return .failure(
                .init(401, "no_certificate", "show the certificate that `muniment agent` was enrolled with")
            )
        }
        let now = parts.clock.now()
        let expires = Instant(microseconds: Int64(certificate.notValidAfter) * 1_000_000)
        guard expires > now else {
            return .failure(
                .init(
                    403,
                    AgentGoodbye.expired.rawValue,
                    "the certificate is over since \(expires.rfc3339), and here it is \(now.rfc3339); enrol again"
                )
            )
        }
        let name = head.headers.first(name: "X-Vault-Namespace")
        let tenant =
            if let name, name != "root" { try await parts.namespaces.tenant(named: name) } else {
                try await parts.namespaces.rootTenant()
            }
        let fingerprint = Digest.sha256(of: try certificate.toDERBytes())
        guard let tenant,
            let found = try await parts.access.connectingPrincipal(by: fingerprint, of: tenant.id)
        else {
            return .failure(
                .init(403, "unknown", "this certificate is registered for nobody in this namespace")
            )
        }
        guard found.mayConnect else {
            let why = found.isRevoked ? "its certificate was revoked" : "it is \(found.status)"
            return .failure(.init(403, AgentGoodbye.revoked.rawValue, "\(found.name) is not let in: \(why)"))
        }
        return .success(
            AgentPrincipal(
                tenant: tenant,
                id: found.id,
                kind: found.isAgent ? .agent : .application,
                name: found.name,
                fingerprint: fingerprint,
                certificateExpiresAt: expires,
                address: address
            )
        )
    }

    private func begin(_ channel: any Channel) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            let refusals = try channel.pipeline.syncOperations.handler(type: AgentRefusals.self)
            guard let principal = refusals.admitted else { throw ChannelError.operationUnsupported }
            channel.pipeline.syncOperations.removeHandler(refusals, promise: nil)
            let session = AgentSession(principal: principal, parts: parts, hub: hub)
            try channel.pipeline.syncOperations.addHandler(
                AgentSocketHandler(
                    .server,
                    owner: session,
                    keepingOwner: true,
                    heartbeat: parts.beats.heartbeat,
                    silenceLimit: parts.beats.silence
                )
            )
        }
    }
}

/// Why somebody is not let in.
struct AgentRefusal: Error, Hashable, Sendable {
    var status: Int
    var code: String
    var reason: String

    init(_ status: Int, _ code: String, _ reason: String) {
        self.status = status
        self.code = code
        self.reason = reason
    }
}

/// Answers who is not let in, and keeps for the moment of the upgrade who is.
private final class AgentRefusals: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    static let name = "agent-refusals"

    var admitted: AgentPrincipal?
    var refusal: AgentRefusal?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .end = unwrapInboundIn(data) else { return }
        let refusal =
            refusal ?? AgentRefusal(426, "upgrade", "ask for a WebSocket of \(AgentProtocol.name) here")
        let body: LooseObject = ["code": .string(refusal.code), "reason": .string(refusal.reason)]
        let bytes = context.channel.allocator.buffer(bytes: LooseJSON.object(body).bytes)
        var headers = HTTPHeaders([
            ("Content-Type", "application/json"), ("Content-Length", "\(bytes.readableBytes)"),
            ("Connection", "close"),
        ])
        if refusal.status == 426 { headers.add(name: "Upgrade", value: "websocket") }
        let head = HTTPResponseHead(
            version: .http1_1,
            status: HTTPResponseStatus(statusCode: refusal.status),
            headers: headers
        )
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: nil)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // That there is to be no WebSocket is told before the request, which is then answered with why.
        if error is NIOWebSocketUpgradeError { return }
        context.close(promise: nil)
    }
}

extension ServerTLS {
    /// As the listener of agents speaks: TLS 1.2 or later, and no client without a certificate is of use.
    func configurationOfAgents() throws -> TLSConfiguration {
        var configuration = try configuration()
        configuration.certificateVerification = .optionalVerification
        return configuration
    }
}
