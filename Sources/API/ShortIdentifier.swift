/// How content identifiers, hashes and DIDs are shown where space is short: alike on the dashboard and on the command
/// line, so that people can compare them by eye.
package enum ShortIdentifier {
    /// `sha256:4be1c0…77aa`, `did:key:z6Mkha…2doK`; what is short already stays whole.
    package static func text(of identifier: String) -> String {
        let head = prefix(of: identifier)
        let body = identifier.dropFirst(head.count)
        guard body.count > 14 else { return identifier }
        return "\(head)\(body.prefix(6))…\(body.suffix(4))"
    }

    /// The scheme, which tells more than the bytes: `sha256:`, `did:key:`.
    private static func prefix(of identifier: String) -> Substring {
        guard let last = identifier.prefix(24).lastIndex(of: ":") else { return "" }
        return identifier[...last]
    }
}
