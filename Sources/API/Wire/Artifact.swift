package import Evidence

extension Wire {
    /// `POST /artifacts`: a new artifact, or a new version of the one with this kind and name.
    package struct ArtifactDraft: Codable, Hashable, Sendable {
        package var kind: String
        package var name: String?
        package var accord: String?
        package var runtime: String?
        package var tier: String?
        package var shellClassRequired: String?
        package var humanAuthored: Bool?
        package var sbomCID: String?
        package var contentSchema: JSON?
        package var expectedCID: String?
        /// Where an image is found: `registry.example/team/app:1.4`.
        package var imageReference: String?
        /// Closes an open ceremony on the version before; without it such a registration is refused.
        package var supersede: Bool?
        package var files: [SourceFile]

        package init(
            kind: String,
            name: String? = nil,
            accord: String? = nil,
            runtime: String? = nil,
            tier: String? = nil,
            shellClassRequired: String? = nil,
            humanAuthored: Bool? = nil,
            sbomCID: String? = nil,
            contentSchema: JSON? = nil,
            expectedCID: String? = nil,
            imageReference: String? = nil,
            supersede: Bool? = nil,
            files: [SourceFile]
        ) {
            self.kind = kind
            self.name = name
            self.accord = accord
            self.runtime = runtime
            self.tier = tier
            self.shellClassRequired = shellClassRequired
            self.humanAuthored = humanAuthored
            self.sbomCID = sbomCID
            self.contentSchema = contentSchema
            self.expectedCID = expectedCID
            self.imageReference = imageReference
            self.supersede = supersede
            self.files = files
        }
    }

    /// The answer to `POST /artifacts`. `isUnchanged`: the content is that of the current version, nothing was written.
    package struct Registration: Codable, Hashable, Sendable {
        package var artifactID: String
        package var kind: String
        package var name: String
        package var cid: String
        package var version: Int
        package var tier: String?
        package var accord: AccordName
        package var runtime: String?
        package var state: String
        package var isUnchanged: Bool
        /// What the content holds, in words: `214 records`.
        package var summary: String
        /// Name and version of the parser: `dns_zone/1`.
        package var parser: String
        /// The ceremony that it closed.
        package var supersededCeremonyID: String?
        package var receipt: Receipt?

        package init(
            artifactID: String,
            kind: String,
            name: String,
            cid: String,
            version: Int,
            tier: String? = nil,
            accord: AccordName,
            runtime: String? = nil,
            state: String,
            isUnchanged: Bool,
            summary: String,
            parser: String,
            supersededCeremonyID: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.artifactID = artifactID
            self.kind = kind
            self.name = name
            self.cid = cid
            self.version = version
            self.tier = tier
            self.accord = accord
            self.runtime = runtime
            self.state = state
            self.isUnchanged = isUnchanged
            self.summary = summary
            self.parser = parser
            self.supersededCeremonyID = supersededCeremonyID
            self.receipt = receipt
        }
    }

    /// An artifact in a list. `driftStatus` is over its deployments: any drift is drift, else any unknown is
    /// unknown, else match; null without deployments.
    package struct ArtifactSummary: Codable, Hashable, Sendable {
        package var artifactID: String
        package var kind: String
        package var name: String
        package var cid: String
        package var version: Int
        package var tier: String?
        package var accord: AccordName
        package var state: String
        package var driftStatus: String?
        package var deployments: DriftTally
        package var updatedAt: Instant

        package init(
            artifactID: String,
            kind: String,
            name: String,
            cid: String,
            version: Int,
            tier: String? = nil,
            accord: AccordName,
            state: String,
            driftStatus: String? = nil,
            deployments: DriftTally,
            updatedAt: Instant
        ) {
            self.artifactID = artifactID
            self.kind = kind
            self.name = name
            self.cid = cid
            self.version = version
            self.tier = tier
            self.accord = accord
            self.state = state
            self.driftStatus = driftStatus
            self.deployments = deployments
            self.updatedAt = updatedAt
        }
    }

    /// `GET /artifacts/{ref}`: the summary's members and the content of the current version.
    package struct Artifact: Codable, Hashable, Sendable {
        package var artifactID: String
        package var kind: String
        package var name: String
        package var cid: String
        package var version: Int
        package var tier: String?
        package var accord: AccordName
        package var state: String
        package var driftStatus: String?
        package var deployments: DriftTally
        package var updatedAt: Instant
        package var runtime: String?
        package var humanAuthored: Bool
        package var shellClassRequired: String?
        package var sbomCID: String?
        package var content: JSON
        package var contentSchema: JSON
        package var parser: String?
        package var sources: [ArtifactSource]
        package var createdAt: Instant
        /// How many values of the content stand there by a digest, since they are secret.
        package var secrets: Secrets?
        /// Of a version that was approved in an emergency.
        package var review: ArtifactReview?

        package init(
            artifactID: String,
            kind: String,
            name: String,
            cid: String,
            version: Int,
            tier: String? = nil,
            accord: AccordName,
            state: String,
            driftStatus: String? = nil,
            deployments: DriftTally,
            updatedAt: Instant,
            runtime: String? = nil,
            humanAuthored: Bool,
            shellClassRequired: String? = nil,
            sbomCID: String? = nil,
            content: JSON,
            contentSchema: JSON,
            parser: String? = nil,
            sources: [ArtifactSource],
            createdAt: Instant,
            secrets: Secrets? = nil,
            review: ArtifactReview? = nil
        ) {
            self.artifactID = artifactID
            self.kind = kind
            self.name = name
            self.cid = cid
            self.version = version
            self.tier = tier
            self.accord = accord
            self.state = state
            self.driftStatus = driftStatus
            self.deployments = deployments
            self.updatedAt = updatedAt
            self.runtime = runtime
            self.humanAuthored = humanAuthored
            self.shellClassRequired = shellClassRequired
            self.sbomCID = sbomCID
            self.content = content
            self.contentSchema = contentSchema
            self.parser = parser
            self.sources = sources
            self.createdAt = createdAt
            self.secrets = secrets
            self.review = review
        }
    }

    /// Secrets in content: their digests are made with the key that `keyID` names.
    package struct Secrets: Codable, Hashable, Sendable {
        package var count: Int
        package var keyID: String?

        package init(count: Int, keyID: String? = nil) {
            self.count = count
            self.keyID = keyID
        }
    }

    /// `GET /artifacts/{ref}/versions/{version}/files`: the files with the bytes they were registered with.
    package struct KeptFiles: Codable, Hashable, Sendable {
        package var version: Int
        package var files: [KeptFile]

        package init(version: Int, files: [KeptFile]) {
            self.version = version
            self.files = files
        }
    }

    package struct KeptFile: Codable, Hashable, Sendable {
        package var name: String
        package var mediaType: String?
        /// As the file itself says by a byte order mark.
        package var charset: String?
        package var sha256: String
        package var sizeBytes: Int
        package var bytes: Base64Bytes

        package init(
            name: String,
            mediaType: String? = nil,
            charset: String? = nil,
            sha256: String,
            sizeBytes: Int,
            bytes: Base64Bytes
        ) {
            self.name = name
            self.mediaType = mediaType
            self.charset = charset
            self.sha256 = sha256
            self.sizeBytes = sizeBytes
            self.bytes = bytes
        }
    }

    /// An original file of a version; its bytes are known by digest (hex).
    package struct ArtifactSource: Codable, Hashable, Sendable {
        package var name: String
        package var mediaType: String?
        package var sha256: String
        package var sizeBytes: Int

        package init(name: String, mediaType: String? = nil, sha256: String, sizeBytes: Int) {
            self.name = name
            self.mediaType = mediaType
            self.sha256 = sha256
            self.sizeBytes = sizeBytes
        }
    }
}
