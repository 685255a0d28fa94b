/// An address of mail (RFC 5321 §4.1.2): what can't stand in a command or a header by itself is none.
package struct MailAddress: Hashable, Sendable {
    package let text: String

    /// `nil` of what is no address: quoted local parts and literals of addresses are refused too, for nobody needs them.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].utf8.count),
            Self.isDotted(parts[0], Self.isLocal), Self.isDotted(parts[1], Self.isLabel)
        else { return nil }
        self.text = text
    }

    /// What records may tell of it.
    package var domain: String { String(text.split(separator: "@")[1]) }

    /// Needs SMTPUTF8 (RFC 6531).
    var isInternational: Bool { !text.utf8.allSatisfy { $0 < 0x80 } }

    private static func isDotted(_ text: Substring, _ isAllowed: (Unicode.Scalar) -> Bool) -> Bool {
        let atoms = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAllowed) }
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isLabel(scalar) || "!#$%&'*+/=?^_`{|}~".unicodeScalars.contains(scalar)
    }

    private static func isLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
        }
    }
}
