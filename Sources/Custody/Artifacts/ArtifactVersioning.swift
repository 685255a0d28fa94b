import Access
import Chronicle
import Evidence
import Kinds
import Postgres

// How a registration becomes a version: which values are the request's, which stay.

extension ArtifactDetail {
    /// Whether the registration says nothing that the current version does not say already.
    func isUnchanged(by read: ReadRegistration) -> Bool {
        let request = read.request
        return read.cid == artifact.cid
            && read.contentSchema.map { $0 == contentSchema } ?? true
            // An image's identifier is its manifest's, whatever the name that it is found by.
            && (read.kind != .ociImage
                || request.imageReference.map { $0 == content["image_reference"]?.string } ?? true)
            && request.runtime.map { $0 == artifact.runtime } ?? true
            && request.tier.map { $0 == artifact.tier } ?? true
            && request.shellClassRequired.map { $0 == artifact.shellClassRequired } ?? true
            && request.isHumanAuthored.map { $0 == artifact.isHumanAuthored } ?? true
            && request.sbomCID.map { $0 == artifact.sbomCID } ?? true
    }
}

/// What takes time to find out about a registration's content. It is found before the artifact is locked, and again only
/// where another version came in between.
struct Assessment: Sendable {
    /// Of the artifact that it is about, and what read its files; `nil`: there was none.
    let version: Int?
    let parser: String?
    /// The registration says nothing that this version does not say already.
    let isUnchanged: Bool
    /// What the content must satisfy: the request's schema, or that of the version before.
    let schema: KeptValue
    /// Against this version; `nil` where there is none, or nothing to register.
    let diff: ContentDiff?
    private let refusal: CustodyError?

    /// - Parameter form: of the artifact's current version.
    init(
        _ read: ReadRegistration,
        over detail: ArtifactDetail?,
        _ form: NormalisedArtifact?
    ) throws(EntryError) {
        version = detail?.artifact.version
        parser = detail?.current.parser
        isUnchanged = detail?.isUnchanged(by: read) ?? false
        schema = try KeptValue(read.contentSchema ?? detail?.contentSchema ?? [:])
        guard !isUnchanged else {
            diff = nil
            refusal = nil
            return
        }
        diff = detail.map {
            ContentDiff(from: $0.content, form, to: read.sealed.content, read.normalised)
        }
        do throws(CustodyError) {
            try Self.check(read.parsed.content, against: schema.json)
            refusal = nil
        } catch {
            refusal = error
        }
    }

    /// The same, if it is about the version that stands now; else one over `detail`, which is read only then: content is
    /// large.
    func asOf(
        _ standing: Int?,
        _ read: ReadRegistration,
        seal: SecretSeal,
        _ detail: () throws -> ArtifactDetail?
    ) throws -> Assessment {
        if standing == version { return self }
        let detail = try detail()
        return try Assessment(read, over: detail, detail?.normalised(with: seal))
    }

    func requireFit() throws(CustodyError) {
        if let refusal { throw refusal }
    }

    private static func check(_ content: JSON, against schema: JSON) throws(CustodyError) {
        let compiled: JSONSchema
        do {
            compiled = try JSONSchema(schema)
        } catch {
            throw .contentSchemaUnusable(error)
        }
        let violations = compiled.validate(content)
        guard violations.isEmpty else { throw .contentBreaksSchema(Array(violations.prefix(50))) }
    }
}

extension ArtifactRegistered {
    /// The first version.
    init(
        first read: ReadRegistration,
        _ assessment: Assessment,
        under accord: Accord,
        by caller: Caller,
        at now: Instant,
        id: UniqueID
    ) throws(CustodyError) {
        let request = read.request
        let artifact = Artifact(
            reference: ArtifactReference(id: id, kind: read.kind, name: read.name),
            cid: read.cid,
            version: 1,
            tier: request.tier ?? accord.content.defaultTier,
            accord: AccordReference(name: accord.content.name, cid: accord.cid),
            runtime: request.runtime,
            shellClassRequired: request.shellClassRequired,
            sbomCID: request.sbomCID,
            isHumanAuthored: request.isHumanAuthored ?? true,
            state: .proposed,
            deployments: DeploymentCounts(),
            createdAt: now,
            updatedAt: now
        )
        try self.init(
            artifact,
            read,
            assessment,
            under: accord,
            isFirst: true,
            by: caller
        )
    }

    /// A further version: what the request leaves out stays, but for the bill of materials, which is of one
    /// content.
    init(
        next read: ReadRegistration,
        _ assessment: Assessment,
        of standing: Artifact,
        under accord: Accord,
        by caller: Caller,
        at now: Instant
    ) throws(CustodyError) {
        let request = read.request
        var artifact = standing
        artifact.cid = read.cid
        artifact.version += 1
        artifact.tier = request.tier ?? artifact.tier
        artifact.accord = AccordReference(name: accord.content.name, cid: accord.cid)
        artifact.runtime = request.runtime ?? artifact.runtime
        artifact.shellClassRequired = request.shellClassRequired ?? artifact.shellClassRequired
        artifact.sbomCID = request.sbomCID ?? (read.cid == standing.cid ? artifact.sbomCID : nil)
        artifact.isHumanAuthored = request.isHumanAuthored ?? artifact.isHumanAuthored
        artifact.updatedAt = now
        try self.init(artifact, read, assessment, under: accord, isFirst: false, by: caller)
    }

    private init(
        _ artifact: Artifact,
        _ read: ReadRegistration,
        _ assessment: Assessment,
        under accord: Accord,
        isFirst: Bool,
        by caller: Caller
    ) throws(CustodyError) {
        try assessment.requireFit()
        self.init(
            artifact: artifact,
            accordBindingID: accord.bindingID,
            content: read.content,
            details: read.details,
            secrets: KeptSecrets(count: read.sealed.secretCount, keyID: read.sealed.secretKeyID),
            form: FormDigest(read.normalised),
            contentSchema: assessment.schema,
            parser: read.parsed.parser,
            summary: read.parsed.summary,
            files: [],
            sources: read.sources,
            isFirst: isFirst,
            transition: nil,
            deployments: [],
            by: caller.actor
        )
    }

    /// The files as the version keeps them.
    mutating func keepFiles(of read: ReadRegistration, with key: TenantKey, tenant: TenantID) throws {
        files = try key.sealed(
            read.request.files,
            of: artifact.reference.id,
            version: artifact.version,
            tenant: tenant
        )
    }

    func answer(in state: CustodyState) -> RegisteredArtifact {
        RegisteredArtifact(
            reference: artifact.reference,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: artifact.accord,
            runtime: artifact.runtime,
            state: state,
            isUnchanged: false,
            summary: summary,
            parser: parser,
            superseded: superseded?.ceremonyID
        )
    }
}

extension RegisteredArtifact {
    init(unchanged artifact: Artifact, _ read: ReadRegistration, _ assessment: Assessment) {
        self.init(
            reference: artifact.reference,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: artifact.accord,
            runtime: artifact.runtime,
            state: artifact.state,
            isUnchanged: true,
            summary: read.parsed.summary,
            parser: assessment.parser ?? read.parsed.parser
        )
    }

    /// The answer that was given when an entry was written: registering always leaves the artifact proposed.
    init?(told data: JSONObject) {
        guard let id = data["artifact"]?["id"]?.string.flatMap({ UniqueID($0) }),
            let kind = data["artifact"]?["kind"]?.string.flatMap(KindName.init),
            let name = data["artifact"]?["name"]?.string, let cid = data["cid"]?.string,
            let version = data["version"]?.integer, let accordName = data["accord"]?["name"]?.string,
            let accordCID = data["accord"]?["cid"]?.string, let summary = data["summary"]?.string,
            let parser = data["parser"]?.string
        else { return nil }
        self.init(
            reference: ArtifactReference(id: id, kind: kind, name: name),
            cid: cid,
            version: version,
            tier: data["tier"]?.string,
            accord: AccordReference(name: accordName, cid: accordCID),
            runtime: data["runtime"]?.string,
            state: .proposed,
            isUnchanged: false,
            summary: summary,
            parser: parser,
            superseded: (data["superseded"]?["ceremony_id"]?.string).flatMap { UniqueID($0) }
        )
    }
}
