import API
import Evidence

/// What a command found or did: the same facts for a program (one document, whole identifiers) and for a person.
struct Report {
    var document: JSON
    /// In the place of `document`, where numbers must stay as they were written: what a secret holds.
    var looseDocument: LooseJSON?
    /// In the place of everything, whatever form is asked for: one value, for another program.
    var value: [UInt8]?
    var lines = Lines()
    var outcome = Outcome.done

    init(_ value: some Encodable) throws { document = try StrictJSON.json(value) }

    init(document: JSON) { self.document = document }

    init(loose object: LooseObject) {
        document = .null
        looseDocument = .object(object)
    }

    func show(as form: OutputForm) {
        if let value {
            // Whole as it is; only a person wants the prompt on a line of its own.
            return StandardOutput.write(StandardOutput.isTerminal ? value + [0x0A] : value)
        }
        switch form {
        case .table: StandardOutput.write(lines.text)
        case .json: StandardOutput.write((looseDocument?.text ?? document.canonicalString) + "\n")
        }
    }
}

extension Report {
    /// A page of a list: a row for each item, the way to the rest, or what would bring a first item.
    init<Item>(
        page: Wire.Page<Item>,
        whenEmpty sentence: String,
        next: String,
        row: (Item, inout Lines) -> Void
    ) throws {
        try self.init(page)
        for item in page.items { row(item, &lines) }
        if page.items.isEmpty {
            lines.sentence("none", sentence)
            lines.next(next)
        }
        if let cursor = page.nextCursor {
            lines.sentence("more", "add --all, or --cursor \(cursor.shellWord)")
        }
    }
}

extension Wire.Receipt {
    /// The seal of a row that stands on the record.
    var seal: String { "◎ \(ledger) #\(leafIndex)" }
}

extension Wire.Receipt? {
    var seal: String { self?.seal ?? "" }
}
