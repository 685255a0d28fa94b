package import Evidence

/// A kind of governed artifact: how its files become content, what of it counts, and what a change means.
package protocol ArtifactKind: Sendable {
    static var name: KindName { get }

    /// Name and version of the rules, `dns_zone/1`: kept beside each identifier, so that a change of the
    /// rules is never taken for a change of the artifact.
    static var parser: String { get }

    /// True if the files carry marks that only this kind has. Says nothing of whether they parse.
    static func recognises(_ files: [ExaminedFile]) -> Bool

    /// Endings of names that only this kind's files have, without the dot: a file with one that cannot be read
    /// is a broken one of this kind.
    static var fileExtensions: Set<String> { get }

    /// Of the other files of a folder, those that `file` is read together with.
    static func companions(of file: SourceFile, among files: [SourceFile]) -> [SourceFile]

    static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact

    /// Name and version of the rules of `normalForm`, `dns_zone/1`.
    static var normaliser: String { get }

    /// The content without what the system adds by itself, one form for one meaning.
    static func normalForm(of artifact: ParsedArtifact) -> NormalForm

    /// The content without identifiers that only one tenant of its system knows.
    static func tenantNeutral(_ content: JSON) -> JSON

    /// Whether a GUID means the same in all tenants of its system: in lower case, at the members `place` of `parent`.
    static func isShared(_ identifier: String, at place: [String], in parent: JSONObject?) -> Bool

    /// True if `value`, the member `name` of `parent`, is a secret, besides what `SecretNames` knows.
    static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool

    /// How the value at a place of the normal form is compared.
    static func form(at place: JSONPointer) -> ComparisonForm

    /// The name of a thing inside the normal form, for those that are compared one by one.
    static func subjects(of content: JSON) -> [String]

    /// What was seen in parts only, with everything else as it was approved.
    static func completed(
        _ seen: ParsedArtifact,
        with approved: JSON,
        asked: AskedParts
    ) -> (artifact: ParsedArtifact, hasUnanswered: Bool)?

    /// What a difference of two normal forms is about, and which way it goes.
    static func meaning(of difference: Difference) -> Meaning
}

/// What a kind made of its files.
package struct ParsedArtifact: Hashable, Sendable {
    package var kind: KindName
    /// As far as the content gives one.
    package var name: String?
    package var content: JSON
    /// A few words for a list: `214 records`.
    package var summary: String
    /// `ArtifactKind.parser`
    package var parser: String
    /// Of `content`; of an image it is the digest of the manifest's exact bytes.
    package var contentIdentifier: ContentIdentifier
    /// What the files say besides, for the normal form only: the identifier does not cover it.
    package var details: JSONObject
    /// Secrets in `content` and `details` that stand there by a mark (`SecretSeal`).
    package var secretCount = 0
    package var secretKeyID: String?

    /// Most characters of a summary: it is repeated in an entry, whose size is limited.
    private static let summaryLength = 200

    init(
        kind: KindName,
        name: String?,
        content: JSON,
        summary: String,
        parser: String,
        contentIdentifier: ContentIdentifier,
        details: JSONObject = [:]
    ) {
        self.kind = kind
        self.name = name
        self.content = content
        self.summary = excerpt(summary, limit: Self.summaryLength)
        self.parser = parser
        self.contentIdentifier = contentIdentifier
        self.details = details
    }
}

extension ParsedArtifact {
    /// `{"kind", "name", "parser", "cid", "summary", "content", "secrets"}`
    package var json: JSON {
        [
            "kind": .string(kind.rawValue), "name": .optional(name), "parser": .string(parser),
            "cid": .string(contentIdentifier.text), "summary": .string(summary), "content": content,
            "secrets": ["count": .integer(secretCount), "key_id": .optional(secretKeyID)],
        ]
    }
}

extension ArtifactKind {
    package static func companions(of file: SourceFile, among files: [SourceFile]) -> [SourceFile] { [] }

    package static func tenantNeutral(_ content: JSON) -> JSON { content }

    /// GUIDs of systems without tenants are everybody's.
    package static func isShared(_ identifier: String, at place: [String], in parent: JSONObject?) -> Bool {
        true
    }

    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool { false }

    static func artifact(
        named artifactName: String?,
        content: JSON,
        summary: String,
        details: JSONObject = [:]
    ) -> ParsedArtifact {
        ParsedArtifact(
            kind: name,
            name: artifactName,
            content: content,
            summary: summary,
            parser: parser,
            contentIdentifier: ContentIdentifier(kind: name.rawValue, content: content),
            details: details
        )
    }
}

/// `1 record`, `214 records`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
