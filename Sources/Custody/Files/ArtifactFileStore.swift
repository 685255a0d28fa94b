import Evidence
import Kinds
import Postgres

/// A file of a version as it is kept: encrypted for its place.
struct SealedFile: Sendable {
    var position: Int
    var keyID: String
    var bytes: [UInt8]
}

extension TenantKey {
    /// The files of a version, encrypted for it.
    func sealed(
        _ files: [SourceFile],
        of artifact: UniqueID,
        version: Int,
        tenant: TenantID
    ) throws -> [SealedFile] {
        try files.enumerated().map { position, file in
            let place = SealedPlace(
                tenant: tenant,
                artifact: artifact,
                version: version,
                position: position,
                path: file.name
            )
            return SealedFile(position: position, keyID: id, bytes: try sealed(file.bytes, at: place))
        }
    }
}

/// Reads and writes `custody.artifact_files`.
struct ArtifactFileStore {
    /// After so many bytes a statement takes no further file.
    private static let bytesAStatement = 4 << 20

    func put(
        _ files: [SealedFile],
        of artifact: UniqueID,
        version: Int,
        tenant: TenantID,
        in db: isolated Connection
    ) throws {
        var rest = files[...]
        while !rest.isEmpty {
            var byteCount = 0
            let part = rest.prefix { file in
                defer { byteCount += file.bytes.count }
                return byteCount < Self.bytesAStatement
            }
            rest = rest.dropFirst(part.count)
            try db.execute(
                """
                INSERT INTO custody.artifact_files (
                    tenant_id, governed_artifact_id, version, position, key_id, sealed
                )
                SELECT \(tenant), \(artifact), \(version), file.position, file.key_id, file.sealed
                FROM unnest(\(part.map(\.position)), \(part.map(\.keyID)), \(part.map(\.bytes)))
                    AS file (position, key_id, sealed)
                """
            )
        }
    }

    /// In their order; none of a version from before they were kept so.
    func files(of artifact: UniqueID, version: Int, tenant: TenantID) -> Query {
        """
        SELECT position, key_id, sealed
        FROM custody.artifact_files
        WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND version = \(version)
        ORDER BY position
        LIMIT \(limit: ArtifactKinds.maximumFiles)
        """
    }

    /// What an older version of the server kept of the files: their bytes under their SHA-256, as they came.
    func olderFiles(_ digests: [Digest], of tenant: TenantID) -> Query {
        """
        SELECT digest, bytes
        FROM ledger.blobs
        WHERE tenant_id = \(tenant) AND digest = ANY(\(digests))
        LIMIT \(limit: max(1, digests.count))
        """
    }
}

extension SealedFile {
    init(_ row: Row) throws {
        self.init(position: try row["position"], keyID: try row["key_id"], bytes: try row["sealed"])
    }
}
