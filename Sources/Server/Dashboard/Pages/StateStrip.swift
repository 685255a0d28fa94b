import Evidence

/// Ninety days of a place, a mark each: what the day's last look found. The marks differ in height too, never in colour alone,
/// and the strip says itself in words.
struct StateStrip: Hashable, Sendable {
    static let days = 90

    struct Day: Hashable, Sendable {
        /// Its first moment, UTC.
        var day: Instant
        /// Of the last look.
        var mark: StateMark
        var checks: Int
        /// Looks of the day that found something else than was approved.
        var drifts: Int
    }

    /// Those with looks, in any order.
    var looked: [Day]
    /// The last day that is shown.
    var today: Instant

    /// What `parts/strip` shows.
    var view: View {
        let known = Dictionary(looked.map { ($0.day, $0) }) { first, _ in first }
        let marks = (0..<Self.days).map { index -> StateMark? in
            known[today.startOfDay.advanced(by: .seconds(-86_400 * (Self.days - 1 - index)))]?.mark
        }
        var shapes: [(role: String, path: String)] = []
        for (index, mark) in marks.enumerated() {
            let role = mark?.role ?? "muted"
            let (top, height) = Self.height(of: mark)
            // Days of a role are one shape: a page has many strips.
            let path = "M\(index * 10 + 5) \(top)v\(height)"
            if let known = shapes.firstIndex(where: { $0.role == role }) {
                shapes[known].path += path
            } else {
                shapes.append((role, path))
            }
        }
        return View([
            "words": words, "shapes": shapes.map { View(["role": $0.role, "path": $0.path]) },
        ])
    }

    /// The whole of it in a sentence.
    var words: String {
        let first = today.startOfDay.advanced(by: .seconds(-86_400 * (Self.days - 1)))
        let shown = looked.filter { $0.day >= first && $0.day <= today }
        guard !shown.isEmpty else { return "Nobody looked in the last \(Self.days) days." }
        let checks = shown.reduce(0) { $0 + $1.checks }
        let drifted = shown.filter { $0.drifts > 0 }
        var text =
            "Looked at \(Counting.count(checks, "time", "times")) on "
            + "\(Counting.count(shown.count, "day", "days")) of the last \(Self.days)"
        if drifted.isEmpty {
            text += "; it never differed."
        } else {
            let last = drifted.map(\.day).max().map { "; last on \(CivilTime($0).full.prefix(10))" } ?? ""
            text += "; it differed on \(Counting.count(drifted.count, "day", "days"))\(last)."
        }
        let vain = shown.count { $0.mark == .error }
        if vain > 0 { text += " On \(Counting.count(vain, "day", "days")) the last look failed." }
        return text
    }

    private static func height(of mark: StateMark?) -> (top: Int, height: Int) {
        switch mark {
        case .match: (5, 5)
        case .drift: (1, 9)
        case .weakened: (0, 10)
        case nil: (9, 1)
        default: (3, 4)
        }
    }
}
