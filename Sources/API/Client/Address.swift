/// Where a server is: `https://host[:port][/path]`, kept without a slash at its end.
package struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
    package let url: String

    /// `nil` unless `text` is an http or https address without user, query and fragment.
    package init?(_ text: String) {
        let bytes = text.utf8
        let hasScheme = ["http://", "https://"].contains { scheme in
            bytes.starts(with: scheme.utf8) && bytes.count > scheme.utf8.count
        }
        let isPlain = bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"?#@\\".utf8.contains($0) }
        guard hasScheme, isPlain else { return nil }
        var trimmed = Substring(text)
        while trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
        let host = trimmed.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
        guard host?.isEmpty == false else { return nil }
        url = String(trimmed)
    }

    package var description: String { url }

    /// Whether what is sent there stays on this host, by the address itself: 127.0.0.1, ::1 or localhost.
    package var isOfThisHost: Bool {
        let host = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        return ["127.0.0.1", "[::1]", "localhost"].contains { name in
            host == name || host.hasPrefix(name + ":")
        }
    }
}

/// A path below `/api/v1` and its query; every segment and value is encoded, so a name may hold any character.
struct RequestPath {
    private(set) var text = API.prefix
    private var hasQuery = false

    init(_ segments: String...) {
        for segment in segments { text += "/" + PercentEncoding.encoded(segment) }
    }

    /// Where a ledger's log is served to everybody's tools.
    init(logOf ledger: String, tenant: String, _ name: String) {
        text = "/ledger/\(PercentEncoding.encoded(tenant))/\(PercentEncoding.encoded(ledger))/\(name)"
    }

    func asking(_ name: String, _ value: String?) -> RequestPath {
        guard let value else { return self }
        var path = self
        path.text += (hasQuery ? "&" : "?") + "\(name)=\(PercentEncoding.encoded(value))"
        path.hasQuery = true
        return path
    }

    func asking(_ page: PageQuery) -> RequestPath {
        asking("limit", page.limit.map(String.init)).asking("cursor", page.cursor)
    }
}

/// Which part of a list: at most `limit` items (1 to 200; the server's default is 50) after `cursor`.
package struct PageQuery: Hashable, Sendable {
    package var limit: Int?
    package var cursor: String?

    package init(limit: Int? = nil, cursor: String? = nil) {
        self.limit = limit
        self.cursor = cursor
    }
}
