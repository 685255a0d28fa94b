/// Reads the part of HCL 1 in which policies are written, and its JSON form, which begins with `{`.
///
/// Blocks (`path "P" { … }`, also `path = { "P" = { … } }`), attributes, text with escapes, heredocs, lists, objects,
/// numbers, booleans, and the comments `#`, `//` and `/* */`. A comma may follow the last element of a list and any item of
/// an object. Recursion ends at `depthLimit`, and everything that is made is counted.
package struct HCLParser {
    package static let sizeLimit = 1 << 20
    package static let depthLimit = 32
    /// Values and keys in one text.
    package static let valueLimit = 100_000

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private var count = 0
    private var isJSON = false

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The items of a text, in its order.
    package static func items(of bytes: [UInt8]) throws(HCLFault) -> [HCLItem] {
        guard bytes.count <= sizeLimit else {
            throw HCLFault(
                at: 0,
                "the policy has \(bytes.count) bytes, more than \(sizeLimit)",
                remedy: "split it into several policies"
            )
        }
        if let zero = bytes.firstIndex(of: 0) {
            throw HCLFault(at: zero, "the policy has the character U+0000", remedy: "remove the character")
        }
        var parser = HCLParser(bytes)
        return try parser.document()
    }

    private mutating func document() throws(HCLFault) -> [HCLItem] {
        // A byte order mark, which editors leave.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var start = position
        while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
        isJSON = start < bytes.count && bytes[start] == UInt8(ascii: "{")
        guard isJSON else { return try items(openedAt: nil) }
        position = start + 1
        depth = 1
        let found = try items(openedAt: start)
        try skip()
        guard position == bytes.count else {
            throw HCLFault(at: position, "something follows the end of the object", remedy: "remove it")
        }
        return found
    }

    // MARK: Items

    /// - Parameter opening: where the `{` is that a `}` must close; `nil` for a whole text.
    private mutating func items(openedAt opening: Int?) throws(HCLFault) -> [HCLItem] {
        var found: [HCLItem] = []
        var hasComma = false
        while true {
            try skip()
            guard let byte = peek() else {
                guard let opening else { return found }
                throw HCLFault(at: opening, "this «{» is never closed", remedy: "close it with «}»")
            }
            if byte == UInt8(ascii: "}"), opening != nil {
                if isJSON, hasComma {
                    throw HCLFault(
                        at: position,
                        "a member is missing after the comma",
                        remedy: "remove the comma"
                    )
                }
                position += 1
                return found
            }
            if isJSON, !found.isEmpty, !hasComma {
                throw HCLFault(
                    at: position,
                    "a comma is missing before this",
                    remedy: "put «,» between members"
                )
            }
            found.append(isJSON ? try member() : try item())
            try skip()
            hasComma = opening != nil && peek() == UInt8(ascii: ",")
            if hasComma { position += 1 }
        }
    }

    private mutating func member() throws(HCLFault) -> HCLItem {
        let start = position
        guard peek() == UInt8(ascii: "\"") else {
            throw HCLFault(at: position, "a member's name is missing", remedy: "write it in double quotes")
        }
        let key = try string()
        try tally(at: start)
        try skip()
        guard peek() == UInt8(ascii: ":") else {
            throw HCLFault(
                at: position,
                "«:» is missing after a member's name",
                remedy: "write \"name\": value"
            )
        }
        position += 1
        return HCLItem([key], try value(), at: start)
    }

    private mutating func item() throws(HCLFault) -> HCLItem {
        let start = position
        var keys: [String] = []
        while true {
            try skip()
            guard let byte = peek() else {
                throw HCLFault(
                    at: start,
                    "the text ends after a name",
                    remedy: "give it a value: name = value, or name { … }"
                )
            }
            switch byte {
            case UInt8(ascii: "\""):
                keys.append(try string())
            case _ where Self.beginsName(byte):
                keys.append(name())
            case UInt8(ascii: "=") where keys.count == 1:
                position += 1
                return HCLItem(keys, try value(), at: start)
            case UInt8(ascii: "=") where keys.count > 1:
                throw HCLFault(
                    at: position,
                    "a block with a label takes no «=»",
                    remedy: "write \(keys[0]) \"…\" { … }"
                )
            case UInt8(ascii: "{") where !keys.isEmpty:
                return HCLItem(keys, try object(), at: start)
            default:
                throw HCLFault(
                    at: position,
                    keys.isEmpty ? "a name can't begin with «\(shown)»" : "«\(shown)» can't follow a name",
                    remedy: "write name = value, or name \"label\" { … }"
                )
            }
            try tally(at: start)
            guard keys.count <= Self.depthLimit else {
                throw HCLFault(at: start, "a block has too many labels", remedy: "give it one")
            }
        }
    }

    // MARK: Values

    private mutating func value() throws(HCLFault) -> HCLNode {
        try skip()
        let start = position
        try tally(at: start)
        guard let byte = peek() else {
            throw HCLFault(at: start, "the text ends where a value is missing", remedy: "give a value")
        }
        switch byte {
        case UInt8(ascii: "\""): return HCLNode(.string(try string()), at: start)
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "<") where !isJSON: return HCLNode(.string(try heredoc()), at: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return HCLNode(.number(try number()), at: start)
        case _ where Self.beginsName(byte):
            switch name() {
            case "true": return HCLNode(.bool(true), at: start)
            case "false": return HCLNode(.bool(false), at: start)
            case "null" where isJSON: return HCLNode(.null, at: start)
            case let word:
                throw HCLFault(
                    at: start,
                    "«\(word)» is no value",
                    remedy: "write text in double quotes: \"\(word)\""
                )
            }
        default:
            throw HCLFault(at: start, "«\(shown)» begins no value", remedy: "write text in double quotes")
        }
    }

    private mutating func object() throws(HCLFault) -> HCLNode {
        let start = position
        try enter()
        let found = try items(openedAt: start)
        depth -= 1
        return HCLNode(.object(found), at: start)
    }

    private mutating func list() throws(HCLFault) -> HCLNode {
        let start = position
        try enter()
        var found: [HCLNode] = []
        var hasComma = true
        while true {
            try skip()
            guard let byte = peek() else {
                throw HCLFault(at: start, "this «[» is never closed", remedy: "close it with «]»")
            }
            if byte == UInt8(ascii: "]") {
                guard !isJSON || !hasComma || found.isEmpty else {
                    throw HCLFault(
                        at: position,
                        "a value is missing after the comma",
                        remedy: "remove the comma"
                    )
                }
                position += 1
                depth -= 1
                return HCLNode(.list(found), at: start)
            }
            guard hasComma else {
                throw HCLFault(
                    at: position,
                    "a comma is missing before this",
                    remedy: "put «,» between values"
                )
            }
            found.append(try value())
            try skip()
            hasComma = peek() == UInt8(ascii: ",")
            if hasComma { position += 1 }
        }
    }

    private mutating func enter() throws(HCLFault) {
        guard depth < Self.depthLimit else {
            throw HCLFault(
                at: position,
                "lists and objects are nested deeper than \(Self.depthLimit) levels",
                remedy: "a policy needs four at most"
            )
        }
        depth += 1
        position += 1
    }

    private mutating func tally(at offset: Int) throws(HCLFault) {
        count += 1
        guard count <= Self.valueLimit else {
            throw HCLFault(
                at: offset,
                "the policy has more than \(Self.valueLimit) values",
                remedy: "split it into several policies"
            )
        }
    }

    /// Decimal with fraction and exponent, and in HCL `0x…` and octal.
    private mutating func number() throws(HCLFault) -> String {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        if !isJSON, peek() == UInt8(ascii: "0"), let next = peek(1), next | 0x20 == UInt8(ascii: "x") {
            position += 2
            let digits = position
            while let byte = peek(), Self.hexValue(byte) != nil { position += 1 }
            try requireDigits(since: digits, of: start)
        } else {
            let whole = position
            takeDigits()
            try requireDigits(since: whole, of: start)
            if isJSON, position > whole + 1, bytes[whole] == UInt8(ascii: "0") {
                throw HCLFault(at: start, "a number begins with 0", remedy: "remove the leading zeros")
            }
            if peek() == UInt8(ascii: ".") {
                position += 1
                let digits = position
                takeDigits()
                try requireDigits(since: digits, of: start)
            }
            if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
                position += 1
                if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
                let digits = position
                takeDigits()
                try requireDigits(since: digits, of: start)
            }
        }
        if let byte = peek(), Self.continuesName(byte) {
            throw HCLFault(
                at: start,
                "a number is followed by «\(shown)»",
                remedy: "write text in double quotes, also durations: \"5m\""
            )
        }
        return text(start..<position)
    }

    private mutating func takeDigits() {
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    }

    private func requireDigits(since digits: Int, of start: Int) throws(HCLFault) {
        guard position > digits else {
            throw HCLFault(at: start, "this is not a number", remedy: "write digits, as 90 or 1.5")
        }
    }

    // MARK: Texts

    private mutating func name() -> String {
        let start = position
        while let byte = peek(), Self.continuesName(byte) { position += 1 }
        return text(start..<position)
    }

    /// `"…"`. In HCL, `${ … }` is kept as it is written, and quotes in it end nothing.
    private mutating func string() throws(HCLFault) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        var braces = 0
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\"") where braces == 0:
                position += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "$") where !isJSON && braces == 0 && peek(1) == UInt8(ascii: "{"):
                braces = 1
                content += [byte, UInt8(ascii: "{")]
                position += 2
                continue
            case UInt8(ascii: "{") where braces > 0: braces += 1
            case UInt8(ascii: "}") where braces > 0: braces -= 1
            case UInt8(ascii: "\\") where braces == 0:
                try escape(into: &content)
                continue
            case UInt8(ascii: "\n") where braces == 0, UInt8(ascii: "\r") where braces == 0 && isJSON:
                throw HCLFault(
                    at: start,
                    "text in quotes ends with its line",
                    remedy: "close it with a quote, or write \\n for a line's end"
                )
            case 0..<0x20 where isJSON:
                throw HCLFault(
                    at: position,
                    "a control character stands in text",
                    remedy: "write it as \\u00XX"
                )
            default: break
            }
            content.append(byte)
            position += 1
        }
        throw HCLFault(
            at: start,
            "this text in quotes is never closed",
            remedy: "close it with a double quote"
        )
    }

    private mutating func escape(into content: inout [UInt8]) throws(HCLFault) {
        let start = position
        guard let byte = peek(1) else {
            throw HCLFault(
                at: start,
                "the text ends in the middle of an escape",
                remedy: "close it with a quote"
            )
        }
        position += 2
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): content.append(byte)
        case UInt8(ascii: "/") where isJSON: content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "a") where !isJSON: content.append(0x07)
        case UInt8(ascii: "v") where !isJSON: content.append(0x0B)
        case UInt8(ascii: "u"): try Self.append(scalar(digits: 4, from: start), to: &content, from: start)
        case UInt8(ascii: "U") where !isJSON:
            try Self.append(scalar(digits: 8, from: start), to: &content, from: start)
        case UInt8(ascii: "x") where !isJSON:
            try Self.append(scalar(digits: 2, from: start), to: &content, from: start)
        case UInt8(ascii: "0")...UInt8(ascii: "7") where !isJSON:
            position -= 1
            try Self.append(scalar(digits: 3, radix: 8, from: start), to: &content, from: start)
        default:
            throw HCLFault(
                at: start,
                "the escape «\\\(String(decoding: [byte], as: UTF8.self))» does not exist",
                remedy: "write a backslash as \\\\"
            )
        }
    }

    private mutating func scalar(digits: Int, radix: UInt32 = 16, from start: Int) throws(HCLFault) -> UInt32
    {
        var number: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek().flatMap(Self.hexValue), digit < radix, number < 1 << 27 else {
                throw HCLFault(at: start, "this escape is not whole", remedy: "give it \(digits) digits")
            }
            number = number * radix + digit
            position += 1
        }
        // JSON writes what is beyond 16 bits in two halves.
        guard isJSON, (0xD800..<0xDC00).contains(number), peek() == UInt8(ascii: "\\"),
            peek(1) == UInt8(ascii: "u")
        else { return number }
        position += 2
        let low = try scalar(digits: 4, from: start)
        guard (0xDC00..<0xE000).contains(low) else { return number }
        return 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
    }

    private static func append(_ number: UInt32, to content: inout [UInt8], from start: Int) throws(HCLFault)
    {
        guard number != 0, let scalar = Unicode.Scalar(number), let encoded = UTF8.encode(scalar) else {
            throw HCLFault(
                at: start,
                "this escape is no character that can be kept",
                remedy: "write another one"
            )
        }
        content += encoded
    }

    /// `<<NAME` and the lines up to one that is `NAME`; with `<<-`, without the indentation of that last line.
    private mutating func heredoc() throws(HCLFault) -> String {
        let start = position
        guard peek(1) == UInt8(ascii: "<") else {
            throw HCLFault(at: start, "«<» begins no value", remedy: "write <<NAME for text of several lines")
        }
        position += 2
        let isIndented = peek() == UInt8(ascii: "-")
        if isIndented { position += 1 }
        let nameStart = position
        while let byte = peek(), Self.continuesName(byte) { position += 1 }
        let marker = bytes[nameStart..<position]
        if peek() == UInt8(ascii: "\r") { position += 1 }
        guard !marker.isEmpty, peek() == UInt8(ascii: "\n") else {
            throw HCLFault(
                at: start,
                "a heredoc's name and nothing else ends its line",
                remedy: "write <<EOF"
            )
        }
        position += 1
        var lines: [ArraySlice<UInt8>] = []
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[position..<end]
            let bare = line.drop { $0 == 0x20 || $0 == 0x09 }
            let word = bare.last == UInt8(ascii: "\r") ? bare.dropLast() : bare
            if word.elementsEqual(marker) {
                position = end
                return Self.joined(lines, without: isIndented ? line[..<bare.startIndex] : [])
            }
            lines.append(line)
            position = min(end + 1, bytes.count)
        }
        throw HCLFault(
            at: start,
            "this heredoc is never closed",
            remedy: "put its name alone on the last line"
        )
    }

    /// The indentation goes only where every line has it.
    private static func joined(_ lines: [ArraySlice<UInt8>], without indentation: ArraySlice<UInt8>) -> String
    {
        let isCommon = lines.allSatisfy { $0.isEmpty || $0.starts(with: indentation) }
        var content: [UInt8] = []
        for line in lines {
            content += isCommon ? line.dropFirst(min(line.count, indentation.count)) : line
            content.append(UInt8(ascii: "\n"))
        }
        return String(decoding: content, as: UTF8.self)
    }

    // MARK: Bytes

    private func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < bytes.count ? bytes[position + ahead] : nil
    }

    /// The character at the position, for a sentence.
    private var shown: String {
        let rest = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
        guard let first = rest.unicodeScalars.first else { return "" }
        return first.value < 0x20
            ? "U+00\(first.value < 16 ? "0" : "")\(String(first.value, radix: 16, uppercase: true))"
            : String(first)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// White space, and in HCL comments.
    private mutating func skip() throws(HCLFault) {
        while let byte = peek() {
            if Self.isSpace(byte) {
                position += 1
            } else if isJSON {
                return
            } else if byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "/") && peek(1) == UInt8(ascii: "/")
            {
                while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(HCLFault) {
        let start = position
        position += 2
        while let byte = peek() {
            if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                position += 2
                return
            }
            position += 1
        }
        throw HCLFault(at: start, "this comment is never closed", remedy: "close it with «*/»")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
