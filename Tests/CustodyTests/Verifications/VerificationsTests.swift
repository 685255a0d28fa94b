import Custody
import Evidence
import Kinds
import Ledger
import TestSupport
import Testing

@Suite("Verifications in the database")
struct VerificationsTests {
    /// An approved artifact that is deployed.
    private func deployed(_ body: (Bench) async throws -> Void) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            try await body(bench)
        }
    }

    @Test("what differs is said place by place")
    func differences() async throws {
        try await deployed { bench in
            let submitted = try await bench.look(.files([Bench.zone("192.0.2.66")])).verification
            #expect(submitted.verdict == .drift)
            #expect(submitted.differences.count >= 1)
            let values = submitted.differences.changes.flatMap { [$0.approved, $0.observed] }
                .compactMap { $0 }.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) }.joined()
            #expect(values.contains("192.0.2.80"))
            #expect(values.contains("192.0.2.66"))
            let listed = try await bench.custody.verifications(for: bench.caller, PageRequest())
            #expect(listed.items == [submitted])
        }
    }

    @Test("a CID is compared, and a failure to look is no verdict on the target")
    func otherForms() async throws {
        try await deployed { bench in
            let cid = try #require(await bench.deployment()?.desiredCID)
            #expect(try await bench.look(.cid(cid)).driftStatus == .match)
            let failed = try await bench.look(.failure("connection refused"))
            #expect(failed.verification.verdict == .error)
            #expect(failed.verification.verifiedCID == cid)
            #expect(failed.verification.failure == "connection refused")
            #expect(failed.driftStatus == .unknown)
            let foreign = try await bench.look(.cid("sha256:" + String(repeating: "2", count: 64)))
            #expect(foreign.driftStatus == .drift)
            #expect(foreign.verification.differences == .none)
        }
    }

    @Test("a look from before the deployment, or older than the latest, does not count")
    func order() async throws {
        try await deployed { bench in
            let now = bench.clock.now()
            func look(_ seen: Observation.Seen, at moment: Instant) async throws -> DriftStatus {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        verifiedAt: moment,
                        seen: seen
                    )
                ).value.driftStatus
            }
            let drifted = Observation.Seen.files([Bench.zone("192.0.2.66")])
            let fromBefore = try await look(drifted, at: now.advanced(by: .seconds(-60)))
            bench.clock.advance(by: .seconds(60))
            let good = try await look(.files([Bench.zone()]), at: now.advanced(by: .seconds(30)))
            let older = try await look(drifted, at: now.advanced(by: .seconds(20)))
            let newer = try await look(drifted, at: now.advanced(by: .seconds(40)))
            #expect([fromBefore, good, older, newer] == [.unknown, .match, .match, .drift])
        }
    }

    @Test("a look that is ahead of our clock counts as now, and a later one outranks it")
    func ahead() async throws {
        try await deployed { bench in
            let ahead = bench.clock.now().advanced(by: .seconds(50))
            let early = try await bench.custody.submitVerification(
                for: bench.caller,
                Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    verifiedAt: ahead,
                    seen: .files([Bench.zone("192.0.2.66")])
                )
            ).value
            #expect(early.driftStatus == .drift)
            #expect(early.verification.verifiedAt < ahead)
            #expect(try await bench.look(.files([Bench.zone()])).driftStatus == .match)
        }
    }

    @Test("a zone file without $ORIGIN is read as the zone that is desired, whatever the file's name")
    func zoneWithoutOrigin() async throws {
        try await deployed { bench in
            let zone = Bench.zone()
            let lines = String(decoding: zone.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
            let seen = SourceFile(
                name: "answer-7.txt",
                mediaType: nil,
                bytes: Array((lines.joined(separator: "\n") + "\n").utf8)
            )
            #expect(try await bench.look(.files([seen])).driftStatus == .match)
            let observation = Observation(
                artifact: "northwind.example",
                target: Bench.target,
                seen: .files([seen])
            )
            let (recorded, _) = try await bench.custody.recordVerifications(for: bench.caller, [observation])
            #expect(recorded.map(\.verdict) == [.match])
        }
    }

    @Test("another image differs in itself, not in the name that it was registered under")
    func imageReference() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(
                    kind: "oci_image",
                    name: "app",
                    sbomCID: "sha256:" + String(repeating: "b", count: 64),
                    imageReference: "registry.example/app:1",
                    files: [Bench.image()]
                )
            )
            _ = try await bench.custody.recordDeployment(
                for: bench.caller,
                DeploymentReport(artifact: "app", target: Bench.target)
            )
            let seen = try await bench.custody.submitVerification(
                for: bench.caller,
                Observation(
                    artifact: "app",
                    target: Bench.target,
                    seen: .files([Bench.image(configurationBytes: 11)])
                )
            ).value.verification
            #expect(seen.verdict == .drift)
            #expect(seen.differences.count > 0)
            let paths = seen.differences.changes.map(\.path)
            #expect(!paths.contains("/image_reference") && !paths.contains("/sbom_cid"), "\(paths)")
        }
    }

    @Test(
        "a batch names its artifacts in any way, and the same key gets what was recorded",
        arguments: [3, 300]
    )
    func batchAgain(count: Int) async throws {
        try await deployed { bench in
            let detail = try await bench.custody.artifact(for: bench.caller, "northwind.example")
            let names = [
                "northwind.example", "dns_zone:northwind.example", detail.artifact.cid,
                "\(detail.artifact.reference.id)",
            ]
            let start = bench.clock.now()
            bench.clock.advance(by: .seconds(3600))
            let observations = (0..<count).map { number in
                Observation(
                    artifact: names[number % names.count],
                    target: Bench.target,
                    verifiedAt: start.advanced(by: .seconds(number)),
                    seen: .cid(detail.artifact.cid)
                )
            }
            let key = try #require(IdempotencyKey("batch", requestHash: Digest.sha256(of: [1])))
            func record() async throws -> [Verification] {
                try await bench.custody.recordVerifications(for: bench.caller, observations, key: key)
                    .verifications
            }
            let first = try await record()
            #expect(first.count == count)
            let before = try await bench.rowCounts()
            #expect(try await record() == first)
            #expect(try await bench.rowCounts() == before)
            let unknown = try await refused(bench) {
                _ = try await bench.custody.recordVerifications(
                    for: bench.caller,
                    observations + [
                        Observation(artifact: "nothing", target: Bench.target, seen: .failure("x"))
                    ]
                )
            }
            #expect(unknown == .unknownArtifact("nothing"))
        }
    }

    @Test("what an entry tells in full is kept nowhere else, and what it names by its digest is kept once")
    func keptBodies() async throws {
        try await deployed { bench in
            func bodies(of count: Int, noting note: String) async throws -> Int {
                let before = try await bench.rowCounts()["blobs"] ?? 0
                let seen = Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    seen: .failure("away"),
                    evidence: ["note": .string(note)]
                )
                _ = try await bench.custody.recordVerifications(
                    for: bench.caller,
                    Array(repeating: seen, count: count)
                )
                return try await bench.rowCounts()["blobs"].map { $0 - before } ?? 0
            }
            // Lists of some 17 kB and 90 kB: up to 40,000 bytes stand in the entry.
            #expect(try await bodies(of: 40, noting: "short") == 0)
            #expect(try await bodies(of: 200, noting: "short") == 1)
            // All of them bring the same evidence.
            #expect(try await bodies(of: 3, noting: String(repeating: "long", count: 3_000)) == 1)
            _ = try await LedgerReader(bench.database.app).verify(.chronicle, of: bench.tenant)
        }
    }

    @Test("what can't stand is refused by its field, and nothing is written")
    func fields() async throws {
        try await deployed { bench in
            func refusal(_ change: (inout Observation) -> Void) async throws -> CustodyError? {
                var observation = Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    seen: .files([Bench.zone()])
                )
                change(&observation)
                return try await refused(bench) { [observation] in
                    _ = try await bench.custody.submitVerification(for: bench.caller, observation)
                }
            }
            #expect(try await refusal { $0.artifact = "nothing" } == .unknownArtifact("nothing"))
            #expect(
                try await refusal { $0.target = Target(kind: "dns", identifier: "nowhere") }
                    == .unknownDeployment(targetKind: "dns", targetIdentifier: "nowhere")
            )
            #expect(
                try await refusal { $0.layer = "layer9" }
                    == .invalid(
                        field: "layer",
                        .unknownValue("layer9", allowed: ["layer1", "layer2", "layer3"])
                    )
            )
            #expect(
                try await refusal { $0.verifierDID = "bob" }
                    == .invalid(field: "verifier_did", .notADID("bob"))
            )
            #expect(
                try await refusal { $0.seen = .cid("abc") }
                    == .invalid(field: "observed.cid", .notAContentIdentifier("abc"))
            )
            for moment in [bench.clock.now().advanced(by: .seconds(3600)), Instant(microseconds: 0)] {
                guard
                    case .invalid(field: "verified_at", .timeOutOfRange) = try await refusal({
                        $0.verifiedAt = moment
                    })
                else {
                    Issue.record("\(moment) was taken")
                    continue
                }
            }
            guard
                case .notOfKind = try await refusal({
                    $0.seen = .files([SourceFile(name: "a.zone", bytes: Array("no zone".utf8))])
                })
            else {
                Issue.record("a file that is no zone was taken")
                return
            }
        }
    }

    @Test("the same key gets the first answer")
    func idempotency() async throws {
        try await deployed { bench in
            let key = try #require(IdempotencyKey("look", requestHash: Digest.sha256(of: [1])))
            let observation = Observation(
                artifact: "northwind.example",
                target: Bench.target,
                layer: "layer1",
                infrastructure: "local",
                seen: .files([Bench.zone()]),
                evidence: ["serial": 1]
            )
            let first = try await bench.custody.submitVerification(for: bench.caller, observation, key: key)
            try await bench.look(.files([Bench.zone("192.0.2.66")]))
            let before = try await bench.rowCounts()
            let again = try await bench.custody.submitVerification(for: bench.caller, observation, key: key)
            #expect(again.value == first.value)
            #expect(again.receipt == first.receipt)
            #expect(try await bench.rowCounts() == before)
        }
    }

    @Test("a batch is written together, under one entry, and moves each target to its latest look")
    func batch() async throws {
        try await deployed { bench in
            let cid = try #require(await bench.deployment()?.desiredCID)
            let other = "sha256:" + String(repeating: "3", count: 64)
            let second = Target(kind: "dns", identifier: "ns2")
            try await bench.deploy(to: second)
            let start = bench.clock.now()
            bench.clock.advance(by: .seconds(3600))
            let observations = (0..<1_500).map { number in
                Observation(
                    artifact: "northwind.example",
                    target: number.isMultiple(of: 2) ? Bench.target : second,
                    verifiedAt: start.advanced(by: .seconds(number)),
                    seen: .cid(number == 1_499 ? other : cid)
                )
            }
            let before = try await bench.rowCounts()
            let (verifications, _) = try await bench.custody.recordVerifications(
                for: bench.caller,
                observations
            )
            #expect(verifications.count == 1_500)
            let after = try await bench.rowCounts()
            #expect((after["verifications"] ?? 0) - (before["verifications"] ?? 0) == 1_500)
            #expect((after["entries"] ?? 0) - (before["entries"] ?? 0) == 1)
            let counts = try await bench.custody.counts(for: bench.caller).deployments
            #expect(counts == DeploymentCounts(match: 1, drift: 1))
            #expect(try await bench.deployment(on: second)?.driftStatus == .drift)
        }
    }

    @Test("one observation that can't stand keeps the whole batch out")
    func batchRefusal() async throws {
        try await deployed { bench in
            let cid = try #require(await bench.deployment()?.desiredCID)
            let targets = [Bench.target, Target(kind: "dns", identifier: "nowhere")]
            let refusal = try await refused(bench) {
                _ = try await bench.custody.recordVerifications(
                    for: bench.caller,
                    targets.map { Observation(artifact: "northwind.example", target: $0, seen: .cid(cid)) }
                )
            }
            #expect(refusal == .unknownDeployment(targetKind: "dns", targetIdentifier: "nowhere"))
        }
    }
}
