import Evidence

/// A value of a policy's text, in either of its forms, with where it begins. Two are the same if their values are.
package struct HCLNode: Sendable {
    package indirect enum Value: Hashable, Sendable {
        case null
        case bool(Bool)
        /// The literal as it was written.
        case number(String)
        case string(String)
        case list([HCLNode])
        /// In the order of the text; names may be repeated.
        case object([HCLItem])
    }

    package var value: Value
    /// Of its first byte.
    package var offset: Int

    package init(_ value: Value, at offset: Int = 0) {
        self.value = value
        self.offset = offset
    }
}

/// A member of an object: `a = …` has one key, the block `a "b" { … }` two.
package struct HCLItem: Sendable {
    package var keys: [String]
    package var node: HCLNode
    package var offset: Int

    package init(_ keys: [String], _ node: HCLNode, at offset: Int = 0) {
        self.keys = keys
        self.node = node
        self.offset = offset
    }
}

extension HCLNode: Hashable {
    package static func == (left: HCLNode, right: HCLNode) -> Bool { left.value == right.value }
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension HCLItem: Hashable {
    package static func == (left: HCLItem, right: HCLItem) -> Bool {
        left.keys == right.keys && left.node == right.node
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(keys)
        hasher.combine(node)
    }
}

extension HCLItem {
    /// The item within the block that the first key names: of `a "b" { … }`, `"b" { … }`; `nil` of an item with one key.
    var inner: HCLItem? {
        keys.count > 1 ? HCLItem(Array(keys.dropFirst()), node, at: offset) : nil
    }
}

extension HCLNode {
    package var string: String? { if case .string(let text) = value { text } else { nil } }

    /// A number without a fraction.
    var integer: Int? { if case .number(let literal) = value { Int(hclLiteral: literal) } else { nil } }

    /// What the value is called in a sentence.
    var noun: String {
        switch value {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "text"
        case .list: "a list"
        case .object: "an object"
        }
    }

    /// As a request would carry it; of repeated names the last.
    var loose: LooseJSON {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let literal): .number(Int(hclLiteral: literal).map(String.init) ?? literal)
        case .string(let text): .string(text)
        case .list(let nodes): .array(nodes.map(\.loose))
        case .object(let items):
            .object(
                LooseObject(
                    items.map { item in
                        (
                            item.keys[0],
                            item.inner.map { .object(LooseObject([($0.keys[0], $0.node.loose)])) }
                                ?? item.node.loose
                        )
                    }
                )
            )
        }
    }
}

extension Int {
    /// Decimal, `0x` and, with a leading zero, octal, as HCL reads them.
    init?(hclLiteral literal: String) {
        let isNegative = literal.hasPrefix("-")
        let digits = isNegative ? literal.dropFirst() : literal[...]
        let magnitude: Int?
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
            magnitude = Int(digits.dropFirst(2), radix: 16)
        } else if digits.count > 1, digits.hasPrefix("0"), digits.allSatisfy({ ("0"..."7").contains($0) }) {
            magnitude = Int(digits, radix: 8)
        } else {
            magnitude = Int(digits)
        }
        guard let magnitude else { return nil }
        self = isNegative ? -magnitude : magnitude
    }
}
