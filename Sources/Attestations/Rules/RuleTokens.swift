/// Why a text is no expression of the rule language, and where.
package enum RuleFault: Error, Hashable, Sendable {
    /// `offset` is in bytes of the expression.
    case expected(String, offset: Int)
    case tooLong(limit: Int)
    case tooDeep(limit: Int)
    case tooManyParts(limit: Int)
    case unknownName(String, offset: Int)
    case unknownFunction(String, offset: Int)
}

extension RuleFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .expected(let what, let offset): "expected \(what) at byte \(offset)"
        case .tooLong(let limit): "the expression is longer than \(limit) bytes"
        case .tooDeep(let limit): "the expression is nested deeper than \(limit) levels"
        case .tooManyParts(let limit): "the expression has more than \(limit) parts"
        case .unknownName(let name, let offset): "nothing is called “\(name)”, at byte \(offset)"
        case .unknownFunction(let name, let offset):
            "there is no function “\(name)” with so many arguments, at byte \(offset)"
        }
    }
}

/// A word of the rule language.
enum RuleToken: Hashable, Sendable {
    case name(String)
    case number(Int)
    case text(String)
    /// An operator or a bracket.
    case sign(String)
    case end
}

/// Takes an expression apart.
struct RuleTokens {
    private let bytes: [UInt8]
    private var place = 0
    /// Where the current token begins.
    private(set) var offset = 0
    private(set) var current = RuleToken.end

    init(_ source: String) throws(RuleFault) {
        bytes = Array(source.utf8)
        try advance()
    }

    private static let signs = [
        "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "%", "(", ")", "[", "]", ".",
        ",", "?", ":",
    ].map { ($0, Array($0.utf8)) }

    mutating func advance() throws(RuleFault) {
        while place < bytes.count, bytes[place] == 0x20 || 0x09...0x0D ~= bytes[place] { place += 1 }
        offset = place
        guard place < bytes.count else {
            current = .end
            return
        }
        switch bytes[place] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): current = try number()
        case UInt8(ascii: "'"), UInt8(ascii: "\""): current = try text()
        case let byte where Self.beginsName(byte):
            let start = place
            while place < bytes.count, Self.continuesName(bytes[place]) { place += 1 }
            current = .name(String(decoding: bytes[start..<place], as: UTF8.self))
        default:
            guard let (sign, code) = Self.signs.first(where: { bytes[place...].starts(with: $0.1) }) else {
                throw .expected("a name, a number, a text or an operator", offset: offset)
            }
            place += code.count
            current = .sign(sign)
        }
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte || 0x41...0x5A ~= byte || byte == UInt8(ascii: "_")
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    private mutating func number() throws(RuleFault) -> RuleToken {
        let start = place
        while place < bytes.count, Self.continuesName(bytes[place]) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        guard let number = Int(text), number <= RuleValue.largest else {
            throw .expected("a whole number up to \(RuleValue.largest)", offset: start)
        }
        return .number(number)
    }

    private mutating func text() throws(RuleFault) -> RuleToken {
        let quote = bytes[place]
        place += 1
        var content: [UInt8] = []
        while place < bytes.count, bytes[place] != quote {
            if bytes[place] == UInt8(ascii: "\\") {
                guard place + 1 < bytes.count, let byte = Self.escapes[bytes[place + 1]] else {
                    throw .expected(#"\\, \', \", \n or \t"#, offset: place)
                }
                content.append(byte)
                place += 2
            } else {
                content.append(bytes[place])
                place += 1
            }
        }
        guard place < bytes.count else { throw .expected("the end of the text that begins", offset: offset) }
        place += 1
        return .text(String(decoding: content, as: UTF8.self))
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "'"): UInt8(ascii: "'"),
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09,
    ]
}
