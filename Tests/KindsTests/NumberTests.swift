import Evidence
import Kinds
import Testing

/// Numbers at the ends of their ranges, and signs where none may stand.
private let extremeNumbers = [
    "-9223372036854775808", "9223372036854775807", "9223372036854775808", "18446744073709551616", "-1", "+1",
    "-0", "4294967295", "4294967296", "-4294967296", "0x7fffffffffffffff", "0x-7fffffffffffffff",
    "0x+1", "0x8000000000000000", "0xffffffffffffffffff", "0x", "0x-1", "0b-1", "-0x1", "--1", "1e999999999",
    "1e-999999999", "-1e9999999999999999999", "0.00000000000000000001", "9007199254740993", "1b", "-b", "0o7",
    "0o-7", "99999999999999999999999999999999999999999999999w",
]

@Suite("Extreme numbers")
struct NumberTests {
    @Test("are read or refused, wherever a kind takes a number", arguments: KindName.allCases, extremeNumbers)
    func extremes(kind: KindName, number: String) throws {
        for text in Self.texts(kind, number) {
            guard let artifact = try? parse(kind, text, name: "example.com.zone") else { continue }
            #expect(try JSON(parsing: artifact.content.canonicalBytes()) == artifact.content)
        }
    }

    @Test("with a sign behind their prefix are no numbers")
    func signs() throws {
        let data = try refusal(.jeaRoleCapability, "@{ Version = 0x-7fffffffffffffff }")
        #expect(data.reason == "\"0x-7fffffffffffffff\" is not data")
        let offset = "$GENERATE 1-1 a${-9223372036854775808} A 192.0.2.1\n"
        let zone = try refusal(.dnsZone, "@ 60 SOA ns hm 1 2 3 4 5\n" + offset, name: "example.com.zone")
        #expect(zone.line == 2 && zone.reason.hasSuffix("is not a template"))
    }

    private static func texts(_ kind: KindName, _ number: String) -> [String] {
        switch kind {
        case .dnsZone:
            let soa = "@ 60 SOA ns hm 1 2 3 4 5\n"
            return [
                "@ \(number) SOA ns hm \(number) \(number) 3 4 5\n", soa + "$TTL \(number)\n",
                soa + "$GENERATE \(number) a$ A 192.0.2.1\n", soa + "$GENERATE 1-\(number) a$ A 192.0.2.1\n",
                soa + "$GENERATE 0-\(number)/\(number) a$ A 192.0.2.1\n",
                soa + "$GENERATE 1-1 a${\(number),\(number)} A 192.0.2.1\n",
                soa + "$GENERATE 1-1 a${\(number),4,x} A 192.0.2.1\n", soa + "a MX \(number) b\n",
                soa + "a TYPE1 \\# \(number) 00\n", soa + "a TYPE\(number) \\# 1 00\n",
                soa + "a LOC \(number) N \(number) W \(number)m \(number)m\n",
                soa + "a LOC 1 N 1 W -\(number)m 1m \(number)m\n", soa + "a SVCB 1 . port=\(number)\n",
                soa + "a APL \(number):192.0.2.0/\(number)\n", soa + "a WKS 192.0.2.1 \(number) \(number)\n",
                soa + "a IPN \(number).\(number)\n", soa + "a A \(number).0.0.1\n",
                soa + "a AAAA \(number)::\n", soa + "a EUI48 \(number)-00-00-00-00-00\n",
                soa + "a RRSIG A 8 2 \(number) \(number) \(number) 1 @ AQI=\n",
            ]
        case .dscConfiguration:
            return ["instance of A { X = \(number); Y = {\(number), -\(number)}; };"]
        case .helmValues:
            return ["a: \(number)\nb: !!int \(number)\nc: !!float \(number)\n", "\(number): \(number)\n"]
        case .jeaRoleCapability: return ["@{ Version = \(number); VisibleCmdlets = @(\(number), \(number)) }"]
        case .restconfConfiguration: return ["{\"a:b\": \(number)}"]
        case .intuneConfigurationProfile:
            return [##"{"@odata.type": "#microsoft.graph.windows10GeneralConfiguration", "a": \##(number)}"##]
        case .entraConditionalAccess:
            return [#"{"displayName": "a", "conditions": {"a": \#(number)}, "state": "enabled"}"#]
        case .ociImage:
            let digest = "sha256:" + String(repeating: "0", count: 64)
            return [
                #"{"schemaVersion": \#(number), "manifests": []}"#,
                #"{"schemaVersion": 2, "manifests": [{"mediaType": "a", "digest": "\#(digest)", "size": \#(number)}]}"#,
            ]
        case .tlsServerCertificate:
            return ["-----BEGIN CERTIFICATE-----\n\(number)\n-----END CERTIFICATE-----\n"]
        }
    }
}
