/// The string literals of a Swift source, without their delimiters, in order; interpolations stand as `\(…)`.
/// Literals inside an interpolation are found as well. Comments are passed over.
struct StringLiterals {
    private(set) var found: [Literal] = []

    struct Literal: Equatable {
        var line: Int
        var text: String
    }

    private let source: [UInt8]
    private var position = 0
    private var line = 1

    init(in source: String) {
        self.source = Array(source.utf8)
        readCode(untilParenthesis: false)
        found.sort { $0.line < $1.line }
    }

    /// Reads code to the end of the source, or of the interpolation that it stands in.
    private mutating func readCode(untilParenthesis isInterpolation: Bool) {
        var depth = 1
        while position < source.count {
            if starts(with: "//") {
                while position < source.count, source[position] != UInt8(ascii: "\n") { advance() }
            } else if starts(with: "/*") {
                while position < source.count, !starts(with: "*/") { advance() }
            } else if let pounds = poundsBeforeQuote() {
                readLiteral(pounds: pounds)
                continue
            } else if isInterpolation, source[position] == UInt8(ascii: "(") {
                depth += 1
            } else if isInterpolation, source[position] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return }
            }
            advance()
        }
    }

    private mutating func readLiteral(pounds: Int) {
        let begin = line
        advance(by: pounds)
        let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        advance(by: quotes.utf8.count)
        let end = quotes + String(repeating: "#", count: pounds)
        let escape = "\\" + String(repeating: "#", count: pounds)
        var text: [UInt8] = []
        while position < source.count, !starts(with: end) {
            if starts(with: escape + "(") {
                advance(by: escape.utf8.count + 1)
                readCode(untilParenthesis: true)
                text += Array("\\(…)".utf8)
                advance()
            } else if starts(with: escape) {
                advance(by: escape.utf8.count + 1)
                text.append(UInt8(ascii: " "))
            } else {
                text.append(source[position])
                advance()
            }
        }
        advance(by: end.utf8.count)
        found.append(Literal(line: begin, text: String(decoding: text, as: UTF8.self)))
    }

    /// How many `#` stand before the quote that begins here; `nil` where no literal begins.
    private func poundsBeforeQuote() -> Int? {
        var pounds = 0
        while position + pounds < source.count, source[position + pounds] == UInt8(ascii: "#") { pounds += 1 }
        guard position + pounds < source.count, source[position + pounds] == UInt8(ascii: "\"") else {
            return nil
        }
        return pounds
    }

    private func starts(with text: String) -> Bool { source[position...].starts(with: text.utf8) }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where position < source.count {
            if source[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }
}
