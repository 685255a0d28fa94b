/// Which secrets a document is about, by their names of segments and dots: `prod.db.*`.
///
/// `*` as the last segment stands for one or more, elsewhere for exactly one. A `*` or a backslash that stands for itself
/// is written `\*` and `\\`.
package struct SecretPattern: Hashable, Sendable {
    package let text: String
    /// `nil` for any one.
    private let segments: [[UInt8]?]
    /// Whether more may follow the last of `segments`.
    private let isOpen: Bool

    package struct Refusal: Error, Hashable, Sendable {
        package var reason: String
        package var remedy: String
    }

    package static let lengthLimit = 1_024

    package init(_ text: String) throws(Refusal) {
        guard !text.isEmpty, text.utf8.count <= Self.lengthLimit else {
            throw Refusal(
                reason: text.isEmpty
                    ? "an empty text names no secret" : "the name is longer than \(Self.lengthLimit) bytes",
                remedy: "write it as prod.db.password, prod.db.* or *"
            )
        }
        var segments: [[UInt8]?] = []
        var current: [UInt8] = []
        var isAny = false
        var isEscaped = false
        func end() throws(Refusal) {
            guard isAny || !current.isEmpty else {
                throw Refusal(
                    reason: "«\(text)» has an empty segment",
                    remedy: "put something between the dots"
                )
            }
            guard !isAny || current.isEmpty else {
                throw Refusal(
                    reason: "in «\(text)» a «*» is a part of a segment",
                    remedy: "a wildcard is a whole segment, as prod.db.*; write \\* for the character"
                )
            }
            segments.append(isAny ? nil : current)
            current = []
            isAny = false
        }
        for byte in text.utf8 {
            if isEscaped {
                guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\") else {
                    throw Refusal(
                        reason: "«\(text)» has a backslash before something else",
                        remedy: "write \\* or \\\\"
                    )
                }
                current.append(byte)
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "."): try end()
            case UInt8(ascii: "*") where !isAny: isAny = true
            default: current.append(byte)
            }
        }
        guard !isEscaped else {
            throw Refusal(reason: "«\(text)» ends with a backslash", remedy: "write \\\\ for the character")
        }
        try end()
        self.text = text
        self.isOpen = segments.last == .some(nil)
        self.segments = segments
    }

    /// Whether it matches every name that can stand in a folder, however deep: who may list `prod.db.*` may list `prod.db`
    /// and what is below it, and who may list `prod.db.password` no folder.
    package func matchesAll(in folder: String) -> Bool {
        let parts = Self.parts(folder)
        guard isOpen, segments.count - 1 <= parts.count else { return false }
        return zip(segments.dropLast(), parts).allSatisfy(Self.fits)
    }

    /// Whether it could match a name below a folder.
    package func reaches(below folder: String) -> Bool {
        let parts = Self.parts(folder)
        return (isOpen || segments.count > parts.count) && zip(segments, parts).allSatisfy(Self.fits)
    }

    private static func parts(_ name: String) -> [Substring.UTF8View] {
        name[...].utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    }

    private static func fits(_ segment: [UInt8]?, _ part: Substring.UTF8View) -> Bool {
        segment.map { part.elementsEqual($0) } ?? !part.isEmpty
    }

    package func matches(_ secret: String) -> Bool {
        let parts = Self.parts(secret)
        guard parts.count == segments.count || isOpen && parts.count > segments.count else { return false }
        return zip(segments, parts).allSatisfy(Self.fits)
    }
}
