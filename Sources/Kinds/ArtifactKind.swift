package import Evidence

/// A kind of governed artifact: how its files become content.
package protocol ArtifactKind: Sendable {
    static var name: KindName { get }

    /// Name and version of the rules, `dns_zone/1`: kept beside each identifier, so that a change of the
    /// rules is never taken for a change of the artifact.
    static var parser: String { get }

    /// True if the files carry marks that only this kind has. Says nothing of whether they parse.
    static func recognises(_ files: [ExaminedFile]) -> Bool

    static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact
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

    /// Most characters of a summary: it is repeated in an entry, whose size is limited.
    private static let summaryLength = 200

    init(
        kind: KindName,
        name: String?,
        content: JSON,
        summary: String,
        parser: String,
        contentIdentifier: ContentIdentifier
    ) {
        self.kind = kind
        self.name = name
        self.content = content
        self.summary = excerpt(summary, limit: Self.summaryLength)
        self.parser = parser
        self.contentIdentifier = contentIdentifier
    }
}

extension ArtifactKind {
    static func artifact(named artifactName: String?, content: JSON, summary: String) -> ParsedArtifact {
        ParsedArtifact(
            kind: name,
            name: artifactName,
            content: content,
            summary: summary,
            parser: parser,
            contentIdentifier: ContentIdentifier(kind: name.rawValue, content: content)
        )
    }
}

/// `1 record`, `214 records`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
