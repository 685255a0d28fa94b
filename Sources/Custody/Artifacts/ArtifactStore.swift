import Evidence
package import Kinds
import Postgres

/// Reads artifacts, their versions and transitions.
struct ArtifactStore {
    /// Rows that `reference` may name: identifier, CID, name or `kind:name`. `ArtifactReference.chosen`
    /// decides.
    func candidates(_ reference: String, of tenant: TenantID) -> Query {
        let (kind, name) = reference.splitAtKind
        return """
            SELECT governed_artifact_id, artifact_type, artifact_name, cid
            FROM custody.governed_artifacts
            WHERE tenant_id = \(tenant)
              AND (governed_artifact_id = \(UniqueID(reference)) OR cid = \(reference) OR artifact_name = \(reference)
                   OR (artifact_type = \(kind?.rawValue) AND artifact_name = \(name)))
            ORDER BY artifact_type, artifact_name
            LIMIT 20
            """
    }

    /// Rows that any of `references` may name, and maybe some more. `ArtifactReference.chosen` decides.
    func candidates(_ references: [String], of tenant: TenantID) -> Query {
        let names = references + references.compactMap(\.splitAtKind.name)
        return """
            SELECT governed_artifact_id, artifact_type, artifact_name, cid
            FROM custody.governed_artifacts
            WHERE tenant_id = \(tenant)
              AND (governed_artifact_id = ANY(\(references.compactMap { UniqueID($0) })) OR cid = ANY(\(references))
                   OR artifact_name = ANY(\(names)))
            ORDER BY artifact_type, artifact_name
            LIMIT \(limit: max(1, references.count) * 20)
            """
    }

    func named(_ name: String, kind: KindName, of tenant: TenantID) -> Query {
        """
        SELECT governed_artifact_id, artifact_type, artifact_name, cid
        FROM custody.governed_artifacts
        WHERE tenant_id = \(tenant) AND artifact_type = \(kind.rawValue) AND artifact_name = \(name)
        """
    }

    /// Those whose bill of materials this is, by name.
    func named(byBill cid: String, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT governed_artifact_id, artifact_type, artifact_name
        FROM custody.governed_artifacts
        WHERE tenant_id = \(tenant) AND sbom_cid = \(cid)
        ORDER BY artifact_name, artifact_type
        LIMIT \(limit: limit)
        """
    }

    func detail(_ artifact: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT version.version, version.parser, version.sources, version.registered_by,
               version.created_at AS version_created_at, version.secret_count, version.secret_key_id,
               version.details, artifact.content, artifact.content_schema, NULL::text AS normaliser,
               \(columnsOf: Artifact.self)
        JOIN custody.artifact_versions AS version
          ON version.tenant_id = artifact.tenant_id AND version.governed_artifact_id = artifact.governed_artifact_id
         AND version.version = artifact.current_version
        WHERE artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = \(artifact)
        """
    }

    /// An artifact without its content.
    func standing(_ artifact: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Artifact.self)
        WHERE artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = \(artifact)
        """
    }

    /// Artifacts by name, after the cursor.
    ///
    /// - Parameter accord: that they stand under, in any of its versions.
    func page(
        _ page: PageRequest,
        _ filter: ArtifactFilter,
        under accord: UniqueID?,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: Artifact.self)
        WHERE artifact.tenant_id = \(tenant)
          AND (artifact.artifact_name, artifact.governed_artifact_id)
              > (\(page.after?.key ?? ""), \(page.after?.id ?? .least))
          AND (\(filter.kind?.rawValue) IS NULL OR artifact.artifact_type = \(filter.kind?.rawValue))
          AND (\(filter.state?.rawValue) IS NULL OR head.state = \(filter.state?.rawValue))
          AND (\(filter.drift?.rawValue) IS NULL OR \(filter.drift?.rawValue) = CASE
                   WHEN count.drift_count > 0 THEN 'drift'
                   WHEN count.unknown_count > 0 THEN 'unknown'
                   WHEN count.match_count > 0 THEN 'match'
               END)
          AND (\(accord)::uuid IS NULL OR artifact.accord_binding_id IN (
              SELECT accord_binding_id FROM custody.accord_bindings
              WHERE tenant_id = \(tenant) AND accord_id = \(accord)
          ))
        ORDER BY artifact.artifact_name, artifact.governed_artifact_id
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// Versions, the newest first.
    func versions(
        _ page: PageRequest,
        of artifact: UniqueID,
        tenant: TenantID
    ) throws(CustodyError) -> Query {
        let last = try page.key(as: \.number) ?? Int.max
        return """
            SELECT held.version, held.cid, held.parser, held.sources, held.registered_by, held.chronicle_entry_id,
                   held.created_at AS version_created_at, form.normaliser, form.digest, form.secret_key_id
            FROM custody.artifact_versions AS held
            LEFT JOIN LATERAL (
                SELECT made.normaliser, made.digest, made.secret_key_id
                FROM custody.normal_forms AS made
                WHERE made.tenant_id = held.tenant_id AND made.governed_artifact_id = held.governed_artifact_id
                  AND made.version = held.version
                ORDER BY made.made_at DESC, made.normaliser DESC
                LIMIT 1
            ) AS form ON true
            WHERE held.tenant_id = \(tenant) AND held.governed_artifact_id = \(artifact)
              AND held.version < \(last)
            ORDER BY held.version DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    /// One version with what was kept of it.
    func version(_ version: Int, of artifact: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT artifact.governed_artifact_id, artifact.artifact_type, artifact.artifact_name, held.version, held.cid,
               held.parser, held.content, held.details, held.secret_count, held.secret_key_id, held.sources,
               held.created_at AS version_created_at
        FROM custody.artifact_versions AS held
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = held.tenant_id AND artifact.governed_artifact_id = held.governed_artifact_id
        WHERE held.tenant_id = \(tenant) AND held.governed_artifact_id = \(artifact) AND held.version = \(version)
        """
    }

    /// Transitions, the newest first.
    func transitions(
        _ page: PageRequest,
        of artifact: UniqueID,
        tenant: TenantID
    ) throws(CustodyError) -> Query {
        let last = try page.key(as: \.number) ?? Int.max
        return """
            SELECT transition_id, sequence_number, from_state, to_state, actor_did, ceremony_id, witness_sigs,
                   governance_envelope_hash, chronicle_entry_id, content_diff, transitioned_at
            FROM custody.custody_transitions
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
              AND sequence_number < \(last)
            ORDER BY sequence_number DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    /// The content that the newest version with this CID has; `nil` where no version of the artifact ever
    /// had it.
    func content(
        _ cid: String,
        of artifact: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> JSON? {
        try db.first(
            """
            SELECT content
            FROM custody.artifact_versions
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND cid = \(cid)
            ORDER BY version DESC
            LIMIT 1
            """
        ) { row in try row["content"] }
    }
}

/// Which artifacts a list shows.
package struct ArtifactFilter: Hashable, Sendable {
    package var kind: KindName?
    package var state: CustodyState?
    package var drift: DriftStatus?
    /// A name, a CID or an identifier; under any of its versions.
    package var accord: String?

    package init(
        kind: KindName? = nil,
        state: CustodyState? = nil,
        drift: DriftStatus? = nil,
        accord: String? = nil
    ) {
        self.kind = kind
        self.state = state
        self.drift = drift
        self.accord = accord
    }

    /// From the words of the wire.
    package init(kind: String?, state: String?, drift: String?, accord: String?) throws(CustodyError) {
        self.init(
            kind: try Field("kind").word(kind),
            state: try Field("state").word(state),
            drift: try Field("drift").word(drift),
            accord: accord
        )
    }
}

extension ArtifactReference {
    init(_ row: Row) throws {
        self.init(
            id: try row["governed_artifact_id"],
            kind: try KindName(column: "artifact_type", of: row),
            name: try row["artifact_name"]
        )
    }

    /// What a text may name.
    struct Candidate {
        let reference: ArtifactReference
        let cid: String

        init(_ row: Row) throws {
            reference = try ArtifactReference(row)
            cid = try row["cid"]
        }

        /// All texts that name it, of which some may name others too.
        fileprivate var names: [[UInt8]] {
            [
                reference.id.description, cid, reference.name, "\(reference.kind.rawValue):\(reference.name)",
            ].map { Array($0.utf8) }
        }
    }

    /// The ones that `texts` name, in their order, among candidates for all of them.
    static func chosen(_ texts: [String], among candidates: [Candidate]) throws -> [ArtifactReference] {
        var named: [[UInt8]: [Candidate]] = [:]
        for candidate in candidates {
            for name in Set(candidate.names) { named[name, default: []].append(candidate) }
        }
        return try texts.map { text in try chosen(text, among: named[Array(text.utf8)] ?? []) }
    }

    /// The one of `candidates` that `text` names: an identifier or CID before `kind:name`, and that before a bare
    /// name.
    static func chosen(_ text: String, among candidates: [Candidate]) throws -> ArtifactReference {
        if let exact = candidates.first(where: { $0.reference.id.description == text || $0.cid == text }) {
            return exact.reference
        }
        let (kind, name) = text.splitAtKind
        if let kind,
            let qualified = candidates.first(where: { $0.reference.kind == kind && $0.reference.name == name }
            )
        {
            return qualified.reference
        }
        guard let only = candidates.first?.reference else { throw CustodyError.unknownArtifact(text) }
        guard candidates.count == 1 else {
            throw CustodyError.ambiguousArtifact(text, kinds: candidates.map { $0.reference.kind.rawValue })
        }
        return only
    }
}

extension String {
    /// `dns_zone:example.org` as a kind and a name.
    fileprivate var splitAtKind: (kind: KindName?, name: String?) {
        guard let colon = firstIndex(of: ":"), let kind = KindName(rawValue: String(self[..<colon])) else {
            return (nil, nil)
        }
        return (kind, String(self[index(after: colon)...]))
    }
}

extension Query.StringInterpolation {
    /// The columns of an artifact with its accord, and where they stand; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Artifact.Type) {
        appendLiteral(
            """
            artifact.governed_artifact_id, artifact.artifact_type, artifact.artifact_name, artifact.cid,
                   artifact.current_version, artifact.tier, artifact.artifact_runtime, artifact.shell_class_required,
                   artifact.sbom_cid, artifact.human_authored, artifact.chronicle_entry_id, artifact.created_at,
                   artifact.updated_at, head.state, accord.accord_id, accord.accord_name, accord.accord_cid,
                   count.match_count, count.drift_count, count.unknown_count
            FROM custody.governed_artifacts AS artifact
            JOIN custody.custody_heads AS head
              ON head.tenant_id = artifact.tenant_id AND head.governed_artifact_id = artifact.governed_artifact_id
            LEFT JOIN custody.accord_bindings AS accord
              ON accord.tenant_id = artifact.tenant_id AND accord.accord_binding_id = artifact.accord_binding_id
            JOIN custody.deployment_counts AS count
              ON count.tenant_id = artifact.tenant_id AND count.governed_artifact_id = artifact.governed_artifact_id
            """
        )
    }
}

extension LoadedArtifact {
    init(_ row: Row) throws {
        self.init(artifact: try Artifact(row), accordID: try row["accord_id"])
    }
}

extension Artifact {
    init(_ row: Row) throws {
        let accordName: String? = try row["accord_name"]
        let accordCID: String? = try row["accord_cid"]
        self.init(
            reference: try ArtifactReference(row),
            cid: try row["cid"],
            version: try row["current_version"],
            tier: try row["tier"],
            accord: accordName.flatMap { name in accordCID.map { AccordReference(name: name, cid: $0) } },
            runtime: try row["artifact_runtime"],
            shellClassRequired: try row["shell_class_required"],
            sbomCID: try row["sbom_cid"],
            isHumanAuthored: try row["human_authored"],
            state: try CustodyState(column: "state", of: row),
            deployments: DeploymentCounts(
                match: try row["match_count"],
                drift: try row["drift_count"],
                unknown: try row["unknown_count"]
            ),
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}

extension ArtifactVersion {
    init(_ row: Row) throws {
        let sources: JSON = try row["sources"]
        self.init(
            version: try row["version"],
            cid: try row["cid"],
            parser: try row["parser"],
            sources: (sources.array ?? []).compactMap(ArtifactSource.init(json:)),
            registeredBy: try row["registered_by"],
            entryID: try row["chronicle_entry_id"],
            createdAt: try row["version_created_at"],
            form: try (row["normaliser"] as String?).map { _ in try FormDigest(row) }
        )
    }
}

extension ArtifactDetail {
    init(_ row: Row) throws {
        self.init(
            artifact: try Artifact(row),
            current: try ArtifactVersion(row),
            content: try row["content"],
            contentSchema: try row["content_schema"],
            secrets: try (row["secret_count"] as Int?).map { count in
                KeptSecrets(count: count, keyID: try row["secret_key_id"])
            },
            details: (try row["details"] as JSON?)?.object
        )
    }
}
