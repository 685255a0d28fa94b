import Evidence

extension Verification {
    init(_ told: Told) throws {
        let evidence = try told.whole("evidence")
        self.init(
            id: try told.identifier("verification_id"),
            artifact: try told.artifact("artifact"),
            target: Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            ),
            layer: told.optional("layer").flatMap(Layer.init),
            verdict: try told.word("verdict"),
            verifiedCID: try told.text("verified_cid"),
            differences: ContentDifferences(json: evidence),
            forms: ComparedForms(json: evidence["normal"]),
            failure: evidence["error"]?.string,
            evidence: evidence["submitted"] ?? [:],
            verifiedAt: try told.moment("verified_at"),
            verifierDID: told.optional("verifier_did"),
            infrastructure: told.optional("verifier_infrastructure").flatMap(Infrastructure.init)
        )
    }
}
