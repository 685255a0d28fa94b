/// Lines for a person: the first column says the state or the result, the columns of all rows are aligned.
struct Lines {
    private enum Line {
        case row([String])
        case sentence(String, String)
        case plain(String)
    }

    private var lines: [Line] = []

    mutating func row(_ cells: String...) { lines.append(.row(cells.map(\.printable))) }

    /// A first column and then text that does not take part in the alignment.
    mutating func sentence(_ first: String, _ text: String) {
        lines.append(.sentence(first.printable, text.printable))
    }

    mutating func plain(_ text: String) { lines.append(.plain(text.printable)) }

    /// The command to try next.
    mutating func next(_ command: String) { sentence("next", command) }

    var text: String {
        var widths: [Int] = []
        for line in lines {
            switch line {
            case .row(let cells):
                for (index, cell) in cells.enumerated() { widen(&widths, index, cell) }
            case .sentence(let first, _): widen(&widths, 0, first)
            case .plain: break
            }
        }
        return lines.map { line in written(line, widths) + "\n" }.joined()
    }

    private func widen(_ widths: inout [Int], _ index: Int, _ cell: String) {
        if index < widths.count {
            widths[index] = max(widths[index], cell.count)
        } else {
            widths.append(cell.count)
        }
    }

    private func written(_ line: Line, _ widths: [Int]) -> String {
        switch line {
        case .row(let cells):
            var text = ""
            for (cell, width) in zip(cells, widths) { text += padded(cell, to: width) + "   " }
            while text.last == " " { text.removeLast() }
            return text
        case .sentence(let first, let text): return padded(first, to: widths.first ?? 0) + "   " + text
        case .plain(let text): return text
        }
    }
}
