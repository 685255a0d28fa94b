package import Access
package import Attestations
import Chronicle
package import Evidence
import Ledger
package import Postgres

extension Attestor {
    /// Judges an artifact by a policy, and appends the verdict to the ledger `verdicts`.
    ///
    /// - Throws: `AttestorError.unknownPolicy`, `.unusableInputs`, `.invalid`, and what an unknown document gives.
    package func conclude(
        for caller: Caller,
        _ draft: VerdictDraft
    ) async throws -> (decision: AttestorDecision<KeptVerdict>, evaluation: VerdictEvaluation) {
        try caller.require(.importAttestation)
        do {
            return try await append(judge(for: caller, draft), of: caller.tenant)
        } catch LedgerError.premiseChanged {
            // There is a later version than the one that was remembered.
            judgedBy.forget(PolicyReference(tenant: caller.tenant, text: draft.policy))
            let policy = try await policy(for: caller, draft.policy)
            let judged = try await judge(draft, under: policy, resting: [], for: caller)
            return try await append(judged, of: caller.tenant)
        }
    }

    /// Judges, and signs what is found; nothing is written.
    ///
    /// - Throws: as `conclude`.
    package func judge(for caller: Caller, _ draft: VerdictDraft) async throws -> JudgedVerdict {
        try caller.require(.importAttestation)
        let (policy, premises) = try await judging(by: draft.policy, for: caller)
        return try await judge(draft, under: policy, resting: premises, for: caller)
    }

    private func judge(
        _ draft: VerdictDraft,
        under policy: KeptPolicy,
        resting premises: [Premise],
        for caller: Caller
    ) async throws -> JudgedVerdict {
        let now = self.now()
        try Self.check(draft, at: draft.at ?? now, now: now)
        let key = try signer()
        let (inputs, bodies, kept) = try await gathered(draft, at: draft.at ?? now, judge: key, for: caller)
        let evaluation = try Self.evaluation(of: inputs, bodies: bodies, under: policy.policy)
        let prepared = try PreparedVerdict(
            VerdictStatement(
                id: newIdentifier(),
                inputs: inputs,
                policy: policy.policy,
                version: policy.version,
                evaluation: evaluation,
                traceID: draft.traceID,
                at: now,
                by: caller.actor
            ),
            inputs: inputs,
            evaluation: evaluation,
            under: policy,
            kept: kept,
            signing: key,
            of: caller.tenant,
            by: entries
        )
        return JudgedVerdict(
            prepared: prepared,
            evaluation: evaluation,
            policyID: policy.id,
            premises: premises
        )
    }

    /// Appends a verdict that was judged a moment ago; once only, as its identifier is in the ledger once.
    ///
    /// - Throws: `LedgerError.premiseChanged` where its policy has a later version now, `.appenderFull`; `PostgresError`.
    package func append(
        _ judged: JudgedVerdict,
        of tenant: TenantID
    ) async throws -> (decision: AttestorDecision<KeptVerdict>, evaluation: VerdictEvaluation) {
        let prepared = judged.prepared
        let receipt = try await verdicts.append(
            prepared.entry,
            rows: prepared.bodies,
            resting: judged.premises
        )
        verdictRows.mark(tenant)
        let verdict = KeptVerdict(
            verdict: prepared.said,
            policyID: judged.policyID,
            envelope: prepared.envelope,
            entryID: prepared.entry.entry.id
        )
        return (AttestorDecision(value: verdict, receipt: receipt, isNew: true), judged.evaluation)
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

    // MARK: Reading

    /// - Throws: `AttestorError.unknownDecision`.
    package func decision(for caller: Caller, _ id: UniqueID) async throws -> KeptVerdict {
        try caller.require(.read)
        let query = VerdictLedgerStore().one(id, of: caller.tenant)
        if let found = try await database.first(for: caller.tenant, query, as: KeptVerdict.init) {
            return found
        }
        // It may have been made a moment ago.
        try await verdictRows.catchUp(caller.tenant)
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
        try await verdictRows.catchUp(caller.tenant)
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
        try await verdictRows.catchUp(caller.tenant)
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
        try await verdictRows.catchUp(caller.tenant)
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
        try await verdictRows.catchUp(caller.tenant)
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
        var found = try await database.first(for: caller.tenant, query) { try $0[column] as [UInt8]? }
        if found == nil {
            try await verdictRows.catchUp(caller.tenant)
            found = try await database.first(for: caller.tenant, query) { try $0[column] as [UInt8]? }
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

/// A verdict that is judged and signed, and stands nowhere yet.
package struct JudgedVerdict: Sendable {
    let prepared: PreparedVerdict
    let evaluation: VerdictEvaluation
    let policyID: UniqueID
    let premises: [Premise]

    /// What the ledger gets of it.
    package var entry: PreparedEntry { prepared.entry }
}
