package import Evidence

extension RESTCONFConfiguration {
    package static let normaliser = "restconf_config/1"
    package static let fileExtensions: Set<String> = ["json"]

    /// Configuration data with its lists as objects by their keys, leaf-lists as sets; what a device reports
    /// of itself is left out.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        guard case .object(let object) = artifact.content else {
            return NormalForm(content: artifact.content)
        }
        var tree = YANGTree()
        let content = tree.normal(object, module: nil)
        return NormalForm(
            content: .object(content),
            identity: ArtifactIdentity(title: object.names.first, ambiguous: tree.gathering.ambiguous)
        )
    }

    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool {
        let bare = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
        if ["key-string", "hashed-password", "password-hashed", "secret-key-hashed", "auth-key"].contains(
            bare
        ) {
            return true
        }
        // RFC 7407: a community is SNMP's password; BGP's communities are lists.
        return value.string != nil && (bare == "text-name" || bare == "community-name")
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        place.steps.last?.hasSuffix(YANGTree.orderMark) == true ? .whole : .set
    }

    /// The entries of the outermost lists, and the containers without any.
    package static func subjects(of content: JSON) -> [String] {
        guard case .object(let object) = content else { return [] }
        return object.flatMap { name, value -> [String] in
            let members = value.object?.names ?? []
            return members.isEmpty ? ["/\(name)"] : members.map { "/\(name)/\($0)" }
        }
    }

    package static func meaning(of difference: Difference) -> Meaning {
        guard let last = difference.place.last else { return Meaning("data", "") }
        let path = "/" + difference.place.joined(separator: "/")
        if last.hasSuffix(YANGTree.orderMark) {
            let list = path.dropLast(YANGTree.orderMark.count)
            return Meaning("order", String(list), sentence: "the order of \(list) changed")
        }
        guard (difference.after ?? difference.before)?.object != nil, let equals = last.firstIndex(of: "=")
        else {
            let isContainer = (difference.after ?? difference.before)?.object != nil
            return Meaning(isContainer ? "container" : "leaf", path, direction(difference))
        }
        // `interface`, for an entry of `openconfig-interfaces:interface`.
        let noun = last[..<equals].split(separator: ":").last.map(String.init) ?? "entry"
        return Meaning(noun, path)
    }

    /// Of the leaves whose name says it: authentication and encryption that are on or off.
    private static func direction(_ difference: Difference) -> Direction? {
        guard let name = difference.place.last?.lowercased() else { return nil }
        switch (difference.before, difference.after) {
        case (.bool(let before)?, .bool(let after)?) where before != after:
            if name == "telnet" || name.contains("telnet") { return after ? .weaker : .stronger }
            guard
                name.contains("auth-enable") || name.contains("encryption-enable")
                    || name == "password-required"
            else { return nil }
            return after ? .stronger : .weaker
        default: return nil
        }
    }
}
