package import Evidence

/// What an accord demands of ceremonies by an artifact's tier and by the shell class that it requires. Described in
/// `Documents/operating/accords.md`.
package struct TierPolicy: Hashable, Sendable {
    /// Of artifacts that are registered without one.
    package var defaultTier: String?
    /// Whether who proposes may not witness, where the rules that apply do not say.
    package var isFourEyes = false
    package var tiers: [String: CeremonyRule] = [:]
    package var shellClasses: [String: CeremonyRule] = [:]
    /// `nil`: the accord knows no emergency.
    package var emergency: EmergencyRule?
}

/// How a version is approved in an emergency, and when it must have been looked at again.
package struct EmergencyRule: Hashable, Sendable {
    static let reviewSeconds = 3_600...2_592_000
    static let defaultReviewSeconds = 86_400

    package var rule: CeremonyRule
    package var reviewWithinSeconds: Int
}

/// What one entry of a tier policy demands; what it leaves out, it leaves to the accord.
package struct CeremonyRule: Hashable, Sendable {
    package var ceremonyClass: CeremonyClass?
    /// DIDs whose signature counts, in the accord's order.
    package var witnesses: [String]?
    /// How long a ceremony may stay open.
    package var lifetimeLimitSeconds: Int?
    package var isFourEyes: Bool?
}

/// The ceremony that an accord demands for an artifact: of all rules that apply, the stricter in each respect.
package struct CeremonyDemand: Hashable, Sendable {
    /// `nil`: whichever the accord allows.
    package var ceremonyClass: CeremonyClass?
    package var witnesses: [String]
    package var lifetimeLimitSeconds: Int?
    package var isFourEyes: Bool

    /// As many must sign as the rule that wants most says, of those that every rule names, within the shortest time; and
    /// one rule that wants four eyes is enough.
    init(_ rules: [CeremonyRule], isFourEyes: Bool, among witnesses: [String]) {
        let named = rules.compactMap(\.witnesses).map(Set.init)
        self.witnesses = witnesses.filter { did in named.allSatisfy { $0.contains(did) } }
        lifetimeLimitSeconds = rules.compactMap(\.lifetimeLimitSeconds).min()
        self.isFourEyes =
            rules.contains { $0.isFourEyes == true }
            || (isFourEyes && rules.allSatisfy { $0.isFourEyes == nil })
        let strictest = rules.compactMap(\.ceremonyClass).max { $0.quorum < $1.quorum }
        ceremonyClass = strictest.map { $0.among(self.witnesses.count) }
    }
}

extension AccordContent {
    /// What stands in `tierPolicy`. Accords from before it had a shape may hold anything there, of which only
    /// `default_tier` ever counted.
    package var policy: TierPolicy {
        (try? TierPolicy(checking: tierPolicy, among: witnessDIDs))
            ?? TierPolicy(defaultTier: tierPolicy["default_tier"]?.string)
    }

    /// What a ceremony on an artifact must satisfy.
    package func demand(tier: String?, shellClass: String?) -> CeremonyDemand {
        let policy = policy
        let rules = [tier.flatMap { policy.tiers[$0] }, shellClass.flatMap { policy.shellClasses[$0] }]
        return CeremonyDemand(
            rules.compactMap(\.self),
            isFourEyes: policy.isFourEyes,
            among: witnessDIDs
        )
    }
}

// MARK: - Reading

extension TierPolicy {
    /// Shell classes that one policy names at most.
    static let shellClassLimit = 64

    /// Reads `policy` strictly: a member that is not known, a DID that is no witness or a quorum that can't be reached,
    /// also where two rules meet, is refused under its path.
    package init(checking policy: JSON, among witnesses: [String]) throws(CustodyError) {
        let path = "tier_policy"
        let members = try Self.members(
            of: policy,
            at: path,
            ["default_tier", "four_eyes", "tiers", "shell_classes", "emergency"]
        )
        if let tier = members["default_tier"] {
            try Field("\(path).default_tier").oneOf(Artifact.tiers, tier.string ?? "")
            defaultTier = tier.string
        }
        isFourEyes = try Self.flag(members["four_eyes"], at: "\(path).four_eyes") ?? false
        tiers = try Self.rules(members["tiers"], at: "\(path).tiers", among: witnesses) {
            (name) throws(CustodyError) in
            try Field("\(path).tiers").oneOf(Artifact.tiers, name)
        }
        shellClasses = try Self.rules(
            members["shell_classes"],
            at: "\(path).shell_classes",
            among: witnesses
        ) { (name) throws(CustodyError) in
            try Field("\(path).shell_classes").length(of: name, atMost: Registration.Limit.wordCharacters)
        }
        if let rule = members["emergency"] {
            emergency = try EmergencyRule(rule, at: "\(path).emergency", among: witnesses)
        }
        try requireReachable(among: witnesses)
        try requireReviewers(among: witnesses)
    }

    /// However few approve in an emergency, somebody else must be left to look at it again.
    private func requireReviewers(among witnesses: [String]) throws(CustodyError) {
        guard let rule = emergency?.rule, let quorum = rule.ceremonyClass?.quorum else { return }
        let signers = Set(rule.witnesses ?? witnesses)
        let ordinary: [(String, CeremonyRule)?] =
            [nil] + tiers.sorted { $0.key < $1.key }.map { Optional(("tiers.\($0.key)", $0.value)) }
        let others: [(String, CeremonyRule)?] =
            [nil]
            + shellClasses.sorted { $0.key < $1.key }.map { Optional(("shell_classes.\($0.key)", $0.value)) }
        for one in ordinary {
            for other in others {
                let rules = [one?.1, other?.1].compactMap(\.self)
                let reviewers = CeremonyDemand(rules, isFourEyes: isFourEyes, among: witnesses).witnesses
                guard reviewers.count <= min(quorum, signers.intersection(reviewers).count) else { continue }
                let places = [one?.0, other?.0].compactMap(\.self).map { "tier_policy.\($0)" }
                throw .invalid(
                    field: "tier_policy.emergency",
                    .nobodyToReview(with: places.isEmpty ? nil : places.joined(separator: " and "))
                )
            }
        }
    }

    /// Two rules that each can be satisfied may not be where they meet.
    private func requireReachable(among witnesses: [String]) throws(CustodyError) {
        for (tier, rule) in tiers.sorted(by: { $0.key < $1.key }) {
            for (shellClass, other) in shellClasses.sorted(by: { $0.key < $1.key }) {
                let demand = CeremonyDemand([rule, other], isFourEyes: isFourEyes, among: witnesses)
                guard let quorum = demand.ceremonyClass?.quorum, quorum > demand.witnesses.count else {
                    continue
                }
                throw .invalid(
                    field: "tier_policy.shell_classes.\(shellClass)",
                    .unreachable(
                        quorum: quorum,
                        witnesses: demand.witnesses.count,
                        with: "tier_policy.tiers.\(tier)"
                    )
                )
            }
        }
    }

    private static func rules(
        _ json: JSON?,
        at path: String,
        among witnesses: [String],
        _ check: (String) throws(CustodyError) -> Void
    ) throws(CustodyError) -> [String: CeremonyRule] {
        guard let json else { return [:] }
        guard let members = json.object else { throw .invalid(field: path, .notAnObject) }
        try Field(path).count(of: members.names.count, atMost: shellClassLimit)
        var rules: [String: CeremonyRule] = [:]
        for name in members.names {
            try check(name)
            rules[name] = try CeremonyRule(members[name] ?? .null, at: "\(path).\(name)", among: witnesses)
        }
        return rules
    }

    fileprivate static func members(
        of json: JSON,
        at path: String,
        _ known: [String]
    ) throws(CustodyError) -> JSONObject {
        guard let members = json.object else { throw .invalid(field: path, .notAnObject) }
        for name in members.names where !known.contains(name) {
            throw .invalid(field: "\(path).\(name)", .unknownMember(known: known))
        }
        return members
    }

    fileprivate static func flag(_ json: JSON?, at path: String) throws(CustodyError) -> Bool? {
        guard let json else { return nil }
        guard let flag = json.bool else { throw .invalid(field: path, .wrongType("true or false")) }
        return flag
    }
}

extension EmergencyRule {
    init(_ json: JSON, at path: String, among witnesses: [String]) throws(CustodyError) {
        let members = try TierPolicy.members(
            of: json,
            at: path,
            CeremonyRule.members + ["review_within_sec"]
        )
        rule = try CeremonyRule(members, at: path, among: witnesses)
        guard rule.ceremonyClass != nil else { throw .invalid(field: "\(path).ceremony_class", .empty) }
        let seconds = members["review_within_sec"] ?? .integer(Self.defaultReviewSeconds)
        guard let seconds = seconds.integer else {
            throw .invalid(field: "\(path).review_within_sec", .wrongType("a whole number of seconds"))
        }
        try Field("\(path).review_within_sec").range(seconds, in: Self.reviewSeconds)
        reviewWithinSeconds = seconds
    }
}

extension CeremonyRule {
    fileprivate static let members = ["ceremony_class", "witnesses", "expires_in_sec", "four_eyes"]

    init(_ json: JSON, at path: String, among witnesses: [String]) throws(CustodyError) {
        try self.init(
            TierPolicy.members(of: json, at: path, Self.members),
            at: path,
            among: witnesses
        )
    }

    fileprivate init(_ members: JSONObject, at path: String, among witnesses: [String]) throws(CustodyError) {
        if let listed = members["witnesses"] {
            self.witnesses = try Self.witnesses(listed, at: "\(path).witnesses", among: witnesses)
        }
        let count = self.witnesses?.count ?? witnesses.count
        if let name = members["ceremony_class"] {
            ceremonyClass = try Self.ceremonyClass(name, at: "\(path).ceremony_class", witnesses: count)
        }
        if let seconds = members["expires_in_sec"] {
            guard let limit = seconds.integer else {
                throw .invalid(field: "\(path).expires_in_sec", .wrongType("a whole number of seconds"))
            }
            try Field("\(path).expires_in_sec").range(limit, in: Custody.ceremonyLifetimes)
            lifetimeLimitSeconds = limit
        }
        isFourEyes = try TierPolicy.flag(members["four_eyes"], at: "\(path).four_eyes")
    }

    private static func witnesses(
        _ json: JSON,
        at path: String,
        among all: [String]
    ) throws(CustodyError) -> [String] {
        guard let texts = json.array?.map(\.string), let dids = texts as? [String] else {
            throw .invalid(field: path, .wrongType("an array of DIDs"))
        }
        guard !dids.isEmpty else { throw .invalid(field: path, .empty) }
        try Field(path).dids(dids)
        let listed = Set(all)
        for did in dids where !listed.contains(did) {
            throw .invalid(field: path, .notAWitness(did))
        }
        let named = Set(dids)
        return all.filter(named.contains)
    }

    private static func ceremonyClass(
        _ json: JSON,
        at path: String,
        witnesses: Int
    ) throws(CustodyError) -> CeremonyClass {
        guard let name = json.string else {
            throw .invalid(field: path, .wrongType("the name of a class"))
        }
        guard let ceremonyClass = CeremonyClass(name: name) else {
            throw .invalid(field: path, .unknownValue(name, allowed: ["SingleApproval", "n-of-m"]))
        }
        guard ceremonyClass.quorum <= witnesses else {
            throw .invalid(
                field: path,
                .unreachable(quorum: ceremonyClass.quorum, witnesses: witnesses, with: nil)
            )
        }
        guard ceremonyClass.fits(witnesses: witnesses) else {
            throw .invalid(field: path, .classUnfit(name, witnesses: witnesses))
        }
        return ceremonyClass
    }
}
