import Crypto

extension JSON {
    /// The value in the form of RFC 8785, UTF-8: the bytes that are hashed, signed and compared.
    package func canonicalBytes() -> [UInt8] {
        var writer = CanonicalWriter()
        writer.write(self)
        return writer.bytes
    }

    /// `canonicalBytes()` of a value that is to be kept.
    ///
    /// - Throws: `EntryError.tooDeep` where it could not be read back within `JSONLimits.stored`.
    package func storableBytes() throws(EntryError) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.write(self)
        let limit = JSONLimits.stored.depth
        guard writer.depth <= limit else { throw .tooDeep(limit: limit) }
        return writer.bytes
    }

    /// SHA-256(`prefix` ‖ `canonicalBytes()`), of which only a part is in memory at a time.
    package func canonicalDigest(after prefix: some Collection<UInt8> = EmptyCollection()) -> Digest {
        var hasher = SHA256()
        hasher.update(prefix)
        var writer = CanonicalWriter(into: hasher)
        writer.write(self)
        return writer.digest()
    }

    /// `canonicalBytes()` as text.
    package var canonicalString: String { String(decoding: canonicalBytes(), as: UTF8.self) }
}

/// Writes RFC 8785: no white space, members by UTF-16 code units, ECMAScript's numbers, the fewest escapes.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []

    /// Of arrays and objects inside each other.
    private(set) var depth = 0

    /// Whether a U+0000 was written, which the parser refuses to read back.
    private(set) var hasNullCharacter = false

    private var openContainers = 0 {
        didSet { depth = max(depth, openContainers) }
    }

    /// What takes the bytes when there are many, if they are only to be hashed.
    private var hasher: SHA256?
    private static let hashedAtOnce = 65_536

    init(into hasher: SHA256? = nil) {
        self.hasher = hasher
        bytes.reserveCapacity(512)
    }

    mutating func digest() -> Digest {
        var hasher = hasher ?? SHA256()
        hasher.update(bytes)
        return Digest(hasher.finalize())
    }

    mutating func write(_ value: JSON) {
        if hasher != nil, bytes.count >= Self.hashedAtOnce {
            hasher?.update(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(true): bytes.append(contentsOf: "true".utf8)
        case .bool(false): bytes.append(contentsOf: "false".utf8)
        case .number(let number): write(number)
        case .string(let string): write(string)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            openContainers += 1
            var isFirst = true
            for element in elements {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
                write(element)
            }
            openContainers -= 1
            bytes.append(UInt8(ascii: "]"))
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            openContainers += 1
            var isFirst = true
            for member in object.members {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
                write(member.name)
                bytes.append(UInt8(ascii: ":"))
                write(member.value)
            }
            openContainers -= 1
            bytes.append(UInt8(ascii: "}"))
        }
    }

    mutating func write(_ number: Double) {
        precondition(number.isFinite, "JSON has no form for \(number)")
        if number.magnitude < 0x1p53, let integer = Int(exactly: number) {
            writeInteger(integer)
        } else {
            if number < 0 { bytes.append(UInt8(ascii: "-")) }
            // Swift writes the shortest digits that read back as the same double, the nearest of several:
            // the digits that ECMAScript asks for.
            DecimalForm(number.description.utf8).write(to: &bytes)
        }
    }

    private mutating func writeInteger(_ integer: Int) {
        if integer < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = integer.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        let isContiguous: Void? = string.utf8.withContiguousStorageIfAvailable { text in escape(text) }
        if isContiguous == nil { Array(string.utf8).withUnsafeBufferPointer { text in escape(text) } }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies stretches that need no escape whole.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            copied = index + 1
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case 0x08: bytes.append(UInt8(ascii: "b"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0C: bytes.append(UInt8(ascii: "f"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            case 0..<0x20:
                if byte == 0 { hasNullCharacter = true }
                bytes.append(contentsOf: "u00".utf8)
                bytes.append(UInt8(ascii: "0") + byte >> 4)
                bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }
}
