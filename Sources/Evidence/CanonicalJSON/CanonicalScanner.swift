/// Goes over canonical JSON (RFC 8785) once and makes nothing of it: no values, no allocations.
///
/// What it passes is what `JSON(parsing:)` reads and `canonicalBytes()` writes again as it stood. What it does not pass
/// may still be that: fractions, numbers above 15 digits, `\u` escapes, member names that are not plain ASCII and deep
/// nesting are left to the parser.
struct CanonicalScanner {
    /// Of arrays and objects inside each other.
    private static let depthLimit = 64

    let bytes: UnsafeRawBufferPointer
    private(set) var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// Passes `text` where it stands here.
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard count <= bytes.count - position else { return false }
        for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
        position += count
        return true
    }

    /// Passes `count` bytes and gives them.
    mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard count <= bytes.count - position else { return nil }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    /// From behind the opening quote of a text to behind the closing one; the text, which has neither an escape nor
    /// anything but ASCII.
    mutating func takePlainText() -> Range<Int>? {
        let start = position
        guard passText(isPlain: true) else { return nil }
        return start..<position - 1
    }

    mutating func passObject() -> Bool { passObject(inside: 0) }

    // MARK: Values

    private mutating func passValue(inside depth: Int) -> Bool {
        guard position < bytes.count else { return false }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            position += 1
            return passText(isPlain: false)
        case UInt8(ascii: "{"): return passObject(inside: depth)
        case UInt8(ascii: "["): return passArray(inside: depth)
        case UInt8(ascii: "t"): return take("true")
        case UInt8(ascii: "f"): return take("false")
        case UInt8(ascii: "n"): return take("null")
        default: return passInteger()
        }
    }

    private mutating func passArray(inside depth: Int) -> Bool {
        guard depth < Self.depthLimit else { return false }
        position += 1
        if take("]") { return true }
        repeat {
            guard passValue(inside: depth + 1) else { return false }
        } while take(",")
        return take("]")
    }

    private mutating func passObject(inside depth: Int) -> Bool {
        guard depth < Self.depthLimit, take("{") else { return false }
        if take("}") { return true }
        var previous: Range<Int>?
        repeat {
            guard take("\""), let name = takePlainText(), take(":") else { return false }
            // Of ASCII, the order of UTF-16 code units is that of bytes.
            if let previous, !bytes[previous].lexicographicallyPrecedes(bytes[name]) { return false }
            previous = name
            guard passValue(inside: depth + 1) else { return false }
        } while take(",")
        return take("}")
    }

    /// Up to 15 digits, which a double holds and writes as they stand.
    private mutating func passInteger() -> Bool {
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let start = position
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        let count = position - start
        guard 1...15 ~= count, position < bytes.count else { return false }
        // No zero in front, and none that is negative.
        if bytes[start] == UInt8(ascii: "0"), count > 1 || isNegative { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position])
    }

    // MARK: Texts

    private mutating func passText(isPlain: Bool) -> Bool {
        while true {
            skipPlain()
            guard position < bytes.count else { return false }
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return true
            case UInt8(ascii: "\\"):
                guard !isPlain, passEscape() else { return false }
            case ..<0x20: return false
            case 0x80...:
                guard !isPlain, passScalar() else { return false }
            default: position += 1
            }
        }
    }

    /// Passes printable ASCII but for quote and backslash, eight bytes at a time.
    private mutating func skipPlain() {
        while bytes.count - position >= 8 {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotes = word ^ (Self.ones &* 0x22)
            let backslashes = word ^ (Self.ones &* 0x5C)
            // The top bit of each byte that is below 0x20, zero after the exclusive or, or not ASCII. A borrow can only
            // mark a byte behind one that is marked rightly, and the first is what counts.
            let marks =
                ((word &- (Self.ones &* 0x20)) & ~word | (quotes &- Self.ones) & ~quotes
                    | (backslashes &- Self.ones) & ~backslashes | word) & (Self.ones &* 0x80)
            guard marks == 0 else {
                position += marks.trailingZeroBitCount >> 3
                return
            }
            position += 8
        }
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// An escape of two characters, which is how the canonical form writes these and nothing else.
    private mutating func passEscape() -> Bool {
        guard bytes.count - position >= 2 else { return false }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
            return true
        default: return false
        }
    }

    /// A scalar of two to four bytes (the Unicode Standard, table 3-7).
    private mutating func passScalar() -> Bool {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[position] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return false
        }
        guard bytes.count - position >= length, second.contains(bytes[position + 1]) else { return false }
        for index in 2..<max(2, length) where bytes[position + index] & 0xC0 != 0x80 { return false }
        position += length
        return true
    }
}
