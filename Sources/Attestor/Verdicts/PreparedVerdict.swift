import Attestations
import Chronicle
import Evidence
import Ledger
import Postgres

/// A verdict that is ready to be appended: its entry tells everything, and its rows follow from that (`VerdictProjector`).
struct PreparedVerdict: Sendable {
    static let entryType = "muniment.verdict.made"

    let said: VerdictStatement
    let envelope: Envelope
    let entry: PreparedEntry
    /// What is too long for the entry, which names it; `nil` where nothing is.
    let bodies: VerdictBodies?

    /// - Parameter kept: trust verdicts among the inputs that are not kept yet.
    init(
        _ said: VerdictStatement,
        inputs: VerdictInputs,
        evaluation: VerdictEvaluation,
        under policy: KeptPolicy,
        kept: [BodyStore.Body],
        signing key: SigningKey,
        of tenant: TenantID,
        by entries: EntryMaker
    ) throws {
        var envelope = said.statement.envelope()
        try envelope.sign(with: key)
        var told = KeptBodies()
        // So short a one is told itself; that need not be found out by writing it.
        let isShort = envelope.payload.count <= JSON.shortByteCount / 2
        let data: JSONObject = [
            "at": .string(said.madeAt.description), "by": .string(said.madeBy),
            "decision": .string(said.decision.rawValue),
            "envelope": isShort ? envelope.json : try told.told(envelope.json),
            "evaluation": Self.told(evaluation.bytes), "evaluation_sha256": .string(said.evaluation.hex),
            "input_count": .integer(said.inputCount), "inputs": Self.told(inputs.bytes),
            "inputs_sha256": .string(said.inputs.hex), "judged_at": .string(said.judgedAt.description),
            "policy_id": .string(policy.id.description), "policy_name": .string(said.policyName),
            "policy_sha256": .string(said.policy.hex), "policy_version": .integer(said.policyVersion),
            "signer": .string(key.did),
            "statement_sha256": .string(Digest.sha256(of: envelope.payload).hex),
            "subject_name": .optional(said.subjectName), "subject_sha256": .string(said.subject.hex),
            "trace_id": .optional(said.traceID), "verdict_id": .string(said.id.description),
        ]
        self.said = said
        self.envelope = envelope
        entry = try PreparedEntry(
            entries.entry(
                Self.entryType,
                subject: "verdict/\(said.id)",
                data: data,
                ledger: .verdicts,
                tenant: tenant
            )
        )
        let long = [inputs.bytes, evaluation.bytes].filter { !Self.isShort($0) }.map(BodyStore.Body.init)
        let isWhole = kept.isEmpty && long.isEmpty && told.list.isEmpty
        bodies = isWhole ? nil : VerdictBodies(bodies: kept + long, blobs: told.list, at: said.madeAt)
    }

    /// Whether it stands in the entry and in the verdict's row: what is never cut in two shares no chunk with anything, and would
    /// be two rows elsewhere.
    static func isShort(_ bytes: [UInt8]) -> Bool { bytes.count <= Chunker.smallest }

    /// In Base64, as in a verdict's bundle: what documents say may hold characters that no entry holds. Null of what is long.
    private static func told(_ bytes: [UInt8]) -> JSON {
        isShort(bytes) ? .string(Base64.encode(bytes)) : .null
    }
}

/// Documents that a verdict's entry names and that are kept in its transaction.
final class VerdictBodies: EntryRows {
    private let bodies: [BodyStore.Body]
    private let blobs: [(digest: Digest, bytes: [UInt8])]
    private let now: Instant

    init(bodies: [BodyStore.Body], blobs: [(digest: Digest, bytes: [UInt8])], at now: Instant) {
        self.bodies = bodies
        self.blobs = blobs
        self.now = now
    }

    var byteCount: Int {
        bodies.reduce(0) { $0 + $1.bytes.count } + blobs.reduce(0) { $0 + $1.bytes.count }
    }

    static func writing(_ verdicts: [VerdictBodies], of tenant: TenantID) -> [Query] {
        let bodies = verdicts.flatMap(\.bodies)
        let blobs = verdicts.flatMap(\.blobs)
        return (bodies.isEmpty ? [] : BodyStore().putting(bodies, at: verdicts[0].now, of: tenant))
            + (blobs.isEmpty ? [] : BlobStore().putting(blobs, of: tenant))
    }
}
