import NIOCore
import NIOPosix
import Synchronization

/// A server that does with each request, in turn, what a test says; it keeps what it was sent.
final class SmallServer: Sendable {
    enum Deed: Sendable {
        /// These bytes, and the connection is closed.
        case answer(String)
        /// These bytes, and nothing more.
        case begin(String)
        /// The connection is closed without an answer.
        case hangUp
        /// Nothing is ever said.
        case stayStill

        /// A whole answer with a JSON body.
        static func json(_ body: String, status: String = "200 OK") -> Deed {
            .answer("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }
    }

    private struct State {
        var deeds: [Deed]
        var requests: [String] = []
    }

    private let state: Mutex<State>

    private init(_ deeds: [Deed]) { state = Mutex(State(deeds: deeds)) }

    /// Every request in order: its head and body as text.
    var requests: [String] { state.withLock { $0.requests } }

    /// Runs `body` with the address of a server that does `deeds`, one a request, the last one for all that follow.
    static func with<Value>(
        _ deeds: Deed...,
        body: (String, SmallServer) async throws -> Value
    ) async throws -> Value {
        let server = SmallServer(deeds)
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(server))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let address = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(address, server)) } catch { outcome = .failure(error) }
        try await channel.close()
        return try outcome.get()
    }

    private func deed(for request: String) -> Deed {
        state.withLock { state in
            state.requests.append(request)
            return state.deeds.count > 1 ? state.deeds.removeFirst() : state.deeds[0]
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let server: SmallServer
        private var received = ""

        init(_ server: SmallServer) { self.server = server }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += String(buffer: unwrapInboundIn(data))
            guard isWhole else { return }
            defer { received = "" }
            switch server.deed(for: received) {
            case .answer(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
                context.close(promise: nil)
            case .begin(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .hangUp: context.close(promise: nil)
            case .stayStill: break
            }
        }

        private var isWhole: Bool {
            // A client that begins with TLS (a handshake record) will not send a head.
            if received.utf8.first == 0x16 { return true }
            guard let head = received.range(of: "\r\n\r\n") else { return false }
            let length = received.lowercased().firstMatch(of: #/content-length: ([0-9]+)/#).flatMap {
                Int($0.1)
            }
            return received[head.upperBound...].utf8.count >= length ?? 0
        }
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
