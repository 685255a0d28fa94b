import Evidence

/// Data of a YANG datastore without its schema: what the names in use tell of lists and of state.
struct YANGTree {
    /// At the end of the name beside the entries of a list that its user orders.
    static let orderMark = "(order)"

    private(set) var gathering = Gathering()

    /// - Parameter module: of the parent; RFC 7951 §4 names the module only where it changes, and servers that
    ///   name it anyway mean the same.
    mutating func normal(_ object: JSONObject, module: String?) -> JSONObject {
        var result = JSONObject()
        for (name, value) in object {
            // RFC 7952: annotations are no data.
            if name.hasPrefix("@") { continue }
            let qualified = RESTCONFConfiguration.QualifiedName(name)
            let bare = qualified?.name ?? name
            if Self.isState(bare, at: module == nil) { continue }
            let isNewModule = qualified.map { $0.module != module } ?? false
            let member = isNewModule ? name : bare
            let module = qualified?.module ?? module ?? ""
            if case .array(let values) = value,
                let entries = list(values, named: bare, member, module: module)
            {
                for (name, entry) in entries { result[name] = entry }
                continue
            }
            let normal = normal(value, module: module)
            // A container of nothing but state says nothing; one that was sent empty may be there for its presence.
            if normal == [:], value != [:] { continue }
            result[member] = normal
        }
        return result
    }

    private mutating func normal(_ value: JSON, module: String) -> JSON {
        switch value {
        case .object(let object):
            SecretSeal.isMark(value) ? value : .object(normal(object, module: module))
        // `[null]` is the value of an empty leaf.
        case .array(let values): .array(JSON.sorted(values.map { normal($0, module: module) }))
        case .null, .bool, .number, .string: value
        }
    }

    /// The entries of a list by the names they have in an address (RFC 8040 §3.5.3), `interface=eth0`; `nil` for a
    /// leaf-list, and for a list whose keys are not known.
    private mutating func list(
        _ values: [JSON],
        named name: String,
        _ member: String,
        module: String
    ) -> JSONObject? {
        guard !values.isEmpty, values.allSatisfy({ $0.object != nil && !SecretSeal.isMark($0) }) else {
            return nil
        }
        guard let keys = Self.keys(of: values, named: name) else { return nil }
        let entries = values.map { normal($0, module: module) }
        let identity = { (entry: JSON) in
            "\(member)=" + keys.map { entry[$0].map(Self.text) ?? "" }.joined(separator: ",")
        }
        guard case .object(var list) = gathering.keyed(entries, by: identity) else { return nil }
        if Self.orderedByUser.contains(name), entries.count > 1 {
            list[member + Self.orderMark] = .array(entries.map { .string(identity($0)) })
        }
        return list
    }

    /// With the characters that separate keys and steps escaped.
    private static func text(_ value: JSON) -> String {
        (value.string ?? value.canonicalString).replacing("%", with: "%25").replacing("/", with: "%2F")
            .replacing(",", with: "%2C")
    }

    // MARK: - What names tell

    /// Lists whose order their models give to the user: the first entry that fits wins.
    private static let orderedByUser: Set<String> = [
        "ace", "statement", "rule", "rule-list", "term", "access-list-entry", "match-rule", "policy-rule",
    ]

    /// Containers and leaves of what a device reports (`config false`) in the models of OpenConfig and the IETF.
    private static let state: Set<String> = [
        "state", "statistics", "counters", "oper-status", "admin-status", "last-change", "if-index",
        "phys-address", "higher-layer-if", "lower-layer-if", "discontinuity-time", "last-clear", "uptime",
        "up-time", "boot-datetime", "current-datetime", "last-updated",
    ]

    private static func isState(_ name: String, at top: Bool) -> Bool {
        state.contains(name) || top && name.hasSuffix("-state")
    }

    /// Keys of lists whose names say too little, or that have several.
    private static let known: [String: [[String]]] = [
        "protocol": [["identifier", "name"]],
        "control-plane-protocol": [["type", "name"]],
        "module": [["name", "revision"], ["name"]],
        "neighbor": [["neighbor-address"], ["ip"], ["system-id"]],
        "address": [["ip"], ["address"]],
        "route": [["destination-prefix"], ["prefix"]],
        "static": [["prefix"]],
        "server": [["name"], ["address"]],
    ]

    /// The usual names of keys, the likelier first.
    private static let usual = [
        "name", "id", "index", "key", "identifier", "ip", "address", "prefix", "ip-prefix", "vlan-id",
        "sequence-id", "seq", "sequence", "number", "type", "user-name", "username", "group-name", "host",
        "port",
        "interface-id", "as", "area-id", "vrf", "afi-safi-name", "neighbor-address", "peer-group-name",
        "group-id",
        "module-name", "location", "uuid", "destination-prefix", "keychain-name", "key-id", "class-id",
        "queue",
    ]

    /// The leaves that every entry has; `nil` where no name of a key is known.
    private static func keys(of entries: [JSON], named name: String) -> [String]? {
        func isThere(_ leaf: String) -> Bool {
            entries.allSatisfy { entry in
                switch entry[leaf] {
                case .string?, .number?, .bool?: true
                default: false
                }
            }
        }
        if let keys = known[name]?.first(where: { $0.allSatisfy(isThere) }) { return keys }
        // `peer-group` by `peer-group-name`, `session` by `session-id`.
        let own = ["\(name)-name", "\(name)-id", "\(name)-address", "\(name)-index", name].filter(isThere)
        let candidates = own + usual.filter(isThere)
        // A key tells the entries apart; where none does, the likeliest one is reported as ambiguous.
        return
            (candidates.first { leaf in
                Set(entries.compactMap { $0[leaf].map(text) }).count == entries.count
            } ?? candidates.first).map { [$0] }
    }
}
