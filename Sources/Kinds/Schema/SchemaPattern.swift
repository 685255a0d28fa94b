import Foundation

/// A pattern of ECMA-262, searched for in a text with a limit on the work.
///
/// The engine is ICU's; the pattern is rewritten where the two differ: `\d` and `\w` are ASCII, `$` is the
/// very end, and `[` and `&` inside a class are themselves.
struct SchemaPattern {
    /// Length of a pattern in bytes.
    static let maximumPatternBytes = 4096
    /// Steps of the engine on one text, in its units of ten thousand: a few milliseconds each.
    static let maximumProgressReports = 100

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

    func search(_ text: String) -> Match {
        var reports = 0
        var match = Match.notFound
        let range = NSRange(location: 0, length: text.utf16.count)
        expression.enumerateMatches(in: text, options: .reportProgress, range: range) { result, _, stop in
            if result != nil {
                match = .found
                stop.pointee = true
            } else {
                reports += 1
                guard reports > Self.maximumProgressReports else { return }
                match = .tooCostly
                stop.pointee = true
            }
        }
        return match
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
