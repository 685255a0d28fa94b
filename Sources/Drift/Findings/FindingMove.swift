package import Access
package import Evidence
import Postgres

/// A step of a finding: what it became, by whom or by which comparison, and why.
package struct FindingMove: Hashable, Sendable {
    package var status: FindingStatus
    package var by: String
    package var reason: String?
    package var at: Instant
    /// The comparison that moved it; `nil` where somebody else did.
    package var runID: UniqueID?
    /// That tells of it.
    package var entryID: UniqueID

    init(_ row: Row) throws {
        status = FindingStatus(rawValue: try row["status"]) ?? .open
        by = try row["step_by"]
        reason = try row["reason"]
        at = try row["stepped_at"]
        runID = try row["operation_run_id"]
        entryID = try row["chronicle_entry_id"]
    }

    /// What entries tell of it beside the finding, for who holds both against each other.
    static func told(
        _ finding: UniqueID,
        _ entry: UniqueID,
        _ status: String?,
        by: String,
        because reason: String?,
        at: String,
        run: UniqueID?
    ) -> JSON {
        [
            "finding_id": .string(finding.text), "entry_id": .string(entry.text),
            "status": .optional(status), "by": .string(by), "reason": .optional(reason), "at": .string(at),
            "operation_run_id": .optional(run?.text),
        ]
    }
}

extension Drift {
    /// How a finding came to stand as it does, the latest step first; of those that were kept from their beginning, all.
    ///
    /// - Throws: `DriftError.unknownFinding`.
    package func moves(for caller: Caller, of id: UniqueID, limit: Int = 100) async throws -> [FindingMove] {
        _ = try await finding(for: caller, id)
        let limit = try Self.checked(limit)
        let query = FindingStore(tenant: caller.tenant).moves(of: id, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(FindingMove.init)
    }
}

extension FindingStore {
    func moves(of finding: UniqueID, limit: Int) -> Query {
        """
        SELECT \(columnsOf: FindingMove.self)
        WHERE tenant_id = \(tenant) AND finding_id = \(finding)
        ORDER BY stepped_at DESC, chronicle_entry_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Steps in the order of their findings and entries, after one.
    func moves(after finding: UniqueID?, _ entry: UniqueID?, limit: Int) -> Query {
        """
        SELECT finding_id, \(columnsOf: FindingMove.self)
        WHERE tenant_id = \(tenant)
          AND (finding_id, chronicle_entry_id) > (
              coalesce(\(finding), '00000000-0000-0000-0000-000000000000'::uuid),
              coalesce(\(entry), '00000000-0000-0000-0000-000000000000'::uuid)
          )
        ORDER BY finding_id, chronicle_entry_id
        LIMIT \(limit: limit)
        """
    }

    /// Keeps what an entry did to findings.
    ///
    /// - Parameter run: the comparison that did it.
    func keepSteps(of findings: [Finding], _ entryID: UniqueID, by run: UniqueID?, in db: isolated Connection)
        throws
    {
        let rows: [[any PostgresBindable]] = findings.map { finding in
            [
                tenant, finding.id, entryID, finding.status.rawValue, finding.statusBy, finding.reason,
                finding.statusAt, run,
            ]
        }
        try db.execute(
            """
            INSERT INTO drift.finding_steps (
                tenant_id, finding_id, chronicle_entry_id, status, step_by, reason, stepped_at, operation_run_id
            )
            VALUES \(rows: rows)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: FindingMove.Type) {
        appendLiteral(
            """
            status, step_by, reason, stepped_at, operation_run_id, chronicle_entry_id
            FROM drift.finding_steps
            """
        )
    }
}
