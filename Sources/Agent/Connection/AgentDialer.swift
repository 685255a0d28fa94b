import API
import Evidence
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// Opens the WebSocket of the agents' protocol.
struct AgentDialer: Sendable {
    private static let limit: TimeAmount = .seconds(20)

    let place: AgentPlace
    let credential: AgentCredential
    var heartbeat: Duration = AgentProtocol.heartbeat
    var silence: Duration = AgentProtocol.silenceLimit

    /// Connects; from then on `owner` is told what comes.
    ///
    /// - Throws: `LinkFailure`.
    func connect(owner: any AgentSocketOwner) async throws {
        let context = try place.context(for: credential)
        let loop = NIOSingletons.posixEventLoopGroup.next()
        let opened = loop.makePromise(of: Void.self)
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(Self.limit)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try set(up: channel, context, owner: owner, opened)
                }
            }
        let channel: any Channel
        do {
            channel = try await bootstrap.connect(host: place.host, port: place.port).get()
        } catch {
            let failure = LinkFailure(.away, "\(place.host):\(place.port) can't be reached: \(error)")
            opened.fail(failure)
            throw failure
        }
        channel.closeFuture.whenComplete { _ in
            // Does nothing where it has opened, or failed, before.
            opened.fail(LinkFailure(.away, "\(place.host):\(place.port) closed the connection"))
        }
        let timer = loop.scheduleTask(in: Self.limit) {
            opened.fail(LinkFailure(.away, "\(place.host):\(place.port) did not answer in time"))
        }
        defer { timer.cancel() }
        do {
            try await opened.futureResult.get()
        } catch {
            // It is over anyway.
            try? await channel.close()
            throw error as? LinkFailure ?? LinkFailure(.away, "\(error)")
        }
    }

    private func set(
        up channel: any Channel,
        _ context: NIOSSLContext,
        owner: any AgentSocketOwner,
        _ opened: EventLoopPromise<Void>
    ) throws {
        let pipeline = channel.pipeline.syncOperations
        let isAddress = (try? SocketAddress(ipAddress: place.host, port: place.port)) != nil
        try pipeline.addHandler(
            try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : place.host)
        )
        let upgrader = NIOWebSocketClientUpgrader(maxFrameSize: AgentProtocol.messageLimit) {
            channel,
            _ in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    AgentSocketHandler(
                        .client,
                        owner: owner,
                        heartbeat: heartbeat,
                        silenceLimit: silence
                    )
                )
                opened.succeed()
            }
        }
        try pipeline.addHTTPClientHandlers(
            withClientUpgrade: (
                upgraders: [upgrader],
                completionHandler: { context in
                    context.pipeline.syncOperations.removeHandler(name: Asking.name, promise: nil)
                }
            )
        )
        try pipeline.addHandler(Asking(place, opened), name: Asking.name)
    }
}

/// Asks for the WebSocket, and reads why it is refused.
private final class Asking: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    static let name = "asking"
    private static let limit = 65_536

    private let place: AgentPlace
    private let opened: EventLoopPromise<Void>
    private var status = 0
    private var body: [UInt8] = []

    init(_ place: AgentPlace, _ opened: EventLoopPromise<Void>) {
        self.place = place
        self.opened = opened
    }

    func channelActive(context: ChannelHandlerContext) {
        var headers = HTTPHeaders([
            ("Host", "\(place.host):\(place.port)"), ("Content-Length", "0"),
            ("Sec-WebSocket-Protocol", AgentProtocol.name),
        ])
        if let namespace = place.namespace { headers.add(name: "X-Vault-Namespace", value: namespace) }
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: AgentProtocol.path, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): status = Int(head.status.code)
        case .body(let bytes): if body.count < Self.limit { body += bytes.readableBytesView }
        case .end:
            let said = (try? LooseJSON(parsing: body))?.object?["reason"]?.string
            let reason = said ?? "it answered \(status) in the place of a WebSocket"
            // What is wrong with the server, or between it and here, may pass.
            opened.fail(LinkFailure(400..<500 ~= status ? .refused : .away, reason))
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // That there is no WebSocket is said before the answer that says why.
        if error is NIOHTTPClientUpgradeError { return }
        opened.fail(LinkFailure(.away, "\(place.host):\(place.port): \(error)"))
        context.close(promise: nil)
    }
}
