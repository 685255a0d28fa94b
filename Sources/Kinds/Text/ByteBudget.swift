/// Bytes that a file may come to where its form lets few bytes stand for many: aliases, includes, templates.
struct ByteBudget: Hashable, Sendable {
    static let maximumBytes = 64 << 20

    private(set) var bytes = 0

    /// False where `more` no longer fits.
    mutating func spend(_ more: Int) -> Bool {
        bytes += more
        return bytes <= Self.maximumBytes
    }
}
