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
        requestID = UniqueID(at: parts.clock.now()).text
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
        let place: Place
        do {
            place = try await self.place(of: head, context.channel, isRemembered: isRemembered)
        } catch let refusal as SecretsRefusal {
            throw try await recorded(refusal, of: request, context)
        }
        if isRemembered, restsOnItsRecord(head, place) {
            return try await run(head, place, request, context, limit, &once, isRemembered: true)
        }
        // Of other engines a read may make something, and take its time: not on the connection's thread.
        return try await withTaskExecutorPreference(globalConcurrentExecutor) {
            let isLookedUp = place.holder?.premises.isEmpty ?? true
            let place = isLookedUp ? place : try await self.place(of: head, context.channel)
            return try await run(head, place, request, context, limit, &once, isRemembered: false)
        }
    }

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

    // MARK: Deciding

    /// Types of mounts whose reads have no effect but their record.
    private static let remembered: Set<String> = ["kv", "generic"]

    /// - Parameter told: what the record says of the request.
    func answer(
        _ asked: inout SecretsRequest,
        _ told: JSONObject,
        _ decision: inout PolicyAnswer?
    ) async throws -> SecretsAnswer {
        guard let backend = parts.backend(for: asked.mount) else {
            throw SecretsRefusal(404, "no handler for route \"\(asked.fullPath)\". route entry not found.")
        }
        // Whoever is suspended has nothing, not even what needs no token.
        guard asked.holder?.grant.standing.cutOff == nil else { throw SecretsRefusal.denied }
        // What needs no token is told who has one nevertheless.
        if backend.isOpen(asked.operation, asked.path) {
            let page = asked.isListing ? try asked.page() : ListPage()
            var answer = try await backend.answer(asked)
            if asked.isListing { try answer.cut(to: page) }
            return answer
        }
        guard let holder = asked.holder, holder.grant.admits(asked.address) else {
            throw SecretsRefusal.denied
        }
        if holder.grant.numUses > 0, try await !parts.access.use(holder.grant) { throw SecretsRefusal.denied }
        // Whichever way a role is asked for, what is said of its name holds.
        if asked.mount.lendingRole(at: asked.path) != nil {
            asked.roleName = try await parts.roles.name(of: asked.path, in: asked.mount)
        }
        let (rules, subject) = try await holder.rights { try await parts.access.rights($0) }
        var question = PolicyQuestion(
            path: asked.fullPath,
            operation: asked.operation,
            needsSudo: backend.needsSudo(asked.operation, asked.path),
            parameters: asked.parameters,
            wrapTTL: asked.wrapTTL,
            secretPath: rules.speakOfSecrets ? asked.secretPath : nil,
            subject: subject,
            address: asked.address,
            tokenTTL: holder.grant.expiresAt == nil ? nil : holder.grant.ttl,
            at: asked.now
        )
        var said = rules.answer(question)
        // Whether it is there already is looked for where that makes a difference, or nobody will say it later.
        let findsOut = asked.operation == .update && backend.findsOut(asked.path, in: asked.mount)
        var isOpen = false
        if asked.operation == .update {
            isOpen = findsOut && said.isAllowed
            if isOpen {
                question.operation = .create
                isOpen = rules.answer(question) == said
                question.operation = .update
            }
            if !isOpen, try await backend.exists(asked) == false {
                asked.operation = .create
                question.operation = .create
                question.needsSudo = backend.needsSudo(.create, asked.path)
                said = rules.answer(question)
            }
        }
        decision = said
        guard said.isAllowed else { throw SecretsRefusal.denied }
        asked.maxTTL = said.maxTTL
        if asked.mount.hasNamesInLowerCase, asked.fullPath != asked.fullPath.lowercased() {
            // What is asked for under this name is the one in lower case: a rule about that one holds, too.
            question.path = asked.fullPath.lowercased()
            let other = rules.answer(question)
            guard other.isAllowed else {
                decision = other
                throw SecretsRefusal.denied
            }
            if let most = other.maxTTL { asked.maxTTL = min(most, asked.maxTTL ?? most) }
        }
        if let most = said.paginationLimit, asked.query["limit"].map({ $0 == "max" }) ?? true {
            asked.query["limit"] = String(most)
        }
        let page = asked.isListing ? try asked.page() : ListPage()
        if findsOut, asked.wrapTTL == nil { asked.recording = recording(of: asked, told, said) }
        var answer: SecretsAnswer
        do {
            answer = try await backend.answer(asked)
        } catch {
            // What was refused is recorded as what it would have been.
            if isOpen, !(error is LedgerError), (try? await backend.exists(asked)) == false {
                asked.operation = .create
            }
            throw error
        }
        if isOpen, answer.makesNew == true { asked.operation = .create }
        if let template = said.keysFilterPath { answer.hideKeys(by: template, rules, subject, of: asked) }
        if asked.isListing { try answer.cut(to: page) }
        return answer
    }

    private func recording(
        of asked: SecretsRequest,
        _ told: JSONObject,
        _ decision: PolicyAnswer
    ) -> @Sendable (SecretsAnswer, _ isNew: Bool) throws -> PreparedEntry {
        { [parts, requestID, began] answer, isNew in
            var asked = asked
            asked.operation = isNew ? .create : .update
            return try parts.auditing.entry(
                of: asked,
                told,
                answer,
                decision,
                requestID: requestID,
                since: began
            )
        }
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

extension SecretsRequest {
    /// What rules about parameters speak of: the body, or of what only reads the query.
    fileprivate var parameters: LooseObject {
        guard body.isEmpty, !isWrite, operation != .patch else { return body }
        return LooseObject(
            query.filter { $0.key != "list" && $0.key != "scan" }.map { ($0.key, LooseJSON.string($0.value)) }
        )
    }
}

extension Mount {
    /// Whether names below it are the same in large and in small letters.
    fileprivate var hasNamesInLowerCase: Bool {
        mountClass == .auth || type == "system" || type == "identity"
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
