import API
import Drift
import Evidence
import Jobs

@testable import Server

// Pages of baselines, runs and findings as a tenant at work would see them.

extension SamplePages {
    static let baselineID = "0193b1c2-7777-7000-8000-000000000001"
    static let runID = "0193b1c2-8888-7000-8000-000000000001"

    static func run(_ index: Int, _ type: RunType, _ state: RunState, name: String? = nil) -> RunRow {
        RunRow(
            id: "0193b1c2-8888-7000-8000-\(100_000_000_000 + index)",
            type: type,
            state: state,
            counts: RunCounts([
                .subjectsTotal: 1_240, .resolvedTotal: 1_226, .resolvedContent: 1_200, .resolvedMeta: 26,
                .unchanged: 1_180, .updated: 31, .created: 6, .deleted: 4, .ambiguous: 5, .missingBaseline: 2,
                .missingCurrent: 11, .missingBoth: 1, .renamed: 3, .ignored: 7, .excluded: 12, .gaps: 60,
                .items: 1_228, .subjectsSeen: 1_228, .inventorySeen: 26, .versionsAdded: 4,
            ]),
            failure: state == .failed ? name ?? "the server failed 5 times" : nil,
            requestedBy: did(index),
            createdAt: ago(minutes: 60 * index + 1),
            startedAt: state == .queued ? nil : ago(minutes: 60 * index + 1),
            finishedAt: state.hasEnded ? ago(minutes: 60 * index) : nil,
            progress: state == .running
                ? JobProgress(done: 350, total: 1_240, note: name ?? "differences") : nil
        )
    }

    static func baselineRow(_ index: Int, name: String) -> BaselineRow {
        BaselineRow(
            id: "0193b1c2-7777-7000-8000-\(100_000_000_000 + index)",
            name: name,
            version: index + 1,
            types: index == 1 ? [] : ["intune_config_profile", "entra_conditional_access"],
            ruleCount: index,
            capturedAt: index == 2 ? nil : ago(minutes: 3_000),
            itemCount: index == 2 ? nil : 1_228,
            last: index == 2 ? nil : run(index, .compare, index == 0 ? .succeeded : .partiallySucceeded),
            open: index == 2 ? 0 : 41 * index
        )
    }

    static func baselines(name: String) -> BaselinesPage {
        BaselinesPage(
            frame: frame,
            rows: (0..<3).map { baselineRow($0, name: $0 == 0 ? name : "\(name) \($0)") },
            runs: [
                run(0, .compare, .running, name: name), run(1, .compare, .partiallySucceeded),
                run(2, .capture, .succeeded), run(3, .import, .failed, name: name), run(4, .compare, .queued),
                run(5, .compare, .cancelled),
            ],
            paging: Paging("baselines", cursor: nil, next: name) { "/baselines?cursor=\($0 ?? "")" }
        )
    }

    static func baseline(name: String) -> BaselinePage {
        BaselinePage(
            frame: frame,
            row: baselineRow(1, name: name),
            include: [name, "CA*"],
            exclude: [name],
            createdBy: did(4),
            createdAt: ago(minutes: 90_000),
            changedAt: ago(minutes: 600),
            isRetired: false,
            snapshots: (0..<3).map { index in
                SnapshotRow(
                    id: "0193b1c2-9999-7000-8000-\(100_000_000_000 + index)",
                    profileVersion: 3 - index,
                    capturedAt: ago(minutes: 3_000 * (index + 1)),
                    capturedBy: did(4),
                    runID: runID,
                    itemCount: 1_228 - index,
                    itemsRoot: cid(index),
                    gaps: index,
                    entry: entry(100 - index)
                )
            },
            hasMoreSnapshots: true,
            rules: [
                IgnoreRow(
                    kind: "entra_conditional_access",
                    path: "/state",
                    equals: name,
                    owner: name,
                    reason: name,
                    expiresAt: ago(minutes: 60)
                ),
                IgnoreRow(kind: nil, path: "/settings/*/value", equals: "0", owner: "Ada", reason: "a pilot"),
            ],
            runs: [run(0, .compare, .running, name: name), run(2, .capture, .succeeded)],
            standing: [("high", 3), ("medium", 12), ("low", 0)],
            mayRun: true
        )
    }

    static func runPage(name: String, _ state: RunState = .partiallySucceeded) -> RunPage {
        let gap: JSON = [
            "subject_type": "intune_config_profile", "path": .string(name),
            "reason": .string("the answer was 403: " + name),
            "remedy": "grant Policy.Read.All, then capture again",
        ]
        return RunPage(
            frame: frame,
            row: run(1, .compare, state, name: name),
            baseline: (name, BaselineRow.path(name, baselineID)),
            since: ago(minutes: 3_000),
            gaps: (0..<3).compactMap { _ in GapRow(gap) },
            ambiguous: [name + " (2 and 1)"],
            renamed: [(name, name + " (new)")],
            context: ["baseline_compare": ["since": .string(name)]],
            mayCancel: true,
            notice: state == .cancelled ? "The run is cancelled." : nil
        )
    }

    static func findingRow(_ index: Int, name: String) -> FindingRow {
        let statuses = FindingStatus.allCases
        let status = statuses[index % statuses.count]
        return FindingRow(
            id: "0193b1c2-aaaa-7000-8000-\(100_000_000_000 + index)",
            title: index == 0 ? name : "CA\(200 + index): require a compliant device",
            subject: name,
            kind: index % 2 == 0 ? "entra_conditional_access" : "intune_config_profile",
            baselineID: baselineID,
            baseline: index % 3 == 2 ? nil : name,
            severity: Severity.allCases[index % 3],
            direction: ["weaker", nil, "stronger"][index % 3],
            change: [ChangeType.updated, .deleted, .created][index % 3],
            fidelity: index == 3 ? .meta : .content,
            status: status,
            statusBy: status == .open ? "muniment" : did(7),
            reason: status == .open ? nil : name,
            statusAt: ago(minutes: 30 * index),
            owner: status == .accepted ? name : nil,
            acceptedUntil: status == .accepted ? now.advanced(by: .seconds(86_400 * 12)) : nil,
            since: ago(minutes: 700 * index),
            cause: cid(60 + index),
            differences: index % 3 == 0
                ? [
                    Difference(
                        path: "/state",
                        change: .changed,
                        approved: "enabled",
                        observed: name,
                        sentence: "state changed from “enabled” to “\(name)”",
                        direction: "weaker"
                    ),
                    Difference(
                        path: "/conditions/users/excludeGroups",
                        change: .added,
                        approved: nil,
                        observed: name
                    ),
                ] : [],
            differenceCount: index % 3 == 0 ? 60 : 1,
            renamedFrom: index == 0 ? name : nil,
            entry: index == 4 ? nil : entry(500 + index)
        )
    }

    static func findings(name: String) -> FindingsPage {
        FindingsPage(
            frame: frame,
            filter: .init(severity: "high", baseline: name, cause: cid(60), run: name),
            counts: [
                .init(status: .open, severity: .high, count: 12),
                .init(status: .open, severity: .low, count: 140),
                .init(status: .accepted, severity: .medium, count: 9),
            ],
            baselines: [("golden", "golden")],
            types: ["dns_zone", "entra_conditional_access"],
            rows: (0..<8).map { findingRow($0, name: name) },
            nextCursor: "0193b1c2-aaaa-7000-8000-100000000004",
            told: (0..<3).map { index in
                NotificationRow(
                    name: "pager-\(index)",
                    channel: index == 0 ? "webhook" : "email",
                    address: name,
                    severity: Severity.allCases[index],
                    types: [],
                    isNarrowed: index == 1,
                    digest: NotificationDigest.allCases[index],
                    isEnabled: index != 2,
                    last: .init(
                        state: [.sent, .waiting, .parked][index],
                        attempts: 3,
                        answer: name,
                        at: ago(minutes: 4),
                        nextAttemptAt: index == 1 ? ago(minutes: -4) : nil
                    )
                )
            }
        )
    }

    static func finding(name: String, _ index: Int = 0) -> FindingPage {
        let row = findingRow(index, name: name)
        return FindingPage(
            frame: frame,
            row: row,
            sides: [
                .init(
                    title: "In the baseline",
                    hash: row.change == .created ? nil : cid(1),
                    fidelity: "content",
                    source: "policy_version",
                    observedAt: ago(minutes: 3_000),
                    runID: runID,
                    isRunKnown: false
                ),
                .init(
                    title: "Now",
                    hash: row.change == .deleted ? nil : cid(2),
                    fidelity: "meta",
                    source: "inventory",
                    observedAt: nil,
                    runID: runID,
                    isRunKnown: true
                ),
            ],
            currentHash: cid(2),
            openedAt: ago(minutes: 3_000),
            reopenedCount: index,
            runID: runID,
            ignored: 2,
            steps: [
                .init(status: row.status, by: did(7), reason: name, at: ago(minutes: 3), entry: entry(501)),
                .init(status: .open, by: "muniment", reason: nil, at: ago(minutes: 3_000), entry: entry(500)),
            ],
            related: [
                .init(
                    type: name,
                    by: did(3),
                    receivedFrom: name,
                    at: ago(minutes: 40),
                    entry: entry(498)
                )
            ],
            evidence: ["evidence": ["change_type": .string(name)]],
            steppable: [.accept, .acknowledge, .resolve, .reopen],
            mayJudge: true,
            notice: nil
        )
    }

    static func report(name: String, rows: Int = 3, path: Int = 9) -> FindingReportPage {
        let finding = finding(name: name)
        return FindingReportPage(
            frame: frame,
            tenantName: name,
            tenantID: runID,
            filter: .init(severity: "high", baseline: name),
            checkpoint: .init(
                text: "log.example.org/ledger/\(runID)/chronicle\n10483\n" + cid(3)
                    + "\n\n— log.example.org abc\n",
                size: 10_483,
                root: cid(3),
                signedAt: now,
                logKey: "log.example.org+12345678+" + name
            ),
            rows: (0..<rows).map { index in
                FindingReportPage.Row(
                    finding: findingRow(3 * index, name: name),
                    sides: finding.sides,
                    proof: index == 2
                        ? nil
                        : Wire.InclusionProof(
                            ledger: "chronicle",
                            leafIndex: 500 + index,
                            treeSize: 10_483,
                            leafHash: String(cid(index).dropFirst(7)),
                            rootHash: String(cid(3).dropFirst(7)),
                            hashes: (0..<path).map { String(cid($0).dropFirst(7)) }
                        ),
                    entryID: runID
                )
            },
            nextCursor: runID
        )
    }

    static func verifiers(name: String) -> VerifiersPage {
        VerifiersPage(
            frame: frame,
            rows: (0..<4).map { index in
                VerifierRow(
                    id: "0193b1c2-bbbb-7000-8000-\(100_000_000_000 + index)",
                    name: index == 0 ? name : "Lloyd \(index)",
                    did: index == 0 ? "did:web:lloyd.example" : did(index),
                    infrastructure: index == 0 ? "insurer" : "external",
                    validForSeconds: index == 1 ? nil : 7_200 * index + 3_600,
                    keys: index == 0 ? [did(40), did(41), did(42), did(43)] : [],
                    keysAt: index == 0 ? ago(minutes: 9_000) : nil,
                    addedBy: did(7),
                    addedAt: ago(minutes: 90_000),
                    revokedAt: index == 3 ? ago(minutes: 40) : nil,
                    sight: index == 2
                        ? nil
                        : .init(
                            match: 12,
                            drift: index,
                            error: 1,
                            last: index == 0 ? .match : .drift,
                            lastAt: ago(minutes: 70),
                            checks: 4_100
                        ),
                    entry: entry(40 + index)
                )
            },
            hasMore: true,
            mayManage: true,
            notice: "Its word is taken no longer."
        )
    }

    static func drift(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "golden Windows"
        return [
            "verifiers": verifiers(name: name),
            "baselines": baselines(name: name), "baseline": baseline(name: name), "run": runPage(name: name),
            "run that is at work": runPage(name: name, .running),
            "run that was cancelled": runPage(name: name, .cancelled),
            "findings": findings(name: name), "finding": finding(name: name),
            "finding report": report(name: name),
            "finding away": finding(name: name, 1), "finding accepted": finding(name: name, 2),
        ]
    }

    static let driftBeginnings: [String: any DashboardPage] = [
        "verifiers-empty": VerifiersPage(frame: frame, rows: [], hasMore: false, mayManage: true),
        "baselines-empty": BaselinesPage(frame: frame, rows: [], runs: []),
        "findings-empty": FindingsPage(
            frame: frame,
            filter: .init(),
            counts: [],
            baselines: [],
            types: [],
            rows: []
        ),
    ]

    /// As many rows as the routes give.
    static func fullDrift(name: String) -> [String: any DashboardPage] {
        func many<Row>(_ count: Int, _ row: (Int) -> Row) -> [Row] { (0..<count).map(row) }
        var baselines = baselines(name: name)
        baselines.rows = many(BaselinesPage.rowLimit) { baselineRow($0, name: name) }
        baselines.runs = many(BaselinesPage.runLimit) { run($0, .compare, .failed, name: name) }
        var baseline = baseline(name: name)
        baseline.include = many(100) { "\($0)" + name }
        baseline.exclude = baseline.include
        baseline.rules = many(500) { _ in
            IgnoreRow(kind: nil, path: name, equals: name, owner: name, reason: name)
        }
        baseline.runs = baselines.runs
        var page = runPage(name: name)
        page.gaps = many(RunPage.listLimit) { page.gaps[$0 % 3] }
        page.ambiguous = many(RunPage.listLimit) { "\($0)" + name }
        page.renamed = many(RunPage.listLimit) { ("\($0)" + name, name) }
        page.context = .array(many(5_000) { _ in .string(name) })
        var findings = findings(name: name)
        findings.told = many(NotificationRow.limit) { findings.told?[$0 % 3] }.compactMap(\.self)
        findings.baselines = many(200) { (baselineID, "\($0) " + name) }
        findings.rows = many(FindingsPage.rowLimit) { findingRow(3 * $0, name: name) }
        var finding = finding(name: name)
        finding.row.differences = many(50) { index in
            Difference(
                path: "/\(index)/" + name,
                change: .changed,
                approved: name,
                observed: name,
                sentence: name + name,
                direction: "weaker"
            )
        }
        finding.steps = many(100) { finding.steps[$0 % 2] }
        finding.evidence = .array(many(5_000) { _ in .string(name) })
        var verifiers = verifiers(name: name)
        verifiers.rows = many(VerifiersPage.rowLimit) { _ in verifiers.rows[0] }
        return [
            "verifiers": verifiers, "baselines": baselines, "baseline": baseline, "run": page,
            "findings": findings,
            "finding": finding,
        ]
    }
}
