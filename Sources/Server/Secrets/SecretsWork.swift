import Access
import Evidence
import Hummingbird
import Ledger
import NIOCore
import NIOSSL
import Postgres
import Secrets

/// One request of Vault's API on its way.
struct SecretsWork {
    let parts: SecretsParts
    let requestID: String
    let began = ContinuousClock.now

    init(parts: SecretsParts) {
        self.parts = parts
        requestID = parts.newRequestID()
    }

    /// What is done once, also of a request that is worked on anew.
    private struct Once {
        /// What quotas said of the request, and devices were told of.
        var verdict: QuotaRoutes.Verdict?
        var body: LooseObject?
    }

    func run(_ request: Request, _ context: AppRequestContext, _ limit: BodyLimit) async throws -> Response {
        let head: SecretsHead
        do {
            head = try SecretsHead(request)
        } catch {
            throw try await recorded(error, of: request, context)
        }
        guard head.operation == .read, head.wrapTTL == nil, request.method == .get else {
            // What lists, wraps or changes may take its time, whatever its engine: not on the connection's thread.
            return try await withTaskExecutorPreference(globalConcurrentExecutor) {
                try await run(head, request, context, limit)
            }
        }
        return try await run(head, request, context, limit)
    }

    private func run(
        _ head: SecretsHead,
        _ request: Request,
        _ context: AppRequestContext,
        _ limit: BodyLimit
    ) async throws -> Response {
        var once = Once()
        do {
            return try await run(head, request, context, limit, &once, isRemembered: head.wrapTTL == nil)
        } catch LedgerError.premiseChanged {
            // Nothing was done, nothing answered and nothing recorded: what has changed is looked up.
            return try await run(head, request, context, limit, &once, isRemembered: false)
        }
    }

    /// - Parameter isRemembered: whether what earlier requests have found will do. Whatever the request has for an effect is
    ///   committed with its entry, and neither is unless that holds still.
    private func run(
        _ head: SecretsHead,
        _ request: Request,
        _ context: AppRequestContext,
        _ limit: BodyLimit,
        _ once: inout Once,
        isRemembered: Bool
    ) async throws -> Response {
        let isHead = request.method == .head
        // A nonce of ACME is all in the head, too.
        guard !isHead || head.path == "sys/health" || head.path.hasSuffix("/acme/new-nonce") else {
            throw try await recorded(SecretsRefusal.unsupportedOperation, of: request, context)
        }
        if parts.seal.answers(head) {
            let answer = try await parts.seal.answer(head, from: context.remoteAddress) {
                request.isChange ? try await body(of: request, limit.ofSeal) : [:]
            }
            return answer.response(nil, isHead: isHead)
        }
        guard !parts.barrier.isSealed else { throw SecretsRefusal.sealed }
        let place = try await self.place(of: head, request, context, isRemembered: isRemembered)
        if isRemembered, restsOnItsRecord(head, place) {
            return try await run(head, place, request, context, limit, &once, isRemembered: true)
        }
        // Of other engines a read may make something, and take its time: not on the connection's thread.
        return try await withTaskExecutorPreference(globalConcurrentExecutor) {
            let isLookedUp = place.holder?.premises.isEmpty ?? true
            let place = isLookedUp ? place : try await self.place(of: head, request, context)
            return try await run(head, place, request, context, limit, &once, isRemembered: false)
        }
    }

    /// Types of mounts whose reads have no effect but their record.
    private static let remembered: Set<String> = ["kv", "generic"]

    /// Whether the request has no effect but what is committed with its record.
    private func restsOnItsRecord(_ head: SecretsHead, _ place: Place) -> Bool {
        guard let mount = place.mount, Self.remembered.contains(mount.type) else { return false }
        switch head.operation {
        case .read: return true
        case .update: return parts.backend(for: mount)?.findsOut(place.rest, in: mount) == true
        default: return false
        }
    }

    private func run(
        _ head: SecretsHead,
        _ place: Place,
        _ request: Request,
        _ context: AppRequestContext,
        _ limit: BodyLimit,
        _ once: inout Once,
        isRemembered: Bool
    ) async throws -> Response {
        guard let mount = place.mount else { throw try await refusal(at: place, head, context) }
        // Of who is nobody nothing is read but what a login needs.
        let isOpen = parts.backend(for: mount)?.isOpen(head.operation, place.rest) == true
        let isRead = request.isChange && (place.holder != nil || isOpen)
        if isRead, once.body == nil {
            do {
                once.body = try await body(of: request, place.holder == nil ? limit.ofLogins : limit)
            } catch {
                throw try await recorded(error, of: head, at: place, context)
            }
        }
        var asked = SecretsRequest(
            operation: head.operation,
            path: place.rest,
            fullPath: place.path,
            mount: mount,
            body: isRead ? once.body ?? [:] : [:],
            query: head.query,
            tenant: place.tenant,
            holder: place.holder,
            clientToken: place.token,
            address: context.remoteAddress,
            certificates: { [channel = context.channel] in try await Self.certificates(of: channel) },
            now: parts.clock.now(),
            wrapTTL: head.wrapTTL,
            requestID: requestID,
            isRemembered: isRemembered
        )
        let verdict: QuotaRoutes.Verdict
        if let known = once.verdict {
            verdict = known
        } else {
            verdict = try await parts.quotas.verdict(on: asked)
            if verdict.tellsDevices { await parts.devices.tell(asked, nil, requestID: requestID) }
            once.verdict = verdict
        }
        let outcome: Result<SecretsAnswer, any Error>
        var decision: PolicyAnswer?
        // Before anything is done: what can't be told is not done.
        let told = try parts.auditing.told(of: asked)
        do {
            if let refusal = verdict.refusal { throw refusal }
            outcome = .success(try await answer(&asked, told, &decision))
        } catch LedgerError.premiseChanged {
            throw LedgerError.premiseChanged
        } catch {
            // What may have been done is not done anew: its record rests on nothing.
            if case PostgresError.outcomeUnknown = error {
                asked.holder = asked.holder.map { TokenHolder($0.grant) }
            }
            outcome = .failure(error)
        }
        var response = try await finish(
            outcome,
            of: asked,
            told,
            decision,
            tellsDevices: verdict.tellsDevices
        )
        response.add(verdict.headers)
        return response
    }

    private func body(of request: Request, _ limit: BodyLimit) async throws -> LooseObject {
        let buffer = try await request.body(upTo: limit.bytes, within: limit.timeout)
        return try SecretsBody.object(
            Array(buffer.readableBytesView),
            contentType: request.headers[.contentType]
        )
    }

    // MARK: Ending

    /// Wraps, records, and makes the answer, which leaves only once its entry is committed.
    private func finish(
        _ outcome: Result<SecretsAnswer, any Error>,
        of asked: SecretsRequest,
        _ told: JSONObject,
        _ decision: PolicyAnswer?,
        tellsDevices: Bool
    ) async throws -> Response {
        let answer: SecretsAnswer
        do {
            answer = try outcome.get()
        } catch {
            let refusal = SecretsRefusal(answering: error)
            try await record(asked, told, .refused(refusal), decision, tellsDevices: tellsDevices)
            throw error
        }
        guard let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object else {
            try await record(asked, told, .answered(answer, wrappedIn: nil), decision)
            return answer.response(nil)
        }
        guard answer.isWrappable, let ttl = answer.rewrapping?.ttl ?? asked.wrapTTL else {
            try await record(asked, told, .answered(answer, wrappedIn: nil), decision)
            return answer.response(envelope)
        }
        let wrapped: (info: LooseObject, accessor: String)
        do {
            wrapped = try await parts.wrapping.wrap(
                envelope,
                of: answer,
                asked,
                creationPath: answer.rewrapping?.path,
                ttl: min(ttl, asked.maxTTL ?? ttl)
            )
        } catch {
            // What was asked for was done: the record says so, and that nobody was told.
            try await record(asked, told, .refused(SecretsRefusal(answering: error)), decision)
            throw error
        }
        let (info, accessor) = wrapped
        try await record(asked, told, .answered(answer, wrappedIn: accessor), decision, wrapping: info)
        return answer.response(SecretsEnvelope(requestID: requestID, answer: answer, wrapping: info).object)
    }

    func record(
        _ asked: SecretsRequest,
        _ told: JSONObject,
        _ outcome: SecretsAuditing.Outcome,
        _ decision: PolicyAnswer?,
        wrapping: LooseObject? = nil,
        tellsDevices: Bool = true
    ) async throws {
        if case .answered(let answer, _) = outcome, answer.isRecorded {
            parts.auditing.committed(of: asked)
        } else {
            try await parts.auditing.record(
                asked,
                told,
                outcome,
                decision,
                requestID: requestID,
                since: began
            )
        }
        if tellsDevices {
            await parts.devices.tell(asked, outcome, requestID: requestID, wrapping: wrapping)
        }
    }
}

extension BodyLimit {
    /// Of who has not signed in yet.
    fileprivate var ofLogins: BodyLimit { BodyLimit(bytes: min(bytes, 262_144), timeout: timeout) }

    /// Of nobody: the PGP keys of as many people as hold shares, and no more.
    fileprivate var ofSeal: BodyLimit { BodyLimit(bytes: min(bytes, 4 << 20), timeout: timeout) }
}

extension String {
    /// By bytes: to Swift a slash before a combining character is another character.
    var withoutFinalSlash: String {
        utf8.last == UInt8(ascii: "/") ? String(decoding: utf8.dropLast(), as: UTF8.self) : self
    }
}
