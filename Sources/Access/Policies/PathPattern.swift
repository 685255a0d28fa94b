/// Which paths a rule is about: one path, with a trailing `*` all that begin so, with `+` any one segment in its place.
///
/// A `*` elsewhere, and a `+` that is not a whole segment, stand for themselves.
package struct PathPattern: Sendable {
    /// As it is shown, without a leading slash.
    package let text: String
    /// Without the trailing `*`; what stood for itself again does.
    let bytes: [UInt8]
    package let isPrefix: Bool
    /// Where the first wildcard is, in bytes; the length of a pattern without one.
    let fixedLength: Int
    let wildcardSegments: Int
    /// Of a pattern with `+`: its segments, `nil` for any one.
    let segments: [[UInt8]?]?

    package var isExact: Bool { !isPrefix && segments == nil }

    /// - Parameter text: as a policy has it, perhaps with a leading slash.
    package init(_ text: String) {
        var raw = Array(text.utf8)[...]
        while raw.first == UInt8(ascii: "/") { raw = raw.dropFirst() }
        isPrefix = raw.last == UInt8(ascii: "*")
        let body = isPrefix ? raw.dropLast() : raw
        let parts = body.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let plus = parts.map { $0.elementsEqual([UInt8(ascii: "+")]) }
        wildcardSegments = plus.count { $0 }
        bytes = body.map(Self.restored)
        if let first = plus.firstIndex(of: true) {
            fixedLength = parts[..<first].reduce(0) { $0 + $1.count + 1 }
            segments = zip(parts, plus).map { part, isAny -> [UInt8]? in
                isAny ? nil : part.map(Self.restored)
            }
        } else {
            fixedLength = body.count
            segments = nil
        }
        self.text = String(decoding: raw.map(Self.restored), as: UTF8.self)
    }

    /// Whether a request for `path` is meant.
    func matches(_ path: ArraySlice<UInt8>) -> Bool {
        guard let segments else {
            return isPrefix ? path.starts(with: bytes) : path.elementsEqual(bytes)
        }
        var rest = path
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            let part = rest[..<end]
            if let segment {
                let fits = isLast && isPrefix ? part.starts(with: segment) : part.elementsEqual(segment)
                guard fits else { return false }
            }
            if isLast { return isPrefix || end == rest.endIndex }
            guard end < rest.endIndex else { return false }
            rest = rest[(end + 1)...]
        }
        return true
    }

    /// Whether this pattern decides before `other`, where both match and neither is exact: the longer fixed beginning,
    /// then no trailing `*`, then fewer `+`, then the longer, then the lexicographically larger.
    package func isMoreSpecific(than other: PathPattern) -> Bool {
        if isExact != other.isExact { return isExact }
        if fixedLength != other.fixedLength { return fixedLength > other.fixedLength }
        if isPrefix != other.isPrefix { return !isPrefix }
        if wildcardSegments != other.wildcardSegments { return wildcardSegments < other.wildcardSegments }
        if bytes.count != other.bytes.count { return bytes.count > other.bytes.count }
        return other.bytes.lexicographicallyPrecedes(bytes)
    }

    // MARK: What stands for itself

    private static let star: UInt8 = 0x01
    private static let plus: UInt8 = 0x02

    /// `value` with stand-ins for what would be a wildcard. No pattern has control characters of its own.
    static func literal(_ value: String) -> String {
        value.replacing("*", with: "\u{01}").replacing("+", with: "\u{02}")
    }

    private static func restored(_ byte: UInt8) -> UInt8 {
        switch byte {
        case star: UInt8(ascii: "*")
        case plus: UInt8(ascii: "+")
        default: byte
        }
    }
}

extension PathPattern: Hashable {
    package static func == (left: PathPattern, right: PathPattern) -> Bool {
        left.bytes == right.bytes && left.isPrefix == right.isPrefix && left.segments == right.segments
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
        hasher.combine(isPrefix)
    }
}
