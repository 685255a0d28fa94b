import Access
import Attestor
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Unknowns")
struct UnknownTests {
    private static func note(_ bench: AttestorBench, _ subject: String = "feed:npm") async throws -> Unknown {
        try await bench.attestor.noteUnknown(
            for: bench.caller,
            UnknownNote(.missingFeed, subject: subject, detail: "none", confidence: 0.8)
        ).value
    }

    @Test("what is noted stands once, until it is resolved; each step is an entry")
    func resolved() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let unknown = try await Self.note(bench)
            #expect(try await Self.note(bench) == unknown)
            let change = UnknownChange(resolution: "a feed was handed in")
            let decision = try await attestor.changeUnknown(for: caller, unknown.id, change)
            #expect(decision.receipt != nil && decision.value.state == .resolved)
            #expect(try await attestor.unknowns(for: caller, limit: 10) == [])
            let versions = try await attestor.versions(for: caller, ofUnknown: unknown.id)
            // Open, as was believed first; then open until now, and resolved from now on.
            #expect(versions.map(\.state) == [.open, .open, .resolved])
            #expect(versions[0].recordedTo == versions[1].recordedFrom)
            #expect(versions[1].validTo == versions[2].validFrom)
            #expect(versions[2].validTo == nil && versions[2].entryID != versions[0].entryID)
            #expect(try await attestor.unknownFaults(for: caller) == [])
            // It may come up again, as another one.
            #expect(try await Self.note(bench).id != unknown.id)
        }
    }

    @Test("as of a moment of the world, by what was on the record at another")
    func asOf() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let before = attestor.now()
            bench.clock.advance(by: .seconds(3600))
            let unknown = try await Self.note(bench)
            bench.clock.advance(by: .seconds(3600))
            let between = attestor.now()
            bench.clock.advance(by: .seconds(3600))
            // Only later it is found out that it was known since the middle.
            _ = try await attestor.changeUnknown(
                for: caller,
                unknown.id,
                UnknownChange(resolution: "it was there", from: between)
            )
            let after = attestor.now()
            func states(_ valid: Instant, _ recorded: Instant) async throws -> [Unknown.State] {
                try await attestor.unknowns(
                    for: caller,
                    where: UnknownFilter(states: Unknown.State.allCases),
                    validAt: valid,
                    recordedAt: recorded,
                    limit: 10
                ).map(\.state)
            }
            #expect(try await states(before, before) == [])
            #expect(try await states(between, before) == [])
            #expect(try await states(between, between) == [.open])
            #expect(try await states(after, between) == [.open])
            #expect(try await states(between, after) == [.resolved])
            #expect(try await states(unknown.validFrom, after) == [.open])
            #expect(try await states(before, after) == [])
        }
    }

    @Test(
        "a change for a span of time leaves what was said of other times",
        arguments: 0..<6 as Range<UInt64>
    )
    func spans(seed: UInt64) async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            var random = SeededGenerator(seed: seed)
            let unknown = try await Self.note(bench)
            for step in 0..<12 {
                let from = unknown.validFrom.advanced(by: .seconds(Int.random(in: 0...50, using: &random)))
                let length = Int.random(in: 1...20, using: &random)
                let until = Bool.random(using: &random) ? from.advanced(by: .seconds(length)) : nil
                _ = try await attestor.changeUnknown(
                    for: caller,
                    unknown.id,
                    UnknownChange(
                        resolution: step % 2 == 0 ? "step \(step)" : nil,
                        confidence: 0.5,
                        detail: "step \(step)",
                        from: from,
                        until: until
                    )
                )
                let middle = from.advanced(by: .milliseconds(500))
                let found = try await attestor.unknowns(
                    for: caller,
                    where: UnknownFilter(states: Unknown.State.allCases),
                    validAt: middle,
                    limit: 10
                )
                #expect(found.map(\.detail) == ["step \(step)"])
            }
            #expect(try await attestor.unknownFaults(for: caller) == [])
        }
    }

    @Test("two changes at once both stand, one after the other")
    func together() async throws {
        try await AttestorBench.with { bench in
            let unknown = try await Self.note(bench)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        _ = try await bench.attestor.changeUnknown(
                            for: bench.caller,
                            unknown.id,
                            UnknownChange(confidence: 0.1, detail: "\(number)")
                        )
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await bench.attestor.unknownFaults(for: bench.caller) == [])
            let entries = Set(
                try await bench.attestor.versions(for: bench.caller, ofUnknown: unknown.id).map(\.entryID)
            )
            #expect(entries.count == 9)
        }
    }

    @Test("the database itself refuses an overlap, a change of the past, and a deletion")
    func guarded() async throws {
        try await AttestorBench.with { bench in
            let unknown = try await Self.note(bench)
            let tenant = bench.caller.tenant
            let copy: Query = """
                INSERT INTO attestor.unknowns
                SELECT (version).* FROM (
                    SELECT jsonb_populate_record(known, jsonb_build_object('sys_from', sys_from + interval '1 second'))
                        AS version
                    FROM attestor.unknowns AS known WHERE tenant_id = \(tenant)
                ) AS copied
                """
            let rewritten: Query = "UPDATE attestor.unknowns SET detail = 'other' WHERE tenant_id = \(tenant)"
            let deleted: Query = "DELETE FROM attestor.unknowns WHERE tenant_id = \(tenant)"
            let ended: Query = """
                UPDATE attestor.unknowns SET sys_to = sys_from + interval '1 hour' WHERE tenant_id = \(tenant)
                """
            await #expect(throws: PostgresError.self) {
                try await bench.database.app.execute(for: tenant, copy)
            }
            for statement in [rewritten, deleted] {
                await #expect(throws: PostgresError.self) {
                    try await bench.database.owner.execute(for: tenant, statement)
                }
            }
            try await bench.database.app.execute(for: tenant, ended)
            await #expect(throws: PostgresError.self) {
                try await bench.database.app.execute(for: tenant, ended)
            }
            // What a hand made is found: the record has a moment at which nothing is known of it.
            let faults = try await bench.attestor.unknownFaults(for: bench.caller)
            #expect(faults.map(\.unknownID) == [unknown.id])
        }
    }

    @Test("confidence halves with each half-life, and not before it was assessed")
    func confidence() async throws {
        try await AttestorBench.with { bench in
            let unknown = try await Self.note(bench)
            let start = unknown.assessedAt
            #expect(unknown.halfLife == Unknown.Kind.missingFeed.halfLife)
            #expect(unknown.confidence(at: start) == 0.8)
            #expect(unknown.confidence(at: start.advanced(by: .seconds(-5))) == 0.8)
            #expect(abs(unknown.confidence(at: start.advanced(by: unknown.halfLife)) - 0.4) < 1e-12)
            #expect(abs(unknown.confidence(at: start.advanced(by: unknown.halfLife * 3)) - 0.1) < 1e-12)
        }
    }

    @Test("bad input is refused for its field; nobody sees or changes another tenant's")
    func refusals() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let unknown = try await Self.note(bench)
            let later = attestor.now().advanced(by: .seconds(60))
            for note in [
                UnknownNote(.other, subject: "", detail: ""),
                UnknownNote(.other, subject: "a", detail: "", confidence: 2),
                UnknownNote(.other, subject: "a", detail: "", since: later),
            ] {
                await #expect(throws: AttestorError.self) {
                    try await attestor.noteUnknown(for: caller, note)
                }
            }
            let early = UnknownChange(resolution: "a", from: unknown.validFrom.advanced(by: .seconds(-1)))
            await #expect(throws: AttestorError.self) {
                try await attestor.changeUnknown(for: caller, unknown.id, early)
            }
            let stranger = try await bench.stranger()
            await #expect(throws: AttestorError.unknownUnknown(unknown.id.text)) {
                try await attestor.changeUnknown(for: stranger, unknown.id, UnknownChange(resolution: "a"))
            }
            await #expect(throws: AttestorError.unknownUnknown(unknown.id.text)) {
                try await attestor.versions(for: stranger, ofUnknown: unknown.id)
            }
            #expect(try await attestor.unknowns(for: stranger, limit: 10) == [])
            await #expect(throws: AccessError.self) {
                try await attestor.changeUnknown(for: bench.caller(may: [.read]), unknown.id, UnknownChange())
            }
            // What was resolved and noted anew is not opened beside it.
            _ = try await attestor.changeUnknown(for: caller, unknown.id, UnknownChange(resolution: "a"))
            let anew = try await Self.note(bench)
            #expect(anew.id != unknown.id)
            await #expect(throws: AttestorError.self) {
                try await attestor.changeUnknown(for: caller, unknown.id, UnknownChange())
            }
        }
    }
}
