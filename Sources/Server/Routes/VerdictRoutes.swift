import API
import Access
import Attestations
import Attestor
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore

/// `/api/v1/verdicts`, `/verdict-policies`, `/verdict-feeds`: what was decided of artifacts, by which rules, and why.
struct VerdictRoutes: Sendable {
    let attestor: Attestor
    let reader: LedgerReader
    let trees: TreeReader
    /// Who verifies, in verification summaries: a URI.
    let verifier: String
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addPolicies(to: api.group("verdict-policies"))
        addFeeds(to: api.group("verdict-feeds"))
        addVerdicts(to: api.group("verdicts"))
        addProofs(to: api.group("verdicts"))
    }

    private func addPolicies(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.VerdictPolicyDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.addPolicy(for: caller, body.policy)
            var answer = try Wire.VerdictPolicy(decision.value)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get { request, context in
            let limit = try request.verdictLimit()
            let found = try await attestor.policies(
                for: try context.caller(),
                named: request.query("name"),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(
                Wire.Page(items: found.map { try Wire.VerdictPolicy($0) }, nextCursor: next)
            )
        }
        group.get(":ref") { _, context in
            let reference = try context.parameters.reference()
            return try Response.json(
                try Wire.VerdictPolicy(try await attestor.policy(for: try context.caller(), reference))
            )
        }
    }

    private func addFeeds(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.VerdictFeedDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await attestor.importAdvisories(
                for: caller,
                body.bytes.bytes,
                named: body.name
            )
            guard let feed = decision.value.feed else { preconditionFailure("what has a name is a feed") }
            var answer = Wire.VerdictFeed(feed)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get { _, context in
            let found = try await attestor.feeds(for: try context.caller())
            return try Response.json(Wire.Page(items: found.map { Wire.VerdictFeed($0) }))
        }
    }

    private func addVerdicts(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let trace = HTTPField.Name("traceparent").flatMap { request.headers[$0] }.flatMap(Self.traceID)
            let (body, _) = try await request.read(Wire.VerdictDraft.self, upTo: bodyLimit, by: caller)
            var draft = try VerdictDraft(body)
            draft.traceID = draft.traceID ?? trace
            let (decision, evaluation) = try await attestor.conclude(for: caller, draft)
            var answer = Wire.Verdict(decision.value)
            answer.reasons = evaluation.reasons.map(Wire.VerdictReason.init)
            answer.receipt = decision.receipt.map(Wire.Receipt.init)
            return try Response.decided(answer, isNew: decision.isNew)
        }
        group.get { request, context in
            let caller = try context.caller()
            let limit = try request.verdictLimit()
            let found = try await attestor.decisions(
                for: caller,
                try await request.verdictQuestion(attestor, caller),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: found.map { Wire.Verdict($0) }, nextCursor: next))
        }
        group.get(":ref") { _, context in
            let caller = try context.caller()
            let found = try await attestor.decision(for: caller, try context.parameters.decision())
            async let weighed = attestor.choiceCount(for: caller, of: found.id)
            let (inputs, evaluation) = try await attestor.basis(for: caller, of: found)
            var answer = Wire.Verdict(found)
            answer.weighedCount = try await weighed
            answer.inputs = inputs.documents.map {
                Wire.VerdictInput(role: $0.role.rawValue, node: $0.node, sha256: $0.digest.hex)
            }
            answer.reasons = (evaluation["reasons"]?.array ?? []).map {
                Wire.VerdictReason(VerdictEvaluation.Reason($0))
            }
            return try Response.json(answer)
        }
        group.get(":ref/vex") { request, context in
            let caller = try context.caller()
            let limit = try request.verdictLimit()
            let after = try request.cursor { Int($0) } ?? -1
            let found = try await attestor.choices(
                for: caller,
                of: try await attestor.decision(for: caller, try context.parameters.decision()).id,
                after: after,
                limit: limit
            )
            let next = found.count == limit ? String(after + limit) : nil
            return try Response.json(Wire.Page(items: found.map { Wire.VEXChoice($0) }, nextCursor: next))
        }
    }

    // MARK: Proofs

    private func addProofs(to group: RouterGroup<AppRequestContext>) {
        group.get(":ref/replay") { _, context in
            let (found, evaluation) = try await attestor.replay(
                for: try context.caller(),
                try context.parameters.decision()
            )
            return try Response.json(
                Wire.VerdictReplay(
                    verdictID: found.id.text,
                    same: evaluation.digest == found.verdict.evaluation,
                    decision: found.verdict.decision.rawValue,
                    replayedDecision: evaluation.decision.rawValue,
                    evaluationSha256: found.verdict.evaluation.hex,
                    replayedSha256: evaluation.digest.hex
                )
            )
        }
        group.get(":ref/summary") { request, context in
            let resource = request.query("resource")
            guard resource.map({ 1...2000 ~= $0.utf8.count }) ?? true else {
                throw FieldFault.malformed.problem(field: "resource")
            }
            let envelope = try await attestor.summary(
                for: try context.caller(),
                of: try context.parameters.decision(),
                verifier: verifier,
                resource: resource
            )
            return Response(
                status: .ok,
                headers: [.contentType: "application/vnd.dsse.envelope.v1+json"],
                body: .init(byteBuffer: ByteBuffer(bytes: envelope.canonicalBytes()))
            )
        }
        group.get(":ref/bundle") { _, context in
            let caller = try context.caller()
            // The entry and its proof are the ledger's.
            try caller.require(.readLedger)
            let bundle = try await bundle(of: try context.parameters.decision(), for: caller)
            return Response(
                status: .ok,
                headers: [.contentType: VerdictBundle.mediaType],
                body: .init(byteBuffer: ByteBuffer(bytes: bundle.json.canonicalBytes()))
            )
        }
    }

    private func bundle(of id: UniqueID, for caller: Caller) async throws -> VerdictBundle {
        let (verdict, policy, inputs, bodies) = try await attestor.material(of: id, for: caller)
        guard let row = try await reader.entry(verdict.entryID, tenant: caller.tenant) else {
            throw LedgerError.unknownEntry(verdict.entryID.text)
        }
        let (receipt, proof, _, checkpoint) = try await trees.proven(row)
        return VerdictBundle(
            evidence: EvidenceBundle(
                entryBytes: row.bytes,
                leafHash: receipt.leafHash,
                proof: proof,
                checkpoint: checkpoint.text,
                logKey: checkpoint.noteKey,
                envelopes: [verdict.envelope],
                keys: verdict.envelope.signatures.compactMap(\.keyID)
            ),
            policy: policy.policy.bytes,
            inputs: inputs.bytes,
            documents: inputs.documents.compactMap { bodies[$0.digest] }
        )
    }

    /// Of `00-<trace-id>-<parent-id>-<flags>` (W3C Trace Context §3.2); what is not of that form is passed over.
    private static func traceID(_ header: String) -> String? {
        let parts = header.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].utf8.count == 2, parts[0] != "ff", parts[1].utf8.count == 32,
            parts[2].utf8.count == 16, parts[1].contains(where: { $0 != "0" }),
            parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 })
        else { return nil }
        return String(parts[1])
    }
}

extension Request {
    fileprivate func verdictLimit() throws -> Int {
        try queryInteger("limit", in: Attestor.pageLimits) ?? 50
    }

    fileprivate func verdictQuestion(_ attestor: Attestor, _ caller: Caller) async throws -> VerdictQuestion {
        var question = VerdictQuestion()
        question.subject = try queryDigest("subject")
        question.input = try queryDigest("input")
        question.vulnerability = query("vulnerability")
        if let text = query("decision") {
            guard let decision = VerdictDecision(rawValue: text) else {
                throw Problem.invalidValue(
                    "decision",
                    "decision is not block, warn or pass",
                    remedy: "give one of them"
                )
            }
            question.decision = decision
        }
        if let reference = query("policy") {
            question.policy = try await attestor.policy(for: caller, reference).id
        }
        return question
    }

    private func queryDigest(_ name: String) throws -> Digest? {
        try query(name).map { text in
            guard let digest = Digest(hex: text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text)
            else {
                throw FieldFault.malformed.problem(field: name)
            }
            return digest
        }
    }
}

extension Parameters {
    fileprivate func decision() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw AttestorError.unknownDecision(text) }
        return id
    }
}
