import Evidence
import HTTPTypes
import HummingbirdCore
import Ledger
import Logging
import NIOCore
import NIOHTTPTypes
import NIOSSL

/// Answers requests that are ready where their connection is read, without a task: of such a request, tasks and what hands it to
/// them would be more than half. Built once for all connections.
package struct ReadyRequests: Sendable {
    let parts: SecretsParts
    let log: RequestLog
    /// As the headers of every answer name the server.
    let serverName: String

    /// The next handler of a pipeline, which must come behind `HTTPConnectionStateHandler`: that one counts its answers.
    func handler(_ logger: Logger) -> some ChannelDuplexHandler & RemovableChannelHandler {
        ReadyRequestsHandler(self, logger)
    }
}

/// Stands before the task of one connection. Requests are answered in their order: while the task has one, it gets all that follow;
/// while one is carried out here, what follows waits, and once something does nothing more is read from the socket.
private final class ReadyRequestsHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum State {
        case idle
        /// The head of a request that may be ready was read, its end was not.
        case reading(Asked)
        /// The request is carried out, or its entry is on its way.
        case carryingOut(Asked)
        /// A request was the last that its client wanted answered, or the connection has ended.
        case ended
    }

    /// A request, as far as it has come.
    private struct Asked {
        let head: HTTPRequest
        var body: ByteBuffer?
    }

    /// What comes from the connection, in its order.
    private enum Arrival {
        case part(HTTPRequestPart)
        /// Nothing more will.
        case end(ChannelEvent)
        /// No request can be made of it.
        case fault(any Error)
    }

    private let requests: ReadyRequests
    private let logger: Logger
    private var state = State.idle
    /// Requests that the task has and has not answered.
    private var handedOn = 0
    /// What came behind the request that is carried out.
    private var waiting = CircularBuffer<Arrival>()
    private var wantsToRead = false
    private var address = ""
    /// Whether the client has proved to hold a certificate, which gives rights besides its token's.
    private var showsCertificate: Bool?
    /// The header `Date` as of a second, counted from 1970.
    private var date: (second: Int64, text: String) = (0, "")

    init(_ requests: ReadyRequests, _ logger: Logger) {
        self.requests = requests
        self.logger = logger
    }

    /// The end of a connection: nobody before us in the pipeline passes on that it is inactive.
    func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        state = .ended
        waiting = []
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        take(.part(unwrapInboundIn(data)), context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            take(.end(event), context)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { take(.fault(error), context) }

    func read(context: ChannelHandlerContext) {
        // Until something waits, the socket is read on: to stop and to begin again are a call of the system each.
        if waiting.isEmpty {
            context.read()
        } else {
            wantsToRead = true
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        handOnPart(context)
        context.fireChannelReadComplete()
    }

    /// What has not come in one piece may be long in coming: the task has a limit for that.
    private func handOnPart(_ context: ChannelHandlerContext) {
        guard case .reading(let asked) = state else { return }
        handOn(asked, context)
    }

    /// The task ends its connection with whatever ends the input: what is carried out before that is answered first.
    private func take(_ arrival: Arrival, _ context: ChannelHandlerContext) {
        if case .carryingOut = state { return waiting.append(arrival) }
        switch arrival {
        case .part(let part): take(part, context)
        case .end(let event):
            handOnPart(context)
            context.fireUserInboundEventTriggered(event)
        case .fault(let error):
            handOnPart(context)
            context.fireErrorCaught(error)
        }
    }

    private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        switch (state, part) {
        // Whose client does not read its answers is left to the task, which waits until it does.
        case (.idle, .head(let head)) where handedOn == 0 && head.mayBeReady && context.channel.isWritable:
            state = .reading(Asked(head: head))
        case (.reading(var asked), .body(let body)) where asked.body == nil && asked.head.isWrite:
            asked.body = body
            state = .reading(asked)
        case (.reading(let asked), .end(nil)):
            let began = ContinuousClock.now
            guard let ready = ready(asked, since: began, context) else {
                return handOn(asked, with: part, context)
            }
            state = .carryingOut(asked)
            carryOut(ready, since: began, context)
        case (.reading(let asked), _):
            // A GET with a body is the task's, and what has a second part, or trailers; and so are the parts that follow.
            handOn(asked, with: part, context)
        default:
            if case .head(let head) = part {
                handedOn += 1
                if head.isLast { state = .ended }
            }
            context.fireChannelRead(wrapInboundOut(part))
        }
    }

    /// To the task, which gets all that comes of it from now on.
    private func handOn(
        _ asked: Asked,
        with part: HTTPRequestPart? = nil,
        _ context: ChannelHandlerContext
    ) {
        state = .idle
        handedOn += 1
        context.fireChannelRead(wrapInboundOut(.head(asked.head)))
        if let body = asked.body { context.fireChannelRead(wrapInboundOut(.body(body))) }
        if let part { context.fireChannelRead(wrapInboundOut(part)) }
    }

    // MARK: Answering

    private func ready(
        _ asked: Asked,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) -> ReadyRequest? {
        let parts = requests.parts
        if showsCertificate == nil {
            showsCertificate =
                parts.asksForCertificates
                && (try? context.pipeline.syncOperations.nioSSL_peerCertificate()) != nil
            address = AppRequestContext.remoteAddress(of: context.channel)
        }
        guard showsCertificate == false, let path = asked.head.path,
            let head = try? SecretsHead(asked.head.method, path, asked.head.headerFields)
        else { return nil }
        let body = asked.head.isWrite ? ReadyBody(asked.body, of: asked.head) : nil
        return parts.ready(head, body, from: address, since: began)
    }

    private func carryOut(
        _ ready: ReadyRequest,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) {
        let loop = context.eventLoop
        let requestID = ready.requestID
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: loop)
        ready.carryOut { outcome in
            loop.execute {
                bound.value.handler.ended(outcome, of: requestID, since: began, bound.value.context)
            }
        }
    }

    private func ended(
        _ outcome: ReadyRequest.Outcome,
        of requestID: String,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) {
        guard case .carryingOut(let asked) = state else { return }
        state = .idle
        switch outcome {
        case .answered(let body): tell(.ok, [:], body(), to: asked.head, since: began, context)
        case .undone: handOn(asked, with: .end(nil), context)
        case .failed(let error):
            let refusal = SecretsRefusal(answering: error, of: requestID, logger)
            let status = HTTPResponse.Status(code: refusal.status)
            tell(status, refusal.headers, refusal.object.line, to: asked.head, since: began, context)
        }
        while context.channel.isActive, let arrival = nextArrival() { take(arrival, context) }
        handOnPart(context)
        // The task gets what it was handed when a piece of the input ends.
        if handedOn > 0 { context.fireChannelReadComplete() }
        guard wantsToRead, waiting.isEmpty else { return }
        wantsToRead = false
        context.read()
    }

    /// `nil` while another request is carried out.
    private func nextArrival() -> Arrival? {
        if case .carryingOut = state { return nil }
        return waiting.popFirst()
    }

    private func tell(
        _ status: HTTPResponse.Status,
        _ headers: [String: String],
        _ body: ByteBuffer,
        to request: HTTPRequest,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) {
        let requestID = AppRequestContext.newRequestID()
        var fields = Self.fields
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        fields.append(HTTPField(name: .contentLength, value: String(body.readableBytes)))
        fields.append(HTTPField(name: .xRequestID, value: requestID))
        fields.append(HTTPField(name: .date, value: today()))
        fields.append(HTTPField(name: .server, value: requests.serverName))
        requests.log.tell(
            status,
            to: request.method,
            request.path ?? "",
            of: SecretsRoutes.pattern,
            since: began,
            requestID,
            logger
        )
        let head = HTTPResponse(status: status, headerFields: fields)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private static let fields = Response.json + SecurityHeaders.fields

    private func today() -> String {
        let second = requests.parts.clock.now().microseconds / 1_000_000
        if second != date.second { date = (second, HTTPDate.text(second)) }
        return date.text
    }

    /// The task's answers.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { handedOn = max(0, handedOn - 1) }
        context.write(data, promise: promise)
    }
}

extension ReadyBody {
    fileprivate init(_ body: ByteBuffer?, of head: HTTPRequest) {
        bytes = body.map { Array($0.readableBytesView) } ?? []
        contentType = head.headerFields[.contentType]
    }
}

extension HTTPRequest {
    fileprivate var isWrite: Bool { method == .post || method == .put }

    /// Whether it looks like a request of Vault's API without anything out of the ordinary.
    fileprivate var mayBeReady: Bool {
        guard method == .get || isShortWrite, let path, path.hasPrefix(SecretsHead.prefix), !isLast
        else { return false }
        return !path.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    }

    private var isShortWrite: Bool {
        guard isWrite, headerFields[.expect] == nil,
            let length = headerFields[.contentLength].flatMap({ Int($0) })
        else { return false }
        return length <= ReadyBody.limit
    }

    /// Whether its client wants the connection closed, or made into another one, after its answer.
    fileprivate var isLast: Bool {
        headerFields[.connection].map { $0.lowercased() != "keep-alive" } ?? false
    }
}
