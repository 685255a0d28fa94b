import API
import Evidence
import Kinds

/// What a witness is about to sign, checked against what was asked for: a server that shows one artifact and hands
/// out the statement of another gets no signature.
struct Approval {
    static let predicateType = "urn:muniment:predicate:approval:v1"

    /// Exactly what the server handed out.
    let envelope: Envelope
    /// How far the CID that is signed was derived here.
    let derivation: Derivation

    enum Derivation: Hashable {
        /// The content that the server shows has it.
        case ofContent
        /// The files have it, and parse to what the server shows, but for the secrets, which it does not.
        case ofFiles
        /// So many values of the content are not shown, and the files were not to be had.
        case hidden(Int)
        /// An image is known by its manifest's bytes, which are not part of the answer.
        case ofNothing
        /// What is reviewed is no longer the current version, and its files were not to be had.
        case past
    }

    /// - Parameter files: those of the version, where they can be had; asked for only where the content has secrets, or is
    ///   shown no longer.
    /// - Throws: `Mismatch`, the first thing that is not as it should be.
    init(
        of ceremony: Wire.Ceremony,
        for artifact: Wire.Artifact,
        askedFor reference: String,
        tenant: Wire.TenantName,
        files: [SourceFile]? = nil
    ) throws(Mismatch) {
        try Self.expect("the artifact", [ceremony.artifact.id], artifact.artifactID)
        try Self.expect("the artifact's kind", [ceremony.artifact.kind], artifact.kind)
        try Self.expect("the artifact's name", [ceremony.artifact.name], artifact.name)
        if reference != ceremony.ceremonyID {
            let names = [
                artifact.name, "\(artifact.kind):\(artifact.name)", artifact.cid, artifact.artifactID,
            ]
            try Self.expect("what was asked for", names, reference)
        }
        let isPast = ceremony.purpose == "review" && ceremony.version < artifact.version
        if isPast {
            derivation = try Self.derivePast(ceremony, hinted: artifact, files)
        } else {
            try Self.expect("the artifact's version", [String(artifact.version)], String(ceremony.version))
            try Self.expect("the artifact's CID", [artifact.cid], ceremony.cid)
            derivation = try Self.derive(artifact, files)
        }

        let payload = ceremony.payload.bytes
        try Self.expect("the payload type", [Statement.payloadType], ceremony.payloadType)
        let statement: Statement
        do throws(DocumentError) {
            statement = try Statement(parsing: payload)
        } catch {
            throw Mismatch(what: "the payload", expected: "an in-toto statement", found: "\(error)")
        }
        // Members that were passed over in reading would be signed unseen.
        guard statement.version == .v1, statement.canonicalBytes() == payload else {
            throw Mismatch(what: "the payload", expected: "a canonical statement", found: "other bytes")
        }
        try Self.check(statement, of: ceremony, for: artifact, tenant: tenant)
        envelope = Envelope(payload: payload, payloadType: ceremony.payloadType)
    }

    struct Mismatch: Error {
        var what: String
        var expected: String
        var found: String
    }

    private static func check(
        _ statement: Statement,
        of ceremony: Wire.Ceremony,
        for artifact: Wire.Artifact,
        tenant: Wire.TenantName
    ) throws(Mismatch) {
        try expect("the predicate type", [predicateType], statement.predicateType)
        guard statement.subjects.count == 1, let subject = statement.subjects.first else {
            throw Mismatch(
                what: "the number of subjects",
                expected: "1",
                found: "\(statement.subjects.count)"
            )
        }
        try expect("the subject's name", [ceremony.artifact.name], subject.name ?? "none")
        try expect("the subject's digest", [ceremony.cid], "sha256:\(subject.digests["sha256"] ?? "")")
        // A second digest or an address would say more than what was compared.
        try expect("the subject's digests", ["sha256"], subject.digests.keys.sorted().joined(separator: ", "))
        try expect("the subject's address", ["none"], subject.uri ?? "none")
        var expected: [(String, [String])] = [
            ("decision", [ceremony.purpose == "review" ? "confirm" : "approve"]), ("tenant", [tenant.id]),
            ("ceremony_id", [ceremony.ceremonyID]), ("artifact_id", [ceremony.artifact.id]),
            ("kind", [ceremony.artifact.kind]), ("name", [ceremony.artifact.name]), ("cid", [ceremony.cid]),
            ("version", [String(ceremony.version)]),
            ("accord_cid", [ceremony.accord.cid]),
            ("ceremony_class", [ceremony.ceremonyClass]), ("opened_at", [ceremony.openedAt.description]),
            ("expires_at", [ceremony.expiresAt.description]),
        ]
        if let reason = ceremony.emergencyReason { expected.append(("emergency_reason", [reason])) }
        if let emergency = ceremony.reviewOf { expected.append(("review_of", [emergency])) }
        if artifact.version == ceremony.version {
            expected.append(("version_digest", ["sha256:\(versionDigest(of: artifact).hex)"]))
        }
        let known = expected.map(\.0) + (artifact.version == ceremony.version ? [] : ["version_digest"])
        for member in statement.predicate.names where !known.contains(member) {
            throw Mismatch(
                what: "a member of the predicate",
                expected: "among those known here",
                found: member
            )
        }
        for (member, values) in expected {
            let value = statement.predicate[member]
            let found = value?.string ?? value?.canonicalString ?? "nothing"
            try expect("the predicate's \(member)", values, found)
        }
    }

    /// All that the version says besides its content, by the answer that shows it: what the server hashes into the
    /// statement as `version_digest`.
    static func versionDigest(of artifact: Wire.Artifact) -> Digest {
        let sources = artifact.sources.map { source -> JSON in
            [
                "name": .string(source.name), "media_type": .optional(source.mediaType),
                "sha256": .string(source.sha256), "size_bytes": .integer(source.sizeBytes),
            ]
        }
        let version: JSON = [
            "artifact_id": .string(artifact.artifactID), "kind": .string(artifact.kind),
            "name": .string(artifact.name), "version": .integer(artifact.version),
            "cid": .string(artifact.cid), "content": artifact.content,
            "content_schema": artifact.contentSchema,
            "tier": .optional(artifact.tier), "runtime": .optional(artifact.runtime),
            "shell_class_required": .optional(artifact.shellClassRequired),
            "sbom_cid": .optional(artifact.sbomCID), "human_authored": .bool(artifact.humanAuthored),
            "parser": .optional(artifact.parser), "sources": .array(sources),
        ]
        return .sha256(of: version.canonicalBytes())
    }

    /// Of a version whose content the server shows no longer: by its files alone.
    private static func derivePast(
        _ ceremony: Wire.Ceremony,
        hinted artifact: Wire.Artifact,
        _ files: [SourceFile]?
    ) throws(Mismatch) -> Derivation {
        guard let files, artifact.kind != "oci_image", let kind = KindName(rawValue: artifact.kind) else {
            return .past
        }
        let parsed = try parsed(files, as: kind, hinted: artifact.content)
        try expect("the CID of the files", [ceremony.cid], parsed.contentIdentifier.text)
        return .ofFiles
    }

    private static func parsed(
        _ files: [SourceFile],
        as kind: KindName,
        hinted content: JSON
    ) throws(Mismatch) -> ParsedArtifact {
        do throws(KindError) {
            return try ArtifactKinds.parse(kind: kind, files: files, hints: ParseHints(content: content))
        } catch {
            throw Mismatch(what: "the files", expected: "\(kind.noun)", found: "\(error)")
        }
    }

    private static func derive(
        _ artifact: Wire.Artifact,
        _ files: [SourceFile]?
    ) throws(Mismatch) -> Derivation {
        guard artifact.kind != "oci_image", let kind = KindName(rawValue: artifact.kind) else {
            return .ofNothing
        }
        let hidden = SecretSeal.markCount(in: artifact.content)
        let derived = ContentIdentifier(kind: artifact.kind, content: artifact.content)
        if hidden == 0 || derived.text == artifact.cid {
            try expect("the CID of the content", [artifact.cid], derived.text)
            return .ofContent
        }
        guard let files else { return .hidden(hidden) }
        let parsed = try parsed(files, as: kind, hinted: artifact.content)
        try expect("the CID of the files", [artifact.cid], parsed.contentIdentifier.text)
        guard SecretSeal.agrees(artifact.content, with: parsed.content) else {
            throw Mismatch(what: "the content", expected: "that of the files", found: "another")
        }
        return .ofFiles
    }

    private static func expect(_ what: String, _ accepted: [String], _ found: String) throws(Mismatch) {
        guard !accepted.contains(where: { $0.utf8.elementsEqual(found.utf8) }) else { return }
        throw Mismatch(what: what, expected: accepted.first ?? "", found: found)
    }
}
