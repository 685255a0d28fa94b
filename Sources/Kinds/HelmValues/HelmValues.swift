import Evidence

/// The values of a Helm release, from a YAML (or JSON) file; the content is the document's own tree.
///
/// `bound_chart_cid`, `environment`, `image.digest` and `replicas` are read from it where it has them.
package enum HelmValues: ArtifactKind {
    package static let name = KindName.helmValues
    package static let parser = "helm_values/1"

    /// A values file has no marks of its own: any mapping in YAML's own form could be one. A mapping in
    /// JSON's form is read when it is said to be values, and not taken for them before.
    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        guard files.count == 1, let file = files.first?.file,
            let text = try? SourceText.string(of: file.bytes),
            text.utf8.first(where: { $0 > 0x20 }) != UInt8(ascii: "{"),
            case .object(let object)? = try? YAMLReader.json(of: text)
        else { return false }
        return !object.isEmpty
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file = try onlyFile(of: files)
        let (object, yaml11) = try reading(file) { () throws(SourceFault) in
            let document = try YAMLReader.document(of: try SourceText.string(of: file.bytes))
            guard case .object(let object) = document.value else {
                throw SourceFault("its top is not a mapping", remedy: "send KEY: VALUE lines")
            }
            guard !object.isEmpty else { throw SourceFault("it is empty", remedy: "send at least one value") }
            return (object, document.yaml11)
        }
        let name = object["fullnameOverride"]?.string ?? object["nameOverride"]?.string
        let environment = object["environment"]?.string.map { "\($0), " } ?? ""
        return artifact(
            named: name.flatMap { $0.isEmpty ? nil : $0 },
            content: .object(object),
            summary: environment + counted(leaves(of: .object(object)), "value"),
            details: yaml11.isEmpty ? [:] : ["yaml_1_1": .object(yaml11)]
        )
    }

    private static func leaves(of value: JSON) -> Int {
        switch value {
        case .object(let object): object.reduce(0) { $0 + leaves(of: $1.value) }
        case .array(let values): values.reduce(0) { $0 + leaves(of: $1) }
        case .null, .bool, .number, .string: 1
        }
    }
}
