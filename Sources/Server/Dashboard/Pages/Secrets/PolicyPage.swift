import API
import Evidence

/// `/policies/{name}`: what one policy says, who has it, and the text to change. Also what is shown of a text that was refused.
struct PolicyPage: DashboardPage {
    static let template = "policy"
    static let fragments: [Fragment] = []
    static let place = PoliciesPage.place

    /// Rules, bindings and holders that are shown.
    static let ruleLimit = 50
    /// Of the text, once it is written as HTML.
    static let textLimit = 40_000

    var frame: Frame
    /// Empty for a new one that has no name yet.
    var name: String
    /// `nil` for one that is not written yet.
    var row: PolicyRow?
    /// What the editor holds.
    var text: String
    /// What it was when it was read: hexadecimal digits; empty for none.
    var basis: String
    /// What the text says; empty where it can't be read.
    var rules: [PolicyRule]
    var moreRules = 0
    var bindings: [(text: String, who: String?)]
    var holders: [(kind: String, name: String)]
    var hasMoreHolders = false
    /// `nil` where nobody counted.
    var tokens: Int?
    var mayWrite: Bool
    /// It can't be changed at all.
    var isFixed: Bool
    var mayDelete: Bool
    var notice: String?
    var refusal: String?
    var fault: Fault?
    /// What is tried, and what came of it.
    var trial: TrialForm
    var verdict: PolicyVerdict?

    /// Where a text can't be read.
    struct Fault: Sendable {
        var line: Int
        var column: Int
        var reason: String
        var remedy: String
    }

    var view: View {
        let isNew = row == nil
        // Forms send one form of a line's end; what can't be seen they would send as its code.
        let (shown, isAll) = HTMLEscaping.start(of: SecretDraft.lines(text), escapedBytes: Self.textLimit)
        let isWhole = isAll && HTMLEscaping.isShownAsItIs(shown)
        return frame.view(
            of: Self.self,
            title: isNew ? "A new policy" : Clipping.text(name, 120),
            following: nil
        ).adding(
            View([
                "isNew": isNew,
                "name": name,
                "shownName": Clipping.text(name, 200),
                "sentence": sentence,
                "notice": notice,
                "refusal": refusal,
                "path": isNew ? "/policies" : "/policies/\(PercentEncoding.encoded(name))",
                "text": shown.isEmpty ? nil : shown,
                "cutWords": isWhole || isFixed
                    ? nil
                    : isAll
                        ? "It holds characters that can't be seen, written here as ‹U+…›."
                        : "It is longer than this page has room for.",
                "basis": basis,
                "isShownOnly": !mayWrite || isFixed || !isWhole,
                "mayWrite": mayWrite && !isFixed && isWhole,
                "mayDelete": mayDelete,
                "fault": fault.map(faultView),
                "hasRules": !rules.isEmpty,
                "rules": rules.prefix(Self.ruleLimit).map(\.view),
                "moreRules": moreRules == 0
                    ? nil : "\(Counting.count(moreRules, "rule", "rules")) more in the text.",
                "hasBindings": !bindings.isEmpty,
                "bindings": bindings.prefix(Self.ruleLimit).map { binding in
                    View([
                        "binding": Identifier.view(binding.text),
                        "who": binding.who.map { Clipping.text($0, 120) },
                    ])
                },
                "holderWords": isNew ? nil : holderWords,
                "holders": holders.map { holder in
                    View(["holderKind": holder.kind, "holderName": Clipping.text(holder.name, 120)])
                },
                "hasHolders": !holders.isEmpty,
                "moreHolders": hasMoreHolders,
                "trial": trial.view,
                "verdict": verdict?.view,
            ])
        ).adding(row?.view(now: frame.now) ?? View([:]))
    }

    var sentence: String {
        guard let row else {
            return "It is checked when you try or save it. Nobody has it before it is given to somebody."
        }
        if isFixed { return "It allows everything, is always there, and can't be changed." }
        let kind = row.kind == "secrets" ? "It speaks of secrets by their names" : "It speaks of paths"
        let effect = row.isDeny ? ", and refuses what it names" : ""
        guard let by = row.updatedBy, let at = row.updatedAt else {
            return "\(kind)\(effect). It is as it was delivered."
        }
        return "\(kind)\(effect). \(Clipping.text(by, 80)) wrote it \(CivilTime(at).text(at: frame.now)) UTC."
    }

    private var holderWords: String? {
        guard !isFixed else { return nil }
        var parts: [String] = []
        if !bindings.isEmpty { parts.append("bound to \(Counting.number(bindings.count)) by its own text") }
        if !holders.isEmpty {
            parts.append(
                "given to \(Counting.number(holders.count))\(hasMoreHolders ? " and more" : "") by name"
            )
        }
        if let tokens, tokens > 0 {
            parts.append("in \(Counting.count(tokens, "token that holds", "tokens that hold"))")
        }
        return parts.isEmpty ? "Nobody has it." : "It is " + parts.joined(separator: ", ") + "."
    }

    private func faultView(_ fault: Fault) -> View {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let around = max(1, fault.line - 2)...max(1, fault.line + 2)
        return View([
            "line": fault.line,
            "column": fault.column,
            "reason": fault.reason,
            "remedy": fault.remedy,
            "excerpt": around.filter { $0 <= lines.count }.map { number in
                View([
                    "number": number,
                    "lineText": Clipping.text(String(lines[number - 1]), 200),
                    "isFaulty": number == fault.line,
                ])
            },
        ])
    }
}

/// One thing that a policy says.
struct PolicyRule: Sendable {
    /// A path's pattern, or a secret's.
    var pattern: String
    /// `read, list`, or `deny`.
    var capabilities: String
    var isDeny: Bool
    /// Sentences without their full stops.
    var limits: [String]

    var view: View {
        View([
            "pattern": Clipping.text(pattern, 160),
            "capabilities": capabilities,
            "mark": View([
                "shape": isDeny ? "triangle" : "circle", "word": isDeny ? "refuses" : "allows",
                "role": isDeny ? "critical" : "positive",
            ]),
            "limits": limits.prefix(8).map { Clipping.text($0, 120) },
        ])
    }
}
