import Attestations
import Attestor
import Evidence
import Ledger

/// `/rekor`: transparency logs that are written to, and what is to be in them.
struct RekorPage: DashboardPage {
    static let template = "rekor"
    static let fragments: [Fragment] = [.rekorSentence, .rekorLogs, .rekorRows]
    static let place: Place? = Place(title: "Logs", address: "/rekor", icon: "ledger", key: "q")

    /// Rows a page.
    static let rowLimit = 25
    /// Logs that are shown.
    static let logLimit = 25

    var frame: Frame
    /// What the address asks for.
    var state: String?
    var logs: [RekorLog]
    var counts: [RekorCount]
    var rows: [RekorSubmission]
    /// The tenant's own log; `nil` where none was ever opened.
    var own: OwnLogState?
    var ownPath: String
    var maySubmit: Bool
    var mayManage: Bool
    var cursor: String?
    var nextCursor: String?
    /// What the button said that brought this page.
    var notice: String?

    private var alarmed: [RekorLog] { logs.filter { $0.state == .diverged } }

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "stateOptions": FormOption.views(
                    RekorSubmission.State.allCases.map { ($0.rawValue, $0.rawValue) },
                    chosen: state
                ),
                "isFiltered": state != nil,
                "isEmpty": logs.isEmpty && rows.isEmpty,
                "hasLogs": !logs.isEmpty,
                "logs": logs.prefix(Self.logLimit).map { RekorLogRow(log: $0).view(now: frame.now) },
                "moreLogs": logs.count > Self.logLimit
                    ? "These are \(Self.logLimit) of \(Counting.number(logs.count)); all of them: muniment rekor status"
                    : nil,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { row($0) },
                "own": own.map(words),
                "mayRetry": maySubmit && waiting > 0,
                "mayResume": mayManage && !alarmed.isEmpty,
                "resumable": alarmed.prefix(Self.logLimit).map {
                    View([
                        "value": $0.id.text, "text": Clipping.text("\($0.name)/\($0.shard)", 100),
                        "isChosen": false,
                    ])
                },
                "paging": Paging("submissions", cursor: cursor, next: nextCursor) {
                    URLPart.address("/rekor", ["state": state, "cursor": $0])
                }?.view,
            ])
        )
    }

    private func count(of state: RekorSubmission.State) -> Int {
        counts.reduce(0) { $0 + ($1.state == state.rawValue ? $1.count : 0) }
    }

    private var waiting: Int { count(of: .queued) + count(of: .refused) }

    private var sentence: String {
        guard !logs.isEmpty else { return "No transparency log is written to yet." }
        var text = Counting.sentence(Counting.count(count(of: .logged), "entry is", "entries are"))
        let (queued, refused) = (count(of: .queued), count(of: .refused))
        text += " in logs by proofs that were verified"
        text += queued == 0 ? ", none waits" : ", \(Counting.count(queued, "waits", "wait"))"
        if refused > 0 { text += ", \(Counting.count(refused, "was", "were")) refused" }
        guard !alarmed.isEmpty else { return text + "." }
        return text + "; \(Counting.count(alarmed.count, "log is", "logs are")) not to be trusted."
    }

    private func words(_ own: OwnLogState) -> String {
        let entries = Counting.count(own.size, "entry", "entries")
        return own.isOpen
            ? "Our own log, with \(entries), takes what is sent to \(ownPath)."
            : "Our own log, with \(entries), is frozen: it is read at \(ownPath)."
    }

    private func row(_ submission: RekorSubmission) -> View {
        let isWaiting = submission.state != .logged
        let isSent = logs.contains { $0.name == submission.logName && $0.state == .active }
        return View([
            "key": "submission-\(submission.id.text)",
            "submissionID": submission.id.text,
            "mark": Self.mark(of: submission.state),
            "what": Identifier.view("sha256:\(submission.digest.hex)"),
            "kind": submission.kind.rawValue,
            "about": submission.subject.isEmpty ? nil : Clipping.text(submission.subject, 100),
            "log": Clipping.text(submission.logName, 100),
            "logPath": submission.logID.map { RekorLogRow.path($0) },
            "index": submission.logIndex.map { "#\(Counting.number($0))" },
            "attempts": Counting.count(submission.attempts, "attempt", "attempts"),
            "lastError": isWaiting ? submission.lastError.map { Clipping.text($0, 200) } : nil,
            "standing": submission.state == .queued && !isSent ? "no shard of it is written to" : nil,
            "next": submission.state == .queued && isSent
                ? CivilTime.view(submission.nextAttemptAt, now: frame.now) : nil,
            "verified": submission.verifiedAt.map { CivilTime.view($0, now: frame.now) },
            "since": CivilTime.view(submission.submittedAt, now: frame.now),
            "by": Clipping.text(submission.submittedBy, 60),
            "mayRetryThis": maySubmit && isWaiting,
        ])
    }

    private static func mark(of state: RekorSubmission.State) -> View {
        switch state {
        case .queued: View(["shape": "ring", "word": "queued", "role": "muted"])
        case .logged: View(["shape": "circle", "word": "logged", "role": "positive"])
        case .refused: View(["shape": "triangle", "word": "refused", "role": "warning"])
        }
    }
}

/// One log in a list.
struct RekorLogRow: Sendable {
    let log: RekorLog

    static func path(_ id: UniqueID) -> String { "/rekor/logs/\(id.text)" }

    func view(now: Instant) -> View {
        View([
            "key": "log-\(log.id.text)",
            "path": Self.path(log.id),
            "mark": mark,
            "name": Clipping.text("\(log.name)/\(log.shard)", 110),
            "url": Clipping.text(log.url, 120),
            "version": "version \(log.version)",
            "size": Counting.count(log.size, "entry", "entries"),
            "root": log.root.map { Identifier.view($0.hex) },
            "reason": log.stateReason.map { Clipping.text($0, 300) },
            "stateAt": CivilTime.view(log.stateAt, now: now),
            "grown": log.grownAt.map { CivilTime.view($0, now: now) },
            "verified": log.verifiedAt.map { CivilTime.view($0, now: now) },
            "anchored": log.anchored.isEmpty ? nil : log.anchored.map(\.rawValue).joined(separator: ", "),
        ])
    }

    private var mark: View {
        switch log.state {
        case .active where log.stateReason?.contains("stands still") == true:
            View(["shape": "triangle", "word": "stands still", "role": "warning"])
        case .active: View(["shape": "circle", "word": "written to", "role": "positive"])
        case .frozen: View(["shape": "half-circle", "word": "frozen", "role": "information"])
        case .diverged: View(["shape": "triangle-bar", "word": "contradicts itself", "role": "critical"])
        case .retired: View(["shape": "square", "word": "retired", "role": "muted"])
        }
    }
}

/// `/rekor/logs/<id>`: a log, and what it signed.
struct RekorLogPage: DashboardPage {
    static let template = "rekor-log"
    static let fragments: [Fragment] = [.rekorCheckpoints]
    static let place: Place? = RekorPage.place

    static let rowLimit = 50

    var frame: Frame
    var log: RekorLog
    /// Contradictions first.
    var checkpoints: [RekorCheckpoint]

    var view: View {
        frame.view(of: Self.self, title: Clipping.text("\(log.name)/\(log.shard)", 110)).adding(
            RekorLogRow(log: log).view(now: frame.now)
        ).adding(
            View([
                "origin": Clipping.text(log.key.origin, 300),
                "fingerprint": Identifier.view(log.key.key.fingerprint.hex),
                "addedBy": Clipping.text(log.addedBy, 100),
                "addedAt": CivilTime.view(log.addedAt, now: frame.now),
                "hasCheckpoints": !checkpoints.isEmpty,
                "checkpoints": checkpoints.prefix(Self.rowLimit).map { checkpoint in
                    View([
                        "key": "checkpoint-\(checkpoint.size)-\(checkpoint.root.hex.prefix(16))",
                        "checkpointMark": checkpoint.isConsistent
                            ? View(["shape": "circle", "word": "continues", "role": "positive"])
                            : View(["shape": "triangle-bar", "word": "contradicts", "role": "critical"]),
                        "checkpointSize": Counting.number(checkpoint.size),
                        "checkpointRoot": Identifier.view(checkpoint.root.hex),
                        "note": checkpoint.isConsistent ? nil : Clipping.text(checkpoint.note, 600),
                        "seenAt": CivilTime.view(checkpoint.seenAt, now: frame.now),
                    ])
                },
            ])
        )
    }
}
