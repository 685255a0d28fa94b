import API
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Kinds
import Ledger

/// `/api/v1` for accords, artifacts, ceremonies, deployments and verifications. Each route decodes, calls one function
/// of Custody, which asks for the permission itself, and encodes.
struct CustodyRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addAccords(to: api.group("accords"))
        addArtifacts(to: api.group("artifacts"))
        addCeremonies(to: api.group("ceremonies"))
        addDeployments(to: api.group("deployments"))
        addVerifications(to: api.group("verifications"))
        api.get("overview") { _, context in
            let overview = try await custody.overview(for: try context.caller())
            return try Response.json(
                Wire.Overview(
                    artifacts: overview.artifacts,
                    deployments: Wire.DriftTally(overview.deployments),
                    ceremoniesOpen: overview.openCeremonies,
                    latestVerifications: overview.latestVerifications.map(Wire.Verification.init)
                )
            )
        }
    }

    private func addAccords(to accords: RouterGroup<AppRequestContext>) {
        accords.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.createAccord(for: caller, AccordDraft(body), key: key)
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
        accords.get { request, context in
            let page = try await custody.accords(for: try context.caller(), try request.page())
            return try Response.json(Wire.Page(page, Wire.Accord.init))
        }
        accords.get(":ref") { _, context in
            let accord = try await custody.accord(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return try Response.json(Wire.Accord(accord))
        }
        accords.post(":ref/amend") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordAmendment.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.amendAccord(
                for: caller,
                try context.parameters.reference(),
                AccordAmendment(body),
                key: key
            )
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
        accords.post(":ref/expire") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AccordExpiry.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.expireAccord(
                for: caller,
                try context.parameters.reference(),
                until: body.effectiveUntil,
                key: key
            )
            return try Response.decided(Wire.Accord(decision), isNew: decision.isNew)
        }
    }

    private func addArtifacts(to artifacts: RouterGroup<AppRequestContext>) {
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
                drift: request.query("drift")
            )
            let page = try await custody.artifacts(
                for: try context.caller(),
                try request.page(),
                where: filter
            )
            return try Response.json(Wire.Page(page, Wire.ArtifactSummary.init))
        }
        artifacts.get(":ref") { _, context in
            let detail = try await custody.artifact(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return try Response.json(Wire.Artifact(detail))
        }
        artifacts.get(":ref/versions") { request, context in
            let page = try await custody.versions(
                for: try context.caller(),
                of: try context.parameters.reference(),
                try request.page()
            )
            return try Response.json(Wire.Page(page, Wire.ArtifactVersion.init))
        }
        artifacts.get(":ref/transitions") { request, context in
            let page = try await custody.transitions(
                for: try context.caller(),
                of: try context.parameters.reference(),
                try request.page()
            )
            return try Response.json(Wire.Page(page, Wire.Transition.init))
        }
        artifacts.get(":ref/deployments") { request, context in
            let page = try await custody.deployments(
                for: try context.caller(),
                try request.page(),
                of: try context.parameters.reference()
            )
            return try Response.json(Wire.Page(page, Wire.Deployment.init))
        }
        artifacts.get(":ref/verifications") { request, context in
            let page = try await custody.verifications(
                for: try context.caller(),
                try request.page(),
                of: try context.parameters.reference()
            )
            return try Response.json(Wire.Page(page, Wire.Verification.init))
        }
    }

    private func addCeremonies(to ceremonies: RouterGroup<AppRequestContext>) {
        ceremonies.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.CeremonyDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.openCeremony(
                for: caller,
                on: body.artifact,
                ceremonyClass: body.ceremonyClass,
                expiresInSeconds: body.expiresInSec ?? Custody.defaultCeremonyLifetime,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
        ceremonies.get { request, context in
            let page = try await custody.ceremonies(
                for: try context.caller(),
                try request.page(),
                in: request.query("state")
            )
            return try Response.json(Wire.Page(page, Wire.Ceremony.init))
        }
        ceremonies.get(":ref") { _, context in
            let ceremony = try await custody.ceremony(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return try Response.json(Wire.Ceremony(ceremony))
        }
        ceremonies.post(":ref/signatures") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.SignatureDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.signCeremony(
                for: caller,
                try context.parameters.ceremony(),
                with: Envelope(body.envelope),
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
        ceremonies.post(":ref/reject") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Rejection.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.rejectCeremony(
                for: caller,
                try context.parameters.ceremony(),
                because: body.reason,
                key: key
            )
            return try Response.decided(Wire.Ceremony(decision), isNew: decision.isNew)
        }
    }

    private func addDeployments(to deployments: RouterGroup<AppRequestContext>) {
        deployments.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.DeploymentDraft.self, upTo: bodyLimit, by: caller)
            let report = DeploymentReport(
                artifact: body.artifact,
                target: Target(kind: body.targetKind, identifier: body.targetIdentifier),
                cid: body.cid,
                targetConfig: body.targetConfig
            )
            let decision = try await custody.recordDeployment(for: caller, report, key: key)
            return try Response.decided(Wire.Deployment(decision), isNew: decision.isNew)
        }
        deployments.post("rollback") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.DeploymentRollback.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.rollBackDeployment(
                for: caller,
                body.artifact,
                on: Target(kind: body.targetKind, identifier: body.targetIdentifier),
                key: key
            )
            return try Response.decided(Wire.Deployment(decision), isNew: decision.isNew)
        }
        deployments.get { request, context in
            let page = try await custody.deployments(
                for: try context.caller(),
                try request.page(),
                in: request.query("drift")
            )
            return try Response.json(Wire.Page(page, Wire.Deployment.init))
        }
    }

    private func addVerifications(to verifications: RouterGroup<AppRequestContext>) {
        verifications.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.VerificationDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.submitVerification(for: caller, try Observation(body), key: key)
            return try Response.decided(Wire.Verification(decision), isNew: decision.isNew)
        }
        verifications.get { request, context in
            let page = try await custody.verifications(for: try context.caller(), try request.page())
            return try Response.json(Wire.Page(page, Wire.Verification.init))
        }
    }
}

// MARK: - What is asked, as Custody takes it

private typealias Listed = Page

extension Wire.Page {
    fileprivate init<Value: Sendable>(_ page: Listed<Value>, _ wire: (Value) -> Item) {
        self.init(items: page.items.map(wire), nextCursor: page.nextCursor)
    }
}

extension Parameters {
    fileprivate func ceremony() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw CustodyError.unknownCeremony(text) }
        return id
    }
}

extension AccordDraft {
    fileprivate init(_ body: Wire.AccordDraft) {
        self.init(
            name: body.name,
            terms: body.terms ?? [:],
            memberDIDs: body.memberDIDs,
            witnessDIDs: body.witnessDIDs,
            tierPolicy: body.tierPolicy,
            ceremonyClasses: body.ceremonyClasses,
            verificationIntervalSeconds: body.verificationIntervalSec,
            chronicleRetentionDays: body.chronicleRetentionDays,
            effectiveFrom: body.effectiveFrom,
            effectiveUntil: body.effectiveUntil
        )
    }
}

extension AccordAmendment {
    fileprivate init(_ body: Wire.AccordAmendment) {
        self.init(
            name: body.name,
            terms: body.terms,
            memberDIDs: body.memberDIDs,
            witnessDIDs: body.witnessDIDs,
            tierPolicy: body.tierPolicy,
            ceremonyClasses: body.ceremonyClasses,
            verificationIntervalSeconds: body.verificationIntervalSec,
            chronicleRetentionDays: body.chronicleRetentionDays,
            effectiveFrom: body.effectiveFrom,
            effectiveUntil: body.effectiveUntil
        )
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
            files: body.files.map(SourceFile.init)
        )
    }
}

extension Envelope {
    fileprivate init(_ envelope: Wire.SignedEnvelope) {
        self.init(
            payload: envelope.payload.bytes,
            payloadType: envelope.payloadType,
            signatures: envelope.signatures.map { Envelope.Signature(keyID: $0.keyid, bytes: $0.sig.bytes) }
        )
    }
}

extension Observation {
    fileprivate init(_ body: Wire.VerificationDraft) throws {
        let seen: Seen
        switch (body.observed.files, body.observed.cid, body.observed.error) {
        case (let files?, nil, nil): seen = .files(files.map(SourceFile.init))
        case (nil, let cid?, nil): seen = .cid(cid)
        case (nil, nil, let error?): seen = .failure(error)
        default:
            throw Problem.invalidValue(
                "observed",
                "observed has not exactly one of files, cid and error",
                remedy: "send the files that were found, or their CID, or why nothing could be seen"
            )
        }
        self.init(
            artifact: body.artifact,
            target: Target(kind: body.targetKind, identifier: body.targetIdentifier),
            layer: body.layer,
            verifierDID: body.verifierDID,
            infrastructure: body.verifierInfrastructure,
            verifiedAt: body.verifiedAt,
            seen: seen,
            evidence: body.evidence ?? [:]
        )
    }
}
