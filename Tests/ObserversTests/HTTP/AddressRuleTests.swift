import API
import Observers
import TestSupport
import Testing

@Suite("Which addresses are connected to", .serialized)
struct AddressRuleTests {
    @Test(
        "link-local, metadata, multicast and unspecified addresses are never connected to, in whatever form",
        arguments: [
            "169.254.169.254", "169.254.0.1", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1",
            "255.255.255.255",
            "240.0.0.1", "100.100.100.200", "168.63.129.16", "::", "fe80::1", "febf::1", "ff02::1", "fec0::1",
            "fd00:ec2::254", "::ffff:169.254.169.254", "::ffff:a9fe:a9fe", "64:ff9b::169.254.169.254",
            "2002:a9fe:a9fe::1",
            "::169.254.169.254", "::ffff:0.0.0.0",
        ]
    )
    func never(text: String) throws {
        let address = try #require(HostAddress(text))
        for reach in [Target.Reach.publicAddresses, .privateAddresses] {
            #expect(AddressRule.refusal(of: address, reach: reach) != nil)
        }
    }

    @Test(
        "this machine and the networks around it only where the target says so",
        arguments: [
            "127.0.0.1", "127.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
            "::1",
            "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "2002:a00:1::1",
        ]
    )
    func privateOnes(text: String) throws {
        let address = try #require(HostAddress(text))
        #expect(AddressRule.refusal(of: address, reach: .publicAddresses) != nil)
        #expect(AddressRule.refusal(of: address, reach: .privateAddresses) == nil)
    }

    @Test(
        "public addresses are connected to",
        arguments: ["1.1.1.1", "172.32.0.1", "2606:4700::1111", "64:ff9b::1.1.1.1"]
    )
    func publicOnes(text: String) throws {
        #expect(AddressRule.refusal(of: try #require(HostAddress(text)), reach: .publicAddresses) == nil)
    }

    @Test(
        "every protocol asks the rule, for names, numbers and brackets alike",
        arguments: ["dns", "tls"],
        [
            "127.0.0.1:5353", "localhost:5353", "2130706433:5353", "127.1:5353", "[::1]:5353",
            "[::ffff:127.0.0.1]:5353",
        ]
    )
    func everyProtocol(name: String, address: String) async throws {
        let target = Target(
            protocolName: name,
            address: address,
            parameters: name == "dns" ? ["zone": "example.com"] : [:],
            limits: .patient
        )
        try await expect(.refusedAddress, of: target)
    }

    @Test("a description with a mistake names the field", arguments: ["gopher", "dns", "tls"])
    func mistakes(name: String) async throws {
        let target = Target(protocolName: name, address: "127.0.0.1", parameters: ["colour": "red"])
        let error = try await refusal(of: target)
        #expect(error.cause == .misconfigured)
        #expect(error.field == (name == "gopher" ? "protocol" : "parameters.colour"))
    }

    @Test("visits over the limit wait their turn, end in time, and give their place back")
    func turns() async throws {
        try await ScriptedServer.with { _ in
            .stayStill
        } _: { port, server in
            let observers = Observers.live()
            var target = Target(
                protocolName: "tls",
                address: "127.0.0.1:\(port)",
                reach: .privateAddresses,
                limits: .init(timeout: .seconds(300), visits: 1)
            )
            let (first, patient) = (target, observers)
            let visit = Task { try await patient.observe(first) }
            try await untilSeen { !server.requests.isEmpty }
            target.limits.timeout = .milliseconds(100)
            for _ in 0..<3 {
                let error = try await refusal(of: target, by: observers)
                #expect(error.cause == .timedOut)
                #expect(error.field == "limits.visits")
            }
            visit.cancel()
            await #expect(throws: CancellationError.self) { try await visit.value }
            let last = try await refusal(of: target, by: observers)
            #expect(last.field == "address")
        }
    }
}
