import Evidence

/// `/ledger`: the record itself, its latest entries, and how to check it without trusting this page.
struct LedgerPage: DashboardPage {
    static let template = "ledger"
    static let fragments: [Fragment] = [.ledgerSentence, .ledgerRows, .latestEntries]

    var frame: Frame
    var ledgers: [LedgerRow]
    /// The latest first.
    var entries: [EntryRow]
    /// The entry the address names (`?ledger=chronicle&entry=340`), if it is there.
    var selected: EntryDetail?
    /// Whether the address names an entry that is not in the ledger.
    var isSelectionMissing = false

    var view: View {
        frame.view(title: "Ledger", address: "/ledger", topics: ["posture:*", "ceremony:*"]).adding(
            View([
                "sentence": sentence,
                "hasLedgers": !ledgers.isEmpty,
                "ledgers": ledgers.map { $0.view(now: frame.now) },
                "hasEntries": !entries.isEmpty,
                "entries": entries.map { $0.view(now: frame.now) },
                "selected": selected?.view(now: frame.now),
                "isSelectionMissing": isSelectionMissing,
            ])
        )
    }

    var sentence: String {
        let size = ledgers.map(\.size).reduce(0, +)
        guard size > 0 else { return "Nothing has been recorded yet." }
        let counted = Counting.count(size, "entry", "entries")
        let place = ledgers.count == 1 ? "one ledger" : "\(ledgers.count) ledgers"
        let latest = ledgers.compactMap(\.lastAppendedAt).max().map { instant in
            "; the latest at \(CivilTime(instant).text(at: frame.now)) UTC"
        }
        return "\(counted) in \(place)\(latest ?? ""). "
            + "This page shows the record; it does not check it. The command below does."
    }
}

struct LedgerRow: Sendable {
    var name: String
    /// How many entries.
    var size: Int
    /// The chain's last hash in hexadecimal.
    var chainHash: String
    var lastAppendedAt: Instant?

    func view(now: Instant) -> View {
        View([
            "key": "ledger-\(name)",
            "ledger": name,
            "size": Counting.number(size),
            "chainHash": Identifier.view(chainHash),
            "lastAppendedAt": lastAppendedAt.map { CivilTime.view($0, now: now) },
            "command": "muniment ledger verify",
            "argument": name,
            "option": nil,
        ])
    }
}

struct EntryRow: Sendable {
    var ledger: String
    var leafIndex: Int
    var entryID: String
    /// What happened: the event's type.
    var type: String
    /// What it happened to, if the event says so.
    var subject: String?
    var leafHash: String
    var appendedAt: Instant

    func view(now: Instant) -> View {
        View([
            "key": "entry-\(entryID)",
            "entry": EntryReference(ledger: ledger, leafIndex: leafIndex).view,
            "type": type,
            "subject": subject,
            "leafHash": Identifier.view(leafHash),
            "appendedAt": CivilTime.view(appendedAt, now: now),
        ])
    }
}

/// One entry with all that ties it into the chain; hashes in hexadecimal.
struct EntryDetail: Sendable {
    var ledger: String
    var leafIndex: Int
    var entryID: String
    var appendedAt: Instant
    /// The canonical JSON; `nil` when it was erased.
    var content: String?
    var leafHash: String
    var previousHash: String
    var chainHash: String

    func view(now: Instant) -> View {
        let shown = content.map { JSONIndentation.indented($0, limit: 65_535) }
        return View([
            "place": EntryReference(ledger: ledger, leafIndex: leafIndex).text,
            "entryID": entryID,
            "appendedAt": CivilTime.view(appendedAt, now: now),
            "entryContent": shown?.text,
            "leafHash": leafHash,
            "previousHash": previousHash,
            "chainHash": chainHash,
        ])
    }
}
