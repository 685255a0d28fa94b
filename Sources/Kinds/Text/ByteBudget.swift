/// Bytes that a file may come to where its form lets few bytes stand for many: aliases, includes, templates.
package struct ByteBudget: Hashable, Sendable {
    /// For the files that a task reads.
    @TaskLocal package static var maximumBytes = 64 << 20

    private let limit = Self.maximumBytes
    private(set) var bytes = 0

    /// False where `more` no longer fits.
    mutating func spend(_ more: Int) -> Bool {
        bytes += more
        return bytes <= limit
    }
}
