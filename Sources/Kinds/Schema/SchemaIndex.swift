import Evidence

/// A schema within its document: what it says, and the address that its references are relative to.
struct SchemaNode: Hashable, Sendable {
    var schema: JSON
    var base: SchemaURI
}

/// Every resource and anchor of a schema document, with all its keywords checked and references resolved
/// once.
struct SchemaIndex: Hashable, Sendable {
    /// Of subschemas inside each other.
    static let maximumDepth = 64
    static let maximumSubschemas = 20_000
    /// Of an identifier or a reference, as written and resolved.
    static let maximumIdentifierBytes = 4096

    let root: SchemaNode
    private let dialect: JSONSchema.Dialect
    private var resources: [SchemaURI: JSON] = [:]
    private var anchors: [SchemaURI: [String: SchemaNode]] = [:]
    private var dynamicAnchors: [SchemaURI: [String: SchemaNode]] = [:]
    private var subschemas = 0

    init(_ schema: JSON, dialect: JSONSchema.Dialect) throws(JSONSchema.Failure) {
        self.dialect = dialect
        let base = SchemaURI("")
        root = SchemaNode(schema: schema, base: Self.base(of: schema, within: base, dialect))
        resources[base] = schema
        try index(schema, base: base, at: JSONPointer(), depth: 0)
        subschemas = 0
        try checkReferences(root, at: JSONPointer(), depth: 0)
    }

    /// Where the keywords of a dialect have subschemas.
    enum Place { case one, list, map, oneOrList, mapOrNames }

    static func places(of dialect: JSONSchema.Dialect) -> [(keyword: String, place: Place)] {
        switch dialect {
        case .draft7:
            shared + [("items", .oneOrList), ("additionalItems", .one), ("dependencies", .mapOrNames)]
        case .draft2020:
            shared + [
                ("items", .one), ("prefixItems", .list), ("$defs", .map), ("dependentSchemas", .map),
                ("unevaluatedItems", .one), ("unevaluatedProperties", .one), ("contentSchema", .one),
            ]
        }
    }

    private static let shared: [(keyword: String, place: Place)] = [
        ("definitions", .map), ("properties", .map), ("patternProperties", .map),
        ("additionalProperties", .one),
        ("propertyNames", .one), ("contains", .one), ("not", .one), ("if", .one), ("then", .one),
        ("else", .one),
        ("allOf", .list), ("anyOf", .list), ("oneOf", .list),
    ]

    /// The subschemas right inside `object`, each with the steps to it.
    static func children(of object: JSONObject, _ dialect: JSONSchema.Dialect) -> [(
        steps: [String], schema: JSON
    )] {
        // Draft-07 §8.3: beside $ref nothing else counts. What stands there is still reached by pointers.
        var children: [(steps: [String], schema: JSON)] = []
        for (keyword, place) in places(of: dialect) {
            guard let value = object[keyword] else { continue }
            switch (place, value) {
            case (.list, .array(let list)), (.oneOrList, .array(let list)):
                for (index, schema) in list.enumerated() { children.append(([keyword, "\(index)"], schema)) }
            case (.map, .object(let map)):
                for (name, schema) in map { children.append(([keyword, name], schema)) }
            case (.mapOrNames, .object(let map)):
                for (name, schema) in map where schema.array == nil {
                    children.append(([keyword, name], schema))
                }
            case (.one, _), (.oneOrList, _): children.append(([keyword], value))
            default: break
            }
        }
        return children
    }

    // MARK: - Indexing

    private mutating func index(
        _ schema: JSON,
        base outer: SchemaURI,
        at path: JSONPointer,
        depth: Int
    ) throws(JSONSchema.Failure) {
        subschemas += 1
        guard depth <= Self.maximumDepth, subschemas <= Self.maximumSubschemas else {
            throw .tooLarge(path: path.text)
        }
        guard case .object(let object) = schema else {
            if schema.bool != nil { return }
            throw .notASchema(path: path.text)
        }
        // Patterns are compiled when they are checked, before their subschemas are counted.
        guard (object["patternProperties"]?.object?.count ?? 0) <= Self.maximumSubschemas else {
            throw .tooLarge(path: path.text)
        }
        try SchemaKeywords.check(object, dialect: dialect, at: path)
        for keyword in ["$id", "$ref", "$dynamicRef"] {
            guard (object[keyword]?.string?.utf8.count ?? 0) <= Self.maximumIdentifierBytes else {
                throw .tooLarge(path: path.appending(keyword).text)
            }
        }
        let base = Self.base(of: schema, within: outer, dialect)
        guard base.path.utf8.count <= Self.maximumIdentifierBytes else {
            throw .tooLarge(path: path.appending("$id").text)
        }
        if base != outer {
            guard resources.updateValue(schema, forKey: base) == nil else {
                throw .duplicateIdentifier(
                    path: path.appending("$id").text,
                    identifier: object["$id"]?.string ?? ""
                )
            }
        }
        try noteAnchors(of: object, SchemaNode(schema: schema, base: base), at: path)
        for (steps, child) in Self.children(of: object, dialect) {
            try index(child, base: base, at: JSONPointer(path.steps + steps), depth: depth + 1)
        }
    }

    private mutating func noteAnchors(
        of object: JSONObject,
        _ node: SchemaNode,
        at path: JSONPointer
    ) throws(JSONSchema.Failure) {
        var names: [(String, isDynamic: Bool)] = []
        switch dialect {
        case .draft7:
            if !Self.isOverridden(object, dialect), let id = object["$id"]?.string, id.hasPrefix("#"),
                id.utf8.count > 1
            {
                names.append((String(id.dropFirst()), false))
            }
        case .draft2020:
            if let name = object["$anchor"]?.string { names.append((name, false)) }
            if let name = object["$dynamicAnchor"]?.string { names.append((name, true)) }
        }
        for (name, isDynamic) in names {
            guard anchors[node.base, default: [:]].updateValue(node, forKey: name) == nil else {
                throw .duplicateIdentifier(path: path.text, identifier: name)
            }
            if isDynamic { dynamicAnchors[node.base, default: [:]][name] = node }
        }
    }

    private static func isOverridden(_ object: JSONObject, _ dialect: JSONSchema.Dialect) -> Bool {
        dialect == .draft7 && object["$ref"] != nil
    }

    private static func base(of schema: JSON, within outer: SchemaURI, _ dialect: JSONSchema.Dialect)
        -> SchemaURI
    {
        guard case .object(let object) = schema, !isOverridden(object, dialect),
            let id = object["$id"]?.string
        else {
            return outer
        }
        return SchemaURI(id).resolved(against: outer).document
    }

    // MARK: - References

    private mutating func checkReferences(
        _ node: SchemaNode,
        at path: JSONPointer,
        depth: Int
    ) throws(JSONSchema.Failure) {
        guard case .object(let object) = node.schema else { return }
        for keyword in ["$ref", "$dynamicRef"] where keyword == "$ref" || dialect == .draft2020 {
            guard let reference = object[keyword]?.string else { continue }
            guard let target = target(of: reference, from: node.base),
                target.schema.object != nil || target.schema.bool != nil
            else { throw .unresolvedReference(path: path.appending(keyword).text, reference: reference) }
        }
        for (steps, child) in Self.children(of: object, dialect) {
            let base = Self.base(of: child, within: node.base, dialect)
            try checkReferences(
                SchemaNode(schema: child, base: base),
                at: JSONPointer(path.steps + steps),
                depth: depth + 1
            )
        }
    }

    /// What `reference` stands for; `nil` if it is not in this document.
    func target(of reference: String, from base: SchemaURI) -> SchemaNode? {
        let uri = SchemaURI(reference).resolved(against: base)
        guard let resource = resources[uri.document], let fragment = uri.decodedFragment else { return nil }
        guard fragment.isEmpty || fragment.hasPrefix("/") else { return anchors[uri.document]?[fragment] }
        guard let pointer = JSONPointer(fragment) else { return nil }
        var node = SchemaNode(schema: resource, base: uri.document)
        for step in pointer.steps {
            let next: JSON?
            switch node.schema {
            case .object(let object): next = object[step]
            case .array(let values):
                next = Int(strictly: step).flatMap { $0 < values.count ? values[$0] : nil }
            case .null, .bool, .number, .string: next = nil
            }
            guard let next else { return nil }
            node = SchemaNode(schema: next, base: Self.base(of: next, within: node.base, dialect))
        }
        return node
    }

    /// 2020-12 core §8.2.3.2: the outermost resource entered that has the anchor, if the reference ends at
    /// such a one.
    func dynamicTarget(of reference: String, from base: SchemaURI, scope: [SchemaURI]) -> SchemaNode? {
        let uri = SchemaURI(reference).resolved(against: base)
        guard let fragment = uri.decodedFragment, dynamicAnchors[uri.document]?[fragment] != nil else {
            return target(of: reference, from: base)
        }
        return scope.lazy.compactMap { self.dynamicAnchors[$0]?[fragment] }.first
            ?? target(of: reference, from: base)
    }

    func child(_ schema: JSON, of node: SchemaNode) -> SchemaNode {
        SchemaNode(schema: schema, base: Self.base(of: schema, within: node.base, dialect))
    }
}
