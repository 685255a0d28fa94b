/// A pattern in which `*` stands for any text, none too; everything else stands for itself.
struct Glob {
    private let parts: [[UInt8]]

    init(_ pattern: String) {
        parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map {
            Array($0)
        }
    }

    func matches(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard let first = parts.first, let last = parts.last, parts.count > 1 else {
            return Array(rest) == parts.first ?? []
        }
        guard rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        // The earliest place of each leaves the most for those behind it.
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let place = rest.firstIndex(of: part) else { return false }
            rest = rest[(place + part.count)...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func firstIndex(of part: [UInt8]) -> Int? {
        guard count >= part.count else { return nil }
        return (startIndex...(endIndex - part.count)).first { self[$0...].starts(with: part) }
    }
}

extension [String] {
    /// Whether one of these patterns matches; where there are none, everything does.
    func admit(_ names: [String]) -> Bool {
        isEmpty || contains { pattern in names.contains(where: Glob(pattern).matches) }
    }
}
