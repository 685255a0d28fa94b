import Mustache

/// Escaping of everything a template inserts, scalar by scalar.
///
/// Mustache's own escaping compares grapheme clusters: a quote followed by a combining mark is another
/// character to it, passes unescaped, and ends an attribute in the browser. Here every scalar is looked at.
/// Invisible characters that reorder or hide text are shown by their code point, so that a name on the page
/// cannot pretend to be another one.
struct HTMLEscaping: MustacheContentType {
    /// How templates name it in their first line; `TemplateLibrary` writes that line.
    static let name = "MUNIMENT_HTML"

    func escapeText(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let written = Self.escaped(scalar) {
                escaped += written
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// As much of `text` as escapes to at most `escapedBytes`, cut at a line's end unless that loses half of it.
    static func start(of text: String, escapedBytes: Int) -> (text: String, isWhole: Bool) {
        var size = 0
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            size += escaped(scalars[index])?.utf8.count ?? UTF8.width(scalars[index])
            guard size > escapedBytes else { continue }
            let start = text[..<index]
            guard let end = start.lastIndex(of: "\n"), start[..<end].utf8.count > start.utf8.count / 2 else {
                return (String(start), false)
            }
            return (String(start[..<end]), false)
        }
        return (text, true)
    }

    /// Whether every character of `text` stands on a page as itself: what a form shows of it is what it sends again.
    static func isShownAsItIs(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\t" || $0 == "\n" || !isDeceptive($0) }
    }

    /// `nil` for a scalar that stands for itself.
    private static func escaped(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\t", "\n": nil
        case _ where isDeceptive(scalar): "‹U+" + format(scalar.value) + "›"
        default: nil
        }
    }

    /// Controls (C0, DEL, C1), line and paragraph separators, zero-width characters and bidirectional controls.
    private static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069,
            0xFEFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func format(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
