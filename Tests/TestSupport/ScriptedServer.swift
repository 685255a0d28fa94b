package import NIOCore
import NIOPosix
import Synchronization

/// A server that says what a test wants it to, whatever it is asked: for those that are slow, wrong or endless.
package final class ScriptedServer: Sendable {
    package enum Deed: Sendable {
        /// These bytes, and the connection is closed.
        case answer([UInt8])
        /// These bytes, and nothing more.
        case begin([UInt8])
        /// These bytes, then this one again and again, with a pause before each.
        case trickle([UInt8], every: TimeAmount)
        /// These bytes, then blocks without end.
        case endless([UInt8])
        /// These bytes once the gate is open, and the connection is closed.
        case held(Gate, [UInt8])
        /// Nothing is ever said.
        case stayStill

        /// A whole answer of HTTP.
        package static func http(
            _ status: String,
            _ headers: [String] = [],
            _ body: String = "",
            behind gate: Gate? = nil
        ) -> Deed {
            let head =
                (["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers)
            let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
            return gate.map { .held($0, bytes) } ?? .answer(bytes)
        }
    }

    private let answering: @Sendable (String) -> Deed
    private let heard = Mutex<[String]>([])

    private init(_ answering: @escaping @Sendable (String) -> Deed) { self.answering = answering }

    /// Every request in order, as text.
    package var requests: [String] { heard.withLock { $0 } }

    /// Runs `body` with the port of a server that does what `answering` says to each request.
    package static func with<Value>(
        host: String = "127.0.0.1",
        port: Int = 0,
        _ answering: @escaping @Sendable (String) -> Deed,
        _ body: (Int, ScriptedServer) async throws -> Value
    ) async throws -> Value {
        let server = ScriptedServer(answering)
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(server))
                }
            }
            .bind(host: host, port: port).get()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(channel.localAddress?.port ?? 0, server))
        } catch {
            outcome = .failure(error)
        }
        try await channel.close()
        return try outcome.get()
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let server: ScriptedServer
        private var received = ""

        init(_ server: ScriptedServer) { self.server = server }

        /// Of a request of HTTP its body has come too; of anything else there is something.
        private var isWhole: Bool {
            guard received.contains("HTTP/1.1") else { return true }
            guard let end = received.ranges(of: "\r\n\r\n").first else { return false }
            let length = received.lowercased().firstMatch(of: #/content-length: ([0-9]+)/#).flatMap {
                Int($0.1)
            }
            return received[end.upperBound...].utf8.count >= length ?? 0
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += String(buffer: unwrapInboundIn(data))
            guard isWhole else { return }
            let request = received
            received = ""
            server.heard.withLock { $0.append(request) }
            let channel = context.channel
            switch server.answering(request) {
            case .answer(let bytes):
                channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in
                    channel.close(promise: nil)
                }
            case .begin(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
            case .trickle(let bytes, let pause):
                channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
                context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { task in
                    guard channel.isActive else { return task.cancel() }
                    channel.writeAndFlush(ByteBuffer(bytes: [0x20]), promise: nil)
                }
            case .endless(let bytes):
                channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenSuccess { Self.goOn(channel) }
            case .held(let gate, let bytes):
                // Ends when its test opens the gate.
                Task {
                    await gate.pass()
                    channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in
                        channel.close(promise: nil)
                    }
                }
            case .stayStill: break
            }
        }

        private static func goOn(_ channel: any Channel) {
            channel.writeAndFlush(ByteBuffer(repeating: 0x20, count: 64 << 10)).whenSuccess { goOn(channel) }
        }
    }
}
