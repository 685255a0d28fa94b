import Evidence
import Kinds
import Postgres

/// What a comparison does to findings: a pure value. One finding stands for a subject and a cause over time.
struct FindingBook: Sendable {
    private(set) var opened: [Finding] = []
    private(set) var reopened: [Finding] = []
    private(set) var resolved: [Finding] = []
    /// That stand as they stood, and of which something else is seen by now: their evidence is that of today.
    private(set) var refreshed: [Finding] = []
    /// That wait for somebody, afterwards.
    private(set) var openCount = 0

    var isEmpty: Bool { moved.isEmpty && refreshed.isEmpty }
    var moved: [Finding] { opened + reopened + resolved }

    /// - Parameters:
    ///   - known: of the tenant and the baseline: those that are not resolved, and those of the causes that were found.
    init(
        known: [Finding],
        _ tally: RunTally,
        run: OperationRun,
        at now: Instant,
        identifiers: () -> UniqueID
    ) {
        guard let provider = run.provider, let baselineID = run.baselineID, let snapshotID = run.snapshotID
        else { return }
        let byCause = Dictionary(known.map { ($0.key + " " + $0.cause, $0) }) { first, _ in first }
        let standing = known.filter { $0.status != .resolved }
        let since = Dictionary(standing.map { ($0.key, $0.since) }, uniquingKeysWith: min)
        // What lists say takes nothing back that contents showed.
        let shown = Set(standing.filter { $0.fidelity == .content }.map(\.key)).intersection(tally.listed)
        var found: Set<UniqueID> = []
        for difference in tally.differences {
            let key = RunTally.key(difference.type, difference.name)
            guard !shown.contains(key) else { continue }
            guard var finding = byCause["\(key) \(difference.cause)"] else {
                var finding = Finding(
                    difference,
                    id: identifiers(),
                    run: run,
                    provider: provider,
                    baselineID: baselineID,
                    snapshotID: snapshotID,
                    at: now
                )
                finding.since = since[key] ?? now
                if since[key] != nil { finding.reason = "it differed otherwise before" }
                opened.append(finding)
                openCount += 1
                continue
            }
            found.insert(finding.id)
            guard let reason = Self.reopening(finding, at: now) else {
                if finding.status.isOpen { openCount += 1 }
                let before = finding
                finding.refresh(difference, run: run, snapshotID: snapshotID)
                if finding.showsOther(than: before) { refreshed.append(finding) }
                continue
            }
            finding.since = finding.status == .resolved ? since[key] ?? now : finding.since
            finding.refresh(difference, run: run, snapshotID: snapshotID)
            finding.move(to: .reopened, by: Finding.server, because: reason, at: now)
            finding.reopenedCount += 1
            reopened.append(finding)
            openCount += 1
        }
        let different = Set(tally.differences.map { RunTally.key($0.type, $0.name) })
        for var finding in standing where !found.contains(finding.id) {
            // What could not be seen says nothing.
            let isUnseen = tally.gaps.contains(finding.key) || tally.entangled.contains(finding.key)
            guard !isUnseen, !shown.contains(finding.key) else {
                // What it was accepted for is over all the same.
                if finding.status == .accepted, let reason = Self.reopening(finding, at: now) {
                    finding.runID = run.id
                    finding.move(to: .reopened, by: Finding.server, because: reason, at: now)
                    finding.reopenedCount += 1
                    reopened.append(finding)
                }
                if finding.status.isOpen { openCount += 1 }
                continue
            }
            let reason =
                different.contains(finding.key)
                ? "it differs otherwise now"
                : tally.resolved.contains(finding.key)
                    ? "it stands as in the baseline" : "it is no longer compared with the baseline"
            finding.runID = run.id
            finding.move(to: .resolved, by: Finding.server, because: reason, at: now)
            resolved.append(finding)
        }
    }

    /// Why what was accepted alarms again, by itself.
    static let overReason = "the time that it was accepted for is over"

    /// Why a finding that was found again alarms again; `nil` where it stands as it stood.
    private static func reopening(_ finding: Finding, at now: Instant) -> String? {
        switch finding.status {
        case .resolved: "it is there again"
        case .accepted:
            finding.acceptedUntil.map { $0 <= now } ?? true
                ? overReason : nil
        case .open, .reopened, .acknowledged: nil
        }
    }
}

extension Finding {
    /// Whether its evidence says something else than before, and not only that it was seen again.
    fileprivate func showsOther(than before: Finding) -> Bool {
        func hash(_ finding: Finding, _ side: String) -> String? {
            finding.keptEvidence[side]?["hash"]?.string
        }
        return before.hasOldEvidence || severity != before.severity || direction != before.direction
            || fidelity != before.fidelity
            || ["baseline", "current"].contains { hash(self, $0) != hash(before, $0) }
    }

    mutating func refresh(_ difference: SubjectDifference, run: OperationRun, snapshotID: UniqueID) {
        runID = run.id
        self.snapshotID = snapshotID
        title = difference.title
        severity = difference.severity
        direction = difference.direction
        fidelity = difference.fidelity
        keptEvidence = difference.evidence
        hasOldEvidence = false
        self.difference = difference.details
    }

    mutating func move(to status: FindingStatus, by actor: String, because reason: String?, at now: Instant) {
        self.status = status
        statusBy = actor
        self.reason = reason
        statusAt = now
        resolvedAt = status == .resolved ? now : nil
        guard status != .accepted else { return }
        (owner, acceptedUntil, acceptedHash) = (nil, nil, nil)
    }
}
