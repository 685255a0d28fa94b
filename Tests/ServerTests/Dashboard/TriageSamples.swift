import API
import Attestations
import Evidence

@testable import Attestor
@testable import Server

// The pages of the queue and of unknowns, with names that could break them.

extension SamplePages {
    static func triageItem(name: String, state: TriageState = .open, at number: Int = 0) -> TriageItem {
        var finding = ScanFinding(
            place: .init(component: "pkg:npm/\(name)", vulnerability: name, location: name),
            severity: .critical
        )
        finding.versions = [name]
        finding.fixedVersions = [name]
        finding.title = name
        finding.aliases = [name]
        finding.url = "https://example.com/\(number)"
        finding.score = 9.8
        var item = TriageItem(
            id: UniqueID(at: now, randomA: 1, randomB: UInt64(number)),
            artifact: ScannedArtifact(name: name, version: name),
            finding: finding,
            scan: UniqueID(at: now, randomA: 2, randomB: 2),
            by: name,
            at: now
        )
        item.state = state
        if state == .joined { item.joinedInto = item.id }
        item.owner = name
        item.reason = name
        item.uncoveredSince = now
        if state.isDecided {
            item.decision = .init(
                scope: .sameVersions,
                versions: [name],
                severity: .critical,
                until: state == .accepted ? now : nil,
                justification: nil
            )
        }
        return item
    }

    static func triage(name: String, rows: Int = 3, sums: Int = 2) -> TriagePage {
        let sum = TriageSum(
            key: name,
            standingCount: 3,
            criticalCount: 2,
            highCount: 1,
            decidedCount: 1,
            resolvedCount: 1,
            uncoveredCount: 1,
            statedCount: 1,
            oldestAt: now
        )
        return TriagePage(
            frame: frame,
            filter: Wire.TriageSelection(artifact: name, owner: name),
            counts: [(.open, .critical, 2), (.accepted, .low, 1)],
            rows: (0..<rows).map { number in
                let states = TriageState.allCases
                return TriageRow(
                    item: triageItem(name: name, state: states[number % states.count], at: number)
                )
            },
            artifacts: Array(repeating: sum, count: sums),
            owners: Array(repeating: sum, count: sums),
            ages: [sum],
            evidence: EvidenceSum(
                openUnknownCount: 2,
                resolvedUnknownCount: 1,
                verifiedCount: 3,
                unverifiedCount: 1,
                statementCount: 4,
                blockCount: 1,
                warnCount: 2,
                passCount: 3,
                madeAt: now
            ),
            mayJudge: true,
            cursor: "5-\(name)",
            nextCursor: "4-\(name)",
            notice: name
        )
    }

    static func triageStory(name: String, moves: Int = 2) -> TriageItemPage {
        let item = triageItem(name: name, state: .accepted)
        let said = TriageStory.Said(tool: name, sighting: .uncovered, scanID: item.lastScanID, at: now)
        let statement = ListedStatement(
            documentID: item.id,
            documentKind: "vex",
            vulnerability: name,
            status: "not_affected",
            justification: name,
            sourceState: nil,
            detail: name,
            statedBy: name,
            statedAt: now,
            product: name,
            subcomponent: nil
        )
        return TriageItemPage(
            frame: frame,
            story: TriageStory(
                item: item,
                moves: (0..<moves).map { number in
                    TriageMove(
                        itemID: number % 2 == 0 ? item.id : item.lastScanID,
                        number: moves - number,
                        state: .open,
                        owner: name,
                        reason: name,
                        by: name,
                        at: now,
                        scanID: nil,
                        entryID: item.id.text,
                        vulnerability: name
                    )
                },
                said: [said],
                statements: [statement]
            ),
            entries: [:],
            mayJudge: true,
            notice: name
        )
    }

    static func unknown(name: String, at number: Int = 0) -> Unknown {
        Unknown(
            id: UniqueID(at: now, randomA: 3, randomB: UInt64(number)),
            kind: .missingSBOM,
            subject: name,
            detail: name,
            state: number % 2 == 0 ? .open : .resolved,
            confidence: 0.5,
            halfLife: .seconds(86_400 * 30),
            assessedAt: now,
            resolution: number % 2 == 0 ? nil : name,
            saidBy: name,
            validFrom: now,
            validTo: now,
            recordedFrom: now,
            recordedTo: now,
            entryID: ""
        )
    }

    static func unknowns(name: String, rows: Int = 3) -> UnknownsPage {
        UnknownsPage(
            frame: frame,
            filter: .init(subject: name, recordedAt: "2026-10-01T00:00"),
            rows: (0..<rows).map { unknown(name: name, at: $0) },
            moment: now,
            cursor: name,
            nextCursor: name
        )
    }

    static func scans(name: String, rows: Int = 2) -> ScansPage {
        ScansPage(
            frame: frame,
            artifact: name,
            rows: (0..<rows).map { number in
                KeptScan(
                    id: UniqueID(at: now, randomA: 4, randomB: UInt64(number)),
                    digest: .sha256(of: [UInt8(number % 256)]),
                    format: .trivy,
                    tool: name,
                    toolVersion: name,
                    artifact: ScannedArtifact(name: name, version: name),
                    billID: nil,
                    scannedAt: now,
                    isWhole: true,
                    isLate: true,
                    findingCount: 3,
                    coveredCount: 4,
                    openedCount: 1,
                    reopenedCount: 1,
                    resolvedCount: 1,
                    uncoveredCount: 1,
                    warnings: [ReadingWarning(path: name, message: name)],
                    importedBy: name,
                    importedAt: now
                )
            },
            cursor: name,
            nextCursor: name
        )
    }

    static func ofTriage(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "left-pad"
        return [
            "triage": triage(name: name), "triage item": triageStory(name: name),
            "unknowns": unknowns(name: name), "scans": scans(name: name),
            "unknown": UnknownPage(
                frame: frame,
                versions: [unknown(name: name)],
                mayJudge: true,
                notice: name
            ),
        ]
    }

    static func fullOfTriage(name: String) -> [String: any DashboardPage] {
        [
            "triage": triage(name: name, rows: TriagePage.rowLimit, sums: TriagePage.sumLimit),
            "triage item": triageStory(name: name, moves: TriageItemPage.moveLimit),
            "unknowns": unknowns(name: name, rows: UnknownsPage.rowLimit),
            "scans": scans(name: name, rows: ScansPage.rowLimit),
        ]
    }

    static let triageBeginnings: [String: any DashboardPage] = [
        "triage-empty": TriagePage(
            frame: frame,
            filter: Wire.TriageSelection(),
            counts: [],
            rows: [],
            artifacts: [],
            owners: [],
            ages: [],
            evidence: nil,
            mayJudge: false
        )
    ]
}
