package import Evidence

/// The artifacts that a set of files holds: one side of a comparison.
package struct Capture: Sendable {
    package struct Subject: Sendable {
        /// Of its file; inside a collection with a JSON Pointer: `export.json#/value/3`.
        package var path: String
        package var artifact: NormalisedArtifact
    }

    /// Something that should be here and could not be read. It is not known to be away.
    package struct Gap: Hashable, Sendable {
        package var path: String
        package var reason: String
        package var remedy: String

        package init(path: String, reason: String, remedy: String) {
            self.path = path
            self.reason = reason
            self.remedy = remedy
        }
    }

    package private(set) var subjects: [Subject] = []
    package private(set) var gaps: [Gap] = []
    /// Files of no kind that was looked for.
    package private(set) var uncovered: [String] = []

    /// What is not here is away; from a capture with gaps that does not follow.
    package var isComplete: Bool { gaps.isEmpty }

    /// - Parameters:
    ///   - kind: the only one that is looked for; any if there is none.
    ///   - gaps: files that could not even be opened.
    package init(
        of files: [SourceFile],
        kind: KindName? = nil,
        hints: ParseHints = .none,
        seal: SecretSeal,
        isTenantNeutral: Bool = false,
        gaps unopened: [Gap] = []
    ) {
        var rest: [SourceFile] = []
        for file in files {
            guard let stored = Self.stored(in: file) else {
                rest.append(file)
                continue
            }
            subjects += stored.filter { kind == nil || $0.artifact.kind == kind }
        }
        let found = ArtifactFiles(rest, kind: kind)
        gaps = unopened + found.gaps
        uncovered = found.uncovered
        for group in found.groups {
            do throws(KindError) {
                let artifact = try ArtifactKinds.type(of: group.kind).parse(group.files, hints: hints)
                let normalised = ArtifactKinds.normalised(
                    artifact,
                    seal: seal,
                    isTenantNeutral: isTenantNeutral
                )
                subjects.append(Subject(path: group.path, artifact: normalised))
            } catch {
                gaps.append(Gap(path: group.path, reason: error.description, remedy: error.remedy))
            }
        }
    }

    /// Normal forms that were kept (`NormalisedArtifact.json` with a member `path`), one a line.
    private static func stored(in file: SourceFile) -> [Subject]? {
        guard file.bytes.first == UInt8(ascii: "{") else { return nil }
        var subjects: [Subject] = []
        for line in file.bytes.split(separator: UInt8(ascii: "\n")) {
            guard let json = try? JSON(parsing: line, limits: SourceJSON.limits),
                let artifact = NormalisedArtifact(json: json)
            else { return nil }
            subjects.append(Subject(path: json["path"]?.string ?? file.name, artifact: artifact))
        }
        return subjects
    }

    /// `{"subjects", "gaps", "uncovered"}` without the contents.
    package var json: JSON {
        [
            "subjects": .array(
                subjects.map { subject in
                    [
                        "path": .string(subject.path), "kind": .string(subject.artifact.kind.rawValue),
                        "digest": .string(subject.artifact.digest.text),
                    ]
                }
            ),
            "gaps": .array(gaps.map(\.json)), "uncovered": .array(uncovered.map(JSON.string)),
        ]
    }
}

extension Capture.Gap {
    package var json: JSON {
        ["path": .string(path), "reason": .string(reason), "remedy": .string(remedy)]
    }
}
