import Attestations
import Evidence
import Ledger
import Postgres

/// A verdict as its entry tells it: all that its rows say follows from this.
struct ToldVerdict: Sendable {
    let said: VerdictStatement
    let policyID: UniqueID
    let payload: [UInt8]
    let signature: Envelope.Signature
    let entryID: UniqueID
    let inputs: VerdictInputs
    /// The evaluation's canonical JSON.
    let evaluation: [UInt8]
    /// Choices of the evaluation in which something was not heard, or was weighed against another.
    let choices: [JSON]

    /// `nil` where there is no row to be made: of an entry that tells of no verdict, was erased, or is of an earlier version, which
    /// wrote a verdict with its rows; and of one that does not hold together, which the audit finds.
    ///
    /// - Parameter bytes: the entry's, `nil` of an erased one.
    init?(_ bytes: [UInt8]?, of tenant: TenantID, in db: isolated Connection) throws {
        // That it stands as it was written is looked at by who derives the ledger again.
        guard let bytes, let entry = try? JSON(parsing: bytes, limits: Entry.limits),
            entry["type"]?.string == PreparedVerdict.entryType, let data = entry["data"],
            let entryID = entry["id"]?.string.flatMap({ UniqueID($0) }),
            let inputsTold = data["inputs"], let evaluationTold = data["evaluation"],
            let policyID = data["policy_id"]?.string.flatMap({ UniqueID($0) }),
            let envelope = try Self.envelope(data["envelope"], of: tenant, in: db),
            let statement = try? Statement(parsing: envelope.payload, limits: .stored),
            let said = VerdictStatement(statement)
        else { return nil }
        guard let inputs = try Self.bytes(inputsTold, said.inputs, of: tenant, in: db),
            let read = try? VerdictInputs(parsing: inputs),
            let evaluation = try Self.bytes(evaluationTold, said.evaluation, of: tenant, in: db)
        else { return nil }
        self.said = said
        self.policyID = policyID
        payload = envelope.payload
        signature = envelope.signature
        self.entryID = entryID
        self.inputs = read
        self.evaluation = evaluation
        // The last member of its canonical JSON.
        if evaluation.suffix(Self.noChoices.count).elementsEqual(Self.noChoices) {
            choices = []
        } else {
            let told = try? JSON(parsing: evaluation, limits: .stored)
            choices = (told?["vex"]?.array ?? []).filter { !($0["losers"]?.array ?? []).isEmpty }
        }
    }

    private static let noChoices = Array(#","vex":[]}"#.utf8)

    /// As the entry has it or, where it is long, out of the ledger's bodies.
    private static func envelope(
        _ told: JSON?,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (payload: [UInt8], signature: Envelope.Signature)? {
        var told = told
        if let digest = told?["sha256"]?.string.flatMap({ Digest(hex: $0) }) {
            guard let bytes = try BlobStore().body(digest, of: tenant, in: db), .sha256(of: bytes) == digest
            else { return nil }
            told = try? JSON(parsing: bytes, limits: .stored)
        }
        guard let payload = told?["payload"]?.string.flatMap(Base64.decode),
            let signature = told?["signatures"]?.array?.first,
            let bytes = signature["sig"]?.string.flatMap(Base64.decode)
        else { return nil }
        return (payload, Envelope.Signature(keyID: signature["keyid"]?.string, bytes: bytes))
    }

    /// Out of the entry or, where it is long, out of the bodies.
    private static func bytes(
        _ told: JSON,
        _ digest: Digest,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UInt8]? {
        guard let text = told.string else { return try BodyStore().bytes(digest, of: tenant, in: db) }
        guard let bytes = Base64.decode(text), .sha256(of: bytes) == digest else { return nil }
        return bytes
    }
}

// MARK: - Rows

extension [ToldVerdict] {
    /// The statements that write their rows, one for each table; of a verdict that has rows they are left as they are.
    func inserting(of tenant: TenantID) -> [Query] {
        guard !isEmpty else { return [] }
        return [insertingVerdicts(of: tenant)] + insertingInputs(of: tenant) + insertingChoices(of: tenant)
    }

    private func insertingVerdicts(of tenant: TenantID) -> Query {
        """
        INSERT INTO verdict.verdicts (
            tenant_id, verdict_id, subject_digest, subject_name, policy_id, decision, reasons, inputs_digest,
            evaluation_digest, input_count, trace_id, statement, signature, key_id, judged_at, made_by, made_at,
            verdict_entry_id, inputs, evaluation
        )
        SELECT \(tenant), verdict.*
        FROM unnest(
            \(map(\.said.id)), \(map(\.said.subject)), \(map { $0.said.subjectName?.storable }), \(map(\.policyID)),
            \(map(\.said.decision.rawValue)), \(map { JSON.array($0.said.reasons.map(\.json)).storable }),
            \(map(\.said.inputs)), \(map(\.said.evaluation)), \(map(\.said.inputCount)), \(map(\.said.traceID)),
            \(map(\.payload)), \(map(\.signature.bytes)), \(map { $0.signature.keyID ?? "" }),
            \(map(\.said.judgedAt)), \(map(\.said.madeBy)), \(map(\.said.madeAt)), \(map(\.entryID.text)),
            \(map { PreparedVerdict.isShort($0.inputs.bytes) ? $0.inputs.bytes : nil }),
            \(map { PreparedVerdict.isShort($0.evaluation) ? $0.evaluation : nil })
        ) AS verdict
        ON CONFLICT (tenant_id, verdict_id) DO NOTHING
        """
    }

    private func insertingInputs(of tenant: TenantID) -> [Query] {
        let inputs = flatMap { verdict in
            verdict.inputs.documents.enumerated().map { (verdict.said.id, $0.offset, $0.element) }
        }
        guard !inputs.isEmpty else { return [] }
        return [
            """
            INSERT INTO verdict.verdict_inputs (tenant_id, verdict_id, input_number, role, node, digest)
            SELECT \(tenant), input.*
            FROM unnest(
                \(inputs.map(\.0)), \(inputs.map(\.1)), \(inputs.map(\.2.role.rawValue)), \(inputs.map(\.2.node)),
                \(inputs.map(\.2.digest))
            ) AS input
            ON CONFLICT (tenant_id, verdict_id, input_number) DO NOTHING
            """
        ]
    }

    private func insertingChoices(of tenant: TenantID) -> [Query] {
        let choices = flatMap { verdict in
            verdict.choices.enumerated().map { (verdict.said.id, $0.offset, $0.element) }
        }
        guard !choices.isEmpty else { return [] }
        return [
            """
            INSERT INTO verdict.vex_choices (
                tenant_id, verdict_id, choice_number, vulnerability, package, status, winner, losers
            )
            SELECT \(tenant), choice.*
            FROM unnest(
                \(choices.map(\.0)), \(choices.map(\.1)), \(choices.map { ($0.2["vulnerability"]?.string ?? "").storable }),
                \(choices.map { $0.2["package"]?.string?.storable }), \(choices.map { $0.2["winner"]?["status"]?.string }),
                \(choices.map { ($0.2["winner"]?.object).map { JSON.object($0).storable } }),
                \(choices.map { ($0.2["losers"] ?? []).storable })
            ) AS choice
            ON CONFLICT (tenant_id, verdict_id, choice_number) DO NOTHING
            """
        ]
    }
}
