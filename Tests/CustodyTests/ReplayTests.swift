import Chronicle
import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// That rows follow from entries is shown by every test of custody (`Bench.with`); here, that what does not is found.
@Suite("Custody's tables made again from the entries")
struct ReplayTests {
    /// Rows in every table.
    private func live(_ bench: Bench) async throws {
        try await bench.accord()
        try await bench.approve()
        try await bench.deploy()
        let settings = TargetSettings(protocolName: "dns", address: "ns1.example", credential: "tsig.key")
        let draft = TargetDraft(artifact: "northwind.example", place: Bench.target, settings: settings)
        _ = try await bench.custody.addTarget(for: bench.caller, draft)
        try await bench.look(.files([Bench.zone("192.0.2.66")]))
        _ = try await bench.custody.addVerifier(
            for: bench.caller,
            VerifierDraft(
                name: "Lloyd",
                did: Bench.did(SigningKey()),
                infrastructure: "insurer",
                validForSeconds: 86_400
            )
        )
        _ = try await bench.custody.acceptDeviation(
            for: bench.caller,
            AcceptanceDraft(
                artifact: "northwind.example",
                target: Bench.target,
                reason: "known",
                expiresAt: bench.clock.now().advanced(by: .seconds(3_600))
            )
        )
        try await bench.register("192.0.2.81")
        _ = try await bench.custody.addSubstrate(
            for: bench.caller,
            SubstrateDraft(name: "cluster", address: "https://cluster.example", namespace: "shop")
        )
        try await bench.open()
        try await delegate(bench)
        try await export(bench)
    }

    private func delegate(_ bench: Bench) async throws {
        let now = bench.clock.now()
        let statement = DelegationStatement(
            tenant: bench.tenant.id,
            delegator: Bench.did(bench.witnesses[0]),
            delegate: Bench.did(SigningKey()),
            validFrom: now,
            validUntil: now.advanced(by: .seconds(60))
        )
        var envelope = statement.statement.envelope()
        try envelope.sign(with: bench.witnesses[0])
        _ = try await bench.custody.createDelegation(for: bench.caller, envelope)
    }

    /// Records an export, of which nothing else stands here.
    private func export(_ bench: Bench) async throws {
        let retention = Retention(
            database: bench.database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: bench.clock)
        )
        let partition = try #require(try await retention.partitions().first)
        let content = ExportManifest.Content(digest: .sha256(of: [1]), byteCount: 1)
        let manifest = ExportManifest(
            id: UniqueID(at: bench.clock.now()),
            tenant: bench.tenant.id,
            table: partition.table,
            from: partition.from,
            until: partition.until,
            rowCount: 1,
            entryCount: 1,
            erasedEntryCount: 0,
            fileName: "export.ndjson.gz",
            compressed: content,
            plain: content,
            checkpoint: "",
            logKey: try #require(NoteKey(name: "log", key: SigningKey().verificationKey)),
            madeAt: bench.clock.now()
        )
        _ = try await retention.record(
            manifest,
            named: "export.manifest.json",
            digest: .sha256(of: [2]),
            of: partition
        )
    }

    private func unlock(_ bench: Bench) async throws {
        try await bench.database.superuser.withConnection { db in
            try db.executeScript(
                """
                DO $$
                DECLARE found record;
                BEGIN
                    FOR found IN
                        SELECT conrelid::regclass AS relation, conname FROM pg_constraint
                        WHERE connamespace = 'custody'::regnamespace AND contype IN ('c', 'f') AND conparentid = 0
                          AND coninhcount = 0
                    LOOP
                        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', found.relation, found.conname);
                    END LOOP;
                    FOR found IN
                        SELECT tgrelid::regclass AS relation, tgname FROM pg_trigger
                        JOIN pg_class ON pg_class.oid = tgrelid
                        WHERE relnamespace = 'custody'::regnamespace AND NOT tgisinternal AND tgparentid = 0
                    LOOP
                        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', found.relation, found.tgname);
                    END LOOP;
                END
                $$
                """
            )
        }
    }

    private static let sorting: Set<String> = [
        "accord_binding_id", "governed_artifact_id", "version", "sequence_number", "transition_id",
        "ceremony_id", "delegation_id", "substrate_id",
        "witness_did", "acceptance_id", "verifier_id", "deployment_state_id", "last_at", "last_result_id",
        "day", "target_kind",
        "target_identifier", "export_id", "verified_at", "verification_result_id", "counter",
        "value",
    ]

    private struct Column {
        var table: String
        var name: String
        var change: String
    }

    private func columns(_ bench: Bench) async throws -> [Column] {
        try await bench.database.superuser.rows(
            """
            SELECT relation.relname::text AS "table", attribute.attname::text AS name,
                   CASE format_type(attribute.atttypid, NULL)
                       WHEN 'text' THEN format('coalesce(%1$I, '''') || ''x''', attribute.attname)
                       WHEN 'uuid' THEN 'gen_random_uuid()'
                       WHEN 'boolean' THEN format('NOT %1$I', attribute.attname)
                       WHEN 'jsonb' THEN '''{"changed": 1}'''
                       WHEN 'jsonb[]' THEN format('%1$I || ''{"changed": 1}''::jsonb', attribute.attname)
                       WHEN 'text[]' THEN format('array_append(%1$I, ''changed'')', attribute.attname)
                       WHEN 'bytea' THEN format('%1$I || ''\\x00''::bytea', attribute.attname)
                       WHEN 'date' THEN format('%1$I + 1', attribute.attname)
                       WHEN 'timestamp with time zone'
                           THEN format('coalesce(%1$I, now()) + interval ''1 microsecond''', attribute.attname)
                       ELSE format('coalesce(%1$I, 0) + 1', attribute.attname)
                   END AS change
            FROM pg_attribute AS attribute
            JOIN pg_class AS relation ON relation.oid = attribute.attrelid
            WHERE relation.relnamespace = 'custody'::regnamespace AND relation.relkind IN ('r', 'p')
              AND NOT relation.relispartition AND attribute.attnum > 0 AND NOT attribute.attisdropped
              AND attribute.attname NOT IN ('tenant_id', 'slot')
              -- Keys follow from no entry, nor when a target is due, nor how far a cluster was watched; files are not told
              -- but by their digests, and checked when they are opened.
              AND relation.relname NOT IN (
                  'tenant_keys', 'artifact_files', 'target_looks', 'substrate_watches', 'substrate_resources')
            ORDER BY relation.relname, attribute.attnum
            """
        ) { row in Column(table: try row["table"], name: try row["name"], change: try row["change"]) }
    }

    @Test("a changed value is found in every column of every table, and named")
    func everyColumn() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await live(bench)
            guard case .equal(let entries, let rows) = try await bench.replay() else {
                Issue.record("not equal before anything was changed")
                return
            }
            #expect(entries > 5 && rows > 10)
            try await unlock(bench)
            let columns = try await columns(bench)
            #expect(Set(columns.map(\.table)).count == 22)
            for column in columns {
                // One row, and then as it was.
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        CREATE TABLE public.kept AS SELECT * FROM custody.\(column.table);
                        UPDATE custody.\(column.table) SET \(column.name) = \(column.change)
                        WHERE ctid = (SELECT max(ctid) FROM custody.\(column.table));
                        """
                    )
                }
                let outcome = try await bench.replay()
                guard case .different(let difference) = outcome else {
                    Issue.record("\(column.table).\(column.name): \(outcome)")
                    continue
                }
                #expect(difference.table == "custody.\(column.table)", "\(column)")
                // A row that sorts elsewhere stands against another one, which differs in more than one column.
                if let named = difference.column, !Self.sorting.contains(column.name) {
                    #expect(named == column.name, "\(column.table).\(column.name)")
                }
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        DELETE FROM custody.\(column.table);
                        INSERT INTO custody.\(column.table) SELECT * FROM public.kept;
                        DROP TABLE public.kept;
                        """
                    )
                }
            }
        }
    }

    @Test("a row too few or too many is found")
    func missingAndPlanted() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await live(bench)
            try await unlock(bench)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    CREATE TABLE public.kept AS SELECT * FROM custody.verification_results;
                    DELETE FROM custody.verification_results;
                    """
                )
            }
            guard case .different(let missing) = try await bench.replay() else {
                Issue.record("a deleted verification was not missed")
                return
            }
            #expect(missing.table == "custody.verification_results")
            #expect(missing.column == nil && missing.standing == nil && missing.replayed != nil)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    INSERT INTO custody.verification_results SELECT * FROM public.kept;
                    UPDATE public.kept SET verification_result_id = gen_random_uuid(), verdict = 'match',
                                           verified_at = verified_at + interval '1 second';
                    INSERT INTO custody.verification_results SELECT * FROM public.kept;
                    """
                )
            }
            guard case .different(let planted) = try await bench.replay() else {
                Issue.record("a planted verification was not found")
                return
            }
            #expect(planted.column == nil && planted.standing != nil && planted.replayed == nil)
        }
    }

    @Test("nothing of a comparison stays behind, and a tenant that has begun nothing has no rows")
    func leavesNothing() async throws {
        try await Bench.with { bench in
            let count: Query = "SELECT count(*) AS count FROM access.tenants"
            let before = try await bench.database.superuser.first(count) { row -> Int in try row["count"] }
            #expect(try await bench.replay() == .equal(entries: 1, rows: 0))
            try await live(bench)
            _ = try await bench.replay()
            let after = try await bench.database.superuser.first(count) { row -> Int in try row["count"] }
            #expect(before == after)
        }
    }

    @Test("an entry whose bytes were erased is named: what follows from it can't be told")
    func erased() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await live(bench)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER ALL;
                    UPDATE ledger.entries SET bytes = NULL WHERE ledger = 'chronicle' AND leaf_index = 2;
                    """
                )
            }
            #expect(try await bench.replay() == .erased(leafIndex: 2))
        }
    }
}
