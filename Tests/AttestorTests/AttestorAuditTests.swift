import Access
import Attestor
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("The audit of documents, trust and spines")
struct AttestorAuditTests {
    /// Tampering as somebody could who owns the database, and what the audit says of it.
    private static let tampering: [(statement: String, words: String)] = [
        ("UPDATE attestor.sbom_entries SET component_count = component_count + 1", "is not the document"),
        ("UPDATE attestor.sbom_entries SET chronicle_entry_id = 'other'", "is not the document"),
        ("DELETE FROM attestor.components WHERE component_number = 0", "not all there"),
        ("DELETE FROM attestor.vex_statements WHERE document_kind = 'vex'", "not all there"),
        ("UPDATE attestor.dsse_envelopes SET signature_count = 0", "is not the document"),
        ("UPDATE attestor.bodies SET chunk_digests = '{}'", "are not those any more"),
        ("UPDATE attestor.bodies SET size_bytes = size_bytes + 1", "are not those any more"),
        ("UPDATE attestor.trust_anchors SET material = material || ' '", "the trust anchor"),
        (
            """
            UPDATE attestor.trust_anchors
            SET revoked_from = NULL, revoked_at = NULL, revoked_by = NULL, revocation_reason = NULL
            """, "the trust anchor"
        ),
        (
            "DELETE FROM attestor.trust_anchors WHERE revoked_at IS NOT NULL",
            "tells of 2 trust anchors, 1 stand"
        ),
        ("UPDATE attestor.trust_verdicts SET is_verified = NOT is_verified", "the trust verdict"),
        (
            "UPDATE attestor.trust_verdicts SET signature = '\\x00' WHERE signature IS NOT NULL",
            "the trust verdict"
        ),
        (
            "UPDATE attestor.trust_verdicts SET deletion_reason = 'other' WHERE deleted_at IS NOT NULL",
            "the trust verdict"
        ),
        ("UPDATE attestor.spine_leaves SET digest = sha256('x') WHERE leaf_index = 0", "has not the root"),
        ("UPDATE attestor.spines SET root = sha256('x')", "has not the root"),
        ("DELETE FROM attestor.supports WHERE relation = 'judges'", "ties and judgements"),
        (
            """
            INSERT INTO attestor.supports (tenant_id, source, relation, target, noted_at)
            SELECT tenant_id, 'verdict:made-up', 'judges', target, noted_at FROM attestor.supports
            WHERE relation = 'judges' LIMIT 1
            """, "was told by nobody"
        ),
    ]

    private static let tables = [
        "bodies", "components", "dsse_envelopes", "sbom_entries", "spine_leaves", "spines", "supports",
        "trust_anchors", "trust_verdicts", "vex_statements",
    ]
    private static let keeping =
        "CREATE SCHEMA kept;"
        + tables.map {
            "CREATE TABLE kept.\($0) AS TABLE attestor.\($0); ALTER TABLE attestor.\($0) DISABLE TRIGGER USER"
        }.joined(separator: ";")
    /// Columns that follow from others are left to do so.
    private static let restoring = tables.map { table in
        """
        DELETE FROM attestor.\(table);
        DO $$ DECLARE names text; BEGIN
            SELECT string_agg(quote_ident(column_name), ', ') INTO names FROM information_schema.columns
            WHERE table_schema = 'attestor' AND table_name = '\(table)' AND is_generated = 'NEVER';
            EXECUTE format('INSERT INTO attestor.\(table) (%s) SELECT %s FROM kept.\(table)', names, names);
        END $$
        """
    }.joined(separator: ";")

    /// What somebody does who may do everything in the database.
    private func tamper(_ bench: AttestorBench, _ script: String) async throws {
        try await bench.database.superuser.withConnection { db in
            try db.executeScript(
                "SET session_replication_role = replica; \(script); RESET session_replication_role;"
            )
        }
    }

    @Test("what was told is in order, and whoever owns the database and changes a row is found out")
    func tampering() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let audit = AttestorAudit(bench.database.app)
            #expect(try await audit.run(caller.tenant) == .inOrder(rows: 0))
            try await bench.trustBuilder()
            let bill = try await bench.take(AttestorBench.bill)
            let vex = try await bench.take(AttestorBench.vex)
            let taken = try await attestor.importDocuments(for: caller, try bench.envelope())
            let attestation = try #require(taken.value.first)
            let verdict = try await attestor.judge(for: caller, attestation.id, VerdictRequest()).decision
                .value
            let gone = try await attestor.judge(for: caller, attestation.id, VerdictRequest()).decision.value
            _ = try await attestor.makeSpine(
                for: caller,
                SpineDraft(
                    bill: bill.id,
                    attestations: [attestation.id],
                    vex: [vex.id],
                    verdicts: [verdict.id]
                )
            )
            _ = try await attestor.deleteVerdict(for: caller, gone.id, because: "made by mistake")
            let old = try await attestor.addAnchor(
                for: caller,
                AnchorDraft(name: "old", form: "did", material: DIDKey(SigningKey().verificationKey).text)
            ).value
            _ = try await attestor.revokeAnchor(for: caller, old.id, because: "lost")
            guard case .inOrder(let rows) = try await audit.run(caller.tenant) else {
                Issue.record("\(try await audit.run(caller.tenant))")
                return
            }
            #expect(rows > 15)
            try await tamper(bench, Self.keeping)
            for (statement, words) in Self.tampering {
                try await tamper(bench, statement)
                let outcome = try await audit.run(caller.tenant)
                guard case .different(let sentence) = outcome else {
                    Issue.record("\(statement): \(outcome)")
                    continue
                }
                #expect(sentence.contains(words), "\(statement): \(sentence)")
                try await tamper(bench, Self.restoring)
            }
            // What one tenant has is not told to another, and its audit is of its own.
            let stranger = try await bench.stranger()
            #expect(try await audit.run(stranger.tenant) == .inOrder(rows: 0))
        }
    }
}
