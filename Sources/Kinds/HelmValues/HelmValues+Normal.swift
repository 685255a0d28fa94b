package import Evidence

extension HelmValues {
    package static let normaliser = "helm_values/1"
    package static let fileExtensions: Set<String> = ["yaml", "yml"]

    /// The values with quantities and durations in one spelling, and the lists that Kubernetes keys by name as
    /// objects. Null stays: it takes a default away. Other lists are replaced whole, so their order counts.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        var tree = ValuesTree(ambiguous: artifact.details["yaml_1_1"]?.object ?? [:])
        let content = tree.normal(artifact.content, named: "", at: JSONPointer(), inQuantities: false)
        return NormalForm(
            content: content,
            identity: ArtifactIdentity(title: artifact.name, ambiguous: tree.gathering.ambiguous)
        )
    }

    /// The value of an environment variable whose name says that it is a secret.
    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool {
        name == "value" && parent["name"]?.string.map({ SecretNames.isSecret($0) }) == true
    }

    package static func form(at place: JSONPointer) -> ComparisonForm { .positions }

    package static func subjects(of content: JSON) -> [String] {
        var paths: [String] = []
        func walk(_ value: JSON, _ place: JSONPointer) {
            guard case .object(let object) = value, !object.isEmpty, !SecretSeal.isMark(value) else {
                paths.append(place.text)
                return
            }
            for (name, member) in object { walk(member, place.appending(name)) }
        }
        walk(content, JSONPointer())
        return paths
    }

    package static func meaning(of difference: Difference) -> Meaning {
        let path = "/" + difference.place.joined(separator: "/")
        let name = difference.place.last { Int($0) == nil } ?? ""
        let isImage = difference.place.contains { $0.lowercased().hasSuffix("image") }
        let isVersion = isImage && ["tag", "digest", "repository", "registry"].contains(name)
        return Meaning(isVersion ? "image" : "value", path, direction(difference, name))
    }

    private static let openings: Set<String> = [
        "privileged", "allowPrivilegeEscalation", "hostNetwork", "hostPID", "hostIPC",
        "automountServiceAccountToken", "automountToken", "insecureSkipVerify", "insecureSkipTLSVerify",
        "insecure", "allowEmptyPassword",
    ]
    private static let protections: Set<String> = ["runAsNonRoot", "readOnlyRootFilesystem"]
    /// Parts that protect while they are enabled.
    private static let protectiveParts: Set<String> = [
        "networkPolicy", "tls", "podSecurityPolicy", "auth", "podSecurityContext", "containerSecurityContext",
    ]

    private static func direction(_ difference: Difference, _ name: String) -> Direction? {
        let place = difference.place
        if place.contains("capabilities"), let list = place.dropLast().last {
            if list == "add" { return .ofPresence(difference.change, isProtection: false) }
            if list == "drop" { return .ofPresence(difference.change, isProtection: true) }
        }
        guard case .bool(let before)? = difference.before, case .bool(let after)? = difference.after,
            before != after, name == place.last
        else { return nil }
        if openings.contains(name) { return after ? .weaker : .stronger }
        let isPart = name == "enabled" && place.dropLast().last.map(protectiveParts.contains) == true
        if protections.contains(name) || isPart { return after ? .stronger : .weaker }
        return nil
    }
}
