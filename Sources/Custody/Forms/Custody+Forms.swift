import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

extension Custody {
    /// The normal form of a version by today's rules, made from what is kept of it: the content where today's rules read it
    /// or, where other rules did or not all of it was kept, the files.
    ///
    /// - Returns: `nil` where neither gives one: the files are not kept, or today's rules refuse them.
    func normalised(_ version: KeptVersion, tenant: TenantID) async throws -> NormalisedArtifact? {
        guard let artifact = try await parsed(version, tenant: tenant) else { return nil }
        return ArtifactKinds.normalised(artifact, seal: try await key(of: tenant).seal)
    }

    func parsed(_ version: KeptVersion, tenant: TenantID) async throws -> ParsedArtifact? {
        let kind = version.artifact.kind
        let isReadByTodaysRules = version.parser == ArtifactKinds.parser(of: kind)
        if isReadByTodaysRules, version.details != nil { return version.parsed }
        if let files = try await files(of: version, tenant: tenant),
            let parsed = try? ArtifactKinds.parse(
                kind: kind,
                files: files.map(\.file),
                hints: ParseHints(content: version.content)
            )
        {
            return parsed
        }
        return isReadByTodaysRules ? version.parsed : nil
    }

    func version(_ version: Int, of artifact: UniqueID, tenant: TenantID) async throws -> KeptVersion? {
        try await database.first(
            for: tenant,
            ArtifactStore().version(version, of: artifact, tenant: tenant),
            as: KeptVersion.init
        )
    }

    /// The digest of a version's normal form by today's rules: as it is known, or made now and recorded. Versions from
    /// before normal forms were kept get theirs so, and all do after a change of the rules.
    ///
    /// - Returns: `nil` where there is none; the version is then known by its CID alone.
    func form(of artifact: UniqueID, version: Int, tenant: TenantID) async throws -> FormDigest? {
        guard let kept = try await self.version(version, of: artifact, tenant: tenant) else { return nil }
        let query = FormStore().form(
            of: artifact,
            version: version,
            by: ArtifactKinds.normaliser(of: kept.artifact.kind),
            tenant: tenant
        )
        if let known = try await database.first(for: tenant, query, as: FormDigest.init) { return known }
        guard let form = try await normalised(kept, tenant: tenant).map(FormDigest.init) else { return nil }
        return try await decide(of: tenant) { db in
            // Somebody else may have needed it meanwhile.
            if let known = try db.first(query, as: FormDigest.init) { return known }
            let event = ArtifactNormalised(
                artifact: kept.artifact,
                version: version,
                form: form,
                at: clock.now()
            )
            _ = try chronicle.record(event, of: tenant, in: db)
            return form
        }
    }
}

extension KeptVersion {
    fileprivate var parsed: ParsedArtifact? {
        ContentIdentifier(cid).map { identifier in
            ParsedArtifact(
                kept: content,
                details: details ?? [:],
                of: artifact.kind,
                by: parser,
                identifier: identifier,
                secretCount: secretCount ?? 0,
                secretKeyID: secretKeyID
            )
        }
    }
}

/// A version was normalised by rules that it had no normal form by yet. Nobody asked for it: it was needed.
struct ArtifactNormalised: ChronicleEvent {
    var artifact: ArtifactReference
    var version: Int
    var form: FormDigest
    var at: Instant

    var type: ChronicleEventType { .artifactNormalised }
    var subject: String { "artifact/\(artifact.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "artifact": artifact.json, "version": .integer(version), "normal": form.json,
            "at": .string(at.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try FormStore().put(
            form,
            of: artifact.id,
            version: version,
            entryID: entryID,
            at: at,
            tenant: tenant,
            in: db
        )
    }
}
