import Evidence
import Kinds

/// What was observed of one subject, read: its content as its tenant has it, and the digests that baselines are compared by.
struct ObservedSubject: Sendable {
    var type: KindName
    /// As its own system knows it; `#2`, `#3` … where several have one identity.
    var id: String
    /// What its system knows it by for good.
    var identifier: String?
    var path: String
    /// With marks in the place of secrets.
    var artifact: ParsedArtifact
    /// Of its normal form.
    var hash: String
    var normaliser: String
    var title: String
    var neutral: NeutralForm
    var contract: ListingContract

    /// `{"content", "details"}`
    var kept: JSON { ["content": artifact.content, "details": .object(artifact.details)] }
}

/// What is compared with baselines, of a content without what only its tenant knows.
struct NeutralForm: Hashable, Sendable {
    /// `nil` where nothing but its path tells.
    var name: String?
    var hash: String
    var title: String?
}

/// Reads what a collection of files holds.
struct EvidenceIntake: Sendable {
    private(set) var subjects: [ObservedSubject] = []
    private(set) var gaps: [EvidenceGap] = []

    /// - Parameters:
    ///   - types: those that are looked for; none: all.
    ///   - unopened: what could not even be handed in.
    init(
        _ files: [SourceFile],
        types: [KindName],
        unopened: [EvidenceGap] = [],
        maker: NeutralMaker
    ) {
        let found = ArtifactFiles(files, kind: types.count == 1 ? types[0] : nil)
        gaps = unopened + found.gaps.map { EvidenceGap(type: nil, $0) }
        if types.count == 1 { for index in gaps.indices { gaps[index].type = types[0] } }
        for group in found.groups where types.isEmpty || types.contains(group.kind) {
            do throws(KindError) {
                subjects.append(try Self.subject(group, maker))
            } catch {
                gaps.append(
                    EvidenceGap(
                        type: group.kind,
                        path: group.path,
                        reason: error.description,
                        remedy: error.remedy
                    )
                )
            }
        }
        nameApart()
    }

    private static func subject(_ group: ArtifactFiles.Group, _ maker: NeutralMaker) throws(KindError)
        -> ObservedSubject
    {
        let artifact = try ArtifactKinds.parse(kind: group.kind, files: group.files, seal: maker.seal)
        let normal = ArtifactKinds.normalised(artifact, seal: maker.seal)
        let neutral = maker.form(of: artifact)
        return ObservedSubject(
            type: group.kind,
            id: normal.identity.identifier ?? normal.identity.name ?? group.path,
            identifier: normal.identity.identifier,
            path: group.path,
            artifact: artifact,
            hash: normal.digest.text,
            normaliser: normal.normaliser,
            title: normal.identity.title ?? group.path,
            neutral: neutral,
            contract: ListingContract(
                of: group.kind,
                name: neutral.name ?? "",
                in: maker.neutralContent(of: artifact)
            )
        )
    }

    /// Subjects of one identity stand apart, by a number in the order of their paths.
    private mutating func nameApart() {
        subjects.sort { ($0.type.rawValue, $0.id, $0.path) < ($1.type.rawValue, $1.id, $1.path) }
        var taken: Set<String> = []
        for index in subjects.indices {
            let (type, id) = (subjects[index].type.rawValue, subjects[index].id)
            var number = 1
            while !taken.insert("\(type) \(subjects[index].id)").inserted {
                number += 1
                subjects[index].id = "\(id)#\(number)"
            }
        }
    }

    /// The types of which everything was seen, of those that were looked for or found.
    func completeTypes(of types: [KindName]) -> [KindName] {
        // A gap of no known type may be of any.
        guard !gaps.contains(where: { $0.type == nil }) else { return [] }
        let unreadable = Set(gaps.compactMap(\.type))
        let wanted = types.isEmpty ? Set(subjects.map(\.type)) : Set(types)
        return wanted.subtracting(unreadable).sorted { $0.rawValue < $1.rawValue }
    }
}

extension EvidenceGap {
    init(type: KindName?, _ gap: Capture.Gap) {
        self.init(type: type, path: gap.path, reason: gap.reason, remedy: gap.remedy)
    }
}

/// Makes contents neutral: without the tenant's names, without identifiers that only it knows, without secrets.
struct NeutralMaker: Sendable {
    let seal: SecretSeal
    let neutraliser: Neutraliser

    /// By which `form` makes digests: the kind's normaliser, and what is known of the tenant's names.
    func rules(of type: KindName) -> String {
        "\(ArtifactKinds.normaliser(of: type)) \(neutraliser.fingerprint)"
    }

    func form(of artifact: ParsedArtifact) -> NeutralForm {
        let normal = normalised(artifact)
        return NeutralForm(
            name: normal.identity.identifier ?? normal.identity.name,
            hash: normal.digest.text,
            title: normal.identity.title
        )
    }

    func normalised(_ artifact: ParsedArtifact) -> NormalisedArtifact {
        var counts: [Neutraliser.What: Int] = [:]
        return normalised(artifact, counting: &counts)
    }

    func normalised(_ artifact: ParsedArtifact, counting counts: inout [Neutraliser.What: Int])
        -> NormalisedArtifact
    {
        let neutral = neutral(artifact, counting: &counts)
        return ArtifactKinds.normalised(neutral, seal: .withheld, isTenantNeutral: true)
    }

    func neutralContent(of artifact: ParsedArtifact) -> JSON {
        var counts: [Neutraliser.What: Int] = [:]
        return neutral(artifact, counting: &counts).content
    }

    /// What is kept in a baseline.
    func neutral(_ artifact: ParsedArtifact, counting counts: inout [Neutraliser.What: Int])
        -> ParsedArtifact
    {
        func neutral(_ value: JSON) -> JSON {
            neutraliser.neutral(SecretSeal.withholding(value), counting: &counts)
        }
        return ArtifactKinds.tenantNeutral(
            ParsedArtifact(
                kept: neutral(artifact.content),
                details: neutral(.object(artifact.details)).object ?? [:],
                of: artifact.kind,
                by: artifact.parser,
                identifier: artifact.contentIdentifier,
                secretCount: artifact.secretCount,
                secretKeyID: nil
            )
        )
    }
}

extension ParsedArtifact {
    /// As a version or an item was kept.
    init?(kept: JSON, of type: KindName, by parser: String, secretCount: Int, secretKeyID: String?) {
        guard let content = kept["content"] else { return nil }
        self.init(
            kept: content,
            details: kept["details"]?.object ?? [:],
            of: type,
            by: parser,
            identifier: ContentIdentifier(kind: type.rawValue, content: content),
            secretCount: secretCount,
            secretKeyID: secretKeyID
        )
    }
}
