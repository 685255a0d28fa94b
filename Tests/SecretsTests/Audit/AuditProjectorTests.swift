import Chronicle
import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Secrets

@Suite("The rows of the audit")
struct AuditProjectorTests {
    @Test("have every column that the entries tell, and the last of each batch is signed")
    func columns() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<50)
            #expect(try await bench.projector().lag(of: bench.tenant).entryCount == 50)
            #expect(try await bench.projector(batchCount: 20).catchUp(bench.tenant) == 50)
            try await bench.expectExact()
            let rows = try await bench.rows()
            let key = try AuditKey.reading(home: bench.home)
            let signed = rows.filter { $0.signature != nil }
            #expect(signed.map(\.sequenceNumber) == [19, 39, 49])
            for row in signed { #expect(key.verifies(row.signature ?? [], over: row.currentHash)) }
            #expect(try await bench.projector().catchUp(bench.tenant) == 0)
            #expect(try await bench.projector().lag(of: bench.tenant).entryCount == 0)
            // Nothing is null that a record fills.
            let row = try #require(rows.first { $0.record.correlationID == "request-9" })
            #expect(row.record == bench.full(9))
        }
    }

    @Test("leave out what has no place among the types, and count it")
    func others() async throws {
        try await AuditBench.with { bench in
            try await bench.append("muniment.session.started", "caller/7", ["by": "Ada"])
            try await bench.append("muniment.record.audited", "tenant/1", ["outcome": "in_order"])
            try await bench.record(0..<1)
            #expect(try await bench.projector().catchUp(bench.tenant) == 3)
            try await bench.expectExact()
            #expect(try await bench.rows().map(\.sequenceNumber) == [0, 2])
        }
    }

    @Test("have their partitions, also where entries are older than the table")
    func oldEntries() async throws {
        let old = try #require(Instant(rfc3339: "2021-03-31T23:59:59Z"))
        try await AuditBench.with(clock: SteppingClock(from: old)) { bench in
            for number in 0..<3 { try await bench.audit.record(bench.full(number)) }
            #expect(try await bench.projector().catchUp(bench.tenant) == 3)
            try await bench.expectExact()
        }
    }

    @Test("two at once, cancelled at any moment: each entry has its row once", arguments: [1, 2] as [UInt64])
    func cutOff(seed: UInt64) async throws {
        try await AuditBench.with { bench in
            let door = try await bench.database.openApp()
            let isOver = Mutex(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, door) in [bench.database.app, door].enumerated() {
                    group.addTask { @Sendable in
                        var generator = SeededGenerator(seed: seed &* 31 &+ UInt64(number))
                        while !isOver.withLock({ $0 }) {
                            let batch = Int.random(in: 1...40, using: &generator)
                            let projector = try bench.projector(on: door, batchCount: batch)
                            let work = Task { try await projector.advance(bench.tenant) }
                            if Bool.random(using: &generator) {
                                try await Task.sleep(
                                    for: .microseconds(Int.random(in: 0...8_000, using: &generator))
                                )
                                work.cancel()
                            }
                            // Whatever ends a batch, the next one begins where rows are committed.
                            _ = await work.result
                        }
                    }
                }
                group.addTask { @Sendable in
                    for start in stride(from: 0, to: 600, by: 100) {
                        try await bench.record(start..<start + 100)
                    }
                    isOver.withLock { $0 = true }
                }
                try await group.waitForAll()
            }
            await door.close()
            try await bench.projector().catchUp(bench.tenant)
            try await bench.expectExact()
            #expect(try await bench.rows().count == 600)
            _ = try await bench.verification.verify(bench.month, of: bench.tenant)
        }
    }

    @Test(
        "are not made over what somebody changed: neither the row that was signed last nor the entries behind it",
        arguments: [
            (
                "UPDATE secrets.audit_logs SET signature = NULL WHERE sequence_number = 7",
                "bears no signature"
            ),
            (
                "UPDATE secrets.audit_logs SET signature = decode(repeat('00', 64), 'hex') WHERE sequence_number = 7",
                "no key that is trusted"
            ),
            (
                "UPDATE ledger.entries SET chain_hash = sha256('x') WHERE leaf_index = 7",
                "column current_hash"
            ),
            (
                "UPDATE ledger.entries SET previous_hash = sha256('x') WHERE leaf_index = 8",
                "does not continue"
            ),
            ("UPDATE ledger.entries SET leaf_hash = sha256('x') WHERE leaf_index = 9", "does not continue"),
            (
                "UPDATE ledger.entries SET bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) WHERE leaf_index = 10",
                "does not continue"
            ),
        ]
    )
    func signedOver(change: String, text: String) async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<8)
            try await bench.projector().catchUp(bench.tenant)
            try await bench.record(8..<12)
            try await bench.tamper(change)
            let fault = await #expect(throws: AuditVerification.Fault.self) {
                try await bench.projector().catchUp(bench.tenant)
            }
            #expect(fault.map { "\($0)".contains(text) } == true, "\(String(describing: fault))")
            #expect(try await bench.rows().count == 8)
        }
    }

    @Test("are found by type, actor, secret, outcome, address and time, page by page")
    func search() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<60)
            try await bench.projector().catchUp(bench.tenant)
            let all = try await bench.rows()
            func found(_ change: (inout AuditFilter) -> Void) async throws -> [Int] {
                var filter = AuditFilter()
                change(&filter)
                var numbers: [Int] = []
                var next: Int?
                repeat {
                    let page = try await bench.audit.events(
                        of: bench.tenant,
                        where: filter,
                        before: next,
                        limit: 7
                    )
                    numbers += page.events.map(\.sequenceNumber)
                    next = page.next
                } while next != nil
                return numbers
            }
            func expected(_ isWanted: (AuditEvent) -> Bool) -> [Int] {
                all.filter(isWanted).map(\.sequenceNumber).reversed()
            }
            #expect(
                try await found { $0.type = .secretRotated } == expected { $0.record.type == .secretRotated }
            )
            #expect(try await found { $0.actor = "actor-12" } == expected { $0.record.actorID == "actor-12" })
            let a3 = try await found { $0.secrets = ["secret/data/a3"] }
            #expect(a3 == expected { $0.record.secretID == "secret/data/a3" } && !a3.isEmpty)
            // Of several they come in one order, page by page, and the other conditions hold for each.
            let (some, none) = (["secret/data/a3", "secret/data/a1"], "secret/metadata/a3")
            #expect(
                try await found { $0.secrets = some + [none] }
                    == expected { some.contains($0.record.secretID ?? "") }
            )
            #expect(
                try await found {
                    $0.secrets = some
                    $0.isGranted = false
                } == expected { some.contains($0.record.secretID ?? "") && !$0.record.isGranted }
            )
            #expect(try await found { $0.secrets = [none] }.isEmpty)
            #expect(try await found { $0.isGranted = false } == expected { !$0.record.isGranted })
            #expect(try await found { $0.isGranted = true } == expected { $0.record.isGranted })
            let four = try await found { $0.address = AuditNetwork("10.0.0.0/16") }
            #expect(four == expected { $0.record.sourceAddress?.hasPrefix("10.0.") == true })
            #expect(four.count == 30)
            let middle = all[30].timestamp
            #expect(try await found { $0.since = middle } == expected { $0.timestamp >= middle })
            #expect(try await found { $0.until = middle } == expected { $0.timestamp < middle })
            let other = try await bench.database.makeTenant("other")
            #expect(try await bench.audit.events(of: other).events.isEmpty)
        }
    }
}

/// A clock that goes on by a second whenever it is looked at.
final class SteppingClock: WallClock {
    private let instant: Mutex<Instant>

    init(from start: Instant) { instant = Mutex(start) }

    func now() -> Instant {
        instant.withLock { instant in
            instant = instant.advanced(by: .seconds(1))
            return instant
        }
    }
}
