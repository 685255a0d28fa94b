import API

/// Content identifiers, hashes, DIDs and keys: shown short in the middle, whole on focus and when copied.
enum Identifier {
    /// What `parts/identifier` shows.
    static func view(_ identifier: String) -> View {
        View(["short": ShortIdentifier.text(of: identifier), "whole": identifier])
    }
}

/// A place in a ledger: what the seal beside a row opens.
struct EntryReference: Hashable, Sendable {
    let ledger: String
    let leafIndex: Int

    var text: String { "\(ledger) #\(Counting.number(leafIndex))" }
    var path: String { "/ledger?ledger=\(PercentEncoding.encoded(ledger))&entry=\(leafIndex)" }

    /// What `parts/entry` and, where the ledger goes without saying, `parts/entry-number` show.
    var view: View {
        View(["entryText": text, "entryNumber": "#\(Counting.number(leafIndex))", "entryPath": path])
    }
}
