import Foundation

/// A pattern of ECMA-262, searched for in a text with a limit on the work.
///
/// The engine is ICU's; the pattern is rewritten where the two differ: `\d` and `\w` are ASCII, `$` is the
/// very end, and `[` and `&` inside a class are themselves.
struct SchemaPattern {
    /// Length of a pattern in bytes.
    static let maximumPatternBytes = 4096
    /// Of a validation's work, for a report of the engine: ten thousand of its own steps, some milliseconds.
    static let stepsPerReport = 50_000

    enum Match: Hashable {
        case found
        case notFound
        case tooCostly
    }

    private let expression: NSRegularExpression

    init?(_ pattern: String) {
        guard pattern.utf8.count <= Self.maximumPatternBytes,
            let expression = try? NSRegularExpression(pattern: Self.rewritten(pattern))
        else { return nil }
        self.expression = expression
    }

    /// Gives up after `most` reports of the engine; says how many there were.
    func search(_ text: String, reports most: Int) -> (match: Match, reports: Int) {
        var reports = 0
        var match = Match.notFound
        let range = NSRange(location: 0, length: text.utf16.count)
        expression.enumerateMatches(
            in: text,
            options: [.reportProgress, .reportCompletion],
            range: range
        ) { result, flags, stop in
            guard match == .notFound else { return }
            if result != nil {
                match = .found
                stop.pointee = true
            } else if flags.contains(.internalError) {
                // The engine's own stack was too small.
                match = .tooCostly
                stop.pointee = true
            } else if !flags.contains(.completed) {
                reports += 1
                guard reports > most else { return }
                match = .tooCostly
                stop.pointee = true
            }
        }
        return (match, reports)
    }

    private static func rewritten(_ pattern: String) -> String {
        var result = ""
        var isInClass = false
        var rest = pattern.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch (scalar, isInClass) {
            case ("\\", _):
                guard let next = rest.popFirst() else { return pattern }
                switch (next, isInClass) {
                case ("d", false): result += "[0-9]"
                case ("d", true): result += "0-9"
                case ("D", _): result += "[^0-9]"
                case ("w", false): result += "[A-Za-z0-9_]"
                case ("w", true): result += "A-Za-z0-9_"
                case ("W", _): result += "[^A-Za-z0-9_]"
                default: result += "\\" + String(next)
                }
            case ("[", false):
                isInClass = true
                result += "["
                if rest.first == "^" {
                    rest.removeFirst()
                    result += "^"
                }
            case ("]", true):
                isInClass = false
                result += "]"
            case ("[", true), ("&", true): result += "\\" + String(scalar)
            case ("$", false): result += "\\z"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
