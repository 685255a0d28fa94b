package import Attestations
package import Evidence
import Postgres

/// A verdict as the ledger has it.
package struct KeptVerdict: Hashable, Sendable {
    package var verdict: VerdictStatement
    package var policyID: UniqueID
    package var envelope: Envelope
    /// Its entry in the ledger `verdicts`.
    package var entryID: UniqueID

    package var id: UniqueID { verdict.id }
    package var node: String { "decision:\(verdict.id)" }
}

/// How statements about a vulnerability were weighed in a verdict.
package struct KeptChoice: Hashable, Sendable {
    package var verdictID: UniqueID
    package var vulnerability: String
    package var package: String?
    package var status: String?
    package var winner: JSON
    package var losers: JSON
}

/// What verdicts are looked for by.
package struct VerdictQuestion: Hashable, Sendable {
    package var subject: Digest?
    package var decision: VerdictDecision?
    package var policy: UniqueID?
    /// Those that rest on a document with this SHA-256.
    package var input: Digest?
    /// Those in which statements about it were weighed.
    package var vulnerability: String?

    package init() {}
}

/// Reads `verdict.verdicts` and what belongs to them, which follow the ledger: have `VerdictProjector` catch up first.
struct VerdictLedgerStore {
    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT statement, signature, key_id, policy_id, verdict_entry_id
        FROM verdict.verdicts
        WHERE tenant_id = \(tenant) AND verdict_id = \(id)
        """
    }

    /// The newest first.
    func page(
        _ limit: Int,
        before: UniqueID?,
        _ question: VerdictQuestion,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT statement, signature, key_id, policy_id, verdict_entry_id
        FROM verdict.verdicts AS verdict
        WHERE tenant_id = \(tenant) AND verdict_id < \(before ?? .greatest)
          AND (\(question.subject) IS NULL OR subject_digest = \(question.subject))
          AND (\(question.decision?.rawValue)::text IS NULL OR decision = \(question.decision?.rawValue))
          AND (\(question.policy)::uuid IS NULL OR policy_id = \(question.policy))
          AND (\(question.input) IS NULL OR EXISTS (
              SELECT FROM verdict.verdict_inputs AS input
              WHERE input.tenant_id = \(tenant) AND input.digest = \(question.input)
                AND input.verdict_id = verdict.verdict_id
          ))
          AND (\(question.vulnerability)::text IS NULL OR EXISTS (
              SELECT FROM verdict.vex_choices AS choice
              WHERE choice.tenant_id = \(tenant) AND choice.vulnerability = \(question.vulnerability)
                AND choice.verdict_id = verdict.verdict_id
          ))
        ORDER BY verdict_id DESC
        LIMIT \(limit: limit)
        """
    }

    func choices(of id: UniqueID, after number: Int, limit: Int, tenant: TenantID) -> Query {
        """
        SELECT verdict_id, vulnerability, package, status, winner, losers
        FROM verdict.vex_choices
        WHERE tenant_id = \(tenant) AND verdict_id = \(id) AND choice_number > \(number)
        ORDER BY choice_number
        LIMIT \(limit: limit)
        """
    }

    func choiceCount(of id: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT count(*) AS choice_count
        FROM verdict.vex_choices
        WHERE tenant_id = \(tenant) AND verdict_id = \(id)
        """
    }

    /// The inputs' and the evaluation's bytes where they stand in the verdict's row.
    func basis(of id: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT inputs, evaluation FROM verdict.verdicts
        WHERE tenant_id = \(tenant) AND verdict_id = \(id)
        """
    }

    func counts(of tenant: TenantID) -> Query {
        """
        SELECT decision, count(*) AS verdict_count
        FROM verdict.verdicts
        WHERE tenant_id = \(tenant)
        GROUP BY decision
        """
    }
}

extension KeptVerdict {
    init(_ row: Row) throws {
        let payload: [UInt8] = try row["statement"]
        let entry: String = try row["verdict_entry_id"]
        guard let said = VerdictStatement(try Statement(parsing: payload)), let entryID = UniqueID(entry)
        else {
            throw PostgresError.decoding(column: "statement", expected: "a verdict", oid: 0)
        }
        self.init(
            verdict: said,
            policyID: try row["policy_id"],
            envelope: Envelope(
                payload: payload,
                payloadType: Statement.payloadType,
                signatures: [Envelope.Signature(keyID: try row["key_id"], bytes: try row["signature"])]
            ),
            entryID: entryID
        )
    }
}

extension KeptChoice {
    init(_ row: Row) throws {
        self.init(
            verdictID: try row["verdict_id"],
            vulnerability: try row["vulnerability"],
            package: try row["package"],
            status: try row["status"],
            winner: try row["winner"] as JSON? ?? .null,
            losers: try row["losers"]
        )
    }
}
