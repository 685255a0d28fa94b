import Chronicle
package import Evidence
package import Kinds

package enum ChangeType: String, CaseIterable, Hashable, Sendable {
    case created
    case updated
    case deleted
    case unchanged
}

package enum Severity: String, CaseIterable, Hashable, Sendable {
    case high
    case medium
    case low
}

/// How one subject differs from a baseline, with the evidence of both sides.
package struct SubjectDifference: Hashable, Sendable {
    package var type: KindName
    /// The name that all tenants know it by.
    package var name: String
    package var title: String
    package var change: ChangeType
    package var baseline: Side
    package var current: Side
    package var direction: Direction?
    /// `{"count", "ignored", "changes", "renamed_from"?}`; at most `changeLimit` changes.
    package var details: JSON
    /// The digest of what differs, from which to which: the same in every tenant that the same happened to, and the same
    /// after the rules of normal forms were changed in places that do not differ.
    package var cause: String

    /// The hash is `nil` on the side that a whole listing shows to be without the subject.
    package struct Side: Hashable, Sendable {
        package var hash: String?
        package var provenance: Provenance

        package var json: JSON { ["hash": .optional(hash), "provenance": provenance.json] }
    }

    static let changeLimit = 50
    private static let valueBytes = 1_024

    package var fidelity: Fidelity { min(baseline.provenance.fidelity, current.provenance.fidelity) }

    package var severity: Severity {
        switch (change, direction) {
        case (.deleted, _), (_, .weaker): .high
        case (_, .stronger), (_, .neutral): .low
        case (_, nil): .medium
        }
    }

    /// What findings keep as evidence.
    package var evidence: JSON {
        [
            "change_type": .string(change.rawValue), "baseline": baseline.json, "current": current.json,
        ]
    }

    /// - Parameter happening: what happened, without anything that follows from the rules of the day. It may be large, and is
    ///   not kept.
    private static func cause(
        of subject: EvidencedSubject,
        _ change: ChangeType,
        _ happening: JSON
    ) -> String {
        let cause: JSON = [
            "subject_type": .string(subject.type.rawValue), "subject": .string(subject.label),
            "change_type": .string(change.rawValue), "happening": happening,
        ]
        return "sha256:" + Digest.sha256(of: cause.canonicalBytes()).hex
    }

    static func json(_ change: ArtifactChange) -> JSON {
        var change = change
        change.before = change.before?.shortened(to: valueBytes)
        change.after = change.after?.shortened(to: valueBytes)
        return change.json
    }

    /// The way several changes go together: weaker if one is, and stronger or neutral only if none is of unknown direction.
    static func direction(of changes: [ArtifactChange]) -> Direction? {
        if changes.contains(where: { $0.direction == .weaker }) { return .weaker }
        if changes.isEmpty || changes.contains(where: { $0.direction == nil }) { return nil }
        return changes.contains { $0.direction == .stronger } ? .stronger : .neutral
    }
}

extension SubjectDifference {
    /// A subject that one side has and the other has not.
    init(_ lone: BaselineComparison.Lone, _ change: ChangeType) {
        let present = Side(hash: lone.subject.shownHash, provenance: lone.subject.provenance)
        let absent = Side(hash: nil, provenance: lone.absence)
        self.init(
            type: lone.subject.type,
            name: lone.subject.label,
            title: lone.subject.title,
            change: change,
            baseline: change == .created ? absent : present,
            current: change == .created ? present : absent,
            direction: nil,
            details: ["count": 1, "ignored": 0, "changes": []],
            // What is away is away, however it last looked. What came is another where its content is.
            cause: Self.cause(
                of: lone.subject,
                change,
                change == .created ? .string(lone.subject.origin ?? lone.subject.shownHash) : .null
            )
        )
    }

    /// Place by place from what to what; of what only hashes are known of, these.
    private static func happening(_ pair: BaselineComparison.Pair, _ changes: [ArtifactChange]) -> JSON {
        guard !changes.isEmpty else {
            return [.string(pair.baseline.metaHash), .string(pair.current.metaHash)]
        }
        let sorted = changes.sorted { ($0.path, $0.change.rawValue) < ($1.path, $1.change.rawValue) }
        return [
            "fidelity": .string(pair.fidelity.rawValue),
            "changes": .array(
                sorted.map { change in
                    var object: JSONObject = [
                        "path": .string(change.path), "change": .string(change.change.rawValue),
                    ]
                    object["before"] = change.before
                    object["after"] = change.after
                    return .object(object)
                }
            ),
        ]
    }

    /// A subject that both sides have; by its contents where both have them.
    init(_ pair: BaselineComparison.Pair, _ changes: [ArtifactChange], count: Int, ignored: Int) {
        var details: JSONObject = [
            "count": .integer(count), "ignored": .integer(ignored),
            "changes": .array(changes.prefix(Self.changeLimit).map(Self.json)),
        ]
        if pair.isRenamed { details["renamed_from"] = .string(pair.baseline.title) }
        let isContent = pair.fidelity == .content
        self.init(
            type: pair.baseline.type,
            name: pair.baseline.label,
            title: pair.current.title,
            change: .updated,
            baseline: Side(
                hash: isContent ? pair.baseline.hash : pair.baseline.metaHash,
                provenance: pair.baseline.provenance
            ),
            current: Side(
                hash: isContent ? pair.current.hash : pair.current.metaHash,
                provenance: pair.current.provenance
            ),
            direction: isContent ? Self.direction(of: changes) : nil,
            details: .object(details),
            cause: Self.cause(of: pair.baseline, .updated, Self.happening(pair, changes))
        )
    }
}
