/// Names of members whose values are secrets, in whichever way they are spelled.
enum SecretNames {
    /// At the end of a name in lower case, without separators.
    private static let endings = [
        "password", "passwd", "passphrase", "passcode", "secret", "secretkey", "secretaccesskey", "secretid",
        "token", "apikey", "accesskey", "privatekey", "privkey", "sharedkey", "presharedkey", "psk",
        "authkey",
        "encryptionkey", "signingkey", "masterkey", "sessionkey", "keystring", "connectionstring",
        "credential", "credentials", "htpasswd", "bindpw", "rootpw", "userpw",
    ].map { Array($0.utf8) }

    /// Most names end with another letter.
    private static let lastOfEndings = (0..<256).map { byte in
        endings.contains { ending in ending.last.map(Int.init) == byte }
    }

    /// These name a secret that stands elsewhere.
    private static let references = [
        "existingsecret", "pullsecret", "imagepullsecret", "existingpassword", "secretsecret", "tlssecret",
        "certsecret", "usesecret", "createsecret", "serviceaccounttoken",
    ].map { Array($0.utf8) }

    private static let existing = Array("existing".utf8)

    static func isSecret(_ name: String) -> Bool {
        var bare: [UInt8] = []
        bare.reserveCapacity(name.utf8.count)
        for byte in name.utf8.lazy.map(lowercased) where isDigit(byte) || (97...122).contains(byte) {
            bare.append(byte)
        }
        guard let last = bare.last, lastOfEndings[Int(last)], ends(bare, with: endings) else { return false }
        return !bare.starts(with: existing) && !ends(bare, with: references)
    }

    private static func ends(_ name: [UInt8], with endings: [[UInt8]]) -> Bool {
        endings.contains { ending in
            name.count >= ending.count && name[(name.count - ending.count)...].elementsEqual(ending)
        }
    }

    /// A private key, or a user's password in an address, inside a text.
    static func isSecret(text: String) -> Bool {
        guard text.utf8.count > 12 else { return false }
        var text = text
        return text.withUTF8 { bytes in
            // Both marks have one of these.
            guard bytes.contains(UInt8(ascii: "-")) || bytes.contains(UInt8(ascii: ":")) else { return false }
            return holdsPrivateKey(bytes) || hasPasswordInAddress(bytes)
        }
    }

    private static let privateKey = Array("PRIVATE KEY-----".utf8)

    private static func holdsPrivateKey(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = text[...]
        while let start = rest.firstIndex(of: privateKey[0]) {
            rest = rest[start...]
            if rest.starts(with: privateKey) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// `scheme://user:password@host`
    private static func hasPasswordInAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var bytes = text[...]
        let mark = Array("://".utf8)
        while let start = bytes.firstIndex(of: mark[0]) {
            bytes = bytes[start...]
            guard bytes.starts(with: mark) else {
                bytes = bytes.dropFirst()
                continue
            }
            bytes = bytes.dropFirst(3)
            let authority = bytes.prefix { !"/?# \"'<>\n\t,".utf8.contains($0) }
            guard let at = authority.lastIndex(of: UInt8(ascii: "@")),
                let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":"))
            else { continue }
            let password = authority[(colon + 1)..<at]
            // A template or a variable is no password: $(PASSWORD), ${PASSWORD}, {{ .Values.password }}.
            if !password.isEmpty, password.first != UInt8(ascii: "$"), password.first != UInt8(ascii: "{") {
                return true
            }
        }
        return false
    }
}
