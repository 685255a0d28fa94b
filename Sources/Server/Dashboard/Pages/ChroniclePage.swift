import API
import Evidence

/// `/chronicle`: what happened, the latest first, by type, subject or the source that handed it in.
struct ChroniclePage: DashboardPage {
    static let template = "chronicle"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Chronicle", address: "/chronicle", icon: "chronicle", key: "h")

    /// Rows a page.
    static let rowLimit = 50
    /// Types that are offered, the most frequent first.
    static let typeLimit = 20

    /// What the address asks for; empty and `nil` both mean all.
    struct Filter: Hashable, Sendable {
        var type: String?
        var subject: String?
        var receivedFrom: String?

        var isActive: Bool { [type, subject, receivedFrom].contains { !($0 ?? "").isEmpty } }
    }

    var frame: Frame
    var filter: Filter
    /// How many events there are of each type, whatever the filter; the most first.
    var counts: [(type: String, count: Int)]
    var rows: [FeedRow]
    var cursor: String?
    var nextCursor: String?
    /// Who is told of events; `nil` where that is not the caller's to see.
    var webhooks: [WebhookRow]?
    /// There are more than are shown.
    var hasMoreWebhooks = false

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "isFiltered": filter.isActive,
                "subject": filter.subject,
                "receivedFrom": filter.receivedFrom,
                "typeOptions": typeOptions,
                "showsWebhooks": webhooks != nil,
                "hasWebhooks": webhooks?.isEmpty == false,
                "webhooks": (webhooks ?? []).map { $0.view(now: frame.now) },
                "hasMoreWebhooks": hasMoreWebhooks,
                "paging": Paging("events", cursor: cursor, next: nextCursor, path: path(cursor:))?.view,
            ])
        )
    }

    var sentence: String {
        let total = counts.map(\.count).reduce(0, +)
        guard total > 0 else { return "Nothing has happened yet." }
        let types = Counting.count(counts.count, "type", "types")
        return
            "\(Counting.count(total, "event", "events")) of \(types). Read the page again for what came since."
    }

    private func path(cursor: String?) -> String {
        URLPart.address(
            "/chronicle",
            [
                "type": filter.type, "subject": filter.subject, "received_from": filter.receivedFrom,
                "cursor": cursor,
            ]
        )
    }

    /// A type that is not offered is offered too, so that the form says what the page shows.
    private var typeOptions: [View] {
        var offered = counts.prefix(Self.typeLimit).map { count in
            (value: count.type, text: "\(count.type) (\(Counting.number(count.count)))")
        }
        if let chosen = filter.type, !chosen.isEmpty, !offered.contains(where: { $0.value == chosen }) {
            offered.append((chosen, chosen))
        }
        return offered.map { option in
            View(["value": option.value, "text": option.text, "isChosen": option.value == filter.type])
        }
    }
}

/// One event.
struct FeedRow: Sendable {
    var leafIndex: Int
    var type: String
    var subject: String?
    var actor: String?
    /// The source outside that handed it in; `nil` for what happened here.
    var receivedFrom: String?
    /// The event's own source, where it is not ours.
    var source: String?
    var happenedAt: Instant?
    var appendedAt: Instant

    func view(now: Instant) -> View {
        View([
            "key": "event-\(leafIndex)",
            "type": type,
            "subject": subject.map(Self.short),
            "subjectPath": subject.map { URLPart.address("/chronicle", ["subject": $0]) },
            "actor": actor.map(Identifier.view),
            "origin": receivedFrom.map { name in name + (source.map { " · " + Self.short($0) } ?? "") },
            "happenedAt": CivilTime.view(happenedAt ?? appendedAt, now: now),
            "entry": EntryReference(ledger: "chronicle", leafIndex: leafIndex).view,
        ])
    }

    /// Outsiders name their subjects as they like: a page of them stays readable.
    private static func short(_ text: String) -> String {
        text.count <= 120 ? text : text.prefix(119) + "…"
    }
}
