package import Evidence

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
    ///
    /// With `seal`, secrets in the content stand there by a mark; the identifier is that of the content as it is.
    package static func parse(
        kind: KindName,
        files: [SourceFile],
        hints: ParseHints = .none,
        seal: SecretSeal? = nil
    ) throws(KindError) -> ParsedArtifact {
        if let fault = excess(in: files) {
            throw KindError(kind: kind, file: files.first?.name ?? "(nothing)", fault: fault)
        }
        let detected = detect(files: files)
        guard let other = detected.first, !detected.contains(kind) else {
            let artifact = try type(of: kind).parse(files, hints: hints)
            return seal.map { sealed(artifact, with: $0) } ?? artifact
        }
        throw KindError(
            kind: kind,
            file: files.first?.name ?? "(nothing)",
            fault: SourceFault("it is \(other.noun)", remedy: "register it as \(other.rawValue)")
        )
    }

    static func type(of kind: KindName) -> any ArtifactKind.Type {
        guard let type = all.first(where: { $0.name == kind }) else {
            preconditionFailure("a kind without a type")
        }
        return type
    }

    /// The artifact with a mark in the place of each secret. What is sealed already stays as it is.
    package static func sealed(_ artifact: ParsedArtifact, with seal: SecretSeal) -> ParsedArtifact {
        let type = type(of: artifact.kind)
        var walk = SecretWalk(seal: seal) { parent, name, value in
            type.isSecret(value, named: name, of: parent)
        }
        var result = artifact
        result.content = walk.sealed(artifact.content)
        result.details = walk.sealed(.object(artifact.details)).object ?? [:]
        guard walk.count > 0 else { return result }
        result.secretCount += walk.count
        result.secretKeyID = seal.keyID
        return result
    }

    /// What somebody says beside an artifact of the kind, with a mark in the place of each secret; `nil`: it holds none.
    package static func sealed(_ value: JSON, beside kind: KindName, with seal: SecretSeal) -> JSON? {
        let type = type(of: kind)
        var walk = SecretWalk(seal: seal) { parent, name, value in
            type.isSecret(value, named: name, of: parent)
        }
        let sealed = walk.sealed(value)
        return walk.count > 0 ? sealed : nil
    }

    /// The normal form of what was parsed, with its secrets sealed.
    ///
    /// - Parameter isTenantNeutral: to compare two tenants: what only one of them knows is left out, and the rules have
    ///   another name.
    package static func normalised(
        _ artifact: ParsedArtifact,
        seal: SecretSeal,
        isTenantNeutral: Bool = false
    ) -> NormalisedArtifact {
        let type = type(of: artifact.kind)
        var sealed = sealed(artifact, with: seal)
        if isTenantNeutral { sealed.content = type.tenantNeutral(sealed.content) }
        var form = type.normalForm(of: sealed)
        form.identity.subjects = type.subjects(of: form.content)
        return NormalisedArtifact(
            kind: artifact.kind,
            normaliser: type.normaliser + (isTenantNeutral ? " tenant-neutral" : ""),
            form: form,
            secretCount: sealed.secretCount,
            secretKeyID: sealed.secretKeyID
        )
    }

    /// The artifact without identifiers that only one tenant of its system knows.
    package static func tenantNeutral(_ artifact: ParsedArtifact) -> ParsedArtifact {
        var neutral = artifact
        neutral.content = type(of: artifact.kind).tenantNeutral(artifact.content)
        return neutral
    }

    /// Whether a GUID in a kind's content means the same in all tenants, by where it stands.
    package static func isShared(
        _ identifier: String,
        at place: [String],
        in parent: JSONObject?,
        of kind: KindName
    ) -> Bool {
        type(of: kind).isShared(identifier, at: place, in: parent)
    }

    /// The kinds whose marks the files carry; more than one if they could be several, none if nothing is
    /// known.
    package static func detect(files: [SourceFile]) -> [KindName] {
        guard excess(in: files) == nil else { return [] }
        return detect(files.map(ExaminedFile.init))
    }

    static func detect(_ examined: [ExaminedFile]) -> [KindName] {
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
