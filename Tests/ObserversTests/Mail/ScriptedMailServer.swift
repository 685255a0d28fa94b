import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A mail server that says what a test wants it to, whatever it is asked.
final class ScriptedMailServer: Sendable {
    /// What is said to a command, each part by itself; to `""` when somebody comes, and to `.` at a message's end. Nothing:
    /// nothing is ever said.
    typealias Script = @Sendable (String) -> [String]

    /// A server that takes everything, but what `others` say.
    static func taking(_ offers: [String] = [], but others: @escaping Script = { _ in [] }) -> Script {
        { command in
            let said = others(command)
            guard said.isEmpty else { return said }
            switch command.prefix(4) {
            case "": return ["220 mail.example ESMTP"]
            case "EHLO":
                let lines = ["mail.example"] + offers
                return [
                    lines.enumerated().map { index, line in
                        index == lines.count - 1 ? "250 \(line)" : "250-\(line)"
                    }.joined(separator: "\r\n")
                ]
            case "STAR": return ["220 go ahead"]
            case "DATA": return ["354 go on"]
            case "QUIT": return ["221 bye"]
            default: return ["250 ok"]
            }
        }
    }

    private let script: Script
    /// Turned to after STARTTLS.
    private let tls: NIOSSLContext?
    private let heard = Mutex<[String]>([])

    private init(_ script: @escaping Script, tls: NIOSSLContext?) {
        self.script = script
        self.tls = tls
    }

    /// Every command in order.
    var commands: [String] { heard.withLock { $0 } }

    /// Runs `body` with the port of a server that speaks by `script`.
    ///
    /// - Parameter certificates: a folder with `localhost.pem` and `localhost.key`.
    static func with<Value>(
        certificates: String? = nil,
        _ script: @escaping Script,
        _ body: (Int, ScriptedMailServer) async throws -> Value
    ) async throws -> Value {
        let tls = try certificates.map { folder in
            let chain = try NIOSSLCertificate.fromPEMFile(folder + "/localhost.pem")
            let key = try NIOSSLPrivateKey(file: folder + "/localhost.key", format: .pem)
            return try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: chain.map { .certificate($0) },
                    privateKey: .privateKey(key)
                )
            )
        }
        let server = ScriptedMailServer(script, tls: tls)
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(server))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
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

        private let server: ScriptedMailServer
        private var received: [UInt8] = []
        private var isText = false

        init(_ server: ScriptedMailServer) { self.server = server }

        func channelActive(context: ChannelHandlerContext) { answer("", context) }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += Array(unwrapInboundIn(data).readableBytesView)
            while let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(
                    decoding: received[..<end].filter { $0 != UInt8(ascii: "\r") },
                    as: UTF8.self
                )
                received.removeSubrange(...end)
                guard !isText || line == "." else { continue }
                isText = line == "DATA"
                server.heard.withLock { $0.append(line) }
                answer(line, context)
                guard line == "STARTTLS", let tls = server.tls else { continue }
                try? context.pipeline.syncOperations.addHandler(
                    NIOSSLServerHandler(context: tls),
                    position: .first
                )
            }
        }

        private func answer(_ command: String, _ context: ChannelHandlerContext) {
            for part in server.script(command) {
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: part + "\r\n")), promise: nil)
            }
        }
    }
}
