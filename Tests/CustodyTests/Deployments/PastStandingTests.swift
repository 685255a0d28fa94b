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
}
