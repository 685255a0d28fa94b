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
    }

    package private(set) var subjects: [Subject] = []
    package private(set) var gaps: [Gap] = []
    /// Files of no kind that was looked for.
    package private(set) var uncovered: [String] = []

    /// What is not here is away; from a capture with gaps that does not follow.
    package var isComplete: Bool { gaps.isEmpty }

    /// - Parameter kind: the only one that is looked for; any if there is none.
    package init(
        of files: [SourceFile],
        kind: KindName? = nil,
        hints: ParseHints = .none,
        seal: SecretSeal
    ) {
        var finder = SubjectFinder(kind: kind)
        for file in files { finder.look(at: file) }
        gaps = finder.gaps
        uncovered = finder.uncovered
        for candidate in finder.artifacts {
            do throws(KindError) {
                let type = ArtifactKinds.type(of: candidate.kind)
                let artifact = try type.parse(candidate.files, hints: hints)
                let normalised = ArtifactKinds.normalised(artifact, seal: seal)
                subjects.append(Subject(path: candidate.path, artifact: normalised))
            } catch {
                gaps.append(Gap(path: candidate.path, reason: error.description, remedy: error.remedy))
            }
        }
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
