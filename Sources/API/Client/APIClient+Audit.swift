package import Evidence

/// Which events of the audit are asked for; `nil` for any.
package struct AuditQuery: Hashable, Sendable {
    package var type: String?
    package var actor: String?
    package var secret: String?
    package var granted: Bool?
    /// An address of IP or a network.
    package var address: String?
    package var correlationID: String?
    package var since: Instant?
    package var until: Instant?

    package init() {}

    fileprivate func asking(_ path: RequestPath) -> RequestPath {
        path.asking("type", type).asking("actor", actor).asking("secret", secret)
            .asking("granted", granted.map { "\($0)" }).asking("address", address)
            .asking("correlation_id", correlationID)
            .asking("since", since?.rfc3339).asking("until", until?.rfc3339)
    }
}

extension APIClient {
    /// Who was given what, the latest first.
    package func auditEvents(_ query: AuditQuery, _ page: PageQuery) async throws
        -> Wire.Page<Wire.AuditEvent>
    {
        try await get(query.asking(RequestPath("audit", "events")).asking(page))
    }

    /// For how long the rows are kept.
    package func auditRetention() async throws -> Wire.AuditRetention {
        try await get(RequestPath("audit", "retention"))
    }

    package func keepAudit(_ draft: Wire.AuditRetentionDraft) async throws -> Wire.AuditRetention {
        try await put(RequestPath("audit", "retention"), draft)
    }

    /// One event with its entry and proof, by sequence number.
    package func auditEvent(_ sequenceNumber: String) async throws -> Wire.ProvenAuditEvent {
        try await get(RequestPath("audit", "events", sequenceNumber))
    }

    /// Events with their entries and proofs, a line of JSON each.
    package func auditExport(_ query: AuditQuery) async throws -> [UInt8] {
        try await bytes(at: query.asking(RequestPath("audit", "export")))
    }

    /// What the server found when it proved a month.
    ///
    /// - Throws: `APIFailure`, also where the answer ends before its last line.
    package func auditVerification(of month: String) async throws -> Wire.AuditVerification {
        let bytes = try await bytes(at: RequestPath("audit", "verify").asking("month", month))
        guard let line = bytes.split(separator: UInt8(ascii: "\n")).last,
            let said = try? StrictJSON.decode(
                Wire.AuditVerification.self,
                from: Array(line),
                unknownMembers: .ignored
            ), said.finding != nil || said.fault != nil
        else {
            throw APIFailure.noAnswer(
                .unreadable("the answer ends before it says what was found"),
                status: 200,
                key: nil
            )
        }
        return said
    }
}
