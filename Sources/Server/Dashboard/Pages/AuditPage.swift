import API
import Evidence

/// `/audit`: who was given which secret and who was refused, the latest first, by type, actor, secret, address and time.
struct AuditPage: DashboardPage {
    static let template = "audit"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Audit", address: "/audit", icon: "audit", key: "u")

    /// Rows a page.
    static let rowLimit = 50

    /// What the address asks for, as it stands there; empty and `nil` both mean all.
    struct Filter: Hashable, Sendable {
        var type: String?
        var actor: String?
        var secret: String?
        /// `true` or `false`.
        var granted: String?
        var address: String?
        var since: String?
        var until: String?
        /// Of one request.
        var correlationID: String?

        var isActive: Bool {
            [type, actor, secret, granted, address, since, until, correlationID].contains {
                !($0 ?? "").isEmpty
            }
        }
    }

    var frame: Frame
    var filter: Filter
    var types: [String]
    var rows: [AuditRow]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence":
                    "Every request to secrets is here a moment after it was answered. Read the page again for "
                    + "what came since.",
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "isFiltered": filter.isActive,
                "actor": filter.actor,
                "secret": filter.secret,
                "address": filter.address,
                "since": filter.since,
                "until": filter.until,
                "typeOptions": FormOption.views(types.map { ($0, $0) }, chosen: filter.type),
                "grantedOptions": FormOption.views(
                    [("true", "granted"), ("false", "refused")],
                    chosen: filter.granted
                ),
                "paging": Paging("events", cursor: cursor, next: nextCursor, path: path(cursor:))?.view,
            ])
        )
    }

    private func path(cursor: String?) -> String {
        URLPart.address(
            "/audit",
            [
                "type": filter.type, "actor": filter.actor, "secret": filter.secret,
                "granted": filter.granted, "address": filter.address, "since": filter.since,
                "until": filter.until, "correlation_id": filter.correlationID, "cursor": cursor,
            ]
        )
    }
}

/// One event of the audit.
struct AuditRow: Sendable {
    var sequenceNumber: Int
    var type: String
    var isGranted: Bool
    var secret: String?
    var actorType: String
    var actor: String?
    /// What the actor is called now.
    var actorName: String?
    var address: String?
    var policy: String?
    var reason: String?
    var happenedAt: Instant

    private static let textLimit = 120

    func view(now: Instant) -> View {
        View([
            "key": "audit-\(sequenceNumber)",
            "type": type,
            "mark": View([
                "shape": isGranted ? "circle" : "triangle", "word": isGranted ? "granted" : "refused",
                "role": isGranted ? "positive" : "critical",
            ]),
            "secret": secret.map { Clipping.text($0, Self.textLimit) },
            "secretPath": secret.map { URLPart.address("/audit", ["secret": $0]) },
            "actorType": actorType,
            "actor": (actorName ?? actor).map { Clipping.text($0, Self.textLimit) },
            "actorPath": actor.map { URLPart.address("/audit", ["actor": $0]) },
            "address": address,
            "policy": policy.map { Clipping.text($0, Self.textLimit) },
            "reason": reason.map { Clipping.text($0, Self.textLimit) },
            "happenedAt": CivilTime.view(happenedAt, now: now),
            "entry": EntryReference(ledger: "audit", leafIndex: sequenceNumber).view,
        ])
    }
}
