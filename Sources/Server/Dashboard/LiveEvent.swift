import Evidence

/// One event of the stream at `/live`, as the dashboard's script reads it.
///
/// The name is a fragment's, and says that it has changed: the script asks for its page again and takes the fragment
/// from the answer. `beat` says that the connection lives; a script that hears nothing for two and a half intervals
/// says so to the reader.
struct LiveEvent: Sendable {
    /// How often a `beat` is sent while nothing else is.
    static let beatInterval = Duration.seconds(5)

    let name: String
    let data: String
    /// What the browser returns as `Last-Event-ID`; `nil` leaves the last one standing.
    let id: String?

    static func changed(_ fragment: Fragment, id: String? = nil) -> LiveEvent {
        LiveEvent(name: fragment.rawValue, data: "", id: id)
    }

    static func beat(at now: Instant, id: String? = nil) -> LiveEvent {
        LiveEvent(name: "beat", data: CivilTime(now).iso, id: id)
    }

    /// The event on the wire (WHATWG HTML §9.2.6): one `data` line a line, an empty line at the end.
    var text: String {
        var text = ""
        if let id { text += "id: \(Self.lines(id).joined(separator: " "))\n" }
        text += "event: \(name)\n"
        for line in Self.lines(data) { text += "data: \(line)\n" }
        return text + "\n"
    }

    private static func lines(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.map(
            String.init
        )
    }
}
