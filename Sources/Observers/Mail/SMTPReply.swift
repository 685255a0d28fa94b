/// What a mail server answered to a command (RFC 5321 §4.2): a code, and lines of text.
struct SMTPReply: Hashable, Sendable {
    var code: Int
    var lines: [String]

    /// Later, it may go.
    var isTransient: Bool { (400..<500).contains(code) }

    /// Without its text.
    var codeAlone: SMTPReply { SMTPReply(code: code, lines: []) }

    /// On one line, shortened: it is somebody else's text.
    var excerpt: String {
        guard !lines.isEmpty else { return "\(code)" }
        let text = lines.joined(separator: " ").unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
        }
        return "\(code) " + String(String.UnicodeScalarView(text.prefix(200)))
    }

    /// The line of one: its code, whether more follow, and its text; `nil` of what is none.
    static func line(_ bytes: some Collection<UInt8>) -> (code: Int, isLast: Bool, text: String)? {
        let bytes = Array(bytes)
        guard bytes.count >= 3, let code = Int(String(decoding: bytes.prefix(3), as: UTF8.self)),
            (200..<600).contains(code)
        else { return nil }
        let mark = bytes.count > 3 ? bytes[3] : UInt8(ascii: " ")
        guard mark == UInt8(ascii: " ") || mark == UInt8(ascii: "-") else { return nil }
        return (code, mark == UInt8(ascii: " "), String(decoding: bytes.dropFirst(4), as: UTF8.self))
    }
}

/// What a server offers (RFC 5321 §4.1.1.1), by its answer to EHLO.
struct SMTPOffers: Hashable, Sendable {
    private var keywords: [String: String] = [:]

    init(_ reply: SMTPReply) {
        for line in reply.lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let word = parts.first else { continue }
            keywords[word.uppercased()] = parts.count == 2 ? parts[1].uppercased() : ""
        }
    }

    func has(_ keyword: String) -> Bool { keywords[keyword] != nil }
    /// The largest message; `nil` where none is told.
    var size: Int? { keywords["SIZE"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
    func authenticates(by mechanism: String) -> Bool {
        keywords["AUTH"]?.split(separator: " ").contains { $0 == mechanism } ?? false
    }
}
