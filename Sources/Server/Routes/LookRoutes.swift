import API
import Access
import Custody
import Evidence
import Hummingbird

/// `/api/v1/verifications/now`: looks at targets at once, and records what is seen.
struct LookRoutes: Sendable {
    let custody: Custody
    let verifier: LiveVerifier
    let bodyLimit: BodyLimit
    /// How long a look that somebody waits for may take.
    let patience: Duration

    func add(to api: RouterGroup<AppRequestContext>) {
        api.post("verifications/now") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.LookOrder.self, upTo: bodyLimit, by: caller)
            let (artifact, targets) = try await custody.targetsToLook(
                for: caller,
                at: body.artifact,
                named: body.target
            )
            let answer = try await verifier.verify(targets, for: caller, atMost: patience, key: key)
            return try Response.decided(
                Wire.LookAnswer(
                    artifact: Wire.ArtifactName(artifact),
                    looks: answer.looks.map(Wire.Look.init),
                    unfinished: answer.unfinished.compactMap(Wire.UnfinishedLook.init)
                ),
                isNew: answer.isNew
            )
        }
    }
}

extension Wire.UnfinishedLook {
    init?(_ sight: TargetSight) {
        guard let failure = sight.failure else { return nil }
        self.init(target: sight.target.name, failure: Wire.LookFailure(failure))
    }
}

extension Wire.Look {
    init(_ look: LiveVerifier.Verified) {
        var verification = Wire.Verification(look.verification)
        verification.receipt = look.receipt.map(Wire.Receipt.init)
        self.init(
            target: look.target,
            verification: verification,
            since: look.since,
            seen: look.seen,
            failure: look.failure.map(Wire.LookFailure.init),
            reason: look.verification.failure,
            durationMs: look.durationMilliseconds
        )
    }
}
