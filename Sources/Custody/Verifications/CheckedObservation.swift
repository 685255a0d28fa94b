import Chronicle
import Evidence
import Kinds

/// What a place shall hold, found before the transaction begins.
struct Standard: Sendable {
    var version: Int
    var cid: String
    /// What files that are seen there need not say.
    var hints: ParseHints
    /// By today's rules; `nil` where there is none.
    var form: FormDigest?
}

/// An observation whose fields can stand; which deployment it is about is known, whether that still shall hold the same is
/// not yet.
struct CheckedObservation: Sendable {
    enum Seen: Sendable {
        case content(SeenContent)
        /// All must be as the place shall be.
        case cids([String])
        case absent(String)
        case failure(String)
    }

    let artifact: ArtifactReference
    let target: Target
    let layer: Verification.Layer?
    let infrastructure: Verification.Infrastructure?
    let verifierDID: String?
    let verifiedAt: Instant
    var seen: Seen
    private(set) var evidence: JSON
    /// As the verifier made it; the tenant's key stands behind none.
    let form: FormDigest?
    private let unseen: String?
    let look: LookNote?

    var place: Place { Place(artifact: artifact.id, target: target) }

    /// Reads what was seen as the artifact's kind; `standard` is what the place shall hold.
    init(
        _ observation: Observation,
        of artifact: ArtifactReference,
        standard: Standard?,
        seal: SecretSeal,
        at now: Instant
    ) throws {
        try observation.target.check()
        if let did = observation.verifierDID { try Field("verifier_did").bareDID(did) }
        try Field("evidence").object(observation.evidence, atMost: Observation.Limit.evidenceBytes)
        let earliest = now.advanced(by: .seconds(-Observation.Limit.age))
        let latest = now.advanced(by: .seconds(Observation.Limit.clockSkew))
        let verifiedAt = observation.verifiedAt ?? now
        guard (earliest...latest).contains(verifiedAt) else {
            throw CustodyError.invalid(
                field: "verified_at",
                .timeOutOfRange(from: earliest, until: latest)
            )
        }
        self.artifact = artifact
        target = observation.target
        layer = try Field("layer").word(observation.layer)
        infrastructure = try Field("verifier_infrastructure").word(observation.infrastructure)
        verifierDID = observation.verifierDID
        // Or it would outrank what is seen after it.
        self.verifiedAt = min(verifiedAt, now)
        evidence = observation.evidence
        form = observation.form
        unseen = observation.unseen
        look = observation.look
        switch observation.seen {
        case .failure(let reason):
            try Field("observed.error").length(of: reason, atMost: Observation.Limit.failureCharacters)
            seen = .failure(reason)
        case .absent(let reason):
            try Field("observed.absent").length(of: reason, atMost: Observation.Limit.failureCharacters)
            seen = .absent(reason)
        case .cid(let cid):
            try Field("observed.cid").contentIdentifier(cid)
            seen = .cids([cid])
        case .cids(let cids):
            for cid in cids { try Field("observed.cid").contentIdentifier(cid) }
            seen = .cids(cids)
        case .files(let files):
            seen = try Self.seen([files], as: artifact.kind, standard: standard, seal: seal, look: look)
        case .each(let groups):
            seen = try Self.seen(groups, as: artifact.kind, standard: standard, seal: seal, look: look)
        }
    }

    /// The first that is something else than the place shall hold, if there is one.
    ///
    /// - Throws: `CustodyError.notOfKind`; where this server looked itself, what is nothing of the kind was looked at in vain.
    private static func seen(
        _ groups: [[SourceFile]],
        as kind: KindName,
        standard: Standard?,
        seal: SecretSeal,
        look: LookNote?
    ) throws -> Seen {
        var first: SeenContent?
        var failure: KindError?
        for files in groups {
            do {
                let content = try SeenContent(files, as: kind, standard: standard, seal: seal)
                if content.isOther { return .content(content) }
                first = first ?? content
            } catch CustodyError.notOfKind(let error) where look != nil {
                failure = failure ?? error
            }
        }
        if let failure { return .failure(words(for: failure)) }
        guard let first else { preconditionFailure("files were seen") }
        return .content(first)
    }

    private static func words(for error: KindError) -> String {
        let text =
            "what was read can't be compared: \(error.description). What to do: \(error.remedy)"
        return String(text.prefix(Observation.Limit.failureCharacters))
    }

    /// Whether what was handed in beside what was seen holds secrets as they are. The key is needed only then.
    var hasUnsealedSecrets: Bool {
        ArtifactKinds.sealed(evidence, beside: artifact.kind, with: .withheld) != nil
            || reason.map { ArtifactKinds.sealed(.string($0), beside: artifact.kind, with: .withheld) != nil }
                ?? false
    }

    mutating func conceal(with seal: SecretSeal) {
        evidence = ArtifactKinds.sealed(evidence, beside: artifact.kind, with: seal) ?? evidence
        guard let reason,
            let mark = ArtifactKinds.sealed(.string(reason), beside: artifact.kind, with: seal)?["secret"]
        else { return }
        // A text stays a text: in its place stands what would stand in the place of a member.
        let text = "withheld, since a secret stood in it (\(mark.string ?? "withheld"))"
        switch seen {
        case .absent: seen = .absent(text)
        case .failure: seen = .failure(text)
        case .content, .cids: break
        }
    }

    /// In the verifier's words.
    private var reason: String? {
        switch seen {
        case .absent(let reason), .failure(let reason): reason
        case .content, .cids: nil
        }
    }

    /// The verdict against what the target shall hold.
    ///
    /// - Parameter forms: of versions, for what was seen as a CID.
    func verification(
        _ id: UniqueID,
        desired: String,
        forms: [VersionName: [FormDigest]]
    ) -> Verification {
        var verification = Verification(
            id: id,
            artifact: artifact,
            target: target,
            layer: layer,
            verdict: .match,
            verifiedCID: desired,
            differences: .none,
            forms: nil,
            failure: nil,
            evidence: evidence,
            verifiedAt: verifiedAt,
            verifierDID: verifierDID,
            infrastructure: infrastructure,
            entryID: nil
        )
        switch seen {
        case .failure(let reason):
            verification.verdict = .error
            verification.failure = reason
        case .absent(let reason):
            verification.verdict = .drift
            // Of nothing: it is what no version is.
            verification.verifiedCID = ContentIdentifier(kind: artifact.kind.rawValue, content: .null).text
            verification.differences = .away("it is not there: \(reason)")
        case .cids(let cids):
            for cid in cids where verification.verdict == .match {
                verification.verifiedCID = cid
                let compared = comparedForms(seenAs: cid, desired, forms)
                let isSame = compared.map { $0.seen.compared(to: $0.approved) == .same } ?? false
                guard !cid.utf8.elementsEqual(desired.utf8) else {
                    // The same bytes are the same, whatever form somebody makes of them.
                    verification.forms = isSame ? compared : nil
                    continue
                }
                verification.forms = compared
                verification.verdict = isSame ? .match : .drift
            }
        case .content(let content) where unseen != nil && content.lacksOnly:
            // What is missing may be what could not be seen.
            verification.verdict = .error
            verification.failure = unseen
        case .content(let content):
            verification.verifiedCID = content.cid
            if let standard = content.standard, standard.cid.utf8.elementsEqual(desired.utf8),
                let approved = standard.form
            {
                let isSame = content.form.compared(to: approved) == .same
                verification.verdict = isSame ? .match : .drift
                verification.differences = content.differences
                verification.forms = ComparedForms(
                    seen: content.form,
                    approved: approved,
                    observed: isSame ? nil : content.keptBody
                )
            } else if !content.cid.utf8.elementsEqual(desired.utf8) {
                verification.verdict = .drift
            }
        }
        return verification
    }

    /// By what a CID is compared with what is desired, where it can be compared by more.
    private func comparedForms(
        seenAs cid: String,
        _ desired: String,
        _ forms: [VersionName: [FormDigest]]
    ) -> ComparedForms? {
        let approved = forms[VersionName(artifact, desired)] ?? []
        guard let form else {
            return ComparedForms(forms[VersionName(artifact, cid)] ?? [], approved)
        }
        // Whose secrets are digests under the tenant's key, nobody outside can make the form of.
        return ComparedForms([form], approved.filter { $0.secretKeyID == nil })
            ?? ComparedForms(forms[VersionName(artifact, cid)] ?? [], approved)
    }
}

/// Files that were seen, read and brought into their normal form, and compared with what the place shall hold.
struct SeenContent: Sendable {
    private(set) var cid: String
    private(set) var normalised: NormalisedArtifact
    private(set) var form: FormDigest
    let standard: Standard?
    private var parsed: ParsedArtifact
    /// Parts of it were seen, and everything else stands as it was approved: what it lacks is away.
    private var isCompleted = false
    /// As it is kept, where it is not what was approved.
    private(set) var kept: KeptValue?
    private(set) var differences = ContentDifferences.none
    /// It differs by what is missing, and by nothing else.
    private(set) var lacksOnly = false

    var keptBody: ComparedForms.KeptBody? {
        kept.map { ComparedForms.KeptBody(digest: .sha256(of: $0.bytes), byteCount: $0.bytes.count) }
    }

    /// Whether it is something else than the place shall hold, as far as that is known.
    var differs: Bool { standard?.form.map { form.compared(to: $0) != .same } ?? false }

    /// The same, by the identifiers where the normal form is not known.
    fileprivate var isOther: Bool {
        standard.map { $0.form == nil ? !cid.utf8.elementsEqual($0.cid.utf8) : differs } ?? false
    }

    init(
        _ files: [SourceFile],
        as kind: KindName,
        standard: Standard?,
        seal: SecretSeal
    ) throws {
        do {
            parsed = try ArtifactKinds.parse(
                kind: kind,
                files: files,
                hints: standard?.hints ?? .none,
                seal: seal
            )
        } catch {
            throw CustodyError.notOfKind(error)
        }
        cid = parsed.contentIdentifier.text
        normalised = ArtifactKinds.normalised(parsed, seal: seal)
        form = FormDigest(normalised)
        self.standard = standard
    }

    /// Has everything that was not asked for stand as `approved` does.
    mutating func complete(with approved: ParsedArtifact, asked: AskedParts, seal: SecretSeal) {
        guard let whole = ArtifactKinds.completed(parsed, with: approved.content, asked: asked) else {
            return
        }
        parsed = whole.artifact
        cid = parsed.contentIdentifier.text
        normalised = ArtifactKinds.normalised(parsed, seal: seal)
        form = FormDigest(normalised)
        isCompleted = true
        lacksOnly = whole.hasUnanswered && !differs
    }

    /// Notes how it differs from what was approved; `nil`: that can't be told.
    mutating func note(_ difference: ArtifactDifference?) throws {
        differences = difference.map(ContentDifferences.init) ?? .none
        lacksOnly = !isCompleted && difference?.changes.allSatisfy { $0.change == .removed } ?? true
        kept = try KeptValue(KeptObservation(parsed).json)
    }
}

/// What is kept of files that were seen: enough to bring them into a normal form again by later rules.
struct KeptObservation: Sendable {
    let artifact: ParsedArtifact

    init(_ artifact: ParsedArtifact) { self.artifact = artifact }

    /// `{"cid", "content", "details", "kind", "parser", "secrets"}`, with digests in the place of secrets.
    var json: JSON {
        [
            "cid": .string(artifact.contentIdentifier.text), "content": artifact.content,
            "details": .object(artifact.details), "kind": .string(artifact.kind.rawValue),
            "parser": .string(artifact.parser),
            "secrets": KeptSecrets(count: artifact.secretCount, keyID: artifact.secretKeyID).json,
        ]
    }

    init?(json: JSON) {
        guard let identifier = (json["cid"]?.string).flatMap({ ContentIdentifier($0) }),
            let kind = (json["kind"]?.string).flatMap(KindName.init), let content = json["content"],
            let parser = json["parser"]?.string, let details = json["details"]?.object,
            let count = json["secrets"]?["count"]?.integer
        else { return nil }
        artifact = ParsedArtifact(
            kept: content,
            details: details,
            of: kind,
            by: parser,
            identifier: identifier,
            secretCount: count,
            secretKeyID: json["secrets"]?["key_id"]?.string
        )
    }
}
