package import NIOCore
package import NIOWebSocket
import Synchronization

/// One end of a WebSocket between an agent and a server: whole messages in both directions, and signs of life.
///
/// What is sent waits in memory until the other side has read it, up to `backlogLimit`; beyond that the connection is closed
/// as too slow, since whoever resumes loses nothing.
package final class AgentSocket: Sendable {
    /// In bytes.
    package static let backlogLimit = 16 << 20

    /// Until the other side has read that it is over.
    private static let farewell: TimeAmount = .seconds(1)

    package let channel: any Channel
    private let state = Mutex(State())

    private struct State {
        var backlog = 0
        var goodbye: (AgentGoodbye, reason: String)?
    }

    init(channel: any Channel) { self.channel = channel }

    package func send(_ message: AgentMessage) { send(channel.allocator.buffer(bytes: message.bytes)) }

    /// The bytes of a message, made once for many.
    package func send(_ message: ByteBuffer) {
        let count = message.readableBytes
        let isTooMuch = state.withLock { state in
            state.backlog += count
            return state.backlog > Self.backlogLimit
        }
        guard !isTooMuch else {
            return close(.slow, reason: "more than \(Self.backlogLimit) bytes are unread")
        }
        channel.writeAndFlush(AgentSocketHandler.Outbound.message(message)).whenComplete { [self] _ in
            state.withLock { $0.backlog -= count }
        }
    }

    /// Says why, and closes; the first reason stays.
    package func close(_ goodbye: AgentGoodbye, reason: String) {
        let isFirst = state.withLock { state in
            guard state.goodbye == nil else { return false }
            state.goodbye = (goodbye, reason)
            return true
        }
        guard isFirst else { return }
        let message = AgentMessage.goodbye(goodbye, reason: reason)
        if goodbye != .slow {
            channel.writeAndFlush(
                AgentSocketHandler.Outbound.message(channel.allocator.buffer(bytes: message.bytes)),
                promise: nil
            )
        }
        channel.writeAndFlush(AgentSocketHandler.Outbound.close(goodbye.code)).whenComplete { [channel] _ in
            channel.close(promise: nil)
        }
        // Who does not read is not waited for.
        channel.eventLoop.scheduleTask(in: Self.farewell) { [channel] in channel.close(promise: nil) }
    }

    /// What this side has closed it with.
    package var goodbye: AgentGoodbye? { state.withLock { $0.goodbye?.0 } }
}

/// Who a socket belongs to. Called on the channel's event loop, in order.
package protocol AgentSocketOwner: AnyObject, Sendable {
    func opened(_ socket: AgentSocket)
    /// One whole message.
    func received(_ message: ByteBuffer, on socket: AgentSocket)
    /// - Parameter goodbye: why the other side closed, where it said so.
    func closed(_ socket: AgentSocket, goodbye: AgentGoodbye?)
}

/// Frames of RFC 6455 to messages and back.
package final class AgentSocketHandler: ChannelDuplexHandler {
    package typealias InboundIn = WebSocketFrame
    package typealias OutboundIn = Outbound
    package typealias OutboundOut = WebSocketFrame

    package enum Outbound: Sendable {
        case message(ByteBuffer)
        case close(UInt16)
    }

    package enum Side: Sendable {
        case client
        case server
    }

    private let side: Side
    private weak var owner: (any AgentSocketOwner)?
    /// Where nobody else keeps it.
    private var keptOwner: (any AgentSocketOwner)?
    private let silenceLimit: TimeAmount
    private let heartbeat: TimeAmount
    private var socket: AgentSocket?
    private var beats: RepeatedTask?
    private var lastHeard: NIODeadline = .now()
    private var goodbye: AgentGoodbye?
    /// Of a message in several frames.
    private var parts: ByteBuffer?

    package init(
        _ side: Side,
        owner: any AgentSocketOwner,
        keepingOwner: Bool = false,
        heartbeat: Duration = AgentProtocol.heartbeat,
        silenceLimit: Duration = AgentProtocol.silenceLimit
    ) {
        self.side = side
        self.owner = owner
        if keepingOwner { keptOwner = owner }
        self.heartbeat = TimeAmount(heartbeat)
        self.silenceLimit = TimeAmount(silenceLimit)
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        let socket = AgentSocket(channel: context.channel)
        self.socket = socket
        lastHeard = .now()
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        // Ends with the channel.
        beats = context.eventLoop.scheduleRepeatedTask(initialDelay: heartbeat, delay: heartbeat) { _ in
            let (handler, context) = bound.value
            handler.beat(context)
        }
        owner?.opened(socket)
    }

    package func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        beats?.cancel()
        beats = nil
        if let socket { owner?.closed(socket, goodbye: goodbye) }
        socket = nil
        keptOwner = nil
    }

    private func beat(_ context: ChannelHandlerContext) {
        guard NIODeadline.now() - lastHeard < silenceLimit else { return context.close(promise: nil) }
        write(.ping, context.channel.allocator.buffer(capacity: 0), context)
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        lastHeard = .now()
        switch frame.opcode {
        case .text, .continuation: read(frame, context)
        case .ping: write(.pong, frame.unmaskedData, context)
        case .pong: break
        case .connectionClose:
            var data = frame.unmaskedData
            let code = data.readInteger(as: UInt16.self)
            goodbye = goodbye ?? code.flatMap { AgentGoodbye(code: $0) }
            context.close(promise: nil)
        default: socket?.close(.malformed, reason: "messages are text")
        }
    }

    private func read(_ frame: WebSocketFrame, _ context: ChannelHandlerContext) {
        var data = frame.unmaskedData
        let isFirst = frame.opcode == .text
        guard isFirst == (parts == nil) else {
            socket?.close(.malformed, reason: "a message begins before the one before it has ended")
            return
        }
        if isFirst, frame.fin { return deliver(data) }
        var whole = parts ?? context.channel.allocator.buffer(capacity: data.readableBytes)
        whole.writeBuffer(&data)
        guard whole.readableBytes <= AgentProtocol.messageLimit else {
            parts = nil
            socket?.close(.malformed, reason: "a message is above \(AgentProtocol.messageLimit) bytes")
            return
        }
        guard frame.fin else {
            parts = whole
            return
        }
        parts = nil
        deliver(whole)
    }

    private func deliver(_ message: ByteBuffer) {
        guard let socket, let owner else { return }
        owner.received(message, on: socket)
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .message(let bytes): context.write(wrap(.text, bytes), promise: promise)
        case .close(let code):
            var bytes = context.channel.allocator.buffer(capacity: 2)
            bytes.writeInteger(code)
            context.write(wrap(.connectionClose, bytes), promise: promise)
        }
    }

    private func write(_ opcode: WebSocketOpcode, _ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrap(opcode, bytes), promise: nil)
    }

    private func wrap(_ opcode: WebSocketOpcode, _ bytes: ByteBuffer) -> NIOAny {
        // RFC 6455 §5.3: a client masks, each frame with another key.
        wrapOutboundOut(
            WebSocketFrame(
                fin: true,
                opcode: opcode,
                maskKey: side == .client ? .random() : nil,
                data: bytes
            )
        )
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
