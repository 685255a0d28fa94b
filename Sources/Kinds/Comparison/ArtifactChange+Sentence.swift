package import Evidence

extension ArtifactChange {
    /// Of what a list says.
    package init(listed member: String, before: JSON, after: JSON) {
        self.init(
            Meaning("listed \(member)", ""),
            JSONChange(path: "/\(member)", change: .changed, approved: before, observed: after)
        )
    }

    init(_ meaning: Meaning, _ change: JSONChange) {
        self.init(
            what: meaning.what,
            identity: meaning.identity,
            change: change.change,
            before: change.approved,
            after: change.observed,
            path: change.path,
            direction: meaning.direction,
            sentence: meaning.sentence ?? Self.sentence(of: meaning, change)
        )
    }

    /// `setting X changed from 1 to 2`, `group G added`
    private static func sentence(of meaning: Meaning, _ change: JSONChange) -> String {
        let name = [meaning.what, meaning.identity].filter { !$0.isEmpty }.joined(separator: " ")
        switch change.change {
        case .added: return "\(name) added" + suffix(change.observed, meaning)
        case .removed: return "\(name) removed" + suffix(change.approved, meaning)
        case .changed:
            let (before, after) = (change.approved?.shown ?? "", change.observed?.shown ?? "")
            guard before != after else { return "\(name) changed" }
            return "\(name) changed from \(before) to \(after)"
        }
    }

    /// The value, if the identity does not say it already.
    private static func suffix(_ value: JSON?, _ meaning: Meaning) -> String {
        guard let value, value != .string(meaning.identity), value != [:], value != true else { return "" }
        return ": \(value.shown)"
    }
}

extension JSON {
    /// For a sentence; short.
    var shown: String {
        switch self {
        case .string(let text): return "“\(excerpt(text, limit: 80))”"
        case .null, .bool, .number: return canonicalString
        case .array(let values):
            if values.isEmpty { return "nothing" }
            let texts = values.prefix(4).map { $0.object == nil && $0.array == nil ? $0.shown : "…" }
            if texts.allSatisfy({ $0 == "…" }) { return counted(values.count, "member") }
            return texts.joined(separator: ", ") + (values.count > 4 ? " and \(values.count - 4) more" : "")
        case .object:
            if SecretSeal.isMark(self) { return "a secret" }
            return leafCount == 1 ? excerpt(canonicalString, limit: 80) : counted(leafCount, "value")
        }
    }
}
