import Evidence

/// An instance of a MOF document.
struct MOFInstance: Hashable, Sendable {
    var className: String
    var properties: JSONObject
    /// It stands inside another instance, by its alias.
    var isEmbedded = false

    /// Of a property, whatever its case.
    func property(_ name: String) -> JSON? {
        properties.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    var json: JSON { ["class": .string(className), "properties": .object(properties)] }
}

/// Reads the instances of a MOF document; aliases become what they stand for.
struct MOFReader {
    static let maximumInstances = 100_000
    /// Values, counted with the instances that aliases stand for.
    static let maximumValues = 1_000_000
    /// Of arrays and embedded instances inside each other.
    static let maximumDepth = 64

    private var lexer: MOFLexer
    private var token: MOFToken?
    private var aliases: [String: (place: Int, values: Int, bytes: Int, depth: Int)] = [:]
    private(set) var instances: [MOFInstance] = []
    private var values = 0
    /// Of names and texts, counted with the instances that aliases stand for.
    private var texts = ByteBudget()
    private var depthBelow = 0

    static func instances(of bytes: [UInt8]) throws(SourceFault) -> [MOFInstance] {
        var reader = MOFReader(lexer: MOFLexer(bytes))
        try reader.advance()
        while reader.token != nil { try reader.statement() }
        return reader.instances
    }

    private init(lexer: MOFLexer) { self.lexer = lexer }

    private mutating func advance() throws(SourceFault) { token = try lexer.next() }

    private func fault(_ reason: String, remedy: String = "compile the configuration again") -> SourceFault {
        SourceFault(line: lexer.line, reason, remedy: remedy)
    }

    private mutating func statement() throws(SourceFault) {
        switch token {
        case .symbol(UInt8(ascii: "[")): try skipQualifiers()
        case .symbol(UInt8(ascii: ";")): try advance()
        case .word(let word) where word.lowercased() == "instance": try instance()
        case .word(let word) where ["class", "qualifier"].contains(word.lowercased()):
            throw fault(
                "it defines a \(word.lowercased()), which is the schema of configurations",
                remedy: "send the compiled configuration, with its instances"
            )
        default: throw fault("\(token?.shown ?? "its end") stands where \"instance of\" should")
        }
    }

    private mutating func skipQualifiers() throws(SourceFault) {
        while let token, token != .symbol(UInt8(ascii: "]")) { try advance() }
        try expect("]")
    }

    private mutating func expect(_ symbol: Unicode.Scalar) throws(SourceFault) {
        guard token == .symbol(UInt8(ascii: symbol)) else {
            throw fault("\(token?.shown ?? "its end") stands where \"\(symbol)\" should")
        }
        try advance()
    }

    private mutating func word(_ what: String) throws(SourceFault) -> String {
        guard case .word(let word) = token else {
            throw fault("\(token?.shown ?? "its end") stands where \(what) should")
        }
        try advance()
        return word
    }

    /// `instance of CLASS [as $ALIAS] { NAME = VALUE; … };`
    private mutating func instance() throws(SourceFault) {
        try advance()
        guard try word("\"of\"").lowercased() == "of" else {
            throw fault("\"instance\" is not followed by \"of\"")
        }
        let className = try word("the name of a class")
        var alias: String?
        if case .word(let word) = token, word.lowercased() == "as" {
            try advance()
            guard case .alias(let name) = token, !name.isEmpty else {
                throw fault("\"as\" is not followed by an alias")
            }
            alias = name.lowercased()
            try advance()
        }
        let (valuesBefore, bytesBefore) = (values, texts.bytes)
        depthBelow = 0
        try spend(className.utf8.count)
        var members: [JSONObject.Member] = []
        var names: Set<String> = []
        try expect("{")
        while let token, token != .symbol(UInt8(ascii: "}")) { members.append(try property(besides: &names)) }
        try expect("}")
        let instance = MOFInstance(className: className, properties: JSONObject(members))
        if token == .symbol(UInt8(ascii: ";")) { try advance() }
        guard instances.count < Self.maximumInstances else {
            throw fault(
                "it has more than \(Self.maximumInstances) instances",
                remedy: "split the configuration"
            )
        }
        instances.append(instance)
        if let alias {
            guard aliases[alias] == nil else { throw fault("the alias $\(excerpt(alias)) is given twice") }
            aliases[alias] = (
                instances.count - 1, values - valuesBefore, texts.bytes - bytesBefore, depthBelow
            )
        }
    }

    /// `names` has those of the instance in lower case.
    private mutating func property(besides names: inout Set<String>) throws(SourceFault) -> JSONObject.Member
    {
        if token == .symbol(UInt8(ascii: "[")) { try skipQualifiers() }
        let name = try word("the name of a property")
        guard names.insert(name.lowercased()).inserted else {
            throw fault("the property \(excerpt(name)) is given twice", remedy: "remove one of them")
        }
        try spend(name.utf8.count)
        try expect("=")
        let value = try value(depth: 1)
        try expect(";")
        return (name, value)
    }

    private mutating func value(depth: Int) throws(SourceFault) -> JSON {
        try count(1, depth: depth)
        guard let current = token else { throw fault("it ends in the middle of a value") }
        switch current {
        case .string(let first):
            var text = first
            try advance()
            // DSP0221: strings side by side are one string.
            while case .string(let next) = token {
                text += next
                try advance()
            }
            try spend(text.utf8.count)
            return .string(text)
        case .number(let literal):
            try advance()
            return try number(literal)
        case .word(let word):
            try advance()
            switch word.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null": return .null
            default: throw fault("\"\(excerpt(word))\" is not a value")
            }
        case .alias(let alias):
            try advance()
            return try embedded(alias.lowercased(), depth: depth)
        case .symbol(UInt8(ascii: "{")):
            try advance()
            var members: [JSON] = []
            while token != .symbol(UInt8(ascii: "}")) {
                members.append(try value(depth: depth + 1))
                guard token == .symbol(UInt8(ascii: ",")) else { break }
                try advance()
            }
            try expect("}")
            return .array(members)
        case .symbol: throw fault("\(current.shown) stands where a value should")
        }
    }

    /// The instance behind an alias. It stands above its use, so nothing can contain itself.
    private mutating func embedded(_ alias: String, depth: Int) throws(SourceFault) -> JSON {
        guard let target = aliases[alias] else {
            throw fault(
                "the alias $\(excerpt(alias)) is not defined above",
                remedy: "put the instance before its use"
            )
        }
        try count(target.values, depth: depth + target.depth)
        try spend(target.bytes)
        instances[target.place].isEmbedded = true
        return instances[target.place].json
    }

    private mutating func spend(_ bytes: Int) throws(SourceFault) {
        guard texts.spend(bytes) else {
            throw fault(
                "its aliases stand for more than \(ByteBudget.maximumBytes) bytes",
                remedy: "split the configuration"
            )
        }
    }

    private mutating func count(_ more: Int, depth: Int) throws(SourceFault) {
        values += more
        depthBelow = max(depthBelow, depth)
        guard values <= Self.maximumValues else {
            throw fault("it has more than \(Self.maximumValues) values", remedy: "split the configuration")
        }
        guard depth <= Self.maximumDepth else {
            throw fault(
                "its values are nested deeper than \(Self.maximumDepth)",
                remedy: "flatten the configuration"
            )
        }
    }

    /// DSP0221 §A.2: decimal, `0x1F`, `017`, `101b`, or real. What a double cannot hold stays a text.
    private func number(_ literal: String) throws(SourceFault) -> JSON {
        let sign = literal.hasPrefix("-") ? "-" : ""
        let digits = literal.drop { $0 == "-" || $0 == "+" }.lowercased()
        let whole: UInt64?
        if digits.hasPrefix("0x") {
            whole = UInt64(hexadecimal: digits.dropFirst(2))
        } else if digits.hasSuffix("b"), digits.utf8.first.map(isDigit) ?? false {
            whole = UInt64(digits.dropLast(), radix: 2)
        } else if digits.hasPrefix("0"), digits.utf8.count > 1, digits.utf8.allSatisfy(isDigit) {
            whole = UInt64(digits, radix: 8)
        } else {
            whole = UInt64(strictly: digits)
        }
        if let whole {
            if whole > 1 << 53 { return .string(sign + "\(whole)") }
            return .integer(sign.isEmpty ? Int(whole) : -Int(whole))
        }
        let real = digits.hasPrefix(".") ? "0" + digits : digits
        guard let value = try? JSON(parsing: Array((sign + real).utf8)), value.number != nil else {
            throw fault("\"\(excerpt(literal))\" is not a number that a double holds exactly")
        }
        return value
    }
}
