/// The rows of a CSV file (RFC 4180), each by the names of the first one.
package struct CSVRows {
    package struct Fault: Error {
        package var line: Int
        package var reason: String
    }

    /// With the line that each begins on.
    package private(set) var rows: [(line: Int, cells: [String: String])] = []
    package private(set) var names: [String] = []

    package init(_ text: String) throws(Fault) {
        var records = try Self.records(text[...])
        guard !records.isEmpty else { throw Fault(line: 1, reason: "it is empty") }
        names = records.removeFirst().cells.map { $0.lowercased() }
        guard Set(names).count == names.count else {
            throw Fault(line: 1, reason: "a column stands there twice")
        }
        for record in records {
            guard record.cells.count == names.count else {
                throw Fault(
                    line: record.line,
                    reason: "it has \(record.cells.count) cells, and the first row \(names.count)"
                )
            }
            rows.append((record.line, Dictionary(zip(names, record.cells)) { first, _ in first }))
        }
    }

    private static func records(_ text: Substring) throws(Fault) -> [(line: Int, cells: [String])] {
        var records: [(line: Int, cells: [String])] = []
        var cells: [String] = []
        var cell = ""
        var (isQuoted, wasQuoted) = (false, false)
        var (line, start) = (1, 1)
        func isBlank() -> Bool { cells.isEmpty && cell.isEmpty && !wasQuoted }
        var rest = text
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
        while let character = rest.popFirst() {
            if character.isNewline { line += 1 }
            if isQuoted {
                if character != "\"" {
                    cell.append(character)
                } else if rest.first == "\"" {
                    cell.append(rest.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if character == "\"", cell.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if character == "," {
                cells.append(cell)
                (cell, wasQuoted) = ("", false)
            } else if character.isNewline {
                if !isBlank() { records.append((start, cells + [cell])) }
                (cells, cell, wasQuoted, start) = ([], "", false, line)
            } else {
                cell.append(character)
            }
        }
        guard !isQuoted else { throw Fault(line: start, reason: "a quotation mark is never closed") }
        if !isBlank() { records.append((start, cells + [cell])) }
        return records
    }
}
