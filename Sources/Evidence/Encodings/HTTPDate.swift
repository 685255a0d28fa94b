/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7); the two older forms are no longer sent.
package enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// - Parameter seconds: since 1970, which began on a Thursday.
    package static func text(_ seconds: Int64) -> String {
        let date = Instant(microseconds: seconds * 1_000_000).rfc3339
        let parts = date.split(whereSeparator: { "-T.".contains($0) })
        let since = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
        let day = Int((since % 7 + 7) % 7)
        let month = Int(parts[1]).map { months[$0 - 1] } ?? ""
        return "\(days[day]), \(parts[2]) \(month) \(parts[0]) \(parts[3]) GMT"
    }

    package static func instant(_ text: String) -> Instant? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let number = month + 1
        return Instant(rfc3339: "\(words[3])-\(number < 10 ? "0" : "")\(number)-\(words[1])T\(words[4])Z")
    }
}
