import Access
import Evidence
import Hummingbird
import NIOCore
import NIOSSL
import Postgres
import Secrets

/// One request of Vault's API on its way.
struct SecretsWork {
    let parts: SecretsParts
    let requestID = UniqueID.random().text
    private let began = ContinuousClock.now

    init(parts: SecretsParts) { self.parts = parts }

    /// Where a request leads, and who asks.
    private struct Place {
        var tenant: Tenant
        /// From the namespace on, without a slash in front; a list ends in one.
        var path: String
        var mount: Mount?
        /// `nil` for no token, and for one that is nobody's.
        var grant: TokenGrant?
        var token: ClientToken?
    }

    func run(_ request: Request, _ context: AppRequestContext, _ limit: BodyLimit) async throws -> Response {
        let head = try SecretsHead(request)
        let isHead = request.method == .head
        guard !isHead || head.path == "sys/health" else { throw SecretsRefusal.unsupportedOperation }
        if parts.seal.answers(head) {
            let body = try await self.body(of: request, limit)
            return try await parts.seal.answer(head, body).response(nil, isHead: isHead)
        }
        guard !parts.barrier.isSealed else { throw SecretsRefusal.sealed }
        let place = try await place(of: head)
        let certificates: @Sendable () async throws -> [[UInt8]] = { [channel = context.channel] in
            try await Self.certificates(of: channel)
        }
        var asked = SecretsRequest(
            operation: head.operation,
            path: place.below,
            fullPath: place.path,
            mount: place.mount ?? .none,
            body: request.isChange ? try await body(of: request, limit) : [:],
            query: head.query,
            tenant: place.tenant,
            token: place.grant,
            clientToken: place.token,
            address: context.remoteAddress,
            certificates: certificates,
            now: parts.clock.now(),
            wrapTTL: head.wrapTTL
        )
        let outcome: Result<SecretsAnswer, any Error>
        var decision: PolicyAnswer?
        do {
            outcome = .success(try await answer(&asked, at: place, &decision))
        } catch {
            outcome = .failure(error)
        }
        return try await finish(outcome, of: asked, decision)
    }

    private func body(of request: Request, _ limit: BodyLimit) async throws -> LooseObject {
        let buffer = try await request.body(upTo: limit.bytes, within: limit.timeout)
        return try SecretsBody.object(
            Array(buffer.readableBytesView),
            contentType: request.headers[.contentType]
        )
    }

    /// What the TLS client has shown; none without TLS.
    private static func certificates(of channel: (any Channel)?) async throws -> [[UInt8]] {
        guard let leaf = try? await channel?.nioSSL_peerCertificate().get() else { return [] }
        return [try leaf.toDERBytes()]
    }

    // MARK: Deciding

    private func place(of head: SecretsHead) async throws -> Place {
        var (tenant, path) = try await parts.tenant(of: head)
        var grant: TokenGrant?
        let token = head.token.flatMap(ClientToken.init)
        if let token, let found = try await parts.access.grant(for: token) {
            // A token is its tenant's, also where its client names no namespace.
            if !head.namesNamespace { tenant = found.tenant }
            if found.tenant.id == tenant.id { grant = found }
        }
        let mount = try await parts.mounts.mount(for: path, of: tenant.id)
        if head.operation != .list, head.operation != .scan, path.hasSuffix("/") { path.removeLast() }
        return Place(tenant: tenant, path: path, mount: mount, grant: grant, token: token)
    }

    private func answer(
        _ asked: inout SecretsRequest,
        at place: Place,
        _ decision: inout PolicyAnswer?
    ) async throws -> SecretsAnswer {
        let backend = place.mount.flatMap(parts.backend)
        if let backend, backend.isOpen(asked.operation, asked.path) {
            // What needs no token is told of who has one nevertheless.
            return try await backend.answer(asked)
        }
        guard let grant = place.grant, grant.admits(asked.address) else { throw SecretsRefusal.denied }
        guard try await parts.access.use(grant) else { throw SecretsRefusal.denied }
        if asked.operation == .update, let backend, try await backend.exists(asked) == false {
            asked.operation = .create
        }
        let question = parts.question(about: asked, grant, needsSudo: backend?.needsSudo(asked.operation, asked.path))
        let rules = try await parts.access.rules(for: grant)
        let said = rules.answer(question)
        decision = said
        guard said.isAllowed else { throw SecretsRefusal.denied }
        guard let backend else {
            throw SecretsRefusal(404, "no handler for route \"\(asked.fullPath)\". route entry not found.")
        }
        return try await backend.answer(asked)
    }

    // MARK: Ending

    /// Wraps, records, and makes the answer, which leaves only once its entry is committed.
    private func finish(
        _ outcome: Result<SecretsAnswer, any Error>,
        of asked: SecretsRequest,
        _ decision: PolicyAnswer?
    ) async throws -> Response {
        let answer: SecretsAnswer
        do {
            answer = try outcome.get()
        } catch {
            let refusal = SecretsRefusal(answering: error)
            try await record(asked, .refused(refusal), decision)
            throw error
        }
        guard let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object else {
            try await record(asked, .answered(answer, wrappedIn: nil), decision)
            return answer.response(nil)
        }
        guard answer.isWrappable, let ttl = answer.rewrapping?.ttl ?? asked.wrapTTL else {
            try await record(asked, .answered(answer, wrappedIn: nil), decision)
            return answer.response(envelope)
        }
        let (info, accessor) = try await parts.wrapping.wrap(
            envelope,
            of: answer,
            asked,
            creationPath: answer.rewrapping?.path,
            ttl: ttl
        )
        try await record(asked, .answered(answer, wrappedIn: accessor), decision)
        return answer.response(SecretsEnvelope(requestID: requestID, answer: answer, wrapping: info).object)
    }

    private func record(
        _ asked: SecretsRequest,
        _ outcome: SecretsAuditing.Outcome,
        _ decision: PolicyAnswer?
    ) async throws {
        try await parts.auditing.record(asked, outcome, decision, requestID: requestID, since: began)
    }
}
