/// Names of members whose values are secrets, in whichever way they are spelled.
enum SecretNames {
    /// At the end of a name in lower case, without separators.
    private static let endings = [
        "password", "passwd", "passphrase", "passcode", "secret", "secretkey", "secretaccesskey", "secretid",
        "token", "apikey", "accesskey", "privatekey", "privkey", "sharedkey", "presharedkey", "psk",
        "authkey",
        "encryptionkey", "signingkey", "masterkey", "sessionkey", "keystring", "connectionstring",
        "credential", "credentials", "htpasswd", "bindpw", "rootpw", "userpw",
    ]

    /// These name a secret that stands elsewhere.
    private static let references = [
        "existingsecret", "pullsecret", "imagepullsecret", "existingpassword", "secretsecret", "tlssecret",
        "certsecret", "usesecret", "createsecret", "serviceaccounttoken",
    ]

    static func isSecret(_ name: String) -> Bool {
        let bare = Substring(
            decoding: name.utf8.lazy.map(lowercased).filter { isDigit($0) || (97...122).contains($0) },
            as: UTF8.self
        )
        guard endings.contains(where: bare.hasSuffix) else { return false }
        return !bare.hasPrefix("existing") && !references.contains(where: bare.hasSuffix)
    }

    /// A private key, or a user's password in an address, inside a text.
    static func isSecret(text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count > 12 else { return false }
        if text.contains("PRIVATE KEY-----") { return true }
        return hasPasswordInAddress(text)
    }

    /// `scheme://user:password@host`
    private static func hasPasswordInAddress(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
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
