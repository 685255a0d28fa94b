/// What an entry's bytes say, read in one pass without a tree.
///
/// Where there is one, `Entry(parsing:)` reads the same bytes, and the same values out of them. Where there is none, only
/// `Entry(parsing:)` can tell whether the bytes are an entry, and why not.
package struct EntryScan: Hashable, Sendable {
    package let id: UniqueID
    package let tenant: UniqueID
    package let time: Instant
    /// Offsets in the bytes: of the object, and of the texts without their quotes.
    package let data: Range<Int>
    package let ledger: Range<Int>
    package let type: Range<Int>

    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= Entry.limits.size else { return nil }
        var scanner = CanonicalScanner(bytes)
        guard scanner.take(#"{"data":"#) else { return nil }
        let start = scanner.position
        guard scanner.passObject() else { return nil }
        data = start..<scanner.position
        guard scanner.take(#","datacontenttype":"application/json","entryversion":1,"id":""#),
            let id = scanner.take(UniqueID.characterCount).flatMap({ UniqueID(characters: $0) }),
            scanner.take(#"","ledger":""#), let ledger = scanner.takePlainText(),
            Self.isName(bytes[ledger]),
            scanner.take(#","salt":""#), let salt = scanner.take(2 * Entry.saltByteCount),
            salt.allSatisfy(Self.isHexadecimal),
            scanner.take(#"","source":""#), let source = scanner.takePlainText(), !source.isEmpty,
            bytes[source].allSatisfy({ Entry.isURICharacter[Int($0)] }),
            scanner.take(#","specversion":"1.0","#)
        else { return nil }
        if scanner.take(#""subject":""#) {
            guard let subject = scanner.takePlainText(), !subject.isEmpty, !bytes[subject].contains(0x7F),
                scanner.take(",")
            else { return nil }
        }
        guard scanner.take(#""tenant":""#),
            let tenant = scanner.take(UniqueID.characterCount).flatMap({ UniqueID(characters: $0) }),
            scanner.take(#"","time":""#),
            let time = scanner.take(Instant.characterCount).flatMap({ Instant(characters: $0) }),
            scanner.take(#"","type":""#), let type = scanner.takePlainText(), Self.isType(bytes[type]),
            scanner.take("}"), scanner.isAtEnd
        else { return nil }
        self.id = id
        self.tenant = tenant
        self.time = time
        self.ledger = ledger
        self.type = type
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || byte &- UInt8(ascii: "a") < 6
    }

    private static func isName(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        let hyphen = UInt8(ascii: "-")
        return first != hyphen && last != hyphen && text.allSatisfy { Entry.isNameCharacter[Int($0)] }
    }

    /// Names with a dot between them, at least two.
    private static func isType(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
        var rest = text
        var count = 0
        while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
            guard isName(rest[..<dot]) else { return false }
            rest = rest[(dot + 1)...]
            count += 1
        }
        return count > 0 && isName(rest)
    }
}
