package import Evidence

extension APIClient {
    package func addVerdictPolicy(_ policy: JSON) async throws -> Wire.VerdictPolicy {
        try await post(RequestPath("verdict-policies"), Wire.VerdictPolicyDraft(policy: policy))
    }

    package func verdictPolicies(
        named name: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.VerdictPolicy> {
        try await get(RequestPath("verdict-policies").asking("name", name).asking(page))
    }

    package func verdictPolicy(_ reference: String) async throws -> Wire.VerdictPolicy {
        try await get(RequestPath("verdict-policies", reference))
    }

    package func addVerdictFeed(_ draft: Wire.VerdictFeedDraft) async throws -> Wire.VerdictFeed {
        try await post(RequestPath("verdict-feeds"), draft)
    }

    package func verdictFeeds() async throws -> Wire.Page<Wire.VerdictFeed> {
        try await get(RequestPath("verdict-feeds"))
    }

    package func makeVerdict(_ draft: Wire.VerdictDraft) async throws -> Wire.Verdict {
        try await post(RequestPath("verdicts"), draft)
    }

    package func verdicts(
        about subject: String? = nil,
        decision: String? = nil,
        policy: String? = nil,
        input: String? = nil,
        vulnerability: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Verdict> {
        try await get(
            RequestPath("verdicts").asking("subject", subject).asking("decision", decision)
                .asking("policy", policy).asking("input", input).asking("vulnerability", vulnerability)
                .asking(page)
        )
    }

    package func verdict(_ id: String) async throws -> Wire.Verdict {
        try await get(RequestPath("verdicts", id))
    }

    package func vexChoices(of verdict: String, _ page: PageQuery) async throws -> Wire.Page<Wire.VEXChoice> {
        try await get(RequestPath("verdicts", verdict, "vex").asking(page))
    }

    package func replayVerdict(_ id: String) async throws -> Wire.VerdictReplay {
        try await get(RequestPath("verdicts", id, "replay"))
    }

    /// The verdict as SLSA's verification summary, in DSSE.
    package func verdictSummary(_ id: String, resource: String?) async throws -> [UInt8] {
        try await bytes(at: RequestPath("verdicts", id, "summary").asking("resource", resource))
    }

    /// The verdict with all that it rests on.
    package func verdictBundle(_ id: String) async throws -> [UInt8] {
        try await bytes(at: RequestPath("verdicts", id, "bundle"))
    }
}
