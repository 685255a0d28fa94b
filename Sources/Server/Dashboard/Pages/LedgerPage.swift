import Evidence

/// `/ledger`: the record itself, its latest entries, and how to check it without trusting this page.
struct LedgerPage: DashboardPage {
    static let template = "ledger"
    static let fragments: [Fragment] = [.ledgerSentence, .ledgerRows, .latestEntries]
    static let place: Place? = Place(title: "Ledger", address: "/ledger", icon: "ledger", key: "l")

    /// Entries a page.
    static let entryLimit = 30

    var frame: Frame
    var ledgers: [LedgerRow]
    /// The ledger whose entries are shown.
    var chosen: String
    /// Entries below this leaf index are shown (`?before=`); `nil` for the latest.
    var before: Int?
    /// The latest first.
    var entries: [EntryRow]
    /// The entry the address names (`?ledger=chronicle&entry=340`), if it is there.
    var selected: EntryDetail?
    /// Whether the address names an entry that is not in the ledger.
    var isSelectionMissing = false

    var view: View {
        // The stream follows the chronicle alone: a page of another ledger does not say that it is live.
        let isFollowed = chosen == Self.followedLedger
        return frame.view(of: Self.self, following: isFollowed ? "*" : nil).adding(
            View([
                "sentence": sentence,
                "hasLedgers": !ledgers.isEmpty,
                "ledgers": ledgers.map { $0.view(now: frame.now, chosen: chosen) },
                "chosen": chosen,
                "liveNote": isFollowed
                    ? "New entries of the chronicle appear here by themselves, those of other ledgers when the page is "
                        + "read again."
                    : "New entries of this ledger appear when the page is read again.",
                "hasEntries": !entries.isEmpty,
                "entries": entries.map { $0.view(now: frame.now, before: before) },
                "paging": paging?.view,
                "selected": selected?.view(now: frame.now),
                "isSelectionMissing": isSelectionMissing,
            ])
        )
    }

    private static let followedLedger = "chronicle"

    private var paging: Paging? {
        let last = entries.last.map(\.leafIndex) ?? 0
        return Paging(
            "entries",
            cursor: before.map(String.init),
            next: last > 0 ? String(last) : nil
        ) { before in
            URLPart.address("/ledger", ["ledger": chosen, "before": before])
        }
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
            + "An entry that is opened here is checked in your browser; the command below checks all of them."
    }
}

struct LedgerRow: Sendable {
    var name: String
    /// How many entries.
    var size: Int
    /// The chain's last hash in hexadecimal.
    var chainHash: String
    var lastAppendedAt: Instant?

    func view(now: Instant, chosen: String) -> View {
        View([
            "key": "ledger-\(name)",
            "ledger": name,
            "ledgerPath": URLPart.address("/ledger", ["ledger": name]),
            "isChosen": name == chosen,
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

    /// - Parameter before: where the page's list begins, which a link to the entry keeps.
    func view(now: Instant, before: Int?) -> View {
        let place = EntryReference(ledger: ledger, leafIndex: leafIndex)
        return View([
            "key": "entry-\(entryID)",
            "entry": View([
                "entryText": place.text,
                "entryPath": URLPart.address(
                    "/ledger",
                    ["ledger": ledger, "before": before.map(String.init), "entry": String(leafIndex)]
                ),
            ]),
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
        let shown = content.map { JSONIndentation.shown($0, escapedBytes: Self.shownContentBytes) }
        return View([
            "clipped": shown?.isWhole == false
                ? "The first part. The whole of it: muniment ledger show \(leafIndex) --ledger \(ledger) --output json"
                : nil,
            "leafIndex": leafIndex,
            "bundlePath": bundlePath,
            "bundleFile": "\(ledger)-\(leafIndex).bundle.json",
            "consistencyPath": "/api/v1/ledgers/\(ledger)/proofs/consistency",
            "place": EntryReference(ledger: ledger, leafIndex: leafIndex).text,
            "entryID": entryID,
            "appendedAt": CivilTime.view(appendedAt, now: now),
            "entryContent": shown?.text,
            "leafHash": leafHash,
            "previousHash": previousHash,
            "chainHash": chainHash,
        ])
    }

    private static let shownContentBytes = 60_000
    private var bundlePath: String { "/api/v1/ledgers/\(ledger)/entries/\(leafIndex)/bundle" }
}
