import Access
import Custody
import Evidence
import Ledger
import TestSupport
import Testing

@Suite("Another tenant's identifiers")
struct IsolationTests {
    @Test("every function treats them as unknown, and writes nothing")
    func everyFunction() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let artifact = try await bench.approve()
            try await bench.deploy()
            let ceremony = try await bench.custody.ceremony(for: bench.caller, "northwind.example")
            let access = Access(
                database: bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: bench.clock)
            )
            let (stranger, _) = try await access.createTenant(
                named: "Southwind",
                administrator: CallerDraft(
                    kind: .person,
                    name: "eve",
                    did: bench.caller.did,
                    permissions: Set(Permission.allCases)
                )
            )
            let custody = bench.custody
            let id = "\(artifact.reference.id)"
            let envelope = try bench.envelope(of: ceremony, signedBy: [bench.witnesses[1]])
            let attempts: [@Sendable () async throws -> Void] = [
                { _ = try await custody.accord(for: stranger, "Ground rules") },
                { _ = try await custody.amendAccord(for: stranger, "Ground rules", AccordAmendment()) },
                { _ = try await custody.expireAccord(for: stranger, "Ground rules") },
                { _ = try await custody.artifact(for: stranger, id) },
                { _ = try await custody.artifact(for: stranger, artifact.cid) },
                { _ = try await custody.artifactID(for: stranger, id) },
                { _ = try await custody.openCeremony(for: stranger, on: id) },
                { _ = try await custody.ceremony(for: stranger, "\(ceremony.id)") },
                { _ = try await custody.signCeremony(for: stranger, ceremony.id, with: envelope) },
                { _ = try await custody.rejectCeremony(for: stranger, ceremony.id, because: "no") },
                {
                    _ = try await custody.recordDeployment(
                        for: stranger,
                        DeploymentReport(artifact: id, target: Bench.target)
                    )
                },
                { _ = try await custody.rollBackDeployment(for: stranger, id, on: Bench.target) },
                {
                    _ = try await custody.submitVerification(
                        for: stranger,
                        Observation(artifact: id, target: Bench.target, seen: .cid(artifact.cid))
                    )
                },
                {
                    _ = try await custody.recordVerifications(
                        for: stranger,
                        [Observation(artifact: id, target: Bench.target, seen: .cid(artifact.cid))]
                    )
                },
            ]
            for (number, attempt) in attempts.enumerated() {
                let refusal = try await refused(bench, attempt)
                switch refusal {
                case .unknownAccord, .unknownArtifact, .unknownCeremony: break
                default: Issue.record("attempt \(number): \(String(describing: refusal))")
                }
            }
            #expect(try await custody.accords(for: stranger, PageRequest()).items.isEmpty)
            #expect(try await custody.artifacts(for: stranger, PageRequest()).items.isEmpty)
            #expect(try await custody.ceremonies(for: stranger, PageRequest()).items.isEmpty)
            for artifact in [nil, artifact.reference.id] {
                let page = try PageRequest()
                #expect(try await custody.deployments(for: stranger, page, of: artifact).items.isEmpty)
                #expect(try await custody.verifications(for: stranger, page, of: artifact).items.isEmpty)
            }
            let stolen = artifact.reference.id
            #expect(try await custody.versions(for: stranger, PageRequest(), of: stolen).items.isEmpty)
            #expect(try await custody.transitions(for: stranger, PageRequest(), of: stolen).items.isEmpty)
            #expect(try await custody.latestCeremony(for: stranger, of: stolen) == nil)
            #expect(try await custody.counts(for: stranger).artifacts == 0)
            #expect(try await custody.expireDueCeremonies(of: stranger.tenant) == 0)
        }
    }

    @Test("a caller without permissions can do nothing at all")
    func noPermissions() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            let nobody = bench.caller(may: [])
            let custody = bench.custody
            let page = try PageRequest()
            let target = Bench.target
            let anything = UniqueID(at: bench.clock.now())
            let attempts: [@Sendable () async throws -> Void] = [
                { _ = try await custody.createAccord(for: nobody, bench.draft(name: "x")) },
                { _ = try await custody.amendAccord(for: nobody, "Ground rules", AccordAmendment()) },
                { _ = try await custody.expireAccord(for: nobody, "Ground rules") },
                { _ = try await custody.accords(for: nobody, page) },
                { _ = try await custody.accord(for: nobody, "Ground rules") },
                { _ = try await custody.registerArtifact(for: nobody, bench.registration("192.0.2.1")) },
                { _ = try await custody.artifacts(for: nobody, page) },
                { _ = try await custody.artifact(for: nobody, "northwind.example") },
                { _ = try await custody.artifactID(for: nobody, "northwind.example") },
                { _ = try await custody.versions(for: nobody, page, of: anything) },
                { _ = try await custody.transitions(for: nobody, page, of: anything) },
                { _ = try await custody.openCeremony(for: nobody, on: "northwind.example") },
                { _ = try await custody.ceremonies(for: nobody, page) },
                { _ = try await custody.ceremony(for: nobody, "northwind.example") },
                { _ = try await custody.latestCeremony(for: nobody, of: anything) },
                {
                    _ = try await custody.rejectCeremony(
                        for: nobody,
                        UniqueID(at: bench.clock.now()),
                        because: "no"
                    )
                },
                { _ = try await custody.deployments(for: nobody, page) },
                {
                    _ = try await custody.recordDeployment(
                        for: nobody,
                        DeploymentReport(artifact: "northwind.example", target: target)
                    )
                },
                { _ = try await custody.rollBackDeployment(for: nobody, "northwind.example", on: target) },
                {
                    _ = try await custody.submitVerification(
                        for: nobody,
                        Observation(artifact: "northwind.example", target: target, seen: .failure("x"))
                    )
                },
                { _ = try await custody.recordVerifications(for: nobody, []) },
                { _ = try await custody.verifications(for: nobody, page) },
                { _ = try await custody.overview(for: nobody) },
                { _ = try await custody.counts(for: nobody) },
            ]
            let before = try await bench.rowCounts()
            for attempt in attempts {
                await #expect(throws: AccessError.self) { try await attempt() }
            }
            #expect(try await bench.rowCounts() == before)
        }
    }
}
