import Evidence

/// An OCI or Docker image, from the exact bytes of its manifest or index; a manifest's config may come along.
///
/// Its identifier is the digest of those bytes, which registries and runtimes know it by: the bytes are never
/// written anew. Content: `{"image_reference", "digest", "media_type", "architectures": ["linux/amd64"],
/// "sbom_cid", "size_bytes"}`, and of the document itself `manifests`, `config`, `layers`, `annotations`,
/// `artifact_type` and `subject` where it has them.
package enum OCIImage: ArtifactKind {
    package static let name = KindName.ociImage
    package static let parser = "oci_image/1"

    private static let indexTypes: Set<String> = [
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
    ]
    private static let manifestTypes: Set<String> = [
        "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json",
    ]

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.contains { $0.object.map(isManifest) ?? false }
    }

    private static func isManifest(_ object: JSONObject) -> Bool {
        if let type = object["mediaType"]?.string, indexTypes.contains(type) || manifestTypes.contains(type) {
            return true
        }
        guard object["schemaVersion"]?.integer == 2 else { return object["fsLayers"] != nil }
        return object["manifests"]?.array != nil || object["config"]?.object != nil && object["layers"] != nil
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file: SourceFile
        if files.count > 1 {
            file = files.first { SourceJSON.peek(at: $0).map(isManifest) ?? false } ?? files[0]
        } else {
            file = try onlyFile(of: files)
        }
        let document = try reading(file) { () throws(SourceFault) in try self.document(of: file) }
        let config = try config(of: document, besides: file, among: files)
        let content = try reading(file) { () throws(SourceFault) in
            try self.content(of: document, file, config, hints)
        }
        let digest = Digest.sha256(of: file.bytes)
        let reference =
            hints.imageReference ?? document["annotations"]?["org.opencontainers.image.ref.name"]?.string
        return ParsedArtifact(
            kind: name,
            name: reference,
            content: content,
            summary: summary(of: content),
            parser: parser,
            contentIdentifier: ContentIdentifier(digest: digest)
        )
    }

    private static func document(of file: SourceFile) throws(SourceFault) -> JSONObject {
        if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) || file.bytes.starts(with: [0xFF, 0xFE]) {
            throw SourceFault(
                "it begins with a byte order mark, so a tool has written it anew and its digest is lost",
                remedy: "fetch the manifest's exact bytes from the registry"
            )
        }
        let document = try SourceJSON.object(of: file)
        if document["fsLayers"] != nil || document["schemaVersion"]?.integer == 1 {
            throw SourceFault(
                "it is a manifest of schema 1",
                remedy: "push the image again: registries dropped schema 1"
            )
        }
        guard isManifest(document), document["schemaVersion"]?.integer == 2 else {
            throw SourceFault(
                "it is neither a manifest nor an index of schema version 2",
                remedy: "send what GET /v2/NAME/manifests/REFERENCE answers"
            )
        }
        return document
    }

    private static func content(
        of document: JSONObject,
        _ file: SourceFile,
        _ configuration: JSON?,
        _ hints: ParseHints
    ) throws(SourceFault) -> JSON {
        let isIndex = document["manifests"] != nil
        let mediaType = try mediaType(of: document, file, isIndex: isIndex)
        var descriptors: [JSON] = []
        if isIndex {
            descriptors = try list(document, "manifests")
        } else {
            guard let config = document["config"] else {
                throw SourceFault(path: "/config", "it is missing", remedy: "send the whole manifest")
            }
            try checkDescriptor(config, JSONPointer(["config"]))
            _ = try list(document, "layers")
        }
        let architectures =
            isIndex
            ? descriptors.compactMap { $0["platform"].flatMap(platform) }
            : configuration.flatMap(platform).map { [$0] } ?? []
        var content = JSONObject([
            ("image_reference", .optional(hints.imageReference)),
            ("digest", .string("sha256:" + Digest.sha256(of: file.bytes).hex)),
            ("media_type", .string(mediaType)), ("size_bytes", .integer(file.bytes.count)),
            ("sbom_cid", .optional(hints.sbomCID)),
            ("architectures", .array(distinct(architectures).map(JSON.string))),
        ])
        for (member, name) in [
            ("manifests", "manifests"), ("config", "config"), ("layers", "layers"), ("subject", "subject"),
            ("annotations", "annotations"), ("artifactType", "artifact_type"),
        ] {
            if let value = document[member], !value.isNull { content[name] = value }
        }
        return .object(content)
    }

    /// The document's own word, else what it was served as; the form must agree with it.
    private static func mediaType(
        of document: JSONObject,
        _ file: SourceFile,
        isIndex: Bool
    ) throws(SourceFault) -> String {
        if let value = document["mediaType"], value.string == nil {
            throw SourceFault(
                path: "/mediaType",
                "it is not a text",
                remedy: "fetch the manifest's exact bytes"
            )
        }
        let expected = isIndex ? indexTypes : manifestTypes
        let served = file.mediaType.flatMap { expected.contains($0) ? $0 : nil }
        guard let type = document["mediaType"]?.string ?? served else {
            return isIndex
                ? "application/vnd.oci.image.index.v1+json" : "application/vnd.oci.image.manifest.v1+json"
        }
        guard expected.contains(type) else {
            throw SourceFault(
                path: "/mediaType",
                "\"\(excerpt(type))\" is not the media type of \(isIndex ? "an index" : "an image manifest")",
                remedy: "send an image's manifest or index"
            )
        }
        return type
    }

    /// Most descriptors in one manifest or index.
    private static let maximumDescriptors = 10_000

    private static func list(_ document: JSONObject, _ name: String) throws(SourceFault) -> [JSON] {
        guard let values = document[name]?.array, values.count <= maximumDescriptors else {
            throw SourceFault(
                path: "/\(name)",
                "it is not a list of at most \(maximumDescriptors) descriptors",
                remedy: "fetch the manifest's exact bytes"
            )
        }
        for (index, value) in values.enumerated() {
            try checkDescriptor(value, JSONPointer([name, "\(index)"]))
        }
        return values
    }

    private static func checkDescriptor(_ value: JSON, _ path: JSONPointer) throws(SourceFault) {
        let digest = value["digest"]?.string ?? ""
        let parts = digest.split(separator: ":", maxSplits: 1)
        let isWellFormed =
            parts.count == 2
            && (parts[0] != "sha256"
                || parts[1].utf8.count == 64 && parts[1].utf8.allSatisfy { ByteText.hexDigit($0) != nil })
        guard isWellFormed, value["mediaType"]?.string != nil, let size = value["size"]?.integer, size >= 0
        else {
            throw SourceFault(
                path: path.text,
                "it is not a descriptor with mediaType, digest and size",
                remedy: "fetch the manifest's exact bytes"
            )
        }
    }

    /// The manifest's config, if it was sent along; any other file is refused, since the digest of the manifest
    /// says nothing of it.
    private static func config(
        of document: JSONObject,
        besides manifest: SourceFile,
        among files: [SourceFile]
    ) throws(KindError) -> JSON? {
        let digest = document["manifests"] == nil ? document["config"]?["digest"]?.string : nil
        var config: JSON?
        for (index, file) in files.enumerated() where index != files.firstIndex(of: manifest) {
            let own = "sha256:" + Digest.sha256(of: file.bytes).hex
            guard let digest, own == digest else {
                throw KindError(
                    kind: name,
                    file: file.name,
                    fault: SourceFault(
                        digest.map {
                            "its digest is \(own), and the manifest's config is \(excerpt($0, limit: 80))"
                        }
                            ?? "an index takes no other file along",
                        remedy: "send the manifest with its own config, or alone"
                    )
                )
            }
            config = SourceJSON.peek(at: file).map(JSON.object)
        }
        return config
    }

    /// `linux/arm64/v8`; nothing for attestations, whose platform is `unknown/unknown`.
    private static func platform(_ value: JSON) -> String? {
        guard let system = value["os"]?.string, let architecture = value["architecture"]?.string,
            system != "unknown", architecture != "unknown"
        else { return nil }
        return [system, architecture, value["variant"]?.string].compactMap { $0 }.joined(separator: "/")
    }

    private static func distinct(_ texts: [String]) -> [String] { Set(texts).sorted() }

    private static func summary(of content: JSON) -> String {
        let architectures = content["architectures"]?.array?.compactMap(\.string) ?? []
        if !architectures.isEmpty { return architectures.joined(separator: ", ") }
        if let layers = content["layers"]?.array { return counted(layers.count, "layer") }
        return counted(content["manifests"]?.array?.count ?? 0, "manifest")
    }
}
