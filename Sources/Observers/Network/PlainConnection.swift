import API
import NIOCore
import NIOPosix

/// A TCP connection to an address that was judged.
enum PlainConnection {
    static let longestConnect = Duration.seconds(10)

    /// Runs `body` over a connection to the first of the addresses that can be reached; it is closed when `body` ends.
    ///
    /// - Parameter limit: of the bytes that come.
    /// - Throws: `ObservationError`; what `body` throws.
    static func with<Value: Sendable>(
        _ place: HostPort,
        _ visit: Visit,
        limit: Int,
        _ body: (inout ByteStream, HostAddress) async throws -> Value
    ) async throws -> Value {
        let addresses = try await AddressRule.addresses(of: place.host, reach: visit.target.reach)
        let (channel, address) = try await open(addresses, place, visit)
        do {
            return try await channel.executeThenClose { inbound, outbound in
                var stream = ByteStream(inbound, outbound, limit: limit)
                return try await body(&stream, address)
            }
        } catch let error where error is IOError || error is ChannelError {
            throw ObservationError.unreachable(
                place.description,
                "the connection was lost (\(LostExchange(error)?.reason ?? "\(error)"))"
            )
        }
    }

    private typealias Channel = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    private static func open(
        _ addresses: [HostAddress],
        _ place: HostPort,
        _ visit: Visit
    ) async throws -> (Channel, HostAddress) {
        var failure = ObservationError.unreachable(place.description, "it has no address")
        for address in addresses {
            try Task.checkCancellation()
            do {
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .connectTimeout(TimeAmount(min(longestConnect, visit.remaining)))
                    .connect(to: try SocketAddress(ipAddress: address.text, port: place.port)) { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try Channel(wrappingChannelSynchronously: channel)
                        }
                    }
                return (channel, address)
            } catch let error where !(error is CancellationError) {
                let reason = LostExchange(error)?.reason ?? "\(error)"
                failure = .unreachable(HostPort.text(address.text, place.port), reason)
            }
        }
        throw failure
    }
}

/// Bytes as they come, taken in the portions that a protocol asks for.
struct ByteStream {
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private let limit: Int
    private var received = 0
    private var buffer = ByteBuffer()

    init(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        limit: Int
    ) {
        self.inbound = inbound.makeAsyncIterator()
        self.outbound = outbound
        self.limit = limit
    }

    func send(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    /// The next `count` bytes; `nil` where the other side ended before them.
    ///
    /// - Throws: `ObservationError` with the cause `tooLarge` when there came more than the visit may take.
    mutating func take(_ count: Int) async throws -> [UInt8]? {
        while buffer.readableBytes < count {
            guard var part = try await inbound.next(isolation: #isolation) else {
                try Task.checkCancellation()
                return nil
            }
            received += part.readableBytes
            guard received <= limit else { throw ObservationError.tooLarge(limit) }
            buffer.writeBuffer(&part)
        }
        defer { buffer.discardReadBytes() }
        return buffer.readBytes(length: count)
    }
}
