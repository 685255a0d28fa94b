import Custody
import Evidence
import Testing

@Suite("The drift status")
struct DriftStatusTests {
    private func look(_ verdict: Verdict, _ cid: String) -> DriftStatus.Look {
        DriftStatus.Look(verdict: verdict, verifiedCID: cid, verifiedAt: Instant(microseconds: 1))
    }

    @Test("nobody looked: unknown, unless something else was deployed than is desired")
    func nobodyLooked() {
        #expect(DriftStatus(desiredCID: "new", deployedCID: "new", latest: nil) == .unknown)
        #expect(DriftStatus(desiredCID: "new", deployedCID: "old", latest: nil) == .drift)
        #expect(DriftStatus(desiredCID: nil, deployedCID: nil, latest: nil) == .unknown)
        #expect(DriftStatus(desiredCID: "new", deployedCID: nil, latest: nil) == .unknown)
    }

    @Test("a look that failed is as if nobody had looked")
    func failedLook() {
        #expect(DriftStatus(desiredCID: "new", deployedCID: "new", latest: look(.error, "new")) == .unknown)
        #expect(DriftStatus(desiredCID: "new", deployedCID: "old", latest: look(.error, "new")) == .drift)
    }

    @Test("what was seen decides where what was deployed is what is desired")
    func seen() {
        #expect(DriftStatus(desiredCID: "new", deployedCID: "new", latest: look(.match, "new")) == .match)
        #expect(DriftStatus(desiredCID: "new", deployedCID: "new", latest: look(.drift, "other")) == .drift)
    }

    @Test("a match with what was desired before is drift once something else is desired")
    func desiredMoved() {
        #expect(DriftStatus(desiredCID: "newer", deployedCID: "new", latest: look(.match, "new")) == .drift)
        #expect(DriftStatus(desiredCID: "newer", deployedCID: "newer", latest: look(.match, "new")) == .drift)
    }

    @Test("over its deployments an artifact drifts if one does, and matches only if all do")
    func overDeployments() {
        #expect(DriftStatus(match: 5, drift: 1, unknown: 3) == .drift)
        #expect(DriftStatus(match: 5, drift: 0, unknown: 1) == .unknown)
        #expect(DriftStatus(match: 5, drift: 0, unknown: 0) == .match)
        #expect(DriftStatus(match: 0, drift: 0, unknown: 0) == nil)
    }
}
