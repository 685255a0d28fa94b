import Access
import Custody
import Evidence
import Ledger
import Postgres
import Server

/// The audit of a chronicle of single verifications, its projections made again and compared, against 50,000 entries a
/// second.
enum ReplayedAudit: Question {
    static let name = "audit-projections"
    private static let entries = 100_000
    private static let targets = 64

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let fixture = try await Fixture.make(on: stand, parts: parts)
        let tenant = fixture.caller.tenant
        try await verify(fixture)
        var (audited, compared) = (Duration.seconds(3_600), Duration.seconds(3_600))
        var count = 0
        for _ in 0..<3 {
            var begun = ContinuousClock.now
            count = try await LedgerAudit(stand.app, .chronicle, of: tenant).run().entryCount
            audited = min(audited, ContinuousClock.now - begun)
            begun = .now
            let outcome = try await CustodyReplay(stand.app).compare(
                tenant,
                under: TenantID(UniqueID(at: SystemClock().now()))
            )
            guard case .equal = outcome else { throw BenchError(description: "\(outcome)") }
            compared = min(compared, ContinuousClock.now - begun)
        }
        let rate = Double(count) / Stand.seconds(audited + compared)
        return [
            Verdict(
                question:
                    "audit of \(count) entries with the comparison of projections, against 50,000 a second",
                ours:
                    "\(perSecond(rate)); bytes alone \(perSecond(Double(count) / Stand.seconds(audited))), projections "
                    + "alone \(perSecond(Double(count) / Stand.seconds(compared)))",
                peer: perSecond(50_000),
                ratio: rate / 50_000,
                aim: .atLeast(1)
            )
        ]
    }

    /// Each target is looked at in its turn by a task of its own.
    private static func verify(_ fixture: Fixture) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<targets {
                group.addTask {
                    let target = Target(kind: "cluster", identifier: "bench-\(number)")
                    _ = try await fixture.custody.recordDeployment(
                        for: fixture.caller,
                        DeploymentReport(artifact: "bench", target: target)
                    )
                    for round in 0..<(entries / targets) {
                        _ = try await fixture.custody.submitVerification(
                            for: fixture.caller,
                            Observation(
                                artifact: fixture.artifactID.text,
                                target: target,
                                layer: "layer1",
                                infrastructure: "local",
                                seen: .cid(
                                    round.isMultiple(of: 100)
                                        ? "sha256:" + Digest.sha256(of: []).hex : fixture.cid
                                )
                            )
                        )
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
