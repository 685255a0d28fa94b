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
}
