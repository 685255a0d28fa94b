import Evidence
import Foundation
import Kinds
import Observers
import TestSupport
import Testing

@Suite("A zone read from BIND 9", .serialized)
struct ZoneTransferTests {
    private func target(_ nameserver: PrivateNameserver, key: String? = "transfer.key") -> Target {
        Target(
            protocolName: "dns",
            address: "127.0.0.1:\(nameserver.server.port)",
            parameters: ["zone": nameserver.zone],
            credential: key.map { CredentialReference(path: "\(nameserver.server.folder)/\($0)") },
            reach: .privateAddresses,
            limits: .patient
        )
    }

    private func normalForm(_ text: String, zone: String) throws -> NormalisedArtifact {
        let file = SourceFile(name: "zone.db", bytes: Array(text.utf8))
        let hints = ParseHints(zoneApex: zone)
        return ArtifactKinds.normalised(
            try ArtifactKinds.parse(kind: .dnsZone, files: [file], hints: hints),
            seal: seal
        )
    }

    @Test(
        "a signed transfer gives the zone that BIND loaded",
        arguments: ["hmac-sha256", "hmac-sha384", "hmac-sha512"]
    )
    func transfer(algorithm: String) async throws {
        try await PrivateNameserver.with(
            zone: "example.com",
            file: Zones.everyType,
            algorithm: algorithm
        ) { nameserver in
            let observation = try await Observers.live().observe(target(nameserver))
            let normal = try observation.normalised(.dnsZone)
            #expect(normal.digest == (try normalForm(Zones.everyType, zone: "example.com")).digest)
            #expect(observation.isComplete)
            #expect(observation.layer == .running)
            #expect(observation.provenance.facts["serial"] == 2_026_112_101)
            #expect(observation.provenance.facts["signed_with"] == "transfer.")
            #expect(observation.provenance.address == "127.0.0.1:\(nameserver.server.port)")
        }
    }

    @Test("a zone of many messages comes whole, every one of them signed")
    func largeZone() async throws {
        let records = (0..<20_000).map { "host\($0) 300 IN TXT \"number \($0) of many\"\n" }.joined()
        try await PrivateNameserver.with(zone: "example.com", file: Zones.head + records) { nameserver in
            let observation = try await Observers.live().observe(target(nameserver))
            #expect(observation.provenance.facts["record_count"] == 20_003)
            let digest = try normalForm(Zones.head + records, zone: "example.com").digest
            #expect(try observation.normalised(.dnsZone).digest == digest)
        }
    }

    @Test("what is larger than the visit may take is an error")
    func tooLarge() async throws {
        let records = (0..<2000).map { "host\($0) 300 IN TXT \"number \($0) of many\"\n" }.joined()
        try await PrivateNameserver.with(zone: "example.com", file: Zones.head + records) { nameserver in
            var target = target(nameserver)
            target.limits.bytes = 10_000
            let error = try await refusal(of: target)
            #expect(error.cause == .tooLarge)
            #expect(error.field == "limits.bytes")
        }
    }

    @Test("a server that wants a key refuses who has none or another one")
    func keys() async throws {
        try await PrivateNameserver.with(zone: "example.com", file: Zones.head) { nameserver in
            let server = nameserver.server
            try await expect(.forbidden, of: target(nameserver, key: nil))
            let other = "key \"transfer.\" { algorithm hmac-sha256; secret \"b3RoZXI=\"; };"
            try server.write(other, to: "other.key")
            let wrong = try await refusal(of: target(nameserver, key: "other.key"))
            #expect(wrong.cause == .forbidden)
            #expect(wrong.reason.contains("BADSIG"))
            #expect(!wrong.reason.contains("b3RoZXI="))
            try server.write(
                "key \"stranger.\" { algorithm hmac-sha256; secret \"b3RoZXI=\"; };",
                to: "stranger.key"
            )
            let unknown = try await refusal(of: target(nameserver, key: "stranger.key"))
            #expect(unknown.cause == .forbidden)
            #expect(unknown.reason.contains("BADKEY"))
            let clock = Observers(access: .tests, now: { Instant(microseconds: 1_000_000_000_000_000) })
            let late = try await refusal(of: target(nameserver), by: clock)
            #expect(late.reason.contains("BADTIME"))
            try await expect(.credential, of: target(nameserver, key: "none.key"))
            try server.write("secret b3RoZXI=", to: "broken.key")
            let broken = try await refusal(of: target(nameserver, key: "broken.key"))
            #expect(broken.cause == .credential)
            #expect(!broken.reason.contains("b3RoZXI"))
        }
    }

    @Test("a zone that the server does not have is absent, and a server that is not there is no such thing")
    func absence() async throws {
        let port = try await PrivateNameserver.with(
            zone: "example.com",
            file: Zones.head,
            options: "allow-transfer { any; };"
        ) { nameserver in
            var target = target(nameserver, key: nil)
            target.parameters["zone"] = "example.net"
            let error = try await refusal(of: target)
            #expect(error.cause == .absent)
            #expect(error.isDrift)
            return nameserver.server.port
        }
        let gone = Target(
            protocolName: "dns",
            address: "127.0.0.1:\(port)",
            parameters: ["zone": "example.com"],
            reach: .privateAddresses,
            limits: .patient
        )
        let error = try await refusal(of: gone)
        #expect(error.cause == .unreachable)
        #expect(!error.isDrift)
    }

    @Test("where transfers are refused, known records are asked for, and it says what it cannot see")
    func queries() async throws {
        try await PrivateNameserver.with(zone: "example.com", file: Zones.everyType) { nameserver in
            var target = target(nameserver, key: nil)
            target.parameters["method"] = "transfer or queries"
            target.parameters["records"] =
                "www.example.com A, www.example.com AAAA, gone.example.com A, example.com TYPE257, example.com LOC"
            let badType = try await refusal(of: target)
            #expect(badType.field == "parameters.records")
            target.parameters["records"] =
                "www.example.com A, www.example.com MX, gone.example.com A, example.com TYPE257, deep.sub.example.com A, a.old.example.com A"
            let observation = try await Observers.live().observe(target)
            let text = String(decoding: observation.files[0].bytes, as: UTF8.self)
            #expect(text.contains("www.example.com. 300 IN A 192.0.2.2\n"))
            #expect(text.contains("example.com. 300 IN CAA \\# "))
            #expect(!text.contains("gone"))
            #expect(!text.contains("old"))
            #expect(!observation.isComplete)
            #expect(observation.limitation?.contains("6 listed records") == true)
            // It belongs to a zone below, whose server is another one: that is no absence.
            #expect(observation.gaps.map(\.path) == ["deep.sub.example.com. A"])
            #expect(observation.asked?.unanswered == ["deep.sub.example.com. A"])
            #expect(
                observation.asked?.answered == [
                    "example.com. SOA", "www.example.com. A", "www.example.com. MX", "gone.example.com. A",
                    "example.com. CAA", "a.old.example.com. A",
                ]
            )
        }
    }

    @Test("the limit of a visit's bytes is for all its questions together")
    func queriesTooLarge() async throws {
        try await PrivateNameserver.with(zone: "example.com", file: Zones.head) { nameserver in
            var target = target(nameserver, key: nil)
            target.parameters["method"] = "queries"
            target.parameters["records"] = (1...20).map { "ns.example.com TYPE\($0 + 100)" }
                .joined(separator: ",")
            #expect(try await Observers.live().observe(target).gaps.isEmpty)
            target.limits.bytes = 500
            let error = try await refusal(of: target)
            #expect(error.cause == .tooLarge)
            #expect(error.field == "limits.bytes")
        }
    }

    @Test("a zone that cannot be loaded is a failure of the server, not the zone's absence")
    func brokenZone() async throws {
        try await PrivateNameserver.with(
            zone: "example.com",
            file: "this is no zone\n",
            options: "allow-transfer { any; };"
        ) { nameserver in
            var target = target(nameserver, key: nil)
            try await expect(.serverFailed, of: target)
            target.parameters["method"] = "queries"
            target.parameters["records"] = "www.example.com A"
            try await expect(.serverFailed, of: target)
        }
    }

    @Test("real zones come out of BIND as they went in", arguments: Zones.real)
    func realZones(zone: Zones.Real) async throws {
        let whole = try String(contentsOfFile: zone.path, encoding: .isoLatin1)
        // Two forms that BIND itself no longer reads.
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.filter { $0.firstMatch(of: #/\sWKS\s|\( 127 \)/#) == nil }.joined(separator: "\n")
        try await PrivateNameserver.with(
            zone: zone.apex,
            file: text,
            options: """
                allow-transfer { any; }; check-integrity no; check-mx ignore; check-srv-cname ignore;
                check-mx-cname ignore;
                """
        ) { nameserver in
            let observation = try await Observers.live().observe(target(nameserver, key: nil))
            let observed = try observation.normalised(.dnsZone)
            #expect(observed.digest == (try normalForm(text, zone: zone.apex)).digest)
        }
    }
}
