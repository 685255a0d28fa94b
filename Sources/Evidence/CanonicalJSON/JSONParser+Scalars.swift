// MARK: - Numbers

extension JSONParser {
    /// RFC 8259 §6; refused if a double would change it and it is to be read as it is.
    mutating func number() throws(Fault) -> Double {
        let start = position
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var significand: UInt64 = 0
        let whole = try digits(into: &significand)
        guard whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
            throw fault(.malformedNumber, at: start)
        }
        var fraction = 0
        if next(is: UInt8(ascii: ".")) {
            position += 1
            fraction = try digits(into: &significand)
        }
        var exponent = 0
        if next(is: UInt8(ascii: "e")) || next(is: UInt8(ascii: "E")) {
            position += 1
            exponent = try self.exponent()
        }
        // Digits that fit the significand: both factors are exact, so the result is rounded once. A decimal of at
        // most 15 digits, or a whole number up to 2^53, is the shortest form of the double nearest to it.
        let power = exponent - fraction
        if whole + fraction <= 15, power.magnitude <= 22 {
            let scale = powersOfTen[Int(power.magnitude)]
            let value = power < 0 ? Double(significand) / scale : Double(significand) * scale
            return isNegative && significand > 0 ? -value : value
        }
        if whole <= 16, power == 0, fraction == 0, significand <= 1 << 53 {
            return isNegative ? -Double(significand) : Double(significand)
        }
        return try inexactNumber(from: start)
    }

    /// Reads digits, at least one, and says how many; `significand` wraps around beyond 19.
    private mutating func digits(into significand: inout UInt64) throws(Fault) -> Int {
        let start = position
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            significand = significand &* 10 &+ UInt64(digit)
            position += 1
        }
        guard position > start else {
            throw fault(position == bytes.count ? .unexpectedEnd : .malformedNumber)
        }
        return position - start
    }

    private mutating func exponent() throws(Fault) -> Int {
        let isNegative = next(is: UInt8(ascii: "-"))
        if isNegative || next(is: UInt8(ascii: "+")) { position += 1 }
        var magnitude: UInt64 = 0
        let count = try digits(into: &magnitude)
        // Longer ones are either zeros or beyond every double; the slow way tells which.
        guard count <= 6 else { return .max >> 1 }
        return isNegative ? -Int(magnitude) : Int(magnitude)
    }

    /// The slow way: compares the literal with what would be written for the double, digit by digit.
    private func inexactNumber(from start: Int) throws(Fault) -> Double {
        let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
        let literal = String(decoding: text, as: UTF8.self)
        guard let value = Double(literal), value.isFinite,
            reading == .ecmaScript || DecimalForm(text) == DecimalForm(value.description.utf8)
        else {
            let shown = literal.utf8.count <= 60 ? literal : literal.prefix(60) + "…"
            throw fault(.inexactNumber(literal: shown), at: start)
        }
        return value.isZero ? 0 : value
    }

    private func next(is byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }
}

/// 10⁰ to 10²², the powers that a double holds exactly.
private let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]

// MARK: - Strings

extension JSONParser {
    /// Reads from the opening to the closing quote.
    mutating func string() throws(Fault) -> String {
        position += 1
        let start = position
        var bits: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
                let string = try decode(text, isASCII: bits < 0x80, from: start)
                position += 1
                return string
            case UInt8(ascii: "\\"): return try stringWithEscapes(from: start)
            case 0..<0x20: throw fault(.controlCharacter(byte))
            default:
                bits |= byte
                position += 1
            }
        }
        throw fault(.unexpectedEnd)
    }

    private mutating func stringWithEscapes(from start: Int) throws(Fault) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                let string = try decode(text, isASCII: false, from: start)
                position += 1
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: UTF8.encode(try escape()) ?? .init())
            case 0..<0x20: throw fault(.controlCharacter(byte))
            default:
                text.append(byte)
                position += 1
            }
        }
        throw fault(.unexpectedEnd)
    }

    /// `String(validating:)` is generic within the standard library, and too slow for the many short ASCII texts.
    private func decode(
        _ text: some Collection<UInt8>,
        isASCII: Bool,
        from start: Int
    ) throws(Fault) -> String {
        if isASCII { return String(decoding: text, as: UTF8.self) }
        guard let string = String(validating: text, as: UTF8.self) else { throw invalidUTF8(from: start) }
        return string
    }

    /// Reads one escape from its backslash on.
    private mutating func escape() throws(Fault) -> Unicode.Scalar {
        let start = position
        guard position + 1 < bytes.count else { throw fault(.unexpectedEnd, at: bytes.count) }
        position += 2
        switch bytes[position - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw fault(.invalidEscape, at: start)
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(Fault) -> Unicode.Scalar {
        let unit = try codeUnit(from: start)
        if unit == 0, reading == .exact { throw fault(.nullCharacter, at: start) }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), next(is: UInt8(ascii: "\\")), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw fault(.loneSurrogate, at: start) }
        position += 2
        let trail = try codeUnit(from: position - 2)
        guard UTF16.isTrailSurrogate(trail) else { throw fault(.loneSurrogate, at: start) }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    /// Four hexadecimal digits.
    private mutating func codeUnit(from start: Int) throws(Fault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard position < bytes.count else { throw fault(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
                throw fault(.invalidEscape, at: start)
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    /// The first sequence between `start` and `position` that is no UTF-8.
    private func invalidUTF8(from start: Int) -> Fault {
        var index = start
        while index < position {
            let length =
                switch bytes[index] {
                case ..<0x80: 1
                case 0xC2..<0xE0: 2
                case 0xE0..<0xF0: 3
                default: 4
                }
            let scalar = bytes[index..<min(index + length, position)]
            guard String(validating: scalar, as: UTF8.self) != nil else { break }
            index += length
        }
        return fault(.invalidUTF8, at: index)
    }
}
