import Chronicle
import Evidence
import Ledger
import Postgres

/// What verifiers saw, made again from the entries: most of what a chronicle tells.
///
/// The rows are not written under the scratch tenant but compared by their keys with those that stand. The deployments
/// that looks change are kept in memory, and written when something else happens to them.
struct VerificationReplay {
    /// Rows that are compared in one statement.
    private static let rowsAComparison = 1_000
    /// Deployments that are kept in memory.
    private static let deploymentLimit = 50_000

    /// Whose rows stand.
    let tenant: TenantID
    /// Under whom deployments are made again.
    let scratch: TenantID
    /// Rows from before it are in no partition any more.
    let oldest: Instant?

    /// How many rows follow from the entries so far.
    private(set) var rowCount = 0
    private var expected: [(row: Verification, entryID: UniqueID)] = []
    private var changes = DeploymentChanges()
    /// Whose deployments are in `changes`.
    private var artifacts: Set<UniqueID> = []

    init(of tenant: TenantID, under scratch: TenantID, from oldest: Instant?) {
        self.tenant = tenant
        self.scratch = scratch
        self.oldest = oldest
    }

    /// Whether so many rows have gathered that they should be compared before the next.
    var isFull: Bool { expected.count >= 4 * Self.rowsAComparison }

    /// Takes what an entry tells. `db` stands, before and after it, at the rows of `tenant`.
    mutating func see(_ told: Told, in db: isolated Connection) throws {
        let at = try told.optionalMoment("at") ?? told.entry.time
        let verifications = try told.each("verifications").map(Verification.init)
        try know(Set(verifications.map(\.artifact.id)), in: db)
        for verification in verifications {
            changes.see(verification, at: at)
            if let oldest, verification.verifiedAt < oldest { continue }
            expected.append((verification, told.entry.id))
            rowCount += 1
        }
    }

    /// Writes the deployments as they are by now, for whatever needs them.
    mutating func settle(in db: isolated Connection) throws {
        guard !artifacts.isEmpty else { return }
        try db.turn(to: scratch)
        try DeploymentStore().write(changes.list, of: scratch, in: db)
        try db.turn(to: tenant)
        changes = DeploymentChanges()
        artifacts = []
    }

    private mutating func know(_ wanted: Set<UniqueID>, in db: isolated Connection) throws {
        var unknown = wanted.subtracting(artifacts)
        guard !unknown.isEmpty else { return }
        if changes.count > Self.deploymentLimit {
            try settle(in: db)
            unknown = wanted
        }
        try db.turn(to: scratch)
        changes.add(
            try DeploymentStore().locked(ofArtifacts: unknown.sorted(), tenant: scratch, in: db)
        )
        try db.turn(to: tenant)
        artifacts.formUnion(unknown)
    }

    // MARK: Rows against rows

    /// Compares what has gathered with the rows that stand, the first that differs.
    ///
    /// - Parameter work: done while PostgreSQL compares.
    mutating func compare(
        in db: isolated Connection,
        while work: () throws -> Void = {}
    ) throws -> CustodyReplay.Difference? {
        defer { expected.removeAll(keepingCapacity: true) }
        guard !expected.isEmpty else {
            try work()
            return nil
        }
        for start in stride(from: 0, to: expected.count, by: Self.rowsAComparison) {
            let part = expected[start..<min(start + Self.rowsAComparison, expected.count)]
            let positions = try db.rows(
                differing(part),
                while: { if start == 0 { try work() } },
                as: { row -> Int in try row["position"] }
            )
            if let first = positions.first { return try difference(at: part[start + first - 1], in: db) }
        }
        return nil
    }

    /// The place, from 1, of the first of these rows that does not stand as it should.
    private func differing(_ rows: ArraySlice<(row: Verification, entryID: UniqueID)>) -> Query {
        """
        SELECT told.position
        FROM unnest(
            \(rows.map(\.row.id)), \(rows.map(\.row.verifiedAt)), \(rows.map(\.row.verifiedCID)),
            \(rows.map(\.row.target.kind)), \(rows.map(\.row.target.identifier)),
            \(rows.map(\.row.layer?.rawValue)), \(rows.map(\.row.verdict.rawValue)),
            \(rows.map(\.row.evidenceColumn)), \(rows.map(\.row.verifierDID)),
            \(rows.map(\.row.infrastructure?.rawValue)), \(rows.map(\.row.artifact.id)),
            \(rows.map(\.entryID.text))
        ) WITH ORDINALITY AS told (
            verification_result_id, verified_at, verified_cid, target_kind, target_identifier, layer, verdict, evidence,
            verifier_did, verifier_infrastructure, governed_artifact_id, chronicle_entry_id, position
        )
        LEFT JOIN LATERAL (
            SELECT true AS is_there, result.verified_cid, result.target_kind, result.target_identifier, result.layer,
                   result.verdict, result.evidence, result.verifier_did, result.verifier_infrastructure,
                   result.governed_artifact_id, result.chronicle_entry_id
            FROM custody.verification_results AS result
            WHERE result.tenant_id = \(tenant) AND result.verification_result_id = told.verification_result_id
              AND result.verified_at = told.verified_at
            LIMIT 1
        ) AS held ON true
        WHERE held.is_there IS NULL
           OR (
               held.verified_cid, held.target_kind, held.target_identifier, held.layer, held.verdict, held.evidence,
               held.verifier_did, held.verifier_infrastructure, held.governed_artifact_id, held.chronicle_entry_id
           ) IS DISTINCT FROM (
               told.verified_cid, told.target_kind, told.target_identifier, told.layer, told.verdict, told.evidence,
               told.verifier_did, told.verifier_infrastructure, told.governed_artifact_id, told.chronicle_entry_id
           )
        ORDER BY told.position
        LIMIT 1
        """
    }

    /// What differs in a row, written once more by the code that wrote it first.
    private func difference(
        at expected: (row: Verification, entryID: UniqueID),
        in db: isolated Connection
    ) throws -> CustodyReplay.Difference {
        func found(of tenant: TenantID) throws -> JSON? {
            try db.turn(to: tenant)
            return try db.first(
                """
                SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_results AS held
                WHERE tenant_id = \(tenant) AND verification_result_id = \(expected.row.id)
                  AND verified_at = \(expected.row.verifiedAt)
                """
            ) { row in try row["row"] }
        }
        let standing = try found(of: tenant)
        try db.turn(to: scratch)
        try VerificationStore().insert(
            [expected.row],
            with: [KeptValue(expected.row.evidenceColumn)],
            entryID: expected.entryID,
            of: scratch,
            in: db
        )
        return CustodyReplay.Difference(
            in: .verificationResults,
            standing: standing,
            replayed: try found(of: scratch)
        )
    }

    /// Where more or fewer rows stand than follow from the entries before `end`: the first that follows from none.
    func surplus(
        before end: Int,
        in db: isolated Connection,
        telling told: (_ bytes: [UInt8]) throws -> Told
    ) throws -> CustodyReplay.Difference? {
        let standing = try db.first(
            "SELECT count(*) AS count FROM custody.verification_results WHERE tenant_id = \(tenant)"
        ) { row -> Int in try row["count"] }
        guard standing != rowCount else { return nil }
        try db.execute(CustodyTable.verificationResults.opening(.standing, of: tenant))
        while case let rows = try db.rows(
            CustodyTable.Side.standing.fetching,
            as: { row -> JSON in try row["row"] }
        ),
            !rows.isEmpty
        {
            let entries = rows.compactMap { ($0["chronicle_entry_id"]?.string).flatMap { UniqueID($0) } }
            let keys = try keys(toldBy: Array(Set(entries)), before: end, in: db, telling: told)
            if let planted = rows.first(where: { !keys.contains(Key($0)) }) {
                return CustodyReplay.Difference(in: .verificationResults, standing: planted, replayed: nil)
            }
        }
        // Each row follows from an entry, and there are too few: two entries tell of the same.
        return CustodyReplay.Difference(in: .verificationResults, standing: nil, replayed: nil)
    }

    /// What identifies a row, and the entry that it names.
    private struct Key: Hashable {
        var id: UniqueID?
        var verifiedAt: Instant?
        var entryID: UniqueID?

        init(_ row: JSON) {
            id = (row["verification_result_id"]?.string).flatMap { UniqueID($0) }
            verifiedAt = (row["verified_at"]?.string).flatMap { Instant(rfc3339: $0) }
            entryID = (row["chronicle_entry_id"]?.string).flatMap { UniqueID($0) }
        }

        init(_ verification: Verification, from entryID: UniqueID) {
            id = verification.id
            verifiedAt = verification.verifiedAt
            self.entryID = entryID
        }
    }

    private func keys(
        toldBy entries: [UniqueID],
        before end: Int,
        in db: isolated Connection,
        telling told: (_ bytes: [UInt8]) throws -> Told
    ) throws -> Set<Key> {
        let found = try db.rows(
            """
            SELECT bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index < \(end)
              AND entry_id = ANY(\(entries)) AND bytes IS NOT NULL
            """
        ) { row -> [UInt8] in try row["bytes"] }
        var keys: Set<Key> = []
        for bytes in found {
            let told = try told(bytes)
            guard told.tellsVerifications else { continue }
            for verification in try told.each("verifications").map(Verification.init) {
                keys.insert(Key(verification, from: told.entry.id))
            }
        }
        return keys
    }
}
