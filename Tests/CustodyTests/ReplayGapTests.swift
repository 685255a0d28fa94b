import Chronicle
import Custody
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

/// What is erased and detached when its time has passed leaves gaps that are none.
@Suite("Custody's tables made again where observations have expired")
struct ReplayGapTests {
    /// A target that was looked at five times: it was as it should be, and the last look failed.
    private func looked(_ bench: Bench) async throws -> [Bench.RecordedLook] {
        try await bench.accord()
        let registered = try await bench.approve()
        try await bench.deploy()
        for _ in 0..<4 {
            try await bench.look(.cid(registered.cid))
            bench.clock.advance(by: .seconds(60))
        }
        try await bench.look(.failure("no answer"))
        return try await bench.recordedLooks()
    }

    private let type = ChronicleEventType.verificationsRecorded.rawValue

    @Test("verifications that were erased when their time had passed are neither expected nor missed")
    func erased() async throws {
        try await Bench.with { bench in
            let entries = try await looked(bench)
            #expect(entries.count == 5)
            try await bench.erase(Array(entries[..<2]), of: type)
            guard case .equal = try await bench.replay() else {
                Issue.record("not equal after two were erased")
                return
            }
            // The deployment's columns tell of looks that no entry shows any more.
            try await bench.erase(Array(entries[2..<4]), of: type)
        }
    }

    @Test("a row whose entry was erased is found, and so is a deployment that no look made")
    func leftBehind() async throws {
        try await Bench.with(isReplayed: false) { bench in
            let entries = try await looked(bench)
            try await bench.erase(Array(entries[..<1]), of: type)
            func change(_ assignment: StaticString, finds column: String) async throws {
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        CREATE TABLE public.kept AS SELECT * FROM custody.deployment_states;
                        UPDATE custody.deployment_states SET \(assignment);
                        """
                    )
                }
                let outcome = try await bench.replay()
                if case .different(let difference) = outcome {
                    #expect(difference.table == "custody.deployment_states")
                    #expect(difference.column == column)
                } else {
                    Issue.record("\(assignment): \(outcome)")
                }
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        DELETE FROM custody.deployment_states;
                        INSERT INTO custody.deployment_states SELECT * FROM public.kept;
                        DROP TABLE public.kept;
                        """
                    )
                }
            }
            try await change("updated_at = updated_at + interval '1 hour'", finds: "updated_at")
            try await change("last_reconciled_at = NULL", finds: "last_reconciled_at")
            try await change("latest_verdict = 'match'", finds: "latest_verdict")

            try await bench.erase(Array(entries[1..<2]), of: type, deletingRows: false)
            guard case .different(let difference) = try await bench.replay() else {
                Issue.record("a row whose entry was erased was not found")
                return
            }
            #expect(difference.table == "custody.verification_results")
            #expect(difference.standing?["chronicle_entry_id"]?.string == entries[1].entryID.text)
            #expect(difference.column == nil && difference.replayed == nil)
        }
    }

    @Test("an erased entry that was told of otherwise ends the comparison as before")
    func otherwise() async throws {
        try await Bench.with(isReplayed: false) { bench in
            let entries = try await looked(bench)
            try await bench.erase([entries[0]], of: type)
            try await bench.erase([entries[2]], of: "muniment.ceremony.opened")
            #expect(try await bench.replay() == .erased(leafIndex: entries[2].leafIndex))
        }
    }

    @Test("rows of before the oldest attached partition are neither made nor expected")
    func detached() async throws {
        try await Bench.with(isReplayed: false) { bench in
            _ = try await looked(bench)
            guard case .equal(let entries, let rows) = try await bench.replay() else {
                Issue.record("not equal before")
                return
            }
            let counts = try await bench.rowCounts()
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    DO $$
                    DECLARE found record;
                    BEGIN
                        FOR found IN
                            SELECT inhrelid::regclass AS partition, inhparent::regclass AS parent FROM pg_inherits
                            JOIN pg_class ON pg_class.oid = inhrelid
                            WHERE inhparent IN (
                                'custody.verification_results'::regclass, 'custody.custody_transitions'::regclass
                            )
                              AND (regexp_match(pg_get_expr(relpartbound, pg_class.oid), $x$FROM \\('([^']+)'\\)$x$))[1]
                                  ::timestamptz < now()
                        LOOP
                            EXECUTE format('ALTER TABLE %s DETACH PARTITION %s', found.parent, found.partition);
                        END LOOP;
                    END
                    $$
                    """
                )
            }
            #expect(try await bench.rowCounts()["verifications"] == 0)
            let detached = try #require(counts["verifications"]) + (try #require(counts["transitions"]))
            #expect(try await bench.replay() == .equal(entries: entries, rows: rows - detached))
        }
    }

    @Test("more verifications than one comparison takes are compared, and the last of them is found changed")
    func many() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            for _ in 0..<3 {
                _ = try await bench.custody.recordVerifications(
                    for: bench.caller,
                    (0..<1_800).map { number in
                        Observation(
                            artifact: "northwind.example",
                            target: Bench.target,
                            verifierDID: number.isMultiple(of: 2) ? nil : Bench.did(bench.witnesses[0]),
                            seen: .cid(registered.cid),
                            evidence: ["number": .integer(number)]
                        )
                    }
                )
            }
            guard case .equal(_, let rows) = try await bench.replay() else {
                Issue.record("not equal before anything was changed")
                return
            }
            #expect(rows > 5_400)
            func change(_ sql: String) async throws {
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        ALTER TABLE custody.verification_results DISABLE TRIGGER ALL;
                        SET session_replication_role = replica;
                        UPDATE custody.verification_results SET evidence = \(sql)
                        WHERE verification_result_id = (
                            SELECT verification_result_id FROM custody.verification_results
                            ORDER BY verification_result_id DESC LIMIT 1
                        );
                        """
                    )
                }
            }
            try await change("evidence || '{\"more\": 1}'")
            let outcome = try await bench.replay()
            guard case .different(let difference) = outcome else {
                Issue.record("not found: \(outcome)")
                return
            }
            #expect(difference.table == "custody.verification_results")
            #expect(difference.column == "evidence")
            try await change("evidence - 'more'")
        }
    }
}
