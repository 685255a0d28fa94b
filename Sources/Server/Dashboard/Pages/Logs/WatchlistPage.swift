import Attestor
import Evidence

/// `/watchlist`: who is watched for in transparency logs and in our ledgers, and where they were found.
struct WatchlistPage: DashboardPage {
    static let template = "watchlist"
    static let fragments: [Fragment] = [.watchSentence, .watchRows, .watchHits]
    static let place: Place? = Place(title: "Watchlist", address: "/watchlist", icon: "audit", key: "w")

    /// Rows a page.
    static let rowLimit = 20
    static let identityLimit = 20
    static let parkedLimit = 15
    static let cursorLimit = 15

    var frame: Frame
    /// Of whom hits are shown.
    var identity: String?
    var identities: [WatchedIdentity]
    var hits: [WatchHit]
    /// By the identifiers of entries.
    var entries: [UniqueID: EntryReference]
    var cursors: [WatchCursor]
    var parked: [WatchParked]
    var mayManage: Bool
    var cursor: String?
    var nextCursor: String?
    /// What the button said that brought this page.
    var notice: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "isEmpty": identities.isEmpty,
                "identityFilter": identity,
                "isFiltered": identity != nil,
                "hasIdentities": !identities.isEmpty,
                "identities": shown.map(row),
                "moreIdentities": identities.count > shown.count
                    ? "These are \(shown.count) of \(Counting.number(identities.count)); all of them: muniment watch list"
                    : nil,
                "hasHits": !hits.isEmpty,
                "hits": hits.map(row),
                "hasCursors": !cursors.isEmpty,
                "cursors": cursors.prefix(Self.cursorLimit).map { cursor in
                    View([
                        "place": Self.place(cursor.log, cursor.shard),
                        "read": Counting.count(cursor.size - cursor.beganAt, "entry", "entries"),
                        "size": Counting.number(cursor.size),
                        "parkedCount": cursor.parked > 0
                            ? Counting.count(cursor.parked, "entry", "entries") + " parked" : nil,
                        "movedAt": CivilTime.view(cursor.movedAt, now: frame.now),
                    ])
                },
                "hasParked": !parked.isEmpty,
                "parked": parked.map { parked in
                    View([
                        "place": Self.place(parked.log, parked.shard),
                        "index": "#\(Counting.number(parked.leafIndex))",
                        "why": Clipping.text(parked.reason, 300),
                        "parkedAt": CivilTime.view(parked.parkedAt, now: frame.now),
                    ])
                },
                "mayManage": mayManage,
                "mayChange": mayManage && !identities.isEmpty,
                "untilValue": String(frame.now.advanced(by: .seconds(86_400)).description.prefix(16)),
                "paging": Paging("hits", cursor: cursor, next: nextCursor) {
                    URLPart.address("/watchlist", ["identity": identity, "cursor": $0])
                }?.view,
            ])
        )
    }

    /// Those who are watched for first.
    private var shown: [WatchedIdentity] {
        let sorted = identities.filter { !$0.isRetired } + identities.filter(\.isRetired)
        return Array(sorted.prefix(Self.identityLimit))
    }

    private var sentence: String {
        let watched = identities.count { !$0.isRetired }
        guard watched > 0 else { return "Nobody is watched for." }
        let words = Counting.sentence(Counting.count(watched, "identity is", "identities are"))
        let parkedCount = cursors.reduce(0) { $0 + $1.parked }
        let more =
            parkedCount == 0
            ? "" : " Of \(Counting.count(parkedCount, "entry", "entries")) it is not known whom they name."
        return
            "\(words) watched for in \(Counting.count(cursors.count, "log or ledger", "logs and ledgers"))."
            + more
    }

    private static func place(_ log: String, _ shard: Int) -> String {
        log.hasPrefix(WatchSource.ledgerPrefix)
            ? "our ledger \(log.dropFirst(WatchSource.ledgerPrefix.count))"
            : Clipping.text("\(log)/\(shard)", 110)
    }

    private func row(_ identity: WatchedIdentity) -> View {
        let isQuiet = identity.suppressedUntil.map { $0 > frame.now } ?? false
        let mark =
            identity.isRetired
            ? View(["shape": "square", "word": "retired", "role": "muted"])
            : isQuiet
                ? View(["shape": "half-circle", "word": "suppressed", "role": "information"])
                : View(["shape": "circle", "word": "watched for", "role": "positive"])
        return View([
            "key": "watched-\(identity.id.text)",
            "mark": mark,
            "name": Clipping.text(identity.name, 100),
            "hitsPath": URLPart.address("/watchlist", ["identity": identity.name]),
            "field": Self.word(of: identity.field),
            "match": Self.word(of: identity.match),
            "pattern": Clipping.text(identity.pattern, 120),
            "severity": identity.severity.rawValue,
            "severityRole": Self.role(of: identity.severity.rawValue),
            "scope": identity.scope.isEmpty
                ? "everywhere" : Clipping.text(identity.scope.joined(separator: ", "), 100),
            "window": identity.dedupSeconds == 0
                ? nil : "told once in \(Counting.count(identity.dedupSeconds, "second", "seconds"))",
            "until": isQuiet ? identity.suppressedUntil.map { CivilTime.view($0, now: frame.now) } : nil,
            "changedBy": Clipping.text(identity.changedBy, 60),
            "changedAt": CivilTime.view(identity.changedAt, now: frame.now),
        ])
    }

    private func row(_ hit: WatchHit) -> View {
        View([
            "key": "hit-\(hit.id.text)",
            "mark": hit.quiet == nil
                ? View(["shape": "triangle", "word": "found", "role": "warning"])
                : View([
                    "shape": "ring", "word": hit.quiet == "suppressed" ? "suppressed" : "repeated",
                    "role": "muted",
                ]),
            "severity": hit.severity,
            "severityRole": Self.role(of: hit.severity),
            "name": Clipping.text(hit.identity, 100),
            "found": Clipping.text(hit.found, 150),
            "place": Self.place(hit.log, hit.shard),
            "index": "#\(Counting.number(hit.leafIndex))",
            "foundAt": CivilTime.view(hit.foundAt, now: frame.now),
            "entry": UniqueID(hit.entryID).flatMap { entries[$0]?.view },
        ])
    }

    private static func word(of field: WatchedIdentity.Field) -> String {
        switch field {
        case .issuer: "issuer"
        case .san: "name"
        case .key: "key"
        }
    }

    private static func word(of match: WatchedIdentity.Match) -> String {
        switch match {
        case .exact: "is"
        case .prefix: "begins with"
        case .glob: "is like"
        case .regex: "matches"
        }
    }

    private static func role(of severity: String) -> String {
        switch severity {
        case "critical": "critical"
        case "high", "medium": "warning"
        default: "muted"
        }
    }
}
