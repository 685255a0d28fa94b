import API
import Evidence

/// The pages of what others say of software, each in the same shape: a sentence, facts, what supports what, tables. What they
/// show is many kinds of document; how they show it is one.
struct AttestorPage: DashboardPage {
    static let template = "attestor"
    static let fragments: [Fragment] = [.attestorFacts, .attestorRows]
    static let place: Place? = Place(
        title: "Attestations",
        address: "/attestations",
        icon: "attestations",
        key: "d"
    )

    /// Rows of each table of what was found by a search.
    static let foundLimit = 10
    /// Rows of a table.
    static let rowLimit = 25
    /// Its lists, as its head links them.
    static let lists: KeyValuePairs<String, String> = [
        "Attestations": "/attestations", "Bills of materials": "/sboms", "VEX": "/vex", "Spines": "/spines",
        "Trust verdicts": "/trust-verdicts", "Who is believed": "/trust-anchors", "Verdicts": "/verdicts",
        "Policies": "/verdict-policies",
    ]

    var frame: Frame
    var title: String
    var sentence: String
    /// That the page is of, or belongs to.
    var list: String
    /// Whether it is the list itself.
    var isList = false
    /// What was looked for.
    var search = ""
    var notice: String?
    var facts: [AttestorFact] = []
    var graph: SupportGraph?
    var tables: [AttestorTable] = []
    /// Commands that bring something here, shown where there is nothing.
    var beginning: String?
    /// What a form of the page may do: the address that it is sent to.
    var verifyPath: String?
    var addAnchorPath: String?
    var revokePath: String?
    var judgePath: String?
    var deletePath: String?
    var trustFilter: TrustFilter?
    var paging: Paging?

    var view: View {
        frame.view(of: Self.self, title: Clipping.text(title, 120)).adding(
            View([
                "pageTitle": Clipping.text(title, 200),
                "sentence": sentence,
                "isList": isList,
                "lists": Self.lists.map { name, address in
                    View(["listName": name, "listAddress": address, "isCurrent": address == list && isList])
                },
                "listAddress": list,
                "listName": Self.lists.first { $0.value == list }?.key,
                "search": search,
                "notice": notice,
                "hasFacts": !facts.isEmpty,
                "facts": facts.map(\.view),
                "graph": graph?.view,
                "tables": tables.map(\.view),
                "beginning": tables.allSatisfy(\.rows.isEmpty) ? beginning : nil,
                "verifyPath": verifyPath,
                "addAnchorPath": addAnchorPath,
                "revokePath": revokePath,
                "judgePath": judgePath,
                "deletePath": deletePath,
                "trustFilter": trustFilter?.view,
                "paging": paging?.view,
            ])
        )
    }
}

/// Which trust verdicts a list shows.
struct TrustFilter: Sendable {
    var signer: String?
    var isVerified: Bool?

    var view: View {
        View([
            "signer": signer.map { Clipping.text($0, 1_000) },
            "isVerified": isVerified == true,
            "isNotVerified": isVerified == false,
        ])
    }
}

/// A fact at the head of a page.
struct AttestorFact: Sendable {
    var name: String
    var cell: AttestorCell

    init(_ name: String, _ cell: AttestorCell) {
        self.name = name
        self.cell = cell
    }

    var view: View { View(["factName": name, "cell": cell.view]) }
}

/// What stands in a cell of a table, or beside the name of a fact.
struct AttestorCell: Sendable {
    struct Mark: Hashable, Sendable {
        var shape: String
        var word: String
        var role: String
    }

    var text: String?
    /// Where the text leads.
    var path: String?
    /// Shown short in the middle, whole on focus.
    var identifier: String?
    var mark: Mark?
    var time: (Instant, now: Instant)?
    var entry: EntryReference?
    /// Below it, smaller.
    var notes: [String] = []

    // In characters; how many rows there are is limited, too.
    private static let (textLimit, noteLimit) = (80, 100)

    static func text(_ text: String?, to path: String? = nil, notes: [String?] = []) -> AttestorCell {
        AttestorCell(
            text: text.map { Clipping.text($0, textLimit) },
            path: path,
            notes: notes.compactMap { $0.map { Clipping.text($0, noteLimit) } }
        )
    }

    static func identifier(_ text: String, notes: [String?] = []) -> AttestorCell {
        AttestorCell(
            identifier: Clipping.text(text, 200),
            notes: notes.compactMap { $0.map { Clipping.text($0, noteLimit) } }
        )
    }

    static func mark(_ shape: String, _ word: String, _ role: String, notes: [String?] = []) -> AttestorCell {
        AttestorCell(
            mark: Mark(shape: shape, word: word, role: role),
            notes: notes.compactMap { $0.map { Clipping.text($0, noteLimit) } }
        )
    }

    static func time(_ instant: Instant?, _ now: Instant) -> AttestorCell {
        AttestorCell(time: instant.map { ($0, now: now) })
    }

    static func entry(_ entry: EntryReference?) -> AttestorCell { AttestorCell(entry: entry) }

    var view: View {
        View([
            "text": path == nil ? text : nil,
            "linkText": path == nil ? nil : text,
            "linkPath": path,
            "identifier": identifier.map(Identifier.view),
            "mark": mark.map { View(["shape": $0.shape, "word": $0.word, "role": $0.role]) },
            "time": time.map { CivilTime.view($0.0, now: $0.now) },
            "entry": entry?.view,
            "notes": notes.map { View(["note": $0]) },
        ])
    }
}

struct AttestorTable: Sendable {
    /// `nil` where the page's own title says it.
    var title: String?
    /// What is said of it below its title.
    var aside: String?
    var columns: [String]
    /// Each with as many cells as there are columns.
    var rows: [[AttestorCell]]
    /// In the place of rows where there are none; without it such a table is left out.
    var empty: String?

    var view: View {
        View([
            "tableTitle": title,
            "aside": aside,
            "isShown": !rows.isEmpty || empty != nil,
            "columns": columns.map { View(["column": $0]) },
            "hasRows": !rows.isEmpty,
            "empty": rows.isEmpty ? empty : nil,
            "rows": rows.enumerated().map { index, cells in
                View([
                    "key": "row-\(index)",
                    "cells": zip(columns, cells).enumerated().map { place, pair in
                        pair.1.view.adding(View(["label": pair.0, "isFirst": place == 0]))
                    },
                ])
            },
        ])
    }
}
