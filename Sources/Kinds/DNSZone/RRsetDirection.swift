import Evidence

/// Which way a change of an RRset goes: of the records that protect something, and say how much.
enum RRsetDirection {
    static func direction(_ difference: Difference, _ identity: String) -> Direction? {
        let type = identity.split(separator: " ").last.map(String.init) ?? ""
        let (before, after) = (texts(difference.before), texts(difference.after))
        switch type {
        // Who may issue certificates, and which; what signs the delegated zone.
        case "CAA", "TLSA", "DS", "SSHFP", "SMIMEA": return .ofPresence(difference.change, isProtection: true)
        case "TXT", "SPF":
            if difference.change == .changed, joined(before) == joined(after) { return .neutral }
            let owner = identity.split(separator: " ").first.map(String.init) ?? ""
            return owner.hasPrefix("_dmarc.") ? mailPolicy(before, after) : senderPolicy(before, after)
        default: return nil
        }
    }

    private static func texts(_ set: JSON?) -> [JSON] { set?["rdata"]?.array ?? [] }

    /// The texts with their strings put together: `"v=spf1 " "-all"` is `v=spf1 -all`.
    static func joined(_ values: [JSON]) -> [String] {
        values.map { value in
            (value.string ?? "").replacing("\" \"", with: "").trimming { $0 == "\"" }
        }.sorted()
    }

    /// RFC 7208 §4.6.2: what becomes of mail that no mechanism fits.
    private static func senderPolicy(_ before: [JSON], _ after: [JSON]) -> Direction? {
        func ending(_ values: [JSON]) -> String? {
            guard let policy = joined(values).first(where: { $0.lowercased().hasPrefix("v=spf1") }) else {
                return nil
            }
            let word = policy.lowercased().split(separator: " ").last { $0.hasSuffix("all") && $0.count <= 4 }
            return word.map { $0 == "all" ? "+all" : String($0) } ?? "?all"
        }
        let (old, new) = (ending(before), ending(after))
        guard old != nil || new != nil else { return nil }
        let order = [["+all", "none"], ["?all"], ["~all"], ["-all"]]
        let direction = Direction.ofMove(from: old ?? "none", to: new ?? "none", in: order)
        // The mechanisms before it may have changed: who they name is not decided here.
        return direction == .neutral ? nil : direction
    }

    /// RFC 7489 §6.3
    private static func mailPolicy(_ before: [JSON], _ after: [JSON]) -> Direction? {
        func policy(_ values: [JSON]) -> String? {
            guard let text = joined(values).first(where: { $0.lowercased().hasPrefix("v=dmarc1") }) else {
                return nil
            }
            return text.lowercased().split(separator: ";").map { part in
                part.filter { !$0.isWhitespace }
            }.first { $0.hasPrefix("p=") }.map { String($0.dropFirst(2)) }
        }
        let direction = Direction.ofMove(
            from: policy(before) ?? "absent",
            to: policy(after) ?? "absent",
            in: [["absent", "none"], ["quarantine"], ["reject"]]
        )
        return direction == .neutral ? nil : direction
    }
}

extension String {
    fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
        let body = drop(while: isEdge)
        guard let last = body.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(body[...last])
    }
}
