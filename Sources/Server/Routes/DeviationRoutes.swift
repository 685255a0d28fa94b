import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/deviations`: what differs from what was approved, and somebody answers for it.
struct DeviationRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let deviations = api.group("deviations")
        deviations.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AcceptanceDraft.self, upTo: bodyLimit, by: caller)
            let draft = AcceptanceDraft(
                artifact: body.artifact,
                target: Target(kind: body.targetKind, identifier: body.targetIdentifier),
                reason: body.reason,
                owner: body.owner,
                expiresAt: body.expiresAt,
                cid: body.cid
            )
            let decision = try await custody.acceptDeviation(for: caller, draft, key: key)
            return try Response.decided(Wire.Acceptance(decision), isNew: decision.isNew)
        }
        deviations.post(":id/withdraw") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let text = try context.parameters.reference("id")
            guard let id = UniqueID(text) else { throw CustodyError.unknownAcceptance(text) }
            let decision = try await custody.withdrawDeviation(for: caller, id, key: key)
            return try Response.decided(Wire.Acceptance(decision), isNew: decision.isNew)
        }
        deviations.get { request, context in
            let caller = try context.caller()
            let (page, target) = (try request.page(), try request.target())
            var artifact: UniqueID?
            if let reference = request.query("artifact") {
                artifact = try await custody.artifactID(for: caller, reference)
            }
            let found = try await custody.deviations(
                for: caller,
                page,
                of: artifact,
                on: target,
                holding: request.query("holding") == "true"
            )
            return try Response.json(Wire.Page(found, Wire.Acceptance.init))
        }
    }
}

extension Wire.Acceptance {
    init(_ decision: Decision<Acceptance>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ acceptance: Acceptance) {
        self.init(
            acceptanceID: acceptance.id.text,
            artifact: Wire.ArtifactName(acceptance.artifact),
            targetKind: acceptance.target.kind,
            targetIdentifier: acceptance.target.identifier,
            cid: acceptance.cid,
            normal: acceptance.form.map { Wire.NormalForm(normaliser: $0.normaliser, digest: $0.digest) },
            reason: acceptance.reason,
            owner: acceptance.owner,
            acceptedBy: acceptance.acceptedBy,
            acceptedAt: acceptance.acceptedAt,
            expiresAt: acceptance.expiresAt,
            withdrawnAt: acceptance.withdrawnAt,
            withdrawnBy: acceptance.withdrawnBy,
            entryID: acceptance.entryID?.text
        )
    }
}

extension Wire.Posture {
    init(_ standing: Standing, of deployment: Deployment) {
        self.init(
            state: standing.posture.rawValue,
            since: standing.since,
            flappingSince: standing.flappingSince,
            acceptance: standing.acceptance.map(Wire.Acceptance.init),
            dispute: standing.dispute.map { Wire.Dispute($0, of: deployment.artifact, on: deployment.target) }
        )
    }
}

extension Wire.Dispute {
    init(_ dispute: Dispute, of artifact: ArtifactReference, on target: Target) {
        self.init(
            nature: dispute.nature.rawValue,
            sentence: dispute.nature.sentence,
            since: dispute.since,
            sides: dispute.sides.prefix(Self.sideLimit).map {
                Wire.VerificationSpan($0, of: artifact, on: target)
            },
            sideCount: dispute.sides.count
        )
    }

    private static let sideLimit = 20
}

extension Dispute.Nature {
    /// For people, everywhere the same.
    var sentence: String {
        switch self {
        case .appliedButNotShown:
            "The managing system says it is applied; the target shows something else."
        case .verdicts: "One verifier saw what was approved, another saw something else."
        case .content: "Verifiers saw different content, none of it what was approved."
        }
    }
}

extension Wire.PostureTally {
    init(_ counts: DeploymentCounts, _ figures: DriftFigures) {
        // The two come from two readings: what changed meanwhile is counted nowhere twice.
        let error = min(figures.unanswered, counts.unknown)
        let drifted = figures.weakened + figures.accepted + figures.disputedDrifted
        self.init(
            match: max(0, counts.match - figures.disputedMatching),
            drift: max(0, counts.drift - drifted),
            weakened: figures.weakened,
            error: error,
            unknown: counts.unknown - error,
            accepted: figures.accepted,
            disputed: figures.disputedMatching + figures.disputedDrifted
        )
    }
}
