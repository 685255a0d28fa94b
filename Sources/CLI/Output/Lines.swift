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

    /// What is wider shifts the rest of its own line, in place of moving the columns of all others apart.
    private static let widest = 72

    var text: String {
        var widths: [Int] = []
        for line in lines {
            switch line {
            case .row(let cells):
                // Nothing stands behind the last one; the first is aligned with what follows sentences.
                for (index, cell) in cells.enumerated() where index == 0 || index < cells.count - 1 {
                    widen(&widths, index, cell)
                }
            case .sentence(let first, _): widen(&widths, 0, first)
            case .plain: break
            }
        }
        return lines.map { line in written(line, widths) + "\n" }.joined()
    }

    private func widen(_ widths: inout [Int], _ index: Int, _ cell: String) {
        let width = cell.count > Self.widest ? 0 : cell.count
        if index < widths.count {
            widths[index] = max(widths[index], width)
        } else {
            widths.append(width)
        }
    }

    private func written(_ line: Line, _ widths: [Int]) -> String {
        switch line {
        case .row(let cells):
            var text = ""
            for (index, cell) in cells.enumerated() {
                text += (index < widths.count ? padded(cell, to: widths[index]) : cell) + "   "
            }
            while text.last == " " { text.removeLast() }
            return text
        case .sentence(let first, let text): return padded(first, to: widths.first ?? 0) + "   " + text
        case .plain(let text): return text
        }
    }
}
