import API
import Evidence

/// `/policies`: who may do what, by name.
struct PoliciesPage: DashboardPage {
    static let template = "policies"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Policies", address: "/policies", icon: "policies", key: "p")

    /// Rows a page.
    static let rowLimit = 50

    var frame: Frame
    var rows: [PolicyRow]
    var mayWrite: Bool
    var cursor: String?
    var nextCursor: String?
    var notice: String?

    var view: View {
        frame.view(of: Self.self, following: nil).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "rows": rows.map { $0.view(now: frame.now) },
                "mayWrite": mayWrite,
                "paging": Paging("policies", cursor: cursor, next: nextCursor) {
                    URLPart.address("/policies", ["cursor": $0])
                }?.view,
            ])
        )
    }

    var sentence: String {
        let own = rows.count { !$0.isBuiltIn }
        guard own > 0 || cursor != nil else {
            return "Only the two policies stand here that there always are. What no policy allows is refused."
        }
        let more = nextCursor == nil && cursor == nil ? "" : " on this page"
        return Counting.sentence(Counting.count(own, "policy", "policies"))
            + " of your own\(more). What no policy allows is refused; of those that speak of a path the most specific decides."
    }
}

/// A policy in the list.
struct PolicyRow: Sendable {
    var name: String
    /// `acl` or `secrets`.
    var kind: String
    var isDeny: Bool
    /// In seconds.
    var maxTTL: Int?
    var bindings: Int
    var isBuiltIn: Bool
    var updatedBy: String?
    var updatedAt: Instant?
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "policy-\(name)",
            "name": Clipping.text(name, 120),
            "path": "/policies/\(PercentEncoding.encoded(name))",
            "kind": Self.words(for: kind),
            "isDeny": isDeny,
            "limitWords": maxTTL.map { "at most \(PolicyWords.seconds($0))" },
            "bindingWords": bindings == 0 ? nil : Counting.count(bindings, "binding", "bindings"),
            "isBuiltIn": isBuiltIn,
            "updatedBy": updatedBy.map { Clipping.text($0, 80) },
            "updatedAt": updatedAt.map { CivilTime.view($0, now: now) },
            "entry": entry?.view,
        ])
    }

    static func words(for kind: String) -> String { kind == "secrets" ? "about secrets" : "about paths" }
}

/// Lengths of time and conditions in a reader's words.
enum PolicyWords {
    /// `90 seconds`, `5 minutes`, `12 hours`, `7 days`.
    static func seconds(_ seconds: Int) -> String {
        switch seconds {
        case _ where seconds >= 86_400 && seconds % 86_400 == 0:
            Counting.count(seconds / 86_400, "day", "days")
        case _ where seconds >= 3_600 && seconds % 3_600 == 0:
            Counting.count(seconds / 3_600, "hour", "hours")
        case _ where seconds >= 60 && seconds % 60 == 0: Counting.count(seconds / 60, "minute", "minutes")
        default: Counting.count(seconds, "second", "seconds")
        }
    }
}
