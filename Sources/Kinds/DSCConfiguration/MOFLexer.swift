/// A word of a MOF document (DMTF DSP0221 annex A).
enum MOFToken: Hashable, Sendable {
    case word(String)
    /// `$Alias`, without the dollar sign.
    case alias(String)
    case string(String)
    case number(String)
    case symbol(UInt8)

    var shown: String {
        switch self {
        case .word(let text), .number(let text): excerpt(text)
        case .alias(let text): "$" + excerpt(text)
        case .string(let text): "\"\(excerpt(text, limit: 30))\""
        case .symbol(let byte): String(Unicode.Scalar(byte))
        }
    }
}

/// Cuts a MOF document into words, without comments and pragmas.
struct MOFLexer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `nil` at the end.
    mutating func next() throws(SourceFault) -> MOFToken? {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                position += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C: position += 1
            case UInt8(ascii: "/"): try comment()
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string(closedBy: byte))
            case UInt8(ascii: "$"):
                position += 1
                return .alias(word())
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: ";"),
                UInt8(ascii: ","),
                UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"):
                position += 1
                return .symbol(byte)
            default:
                if isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
                    return .number(number())
                }
                guard isWordByte(byte) else {
                    throw fault("\"\(excerpt(String(decoding: [byte], as: UTF8.self)))\" cannot stand here")
                }
                return .word(word())
            }
        }
        return nil
    }

    private mutating func comment() throws(SourceFault) {
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        if next == UInt8(ascii: "/") { return skipLine() }
        guard next == UInt8(ascii: "*") else { throw fault("\"/\" cannot stand here") }
        let start = line
        position += 2
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
                position += 2
                return
            }
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
        throw SourceFault(line: start, "a comment is never closed", remedy: "add */")
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func string(closedBy quote: UInt8) throws(SourceFault) -> String {
        let start = line
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case quote: return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            default:
                if byte == UInt8(ascii: "\n") { line += 1 }
                if byte == 0 { throw fault("a string holds the character U+0000") }
                text.append(byte)
            }
        }
        throw SourceFault(line: start, "a string is never closed", remedy: "add the missing quote")
    }

    private mutating func escape() throws(SourceFault) -> [UInt8] {
        guard position < bytes.count else { throw fault("a string is never closed") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return [byte]
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            var value: UInt32 = 0
            var digits = 0
            while digits < 4, position < bytes.count, let digit = ByteText.hexDigit(bytes[position]) {
                value = value << 4 | UInt32(digit)
                digits += 1
                position += 1
            }
            guard digits > 0, value > 0, let scalar = Unicode.Scalar(value) else {
                throw fault("\\x is not followed by the number of a character")
            }
            return Array(String(scalar).utf8)
        default: throw fault("\"\\\(excerpt(String(decoding: [byte], as: UTF8.self)))\" is not an escape")
        }
    }

    private mutating func number() -> String {
        let start = position
        position += 1
        while position < bytes.count, isWordByte(bytes[position]) || ".+-".utf8.contains(bytes[position]) {
            let isSign = "+-".utf8.contains(bytes[position])
            // A sign inside a number stands behind the exponent's letter only.
            if isSign, lowercased(bytes[position - 1]) != UInt8(ascii: "e") { break }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// DSP0221 allows letters outside ASCII in names.
    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (97...122).contains(lowercased(byte)) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private func fault(_ reason: String) -> SourceFault {
        SourceFault(line: line, reason, remedy: "compile the configuration again, or correct the line")
    }
}
