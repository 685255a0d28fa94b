import Access
import Custody
import Evidence
import Ledger
import TestSupport
import Testing

@Suite("Rolling an artifact back on all its targets")
struct ArtifactRollbackTests {
    private static let targets = ["ns1", "ns2", "ns3"].map { Target(kind: "dns", identifier: $0) }

    /// Version 1 approved and put on all targets, then version 2 on all but the last.
    private func deployed(
        _ body: (Bench, _ first: RegisteredArtifact, _ second: RegisteredArtifact) async throws -> Void
    ) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            for target in Self.targets { try await bench.deploy(to: target) }
            let second = try await bench.approve("192.0.2.81")
            for target in Self.targets.prefix(2) { try await bench.deploy(to: target) }
            try await body(bench, first, second)
        }
    }

    private func deployments(_ bench: Bench) async throws -> [Deployment] {
        try await bench.custody.deployments(for: bench.caller, PageRequest()).items
    }

    @Test("all targets hold the version approved before and shall, custody is rolled back, in one entry")
    func allTargets() async throws {
        try await deployed { bench, first, second in
            #expect(try await bench.state() == .deployed)
            let before = try await bench.rowCounts()
            let answer = try await bench.custody.rollBackArtifact(
                for: bench.caller,
                "northwind.example",
                because: "Resolvers fail."
            ).value
            #expect(answer.fromVersion == 2 && answer.toVersion == 1 && answer.cid == first.cid)
            #expect(answer.deployments.count == 3)
            let after = try await bench.rowCounts()
            #expect(after["entries"] == before["entries"]! + 1)
            #expect(after["transitions"] == before["transitions"]! + 1)
            for deployment in try await deployments(bench) {
                #expect(deployment.deployedCID == first.cid && deployment.desiredCID == first.cid)
            }
            #expect(try await bench.state() == .rolledBack)
            let step = try #require(try await bench.transitions().first)
            #expect(step.from == .deployed && step.to == .rolledBack)
            let figures = try await bench.custody.counts(for: bench.caller).deployments
            #expect(figures == DeploymentCounts(unknown: 3))
        }
    }

    @Test(
        "before the first approved version there is nothing; what nobody approved goes back to the last that was"
    )
    func ends() async throws {
        try await deployed { bench, first, second in
            _ = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example")
            let nothing = try await refused(bench) {
                _ = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example")
            }
            #expect(nothing == .nothingApprovedBefore(artifact: "northwind.example"))
            let stranger = "sha256:" + String(repeating: "0", count: 64)
            for target in Self.targets { try await bench.deploy(cid: stranger, to: target) }
            let back = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example").value
            #expect(back.fromVersion == nil && back.cid == second.cid)
        }
    }

    @Test("what is deployed nowhere is refused, and the same key gets the first answer")
    func refusals() async throws {
        try await deployed { bench, first, second in
            try await bench.register("192.0.2.90", name: "other.example")
            let nowhere = try await refused(bench) {
                _ = try await bench.custody.rollBackArtifact(for: bench.caller, "other.example")
            }
            #expect(nowhere == .notDeployed(artifact: "other.example"))
            let key = try #require(IdempotencyKey("back", requestHash: Digest.sha256(of: [1])))
            func rollBack() async throws -> Decision<ArtifactRollback> {
                try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example", key: key)
            }
            let answer = try await rollBack()
            let again = try await rollBack()
            #expect(again.receipt == answer.receipt && !again.isNew)
            #expect(again.value.cid == answer.value.cid && again.value.deployments.count == 3)
            let mayNot = bench.caller(may: [.read])
            await #expect(throws: AccessError.permissionMissing(.recordDeployment)) {
                try await bench.custody.rollBackArtifact(for: mayNot, "northwind.example")
            }
        }
    }

    @Test("what is recorded after a rollback shall hold the version gone back to, until another is approved")
    func recordedAfterwards() async throws {
        try await deployed { bench, first, second in
            _ = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example")
            let again = try await bench.deploy(to: Self.targets[0])
            #expect(again.deployedCID == first.cid && again.desiredCID == first.cid)
            let new = try await bench.deploy(cid: second.cid, to: Target(kind: "dns", identifier: "ns4"))
            #expect(new.desiredCID == first.cid && new.driftStatus == .drift)
            // Registered is not approved.
            try await bench.register("192.0.2.82")
            #expect(try await bench.deploy(to: Self.targets[0]).desiredCID == first.cid)
            try await bench.sign(bench.open(), bench.witnesses[0])
            let third = try await bench.deploy(to: Self.targets[0])
            #expect(third.desiredCID != first.cid && third.desiredCID != second.cid)
        }
    }

    @Test("what failed its after-review is not gone back to")
    func failedReview() async throws {
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
            let first = try await bench.approve()
            try await bench.register("192.0.2.81")
            let emergency = try await bench.custody.openCeremony(
                for: bench.caller,
                on: "northwind.example",
                emergency: "The zone is down."
            ).value
            try await bench.sign(emergency, bench.witnesses[0])
            try await bench.deploy()
            let reviews = try await bench.custody.ceremonies(for: bench.caller, PageRequest(), for: "review")
            let review = try #require(reviews.items.first)
            _ = try await bench.custody.rejectCeremony(
                for: bench.caller,
                review.id,
                because: "It was not down."
            )
            try await bench.approve("192.0.2.82")
            try await bench.deploy()
            let answer = try await bench.custody.rollBackArtifact(for: bench.caller, "northwind.example")
            #expect(answer.value.toVersion == 1 && answer.value.cid == first.cid)
        }
    }
}
