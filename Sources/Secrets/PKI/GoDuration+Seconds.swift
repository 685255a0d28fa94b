import Evidence

/// Lengths of time as Go writes them: `72h`, `1h30m`; also a number of seconds.
extension GoDuration {
    /// What Go can say, in seconds.
    private static let longest = 9_223_372_036

    /// `nil` for what is none, below zero, or longer than Go can say.
    package static func seconds(_ text: String) -> Int? {
        if let whole = Int(text) { return 0...longest ~= whole ? whole : nil }
        var total = 0
        var rest = text[...]
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), number < 1_000_000_000 else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            guard let scale = ["s": 1, "m": 60, "h": 3_600, "d": 86_400][String(unit)] else { return nil }
            total += number * scale
            guard total <= longest else { return nil }
            rest = rest.dropFirst(unit.count)
        }
        return total
    }
}
