/// `<XRD><Link rel='restconf' href='/restconf'/></XRD>` (RFC 6415): only its links are looked for.
enum HostMeta {
    private static let maximumBytes = 64 << 10

    /// The first link of a relation.
    static func link(_ relation: String, in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.prefix(maximumBytes), as: UTF8.self)
        // Comments hold no links.
        let parts = text.split(separator: "<!--", omittingEmptySubsequences: false)
        let visible =
            (parts.first.map { [$0] } ?? [])
            + parts.dropFirst().map { part in
                part.ranges(of: "-->").first.map { part[$0.upperBound...] } ?? ""
            }
        for element in visible.joined().split(separator: "<") {
            let body = element.prefix { $0 != ">" }
            let name = body.prefix { !$0.isWhitespace && $0 != "/" }
            guard name.split(separator: ":").last == "Link" else { continue }
            let attributes = attributes(of: body.dropFirst(name.count))
            if attributes["rel"] == relation { return attributes["href"] }
        }
        return nil
    }

    private static func attributes(of text: Substring) -> [String: String] {
        var attributes: [String: String] = [:]
        for match in text.matches(of: #/([A-Za-z:]+)\s*=\s*("([^"]*)"|'([^']*)')/#) {
            attributes[String(match.1)] = String(match.3 ?? match.4 ?? "")
        }
        return attributes
    }
}
