import API
import Drift
import Evidence
import Jobs

/// One import, capture or comparison.
struct RunRow: Sendable {
    var id: String
    var type: RunType
    var state: RunState
    var counts: RunCounts
    var failure: String?
    var requestedBy: String
    var createdAt: Instant
    var startedAt: Instant?
    var finishedAt: Instant?
    /// How far it is, while it runs.
    var progress: JobProgress?
    /// The tenant that it is of, where it is one that the caller's manages.
    var managed: String?

    func view(now: Instant) -> View {
        View([
            "key": "run-\(id)",
            "runPath": Self.path(id, in: managed),
            "cancelPath": Self.path(id, in: managed, "/cancel"),
            "runWord": Self.word(of: type),
            "runMark": mark,
            "result": result,
            "failure": failure.map { $0.count > 200 ? "\($0.prefix(199))…" : $0 },
            "requestedBy": Identifier.view(requestedBy),
            "createdAt": CivilTime.view(createdAt, now: now),
            "startedAt": startedAt.map { CivilTime.view($0, now: now) },
            "finishedAt": finishedAt.map { CivilTime.view($0, now: now) },
            "runID": Identifier.view(id),
        ])
    }

    /// - Parameter managed: the tenant that it is of, where it is one that the caller's manages.
    static func path(_ id: String, in managed: String? = nil, _ verb: String = "") -> String {
        URLPart.address("/runs/\(PercentEncoding.encoded(id))\(verb)", ["managed_tenant": managed])
    }

    static func word(of type: RunType) -> String {
        switch type {
        case .import: "Import"
        case .capture: "Capture"
        case .compare: "Comparison"
        case .observe: "Look at a source"
        }
    }

    var mark: View {
        switch state {
        case .queued: View(["shape": "ring", "word": "queued", "role": "muted"])
        case .running: View(["shape": "half-circle", "word": "running", "role": "information"])
        case .succeeded: View(["shape": "circle", "word": "done", "role": "positive"])
        case .partiallySucceeded: View(["shape": "diamond", "word": "done in part", "role": "unanswered"])
        case .failed: View(["shape": "triangle-bar", "word": "failed", "role": "critical"])
        case .cancelled: View(["shape": "square", "word": "cancelled", "role": "muted"])
        }
    }

    /// `37 unchanged, 2 updated`, or how far it is.
    var result: String {
        if let progress, state == .running { return JobRow.text(progress) }
        let told = Self.told(by: type).compactMap { name, words in
            counts[name] > 0 ? "\(Counting.number(counts[name])) \(words)" : nil
        }
        return told.joined(separator: ", ")
    }

    private static func told(by type: RunType) -> KeyValuePairs<RunCounts.Name, String> {
        switch type {
        case .compare:
            [
                .unchanged: "unchanged", .updated: "updated", .created: "created", .deleted: "deleted",
                .ambiguous: "ambiguous", .missingBaseline: "not known of the baseline",
                .missingCurrent: "not known of now", .missingBoth: "not known of either",
            ]
        case .capture: [.items: "captured", .excluded: "left out", .gaps: "not read"]
        case .import, .observe:
            [
                .subjectsSeen: "seen", .inventorySeen: "listed", .versionsAdded: "new versions",
                .gone: "gone",
                .gaps: "not read",
            ]
        }
    }
}

extension RunRow {
    init(_ run: OperationRun, progress: JobProgress? = nil, managed: String? = nil) {
        self.init(
            id: run.id.text,
            type: run.type,
            state: run.state,
            counts: run.counts,
            failure: run.failure,
            requestedBy: run.requestedBy,
            createdAt: run.createdAt,
            startedAt: run.startedAt,
            finishedAt: run.finishedAt,
            progress: progress,
            managed: managed
        )
    }
}
