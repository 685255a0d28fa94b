package import Evidence

// A `reference` of an accord is its name, CID or identifier; of an artifact its identifier, CID, name or
// `kind:name`; of a ceremony its identifier, or an artifact's reference for that artifact's latest.

extension APIClient {
    package func createAccord(_ draft: Wire.AccordDraft) async throws -> Wire.Accord {
        try await post(RequestPath("accords"), draft)
    }

    /// - Parameters:
    ///   - name: a part of the name.
    ///   - terms: a JSON object that the terms contain, or `member.inner=value`.
    package func accords(
        name: String? = nil,
        terms: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Accord> {
        try await get(RequestPath("accords").asking("name", name).asking("terms", terms).asking(page))
    }

    package func versions(
        ofAccord reference: String,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Accord> {
        try await get(RequestPath("accords", reference, "versions").asking(page))
    }

    package func accord(_ reference: String) async throws -> Wire.Accord {
        try await get(RequestPath("accords", reference))
    }

    package func amendAccord(_ reference: String, _ amendment: Wire.AccordAmendment) async throws
        -> Wire.Accord
    {
        try await post(RequestPath("accords", reference, "amend"), amendment)
    }

    package func expireAccord(_ reference: String, _ expiry: Wire.AccordExpiry) async throws -> Wire.Accord {
        try await post(RequestPath("accords", reference, "expire"), expiry)
    }
}

extension APIClient {
    /// - Parameter key: the idempotency key; one of its own where there is none.
    package func registerArtifact(
        _ draft: Wire.ArtifactDraft,
        key: String? = nil
    ) async throws -> Wire.Registration {
        try await post(RequestPath("artifacts"), draft, key: key)
    }

    /// Has a certificate issued and registered in one.
    package func orderCertificate(
        _ order: Wire.CertificateOrder,
        key: String? = nil
    ) async throws -> Wire.OrderedCertificate {
        try await post(RequestPath("certificates"), order, key: key)
    }

    package func artifacts(
        kind: String?,
        state: String?,
        drift: String?,
        accord: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.ArtifactSummary> {
        try await get(
            RequestPath("artifacts").asking("kind", kind).asking("state", state).asking("drift", drift)
                .asking("accord", accord).asking(page)
        )
    }

    package func artifact(_ reference: String) async throws -> Wire.Artifact {
        try await get(RequestPath("artifacts", reference))
    }

    package func versions(
        ofArtifact reference: String,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.ArtifactVersion> {
        try await get(RequestPath("artifacts", reference, "versions").asking(page))
    }

    /// How `to` differs from `from`: each the number of a version or `observed`, on `target` where one is given.
    package func diff(
        ofArtifact reference: String,
        from: String?,
        to: String?,
        target: (kind: String, identifier: String)?
    ) async throws -> Wire.ArtifactDiff {
        try await get(
            RequestPath("artifacts", reference, "diff").asking("from", from).asking("to", to)
                .asking("target_kind", target?.kind).asking("target_identifier", target?.identifier)
        )
    }

    /// Of a version, with the permission `file.read`.
    package func files(ofArtifact reference: String, version: Int) async throws -> Wire.KeptFiles {
        try await get(RequestPath("artifacts", reference, "versions", "\(version)", "files"))
    }

    package func transitions(
        ofArtifact reference: String,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Transition> {
        try await get(RequestPath("artifacts", reference, "transitions").asking(page))
    }

    package func deployments(
        ofArtifact reference: String,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Deployment> {
        try await get(RequestPath("artifacts", reference, "deployments").asking(page))
    }

    /// On `target`, where one is given.
    package func verifications(
        ofArtifact reference: String,
        on target: (kind: String, identifier: String)? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Verification> {
        try await get(
            RequestPath("artifacts", reference, "verifications").asking(target: target).asking(page)
        )
    }

    /// Those that began last first.
    package func spans(
        ofArtifact reference: String,
        on target: (kind: String, identifier: String)? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.VerificationSpan> {
        try await get(RequestPath("artifacts", reference, "spans").asking(target: target).asking(page))
    }

    /// The latest day first.
    package func days(
        ofArtifact reference: String,
        on target: (kind: String, identifier: String)? = nil,
        last count: Int
    ) async throws -> Wire.Page<Wire.VerificationDay> {
        try await get(
            RequestPath("artifacts", reference, "days").asking(target: target).asking("days", "\(count)")
        )
    }
}

extension APIClient {
    package func openCeremony(_ draft: Wire.CeremonyDraft) async throws -> Wire.Ceremony {
        try await post(RequestPath("ceremonies"), draft)
    }

    /// - Parameter witness: only those that this DID can still sign.
    package func ceremonies(
        state: String?,
        artifact: String? = nil,
        accord: String? = nil,
        maySign witness: String? = nil,
        purpose: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Ceremony> {
        try await get(
            RequestPath("ceremonies").asking("state", state).asking("artifact", artifact)
                .asking("accord", accord).asking("may_sign", witness).asking("purpose", purpose).asking(page)
        )
    }

    package func ceremony(_ reference: String) async throws -> Wire.Ceremony {
        try await get(RequestPath("ceremonies", reference))
    }

    package func signCeremony(_ ceremonyID: String, _ draft: Wire.SignatureDraft) async throws
        -> Wire.Ceremony
    {
        try await post(RequestPath("ceremonies", ceremonyID, "signatures"), draft)
    }

    package func rejectCeremony(_ ceremonyID: String, _ rejection: Wire.Rejection) async throws
        -> Wire.Ceremony
    {
        try await post(RequestPath("ceremonies", ceremonyID, "reject"), rejection)
    }

    package func withdrawCeremony(_ ceremonyID: String, _ withdrawal: Wire.Rejection) async throws
        -> Wire.Ceremony
    {
        try await post(RequestPath("ceremonies", ceremonyID, "withdraw"), withdrawal)
    }
}

extension APIClient {
    package func createDelegation(_ draft: Wire.DelegationDraft) async throws -> Wire.Delegation {
        try await post(RequestPath("delegations"), draft)
    }

    /// - Parameter did: those that it gave or got; `nil`: all.
    package func delegations(
        of did: String?,
        active: Bool,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Delegation> {
        try await get(
            RequestPath("delegations").asking("did", did).asking("active", active ? "true" : nil).asking(page)
        )
    }

    package func revokeDelegation(_ id: String, _ revocation: Wire.Revocation) async throws
        -> Wire.Delegation
    {
        try await post(RequestPath("delegations", id, "revoke"), revocation)
    }
}

extension APIClient {
    package func recordDeployment(_ draft: Wire.DeploymentDraft) async throws -> Wire.Deployment {
        try await post(RequestPath("deployments"), draft)
    }

    package func rollBackDeployment(_ rollback: Wire.DeploymentRollback) async throws -> Wire.Deployment {
        try await post(RequestPath("deployments", "rollback"), rollback)
    }

    package func rollBackArtifact(_ draft: Wire.ArtifactRollbackDraft) async throws -> Wire.ArtifactRollback {
        try await post(RequestPath("deployments", "rollback-all"), draft)
    }

    package func deployments(drift: String?, _ page: PageQuery) async throws -> Wire.Page<Wire.Deployment> {
        try await get(RequestPath("deployments").asking("drift", drift).asking(page))
    }

    /// Of an artifact, on a target, or both.
    package func standing(
        at moment: Instant,
        ofArtifact reference: String?,
        on target: (kind: String, identifier: String)?
    ) async throws -> Wire.Page<Wire.PastStanding> {
        try await get(
            RequestPath("deployments", "at").asking("time", moment.rfc3339).asking("artifact", reference)
                .asking(target: target)
        )
    }

    package func submitVerification(_ draft: Wire.VerificationDraft) async throws -> Wire.Verification {
        try await post(RequestPath("verifications"), draft)
    }

    package func submitVerifications(_ batch: Wire.VerificationBatch) async throws -> Wire.BatchVerdicts {
        try await post(RequestPath("verifications", "batch"), batch)
    }

    /// The latest first.
    package func verifications(_ page: PageQuery) async throws -> Wire.Page<Wire.Verification> {
        try await get(RequestPath("verifications").asking(page))
    }
}

extension APIClient {
    package func submitSignedVerification(_ envelope: Wire.SignedEnvelope) async throws -> Wire.Verification {
        try await post(RequestPath("verifications", "signed"), Wire.SignatureDraft(envelope: envelope))
    }

    /// Of one statement, one result or several.
    package func submitSignedVerifications(
        _ envelope: Wire.SignedEnvelope
    ) async throws -> Wire.BatchVerdicts {
        try await post(
            RequestPath("verifications", "signed", "batch"),
            Wire.SignatureDraft(envelope: envelope)
        )
    }

    package func addVerifier(_ draft: Wire.VerifierDraft) async throws -> Wire.Verifier {
        try await post(RequestPath("verifiers"), draft)
    }

    /// By name or DID.
    package func revokeVerifier(_ reference: String) async throws -> Wire.Verifier {
        try await post(RequestPath("verifiers", reference, "revoke"), Wire.Nothing())
    }

    /// By name or DID.
    package func refreshVerifier(_ reference: String) async throws -> Wire.Verifier {
        try await post(RequestPath("verifiers", reference, "refresh"), Wire.Nothing())
    }

    package func verifiers() async throws -> Wire.Page<Wire.Verifier> {
        try await get(RequestPath("verifiers"))
    }
}

extension APIClient {
    package func acceptDeviation(_ draft: Wire.AcceptanceDraft) async throws -> Wire.Acceptance {
        try await post(RequestPath("deviations"), draft)
    }

    package func withdrawDeviation(_ acceptanceID: String) async throws -> Wire.Acceptance {
        try await post(RequestPath("deviations", acceptanceID, "withdraw"), Wire.Nothing())
    }

    /// The newest first; with `holding` those that still hold.
    package func deviations(
        ofArtifact reference: String?,
        on target: (kind: String, identifier: String)? = nil,
        holding: Bool,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Acceptance> {
        try await get(
            RequestPath("deviations").asking("artifact", reference).asking(target: target)
                .asking("holding", holding ? "true" : nil).asking(page)
        )
    }
}

extension RequestPath {
    fileprivate func asking(target: (kind: String, identifier: String)?) -> RequestPath {
        asking("target_kind", target?.kind).asking("target_identifier", target?.identifier)
    }
}
