/// Where a secret stands, in both forms: as clients write it (`prod/db/Billing.password`, below its mount), and in
/// reverse-domain notation with its mount (`secret.prod.db.%42illing%2Epassword`). One has exactly one of the other.
///
/// In the second form segments are separated by dots; what is not `a`–`z`, `0`–`9`, `_` or `-` stands as its bytes in
/// UTF-8, each as `%` and two upper-case hexadecimal digits.
package struct SecretPath: Hashable, Sendable {
    /// Below the mount, without slashes at its ends.
    package let path: String
    /// With the mount.
    package let reversed: String

    /// In bytes of UTF-8.
    package static let pathLimit = 1_024
    package static let reversedLimit = 2_048

    /// - Parameter path: below the mount; slashes at its ends, and repeated ones, don't count.
    /// - Throws: `SecretsError.invalid` for a path that is empty, too long, or has `.` or `..` for a segment.
    package init(_ path: String, in mount: Mount) throws(SecretsError) {
        try self.init(path, prefix: Self.prefix(of: mount))
    }

    /// - Parameter prefix: a mount's, with its final dot: `secret.`.
    init(_ path: String, prefix: String) throws(SecretsError) {
        if path.utf8.count < Self.pathLimit / 2, prefix.utf8.count < Self.pathLimit, Self.isPlain(path) {
            self.path = path
            reversed = prefix + Self.dotted(path)
            return
        }
        let segments = path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        guard !segments.isEmpty else { throw .invalid(field: "path", "must name a secret") }
        for segment in segments { try Self.check(segment) }
        self.path = segments.joined(separator: "/")
        reversed = prefix + segments.map(Self.encode).joined(separator: ".")
        guard self.path.utf8.count <= Self.pathLimit, reversed.utf8.count <= Self.reversedLimit else {
            throw .invalid(
                field: "path",
                "must have at most \(Self.pathLimit) bytes, and \(Self.reversedLimit) once it is percent-encoded"
            )
        }
    }

    /// A path that is written as it is kept.
    init(kept path: String, reversed: String) {
        self.path = path
        self.reversed = reversed
    }

    static func check(_ segment: Substring) throws(SecretsError) {
        guard segment != ".", segment != ".." else {
            throw .invalid(field: "path", "must not hold . or .. between slashes")
        }
        guard !segment.utf8.contains(0) else {
            throw .invalid(field: "path", "must not hold the character U+0000")
        }
    }

    /// A folder of a mount, or the mount itself for an empty path, in reverse-domain notation: `secret.app`; `nil` for what can
    /// be no folder.
    package static func folder(_ path: String, in mount: Mount) -> String? {
        path.isEmpty ? String(prefix(of: mount).dropLast()) : (try? SecretPath(path, in: mount))?.reversed
    }

    /// Of all secrets of the mount: `secret.`.
    static func prefix(of mount: Mount) -> String {
        let path = mount.fullPath
        if path.utf8.last == UInt8(ascii: "/") {
            let inner = String(path.dropLast())
            if isPlain(inner) { return dotted(inner) + "." }
        }
        return path.utf8.split(separator: UInt8(ascii: "/"))
            .map { encode(Substring($0)) + "." }
            .joined()
    }

    /// Whether a path is written as it is kept, and has nothing that is percent-encoded.
    private static func isPlain(_ path: String) -> Bool {
        var isAfterSlash = true
        for byte in path.utf8 {
            let isSlash = byte == UInt8(ascii: "/")
            guard isSlash ? !isAfterSlash : isPlain(byte) else { return false }
            isAfterSlash = isSlash
        }
        return !isAfterSlash
    }

    private static func dotted(_ path: String) -> String {
        String(decoding: path.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    }

    // MARK: Segments

    static func encode(_ segment: Substring) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(segment.utf8.count)
        for byte in segment.utf8 {
            if isPlain(byte) {
                text.append(byte)
            } else {
                text.append(UInt8(ascii: "%"))
                text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The path with slashes that a reverse-domain name stands for; `nil` for what is none: an empty segment, another
    /// character, digits in lower case, a percent sign before what needs none, or bytes that are no UTF-8.
    package static func decode(_ reversed: String) -> String? {
        var segments: [String] = []
        for segment in reversed.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            var bytes: [UInt8] = []
            var rest = segment[...]
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "%") else {
                    guard isPlain(byte) else { return nil }
                    bytes.append(byte)
                    continue
                }
                guard let high = rest.popFirst().flatMap({ digits.firstIndex(of: $0) }),
                    let low = rest.popFirst().flatMap({ digits.firstIndex(of: $0) }),
                    case let decoded = UInt8(high << 4 | low), !isPlain(decoded),
                    decoded != UInt8(ascii: "/")
                else { return nil }
                bytes.append(decoded)
            }
            guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self),
                (try? check(text[...])) != nil
            else { return nil }
            segments.append(text)
        }
        return segments.isEmpty ? nil : segments.joined(separator: "/")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    // By their bytes: texts that Unicode takes for the same are two paths.
    package static func == (left: SecretPath, right: SecretPath) -> Bool { left.reversed == right.reversed }
    package func hash(into hasher: inout Hasher) { hasher.combine(reversed) }
}
