import Custody
import Evidence
import Ledger
import TestSupport
import Testing

@Suite("From registration to rollback")
struct JourneyTests {
    @Test("register, open, sign, approve, deploy, verify a drift, repair, roll back")
    func journey() async throws {
        try await Bench.with { bench in
            let custody = bench.custody
            try await bench.accord()

            let registered = try await bench.register()
            #expect(registered.version == 1)
            #expect(registered.tier == "a")
            #expect(registered.state == .proposed)

            let ceremony = try await bench.open()
            #expect(ceremony.quorum == 1)
            let statement = try Statement(parsing: ceremony.payload)
            #expect(statement.predicate["cid"]?.string == registered.cid)
            #expect(statement.isAbout(try #require(ContentIdentifier(registered.cid)).digest))
            #expect(try await custody.counts(for: bench.caller).openCeremonies == 1)

            let approved = try await bench.sign(ceremony, bench.witnesses[0])
            #expect(approved.state == .approved)
            #expect(try await bench.state() == .approved)

            let deployed = try await bench.deploy()
            #expect(deployed.isApproved)
            #expect(deployed.deployedCID == registered.cid)
            #expect(deployed.driftStatus == .unknown)
            #expect(try await bench.state() == .deployed)

            let good = try await bench.look(.files([Bench.zone()]))
            #expect(good.verification.verdict == .match)
            #expect(good.driftStatus == .match)

            let bad = try await bench.look(.files([Bench.zone("192.0.2.66")]))
            #expect(bad.verification.verdict == .drift)
            #expect(bad.verification.differences.count > 0)
            #expect(bad.driftStatus == .drift)
            #expect(try await custody.counts(for: bench.caller).deployments == DeploymentCounts(drift: 1))

            let second = try await bench.approve("192.0.2.81")
            #expect(second.version == 2)
            let moved = try await bench.deployment()
            #expect(moved?.desiredCID == second.cid)
            #expect(moved?.deployedCID == registered.cid)
            #expect(moved?.driftStatus == .drift)

            let redeployed = try await bench.deploy()
            #expect(redeployed.deployedCID == second.cid)
            #expect(redeployed.previousCID == registered.cid)
            #expect(redeployed.driftStatus == .unknown)

            let back = try await custody.rollBackDeployment(
                for: bench.caller,
                "northwind.example",
                on: Bench.target
            ).value
            #expect(back.deployedCID == registered.cid)
            #expect(back.desiredCID == registered.cid)
            #expect(back.isApproved)
            #expect(try await bench.state() == .rolledBack)

            let transitions = try await bench.transitions()
            #expect(transitions.map(\.sequenceNumber) == [8, 7, 6, 5, 4, 3, 2, 1])
            #expect(
                transitions.reversed().map(\.to) == [
                    .ceremonyOpen, .approved, .deployed, .proposed, .ceremonyOpen, .approved, .deployed,
                    .rolledBack,
                ]
            )
            let approval = try #require(transitions.first { $0.to == .approved })
            #expect(approval.witnessSignatures.map(\.did) == [Bench.did(bench.witnesses[0])])
            #expect(approval.envelopeHash?.count == 64)
            let proposal = try #require(transitions.first { $0.to == .proposed })
            #expect(proposal.contentDiff["difference_count"]?.integer ?? 0 > 0)

            let overview = try await custody.overview(for: bench.caller)
            #expect(
                overview.counts
                    == Counts(artifacts: 1, deployments: DeploymentCounts(unknown: 1), openCeremonies: 0)
            )
            #expect(overview.latestVerifications.count == 2)
            _ = try await LedgerReader(bench.database.app).verify(.chronicle, of: bench.tenant)
        }
    }
}
