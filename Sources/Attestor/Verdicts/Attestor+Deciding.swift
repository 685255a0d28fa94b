package import Access
package import Attestations
import Chronicle
package import Evidence
import Ledger
import Postgres

extension Attestor {
    /// Judges an artifact by a policy, and appends the verdict to the ledger `verdicts`.
    ///
    /// - Throws: `AttestorError.unknownPolicy`, `.unusableInputs`, `.invalid`, and what an unknown document gives.
    package func conclude(
        for caller: Caller,
        _ draft: VerdictDraft
    ) async throws -> (decision: AttestorDecision<KeptVerdict>, evaluation: VerdictEvaluation) {
        try caller.require(.importAttestation)
        let policy = try await policy(for: caller, draft.policy)
        let now = self.now()
        let moment = draft.at ?? now
        try Self.check(draft, at: moment, now: now)
        let key = try signer()
        let (inputs, bodies, kept) = try await gathered(draft, at: moment, judge: key, for: caller)
        let evaluation = try Self.evaluation(of: inputs, bodies: bodies, under: policy.policy)
        let prepared = try prepared(
            inputs,
            evaluation,
            policy,
            kept: kept,
            traceID: draft.traceID,
            signing: key,
            at: now,
            by: caller
        )
        let receipt = try await verdicts.append(prepared.entry, rows: prepared)
        let verdict = KeptVerdict(
            verdict: prepared.said,
            policyID: policy.id,
            envelope: prepared.envelope,
            entryID: prepared.entry.entry.id
        )
        return (AttestorDecision(value: verdict, receipt: receipt, isNew: true), evaluation)
    }

    private static func check(_ draft: VerdictDraft, at moment: Instant, now: Instant) throws {
        guard moment <= now else {
            throw AttestorError.invalid(
                field: "at",
                reason: "is in the future",
                remedy: "leave it out, or give an earlier time"
            )
        }
        if let trace = draft.traceID {
            guard trace.utf8.count == 32, trace != String(repeating: "0", count: 32),
                trace.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 })
            else {
                throw AttestorError.invalid(
                    field: "trace_id",
                    reason: "is not 32 hexadecimal digits in lower case",
                    remedy: "give the trace-id of a W3C traceparent"
                )
            }
        }
        if let name = draft.subjectName {
            guard 1...500 ~= name.utf8.count, name.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
                throw AttestorError.invalid(
                    field: "subject_name",
                    reason: "has not 1 to 500 bytes",
                    remedy: "give a shorter name"
                )
            }
        }
    }

    private static func evaluation(
        of inputs: VerdictInputs,
        bodies: [Digest: [UInt8]],
        under policy: VerdictPolicy
    ) throws -> VerdictEvaluation {
        do throws(VerdictInputFault) {
            return try VerdictEvaluation(of: inputs, bodies: bodies, under: policy)
        } catch {
            throw AttestorError.unusableInputs(error)
        }
    }

    private func prepared(
        _ inputs: VerdictInputs,
        _ evaluation: VerdictEvaluation,
        _ policy: KeptPolicy,
        kept: [BodyStore.Body],
        traceID: String?,
        signing key: SigningKey,
        at now: Instant,
        by caller: Caller
    ) throws -> PreparedVerdict {
        let said = VerdictStatement(
            id: newIdentifier(),
            inputs: inputs,
            policy: policy.policy,
            version: policy.version,
            evaluation: evaluation,
            traceID: traceID,
            at: now,
            by: caller.actor
        )
        var envelope = said.statement.envelope()
        try envelope.sign(with: key)
        var told = KeptBodies()
        // So short a one is told itself; that need not be found out by writing it.
        let isShort = envelope.payload.count <= JSON.shortByteCount / 2
        let data: JSONObject = [
            "at": .string(now.description), "by": .string(said.madeBy),
            "decision": .string(said.decision.rawValue),
            "envelope": isShort ? envelope.json : try told.told(envelope.json),
            "evaluation_sha256": .string(said.evaluation.hex), "input_count": .integer(said.inputCount),
            "inputs_sha256": .string(said.inputs.hex), "judged_at": .string(said.judgedAt.description),
            "policy_id": .string(policy.id.description), "policy_name": .string(said.policyName),
            "policy_sha256": .string(said.policy.hex), "policy_version": .integer(said.policyVersion),
            "signer": .string(key.did),
            "statement_sha256": .string(Digest.sha256(of: envelope.payload).hex),
            "subject_name": .optional(said.subjectName), "subject_sha256": .string(said.subject.hex),
            "trace_id": .optional(traceID), "verdict_id": .string(said.id.description),
        ]
        let entry = entries.entry(
            "muniment.verdict.made",
            subject: "verdict/\(said.id)",
            data: data,
            ledger: .verdicts,
            tenant: caller.tenant
        )
        return PreparedVerdict(
            said: said,
            policyID: policy.id,
            inputs: inputs,
            evaluation: evaluation,
            envelope: envelope,
            kept: kept,
            entry: try PreparedEntry(entry),
            blobs: told.list
        )
    }

    // MARK: Reading

    /// - Throws: `AttestorError.unknownDecision`.
    package func decision(for caller: Caller, _ id: UniqueID) async throws -> KeptVerdict {
        try caller.require(.read)
        let query = VerdictLedgerStore().one(id, of: caller.tenant)
        guard let found = try await database.first(for: caller.tenant, query, as: KeptVerdict.init) else {
            throw AttestorError.unknownDecision(id.description)
        }
        return found
    }

    /// The newest first.
    package func decisions(
        for caller: Caller,
        _ question: VerdictQuestion = VerdictQuestion(),
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [KeptVerdict] {
        try caller.require(.read)
        var question = question
        question.vulnerability = question.vulnerability?.storable
        let query = VerdictLedgerStore().page(
            try Self.checked(limit),
            before: before,
            question,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptVerdict.init)
    }

    /// How many there are of each decision.
    package func decisionCounts(for caller: Caller) async throws -> [VerdictDecision: Int] {
        try caller.require(.read)
        let rows = try await database.rows(for: caller.tenant, VerdictLedgerStore().counts(of: caller.tenant))
        var counts: [VerdictDecision: Int] = [:]
        for row in rows {
            let decision: String = try row["decision"]
            if let decision = VerdictDecision(rawValue: decision) {
                counts[decision] = try row["verdict_count"]
            }
        }
        return counts
    }

    /// How statements about vulnerabilities were weighed, where something was not heard, in their order after a number.
    package func choices(
        for caller: Caller,
        of id: UniqueID,
        after number: Int = -1,
        limit: Int
    ) async throws -> [KeptChoice] {
        try caller.require(.read)
        let query = VerdictLedgerStore().choices(
            of: id,
            after: number,
            limit: try Self.checked(limit),
            tenant: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptChoice.init)
    }

    /// How many of them there are.
    package func choiceCount(for caller: Caller, of id: UniqueID) async throws -> Int {
        try caller.require(.read)
        let query = VerdictLedgerStore().choiceCount(of: id, tenant: caller.tenant)
        return try await database.first(for: caller.tenant, query) { row in try row["choice_count"] } ?? 0
    }

    /// The inputs of a verdict, and its evaluation's canonical JSON.
    package func basis(
        for caller: Caller,
        of verdict: KeptVerdict
    ) async throws -> (inputs: VerdictInputs, evaluation: JSON) {
        try caller.require(.read)
        let inputs = try await inputs(of: verdict, for: caller)
        guard let bytes = try await bytes(verdict.verdict.evaluation, "evaluation", of: verdict, for: caller),
            let evaluation = try? JSON(parsing: bytes, limits: .stored)
        else { throw AttestorError.unusableInputs(.missing(node: "the evaluation")) }
        return (inputs, evaluation)
    }

    /// Out of a column of the verdict's row or, where it is empty, out of the bodies.
    private func bytes(
        _ digest: Digest,
        _ column: String,
        of verdict: KeptVerdict,
        for caller: Caller
    ) async throws -> [UInt8]? {
        let query = VerdictLedgerStore().basis(of: verdict.id, tenant: caller.tenant)
        let found = try await database.first(for: caller.tenant, query) { row in
            try row[column] as [UInt8]?
        }
        guard let bytes = found ?? nil else {
            return try await BodyStore().bytes(digest, of: caller.tenant, from: database)
        }
        return Digest.sha256(of: bytes) == digest ? bytes : nil
    }

    private func inputs(of verdict: KeptVerdict, for caller: Caller) async throws -> VerdictInputs {
        guard let bytes = try await bytes(verdict.verdict.inputs, "inputs", of: verdict, for: caller)
        else { throw AttestorError.unusableInputs(.missing(node: "the inputs")) }
        do throws(VerdictInputFault) { return try VerdictInputs(parsing: bytes) } catch {
            throw AttestorError.unusableInputs(error)
        }
    }

    // MARK: Again

    /// Evaluates a verdict again out of what is kept; nothing is written.
    ///
    /// - Throws: `AttestorError.unknownDecision`, `.unusableInputs` where an input is no longer as it was.
    package func replay(
        for caller: Caller,
        _ id: UniqueID
    ) async throws -> (verdict: KeptVerdict, evaluation: VerdictEvaluation) {
        let (verdict, policy, inputs, bodies) = try await material(of: id, for: caller)
        return (verdict, try Self.evaluation(of: inputs, bodies: bodies, under: policy.policy))
    }

    /// Everything that a verdict rests on.
    package func material(
        of id: UniqueID,
        for caller: Caller
    ) async throws -> (
        verdict: KeptVerdict, policy: KeptPolicy, inputs: VerdictInputs, bodies: [Digest: [UInt8]]
    ) {
        let verdict = try await decision(for: caller, id)
        let inputs = try await inputs(of: verdict, for: caller)
        let policy = try await policy(for: caller, verdict.policyID.description)
        return (verdict, policy, inputs, try await bytes(of: inputs.documents, for: caller))
    }

    /// The verdict as a verification summary of SLSA, signed.
    ///
    /// - Parameter verifier: a URI for this installation.
    package func summary(
        for caller: Caller,
        of id: UniqueID,
        verifier: String,
        resource: String?
    ) async throws -> Envelope {
        let verdict = try await decision(for: caller, id)
        let inputs = try await inputs(of: verdict, for: caller)
        var envelope = verdict.verdict.summary(verifier: verifier, resource: resource, inputs: inputs)
            .envelope()
        try envelope.sign(with: try signer())
        return envelope
    }
}
