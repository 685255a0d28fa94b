import NIOCore
import NIOPosix
import NIOSSL

/// Commands to a Redis server, one after another over a connection of their own.
package struct RedisSession {
    package struct Server: Hashable, Sendable {
        package var host: String
        package var port: Int
        package var username: String
        package var password: String
        package var usesTLS: Bool
        /// PEM of authorities in the place of the system's.
        package var authorities: String?
        /// Whether whoever answers is believed: for tests of people, not for use.
        package var trustsAnybody: Bool

        package init(
            host: String,
            port: Int,
            username: String,
            password: String,
            usesTLS: Bool = false,
            authorities: String? = nil,
            trustsAnybody: Bool = false
        ) {
            self.host = host
            self.port = port
            self.username = username
            self.password = password
            self.usesTLS = usesTLS
            self.authorities = authorities
            self.trustsAnybody = trustsAnybody
        }
    }

    /// Why a server was not spoken with to the end. No text holds a password.
    package enum Failure: Error, Hashable, Sendable {
        /// Before any command but the signing in was sent.
        case unreachable(String)
        /// The server does not take the name or the password.
        case signInRefused(String)
        /// After one was sent: it may have been carried out.
        case lost(String)
    }

    private static let connectTimeout = TimeAmount.seconds(5)

    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var buffer: [UInt8] = []

    /// Connects, signs in, and runs `body`; all within `timeout`.
    ///
    /// - Throws: `Failure`; what `body` throws.
    package static func with<Value: Sendable>(
        _ server: Server,
        timeout: Duration = .seconds(15),
        _ body: @escaping @Sendable (inout RedisSession) async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await session(server, body) }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            // Out of time, a command may have been carried out.
            guard let value = try await group.next() ?? nil else {
                throw Failure.lost("no answer within \(timeout.components.seconds) s")
            }
            return value
        }
    }

    private static func session<Value: Sendable>(
        _ server: Server,
        _ body: @Sendable (inout RedisSession) async throws -> Value
    ) async throws -> Value {
        let connected: NIOAsyncChannel<ByteBuffer, ByteBuffer>
        do {
            let context = server.usesTLS ? try NIOSSLContext(configuration: configuration(server)) : nil
            connected = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(connectTimeout)
                .connect(host: server.host, port: server.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let context {
                            let isAddress = (try? SocketAddress(ipAddress: server.host, port: 0)) != nil
                            try channel.pipeline.syncOperations.addHandler(
                                try NIOSSLClientHandler(
                                    context: context,
                                    serverHostname: isAddress ? nil : server.host
                                )
                            )
                        }
                        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw Failure.unreachable("\(server.host):\(server.port): \(error)")
        }
        return try await connected.executeThenClose { inbound, outbound in
            var session = RedisSession(outbound: outbound, inbound: inbound.makeAsyncIterator())
            try await session.signIn(server)
            return try await body(&session)
        }
    }

    private static func configuration(_ server: Server) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let authorities = server.authorities, !authorities.isEmpty {
            configuration.trustRoots = .certificates(
                try NIOSSLCertificate.fromPEMBytes(Array(authorities.utf8))
            )
        }
        if server.trustsAnybody { configuration.certificateVerification = .none }
        return configuration
    }

    private init(
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    ) {
        self.outbound = outbound
        self.inbound = inbound
    }

    private mutating func signIn(_ server: Server) async throws {
        guard !server.password.isEmpty else { return }
        let names = server.username.isEmpty ? [] : [server.username]
        do {
            guard case .error(let reason) = try await ask(["AUTH"] + names + [server.password]) else {
                return
            }
            throw reason.hasPrefix("WRONGPASS") ? Failure.signInRefused(reason) : .unreachable(reason)
        } catch Failure.lost(let reason) {
            throw Failure.unreachable(reason)
        }
    }

    /// Sends one command, and gives its reply, which may be an error of the server's.
    ///
    /// - Throws: `Failure`.
    package mutating func ask(_ words: [String]) async throws -> RedisReply {
        var command = Array("*\(words.count)\r\n".utf8)
        for word in words {
            command += Array("$\(word.utf8.count)\r\n".utf8) + Array(word.utf8) + Array("\r\n".utf8)
        }
        do {
            try await outbound.write(ByteBuffer(bytes: command))
            while true {
                if let (reply, count) = try RedisReply.read(buffer[...]) {
                    buffer.removeFirst(count)
                    return reply
                }
                guard let part = try await inbound.next(isolation: #isolation) else {
                    try Task.checkCancellation()
                    throw Failure.lost("the server closed the connection")
                }
                buffer += Array(part.readableBytesView)
            }
        } catch let failure as Failure {
            throw failure
        } catch is CancellationError {
            throw CancellationError()
        } catch is RedisReply.Malformed {
            throw Failure.lost("the server does not speak RESP")
        } catch {
            throw Failure.lost("\(error)")
        }
    }
}
