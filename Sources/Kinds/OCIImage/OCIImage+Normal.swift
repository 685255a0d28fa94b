package import Evidence

extension OCIImage {
    package static let normaliser = "oci_image/1"
    package static let fileExtensions: Set<String> = ["json"]

    /// The digest, which is the image, and what the document says of its parts: children by platform, layers in
    /// their order. The bytes are never written anew, so nothing of them is left out.
    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        guard case .object(var content) = artifact.content else {
            return NormalForm(content: artifact.content)
        }
        var gathering = Gathering()
        if let manifests = content["manifests"]?.array {
            content["manifests"] = gathering.keyed(manifests, in: "platform", by: platformKey)
        }
        let reference = content["image_reference"]?.string ?? artifact.name
        // Where it was found and what came along say nothing of the image.
        let aside: JSON = ["image reference": .optional(reference), "sbom": content["sbom_cid"] ?? .null]
        for name in ["image_reference", "sbom_cid", "architectures"] { content[name] = nil }
        return NormalForm(
            content: .object(content),
            aside: aside,
            identity: ArtifactIdentity(
                name: reference.map(repository),
                title: reference,
                ambiguous: gathering.ambiguous
            )
        )
    }

    /// `registry.example/team/app` of `registry.example/team/app:1.4@sha256:…`
    private static func repository(_ reference: String) -> String {
        let name = reference.prefix { $0 != "@" }
        guard let colon = name.lastIndex(of: ":"), !name[colon...].contains("/") else { return String(name) }
        return String(name[..<colon])
    }

    /// `linux/arm64/v8`; an attestation has the platform `unknown/unknown` and is of another child.
    private static func platformKey(_ descriptor: JSON) -> String {
        let platform = descriptor["platform"]
        let parts = ["os", "architecture", "variant", "os.version"].compactMap { platform?[$0]?.string }
        let kind = descriptor["annotations"]?["vnd.docker.reference.type"]?.string
        let key = parts.isEmpty ? descriptor["digest"]?.string ?? "" : parts.joined(separator: "/")
        return kind.map { "\(key) \($0)" } ?? key
    }

    package static func form(at place: JSONPointer) -> ComparisonForm {
        switch place.steps.first {
        case "manifests": place.steps.count > 1 ? .whole : .positions
        case "config", "subject": .whole
        case "layers": place.steps.count > 1 ? .whole : .positions
        default: .positions
        }
    }

    package static func subjects(of content: JSON) -> [String] {
        let platforms = content["manifests"]?.object?.names ?? []
        return [content["digest"]?.string].compactMap { $0 } + platforms
    }

    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        let rest = place.dropFirst().joined(separator: "/")
        switch place.first {
        case "digest": return Meaning("digest", "")
        case "manifests": return Meaning("platform", rest, sentence: platform(difference, rest))
        case "layers": return Meaning("layer", rest)
        case "config": return Meaning("config", "")
        case "annotations": return Meaning("annotation", rest, .neutral)
        default: return Meaning(place.first?.replacing("_", with: " ") ?? "image", rest)
        }
    }

    private static func platform(_ difference: Difference, _ name: String) -> String? {
        func digest(_ value: JSON?) -> String { excerpt(value?["digest"]?.string ?? "", limit: 19) }
        guard difference.change == .changed else { return nil }
        return "platform \(name) changed from \(digest(difference.before)) to \(digest(difference.after))"
    }
}
