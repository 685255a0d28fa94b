package import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Takes the verbs LIST and SCAN of Vault's clients, which NIO's parser does not know: each goes to it as one of the same
/// length that it knows and nobody else here uses.
///
/// Only the first request of what arrives in one piece is looked at. Clients that send several requests without
/// waiting for answers, with such a verb not at the front, are answered 400 and can ask with `GET ?list=true`.
struct ListVerbs<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    /// What is answered before it becomes the connection's task's.
    let ready: ReadyRequests

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let reader = VerbReader()
        let added = channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(reader)
        }
        let bound = NIOLoopBound(reader, eventLoop: channel.eventLoop)
        return added.flatMap { base.setup(channel: channel, logger: logger) }.flatMapThrowing { value in
            let operations = channel.pipeline.syncOperations
            let decoder = try operations.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try operations.addHandler(RequestEnds(reader: bound.value), position: .after(decoder))
            let counter = try operations.handler(type: HTTPConnectionStateHandler.self)
            try operations.addHandler(ready.handler(logger), position: .after(counter))
            return value
        }
    }

    func handle(value: Base.Value, logger: Logger) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}

extension HTTPServerBuilder {
    /// `base`, which takes the verbs LIST and SCAN, too, and answers what is ready before it becomes a task.
    package static func listing(_ base: HTTP1Channel.Configuration, _ ready: ReadyRequests)
        -> HTTPServerBuilder
    {
        HTTPServerBuilder { responder in
            ListVerbs(base: HTTP1Channel(responder: responder, configuration: base), ready: ready)
        }
    }
}

/// Stands before the parser and rewrites a request's first word.
private final class VerbReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// RFC 2068 §19.6.1.2 and RFC 5842, which no server of ours speaks.
    private static let verbs = [
        (asked: Array("LIST ".utf8), given: Array("LINK ".utf8)),
        (asked: Array("SCAN ".utf8), given: Array("BIND ".utf8)),
    ]

    var isBetweenRequests = true
    /// Fewer bytes than a verb has.
    private var held: ByteBuffer?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        guard isBetweenRequests else { return context.fireChannelRead(data) }
        if var before = held {
            before.writeBuffer(&bytes)
            bytes = before
            held = nil
        }
        for verb in Self.verbs where bytes.readableBytesView.starts(with: verb.asked) {
            bytes.setBytes(verb.given, at: bytes.readerIndex)
        }
        let mayBecomeOne = Self.verbs.contains { verb in
            bytes.readableBytes < verb.asked.count && verb.asked.starts(with: bytes.readableBytesView)
        }
        guard !mayBecomeOne else {
            held = bytes
            return
        }
        isBetweenRequests = false
        context.fireChannelRead(wrapInboundOut(bytes))
    }
}

/// Stands behind the parser and says when a request has been read.
private final class RequestEnds: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let reader: VerbReader

    init(reader: VerbReader) { self.reader = reader }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: reader.isBetweenRequests = false
        case .end: reader.isBetweenRequests = true
        default: break
        }
        context.fireChannelRead(data)
    }
}
