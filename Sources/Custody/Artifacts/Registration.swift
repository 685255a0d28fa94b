import Chronicle
package import Evidence
package import Kinds

/// An artifact, or a new version of one, as a caller hands it in.
package struct Registration: Hashable, Sendable {
    /// A name of `KindName`.
    package var kind: String
    /// `nil`: as the content names itself.
    package var name: String?
    /// Name, CID or identifier; `nil`: that of the artifact's versions, or the tenant's only one.
    package var accord: String?
    package var runtime: String?
    package var tier: String?
    package var shellClassRequired: String?
    package var isHumanAuthored: Bool?
    package var sbomCID: String?
    /// `nil` or `{}`: that of the artifact's versions. To lift it, give one that takes all, as
    /// `{"type": ["object", "array"]}` does.
    package var contentSchema: JSON?
    /// Refused unless the content has this identifier.
    package var expectedCID: String?
    /// Where an image is found or is meant to be: `registry.example/team/app:1.4`.
    package var imageReference: String?
    /// Whether an open ceremony on the version before is closed by this one, which is refused otherwise.
    package var supersedes: Bool
    package var files: [SourceFile]

    package init(
        kind: String,
        name: String? = nil,
        accord: String? = nil,
        runtime: String? = nil,
        tier: String? = nil,
        shellClassRequired: String? = nil,
        isHumanAuthored: Bool? = nil,
        sbomCID: String? = nil,
        contentSchema: JSON? = nil,
        expectedCID: String? = nil,
        imageReference: String? = nil,
        supersedes: Bool = false,
        files: [SourceFile]
    ) {
        self.kind = kind
        self.name = name
        self.accord = accord
        self.runtime = runtime
        self.tier = tier
        self.shellClassRequired = shellClassRequired
        self.isHumanAuthored = isHumanAuthored
        self.sbomCID = sbomCID
        self.contentSchema = contentSchema
        self.expectedCID = expectedCID
        self.imageReference = imageReference
        self.supersedes = supersedes
        self.files = files
    }

    package enum Limit {
        package static let nameCharacters = 200
        package static let wordCharacters = 100
        package static let fileNameCharacters = 255
        package static let imageReferenceCharacters = 512
        package static let contentSchemaBytes = 1 << 20
    }
}

/// A registration whose files were read and whose fields can stand; what is left to decide depends on rows.
struct ReadRegistration: Sendable {
    let request: Registration
    let kind: KindName
    let name: String
    /// With its secrets: it is checked, and never kept.
    let parsed: ParsedArtifact
    /// What is kept: a digest in the place of each secret.
    let sealed: ParsedArtifact
    let normalised: NormalisedArtifact
    let content: KeptValue
    let details: KeptValue
    let sources: [ArtifactSource]

    var cid: String { parsed.contentIdentifier.description }

    /// `{}` says nothing of the content, so it does not say that a schema no longer holds either.
    var contentSchema: JSON? { request.contentSchema.flatMap { $0.object?.isEmpty == true ? nil : $0 } }

    /// - Throws: `CustodyError`; `EntryError` where the content is too deep to be kept.
    init(_ request: Registration, seal: SecretSeal) throws {
        guard let kind = KindName(rawValue: request.kind) else {
            throw CustodyError.invalid(
                field: "kind",
                .unknownValue(request.kind, allowed: KindName.allCases.map(\.rawValue))
            )
        }
        try Field("name").length(of: request.name, atMost: Registration.Limit.nameCharacters)
        try Field("runtime").length(of: request.runtime, atMost: Registration.Limit.wordCharacters)
        try Field("shell_class_required").length(
            of: request.shellClassRequired,
            atMost: Registration.Limit.wordCharacters
        )
        try Field("image_reference").length(
            of: request.imageReference,
            atMost: Registration.Limit.imageReferenceCharacters
        )
        try Field("tier").oneOf(Artifact.tiers, request.tier)
        try Field("sbom_cid").contentIdentifier(request.sbomCID)
        try Field("expected_cid").contentIdentifier(request.expectedCID)
        if let schema = request.contentSchema {
            try Field("content_schema").object(schema, atMost: Registration.Limit.contentSchemaBytes)
        }
        for file in request.files {
            try Field("files.name").length(of: file.name, atMost: Registration.Limit.fileNameCharacters)
            try Field("files.media_type").length(
                of: file.mediaType,
                atMost: Registration.Limit.wordCharacters
            )
        }
        let parsed: ParsedArtifact
        do {
            parsed = try ArtifactKinds.parse(
                kind: kind,
                files: request.files,
                hints: ParseHints(imageReference: request.imageReference, sbomCID: request.sbomCID)
            )
        } catch {
            throw CustodyError.notOfKind(error)
        }
        if let expected = request.expectedCID,
            !expected.utf8.elementsEqual(parsed.contentIdentifier.description.utf8)
        {
            throw CustodyError.contentIdentifierMismatch(
                expected: expected,
                actual: parsed.contentIdentifier.description
            )
        }
        guard let name = request.name ?? parsed.name, !name.isEmpty else { throw CustodyError.nameNeeded }
        try Field("name").length(of: name, atMost: Registration.Limit.nameCharacters)
        self.request = request
        self.kind = kind
        self.name = name
        self.parsed = parsed
        sealed = ArtifactKinds.sealed(parsed, with: seal)
        normalised = ArtifactKinds.normalised(sealed, seal: seal)
        content = try KeptValue(sealed.content)
        details = try KeptValue(.object(sealed.details))
        sources = request.files.map(ArtifactSource.init)
    }
}

/// The answer to a registration.
package struct RegisteredArtifact: Hashable, Sendable {
    package var reference: ArtifactReference
    package var cid: String
    package var version: Int
    package var tier: String?
    package var accord: AccordReference?
    package var runtime: String?
    package var state: CustodyState
    /// The current version had the same content already; nothing was written.
    package var isUnchanged: Bool
    /// `214 records`
    package var summary: String
    package var parser: String
    /// The ceremony that it closed.
    package var superseded: UniqueID?
}
