package import Evidence

extension DSCConfiguration {
    package static let normaliser = "dsc_configuration/1"
    package static let fileExtensions: Set<String> = ["mof"]

    /// Where the compiler found the resource, and what is its key here already.
    private static let dropped: Set<String> = ["sourceinfo", "resourceid"]
    /// Who compiled it, where and when.
    private static let compilation: Set<String> = ["author", "generationdate", "generationhost"]

    /// `{"instances": {"[File]A": {"class", "properties": {lower-case name: value}}}, "document": {…}}`
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        var gathering = Gathering()
        let instances = artifact.content["instances"]?.array ?? []
        let resources = gathering.keyed(instances, in: "resource", by: key) { instance in
            ["class": .string(lower(instance["class"])), "properties": properties(instance)]
        }
        var content: JSON = ["instances": resources]
        var aside = JSONObject()
        if case .object(let document)? = artifact.content["document"] {
            var kept = JSONObject()
            for (name, value) in document where !value.isNull {
                let name = name.lowercased()
                if compilation.contains(name) {
                    aside[name] = value
                } else {
                    kept[name] = normal(value, named: name)
                }
            }
            content = ["instances": resources, "document": .object(kept)]
        }
        return NormalForm(
            content: content,
            aside: .object(aside),
            identity: ArtifactIdentity(title: artifact.name, ambiguous: gathering.ambiguous)
        )
    }

    /// The `ResourceID`; of an instance without one, as settings of the local configuration manager are, its class.
    private static func key(_ instance: JSON) -> String {
        let name = (instance["properties"]?.object).flatMap { properties in
            properties.first { $0.name.lowercased() == "resourceid" }?.value.string
        }
        return name
            ?? [lower(instance["class"]), instance["name"]?.string].compactMap { $0 }.joined(separator: " ")
    }

    private static func lower(_ value: JSON?) -> String { value?.string?.lowercased() ?? "" }

    /// Names have no case, null is as good as none, and what a resource depends on is a set.
    private static func properties(_ instance: JSON) -> JSON {
        guard case .object(let object)? = instance["properties"] else { return [:] }
        var result = JSONObject()
        for (name, value) in object where !value.isNull && !dropped.contains(name.lowercased()) {
            result[name.lowercased()] = normal(value, named: name.lowercased())
        }
        return .object(result)
    }

    private static func normal(_ value: JSON, named name: String = "") -> JSON {
        switch value {
        case .array(let values):
            name == "dependson" ? JSON.set(values) : .array(values.map { normal($0) })
        case .object where SecretSeal.isMark(value): value
        case .object:
            ["class": .string(lower(value["class"])), "properties": properties(value)]
        // Windows ends lines with CR LF, and a file that was saved elsewhere does not.
        case .string(let text): .string(text.replacing("\r\n", with: "\n"))
        case .null, .bool, .number: value
        }
    }

    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool {
        value.string?.contains("-----BEGIN CMS-----") == true
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        switch place.steps.last {
        case "dependson": .set
        // A property's value is one thing, whatever stands in it.
        default: place.steps.count > 3 ? .whole : .positions
        }
    }

    package static func subjects(of content: JSON) -> [String] { content["instances"]?.object?.names ?? [] }
}
