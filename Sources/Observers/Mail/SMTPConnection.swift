import Evidence
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Commands and replies, line by line, over a connection that may turn to TLS on its way.
struct SMTPConnection {
    /// Of a line (RFC 5321 §4.5.3.1.5 asks for 512), of the lines of a reply, and of what is read in all.
    private static let (lineLimit, replyLimit, readLimit) = (2_048, 100, 256 * 1_024)
    private static let longestConnect = TimeAmount.seconds(10)

    private let server: SMTPClient.Server
    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var buffer: [UInt8] = []
    private var received = 0

    static func with<Value: Sendable>(
        _ server: SMTPClient.Server,
        _ body: (inout SMTPConnection) async throws -> Value
    ) async throws -> Value {
        let context = server.security == .none ? nil : try server.context()
        let connected = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(longestConnect)
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if server.security == .tls, let context {
                        try channel.pipeline.syncOperations.addHandler(try server.handler(context))
                    } else if server.security == .startTLS {
                        try channel.pipeline.syncOperations.addHandler(ByteCounter())
                    }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await connected.executeThenClose { inbound, outbound in
            var connection = SMTPConnection(
                server: server,
                channel: connected.channel,
                outbound: outbound,
                inbound: inbound.makeAsyncIterator()
            )
            return try await body(&connection)
        }
    }

    /// Turns to TLS. What came before is not believed: a reply that somebody put in between would be read as the server's
    /// (CVE-2011-0411). It may wait here, or on the way here.
    mutating func startTLS() async throws {
        let early = SMTPClient.Failure(reason: "\(server.host) spoke before TLS began", isTransient: true)
        guard buffer.isEmpty else { throw early }
        let (context, server, channel, received) = (try server.context(), server, channel, received)
        // On its event loop nothing comes between counting and turning.
        try await channel.eventLoop.submit {
            let pipeline = channel.pipeline.syncOperations
            guard try pipeline.handler(type: ByteCounter.self).count == received else { throw early }
            try pipeline.addHandler(try server.handler(context), position: .first)
        }.get()
    }

    /// Sends a command, and reads the reply. Nothing that could be a second command is sent.
    mutating func ask(_ command: String) async throws -> SMTPReply {
        guard command.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw SMTPClient.Failure(reason: "a command would hold a control character", isTransient: false)
        }
        try await send(Array((command + "\r\n").utf8))
        return try await reply()
    }

    func send(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    mutating func reply() async throws -> SMTPReply {
        var reply = SMTPReply(code: 0, lines: [])
        while reply.lines.count < Self.replyLimit {
            guard let line = SMTPReply.line(try await line()) else {
                throw SMTPClient.Failure(reason: "\(server.host) does not speak SMTP", isTransient: true)
            }
            reply.code = line.code
            reply.lines.append(line.text)
            if line.isLast { return reply }
        }
        throw SMTPClient.Failure(reason: "\(server.host) says too much", isTransient: true)
    }

    /// - Parameter isOfMessage: whether it is about the message, which a 5xx refuses for good. What a server says of whoever
    ///   sends can be mended without the message being another.
    /// - Throws: `SMTPClient.Failure` with what the server says of it.
    func expect(_ code: Int, _ reply: SMTPReply, _ what: String, isOfMessage: Bool = false) throws {
        guard reply.code != code else { return }
        throw SMTPClient.Failure(
            reason: "\(server.host): \(what): \(reply.excerpt)",
            isTransient: !isOfMessage || reply.code == 530 || !(500..<600).contains(reply.code)
        )
    }

    private mutating func line() async throws -> [UInt8] {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[..<end].filter { $0 != UInt8(ascii: "\r") }
                buffer.removeSubrange(...end)
                return line
            }
            guard buffer.count <= Self.lineLimit, received <= Self.readLimit else {
                throw SMTPClient.Failure(reason: "\(server.host) says too much", isTransient: true)
            }
            guard let part = try await inbound.next(isolation: #isolation) else {
                try Task.checkCancellation()
                throw SMTPClient.Failure(reason: "\(server.host) closed the connection", isTransient: true)
            }
            received += part.readableBytes
            buffer += Array(part.readableBytesView)
        }
    }
}

/// Counts what came.
private final class ByteCounter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private(set) var count = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        context.fireChannelRead(data)
    }
}

extension SMTPClient.Server {
    /// - Throws: `SMTPClient.Failure` where the file can't be read: it may be there again.
    func password() throws -> String {
        guard let passwordFile else {
            throw SMTPClient.Failure(reason: "there is no password for the user", isTransient: true)
        }
        guard let text = try? String(contentsOfFile: passwordFile, encoding: .utf8) else {
            throw SMTPClient.Failure(reason: "the file with the password can't be read", isTransient: true)
        }
        let line = text.split(omittingEmptySubsequences: false) { $0.isNewline }.first.map(String.init) ?? ""
        guard !line.isEmpty, line.utf8.count <= 1_024, !line.utf8.contains(0) else {
            throw SMTPClient.Failure(reason: "the file with the password holds none", isTransient: true)
        }
        return line
    }

    fileprivate func context() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let authorities {
            do {
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authorities))
            } catch {
                throw SMTPClient.Failure(
                    reason: "the file of authorities holds no certificates in PEM",
                    isTransient: true
                )
            }
        }
        return try NIOSSLContext(configuration: configuration)
    }

    /// The certificate is to be the host's; an address has no name to ask for.
    fileprivate func handler(_ context: NIOSSLContext) throws -> NIOSSLClientHandler {
        let isAddress = (try? SocketAddress(ipAddress: host, port: port)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
    }
}
