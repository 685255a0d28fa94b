import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/verifiers`: whose signed results are taken; and `/api/v1/verifications/signed`, one result or several.
struct VerifierRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        api.post("verifications/signed") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.SignatureDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.submitSignedVerification(for: caller, Envelope(body.envelope))
            return try Response.decided(Wire.Verification(decision), isNew: decision.isNew)
        }
        api.post("verifications/signed/batch") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.SignatureDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.submitSignedVerifications(for: caller, Envelope(body.envelope))
            return try Response.decided(Wire.BatchVerdicts(decision), isNew: decision.isNew)
        }
        let verifiers = api.group("verifiers")
        verifiers.get { _, context in
            let found = try await custody.verifiers(for: try context.caller())
            return try Response.json(Wire.Page(items: found.map(Wire.Verifier.init), nextCursor: nil))
        }
        verifiers.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.VerifierDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.addVerifier(
                for: caller,
                VerifierDraft(
                    name: body.name,
                    did: body.did,
                    infrastructure: body.infrastructure,
                    validForSeconds: body.validForSec
                ),
                key: key
            )
            return try Response.decided(Wire.Verifier(decision), isNew: decision.isNew)
        }
        verifiers.post(":ref/refresh") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.refreshVerifier(
                for: caller,
                try context.parameters.reference(),
                key: key
            )
            return try Response.decided(Wire.Verifier(decision), isNew: decision.isNew)
        }
        verifiers.post(":ref/revoke") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let decision = try await custody.revokeVerifier(
                for: caller,
                try context.parameters.reference(),
                key: key
            )
            return try Response.decided(Wire.Verifier(decision), isNew: decision.isNew)
        }
    }
}

extension Wire.Verifier {
    init(_ decision: Decision<RegisteredVerifier>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ verifier: RegisteredVerifier) {
        self.init(
            verifierID: verifier.id.text,
            name: verifier.name,
            did: verifier.did,
            infrastructure: verifier.infrastructure.rawValue,
            validForSec: verifier.validForSeconds,
            keys: verifier.keys.isEmpty
                ? nil : verifier.keys.map { Wire.VerifierKey(id: $0.id, key: $0.key) },
            keysAt: verifier.keysAt,
            addedBy: verifier.addedBy,
            addedAt: verifier.addedAt,
            revokedBy: verifier.revokedBy,
            revokedAt: verifier.revokedAt
        )
    }
}
