import Access
import Custody
import Evidence
import Foundation
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("Months of the audit that are retired")
struct AuditRetirementTests {
    /// So many requests, as the secrets' API records them.
    private func record(_ count: Int, by caller: Caller, _ bench: RetentionBench) async throws {
        let audit = AuditLog(
            database: bench.database.app,
            appender: Appender(bench.database.app),
            entries: EntryMaker(clock: bench.clock)
        )
        for number in 0..<count {
            var record = AuditRecord(
                tenant: caller.tenant,
                type: number % 2 == 0 ? .secretAccessed : .secretAccessDenied,
                actorType: .agent,
                actorID: "agent-\(number)",
                isGranted: number % 2 == 0,
                eventData: ["operation": "read", "number": .integer(number)]
            )
            record.agentID = record.actorID
            record.secretID = "kv/data/app/\(number)"
            record.secretVersion = number
            record.hostname = "web-\(number).example"
            record.sourceAddress = number % 3 == 0 ? "2001:db8::\(number)" : "10.0.0.\(number)"
            record.denialReason = number % 2 == 0 ? nil : "no policy speaks of it"
            record.responseTime = .microseconds(1_500 + number)
            try await audit.record(record)
        }
        let projector = AuditProjector(
            bench.database.app,
            key: try AuditKey.opening(home: bench.home),
            clock: bench.clock
        )
        try await projector.catchUp(caller.tenant)
    }

    private func keep(_ days: Int?, _ caller: Caller, _ bench: RetentionBench) async throws -> AuditRetention
    {
        let audit = AuditLog(
            database: bench.database.app,
            appender: Appender(bench.database.app),
            entries: EntryMaker(clock: bench.clock)
        )
        return try await audit.keep(for: days, of: caller.tenant, by: (caller.id, caller.actor)).retention
    }

    private func rows(of caller: Caller, _ bench: RetentionBench) async throws -> Int {
        try await bench.database.superuser.first(
            "SELECT count(*) AS count FROM secrets.audit_logs WHERE tenant_id = \(caller.tenant)"
        ) { row -> Int in try row["count"] } ?? 0
    }

    @Test("are exported with proofs once the tenant keeps them no longer, and stay proved by their entries")
    func wholeWay() async throws {
        try await RetentionBench.with { bench in
            let (first, second) = (try await bench.tenant("northwind"), try await bench.tenant("contoso"))
            // A session of the dashboard is an event of another form.
            let token = try await bench.access.issueToken(by: first).token
            _ = try await bench.access.startSession(with: token)
            try await record(9, by: first, bench)
            try await record(4, by: second, bench)
            let past = AuditMonth(bench.clock.now())
            bench.returnToPresent()
            for caller in [first, second] {
                let maker = CheckpointMaker(
                    database: bench.database.app,
                    home: bench.home,
                    origin: .standard,
                    clock: bench.clock
                )
                bench.clock.advance(by: .seconds(2))
                guard case .signed = try await maker.advance(.audit, of: caller.tenant) else {
                    Issue.record("not signed")
                    return
                }
            }
            let month = try #require(
                try await bench.retention.partitions().first {
                    $0.table == .auditLogs && AuditMonth($0.from) == past
                }
            )
            // One of them has said nothing: all of it stays.
            _ = try await keep(31, first, bench)
            var run = try await bench.run()
            #expect(run.lines.contains { $0.contains("\(month.name) is kept for good") }, "\(run.lines)")
            #expect(try await rows(of: first, bench) >= 10)
            _ = try await keep(3_650, second, bench)
            run = try await bench.run()
            #expect(run.lines.contains { $0.contains("\(month.name) is kept until") }, "\(run.lines)")
            let kept = try await keep(60, second, bench)
            #expect(kept.days == 60)
            #expect(kept.updatedBy == second.actor)
            run = try await bench.run()
            #expect(run.unfinished == nil, "\(run.lines)")
            #expect(run.lines.contains { $0.contains("\(month.name): 10 rows of northwind were exported") })
            #expect(run.lines.contains { $0.contains("\(month.name): 4 rows of contoso were exported") })
            #expect(run.lines.contains { $0.contains("\(month.name) was detached") })

            // The files hold without us, each tenant's its own.
            let keys = try await LogKeys.all(in: bench.database.app)
            for (caller, count) in [(first, 10), (second, 4)] {
                let export = try #require(try await bench.exports(.auditLogs, of: caller).first)
                #expect(export.rowCount == count)
                _ = try Archive(home: bench.home).verify(export, of: caller.tenant, keys: keys)
                let path = "\(bench.folder(of: caller))/\(export.manifestName)"
                let outcome = try ExportProgram.run(on: path)
                #expect(outcome.status == 0, "\(outcome.output)")
            }
            // The month is proved by its entries as before, without a row, and says so.
            let verification = AuditVerification(
                bench.database.app,
                trees: TreeReader(bench.database.app),
                home: bench.home,
                origin: .standard
            )
            let finding = try await verification.verify(past, of: first.tenant)
            #expect(finding.isRetired)
            #expect(finding.rowCount == 0)
            #expect(finding.entryCount >= 10)
            #expect(finding.coveredCount >= 10)
            // What comes later is projected as if nothing had been taken away.
            try await record(2, by: first, bench)
            #expect(try await rows(of: first, bench) >= 2)
            _ = try await verification.verify(AuditMonth(bench.clock.now()), of: first.tenant)
        }
    }

    @Test("an export whose row says something else than its entry does not hold")
    func changedRow() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.tenant("northwind")
            try await record(3, by: caller, bench)
            bench.returnToPresent()
            bench.clock.advance(by: .seconds(2))
            let maker = CheckpointMaker(
                database: bench.database.app,
                home: bench.home,
                origin: .standard,
                clock: bench.clock
            )
            _ = try await maker.advance(.audit, of: caller.tenant)
            _ = try await keep(31, caller, bench)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE secrets.audit_logs DISABLE TRIGGER USER;
                    SET session_replication_role = replica;
                    UPDATE secrets.audit_logs SET actor_id = 'somebody else', agent_id = 'somebody else'
                    WHERE event_data ->> 'number' = '1';
                    RESET session_replication_role;
                    """
                )
            }
            let run = try await bench.run()
            #expect(run.unfinished?.contains("does not hold") == true, "\(run)")
            #expect(try await rows(of: caller, bench) >= 3)
        }
    }
}
