package import Access
import Evidence
import Kinds
import Ledger
import Postgres

/// A file of a version with the bytes that were registered.
package struct KeptFile: Hashable, Sendable {
    package var source: ArtifactSource
    package var bytes: [UInt8]

    /// As the file itself says by a mark; `nil` where it says nothing.
    package var charset: String? { file.markedCharset }

    var file: SourceFile { SourceFile(name: source.name, mediaType: source.mediaType, bytes: bytes) }
}

extension Custody {
    /// The files of a version, in the order in which they were registered and with exactly the bytes they had.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.unknownVersion`, `.filesNotKept`, `.tenantKeyUnusable`.
    package func files(
        for caller: Caller,
        of reference: String,
        version: Int
    ) async throws -> [KeptFile] {
        try caller.require(.readFiles)
        let artifact = try await artifactID(for: caller, reference)
        let found = try await database.first(
            for: caller.tenant,
            ArtifactStore().version(version, of: artifact, tenant: caller.tenant),
            as: KeptVersion.init
        )
        guard let found else { throw CustodyError.unknownVersion(version) }
        guard let files = try await files(of: found, tenant: caller.tenant) else {
            throw CustodyError.filesNotKept(version)
        }
        return files
    }

    /// `nil` where not all of them are kept.
    func files(of version: KeptVersion, tenant: TenantID) async throws -> [KeptFile]? {
        let sealed = try await database.rows(
            for: tenant,
            ArtifactFileStore().files(of: version.artifact.id, version: version.version, tenant: tenant),
            as: SealedFile.init
        )
        if sealed.isEmpty { return try await olderFiles(of: version, tenant: tenant) }
        let key = try await key(of: tenant)
        do {
            return try key.opened(sealed, of: version, tenant: tenant)
        } catch {
            throw CustodyError.tenantKeyUnusable(error)
        }
    }

    private func olderFiles(of version: KeptVersion, tenant: TenantID) async throws -> [KeptFile]? {
        let digests = Array(Set(version.sources.map(\.digest)))
        let rows = try await database.rows(
            for: tenant,
            ArtifactFileStore().olderFiles(digests, of: tenant)
        ) { row in (try row["digest"] as Digest, try row["bytes"] as [UInt8]) }
        let bytes = Dictionary(rows) { first, _ in first }
        let files = version.sources.compactMap { source in
            bytes[source.digest].map { KeptFile(source: source, bytes: $0) }
        }
        return files.count == version.sources.count ? files : nil
    }
}

extension TenantKey {
    /// The files of a version; `nil` where not all of them are there.
    ///
    /// - Throws: `TenantKeyRefusal.damaged`
    func opened(
        _ sealed: [SealedFile],
        of version: KeptVersion,
        tenant: TenantID
    ) throws(TenantKeyRefusal) -> [KeptFile]? {
        guard sealed.map(\.position) == Array(version.sources.indices) else { return nil }
        var files: [KeptFile] = []
        for (source, sealed) in zip(version.sources, sealed) {
            let place = SealedPlace(
                tenant: tenant,
                artifact: version.artifact.id,
                version: version.version,
                position: sealed.position,
                path: source.name
            )
            guard let bytes = opened(sealed.bytes, at: place), Digest.sha256(of: bytes) == source.digest
            else { throw .damaged(file: source.name, version: version.version) }
            files.append(KeptFile(source: source, bytes: bytes))
        }
        return files
    }
}

/// A version with what was kept of it.
struct KeptVersion: Sendable {
    var artifact: ArtifactReference
    var version: Int
    var cid: String
    var parser: String
    var content: JSON
    /// `nil`: of a version from before they were kept.
    var details: JSONObject?
    /// `nil`: of a version from before they were sealed; they stand in `content`.
    var secretCount: Int?
    var secretKeyID: String?
    var sources: [ArtifactSource]
    var createdAt: Instant

    init(_ row: Row) throws {
        let sources: JSON = try row["sources"]
        artifact = try ArtifactReference(row)
        version = try row["version"]
        cid = try row["cid"]
        parser = try row["parser"]
        content = try row["content"]
        details = (try row["details"] as JSON?)?.object
        secretCount = try row["secret_count"]
        secretKeyID = try row["secret_key_id"]
        self.sources = (sources.array ?? []).compactMap(ArtifactSource.init(json:))
        createdAt = try row["version_created_at"]
    }
}
