import Access
import Custody
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Emergencies and their reviews in the database")
struct EmergencyTests {
    private static let policy: JSON = [
        "default_tier": "a", "tiers": ["a": ["ceremony_class": "2-of-3"]],
        "emergency": ["ceremony_class": "SingleApproval", "expires_in_sec": 600, "review_within_sec": 3_600],
    ]

    private func open(_ bench: Bench, because reason: String = "The zone is down.") async throws -> Ceremony {
        try await bench.custody.openCeremony(
            for: bench.caller,
            on: "northwind.example",
            emergency: reason
        ).value
    }

    /// A version that the first witness approved in an emergency, and its review.
    private func approved(_ body: (Bench, _ emergency: Ceremony, _ review: Ceremony) async throws -> Void)
        async throws
    {
        try await Bench.with { bench in
            try await bench.accord { $0.tierPolicy = Self.policy }
            try await bench.register()
            let emergency = try await bench.sign(open(bench), bench.witnesses[0])
            let reviews = try await bench.custody.ceremonies(for: bench.caller, PageRequest(), for: "review")
            try await body(bench, emergency, try #require(reviews.items.first))
        }
    }

    @Test("one signature approves at once, and a review by the others opens in the same transaction")
    func opens() async throws {
        try await approved { bench, emergency, review in
            #expect(emergency.state == .approved && emergency.purpose == .emergency)
            #expect(emergency.openingReason == "The zone is down.")
            #expect(emergency.expiresAt == emergency.openedAt.advanced(by: .seconds(600)))
            #expect(try await bench.state() == .approved)
            #expect(review.state == .open && review.reviewOf == emergency.id)
            #expect(review.quorum == 2 && review.ceremonyClass == "2-of-2")
            #expect(review.eligibleDIDs == bench.witnesses.dropFirst().map(Bench.did))
            #expect(review.expiresAt == review.openedAt.advanced(by: .seconds(3_600)))
            let statement = try Statement(parsing: review.payload)
            #expect(statement.predicate["decision"]?.string == "confirm")
            #expect(statement.predicate["review_of"]?.string == "\(emergency.id)")
            #expect(statement.predicate["version_digest"] != nil)
            let told = try Statement(parsing: emergency.payload).predicate
            #expect(told["emergency_reason"]?.string == "The zone is down.")
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 1)
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts(open: 1))
        }
    }

    @Test("who approved in the emergency does not review, and the others' quorum passes it")
    func passes() async throws {
        try await approved { bench, emergency, review in
            let did = Bench.did(bench.witnesses[0])
            #expect(
                try await refused(bench) { try await bench.sign(review, bench.witnesses[0]) }
                    == .proposerMayNotSign(did: did)
            )
            let steps = try await bench.transitions().count
            #expect(try await bench.sign(review, bench.witnesses[1]).state == .open)
            #expect(try await bench.sign(review, bench.witnesses[2]).state == .approved)
            // It says that what stands may stand.
            #expect(try await bench.transitions().count == steps)
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts())
            #expect(
                try await bench.custody.pressingReview(for: bench.caller, of: emergency.artifact.id) == nil
            )
        }
    }

    @Test("a review that nobody made in time is overdue, and waits until somebody decides")
    func overdue() async throws {
        try await approved { bench, emergency, review in
            bench.clock.advance(by: .seconds(3_600))
            // Before the sweeper has been there, too.
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts(overdue: 1))
            #expect(try await bench.custody.ceremony(for: bench.caller, "\(review.id)").state == .overdue)
            #expect(try await bench.custody.expireDueCeremonies(of: bench.tenant) == 1)
            #expect(try await bench.custody.expireDueCeremonies(of: bench.tenant) == 0)
            #expect(try await bench.state() == .approved)
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
            let pressing = try await bench.custody.pressingReview(
                for: bench.caller,
                of: emergency.artifact.id
            )
            #expect(pressing?.id == review.id && pressing?.state == .overdue)
            let waiting = try await bench.custody.waitingCeremonies(for: bench.caller, PageRequest())
            #expect(waiting.items.map(\.id) == [review.id])
            let events = try await bench.database.superuser.rows(
                "SELECT entry_id FROM ledger.entries WHERE convert_from(bytes, 'UTF8') LIKE '%review_overdue%' LIMIT 5"
            )
            #expect(events.count == 1)

            #expect(try await bench.sign(review, bench.witnesses[1]).state == .overdue)
            #expect(try await bench.sign(review, bench.witnesses[2]).state == .approved)
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts())
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
        }
    }

    @Test("a review passes after its accord has ended, by the witnesses that it had")
    func endedAccord() async throws {
        try await approved { bench, _, review in
            bench.clock.advance(by: .seconds(3_600))
            _ = try await bench.custody.expireDueCeremonies(of: bench.tenant)
            _ = try await bench.custody.expireAccord(for: bench.caller, "Ground rules")
            bench.clock.advance(by: .seconds(1))
            #expect(try await bench.sign(review, bench.witnesses[1]).state == .overdue)
            #expect(try await bench.sign(review, bench.witnesses[2]).state == .approved)
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts())
        }
    }

    @Test("a review that fails stays in sight until something else is approved")
    func fails() async throws {
        try await approved { bench, emergency, review in
            let failed = try await bench.custody.rejectCeremony(
                for: bench.caller,
                review.id,
                because: "It opened the zone to everybody."
            ).value
            #expect(failed.state == .rejected)
            #expect(try await bench.state() == .approved)
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts(failed: 1))
            let pressing = try await bench.custody.pressingReview(
                for: bench.caller,
                of: emergency.artifact.id
            )
            #expect(pressing?.closingReason == "It opened the zone to everybody.")
            bench.clock.advance(by: .seconds(1))
            try await bench.register("192.0.2.81")
            let next = try await bench.custody.openCeremony(for: bench.caller, on: "northwind.example").value
            try await bench.sign(next, bench.witnesses[0], bench.witnesses[1])
            #expect(try await bench.custody.reviewCounts(for: bench.caller) == ReviewCounts())
        }
    }

    @Test("a review is neither withdrawn nor superseded, and does not hold a new version up")
    func stays() async throws {
        try await approved { bench, emergency, review in
            let withdrawn = try await refused(bench) {
                _ = try await bench.custody.withdrawCeremony(for: bench.caller, review.id, because: "no need")
            }
            #expect(withdrawn == .reviewStays)
            try await bench.register("192.0.2.81")
            let next = try await bench.custody.openCeremony(for: bench.caller, on: "northwind.example").value
            #expect(next.version == 2)
            try await bench.deploy(cid: emergency.cid)
            try await bench.sign(next, bench.witnesses[0], bench.witnesses[1])
            let desired = try await bench.deployment()?.desiredCID
            #expect(desired == next.cid)
            // What is confirmed now is the older version: what is desired stays.
            bench.clock.advance(by: .seconds(1))
            try await bench.sign(review, bench.witnesses[1], bench.witnesses[2])
            let other = Target(kind: "dns", identifier: "ns2")
            #expect(try await bench.deploy(to: other).desiredCID == next.cid)
        }
    }

    @Test("only with a reason, where the accord knows emergencies, and while somebody is left to review")
    func refusals() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            #expect(
                try await refused(bench) { _ = try await open(bench) }
                    == .emergencyNotAllowed(accord: "Ground rules")
            )
            #expect(
                try await refused(bench) { _ = try await open(bench, because: "") }
                    == .invalid(field: "emergency_reason", .empty)
            )
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(tierPolicy: Self.policy)
            )
            let emergency = try await open(bench)
            let everybody = try await refused(bench) {
                try await bench.sign(emergency, bench.witnesses[0], bench.witnesses[1], bench.witnesses[2])
            }
            #expect(everybody == .reviewUnreachable)
            // Fewer are left than an ordinary ceremony wants: then all of them.
            try await bench.sign(emergency, bench.witnesses[0], bench.witnesses[1])
            let review = try await bench.custody.ceremonies(for: bench.caller, PageRequest(), for: "review")
            #expect(review.items.first?.quorum == 1)
            #expect(review.items.first?.eligibleDIDs == [Bench.did(bench.witnesses[2])])
        }
    }
}
