/// Numbers that zones may write as words.
enum ZoneMnemonics {
    static let algorithms: [String: UInt16] = [
        "RSAMD5": 1, "DH": 2, "DSA": 3, "ECC": 4, "RSASHA1": 5, "DSA-NSEC3-SHA1": 6, "NSEC3DSA": 6,
        "RSASHA1-NSEC3-SHA1": 7, "NSEC3RSASHA1": 7, "RSASHA256": 8, "RSASHA512": 10, "ECC-GOST": 12,
        "ECCGOST": 12, "ECDSAP256SHA256": 13, "ECDSAP384SHA384": 14, "ED25519": 15, "ED448": 16,
        "SM2SM3": 17, "ECC-GOST12": 23, "INDIRECT": 252, "PRIVATEDNS": 253, "PRIVATEOID": 254,
    ]

    /// RFC 4398 §2.1
    static let certificateTypes: [String: UInt16] = [
        "PKIX": 1, "SPKI": 2, "PGP": 3, "IPKIX": 4, "ISPKI": 5, "IPGP": 6, "ACPKIX": 7, "IACPKIX": 8,
        "URI": 253, "OID": 254,
    ]

    static let keyProtocols: [String: UInt16] = [
        "NONE": 0, "TLS": 1, "EMAIL": 2, "DNSSEC": 3, "IPSEC": 4, "ALL": 255,
    ]

    static let schemes: [String: UInt16] = ["NOTIFY": 1]

    /// RFC 2535 §3.1.2 and BIND's names; joined by `|`.
    static let keyFlags: [String: UInt16] = {
        var flags: [String: UInt16] = [
            "NOCONF": 0x4000, "NOAUTH": 0x8000, "NOKEY": 0xC000, "FLAG2": 0x2000, "EXTEND": 0x1000,
            "FLAG4": 0x0800, "FLAG5": 0x0400, "USER": 0, "ZONE": 0x0100, "HOST": 0x0200, "NTYP3": 0x0300,
            "FLAG8": 0x0080, "REVOKE": 0x0080, "FLAG9": 0x0040, "FLAG10": 0x0020, "FLAG11": 0x0010,
            "KSK": 0x0001,
        ]
        for number in 0..<16 { flags["SIG\(number)"] = UInt16(number) }
        return flags
    }()

    static let classes: [String: UInt16] = ["IN": 1, "CS": 2, "CH": 3, "CHAOS": 3, "HS": 4, "HESIOD": 4]

    /// `IN`, `CLASS32`
    static func `class`(_ word: String) -> UInt16? {
        if let known = classes[word.uppercased()] { return known }
        guard word.uppercased().hasPrefix("CLASS") else { return nil }
        return UInt16(strictly: word.dropFirst(5))
    }

    static func className(_ number: UInt16) -> String {
        switch number {
        case 1: "IN"
        case 2: "CS"
        case 3: "CH"
        case 4: "HS"
        default: "CLASS\(number)"
        }
    }

    /// RFC 9460 §14.3.2
    static let serviceKeys = [
        "mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint", "dohpath", "ohttp",
        "tls-supported-groups", "docpath",
    ]

    static let protocols: [String: UInt16] = ["ICMP": 1, "IGMP": 2, "TCP": 6, "UDP": 17]

    static let services: [String: UInt16] = [
        "ECHO": 7, "DISCARD": 9, "SYSTAT": 11, "DAYTIME": 13, "NETSTAT": 15, "QOTD": 17, "CHARGEN": 19,
        "FTP-DATA": 20, "FTP": 21, "SSH": 22, "TELNET": 23, "SMTP": 25, "TIME": 37, "NAMESERVER": 42,
        "WHOIS": 43, "DOMAIN": 53, "TFTP": 69, "GOPHER": 70, "FINGER": 79, "HTTP": 80, "SUPDUP": 95,
        "POP2": 109, "POP3": 110, "SUNRPC": 111, "AUTH": 113, "SFTP": 115, "NNTP": 119, "NTP": 123,
        "SNMP": 161, "HTTPS": 443,
    ]
}
