import Attestations
import Evidence
import Postgres

/// Reads and writes `attestor.dsse_envelopes`, their subjects, whom they name as signers and the log entries that came with them.
struct EnvelopeStore {
    func insert(
        _ row: ImportedAttestation,
        _ document: ReadDocument,
        gitObjectID: GitObjectID?,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO attestor.dsse_envelopes (
                tenant_id, envelope_id, body_digest, envelope_form, payload_type, payload_digest, predicate_type,
                signature_count, bundle_version, summary, warnings, imported_by, imported_at, chronicle_entry_id,
                git_oid
            )
            VALUES (
                \(tenant), \(row.id), \(row.digest), \(row.form.rawValue), \(row.payloadType?.storable),
                \(document.payload.map { Digest.sha256(of: $0) }), \(row.predicateType?.storable),
                \(row.signatureCount), \(row.bundleVersion), \(row.summary.storable), \(row.warnings.json), \(row.importedBy),
                \(row.importedAt), \(entryID.text), \(gitObjectID?.digest)
            )
            """
        )
        try insert([(id: row.id, signers: document.claimedSigners)], of: tenant, in: db)
        if !row.subjects.isEmpty {
            try db.execute(
                """
                INSERT INTO attestor.envelope_subjects
                    (tenant_id, envelope_id, subject_number, algorithm, digest, subject_name)
                SELECT \(tenant), \(row.id), place - 1, algorithm, digest, subject_name
                FROM unnest(
                    \(row.subjects.map(\.algorithm.storable)), \(row.subjects.map(\.digest.storable)),
                    \(row.subjects.map { $0.name?.storable })
                ) WITH ORDINALITY AS subject (algorithm, digest, subject_name, place)
                """
            )
        }
        guard case .bundle(let bundle, _) = document else { return }
        for (number, entry) in bundle.logEntries.enumerated() {
            try db.execute(
                """
                INSERT INTO attestor.rekor_entries (
                    tenant_id, envelope_id, entry_number, log_id, log_index, kind, kind_version, leaf_hash,
                    integrated_at, tree_size
                )
                VALUES (
                    \(tenant), \(row.id), \(number), \(entry.logID), \(entry.index), \(entry.kind.storable),
                    \(entry.kindVersion.storable), \(entry.leaf), \(entry.integratedAt), \(entry.proof?.size)
                )
                """
            )
        }
    }

    /// Whom attestations name; what is there already is left as it is.
    func insert(
        _ claims: [(id: UniqueID, signers: [ClaimedSigner])],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let rows = claims.flatMap { claim in
            claim.signers.enumerated().map { (id: claim.id, number: $0.offset, signer: $0.element) }
        }
        guard !rows.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.envelope_signers (tenant_id, envelope_id, signer_number, kind, name)
            SELECT \(tenant), envelope_id, signer_number, kind, name
            FROM unnest(
                \(rows.map(\.id)), \(rows.map(\.number)), \(rows.map(\.signer.kind.rawValue)), \(rows.map(\.signer.name))
            ) AS signer (envelope_id, signer_number, kind, name)
            ON CONFLICT (tenant_id, envelope_id, signer_number) DO NOTHING
            """
        )
    }

    // MARK: Reading

    /// Of all of them in the order in which they came in, behind one of them.
    func bodies(after id: UniqueID?, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT envelope_id, body_digest
        FROM attestor.dsse_envelopes
        WHERE tenant_id = \(tenant) AND (\(id) IS NULL OR envelope_id > \(id))
        ORDER BY envelope_id
        LIMIT \(limit: limit)
        """
    }

    func one(_ digest: Digest, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedAttestation.self)
        FROM attestor.dsse_envelopes AS envelope
        WHERE tenant_id = \(tenant) AND body_digest = \(digest)
        """
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedAttestation.self)
        FROM attestor.dsse_envelopes AS envelope
        WHERE tenant_id = \(tenant) AND envelope_id = \(id)
        """
    }

    func one(named git: GitObjectID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedAttestation.self)
        FROM attestor.dsse_envelopes AS envelope
        WHERE tenant_id = \(tenant) AND git_oid = \(git.digest)
        LIMIT 1
        """
    }

    /// Whom one names as its signers, in its order.
    func signers(of id: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT kind, name
        FROM attestor.envelope_signers
        WHERE tenant_id = \(tenant) AND envelope_id = \(id)
        ORDER BY signer_number
        LIMIT 256
        """
    }

    /// Those that name somebody within these bounds as a signer, the newest first.
    func signed(by names: ClosedRange<String>, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: ImportedAttestation.self)
        FROM attestor.dsse_envelopes AS envelope
        WHERE tenant_id = \(tenant) AND envelope_id IN (
            SELECT signer.envelope_id FROM attestor.envelope_signers AS signer
            WHERE signer.tenant_id = \(tenant) AND signer.name >= \(names.lowerBound)
              AND signer.name <= \(names.upperBound)
        )
        ORDER BY envelope_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The newest first; of a type of predicate, about a digest, or all.
    func page(
        _ limit: Int,
        before: UniqueID?,
        predicateType: String?,
        about digest: String?,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: ImportedAttestation.self)
        FROM attestor.dsse_envelopes AS envelope
        WHERE tenant_id = \(tenant) AND envelope_id < \(before ?? .greatest)
          AND (\(predicateType) IS NULL OR predicate_type = \(predicateType))
          AND (\(digest) IS NULL OR EXISTS (
              SELECT FROM attestor.envelope_subjects AS subject
              WHERE subject.tenant_id = \(tenant) AND subject.digest = \(digest)
                AND subject.envelope_id = envelope.envelope_id
          ))
        ORDER BY envelope_id DESC
        LIMIT \(limit: limit)
        """
    }
}

extension ReadDocument {
    fileprivate var payload: [UInt8]? {
        switch self {
        case .envelope(let signed, _): return signed.envelope.payload
        case .bundle(let bundle, _):
            guard case .envelope(let signed) = bundle.content else { return nil }
            return signed.envelope.payload
        default: return nil
        }
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: ImportedAttestation.Type) {
        appendLiteral(
            """
            envelope_id, body_digest, envelope_form, payload_type, predicate_type, signature_count, bundle_version, summary,
                   warnings, imported_by, imported_at, coalesce((
                       SELECT jsonb_agg(
                           jsonb_build_array(subject.subject_name, subject.algorithm, subject.digest)
                           ORDER BY subject.subject_number
                       )
                       FROM attestor.envelope_subjects AS subject
                       WHERE subject.tenant_id = envelope.tenant_id AND subject.envelope_id = envelope.envelope_id
                         AND subject.subject_number < 100
                   ), '[]') AS subjects
            """
        )
    }
}

extension ImportedAttestation {
    init(_ row: Row) throws {
        let form: String = try row["envelope_form"]
        guard let form = Form(rawValue: form) else {
            throw PostgresError.decoding(column: "envelope_form", expected: "a form", oid: 0)
        }
        let subjects: JSON = try row["subjects"]
        self.init(
            id: try row["envelope_id"],
            digest: try row["body_digest"],
            form: form,
            payloadType: try row["payload_type"],
            predicateType: try row["predicate_type"],
            signatureCount: try row["signature_count"],
            bundleVersion: try row["bundle_version"],
            summary: try row["summary"],
            warnings: [ReadingWarning](try row["warnings"] as JSON),
            importedBy: try row["imported_by"],
            importedAt: try row["imported_at"],
            subjects: (subjects.array ?? []).compactMap { subject in
                guard let parts = subject.array, parts.count == 3, let algorithm = parts[1].string,
                    let digest = parts[2].string
                else { return nil }
                return Subject(name: parts[0].string, algorithm: algorithm, digest: digest)
            }
        )
    }
}
