/// Numbers with their nouns.
enum Counting {
    /// `10 482`, in groups of three from five digits on, with spaces that do not break.
    static func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        guard digits.count > 4 else { return String(value) }
        var groups: [Substring] = []
        var rest = Substring(digits)
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (value < 0 ? "−" : "") + ([rest] + groups).joined(separator: "\u{202F}")
    }

    /// `1 ceremony`, `3 ceremonies`, `no ceremonies`.
    static func count(_ value: Int, _ one: String, _ many: String) -> String {
        value == 0 ? "no \(many)" : "\(number(value)) \(value == 1 ? one : many)"
    }

    /// With its first letter as a capital, to begin a sentence.
    static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `1.2 kB`, decimal.
    static func bytes(_ value: Int) -> String {
        switch value {
        case ..<1_000: "\(value) bytes"
        case ..<1_000_000: "\(value / 1_000) kB"
        default: "\(value / 1_000_000).\(value / 100_000 % 10) MB"
        }
    }
}
