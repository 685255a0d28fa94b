package import Evidence

/// A place where two normal forms differ, as a kind looks at it.
package struct Difference: Sendable {
    /// Into the normal form.
    var place: [String]
    var change: JSONChange.Kind
    var before: JSON?
    var after: JSON?
    /// The whole normal forms.
    var from: JSON
    var to: JSON
}

/// What a difference is about, as a kind sees it.
package struct Meaning: Hashable, Sendable {
    /// `rrset`, `setting`, `cmdlet`, `group`
    var what: String
    /// Which one: `www.example.com. A`
    var identity: String
    var direction: Direction?
    /// In place of the usual sentence.
    var sentence: String?

    init(_ what: String, _ identity: String, _ direction: Direction? = nil, sentence: String? = nil) {
        self.what = what
        self.identity = identity
        self.direction = direction
        self.sentence = sentence
    }
}

/// One change of an artifact, in the words of its kind.
package struct ArtifactChange: Hashable, Sendable {
    package var what: String
    package var identity: String
    package var change: JSONChange.Kind
    package var before: JSON?
    package var after: JSON?
    /// RFC 6901, into the normal form: of the earlier one where it was removed, else of the later one.
    package var path: String
    /// None where the content does not decide it.
    package var direction: Direction?
    /// For people.
    package var sentence: String

    /// `{"what", "identity", "change", "before"?, "after"?, "path", "direction"?, "sentence"}`
    package var json: JSON {
        var object = JSONObject([
            ("what", .string(what)), ("identity", .string(identity)), ("change", .string(change.rawValue)),
            ("path", .string(path)), ("sentence", .string(sentence)),
        ])
        object["before"] = before
        object["after"] = after
        object["direction"] = direction.map { .string($0.rawValue) }
        return .object(object)
    }
}

/// How one normal form differs from another.
package struct ArtifactDifference: Hashable, Sendable {
    package private(set) var changes: [ArtifactChange]
    /// Of all changes, kept in `changes` or not.
    package private(set) var count: Int
    /// Changes of what stands beside the content: worth a look, and no drift.
    package private(set) var aside: [ArtifactChange]
    package private(set) var leaves: LeafCounts
    /// Identities that stand more than once in either, so that what is said of them may be of another.
    package private(set) var ambiguous: [String]

    package var isEmpty: Bool { count == 0 }

    /// Two normal forms cannot be compared.
    package enum Failure: Error, Hashable {
        case kinds(KindName, KindName)
        /// Rules of different versions: normalise the older one again.
        case normalisers(String, String)
        /// Secrets in both by digests of different keys.
        case secretKeys
    }

    package init(
        from: NormalisedArtifact,
        to: NormalisedArtifact,
        limit: Int = JSONDifference.standardLimit
    ) throws(Failure) {
        guard from.kind == to.kind else { throw .kinds(from.kind, to.kind) }
        guard from.normaliser == to.normaliser else { throw .normalisers(from.normaliser, to.normaliser) }
        guard from.secretCount == 0 || to.secretCount == 0 || from.secretKeyID == to.secretKeyID else {
            throw .secretKeys
        }
        let type = ArtifactKinds.type(of: from.kind)
        ambiguous = Set(from.identity.ambiguous + to.identity.ambiguous).sorted()
        guard from.digest != to.digest else {
            (changes, count, leaves) = ([], 0, LeafCounts(unchanged: from.content.leafCount))
            aside = Self.aside(from, to, type, limit)
            return
        }
        let difference = JSONDifference(
            approved: from.content,
            observed: to.content,
            limit: limit,
            form: type.form(at:)
        )
        changes = difference.changes.map { Self.change($0, from.content, to.content, type) }
        count = difference.count
        leaves = LeafCounts(from: from.content, to: to.content, form: type.form(at:))
        aside = Self.aside(from, to, type, limit)
    }

    private static func aside(
        _ from: NormalisedArtifact,
        _ to: NormalisedArtifact,
        _ type: any ArtifactKind.Type,
        _ limit: Int
    ) -> [ArtifactChange] {
        guard from.aside != to.aside else { return [] }
        return JSONDifference(approved: from.aside, observed: to.aside, limit: limit).changes.map { change in
            let place = JSONPointer(change.path)?.steps ?? []
            return ArtifactChange(
                Meaning(place.first ?? "document", place.dropFirst().joined(separator: " "), .neutral),
                change
            )
        }
    }

    private static func change(
        _ change: JSONChange,
        _ from: JSON,
        _ to: JSON,
        _ type: any ArtifactKind.Type
    ) -> ArtifactChange {
        let difference = Difference(
            place: JSONPointer(change.path)?.steps ?? [],
            change: change.change,
            before: change.approved,
            after: change.observed,
            from: from,
            to: to
        )
        return ArtifactChange(type.meaning(of: difference), change)
    }

    /// `{"changes", "count", "aside", "leaves", "ambiguous"}`
    package var json: JSON {
        [
            "changes": .array(changes.map(\.json)), "count": .integer(count),
            "aside": .array(aside.map(\.json)), "leaves": leaves.json,
            "ambiguous": .array(ambiguous.map(JSON.string)),
        ]
    }
}
