package import Evidence

/// What was said of a vulnerability in a package, by whom, and where.
package struct VEXClaim: Hashable, Sendable {
    package var status: VEXStatement.Status
    package var justification: String?
    /// Whether it says why, where it says that nothing is affected.
    package var hasGround: Bool
    package var author: String?
    /// Who is trusted and signed it.
    package var signer: String?
    package var statedAt: Instant?
    /// Whether it names the version that it is about.
    package var isVersioned: Bool
    package var node: String
    package var document: Digest
    /// In its document, from 0.
    package var number: Int

    package var json: JSON {
        [
            "status": .string(status.rawValue), "justification": .optional(justification),
            "author": .optional(author), "signer": .optional(signer),
            "stated_at": .optional(statedAt?.description), "node": .string(node),
            "sha256": .string(document.hex), "number": .integer(number),
        ]
    }
}

/// Which of the statements about a vulnerability in a package counts, and why the others do not.
///
/// Left out are those stated later than the moment judged, those that the policy does not hear, and those that say
/// `not_affected` without a ground. Of the rest that one counts which a trusted signer signed; then whose author the policy
/// names first; then the latest; then the one that names a version; then the more cautious; at last the first by its
/// document's digest and its number there, so that the choice depends on nothing else.
package struct VEXChoice: Hashable, Sendable {
    package struct Loser: Hashable, Sendable {
        package var claim: VEXClaim
        package var why: String
    }

    package var vulnerability: String
    /// `nil`: of the artifact as a whole.
    package var package: String?
    /// `nil` where nothing that was said counts.
    package var winner: VEXClaim?
    package var losers: [Loser]

    package var json: JSON {
        [
            "vulnerability": .string(vulnerability), "package": .optional(package),
            "winner": winner?.json ?? .null,
            "losers": .array(losers.map { ["claim": $0.claim.json, "why": .string($0.why)] }),
        ]
    }

    package init(
        of vulnerability: String,
        in package: String?,
        among claims: [VEXClaim],
        by rules: VerdictPolicy.VEXRules,
        at moment: Instant
    ) {
        self.vulnerability = vulnerability
        self.package = package
        losers = []
        var left: [VEXClaim] = []
        for claim in claims {
            if let why = Self.refusal(of: claim, by: rules, at: moment) {
                losers.append(Loser(claim: claim, why: why))
            } else {
                left.append(claim)
            }
        }
        left.sort { Self.comparison($0, $1, by: rules).isBefore }
        winner = left.first
        if let winner {
            losers += left.dropFirst().map {
                Loser(claim: $0, why: Self.comparison(winner, $0, by: rules).why)
            }
        }
        losers.sort {
            ($0.claim.document, $0.claim.number, $0.why) < ($1.claim.document, $1.claim.number, $1.why)
        }
    }

    private static func refusal(
        of claim: VEXClaim,
        by rules: VerdictPolicy.VEXRules,
        at moment: Instant
    ) -> String? {
        if let statedAt = claim.statedAt, statedAt > moment {
            return "stated after the moment that is judged"
        }
        if rules.trustedOnly, claim.signer == nil {
            return "nobody who is trusted signed it, and the policy hears nobody else"
        }
        if let days = rules.maximumAgeDays {
            guard let statedAt = claim.statedAt else { return "does not say when it was stated" }
            let age = moment.unixSeconds - statedAt.unixSeconds
            if age > days * 86_400 { return "older than the \(days) days that the policy allows" }
        }
        if claim.status == .notAffected, !claim.hasGround {
            return "says not_affected and gives neither a justification nor an impact statement"
        }
        return nil
    }

    private static func comparison(
        _ left: VEXClaim,
        _ right: VEXClaim,
        by rules: VerdictPolicy.VEXRules
    ) -> (isBefore: Bool, why: String) {
        if (left.signer == nil) != (right.signer == nil) {
            return (left.signer != nil, "not signed by anybody trusted, as the one that counts is")
        }
        let ranks = (rank(of: left, by: rules), rank(of: right, by: rules))
        if ranks.0 != ranks.1 {
            return (ranks.0 < ranks.1, "its author comes later in the policy, or not at all")
        }
        if left.statedAt != right.statedAt {
            let isBefore =
                left.statedAt ?? .init(microseconds: .min) > right.statedAt ?? .init(microseconds: .min)
            let time = right.statedAt?.description ?? "at no stated time"
            return (
                isBefore,
                "older: \(time), and the one that counts \(left.statedAt?.description ?? "likewise")"
            )
        }
        if left.isVersioned != right.isVersioned {
            return (left.isVersioned, "names no version, as the one that counts does")
        }
        if left.status != right.status {
            return (caution(left.status) > caution(right.status), "of equal standing, and less cautious")
        }
        return (
            (left.document, left.number) < (right.document, right.number),
            "says the same as the one that counts"
        )
    }

    private static func rank(of claim: VEXClaim, by rules: VerdictPolicy.VEXRules) -> Int {
        let names = [claim.signer, claim.author].compactMap(\.self)
        return rules.authors.firstIndex { pattern in names.contains { Glob.matches(pattern, $0) } }
            ?? rules.authors.count
    }

    private static func caution(_ status: VEXStatement.Status) -> Int {
        switch status {
        case .affected: 3
        case .underInvestigation: 2
        case .fixed: 1
        case .notAffected: 0
        }
    }
}
