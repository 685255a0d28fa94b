import Evidence
import Jobs

/// `/jobs`: what the tenant's queue does by itself, what waits, and what died.
struct JobsPage: DashboardPage {
    static let template = "jobs"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Jobs", address: "/jobs", icon: "jobs", key: "j")

    /// Rows a page.
    static let rowLimit = 40

    var frame: Frame
    /// `nil` for all.
    var state: JobState?
    /// Whether there are dead ones, on whichever page.
    var deadOnes: Int
    /// The newest first.
    var rows: [JobRow]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "states": JobState.allCases.map { state in
                    View([
                        "value": state.rawValue, "text": JobRow.word(of: state),
                        "isChosen": state == self.state,
                    ])
                },
                "isFiltered": state != nil,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": paging?.view,
            ])
        )
    }

    private var paging: Paging? {
        Paging("jobs", cursor: cursor, next: nextCursor) { cursor in
            URLPart.address("/jobs", ["state": state?.rawValue, "cursor": cursor])
        }
    }

    var sentence: String {
        guard deadOnes > 0 else { return "No job is dead. What fails is tried again by itself." }
        let many = deadOnes >= Self.deadLimit ? "\(Self.deadLimit) jobs or more are" : nil
        let dead = many ?? Counting.count(deadOnes, "job is", "jobs are")
        return
            "\(dead) dead: failed as often as they may. Replay them once the cause is gone, or cancel them."
    }

    /// So many dead ones are counted.
    static let deadLimit = 100
}

struct JobRow: Sendable {
    var id: String
    var kind: String
    var state: JobState
    var attempt: Int
    var maxAttempts: Int
    var isCancelRequested: Bool
    /// Not before.
    var runAt: Instant
    var createdAt: Instant
    var finishedAt: Instant?
    var progress: JobProgress?
    var error: String?

    func view(now: Instant) -> View {
        let command: String? =
            switch state {
            case .dead: "muniment job replay"
            case .available, .running: "muniment job cancel"
            case .completed, .cancelled: nil
            }
        return View([
            "key": "job-\(id)",
            "jobID": Identifier.view(id),
            "kind": kind,
            "mark": View(["shape": shape, "word": word(at: now), "role": role]),
            "attempts": "\(attempt) of \(maxAttempts)",
            "progress": progress.map(Self.text),
            "error": error.map { $0.count > Self.errorLength ? $0.prefix(Self.errorLength) + "…" : $0 },
            "createdAt": CivilTime.view(createdAt, now: now),
            "runAt": state == .available && runAt > now ? CivilTime.view(runAt, now: now) : nil,
            "finishedAt": finishedAt.map { CivilTime.view($0, now: now) },
            "hasCommand": command != nil,
            "command": command,
            "argument": id,
            "option": nil,
        ])
    }

    /// Of an error that is shown; the command line shows the whole.
    private static let errorLength = 160

    static func word(of state: JobState) -> String {
        switch state {
        case .available: "waits"
        case .running: "runs"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .dead: "dead"
        }
    }

    private func word(at now: Instant) -> String {
        if state == .running, isCancelRequested { return "runs, is being cancelled" }
        if state == .available, error != nil { return "failed, will be tried again" }
        if state == .available, runAt > now { return "scheduled" }
        return Self.word(of: state)
    }

    private var shape: String {
        switch state {
        case .available: error == nil ? "ring" : "diamond"
        case .running: "half-circle"
        case .completed: "circle"
        case .cancelled, .dead: "square"
        }
    }

    private var role: String {
        switch state {
        case .available: error == nil ? "muted" : "warning"
        case .running: "information"
        case .completed: "positive"
        case .cancelled: "muted"
        case .dead: "critical"
        }
    }

    static func text(_ progress: JobProgress) -> String {
        let done = Counting.number(progress.done)
        let counted = progress.total.map { "\(done) of \(Counting.number($0))" } ?? done
        return progress.note.map { "\($0): \(counted)" } ?? counted
    }
}

extension JobRow {
    init(_ job: Job) {
        self.init(
            id: job.id.text,
            kind: job.kind,
            state: job.state,
            attempt: job.attempt,
            maxAttempts: job.maxAttempts,
            isCancelRequested: job.isCancelRequested,
            runAt: job.runAt,
            createdAt: job.createdAt,
            finishedAt: job.finishedAt,
            progress: job.progress,
            error: job.error
        )
    }
}
