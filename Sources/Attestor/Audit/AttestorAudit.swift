import Attestations
import Chronicle
import Evidence
import Ledger
package import Postgres

/// Holds documents, trust anchors, trust verdicts, spines and verdicts on artifacts against the entries that they follow from: what an
/// entry told last is what stands, every body has its digest, every spine the root over its leaves, and no row stands that no
/// entry told.
package struct AttestorAudit: Sendable {
    private static let entriesAStep = 1_024
    /// Rows that are looked at together.
    private static let rowsAStep = 1_000

    private let database: Database

    package init(_ database: Database) { self.database = database }

    package enum Outcome: Hashable, Sendable {
        case inOrder(rows: Int)
        /// From this entry on, rows can't be told: its bytes were erased.
        case erased(leafIndex: Int)
        /// The first row that is not what was told of it, in a sentence.
        case different(String)
    }

    package func run(_ tenant: TenantID) async throws -> Outcome {
        try await VerdictProjector(database).catchUp(tenant)
        return try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            var told = ToldAttestor()
            var next = 0
            while true {
                let step = try db.rows(
                    """
                    SELECT leaf_index, bytes FROM ledger.entries
                    WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index >= \(next)
                    ORDER BY leaf_index LIMIT \(limit: Self.entriesAStep)
                    """
                ) { row in (index: try row["leaf_index"] as Int, bytes: try row["bytes"] as [UInt8]?) }
                guard let last = step.last else { break }
                for (index, bytes) in step {
                    guard let bytes else { return .erased(leafIndex: index) }
                    try told.take(bytes) { try BlobStore().body($0, of: tenant, in: db) }
                }
                next = last.index + 1
            }
            do {
                let documents = try Self.documents(of: tenant, told, in: db)
                let bodies = try Self.bodies(of: tenant, in: db)
                let anchors = try Self.anchors(of: tenant, told, in: db)
                let verdicts = try Self.verdicts(of: tenant, told, in: db)
                let decisions = try Self.decisions(of: tenant, told, in: db)
                let spines = try Self.spines(of: tenant, told, in: db)
                let triage = try Self.triage(of: tenant, in: db)
                return .inOrder(rows: documents + bodies + anchors + verdicts + decisions + spines + triage)
            } catch let difference as Difference {
                return .different(difference.sentence)
            }
        }
    }

    struct Difference: Error { var sentence: String }

    // MARK: Documents

    /// What the columns say that follows from what is counted and kept.
    private static func documents(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection)
        throws
        -> Int
    {
        var count = 0
        for query in [bills(of: tenant), attestations(of: tenant), vexDocuments(of: tenant)] {
            for row in try db.rows(query) {
                let node: String = try row["node"]
                let document = ToldAttestor.Document(
                    digest: try row["digest"],
                    count: try row["counted"],
                    entryID: try row["entry_id"]
                )
                guard told.documents[node] == document else {
                    throw Difference(sentence: "\(node) is not the document that the chronicle tells of")
                }
                guard try row["is_whole"] as Bool else {
                    throw Difference(sentence: "what \(node) says is not all there")
                }
                count += 1
            }
        }
        guard count == told.documents.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.documents.count) documents, \(count) stand"
            )
        }
        return count
    }

    private static func bills(of tenant: TenantID) -> Query {
        """
        SELECT 'sbom:' || bill.sbom_id AS node, bill.body_digest AS digest, bill.component_count AS counted,
               bill.chronicle_entry_id AS entry_id,
               bill.sbom_cid = 'sha256:' || encode(bill.body_digest, 'hex')
               AND bill.component_count = (
                   SELECT count(*) FROM attestor.components AS component
                   WHERE component.tenant_id = \(tenant) AND component.sbom_id = bill.sbom_id
               )
               AND bill.dependency_count = (
                   SELECT count(*) FROM attestor.component_edges AS edge
                   WHERE edge.tenant_id = \(tenant) AND edge.sbom_id = bill.sbom_id
               ) AS is_whole
        FROM attestor.sbom_entries AS bill
        WHERE bill.tenant_id = \(tenant)
        """
    }

    private static func attestations(of tenant: TenantID) -> Query {
        """
        SELECT 'attestation:' || envelope.envelope_id AS node, envelope.body_digest AS digest,
               envelope.signature_count AS counted, envelope.chronicle_entry_id AS entry_id, true AS is_whole
        FROM attestor.dsse_envelopes AS envelope
        WHERE envelope.tenant_id = \(tenant)
        """
    }

    private static func vexDocuments(of tenant: TenantID) -> Query {
        """
        SELECT 'vex:' || vex.vex_id AS node, vex.body_digest AS digest, vex.statement_count AS counted,
               vex.chronicle_entry_id AS entry_id,
               vex.statement_count = (
                   SELECT count(DISTINCT statement.statement_number) FROM attestor.vex_statements AS statement
                   WHERE statement.tenant_id = \(tenant) AND statement.document_id = vex.vex_id
               ) AS is_whole
        FROM attestor.vex_documents AS vex
        WHERE vex.tenant_id = \(tenant)
        """
    }

    /// One body at a time: each is as long as a document.
    private static func bodies(of tenant: TenantID, in db: isolated Connection) throws -> Int {
        let digests = try db.rows(
            "SELECT digest FROM attestor.bodies WHERE tenant_id = \(tenant) ORDER BY digest"
        ) { row in try row["digest"] as Digest }
        for digest in digests {
            let isWhole = try db.first(
                """
                SELECT body.size_bytes = coalesce(sum(octet_length(chunk.bytes)), 0)
                       AND body.digest = sha256(coalesce(string_agg(chunk.bytes, ''::bytea ORDER BY part.place), ''::bytea))
                       AS is_whole
                FROM attestor.bodies AS body
                LEFT JOIN LATERAL unnest(body.chunk_digests) WITH ORDINALITY AS part (digest, place) ON true
                LEFT JOIN attestor.chunks AS chunk ON chunk.tenant_id = \(tenant) AND chunk.digest = part.digest
                WHERE body.tenant_id = \(tenant) AND body.digest = \(digest)
                GROUP BY body.digest, body.size_bytes
                """
            ) { row in try row["is_whole"] as Bool }
            guard isWhole == true else {
                throw Difference(
                    sentence: "the bytes of the document sha256:\(digest.hex) are not those any more"
                )
            }
        }
        return digests.count
    }

    // MARK: Trust

    private static func anchors(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        // More than one page of them there never are.
        let anchors = try db.rows(AnchorStore().all(of: tenant), as: KeptAnchor.init)
        for anchor in anchors where told.anchors[anchor.id] != ToldAttestor.digest(of: anchor) {
            throw Difference(sentence: "the trust anchor \(anchor.id) is not what the chronicle tells of it")
        }
        guard anchors.count == told.anchors.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.anchors.count) trust anchors, \(anchors.count) stand"
            )
        }
        return anchors.count
    }

    private static func verdicts(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        var count = 0
        var before = UniqueID.greatest
        while true {
            let page = try db.rows(
                VerdictStore().page(rowsAStep, before: before, where: TrustQuestion(), tenant: tenant),
                as: TrustVerdict.init
            ).prefix(rowsAStep)
            guard let last = page.last else { break }
            for verdict in page where told.verdicts[verdict.id] != ToldAttestor.digest(of: verdict) {
                throw Difference(
                    sentence: "the trust verdict \(verdict.id) is not what the chronicle tells of it"
                )
            }
            count += page.count
            before = last.id
        }
        guard count == told.verdicts.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.verdicts.count) trust verdicts, \(count) stand"
            )
        }
        return count
    }

    // MARK: Spines

    private static func spines(of tenant: TenantID, _ told: ToldAttestor, in db: isolated Connection) throws
        -> Int
    {
        var leaves: [UniqueID: [Spine.Leaf]] = [:]
        var rows = 0
        let found = try db.rows(
            """
            SELECT spine_id, role, node, digest FROM attestor.spine_leaves
            WHERE tenant_id = \(tenant) ORDER BY spine_id, leaf_index
            """
        )
        for row in found {
            guard let role = Spine.Role(rawValue: try row["role"]) else {
                throw Difference(sentence: "a leaf of a spine has no role")
            }
            leaves[try row["spine_id"], default: []].append(
                Spine.Leaf(role: role, node: try row["node"], digest: try row["digest"])
            )
            rows += 1
        }
        let roots = try db.rows("SELECT spine_id, root FROM attestor.spines WHERE tenant_id = \(tenant)") {
            row in
            (id: try row["spine_id"] as UniqueID, root: try row["root"] as Digest)
        }
        for (id, root) in roots {
            guard told.spines[id] == root, let own = leaves[id], let spine = Spine(own), spine.root == root,
                spine.leaves == own
            else {
                throw Difference(sentence: "the spine \(id) has not the root that the chronicle tells of")
            }
        }
        guard roots.count == told.spines.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.spines.count) spines, \(roots.count) stand"
            )
        }
        return rows + roots.count + (try supports(of: tenant, leaves, told, in: db))
    }

    /// What spines tie and trust verdicts judge is what the graph says, and nothing else is tied or judged in it.
    private static func supports(
        of tenant: TenantID,
        _ leaves: [UniqueID: [Spine.Leaf]],
        _ told: ToldAttestor,
        in db: isolated Connection
    ) throws -> Int {
        var expected = told.judged
        for (id, own) in leaves {
            for leaf in own {
                expected.insert(Support(source: leaf.node, relation: .ties, target: "spine:\(id)"))
            }
        }
        var count = 0
        let found = try db.rows(
            """
            SELECT source, relation, target FROM attestor.supports
            WHERE tenant_id = \(tenant)
              AND (relation = 'ties'
                   OR (relation = 'judges' AND starts_with(source, 'verdict:')))
            """
        )
        for row in found {
            let relation = Support.Relation(rawValue: try row["relation"]) ?? .ties
            let support = Support(source: try row["source"], relation: relation, target: try row["target"])
            guard expected.contains(support) else {
                throw Difference(
                    sentence: "that \(support.source) supports \(support.target) was told by nobody"
                )
            }
            count += 1
        }
        guard count == expected.count else {
            throw Difference(
                sentence: "the chronicle tells of \(expected.count) ties and judgements, \(count) stand"
            )
        }
        return count
    }
}
