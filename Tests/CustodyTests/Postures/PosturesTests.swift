import Access
import Chronicle
import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Postures and accepted deviations in the database")
struct PosturesTests {
    private func deployed(_ body: (Bench, RegisteredArtifact) async throws -> Void) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            bench.clock.advance(by: .seconds(60))
            try await body(bench, registered)
        }
    }

    private func standing(_ bench: Bench) async throws -> Standing {
        let deployment = try #require(try await bench.deployment())
        let found = try await bench.custody.standings(for: bench.caller, of: [deployment])
        return try #require(found[deployment.id])
    }

    /// What the entries tell of postures: `from → to`, or what of flapping.
    private func told(_ bench: Bench) async throws -> [String] {
        let rows = try await LedgerReader(bench.database.app).page(
            of: .chronicle,
            tenant: bench.tenant,
            after: -1,
            limit: 1_000
        ).rows
        return try rows.compactMap { try $0.bytes.map { try Entry(parsing: $0) } }.flatMap { entry in
            (entry.data["posture"]?.array ?? []).map { change in
                let word = change["change"]?.string ?? ""
                let arrow = "\(change["from"]?.string ?? "") → \(change["to"]?.string ?? "")"
                let name = entry.type.split(separator: ".").last ?? ""
                return word == "changed" ? "\(name): \(arrow)" : "\(name): \(word)"
            }
        }
    }

    private func look(_ bench: Bench, _ seen: Observation.Seen, layer: String) async throws {
        bench.clock.advance(by: .seconds(60))
        _ = try await bench.custody.submitVerification(
            for: bench.caller,
            Observation(artifact: "northwind.example", target: Bench.target, layer: layer, seen: seen)
        )
    }

    private let other = Observation.Seen.cid("sha256:" + String(repeating: "2", count: 64))

    private func accept(_ bench: Bench, for duration: Duration = .seconds(3_600)) async throws -> Acceptance {
        try await bench.custody.acceptDeviation(
            for: bench.caller,
            AcceptanceDraft(
                artifact: "northwind.example",
                target: Bench.target,
                reason: "until the move",
                owner: "operations",
                expiresAt: bench.clock.now().advanced(by: duration)
            )
        ).value
    }

    @Test("a change of posture is an entry of its own type, told once")
    func changes() async throws {
        try await deployed { bench, registered in
            let match = Observation.Seen.cid(registered.cid)
            for seen in [match, match, other, other, .failure("no route"), match, match] {
                try await look(bench, seen, layer: "layer2")
            }
            #expect(
                try await told(bench) == [
                    "changed: unknown → drift", "changed: drift → error", "changed: error → match",
                ]
            )
            #expect(try await standing(bench).posture == .match)
        }
    }

    @Test("verifiers that disagree are a posture of its own until one of them looks again or grows stale")
    func dispute() async throws {
        try await deployed { bench, registered in
            try await look(bench, .cid(registered.cid), layer: "layer1")
            try await look(bench, other, layer: "layer2")
            let disputed = try await standing(bench)
            #expect(disputed.posture == .disputed)
            #expect(disputed.dispute?.nature == .appliedButNotShown)
            let figures = try await bench.custody.driftFigures(for: bench.caller)
            #expect(figures.disputedDrifted == 1 && figures.disputedMatching == 0)
            // Three intervals of 300 s later layer1 says nothing any more.
            bench.clock.advance(by: .seconds(840))
            try await look(bench, other, layer: "layer2")
            #expect(try await standing(bench).posture == .drift)
            #expect(try await told(bench) == ["changed: unknown → disputed", "changed: disputed → drift"])
        }
    }

    @Test("a dispute that grows stale is told without anybody looking")
    func stale() async throws {
        try await deployed { bench, registered in
            try await look(bench, .cid(registered.cid), layer: "layer1")
            try await look(bench, other, layer: "layer2")
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 0)
            bench.clock.advance(by: .seconds(901))
            #expect(try await standing(bench).posture == .drift)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 0)
            #expect(try await told(bench).last == "changed: disputed → drift")
        }
    }

    @Test(
        "an accepted deviation alarms again when something else is seen, and at the moment when its time is over"
    )
    func accepted() async throws {
        try await deployed { bench, registered in
            try await look(bench, .files([Bench.zone("192.0.2.66")]), layer: "layer2")
            let acceptance = try await accept(bench)
            #expect(acceptance.form != nil && acceptance.owner == "operations")
            #expect(try await standing(bench).posture == .accepted)
            let figures = try await bench.custody.driftFigures(for: bench.caller)
            #expect(figures.accepted == 1 && figures.oldestDrift == nil)
            try await look(bench, .files([Bench.zone("192.0.2.67")]), layer: "layer2")
            #expect(try await standing(bench).posture != .accepted)
            try await look(bench, .files([Bench.zone("192.0.2.66")]), layer: "layer2")
            #expect(try await standing(bench).posture == .accepted)
            bench.clock.advance(by: .seconds(3_600))
            #expect(try await standing(bench).posture != .accepted)
            #expect(try await bench.custody.driftFigures(for: bench.caller).accepted == 0)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
            let told = try await told(bench)
            #expect(told.count == 5, "\(told)")
            #expect(told.filter { $0.hasSuffix("→ accepted") }.count == 2)
            #expect(told[1].hasPrefix("accepted: "), "the acceptance tells it: \(told)")
        }
    }

    @Test("a withdrawn acceptance alarms at once; who accepts must have something to accept, and the right")
    func withdrawn() async throws {
        try await deployed { bench, registered in
            await #expect(throws: CustodyError.nothingToAccept(targetKind: "dns", targetIdentifier: "ns1")) {
                _ = try await self.accept(bench)
            }
            try await look(bench, other, layer: "layer2")
            await #expect(throws: CustodyError.self) {
                _ = try await self.accept(bench, for: .seconds(40_000_000))
            }
            let now = bench.clock.now()
            await #expect(throws: CustodyError.self) {
                _ = try await bench.custody.acceptDeviation(
                    for: bench.caller,
                    AcceptanceDraft(
                        artifact: "northwind.example",
                        target: Bench.target,
                        reason: "known",
                        expiresAt: now.advanced(by: .seconds(60)),
                        cid: registered.cid
                    )
                )
            }
            let acceptance = try await accept(bench)
            await #expect(throws: AccessError.self) {
                _ = try await bench.custody.withdrawDeviation(
                    for: bench.caller(may: [.read]),
                    acceptance.id
                )
            }
            let decision = try await bench.custody.withdrawDeviation(for: bench.caller, acceptance.id)
            #expect(decision.isNew && decision.value.withdrawnAt != nil)
            #expect(try await standing(bench).posture == .drift)
            #expect(try await !bench.custody.withdrawDeviation(for: bench.caller, acceptance.id).isNew)
            let listed = try await bench.custody.deviations(for: bench.caller, PageRequest()).items
            #expect(listed == [decision.value])
            let holding = try await bench.custody.deviations(for: bench.caller, PageRequest(), holding: true)
            #expect(holding.items.isEmpty)
        }
    }

    @Test("of a place that flaps the beginning and the end are told, and nothing between")
    func flapping() async throws {
        try await deployed { bench, registered in
            for _ in 0..<6 {
                try await look(bench, .cid(registered.cid), layer: "layer2")
                try await look(bench, other, layer: "layer2")
            }
            let during = try await told(bench)
            #expect(during.last == "changed: flapping_began", "\(during)")
            #expect(during.count(where: { $0.contains("flapping") }) == 1)
            #expect(try await standing(bench).flappingSince != nil)
            bench.clock.advance(by: .seconds(3_700))
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
            #expect(try await told(bench).last == "changed: flapping_ended")
            #expect(try await standing(bench).flappingSince == nil)
        }
    }

    @Test("what was told last stays when older looks are erased, and the comparison still holds")
    func erased() async throws {
        try await deployed { bench, registered in
            for seen in [
                Observation.Seen.cid(registered.cid), other, .cid(registered.cid), .cid(registered.cid),
            ] {
                try await look(bench, seen, layer: "layer2")
            }
            try await bench.eraseVerifications(2)
        }
    }

    @Test(
        "an acceptance that ends is told though another one goes on, and so is an approval that takes its ground"
    )
    func oneOfTwoEnds() async throws {
        try await deployed { bench, registered in
            try await look(bench, .cid("sha256:" + String(repeating: "3", count: 64)), layer: "layer2")
            _ = try await accept(bench, for: .seconds(86_400))
            try await look(bench, other, layer: "layer2")
            _ = try await accept(bench, for: .seconds(600))
            #expect(try await standing(bench).posture == .accepted)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 0)
            bench.clock.advance(by: .seconds(601))
            #expect(try await standing(bench).posture == .drift)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
            #expect(try await told(bench).last == "changed: accepted → drift")

            _ = try await accept(bench, for: .seconds(600))
            try await bench.approve("192.0.2.82")
            #expect(try await standing(bench).posture == .drift)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
        }
    }

    @Test("what is not deployed as desired can't be accepted, nor what is desired by now")
    func nothingToAccept() async throws {
        try await deployed { bench, registered in
            let next = Bench.zone("192.0.2.83")
            try await look(bench, .files([next]), layer: "layer2")
            let second = try await bench.approve("192.0.2.83")
            let differs = CustodyError.deploymentDiffers(targetKind: "dns", targetIdentifier: "ns1")
            await #expect(throws: differs) { _ = try await self.accept(bench) }
            try await bench.deploy()
            await #expect(throws: CustodyError.nothingToAccept(targetKind: "dns", targetIdentifier: "ns1")) {
                _ = try await self.accept(bench)
            }
            #expect(second.version == 2)
        }
    }

    @Test("the same request to withdraw gets the first answer, with its receipt")
    func withdrawnTwice() async throws {
        try await deployed { bench, registered in
            try await look(bench, other, layer: "layer2")
            let acceptance = try await accept(bench)
            func withdraw(_ key: String) async throws -> Decision<Acceptance> {
                try await bench.custody.withdrawDeviation(
                    for: bench.caller,
                    acceptance.id,
                    key: IdempotencyKey(key, requestHash: .sha256(of: [1]))
                )
            }
            let first = try await withdraw("a")
            let second = try await withdraw("a")
            #expect(!second.isNew && second.receipt == first.receipt && second.receipt != nil)
            #expect(second.value.withdrawnAt == first.value.withdrawnAt)
            #expect(try await withdraw("b").receipt == nil)
        }
    }
}
