import Evidence

// Verifiers and deviations, as their entries tell them.

extension EventReplay {
    // MARK: Verifiers

    func verifierAdded(_ told: Told) throws -> VerifierAdded {
        let keys = told.has("keys") ? try told.keys("keys") : []
        return VerifierAdded(
            verifier: RegisteredVerifier(
                id: try told.identifier("verifier_id"),
                name: try told.text("name"),
                did: try told.text("did"),
                infrastructure: try told.word("infrastructure"),
                validForSeconds: told.has("valid_for_sec") ? try told.integer("valid_for_sec") : nil,
                keys: keys,
                keysAt: keys.isEmpty ? nil : try told.moment("at"),
                addedBy: try told.text("by"),
                addedAt: try told.moment("at")
            )
        )
    }

    // MARK: Deviations

    func deviationAccepted(_ told: Told) throws -> DeviationAccepted {
        DeviationAccepted(
            acceptance: Acceptance(
                id: try told.identifier("acceptance_id"),
                artifact: try told.artifact("artifact"),
                target: Target(
                    kind: try told.text("target_kind"),
                    identifier: try told.text("target_identifier")
                ),
                cid: try told.text("cid"),
                form: told.optional("form").flatMap { FormDigest($0) },
                reason: try told.text("reason"),
                owner: try told.text("owner"),
                acceptedBy: try told.text("by"),
                acceptedAt: try told.moment("at"),
                expiresAt: try told.moment("expires_at")
            ),
            // Told by the entry, and written from there.
            postures: []
        )
    }

    func deviationWithdrawn(_ told: Told) throws -> DeviationWithdrawn {
        DeviationWithdrawn(
            id: try told.identifier("acceptance_id"),
            artifact: try told.artifact("artifact"),
            target: Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            ),
            postures: [],
            at: try told.moment("at"),
            by: try told.text("by")
        )
    }
}
