package import Evidence

extension DNSZone {
    /// The parts are the records of one name and type.
    package static func completed(
        _ seen: ParsedArtifact,
        with approved: JSON,
        asked: AskedParts
    ) -> (artifact: ParsedArtifact, hasUnanswered: Bool)? {
        guard let apex = approved["zone_apex"], seen.content["zone_apex"] == apex,
            var content = seen.content.object
        else { return nil }
        let shown = content["records"]?.array ?? []
        let whole = approved["records"]?.array ?? []
        // An answer may hold another type than was asked for: an alias.
        let known = Set(asked.answered.map(canonical)).union(shown.map(part))
        let unanswered = Set(asked.unanswered.map(canonical)).subtracting(known)
        let rest = whole.filter { !known.contains(part($0)) }
        // The same records in the same order have the same identifier.
        let all = shown + rest
        content["records"] = .array(Set(all) == Set(whole) ? whole : all)
        let artifact = artifact(named: seen.name, content: .object(content), summary: seen.summary)
        return (artifact, rest.contains { unanswered.contains(part($0)) })
    }

    private static func part(_ record: JSON) -> String {
        "\(record["name"]?.string ?? "") \(record["type"]?.string ?? "")"
    }

    /// As a parsed record has its name: in lower case, with escapes only where they are needed.
    private static func canonical(_ part: String) -> String {
        let words = part.split(separator: " ")
        guard words.count == 2, let name = try? DomainName(written: Array(words[0].utf8)[...], origin: .root)
        else { return part }
        return "\(name.text) \(words[1])"
    }
}
