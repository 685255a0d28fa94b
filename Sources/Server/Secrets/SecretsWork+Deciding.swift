import Access
import Evidence
import Ledger
import Secrets

// Whether a request is answered, and what its engine answers.
extension SecretsWork {
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
        var question = asked.question(
            to: rules,
            of: holder,
            as: subject,
            needsSudo: backend.needsSudo(asked.operation, asked.path)
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
        if findsOut, asked.wrapTTL == nil {
            asked.recording = parts.auditing.recording(
                of: asked,
                told,
                said,
                requestID: requestID,
                since: began
            )
        }
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
}

extension SecretsRequest {
    /// What policies are asked about it.
    func question(to rules: AccessRules, of holder: TokenHolder, as subject: PolicySubject, needsSudo: Bool)
        -> PolicyQuestion
    {
        PolicyQuestion(
            path: fullPath,
            operation: operation,
            needsSudo: needsSudo,
            parameters: parameters,
            wrapTTL: wrapTTL,
            secretPath: rules.speakOfSecrets ? secretPath : nil,
            subject: subject,
            address: address,
            tokenTTL: holder.grant.expiresAt == nil ? nil : holder.grant.ttl,
            at: now
        )
    }

    /// What rules about parameters speak of: the body, or of what only reads the query.
    fileprivate var parameters: LooseObject {
        guard body.isEmpty, !isWrite, operation != .patch, !query.isEmpty else { return body }
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
