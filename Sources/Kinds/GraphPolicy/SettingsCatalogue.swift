import Evidence

/// The settings of a settings-catalogue policy, keyed by their definitions.
enum SettingsCatalogue {
    /// `{"<settingDefinitionId>": {…}}` of `[{"id", "settingInstance": {…}}]`, `children` likewise, and the lists
    /// of values as sets.
    static func keyed(_ settings: [JSON], _ gathering: inout Gathering) -> JSON {
        instances(
            settings.map { setting in
                guard case .object(var object) = setting, let instance = object["settingInstance"] else {
                    return setting
                }
                // A running number, and the catalogue's own texts.
                for name in ["id", "settingDefinitions", "settingInstance"] { object[name] = nil }
                guard !object.isEmpty, case .object(var members) = instance else { return instance }
                members["setting"] = .object(object)
                return .object(members)
            },
            &gathering
        )
    }

    private static func instances(_ values: [JSON], _ gathering: inout Gathering) -> JSON {
        let instances = values.map { instance($0, &gathering) }
        let key = { (value: JSON) in value["settingDefinitionId"]?.string ?? "" }
        return gathering.keyed(instances, in: "setting", by: key) { value in
            guard case .object(var object) = value else { return value }
            object["settingDefinitionId"] = nil
            return .object(object)
        }
    }

    private static func instance(_ value: JSON, _ gathering: inout Gathering) -> JSON {
        guard case .object(let object) = value else { return value }
        var result = JSONObject()
        for (name, member) in object {
            switch (name, member) {
            case ("children", .array(let children)): result[name] = instances(children, &gathering)
            case ("groupSettingCollectionValue", .array(let groups)):
                result[name] = self.groups(groups, &gathering)
            case (_, .array(let values)):
                result[name] = .array(JSON.sorted(values.map { instance($0, &gathering) }))
            case (_, .object): result[name] = instance(member, &gathering)
            default: result[name] = member
            }
        }
        return .object(result)
    }

    /// Members of a group collection have no identity, unless each has a child that names it.
    private static func groups(_ values: [JSON], _ gathering: inout Gathering) -> JSON {
        let groups = values.map { instance($0, &gathering) }
        guard let child = nameChild(of: groups) else { return .array(JSON.sorted(groups)) }
        return gathering.keyed(groups, in: "member") { name(in: $0, child) ?? "" }
    }

    private static func name(in group: JSON, _ child: String) -> String? {
        group["children"]?[child]?["simpleSettingValue"]?["value"]?.string
    }

    /// The definition of a child that every member has with a text, and whose name says that it names.
    private static func nameChild(of groups: [JSON]) -> String? {
        let names: Set<Substring> = ["name", "displayname", "id", "rulename", "profilename", "guid"]
        guard let first = groups.first?["children"]?.object else { return nil }
        return first.names.first { child in
            child.split(separator: "_").last.map { names.contains($0.prefix { $0 != "#" }) } == true
                && groups.allSatisfy { name(in: $0, child) != nil }
        }
    }
}
