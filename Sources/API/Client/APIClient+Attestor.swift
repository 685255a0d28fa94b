import Evidence

extension APIClient {
    // MARK: Documents

    package func importDocuments(_ draft: Wire.DocumentDraft) async throws -> Wire.ImportedDocuments {
        try await post(RequestPath("attestations"), draft)
    }

    package func attestations(
        predicateType: String? = nil,
        about digest: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Attestation> {
        try await get(
            RequestPath("attestations").asking("predicate_type", predicateType).asking("digest", digest)
                .asking(page)
        )
    }

    package func attestation(_ id: String) async throws -> Wire.Attestation {
        try await get(RequestPath("attestations", id))
    }

    package func judge(_ id: String, _ request: Wire.VerdictRequest) async throws -> Wire.TrustVerdict {
        try await post(RequestPath("attestations", id, "verify"), request)
    }

    /// A document as it was handed in, by its SHA-256.
    package func document(_ sha256: String) async throws -> [UInt8] {
        try await bytes(at: RequestPath("documents", sha256))
    }

    package func bills(about digest: String? = nil, _ page: PageQuery) async throws -> Wire.Page<Wire.Bill> {
        try await get(RequestPath("sboms").asking("digest", digest).asking(page))
    }

    package func bill(_ reference: String) async throws -> Wire.Bill {
        try await get(RequestPath("sboms", reference))
    }

    package func components(of bill: String, _ page: PageQuery) async throws -> Wire.Page<Wire.Component> {
        try await get(RequestPath("sboms", bill, "components").asking(page))
    }

    package func components(matching text: String) async throws -> Wire.Page<Wire.Component> {
        try await get(RequestPath("components").asking("of", text).asking("limit", "200"))
    }

    package func vexDocuments(_ page: PageQuery) async throws -> Wire.Page<Wire.VEXDocument> {
        try await get(RequestPath("vex").asking(page))
    }

    package func vexStatements(
        vulnerability: String?,
        package: String?
    ) async throws -> Wire.Page<Wire.VEXStatement> {
        try await get(
            RequestPath("vex", "statements").asking("vulnerability", vulnerability).asking("package", package)
                .asking("limit", "200")
        )
    }

    // MARK: Trust

    package func trustAnchors() async throws -> Wire.Page<Wire.TrustAnchor> {
        try await get(RequestPath("trust-anchors"))
    }

    package func addTrustAnchor(_ draft: Wire.TrustAnchorDraft) async throws -> Wire.TrustAnchor {
        try await post(RequestPath("trust-anchors"), draft)
    }

    package func revokeTrustAnchor(
        _ id: String,
        _ revocation: Wire.TrustRevocation
    ) async throws -> Wire.TrustAnchor {
        try await post(RequestPath("trust-anchors", id, "revoke"), revocation)
    }

    package func trustVerdicts(
        of attestation: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.TrustVerdict> {
        try await get(RequestPath("trust-verdicts").asking("attestation", attestation).asking(page))
    }

    package func trustVerdict(_ id: String) async throws -> Wire.TrustVerdict {
        try await get(RequestPath("trust-verdicts", id))
    }

    package func deleteTrustVerdict(_ id: String, because reason: String) async throws -> Wire.TrustVerdict {
        try await post(RequestPath("trust-verdicts", id, "delete"), Wire.Revocation(reason: reason))
    }

    package func verdictStatistics() async throws -> Wire.VerdictStatistics {
        try await get(RequestPath("trust-verdicts", "statistics"))
    }

    // MARK: Spines

    package func makeSpine(_ draft: Wire.SpineDraft) async throws -> Wire.Spine {
        try await post(RequestPath("spines"), draft)
    }

    package func spine(_ id: String) async throws -> Wire.Spine {
        try await get(RequestPath("spines", id))
    }

    package func support(of node: String, isForward: Bool) async throws -> Wire.Page<Wire.Support> {
        try await get(
            RequestPath("support").asking("node", node).asking(
                "direction",
                isForward ? "forward" : "backward"
            )
        )
    }
}
