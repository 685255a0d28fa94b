import Access
import Evidence
import Ledger
import NIOCore
import Postgres
import Secrets

/// A request of which everything is remembered: who asks, what they may, and where it leads. Nothing is looked up for it and nothing
/// waits but its entry, and what is written with that, which find out whether what is remembered holds still; its answer leaves
/// after that.
///
/// It is made of the parts that any other request passes, in their order. Whatever else is asked, and every refusal, is
/// `SecretsWork`'s.
struct ReadyRequest: Sendable {
    enum Outcome: Sendable {
        /// Its entry is committed. What is answered, with 200, made where it is sent.
        case answered(body: @Sendable () -> ByteBuffer)
        /// Nothing was done and nothing recorded: it becomes a request like any other.
        case undone
        /// It was not done, or nobody knows; nothing of it may be told.
        case failed(any Error)
    }

    typealias Receiver = @Sendable (Outcome) -> Void

    /// As its answer and its entry name it.
    let requestID: String
    /// Does what is asked, once, and records it. Tells how that ended on any thread, and maybe before it returns.
    let carryOut: @Sendable (_ done: @escaping Receiver) -> Void
}

/// What was sent with a request.
struct ReadyBody {
    var bytes: [UInt8]
    var contentType: String?

    /// In bytes: what is longer may take its time.
    static let limit = 8_192
}

extension SecretsParts {
    /// - Parameter body: of a POST or PUT, all of it.
    /// - Returns: `nil` for what is no such request, or is refused.
    func ready(
        _ head: SecretsHead,
        _ body: ReadyBody?,
        from address: String,
        since began: ContinuousClock.Instant
    ) -> ReadyRequest? {
        guard head.operation == (body == nil ? .read : .update), head.wrapTTL == nil, head.namespace == nil,
            head.query.isEmpty, !barrier.isSealed, let token = head.token.flatMap(ClientToken.init),
            let holder = access.rememberedHolder(of: token)
        else { return nil }
        let tenant = holder.grant.tenant.id
        guard holder.grant.admits(address), quotas.quotas.areNone(of: tenant),
            devices.devices.areNone(of: tenant),
            let plan = plan(of: head, holder, from: address)
        else { return nil }
        guard let body else { return readyRead(plan, head, token, from: address, since: began) }
        return readyWrite(body, plan, token, from: address, since: began)
    }
}

extension PolicyAnswer {
    /// Whether it lets a request be answered as it is.
    var isReady: Bool { isAllowed && paginationLimit == nil && keysFilterPath == nil }
}
