import Evidence
import Kinds
import Testing

@testable import Custody

/// Pure: how a place stands follows from what is known and from the time.
@Suite("How a place stands")
struct PostureTests {
    private static let start = Instant(microseconds: 1_700_000_000_000_000)
    private static let desired = "sha256:" + String(repeating: "a", count: 64)
    private static let other = "sha256:" + String(repeating: "b", count: 64)
    private static let third = "sha256:" + String(repeating: "c", count: 64)

    private func at(_ second: Int) -> Instant { Self.start.advanced(by: .seconds(second)) }

    private func place(_ second: Int) -> LookPlace { LookPlace(at: at(second), id: UniqueID(at: at(second))) }

    private let artifact = ArtifactReference(id: UniqueID(at: start), kind: .dnsZone, name: "zone")

    private func deployment(_ latest: (Verdict, String, Int)?, deployed: String = desired) -> Deployment {
        var deployment = Deployment(
            id: UniqueID(at: Self.start),
            artifact: artifact,
            targetKind: "dns",
            targetIdentifier: "ns1",
            targetConfig: [:],
            desiredCID: Self.desired,
            desiredForm: nil,
            deployedCID: deployed,
            deployedDesiredCID: Self.desired,
            previousCID: nil,
            previousDesiredCID: nil,
            latest: latest.map { DriftStatus.Look(verdict: $0.0, verifiedCID: $0.1, verifiedAt: at($0.2)) },
            driftStatus: .unknown,
            isApproved: true,
            lastDeployedAt: Self.start,
            lastReconciledAt: nil,
            since: at(1),
            insertedAt: Self.start
        )
        deployment.driftStatus = DriftStatus(
            desiredCID: deployment.desiredCID,
            deployedCID: deployed,
            latest: deployment.latest
        )
        return deployment
    }

    private func span(
        _ layer: Verification.Layer,
        _ verdict: Verdict,
        _ cid: String,
        from first: Int,
        to last: Int,
        isWeaker: Bool = false,
        form: FormDigest? = nil,
        by did: String? = nil
    ) -> VerificationSpan {
        VerificationSpan(
            verifier: Verifier(layer: layer, did: did),
            finding: Finding(verdict: verdict, isWeaker: isWeaker, form: form, cid: cid),
            first: place(first),
            last: place(last),
            checkCount: 2,
            isCurrent: true
        )
    }

    private func standing(
        _ deployment: Deployment,
        _ spans: [VerificationSpan],
        _ acceptances: [Acceptance] = [],
        rules: Dispute.Rules = Dispute.Rules(intervalSeconds: 300),
        now: Int = 1_000
    ) -> Standing {
        Standing(of: deployment, spans: spans, acceptances: acceptances, rules: rules, at: at(now))
    }

    private func acceptance(_ cid: String, form: FormDigest? = nil, until end: Int = 5_000) -> Acceptance {
        Acceptance(
            id: UniqueID(at: at(900)),
            artifact: artifact,
            target: Target(kind: "dns", identifier: "ns1"),
            cid: cid,
            form: form,
            reason: "known",
            owner: "ada",
            acceptedBy: "ada",
            acceptedAt: at(900),
            expiresAt: at(end)
        )
    }

    @Test(
        "a failed look is no drift, nobody having looked is neither, and what lowers protection has its own word"
    )
    func words() {
        #expect(standing(deployment(nil), []).posture == .unknown)
        let failed = standing(
            deployment((.error, Self.desired, 900)),
            [span(.layer2, .error, "", from: 700, to: 900)]
        )
        #expect(failed.posture == .error)
        #expect(failed.since == at(700))
        let matched = standing(
            deployment((.match, Self.desired, 900)),
            [span(.layer2, .match, Self.desired, from: 100, to: 900)]
        )
        #expect(matched.posture == .match)
        let drifted = deployment((.drift, Self.other, 900))
        #expect(
            standing(drifted, [span(.layer2, .drift, Self.other, from: 100, to: 900)]).posture == .drift
        )
        let weaker = standing(
            drifted,
            [span(.layer2, .drift, Self.other, from: 800, to: 900, isWeaker: true)]
        )
        #expect(weaker.posture == .weakened)
        #expect(weaker.since == at(800))
        // Something else was deployed than is desired: whoever looked or not.
        #expect(standing(deployment(nil, deployed: Self.other), []).posture == .drift)
    }

    @Test(
        "layer1 that matches while layer2 drifts has a name of its own; the other way round they only disagree"
    )
    func natures() {
        let drifted = deployment((.drift, Self.other, 950))
        let telling = standing(
            drifted,
            [
                span(.layer1, .match, Self.desired, from: 100, to: 900),
                span(.layer2, .drift, Self.other, from: 500, to: 950),
            ]
        )
        #expect(telling.posture == .disputed)
        #expect(telling.dispute?.nature == .appliedButNotShown)
        #expect(telling.dispute?.since == at(500) && telling.since == at(500))
        #expect(telling.dispute?.sides.map(\.verifier.layer) == [.layer1, .layer2])
        let plain = standing(
            drifted,
            [
                span(.layer1, .drift, Self.other, from: 100, to: 950),
                span(.layer2, .match, Self.desired, from: 500, to: 900),
            ]
        )
        #expect(plain.dispute?.nature == .verdicts)
        let forms = ["1", "2"].map { FormDigest(normaliser: "dns_zone/1", digest: "sha256:\($0)") }
        let content = standing(
            drifted,
            [
                span(.layer1, .drift, Self.third, from: 100, to: 900, form: forms[0]),
                span(.layer2, .drift, Self.other, from: 500, to: 950, form: forms[1]),
            ]
        )
        #expect(content.dispute?.nature == .content)
    }

    @Test("who is stale, looked before the last deployment, or could not look takes no part in a dispute")
    func sides() {
        let drifted = deployment((.drift, Self.other, 950))
        let seen = span(.layer2, .drift, Self.other, from: 900, to: 950)
        // Three intervals of 300 s before 1,000.
        #expect(
            standing(drifted, [span(.layer1, .match, Self.desired, from: 10, to: 99), seen]).posture == .drift
        )
        #expect(
            standing(drifted, [span(.layer1, .match, Self.desired, from: 10, to: 100), seen]).posture
                == .disputed
        )
        #expect(standing(drifted, [span(.layer1, .error, "", from: 10, to: 900), seen]).posture == .drift)
        var redeployed = drifted
        redeployed.lastDeployedAt = at(890)
        #expect(
            standing(redeployed, [span(.layer1, .match, Self.desired, from: 10, to: 880), seen]).posture
                == .drift
        )
    }

    @Test("an independent verifier's result stands by its own period, and only while it is trusted")
    func independentSides() {
        let matched = deployment((.match, Self.desired, 9_950))
        let insurer = "did:key:z6MkInsurer"
        let spans = [
            span(.layer2, .match, Self.desired, from: 100, to: 9_950),
            span(.layer3, .drift, Self.other, from: 500, to: 500, by: insurer),
        ]
        func posture(_ periods: [String: Int?]) -> Posture {
            let rules = Dispute.Rules(intervalSeconds: 300, periods: periods)
            return standing(matched, spans, rules: rules, now: 10_000).posture
        }
        // Long after three intervals of the accord.
        #expect(posture([insurer: nil]) == .disputed)
        #expect(posture([insurer: 9_500]) == .disputed)
        #expect(posture([insurer: 9_499]) == .match)
        #expect(posture([:]) == .match)
    }

    @Test("what is desired by now explains nothing, whoever accepted it before")
    func acceptedAndDesired() {
        let spans = [
            span(.layer1, .drift, Self.desired, from: 100, to: 900),
            span(.layer2, .match, Self.desired, from: 500, to: 950),
        ]
        let matched = deployment((.match, Self.desired, 950))
        #expect(standing(matched, spans, [acceptance(Self.desired)]).posture == .match)
    }

    @Test("two that saw the same agree, though something else was desired when one of them looked")
    func sameContent() {
        let form = FormDigest(normaliser: "dns_zone/1", digest: "sha256:1")
        let drifted = deployment((.drift, Self.other, 950))
        let before = span(.layer1, .match, Self.third, from: 100, to: 900, form: form)
        let after = span(.layer2, .drift, Self.other, from: 920, to: 950, form: form)
        #expect(standing(drifted, [before, after]).posture == .drift)
    }

    @Test(
        "an accepted deviation is no alarm until its very end, and something else that is seen is one at once"
    )
    func accepted() {
        let drifted = deployment((.drift, Self.other, 950))
        let seen = [span(.layer2, .drift, Self.other, from: 500, to: 950)]
        let held = standing(drifted, seen, [acceptance(Self.other)])
        #expect(held.posture == .accepted)
        #expect(!held.posture.isAlarm && held.acceptance?.owner == "ada")
        #expect(standing(drifted, seen, [acceptance(Self.other, until: 1_000)]).posture == .drift)
        #expect(standing(drifted, seen, [acceptance(Self.other, until: 1_001)]).posture == .accepted)
        #expect(standing(drifted, seen, [acceptance(Self.third)]).posture == .drift)
        var withdrawn = acceptance(Self.other)
        withdrawn.withdrawnAt = at(950)
        #expect(standing(drifted, seen, [withdrawn]).posture == .drift)
        // By its normal form: other bytes of the same content are accepted with it.
        let forms = ["1", "2"].map { FormDigest(normaliser: "dns_zone/1", digest: "sha256:\($0)") }
        let other = [span(.layer2, .drift, Self.other, from: 500, to: 950, form: forms[0])]
        #expect(standing(drifted, other, [acceptance(Self.third, form: forms[0])]).posture == .accepted)
        #expect(standing(drifted, other, [acceptance(Self.other, form: forms[1])]).posture == .drift)
    }

    @Test("who sees an accepted deviation disputes nothing")
    func acceptedSide() {
        let spans = [
            span(.layer1, .match, Self.desired, from: 100, to: 980),
            span(.layer2, .drift, Self.other, from: 500, to: 950),
        ]
        let matched = deployment((.match, Self.desired, 980))
        #expect(standing(matched, spans).posture == .disputed)
        #expect(standing(matched, spans, [acceptance(Self.other)]).posture == .accepted)
    }

    // MARK: Telling

    private func changes(_ count: Int, from second: Int, every pause: Int) -> [VerificationSpan] {
        (0...count).map { number in
            let verdict: Verdict = number.isMultiple(of: 2) ? .match : .drift
            let first = second + number * pause
            return span(.layer2, verdict, Self.other, from: first, to: first)
        }
    }

    private func told(
        _ before: ToldPosture?,
        _ posture: Posture,
        _ begun: [VerificationSpan],
        now: Int
    ) -> (told: ToldPosture, telling: ToldPosture.Telling)? {
        var now = standing(deployment(nil), [], now: now)
        now.posture = posture
        return ToldPosture.next(
            after: before,
            now,
            begun: begun,
            window: Flapping.window(intervalSeconds: 300),
            at: at(begun.last.map { Int($0.first.at.duration(since: Self.start).components.seconds) } ?? 0)
        )
    }

    @Test("each change is told once, and what is quiet is not told")
    func telling() {
        #expect(told(nil, .match, [], now: 10) == nil)
        #expect(told(nil, .unknown, [], now: 10) == nil)
        let first = told(nil, .drift, [], now: 10)
        #expect(first?.telling == .changed && first?.told.posture == .drift)
        #expect(told(first?.told, .drift, [], now: 20) == nil)
        #expect(told(first?.told, .match, [], now: 30)?.telling == .changed)
        let match = ToldPosture(posture: .match, since: at(30))
        #expect(told(match, .unknown, [], now: 40) == nil)
        #expect(told(match, .disputed, [], now: 40)?.told.posture == .disputed)
    }

    @Test("of a place that changes again and again one beginning and one end are told")
    func flapping() {
        let window = Flapping.window(intervalSeconds: 300)
        #expect(window == .seconds(3_600))
        #expect(Flapping.window(intervalSeconds: 86_400) == .seconds(12 * 86_400))
        let four = changes(Flapping.toleratedChanges, from: 100, every: 60)
        let before = ToldPosture(posture: .match, since: at(1))
        #expect(told(before, .drift, four, now: 400)?.telling == .changed)
        let five = changes(Flapping.toleratedChanges + 1, from: 100, every: 60)
        let began = told(before, .drift, five, now: 400)
        #expect(began?.telling == .flappingBegan)
        #expect(began?.told.flappingSince == at(160))
        // As long as it goes on, nothing.
        #expect(told(began?.told, .match, changes(9, from: 100, every: 60), now: 800) == nil)
        #expect(told(began?.told, .match, [], now: 9_000)?.telling == .flappingEnded)
        #expect(told(began?.told, .match, [], now: 9_000)?.told.flappingSince == nil)
    }

    @Test("flapping ends with the changes, however often the content changes meanwhile")
    func steadyDrift() {
        let flapping = ToldPosture(posture: .drift, since: at(1), flappingSince: at(1))
        // Of one verdict, a new content at each look; the first of them began before the window.
        let steady = (0..<9).map { number in
            span(.layer2, .drift, "sha256:\(number)", from: 9_000 + number * 600, to: 9_000 + number * 600)
        }
        let ended = told(flapping, .drift, steady, now: 13_800)
        #expect(ended?.telling == .flappingEnded && ended?.told.posture == .drift)
        // The verdict changed with the first of the window: only who knows what was before it sees that.
        let turned = [span(.layer2, .match, Self.desired, from: 8_000, to: 9_900)] + steady.dropFirst(2)
        #expect(told(flapping, .drift, turned, now: 13_800) == nil)
    }

    @Test("what becomes worse while a place flaps is told once, and what becomes better is not")
    func worseWhileFlapping() throws {
        let spans = changes(9, from: 100, every: 60)
        var known = ToldPosture(posture: .match, since: at(1), flappingSince: at(160))
        for posture in [Posture.drift, .disputed, .weakened] {
            let worse = try #require(told(known, posture, spans, now: 800))
            #expect(worse.telling == .changed)
            #expect(worse.told.posture == posture && worse.told.flappingSince == at(160))
            known = worse.told
            for quiet in [posture, .match, .drift, .error, .accepted] {
                #expect(told(known, quiet, spans, now: 800) == nil)
            }
        }
    }

    @Test("changes are counted for each verifier by itself, by verdict")
    func counting() {
        let one = changes(3, from: 100, every: 10)
        #expect(Flapping.changes(among: one, since: at(0)).count == 3)
        let sameVerdict = (0..<5).map { span(.layer2, .drift, "sha256:\($0)", from: $0, to: $0) }
        #expect(Flapping.changes(among: sameVerdict, since: at(0)).isEmpty)
        let two = [
            span(.layer1, .match, Self.desired, from: 1, to: 1),
            span(.layer2, .drift, Self.other, from: 2, to: 2),
        ]
        #expect(Flapping.changes(among: two, since: at(0)).isEmpty)
    }
}
