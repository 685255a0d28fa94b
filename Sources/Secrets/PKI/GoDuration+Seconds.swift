import Evidence

/// Lengths of time as Go writes them: `72h`, `1h30m`; also a number of seconds.
extension GoDuration {
    /// `nil` for what is none, and below zero.
    package static func seconds(_ text: String) -> Int? {
        if let whole = Int(text) { return whole >= 0 ? whole : nil }
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
            rest = rest.dropFirst(unit.count)
        }
        return total
    }
}
