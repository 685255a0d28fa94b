import Attestations
package import Evidence

/// What somebody decides about items.
package struct TriageDecision: Hashable, Sendable {
    package var step: TriageStep
    package var owner: String?
    package var reason: String?
    /// In OpenVEX's words; of what is dismissed.
    package var justification: String?
    package var until: Instant?
    package var scope: DecisionScope

    package static let longest: Duration = .seconds(86_400 * 366 * 2)

    /// - Throws: `AttestorError.invalid`.
    package init(
        _ step: TriageStep,
        owner: String? = nil,
        reason: String? = nil,
        justification: String? = nil,
        until: Instant? = nil,
        scope: DecisionScope = .sameVersions,
        at now: Instant
    ) throws(AttestorError) {
        self.step = step
        self.owner = owner.flatMap { $0.isEmpty ? nil : $0.storable }
        self.reason = reason.flatMap { $0.isEmpty ? nil : $0.storable }
        self.justification = justification.flatMap { $0.isEmpty ? nil : $0 }
        self.until = until
        self.scope = scope
        if (self.owner?.utf8.count ?? 0) > 200 {
            throw .invalid(field: "owner", reason: "is longer than 200 bytes", remedy: "give a short name")
        }
        if (self.reason?.utf8.count ?? 0) > 8000 {
            throw .invalid(field: "reason", reason: "is longer than 8000 bytes", remedy: "say it shorter")
        }
        if let word = self.justification, VEXStatement.Justification(rawValue: word) == nil {
            throw .invalid(
                field: "justification",
                reason: "is none of OpenVEX’s",
                remedy: "give one of "
                    + VEXStatement.Justification.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        switch step {
        case .accept:
            guard let until, until > now, until <= now.advanced(by: Self.longest) else {
                throw .invalid(
                    field: "until",
                    reason: "is not within the next two years",
                    remedy: "say until when it is accepted"
                )
            }
            guard self.reason != nil else { throw Self.noReason }
        case .dismiss:
            guard self.reason != nil || self.justification != nil else { throw Self.noReason }
        case .resolve, .reopen: guard self.reason != nil else { throw Self.noReason }
        case .acknowledge, .assign: break
        }
    }

    private static let noReason = AttestorError.invalid(
        field: "reason",
        reason: "is missing",
        remedy: "say why in a sentence"
    )
}
