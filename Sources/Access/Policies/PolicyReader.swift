import Evidence

/// The members of an object of a policy's text, each once, read by name; what is not asked for is refused at the end.
struct PolicyReader {
    let what: String
    let offset: Int
    private var items: [String: HCLItem] = [:]
    private var order: [String] = []
    private var asked: Set<String> = []

    /// - Throws: where a name stands twice: which one would count?
    init(_ items: [HCLItem], of what: String, at offset: Int) throws(HCLFault) {
        self.what = what
        self.offset = offset
        for item in items {
            let name = item.keys[0]
            guard self.items[name] == nil else {
                throw HCLFault(at: item.offset, "\(what) has \(name) twice", remedy: "give it once")
            }
            self.items[name] = item
            order.append(name)
        }
    }

    /// `nil` where it is absent or null.
    mutating func node(_ name: String) -> HCLNode? {
        asked.insert(name)
        guard let item = items[name] else { return nil }
        // A block with a label is an object with one member.
        let node = item.inner.map { HCLNode(.object([$0]), at: item.offset) } ?? item.node
        return node.value == .null ? nil : node
    }

    func has(_ name: String) -> Bool { items[name] != nil }

    /// - Throws: where something is left that nobody has asked for.
    func end() throws(HCLFault) {
        guard let unknown = order.first(where: { !asked.contains($0) }), let item = items[unknown] else {
            return
        }
        throw HCLFault(
            at: item.offset,
            "\(what) has no «\(unknown)»",
            remedy: "use some of \(asked.sorted().joined(separator: ", "))"
        )
    }

    static func wrong(_ name: String, _ node: HCLNode, expected: String) -> HCLFault {
        HCLFault(at: node.offset, "\(name) is \(node.noun)", remedy: "give \(expected)")
    }

    mutating func text(_ name: String) throws(HCLFault) -> String? {
        guard let node = node(name) else { return nil }
        guard let text = node.string else { throw Self.wrong(name, node, expected: "text in double quotes") }
        return text
    }

    mutating func flag(_ name: String) throws(HCLFault) -> Bool? {
        guard let node = node(name) else { return nil }
        guard case .bool(let flag) = node.value else {
            throw Self.wrong(name, node, expected: "true or false")
        }
        return flag
    }

    /// Each with its place; one text is a list of one.
    mutating func texts(_ name: String) throws(HCLFault) -> [(text: String, offset: Int)]? {
        guard let node = node(name) else { return nil }
        if let text = node.string { return [(text, node.offset)] }
        guard case .list(let nodes) = node.value else {
            throw Self.wrong(name, node, expected: "a list of texts: [\"…\"]")
        }
        var texts: [(text: String, offset: Int)] = []
        for node in nodes {
            guard let text = node.string else {
                throw Self.wrong("a member of \(name)", node, expected: "text in double quotes")
            }
            texts.append((text, node.offset))
        }
        return texts
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(HCLFault) -> Int? {
        guard let node = node(name) else { return nil }
        guard let number = node.integer ?? node.string.flatMap({ Int($0) }), range.contains(number) else {
            throw HCLFault(
                at: node.offset,
                "\(name) is not a whole number in its range",
                remedy: "give one from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// In seconds: a number of them, or text such as `90s`, `5m`, `1h30m` or `7d`.
    mutating func seconds(_ name: String) throws(HCLFault) -> Int? {
        guard let node = node(name) else { return nil }
        guard let seconds = node.integer ?? node.string.flatMap(Self.seconds),
            (0...Self.longest).contains(seconds)
        else {
            throw HCLFault(
                at: node.offset,
                "\(name) is no length of time",
                remedy: "give seconds, or text such as \"90s\", \"5m\" or \"1h30m\""
            )
        }
        return seconds
    }

    /// A hundred years.
    static let longest = 3_153_600_000

    private static func seconds(_ text: String) -> Int? {
        if let seconds = Int(text) { return seconds }
        var rest = text[...]
        var total = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            rest = rest.dropFirst(digits.count)
            guard let number = Int(digits), number <= longest, let unit = rest.popFirst(),
                let scale = units[unit]
            else { return nil }
            total += number * scale
            guard total <= longest else { return nil }
        }
        return total
    }

    private static let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
}
