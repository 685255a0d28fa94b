import Attestations
import Evidence
import Postgres

/// Reads and writes `attestor.vex_documents` and `attestor.vex_statements`.
struct VEXStore {
    func insert(
        _ row: ImportedVEX,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO attestor.vex_documents (
                tenant_id, vex_id, body_digest, format, document_identifier, document_version, author, stated_at,
                statement_count, warnings, imported_by, imported_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(row.id), \(row.digest), \(row.format), \(row.identifier?.storable), \(row.version),
                \(row.author?.storable), \(row.statedAt), \(row.statementCount), \(row.warnings.json),
                \(row.importedBy), \(row.importedAt), \(entryID.text)
            )
            """
        )
    }

    /// What a statement says of one product, or of one part of it.
    private struct Line {
        var statement: Int
        var product: Int
        var said: VEXStatement
        var of: VEXProduct?
        var part: VEXProduct.Part?
    }

    /// A row for each product and for each part of it that is named; one of a statement that names none.
    func insert(
        _ statements: [VEXStatement],
        of id: UniqueID,
        kind: String,
        tenant: TenantID,
        in db: isolated Connection
    ) throws {
        var lines: [Line] = []
        for (number, statement) in statements.enumerated() {
            var place = 0
            for product in statement.products.map(Optional.some) + (statement.products.isEmpty ? [nil] : []) {
                let parts = product?.subcomponents.map(Optional.some) ?? []
                for part in parts.isEmpty ? [nil] : parts {
                    lines.append(
                        Line(statement: number, product: place, said: statement, of: product, part: part)
                    )
                    place += 1
                }
            }
        }
        guard !lines.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.vex_statements (
                tenant_id, document_id, statement_number, product_number, document_kind, vulnerability, status,
                justification, source_state, detail, stated_by, stated_at, product, package, subcomponent
            )
            SELECT \(tenant), \(id), statement_number, product_number, \(kind), vulnerability, status, justification,
                   source_state, detail, stated_by, stated_at, product, package, subcomponent
            FROM unnest(
                \(lines.map(\.statement)), \(lines.map(\.product)), \(lines.map(\.said.vulnerability.storable)),
                \(lines.map(\.said.status.rawValue)),
                \(lines.map { ($0.said.sourceJustification ?? $0.said.justification?.rawValue)?.storable }),
                \(lines.map { $0.said.sourceState?.storable }),
                \(lines.map { ($0.said.impact ?? $0.said.action ?? $0.said.notes)?.storable }),
                \(lines.map { $0.said.supplier?.storable }), \(lines.map(\.said.timestamp)),
                \(lines.map { ($0.of?.packageURL?.text ?? $0.of?.identifier)?.storable }),
                \(lines.map { ($0.part?.packageURL ?? $0.of?.packageURL)?.package.text }),
                \(lines.map { ($0.part?.packageURL?.text ?? $0.part?.identifier)?.storable })
            ) AS line (
                statement_number, product_number, vulnerability, status, justification, source_state, detail, stated_by,
                stated_at, product, package, subcomponent
            )
            """
        )
    }

    // MARK: Reading

    func one(_ digest: Digest, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedVEX.self)
        FROM attestor.vex_documents
        WHERE tenant_id = \(tenant) AND body_digest = \(digest)
        """
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedVEX.self)
        FROM attestor.vex_documents
        WHERE tenant_id = \(tenant) AND vex_id = \(id)
        """
    }

    func page(_ limit: Int, before: UniqueID?, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedVEX.self)
        FROM attestor.vex_documents
        WHERE tenant_id = \(tenant) AND vex_id < \(before ?? .greatest)
        ORDER BY vex_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Of this author, the newest first.
    func documents(by author: String, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedVEX.self)
        FROM attestor.vex_documents
        WHERE tenant_id = \(tenant) AND author = \(author)
        ORDER BY vex_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The latest first: of a vulnerability, of a package, or of both.
    func statements(
        vulnerability: String?,
        package: String?,
        limit: Int,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT document_id, document_kind, vulnerability, status, justification, source_state, detail, stated_by, stated_at,
               product, subcomponent
        FROM attestor.vex_statements
        WHERE tenant_id = \(tenant) AND (\(vulnerability) IS NULL OR vulnerability = \(vulnerability))
          AND (\(package) IS NULL OR package = \(package))
        ORDER BY stated_at DESC NULLS LAST, document_id DESC, statement_number, product_number
        LIMIT \(limit: limit)
        """
    }

    /// The latest first: of a vulnerability, by its names, in a package.
    func statements(
        vulnerabilities names: [String],
        package: String,
        limit: Int,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT document_id, document_kind, vulnerability, status, justification, source_state, detail, stated_by, stated_at,
               product, subcomponent
        FROM attestor.vex_statements
        WHERE tenant_id = \(tenant) AND vulnerability = ANY (\(names)) AND package = \(package)
        ORDER BY stated_at DESC NULLS LAST, document_id DESC, statement_number, product_number
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: ImportedVEX.Type) {
        appendLiteral(
            """
            vex_id, body_digest, format, document_identifier, document_version, author, stated_at, statement_count, warnings,
                   imported_by, imported_at
            """
        )
    }
}

extension ImportedVEX {
    init(_ row: Row) throws {
        self.init(
            id: try row["vex_id"],
            digest: try row["body_digest"],
            format: try row["format"],
            identifier: try row["document_identifier"],
            version: try row["document_version"],
            author: try row["author"],
            statedAt: try row["stated_at"],
            statementCount: try row["statement_count"],
            warnings: [ReadingWarning](try row["warnings"] as JSON),
            importedBy: try row["imported_by"],
            importedAt: try row["imported_at"]
        )
    }
}

extension ListedStatement {
    init(_ row: Row) throws {
        self.init(
            documentID: try row["document_id"],
            documentKind: try row["document_kind"],
            vulnerability: try row["vulnerability"],
            status: try row["status"],
            justification: try row["justification"],
            sourceState: try row["source_state"],
            detail: try row["detail"],
            statedBy: try row["stated_by"],
            statedAt: try row["stated_at"],
            product: try row["product"],
            subcomponent: try row["subcomponent"]
        )
    }
}
