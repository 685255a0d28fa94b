import API
import Custody
import Evidence
import Hummingbird
import Kinds

/// `/api/v1/verifications`: what was seen there; and `/api/v1/overview`.
struct VerificationRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        api.get("overview") { _, context in
            let caller = try context.caller()
            async let figures = custody.driftFigures(for: caller)
            let overview = try await custody.overview(for: caller)
            return try Response.json(
                Wire.Overview(
                    artifacts: overview.counts.artifacts,
                    deployments: Wire.DriftTally(overview.counts.deployments),
                    postures: Wire.PostureTally(overview.counts.deployments, try await figures),
                    ceremoniesOpen: overview.counts.openCeremonies,
                    reviews: Wire.ReviewTally(try await custody.reviewCounts(for: caller)),
                    latestVerifications: overview.latestVerifications.map(Wire.Verification.init)
                )
            )
        }
        let verifications = api.group("verifications")
        verifications.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.VerificationDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.submitVerification(for: caller, try Observation(body), key: key)
            return try Response.decided(Wire.Verification(decision), isNew: decision.isNew)
        }
        verifications.post("batch") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.VerificationBatch.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.submitVerifications(
                for: caller,
                try body.verifications.map(Observation.init),
                key: key
            )
            return try Response.decided(Wire.BatchVerdicts(decision), isNew: decision.isNew)
        }
        verifications.get { request, context in
            let page = try await custody.verifications(for: try context.caller(), try request.page())
            return try Response.json(Wire.Page(page, Wire.Verification.init))
        }
    }
}

extension Wire.ReviewTally {
    init(_ counts: ReviewCounts) {
        self.init(open: counts.open, overdue: counts.overdue, failed: counts.failed)
    }
}

extension Observation {
    fileprivate init(_ body: Wire.VerificationDraft) throws {
        let seen: Seen
        let observed = body.observed
        switch (observed.files, observed.cid, observed.absent, observed.error) {
        case (let files?, nil, nil, nil): seen = .files(files.map(SourceFile.init))
        case (nil, let cid?, nil, nil): seen = .cid(cid)
        case (nil, nil, let reason?, nil): seen = .absent(reason)
        case (nil, nil, nil, let error?): seen = .failure(error)
        default:
            throw Problem.invalidValue(
                "observed",
                "observed has not exactly one of files, cid, absent and error",
                remedy:
                    "send the files that were found, or their CID, or why nothing is there or could be looked at"
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

extension Wire.BatchVerdicts {
    init(_ decision: Decision<[Verification]>) {
        self.init(
            verdicts: decision.value.map {
                Verdict(verificationID: $0.id.text, verdict: $0.verdict.rawValue)
            },
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
    }
}

extension Wire.Verification {
    init(_ decision: Decision<SubmittedVerification>) {
        self.init(decision.value.verification)
        driftStatus = decision.value.driftStatus.rawValue
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ verification: Verification) {
        self.init(
            verificationID: verification.id.text,
            artifact: Wire.ArtifactName(verification.artifact),
            targetKind: verification.target.kind,
            targetIdentifier: verification.target.identifier,
            layer: verification.layer?.rawValue,
            verdict: verification.verdict.rawValue,
            verifiedCID: verification.verifiedCID,
            differences: verification.differences.changes.map(Wire.Difference.init),
            differenceCount: verification.differences.count,
            verifiedAt: verification.verifiedAt,
            verifierDID: verification.verifierDID,
            verifierInfrastructure: verification.infrastructure?.rawValue,
            directions: verification.forms == nil
                ? nil : Wire.Directions(verification.differences.directions),
            normal: verification.forms.map {
                Wire.ComparedForms(
                    normaliser: $0.seen.normaliser,
                    seen: $0.seen.digest,
                    approved: $0.approved.digest
                )
            }
        )
    }
}

extension Wire.Difference {
    init(_ change: ContentChange) {
        self.init(
            path: change.path,
            change: change.change.rawValue,
            approved: change.approved,
            observed: change.observed,
            what: change.what,
            identity: change.identity,
            direction: change.direction?.rawValue,
            sentence: change.sentence
        )
    }
}

extension Wire.Directions {
    init(_ counts: [Direction: Int]) {
        self.init(
            weaker: counts[.weaker] ?? 0,
            stronger: counts[.stronger] ?? 0,
            neutral: counts[.neutral] ?? 0
        )
    }
}
