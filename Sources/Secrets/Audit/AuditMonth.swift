package import Evidence

/// A month of the civil calendar, UTC, as `2026-11`.
package struct AuditMonth: Hashable, Comparable, Sendable {
    private let year: Int
    private let month: Int
    package let start: Instant
    /// The first moment after it.
    package let end: Instant

    /// `nil` for what is no month between 1970 and 9998.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), (1970...9998).contains(year),
            (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month)
    }

    /// The month that holds `moment`.
    package init(_ moment: Instant) {
        let text = moment.rfc3339
        let year = Int(text.prefix(4)) ?? 1970
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        self.init(year: min(max(year, 1970), 9998), month: min(max(month, 1), 12))
    }

    private init(year: Int, month: Int) {
        self.year = year
        self.month = month
        start = Self.start(year, month)
        end = month == 12 ? Self.start(year + 1, 1) : Self.start(year, month + 1)
    }

    private static func start(_ year: Int, _ month: Int) -> Instant {
        let digits = month < 10 ? "0\(month)" : "\(month)"
        guard let instant = Instant(rfc3339: "\(year)-\(digits)-01T00:00:00Z") else {
            preconditionFailure("the first of a month is a time of RFC 3339")
        }
        return instant
    }

    package static func < (left: AuditMonth, right: AuditMonth) -> Bool { left.start < right.start }
}

extension AuditMonth: CustomStringConvertible {
    package var description: String { "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") }
}
