/// Content identifiers, hashes, DIDs and keys: shown short in the middle, whole on focus and when copied.
enum Identifier {
    /// `sha256:4be1c0…77aa`; what is short already stays whole.
    static func shortened(_ identifier: String) -> String {
        let head = prefix(of: identifier)
        let body = identifier.dropFirst(head.count)
        guard body.count > 14 else { return identifier }
        return "\(head)\(body.prefix(6))…\(body.suffix(4))"
    }

    /// What `parts/identifier` shows.
    static func view(_ identifier: String) -> View {
        View(["short": shortened(identifier), "whole": identifier])
    }

    /// The scheme, which tells more than the bytes: `sha256:`, `did:key:`.
    private static func prefix(of identifier: String) -> Substring {
        guard let last = identifier.prefix(24).lastIndex(of: ":") else { return "" }
        return identifier[...last]
    }
}

/// A place in a ledger: what the seal beside a row opens.
struct EntryReference: Hashable, Sendable {
    let ledger: String
    let leafIndex: Int

    var text: String { "\(ledger) #\(Counting.number(leafIndex))" }
    var path: String { "/ledger?ledger=\(URLPart.encoded(ledger))&entry=\(leafIndex)" }

    /// What `parts/entry` and, where the ledger goes without saying, `parts/entry-number` show.
    var view: View {
        View(["entryText": text, "entryNumber": "#\(Counting.number(leafIndex))", "entryPath": path])
    }
}
