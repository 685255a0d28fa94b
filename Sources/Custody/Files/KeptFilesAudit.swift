import Evidence
import Kinds
package import Postgres

/// Opens every file that is kept of a tenant's versions, and compares it with the digest that the version's entry tells.
package struct KeptFilesAudit: Sendable {
    private let database: Database
    private let keys: TenantKeys

    package init(_ database: Database, keys: TenantKeys) {
        self.database = database
        self.keys = keys
    }

    package enum Outcome: Hashable, Sendable {
        case inOrder(files: Int)
        /// This process can't have the key: nothing was looked at.
        case keyUnusable(TenantKeyRefusal)
        /// The first file that is missing, or is not what was registered.
        case damaged(artifact: String, version: Int, file: String)
    }

    /// - Parameter progress: how many files are done.
    package func run(
        _ tenant: TenantID,
        progress: (_ files: Int) async throws -> Void = { _ in }
    ) async throws -> Outcome {
        var files = 0
        var last: (artifact: UniqueID, version: Int) = (.least, 0)
        var known: TenantKey?
        while let next = try await version(after: last.artifact, last.version, of: tenant) {
            last = (next.artifact.id, next.version)
            do {
                let tenantKey: TenantKey
                if let known {
                    tenantKey = known
                } else {
                    tenantKey = try await keys.key(of: tenant, in: database)
                }
                known = tenantKey
                let sealed = try await database.rows(
                    for: tenant,
                    ArtifactFileStore().files(of: next.artifact.id, version: next.version, tenant: tenant),
                    as: SealedFile.init
                )
                guard let opened = try tenantKey.opened(sealed, of: next, tenant: tenant) else {
                    return .damaged(artifact: next.artifact.name, version: next.version, file: "one of them")
                }
                files += opened.count
            } catch TenantKeyRefusal.damaged(let file, let version) {
                return .damaged(artifact: next.artifact.name, version: version, file: file)
            } catch let refusal as TenantKeyRefusal {
                return .keyUnusable(refusal)
            }
            try await progress(files)
        }
        return .inOrder(files: files)
    }

    /// Of those whose files are kept so.
    private func version(
        after artifact: UniqueID,
        _ version: Int,
        of tenant: TenantID
    ) async throws -> KeptVersion? {
        try await database.first(
            for: tenant,
            """
            SELECT artifact.governed_artifact_id, artifact.artifact_type, artifact.artifact_name, held.version, held.cid,
                   held.parser, '{}'::jsonb AS content, NULL::jsonb AS details, held.secret_count, held.secret_key_id,
                   held.sources, held.created_at AS version_created_at
            FROM custody.artifact_versions AS held
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = held.tenant_id AND artifact.governed_artifact_id = held.governed_artifact_id
            WHERE held.tenant_id = \(tenant) AND held.secret_count IS NOT NULL
              AND (held.governed_artifact_id, held.version) > (\(artifact), \(version))
            ORDER BY held.governed_artifact_id, held.version
            LIMIT 1
            """,
            as: KeptVersion.init
        )
    }
}
