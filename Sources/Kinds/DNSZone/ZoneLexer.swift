/// A word of a master file: the bytes as written, escapes still in place (RFC 1035 §5.1).
struct ZoneToken: Hashable, Sendable {
    var bytes: ArraySlice<UInt8>
    var isQuoted = false
    /// No space stands before it: the value of `alpn="h2"`.
    var isAdjacent = false

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var upper: String { text.uppercased() }
}

/// A line of a master file, with what parentheses joined to it.
struct ZoneLine: Sendable {
    /// Of its first line, counted from 1.
    var number: Int
    /// The owner is left out: it is the one of the line before.
    var beginsBlank: Bool
    var tokens: [ZoneToken]
}

/// Cuts a master file into logical lines.
struct ZoneLexer {
    /// Most words in one logical line; a type bitmap or a key needs far fewer.
    static let maximumTokensPerLine = 20_000

    private let bytes: [UInt8]
    private var position = 0
    private var lineNumber = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line that is not empty; `nil` at the end.
    mutating func next() throws(SourceFault) -> ZoneLine? {
        while position < bytes.count {
            let line = try line()
            if !line.tokens.isEmpty { return line }
        }
        return nil
    }

    private mutating func line() throws(SourceFault) -> ZoneLine {
        var line = ZoneLine(number: lineNumber, beginsBlank: isBlank(bytes[position]), tokens: [])
        var depth = 0
        var openedAt = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\n"):
                position += 1
                lineNumber += 1
                if depth == 0 { return line }
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
                position += 1
            case UInt8(ascii: ";"):
                while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "("):
                if depth == 0 { openedAt = lineNumber }
                depth += 1
                position += 1
            case UInt8(ascii: ")"):
                guard depth > 0 else { throw fault("\")\" without \"(\"", remedy: "remove it, or write \\)") }
                depth -= 1
                position += 1
            default:
                if line.tokens.isEmpty { line.number = lineNumber }
                guard line.tokens.count < Self.maximumTokensPerLine else {
                    throw fault(
                        "more than \(Self.maximumTokensPerLine) words",
                        remedy: "close the parenthesis"
                    )
                }
                let isAdjacent = position > 0 && !endsToken(bytes[position - 1]) && !line.tokens.isEmpty
                var token = byte == UInt8(ascii: "\"") ? try quotedToken() : plainToken()
                token.isAdjacent = isAdjacent
                line.tokens.append(token)
            }
        }
        guard depth == 0 else {
            throw SourceFault(line: openedAt, "\"(\" is never closed", remedy: "add the missing \")\"")
        }
        return line
    }

    private mutating func quotedToken() throws(SourceFault) -> ZoneToken {
        let start = position + 1
        let startLine = lineNumber
        position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\n") { lineNumber += 1 }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count else {
            throw SourceFault(
                line: startLine,
                "a quoted string is never closed",
                remedy: "add the missing quote"
            )
        }
        position += 1
        return ZoneToken(bytes: bytes[start..<(position - 1)], isQuoted: true)
    }

    private mutating func plainToken() -> ZoneToken {
        let start = position
        while position < bytes.count, !endsToken(bytes[position]) {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position, bytes.count)
        return ZoneToken(bytes: bytes[start..<position])
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func endsToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x0B, 0x0C,
            UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private func fault(_ reason: String, remedy: String) -> SourceFault {
        SourceFault(line: lineNumber, reason, remedy: remedy)
    }
}
