import Access
import Chronicle
import Custody
import Evidence
import Kinds
import Ledger
import TestSupport
import Testing

@Suite("What was approved and live at a moment")
struct PastStandingTests {
    @Test(
        "each moment has the version that was approved then, what was deployed then, and what was seen of it"
    )
    func moments() async throws {
        try await Bench.with { bench in
            func now() -> Instant { bench.clock.now() }
            func past(_ moment: Instant) async throws -> PastStanding? {
                _ = try await Projector(bench.database.app, clock: bench.clock).catchUp(bench.tenant)
                return try await bench.custody.standing(
                    for: bench.caller,
                    at: moment,
                    of: "northwind.example",
                    on: Bench.target
                ).first
            }
            try await bench.accord()
            let first = try await bench.approve()
            let before = now()
            bench.clock.advance(by: .seconds(60))
            try await bench.deploy()
            let deployed = now()
            bench.clock.advance(by: .seconds(60))
            try await bench.look(.cid(first.cid))
            let seen = now()
            bench.clock.advance(by: .seconds(60))
            let second = try await bench.approve("192.0.2.81")
            let approved = now()
            bench.clock.advance(by: .seconds(60))
            try await bench.deploy()
            let moved = now()
            bench.clock.advance(by: .seconds(60))
            try await bench.look(.cid(first.cid))
            let drifted = now()

            #expect(try await past(before) == nil)
            let one = try #require(try await past(deployed))
            #expect(one.deployedCID == first.cid && one.desiredCID == first.cid)
            #expect(one.approval?.version == 1 && one.status == .unknown && one.looks.isEmpty)
            #expect(one.approval?.witnesses == [Bench.did(bench.witnesses[0])])
            #expect(one.approval?.entryID != nil)
            let two = try #require(try await past(seen))
            #expect(two.status == .match && two.looks.map(\.finding.verdict) == [.match])
            let three = try #require(try await past(approved))
            #expect(three.deployedCID == first.cid && three.desiredCID == second.cid)
            #expect(three.approval?.version == 2 && three.status == .drift)
            let four = try #require(try await past(moved))
            #expect(four.deployedCID == second.cid && four.status == .unknown)
            #expect(try await past(drifted)?.status == .drift)

            let all = try await bench.custody.standing(
                for: bench.caller,
                at: drifted,
                of: nil,
                on: Bench.target
            )
            #expect(all.map(\.deployedCID) == [second.cid])
            await #expect(throws: CustodyError.self) {
                _ = try await bench.custody.standing(for: bench.caller, at: drifted, of: nil, on: nil)
            }
        }
    }

    private func past(_ bench: Bench, at moment: Instant, on target: Target? = Bench.target) async throws
        -> [PastStanding]
    {
        _ = try await Projector(bench.database.app, clock: bench.clock).catchUp(bench.tenant)
        return try await bench.custody.standing(
            for: bench.caller,
            at: moment,
            of: "northwind.example",
            on: target
        )
    }

    private func step(_ bench: Bench) -> Instant {
        defer { bench.clock.advance(by: .seconds(60)) }
        return bench.clock.now()
    }

    @Test("a rollback of all targets is what is live from then on; who held it keeps since when")
    func allRolledBack() async throws {
        try await Bench.with { bench in
            let other = Target(kind: "dns", identifier: "ns2")
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            let beginning = try await bench.deploy(to: other).lastDeployedAt
            _ = step(bench)
            let second = try await bench.approve("192.0.2.81")
            _ = step(bench)
            // On the one alone: the other holds the first version all the time.
            try await bench.deploy(cid: second.cid)
            let moved = step(bench)
            _ = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example")
            let back = step(bench)

            let before = try #require(try await past(bench, at: moved).first)
            #expect(before.deployedCID == second.cid && before.desiredCID == second.cid)
            let after = try await past(bench, at: back, on: nil)
            #expect(after.map(\.target) == [Bench.target, other])
            #expect(after.allSatisfy { $0.deployedCID == first.cid && $0.desiredCID == first.cid })
            #expect(after[0].entryID != before.entryID && after[0].deployedBy == bench.caller.actor)
            #expect(after[1].deployedAt == beginning)
            let live = try #require(try await bench.deployment())
            #expect(live.deployedCID == after[0].deployedCID && live.desiredCID == after[0].desiredCID)
            #expect(live.lastDeployedAt == after[0].deployedAt)
        }
    }

    @Test("a rollback of one target is what is live there from then on")
    func rolledBack() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            _ = step(bench)
            let second = try await bench.approve("192.0.2.81")
            _ = step(bench)
            try await bench.deploy()
            let moved = step(bench)
            _ = try await bench.custody.rollBackDeployment(
                for: bench.caller,
                "northwind.example",
                on: Bench.target
            )
            let back = step(bench)
            #expect(try await past(bench, at: moved).map(\.deployedCID) == [second.cid])
            let after = try #require(try await past(bench, at: back).first)
            #expect(after.deployedCID == first.cid)
            #expect(try await bench.deployment()?.lastDeployedAt == after.deployedAt)
        }
    }

    @Test("while nothing was approved, targets should hold what was registered last")
    func unapproved() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.register()
            try await bench.deploy()
            let deployed = step(bench)
            let second = try await bench.register("192.0.2.81")
            let registered = step(bench)
            #expect(try await past(bench, at: deployed).map(\.desiredCID) == [first.cid])
            let after = try #require(try await past(bench, at: registered).first)
            #expect(after.desiredCID == second.cid && after.deployedCID == first.cid)
            #expect(after.approval == nil && after.status == .drift)
            #expect(try await bench.deployment()?.desiredCID == second.cid)
        }
    }

    @Test("a target is found behind any number of others of the artifact")
    func manyTargets() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            let other = Target(kind: "dns", identifier: "ns2")
            for _ in 0...Custody.pastLimits.entries { try await bench.deploy(to: other) }
            #expect(try await past(bench, at: step(bench)).map(\.deployedCID) == [first.cid])
        }
    }

    @Test("a review after an emergency is not taken for the approval")
    func reviewed() async throws {
        try await Bench.with { bench in
            try await bench.accord {
                $0.tierPolicy = [
                    "default_tier": "a",
                    "emergency": [
                        "ceremony_class": "SingleApproval", "expires_in_sec": 600,
                        "review_within_sec": 3_600,
                    ],
                ]
            }
            try await bench.register()
            let emergency = try await bench.custody.openCeremony(
                for: bench.caller,
                on: "northwind.example",
                emergency: "the name server is gone"
            ).value
            try await bench.sign(emergency, bench.witnesses[0])
            try await bench.deploy()
            _ = step(bench)
            let open = try await bench.custody.ceremonies(for: bench.caller, PageRequest(), in: "open").items
            let review = try #require(open.first { $0.purpose == .review })
            try await bench.sign(review, bench.witnesses[1], bench.witnesses[2])
            let found = try #require(try await past(bench, at: step(bench)).first)
            #expect(found.approval?.ceremonyID == emergency.id)
            #expect(found.approval?.witnesses == [Bench.did(bench.witnesses[0])])
        }
    }

    @Test("verifiers that disagreed then are said to have")
    func disputed() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            _ = step(bench)
            let other = Observation.Seen.cid("sha256:" + String(repeating: "2", count: 64))
            var moment = bench.clock.now()
            for round in 0..<2 {
                for (layer, seen) in [("layer1", Observation.Seen.cid(registered.cid)), ("layer2", other)] {
                    _ = try await bench.custody.submitVerification(
                        for: bench.caller,
                        Observation(
                            artifact: "northwind.example",
                            target: Bench.target,
                            layer: layer,
                            seen: seen
                        )
                    )
                    bench.clock.advance(by: .seconds(30))
                }
                if round == 0 { moment = bench.clock.now() }
            }
            // Both spans go on beyond the moment.
            let found = try #require(try await past(bench, at: moment).first)
            #expect(found.dispute?.nature == .appliedButNotShown)
            #expect(found.status == .drift)
        }
    }
}
