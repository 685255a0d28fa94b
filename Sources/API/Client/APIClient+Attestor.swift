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

    /// A bill as CycloneDX, whichever form it came in.
    package func cycloneDX(of bill: String) async throws -> [UInt8] {
        try await bytes(at: RequestPath("sboms", bill, "cyclonedx"))
    }

    /// A bill as SPDX, whichever form it came in.
    package func spdx(of bill: String) async throws -> [UInt8] {
        try await bytes(at: RequestPath("sboms", bill, "spdx"))
    }

    /// A VEX document as OpenVEX; `author` stands where it names nobody.
    package func openVEX(of vex: String, author: String?) async throws -> [UInt8] {
        try await bytes(at: RequestPath("vex", vex, "openvex").asking("author", author))
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

    package func vexDocument(_ id: String) async throws -> Wire.VEXDocument {
        try await get(RequestPath("vex", id))
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

    /// What is asked for stands in `filter`, as the address has it.
    package func trustVerdicts(
        _ filter: [(name: String, value: String?)] = [],
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.TrustVerdict> {
        try await get(
            filter.reduce(RequestPath("trust-verdicts")) { $0.asking($1.name, $1.value) }.asking(page)
        )
    }

    package func trustVerdict(_ id: String) async throws -> Wire.TrustVerdict {
        try await get(RequestPath("trust-verdicts", id))
    }

    package func deleteTrustVerdict(_ id: String, because reason: String) async throws -> Wire.TrustVerdict {
        try await post(RequestPath("trust-verdicts", id, "delete"), Wire.Revocation(reason: reason))
    }

    package func verdictStatistics(
        _ filter: [(name: String, value: String?)] = []
    ) async throws -> Wire.VerdictStatistics {
        try await get(
            filter.reduce(RequestPath("trust-verdicts", "statistics")) { $0.asking($1.name, $1.value) }
        )
    }

    // MARK: Searching

    /// - Parameter meaning: `digest`, `package`, `vulnerability`, `identity` or `predicate_type`; `nil` follows from the text.
    package func search(_ text: String, by meaning: String? = nil, limit: Int) async throws
        -> Wire.SearchAnswer
    {
        try await get(
            RequestPath("search").asking("q", text).asking("by", meaning).asking("limit", String(limit))
        )
    }

    // MARK: Spines

    package func makeSpine(_ draft: Wire.SpineDraft) async throws -> Wire.Spine {
        try await post(RequestPath("spines"), draft)
    }

    /// - Parameter node: a leaf that they have.
    package func spines(
        with node: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.ListedSpine> {
        try await get(RequestPath("spines").asking("node", node).asking(page))
    }

    package func spine(_ id: String) async throws -> Wire.Spine {
        try await get(RequestPath("spines", id))
    }

    package func support(of node: String, isForward: Bool, depth: Int) async throws
        -> Wire.Page<Wire.Support>
    {
        try await get(
            RequestPath("support").asking("node", node).asking(
                "direction",
                isForward ? "forward" : "backward"
            ).asking("depth", String(depth))
        )
    }
}
