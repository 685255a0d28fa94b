import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

/// An artifact was registered, or got a new version.
struct ArtifactRegistered: ChronicleEvent {
    var artifact: Artifact
    var accordBindingID: UniqueID
    /// With a digest in the place of each secret.
    var content: KeptValue
    /// `nil` in entries from before it was kept, as `secrets`.
    var details: KeptValue?
    var secrets: KeptSecrets?
    /// `nil` in entries from before it was kept.
    var form: FormDigest?
    var contentSchema: KeptValue
    var parser: String
    var summary: String
    /// `sources`, encrypted; none where rows are made again, since entries do not tell them.
    var files: [SealedFile]
    var sources: [ArtifactSource]
    var isFirst: Bool
    /// Back to `proposed`, where the version before stood somewhere else.
    var transition: CustodyTransition?
    /// The ceremony that it closed.
    var superseded: CeremonySuperseded?
    /// Deployments whose desired version moves, since none was ever approved.
    var deployments: [DeploymentChange]
    var by: String

    var type: ChronicleEventType { isFirst ? .artifactRegistered : .artifactVersionRegistered }
    var subject: String { "artifact/\(artifact.reference.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "artifact": artifact.reference.json,
            "version": .integer(artifact.version),
            "cid": .string(artifact.cid),
            "content": bodies.told(content),
            "content_schema": bodies.told(contentSchema),
            "parser": .string(parser),
            "summary": .string(summary),
            "sources": try bodies.told(.array(sources.map(\.json))),
            "accord": [
                "accord_binding_id": .string(accordBindingID.description),
                "name": .optional(artifact.accord?.name), "cid": .optional(artifact.accord?.cid),
            ],
            "runtime": .optional(artifact.runtime),
            "tier": .optional(artifact.tier),
            "shell_class_required": .optional(artifact.shellClassRequired),
            "sbom_cid": .optional(artifact.sbomCID),
            "human_authored": .bool(artifact.isHumanAuthored),
            "registered_at": .string(artifact.updatedAt.description),
            "transition": try transition.told(keeping: &bodies),
            "deployments": try bodies.told(.array(deployments.map(\.desiredJSON))),
            "by": .string(by),
        ]
        data["details"] = details.map { bodies.told($0) }
        data["secrets"] = secrets?.json
        data["normal"] = form?.json
        data["superseded"] = superseded?.json
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        if isFirst {
            try insertArtifact(entryID: entryID, of: tenant, in: db)
        } else {
            try updateArtifact(entryID: entryID, of: tenant, in: db)
        }
        let id = artifact.reference.id
        try db.execute(
            """
            INSERT INTO custody.artifact_versions (
                tenant_id, governed_artifact_id, version, cid, content, details, secret_count, secret_key_id,
                content_schema, parser, sources, registered_by, chronicle_entry_id, created_at
            )
            VALUES (
                \(tenant), \(id), \(artifact.version), \(artifact.cid), \(content), \(details), \(secrets?.count),
                \(secrets?.keyID), \(contentSchema), \(parser), \(JSON.array(sources.map(\.json))), \(by),
                \(entryID.description), \(artifact.updatedAt)
            )
            """
        )
        try ArtifactFileStore().put(files, of: id, version: artifact.version, tenant: tenant, in: db)
        if let form {
            try FormStore().put(
                form,
                of: id,
                version: artifact.version,
                entryID: entryID,
                at: artifact.updatedAt,
                tenant: tenant,
                in: db
            )
        }
        try superseded?.write(at: artifact.updatedAt, by: by, of: tenant, in: db)
        try transition?.write(artifact: id, entryID: entryID, of: tenant, in: db)
        try DeploymentStore().write(deployments, of: tenant, in: db)
    }

    private func insertArtifact(
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let reference = artifact.reference
        try db.execute(
            """
            INSERT INTO custody.governed_artifacts (
                tenant_id, governed_artifact_id, cid, artifact_type, artifact_name, artifact_runtime, content,
                content_schema, sbom_cid, tier, shell_class_required, chronicle_entry_id, human_authored,
                accord_binding_id, current_version, created_at, updated_at
            )
            VALUES (
                \(tenant), \(reference.id), \(artifact.cid), \(reference.kind.rawValue), \(reference.name),
                \(artifact.runtime), \(content), \(contentSchema), \(artifact.sbomCID), \(artifact.tier),
                \(artifact.shellClassRequired), \(entryID.description), \(artifact.isHumanAuthored),
                \(accordBindingID), \(artifact.version), \(artifact.createdAt), \(artifact.updatedAt)
            )
            """
        )
        try db.execute(
            """
            INSERT INTO custody.custody_heads (tenant_id, governed_artifact_id, sequence_number, state, transitioned_at)
            VALUES (\(tenant), \(reference.id), 0, \(CustodyState.proposed.rawValue), \(artifact.createdAt))
            """
        )
        try db.execute(
            """
            INSERT INTO custody.deployment_counts (tenant_id, governed_artifact_id)
            VALUES (\(tenant), \(reference.id))
            """
        )
        var counters = CounterChanges()
        counters.add(1, to: .artifacts)
        try counters.write(of: tenant, in: db)
    }

    private func updateArtifact(
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.governed_artifacts
            SET cid = \(artifact.cid), artifact_runtime = \(artifact.runtime), content = \(content),
                content_schema = \(contentSchema), sbom_cid = \(artifact.sbomCID), tier = \(artifact.tier),
                shell_class_required = \(artifact.shellClassRequired), chronicle_entry_id = \(entryID.description),
                human_authored = \(artifact.isHumanAuthored), accord_binding_id = \(accordBindingID),
                current_version = \(artifact.version), updated_at = \(artifact.updatedAt)
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact.reference.id)
            """
        )
    }
}
