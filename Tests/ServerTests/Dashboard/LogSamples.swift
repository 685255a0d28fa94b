import Attestations
import Evidence
import Ledger

@testable import Attestor
@testable import Server

// The pages of transparency logs and of who is watched for, with names that could break them.

extension SamplePages {
    private static let logKey = RekorLogKey(
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    )

    static func rekorLog(name: String, at number: Int = 0) -> RekorLog {
        guard let key = logKey else { preconditionFailure("a vkey is read") }
        let states = RekorLog.State.allCases
        var log = RekorLog(
            id: UniqueID(at: now, randomA: 5, randomB: UInt64(number)),
            name: name,
            shard: number,
            url: "https://\(name)",
            version: 2,
            key: key,
            anchored: [.chronicle],
            state: states[number % states.count],
            stateAt: now,
            size: 7,
            addedBy: name,
            addedAt: now
        )
        log.stateReason = name
        (log.root, log.grownAt, log.verifiedAt) = (.sha256(of: [1]), now, now)
        return log
    }

    static func rekor(name: String, rows: Int = 3, logs: Int = 4) -> RekorPage {
        RekorPage(
            frame: frame,
            state: nil,
            logs: (0..<logs).map { rekorLog(name: name, at: $0) },
            counts: [
                RekorCount(logName: name, state: "logged", count: 3, oldest: now),
                RekorCount(logName: name, state: "refused", count: 1, oldest: now),
            ],
            rows: (0..<rows).map { number in
                let states = RekorSubmission.State.allCases
                let state = states[number % states.count]
                var submission = RekorSubmission(
                    id: UniqueID(at: now, randomA: 6, randomB: UInt64(number)),
                    logName: name,
                    kind: .dsse,
                    digest: .sha256(of: [UInt8(number % 256)]),
                    subject: name,
                    state: state,
                    attempts: 2,
                    nextAttemptAt: now,
                    submittedBy: name,
                    submittedAt: now
                )
                submission.lastError = name
                if state == .logged {
                    submission.logID = submission.id
                    (submission.logIndex, submission.verifiedAt) = (number, now)
                }
                return submission
            },
            own: OwnLogState(isOpen: true, size: 3, by: name, at: now),
            ownPath: "/rekor/0193b1c2-7d10-7aaa-8000-000000000002",
            maySubmit: true,
            mayManage: true,
            cursor: name,
            nextCursor: name,
            notice: name
        )
    }

    static func rekorLogPage(name: String, rows: Int = 2) -> RekorLogPage {
        RekorLogPage(
            frame: frame,
            log: rekorLog(name: name, at: 2),
            checkpoints: (0..<rows).map { number in
                RekorCheckpoint(
                    size: number,
                    root: .sha256(of: [UInt8(number % 256)]),
                    note: name,
                    isConsistent: number > 0,
                    seenAt: now
                )
            }
        )
    }

    private static func watched(name: String, at number: Int) -> WatchedIdentity {
        WatchedIdentity(
            id: UniqueID(at: now, randomA: 8, randomB: UInt64(number)),
            name: name,
            field: WatchedIdentity.Field.allCases[number % 3],
            match: WatchedIdentity.Match.allCases[number % 4],
            pattern: name,
            severity: .critical,
            scope: number == 0 ? [] : [name],
            dedupSeconds: 60,
            suppressedUntil: number == 1 ? now.advanced(by: .seconds(60)) : nil,
            isRetired: number == 2,
            changedBy: name,
            changedAt: now
        )
    }

    private static func hit(name: String, at number: Int, entry: UniqueID) -> WatchHit {
        WatchHit(
            id: UniqueID(at: now, randomA: 9, randomB: UInt64(number)),
            identity: name,
            log: number == 0 ? "ledger:audit" : name,
            shard: 0,
            leafIndex: number,
            leaf: .sha256(of: [1]),
            found: name,
            severity: "high",
            quiet: number == 1 ? "repeated" : nil,
            foundAt: now,
            entryID: entry.text
        )
    }

    private static func watchCursor(name: String, at number: Int) -> WatchCursor {
        let log = number == 0 ? "ledger:chronicle" : name
        return WatchCursor(log: log, shard: 0, size: 9, beganAt: 1, movedAt: now, parked: number)
    }

    static func watchlist(name: String, rows: Int = 3, identities: Int = 3) -> WatchlistPage {
        let entry = UniqueID(at: now, randomA: 7, randomB: 7)
        let hits: [WatchHit] = (0..<rows).map { hit(name: name, at: $0, entry: entry) }
        let parked: [WatchParked] = (0..<min(rows, WatchlistPage.parkedLimit)).map {
            WatchParked(log: name, shard: 0, leafIndex: $0, reason: name, parkedAt: now)
        }
        return WatchlistPage(
            frame: frame,
            identity: name,
            identities: (0..<identities).map { watched(name: name, at: $0) },
            hits: hits,
            entries: [entry: Self.entry(12)],
            cursors: (0..<rows).map { watchCursor(name: name, at: $0) },
            parked: parked,
            mayManage: true,
            cursor: name,
            nextCursor: name,
            notice: name
        )
    }

    static func ofLogs(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "rekor"
        return [
            "rekor": rekor(name: name), "rekor log": rekorLogPage(name: name),
            "watchlist": watchlist(name: name),
        ]
    }

    static func fullOfLogs(name: String) -> [String: any DashboardPage] {
        [
            "rekor": rekor(name: name, rows: RekorPage.rowLimit, logs: RekorPage.logLimit),
            "rekor log": rekorLogPage(name: name, rows: RekorLogPage.rowLimit),
            "watchlist": watchlist(
                name: name,
                rows: WatchlistPage.rowLimit,
                identities: WatchlistPage.identityLimit
            ),
        ]
    }

    static let logBeginnings: [String: any DashboardPage] = [
        "rekor-empty": RekorPage(
            frame: frame,
            logs: [],
            counts: [],
            rows: [],
            ownPath: "",
            maySubmit: true,
            mayManage: true
        ),
        "watchlist-empty": WatchlistPage(
            frame: frame,
            identities: [],
            hits: [],
            entries: [:],
            cursors: [],
            parked: [],
            mayManage: true
        ),
    ]
}
