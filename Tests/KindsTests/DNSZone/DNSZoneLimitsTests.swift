import Evidence
import Kinds
import Testing

private let head = "$TTL 60\n@ SOA ns hm 1 2 3 4 5\n"

@Suite("A zone file that stands for more than it is")
struct DNSZoneLimitsTests {
    @Test("is refused where its includes fan out")
    func includes() throws {
        var files = [file("example.com.zone", head + "$INCLUDE f0\n")]
        for number in 0..<9 {
            files.append(file("f\(number)", String(repeating: "$INCLUDE f\(number + 1)\n", count: 40)))
        }
        files.append(file("f9", "a A 192.0.2.1\n"))
        let error = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .dnsZone, files: files)
        }
        #expect(error.reason.hasSuffix("more than 1000 files or 67108864 bytes are included"))
        let large = file("large", "; " + String(repeating: "x", count: 8 << 20))
        let repeated = file("example.com.zone", head + String(repeating: "$INCLUDE large\n", count: 10))
        #expect(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .dnsZone, files: [repeated, large])
        }
    }

    @Test("is refused where its templates or bitmaps come to too many bytes")
    func templates() throws {
        // A sixty-fourth of what is allowed by itself, which takes as much less time.
        #expect(ByteBudget.maximumBytes == 64 << 20)
        try ByteBudget.$maximumBytes.withValue(1 << 20) {
            let text = String(repeating: " " + String(repeating: "\\120", count: 250), count: 250)
            let long = try refusal(
                .dnsZone,
                head + "$GENERATE 1-900000 a$ TXT" + text,
                name: "example.com.zone"
            )
            #expect(long.line == 3 && long.reason == "more than 1048576 bytes are generated")
            let ports = head + "$GENERATE 1-900000 a$ WKS 192.0.2.1 TCP 65535\n"
            #expect(
                try refusal(.dnsZone, ports, name: "example.com.zone").reason
                    == "its records have more than 1048576 bytes of names and data"
            )
            let allPorts = "\\# 8197 c000020106" + String(repeating: "ff", count: 8192)
            let services = head + "$GENERATE 1-60 a$ WKS \(allPorts)\n"
            #expect(
                try refusal(.dnsZone, services, name: "example.com.zone").reason
                    == "its records have more than 1048576 bytes of text"
            )
        }
    }

    @Test("has one SOA record, which may stand twice")
    func authority() throws {
        let again = try parse(.dnsZone, head + "@ SOA ns hm 1 2 3 4 5\n", name: "example.com.zone")
        #expect(again.summary == "1 record")
        let other = try refusal(.dnsZone, head + "@ SOA ns hm 2 2 3 4 5\n", name: "example.com.zone")
        #expect(other.reason == "it has 2 different SOA records")
    }

    @Test("comes with no file that it does not include")
    func strays() throws {
        let zone = file("example.com.zone", head + "$INCLUDE sub/a\n")
        let error = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .dnsZone, files: [zone, file("b/a", "; b\n"), file("c", "; c\n")])
        }
        #expect(error.file == "c" && error.reason == "nothing in example.com.zone includes it")
        let exact = [zone, file("b/a", "x A 192.0.2.1\n"), file("sub/a", "; a\n")]
        let stray = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .dnsZone, files: exact)
        }
        #expect(stray.file == "b/a")
    }
}
