import Evidence
import HTTPTypes
import HummingbirdCore
import Ledger
import Logging
import NIOCore
import NIOHTTPTypes
import NIOSSL

/// Answers reads that are ready where their connection is read, without a task: of such a request, tasks and what hands it to them
/// would be more than half. Built once for all connections.
package struct ReadyReads: Sendable {
    let parts: SecretsParts
    let log: RequestLog
    /// As the headers of every answer name the server.
    let serverName: String

    /// The next handler of a pipeline, which must come behind `HTTPConnectionStateHandler`: that one counts its answers.
    func handler(_ logger: Logger) -> some ChannelDuplexHandler & RemovableChannelHandler {
        ReadyReadsHandler(self, logger)
    }
}

/// Stands before the task of one connection. Requests are answered in their order: while the task has one, it gets all that follow;
/// while a read is recorded here, what follows waits, and once something does nothing more is read from the socket.
private final class ReadyReadsHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum State {
        case idle
        /// The head of a request that may be ready was read, its end was not.
        case reading(HTTPRequest)
        /// The request's entry is on its way.
        case recording(HTTPRequest)
        /// A request was the last that its client wanted answered, or the connection has ended.
        case ended
    }

    /// What comes from the connection, in its order.
    private enum Arrival {
        case part(HTTPRequestPart)
        /// Nothing more will.
        case end(ChannelEvent)
        /// No request can be made of it.
        case fault(any Error)
    }

    /// What is told once the entry is committed, and of what.
    private struct Answer: Sendable {
        let requestID: String
        let body: ByteBuffer
        let began: ContinuousClock.Instant
    }

    private let reads: ReadyReads
    private let logger: Logger
    private var state = State.idle
    /// Requests that the task has and has not answered.
    private var handedOn = 0
    /// What came behind the read that is recorded.
    private var waiting = CircularBuffer<Arrival>()
    private var wantsToRead = false
    private var address = ""
    /// Whether the client has proved to hold a certificate, which gives rights besides its token's.
    private var showsCertificate: Bool?
    /// The header `Date` as of a second, counted from 1970.
    private var date: (second: Int64, text: String) = (0, "")

    init(_ reads: ReadyReads, _ logger: Logger) {
        self.reads = reads
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

    /// The task ends its connection with whatever ends the input: what is recorded before that is answered first.
    private func take(_ arrival: Arrival, _ context: ChannelHandlerContext) {
        if case .recording = state { return waiting.append(arrival) }
        switch arrival {
        case .part(let part): take(part, context)
        case .end(let event): context.fireUserInboundEventTriggered(event)
        case .fault(let error): context.fireErrorCaught(error)
        }
    }

    private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        switch (state, part) {
        // Whose client does not read its answers is left to the task, which waits until it does.
        case (.idle, .head(let head)) where handedOn == 0 && head.mayBeReady && context.channel.isWritable:
            state = .reading(head)
        case (.reading(let head), .end(nil)):
            state = .idle
            let began = ContinuousClock.now
            guard let ready = ready(head, since: began, context) else { return handOn(head, part, context) }
            state = .recording(head)
            record(ready, since: began, context)
        case (.reading(let head), _):
            // A GET with a body is the task's, and so are the parts that follow.
            state = .idle
            handOn(head, part, context)
        default:
            if case .head(let head) = part {
                handedOn += 1
                if head.isLast { state = .ended }
            }
            context.fireChannelRead(wrapInboundOut(part))
        }
    }

    private func handOn(_ head: HTTPRequest, _ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        handedOn += 1
        context.fireChannelRead(wrapInboundOut(.head(head)))
        context.fireChannelRead(wrapInboundOut(part))
    }

    // MARK: Answering

    private func ready(
        _ request: HTTPRequest,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) -> ReadyRead? {
        let parts = reads.parts
        if showsCertificate == nil {
            showsCertificate =
                parts.asksForCertificates
                && (try? context.pipeline.syncOperations.nioSSL_peerCertificate()) != nil
            address = AppRequestContext.remoteAddress(of: context.channel)
        }
        guard showsCertificate == false, let path = request.path,
            let head = try? SecretsHead(request.method, path, request.headerFields)
        else { return nil }
        return parts.readyRead(of: head, from: address, parts.newRequestID(), since: began)
    }

    private func record(
        _ ready: ReadyRead,
        since began: ContinuousClock.Instant,
        _ context: ChannelHandlerContext
    ) {
        let loop = context.eventLoop
        let answer = Answer(requestID: ready.requestID, body: ready.body, began: began)
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: loop)
        reads.parts.auditing.record(ready) { outcome in
            loop.execute { bound.value.handler.recorded(outcome, answer, bound.value.context) }
        }
    }

    private func recorded(
        _ outcome: Result<Void, any Error>,
        _ answer: Answer,
        _ context: ChannelHandlerContext
    ) {
        guard case .recording(let request) = state else { return }
        state = .idle
        do {
            try outcome.get()
            tell(.ok, [:], answer.body, of: answer, to: request, context)
        } catch LedgerError.premiseChanged {
            // Nothing was recorded and nothing told: it becomes a request like any other, and is looked up.
            if let path = request.path,
                let head = try? SecretsHead(request.method, path, request.headerFields)
            {
                reads.parts.forgetRead(of: head)
            }
            handOn(request, .end(nil), context)
        } catch is EntryError {
            // What is more than an entry holds is cut there.
            handOn(request, .end(nil), context)
        } catch {
            let refusal = SecretsRefusal(answering: error, of: answer.requestID, logger)
            let status = HTTPResponse.Status(code: refusal.status)
            tell(status, refusal.headers, refusal.object.line, of: answer, to: request, context)
        }
        while context.channel.isActive, let arrival = nextArrival() { take(arrival, context) }
        // The task gets what it was handed when a piece of the input ends.
        if handedOn > 0 { context.fireChannelReadComplete() }
        guard wantsToRead, waiting.isEmpty else { return }
        wantsToRead = false
        context.read()
    }

    /// `nil` while another read is recorded.
    private func nextArrival() -> Arrival? {
        if case .recording = state { return nil }
        return waiting.popFirst()
    }

    private func tell(
        _ status: HTTPResponse.Status,
        _ headers: [String: String],
        _ body: ByteBuffer,
        of answer: Answer,
        to request: HTTPRequest,
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
        fields.append(HTTPField(name: .server, value: reads.serverName))
        reads.log.tell(
            status,
            to: request.method,
            request.path ?? "",
            of: SecretsRoutes.pattern,
            since: answer.began,
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
        let second = reads.parts.clock.now().microseconds / 1_000_000
        if second != date.second { date = (second, HTTPDate.text(second)) }
        return date.text
    }

    /// The task's answers.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { handedOn = max(0, handedOn - 1) }
        context.write(data, promise: promise)
    }
}

extension HTTPRequest {
    /// Whether it looks like a read of Vault's API without anything out of the ordinary.
    fileprivate var mayBeReady: Bool {
        guard method == .get, let path, path.hasPrefix(SecretsHead.prefix), !isLast else { return false }
        return !path.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    }

    /// Whether its client wants the connection closed, or made into another one, after its answer.
    fileprivate var isLast: Bool {
        headerFields[.connection].map { $0.lowercased() != "keep-alive" } ?? false
    }
}
