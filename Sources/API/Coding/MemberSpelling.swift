/// How a Swift name is spelled on the wire.
enum MemberSpelling {
    /// `memberDIDs` is `member_dids`, `sbomCID` is `sbom_cid`.
    case snakeCase
    case asWritten

    init(of type: Any.Type) { self = type is any MembersAsWritten.Type ? .asWritten : .snakeCase }

    func onWire(_ name: String) -> String {
        switch self {
        case .snakeCase: Self.snakeCase(name)
        case .asWritten: name
        }
    }

    /// A run of capitals is one word; a lone plural `s` after it belongs to it.
    private static func snakeCase(_ name: String) -> String {
        let letters = Array(name.utf8)
        guard letters.contains(where: isCapital) else { return name }
        var written: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            guard isCapital(letter) else {
                written.append(letter)
                continue
            }
            let followsWord = index > 0 && !isCapital(letters[index - 1])
            if followsWord || (index > 0 && startsWord(letters, at: index)) {
                written.append(UInt8(ascii: "_"))
            }
            written.append(letter | 0x20)
        }
        return String(decoding: written, as: UTF8.self)
    }

    /// Whether the capital at `index`, itself after a capital, begins a word: `sbomCIDList` has `List`, while
    /// `memberDIDs` ends in a plural.
    private static func startsWord(_ letters: [UInt8], at index: Int) -> Bool {
        guard index + 1 < letters.count, !isCapital(letters[index + 1]) else { return false }
        let isPlural =
            letters[index + 1] == UInt8(ascii: "s")
            && (index + 2 == letters.count || isCapital(letters[index + 2]))
        return !isPlural
    }

    private static func isCapital(_ letter: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    }
}

/// A wire type whose members are spelled as a foreign specification spells them (DSSE's `payloadType`).
package protocol MembersAsWritten {}
