import Evidence

/// Checks of one field of a request, refused under the name that the wire gives it.
struct Field {
    let name: String

    init(_ name: String) { self.name = name }

    /// 1 to `limit` characters, none of them a control character.
    func length(of text: String, atMost limit: Int) throws(CustodyError) {
        guard !text.isEmpty else { throw .invalid(field: name, .empty) }
        guard text.unicodeScalars.count <= limit else { throw .invalid(field: name, .tooLong(limit: limit)) }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .invalid(field: name, .controlCharacter)
        }
    }

    func length(of text: String?, atMost limit: Int) throws(CustodyError) {
        if let text { try length(of: text, atMost: limit) }
    }

    func count(of count: Int, atMost limit: Int) throws(CustodyError) {
        guard count <= limit else { throw .invalid(field: name, .tooMany(limit: limit)) }
    }

    func range(_ value: Int, in range: ClosedRange<Int>) throws(CustodyError) {
        guard range.contains(value) else { throw .invalid(field: name, .outOfRange(range)) }
    }

    func object(_ value: JSON, atMost byteCount: Int) throws(CustodyError) {
        guard value.object != nil else { throw .invalid(field: name, .notAnObject) }
        guard value.canonicalBytes().count <= byteCount else {
            throw .invalid(field: name, .tooLarge(byteCount: byteCount))
        }
    }

    func oneOf(_ allowed: [String], _ value: String?) throws(CustodyError) {
        guard let value else { return }
        guard allowed.contains(where: { $0.utf8.elementsEqual(value.utf8) }) else {
            throw .invalid(field: name, .unknownValue(value, allowed: allowed))
        }
    }

    /// A word of the wire as one of the cases that it stands for.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String?) throws(CustodyError) -> Word? {
        guard let text else { return nil }
        guard let word = Word(rawValue: text) else {
            throw .invalid(field: name, .unknownValue(text, allowed: Word.allCases.map(\.rawValue)))
        }
        return word
    }

    func contentIdentifier(_ text: String?) throws(CustodyError) {
        guard let text else { return }
        guard ContentIdentifier(text) != nil else {
            throw .invalid(field: name, .notAContentIdentifier(text))
        }
    }

    func dids(_ dids: [String]) throws(CustodyError) {
        try count(of: dids.count, atMost: AccordDraft.Limit.dids)
        var seen: Set<String> = []
        for text in dids {
            try did(text)
            guard seen.insert(text).inserted else { throw .invalid(field: name, .repeated(text)) }
        }
    }

    /// The syntax of a DID (W3C DID Core §3.1), of printable ASCII: two texts that look alike are one text.
    func did(_ text: String) throws(CustodyError) {
        let parts = text.utf8.split(
            separator: UInt8(ascii: ":"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard parts.count == 3, parts[0].elementsEqual("did".utf8), !parts[1].isEmpty, !parts[2].isEmpty,
            parts[1].allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .invalid(field: name, .notADID(text)) }
        guard text.utf8.count <= AccordDraft.Limit.didBytes else {
            throw .invalid(field: name, .tooLong(limit: AccordDraft.Limit.didBytes))
        }
    }

    /// The same without what a DID URL has behind it (W3C DID Core §3.2): by `did:example:a#key` nobody else is meant than by
    /// `did:example:a`.
    func bareDID(_ text: String) throws(CustodyError) {
        try did(text)
        guard !text.utf8.contains(where: { "#?/".utf8.contains($0) }) else {
            throw .invalid(field: name, .notABareDID(text))
        }
    }
}
