import Custody
import Evidence
import TestSupport
import Testing

@Suite("What a tier policy demands")
struct TierPolicyTests {
    private static let witnesses = (0..<4).map { _ in Bench.did(SigningKey()) }
    private static var dids: JSON { .array(witnesses.map(JSON.string)) }

    private func accord(_ policy: JSON, classes: [String] = ["SingleApproval", "3-of-4"]) -> AccordContent {
        AccordContent(
            name: "a",
            terms: [:],
            memberDIDs: [],
            witnessDIDs: Self.witnesses,
            tierPolicy: policy,
            ceremonyClasses: classes,
            verificationIntervalSeconds: 60,
            chronicleRetentionDays: 1,
            effectiveFrom: Instant(microseconds: 0)
        )
    }

    private static let first = JSON.string(witnesses[0])

    @Test(
        "what can't stand is refused under its path",
        arguments: [
            (
                ["teirs": [:]], "tier_policy.teirs",
                .unknownMember(known: ["default_tier", "four_eyes", "tiers", "shell_classes", "emergency"])
            ),
            (
                ["default_tier": "z"], "tier_policy.default_tier",
                .unknownValue("z", allowed: ["a", "b", "c"])
            ),
            (["four_eyes": "yes"], "tier_policy.four_eyes", .wrongType("true or false")),
            (["tiers": []], "tier_policy.tiers", .notAnObject),
            (["tiers": ["d": [:]]], "tier_policy.tiers", .unknownValue("d", allowed: ["a", "b", "c"])),
            (["tiers": ["c": 7]], "tier_policy.tiers.c", .notAnObject),
            (
                ["tiers": ["c": ["quorum": 2]]], "tier_policy.tiers.c.quorum",
                .unknownMember(known: ["ceremony_class", "witnesses", "expires_in_sec", "four_eyes"])
            ),
            (
                ["tiers": ["c": ["ceremony_class": "two"]]], "tier_policy.tiers.c.ceremony_class",
                .unknownValue("two", allowed: ["SingleApproval", "n-of-m"])
            ),
            (
                ["tiers": ["c": ["ceremony_class": "2-of-3"]]], "tier_policy.tiers.c.ceremony_class",
                .classUnfit("2-of-3", witnesses: 4)
            ),
            (
                ["tiers": ["c": ["ceremony_class": "2-of-2", "witnesses": [first]]]],
                "tier_policy.tiers.c.ceremony_class", .unreachable(quorum: 2, witnesses: 1, with: nil)
            ),
            (
                ["tiers": ["c": ["witnesses": ["did:key:z6MkStranger"]]]], "tier_policy.tiers.c.witnesses",
                .notAWitness("did:key:z6MkStranger")
            ),
            (["tiers": ["c": ["witnesses": []]]], "tier_policy.tiers.c.witnesses", .empty),
            (
                ["tiers": ["c": ["witnesses": [1]]]], "tier_policy.tiers.c.witnesses",
                .wrongType("an array of DIDs")
            ),
            (
                ["tiers": ["c": ["expires_in_sec": 59]]], "tier_policy.tiers.c.expires_in_sec",
                .outOfRange(60...2_592_000)
            ),
            (
                ["shell_classes": ["Application": ["four_eyes": 1]]],
                "tier_policy.shell_classes.Application.four_eyes", .wrongType("true or false")
            ),
            (["shell_classes": ["": [:]]], "tier_policy.shell_classes", .empty),
            (
                ["emergency": ["four_eyes": false]], "tier_policy.emergency.ceremony_class", .empty
            ),
            (
                ["emergency": ["ceremony_class": "SingleApproval", "review_within_sec": 60]],
                "tier_policy.emergency.review_within_sec", .outOfRange(3_600...2_592_000)
            ),
            (
                ["emergency": ["ceremony_class": "4-of-4"]], "tier_policy.emergency",
                .nobodyToReview(with: nil)
            ),
            (
                [
                    "tiers": ["b": ["witnesses": [first]]],
                    "emergency": ["ceremony_class": "SingleApproval"],
                ], "tier_policy.emergency", .nobodyToReview(with: "tier_policy.tiers.b")
            ),
            // Each can be satisfied, and not where both apply.
            (
                [
                    "tiers": [
                        "b": ["ceremony_class": "2-of-2", "witnesses": [first, .string(witnesses[1])]]
                    ],
                    "shell_classes": ["Kernel": ["witnesses": [first, .string(witnesses[2])]]],
                ], "tier_policy.shell_classes.Kernel",
                .unreachable(quorum: 2, witnesses: 1, with: "tier_policy.tiers.b")
            ),
        ] as [(JSON, String, FieldFault)]
    )
    func refused(policy: JSON, field: String, fault: FieldFault) {
        #expect(throws: CustodyError.invalid(field: field, fault)) {
            try TierPolicy(checking: policy, among: Self.witnesses)
        }
    }

    @Test("a policy from before it had a shape says its default tier, and nothing else")
    func old() {
        let content = accord(["default_tier": "b", "tiers": "as agreed"])
        #expect(content.policy.defaultTier == "b")
        #expect(content.policy.tiers.isEmpty && content.policy.shellClasses.isEmpty)
        #expect(content.demand(tier: "b", shellClass: nil).ceremonyClass == nil)
    }

    @Test("without a rule the accord's classes are all there is")
    func nothing() throws {
        let demand = accord(["default_tier": "a"]).demand(tier: "a", shellClass: "Application")
        #expect(demand.ceremonyClass == nil && !demand.isFourEyes && demand.lifetimeLimitSeconds == nil)
        #expect(demand.witnesses == Self.witnesses)
    }

    @Test("of a tier's rule and a shell class's the stricter holds in each respect")
    func stricter() {
        let content = accord([
            "tiers": [
                "c": [
                    "ceremony_class": "2-of-3",
                    "witnesses": .array(Self.witnesses.prefix(3).map(JSON.string)), "expires_in_sec": 3_600,
                ]
            ],
            "shell_classes": [
                "Application": [
                    "ceremony_class": "SingleApproval",
                    "witnesses": .array(Self.witnesses.dropFirst().map(JSON.string)), "expires_in_sec": 600,
                    "four_eyes": true,
                ]
            ],
        ])
        let both = content.demand(tier: "c", shellClass: "Application")
        #expect(both.ceremonyClass?.name == "2-of-2")
        #expect(both.witnesses == Array(Self.witnesses[1...2]))
        #expect(both.lifetimeLimitSeconds == 600 && both.isFourEyes)
        let one = content.demand(tier: "c", shellClass: nil)
        #expect(one.ceremonyClass?.name == "2-of-3" && !one.isFourEyes)
    }

    @Test("a rule may lift the policy's four eyes where no other rule wants them")
    func fourEyes() {
        let content = accord([
            "four_eyes": true, "tiers": ["a": ["four_eyes": false]],
            "shell_classes": ["Kernel": ["four_eyes": true], "Web": ["expires_in_sec": 60]],
        ])
        #expect(!content.demand(tier: "a", shellClass: nil).isFourEyes)
        #expect(content.demand(tier: "b", shellClass: nil).isFourEyes)
        #expect(content.demand(tier: "a", shellClass: "Kernel").isFourEyes)
        #expect(content.demand(tier: "b", shellClass: "Web").isFourEyes)
    }

    @Test("a class that wants less than what is demanded is refused, one that wants more is taken")
    func weaker() throws {
        let content = accord(
            ["tiers": ["c": ["ceremony_class": "2-of-4"]]],
            classes: ["SingleApproval", "3-of-4"]
        )
        let demanded = content.demand(tier: "c", shellClass: nil).ceremonyClass
        #expect(try content.ceremonyClass(named: nil, demanded: demanded).name == "2-of-4")
        #expect(try content.ceremonyClass(named: "3-of-4", demanded: demanded).name == "3-of-4")
        #expect(throws: CustodyError.ceremonyClassTooWeak("SingleApproval", demanded: "2-of-4")) {
            try content.ceremonyClass(named: "SingleApproval", demanded: demanded)
        }
        #expect(throws: CustodyError.ceremonyClassNotAllowed("4-of-4", allowed: ["2-of-4", "3-of-4"])) {
            try content.ceremonyClass(named: "4-of-4", demanded: demanded)
        }
    }

    /// A random rule that can be satisfied.
    private func rule(_ random: inout SeededGenerator) -> JSON {
        let some = Self.witnesses.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        let quorum = Int.random(in: 1...some.count, using: &random)
        var rule: JSONObject = ["witnesses": .array(some.map(JSON.string))]
        if Bool.random(using: &random) { rule["ceremony_class"] = .string("\(quorum)-of-\(some.count)") }
        if Bool.random(using: &random) {
            rule["expires_in_sec"] = .integer(Int.random(in: 60...9_000, using: &random))
        }
        if Bool.random(using: &random) { rule["four_eyes"] = .bool(Bool.random(using: &random)) }
        return .object(rule)
    }

    @Test("two rules together never demand less than either alone", arguments: 0..<200 as Range<UInt64>)
    func monotonous(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let content = accord([
            "tiers": ["c": rule(&random)], "shell_classes": ["Kernel": rule(&random)],
        ])
        guard (try? TierPolicy(checking: content.tierPolicy, among: Self.witnesses)) != nil else { return }
        let both = content.demand(tier: "c", shellClass: "Kernel")
        for one in [
            content.demand(tier: "c", shellClass: nil), content.demand(tier: nil, shellClass: "Kernel"),
        ] {
            #expect((both.ceremonyClass?.quorum ?? 0) >= (one.ceremonyClass?.quorum ?? 0), "seed \(seed)")
            #expect(Set(both.witnesses).isSubset(of: one.witnesses), "seed \(seed)")
            #expect((both.lifetimeLimitSeconds ?? .max) <= (one.lifetimeLimitSeconds ?? .max), "seed \(seed)")
            #expect(both.isFourEyes || !one.isFourEyes, "seed \(seed)")
        }
        #expect((both.ceremonyClass?.quorum ?? 0) <= both.witnesses.count, "seed \(seed)")
    }
}
