import Evidence

/// Reads PowerShell data files: one hashtable in the restricted language, never run.
///
/// Strings, numbers, `$true`, `$false` and `$null`, lists with commas and `@( )`, hashtables, and script
/// blocks, which stay text: `{"script_block": "…"}`.
struct PowerShellData {
    /// Of lists and hashtables inside each other.
    static let maximumDepth = 32
    /// Values in one file.
    static let maximumValues = 100_000

    private let bytes: [UInt8]
    private var position = 0
    private var values = 0

    /// The one hashtable of the file; its keys as written.
    static func hashtable(of bytes: [UInt8]) throws(SourceFault) -> JSONObject {
        var reader = PowerShellData(bytes: bytes)
        try reader.skipSpace(linesToo: true)
        guard reader.take("@{") else {
            throw reader.fault("it does not begin with @{", "send one hashtable, @{ … }")
        }
        let table = try reader.table(depth: 1)
        try reader.skipSpace(linesToo: true)
        guard reader.position == bytes.count else {
            throw reader.fault(
                "something follows the hashtable",
                "a data file holds one hashtable and nothing else"
            )
        }
        return table
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    // MARK: - Values

    private mutating func table(depth: Int) throws(SourceFault) -> JSONObject {
        try enter(depth)
        var members: [JSONObject.Member] = []
        var names: Set<String> = []
        while true {
            try skipSpace(linesToo: true, semicolonsToo: true)
            if take("}") { return JSONObject(members) }
            let name = try key()
            try skipSpace(linesToo: false)
            guard take("=") else {
                throw fault("\"\(excerpt(name))\" is not followed by =", "write KEY = VALUE")
            }
            guard names.insert(name.lowercased()).inserted else {
                throw fault("the key \(excerpt(name)) is given twice", "remove one of them")
            }
            try skipSpace(linesToo: true)
            members.append((name, try list(depth: depth)))
            try skipSpace(linesToo: false)
            guard peek() == UInt8(ascii: "}") || isLineEnd(peek()) || peek() == UInt8(ascii: ";") else {
                throw fault(
                    "the value of \(excerpt(name)) is followed by something that is not data",
                    "only strings, numbers, lists, hashtables and script blocks may stand here"
                )
            }
        }
    }

    private mutating func key() throws(SourceFault) -> String {
        guard let byte = peek() else { throw fault("the hashtable is never closed", "add }") }
        if byte == UInt8(ascii: "'") { return try singleQuoted() }
        if byte == UInt8(ascii: "\"") { return try doubleQuoted() }
        let start = position
        while let byte = peek(), isWordByte(byte) { position += 1 }
        guard position > start else {
            throw fault(
                "\"\(excerpt(String(decoding: [byte], as: UTF8.self)))\" is not a key",
                "write KEY = VALUE"
            )
        }
        return text(start..<position)
    }

    /// Values with commas between them; one value without a comma is itself.
    private mutating func list(depth: Int) throws(SourceFault) -> JSON {
        let first = try value(depth: depth)
        var members = [first]
        try skipSpace(linesToo: false)
        while take(",") {
            try skipSpace(linesToo: true)
            members.append(try value(depth: depth))
            try skipSpace(linesToo: false)
        }
        return members.count == 1 ? first : .array(members)
    }

    private mutating func value(depth: Int) throws(SourceFault) -> JSON {
        values += 1
        guard values <= Self.maximumValues else {
            throw fault("it has more than \(Self.maximumValues) values", "split the role")
        }
        guard let byte = peek() else { throw fault("it ends in the middle of a value", "complete the file") }
        switch byte {
        case UInt8(ascii: "'"): return .string(try singleQuoted())
        case UInt8(ascii: "\""): return .string(try doubleQuoted())
        case UInt8(ascii: "{"): return ["script_block": .string(try scriptBlock())]
        case UInt8(ascii: "$"): return try constant()
        case UInt8(ascii: "@"):
            if take("@{") { return .object(try table(depth: depth + 1)) }
            if take("@(") { return try array(depth: depth + 1) }
            if bytes[position...].starts(with: Array("@'".utf8))
                || bytes[position...].starts(with: Array("@\"".utf8))
            {
                return .string(try hereString())
            }
            throw fault("\"@\" is not followed by { or (", "write @{ … } or @( … )")
        default: return try number()
        }
    }

    private mutating func array(depth: Int) throws(SourceFault) -> JSON {
        try enter(depth)
        var members: [JSON] = []
        while true {
            try skipSpace(linesToo: true, semicolonsToo: true)
            if take(")") { return .array(members) }
            guard peek() != nil else { throw fault("a list is never closed", "add )") }
            let value = try list(depth: depth)
            // A list inside @( ) is spread into it, as PowerShell does.
            if case .array(let spread) = value { members += spread } else { members.append(value) }
            try skipSpace(linesToo: false)
            guard peek() == UInt8(ascii: ")") || isLineEnd(peek()) || peek() == UInt8(ascii: ";") else {
                throw fault("something in a list is not data", "put commas between the members")
            }
        }
    }

    private mutating func constant() throws(SourceFault) -> JSON {
        let start = position
        position += 1
        while let byte = peek(), isWordByte(byte) || byte == UInt8(ascii: ":") { position += 1 }
        switch text(start..<position).lowercased() {
        case "$true": return .bool(true)
        case "$false": return .bool(false)
        case "$null": return .null
        case let name:
            throw fault(
                "the variable \(excerpt(name)) is not data",
                "only $true, $false and $null may stand here"
            )
        }
    }

    private mutating func number() throws(SourceFault) -> JSON {
        let start = position
        while let byte = peek(), isWordByte(byte) || ".+-".utf8.contains(byte) { position += 1 }
        let literal = text(start..<position)
        if literal.lowercased().hasPrefix("0x"), let value = Int(hexadecimal: literal.dropFirst(2)),
            value <= 1 << 53
        {
            return .integer(value)
        }
        guard !literal.isEmpty, let value = try? JSON(parsing: Array(literal.utf8)), value.number != nil
        else {
            throw fault(
                "\"\(excerpt(literal.isEmpty ? text(start..<min(start + 1, bytes.count)) : literal))\" is not data",
                "put texts in quotes; commands and expressions may not stand here"
            )
        }
        return value
    }

    private func enter(_ depth: Int) throws(SourceFault) {
        guard depth <= Self.maximumDepth else {
            throw fault("it is nested deeper than \(Self.maximumDepth)", "flatten the role")
        }
    }
}

// MARK: - Texts

extension PowerShellData {
    private mutating func singleQuoted() throws(SourceFault) -> String {
        var result: [UInt8] = []
        let opening = position
        position += 1
        while let byte = peek() {
            position += 1
            guard byte == UInt8(ascii: "'") else {
                result.append(byte)
                continue
            }
            guard peek() == byte else { return String(decoding: result, as: UTF8.self) }
            position += 1
            result.append(byte)
        }
        throw fault("a text is never closed", "add the missing quote", at: opening)
    }

    /// With backtick escapes. A variable or a subexpression inside would have to be run, and is refused.
    private mutating func doubleQuoted() throws(SourceFault) -> String {
        var result: [UInt8] = []
        let opening = position
        position += 1
        while let byte = peek() {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard peek() == byte else { return String(decoding: result, as: UTF8.self) }
                position += 1
                result.append(byte)
            case UInt8(ascii: "`"): result += try backtick()
            case UInt8(ascii: "$"):
                if let next = peek(),
                    isWordByte(next) || next == UInt8(ascii: "(") || next == UInt8(ascii: "{")
                {
                    throw fault("a text refers to a variable", "use single quotes, or write `$")
                }
                result.append(byte)
            default: result.append(byte)
            }
        }
        throw fault("a text is never closed", "add the missing quote", at: opening)
    }

    private mutating func backtick() throws(SourceFault) -> [UInt8] {
        guard let byte = peek() else { return [] }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "a"): return [0x07]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "v"): return [0x0B]
        case UInt8(ascii: "e"): return [0x1B]
        case UInt8(ascii: "0"): throw fault("a text holds the character U+0000", "remove `0")
        default: return [byte]
        }
    }

    /// `@'` to a line that begins with `'@`.
    private mutating func hereString() throws(SourceFault) -> String {
        let quote = bytes[position + 1]
        let opening = position
        position += 2
        while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
        position += 1
        let start = position
        while position < bytes.count {
            let lineStart = position
            if bytes[position] == quote, position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "@")
            {
                position += 2
                var end = max(start, lineStart - 1)
                if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
                let body = text(start..<end)
                guard quote == UInt8(ascii: "'") || !body.contains("$") && !body.contains("`") else {
                    throw fault("a here-string refers to a variable", "use @' … '@")
                }
                return body
            }
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            position += 1
        }
        throw fault(
            "a here-string is never closed",
            "add \(quote == UInt8(ascii: "'") ? "'@" : "\"@")",
            at: opening
        )
    }

    /// The text between the braces, without space around it; braces in texts and comments do not count.
    private mutating func scriptBlock() throws(SourceFault) -> String {
        let opening = position
        position += 1
        let start = position
        var depth = 1
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "'"): _ = try singleQuoted()
            case UInt8(ascii: "\""): skipDoubleQuoted()
            case UInt8(ascii: "#"): try skipSpace(linesToo: false)
            case UInt8(ascii: "<")
            where bytes[position...].starts(with: [UInt8(ascii: "<"), UInt8(ascii: "#")]):
                try skipSpace(linesToo: false)
            case UInt8(ascii: "`"): position = min(position + 2, bytes.count)
            case UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "}"):
                depth -= 1
                position += 1
                if depth == 0 { return trimmed(start..<(position - 1)) }
            default: position += 1
            }
        }
        throw fault("a script block is never closed", "add }", at: opening)
    }

    private mutating func skipDoubleQuoted() {
        position += 1
        while let byte = peek() {
            position += byte == UInt8(ascii: "`") ? 2 : 1
            if byte == UInt8(ascii: "\"") { return }
        }
        position = min(position, bytes.count)
    }

    // MARK: - Bytes

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ symbol: String) -> Bool {
        guard bytes[min(position, bytes.count)...].starts(with: symbol.utf8) else { return false }
        position += symbol.utf8.count
        return true
    }

    private mutating func skipSpace(linesToo: Bool, semicolonsToo: Bool = false) throws(SourceFault) {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
            case UInt8(ascii: "\n"):
                guard linesToo else { return }
                position += 1
            case UInt8(ascii: ";"):
                guard semicolonsToo else { return }
                position += 1
            case UInt8(ascii: "`") where position + 1 < bytes.count && isLineEnd(bytes[position + 1]):
                position += 2
                if peek() == UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "#"):
                while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "<")
            where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "#"):
                try skipBlockComment()
            default: return
            }
        }
    }

    private mutating func skipBlockComment() throws(SourceFault) {
        let opening = position
        position += 2
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "#"), bytes[position + 1] == UInt8(ascii: ">") {
                position += 2
                return
            }
            position += 1
        }
        throw fault("a comment is never closed", "add #>", at: opening)
    }

    private func trimmed(_ range: Range<Int>) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let body = bytes[range].drop(while: isSpace)
        let end = body.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? body.startIndex
        return text(body.startIndex..<end)
    }

    private func isLineEnd(_ byte: UInt8?) -> Bool { byte == nil || byte == 0x0A || byte == 0x0D }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (97...122).contains(lowercased(byte)) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Counts the lines before `place`, or before where the reader is: to be thrown, never kept.
    private func fault(_ reason: String, _ remedy: String, at place: Int? = nil) -> SourceFault {
        let before = bytes[..<min(place ?? position, bytes.count)]
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return SourceFault(line: line, reason, remedy: remedy)
    }
}
