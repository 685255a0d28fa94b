/// JSON text laid out for reading, two spaces a level. Only white space outside strings changes.
enum JSONIndentation {
    /// At most `limit` bytes of the laid out text, cut at a line's end; `isWhole` says whether that was all.
    static func indented(_ json: String, limit: Int) -> (text: String, isWhole: Bool) {
        var writer = Writer(limit: limit)
        var isInString = false
        var isEscaped = false
        var opened: UInt8?
        for byte in json.utf8 {
            guard !writer.isFull else { break }
            if isInString {
                writer.put(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"): writer.close(byte, isEmpty: opened != nil)
            default:
                if opened != nil { writer.breakLine() }
                writer.place(byte)
            }
            opened = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") ? byte : nil
            isInString = byte == UInt8(ascii: "\"")
        }
        return writer.finished()
    }

    /// Laid out, as much as a page has room for: at most `escapedBytes` once it is written as HTML.
    static func shown(_ json: String, escapedBytes: Int) -> (text: String, isWhole: Bool) {
        let (text, isWhole) = indented(json, limit: escapedBytes)
        let (start, isAll) = HTMLEscaping.start(of: text, escapedBytes: escapedBytes)
        return (start, isWhole && isAll)
    }

    private struct Writer {
        let limit: Int
        private var bytes: [UInt8] = []
        private var depth = 0

        init(limit: Int) { self.limit = limit }

        var isFull: Bool { bytes.count > limit }

        mutating func put(_ byte: UInt8) { bytes.append(byte) }

        /// A byte outside strings, with the space that belongs after it.
        mutating func place(_ byte: UInt8) {
            put(byte)
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ","): breakLine()
            case UInt8(ascii: ":"): put(UInt8(ascii: " "))
            default: break
            }
        }

        mutating func close(_ byte: UInt8, isEmpty: Bool) {
            depth = max(0, depth - 1)
            if !isEmpty { breakLine() }
            put(byte)
        }

        mutating func breakLine() {
            put(UInt8(ascii: "\n"))
            // Deeper nesting is still read, but not pushed further off the page.
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: min(depth, 24) * 2))
        }

        func finished() -> (text: String, isWhole: Bool) {
            guard isFull else { return (String(decoding: bytes, as: UTF8.self), true) }
            let line = bytes.prefix(limit).lastIndex(of: UInt8(ascii: "\n")) ?? 0
            // One line that is longer than half of all is cut within.
            let end = line > limit / 2 ? line : limit
            return (String(decoding: bytes[..<end], as: UTF8.self), false)
        }
    }
}
