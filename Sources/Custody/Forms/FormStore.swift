import Evidence
import Kinds
import Postgres

/// Reads and writes `custody.normal_forms`.
struct FormStore {
    func put(
        _ form: FormDigest,
        of artifact: UniqueID,
        version: Int,
        entryID: UniqueID,
        at moment: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.normal_forms (
                tenant_id, governed_artifact_id, version, normaliser, digest, secret_key_id, chronicle_entry_id, made_at
            )
            VALUES (
                \(tenant), \(artifact), \(version), \(form.normaliser), \(form.digest), \(form.secretKeyID),
                \(entryID.description), \(moment)
            )
            """
        )
    }

    /// Of a version by these rules.
    func form(of artifact: UniqueID, version: Int, by normaliser: String, tenant: TenantID) -> Query {
        """
        SELECT normaliser, digest, secret_key_id
        FROM custody.normal_forms
        WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND version = \(version)
          AND normaliser = \(normaliser)
        """
    }

    /// Of versions with these CIDs by today's rules, as far as they are known; of several with one CID that of the newest.
    func forms(
        of versions: Set<VersionName>,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [VersionName: FormDigest] {
        guard !versions.isEmpty else { return [:] }
        let asked = Array(versions)
        let rows = try db.rows(
            """
            SELECT DISTINCT ON (asked.governed_artifact_id, asked.cid)
                   asked.governed_artifact_id, asked.cid, form.normaliser, form.digest, form.secret_key_id
            FROM unnest(
                \(asked.map(\.artifact)), \(asked.map(\.cid)), \(asked.map { ArtifactKinds.normaliser(of: $0.kind) })
            ) AS asked (governed_artifact_id, cid, normaliser)
            JOIN custody.artifact_versions AS version
              ON version.tenant_id = \(tenant) AND version.governed_artifact_id = asked.governed_artifact_id
             AND version.cid = asked.cid
            JOIN custody.normal_forms AS form
              ON form.tenant_id = version.tenant_id AND form.governed_artifact_id = version.governed_artifact_id
             AND form.version = version.version AND form.normaliser = asked.normaliser
            ORDER BY asked.governed_artifact_id, asked.cid, version.version DESC
            LIMIT \(limit: asked.count)
            """
        ) { row in
            (try row["governed_artifact_id"] as UniqueID, try row["cid"] as String, try FormDigest(row))
        }
        var forms: [VersionName: FormDigest] = [:]
        for name in asked {
            forms[name] = rows.first { $0.0 == name.artifact && $0.1.utf8.elementsEqual(name.cid.utf8) }?.2
        }
        return forms
    }
}

/// A version by its artifact and CID.
struct VersionName: Hashable, Sendable {
    var artifact: UniqueID
    var kind: KindName
    var cid: String

    init(_ artifact: ArtifactReference, _ cid: String) {
        self.artifact = artifact.id
        kind = artifact.kind
        self.cid = cid
    }
}

extension FormDigest {
    init(_ row: Row) throws {
        self.init(
            normaliser: try row["normaliser"],
            digest: try row["digest"],
            secretKeyID: try row["secret_key_id"]
        )
    }
}
