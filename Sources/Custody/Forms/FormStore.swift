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

    /// Of versions with these CIDs by all rules that they were normalised by, today's first; of several with one CID that of
    /// the newest.
    func all(
        of versions: Set<VersionName>,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [VersionName: [FormDigest]] {
        guard !versions.isEmpty else { return [:] }
        let asked = Array(versions)
        let rows = try db.rows(
            """
            SELECT DISTINCT ON (asked.position, form.normaliser)
                   asked.position, form.normaliser, form.digest, form.secret_key_id
            FROM unnest(\(asked.map(\.artifact)), \(asked.map(\.cid)))
                 WITH ORDINALITY AS asked (governed_artifact_id, cid, position)
            JOIN custody.artifact_versions AS version
              ON version.tenant_id = \(tenant) AND version.governed_artifact_id = asked.governed_artifact_id
             AND version.cid = asked.cid
            JOIN custody.normal_forms AS form
              ON form.tenant_id = version.tenant_id AND form.governed_artifact_id = version.governed_artifact_id
             AND form.version = version.version
            ORDER BY asked.position, form.normaliser, version.version DESC
            LIMIT \(limit: asked.count * Self.rulesLimit)
            """
        ) { row in (name: asked[(try row["position"] as Int) - 1], form: try FormDigest(row)) }
        return Dictionary(grouping: rows, by: \.name).reduce(into: [:]) { forms, found in
            let today = ArtifactKinds.normaliser(of: found.key.kind)
            let known = found.value.map(\.form)
            forms[found.key] =
                known.filter { $0.normaliser == today } + known.filter { $0.normaliser != today }
        }
    }

    /// Rules that a version was normalised by, over the years.
    private static let rulesLimit = 20

    /// The same by today's rules alone, as far as they are known.
    func forms(
        of versions: Set<VersionName>,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [VersionName: FormDigest] {
        try all(of: versions, tenant: tenant, in: db).reduce(into: [:]) { forms, known in
            let today = ArtifactKinds.normaliser(of: known.key.kind)
            forms[known.key] = known.value.first { $0.normaliser == today }
        }
    }

    /// The newest of the versions with each of these CIDs; those that are no version's are left out.
    func newest(
        of names: [VersionName],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [VersionName: VersionNumber] {
        let rows = try db.rows(
            """
            SELECT asked.position, max(version.version) AS version
            FROM unnest(\(names.map(\.artifact)), \(names.map(\.cid)))
                 WITH ORDINALITY AS asked (governed_artifact_id, cid, position)
            JOIN custody.artifact_versions AS version
              ON version.tenant_id = \(tenant) AND version.governed_artifact_id = asked.governed_artifact_id
             AND version.cid = asked.cid
            GROUP BY asked.position
            ORDER BY asked.position
            LIMIT \(limit: max(1, names.count))
            """
        ) { row in
            let name = names[(try row["position"] as Int) - 1]
            return (name, VersionNumber(artifact: name.artifact, version: try row["version"]))
        }
        return Dictionary(rows) { first, _ in first }
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

/// A version by its artifact and number.
struct VersionNumber: Hashable, Sendable {
    var artifact: UniqueID
    var version: Int
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
