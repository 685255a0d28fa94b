package import Evidence

extension JEARoleCapability {
    package static let normaliser = "jea_role_capability/1"
    package static let fileExtensions: Set<String> = ["psrc", "pssc"]

    /// Texts about the files: nothing follows from them.
    private static let texts = ["guid", "author", "description", "company_name", "copyright"]

    /// Lists of names without case, as sets.
    private static let nameSets = [
        "visible_aliases", "visible_external_commands", "visible_providers", "scripts_to_process",
        "types_to_process", "formats_to_process", "assemblies_to_load", "run_as_virtual_account_groups",
    ]

    /// Lists whose members are names, or hashtables that are known by a member.
    private static let keyedLists: [String: String] = [
        "visible_cmdlets": "name", "visible_functions": "name", "modules_to_import": "modulename",
        "function_definitions": "name", "variable_definitions": "name", "alias_definitions": "name",
    ]

    /// The members of the files with names in lower case: what is visible as objects by name, so that a
    /// restriction stands below its command.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        guard case .object(let object) = artifact.content else {
            return NormalForm(content: artifact.content)
        }
        var gathering = Gathering()
        var (content, aside) = (JSONObject(), JSONObject())
        for (name, value) in object where !value.isNull {
            if texts.contains(name) || texts.contains(where: { name == "session_\($0)" }) {
                aside[name] = value
            } else if let member = keyedLists[name] {
                content[name] = keyed(value, by: member, in: name, &gathering)
            } else if nameSets.contains(name) {
                content[name] = JSON.set(list(value).map(lower))
            } else {
                content[name] = plain(value)
            }
        }
        // Nothing visible is the same whether it is said or not.
        for (name, value) in content where value.isEmptyValue { content[name] = nil }
        for name in keyedLists.keys where content[name] == nil { content[name] = [:] }
        return NormalForm(
            content: .object(content),
            aside: .object(aside),
            identity: ArtifactIdentity(title: artifact.name, ambiguous: gathering.ambiguous)
        )
    }

    /// A scalar is a list of one.
    private static func list(_ value: JSON) -> [JSON] {
        switch value {
        case .array(let values): values
        case .null: []
        default: [value]
        }
    }

    private static func lower(_ value: JSON) -> JSON {
        value.string.map { .string($0.lowercased()) } ?? value
    }

    private static func keyed(
        _ value: JSON,
        by member: String,
        in list: String,
        _ gathering: inout Gathering
    ) -> JSON {
        gathering.keyed(self.list(value).map(plain), in: list) { entry in
            (entry.string ?? entry[member]?.string ?? entry.canonicalString).lowercased()
        } as: { entry in
            guard case .object(var object) = entry else { return [:] }
            object[member] = nil
            if let parameters = object["parameters"] { object["parameters"] = restrictions(parameters) }
            return .object(object)
        }
    }

    /// `{"name": {"validateset": [set]}}` of the parameters a command may be called with.
    private static func restrictions(_ value: JSON) -> JSON {
        var gathering = Gathering()
        return gathering.keyed(list(value)) { parameter in
            (parameter.string ?? parameter["name"]?.string ?? parameter.canonicalString).lowercased()
        } as: { parameter in
            guard case .object(var object) = parameter else { return [:] }
            object["name"] = nil
            if let values = object["validateset"] {
                object["validateset"] = JSON.set(list(values).map(lower))
            }
            return .object(object)
        }
    }

    /// Keys of hashtables have no case; line ends are those of one system.
    private static func plain(_ value: JSON) -> JSON {
        switch value {
        case .object(let object):
            SecretSeal.isMark(value)
                ? value
                : .object(JSONObject(object.map { (name: $0.name.lowercased(), value: plain($0.value)) }))
        case .array(let values): .array(values.map(plain))
        case .string(let text): .string(text.replacing("\r\n", with: "\n"))
        case .null, .bool, .number: value
        }
    }

    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool {
        // `VariableDefinitions = @{ Name = 'Password'; Value = '…' }`
        guard name.lowercased() == "value" else { return false }
        return parent.first { $0.name.lowercased() == "name" }?.value.string.map({ SecretNames.isSecret($0) })
            == true
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        let steps = place.steps
        if steps.count == 1, nameSets.contains(steps[0]) { return .set }
        return steps.last == "validateset" ? .set : .positions
    }

    package static func subjects(of content: JSON) -> [String] {
        let keyed = ["visible_cmdlets", "visible_functions"].flatMap { content[$0]?.object?.names ?? [] }
        let sets = ["visible_external_commands", "visible_providers", "visible_aliases"].flatMap { name in
            content[name]?.array?.compactMap(\.string) ?? []
        }
        return keyed + sets
    }
}
