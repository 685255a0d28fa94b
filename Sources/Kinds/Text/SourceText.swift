/// The text of a file as UTF-8, whatever encoding it came in: decoded by its byte order mark, else as UTF-8.
///
/// Tools on Windows write UTF-16LE and UTF-8 with a mark, often mixed in one folder; the same text in another
/// encoding is the same artifact.
enum SourceText {
    private static let remedy = "save it as UTF-8, or as UTF-16 with a byte order mark"

    /// Without U+0000, which no content can hold; what an escape makes of it, a kind refuses itself.
    static func utf8(of bytes: [UInt8]) throws(SourceFault) -> [UInt8] {
        let text = try decoded(bytes)
        if let place = text.firstIndex(of: 0) {
            throw SourceFault(
                line: text[..<place].count { $0 == UInt8(ascii: "\n") } + 1,
                "it holds the character U+0000",
                remedy: remedy
            )
        }
        return text
    }

    private static func decoded(_ bytes: [UInt8]) throws(SourceFault) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: body, as: UTF8.self) else {
            throw SourceFault("it is not UTF-8 text", remedy: remedy)
        }
        return Array(text.utf8)
    }

    static func string(of bytes: [UInt8]) throws(SourceFault) -> String {
        // The bytes were checked, so decoding repairs nothing.
        String(decoding: try utf8(of: bytes), as: UTF8.self)
    }

    /// The text of the first `bytes`, an even number; a character that is cut at the end is left out.
    static func beginning(of content: [UInt8], bytes: Int) -> [UInt8]? {
        (0...3).lazy.compactMap { try? utf8(of: Array(content.prefix(bytes - $0))) }.first
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(SourceFault) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else {
            throw SourceFault("it has half a UTF-16 unit at its end", remedy: remedy)
        }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw SourceFault("it has an unpaired surrogate in its UTF-16 text", remedy: remedy)
        }
        return Array(text.utf8)
    }
}
