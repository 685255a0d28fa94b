import Evidence

/// An `http` or `https` address without user, password and fragment; its host in lower case, so that one host has one form.
struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// What credentials are given to, and to nothing else.
    struct Origin: Hashable, Sendable {
        var isSecure: Bool
        var host: String
        var port: Int
    }

    var origin: Origin
    /// Begins with a slash; with the query.
    var path: String

    init(origin: Origin, path: String) {
        self.origin = origin
        self.path = path
    }

    init?(_ text: String) {
        guard let colon = text.range(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = text[colon.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let standardPort = scheme == "https" ? 443 : 80
        // A bare IPv6 address has its brackets here.
        guard let place = HostPort(String(authority), standardPort: standardPort),
            !place.host.contains(":") || authority.first == "["
        else { return nil }
        origin = Origin(isSecure: scheme == "https", host: place.host.lowercased(), port: place.port)
        guard let path = Self.path(rest.dropFirst(authority.count)) else { return nil }
        self.path = path
    }

    /// What a `Location` or a link leads to, seen from here; only whole addresses and absolute paths are followed.
    func resolving(_ reference: String) -> WebAddress? {
        if reference.hasPrefix("//") {
            return WebAddress("\(origin.isSecure ? "https" : "http"):\(reference)")
        }
        guard reference.hasPrefix("/") else { return WebAddress(reference) }
        return Self.path(reference[...]).map { WebAddress(origin: origin, path: $0) }
    }

    /// The address with `more` behind its path: `/v2/` and the like.
    func appending(_ more: String) -> WebAddress {
        var base = path[...]
        while base.hasSuffix("/") { base.removeLast() }
        return WebAddress(origin: origin, path: base + (more.hasPrefix("/") ? more : "/" + more))
    }

    var hasQuery: Bool { path.contains("?") }

    var description: String {
        let host = origin.host.contains(":") ? "[\(origin.host)]" : origin.host
        let isStandard = origin.port == (origin.isSecure ? 443 : 80)
        return "\(origin.isSecure ? "https" : "http")://\(host)\(isStandard ? "" : ":\(origin.port)")\(path)"
    }

    /// Without its query, which may hold what is not for messages.
    var place: String {
        WebAddress(origin: origin, path: String(path.prefix { $0 != "?" })).description
    }

    /// Visible characters that RFC 3986 does not allow are encoded, as browsers do; others are refused.
    private static func path(_ text: Substring) -> String? {
        var path = text.prefix { $0 != "#" }.utf8.first == UInt8(ascii: "/") ? "" : "/"
        for byte in text.prefix(while: { $0 != "#" }).utf8 {
            switch byte {
            case 0...0x1F, 0x7F, UInt8(ascii: "\\"): return nil
            case UInt8(ascii: " "), 0x80..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                path += "%" + Hex.encode([byte]).uppercased()
            default: path += String(UnicodeScalar(byte))
            }
        }
        return path
    }
}

extension StringProtocol {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
