import API
import Evidence

/// `/accords`: who governs what, searched by name and by terms.
struct AccordsPage: DashboardPage {
    static let template = "accords"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Accords", address: "/accords", icon: "accords", key: "r")

    /// Rows a page.
    static let rowLimit = 50

    var frame: Frame
    /// What the address asks for.
    var name: String?
    var terms: String?
    /// Each in its newest version, by name.
    var rows: [AccordRow]
    var paging: Paging?

    var view: View {
        frame.view(of: Self.self, following: nil).adding(
            View([
                "sentence": sentence,
                "name": name,
                "terms": terms,
                "isFiltered": isFiltered,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": paging?.view,
            ])
        )
    }

    private var isFiltered: Bool { name != nil || terms != nil }

    var sentence: String {
        if rows.isEmpty { return isFiltered ? "No accord fits." : "Nothing is agreed on yet." }
        let more = paging?.nextPath == nil ? "" : " on this page"
        let count = Counting.count(rows.count, "accord", "accords")
        return isFiltered ? "\(count)\(more) \(rows.count == 1 ? "fits" : "fit")." : "\(count)\(more)."
    }
}

/// One accord in its newest version, or one of its versions.
struct AccordRow: Sendable {
    enum Standing: Sendable {
        case holds
        case notYet
        case ended
        /// A later version took its place.
        case replaced

        var word: String {
            switch self {
            case .holds: "holds"
            case .notYet: "not yet"
            case .ended: "ended"
            case .replaced: "replaced"
            }
        }
    }

    var accordID: String
    var bindingID: String
    var name: String
    var version: Int
    var cid: String
    var standing: Standing
    var classes: [String]
    var memberCount: Int
    var witnessCount: Int
    var verificationSeconds: Int
    var retentionDays: Int
    var from: Instant
    var until: Instant?
    /// That stand under it, in any of its versions; `nil` where it is not asked.
    var artifactCount: Int?

    func view(now: Instant) -> View {
        View([
            "key": "accord-\(bindingID)",
            "name": name,
            "path": "/accords/\(PercentEncoding.encoded(accordID))",
            "versionPath": "/accords/\(PercentEncoding.encoded(bindingID))",
            "version": version,
            "cid": Identifier.view(cid),
            "standing": standing.word,
            "classes": classes.isEmpty ? "none" : classes.joined(separator: ", "),
            "members": memberCount == 0 ? "everybody" : Counting.count(memberCount, "member", "members"),
            "witnesses": Counting.count(witnessCount, "witness", "witnesses"),
            "verification": "every \(Counting.number(verificationSeconds)) s",
            "retention": Counting.count(retentionDays, "day", "days"),
            "from": CivilTime.view(from, now: now),
            "until": until.map { CivilTime.view($0, now: now) },
            "artifactCount": artifactCount.map { Counting.count($0, "artifact", "artifacts") },
            "artifactsPath": URLPart.address("/artifacts", ["accord": accordID]),
        ])
    }
}
