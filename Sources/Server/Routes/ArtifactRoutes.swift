import API
import Access
import Custody
import Evidence
import Hummingbird
import Kinds
import Ledger

/// `/api/v1/artifacts`: what is governed, in versions, and what became of it.
struct ArtifactRoutes: Sendable {
    let custody: Custody
    let answers: StandingAnswers
    let bodyLimit: BodyLimit
    let appender: Appender
    let entries: EntryMaker

    /// Of the entry that tells who read files.
    static let filesReadType = "muniment.artifact.files_read"

    func add(to api: RouterGroup<AppRequestContext>) {
        let artifacts = api.group("artifacts")
        artifacts.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.ArtifactDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.registerArtifact(for: caller, Registration(body), key: key)
            return try Response.decided(Wire.Registration(decision), isNew: decision.isNew)
        }
        artifacts.get { request, context in
            let filter = try ArtifactFilter(
                kind: request.query("kind"),
                state: request.query("state"),
                drift: request.query("drift"),
                accord: request.query("accord")
            )
            return try await answers.answer(request, context) { caller in
                Wire.Page(
                    try await custody.artifacts(for: caller, try request.page(), where: filter),
                    Wire.ArtifactSummary.init
                )
            }
        }
        artifacts.get(":ref") { request, context in
            try await answers.answer(request, context) { caller in
                let detail = try await custody.artifact(
                    for: caller,
                    try context.parameters.reference()
                )
                let id = detail.artifact.reference.id
                var artifact = Wire.Artifact(detail)
                artifact.review = try await custody.pressingReview(for: caller, of: id)
                    .map(Wire.ArtifactReview.init)
                return artifact
            }
        }
        artifacts.get(":ref/versions/:version/files") { _, context in
            let caller = try context.caller()
            let version = try context.parameters.version()
            let reference = try context.parameters.reference()
            let files = try await custody.files(for: caller, of: reference, version: version)
            // Secrets are shown to nobody of whom it can't be told.
            try await tell(of: reference, version, readBy: caller, context)
            return try Response.json(Wire.KeptFiles(version: version, files: files.map(Wire.KeptFile.init)))
        }
        artifacts.get(":ref/diff") { request, context in
            let comparison = try await custody.difference(
                for: try context.caller(),
                of: try context.parameters.reference(),
                from: try request.diffSide("from"),
                to: try request.diffSide("to")
            )
            return try Response.json(Wire.ArtifactDiff(comparison))
        }
        list("versions", at: artifacts, Wire.ArtifactVersion.init, custody.versions)
        list("transitions", at: artifacts, Wire.Transition.init, custody.transitions)
        artifacts.get(":ref/deployments") { request, context in
            let caller = try context.caller()
            let page = try request.page()
            let artifact = try await custody.artifactID(for: caller, try context.parameters.reference())
            let found = try await custody.deployments(for: caller, page, of: artifact)
            return try Response.json(try await Wire.Page(found, standingBy: custody, for: caller))
        }
    }

    private func tell(
        of reference: String,
        _ version: Int,
        readBy caller: Caller,
        _ context: AppRequestContext
    ) async throws {
        let artifact = try await custody.artifactID(for: caller, reference)
        let entry = entries.entry(
            Self.filesReadType,
            subject: "artifact/\(artifact)",
            data: caller.told(
                in: [
                    "caller": .string(caller.name), "version": .integer(version),
                    "request_id": .string(context.requestID),
                ],
                from: context.remoteAddress
            ),
            ledger: .audit,
            tenant: caller.tenant
        )
        _ = try await appender.append(entry)
    }

    /// `:ref/<name>`: what belongs to one artifact, a page of it.
    private func list<Value: Sendable, Item: Codable & Hashable & Sendable>(
        _ name: String,
        at artifacts: RouterGroup<AppRequestContext>,
        _ wire: @escaping @Sendable (Value) -> Item,
        _ read: @escaping @Sendable (Caller, PageRequest, UniqueID) async throws -> Listed<Value>
    ) {
        artifacts.get(RouterPath(":ref/\(name)")) { request, context in
            let caller = try context.caller()
            let page = try request.page()
            let artifact = try await custody.artifactID(
                for: caller,
                try context.parameters.reference()
            )
            return try Response.json(Wire.Page(try await read(caller, page, artifact), wire))
        }
    }
}

extension Registration {
    fileprivate init(_ body: Wire.ArtifactDraft) {
        self.init(
            kind: body.kind,
            name: body.name,
            accord: body.accord,
            runtime: body.runtime,
            tier: body.tier,
            shellClassRequired: body.shellClassRequired,
            isHumanAuthored: body.humanAuthored,
            sbomCID: body.sbomCID,
            contentSchema: body.contentSchema,
            expectedCID: body.expectedCID,
            imageReference: body.imageReference,
            supersedes: body.supersede ?? false,
            files: body.files.map(SourceFile.init)
        )
    }
}

extension Wire.Registration {
    init(_ decision: Decision<RegisteredArtifact>) {
        let artifact = decision.value
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            runtime: artifact.runtime,
            state: artifact.state.rawValue,
            isUnchanged: artifact.isUnchanged,
            summary: artifact.summary,
            parser: artifact.parser,
            supersededCeremonyID: artifact.superseded?.text,
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
    }
}

extension Wire.ArtifactReview {
    init(_ review: Ceremony) {
        self.init(
            ceremonyID: review.id.text,
            version: review.version,
            state: review.state.rawValue,
            dueAt: review.expiresAt,
            reason: review.closingReason
        )
    }
}

extension Wire.ArtifactSummary {
    init(_ artifact: Artifact) {
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            state: artifact.state.rawValue,
            driftStatus: artifact.driftStatus?.rawValue,
            deployments: Wire.DriftTally(artifact.deployments),
            updatedAt: artifact.updatedAt
        )
    }
}

extension Wire.ArtifactSource {
    init(_ source: ArtifactSource) {
        self.init(
            name: source.name,
            mediaType: source.mediaType,
            sha256: source.sha256,
            sizeBytes: source.byteCount
        )
    }
}

extension Wire.Artifact {
    init(_ detail: ArtifactDetail) {
        let artifact = detail.artifact
        self.init(
            artifactID: artifact.reference.id.text,
            kind: artifact.reference.kind.rawValue,
            name: artifact.reference.name,
            cid: artifact.cid,
            version: artifact.version,
            tier: artifact.tier,
            accord: Wire.AccordName(artifact.accord),
            state: artifact.state.rawValue,
            driftStatus: artifact.driftStatus?.rawValue,
            deployments: Wire.DriftTally(artifact.deployments),
            updatedAt: artifact.updatedAt,
            runtime: artifact.runtime,
            humanAuthored: artifact.isHumanAuthored,
            shellClassRequired: artifact.shellClassRequired,
            sbomCID: artifact.sbomCID,
            content: detail.content,
            contentSchema: detail.contentSchema,
            parser: detail.current.parser,
            sources: detail.current.sources.map(Wire.ArtifactSource.init),
            createdAt: artifact.createdAt,
            secrets: detail.secrets.map { Wire.Secrets(count: $0.count, keyID: $0.keyID) }
        )
    }
}

extension Request {
    /// A side of a comparison, as the address names it: the number of a version, or `observed` with `target_kind` and
    /// `target_identifier` or without; `nil` where it names none.
    func diffSide(_ name: String) throws -> DiffSide? {
        guard let text = query(name) else { return nil }
        guard text == "observed" else { return .version(try queryInteger(name, in: 1...Int(Int32.max)) ?? 1) }
        return .observed(try target())
    }
}

extension Wire.ArtifactDiff {
    init(_ comparison: ArtifactComparison) {
        self.init(
            artifact: Wire.ArtifactName(comparison.artifact),
            from: Wire.DiffSide(comparison.from),
            to: Wire.DiffSide(comparison.to),
            normaliser: comparison.to.form.normaliser,
            differences: comparison.changes.map(Wire.Difference.init),
            differenceCount: comparison.difference.count,
            directions: Wire.Directions(comparison.directions),
            aside: comparison.difference.aside.map { Wire.Difference(ContentChange($0)) },
            ambiguous: comparison.difference.ambiguous
        )
    }
}

extension Wire.DiffSide {
    fileprivate init(_ side: ComparedSide) {
        self.init(
            version: side.version,
            targetKind: side.target?.kind,
            targetIdentifier: side.target?.identifier,
            verifiedAt: side.verifiedAt,
            cid: side.cid,
            digest: side.form.digest
        )
    }
}

extension Wire.KeptFile {
    init(_ file: KeptFile) {
        self.init(
            name: file.source.name,
            mediaType: file.source.mediaType,
            charset: file.charset,
            sha256: file.source.sha256,
            sizeBytes: file.source.byteCount,
            bytes: Base64Bytes(file.bytes)
        )
    }
}

extension Wire.ArtifactVersion {
    init(_ version: ArtifactVersion) {
        self.init(
            version: version.version,
            cid: version.cid,
            parser: version.parser,
            sources: version.sources.map(Wire.ArtifactSource.init),
            registeredBy: version.registeredBy,
            entryID: version.entryID.text,
            createdAt: version.createdAt,
            normal: version.form.map { Wire.NormalForm(normaliser: $0.normaliser, digest: $0.digest) }
        )
    }
}

extension Wire.Transition {
    init(_ recorded: RecordedTransition) {
        let transition = recorded.transition
        self.init(
            sequenceNumber: transition.sequenceNumber,
            fromState: transition.from.rawValue,
            toState: transition.to.rawValue,
            actor: transition.actor,
            ceremonyID: transition.ceremonyID?.text,
            witnessSignatures: transition.witnessSignatures.map {
                Wire.TransitionWitness(did: $0.did, keyID: $0.keyID)
            },
            contentDiff: transition.contentDiff,
            transitionedAt: transition.transitionedAt,
            entryID: recorded.entryID?.text
        )
    }
}
