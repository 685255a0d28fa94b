/// The kinds this build knows.
package enum ArtifactKinds {
    package static let all: [any ArtifactKind.Type] = [
        IntuneConfigurationProfile.self,
        DNSZone.self,
        DSCConfiguration.self,
        RESTCONFConfiguration.self,
        HelmValues.self,
        JEARoleCapability.self,
        EntraConditionalAccess.self,
        TLSServerCertificate.self,
        OCIImage.self,
    ]

    /// Most files one artifact is made of.
    package static let maximumFiles = 100
    /// Most bytes in one file of an artifact.
    package static let maximumFileBytes = 16 << 20

    /// Reads `files` as `kind`.
    ///
    /// Files that carry the marks of other kinds only are refused, even where the words of `kind` would fit
    /// them: any JSON object is also YAML, but a manifest is not a values file.
    package static func parse(
        kind: KindName,
        files: [SourceFile],
        hints: ParseHints = .none
    ) throws(KindError) -> ParsedArtifact {
        if let fault = excess(in: files) {
            throw KindError(kind: kind, file: files.first?.name ?? "(nothing)", fault: fault)
        }
        guard let type = all.first(where: { $0.name == kind }) else {
            preconditionFailure("a kind without a parser")
        }
        let detected = detect(files: files)
        guard let other = detected.first, !detected.contains(kind) else {
            return try type.parse(files, hints: hints)
        }
        throw KindError(
            kind: kind,
            file: files.first?.name ?? "(nothing)",
            fault: SourceFault("it is \(other.noun)", remedy: "register it as \(other.rawValue)")
        )
    }

    /// The kinds whose marks the files carry; more than one if they could be several, none if nothing is
    /// known.
    package static func detect(files: [SourceFile]) -> [KindName] {
        guard excess(in: files) == nil else { return [] }
        let examined = files.map(ExaminedFile.init)
        let marked = all.filter { $0.name != .helmValues && $0.recognises(examined) }.map { $0.name }
        // A values file has no marks of its own: it is what is left of YAML.
        if marked.isEmpty, HelmValues.recognises(examined) { return [.helmValues] }
        return marked
    }

    private static func excess(in files: [SourceFile]) -> SourceFault? {
        if files.isEmpty { return SourceFault("no file", remedy: "send at least one file") }
        if files.count > maximumFiles {
            return SourceFault("\(files.count) files", remedy: "send at most \(maximumFiles)")
        }
        if let large = files.first(where: { $0.bytes.count > maximumFileBytes }) {
            return SourceFault(
                "\(large.name) has \(large.bytes.count) bytes",
                remedy: "a file may have at most \(maximumFileBytes) bytes"
            )
        }
        return nil
    }
}
