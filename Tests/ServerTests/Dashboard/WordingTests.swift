import API
import Drift
import Evidence
import Testing

@testable import Server

@Suite("Dashboard wording")
struct WordingTests {
    let now = SamplePages.now

    @Test("times are UTC: today's by the clock, this year's with the day, older ones whole")
    func times() {
        #expect(CivilTime(now).full == "2026-11-21 10:42:07 UTC")
        #expect(CivilTime(now).iso == "2026-11-21T10:42:07Z")
        #expect(CivilTime(SamplePages.ago(minutes: 90)).text(at: now) == "09:12")
        #expect(CivilTime(SamplePages.ago(minutes: 24 * 60)).text(at: now) == "20 Nov 10:42")
        #expect(CivilTime(SamplePages.ago(minutes: 400 * 24 * 60)).text(at: now) == "2025-10-17 10:42")
        #expect(CivilTime(Instant(microseconds: -1)).full == "1969-12-31 23:59:59 UTC")
        #expect(CivilTime(Instant(microseconds: 951_782_400_000_000)).iso == "2000-02-29T00:00:00Z")
    }

    @Test("numbers carry spaces from five digits on, and nouns their number")
    func numbers() {
        #expect(Counting.number(1_234) == "1234")
        #expect(Counting.number(10_482) == "10\u{202F}482")
        #expect(Counting.number(-1_234_567) == "−1\u{202F}234\u{202F}567")
        #expect(Counting.count(1, "entry", "entries") == "1 entry")
        #expect(Counting.count(0, "entry", "entries") == "no entries")
    }

    @Test("identifiers are shortened in the middle and keep their scheme")
    func identifiers() {
        let cid = SamplePages.cid(1)
        #expect(ShortIdentifier.text(of: cid) == "sha256:\(cid.dropFirst(7).prefix(6))…\(cid.suffix(4))")
        #expect(
            ShortIdentifier.text(of: "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK")
                == "did:key:z6Mkha…2doK"
        )
        #expect(ShortIdentifier.text(of: "operations") == "operations")
    }

    @Test(
        "the sentence over deployments says how many, of how many, and since when",
        arguments: [
            (DriftCounts(), "Nothing is deployed yet."),
            (DriftCounts(match: 1), "The one deployment matches what was approved."),
            (DriftCounts(match: 44), "All 44 deployments match what was approved."),
            (
                DriftCounts(match: 41, drift: 3),
                "3 of 44 deployments differ from what was approved; the oldest since 09:12 UTC."
            ),
            (
                DriftCounts(match: 8, drift: 1, unknown: 1),
                "1 of 10 deployments differs from what was approved, since 09:12 UTC. Nobody has looked at 1 other yet."
            ),
            (
                DriftCounts(match: 2, unknown: 3),
                "2 of 5 deployments match what was approved. Nobody has looked at 3 others yet."
            ),
            (DriftCounts(unknown: 1), "Nobody has looked at the 1 deployment yet."),
            (DriftCounts(unknown: 9), "Nobody has looked at any of the 9 deployments yet."),
            (DriftCounts(unknown: 1, unanswered: 1), "The one deployment could not be looked at."),
            (DriftCounts(unknown: 3, unanswered: 3), "None of the 3 deployments could be looked at."),
            (
                DriftCounts(unknown: 3, unanswered: 1),
                "1 of 3 deployments could not be looked at, and nobody has looked at the others yet."
            ),
            (
                DriftCounts(match: 2, unknown: 3, unanswered: 3),
                "2 of 5 deployments match what was approved. 3 others could not be looked at."
            ),
            (
                DriftCounts(match: 2, unknown: 3, unanswered: 1),
                "2 of 5 deployments match what was approved. 1 other could not be looked at, and nobody has looked at 2 others yet."
            ),
        ]
    )
    func sentences(counts: DriftCounts, sentence: String) {
        #expect(counts.sentence(oldestDriftSince: SamplePages.ago(minutes: 90), now: now) == sentence)
    }

    @Test("JSON is laid out for reading without touching its strings")
    func jsonIsIndented() {
        let (text, isWhole) = JSONIndentation.indented(
            #"{"a":[1,2],"b":"{\"x\": [1 ,2]}","c":{},"d":[ ]}"#,
            limit: 1_000
        )
        #expect(isWhole)
        #expect(
            text == """
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": "{\\"x\\": [1 ,2]}",
                  "c": {},
                  "d": []
                }
                """
        )
        let (start, isAll) = JSONIndentation.indented(
            "[" + Array(repeating: "1", count: 99).joined(separator: ",") + "]",
            limit: 50
        )
        #expect(!isAll)
        #expect(start.utf8.count <= 50)
        #expect(start.hasSuffix("1,"))
    }

    @Test("an event is whole on the wire whatever its text, and forges no other")
    func eventsOnTheWire() {
        let event = LiveEvent(name: "changed", data: "a\n\r\nevent: x\rb", id: "7\nevent: y")
        #expect(
            event.text
                == "id: 7 event: y\nevent: changed\ndata: a\ndata: \ndata: event: x\ndata: b\n\n"
        )
        #expect(LiveEvent.changed(.artifactRows, id: "8").text == "id: 8\nevent: artifact-rows\ndata: \n\n")
        #expect(LiveEvent.beat(at: now).text == "event: beat\ndata: 2026-11-21T10:42:07Z\n\n")
    }

    @Test("how many tenants stand how is one sentence, the worst first")
    func tenants() {
        func sentence(_ counts: [StateMark: Int], isOne: Bool = true) -> String {
            TenantCounts(counts).sentence(isOne: isOne)
        }
        #expect(sentence([:]) == "No tenant is compared with the baseline yet.")
        #expect(sentence([.match: 1]) == "The one tenant is as the baseline says.")
        #expect(sentence([.match: 12], isOne: false) == "All 12 tenants are as their baselines say.")
        #expect(sentence([.match: 3, .drift: 1]) == "Of 4 tenants 1 differs from the baseline.")
        #expect(
            sentence([.weakened: 2, .drift: 5, .match: 10_000], isOne: false)
                == "Of 10\u{202F}007 tenants 2 are weaker than a baseline and 5 differ otherwise."
        )
        #expect(
            sentence([.error: 1, .unknown: 2, .accepted: 1, .match: 1])
                == "Of 5 tenants 1 could not be looked at, 2 were not yet looked at and 1 differs as was accepted."
        )
        #expect(
            SamplePages.delegations(name: "x").sentence
                == "Your tenant manages 1000 others; 2 offers wait for your answer; 1 provider manages it; 1 offer of it is "
                + "not answered yet."
        )
        var page = SamplePages.delegations(name: "x")
        (page.isProvider, page.counts) = (false, [])
        #expect(page.sentence == "Nobody manages your tenant.")
        page.counts = [.init(side: .managed, state: .active, count: 2)]
        #expect(page.sentence == "2 providers manage your tenant.")
    }
}
