package import Evidence

extension APIClient {
    // MARK: Scans

    package func importScan(_ draft: Wire.ScanDraft) async throws -> Wire.ImportedScans {
        try await post(RequestPath("scans"), draft)
    }

    package func scanBill(_ reference: String) async throws -> Wire.ImportedScans {
        try await post(RequestPath("sboms", reference, "scan"), Wire.Nothing())
    }

    package func scans(of artifact: String?, _ page: PageQuery) async throws -> Wire.Page<Wire.Scan> {
        try await get(RequestPath("scans").asking("artifact", artifact).asking(page))
    }

    package func scan(_ id: String) async throws -> Wire.Scan {
        try await get(RequestPath("scans", id))
    }

    package func scanFindings(_ id: String, _ page: PageQuery) async throws -> Wire.Page<Wire.ScanFinding> {
        try await get(RequestPath("scans", id, "findings").asking(page))
    }

    package func importAdvisories(_ draft: Wire.AdvisoryDraft) async throws -> Wire.ImportedAdvisories {
        try await post(RequestPath("advisories"), draft)
    }

    package func advisories(_ page: PageQuery) async throws -> Wire.Page<Wire.Advisory> {
        try await get(RequestPath("advisories").asking(page))
    }

    // MARK: Triage

    package func triageItems(
        _ selection: Wire.TriageSelection,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.TriageItem> {
        try await get(
            RequestPath("triage", "items").asking("state", selection.state)
                .asking("severity", selection.severity).asking("artifact", selection.artifact)
                .asking("component", selection.component).asking("vulnerability", selection.vulnerability)
                .asking("owner", selection.owner)
                .asking("uncovered", selection.uncovered == true ? "true" : nil).asking(page)
        )
    }

    package func triageItem(_ id: String) async throws -> Wire.TriageStory {
        try await get(RequestPath("triage", "items", id))
    }

    package func decideTriage(_ request: Wire.TriageRequest) async throws -> Wire.TriageAnswer {
        try await post(RequestPath("triage", "decide"), request)
    }

    package func triageSummary(by grouping: String) async throws -> Wire.TriageSummary {
        try await get(RequestPath("triage", "summary").asking("by", grouping))
    }

    package func refreshTriage() async throws -> Wire.TriageRefresh {
        try await post(RequestPath("triage", "refresh"), Wire.Nothing())
    }

    // MARK: Unknowns

    package func unknowns(
        state: String?,
        kind: String?,
        subject: String?,
        validAt: Instant?,
        recordedAt: Instant?,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Unknown> {
        try await get(
            RequestPath("unknowns").asking("state", state).asking("kind", kind).asking("subject", subject)
                .asking("valid_at", validAt?.description).asking("recorded_at", recordedAt?.description)
                .asking(page)
        )
    }

    package func unknownVersions(_ id: String) async throws -> Wire.Page<Wire.Unknown> {
        try await get(RequestPath("unknowns", id))
    }

    package func noteUnknown(_ draft: Wire.UnknownDraft) async throws -> Wire.Unknown {
        try await post(RequestPath("unknowns"), draft)
    }

    package func resolveUnknown(_ id: String, _ change: Wire.UnknownChange) async throws -> Wire.Unknown {
        try await post(RequestPath("unknowns", id, "resolve"), change)
    }

    package func assessUnknown(_ id: String, _ change: Wire.UnknownChange) async throws -> Wire.Unknown {
        try await post(RequestPath("unknowns", id, "assess"), change)
    }

    package func unknownFaults() async throws -> Wire.Page<Wire.UnknownFault> {
        try await get(RequestPath("unknown-faults"))
    }
}
