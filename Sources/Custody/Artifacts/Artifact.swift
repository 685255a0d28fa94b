package import Evidence
package import Kinds

/// A governed artifact: the stable thing, as its current version makes it.
package struct Artifact: Hashable, Sendable {
    package static let tiers = ["a", "b", "c"]

    package var reference: ArtifactReference
    /// Of the current version.
    package var cid: String
    package var version: Int
    package var tier: String?
    package var accord: AccordReference?
    package var runtime: String?
    package var shellClassRequired: String?
    package var sbomCID: String?
    package var isHumanAuthored: Bool
    package var state: CustodyState
    package var deployments: DeploymentCounts
    package var createdAt: Instant
    package var updatedAt: Instant
    /// Of the entry that tells of the current version, once it is appended.
    package var entryID: UniqueID?

    /// Over all deployments; `nil` where there are none.
    package var driftStatus: DriftStatus? {
        DriftStatus(match: deployments.match, drift: deployments.drift, unknown: deployments.unknown)
    }
}

/// An artifact as other answers name it.
package struct ArtifactReference: Hashable, Sendable {
    package var id: UniqueID
    package var kind: KindName
    package var name: String

    package init(id: UniqueID, kind: KindName, name: String) {
        self.id = id
        self.kind = kind
        self.name = name
    }

    var json: JSON {
        ["id": .string(id.description), "kind": .string(kind.rawValue), "name": .string(name)]
    }
}

/// An accord as other answers name it: by the version that was in force.
package struct AccordReference: Hashable, Sendable {
    package var name: String
    package var cid: String
}

/// How many deployments stand in each drift status.
package struct DeploymentCounts: Hashable, Sendable {
    package var match: Int
    package var drift: Int
    package var unknown: Int

    package init(match: Int = 0, drift: Int = 0, unknown: Int = 0) {
        self.match = match
        self.drift = drift
        self.unknown = unknown
    }
}

/// An artifact with all that its current version says.
package struct ArtifactDetail: Hashable, Sendable {
    package var artifact: Artifact
    package var current: ArtifactVersion
    /// With a digest in the place of each secret.
    package var content: JSON
    /// Every version's content satisfies it, with its secrets; `{}` takes all.
    package var contentSchema: JSON
    /// `nil` until the secrets of a version from before they were kept sealed are: then they stand in `content`.
    package var secrets: KeptSecrets?
    /// What the current version's files say besides, for its normal form; `nil` of a version from before it was kept.
    var details: JSONObject?

    /// The normal form of the current version; `nil` where its content alone does not give one: it was read by other rules,
    /// or not all of it was kept.
    func normalised(with seal: SecretSeal) -> NormalisedArtifact? {
        guard let details, let secrets, let identifier = ContentIdentifier(artifact.cid),
            current.parser == ArtifactKinds.parser(of: artifact.reference.kind)
        else { return nil }
        let kept = ParsedArtifact(
            kept: content,
            details: details,
            of: artifact.reference.kind,
            by: current.parser,
            identifier: identifier,
            secretCount: secrets.count,
            secretKeyID: secrets.keyID
        )
        return ArtifactKinds.normalised(kept, seal: seal)
    }

    /// What was registered before secrets were kept sealed is sealed when it is read.
    func sealed(with seal: SecretSeal) -> ArtifactDetail {
        guard secrets == nil, let identifier = ContentIdentifier(artifact.cid) else { return self }
        let kept = ParsedArtifact(
            kept: content,
            details: [:],
            of: artifact.reference.kind,
            by: current.parser,
            identifier: identifier,
            secretCount: 0,
            secretKeyID: nil
        )
        let sealed = ArtifactKinds.sealed(kept, with: seal)
        var result = self
        result.content = sealed.content
        result.secrets = KeptSecrets(count: sealed.secretCount, keyID: sealed.secretKeyID)
        return result
    }
}

/// The secrets of a version: digests under a key of the tenant's stand in their place.
package struct KeptSecrets: Hashable, Sendable {
    package var count: Int
    /// Whose digests they are; `nil` where there are none.
    package var keyID: String?

    /// `{"count", "key_id"}`
    var json: JSON { ["count": .integer(count), "key_id": .optional(keyID)] }
}

extension ArtifactDetail {
    /// SHA-256 over the canonical JSON (RFC 8785) of all that the current version says: `{"artifact_id", "kind", "name",
    /// "version", "cid", "content", "content_schema", "tier", "runtime", "shell_class_required", "sbom_cid",
    /// "human_authored", "parser", "sources": [{"name", "media_type", "sha256", "size_bytes"}]}`.
    package var versionDigest: Digest {
        let version: JSON = [
            "artifact_id": .string(artifact.reference.id.description),
            "kind": .string(artifact.reference.kind.rawValue),
            "name": .string(artifact.reference.name),
            "version": .integer(artifact.version),
            "cid": .string(artifact.cid),
            "content": content,
            "content_schema": contentSchema,
            "tier": .optional(artifact.tier),
            "runtime": .optional(artifact.runtime),
            "shell_class_required": .optional(artifact.shellClassRequired),
            "sbom_cid": .optional(artifact.sbomCID),
            "human_authored": .bool(artifact.isHumanAuthored),
            "parser": .string(current.parser),
            "sources": .array(current.sources.map(\.json)),
        ]
        return .sha256(of: version.canonicalBytes())
    }
}

/// One registered version, without its content.
package struct ArtifactVersion: Hashable, Sendable {
    package var version: Int
    package var cid: String
    /// What read the sources, as name/version: `dns_zone/1`.
    package var parser: String
    package var sources: [ArtifactSource]
    /// The DID or name of the caller.
    package var registeredBy: String?
    package var entryID: UniqueID
    package var createdAt: Instant
    /// By the latest rules that it was normalised by; `nil` where it was not needed yet.
    package var form: FormDigest?
}

/// A file that a version was read from.
package struct ArtifactSource: Hashable, Sendable {
    package var name: String
    package var mediaType: String?
    package var digest: Digest
    package var byteCount: Int

    package var sha256: String { digest.hex }

    init(_ file: SourceFile) {
        name = file.name
        mediaType = file.mediaType
        digest = .sha256(of: file.bytes)
        byteCount = file.bytes.count
    }

    init?(json: JSON) {
        guard let name = json["name"]?.string,
            let digest = json["sha256"]?.string.flatMap({ Digest(hex: $0) }),
            let byteCount = json["size_bytes"]?.integer
        else { return nil }
        self.name = name
        mediaType = json["media_type"]?.string
        self.digest = digest
        self.byteCount = byteCount
    }

    var json: JSON {
        [
            "name": .string(name), "media_type": .optional(mediaType), "sha256": .string(sha256),
            "size_bytes": .integer(byteCount),
        ]
    }
}
