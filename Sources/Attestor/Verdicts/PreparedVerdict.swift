import Attestations
import Chronicle
import Evidence
import Ledger
import Postgres

/// A verdict that is ready to be written: its entry, and the rows that follow from it.
final class PreparedVerdict: Sendable {
    let said: VerdictStatement
    let policyID: UniqueID
    let inputs: VerdictInputs
    /// The evaluation's canonical JSON.
    let evaluation: [UInt8]
    /// Those in which something was not heard, or was weighed against another.
    let choices: [VEXChoice]
    let envelope: Envelope
    /// Trust verdicts among the inputs; and of the inputs and the evaluation what is too long for the verdict's own row.
    let bodies: [BodyStore.Body]
    let entry: PreparedEntry
    let blobs: [(digest: Digest, bytes: [UInt8])]

    init(
        said: VerdictStatement,
        policyID: UniqueID,
        inputs: VerdictInputs,
        evaluation: VerdictEvaluation,
        envelope: Envelope,
        kept: [BodyStore.Body],
        entry: PreparedEntry,
        blobs: [(digest: Digest, bytes: [UInt8])]
    ) {
        self.said = said
        self.policyID = policyID
        self.inputs = inputs
        self.evaluation = evaluation.bytes
        choices = evaluation.choices.filter { !$0.losers.isEmpty }
        self.envelope = envelope
        bodies =
            kept
            + [inputs.bytes, evaluation.bytes].filter { Self.inRow($0) == nil }.map(BodyStore.Body.init)
        self.entry = entry
        self.blobs = blobs
    }

    var signature: Envelope.Signature { envelope.signatures[0] }

    /// What stands in the verdict's row: what is never cut in two shares no chunk with anything, and would be two rows elsewhere.
    private static func inRow(_ bytes: [UInt8]) -> [UInt8]? {
        bytes.count <= Chunker.smallest ? bytes : nil
    }
}

extension PreparedVerdict: EntryRows {
    var byteCount: Int {
        envelope.payload.count + inputs.bytes.count + evaluation.count
            + bodies.reduce(0) { $0 + $1.bytes.count } + blobs.reduce(0) { $0 + $1.bytes.count }
    }

    /// Each table by one statement.
    static func writing(_ verdicts: [PreparedVerdict], of tenant: TenantID) -> [Query] {
        let now = verdicts[0].said.madeAt
        let bodies = verdicts.flatMap(\.bodies)
        let blobs = verdicts.flatMap(\.blobs)
        return (bodies.isEmpty ? [] : BodyStore().putting(bodies, at: now, of: tenant))
            + [inserting(verdicts, of: tenant)] + inserting(inputsOf: verdicts, of: tenant)
            + inserting(choicesOf: verdicts, of: tenant)
            + (blobs.isEmpty ? [] : BlobStore().putting(blobs, of: tenant))
    }

    private static func inserting(_ verdicts: [PreparedVerdict], of tenant: TenantID) -> Query {
        """
        INSERT INTO verdict.verdicts (
            tenant_id, verdict_id, subject_digest, subject_name, policy_id, decision, reasons, inputs_digest,
            evaluation_digest, input_count, trace_id, statement, signature, key_id, judged_at, made_by, made_at,
            verdict_entry_id, inputs, evaluation
        )
        SELECT \(tenant), verdict.*
        FROM unnest(
            \(verdicts.map(\.said.id)), \(verdicts.map(\.said.subject)),
            \(verdicts.map { $0.said.subjectName?.storable }), \(verdicts.map(\.policyID)),
            \(verdicts.map(\.said.decision.rawValue)),
            \(verdicts.map { JSON.array($0.said.reasons.map(\.json)).storable }), \(verdicts.map(\.said.inputs)),
            \(verdicts.map(\.said.evaluation)), \(verdicts.map(\.said.inputCount)), \(verdicts.map(\.said.traceID)),
            \(verdicts.map(\.envelope.payload)), \(verdicts.map(\.signature.bytes)),
            \(verdicts.map { $0.signature.keyID ?? "" }), \(verdicts.map(\.said.judgedAt)),
            \(verdicts.map(\.said.madeBy)), \(verdicts.map(\.said.madeAt)), \(verdicts.map(\.entry.entry.id.text)),
            \(verdicts.map { inRow($0.inputs.bytes) }), \(verdicts.map { inRow($0.evaluation) })
        ) AS verdict
        """
    }

    private static func inserting(inputsOf verdicts: [PreparedVerdict], of tenant: TenantID) -> [Query] {
        let inputs = verdicts.flatMap { verdict in
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
            """
        ]
    }

    private static func inserting(choicesOf verdicts: [PreparedVerdict], of tenant: TenantID) -> [Query] {
        let choices = verdicts.flatMap { verdict in
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
                \(choices.map(\.0)), \(choices.map(\.1)), \(choices.map { $0.2.vulnerability.storable }),
                \(choices.map { $0.2.package?.storable }), \(choices.map { $0.2.winner?.status.rawValue }),
                \(choices.map { $0.2.winner?.json.storable }),
                \(choices.map { ($0.2.json["losers"] ?? []).storable })
            ) AS choice
            """
        ]
    }
}
