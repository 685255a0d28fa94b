import Evidence
import Ledger

/// What has changed, by the topics of the interface.
///
/// `ceremony:<id>`, `posture:<artifact>`, `drift:<baseline>` and `run:<id>` name what changed; `posture:*` and `drift:*` say
/// that several did, `tenant:*` that other tenants stand otherwise, `attestation:*`, `triage:*`, `verdict:*` and `log:*` that there
/// is more of these, or of who is watched for, and `ledger:chronicle`, which stands for every entry, is
/// for readers of the ledger.
struct LiveNews: Sendable, Hashable {
    /// What a topic begins with.
    enum Topic: String, Sendable {
        case posture
        case ceremony
        /// A baseline, or the findings of it.
        case drift
        /// One run, or the runs of a baseline.
        case run
        /// What stands between tenants, and how those that the tenant manages stand.
        case tenant
        /// Who is connected, and how they are.
        case agent
        /// Transparency logs, what is to be in them, and who is watched for.
        case log
        /// What others say of software, and who of them is believed.
        case attestation
        /// What scanners found, and what nobody knows.
        case triage
        /// What becomes of artifacts, and by which rules.
        case verdict
        case ledger

        func callAsFunction(_ subject: some StringProtocol) -> String { "\(rawValue):\(subject)" }
        /// Everything of the kind.
        var any: String { self("*") }
    }

    static let chronicle = Topic.ledger(LedgerName.chronicle.rawValue)

    /// The leaf index of the newest chronicle entry behind this news: what a client resumes after.
    var cursor: Int
    var topics: Set<String>
    /// More has happened than is told one by one: whoever shows something reads it anew.
    var isIncomplete = false

    /// One news that says what both said.
    func merged(with later: LiveNews) -> LiveNews {
        LiveNews(
            cursor: max(cursor, later.cursor),
            topics: topics.union(later.topics),
            isIncomplete: isIncomplete || later.isIncomplete
        )
    }
}

extension LiveNews {
    /// What an entry of the chronicle is news of; an erased entry tells only that there is one.
    static func topics(of row: ChainRow) -> Set<String> {
        // That an entry is canonical is for whoever verifies it.
        guard let bytes = row.bytes, let entry = try? JSON(parsing: bytes, limits: Entry.limits) else {
            return [chronicle]
        }
        var topics: Set<String> = [chronicle]
        let subject = (entry["subject"]?.string ?? "").split(separator: "/", maxSplits: 1)
        // What tells of one artifact has it as its subject. Callers, tokens and accords are no posture of anything.
        switch subject.first {
        case "artifact" where subject.count == 2: topics.insert(Topic.posture(subject[1]))
        case "target":
            if let artifact = entry["data"]?["target"]?["artifact"]?["id"]?.string {
                topics.insert(Topic.posture(artifact))
            }
        case "verifications", "verifier": topics.insert(Topic.posture.any)
        case "tenant-delegation": topics.insert(Topic.tenant.any)
        case "baseline", "run", "finding", "drift":
            let baseline = entry["data"]?["baseline_profile_id"]?.string
            topics.insert(baseline.map { Topic.drift($0) } ?? Topic.drift.any)
            if let run = entry["data"]?["operation_run_id"]?.string { topics.insert(Topic.run(run)) }
        default: break
        }
        switch (entry["type"]?.string ?? "").split(separator: ".").dropFirst().first {
        case "attestation", "trust": topics.insert(Topic.attestation.any)
        case "scan", "triage", "unknown": topics.insert(Topic.triage.any)
        case "verdict": topics.insert(Topic.verdict.any)
        case "rekor", "watchlist": topics.insert(Topic.log.any)
        default: break
        }
        // A new version that closes a ceremony names it as superseded; an emergency opens its review.
        let data = entry["data"]
        for ceremony in [
            data?["ceremony_id"], data?["superseded"]?["ceremony_id"], data?["review"]?["ceremony_id"],
        ] {
            if let id = ceremony?.string { topics.insert(Topic.ceremony(id)) }
        }
        return topics
    }
}
