import Evidence

/// A policy in the form in which Vault has them: rules about paths.
package struct ACLDocument: Hashable, Sendable {
    package var rules: [PathRule]
    /// What it is bound to besides the tokens that name it, each in its normal form, sorted.
    package var entityBindings: [String]

    package static let ruleLimit = 10_000

    init(rules: [PathRule], entityBindings: [String] = []) {
        self.rules = rules
        self.entityBindings = entityBindings
    }

    init(_ items: [HCLItem]) throws(HCLFault) {
        var rules: [PathRule] = []
        var others: [HCLItem] = []
        for item in items {
            guard item.keys[0] == "path" else {
                others.append(item)
                continue
            }
            for (path, node, offset) in try Self.blocks(of: item) {
                rules.append(try PathRule(path: path, node, at: offset))
                guard rules.count <= Self.ruleLimit else {
                    throw HCLFault(
                        at: offset,
                        "the policy has more than \(Self.ruleLimit) paths",
                        remedy: "split it into several policies"
                    )
                }
            }
        }
        var reader = try PolicyReader(others, of: "a policy", at: 0)
        // Taken, as others take it; a policy is called as it was put.
        _ = try reader.text("name")
        entityBindings = try reader.entityBindings()
        _ = reader.node("path")
        try reader.end()
        self.rules = rules
    }

    /// The paths of one item: `path "P" { … }`, `path = { "P" = { … } }`, and lists of objects, as JSON has them.
    private static func blocks(
        of item: HCLItem
    ) throws(HCLFault) -> [(path: String, node: HCLNode, offset: Int)] {
        if let inner = item.inner {
            guard inner.inner == nil else {
                throw HCLFault(at: item.offset, "a path has two labels", remedy: "write path \"…\" { … }")
            }
            return [(inner.keys[0], inner.node, item.offset)]
        }
        switch item.node.value {
        case .null: return []
        case .object(let members):
            var found: [(path: String, node: HCLNode, offset: Int)] = []
            for member in members {
                guard member.inner == nil else {
                    throw HCLFault(
                        at: member.offset,
                        "a path has two labels",
                        remedy: "write path \"…\" { … }"
                    )
                }
                if case .list(let nodes) = member.node.value {
                    found += nodes.map { (path: member.keys[0], node: $0, offset: $0.offset) }
                } else {
                    found.append((member.keys[0], member.node, member.offset))
                }
            }
            return found
        case .list(let nodes):
            var found: [(path: String, node: HCLNode, offset: Int)] = []
            for node in nodes {
                guard case .object = node.value else {
                    throw PolicyReader.wrong("a member of path", node, expected: "an object of paths")
                }
                found += try blocks(of: HCLItem(["path"], node, at: node.offset))
            }
            return found
        default: throw PolicyReader.wrong("path", item.node, expected: "path \"…\" { … }")
        }
    }

    /// As it is kept to be searched: `{"path": [{…}, …]}`, one object a rule, with the rule's path in it.
    var json: JSON {
        var object: JSONObject = ["path": .array(rules.map(\.json))]
        if !entityBindings.isEmpty { object["entity_bindings"] = .array(entityBindings.map(JSON.string)) }
        return .object(object)
    }
}

extension PathRule {
    fileprivate init(path: String, _ node: HCLNode, at offset: Int) throws(HCLFault) {
        guard case .object(let items) = node.value else {
            throw PolicyReader.wrong("the path «\(path)»", node, expected: "{ capabilities = [\"…\"] }")
        }
        var reader = try PolicyReader(items, of: "the path «\(path)»", at: offset)
        self.init(
            path: try Self.template(path, at: offset),
            pathText: path,
            grant: try PathGrant(&reader),
            expiration: try reader.instant("expiration")
        )
        // Said for people.
        _ = try reader.text("comment")
        for unknown in ["mfa_methods", "control_group", "subscribe_event_types"] where reader.has(unknown) {
            throw HCLFault(
                at: reader.node(unknown)?.offset ?? offset,
                "\(unknown) is not supported, and would be a limit that nobody holds",
                remedy: "remove it, or deny the path"
            )
        }
        try reader.end()
    }

    private static func template(_ path: String, at offset: Int) throws(HCLFault) -> PolicyTemplate {
        guard path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw HCLFault(at: offset, "a path has a control character", remedy: "remove it")
        }
        guard path.utf8.count <= 4_096 else {
            throw HCLFault(at: offset, "a path is longer than 4096 bytes", remedy: "shorten it")
        }
        guard !path.contains("+*") else {
            throw HCLFault(
                at: offset,
                "the path «\(path)» has «+*»",
                remedy: "write «+» for one segment, or «*» at the end for all that follows"
            )
        }
        do {
            return try PolicyTemplate(path)
        } catch {
            throw HCLFault(at: offset, "the path «\(path)»: \(error.reason)", remedy: error.remedy)
        }
    }

    fileprivate var json: JSON {
        var object: JSONObject = [
            "path": .string(pathText),
            "capabilities": .array(
                Capability.allCases.filter { grant.capabilities.contains($0) }.map { .string($0.rawValue) }
            ),
        ]
        if let expiration { object["expiration"] = .string(expiration.rfc3339) }
        func add(_ name: String, _ parameters: [String: [LooseJSON]]) {
            guard !parameters.isEmpty else { return }
            object[name] = .object(
                JSONObject(parameters.map { (name: $0.key, value: .array($0.value.map(\.json))) })
            )
        }
        add("allowed_parameters", grant.allowedParameters)
        add("denied_parameters", grant.deniedParameters)
        if !grant.requiredParameters.isEmpty {
            object["required_parameters"] = .array(grant.requiredParameters.map(JSON.string))
        }
        if let seconds = grant.minimumWrapping { object["min_wrapping_ttl"] = .integer(seconds) }
        if let seconds = grant.maximumWrapping { object["max_wrapping_ttl"] = .integer(seconds) }
        if let limit = grant.paginationLimit { object["pagination_limit"] = .integer(limit) }
        if let path = grant.keysFilterPath { object["list_scan_response_keys_filter_path"] = .string(path) }
        return .object(object)
    }
}

extension PathGrant {
    fileprivate init(_ reader: inout PolicyReader) throws(HCLFault) {
        let given = try reader.texts("capabilities") ?? []
        var capabilities = try Self.oldCapabilities(&reader)
        for (text, offset) in given {
            guard let capability = Capability(rawValue: text) else {
                throw HCLFault(
                    at: offset,
                    "there is no capability «\(text)»",
                    remedy: "use some of \(Capability.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            capabilities.formUnion(Capabilities(capability))
        }
        self.init(capabilities.contains(.deny) ? Capabilities(.deny) : capabilities)
        minimumWrapping = try reader.seconds("min_wrapping_ttl").flatMap { $0 == 0 ? nil : $0 }
        maximumWrapping = try reader.seconds("max_wrapping_ttl").flatMap { $0 == 0 ? nil : $0 }
        if let minimumWrapping, let maximumWrapping, maximumWrapping < minimumWrapping {
            throw HCLFault(
                at: reader.node("max_wrapping_ttl")?.offset ?? reader.offset,
                "max_wrapping_ttl is less than min_wrapping_ttl",
                remedy: "give it at least \(minimumWrapping) seconds"
            )
        }
        allowedParameters = try reader.parameters("allowed_parameters")
        deniedParameters = try reader.parameters("denied_parameters")
        requiredParameters = try (reader.texts("required_parameters") ?? []).map { $0.text }
        paginationLimit = try reader.integer("pagination_limit", in: 0...1_000_000).flatMap {
            $0 == 0 ? nil : $0
        }
        keysFilterPath = try reader.text("list_scan_response_keys_filter_path").flatMap {
            $0.isEmpty ? nil : $0
        }
        try check(&reader)
    }

    private func check(_ reader: inout PolicyReader) throws(HCLFault) {
        guard let keysFilterPath, let node = reader.node("list_scan_response_keys_filter_path") else {
            return
        }
        guard capabilities.contains(.list) || capabilities.contains(.scan) else {
            throw HCLFault(
                at: node.offset,
                "list_scan_response_keys_filter_path stands where nothing is listed",
                remedy: "give the capability list or scan, or remove it"
            )
        }
        guard KeysFilter(keysFilterPath) != nil else {
            throw HCLFault(
                at: node.offset,
                "list_scan_response_keys_filter_path is no template",
                remedy: "write it with {{ .path }} and {{ .key }}, as \"{{ .path }}{{ .key }}\""
            )
        }
    }

    /// `policy = "read"`, as it was written before there were capabilities.
    private static func oldCapabilities(_ reader: inout PolicyReader) throws(HCLFault) -> Capabilities {
        guard let node = reader.node("policy") else { return [] }
        switch try reader.text("policy") {
        case "", nil: return []
        case "deny": return Capabilities(.deny)
        case "read": return Capabilities([.read, .list])
        case "write": return Capabilities([.create, .read, .update, .delete, .list])
        case "sudo": return Capabilities([.create, .read, .update, .delete, .list, .sudo])
        default:
            throw HCLFault(
                at: node.offset,
                "policy is none of read, write, deny and sudo",
                remedy: "write capabilities = [\"…\"] in its place"
            )
        }
    }
}

extension PolicyReader {
    /// Names in small letters, each with its values; one that is no list is a list of one.
    fileprivate mutating func parameters(_ name: String) throws(HCLFault) -> [String: [LooseJSON]] {
        guard let node = node(name) else { return [:] }
        guard case .object(let items) = node.value else {
            throw Self.wrong(name, node, expected: "an object: { \"name\" = [\"value\"] }")
        }
        var parameters: [String: [LooseJSON]] = [:]
        for item in items {
            let key = item.keys[0].lowercased()
            guard item.inner == nil, parameters[key] == nil else {
                throw HCLFault(at: item.offset, "\(name) has \(item.keys[0]) twice", remedy: "give it once")
            }
            switch item.node.value {
            case .list(let nodes): parameters[key] = nodes.map(\.loose)
            case .null: parameters[key] = []
            default: parameters[key] = [item.node.loose]
            }
        }
        return parameters
    }

    /// RFC 3339, or seconds since 1970.
    fileprivate mutating func instant(_ name: String) throws(HCLFault) -> Instant? {
        guard let node = node(name) else { return nil }
        if let text = node.string {
            if text.isEmpty { return nil }
            if let instant = Instant(rfc3339: text, truncating: true) { return instant }
        }
        guard let seconds = node.integer ?? node.string.flatMap({ Int($0) }),
            (0...253_402_300_799).contains(seconds)
        else {
            throw HCLFault(
                at: node.offset,
                "\(name) is no moment",
                remedy: "give it as \"2027-01-31T00:00:00Z\""
            )
        }
        return Instant(microseconds: Int64(seconds) * 1_000_000)
    }

    /// Each in its normal form, sorted, none twice.
    mutating func entityBindings() throws(HCLFault) -> [String] {
        var bindings: Set<String> = []
        for (text, offset) in try texts("entity_bindings") ?? [] {
            guard !text.isEmpty, text.utf8.count <= 256,
                text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
            else {
                throw HCLFault(
                    at: offset,
                    "entity_bindings has what is no identifier",
                    remedy:
                        "give identifiers of entities, callers or agents, or SHA-256 fingerprints of certificates"
                )
            }
            bindings.insert(PolicyBinding.normal(text))
        }
        guard bindings.count <= 1_000 else {
            throw HCLFault(
                at: offset,
                "the policy is bound to more than 1000",
                remedy: "give a group's members the policy by their login"
            )
        }
        return bindings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
