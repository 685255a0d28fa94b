import Evidence

/// An expression of the rule language: a part of CEL (Common Expression Language) whose values are JSON with whole numbers.
///
/// It has no time, no randomness, no input but its names, and ends: loops go over lists that are there. The language stands in
/// `Documents/formats/verdict-policy.md`.
package struct RuleExpression: Hashable, Sendable {
    package static let byteLimit = 4096
    package static let depthLimit = 32
    package static let partLimit = 512

    package let source: String
    let root: Part

    indirect enum Part: Hashable, Sendable {
        case value(JSON)
        case name(String)
        case member(Part, String)
        case has(Part, String)
        case element(Part, Part)
        case list([Part])
        case not(Part)
        case negative(Part)
        case and(Part, Part)
        case or(Part, Part)
        case choice(Part, Part, Part)
        case operation(RuleOperator, Part, Part)
        case call(RuleFunction, [Part])
        /// Of each element, under a name.
        case loop(RuleLoop, over: Part, as: String, Part)
    }

    /// - Parameter names: what it may speak about.
    package init(_ source: String, names: Set<String>) throws(RuleFault) {
        guard source.utf8.count <= Self.byteLimit else { throw .tooLong(limit: Self.byteLimit) }
        var parser = try RuleParser(source, names: names)
        self.source = source
        root = try parser.whole()
    }
}

enum RuleOperator: String, Hashable, Sendable {
    case equals = "=="
    case differs = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
    case among = "in"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case rest = "%"
}

/// What can be called, `x.name(…)` or `name(x, …)`; the first argument is what stands before the point.
enum RuleFunction: String, Hashable, Sendable {
    case size
    case startsWith
    case endsWith
    case contains
    case lowerAscii
    /// With `*` for any run of characters.
    case like
    /// Whether a package URL is covered by another.
    case isPackage
    /// The seconds since 1970 of a moment in RFC 3339.
    case timestamp

    var argumentCount: Int {
        switch self {
        case .size, .lowerAscii, .timestamp: 1
        case .startsWith, .endsWith, .contains, .like, .isPackage: 2
        }
    }
}

enum RuleLoop: String, Hashable, Sendable {
    case all
    case exists
    case existsOne = "exists_one"
    case filter
    case map
}

/// Reads an expression by recursive descent.
struct RuleParser {
    private var tokens: RuleTokens
    private var names: Set<String>
    private var depth = 0
    private var partCount = 0

    init(_ source: String, names: Set<String>) throws(RuleFault) {
        tokens = try RuleTokens(source)
        self.names = names
    }

    mutating func whole() throws(RuleFault) -> RuleExpression.Part {
        let part = try expression()
        guard tokens.current == .end else { throw .expected("the end", offset: tokens.offset) }
        return part
    }

    private func isAt(_ sign: String) -> Bool { tokens.current == .sign(sign) }

    private mutating func take(_ sign: String) throws(RuleFault) -> Bool {
        guard isAt(sign) else { return false }
        try tokens.advance()
        return true
    }

    private mutating func need(_ sign: String) throws(RuleFault) {
        guard try take(sign) else { throw .expected("“\(sign)”", offset: tokens.offset) }
    }

    private mutating func count(
        _ part: RuleExpression.Part
    ) throws(RuleFault) -> RuleExpression.Part {
        partCount += 1
        guard partCount <= RuleExpression.partLimit else {
            throw .tooManyParts(limit: RuleExpression.partLimit)
        }
        return part
    }

    private mutating func expression() throws(RuleFault) -> RuleExpression.Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= RuleExpression.depthLimit else { throw .tooDeep(limit: RuleExpression.depthLimit) }
        let condition = try disjunction()
        guard try take("?") else { return condition }
        let first = try expression()
        try need(":")
        return try count(.choice(condition, first, try expression()))
    }

    private mutating func disjunction() throws(RuleFault) -> RuleExpression.Part {
        var left = try conjunction()
        while try take("||") { left = try count(.or(left, try conjunction())) }
        return left
    }

    private mutating func conjunction() throws(RuleFault) -> RuleExpression.Part {
        var left = try relation()
        while try take("&&") { left = try count(.and(left, try relation())) }
        return left
    }

    private mutating func relation() throws(RuleFault) -> RuleExpression.Part {
        let left = try sum()
        guard let found = anOperator([.equals, .differs, .less, .atMost, .more, .atLeast, .among]) else {
            return left
        }
        try tokens.advance()
        let right = try sum()
        // CEL lets them follow each other, where nobody can say what is meant.
        guard anOperator([.equals, .differs, .less, .atMost, .more, .atLeast, .among]) == nil else {
            throw .expected("brackets around one of two comparisons", offset: tokens.offset)
        }
        return try count(.operation(found, left, right))
    }

    private func anOperator(_ candidates: [RuleOperator]) -> RuleOperator? {
        candidates.first { candidate in
            tokens.current == .sign(candidate.rawValue)
                || (candidate == .among && tokens.current == .name("in"))
        }
    }

    private mutating func sum() throws(RuleFault) -> RuleExpression.Part {
        var left = try product()
        while let found = anOperator([.plus, .minus]) {
            try tokens.advance()
            left = try count(.operation(found, left, try product()))
        }
        return left
    }

    private mutating func product() throws(RuleFault) -> RuleExpression.Part {
        var left = try unary()
        while let found = anOperator([.times, .over, .rest]) {
            try tokens.advance()
            left = try count(.operation(found, left, try unary()))
        }
        return left
    }

    private mutating func unary() throws(RuleFault) -> RuleExpression.Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= RuleExpression.depthLimit else { throw .tooDeep(limit: RuleExpression.depthLimit) }
        if try take("!") { return try count(.not(try unary())) }
        if try take("-") { return try count(.negative(try unary())) }
        return try access()
    }

    private mutating func access() throws(RuleFault) -> RuleExpression.Part {
        var part = try primary()
        while true {
            if try take(".") {
                let offset = tokens.offset
                guard case .name(let name) = tokens.current else {
                    throw .expected("a name", offset: offset)
                }
                try tokens.advance()
                if isAt("(") {
                    part = try call(name, of: part, at: offset)
                } else {
                    part = try count(.member(part, name))
                }
            } else if try take("[") {
                let index = try expression()
                try need("]")
                part = try count(.element(part, index))
            } else {
                return part
            }
        }
    }

    private mutating func primary() throws(RuleFault) -> RuleExpression.Part {
        let offset = tokens.offset
        switch tokens.current {
        case .number(let number):
            try tokens.advance()
            return try count(.value(.integer(number)))
        case .text(let text):
            try tokens.advance()
            return try count(.value(.string(text)))
        case .sign("("):
            try tokens.advance()
            let part = try expression()
            try need(")")
            return part
        case .sign("["):
            try tokens.advance()
            return try count(.list(try arguments(until: "]")))
        case .name(let name):
            try tokens.advance()
            return try named(name, at: offset)
        case .sign, .end: throw .expected("a value", offset: offset)
        }
    }

    private mutating func named(
        _ name: String,
        at offset: Int
    ) throws(RuleFault) -> RuleExpression.Part {
        switch name {
        case "true": return try count(.value(true))
        case "false": return try count(.value(false))
        case "null": return try count(.value(.null))
        case "has" where isAt("("):
            try tokens.advance()
            guard case .member(let whole, let member) = try expression() else {
                throw .expected("a member, as in has(a.b),", offset: offset)
            }
            try need(")")
            return try count(.has(whole, member))
        default:
            if isAt("(") { return try call(name, of: nil, at: offset) }
            guard names.contains(name) else { throw .unknownName(name, offset: offset) }
            return try count(.name(name))
        }
    }

    private mutating func arguments(until end: String) throws(RuleFault) -> [RuleExpression.Part] {
        var parts: [RuleExpression.Part] = []
        while !isAt(end) {
            parts.append(try expression())
            guard try take(",") else { break }
        }
        try need(end)
        return parts
    }

    private mutating func call(
        _ name: String,
        of target: RuleExpression.Part?,
        at offset: Int
    ) throws(RuleFault) -> RuleExpression.Part {
        try need("(")
        if let loop = RuleLoop(rawValue: name), let target {
            let place = tokens.offset
            guard case .name(let variable) = tokens.current, !names.contains(variable),
                !["true", "false", "null", "in"].contains(variable)
            else { throw .expected("a name that is not taken, for the element", offset: place) }
            try tokens.advance()
            try need(",")
            names.insert(variable)
            let body = try expression()
            names.remove(variable)
            try need(")")
            return try count(.loop(loop, over: target, as: variable, body))
        }
        let arguments = (target.map { [$0] } ?? []) + (try arguments(until: ")"))
        guard let function = RuleFunction(rawValue: name), function.argumentCount == arguments.count else {
            throw .unknownFunction(name, offset: offset)
        }
        return try count(.call(function, arguments))
    }
}
