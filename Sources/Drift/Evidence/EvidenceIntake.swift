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

    /// `{"content", "details"}`
    var kept: JSON { ["content": artifact.content, "details": .object(artifact.details)] }
}

/// Reads what a collection of files holds.
struct EvidenceIntake: Sendable {
    private(set) var subjects: [ObservedSubject] = []
    private(set) var gaps: [EvidenceGap] = []

    /// - Parameters:
    ///   - types: those that are looked for; none: all.
    ///   - unopened: what could not even be handed in.
    ///   - listedAs: of files, by name, what the list is of that they are from: one that is nothing of that is a gap in it.
    init(
        _ files: [SourceFile],
        types: [KindName],
        isWhole: Bool = true,
        unopened: [EvidenceGap] = [],
        listedAs: [String: KindName] = [:],
        maker: NeutralMaker
    ) {
        let found = ArtifactFiles(files, kind: types.count == 1 ? types[0] : nil)
        gaps = unopened + found.evidenceGaps(isWhole: isWhole)
        for index in gaps.indices where gaps[index].type == nil {
            gaps[index].type = listedAs[gaps[index].path]
        }
        if types.count == 1 { for index in gaps.indices { gaps[index].type = types[0] } }
        let groups = found.groups.filter { group in
            listedAs[group.path].map { $0 == group.kind } ?? (types.isEmpty || types.contains(group.kind))
        }
        let told = Set(groups.map(\.path) + gaps.map(\.path))
        for file in files where !told.contains(file.name) {
            guard let type = listedAs[file.name] else { continue }
            gaps.append(
                EvidenceGap(
                    type: type,
                    path: file.name,
                    reason: "it is of a type that is not known",
                    remedy: "it is compared by what its list says; what its type is stands in its @odata.type"
                )
            )
        }
        for group in groups {
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
        guard !artifact.content.holdsZero, !JSON.object(artifact.details).holdsZero else {
            throw KindError(
                kind: group.kind,
                file: group.path,
                fault: SourceFault("it holds the character U+0000", remedy: "leave it out where it was made")
            )
        }
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
            neutral: neutral
        )
    }

    /// Subjects of one identity stand apart, by a number in the order of their paths.
    private mutating func nameApart() {
        subjects.sort { ($0.type.rawValue, $0.id, $0.path) < ($1.type.rawValue, $1.id, $1.path) }
        var names = DistinctNames()
        for index in subjects.indices {
            subjects[index].id = names.next(subjects[index].id, of: subjects[index].type)
        }
    }

    /// The types of which everything was seen, of those that were looked for or found.
    ///
    /// - Parameter known: those that were there before, where none was named.
    func completeTypes(of types: [KindName], _ known: [KindName] = []) -> [KindName] {
        // A gap of no known type may be of any.
        guard !gaps.contains(where: { $0.type == nil }) else { return [] }
        let unreadable = Set(gaps.compactMap(\.type))
        let wanted = types.isEmpty ? Set(subjects.map(\.type) + known) : Set(types)
        return wanted.subtracting(unreadable).sorted { $0.rawValue < $1.rawValue }
    }
}

extension EvidenceGap {
    init(type: KindName?, _ gap: Capture.Gap) {
        self.init(type: type, path: gap.path, reason: gap.reason, remedy: gap.remedy)
    }
}

extension ArtifactFiles {
    /// What could not be read. Of everything, JSON that does not say what it is may be what should be there.
    func evidenceGaps(isWhole: Bool) -> [EvidenceGap] {
        let unknown = (isWhole ? undetected : []).map { path in
            EvidenceGap(
                type: nil,
                path: path,
                reason: "nothing in it says what it is",
                remedy: "leave it out if it is no policy, or export it with its @odata.type"
            )
        }
        return gaps.map { EvidenceGap(type: nil, $0) } + unknown
    }
}

extension JSON {
    /// U+0000, which PostgreSQL does not keep.
    var holdsZero: Bool {
        switch self {
        case .string(let text): text.utf8.contains(0)
        case .array(let values): values.contains(where: \.holdsZero)
        case .object(let object): object.contains { $0.name.utf8.contains(0) || $0.value.holdsZero }
        case .null, .bool, .number: false
        }
    }
}
