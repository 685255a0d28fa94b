import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Secrets

@Suite("The proof of a month")
struct AuditVerificationTests {
    @Test("holds while nothing was changed, beginning behind the last signature before the month")
    func inOrder() async throws {
        let end = try #require(Instant(rfc3339: "2026-10-31T22:00:00Z"))
        let clock = HandedClock(end)
        try await AuditBench.with(clock: clock) { bench in
            try await bench.record(0..<30)
            try await bench.projector(batchCount: 8).catchUp(bench.tenant)
            clock.move(by: .seconds(36_000))
            try await bench.record(30..<50)
            try await bench.append("muniment.record.audited", nil, [:])
            try await bench.projector(batchCount: 8).catchUp(bench.tenant)
            try await bench.signCheckpoint()
            let month = try #require(AuditMonth("2026-11"))
            let finding = try await bench.verification.verify(month, of: bench.tenant)
            #expect(finding.range == 30...50)
            #expect(finding.anchor == 29)
            #expect(finding.entryCount == 21)
            #expect(finding.rowCount == 20)
            #expect(finding.checkpointSize == 51)
            #expect(finding.coveredCount == 21)
            #expect(finding.signatureCount == 3)
            let october = try await bench.verification.verify(
                try #require(AuditMonth("2026-10")),
                of: bench.tenant
            )
            #expect(october.range == 0...29)
            #expect(october.anchor == nil)
            let empty = try await bench.verification.verify(
                try #require(AuditMonth("2026-08")),
                of: bench.tenant
            )
            #expect(empty.range == nil)
            #expect(
                try await bench.verification.months(of: bench.tenant).map(\.description) == [
                    "2026-10", "2026-11",
                ]
            )
        }
    }

    @Test(
        "names the column of a row that was changed",
        arguments: [
            // They are recorded at the same time, so that any of them may be the seventh.
            "event_type = CASE event_type WHEN 'secret.deleted' THEN 'secret.created' ELSE 'secret.deleted' END",
            "actor_type = 'person'", "actor_id = 'x'", "agent_id = NULL",
            "app_id = 'x'", "admin_id = 'x'", "agent_cert_fingerprint = 'x'", "app_cert_fingerprint = 'x'",
            "secret_id = 'x'", "secret_version = 99", "secret_type = 'x'", "lease_id = 'x'",
            "access_granted = NOT access_granted", "policy_matched = 'x'", "denial_reason = 'x'",
            "source_ip = '192.0.2.1'", "hostname = 'x'", "kubernetes_namespace = 'x'", "kubernetes_pod = 'x'",
            "event_data = '{}'", "previous_hash = sha256('x')", "current_hash = sha256('x')",
            "response_time_ms = 1", "correlation_id = 'x'", "event_id = gen_random_uuid()",
            "timestamp = timestamp + interval '1 microsecond'",
        ]
    )
    func changedColumn(change: String) async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.tamper("UPDATE secrets.audit_logs SET \(change) WHERE sequence_number = 7")
            let fault = await fault(bench)
            let column = String(change.prefix { $0 != " " })
            #expect(fault == .row(sequenceNumber: 7, column: column))
        }
    }

    private func fault(_ bench: AuditBench) async -> AuditVerification.Fault? {
        await #expect(throws: AuditVerification.Fault.self) {
            _ = try await bench.verification.verify(bench.month, of: bench.tenant)
        }
    }

    @Test("finds rows that were taken away or made up, and signatures that no key of ours made")
    func rows() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.tamper("DELETE FROM secrets.audit_logs WHERE sequence_number = 3")
            #expect(await fault(bench) == .rowMissing(sequenceNumber: 3))
        }
        try await AuditBench.with { bench in
            try await bench.append("muniment.record.audited", nil, [:])
            try await bench.record(0..<2)
            try await bench.projector().catchUp(bench.tenant)
            try await bench.tamper(
                """
                INSERT INTO secrets.audit_logs
                    (tenant_id, event_id, sequence_number, timestamp, event_type, actor_type, access_granted,
                     event_data, previous_hash, current_hash)
                SELECT tenant_id, gen_random_uuid(), 0, timestamp, 'secret.accessed', 'token', true, '{}',
                       previous_hash, current_hash
                FROM secrets.audit_logs WHERE sequence_number = 1
                """
            )
            #expect(await fault(bench) == .rowInvented(sequenceNumber: 0))
        }
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.tamper(
                "UPDATE secrets.audit_logs SET signature = set_byte(signature, 5, get_byte(signature, 5) # 1) "
                    + "WHERE sequence_number = 4"
            )
            #expect(await fault(bench) == .signature(sequenceNumber: 4))
        }
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.tamper(
                "UPDATE secrets.audit_logs SET signature = NULL WHERE sequence_number = 11"
            )
            #expect(await fault(bench) == .unsigned(sequenceNumber: 11))
        }
    }

    @Test("finds an entry that was changed, also with its row")
    func entries() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.tamper(
                "UPDATE ledger.entries SET bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) "
                    + "WHERE ledger = 'audit' AND leaf_index = 6"
            )
            guard case .chain(let fault)? = await fault(bench) else {
                Issue.record("the chain holds")
                return
            }
            #expect(fault.leafIndex == 6)
        }
    }

    @Test(
        "finds a tail that was cut off together with its head and its rows, by checkpoints",
        arguments: [false, true]
    )
    func cutOff(alsoCheckpoints: Bool) async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<12)
            try await bench.projector(batchCount: 5).catchUp(bench.tenant)
            try await bench.signCheckpoint()
            try await bench.tamper(
                """
                DELETE FROM ledger.entries WHERE ledger = 'audit' AND leaf_index >= 10;
                DELETE FROM secrets.audit_logs WHERE sequence_number >= 10;
                UPDATE ledger.heads SET size = 10, chain_hash =
                    (SELECT chain_hash FROM ledger.entries WHERE ledger = 'audit' AND leaf_index = 9)
                WHERE ledger = 'audit';
                UPDATE secrets.audit_cursors SET leaf_index = 9;
                \(alsoCheckpoints ? Self.withoutCheckpoints : "")
                """
            )
            guard case .end(let fault)? = await fault(bench),
                case .cutOff(_, signed: 12, found: 10) = fault.problem
            else {
                Issue.record("the tail is not missed")
                return
            }
        }
    }

    /// Then only the signer's memory outside the database knows.
    private static let withoutCheckpoints = """
        ALTER TABLE ledger.checkpoints DISABLE TRIGGER USER;
        DELETE FROM ledger.checkpoints WHERE ledger = 'audit';
        """

    @Test("finds one leaf of a thousand that the signed tree does not have, wherever it stands")
    func everyLeaf() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<700)
            try await bench.projector().catchUp(bench.tenant)
            try await bench.signCheckpoint()
            let finding = try await bench.verification.verify(bench.month, of: bench.tenant)
            #expect(finding.coveredCount == 700)
            // Neither the first nor the last: the tile's leaf is changed, and every hash above it as it was.
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.tiles DISABLE TRIGGER USER;
                    UPDATE ledger.tiles SET hashes = overlay(hashes PLACING sha256('x') FROM 300 % 256 * 32 + 1)
                    WHERE ledger = 'audit' AND level = 0 AND tile_index = 1;
                    """
                )
            }
            let fault = await fault(bench)
            guard case .tree? = fault else {
                Issue.record("\(String(describing: fault))")
                return
            }
        }
    }

    @Test("looks at the signature of the last row, whichever month that is")
    func lastSignature() async throws {
        let end = try #require(Instant(rfc3339: "2026-10-31T22:00:00Z"))
        let clock = HandedClock(end)
        try await AuditBench.with(clock: clock) { bench in
            try await bench.record(0..<5)
            try await bench.projector().catchUp(bench.tenant)
            clock.move(by: .seconds(36_000))
            try await bench.record(5..<9)
            try await bench.projector().catchUp(bench.tenant)
            let october = try #require(AuditMonth("2026-10"))
            _ = try await bench.verification.verify(october, of: bench.tenant)
            try await bench.tamper(
                """
                UPDATE secrets.audit_logs SET signature = decode(repeat('00', 64), 'hex') WHERE sequence_number = 8
                """
            )
            await #expect(throws: AuditVerification.Fault.signature(sequenceNumber: 8)) {
                _ = try await bench.verification.verify(october, of: bench.tenant)
            }
        }
    }

    @Test("does not ask for rows that are not projected yet")
    func behind() async throws {
        try await AuditBench.with { bench in
            try await bench.record(0..<6)
            try await bench.projector().catchUp(bench.tenant)
            try await bench.record(6..<9)
            let finding = try await bench.verification.verify(bench.month, of: bench.tenant)
            #expect(finding.entryCount == 9)
            #expect(finding.rowCount == 6)
        }
    }
}

/// A clock that tests move.
final class HandedClock: WallClock {
    private let clock: SteppingClock
    private let offset = Offset()

    init(_ start: Instant) { clock = SteppingClock(from: start) }

    func move(by duration: Duration) { offset.add(duration) }
    func now() -> Instant { clock.now().advanced(by: offset.value) }
}

private final class Offset: Sendable {
    private let state = Mutex<Duration>(.zero)

    func add(_ duration: Duration) { state.withLock { $0 += duration } }
    var value: Duration { state.withLock { $0 } }
}
