import Access
import Evidence
import Kinds

// How a registration becomes a version: which values are the request's, which stay.

extension ArtifactDetail {
    /// Whether the registration says nothing that the current version does not say already.
    func isUnchanged(by read: ReadRegistration) -> Bool {
        let request = read.request
        return read.cid == artifact.cid
            && request.contentSchema.map { $0 == contentSchema } ?? true
            && request.runtime.map { $0 == artifact.runtime } ?? true
            && request.tier.map { $0 == artifact.tier } ?? true
            && request.shellClassRequired.map { $0 == artifact.shellClassRequired } ?? true
            && request.isHumanAuthored.map { $0 == artifact.isHumanAuthored } ?? true
            && request.sbomCID.map { $0 == artifact.sbomCID } ?? true
    }
}

extension ArtifactRegistered {
    /// The first version.
    init(
        first read: ReadRegistration,
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
            under: accord,
            schema: request.contentSchema ?? [:],
            isFirst: true,
            by: caller
        )
    }

    /// A further version: what the request leaves out stays, but for the bill of materials, which is of one
    /// content.
    init(
        next read: ReadRegistration,
        of detail: ArtifactDetail,
        under accord: Accord,
        by caller: Caller,
        at now: Instant
    ) throws(CustodyError) {
        let request = read.request
        var artifact = detail.artifact
        artifact.cid = read.cid
        artifact.version += 1
        artifact.tier = request.tier ?? artifact.tier
        artifact.accord = AccordReference(name: accord.content.name, cid: accord.cid)
        artifact.runtime = request.runtime ?? artifact.runtime
        artifact.shellClassRequired = request.shellClassRequired ?? artifact.shellClassRequired
        artifact.sbomCID = request.sbomCID ?? (read.cid == detail.artifact.cid ? artifact.sbomCID : nil)
        artifact.isHumanAuthored = request.isHumanAuthored ?? artifact.isHumanAuthored
        artifact.updatedAt = now
        let schema = request.contentSchema ?? detail.contentSchema
        try self.init(artifact, read, under: accord, schema: schema, isFirst: false, by: caller)
    }

    private init(
        _ artifact: Artifact,
        _ read: ReadRegistration,
        under accord: Accord,
        schema: JSON,
        isFirst: Bool,
        by caller: Caller
    ) throws(CustodyError) {
        try Self.check(read.parsed.content, against: schema)
        self.init(
            artifact: artifact,
            accordBindingID: accord.bindingID,
            content: read.parsed.content,
            contentSchema: schema,
            parser: read.parsed.parser,
            summary: read.parsed.summary,
            files: read.request.files,
            sources: read.sources,
            isFirst: isFirst,
            transition: nil,
            deployments: [],
            by: caller.actor
        )
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
            parser: parser
        )
    }
}

extension RegisteredArtifact {
    init(unchanged detail: ArtifactDetail, _ read: ReadRegistration) {
        let artifact = detail.artifact
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
            parser: detail.current.parser
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
            parser: parser
        )
    }
}
