import Attestations
import Evidence
import Ledger
import Postgres

extension AttestorAudit {
    /// Holds the verdicts on artifacts against the entries of the ledger `verdicts`, and policies and feeds against those of the
    /// chronicle. What the graph says of verdicts, it reads out of these rows.
    static func decisions(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        let kept = try policies(of: tenant, told, in: db) + feeds(of: tenant, told, in: db)
        // Of what was appended since the rows were caught up with, there need be none.
        let position = try VerdictProjector.position(of: tenant, in: db)
        var (next, count) = (0, 0)
        while true {
            let step = try db.rows(
                """
                SELECT leaf_index, entry_id, bytes FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.verdicts.rawValue) AND leaf_index >= \(next)
                ORDER BY leaf_index LIMIT 256
                """
            ) { row in
                (
                    index: try row["leaf_index"] as Int, id: try row["entry_id"] as UniqueID,
                    bytes: try row["bytes"] as [UInt8]?
                )
            }
            guard let last = step.last else { break }
            next = last.index + 1
            let query = Self.rows(of: step.map(\.id), tenant: tenant)
            let rows = try db.rows(query, as: StandingVerdict.init)
            let standing = Dictionary(rows.map { ($0.entryID, $0) }) { first, _ in first }
            for (index, id, bytes) in step {
                let entry = try bytes.map { try Entry(parsing: $0) }
                if let entry, entry.type != PreparedVerdict.entryType { continue }
                // Of one that was erased before its rows were made there are none.
                if standing[id] == nil, entry == nil || index > position { continue }
                guard let row = standing[id], row.isWhole, row.isTold(by: entry) else {
                    throw Difference(
                        sentence: "the verdict of the entry \(id) is not what the ledger tells of it"
                    )
                }
                count += 1
            }
        }
        let all = try db.first("SELECT count(*) AS counted FROM verdict.verdicts WHERE tenant_id = \(tenant)")
        {
            row in try row["counted"] as Int
        }
        guard all == count else {
            throw Difference(sentence: "the ledger tells of \(count) verdicts, \(all ?? 0) stand")
        }
        try earlierEdges(of: tenant, in: db)
        return kept + count
    }

    /// Once the graph kept what verdicts judge and rest on: what it still has of it is what their rows say.
    private static func earlierEdges(of tenant: TenantID, in db: isolated Connection) throws {
        let other = try db.first(
            """
            SELECT support.source, support.target
            FROM attestor.supports AS support
            CROSS JOIN LATERAL (
                SELECT CASE WHEN support.source ~ '^decision:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                       THEN substr(support.source, 10)::uuid END AS id
            ) AS verdict
            WHERE support.tenant_id = \(tenant) AND starts_with(support.source, 'decision:')
              AND NOT EXISTS (
                  SELECT FROM verdict.verdicts AS judging
                  WHERE judging.tenant_id = \(tenant) AND judging.verdict_id = verdict.id AND support.relation = 'judges'
                    AND support.target = 'artifact:sha256:' || encode(judging.subject_digest, 'hex')
              )
              AND NOT EXISTS (
                  SELECT FROM verdict.verdict_inputs AS input
                  WHERE input.tenant_id = \(tenant) AND input.verdict_id = verdict.id AND support.relation = 'rests_on'
                    AND support.target = input.node
              )
            LIMIT 1
            """
        ) { row in (source: try row["source"] as String, target: try row["target"] as String) }
        if let other {
            throw Difference(sentence: "that \(other.source) supports \(other.target) was told by nobody")
        }
    }

    /// A row with what its columns must follow from.
    private struct StandingVerdict {
        var said: VerdictStatement
        var statement: Digest
        var entryID: UniqueID
        var isWhole: Bool

        init(_ row: Row) throws {
            let payload: [UInt8] = try row["statement"]
            guard let said = VerdictStatement(try Statement(parsing: payload)),
                let entryID = UniqueID(try row["verdict_entry_id"] as String)
            else { throw PostgresError.decoding(column: "statement", expected: "a verdict", oid: 0) }
            self.said = said
            self.entryID = entryID
            statement = .sha256(of: payload)
            let bytes: [UInt8]? = try row["inputs"]
            let documents = bytes.flatMap { try? VerdictInputs(parsing: $0) }?.documents ?? []
            let inputs = documents.map { document in
                JSON.array([
                    .string(document.role.rawValue), .string(document.node), .string(document.digest.hex),
                ])
            }
            let columns: [Bool] = [
                bytes.map { Digest.sha256(of: $0) } == said.inputs,
                try row["is_evaluation"] as Bool,
                try row["documents"] as JSON == .array(inputs),
                try row["verdict_id"] as UniqueID == said.id,
                try row["subject_digest"] as Digest == said.subject,
                try row["subject_name"] as String? == said.subjectName?.storable,
                try row["policy_digest"] as Digest == said.policy,
                try row["decision"] as String == said.decision.rawValue,
                try row["inputs_digest"] as Digest == said.inputs,
                try row["evaluation_digest"] as Digest == said.evaluation,
                try row["input_count"] as Int == said.inputCount,
                try row["trace_id"] as String? == said.traceID,
                try row["judged_at"] as Instant == said.judgedAt,
                try row["made_by"] as String == said.madeBy,
                try row["made_at"] as Instant == said.madeAt,
            ]
            isWhole = columns.allSatisfy { $0 }
        }

        /// Of an erased entry nothing can be said but that it was there.
        func isTold(by entry: Entry?) -> Bool {
            guard let data = entry?.data else { return true }
            return data["verdict_id"]?.string == said.id.description
                && data["statement_sha256"]?.string == statement.hex
        }
    }

    private static func rows(of entries: [UniqueID], tenant: TenantID) -> Query {
        """
        SELECT verdict.verdict_id, verdict.subject_digest, verdict.subject_name, policy.digest AS policy_digest,
               verdict.decision, verdict.inputs_digest, verdict.evaluation_digest, verdict.input_count, verdict.trace_id,
               verdict.judged_at, verdict.made_by, verdict.made_at, verdict.verdict_entry_id, verdict.statement,
               coalesce(sha256(verdict.evaluation) = verdict.evaluation_digest, true) AS is_evaluation,
               coalesce(verdict.inputs, (
                   SELECT string_agg(chunk.bytes, ''::bytea ORDER BY part.place)
                   FROM attestor.bodies AS body
                   CROSS JOIN LATERAL unnest(body.chunk_digests) WITH ORDINALITY AS part (digest, place)
                   JOIN attestor.chunks AS chunk ON chunk.tenant_id = \(tenant) AND chunk.digest = part.digest
                   WHERE body.tenant_id = \(tenant) AND body.digest = verdict.inputs_digest
               )) AS inputs, coalesce((
                   SELECT jsonb_agg(
                       jsonb_build_array(input.role, input.node, encode(input.digest, 'hex')) ORDER BY input.input_number
                   )
                   FROM verdict.verdict_inputs AS input
                   WHERE input.tenant_id = \(tenant) AND input.verdict_id = verdict.verdict_id
               ), '[]') AS documents
        FROM verdict.verdicts AS verdict
        JOIN verdict.policies AS policy ON policy.tenant_id = \(tenant) AND policy.policy_id = verdict.policy_id
        WHERE verdict.tenant_id = \(tenant) AND verdict.verdict_entry_id = ANY(\(entries.map(\.text)))
        """
    }

    private static func policies(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        let found = try db.rows(
            """
            SELECT policy_id, policy_name, policy_version, digest FROM verdict.policies WHERE tenant_id = \(tenant)
            """
        ) { row in
            let name: String = try row["policy_name"]
            let version: Int = try row["policy_version"]
            let digest: Digest = try row["digest"]
            return (id: try row["policy_id"] as UniqueID, told: "\(name)@\(version) \(digest.hex)")
        }
        for policy in found where told.policies[policy.id] != policy.told {
            throw Difference(sentence: "the policy \(policy.id) is not what the chronicle tells of it")
        }
        guard found.count == told.policies.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.policies.count) policies, \(found.count) stand"
            )
        }
        return found.count
    }

    private static func feeds(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        let found = try db.rows(
            "SELECT feed_id, feed_name, body_digest FROM verdict.feeds WHERE tenant_id = \(tenant)"
        ) { row in
            let name: String = try row["feed_name"]
            let digest: Digest = try row["body_digest"]
            return (id: try row["feed_id"] as UniqueID, told: "\(name) \(digest.hex)")
        }
        for feed in found where told.feeds[feed.id] != feed.told {
            throw Difference(sentence: "the feed \(feed.id) is not what the chronicle tells of it")
        }
        guard found.count == told.feeds.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.feeds.count) feeds, \(found.count) stand"
            )
        }
        return found.count
    }
}
