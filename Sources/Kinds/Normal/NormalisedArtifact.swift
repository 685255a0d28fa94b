package import Evidence

/// An artifact without what its system adds by itself, in one form for one meaning: what drift is judged by.
package struct NormalisedArtifact: Hashable, Sendable {
    package var kind: KindName
    /// `ArtifactKind.normaliser`. Digests of different rules are never compared: a change of rules is no drift.
    package var normaliser: String
    package var identity: ArtifactIdentity
    /// Keyed lists stand as objects by the identity of their members, sets as sorted lists.
    package var content: JSON
    /// What is kept beside the content: it has no part in the digest, and that it changed is no drift.
    package var aside: JSON
    /// Values in content that stand there by a mark.
    package var secretCount: Int
    /// Whose digests those marks are (`SecretSeal.keyID`); none where they are fixed.
    package var secretKeyID: String?
    /// SHA-256 over the canonical form of `{"content": …, "kind": …}`.
    package let digest: ContentIdentifier

    init(
        kind: KindName,
        normaliser: String,
        form: NormalForm,
        secretCount: Int,
        secretKeyID: String?
    ) {
        self.kind = kind
        self.normaliser = normaliser
        identity = form.identity
        content = form.content
        aside = form.aside
        self.secretCount = secretCount
        self.secretKeyID = secretKeyID
        digest = ContentIdentifier(kind: kind.rawValue, content: form.content)
    }

    /// The mark of a document that holds a normalised artifact.
    private static let format = "muniment-normalised/1"

    /// To be kept in a file, and read again by `init(json:)`.
    package var json: JSON {
        [
            "format": .string(Self.format), "kind": .string(kind.rawValue), "normaliser": .string(normaliser),
            "digest": .string(digest.text), "identity": identity.json, "content": content, "aside": aside,
            "secrets": ["count": .integer(secretCount), "key_id": .optional(secretKeyID)],
        ]
    }

    /// `nil` for any other document, and for one whose content is not what its digest says.
    package init?(json: JSON) {
        guard json["format"]?.string == Self.format,
            let kind = json["kind"]?.string.flatMap(KindName.init),
            let normaliser = json["normaliser"]?.string,
            let identity = json["identity"].flatMap(ArtifactIdentity.init), let content = json["content"],
            let count = json["secrets"]?["count"]?.integer
        else { return nil }
        self.init(
            kind: kind,
            normaliser: normaliser,
            form: NormalForm(content: content, aside: json["aside"] ?? [:], identity: identity),
            secretCount: count,
            secretKeyID: json["secrets"]?["key_id"]?.string
        )
        guard digest.text == json["digest"]?.string else { return nil }
    }
}

/// What a kind's rules made of parsed content.
package struct NormalForm: Hashable, Sendable {
    var content: JSON
    var aside: JSON = [:]
    var identity = ArtifactIdentity()
}

/// Which thing an artifact is, and what stands in it.
package struct ArtifactIdentity: Hashable, Sendable {
    /// What its system knows it by for good: a Graph id, a zone's apex.
    package var identifier: String?
    /// What it is known by elsewhere, or after it was made anew; with its type where names are not enough.
    package var name: String?
    /// For a person.
    package var title: String?
    /// The things inside that are compared one by one: RRsets, settings, resources, cmdlets.
    package var subjects: [String] = []
    /// Subjects that stand there more than once. They are told apart by a number behind them, which is no
    /// identity: say so where they differ.
    package var ambiguous: [String] = []

    init() {}

    init(identifier: String? = nil, name: String? = nil, title: String? = nil, ambiguous: [String] = []) {
        self.identifier = identifier
        self.name = name
        self.title = title
        self.ambiguous = ambiguous
    }

    var json: JSON {
        [
            "identifier": .optional(identifier), "name": .optional(name), "title": .optional(title),
            "subjects": .array(subjects.map(JSON.string)), "ambiguous": .array(ambiguous.map(JSON.string)),
        ]
    }

    init?(_ json: JSON) {
        guard let subjects = json["subjects"]?.array, let ambiguous = json["ambiguous"]?.array else {
            return nil
        }
        identifier = json["identifier"]?.string
        name = json["name"]?.string
        title = json["title"]?.string
        self.subjects = subjects.compactMap(\.string)
        self.ambiguous = ambiguous.compactMap(\.string)
    }
}
