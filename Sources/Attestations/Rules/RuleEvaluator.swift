package import Evidence

/// Why an expression has no value for what it was asked about.
package enum RuleFailure: Error, Hashable, Sendable {
    case noMember(String)
    case noElement(Int)
    case wrongKind(expected: String, found: String)
    case divisionByZero
    /// Beyond ±2⁵³−1.
    case tooLarge
    case malformed(String)
    /// The policy's steps are used up.
    case tooManySteps(limit: Int)
}

extension RuleFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noMember(let name): "there is no member “\(name.prefix(100))”"
        case .noElement(let index): "there is no element \(index)"
        case .wrongKind(let expected, let found): "\(expected) was expected, and \(found) is there"
        case .divisionByZero: "a number is divided by zero"
        case .tooLarge: "a number is beyond \(RuleValue.largest)"
        case .malformed(let what): "“\(what.prefix(100))” is not what the function takes"
        case .tooManySteps(let limit): "it takes more than \(limit) steps"
        }
    }
}

/// What a value of the rule language is called, and its bounds.
enum RuleValue {
    /// What a double holds exactly: 2⁵³−1.
    static let largest = 9_007_199_254_740_991

    static func kind(_ value: JSON) -> String {
        switch value {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// Evaluates expressions over names: a pure function. Counts the steps of all of them together, so that a policy ends.
package struct RuleEvaluator: Sendable {
    /// About a second.
    package static let stepLimit = 10_000_000

    private var names: [String: JSON]
    private let limit: Int
    package private(set) var steps = 0

    package init(_ names: [String: JSON], limit: Int = stepLimit) {
        self.names = names
        self.limit = limit
    }

    package mutating func value(of expression: RuleExpression) throws(RuleFailure) -> JSON {
        try value(expression.root)
    }

    /// A step for each part, and one for each 64 bytes or elements that it goes over.
    private mutating func step(_ size: Int = 0) throws(RuleFailure) {
        steps += 1 + size / 64
        guard steps <= limit else { throw .tooManySteps(limit: limit) }
    }

    private mutating func value(_ part: RuleExpression.Part) throws(RuleFailure) -> JSON {
        try step()
        switch part {
        case .value(let value): return value
        case .name(let name): return names[name] ?? .null
        case .member(let whole, let name):
            let object = try Self.object(try value(whole))
            guard let member = object[name] else { throw .noMember(name) }
            return member
        case .has(let whole, let name):
            let object = try Self.object(try value(whole))
            return .bool(object[name].map { !$0.isNull } ?? false)
        case .element(let whole, let index): return try element(try value(whole), try value(index))
        case .list(let parts):
            var values: [JSON] = []
            for part in parts { values.append(try value(part)) }
            return .array(values)
        case .not(let part): return .bool(try !truth(part))
        case .negative(let part): return try Self.number(0 - (try Self.whole(try value(part))))
        // As in CEL: where one side decides, a failure of the other does not matter.
        case .and(let left, let right): return .bool(try decided(left, right, by: false))
        case .or(let left, let right): return .bool(try decided(left, right, by: true))
        case .choice(let condition, let first, let second):
            return try truth(condition) ? value(first) : value(second)
        case .operation(let name, let left, let right):
            return try operation(name, try value(left), try value(right))
        case .call(let function, let parts):
            var arguments: [JSON] = []
            for part in parts { arguments.append(try value(part)) }
            return try call(function, arguments)
        case .loop(let loop, let list, let name, let body):
            return try self.loop(loop, over: try value(list), as: name, body)
        }
    }

    private mutating func truth(_ part: RuleExpression.Part) throws(RuleFailure) -> Bool {
        try Self.truth(try value(part))
    }

    private mutating func decided(
        _ left: RuleExpression.Part,
        _ right: RuleExpression.Part,
        by decisive: Bool
    ) throws(RuleFailure) -> Bool {
        do throws(RuleFailure) {
            if try truth(left) == decisive { return decisive }
        } catch {
            if case .tooManySteps = error { throw error }
            if try truth(right) == decisive { return decisive }
            throw error
        }
        return try truth(right)
    }

    private mutating func loop(
        _ loop: RuleLoop,
        over list: JSON,
        as name: String,
        _ body: RuleExpression.Part
    ) throws(RuleFailure) -> JSON {
        let elements = try Self.list(list)
        var found: [JSON] = []
        var failure: RuleFailure?
        defer { names[name] = nil }
        for element in elements {
            names[name] = element
            do throws(RuleFailure) {
                let value = try value(body)
                if loop == .map {
                    found.append(value)
                } else if try Self.truth(value) {
                    found.append(element)
                    if loop == .exists { return true }
                } else if loop == .all {
                    return false
                }
            } catch {
                if case .tooManySteps = error { throw error }
                guard loop == .exists || loop == .all else { throw error }
                // A later element may decide.
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        switch loop {
        case .all: return true
        case .exists: return false
        case .existsOne: return .bool(found.count == 1)
        case .filter, .map: return .array(found)
        }
    }

    private mutating func operation(
        _ name: RuleOperator,
        _ left: JSON,
        _ right: JSON
    ) throws(RuleFailure) -> JSON {
        switch name {
        case .equals, .differs:
            try step(left.weight)
            return .bool((left == right) == (name == .equals))
        case .less: return .bool(try order(left, right) < 0)
        case .atMost: return .bool(try order(left, right) <= 0)
        case .more: return .bool(try order(left, right) > 0)
        case .atLeast: return .bool(try order(left, right) >= 0)
        case .among:
            if let object = right.object { return .bool(object[try Self.text(left)] != nil) }
            let list = try Self.list(right)
            try step(64 * list.count)
            return .bool(list.contains(left))
        case .plus:
            if let left = left.string, let right = right.string {
                try step(left.utf8.count + right.utf8.count)
                return .string(left + right)
            }
            if let left = left.array, let right = right.array {
                try step(64 * (left.count + right.count))
                return .array(left + right)
            }
            return try Self.number(try Self.whole(left) + Self.whole(right))
        case .minus: return try Self.number(try Self.whole(left) - Self.whole(right))
        case .times:
            let product = try Self.whole(left).multipliedReportingOverflow(by: Self.whole(right))
            guard !product.overflow else { throw .tooLarge }
            return try Self.number(product.partialValue)
        case .over, .rest:
            let (left, right) = (try Self.whole(left), try Self.whole(right))
            guard right != 0 else { throw .divisionByZero }
            return try Self.number(name == .over ? left / right : left % right)
        }
    }

    /// Numbers by size, texts by their bytes.
    private mutating func order(_ left: JSON, _ right: JSON) throws(RuleFailure) -> Int {
        if let left = left.string, let right = right.string {
            try step(min(left.utf8.count, right.utf8.count))
            if left.utf8.elementsEqual(right.utf8) { return 0 }
            return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
        }
        return try (Self.whole(left) - Self.whole(right)).signum()
    }

    private func element(_ whole: JSON, _ index: JSON) throws(RuleFailure) -> JSON {
        if let object = whole.object {
            let name = try Self.text(index)
            guard let member = object[name] else { throw .noMember(name) }
            return member
        }
        let list = try Self.list(whole)
        let place = try Self.whole(index)
        guard list.indices.contains(place) else { throw .noElement(place) }
        return list[place]
    }

    private mutating func call(
        _ function: RuleFunction,
        _ arguments: [JSON]
    ) throws(RuleFailure) -> JSON {
        if function != .size { for argument in arguments { try step(argument.weight) } }
        let first = arguments.first ?? .null
        switch function {
        case .size:
            switch first {
            case .string(let text): return .integer(text.unicodeScalars.count)
            case .array(let list): return .integer(list.count)
            case .object(let object): return .integer(object.count)
            case .null, .bool, .number:
                throw .wrongKind(expected: "a text, a list or an object", found: RuleValue.kind(first))
            }
        case .lowerAscii: return .string(try Self.text(first).asciiLowercased)
        case .timestamp:
            let text = try Self.text(first)
            guard let instant = Instant(rfc3339: text) else { throw .malformed(text) }
            return .integer(instant.unixSeconds)
        case .startsWith, .endsWith, .contains, .like, .isPackage:
            let (text, other) = (try Self.text(first), try Self.text(arguments[1]))
            return .bool(try Self.compare(function, text, other))
        }
    }

    private static func compare(
        _ function: RuleFunction,
        _ text: String,
        _ other: String
    ) throws(RuleFailure) -> Bool {
        switch function {
        case .startsWith: return text.utf8.starts(with: other.utf8)
        case .endsWith: return text.utf8.reversed().starts(with: other.utf8.reversed())
        case .like: return Glob.matches(other, text)
        case .isPackage:
            guard let pattern = try? PackageURL(other) else { throw .malformed(other) }
            return (try? PackageURL(text)).map(pattern.covers) ?? false
        default: return other.isEmpty || Array(text.utf8).contains(Array(other.utf8))
        }
    }

    // MARK: Kinds

    private static func truth(_ value: JSON) throws(RuleFailure) -> Bool {
        guard let truth = value.bool else {
            throw .wrongKind(expected: "a truth value", found: RuleValue.kind(value))
        }
        return truth
    }

    private static func text(_ value: JSON) throws(RuleFailure) -> String {
        guard let text = value.string else {
            throw .wrongKind(expected: "a text", found: RuleValue.kind(value))
        }
        return text
    }

    private static func list(_ value: JSON) throws(RuleFailure) -> [JSON] {
        guard let list = value.array else {
            throw .wrongKind(expected: "a list", found: RuleValue.kind(value))
        }
        return list
    }

    private static func object(_ value: JSON) throws(RuleFailure) -> JSONObject {
        guard let object = value.object else {
            throw .wrongKind(expected: "an object", found: RuleValue.kind(value))
        }
        return object
    }

    private static func whole(_ value: JSON) throws(RuleFailure) -> Int {
        guard let number = value.number, let whole = Int(exactly: number),
            abs(whole) <= RuleValue.largest
        else { throw .wrongKind(expected: "a whole number", found: RuleValue.kind(value)) }
        return whole
    }

    private static func number(_ value: Int) throws(RuleFailure) -> JSON {
        guard value.magnitude <= UInt(RuleValue.largest) else { throw .tooLarge }
        return .integer(value)
    }
}

extension JSON {
    /// What it costs to look at all of it, in bytes at least.
    fileprivate var weight: Int {
        switch self {
        case .null, .bool, .number: 8
        case .string(let text): text.utf8.count
        case .array(let list): list.reduce(8) { $0 + $1.weight }
        case .object(let object): object.reduce(8) { $0 + $1.name.utf8.count + $1.value.weight }
        }
    }
}

extension Instant {
    /// Since 1970, rounded down.
    var unixSeconds: Int {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return Int(rest < 0 ? seconds - 1 : seconds)
    }
}
