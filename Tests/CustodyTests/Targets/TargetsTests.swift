import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Targets in the database")
struct TargetsTests {
    private static let settings = TargetSettings(
        protocolName: "dns",
        address: "ns1.example.org",
        parameters: ["zone": "northwind.example"]
    )

    private static func draft(_ name: String? = nil, at place: Target = Bench.target) -> TargetDraft {
        TargetDraft(artifact: "northwind.example", place: place, name: name, settings: settings)
    }

    /// An approved artifact that is deployed, with one target.
    private func watched(_ body: (Bench, ObservedTarget) async throws -> Void) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            let target = try await bench.custody.addTarget(for: bench.caller, Self.draft()).value
            try await body(bench, target)
        }
    }

    /// The targets that were asked for by planning now.
    private func planned(_ bench: Bench, by custody: Custody? = nil) async throws -> [UniqueID] {
        let asked = Mutex<[UniqueID]>([])
        _ = try await (custody ?? bench.custody).planLooks(of: bench.tenant) { ids, _ in
            asked.withLock { $0 += ids }
        }
        return asked.withLock { $0 }
    }

    private func next(_ target: ObservedTarget, _ bench: Bench) async throws -> Instant? {
        try await bench.custody.target(for: bench.caller, target.id.text).look.nextDueAt
    }

    @Test("what describes a target is refused field by field")
    func fields() throws {
        func fault(_ change: (inout TargetSettings) -> Void) -> String? {
            var settings = Self.settings
            change(&settings)
            do {
                try settings.check(by: .none)
                return nil
            } catch .invalid(let field, _) {
                return field
            } catch {
                return "\(error)"
            }
        }
        #expect(fault { _ in } == nil)
        #expect(fault { $0.address = "" } == "address")
        #expect(fault { $0.address = "https://ada@example.org/" } == "address")
        #expect(fault { $0.address = "https://example.org/@x" } == nil)
        #expect(fault { $0.parameters = ["zone": "a\u{0}"] } == "parameters.zone")
        #expect(fault { $0.parameters = ["records": "a A\nb A"] } == nil)
        #expect(fault { $0.parameters["x"] = String(repeating: "x", count: 300_000) } == "parameters")
        #expect(fault { $0.credential = "" } == "credential")
        #expect(fault { $0.limits.visits = 17 } == "max_visits")
        #expect(fault { $0.limits.requestsPerSecond = 0 } == "requests_per_sec")
        #expect(fault { $0.intervalSeconds = 9 } == "interval_sec")
    }

    @Test("targets follow from their entries, long parameters too, and the same key adds one once")
    func replayed() async throws {
        try await watched { bench, target in
            var long = Self.draft("long")
            long.settings.parameters["records"] = String(repeating: "www A,", count: 5_000)
            let key = try #require(IdempotencyKey("k", requestHash: .sha256(of: [1])))
            let first = try await bench.custody.addTarget(for: bench.caller, long, key: key)
            let again = try await bench.custody.addTarget(for: bench.caller, long, key: key)
            #expect(first.isNew && !again.isNew && first.value.id == again.value.id)
            #expect(first.receipt == again.receipt)
            _ = try await bench.custody.amendTarget(
                for: bench.caller,
                "long",
                TargetAmendment(credential: "tsig.key", intervalSeconds: 60)
            )
            _ = try await bench.custody.removeTarget(for: bench.caller, target.id.text)
        }
    }

    @Test("a new target is due within seconds, then once an interval, and once only after a standstill")
    func due() async throws {
        try await watched { bench, target in
            bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            #expect(try await planned(bench) == [target.id])
            #expect(try await planned(bench).isEmpty)
            let first = try #require(await next(target, bench))
            let distance = first.duration(since: bench.clock.now())
            #expect(distance > .seconds(149) && distance <= .seconds(450))
            // A hundred intervals pass without a server; another one goes on.
            bench.clock.advance(by: .seconds(30_000))
            #expect(try await planned(bench, by: bench.otherServer()) == [target.id])
            #expect(try await planned(bench).isEmpty)
            let later = try #require(await next(target, bench))
            #expect(later > bench.clock.now())
        }
    }

    @Test("two servers that plan at the same time ask for a look once")
    func twoServers() async throws {
        try await watched { bench, target in
            bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            let other = bench.otherServer()
            async let one = planned(bench)
            async let two = planned(bench, by: other)
            let both = try await one + two
            #expect(both == [target.id])
        }
    }

    @Test("what fails while looks are asked for moves nothing")
    func together() async throws {
        try await watched { bench, target in
            bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            await #expect(throws: CancellationError.self) {
                _ = try await bench.custody.planLooks(of: bench.tenant) { _, _ in throw CancellationError() }
            }
            let asked = try await planned(bench)
            #expect(asked == [target.id])
        }
    }

    @Test(
        "nobody looks where the accord has ended, nothing is deployed, or the target is off; and then again"
    )
    func waiting() async throws {
        try await watched { bench, target in
            let elsewhere = Target(kind: "dns", identifier: "ns2")
            let idle = try await bench.custody.addTarget(
                for: bench.caller,
                Self.draft("ns2", at: elsewhere)
            ).value
            bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            #expect(try await planned(bench) == [target.id])
            try await bench.deploy(to: elsewhere)
            bench.clock.advance(by: .seconds(LookRhythm.waitingSeconds * 2))
            #expect(try await planned(bench) == [idle.id])
            let found = try await bench.custody.targetToLook(for: bench.caller, idle.id)
            #expect(found?.id == idle.id)
            _ = try await bench.custody.amendTarget(
                for: bench.caller,
                "ns2",
                TargetAmendment(isEnabled: false)
            )
            #expect(try await bench.custody.targetToLook(for: bench.caller, idle.id) == nil)
            #expect(try await next(idle, bench) == nil)
            _ = try await bench.custody.expireAccord(for: bench.caller, "Ground rules")
            bench.clock.advance(by: .seconds(1_000))
            #expect(try await planned(bench).isEmpty)
            let later = try #require(await next(target, bench))
            #expect(later > bench.clock.now())
        }
    }

    @Test("an accord that is amended to look more often is followed, and a target's own interval too")
    func intervals() async throws {
        try await watched { bench, target in
            bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            #expect(try await planned(bench) == [target.id])
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(verificationIntervalSeconds: 20)
            )
            try await bench.custody.replanLooks(of: bench.tenant)
            let sooner = try #require(await next(target, bench))
            #expect(sooner.duration(since: bench.clock.now()) <= .seconds(30))
            try await bench.custody.replanLooks(of: bench.tenant)
            #expect(try await next(target, bench) == sooner)
            // A target may be looked at more often than the accord says, and never less.
            for (own, longest) in [(10, 15), (900, 30)] {
                _ = try await bench.custody.amendTarget(
                    for: bench.caller,
                    target.name,
                    TargetAmendment(intervalSeconds: own)
                )
                bench.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
                #expect(try await planned(bench) == [target.id])
                let due = try #require(await next(target, bench)).duration(since: bench.clock.now())
                #expect(due <= .seconds(longest), "\(own)")
            }
        }
    }

    @Test("an amended accord is followed by all targets, however many, and puts no look off")
    func manyIntervals() async throws {
        try await watched { bench, first in
            // Without a chronicle of their own: only their plans are looked at.
            try await bench.database.superuser.execute(
                """
                WITH added AS (
                    INSERT INTO custody.targets
                    SELECT (jsonb_populate_record(target, jsonb_build_object(
                               'target_id', gen_random_uuid(), 'target_name', 't' || number
                           ))).*
                    FROM custody.targets AS target, generate_series(1, 1100) AS number
                    WHERE target.target_id = \(first.id)
                    RETURNING tenant_id, target_id
                )
                INSERT INTO custody.target_looks (tenant_id, target_id, next_due_at, planned_interval_sec)
                SELECT tenant_id, target_id, \(bench.clock.now().advanced(by: .seconds(3_000))), 300 FROM added
                """
            )
            let before = bench.clock.now()
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(verificationIntervalSeconds: 7_200)
            )
            try await bench.custody.replanLooks(of: bench.tenant, since: before)
            let late = try await bench.database.superuser.first(
                """
                SELECT count(*) FILTER (WHERE planned_interval_sec IS DISTINCT FROM 7200) AS unplanned,
                       count(*) FILTER (WHERE next_due_at > \(before.advanced(by: .seconds(3_100)))) AS late
                FROM custody.target_looks WHERE target_id <> \(first.id)
                """
            ) { row in (try row["unplanned"] as Int, try row["late"] as Int) }
            #expect(late?.0 == 0, "all are planned by the new interval")
            #expect(late?.1 == 0, "none is looked at later than it was to be")
            // Nothing has moved since: no plan is read, also one that is wrong.
            try await bench.database.superuser.execute(
                "UPDATE custody.target_looks SET planned_interval_sec = 1 WHERE target_id <> \(first.id)"
            )
            bench.clock.advance(by: .seconds(5))
            try await bench.custody.replanLooks(of: bench.tenant, since: bench.clock.now())
            let wrong = try await bench.database.superuser.first(
                "SELECT count(*) AS wrong FROM custody.target_looks WHERE planned_interval_sec = 1"
            ) { row in try row["wrong"] as Int }
            #expect(wrong == 1_100)
            try await bench.database.superuser.execute(
                "DELETE FROM custody.target_looks WHERE target_id <> \(first.id)"
            )
            try await bench.database.superuser.execute(
                "DELETE FROM custody.targets WHERE target_id <> \(first.id)"
            )
        }
    }

    @Test("that nothing is there is drift in words, and not to be mistaken for what was approved")
    func away() async throws {
        try await watched { bench, _ in
            let seen = try await bench.look(.absent("ns1 does not serve the zone (NOTAUTH)"))
            #expect(seen.verification.verdict == .drift && seen.driftStatus == .drift)
            #expect(
                seen.verification.differences.changes.map(\.sentence) == [
                    "it is not there: ns1 does not serve the zone (NOTAUTH)"
                ]
            )
            #expect(try await bench.look(.files([Bench.zone()])).driftStatus == .match)
        }
    }

    @Test("what is only missing from a look that saw not all is no drift; what is there and differs is")
    func partial() async throws {
        try await watched { bench, _ in
            let lacking = SourceFile(
                name: "northwind.example.zone",
                bytes: Array(
                    String(decoding: Bench.zone().bytes, as: UTF8.self).split(separator: "\n").filter {
                        !$0.hasPrefix("www")
                    }.joined(separator: "\n").utf8
                ) + [0x0A]
            )
            func look(_ file: SourceFile, unseen: String?) async throws -> Verification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        seen: .files([file]),
                        unseen: unseen
                    )
                ).value.verification
            }
            #expect(try await look(lacking, unseen: nil).verdict == .drift)
            let partial = try await look(lacking, unseen: "www A was refused")
            #expect(partial.verdict == .error && partial.failure == "www A was refused")
            #expect(try await look(Bench.zone("192.0.2.66"), unseen: "more was refused").verdict == .drift)
            #expect(try await look(Bench.zone(), unseen: "more was refused").verdict == .match)
        }
    }

    @Test("of several that are shown or run, one that is not as approved is told, wherever it stands")
    func several() async throws {
        try await watched { bench, _ in
            // Written another way: its CID is another one, and it is as approved.
            let same = SourceFile(
                name: "northwind.example.zone",
                bytes: Bench.zone().bytes + Array("; a remark\n".utf8)
            )
            let other = Bench.zone("192.0.2.66")
            for groups in [[[same], [other]], [[other], [same]], [[same], [same], [other]]] {
                let seen = try await bench.look(.each(groups)).verification
                #expect(seen.verdict == .drift)
                #expect(seen.differences.changes.contains { $0.sentence?.contains("192.0.2.66") == true })
            }
            #expect(try await bench.look(.each([[same], [Bench.zone()]])).verification.verdict == .match)
            let approved = try await bench.custody.artifact(for: bench.caller, "northwind.example").artifact
                .cid
            let unknown = ContentIdentifier(kind: "dns_zone", content: ["x": 1]).text
            for cids in [[approved, unknown], [unknown, approved]] {
                let seen = try await bench.look(.cids(cids)).verification
                #expect(seen.verdict == .drift && seen.verifiedCID == unknown)
            }
            #expect(try await bench.look(.cids([approved, approved])).verification.verdict == .match)
        }
    }

    @Test("what a look of ours reads as nothing of the kind is an error to look, and spoils no other's")
    func unreadable() async throws {
        try await watched { bench, target in
            func observation(_ seen: Observation.Seen) -> Observation {
                Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    seen: seen,
                    look: LookNote(target: target.id, durationMilliseconds: 1)
                )
            }
            let garbage = SourceFile(name: "a.zone", bytes: Array("this is no zone".utf8))
            let recorded = try await bench.custody.recordVerifications(
                for: bench.caller,
                [observation(.files([garbage])), observation(.files([Bench.zone()]))]
            )
            #expect(recorded.verifications.map(\.verdict) == [.error, .match])
            #expect(recorded.verifications[0].failure?.contains("can't be compared") == true)
        }
    }

    @Test("what was read before the target changed is not noted as what it shows")
    func changedMeanwhile() async throws {
        try await watched { bench, target in
            let begun = bench.clock.now()
            bench.clock.advance(by: .seconds(5))
            _ = try await bench.custody.amendTarget(
                for: bench.caller,
                target.name,
                TargetAmendment(address: "ns2.northwind.example")
            )
            _ = try await bench.custody.submitVerification(
                for: bench.caller,
                Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    verifiedAt: begun,
                    seen: .absent("it is not there"),
                    look: LookNote(target: target.id, durationMilliseconds: 1)
                )
            )
            #expect(try await bench.custody.target(for: bench.caller, target.name).look.verdict == nil)
        }
    }

    @Test("the target keeps what was seen last, and since when its looks have come to the same verdict")
    func notes() async throws {
        try await watched { bench, target in
            func look(_ seen: Observation.Seen) async throws -> TargetLook {
                _ = try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        seen: seen,
                        look: LookNote(target: target.id, durationMilliseconds: 7, seen: ["layer": "layer2"])
                    )
                )
                return try await bench.custody.target(for: bench.caller, target.name).look
            }
            let first = try await look(.files([Bench.zone()]))
            let second = try await look(.files([Bench.zone()]))
            #expect(first.verdict == .match && second.since == first.since)
            let (earlier, later) = (try #require(first.lookedAt), try #require(second.lookedAt))
            #expect(later > earlier)
            let failed = try await look(.failure("no answer"))
            #expect(failed.verdict == .error && failed.since == failed.lookedAt)
            let counts = try await bench.custody.targetCounts(for: bench.caller)
            #expect(counts == ["error": 1])
        }
    }
}
