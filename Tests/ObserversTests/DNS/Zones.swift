import Foundation

/// Zones for the tests.
enum Zones {
    static let head = """
        $TTL 3600
        @ IN SOA ns.example.com. hostmaster.example.com. 2026112101 3600 600 86400 300
        @ IN NS ns.example.com.
        ns 3600 IN A 192.0.2.1

        """

    /// A record of every type that BIND 9.18 knows in text, some in the generic form, names that need escapes, a wildcard,
    /// a delegation.
    static let everyType =
        head + ##"""
            www 300 IN A 192.0.2.2
            www 300 IN A 192.0.2.3
            www 300 IN AAAA 2001:db8::1
            WWW2 300 IN CNAME Www
            * 300 IN TXT "any" "name"
            a\.b\;c\032d 300 IN TXT "quote \" backslash \\ control \001 high \200" ""
            @ 300 IN MX 10 mail
            mail 300 IN A 192.0.2.4
            mail 300 IN HINFO "PC" "Linux"
            mail 300 IN MINFO rmail.example.com. emails
            mail 300 IN RP root people.example.com.
            mail 300 IN AFSDB 1 afs
            mail 300 IN X25 "311061700956"
            mail 300 IN ISDN "150862028003217" "004"
            mail 300 IN RT 2 relay
            mail 300 IN PX 10 map822 mapx400
            mail 300 IN LOC 42 21 54 N 71 06 18 W -24m 30m
            mail 300 IN SRV 0 5 5060 sip
            mail 300 IN NAPTR 100 10 "U" "E2U+sip" "!^.*$!sip:a@example.com!" .
            mail 300 IN NAPTR 100 20 "" "" "" next.example.com.
            mail 300 IN KX 10 kx
            mail 300 IN CERT PKIX 1 RSASHA256 AQIDBA==
            mail 300 IN APL 1:192.0.2.0/24 !2:2001:db8::/32
            mail 300 IN SSHFP 4 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            mail 300 IN IPSECKEY 10 1 2 192.0.2.38 AQNRU3mG
            mail 300 IN DHCID AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=
            mail 300 IN TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            mail 300 IN SMIMEA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            mail 300 IN HIP 2 200100107B1A74DF365639CC39F1D578 AwEAAbdxyhNuSutc5EMzxTs9LBPCIkOFH8cIvM4p9+LrV4e1 rvs
            mail 300 IN OPENPGPKEY AQMFXw==
            mail 300 IN SPF "v=spf1 -all"
            mail 300 IN NID 10 0014:4fff:ff20:ee64
            mail 300 IN L32 10 10.1.2.0
            mail 300 IN L64 10 2001:0db8:1140:1000
            mail 300 IN LP 10 l64-subnet
            mail 300 IN EUI48 00-00-5e-00-53-2a
            mail 300 IN EUI64 00-00-5e-ef-10-00-00-2a
            mail 300 IN URI 10 1 "https://example.com/a b"
            @ 300 IN CAA 0 issue "ca.example.net"
            @ 300 IN HTTPS 1 . alpn="h2,h3" ipv4hint=192.0.2.2
            @ 300 IN TXT "v=spf1 include:_spf.example.com -all"
            svc 300 IN SVCB 0 www
            old 300 IN DNAME new
            ptr 300 IN PTR www
            sub 300 IN NS ns.sub
            sub 300 IN DS 60485 8 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a
            ns.sub 300 IN A 192.0.2.53
            private 300 IN TYPE65534 \# 4 01020304
            private 300 IN TYPE65533 \# 0

            """##

    struct Real: Sendable, CustomStringConvertible {
        var path: String
        var apex: String
        var description: String { path }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/drift/dns").standardizedFileURL.path

    /// Published zones that BIND loads, where this machine has them.
    static let real = [
        Real(path: "\(folder)/bind-tsig-example.db", apex: "example.nil"),
        Real(path: "\(folder)/bind-xferquota-example.db", apex: "example"),
    ].filter { FileManager.default.fileExists(atPath: $0.path) }
}
