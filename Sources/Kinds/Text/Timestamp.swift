import Evidence

/// Moments in whole seconds.
enum Timestamp {
    /// `2026-11-21T09:30:00Z`; `nil` outside of the years 0 to 9999, which RFC 3339 has no form for.
    static func text(seconds: Int) -> String? {
        guard years.contains(seconds) else { return nil }
        return Instant(microseconds: Int64(seconds) * 1_000_000).rfc3339.prefix(19) + "Z"
    }

    private static let years = -62_167_219_200...253_402_300_799
}
