import Drift
import Evidence

/// A message about findings in plain words: what happened first, the worst first, and where to look.
struct NotificationText {
    private static let shown = 60

    let route: NotificationRoute
    let message: NotificationMessage
    let tenantName: String
    /// `https://muniment.example.org`; `nil` where it is not known.
    let origin: String?

    private var items: [JSON] { message.items }
    private var isTest: Bool { message.itemCount == 0 }

    var subject: String {
        guard !isTest else { return "[Muniment] \(tenantName): a test" }
        let high = items.count { $0["severity"]?.string == "high" && $0["event"]?.string != "resolved" }
        // The worst come first: beyond the items may be more of the same.
        if message.itemCount > items.count, high > 0, items.last?["severity"]?.string == "high" {
            let count = Counting.number(message.itemCount)
            return "[Muniment] \(tenantName): \(count) changes to findings, at least \(high) of high severity"
        }
        if message.itemCount == 1, let only = items.first {
            return "[Muniment] \(tenantName): \(words(only))"
        }
        let rotations = items.count { $0["secret_path"]?.string != nil }
        if rotations == items.count {
            return
                "[Muniment] \(tenantName): \(Counting.count(message.itemCount, "rotation", "rotations")) of secrets"
        }
        if items.allSatisfy({ $0["approle"]?.string != nil }) {
            let count = Counting.count(message.itemCount, "SecretID", "SecretIDs")
            return "[Muniment] \(tenantName): \(count) used again"
        }
        if items.allSatisfy({ $0["watched"]?.string != nil || $0["log"]?.string != nil }) {
            let count = Counting.count(message.itemCount, "notice", "notices")
            return "[Muniment] \(tenantName): \(count) of transparency logs"
        }
        let runs = items.count { $0["run_type"]?.string != nil }
        if runs == items.count {
            let count = Counting.count(message.itemCount, "run", "runs")
            return "[Muniment] \(tenantName): \(count) failed"
        }
        let count = Counting.count(message.itemCount, "change", "changes")
        return "[Muniment] \(tenantName): \(count) to findings\(runs > 0 ? " and runs" : "")"
            + (high > 0 ? ", \(high) of high severity" : "")
    }

    var body: String {
        guard !isTest else {
            return """
                This is a test of the notification “\(route.name)”. Nothing happened.

                \(footer)
                """
        }
        var lines = ["\(tenantName), told by the notification “\(route.name)”:", ""]
        for item in items.prefix(Self.shown) {
            lines.append("* \(words(item))")
            for detail in details(of: item) { lines.append("  \(detail)") }
        }
        let rest = message.itemCount - min(items.count, Self.shown)
        if rest > 0 { lines.append("… and \(Counting.number(rest)) more.") }
        lines += ["", footer]
        return lines.joined(separator: "\n")
    }

    private func words(_ item: JSON) -> String {
        if let path = item["secret_path"]?.string {
            let state = item["state"]?.string == "recovered" ? "goes on again" : "fails"
            return "the rotation of \(Clipping.text(path, 120)) \(state)"
        }
        if let role = item["approle"]?.string {
            return "a SecretID of the AppRole \(Clipping.text(role, 120)) was used again after its last use"
        }
        if let name = item["watched"]?.string {
            return "\(Clipping.text(name, 120)), who is watched for, was found"
        }
        if let log = item["log"]?.string {
            return "the transparency log \(Clipping.text(log, 120)) gives cause for alarm"
        }
        if let type = item["run_type"]?.string {
            return switch RunType(rawValue: type) {
            case .capture: "a capture failed"
            case .compare: "a comparison failed"
            case .observe: "a source of evidence could not be read"
            case .import, nil: "an import failed"
            }
        }
        let title = Clipping.text(item["title"]?.string ?? item["finding_id"]?.string ?? "", 80)
        let severity = item["severity"]?.string ?? ""
        let what =
            switch item["event"]?.string {
            case "opened": "new, \(severity)"
            case "reopened": "there again, \(severity)"
            case "accepted_expired": "no longer accepted, \(severity)"
            case "acknowledged": "acknowledged"
            case "accepted": "accepted"
            default: "resolved"
            }
        return "\(title): \(what)"
    }

    private func details(of item: JSON) -> [String] {
        var lines: [String] = []
        if let difference = item["difference"]?.string { lines.append(Clipping.text(difference, 200)) }
        if item["change_type"]?.string == "deleted" { lines.append("it is away") }
        if let direction = item["direction"]?.string, direction != "neutral" {
            lines.append("\(direction) than the baseline")
        }
        if let failure = item["failure"]?.string { lines.append(Clipping.text(failure, 300)) }
        if item["event"]?.string != "opened", let reason = item["reason"]?.string {
            lines.append("because: \(Clipping.text(reason, 200))")
        }
        if let id = item["finding_id"]?.string { lines.append(address("/findings/\(id)")) }
        if let id = item["operation_run_id"]?.string { lines.append(address("/runs/\(id)")) }
        if item["watched"]?.string != nil {
            lines.append(origin.map { $0 + "/watchlist" } ?? "muniment watch hits")
        }
        if item["log"]?.string != nil {
            lines.append(origin.map { $0 + "/rekor" } ?? "muniment rekor status")
        }
        return lines
    }

    private func address(_ path: String) -> String {
        origin.map { $0 + path }
            ?? (path.hasPrefix("/findings/")
                ? "muniment finding show \(path.dropFirst(10))" : "muniment run show \(path.dropFirst(6))")
    }

    private var footer: String {
        "To be told nothing any more: muniment notification remove \(route.name)"
    }

    /// What a webhook is told.
    var event: JSON {
        [
            "specversion": "1.0", "id": .string(message.id.text), "source": "urn:muniment",
            "type": "muniment.notification", "subject": .string("notification/\(route.name)"),
            "time": .string(message.createdAt.rfc3339), "datacontenttype": "application/json",
            "data": ["items": .array(items), "item_count": .integer(message.itemCount)],
        ]
    }
}
