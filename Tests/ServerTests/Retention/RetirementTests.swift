import Access
import Custody
import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Partitions that are retired")
struct RetirementTests {
    private func expectRefusal(
        _ constraint: String,
        _ bench: RetentionBench,
        _ partition: RetainedPartition,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        await #expect(
            throws: RetirementRefusal.changed(constraint: constraint),
            sourceLocation: sourceLocation
        ) { try await bench.retention.retire(partition) }
    }

    @Test("are exported for each tenant, detached, and dropped a week later")
    func wholeWay() async throws {
        try await RetentionBench.with { bench in
            let first = try await bench.observed("northwind")
            let second = try await bench.observed("contoso", looks: 2)
            bench.returnToPresent()
            try await bench.sign(for: first, second)
            let month = try await bench.oldest(.verificationResults)
            let quarter = try await bench.oldest(.custodyTransitions)

            let before = try await bench.counts(of: first)
            let rehearsed = try await bench.run(isRehearsal: true)
            #expect(rehearsed.unfinished == nil)
            #expect(rehearsed.lines.contains { $0.contains("\(month.name): 3 rows of northwind would be") })
            #expect(rehearsed.lines.contains { $0.contains("\(month.name) would be detached") })
            #expect(try await bench.counts(of: first) == before)
            #expect(!FileManager.default.fileExists(atPath: bench.folder(of: first)))

            let run = try await bench.run()
            #expect(run.unfinished == nil, "\(run.lines)")
            #expect(run.lines.contains { $0.contains("\(month.name): 2 rows of contoso were exported") })
            #expect(run.lines.contains { $0.contains("\(quarter.name) was detached") })
            let retired = try await bench.retention.retiredPartitions().map(\.partition.name)
            #expect(retired.contains(month.name) && retired.contains(quarter.name))
            // The latest of each target stays in the ledger, its row is in the archive.
            #expect(try await bench.counts(of: first) == (0, 1, 0))
            #expect(try await bench.counts(of: second) == (0, 1, 0))
            try await bench.expectInOrder(first, second)
            try await expectFiles(bench, first, second)

            let again = try await bench.run()
            #expect(again.unfinished == nil)
            #expect(try await bench.exports(.verificationResults, of: first).count == 1)
            try await pass(week: bench)
            let last = try await bench.run()
            #expect(last.unfinished == nil)
            #expect(last.lines.contains { $0.contains("\(month.name) was dropped") })
            #expect(try await bench.retention.retiredPartitions().isEmpty)
            // Neither the maker nor health miss it.
            let made = try await bench.database.app.first(
                "SELECT schema.ensure_partitions(\(month.from), \(month.from))::bigint AS made"
            ) { row -> Int in try row["made"] }
            #expect(made == 0)
            let horizons = try await bench.database.app.rows(
                "SELECT covered_until FROM schema.partition_horizon() WHERE covered_until > now()"
            )
            #expect(horizons.count == 3)
            try await bench.expectInOrder(first, second)
        }
    }

    /// Files that only their owner reads, each tenant's alone, that hold without us.
    private func expectFiles(_ bench: RetentionBench, _ callers: Caller...) async throws {
        let keys = try await LogKeys.all(in: bench.database.app)
        for caller in callers {
            let folder = bench.folder(of: caller)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.count == 4 && names.allSatisfy { !$0.hasPrefix(".") }, "\(names)")
            for name in names {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
                #expect(attributes[.posixPermissions] as? Int == 0o600)
            }
            let attributes = try FileManager.default.attributesOfItem(atPath: folder)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
            for table in [ExportedTable.verificationResults, .custodyTransitions] {
                let exports = try await bench.exports(table, of: caller)
                #expect(exports.count == 1)
                for export in exports {
                    let archive = Archive(home: bench.home)
                    _ = try archive.verify(export, of: caller.tenant, keys: keys)
                    let other = try #require(callers.first { $0.tenant != caller.tenant })
                    #expect(throws: Archive.Fault.self) {
                        try archive.verify(export, of: other.tenant, keys: keys)
                    }
                    let path = "\(folder)/\(export.manifestName)"
                    let outcome = try ExportProgram.run(on: path)
                    #expect(outcome.status == 0, "\(outcome.output)")
                    #expect(outcome.output.contains("\(export.rowCount) rows"))
                    #expect(!outcome.output.contains(other.tenant.description))
                }
            }
        }
    }

    private func pass(week bench: RetentionBench) async throws {
        try await bench.database.superuser.execute(
            "UPDATE schema.retired_partitions SET detached_at = detached_at - interval '8 days'"
        )
    }

    @Test("are not detached while rows are not exported as they stand, or are kept longer")
    func refused() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.observed("northwind")
            let moment = bench.clock.now()
            bench.returnToPresent()
            let month = try await bench.oldest(.verificationResults)
            try await expectRefusal("partition_is_exported", bench, month)
            let next = try #require(
                try await bench.retention.partitions().first { $0.from == month.until }
            )
            try await expectRefusal("oldest_partition_first", bench, next)

            // Exported, but held by a reader; then a row is added.
            try await bench.sign(for: caller)
            let held = try await reading(bench) { try await bench.run() }
            #expect(held.unfinished?.contains("\(month.name) is being read") == true, "\(held)")
            bench.clock.advance(by: .zero - bench.clock.now().duration(since: moment))
            try await bench.look(at: "northwind.example", 1, by: caller)
            bench.returnToPresent()
            try await expectRefusal("partition_is_exported", bench, month)
            try await bench.sign(for: caller)

            _ = try await bench.custody.amendAccord(
                for: caller,
                "northwind.example",
                AccordAmendment(chronicleRetentionDays: 2_000)
            )
            // The database goes by its own clock.
            try await bench.database.superuser.execute(
                """
                UPDATE custody.accord_bindings SET effective_from = effective_from - interval '1 hour'
                WHERE tenant_id = \(caller.tenant) AND version = 2
                """
            )
            try await expectRefusal("retention_has_passed", bench, month)
            let kept = try await bench.run()
            #expect(kept.unfinished == nil)
            #expect(kept.lines.contains { $0.contains("\(month.name) is kept until") }, "\(kept.lines)")

            try await bench.database.superuser.execute(
                """
                UPDATE custody.accord_bindings SET chronicle_retention_days = 30
                WHERE tenant_id = \(caller.tenant) AND version = 2
                """
            )
            let run = try await bench.run()
            #expect(run.unfinished == nil, "\(run.lines)")
            #expect(try await bench.exports(.verificationResults, of: caller).map(\.rowCount) == [3, 4])
        }
    }

    /// Runs `body` while a transaction reads the parents.
    private func reading<Value: Sendable>(
        _ bench: RetentionBench,
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let release = DispatchSemaphore(value: 0)
        let database = bench.database.superuser
        async let reader: Void = database.transaction { db in
            try db.execute("LOCK TABLE custody.verification_results IN ACCESS SHARE MODE")
            release.wait()
        }
        try await condition {
            try await database.first(
                """
                SELECT count(*) AS count FROM pg_locks
                WHERE relation = 'custody.verification_results'::regclass AND mode = 'AccessShareLock' AND granted
                """
            ) { row -> Int in try row["count"] } ?? 0 > 0
        }
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
        release.signal()
        try await reader
        return try outcome.get()
    }

    @Test("go on where a run was ended: exported files are used once they are recorded, others made again")
    func resumed() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.observed("northwind")
            bench.returnToPresent()
            let month = try await bench.oldest(.verificationResults)
            // Without a checkpoint nothing can be proved, and nothing is left behind.
            let early = try await bench.run()
            #expect(early.unfinished?.contains("no checkpoint covers") == true)
            #expect(try FileManager.default.contentsOfDirectory(atPath: bench.home) == [])
            try await bench.sign(for: caller)

            // What a server that was killed left: half a file, and a whole one that nobody recorded.
            let folder = bench.folder(of: caller)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let long = Date(timeIntervalSinceNow: -7_200)
            for name in [".\(month.name)-1.partial", "\(month.name)-2.ndjson.gz", "\(month.name)-3.partial"] {
                try Data([1]).write(to: URL(filePath: "\(folder)/\(name)"))
                guard !name.contains("-3") else { continue }
                try FileManager.default.setAttributes(
                    [.modificationDate: long],
                    ofItemAtPath: "\(folder)/\(name)"
                )
            }
            // Ended after it was recorded.
            let held = try await reading(bench) { try await bench.run() }
            #expect(held.unfinished != nil)
            let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
            #expect(names.contains("\(month.name)-3.partial"))
            #expect(
                !names.contains(".\(month.name)-1.partial") && !names.contains("\(month.name)-2.ndjson.gz")
            )
            // Ended after it was detached.
            try await bench.retention.retire(month)
            #expect(try await bench.counts(of: caller) == (0, 3, 0))
            let run = try await bench.run()
            #expect(run.unfinished == nil, "\(run.lines)")
            #expect(try await bench.counts(of: caller) == (0, 1, 0))
            #expect(try await bench.exports(.verificationResults, of: caller).count == 1)
            try await bench.expectInOrder(caller)
        }
    }

    @Test(
        "and what expires end the same way, wherever PostgreSQL is cut off",
        arguments: 0..<4 as Range<UInt64>
    )
    func cutOff(seed: UInt64) async throws {
        try await RetentionBench.with { bench in
            let kept = try await bench.observed("contoso", days: 60, looks: 3)
            let caller = try await bench.observed("northwind", looks: 30)
            bench.returnToPresent()
            try await bench.sign(for: kept, caller)
            let month = try await bench.oldest(.verificationResults)
            var random = SeededGenerator(seed: seed)
            for _ in 0..<8 {
                let pause = Duration.milliseconds(Int.random(in: 1...250, using: &random))
                let superuser = bench.database.superuser
                async let cut: Void = {
                    try await Task.sleep(for: pause)
                    _ = try await superuser.rows(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE usename = 'muniment_app' AND datname = current_database()
                        """
                    )
                }()
                _ = try? await bench.erase(of: caller)
                _ = try? await bench.run()
                try await cut
            }
            // What was cut off is taken up; northwind's may have gone alone, before contoso's month, or with it.
            // The last blow may still be on its way to a connection.
            try await condition {
                do {
                    try await bench.erase(of: caller)
                    return try await bench.run().unfinished == nil
                } catch is PostgresError {
                    return false
                }
            }
            let retired = try await bench.retention.retiredPartitions().map(\.partition)
            #expect(retired.contains(month))
            for each in [kept, caller] { #expect(try await bench.counts(of: each) == (0, 1, 0)) }
            try await bench.expectInOrder(kept, caller)
            let keys = try await LogKeys.all(in: bench.database.app)
            for export in try await bench.exports(.verificationResults, of: kept) {
                _ = try Archive(home: bench.home).verify(export, of: kept.tenant, keys: keys)
            }
        }
    }

    @Test("stay where their archive was touched, and where it is not here")
    func touchedArchive() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.observed("northwind")
            bench.returnToPresent()
            try await bench.sign(for: caller)
            let month = try await bench.oldest(.verificationResults)
            #expect(try await bench.run().unfinished == nil)
            try await pass(week: bench)
            let export = try #require(try await bench.exports(.verificationResults, of: caller).first)
            let manifest = URL(filePath: "\(bench.folder(of: caller))/\(export.manifestName)")
            let file = URL(filePath: manifest.path.replacing(".manifest.json", with: ".ndjson.gz"))
            let (told, content) = (try Data(contentsOf: manifest), try Data(contentsOf: file))
            func stays(_ reason: String, _ isUnfinished: Bool = true) async throws {
                let run = try await bench.run()
                #expect((run.unfinished != nil) == isUnfinished, "\(reason): \(run.lines)")
                #expect(run.lines.contains { $0.contains("\(month.name) stays") && $0.contains(reason) })
                let names = try await bench.retention.retiredPartitions().map(\.partition.name)
                #expect(names.contains(month.name))
            }
            var changed = content
            changed[30] ^= 1
            try changed.write(to: file)
            try await stays("has the SHA-256")
            try FileManager.default.removeItem(at: file)
            try await stays("is not here", false)
            try content.write(to: file)
            let other = String(decoding: told, as: UTF8.self).replacing(
                #""row_count":3"#,
                with: #""row_count":2"#
            )
            try Data(other.utf8).write(to: manifest)
            try await stays("is not the manifest that the chronicle tells of")
            try told.write(to: manifest)
            let run = try await bench.run()
            #expect(run.lines.contains { $0.contains("\(month.name) was dropped") })
        }
    }

    @Test("take no further rows: a verification of then is refused with the first moment that can stand")
    func lateVerification() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.observed("northwind")
            let moment = bench.clock.now()
            bench.returnToPresent()
            try await bench.sign(for: caller)
            #expect(try await bench.run().unfinished == nil)
            let first = try await bench.oldest(.verificationResults)
            bench.clock.advance(by: .zero - bench.clock.now().duration(since: moment))
            let refusal = await #expect(throws: CustodyError.self) {
                try await bench.look(at: "northwind.example", 1, by: caller)
            }
            guard case .invalid("verified_at", .timeOutOfRange(let from, _)) = refusal, from == first.from
            else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            bench.returnToPresent()
            // Lists go back as far as there are rows.
            let history = try await bench.custody.transitions(
                for: caller,
                PageRequest(),
                of: bench.custody.artifactID(for: caller, "northwind.example")
            )
            #expect(history.items.isEmpty)
        }
    }
}
