import Evidence
import Kinds
import Testing

private let head = """
    $ORIGIN Example.COM.
    $TTL 1h30m
    @ IN SOA ns1 host\\.master ( 7 ; serial
      2h 15m 2w 5m )

    """

private func records(_ text: String, files: [SourceFile] = []) throws -> [[String]] {
    let all = [file("example.com.zone", head + text)] + files
    let content = try ArtifactKinds.parse(kind: .dnsZone, files: all).content
    return (content["records"]?.array ?? []).dropFirst().map { record in
        [record["name"], record["type"], record["rdata"]].compactMap { $0?.string }
    }
}

@Suite("A zone file")
struct DNSZoneTests {
    @Test("gives absolute names in lower case, seconds, and the apex of its SOA")
    func basics() throws {
        let zone = try parse(.dnsZone, head + "WWW A 192.0.2.1\n 60 IN AAAA 2001:DB8:0:0:0:0:0:1\n")
        #expect(zone.name == "example.com" && zone.summary == "3 records")
        #expect(zone.content["zone_apex"] == "example.com." && zone.content["serial"] == 7)
        let records = try #require(zone.content["records"]?.array)
        #expect(records[0]["rdata"] == #"ns1.example.com. host\.master.example.com. 7 7200 900 1209600 300"#)
        #expect(records[1] == ["name": "www.example.com.", "type": "A", "ttl": 5400, "rdata": "192.0.2.1"])
        #expect(records[2]["ttl"] == 60 && records[2]["rdata"] == "2001:db8::1")
    }

    @Test("has one identifier however it is written")
    func canonical() throws {
        let one = head + "a A 192.0.2.1\nb TXT \"x\" y\n"
        let other =
            head
            + "b TYPE16 \\# 4 01 78 (\n 0179 )\nA.example.com. 5400 IN A 192.0.2.1\na A 192.0.2.1 ; twice\n"
        #expect(try parse(.dnsZone, one).contentIdentifier == parse(.dnsZone, other).contentIdentifier)
    }

    @Test(
        "brings each type of record into one form",
        arguments: [
            (#"TXT "a\"b" c\;d "\195\169""#, #""a\"b" "c;d" "\195\169""#),
            ("MX 10 mail", "10 mail.example.com."),
            (#"CAA 0 ISSUE "ca.example""#, #"0 issue "ca.example""#),
            ("SSHFP 4 2 AB CD", "4 2 abcd"),
            ("TLSA 3 1 1 0a0B", "3 1 1 0a0b"),
            ("SRV 0 5 443 @", "0 5 443 example.com."),
            (
                "LOC 42 21 54 N 71 06 18 W -24m 30m",
                "42 21 54.000 N 71 6 18.000 W -24.00m 30.00m 10000.00m 10.00m"
            ),
            (#"NAPTR 100 50 s http+I2R "" _http._tcp"#, #"100 50 "s" "http+I2R" "" _http._tcp.example.com."#),
            (
                "HTTPS 1 . port=443 alpn=\"h3,h2\" ipv4hint=192.0.2.1",
                #"1 . alpn="h3,h2" port="443" ipv4hint="192.0.2.1""#
            ),
            (
                "SVCB 16 foo mandatory=ipv4hint,alpn alpn=h2 ipv4hint=192.0.2.1",
                #"16 foo.example.com. mandatory="alpn,ipv4hint" alpn="h2" ipv4hint="192.0.2.1""#
            ),
            ("DS 60485 RSASHA1 1 2BB1", "60485 5 1 2bb1"),
            ("DNSKEY 257 3 ECDSAP256SHA256 AQI=", "257 3 13 AQI="),
            ("NSEC b A TXT TYPE1234", "b.example.com. A TXT TYPE1234"),
            (
                "NSEC3 1 0 10 - 2T7B4G4VSA5SMI47K61MV5BV1A22BOJR A RRSIG",
                "1 0 10 - 2t7b4g4vsa5smi47k61mv5bv1a22bojr A RRSIG"
            ),
            (
                "RRSIG A 8 2 3600 20261221000000 20261121000000 1 @ AQI=",
                "A 8 2 3600 20261221000000 20261121000000 1 example.com. AQI="
            ),
            ("APL 1:192.0.2.0/24 !2:2001:db8::/32", "1:192.0.2.0/24 !2:2001:db8::/32"),
            ("URI 10 1 \"https://example.com/\"", #"10 1 "https://example.com/""#),
            ("TYPE65534 \\# 2 AbCd", "\\# 2 abcd"),
            ("A \\# 4 C0000201", "192.0.2.1"),
            ("A \\# 3 C00002", "\\# 3 c00002"),
        ]
    )
    func types(written: String, form: String) throws {
        #expect(try records("x \(written)\n").map { $0[2] } == [form])
        // What comes out goes in again and stays.
        let type = try #require(written.split(separator: " ").first)
        #expect(try records("x \(type) \(form)\n").map { $0[2] } == [form])
    }

    @Test("is recognised by its beginning, wherever that is cut")
    func recognition() {
        for length in 65_530...65_540 {
            let text =
                head + "; " + String(repeating: "é", count: length / 2)
                + String(repeating: "x", count: length % 2)
            #expect(ArtifactKinds.detect(files: [file("z", text + "ééé\n")]) == [.dnsZone])
        }
    }

    @Test("may generate records and include files that were sent along")
    func directives() throws {
        let generated = try records("$GENERATE 8-10/2 host${-8,2} A 192.0.2.$\n")
        #expect(generated.map { $0[0] } == ["host00.example.com.", "host02.example.com."])
        #expect(generated.map { $0[2] } == ["192.0.2.8", "192.0.2.10"])
        let nibbles = try records("$GENERATE 1-1 ${0,3,n} PTR a$\n")
        #expect(nibbles == [["1.0.example.com.", "PTR", "a1.example.com."]])
        let included = try records(
            "$INCLUDE more.zone sub\nz A 192.0.2.2\n",
            files: [file("more.zone", "x A 192.0.2.1\n")]
        )
        #expect(included.map { $0[0] } == ["x.sub.example.com.", "z.example.com."])
    }

    @Test("without $ORIGIN is read under its file's name, or the hint")
    func origin() throws {
        let text = "@ 60 SOA ns hm 1 2 3 4 5\n"
        #expect(try parse(.dnsZone, text, name: "db.example.org").name == "example.org")
        #expect(try parse(.dnsZone, text, name: "zones/example.org.zone").name == "example.org")
        #expect(try parse(.dnsZone, text, hints: ParseHints(zoneApex: "Example.NET")).name == "example.net")
    }

    @Test(
        "is refused with line, reason and remedy",
        arguments: [
            (
                "w 1x A 192.0.2.1", "line 5: TTL \"1x\" is not a number",
                "give seconds, or a number with s, m, h, d or w"
            ),
            (
                "w A 192.0.2.256", "line 5: \"192.0.2.256\" is not an IPv4 address",
                "correct the data of this A"
            ),
            ("w FOO bar", "line 5: \"FOO\" is not a record type", "write a type's name"),
            ("w MX 10", "line 5: a domain name is missing", "correct the data"),
            ("w A 192.0.2.1 x", "line 5: \"x\" is more than the record takes", "correct the data"),
            ("w TXT (\n\"a", "line 6: a quoted string is never closed", "add the missing quote"),
            ("w TXT ( a", "line 5: \"(\" is never closed", "add the missing"),
            (
                "$INCLUDE other", "line 5: it includes \"other\", which was not sent",
                "send the included file along"
            ),
            ("$INCLUDE broken.zone", "line 5: in broken.zone, line 5: in broken.zone", "take the loop out"),
            (
                "w.example.net. A 192.0.2.1", "w.example.net. is outside the zone example.com.",
                "take the record out"
            ),
            ("x SOA a b 1 2 3 4 5", "it has SOA records of 2 names", "send one zone"),
            ("a..b A 192.0.2.1", "line 5: \"a..b\" has an empty label", "write a domain name"),
            (
                "$GENERATE 0-4000000000 a$ A 192.0.2.1", "line 5: \"0-4000000000\" is not a range",
                "write START-STOP"
            ),
        ]
    )
    func refusals(text: String, reason: String, remedy: String) throws {
        let error = try refusal(.dnsZone, head + text + "\n", name: "broken.zone")
        #expect(error.description.hasPrefix("broken.zone is not a DNS zone: " + reason), "\(error)")
        #expect(error.remedy.hasPrefix(remedy), "\(error.remedy)")
    }
}
