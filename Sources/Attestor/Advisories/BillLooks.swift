import Attestations
import Evidence
import Postgres

/// Reads and writes `scanner.bill_looks`.
struct BillLooks {
    /// A bill came in, that nobody looked at.
    func insert(_ bill: ImportedBill, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO scanner.bill_looks (tenant_id, sbom_id, artifact)
            VALUES (\(tenant), \(bill.id), \(bill.artifact.name))
            """
        )
    }

    /// Attestations came in, or were read anew, that hold bills.
    func insert(
        _ attested: [(id: UniqueID, artifact: String, packages: [String])],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !attested.isEmpty else { return }
        // Lists of different lengths travel as one JSON value a row.
        try db.execute(
            """
            INSERT INTO scanner.bill_looks (tenant_id, envelope_id, artifact, packages)
            SELECT \(tenant), envelope_id, artifact, ARRAY(SELECT jsonb_array_elements_text(packages))
            FROM unnest(
                \(attested.map(\.id)), \(attested.map(\.artifact)),
                \(attested.map { JSON.array($0.packages.map(JSON.string)) })
            ) AS attested (envelope_id, artifact, packages)
            ON CONFLICT (tenant_id, look_id) DO NOTHING
            """
        )
    }

    func looked(at id: UniqueID, through number: Int, of tenant: TenantID, in db: isolated Connection) throws
    {
        try db.execute(
            """
            UPDATE scanner.bill_looks SET looked_through = \(number)
            WHERE tenant_id = \(tenant) AND look_id = \(id) AND coalesce(looked_through, -1) < \(number)
            """
        )
    }

    /// Whether no bill of the same artifact came in later.
    func isLast(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT NOT EXISTS (
                SELECT FROM scanner.bill_looks AS later
                WHERE later.tenant_id = \(tenant) AND later.artifact = look.artifact AND later.look_id > look.look_id
            ) AS is_last
            FROM scanner.bill_looks AS look
            WHERE look.tenant_id = \(tenant) AND look.look_id = \(id)
            """
        ) { row in try row["is_last"] as Bool } ?? false
    }

    /// The last bill of each artifact that was not looked at since the import of this number; none before the first one.
    func due(
        before number: Int,
        limit: Int,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UniqueID] {
        guard number > 0 else { return [] }
        return try db.rows(
            """
            SELECT look.look_id
            FROM scanner.bill_looks AS look
            WHERE look.tenant_id = \(tenant) AND (look.looked_through IS NULL OR look.looked_through < \(number))
              AND NOT EXISTS (
                  SELECT FROM scanner.bill_looks AS later
                  WHERE later.tenant_id = \(tenant) AND later.artifact = look.artifact AND later.look_id > look.look_id
              )
            ORDER BY look.look_id DESC
            LIMIT \(limit: limit)
            """
        ) { row in try row["look_id"] as UniqueID }
    }

    /// Up to which imports those were looked at that were looked at before. What a later bill of the same artifact has taken the
    /// place of is not looked at again, and stays where it is.
    func places(before number: Int, of tenant: TenantID, in db: isolated Connection) throws -> [Int] {
        try db.rows(
            """
            SELECT DISTINCT look.looked_through
            FROM scanner.bill_looks AS look
            WHERE look.tenant_id = \(tenant) AND look.looked_through < \(number)
              AND NOT EXISTS (
                  SELECT FROM scanner.bill_looks AS later
                  WHERE later.tenant_id = \(tenant) AND later.artifact = look.artifact AND later.look_id > look.look_id
              )
            ORDER BY look.looked_through DESC
            LIMIT 16
            """
        ) { row in try row["looked_through"] as Int }
    }

    /// What was looked at up to one import is as if it had been up to another, but where it lists what has changed.
    func settle(
        _ place: Int,
        through number: Int,
        but changes: (packages: [String], types: [String]),
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE scanner.bill_looks AS look SET looked_through = \(number)
            WHERE look.tenant_id = \(tenant) AND look.looked_through = \(place) AND look.look_id NOT IN (
                -- Thousands of packages against as many that changed: joined, and not compared each with each.
                SELECT attested.look_id
                FROM scanner.bill_looks AS attested
                CROSS JOIN LATERAL unnest(attested.packages) AS listed (package)
                JOIN unnest(\(changes.packages)) AS changed (package) ON changed.package = listed.package
                WHERE attested.tenant_id = \(tenant) AND attested.looked_through = \(place)
                UNION ALL
                SELECT attested.look_id
                FROM scanner.bill_looks AS attested
                CROSS JOIN LATERAL unnest(attested.packages) AS listed (package)
                WHERE cardinality(\(changes.types)::text[]) > 0 AND attested.tenant_id = \(tenant)
                  AND attested.looked_through = \(place)
                  AND split_part(listed.package, '/', 1) = ANY (\(changes.types.map { "pkg:\($0)" }))
            ) AND (look.sbom_id IS NULL OR look.sbom_id NOT IN (
                SELECT component.sbom_id FROM attestor.components AS component
                WHERE component.tenant_id = \(tenant) AND component.package = ANY (\(changes.packages))
                UNION ALL
                SELECT component.sbom_id FROM attestor.components AS component
                WHERE cardinality(\(changes.types)::text[]) > 0 AND component.tenant_id = \(tenant)
                  AND component.package IS NOT NULL
                  AND split_part(component.package, '/', 1) = ANY (\(changes.types.map { "pkg:\($0)" }))
            ))
            """
        )
    }
}
