import Access
import Attestations
import Attestor
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Rows of verdicts")
struct VerdictProjectorTests {
    private static func draft(_ number: Int) -> VerdictDraft {
        var draft = VerdictDraft(policy: "release", subject: .sha256(of: [UInt8(number)]))
        draft.feeds = []
        return draft
    }

    /// Another server on the same database, which has appended nothing.
    private static func other(_ bench: AttestorBench) -> Attestor {
        let key = bench.key
        return Attestor(
            database: bench.database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: bench.clock)
        ) { key }
    }

    /// Of every table that follows the ledger, as text.
    private static func rows(_ bench: AttestorBench) async throws -> [String] {
        var lines: [String] = []
        for table in ["verdicts", "verdict_inputs", "vex_choices"] {
            lines += try await bench.database.superuser.lines(
                Query(stringLiteral: "SELECT one::text AS line FROM verdict.\(table) AS one ORDER BY 1")
            ).map { "\(table) \($0)" }
        }
        return lines
    }

    @Test("what was acknowledged before a crash is found by the next server, though no row was written")
    func crash() async throws {
        try await AttestorBench.with { bench in
            let (caller, subject) = (bench.caller, AttestorBench.artifact)
            _ = try await bench.attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            _ = try await bench.take(AttestorBench.bill)
            _ = try await bench.take(AttestorBench.vex)
            let made = try await bench.attestor.conclude(
                for: caller,
                VerdictDraft(policy: "release", subject: subject)
            )
            let verdict = made.decision.value
            #expect(try await Self.rows(bench).isEmpty)
            // Each reader is the first of its server, and the first after a verdict.
            #expect(try await Self.other(bench).decision(for: caller, verdict.id) == verdict)
            #expect(try await Self.rows(bench).filter { $0.hasPrefix("verdicts ") }.count == 1)
            #expect(try await Self.other(bench).choices(for: caller, of: verdict.id, limit: 10).count == 1)
            typealias Look = @Sendable (Attestor, KeptVerdict) async throws -> Bool
            let looks: [(String, Look)] = [
                ("list", { try await $0.decisions(for: caller, limit: 10).contains($1) }),
                ("counts", { attestor, _ in try await attestor.decisionCounts(for: caller)[.warn] == 3 }),
                ("basis", { try await $0.basis(for: caller, of: $1).inputs.digest == $1.verdict.inputs }),
                (
                    "replay",
                    { try await $0.replay(for: caller, $1.id).evaluation.digest == $1.verdict.evaluation }
                ),
                (
                    "what it judges",
                    {
                        try await $0.supports(for: caller, of: $1.node, isForward: true)
                            .contains { $0.relation == .judges }
                    }
                ),
                (
                    "what judges it",
                    { attestor, verdict in
                        let node = "artifact:sha256:\(verdict.verdict.subject.hex)"
                        return try await attestor.supports(for: caller, of: node, isForward: false)
                            .contains { $0.source == verdict.node }
                    }
                ),
            ]
            for (number, (name, look)) in looks.enumerated() {
                let draft = Self.draft(number)
                let next = try await bench.attestor.conclude(for: caller, draft).decision.value
                #expect(try await look(Self.other(bench), next), "\(name)")
            }
        }
    }

    @Test("64 append at once and each reads at another server what it was told; nothing is there twice")
    func concurrent() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            let others = [Self.other(bench), Self.other(bench)]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<64 {
                    group.addTask {
                        let draft = Self.draft(number)
                        let made = try await attestor.conclude(for: caller, draft).decision.value
                        var question = VerdictQuestion()
                        question.subject = draft.subject
                        let reader = others[number % 2]
                        #expect(try await reader.decisions(for: caller, question, limit: 10) == [made])
                        #expect(try await reader.decision(for: caller, made.id) == made)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await attestor.decisionCounts(for: caller) == [.warn: 64])
            #expect(try await Self.rows(bench).count == 64)
            #expect(try await attestor.verdictRows.catchUp(caller.tenant) == 0)
            guard case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) else {
                Issue.record("\(try await AttestorAudit(bench.database.app).run(caller.tenant))")
                return
            }
        }
    }

    @Test("projected again, and anew page by page, the ledger gives the same rows")
    func twice() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            _ = try await bench.take(AttestorBench.bill)
            _ = try await bench.take(AttestorBench.vex)
            // One whose inputs hold a trust verdict, which is kept with the entry.
            try await bench.trustBuilder()
            let taken = try await attestor.importDocuments(for: caller, try bench.envelope())
            _ = try await attestor.judge(for: caller, try #require(taken.value.first).id, VerdictRequest())
            for name in ["app", nil] {
                var draft = VerdictDraft(policy: "release", subject: AttestorBench.artifact)
                draft.subjectName = name
                _ = try await attestor.conclude(for: caller, draft)
            }
            for number in 0..<5 { _ = try await attestor.conclude(for: caller, Self.draft(number)) }
            // What is no verdict, and one as earlier versions told it, have no rows made of them.
            let entries = EntryMaker(clock: bench.clock)
            for type in ["muniment.other", "muniment.verdict.made"] {
                let entry = entries.entry(
                    type,
                    subject: nil,
                    data: ["a": 1],
                    ledger: .verdicts,
                    tenant: caller.tenant
                )
                _ = try await Appender(bench.database.app).append(entry)
            }
            #expect(try await attestor.verdictRows.catchUp(caller.tenant) == 9)
            let rows = try await Self.rows(bench)
            #expect(rows.filter { $0.hasPrefix("verdicts ") }.count == 7)
            #expect(rows.contains { $0.hasPrefix("vex_choices ") && $0.contains("CVE-2024-1") })
            #expect(rows.contains { $0.contains("trust_verdict") })
            for isEmptied in [false, true] {
                try await bench.database.superuser.withConnection { db in
                    if isEmptied {
                        try db.executeScript(
                            """
                            BEGIN;
                            SET LOCAL session_replication_role = replica;
                            ALTER TABLE verdict.vex_choices DISABLE TRIGGER append_only;
                            ALTER TABLE verdict.verdict_inputs DISABLE TRIGGER append_only;
                            ALTER TABLE verdict.verdicts DISABLE TRIGGER append_only;
                            DELETE FROM verdict.vex_choices;
                            DELETE FROM verdict.verdict_inputs;
                            DELETE FROM verdict.verdicts;
                            ALTER TABLE verdict.vex_choices ENABLE ALWAYS TRIGGER append_only;
                            ALTER TABLE verdict.verdict_inputs ENABLE ALWAYS TRIGGER append_only;
                            ALTER TABLE verdict.verdicts ENABLE ALWAYS TRIGGER append_only;
                            COMMIT;
                            """
                        )
                    }
                    try db.execute(
                        "UPDATE chronicle.projector_checkpoint SET last_entry_id = NULL WHERE source = 'verdicts'"
                    )
                }
                let projector = VerdictProjector(bench.database.app, pageCount: 2)
                #expect(try await projector.catchUp(caller.tenant) == 9)
                #expect(try await Self.rows(bench) == rows)
                #expect(try await projector.catchUp(caller.tenant) == 0)
            }
        }
    }

    @Test("a verdict whose rows the database refuses is in no other's way, and the audit tells of it")
    func refused() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    "ALTER TABLE verdict.verdicts ADD CONSTRAINT no_refused CHECK (subject_name <> 'refused')"
                )
            }
            var made: [KeptVerdict] = []
            for number in 0..<5 {
                var draft = Self.draft(number)
                draft.subjectName = number == 2 ? "refused" : nil
                made.append(try await attestor.conclude(for: caller, draft).decision.value)
            }
            let refused = made.remove(at: 2)
            let projector = VerdictProjector(bench.database.app, pageCount: 2)
            #expect(try await projector.catchUp(caller.tenant) == 5)
            let found = try await attestor.decisions(for: caller, limit: 10)
            #expect(Set(found.map(\.id)) == Set(made.map(\.id)) && found.count == made.count)
            await #expect(throws: AttestorError.unknownDecision(refused.id.description)) {
                try await attestor.decision(for: caller, refused.id)
            }
            if case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) {
                Issue.record("the audit does not miss the rows of \(refused.entryID)")
            }
        }
    }

    @Test("a server that remembers a policy judges by the version that another one has added since")
    func laterPolicy() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let other = Self.other(bench)
            _ = try await attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            for version in 1...3 {
                for reference in ["release", "release@1"] {
                    var draft = Self.draft(version)
                    draft.policy = reference
                    let made = try await attestor.conclude(for: caller, draft).decision.value
                    #expect(made.verdict.policyVersion == (reference == "release" ? version : 1))
                }
                _ = try await other.addPolicy(
                    for: caller,
                    VerdictLedgerTests.policy(reason: "version \(version)")
                )
            }
            // Those that were told in vain stand nowhere.
            #expect(try await attestor.decisions(for: caller, limit: 50).count == 6)
            let size = try await LedgerReader(bench.database.app).head(of: .verdicts, tenant: caller.tenant)
                .size
            #expect(size == 6)
        }
    }

    @Test(
        "of a verdict that was erased before its rows were made there are none, and the audit says nothing of it"
    )
    func erased() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, VerdictLedgerTests.policy())
            let gone = try await attestor.conclude(for: caller, Self.draft(1)).decision
            let stays = try await attestor.conclude(for: caller, Self.draft(2)).decision.value
            let index = try #require(gone.receipt?.leafIndex)
            let entries = EntryMaker(clock: bench.clock)
            _ = try await bench.database.app.transaction(for: caller.tenant) { db in
                try Ledger().erase(
                    [index],
                    in: .verdicts,
                    of: caller.tenant,
                    telling: ["reason": "it was asked for", "by": "ada"],
                    entries: entries,
                    in: db
                )
            }
            #expect(try await attestor.decisions(for: caller, limit: 10) == [stays])
            await #expect(throws: AttestorError.unknownDecision(gone.value.id.description)) {
                try await attestor.decision(for: caller, gone.value.id)
            }
            guard case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) else {
                Issue.record("\(try await AttestorAudit(bench.database.app).run(caller.tenant))")
                return
            }
        }
    }
}
