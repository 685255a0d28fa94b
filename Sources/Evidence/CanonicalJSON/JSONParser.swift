extension JSON {
    /// Reads one JSON document (RFC 8259, UTF-8), refusing what could be read in two ways or not written back:
    /// duplicate members, lone surrogates and, but for `.ecmaScript`, numbers that a double changes and U+0000.
    ///
    /// Time grows with the input as n log n at worst; nesting and size are bounded by `limits`.
    package init(
        parsing bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard,
        as reading: JSONReading = .exact
    ) throws(JSONError) {
        let result =
            bytes.withContiguousStorageIfAvailable { buffer in JSONParser.parse(buffer, limits, reading) }
            ?? Array(bytes).withUnsafeBufferPointer { buffer in JSONParser.parse(buffer, limits, reading) }
        self = try result.get()
    }
}

/// What a parser makes of JSON that does not come back from a value as it was written.
package enum JSONReading: Hashable, Sendable {
    /// It is refused: what we store and sign says just what its author wrote.
    case exact
    /// It is read as ECMAScript reads it, which RFC 8785 prescribes: a number is the double nearest to it.
    case ecmaScript
}

/// A recursive descent over a buffer; numbers and strings are read in `JSONParser+Scalars.swift`.
struct JSONParser {
    /// A `JSONError` whose line and column are not counted yet; the path's innermost step comes first.
    struct Fault: Error {
        var reason: JSONError.Reason
        var offset: Int
        var path: [String] = []

        func inside(_ step: String) -> Fault {
            Fault(reason: reason, offset: offset, path: path + [step])
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    let reading: JSONReading
    var position = 0
    private var depth = 0

    /// Where the names of the open objects' members stand, for the error that needs it.
    private var nameOffsets: [Int] = []

    static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ limits: JSONLimits,
        _ reading: JSONReading
    ) -> Result<JSON, JSONError> {
        var parser = JSONParser(bytes: bytes, limits: limits, reading: reading)
        do throws(Fault) {
            return .success(try parser.document())
        } catch {
            return .failure(parser.error(for: error))
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits, reading: JSONReading) {
        self.bytes = bytes
        self.limits = limits
        self.reading = reading
    }

    func fault(_ reason: JSONError.Reason, at offset: Int? = nil) -> Fault {
        Fault(reason: reason, offset: offset ?? position)
    }

    private mutating func document() throws(Fault) -> JSON {
        guard bytes.count <= limits.size else { throw fault(.tooLarge(limit: limits.size)) }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw fault(.byteOrderMark) }
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingData) }
        return value
    }

    private mutating func value() throws(Fault) -> JSON {
        skipSpace()
        guard position < bytes.count else { throw fault(.unexpectedEnd) }
        switch bytes[position] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try nested { parser throws(Fault) in try parser.object() }
        case UInt8(ascii: "["): return try nested { parser throws(Fault) in try parser.array() }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte: throw fault(.unexpectedByte(byte))
        }
    }

    private mutating func nested(
        _ container: (inout JSONParser) throws(Fault) -> JSON
    ) throws(Fault) -> JSON {
        guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
        depth += 1
        let value = try container(&self)
        depth -= 1
        return value
    }

    private mutating func array() throws(Fault) -> JSON {
        position += 1
        if try closes(with: UInt8(ascii: "]")) { return .array([]) }
        var elements: [JSON] = []
        elements.reserveCapacity(4)
        repeat {
            do throws(Fault) {
                elements.append(try value())
            } catch {
                throw error.inside(String(elements.count))
            }
        } while try continues(orClosesWith: UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object() throws(Fault) -> JSON {
        position += 1
        if try closes(with: UInt8(ascii: "}")) { return .object(JSONObject()) }
        let firstName = nameOffsets.count
        var members = SortingMembers()
        repeat {
            skipSpace()
            nameOffsets.append(position)
            guard position < bytes.count else { throw fault(.unexpectedEnd) }
            guard bytes[position] == UInt8(ascii: "\"") else {
                throw fault(.unexpectedByte(bytes[position]))
            }
            let name = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"))
            do throws(Fault) {
                let value = try value()
                members.append((name, value))
            } catch {
                throw error.inside(name)
            }
        } while try continues(orClosesWith: UInt8(ascii: "}"))
        members.finish()
        if let name = members.repeatedName { throw try duplicate(name, among: nameOffsets[firstName...]) }
        nameOffsets.removeSubrange(firstName...)
        return .object(JSONObject(sorted: members.members))
    }

    /// Reads the names once more, to say where the second of that name stands.
    private mutating func duplicate(_ name: String, among offsets: ArraySlice<Int>) throws(Fault) -> Fault {
        var found = 0
        for offset in offsets {
            position = offset
            if UTF16Order(try string(), name) == .same { found += 1 }
            if found == 2 { return fault(.duplicateMember(name: name), at: offset) }
        }
        return fault(.duplicateMember(name: name))
    }

    /// After an element: whether another one follows.
    private mutating func continues(orClosesWith bracket: UInt8) throws(Fault) -> Bool {
        if try closes(with: bracket) { return false }
        try expect(UInt8(ascii: ","))
        return true
    }

    private mutating func closes(with bracket: UInt8) throws(Fault) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw fault(.unexpectedEnd) }
        guard bytes[position] == bracket else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(Fault) {
        guard position < bytes.count else { throw fault(.unexpectedEnd) }
        guard bytes[position] == byte else { throw fault(.unexpectedByte(bytes[position])) }
        position += 1
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Fault) -> JSON {
        for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
        return value
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private func error(for fault: Fault) -> JSONError {
        let before = bytes[..<fault.offset]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let steps = fault.path.reversed().map { step in "/" + pointerStep(step) }
        return JSONError(
            reason: fault.reason,
            offset: fault.offset,
            line: before.count { $0 == 0x0A } + 1,
            column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1,
            path: steps.joined()
        )
    }

    /// RFC 6901 §3.
    private func pointerStep(_ name: String) -> String {
        name.unicodeScalars.map { scalar in
            switch scalar {
            case "~": "~0"
            case "/": "~1"
            default: String(scalar)
            }
        }.joined()
    }
}
