import Access
import Drift
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres

/// A tenant of 500 subjects against its baseline, the database included; and, where nothing changed, the part of the run that
/// finds what is the same by its digest, against a bare `FULL OUTER JOIN` over the hashes of both sides. What the whole run
/// takes is said beside it.
enum DriftComparison: Question {
    static let name = "drift-comparison"
    private static let rounds = 10

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let entries = EntryMaker(clock: SystemClock())
        let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
        let (caller, _) = try await access.createTenant(
            named: "bench \(UniqueID(at: SystemClock().now()))",
            administrator: CallerDraft(kind: .person, name: "bench", permissions: Set(Permission.allCases))
        )
        guard let seal = SecretSeal(key: Digest.sha256(of: Array(caller.tenant.description.utf8)).bytes)
        else {
            throw BenchError(description: "no seal")
        }
        let drift = Drift(database: stand.app, ledger: Ledger(), entries: entries, seal: { _ in seal })
        let approved = SampleTenant.files(changing: { _ in false })
        _ = try await drift.importEvidence(for: caller, EvidenceImport(files: approved))
        _ = try await drift.createBaseline(for: caller, named: "golden", scope: BaselineScope())
        let capture = try await drift.requestCapture(for: caller, of: "golden") { _, _ in }
        try await drift.perform(capture.id, of: caller.tenant)

        let changed = SampleTenant.files(changing: { $0.isMultiple(of: 10) })
        let start = ContinuousClock.now
        _ = try await drift.importEvidence(for: caller, EvidenceImport(files: changed))
        let imported = ContinuousClock.now
        try await compare(drift, caller, finding: 50)
        let compared = ContinuousClock.now

        _ = try await drift.importEvidence(for: caller, EvidenceImport(files: approved))
        try await compare(drift, caller, finding: 0)
        let again = ContinuousClock.now
        for _ in 0..<rounds { try await compare(drift, caller, finding: 0) }
        let ours = (ContinuousClock.now - again) / rounds
        print("a whole run that finds nothing changed: \(rounded(ours)) s")
        let digests = try await DigestComparison(drift, for: caller, with: "golden")
        // Statements are prepared, and planned for good, after some rounds.
        _ = try await settle(digests)
        _ = try await join(stand, caller.tenant)
        var (sets, peers): ([Duration], [Duration]) = ([], [])
        for _ in 0..<5 {
            sets.append(try await settle(digests))
            peers.append(try await join(stand, caller.tenant))
        }
        let (set, peer) = (sets.sorted()[2], peers.sorted()[2])
        return [
            Verdict(
                question:
                    "500 subjects read from files and compared with a baseline, wall seconds against three",
                ours: "\(rounded(compared - start)) s (\(rounded(imported - start)) s to take them in)",
                peer: "3 s",
                ratio: (compared - start) / .seconds(3),
                aim: .atMost(1)
            ),
            Verdict(
                question:
                    "what is the same of 500 subjects, by digests, against FULL OUTER JOIN over the same hashes",
                ours: "\(rounded(set)) s (a whole run that finds nothing changed takes \(rounded(ours)) s)",
                peer: "\(rounded(peer)) s",
                ratio: set / peer,
                aim: .atMost(3)
            ),
        ]
    }

    /// The set-based part, exactly as a run does it.
    private static func settle(_ digests: DigestComparison) async throws -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<rounds {
            guard let outcome = try await digests.run(), outcome.settled == 500, outcome.rest == 0 else {
                throw BenchError(description: "the digests do not settle what is the same")
            }
        }
        return (ContinuousClock.now - start) / rounds
    }

    private static func compare(_ drift: Drift, _ caller: Caller, finding count: Int) async throws {
        let run = try await drift.requestComparison(for: caller, with: "golden") { _, _ in }
        try await drift.perform(run.id, of: caller.tenant)
        let ended = try await drift.run(for: caller, run.id)
        guard ended.counts[.updated] == count, ended.counts[.unchanged] == 500 - count else {
            throw BenchError(description: "the comparison found \(ended.counts.json.canonicalString)")
        }
    }

    private static func join(_ stand: Stand, _ tenant: TenantID) async throws -> Duration {
        let start = ContinuousClock.now
        for _ in 0..<rounds {
            let counts = try await stand.app.rows(
                for: tenant,
                """
                SELECT item.baseline_hash IS NOT DISTINCT FROM form.neutral_hash AS is_same, count(*) AS subjects
                FROM (
                    SELECT * FROM drift.baseline_snapshot_items WHERE tenant_id = \(tenant)
                ) AS item
                FULL OUTER JOIN (
                    SELECT state.subject_type, form.subject_name, state.path, form.neutral_hash
                    FROM drift.policy_states AS state
                    JOIN drift.neutral_forms AS form
                      ON form.tenant_id = state.tenant_id AND form.policy_version_id = state.policy_version_id
                    WHERE state.tenant_id = \(tenant) AND state.gone_at IS NULL
                ) AS form
                  ON form.subject_type = item.subject_type AND coalesce(form.subject_name, form.path) = item.subject_id
                GROUP BY 1
                """
            )
            guard counts.count == 1 else {
                throw BenchError(description: "the join found \(counts.count) kinds")
            }
        }
        return (ContinuousClock.now - start) / rounds
    }

    private static func rounded(_ duration: Duration) -> Double {
        ((duration / .seconds(1)) * 10_000).rounded() / 10_000
    }
}
