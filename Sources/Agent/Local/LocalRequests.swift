import NIOCore
import NIOHTTP1
import Synchronization

/// Takes requests together and hands them on, one after the other.
final class LocalRequests: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let limit: Int
    private let verbs: ListVerbReader
    private let peer: EventLoopFuture<LocalAPI.Peer>
    private let answer: @Sendable (LocalAPI.Peer, HTTPRequestHead, [UInt8]) async -> LocalAPI.Answer
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    private var isTooLarge = false

    init(
        limit: Int,
        verbs: ListVerbReader,
        peer: EventLoopFuture<LocalAPI.Peer>,
        _ answer: @escaping @Sendable (LocalAPI.Peer, HTTPRequestHead, [UInt8]) async -> LocalAPI.Answer
    ) {
        self.limit = limit
        self.verbs = verbs
        self.peer = peer
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            (self.head, body, isTooLarge) = (head, [], false)
            verbs.isBetweenRequests = false
        case .body(let bytes):
            guard body.count + bytes.readableBytes <= limit else {
                isTooLarge = true
                body = []
                return
            }
            if !isTooLarge { body += bytes.readableBytesView }
        case .end:
            verbs.isBetweenRequests = true
            guard let head else { return }
            guard !isTooLarge else {
                return write(.refusal(413, "request body too large"), to: head, context)
            }
            begin(head, context)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        let promise = context.eventLoop.makePromise(of: LocalAPI.Answer.self)
        let (body, peer, answer) = (body, peer, answer)
        promise.completeWithTask { await answer(try await peer.get(), head, body) }
        promise.futureResult.whenComplete { result in
            let (handler, context) = bound.value
            switch result {
            case .success(let answer): handler.write(answer, to: head, context)
            // Nobody knows who asks.
            case .failure: handler.write(.refusal(403, "who asks is not known"), to: head, context)
            }
        }
    }

    private func write(_ answer: LocalAPI.Answer, to head: HTTPRequestHead, _ context: ChannelHandlerContext)
    {
        var headers = HTTPHeaders([("Content-Length", "\(answer.body.count)"), ("Cache-Control", "no-store")])
        if !answer.body.isEmpty { headers.add(name: "Content-Type", value: answer.mediaType) }
        for (name, value) in answer.headers { headers.add(name: name, value: value) }
        let isKept = head.isKeepAlive
        if !isKept { headers.add(name: "Connection", value: "close") }
        context.write(
            wrapOutboundOut(
                .head(
                    HTTPResponseHead(
                        version: head.version,
                        status: HTTPResponseStatus(statusCode: answer.status),
                        headers: headers
                    )
                )
            ),
            promise: nil
        )
        if head.method != .HEAD {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: answer.body)))),
                promise: nil
            )
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            if !isKept { channel.close(promise: nil) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Takes the verbs LIST and SCAN of Vault's clients, which NIO's parser does not know: each goes to it as one of the same
/// length that it knows and nobody else here uses.
final class ListVerbReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    // RFC 2068 §19.6.1.2 and RFC 5842, which nobody speaks here.
    static let list = HTTPMethod.LINK
    static let scan = HTTPMethod.BIND

    var isBetweenRequests = true

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if isBetweenRequests {
            for (asked, given) in [("LIST ", "LINK "), ("SCAN ", "BIND ")]
            where bytes.readableBytesView.starts(with: asked.utf8) {
                bytes.setString(given, at: bytes.readerIndex)
            }
        }
        context.fireChannelRead(wrapInboundOut(bytes))
    }
}

final class LockedLines: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String, limit: Int) {
        lines.withLock { lines in
            lines.append(line)
            if lines.count > limit { lines.removeFirst(lines.count - limit) }
        }
    }

    var all: [String] { lines.withLock { $0 } }
}
