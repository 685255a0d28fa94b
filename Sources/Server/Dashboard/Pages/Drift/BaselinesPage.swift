import API
import Drift
import Evidence

/// `/baselines`: what tenants are compared with, what was captured of each, and what ran last.
struct BaselinesPage: DashboardPage {
    static let template = "baselines"
    static let fragments: [Fragment] = [.baselineRows, .runRows]
    static let place: Place? = Place(title: "Baselines", address: "/baselines", icon: "baselines", key: "b")

    /// Rows a page.
    static let (rowLimit, runLimit) = (40, 10)

    var frame: Frame
    /// By name.
    var rows: [BaselineRow]
    /// Of all baselines, the newest first.
    var runs: [RunRow]
    var paging: Paging?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "hasRuns": !runs.isEmpty,
                "runs": runs.map { $0.view(now: frame.now) },
                "paging": paging?.view,
            ])
        )
    }

    var sentence: String {
        guard !rows.isEmpty else { return "There is no baseline yet: nothing is compared." }
        let uncaptured = rows.count { $0.capturedAt == nil }
        let more = paging?.nextPath == nil ? "" : " on this page"
        let first = "\(Counting.count(rows.count, "baseline", "baselines"))\(more)"
        guard uncaptured > 0 else {
            return "\(first); \(rows.count == 1 ? "it was" : "each was") captured."
        }
        return
            "\(first); \(Counting.number(uncaptured)) \(uncaptured == 1 ? "was" : "were") not captured yet."
    }
}

/// One baseline in a list.
struct BaselineRow: Sendable {
    var id: String
    var name: String
    var version: Int
    /// None: every kind.
    var types: [String]
    var ruleCount: Int
    var capturedAt: Instant?
    var itemCount: Int?
    /// Its last comparison.
    var last: RunRow?
    /// Findings of it that wait for somebody.
    var open: Int

    func view(now: Instant) -> View {
        View([
            "key": "baseline-\(id)",
            "name": Clipping.text(name, 100),
            "path": path,
            "version": Counting.number(version),
            "types": types.isEmpty ? "every kind" : types.map(Names.kind).joined(separator: ", "),
            "rules": ruleCount == 0 ? nil : Counting.count(ruleCount, "rule", "rules"),
            "capturedAt": capturedAt.map { CivilTime.view($0, now: now) },
            "items": itemCount.map { Counting.count($0, "subject", "subjects") },
            "last": last.map { $0.view(now: now).adding(View(["coverage": Self.coverage(of: $0)])) },
            "open": Counting.number(open),
            "hasOpen": open > 0,
            "openPath": URLPart.address("/findings", ["baseline": reference]),
        ])
    }

    /// How addresses name it: a long name by its identifier.
    var reference: String { Self.reference(name, id) }
    var path: String { Self.path(name, id) }

    static func reference(_ name: String, _ id: String) -> String { name.utf8.count <= 60 ? name : id }
    static func path(_ name: String, _ id: String) -> String {
        "/baselines/\(PercentEncoding.encoded(reference(name, id)))"
    }

    /// `37 of 40 seen on both sides`
    private static func coverage(of run: RunRow) -> String? {
        guard run.state.hasEnded, run.counts[.subjectsTotal] > 0 else { return nil }
        let (resolved, total) = (run.counts[.resolvedTotal], run.counts[.subjectsTotal])
        return "\(Counting.number(resolved)) of \(Counting.number(total)) seen on both sides"
    }
}
