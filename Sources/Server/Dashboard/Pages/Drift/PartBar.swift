/// A whole in its parts, as a bar whose parts are as long as they are many, with the numbers in words below: they sum to
/// the whole, or the bar would lie.
struct PartBar: Sendable {
    struct Part: Hashable, Sendable {
        /// The class that gives the colour.
        var role: String
        /// The symbol in `parts/shapes`, so that no part is told by its colour alone.
        var shape: String
        var words: String
        var count: Int
        /// To those that it counts.
        var path: String?
    }

    /// Of what there are: `subjects`.
    var thing: (one: String, many: String)
    var parts: [Part]

    var total: Int { parts.reduce(0) { $0 + $1.count } }

    /// What `parts/part-bar` shows; `nil` of nothing.
    var view: View? {
        let shown = parts.filter { $0.count > 0 }
        guard total > 0 else { return nil }
        return View([
            "barWords": "\(Counting.count(total, thing.one, thing.many)): "
                + shown.map { "\(Counting.number($0.count)) \($0.words)" }.joined(separator: ", "),
            "segments": segments(of: shown),
            "barParts": shown.map { part in
                View([
                    "role": part.role, "shape": part.shape, "partWords": part.words,
                    "partCount": Counting.number(part.count), "partShare": share(part.count),
                    "partPath": part.path,
                ])
            },
            "barTotal": Counting.number(total),
            "barThing": total == 1 ? thing.one : thing.many,
        ])
    }

    private func share(_ count: Int) -> String {
        let tenths = count * 1_000 / total
        return tenths == 0 && count > 0 ? "under 0.1 %" : "\(tenths / 10).\(tenths % 10) %"
    }

    /// On 1000 units. A part that is not empty is seen: at least 12 units, taken from the widest.
    private func segments(of shown: [Part]) -> [View] {
        var widths = shown.map { max(12, $0.count * 1_000 / total) }
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] += 1_000 - widths.reduce(0, +)
        }
        var start = 0
        return zip(shown, widths).map { part, width in
            defer { start += width }
            let gap = start + width < 1_000 ? 3 : 0
            return View(["role": part.role, "start": start, "width": max(1, width - gap)])
        }
    }
}
