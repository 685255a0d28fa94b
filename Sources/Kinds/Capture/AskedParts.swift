package import Evidence

/// Where a target can't be asked for the whole but only for parts, which those are, as the kind names them:
/// `www.example.com. A`.
package struct AskedParts: Hashable, Sendable {
    /// Answered by who has the say of it: what the answer does not hold is away.
    package var answered: Set<String>
    /// Asked for in vain: nothing is known of them.
    package var unanswered: Set<String>

    package init(answered: Set<String> = [], unanswered: Set<String> = []) {
        self.answered = answered
        self.unanswered = unanswered
    }
}

extension ArtifactKinds {
    /// What was seen in parts, with everything else as it was approved; and whether parts that were approved could not be
    /// seen although they were asked for. `nil` where the kind has no parts, or the two are not the same thing.
    package static func completed(
        _ seen: ParsedArtifact,
        with approved: JSON,
        asked: AskedParts
    ) -> (artifact: ParsedArtifact, hasUnanswered: Bool)? {
        type(of: seen.kind).completed(seen, with: approved, asked: asked)
    }
}

extension ArtifactKind {
    package static func completed(
        _ seen: ParsedArtifact,
        with approved: JSON,
        asked: AskedParts
    ) -> (artifact: ParsedArtifact, hasUnanswered: Bool)? { nil }
}
