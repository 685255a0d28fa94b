/// What a parser accepts at most, so that no input exhausts memory or stack.
package struct JSONLimits: Hashable, Sendable {
    /// Of arrays and objects inside each other.
    package var depth: Int

    /// Of the whole document, in bytes.
    package var size: Int

    package init(depth: Int = 128, size: Int = 16 << 20) {
        self.depth = depth
        self.size = size
    }

    package static let standard = JSONLimits()

    /// Of what we wrote ourselves: what was parsed within the standard depth, wrapped in lists of differences, evidence
    /// and entries, and as large as a `jsonb` can be.
    package static let stored = JSONLimits(depth: standard.depth + 32, size: 1 << 28)
}
