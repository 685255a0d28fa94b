import Evidence

/// A compiled DSC configuration, from its MOF document.
///
/// Content: `{"instances": [{"class", "name", "properties"}], "document": {…}}`. `name` is the `ResourceID`,
/// else the `Name` property, else null. Instances that others refer to stand inside those as `{"class",
/// "properties"}`; `document` has the properties of `OMI_ConfigurationDocument`.
package enum DSCConfiguration: ArtifactKind {
    package static let name = KindName.dscConfiguration
    package static let parser = "dsc_configuration/1"

    /// `instance of` as the first words.
    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        guard let file = files.first?.file, let text = try? SourceText.utf8(of: file.bytes) else {
            return false
        }
        var lexer = MOFLexer(text)
        guard case .word(let first) = try? lexer.next(), case .word(let second) = try? lexer.next() else {
            return false
        }
        return first.lowercased() == "instance" && second.lowercased() == "of"
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file = try onlyFile(of: files)
        let instances = try reading(file) { () throws(SourceFault) in
            let text = try SourceText.utf8(of: file.bytes)
            guard !text.starts(with: "-----BEGIN CMS-----".utf8) else {
                throw SourceFault(
                    line: 1,
                    "it is encrypted as a whole",
                    remedy: "send the configuration as it was compiled, before its node encrypted it"
                )
            }
            let all = try MOFReader.instances(of: text)
            guard !all.isEmpty else {
                throw SourceFault(
                    "it has no instance",
                    remedy: "send a compiled configuration, instance of … { … };"
                )
            }
            return all.filter { !$0.isEmbedded }
        }
        let documentClass = "omi_configurationdocument"
        let document = instances.first { $0.className.lowercased() == documentClass }
        let resources = instances.filter { $0.className.lowercased() != documentClass }
        var content = JSONObject([("instances", .array(resources.map(json)))])
        if let document { content["document"] = .object(document.properties) }
        return artifact(
            named: document?.property("Name")?.string ?? onlyName(of: resources),
            content: .object(content),
            summary: counted(resources.count, "instance")
        )
    }

    private static func json(_ instance: MOFInstance) -> JSON {
        let name = instance.property("ResourceID")?.string ?? instance.property("Name")?.string
        return [
            "class": .string(instance.className), "name": .optional(name),
            "properties": .object(instance.properties),
        ]
    }

    /// `EnsureBitLockerEnabled` of `[xBLAutoBitlocker]EnsureBitLockerEnabled`, where there is one resource.
    private static func onlyName(of resources: [MOFInstance]) -> String? {
        guard resources.count == 1, let identifier = resources.first?.property("ResourceID")?.string else {
            return nil
        }
        guard let bracket = identifier.lastIndex(of: "]") else { return identifier }
        return String(identifier[identifier.index(after: bracket)...])
    }
}
