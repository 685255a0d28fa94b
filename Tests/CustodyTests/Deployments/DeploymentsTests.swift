import Custody
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Deployments in the database")
struct DeploymentsTests {
    @Test("a deployment of what nobody approved is recorded, and says so")
    func unapproved() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            let deployment = try await bench.deploy()
            #expect(!deployment.isApproved)
            #expect(try await bench.state() == .proposed)
            let approved = try await bench.approve("192.0.2.81")
            #expect(try await bench.deployment()?.desiredCID == approved.cid)
        }
    }

    @Test("a target that holds something else than is desired drifts, without anybody looking")
    func otherCID() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let approved = try await bench.approve()
            let foreign = "sha256:" + String(repeating: "1", count: 64)
            let deployment = try await bench.deploy(cid: foreign)
            #expect(deployment.driftStatus == .drift)
            #expect(deployment.desiredCID == approved.cid)
            #expect(!deployment.isApproved)
            #expect(try await bench.state() == .approved)
        }
    }

    @Test("each target has its own state, and the counters follow")
    func targets() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            let targets = (0..<3).map { Target(kind: "dns", identifier: "ns\($0)") }
            for target in targets { try await bench.deploy(to: target) }
            try await bench.look(.files([Bench.zone()]), at: targets[0])
            try await bench.look(.files([Bench.zone("192.0.2.66")]), at: targets[1])
            let detail = try await bench.custody.artifact(for: bench.caller, "northwind.example")
            #expect(detail.artifact.deployments == DeploymentCounts(match: 1, drift: 1, unknown: 1))
            #expect(detail.artifact.driftStatus == .drift)
            let counts = try await bench.custody.counts(for: bench.caller).deployments
            #expect(counts == detail.artifact.deployments)
            let drifting = try await bench.custody.deployments(for: bench.caller, PageRequest(), in: "drift")
            #expect(drifting.items.map(\.targetIdentifier) == ["ns1"])
        }
    }

    @Test("there is one step back, and then none")
    func rollback() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            func rollBack(_ target: Target = Bench.target) async throws -> Deployment {
                try await bench.custody.rollBackDeployment(for: bench.caller, "northwind.example", on: target)
                    .value
            }
            let nowhere = Target(kind: "dns", identifier: "nowhere")
            #expect(
                try await refused(bench) { _ = try await rollBack(nowhere) }
                    == .unknownDeployment(targetKind: "dns", targetIdentifier: "nowhere")
            )
            try await bench.deploy()
            let none = CustodyError.nothingToRollBackTo(targetKind: "dns", targetIdentifier: "ns1")
            #expect(try await refused(bench) { _ = try await rollBack() } == none)
            try await bench.approve("192.0.2.81")
            try await bench.deploy()
            try await bench.look(.files([Bench.zone("192.0.2.81")]))
            let back = try await rollBack()
            #expect(back.driftStatus == .unknown)
            #expect(back.latest == nil)
            #expect(try await refused(bench) { _ = try await rollBack() } == none)
            let seen = try await bench.look(.files([Bench.zone()]))
            #expect(seen.driftStatus == .match)
        }
    }

    private func rollBack(_ bench: Bench, _ target: Target = Bench.target) async throws -> Deployment {
        try await bench.custody.rollBackDeployment(for: bench.caller, "northwind.example", on: target).value
    }

    private static let foreign = "sha256:" + String(repeating: "1", count: 64)

    @Test("what nobody approved drifts after a rollback to it as it did before")
    func rollbackToUnapproved() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy(cid: Self.foreign)
            try await bench.approve("192.0.2.81")
            try await bench.deploy()
            let back = try await rollBack(bench)
            #expect(back.deployedCID == Self.foreign)
            #expect(back.desiredCID == first.cid)
            #expect(back.driftStatus == .drift)
            #expect(!back.isApproved)
            #expect(try await bench.deployment()?.driftStatus == .drift)
        }
    }

    @Test("desired goes back to what it was then, however often it moved in between")
    func rollbackOverSeveral() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            for address in ["192.0.2.81", "192.0.2.82"] { try await bench.approve(address) }
            try await bench.deploy()
            try await bench.approve("192.0.2.83")
            let back = try await rollBack(bench)
            #expect([back.deployedCID, back.desiredCID] == [first.cid, first.cid])
            #expect(back.driftStatus == .unknown)
        }
    }

    @Test("what was desired before anything was approved is not desired again once something was")
    func rollbackToProposed() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let proposed = try await bench.register()
            try await bench.deploy()
            let approved = try await bench.approve("192.0.2.81")
            try await bench.deploy()
            let back = try await rollBack(bench)
            #expect([back.deployedCID, back.desiredCID] == [proposed.cid, approved.cid])
            #expect(back.driftStatus == .drift)
        }
    }

    @Test("a version stays deployed when a target is rolled back that never held it")
    func rollbackElsewhere() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            let other = Target(kind: "dns", identifier: "ns2")
            try await bench.deploy()
            try await bench.deploy(to: other)
            try await bench.deploy(cid: Self.foreign, to: other)
            #expect(try await rollBack(bench, other).driftStatus == .unknown)
            #expect(try await bench.state() == .deployed)
        }
    }

    @Test("an approval moves more targets than one statement has places for")
    func veryManyTargets() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            let first = try await bench.approve()
            let standing = 5_500
            _ = try await bench.database.superuser.execute(
                """
                INSERT INTO custody.deployment_states (
                    tenant_id, deployment_state_id, target_kind, target_identifier, deployed_cid, desired_cid,
                    deployed_desired_cid, last_deployed_at, drift_status, governed_artifact_id
                )
                SELECT \(bench.tenant), gen_random_uuid(), 'dns', 'ns' || number, \(first.cid), \(first.cid),
                       \(first.cid), now(), 'unknown', \(first.reference.id)
                FROM generate_series(1, \(standing)) AS number
                """
            )
            _ = try await bench.database.superuser.execute(
                """
                UPDATE custody.deployment_counts SET unknown_count = \(standing)
                WHERE governed_artifact_id = \(first.reference.id)
                """
            )
            let second = try await bench.approve("192.0.2.81")
            let moved = try await bench.database.superuser.rows(
                """
                SELECT count(*) AS moved FROM custody.deployment_states
                WHERE desired_cid = \(second.cid) AND drift_status = 'drift'
                """
            ) { row -> Int in try row["moved"] }
            #expect(moved == [standing])
            let detail = try await bench.custody.artifact(for: bench.caller, "northwind.example")
            #expect(detail.artifact.deployments == DeploymentCounts(drift: standing))
        }
    }

    @Test("since when: a look that changes nothing leaves it, one that does moves it")
    func since() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            try await bench.look(.files([Bench.zone("192.0.2.66")]))
            let first = try await bench.deployment()
            try await bench.look(.files([Bench.zone("192.0.2.67")]))
            let second = try await bench.deployment()
            #expect(first?.since == second?.since)
            #expect(first?.lastReconciledAt != second?.lastReconciledAt)
            try await bench.look(.files([Bench.zone()]))
            #expect(try await bench.deployment()?.since != first?.since)
        }
    }

    @Test("a target without a name and a CID that is none are refused")
    func fields() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            #expect(
                try await refused(bench) { try await bench.deploy(to: Target(kind: "", identifier: "ns1")) }
                    == .invalid(field: "target_kind", .empty)
            )
            #expect(
                try await refused(bench) { try await bench.deploy(cid: "latest") }
                    == .invalid(field: "cid", .notAContentIdentifier("latest"))
            )
        }
    }

    @Test("the same key gets the deployment as it was when it was first answered")
    func idempotency() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            let key = try #require(IdempotencyKey("deploy", requestHash: Digest.sha256(of: [1])))
            let report = DeploymentReport(artifact: "northwind.example", target: Bench.target)
            let first = try await bench.custody.recordDeployment(for: bench.caller, report, key: key)
            try await bench.look(.files([Bench.zone("192.0.2.66")]))
            let before = try await bench.rowCounts()
            let again = try await bench.custody.recordDeployment(for: bench.caller, report, key: key)
            #expect(again.receipt == first.receipt)
            #expect(again.value.driftStatus == first.value.driftStatus)
            #expect(again.value.id == first.value.id)
            #expect(try await bench.rowCounts() == before)
        }
    }
}
