import API
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import Synchronization

/// What one server showed in one handshake.
struct TLSHandshake: Sendable {
    /// With the port.
    var address: String
    /// `TLSv1.3`
    var version: String
    /// DER, in the order in which they were sent.
    var chain: [[UInt8]]

    /// - Parameters:
    ///   - place: an address that was judged.
    ///   - time: that the connection may take; the handshake ends when its task is cancelled.
    /// - Throws: `ObservationError`.
    static func make(with place: HostPort, serverName: String, within time: Duration) async throws
        -> TLSHandshake
    {
        let witness = Witness()
        let (channel, finished): (any Channel, EventLoopFuture<TLSVersion?>)
        do {
            (channel, finished) = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(TimeAmount(min(PlainConnection.longestConnect, time)))
                .connect(to: try SocketAddress(ipAddress: place.host, port: place.port)) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        // It may fail, and a promise that was made must be kept.
                        let handler = try handler(serverName: serverName, witness)
                        let watcher = Watcher(channel.eventLoop.makePromise())
                        try channel.pipeline.syncOperations.addHandlers([handler, watcher])
                        return (channel, watcher.promise.futureResult)
                    }
                }
        } catch let error as NIOSSLExtraError {
            throw ObservationError.misconfigured(
                "parameters.server_name",
                "\(MessageText.excerpt(serverName)) cannot be asked for (\(error))",
                remedy: "give a host name"
            )
        } catch let error where !(error is CancellationError) {
            throw ObservationError.unreachable(place.description, LostExchange(error)?.reason ?? "\(error)")
        }
        let outcome: Result<TLSVersion?, any Error>
        do {
            outcome = .success(
                try await withTaskCancellationHandler {
                    try await finished.get()
                } onCancel: {
                    channel.close(promise: nil)
                }
            )
        } catch {
            outcome = .failure(error)
        }
        channel.close(promise: nil)
        try Task.checkCancellation()
        switch outcome {
        case .success(let version):
            return TLSHandshake(
                address: place.description,
                version: version.map(text) ?? "unknown",
                chain: try witness.chain.map { try $0.toDERBytes() }
            )
        case .failure(let error):
            throw ObservationError(
                .serverFailed,
                "address",
                "no TLS handshake with \(place) came about: \(reason(error))",
                remedy:
                    "check that the port speaks TLS, and that the server knows the name \(MessageText.excerpt(serverName))"
            )
        }
    }

    private static func reason(_ error: any Error) -> String {
        MessageText.excerpt(LostExchange(error)?.reason ?? "\(error)", limit: 200)
    }

    private static func text(_ version: TLSVersion) -> String {
        switch version {
        case .tlsv1: "TLSv1"
        case .tlsv11: "TLSv1.1"
        case .tlsv12: "TLSv1.2"
        case .tlsv13: "TLSv1.3"
        }
    }

    /// A client that takes any chain and any version, and remembers the chain.
    private static func handler(serverName: String, _ witness: Witness) throws -> NIOSSLClientHandler {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv1
        // An address is no name to ask for (RFC 6066 §3).
        let name = HostAddress(serverName) == nil ? serverName : nil
        return try NIOSSLClientHandler(
            context: try NIOSSLContext(configuration: configuration),
            serverHostname: name,
            customVerificationCallback: { chain, promise in
                witness.keep(chain)
                promise.succeed(.certificateVerified)
            }
        )
    }

    private final class Witness: Sendable {
        private let kept = Mutex<[NIOSSLCertificate]>([])

        var chain: [NIOSSLCertificate] { kept.withLock { $0 } }

        func keep(_ chain: [NIOSSLCertificate]) { kept.withLock { $0 = chain } }
    }

    /// Waits for the handshake's end, whichever it is.
    private final class Watcher: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        let promise: EventLoopPromise<TLSVersion?>

        init(_ promise: EventLoopPromise<TLSVersion?>) { self.promise = promise }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case .handshakeCompleted? = event as? TLSUserEvent {
                promise.completeWith(Result { try context.pipeline.syncOperations.nioSSL_tlsVersion() })
            }
            context.fireUserInboundEventTriggered(event)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            promise.fail(error)
            context.close(promise: nil)
        }

        func channelInactive(context: ChannelHandlerContext) {
            promise.fail(ChannelError.eof)
            context.fireChannelInactive()
        }

        func handlerRemoved(context: ChannelHandlerContext) { promise.fail(ChannelError.eof) }
    }
}
