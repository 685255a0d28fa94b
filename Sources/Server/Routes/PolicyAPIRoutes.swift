import API
import Access
import Evidence
import Hummingbird
import Ledger

/// `/api/v1/policies`: who may do what on which secret, and what would be answered.
struct PolicyAPIRoutes: Sendable {
    let access: Access
    let clock: any WallClock
    let bodyLimit: BodyLimit
    /// Who asks, and for what, is found out as the page of the simulator does.
    let pages: Pages

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("policies")
        group.get { request, context in
            let limit = try request.queryInteger("limit", in: 1...200) ?? 50
            let found = try await access.policies(
                for: try context.caller(),
                after: request.query("cursor") ?? "",
                limit: limit
            )
            let next = found.count == limit ? found.last?.name : nil
            return try Response.json(Wire.Page(items: found.map { Wire.Policy($0) }, nextCursor: next))
        }
        group.post("simulate") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.PolicyTrial.self, upTo: bodyLimit, by: caller)
            var question = try PolicyQuestion(body, now: clock.now())
            let person = try await person(in: body, for: caller)
            if let person {
                let given = question.subject.bindings
                question.subject = person.subject
                question.subject.bindings.formUnion(given)
                question.tokenTTL = question.tokenTTL ?? person.tokenTTL
            }
            if !question.path.isEmpty {
                let path = try Pages.askedPath(question.path, question.operation)
                let (secret, needsSudo) = try await pages.secret(at: path, question.operation, of: caller)
                question.path = path
                question.secretPath = question.secretPath ?? secret
                question.needsSudo = body.needsSudo ?? needsSudo
            }
            let there = person == nil ? [] : Set(try await access.policyNames(of: caller.tenant))
            let held = (person?.policies ?? []).map(Policy.normalName).filter(there.contains)
            let said = try await access.simulate(
                question,
                policies: Set(held + (body.policies ?? [])).sorted(),
                draft: body.draft.map { ($0.name, $0.policy) },
                for: caller
            )
            return try Response.json(Wire.PolicyVerdict(said, of: person?.words, at: question.at))
        }
        group.get(":name") { _, context in
            let name = try context.parameters.reference("name")
            return try Response.json(
                Wire.Policy(try await access.policy(named: name, for: try context.caller()))
            )
        }
        group.put(":name") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.PolicyDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await access.putPolicy(
                try context.parameters.reference("name"),
                text: body.policy,
                by: caller,
                key: key
            )
            var answer = Wire.Policy(decision.policy)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.delete(":name") { _, context in
            _ = try await access.deletePolicy(
                try context.parameters.reference("name"),
                by: try context.caller()
            )
            return Response(status: .noContent)
        }
    }
}

extension PolicyAPIRoutes {
    private func person(in body: Wire.PolicyTrial, for caller: Caller) async throws -> TrialPerson? {
        guard let who = body.who else { return nil }
        guard body.entityID == nil, body.entityName == nil, body.entityMetadata == nil else {
            throw Problem.invalidValue(
                "who",
                "who says who asks, and so do members about an entity",
                remedy: "leave one of them out"
            )
        }
        return try await pages.person(who, for: caller)
    }
}

extension Wire.Policy {
    init(_ policy: StoredPolicy) {
        self.init(
            name: policy.name,
            kind: policy.kind,
            policy: policy.text,
            entityBindings: policy.entityBindings,
            maxTTLSeconds: policy.maxTTL,
            denyPolicy: policy.isDeny,
            isBuiltIn: policy.id == nil,
            createdBy: policy.createdBy,
            createdAt: policy.createdAt,
            updatedBy: policy.updatedBy,
            updatedAt: policy.updatedAt
        )
    }
}

extension Wire.PolicyVerdict {
    init(_ said: PolicyExplanation, of who: String?, at moment: Instant) {
        self.init(
            isAllowed: said.answer.isAllowed,
            reason: said.answer.reason,
            matched: said.answer.matched,
            maxTTLSeconds: said.answer.maxTTL,
            paginationLimit: said.answer.paginationLimit,
            keysFilterPath: said.answer.keysFilterPath,
            at: moment,
            who: who,
            considered: said.considered.map {
                Considered(
                    policy: $0.policy,
                    kind: $0.kind,
                    outcome: $0.outcome.rawValue,
                    pattern: $0.pattern,
                    reason: $0.reason
                )
            }
        )
    }
}

extension PolicyQuestion {
    fileprivate init(_ body: Wire.PolicyTrial, now: Instant) throws {
        guard let operation = Capability(rawValue: body.operation), Capability.operations.contains(operation)
        else {
            throw Problem.invalidValue(
                "operation",
                "operation can't be «\(body.operation)»",
                remedy: "use one of \(Capability.operations.map(\.rawValue).joined(separator: ", "))"
            )
        }
        guard !body.path.isEmpty || body.secretPath != nil else {
            throw Problem.invalidValue(
                "path",
                "path is empty",
                remedy: "give the path that is asked for, as secret/data/a, or a secret_path"
            )
        }
        let parameters = body.parameters.map(LooseJSON.init) ?? .object([:])
        guard case .object(let given) = parameters else {
            throw Problem.invalidValue("parameters", "parameters is no object", remedy: "give a JSON object")
        }
        self.init(
            path: body.path,
            operation: operation,
            needsSudo: body.needsSudo ?? false,
            parameters: given,
            wrapTTL: body.wrapTTLSeconds,
            secretPath: body.secretPath,
            subject: PolicySubject(
                entityID: body.entityID,
                entityName: body.entityName,
                entityMetadata: try Self.metadata(body.entityMetadata),
                bindings: body.bindings ?? []
            ),
            address: body.address ?? "",
            tokenTTL: body.tokenTTLSeconds,
            at: body.at ?? now
        )
    }

    private static func metadata(_ given: JSON?) throws -> [String: String] {
        guard let given, !given.isNull else { return [:] }
        guard let object = given.object, object.allSatisfy({ $0.value.string != nil }) else {
            throw Problem.invalidValue(
                "entity_metadata",
                "entity_metadata is no object of texts",
                remedy: "give such as {\"team\": \"payments\"}"
            )
        }
        return Dictionary(uniqueKeysWithValues: object.map { ($0.name, $0.value.string ?? "") })
    }
}
