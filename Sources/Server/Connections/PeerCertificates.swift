import HummingbirdCore
import Logging
import NIOCore
import NIOSSL
import Synchronization

/// `base` over TLS, where what the client shows is taken and kept with the connection.
struct ShowingCertificates<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let context: NIOSSLContext

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        channel.eventLoop.makeCompletedFuture {
            let shown = PeerCertificates()
            let handler = NIOSSLServerHandler(
                context: context,
                customVerificationCallback: { certificates, promise in
                    shown.keep(certificates)
                    promise.succeed(.certificateVerified)
                },
                configuration: .init()
            )
            try channel.pipeline.syncOperations.addHandlers([handler, shown])
        }.flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Base.Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}

/// What the client of a connection has shown in the handshake, its own certificate first. That it holds the key of that one is
/// proved by the handshake; nothing of the others is, they are there for whoever looks for a way to an authority.
final class PeerCertificates: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    static let countLimit = 8
    /// In bytes of DER, of all together.
    static let sizeLimit = 32_768

    private let kept = Mutex<[[UInt8]]>([])

    /// In DER.
    var all: [[UInt8]] { kept.withLock { $0 } }

    /// Keeps the first of them, up to the limits.
    func keep(_ certificates: [NIOSSLCertificate]) {
        var (taken, room): ([[UInt8]], Int) = ([], Self.sizeLimit)
        for certificate in certificates.prefix(Self.countLimit) {
            guard let bytes = try? certificate.toDERBytes(), bytes.count <= room else { break }
            room -= bytes.count
            taken.append(bytes)
        }
        kept.withLock { [taken] kept in kept = taken }
    }
}
