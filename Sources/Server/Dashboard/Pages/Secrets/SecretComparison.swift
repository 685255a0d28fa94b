import Evidence

/// Two versions of a secret beside each other: what is known of each and, where both were asked for, what they hold.
struct SecretComparison: Sendable {
    struct Side: Sendable {
        var version: SecretFacts.Version
        var writer: String?
        /// `nil` where they can't be told.
        var fields: [String]?
        /// `nil` unless they were asked for.
        var values: LooseObject?

        var number: Int { version.number }
    }

    /// By number.
    var earlier: Side
    var later: Side
    /// Whether their values may be asked for.
    var mayReveal: Bool
    /// Where to ask for them.
    var path: String

    init(_ one: Side, _ other: Side, path: String, mayReveal: Bool) {
        (earlier, later) = one.number < other.number ? (one, other) : (other, one)
        self.path = path
        self.mayReveal = mayReveal
    }

    /// How a field has fared from the one to the other.
    enum Change: String, Sendable {
        case added
        case removed
        case changed
        case same
        /// In both; whether it is the same is not known before both are shown.
        case unknown = "in both"

        var sign: String {
            switch self {
            case .added: "+"
            case .removed: "−"
            case .changed: "~"
            case .same: "="
            case .unknown: "·"
            }
        }
    }

    /// By name; empty where the fields of either can't be told.
    var changes: [(name: String, change: Change)] {
        guard let before = earlier.fields ?? earlier.values?.names,
            let after = later.fields ?? later.values?.names
        else { return [] }
        let names = Set(before).union(after).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return names.map { name in
            switch (before.contains(name), after.contains(name)) {
            case (true, false): return (name, .removed)
            case (false, _): return (name, .added)
            case (true, true):
                guard let earlier = earlier.values, let later = later.values else { return (name, .unknown) }
                return (name, earlier[name] == later[name] ? .same : .changed)
            }
        }
    }

    func view(now: Instant) -> View {
        let changes = changes
        let hasValues = earlier.values != nil && later.values != nil
        return View([
            "earlier": earlier.number,
            "later": later.number,
            "path": path,
            "sentence": sentence(changes, hasValues: hasValues),
            "facts": facts(now: now),
            "hasChanges": !changes.isEmpty,
            "changes": changes.prefix(SecretPage.fieldLimit).map { name, change in
                View([
                    "sign": change.sign, "fieldName": Clipping.text(name, 200), "changeWord": change.rawValue,
                    "before": hasValues && change != .same ? shown(earlier.values?[name]) : nil,
                    "after": hasValues && change != .same ? shown(later.values?[name]) : nil,
                ])
            },
            "mayReveal": mayReveal && !hasValues,
        ])
    }

    private func shown(_ value: LooseJSON?) -> String? {
        value.map { Clipping.text(SecretValues.text(of: $0).text, 400) }
    }

    private func sentence(_ changes: [(name: String, change: Change)], hasValues: Bool) -> String {
        guard !changes.isEmpty else {
            return "Which fields they have can't be told: one of them can't be read."
        }
        func count(_ change: Change) -> Int { changes.count { $0.change == change } }
        let parts = [
            (count(.added), "added"), (count(.removed), "removed"), (count(.changed), "changed"),
        ].filter { $0.0 > 0 }.map { "\(Counting.number($0.0)) \($0.1)" }
        let differing = parts.isEmpty ? "no field was added or removed" : parts.joined(separator: ", ")
        guard hasValues else {
            return Counting.sentence(differing)
                + ". Whether what they hold is the same is not known before both are shown."
        }
        return parts.isEmpty ? "They hold the same." : Counting.sentence(differing) + "."
    }

    private func facts(now: Instant) -> [View] {
        func row(_ what: String, _ text: (Side) -> String) -> View {
            let (before, after) = (text(earlier), text(later))
            return View(["what": what, "before": before, "after": after, "differs": before != after])
        }
        return [
            row("Written (UTC)") { CivilTime($0.version.createdAt).full },
            row("By") { $0.writer.map { Clipping.text($0, 80) } ?? "not known" },
            row("State") { $0.version.state(at: now).word },
            row("Deleted (UTC)") { $0.version.deletedAt.map { CivilTime($0).full } ?? "not" },
            row("Fields") { $0.fields.map { Counting.number($0.count) } ?? "not known" },
        ]
    }
}
