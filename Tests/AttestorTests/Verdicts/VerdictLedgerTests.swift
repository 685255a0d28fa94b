import Access
import Attestations
import Attestor
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Verdict ledger")
struct VerdictLedgerTests {
    static func policy(_ name: String = "release", reason: String = "it is affected") -> JSON {
        [
            "name": .string(name), "default": "pass",
            "rules": [
                [
                    "name": "affected", "decision": "block", "reason": .string(reason),
                    "when": "vulnerabilities.filter(v, v.status == 'affected')",
                ],
                [
                    "name": "signed", "decision": "warn", "reason": "nobody trusted signed how it was made",
                    "when": "!attestations.exists(a, a.verified && a.about_subject)",
                ],
            ],
        ]
    }

    private static func draft(_ policy: String = "release") -> VerdictDraft {
        VerdictDraft(policy: policy, subject: AttestorBench.artifact)
    }

    @Test("a verdict rests on all that is there about the artifact, is signed, and stands in its ledger")
    func conclude() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            let bill = try await bench.take(AttestorBench.bill)
            let blocked = try await attestor.conclude(for: caller, Self.draft())
            #expect(blocked.evaluation.decision == .block)
            #expect(blocked.evaluation.reasons.map(\.rule) == ["affected", "signed"])
            let vex = try await bench.take(AttestorBench.vex)
            let warned = try await attestor.conclude(for: caller, Self.draft())
            #expect(warned.evaluation.decision == .warn)
            try await bench.trustBuilder()
            let taken = try await attestor.importDocuments(for: caller, try bench.envelope())
            let attestation = try #require(taken.value.first)
            _ = try await attestor.judge(for: caller, attestation.id, VerdictRequest())
            var draft = Self.draft()
            draft.traceID = String(repeating: "a1", count: 16)
            draft.subjectName = "app"
            let passed = try await attestor.conclude(for: caller, draft)
            let verdict = passed.decision.value
            #expect(passed.evaluation.decision == .pass)
            let (inputs, evaluation) = try await attestor.basis(for: caller, of: verdict)
            #expect(
                Set(inputs.documents.map(\.digest)).isSuperset(of: [
                    bill.digest, vex.digest, attestation.digest,
                ])
            )
            #expect(inputs.documents.map(\.role) == [.sbom, .attestation, .trustVerdict, .vex])
            #expect(evaluation == passed.evaluation.json)
            let payload = try verdict.envelope.verifiedPayload(
                ofType: Statement.payloadType,
                trusting: [bench.key.verificationKey]
            )
            #expect(VerdictStatement(try Statement(parsing: payload)) == verdict.verdict)
            #expect(try await attestor.decision(for: caller, verdict.id) == verdict)
            let receipt = try #require(passed.decision.receipt)
            #expect(receipt.ledger == .verdicts && receipt.leafIndex == 2)
            let row = try #require(
                try await LedgerReader(bench.database.app).entry(verdict.entryID, tenant: caller.tenant)
            )
            let entry = try Entry(parsing: try #require(row.bytes))
            #expect(entry.data["decision"]?.string == "pass")
            #expect(entry.data["statement_sha256"]?.string == Digest.sha256(of: payload).hex)
            let choice = try #require(
                try await attestor.choices(for: caller, of: verdict.id, limit: 10).first
            )
            #expect(choice.vulnerability == "CVE-2024-1" && choice.status == "not_affected")
            #expect(choice.losers.array?.count == 1)
            // Of another key of the installation the word of the one before counts for nothing, and is in nobody's way.
            let successor = SigningKey()
            let renewed = Attestor(
                database: bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: bench.clock),
                signer: { successor }
            )
            let after = try await renewed.conclude(for: caller, Self.draft())
            #expect(after.evaluation.decision == .warn)
            let roles = try await renewed.basis(for: caller, of: after.decision.value).inputs.documents
            #expect(roles.map(\.role) == [.sbom, .attestation, .vex])
        }
    }

    @Test(
        "evaluated again out of what is kept, a verdict comes out the same; under another policy it does not"
    )
    func replay() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            _ = try await bench.take(AttestorBench.bill)
            let made = try await attestor.conclude(for: caller, Self.draft()).decision.value
            // What came later changes nothing of it.
            _ = try await bench.take(AttestorBench.vex)
            _ = try await attestor.addPolicy(for: caller, Self.policy(reason: "another"))
            bench.clock.advance(by: .seconds(3600))
            let again = try await attestor.replay(for: caller, made.id)
            #expect(again.evaluation.digest == made.verdict.evaluation)
            let other = try await attestor.conclude(for: caller, Self.draft()).decision.value
            #expect(other.verdict.policyVersion == 2 && other.verdict.evaluation != made.verdict.evaluation)
            var draft = Self.draft("release@1")
            draft.at = made.verdict.judgedAt
            draft.vex = []
            let same = try await attestor.conclude(for: caller, draft).decision.value
            #expect(
                same.verdict.inputs == made.verdict.inputs
                    && same.verdict.evaluation == made.verdict.evaluation
            )
            #expect(same.id != made.id)
        }
    }

    @Test("a policy has versions; the same text again is none")
    func policies() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let first = try await attestor.addPolicy(for: caller, Self.policy())
            #expect(try await attestor.addPolicy(for: caller, Self.policy()).value == first.value)
            let second = try await attestor.addPolicy(for: caller, Self.policy(reason: "x")).value
            // The text of the first once more is a third version.
            #expect(try await attestor.addPolicy(for: caller, Self.policy()).value.version == 3)
            #expect(try await attestor.policies(for: caller, limit: 10).map(\.version) == [3])
            #expect(
                try await attestor.policies(for: caller, named: "release", limit: 10).map(\.version) == [
                    3, 2, 1,
                ]
            )
            #expect(try await attestor.policy(for: caller, "release@2") == second)
            #expect(try await attestor.policy(for: caller, second.id.text) == second)
            for reference in ["nothing", "release@4", "release@x"] {
                await #expect(throws: AttestorError.unknownPolicy(reference)) {
                    try await attestor.policy(for: caller, reference)
                }
            }
            await #expect(throws: AttestorError.self) {
                try await attestor.addPolicy(for: caller, ["name": "x"])
            }
            let reader = bench.caller(may: [.read])
            await #expect(throws: AccessError.self) {
                try await attestor.addPolicy(for: reader, Self.policy())
            }
            await #expect(throws: AccessError.self) { try await attestor.conclude(for: reader, Self.draft()) }
        }
    }

    @Test(
        "verdicts are found by subject, decision, policy, input and vulnerability, and by nobody else's tenant"
    )
    func questions() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let policy = try await attestor.addPolicy(for: caller, Self.policy()).value
            let bill = try await bench.take(AttestorBench.bill)
            _ = try await bench.take(AttestorBench.vex)
            let one = try await attestor.conclude(for: caller, Self.draft()).decision.value
            let other = try await attestor.conclude(
                for: caller,
                VerdictDraft(policy: "release", subject: .sha256(of: [1]))
            ).decision.value
            func found(_ change: (inout VerdictQuestion) -> Void) async throws -> [UniqueID] {
                var question = VerdictQuestion()
                change(&question)
                return try await attestor.decisions(for: caller, question, limit: 10).map(\.id)
            }
            #expect(try await found { _ in } == [other.id, one.id])
            #expect(try await found { $0.subject = AttestorBench.artifact } == [one.id])
            #expect(try await found { $0.decision = .warn } == [other.id, one.id])
            #expect(try await found { $0.decision = .block }.isEmpty)
            #expect(try await found { $0.policy = policy.id } == [other.id, one.id])
            #expect(try await found { $0.input = bill.digest } == [one.id])
            #expect(try await found { $0.vulnerability = "CVE-2024-1" } == [one.id])
            #expect(try await attestor.decisionCounts(for: caller) == [.warn: 2])
            let supports = try await attestor.supports(for: caller, of: one.node, isForward: true)
            #expect(supports.contains { $0.target == bill.node && $0.relation == .restsOn })
            let stranger = try await bench.stranger()
            #expect(try await attestor.decisions(for: stranger, limit: 10).isEmpty)
            await #expect(throws: AttestorError.unknownDecision(one.id.description)) {
                try await attestor.decision(for: stranger, one.id)
            }
            await #expect(throws: AttestorError.unknownPolicy("release")) {
                try await attestor.conclude(for: stranger, Self.draft())
            }
        }
    }

    @Test("many verdicts at once share transactions; each gets its own place, and one that fails fails alone")
    func gathered() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            let receipts = try await withThrowingTaskGroup(of: Receipt?.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let draft = VerdictDraft(policy: "release", subject: .sha256(of: [UInt8(number)]))
                        return try await attestor.conclude(for: caller, draft).decision.receipt
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(receipts.compactMap { $0?.leafIndex }) == Set(0..<60))
            #expect(try await attestor.decisionCounts(for: caller) == [.warn: 60])
            // Their inputs and evaluations stand in their rows, one for each entry.
            let rows = try await bench.database.superuser.lines(
                """
                SELECT count(*) || ' ' || count(verdict.inputs) || ' ' || count(verdict.evaluation) || ' '
                       || (SELECT count(*) FROM attestor.bodies WHERE tenant_id = \(caller.tenant)) AS line
                FROM verdict.verdicts AS verdict
                JOIN ledger.entries AS entry
                  ON entry.tenant_id = \(caller.tenant) AND entry.entry_id = verdict.verdict_entry_id::uuid
                WHERE verdict.tenant_id = \(caller.tenant)
                """
            )
            #expect(rows == ["60 60 60 0"])
        }
    }

    @Test(
        "what is long of a verdict is kept in chunks, and is read, evaluated again and audited all the same"
    )
    func longEvaluation() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let policy: JSON = [
                "name": "all", "default": "pass",
                "rules": [
                    [
                        "name": "all", "decision": "warn", "reason": "it consists of something",
                        "when": "components",
                    ]
                ],
            ]
            _ = try await attestor.addPolicy(for: caller, policy)
            let parts = (0..<VerdictEvaluation.foundLimit).map { number in
                """
                {"type": "library", "bom-ref": "\(number)", "name": "\(String(repeating: "part", count: 70))\(number)"}
                """
            }
            let bill = try await bench.take(
                """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
                 "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "App",
                    "hashes": [{"alg": "SHA-256", "content": "\(AttestorBench.artifact.hex)"}]}},
                 "components": [\(parts.joined(separator: ", "))]}
                """
            )
            let made = try await attestor.conclude(for: caller, Self.draft("all"))
            #expect(made.evaluation.bytes.count > 4096)
            let verdict = made.decision.value
            let (inputs, evaluation) = try await attestor.basis(for: caller, of: verdict)
            #expect(inputs.documents.map(\.digest) == [bill.digest] && evaluation == made.evaluation.json)
            #expect(try await attestor.replay(for: caller, verdict.id).evaluation == made.evaluation)
            let rows = try await bench.database.superuser.lines(
                """
                SELECT (inputs IS NOT NULL AND inputs_body IS NULL AND evaluation IS NULL
                        AND evaluation_body = evaluation_digest)::text AS line
                FROM verdict.verdicts WHERE tenant_id = \(caller.tenant)
                """
            )
            #expect(rows == ["true"])
            guard case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) else {
                Issue.record("\(try await AttestorAudit(bench.database.app).run(caller.tenant))")
                return
            }
        }
    }

    @Test("advisories count under their name, the newest of each")
    func feeds() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            func feed(_ fixed: String) -> [UInt8] {
                Array(
                    """
                    {"id": "CVE-2026-9", "modified": "2026-01-01T00:00:00Z", "database_specific": {"severity": "HIGH"}, "affected": [{"package":
                      {"ecosystem": "npm", "name": "left-pad"}, "ranges": [{"type": "SEMVER", "events":
                      [{"introduced": "0"}, {"fixed": "\(fixed)"}]}]}]}
                    """.utf8
                )
            }
            let policy: JSON = [
                "name": "high", "default": "pass",
                "rules": [
                    [
                        "name": "high", "decision": "block", "reason": "it is known to be vulnerable",
                        "when": "vulnerabilities.filter(v, v.severity in ['high', 'critical'] && v.certain)",
                    ]
                ],
            ]
            _ = try await attestor.addPolicy(for: caller, policy)
            _ = try await bench.take(AttestorBench.bill)
            let first = try await attestor.importAdvisories(for: caller, feed("2.0.0"), named: "osv").value
            let same = try await attestor.importAdvisories(for: caller, feed("2.0.0"), named: "osv")
            #expect(!same.isNew && same.value.feed == first.feed)
            let blocked = try await attestor.conclude(for: caller, Self.draft("high"))
            #expect(blocked.evaluation.decision == .block)
            let second = try await attestor.importAdvisories(for: caller, feed("1.0.0"), named: "osv").value
            #expect(try await attestor.feeds(for: caller) == [second.feed])
            let passed = try await attestor.conclude(for: caller, Self.draft("high"))
            #expect(passed.evaluation.decision == .pass)
            // What was judged by the older one still comes out the same.
            let again = try await attestor.replay(for: caller, blocked.decision.value.id)
            #expect(again.evaluation == blocked.evaluation)
            var draft = Self.draft("high")
            draft.feeds = ["none"]
            await #expect(throws: AttestorError.unknownFeed("none")) {
                try await attestor.conclude(for: caller, draft)
            }
        }
    }

    @Test(
        "what is handed in without a name counts as well, until a later form of it does, wherever it comes from"
    )
    func unnamedAdvisories() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(
                for: caller,
                [
                    "name": "high", "default": "pass",
                    "rules": [
                        [
                            "name": "high", "decision": "block", "reason": "it is known to be vulnerable",
                            "when": "vulnerabilities.filter(v, 'feed' in v.sources)",
                        ],
                        [
                            "name": "none", "decision": "warn", "reason": "there are no advisories",
                            "when": "size(feeds) == 0",
                        ],
                    ],
                ]
            )
            _ = try await bench.take(AttestorBench.bill)
            func decided() async throws -> VerdictDecision {
                try await attestor.conclude(for: caller, Self.draft("high")).evaluation.decision
            }
            #expect(try await decided() == .warn)
            func hand(_ text: String, named name: String? = nil) async throws {
                #expect(try await attestor.importAdvisories(for: caller, Array(text.utf8), named: name).isNew)
            }
            let advisory = AttestorBench.advisory("CVE-2026-9", about: "left-pad", day: 2)
            try await hand(AttestorBench.advisory("CVE-2026-8", about: "other"))
            // About nothing that is in it; and yet there are advisories.
            #expect(try await decided() == .pass)
            try await hand(advisory)
            try await hand(AttestorBench.advisory("CVE-2026-7", about: "other"))
            #expect(try await decided() == .block)
            // A later form of it, in a feed, is about another package: the earlier one counts no more.
            try await hand(AttestorBench.advisory("CVE-2026-9", about: "other", day: 3), named: "osv")
            #expect(try await decided() == .pass)
            // Where the feed no longer holds it, the earlier one is the latest again.
            try await hand(AttestorBench.advisory("CVE-2026-6", about: "other"), named: "osv")
            #expect(try await decided() == .block)
            // Of feeds that are named, no other counts.
            var draft = Self.draft("high")
            draft.feeds = ["osv"]
            #expect(try await attestor.conclude(for: caller, draft).evaluation.decision == .pass)
            draft.feeds = []
            #expect(try await attestor.conclude(for: caller, draft).evaluation.decision == .warn)
            guard case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) else {
                Issue.record("\(try await AttestorAudit(bench.database.app).run(caller.tenant))")
                return
            }
        }
    }

    @Test(
        "the verification summary says what SLSA's says: who verified what, by which policy, and whether it passed"
    )
    func summary() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            let bill = try await bench.take(AttestorBench.bill)
            let made = try await attestor.conclude(for: caller, Self.draft()).decision.value
            let envelope = try await attestor.summary(
                for: caller,
                of: made.id,
                verifier: "https://muniment.example",
                resource: "pkg:generic/app@1"
            )
            let payload = try envelope.verifiedPayload(
                ofType: Statement.payloadType,
                trusting: [bench.key.verificationKey]
            )
            let statement = try Statement(parsing: payload)
            #expect(statement.predicateType == "https://slsa.dev/verification_summary/v1")
            #expect(statement.isAbout(AttestorBench.artifact))
            let predicate = statement.predicate
            #expect(predicate["verifier"]?["id"]?.string == "https://muniment.example")
            #expect(predicate["verificationResult"]?.string == "FAILED")
            #expect(predicate["verifiedLevels"] == ["FAILED"])
            #expect(predicate["resourceUri"]?.string == "pkg:generic/app@1")
            #expect(predicate["policy"]?["digest"]?["sha256"]?.string == made.verdict.policy.hex)
            let inputs = predicate["inputAttestations"]?.array?.map { $0["digest"]?["sha256"]?.string }
            #expect(inputs == [bill.digest.hex])
            // What we write is what we read from others.
            let taken = try await attestor.importDocuments(for: caller, envelope.canonicalBytes())
            guard case .attestation(let read)? = taken.value.first else {
                Issue.record("no attestation")
                return
            }
            #expect(read.summary["passed"]?.bool == false)
        }
    }

    @Test(
        "what stands of verdicts is what the ledger tells, and a row that is changed behind its back is found"
    )
    func audit() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let audit = AttestorAudit(bench.database.app)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            _ = try await bench.take(AttestorBench.bill)
            _ = try await attestor.conclude(for: caller, Self.draft())
            let feed = Array(#"{"id": "A-1", "modified": "2026-01-01T00:00:00Z", "affected": []}"#.utf8)
            _ = try await attestor.importAdvisories(for: caller, feed, named: "osv")
            guard case .inOrder = try await audit.run(caller.tenant) else {
                Issue.record("\(try await audit.run(caller.tenant))")
                return
            }
            // The graph kept it itself once: what it has of it is not wrong, and is told once.
            let node = try #require(try await attestor.decisions(for: caller, limit: 1).first).node
            let told = try await attestor.supports(for: caller, of: node, isForward: true)
            #expect(told.contains { $0.source == node && $0.relation == .judges })
            try await Self.note(told.filter { $0.source == node }, bench)
            #expect(try await attestor.supports(for: caller, of: node, isForward: true) == told)
            guard case .inOrder = try await audit.run(caller.tenant) else {
                Issue.record("\(try await audit.run(caller.tenant))")
                return
            }
            for (table, change, back) in [
                ("verdicts", "decision = 'pass'", "decision = 'block'"),
                ("verdicts", "trace_id = repeat('a', 32)", "trace_id = NULL"),
                ("verdict_inputs", "node = node || 'x'", "node = left(node, -1)"),
                ("policies", "policy_version = 2", "policy_version = 1"),
                ("feeds", "feed_name = 'other'", "feed_name = 'osv'"),
            ] {
                try await Self.tamper(bench, table, change)
                guard case .different = try await audit.run(caller.tenant) else {
                    Issue.record("\(table): \(change)")
                    continue
                }
                try await Self.tamper(bench, table, back)
            }
            guard case .inOrder = try await audit.run(caller.tenant) else {
                Issue.record("\(try await audit.run(caller.tenant))")
                return
            }
            try await Self.note([Support(source: node, relation: .judges, target: "artifact:x")], bench)
            guard case .different = try await audit.run(caller.tenant) else {
                Issue.record("what no verdict judges")
                return
            }
        }
    }

    /// Edges as earlier versions kept them of verdicts.
    private static func note(_ supports: [Support], _ bench: AttestorBench) async throws {
        let tenant = bench.caller.tenant
        try await bench.database.superuser.execute(
            """
            INSERT INTO attestor.supports (tenant_id, source, relation, target, noted_at)
            SELECT \(tenant), support.*, now()
            FROM unnest(
                \(supports.map(\.source)), \(supports.map(\.relation.rawValue)), \(supports.map(\.target))
            ) AS support
            """
        )
    }

    /// As somebody could who owns the database.
    private static func tamper(_ bench: AttestorBench, _ table: String, _ change: String) async throws {
        try await bench.database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE verdict.\(table) DISABLE TRIGGER USER;
                UPDATE verdict.\(table) SET \(change);
                ALTER TABLE verdict.\(table) ENABLE ALWAYS TRIGGER append_only;
                """
            )
        }
    }

    @Test("a verdict that a caller's moment, name or trace can't be of is refused")
    func refusals() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.addPolicy(for: caller, Self.policy())
            for change in [
                { $0.at = Instant(microseconds: .max) }, { $0.traceID = "xyz" },
                { $0.traceID = String(repeating: "0", count: 32) },
                { $0.subjectName = "" }, { $0.bills = ["sha256:none"] }, { $0.vex = [UniqueID.random] },
                { $0.attestations = [UniqueID.random] },
            ] as [@Sendable (inout VerdictDraft) -> Void] {
                var draft = Self.draft()
                change(&draft)
                await #expect(throws: AttestorError.self) { try await attestor.conclude(for: caller, draft) }
            }
            #expect(try await attestor.decisions(for: caller, limit: 10).isEmpty)
        }
    }
}

extension UniqueID {
    fileprivate static var random: UniqueID { UniqueID(at: SystemClock().now()) }
}
