import Evidence
import Yams

/// Reads one YAML document into JSON: YAML 1.2 core types, anchors, merge keys; duplicate keys are refused.
struct YAMLReader {
    /// Nodes after every alias is replaced by what it stands for, so that an alias bomb is found.
    static let maximumNodes = 1_000_000
    /// Of mappings and sequences inside each other.
    static let maximumDepth = 128
    /// Size of a document in bytes; charts' own values files reach 200 kB.
    static let maximumBytes = 4 << 20
    /// Aliases in a document that also has collections as keys.
    static let maximumAliasesBesideComplexKeys = 20

    private var nodes = 0
    private var texts = ByteBudget()

    /// Plain words that YAML 1.1 takes for a truth value or another number, by their places.
    private var yaml11: [JSONObject.Member] = []

    static func json(of text: String) throws(SourceFault) -> JSON { try document(of: text).value }

    /// The document, and the plain words in it (RFC 6901) that readers of YAML 1.1 take for something else.
    static func document(of text: String) throws(SourceFault) -> (value: JSON, yaml11: JSONObject) {
        guard text.utf8.count <= maximumBytes else {
            throw SourceFault("it has more than \(maximumBytes) bytes", remedy: "split the values")
        }
        try refuseCostlyKeys(in: text)
        guard let root = try root(of: text) else {
            throw SourceFault("it is empty", remedy: "send a mapping of values")
        }
        // Aliases are counted before anything is made of them, so that a bomb costs little.
        var count = 0
        guard isCountable(root, &count) else { throw tooMany }
        var reader = YAMLReader()
        let value = try reader.json(root, at: JSONPointer(), depth: 0)
        return (value, JSONObject(reader.yaml11))
    }

    private static func root(of text: String) throws(SourceFault) -> Node? {
        do {
            return try Yams.compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw fault(of: error)
        } catch {
            throw SourceFault("it is not YAML", remedy: "correct the YAML")
        }
    }

    private static func fault(of error: YamlError) -> SourceFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            SourceFault(line: mark.line, problem, remedy: "correct the YAML at column \(mark.column)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            SourceFault(
                line: context.mark.line,
                "the key \"\(excerpt(duplicates.first ?? ""))\" is given twice in one mapping",
                remedy: "remove one of them"
            )
        case .reader(let problem, _, _, _):
            SourceFault(problem, remedy: "remove the character that YAML does not allow")
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            SourceFault("it is not YAML", remedy: "correct the YAML")
        }
    }

    /// The library hashes every key of a mapping with everything aliases put into it, before we can count. A
    /// key that is a collection is rare, and so is a bomb's number of aliases: only both together are
    /// refused.
    private static func refuseCostlyKeys(in text: String) throws(SourceFault) {
        var aliases = 0
        var mayHaveComplexKeys = false
        var previous = UInt8(ascii: "\n")
        var beforePrevious = UInt8(ascii: "\n")
        for byte in text.utf8 {
            let opens = isSpace(beforePrevious) || "[{,:-?".utf8.contains(beforePrevious)
            if previous == UInt8(ascii: "*"), opens, !isSpace(byte) { aliases += 1 }
            if previous == UInt8(ascii: "?"), opens, isSpace(byte) { mayHaveComplexKeys = true }
            if byte == UInt8(ascii: ":"), "]} \t".utf8.contains(previous) { mayHaveComplexKeys = true }
            (beforePrevious, previous) = (previous, byte)
        }
        guard !mayHaveComplexKeys || aliases <= maximumAliasesBesideComplexKeys else {
            throw SourceFault(
                "it has \(aliases) aliases, and keys that may be collections or aliases",
                remedy: "write plain keys, with the colon right behind them, and no \"? \""
            )
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static let tooMany = SourceFault(
        "its aliases stand for more than \(maximumNodes) values",
        remedy: "write fewer aliases of aliases"
    )

    /// False for more than `maximumNodes`; what is nested too deep is looked at no further.
    private static func isCountable(_ node: Node, _ count: inout Int, depth: Int = 0) -> Bool {
        count += 1
        guard count <= maximumNodes, depth <= maximumDepth else { return count <= maximumNodes }
        switch node {
        case .sequence(let sequence):
            for child in sequence { guard isCountable(child, &count, depth: depth + 1) else { return false } }
        case .mapping(let mapping):
            for (_, child) in mapping {
                guard isCountable(child, &count, depth: depth + 1) else { return false }
            }
        case .scalar, .alias: break
        }
        return true
    }

    // MARK: - Nodes

    private mutating func json(_ node: Node, at path: JSONPointer, depth: Int) throws(SourceFault) -> JSON {
        nodes += 1
        guard nodes <= Self.maximumNodes else { throw Self.tooMany }
        guard depth <= Self.maximumDepth else {
            throw fault(
                node,
                path,
                "it is nested deeper than \(Self.maximumDepth)",
                remedy: "flatten the values"
            )
        }
        switch node {
        case .scalar(let scalar):
            try spend(scalar.string)
            if scalar.style == .plain, YAMLCoreScalar.isAnotherIn11(scalar.string) {
                yaml11.append((path.text, .string(scalar.string)))
            }
            return try value(of: scalar, node, path)
        case .sequence(let sequence):
            try refuseForeignTag(sequence.tag, allowed: "seq", node, path)
            var values: [JSON] = []
            for (index, child) in sequence.enumerated() {
                values.append(try json(child, at: path.appending("\(index)"), depth: depth + 1))
            }
            return .array(values)
        case .mapping(let mapping): return .object(try object(mapping, node, at: path, depth: depth))
        case .alias: throw fault(node, path, "an alias stands for nothing", remedy: "define its anchor above")
        }
    }

    private mutating func spend(_ text: String) throws(SourceFault) {
        guard texts.spend(text.utf8.count) else {
            throw SourceFault(
                "its aliases stand for more than \(ByteBudget.maximumBytes) bytes",
                remedy: "write fewer aliases of long texts"
            )
        }
    }

    private mutating func object(
        _ mapping: Node.Mapping,
        _ node: Node,
        at path: JSONPointer,
        depth: Int
    ) throws(SourceFault) -> JSONObject {
        try refuseForeignTag(mapping.tag, allowed: "map", node, path)
        var members: [JSONObject.Member] = []
        var names: Set<[UInt8]> = []
        var merged: [JSONObject] = []
        for (keyNode, child) in mapping {
            if case .scalar(let scalar) = keyNode, scalar.style == .plain, scalar.string == "<<" {
                merged += try mergeSources(child, at: path.appending("<<"), depth: depth)
                continue
            }
            let name = try key(keyNode, path)
            try spend(name)
            guard names.insert(Array(name.utf8)).inserted else {
                throw fault(
                    keyNode,
                    path,
                    "the key \"\(excerpt(name))\" is given twice in one mapping",
                    remedy: "remove one of them"
                )
            }
            members.append((name, try json(child, at: path.appending(name), depth: depth + 1)))
        }
        // Own keys win over merged ones, and earlier sources over later ones.
        for source in merged {
            for member in source where names.insert(Array(member.name.utf8)).inserted {
                members.append(member)
            }
        }
        members.sort { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
        return JSONObject(members)
    }

    private mutating func mergeSources(
        _ node: Node,
        at path: JSONPointer,
        depth: Int
    ) throws(SourceFault) -> [JSONObject] {
        switch try json(node, at: path, depth: depth + 1) {
        case .object(let object): return [object]
        case .array(let values) where values.allSatisfy({ $0.object != nil }):
            return values.compactMap(\.object)
        default:
            throw fault(
                node,
                path,
                "only mappings can be merged",
                remedy: "put a mapping, or a list of them, behind <<"
            )
        }
    }

    /// The key as it is written. (The library has made a text of every key when it looked for duplicates.)
    private func key(_ node: Node, _ path: JSONPointer) throws(SourceFault) -> String {
        guard case .scalar(let scalar) = node else {
            throw fault(node, path, "a key is a collection", remedy: "use texts as keys")
        }
        guard !scalar.string.utf8.contains(0) else {
            throw fault(node, path, "a key holds the character U+0000", remedy: "remove \\0")
        }
        return scalar.string
    }

    private func value(of scalar: Node.Scalar, _ node: Node, _ path: JSONPointer) throws(SourceFault) -> JSON
    {
        let text = scalar.string
        guard !text.utf8.contains(0) else {
            throw fault(node, path, "a text holds the character U+0000", remedy: "remove \\0")
        }
        let tag = tagName(scalar.tag)
        if tag == "str" || tag == "!" || tag.isEmpty && scalar.style != .plain { return .string(text) }
        switch YAMLCoreScalar(text) {
        case .unrepresentable(let literal):
            throw fault(
                node,
                path,
                "a double does not hold the number \(excerpt(literal))",
                remedy: "put it in quotes, or round it"
            )
        case .value(let value):
            let isExpected =
                switch (tag, value) {
                case ("", _), ("null", .null), ("bool", .bool), ("float", .number): true
                case ("int", .number): value.integer != nil
                default: false
                }
            guard isExpected else {
                throw fault(
                    node,
                    path,
                    "\"\(excerpt(text))\" is not of the type !!\(excerpt(tag))",
                    remedy: "remove the tag"
                )
            }
            return value
        }
    }

    // MARK: - Tags

    private static let coreTag = "tag:yaml.org,2002:"

    /// `str` of `tag:yaml.org,2002:str`; empty for no tag.
    private func tagName(_ tag: Tag) -> String {
        let name = tag.rawValue
        return name.hasPrefix(Self.coreTag) ? String(name.dropFirst(Self.coreTag.count)) : name
    }

    private func refuseForeignTag(
        _ tag: Tag,
        allowed: String,
        _ node: Node,
        _ path: JSONPointer
    ) throws(SourceFault) {
        let name = tagName(tag)
        guard name.isEmpty || name == "!" || name == allowed else {
            throw fault(
                node,
                path,
                "the tag !\(excerpt(name)) has no meaning in values",
                remedy: "remove the tag"
            )
        }
    }

    private func fault(_ node: Node, _ path: JSONPointer, _ reason: String, remedy: String) -> SourceFault {
        SourceFault(
            line: node.mark?.line,
            path: path.text,
            path.steps.isEmpty ? reason : "at \(excerpt(path.text)), \(reason)",
            remedy: remedy
        )
    }
}
