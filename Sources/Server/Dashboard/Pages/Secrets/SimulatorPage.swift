import API
import Evidence

/// `/simulator`: may it be done, and why. All that was asked is in the address.
struct SimulatorPage: DashboardPage {
    static let template = "simulator"
    static let fragments: [Fragment] = []
    static let place = PoliciesPage.place

    var frame: Frame
    var trial: TrialForm
    var verdict: PolicyVerdict?
    var refusal: String?

    var view: View {
        frame.view(of: Self.self, title: "Who may do what", following: nil).adding(
            View([
                "sentence":
                    "May they do it, from there, at that time, and why? Nothing is done and nothing is recorded: the answer "
                    + "is of the same rules that decide requests.",
                "trial": trial.view,
                "verdict": verdict?.view,
                "refusal": refusal,
            ])
        )
    }
}

/// What is asked of policies, as a form holds it.
struct TrialForm: Sendable {
    /// Who asks: a caller's or an entity's name, a token's accessor; empty: nobody but the policies that are named.
    var who = ""
    /// By name, with commas between.
    var policies = ""
    var operation = "read"
    var path = ""
    /// Where it comes from.
    var address = ""
    /// `2026-01-31T09:30`, UTC; empty: now.
    var at = ""
    /// In seconds; empty: the token of who asks, or none that is known.
    var tokenTTL = ""

    static let operations = ["read", "list", "create", "update", "patch", "delete", "scan"]

    init() {}

    /// - Parameter value: of each field, by its name.
    init(_ value: (String) -> String?) {
        who = value("who") ?? ""
        policies = value("policies") ?? ""
        operation = value("operation") ?? "read"
        path = value("path") ?? ""
        address = value("from") ?? ""
        at = value("at") ?? ""
        tokenTTL = value("token_ttl") ?? ""
    }

    var view: View {
        View([
            "who": who,
            "policies": policies,
            "operationOptions": FormOption.views(Self.operations.map { ($0, $0) }, chosen: operation),
            "asked": path,
            "from": address,
            "at": at,
            "tokenTTL": tokenTTL,
        ])
    }
}

/// What the policies answer, and what each of them had to say.
struct PolicyVerdict: Sendable {
    struct Considered: Sendable {
        var policy: String
        var kind: String
        /// `decides`, `outweighed` or `silent`.
        var outcome: String
        var pattern: String?
        var reason: String
    }

    var isAllowed: Bool
    /// A sentence without its full stop.
    var reason: String
    /// Who was taken for asking, in words.
    var who: String
    var operation: String
    var path: String
    /// Where the path is one secret's: its name of segments and dots.
    var secret: String?
    var address: String
    var at: Instant
    var maxTTL: Int?
    /// Named, and not there.
    var unknown: [String] = []
    var considered: [Considered]

    static let consideredLimit = 40

    var view: View {
        let speaking = considered.filter { $0.outcome != "silent" }
        let silent = considered.count - speaking.count
        return View([
            "isAllowed": isAllowed,
            "mark": View([
                "shape": isAllowed ? "circle" : "triangle", "word": isAllowed ? "allowed" : "refused",
                "role": isAllowed ? "positive" : "critical",
            ]),
            "answer": answer,
            "reason": Clipping.text(Counting.sentence(reason), 600) + ".",
            "question": question,
            "secret": secret.map { Clipping.text($0, 300) },
            "limitWords": maxTTL.map { "What is issued lives \(PolicyWords.seconds($0)) at most." },
            "unknownWords": unknown.isEmpty
                ? nil
                : "There is no policy \(unknown.map { "«\(Clipping.text($0, 80))»" }.joined(separator: ", ")).",
            "hasConsidered": !considered.isEmpty,
            "considered": (speaking + considered.filter { $0.outcome == "silent" }).prefix(
                Self.consideredLimit
            ).map { row in
                View([
                    "policy": Clipping.text(row.policy, 120),
                    "policyPath": "/policies/\(PercentEncoding.encoded(row.policy))",
                    "kind": PolicyRow.words(for: row.kind),
                    "mark": Self.mark(row.outcome),
                    "pattern": row.pattern.map { Clipping.text($0, 120) },
                    "reason": Clipping.text(Counting.sentence(row.reason), 160) + ".",
                ])
            },
            "silentWords": silent == 0
                ? nil : "\(Counting.count(silent, "policy does", "policies do")) not speak of it.",
        ])
    }

    private var answer: String { isAllowed ? "Yes, it may be done." : "No, it may not be done." }

    private var question: String {
        let place = address.isEmpty ? "an address that is not told" : Clipping.text(address, 60)
        return "\(who), \(operation) \(Clipping.text(path, 300)), from \(place), at \(CivilTime(at).full)."
    }

    private static func mark(_ outcome: String) -> View {
        switch outcome {
        case "decides": View(["shape": "circle", "word": "decides", "role": "information"])
        case "outweighed": View(["shape": "half-circle", "word": "outweighed", "role": "muted"])
        default: View(["shape": "ring", "word": "silent", "role": "muted"])
        }
    }
}
