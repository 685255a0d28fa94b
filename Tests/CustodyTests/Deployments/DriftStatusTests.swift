import Evidence
import Testing

@testable import Custody

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

    @Test("normal forms decide where both are known and of the same rules and key; else the CIDs do")
    func forms() {
        let approved = FormDigest(normaliser: "dns_zone/2", digest: "sha256:a", secretKeyID: "k1")
        func status(_ seen: FormDigest?, cid: String, approved: FormDigest? = approved) -> DriftStatus {
            let look = DriftStatus.Look(
                verdict: .drift,
                verifiedCID: cid,
                verifiedAt: Instant(microseconds: 1),
                form: seen
            )
            return DriftStatus(desiredCID: "new", desiredForm: approved, deployedCID: "new", latest: look)
        }
        func form(_ digest: String, by rules: String = "dns_zone/2", key: String? = "k1") -> FormDigest {
            FormDigest(normaliser: rules, digest: digest, secretKeyID: key)
        }
        #expect(status(form("sha256:a"), cid: "other") == .match)
        #expect(status(form("sha256:b"), cid: "other") == .drift)
        #expect(status(form("sha256:b"), cid: "new") == .drift)
        // Of other rules or another key, they say nothing.
        #expect(status(form("sha256:b", by: "dns_zone/1"), cid: "other") == .unknown)
        #expect(status(form("sha256:b", by: "dns_zone/1"), cid: "new") == .match)
        #expect(status(form("sha256:b", key: "k2"), cid: "other") == .unknown)
        #expect(status(form("sha256:b", key: nil), cid: "other") == .drift)
        #expect(status(nil, cid: "other") == .drift)
        #expect(status(form("sha256:a"), cid: "new", approved: nil) == .match)
    }

    @Test("a column's text is read back, and nothing else is")
    func text() {
        for key in ["k1", nil] {
            let form = FormDigest(normaliser: "dns_zone/2", digest: "sha256:a", secretKeyID: key)
            #expect(FormDigest(form.text) == form)
        }
        for text in ["", "dns_zone/2", "a b c d"] { #expect(FormDigest(text) == nil) }
    }
}
