import Attestations
import Evidence
import Postgres

/// Reads and writes `attestor.sbom_entries`, `attestor.components` and `attestor.component_edges`.
struct BillStore {
    func insert(
        _ row: ImportedBill,
        _ bill: BillOfMaterials,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        var numbers: [String: Int] = [:]
        for (number, component) in bill.components.enumerated() { numbers[component.reference] = number }
        try db.execute(
            """
            INSERT INTO attestor.sbom_entries (
                tenant_id, sbom_id, sbom_cid, body_digest, format, specification_version, document_identifier,
                document_version, document_name, document_created_at, subject_number, subject_purl, subject_digest,
                component_count, dependency_count, statement_count, warning_count, warnings, imported_by, imported_at,
                chronicle_entry_id
            )
            VALUES (
                \(tenant), \(row.id), \(row.cid), \(row.digest), \(row.format), \(row.specificationVersion.storable),
                \(row.identifier?.storable), \(row.version), \(row.name?.storable), \(row.createdAt),
                \(bill.subject.flatMap { numbers[$0] }), \(row.subjectPackage), \(row.subjectDigest),
                \(row.componentCount), \(row.dependencyCount), \(row.statementCount), \(row.warningCount),
                \(row.warnings.json), \(row.importedBy), \(row.importedAt), \(entryID.text)
            )
            """
        )
        try insert(bill.components, numbers, of: row.id, tenant: tenant, in: db)
        let edges = bill.dependencies
        guard !edges.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.component_edges (tenant_id, sbom_id, from_number, to_number, relation)
            SELECT \(tenant), \(row.id), from_number, to_number, relation
            FROM unnest(
                \(edges.map { numbers[$0.from] ?? 0 })::bigint[], \(edges.map { numbers[$0.to] ?? 0 })::bigint[],
                \(edges.map(\.relation.rawValue))
            ) AS edge (from_number, to_number, relation)
            """
        )
    }

    private func insert(
        _ components: [BillOfMaterials.Component],
        _ numbers: [String: Int],
        of id: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !components.isEmpty else { return }
        // Licences travel as one JSON value a component: PostgreSQL has no arrays of arrays of different lengths.
        let hashes = components.map { component in
            let hashes = Dictionary(component.hashes.map { ($0.key.storable, $0.value.storable) }) {
                first,
                _ in first
            }
            return JSON.object(JSONObject(hashes.map { (name: $0.key, value: .string($0.value)) }))
        }
        let licences = components.map { JSON.array($0.licences.map { .string($0.storable) }) }
        try db.execute(
            """
            INSERT INTO attestor.components (
                tenant_id, sbom_id, component_number, reference, component_kind, group_name, component_name, version,
                purl, package, cpe, sha256, hashes, licences, supplier, parent_number
            )
            SELECT \(tenant), \(id), place - 1, reference, component_kind, group_name, component_name, version, purl,
                   package, cpe, sha256, hashes,
                   ARRAY(SELECT jsonb_array_elements_text(licences)), supplier, parent_number
            FROM unnest(
                \(components.map(\.reference.storable)), \(components.map(\.kind.storable)),
                \(components.map { $0.group?.storable }), \(components.map(\.name.storable)),
                \(components.map { $0.version?.storable }), \(components.map { $0.packageURL?.text }),
                \(components.map { $0.packageURL?.package.text }), \(components.map { $0.cpe?.storable }),
                \(components.map(\.sha256)), \(hashes), \(licences), \(components.map { $0.supplier?.storable }),
                \(components.map { $0.parent.flatMap { numbers[$0] } })::bigint[]
            ) WITH ORDINALITY AS component (
                reference, component_kind, group_name, component_name, version, purl, package, cpe, sha256, hashes,
                licences, supplier, parent_number, place
            )
            """
        )
    }

    // MARK: Reading

    func one(cid: String, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedBill.self)
        FROM attestor.sbom_entries
        WHERE tenant_id = \(tenant) AND sbom_cid = \(cid)
        """
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedBill.self)
        FROM attestor.sbom_entries
        WHERE tenant_id = \(tenant) AND sbom_id = \(id)
        """
    }

    /// The newest first; those about a digest, or all.
    func page(_ limit: Int, before: UniqueID?, about digest: Digest?, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedBill.self)
        FROM attestor.sbom_entries
        WHERE tenant_id = \(tenant) AND sbom_id < \(before ?? .greatest)
          AND (\(digest) IS NULL OR subject_digest = \(digest))
        ORDER BY sbom_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Of one bill, in its order.
    func components(
        of id: UniqueID,
        after number: Int,
        limit: Int,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: ListedComponent.self)
        FROM attestor.components
        WHERE tenant_id = \(tenant) AND sbom_id = \(id) AND component_number > \(number)
        ORDER BY component_number
        LIMIT \(limit: limit)
        """
    }

    /// Of all bills, the newest bill first: of a package, in whichever version, or in those that `beginning` leaves.
    func components(
        ofPackage package: String,
        startingWith beginning: String,
        limit: Int,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: ListedComponent.self)
        FROM attestor.components
        WHERE tenant_id = \(tenant) AND package = \(package) AND starts_with(purl, \(beginning))
        ORDER BY sbom_id DESC, component_number
        LIMIT \(limit: limit)
        """
    }

    func components(of digest: Digest, limit: Int, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ListedComponent.self)
        FROM attestor.components
        WHERE tenant_id = \(tenant) AND sha256 = \(digest)
        ORDER BY sbom_id DESC, component_number
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: ImportedBill.Type) {
        appendLiteral(
            """
            sbom_id, body_digest, format, specification_version, document_identifier, document_version, document_name,
                   document_created_at, subject_purl, subject_digest, component_count, dependency_count, statement_count,
                   warning_count, warnings, imported_by, imported_at
            """
        )
    }

    fileprivate mutating func appendInterpolation(columnsOf type: ListedComponent.Type) {
        appendLiteral(
            """
            sbom_id, component_number, reference, component_kind, group_name, component_name, version, purl, cpe, sha256,
                   licences, supplier, parent_number
            """
        )
    }
}

extension ImportedBill {
    init(_ row: Row) throws {
        self.init(
            id: try row["sbom_id"],
            digest: try row["body_digest"],
            format: try row["format"],
            specificationVersion: try row["specification_version"],
            identifier: try row["document_identifier"],
            version: try row["document_version"],
            name: try row["document_name"],
            createdAt: try row["document_created_at"],
            subjectPackage: try row["subject_purl"],
            subjectDigest: try row["subject_digest"],
            componentCount: try row["component_count"],
            dependencyCount: try row["dependency_count"],
            statementCount: try row["statement_count"],
            warningCount: try row["warning_count"],
            warnings: [ReadingWarning](try row["warnings"] as JSON),
            importedBy: try row["imported_by"],
            importedAt: try row["imported_at"]
        )
    }
}

extension ListedComponent {
    init(_ row: Row) throws {
        self.init(
            billID: try row["sbom_id"],
            number: try row["component_number"],
            reference: try row["reference"],
            kind: try row["component_kind"],
            group: try row["group_name"],
            name: try row["component_name"],
            version: try row["version"],
            packageURL: try row["purl"],
            cpe: try row["cpe"],
            sha256: try row["sha256"],
            licences: try row["licences"],
            supplier: try row["supplier"],
            parent: try row["parent_number"]
        )
    }
}
