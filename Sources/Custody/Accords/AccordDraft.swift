package import Evidence

/// An accord as a caller asks for it.
package struct AccordDraft: Hashable, Sendable {
    package var name: String
    package var terms: JSON
    package var memberDIDs: [String]
    package var witnessDIDs: [String]
    package var tierPolicy: JSON
    package var ceremonyClasses: [String]
    package var verificationIntervalSeconds: Int
    package var chronicleRetentionDays: Int
    /// `nil`: from now on.
    package var effectiveFrom: Instant?
    package var effectiveUntil: Instant?

    package init(
        name: String,
        terms: JSON = [:],
        memberDIDs: [String] = [],
        witnessDIDs: [String] = [],
        tierPolicy: JSON = [:],
        ceremonyClasses: [String] = [],
        verificationIntervalSeconds: Int,
        chronicleRetentionDays: Int,
        effectiveFrom: Instant? = nil,
        effectiveUntil: Instant? = nil
    ) {
        self.name = name
        self.terms = terms
        self.memberDIDs = memberDIDs
        self.witnessDIDs = witnessDIDs
        self.tierPolicy = tierPolicy
        self.ceremonyClasses = ceremonyClasses
        self.verificationIntervalSeconds = verificationIntervalSeconds
        self.chronicleRetentionDays = chronicleRetentionDays
        self.effectiveFrom = effectiveFrom
        self.effectiveUntil = effectiveUntil
    }
}

/// What a new version of an accord changes; `nil` stays as it is.
package struct AccordAmendment: Hashable, Sendable {
    package var name: String?
    package var terms: JSON?
    package var memberDIDs: [String]?
    package var witnessDIDs: [String]?
    package var tierPolicy: JSON?
    package var ceremonyClasses: [String]?
    package var verificationIntervalSeconds: Int?
    package var chronicleRetentionDays: Int?
    /// Not before now; `nil`: from now on, or from the amended version's beginning if that is still ahead.
    package var effectiveFrom: Instant?
    package var effectiveUntil: Instant?

    package init(
        name: String? = nil,
        terms: JSON? = nil,
        memberDIDs: [String]? = nil,
        witnessDIDs: [String]? = nil,
        tierPolicy: JSON? = nil,
        ceremonyClasses: [String]? = nil,
        verificationIntervalSeconds: Int? = nil,
        chronicleRetentionDays: Int? = nil,
        effectiveFrom: Instant? = nil,
        effectiveUntil: Instant? = nil
    ) {
        self.name = name
        self.terms = terms
        self.memberDIDs = memberDIDs
        self.witnessDIDs = witnessDIDs
        self.tierPolicy = tierPolicy
        self.ceremonyClasses = ceremonyClasses
        self.verificationIntervalSeconds = verificationIntervalSeconds
        self.chronicleRetentionDays = chronicleRetentionDays
        self.effectiveFrom = effectiveFrom
        self.effectiveUntil = effectiveUntil
    }
}

extension AccordDraft {
    /// The draft that amending `accord` at `now` amounts to.
    package init(amending accord: Accord, with amendment: AccordAmendment, at now: Instant) {
        let content = accord.content
        self.init(
            name: amendment.name ?? content.name,
            terms: amendment.terms ?? content.terms,
            memberDIDs: amendment.memberDIDs ?? content.memberDIDs,
            witnessDIDs: amendment.witnessDIDs ?? content.witnessDIDs,
            tierPolicy: amendment.tierPolicy ?? content.tierPolicy,
            ceremonyClasses: amendment.ceremonyClasses ?? content.ceremonyClasses,
            verificationIntervalSeconds: amendment.verificationIntervalSeconds
                ?? content.verificationIntervalSeconds,
            chronicleRetentionDays: amendment.chronicleRetentionDays ?? content.chronicleRetentionDays,
            effectiveFrom: amendment.effectiveFrom ?? max(now, content.effectiveFrom),
            effectiveUntil: amendment.effectiveUntil ?? accord.effectiveUntil
        )
    }

    /// Limits of an accord. DIDs are limited in number and length so that both lists fit one ledger entry.
    package enum Limit {
        package static let nameCharacters = 200
        package static let dids = 64
        package static let didBytes = 256
        package static let ceremonyClasses = 16
        package static let openMemberBytes = 1 << 20
        package static let verificationIntervalSeconds = 1...31_536_000
        package static let retentionDays = 1...36_500
    }

    /// The content and end that the draft asks for at `now`, if all of it can stand.
    package func checked(at now: Instant) throws(CustodyError) -> (content: AccordContent, until: Instant?) {
        try Field("name").length(of: name, atMost: Limit.nameCharacters)
        // An accord's name and the identifiers of others are asked for in one place.
        guard UniqueID(name) == nil, ContentIdentifier(name) == nil else {
            throw .invalid(field: "name", .identifier)
        }
        try Field("terms").object(terms, atMost: Limit.openMemberBytes)
        try Field("tier_policy").object(tierPolicy, atMost: Limit.openMemberBytes)
        try Field("member_dids").dids(memberDIDs)
        try Field("witness_dids").dids(witnessDIDs)
        for did in witnessDIDs where DIDKey(did) == nil {
            throw .invalid(field: "witness_dids", .noKey(did: did))
        }
        _ = try TierPolicy(checking: tierPolicy, among: witnessDIDs)
        try Field("ceremony_classes").count(of: ceremonyClasses.count, atMost: Limit.ceremonyClasses)
        for name in ceremonyClasses {
            guard let ceremonyClass = CeremonyClass(name: name) else {
                throw .invalid(
                    field: "ceremony_classes",
                    .unknownValue(name, allowed: ["SingleApproval", "n-of-m"])
                )
            }
            guard ceremonyClass.fits(witnesses: witnessDIDs.count) else {
                throw .ceremonyClassUnfit(name, witnesses: witnessDIDs.count)
            }
        }
        try Field("verification_interval_sec").range(
            verificationIntervalSeconds,
            in: Limit.verificationIntervalSeconds
        )
        try Field("chronicle_retention_days").range(chronicleRetentionDays, in: Limit.retentionDays)
        let from = effectiveFrom ?? now
        if let effectiveUntil, effectiveUntil <= from {
            throw .invalid(field: "effective_until", .notAfter("effective_from"))
        }
        let content = AccordContent(
            name: name,
            terms: terms,
            memberDIDs: memberDIDs,
            witnessDIDs: witnessDIDs,
            tierPolicy: tierPolicy,
            ceremonyClasses: ceremonyClasses,
            verificationIntervalSeconds: verificationIntervalSeconds,
            chronicleRetentionDays: chronicleRetentionDays,
            effectiveFrom: from
        )
        return (content, effectiveUntil)
    }
}
