import Evidence

/// What a plain scalar means in the core schema of YAML 1.2 (§10.3.2).
enum YAMLCoreScalar: Hashable {
    case value(JSON)
    /// A number that JSON or a double cannot hold: its literal.
    case unrepresentable(String)

    init(_ text: String) {
        switch text {
        case "", "~", "null", "Null", "NULL": self = .value(.null)
        case "true", "True", "TRUE": self = .value(.bool(true))
        case "false", "False", "FALSE": self = .value(.bool(false))
        default: self = Self.number(text) ?? .value(.string(text))
        }
    }

    /// `nil` for a text that is no number.
    private static func number(_ text: String) -> YAMLCoreScalar? {
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        guard let first = unsigned.utf8.first, isDigit(first) || first == UInt8(ascii: ".") else {
            return nil
        }
        if [".inf", ".Inf", ".INF"].contains(String(unsigned)) || [".nan", ".NaN", ".NAN"].contains(text) {
            return .unrepresentable(text)
        }
        if unsigned.utf8.count == text.utf8.count, let base = base(of: text) {
            let digits = text.dropFirst(2)
            guard !digits.isEmpty,
                digits.utf8.allSatisfy({ ByteText.hexDigit($0).map { $0 < base } ?? false })
            else {
                return nil
            }
            guard let value = Int(digits, radix: Int(base)), value <= 1 << 53 else {
                return .unrepresentable(text)
            }
            return .value(.integer(value))
        }
        guard let literal = jsonLiteral(unsigned, isNegative: text.first == "-") else { return nil }
        do {
            return .value(try JSON(parsing: Array(literal.utf8)))
        } catch {
            return .unrepresentable(text)
        }
    }

    private static func base(of text: String) -> UInt8? {
        text.hasPrefix("0x") ? 16 : text.hasPrefix("0o") ? 8 : nil
    }

    /// `[0-9]+`, or `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, as JSON writes it.
    private static func jsonLiteral(_ unsigned: Substring, isNegative: Bool) -> String? {
        var rest = unsigned.utf8[...]
        func digits() -> Substring.UTF8View { rest.prefix(while: isDigit) }
        let whole = Substring(digits())
        rest = rest.dropFirst(whole.utf8.count)
        var literal = String(whole.drop { $0 == "0" })
        if literal.isEmpty { literal = "0" }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            let fraction = Substring(digits())
            guard !whole.isEmpty || !fraction.isEmpty else { return nil }
            rest = rest.dropFirst(fraction.utf8.count)
            if !fraction.isEmpty { literal += "." + fraction }
        } else if whole.isEmpty {
            return nil
        }
        if let letter = rest.first, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            var sign = ""
            if let byte = rest.first, "+-".utf8.contains(byte) {
                sign = byte == UInt8(ascii: "-") ? "-" : ""
                rest = rest.dropFirst()
            }
            let exponent = Substring(digits())
            guard !exponent.isEmpty else { return nil }
            rest = rest.dropFirst(exponent.utf8.count)
            literal += "e" + sign + exponent
        }
        return rest.isEmpty ? (isNegative ? "-" : "") + literal : nil
    }

    /// True for `yes`, `off`, `010`, `1_000`, `12:30`: readers of YAML 1.1, as Helm was for long, take them for
    /// truth values and other numbers.
    static func isAnotherIn11(_ text: String) -> Bool {
        guard text.utf8.count <= 32, let first = text.utf8.first else { return false }
        switch text.lowercased() {
        case "yes", "no", "on", "off", "y", "n":
            return text == text.lowercased() || text == text.uppercased()
                || text.dropFirst() == text.lowercased().dropFirst()
        default: break
        }
        let digits = text.utf8.drop { "+-".utf8.contains($0) }
        guard isDigit(first) || "+-".utf8.contains(first), let start = digits.first, isDigit(start) else {
            return false
        }
        let isOctal =
            start == UInt8(ascii: "0") && digits.count > 1
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
        let isBinary = digits.starts(with: "0b".utf8)
        let isGrouped =
            digits.contains(UInt8(ascii: "_")) && digits.allSatisfy { isDigit($0) || "_.".utf8.contains($0) }
        let groups = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let isSexagesimal =
            groups.count > 1 && groups.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
        return isOctal || isBinary || isGrouped || isSexagesimal
    }
}
