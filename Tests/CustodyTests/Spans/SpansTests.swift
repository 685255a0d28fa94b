import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// `Bench.with` compares spans and days with what the results give, after each of these tests.
@Suite("Spans and days in the database")
struct SpansTests {
    private static let second = Target(kind: "dns", identifier: "ns2")

    private func deployed(_ body: (Bench, RegisteredArtifact) async throws -> Void) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            try await bench.deploy(to: Self.second)
            try await body(bench, registered)
        }
    }

    private func spans(_ bench: Bench, on target: Target? = Bench.target) async throws -> [VerificationSpan] {
        let id = try await bench.custody.artifactID(for: bench.caller, "northwind.example")
        return try await bench.custody.spans(for: bench.caller, PageRequest(limit: 200), of: id, on: target)
            .items
            .map(\.span)
    }

    @Test("looks that find the same lengthen one span; another finding begins the next, told by its entry")
    func lengthened() async throws {
        try await deployed { bench, registered in
            for _ in 0..<3 {
                bench.clock.advance(by: .seconds(300))
                try await bench.look(.files([Bench.zone()]))
            }
            bench.clock.advance(by: .seconds(300))
            let drift = try await bench.look(.files([Bench.zone("192.0.2.66")])).verification
            bench.clock.advance(by: .seconds(300))
            try await bench.look(.failure("no route"))
            let spans = try await spans(bench)
            #expect(spans.map(\.finding.verdict) == [.error, .drift, .match])
            #expect(spans.map(\.checkCount) == [1, 1, 3])
            #expect(spans.map(\.isCurrent) == [true, false, false])
            #expect(spans[1].firstEntryID == drift.entryID)
            #expect(spans[1].finding.form == drift.forms?.seen)
            #expect(spans[2].last.at.duration(since: spans[2].first.at) > .seconds(590))
            #expect(try await self.spans(bench, on: Self.second).isEmpty)
        }
    }

    @Test(
        "random looks of several verifiers, late and in batches, give the spans and days of their results",
        arguments: 0..<6 as Range<UInt64>
    )
    func anyOrder(seed: UInt64) async throws {
        try await deployed { bench, registered in
            var random = SeededGenerator(seed: seed)
            bench.clock.advance(by: .seconds(864_000))
            let now = bench.clock.now()
            let layers: [String?] = ["layer1", "layer2", nil]
            let others = (0..<2).map { "sha256:" + String(repeating: "\($0)", count: 64) }
            var sent = 0
            for _ in 0..<8 {
                let batch = (0..<Int.random(in: 1...25, using: &random)).map { _ -> Observation in
                    let seen: Observation.Seen =
                        switch Int.random(in: 0..<8, using: &random) {
                        case 0: .failure("no route")
                        case 1: .cid(others[Int.random(in: 0..<2, using: &random)])
                        default: .cid(registered.cid)
                        }
                    // Whole seconds, so that some stand at the same moment.
                    let age = Int.random(in: 0..<120, using: &random) * 3_600
                    return Observation(
                        artifact: "northwind.example",
                        target: Bool.random(using: &random) ? Bench.target : Self.second,
                        layer: layers[Int.random(in: 0..<3, using: &random)],
                        verifiedAt: now.advanced(by: .seconds(-age)),
                        seen: seen
                    )
                }
                sent += batch.count
                _ = try await bench.custody.recordVerifications(for: bench.caller, batch)
                guard case .equal = try await bench.replay() else {
                    Issue.record("seed \(seed), after \(sent): \(try await bench.replay())")
                    return
                }
            }
            #expect(try await spans(bench, on: nil).reduce(0) { $0 + $1.checkCount } == sent)
            let id = try await bench.custody.artifactID(for: bench.caller, "northwind.example")
            let days = try await bench.custody.days(for: bench.caller, of: id, last: 30)
            #expect(days.reduce(0) { $0 + $1.checks } == sent)
            #expect(days.allSatisfy { $0.day == $0.lastAt.startOfDay })
        }
    }

    @Test("a late result parts the span that it lies in, and the parts keep their own ends and entries")
    func parted() async throws {
        try await deployed { bench, registered in
            let start = bench.clock.now()
            bench.clock.advance(by: .seconds(1_000))
            func look(_ second: Int, _ seen: Observation.Seen) async throws -> Verification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        verifiedAt: start.advanced(by: .seconds(second)),
                        seen: seen
                    )
                ).value.verification
            }
            var made: [Verification] = []
            for second in [100, 200, 300, 400] { made.append(try await look(second, .cid(registered.cid))) }
            let late = try await look(250, .failure("no route"))
            let spans = try await spans(bench)
            #expect(spans.map(\.finding.verdict) == [.match, .error, .match])
            #expect(spans.map(\.checkCount) == [2, 1, 2])
            #expect(spans.map(\.first.id) == [made[2].id, late.id, made[0].id])
            #expect(spans.map(\.firstEntryID) == [made[2].entryID, late.entryID, made[0].entryID])
            #expect(spans.map(\.isCurrent) == [true, false, false])
        }
    }

    @Test(
        "spans and days stay when their results have expired, and the comparison still finds what is wrong with them"
    )
    func expired() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            for number in 0..<6 {
                bench.clock.advance(by: .seconds(300))
                try await bench.look(number == 2 ? .failure("no route") : .cid(registered.cid))
            }
            let before = try await spans(bench)
            #expect(before.map(\.checkCount) == [3, 1, 2])
            let now = bench.clock.now()
            // The results of the first four are gone, with their entries.
            try await bench.eraseVerifications(4)
            #expect(try await spans(bench) == before)
            guard case .equal = try await bench.replay() else {
                Issue.record("not equal: \(try await bench.replay())")
                return
            }
            func change(_ sql: StaticString, table: String) async throws {
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        CREATE TABLE public.kept_spans AS SELECT * FROM custody.verification_spans;
                        CREATE TABLE public.kept_days AS SELECT * FROM custody.verification_days;
                        \(sql);
                        """
                    )
                }
                if case .different(let difference) = try await bench.replay() {
                    #expect(difference.table == table, "\(sql)")
                } else {
                    Issue.record("not found: \(sql)")
                }
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        DELETE FROM custody.verification_spans;
                        INSERT INTO custody.verification_spans SELECT * FROM public.kept_spans;
                        DELETE FROM custody.verification_days;
                        INSERT INTO custody.verification_days SELECT * FROM public.kept_days;
                        DROP TABLE public.kept_spans, public.kept_days;
                        """
                    )
                }
            }
            let (span, day) = ("custody.verification_spans", "custody.verification_days")
            try await change(
                "UPDATE custody.verification_spans SET check_count = 1 WHERE is_current",
                table: span
            )
            try await change(
                "UPDATE custody.verification_spans SET verdict = 'drift' WHERE is_current",
                table: span
            )
            try await change(
                "UPDATE custody.verification_spans SET last_at = last_at + interval '1 s' WHERE is_current",
                table: span
            )
            try await change("DELETE FROM custody.verification_spans WHERE is_current", table: span)
            try await change("UPDATE custody.verification_days SET match_count = 1", table: day)
            try await change("DELETE FROM custody.verification_days", table: day)
            // Late, and into what has expired.
            _ = try await bench.custody.submitVerification(
                for: bench.caller,
                Observation(
                    artifact: "northwind.example",
                    target: Bench.target,
                    verifiedAt: now.advanced(by: .seconds(-1_300)),
                    seen: .failure("no route")
                )
            )
            guard case .equal = try await bench.replay() else {
                Issue.record("not equal after a late result: \(try await bench.replay())")
                return
            }
        }
    }

    @Test("another tenant sees no span and no day")
    func otherTenant() async throws {
        try await deployed { bench, registered in
            try await bench.look(.cid(registered.cid))
            let id = try await bench.custody.artifactID(for: bench.caller, "northwind.example")
            let stranger = bench.caller(may: [])
            await #expect(throws: (any Error).self) {
                try await bench.custody.spans(for: stranger, PageRequest(), of: id)
            }
            await #expect(throws: (any Error).self) {
                try await bench.custody.days(for: stranger, of: id, last: 7)
            }
            await #expect(throws: CustodyError.self) {
                try await bench.custody.days(for: bench.caller, of: id, last: 0)
            }
        }
    }

    @Test("a job with a new DID for each run is refused before its spans are too many, and others are not")
    func manyVerifiers() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            func look(_ number: Int, layer: String = "layer2") async throws {
                _ = try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        layer: layer,
                        verifierDID: "did:example:run-\(number)",
                        seen: .cid(registered.cid)
                    )
                )
            }
            for number in 1...200 { try await look(number) }
            let refusal = CustodyError.tooManyVerifiers(
                targetKind: "dns",
                targetIdentifier: "ns1",
                limit: 200
            )
            await #expect(throws: refusal) { try await look(201) }
            await #expect(throws: refusal) { try await look(1, layer: "layer1") }
            // Who has looked before goes on.
            try await look(200)
        }
    }
}
