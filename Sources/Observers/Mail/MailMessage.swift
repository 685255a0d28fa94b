package import Evidence

/// A message of plain text (RFC 5322): nothing in it can become a header of its own, and nothing in it tells who read it.
package struct MailMessage: Hashable, Sendable {
    package var from: MailAddress
    package var to: MailAddress
    /// In one line; what is a control character becomes a space.
    package var subject: String
    package var body: String
    /// The same however often it is sent: `<…@host>` without the brackets.
    package var messageID: String
    /// `alerts.tenant.host`: what filters of readers go by.
    package var listID: String
    package var date: Instant

    package init(
        from: MailAddress,
        to: MailAddress,
        subject: String,
        body: String,
        messageID: String,
        listID: String,
        date: Instant
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.body = body
        self.messageID = messageID
        self.listID = listID
        self.date = date
    }

    /// The bytes of the message, its lines ended by CR LF; the body as it is where eight bits go through, else in Base64.
    func bytes(eightBit: Bool) -> [UInt8] {
        let lines = body.split(omittingEmptySubsequences: false) { $0.isNewline }.map(Self.oneLine)
        let text = lines.joined(separator: "\r\n") + "\r\n"
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        // RFC 5322 §2.1.1: no line is longer than 998 octets.
        let isShort = lines.allSatisfy { $0.utf8.count <= 900 }
        let goesAsItIs = isShort && (isPlain || eightBit)
        let headers = [
            "Date: " + Self.date(date), "From: Muniment <\(from.text)>", "To: <\(to.text)>",
            "Subject: " + Self.words(Self.oneLine(Substring(subject))),
            "Message-ID: <\(Self.atom(messageID))>",
            "List-Id: <\(Self.atom(listID))>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: " + (goesAsItIs ? (isPlain ? "7bit" : "8bit") : "base64"),
        ]
        let content = goesAsItIs ? text : Self.folded(Base64.encode(Array(text.utf8)))
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + content).utf8)
    }

    /// Without anything that could end the line.
    private static func oneLine(_ text: Substring) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
                        || (0x2028...0x2029).contains(scalar.value) ? " " : scalar
                }
            )
        )
    }

    private static func atom(_ text: String) -> String {
        text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-._@".contains($0)) }
    }

    /// A header's text: as it is where it is short and of ASCII, else in encoded words (RFC 2047 §2), each of whole characters
    /// and on a line of its own.
    private static func words(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), text.utf8.count <= 66, !text.contains("=?") {
            return text
        }
        var words: [String] = []
        var part: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if part.count + bytes.count > 39 {
                words.append("=?UTF-8?B?\(Base64.encode(part))?=")
                part = []
            }
            part += bytes
        }
        words.append("=?UTF-8?B?\(Base64.encode(part))?=")
        return words.joined(separator: "\r\n ")
    }

    private static func folded(_ base64: String) -> String {
        var lines: [Substring] = []
        var rest = base64[...]
        while !rest.isEmpty {
            lines.append(rest.prefix(76))
            rest = rest.dropFirst(76)
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// `Sun, 22 Nov 2026 01:05:00 +0000` (RFC 5322 §3.3).
    private static func date(_ instant: Instant) -> String {
        let text = Array(instant.rfc3339.utf8.prefix(19))
        func field(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        // 1970-01-01 was a Thursday.
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let day = Int((instant.microseconds / 86_400_000_000) % 7)
        let month = months[max(0, min(11, (Int(field(5..<7)) ?? 1) - 1))]
        return
            "\(days[(day + 7) % 7]), \(Int(field(8..<10)) ?? 1) \(month) \(field(0..<4)) \(field(11..<19)) +0000"
    }
}

extension [UInt8] {
    /// Each line that begins with a dot has another before it (RFC 5321 §4.5.2), and the end is marked.
    var dotStuffed: [UInt8] {
        var stuffed: [UInt8] = []
        stuffed.reserveCapacity(count + 64)
        var isLineStart = true
        for byte in self {
            if isLineStart, byte == UInt8(ascii: ".") { stuffed.append(byte) }
            stuffed.append(byte)
            isLineStart = byte == UInt8(ascii: "\n")
        }
        if !isLineStart { stuffed += Array("\r\n".utf8) }
        return stuffed + Array(".\r\n".utf8)
    }
}
