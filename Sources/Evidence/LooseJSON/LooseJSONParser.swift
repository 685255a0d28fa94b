/// Why a text is no JSON, and where.
package enum LooseJSONError: Error, Hashable {
    case malformed(offset: Int)
    /// More than `LooseJSON.depthLimit` arrays and objects within each other.
    case tooDeep(offset: Int)
    /// More values than were to be read.
    case tooMany(offset: Int)
}

extension LooseJSON {
    package static let depthLimit = 128

    /// Reads one document (RFC 8259). What is no UTF-8 in a text is U+FFFD.
    ///
    /// - Parameter valueLimit: how many values it may hold, each of which takes more memory than its bytes.
    package init(
        parsing bytes: some Collection<UInt8>,
        valueLimit: Int = .max
    ) throws(LooseJSONError) {
        var parser = LooseJSONParser(bytes: Array(bytes), valueLimit: valueLimit)
        self = try parser.document()
    }
}

/// A recursive descent; numbers are checked and kept as they are.
private struct LooseJSONParser {
    let bytes: [UInt8]
    var position = 0
    var depth = 0
    /// Values that may still come.
    var left: Int

    init(bytes: [UInt8], valueLimit: Int) {
        self.bytes = bytes
        left = valueLimit
    }

    mutating func document() throws(LooseJSONError) -> LooseJSON {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw .malformed(offset: position) }
        return value
    }

    private mutating func value() throws(LooseJSONError) -> LooseJSON {
        skipSpace()
        guard left > 0 else { throw .tooMany(offset: position) }
        left -= 1
        switch try peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object() throws(LooseJSONError) -> LooseObject {
        try enter()
        var members: [(String, LooseJSON)] = []
        if try take(UInt8(ascii: "}")) { return LooseObject() }
        repeat {
            skipSpace()
            guard try peek() == UInt8(ascii: "\"") else { throw .malformed(offset: position) }
            let name = try string()
            guard try take(UInt8(ascii: ":")) else { throw .malformed(offset: position) }
            members.append((name, try value()))
        } while try take(UInt8(ascii: ","))
        guard try take(UInt8(ascii: "}")) else { throw .malformed(offset: position) }
        return LooseObject(members)
    }

    private mutating func array() throws(LooseJSONError) -> [LooseJSON] {
        try enter()
        var elements: [LooseJSON] = []
        if try take(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value()) } while try take(UInt8(ascii: ","))
        guard try take(UInt8(ascii: "]")) else { throw .malformed(offset: position) }
        return elements
    }

    private mutating func enter() throws(LooseJSONError) {
        guard depth < LooseJSON.depthLimit else { throw .tooDeep(offset: position) }
        depth += 1
        position += 1
    }

    /// Takes the byte, if it is next; what ends an array or object leaves it.
    private mutating func take(_ byte: UInt8) throws(LooseJSONError) -> Bool {
        skipSpace()
        guard try peek() == byte else { return false }
        position += 1
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
        return true
    }

    private func peek() throws(LooseJSONError) -> UInt8 {
        guard position < bytes.count else { throw .malformed(offset: position) }
        return bytes[position]
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func word(_ word: StaticString, _ value: LooseJSON) throws(LooseJSONError) -> LooseJSON {
        for index in 0..<word.utf8CodeUnitCount {
            guard try peek() == word.utf8Start[index] else { throw .malformed(offset: position) }
            position += 1
        }
        return value
    }

    // MARK: Numbers

    /// RFC 8259 §6.
    private mutating func number() throws(LooseJSONError) -> String {
        let start = position
        if at(UInt8(ascii: "-")) { position += 1 }
        let whole = position
        try digits()
        guard position == whole + 1 || bytes[whole] != UInt8(ascii: "0") else {
            throw .malformed(offset: whole)
        }
        if at(UInt8(ascii: ".")) {
            position += 1
            try digits()
        }
        if at(UInt8(ascii: "e")) || at(UInt8(ascii: "E")) {
            position += 1
            if at(UInt8(ascii: "+")) || at(UInt8(ascii: "-")) { position += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func at(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

    private mutating func digits() throws(LooseJSONError) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        guard position > start else { throw .malformed(offset: position) }
    }

    // MARK: Texts

    private mutating func string() throws(LooseJSONError) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            case UInt8(ascii: "\\"): return try stringWithEscapes(after: start)
            case 0..<0x20: throw .malformed(offset: position)
            default: position += 1
            }
        }
        throw .malformed(offset: position)
    }

    private mutating func stringWithEscapes(after start: Int) throws(LooseJSONError) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                let scalar = try escape()
                text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            case 0..<0x20: throw .malformed(offset: position)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw .malformed(offset: position)
    }

    private mutating func escape() throws(LooseJSONError) -> Unicode.Scalar {
        let byte = try peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default: throw .malformed(offset: position - 1)
        }
    }

    private mutating func scalar() throws(LooseJSONError) -> Unicode.Scalar {
        let first = try codeUnit()
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        // The other half, or it is alone.
        guard at(UInt8(ascii: "\\")), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
        else {
            return "\u{FFFD}"
        }
        let before = position
        position += 2
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second) else {
            position = before
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
            ?? "\u{FFFD}"
    }

    private mutating func codeUnit() throws(LooseJSONError) -> UInt16 {
        guard position + 4 <= bytes.count else { throw .malformed(offset: position) }
        var unit: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Self.hexValue(byte) else { throw .malformed(offset: position) }
            unit = unit << 4 | digit
        }
        position += 4
        return unit
    }

    private static func hexValue(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
