import Evidence
import Foundation
import Kinds
import Observers
import TestSupport
import Testing

@Suite("Configuration read from a host that speaks RESTCONF", .serialized)
struct RESTCONFObserverTests {
    private static let configuration = """
        {"ietf-interfaces:interfaces": {"interface": [
            {"name": "eth0", "type": "iana-if-type:ethernetCsmacd", "enabled": true, "mtu": 1500,
             "ietf-ip:ipv4": {"address": [{"ip": "192.0.2.1", "prefix-length": 24}]}},
            {"name": "eth1", "type": "iana-if-type:ethernetCsmacd", "enabled": false}]}}
        """
    private static let hostMeta = """
        <?xml version="1.0"?>
        <XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>
        <!-- <Link rel='restconf' href='/wrong'/> -->
        <Link rel="other" href="/other"/>
        <Link href = '/top/restconf'
              rel = 'restconf' />
        </XRD>
        """

    @Sendable
    private static func device(_ request: String) -> ScriptedServer.Deed {
        let path = request.split(separator: " ").dropFirst().first ?? ""
        if path == "/.well-known/host-meta" {
            return .http("200 OK", ["Content-Type: application/xrd+xml"], hostMeta)
        }
        let type = "Content-Type: application/yang-data+json"
        guard request.contains("Authorization: Basic \(Base64.encode(Array("reader:pa:ss".utf8)))\r\n") else {
            return .http("401 Unauthorized", [type])
        }
        guard request.contains("Accept: application/yang-data+json\r\n") else {
            return .http("406 Not Acceptable")
        }
        switch path {
        case "/top/restconf/data/ietf-interfaces:interfaces?content=config",
            "/top/restconf/ds/ietf-datastores:operational/ietf-interfaces:interfaces?content=all&with-defaults=trim":
            if request.contains("If-None-Match: \"v7\"\r\n") {
                return .http("304 Not Modified", ["ETag: \"v7\""])
            }
            return .http(
                "200 OK",
                [type, "ETag: \"v7\"", "Last-Modified: Sat, 21 Nov 2026 08:00:00 GMT"],
                configuration
            )
        case "/top/restconf/data/secret:part?content=config":
            let body =
                #"{"ietf-restconf:errors": {"error": [{"error-type": "protocol", "error-tag": "access-denied"}]}}"#
            return .http("403 Forbidden", [type], body)
        case "/top/restconf/data/xml:part?content=config":
            return .http("200 OK", ["Content-Type: application/yang-data+xml"], "<a/>")
        case "/top/restconf/data/empty:part?content=config": return .http("204 No Content")
        case "/top/restconf/data/none:such?content=config":
            let body =
                #"{"ietf-restconf:errors": {"error": [{"error-type": "application", "error-tag": "invalid-value"}]}}"#
            return .http("404 Not Found", [type], body)
        default: return .http("404 Not Found", ["Content-Type: text/html"], "<h1>404</h1>")
        }
    }

    private func with(_ body: (Target) async throws -> Void) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "reader:pa:ss\n".write(toFile: folder + "/login", atomically: true, encoding: .utf8)
        try await ScriptedServer.with(Self.device) { port, _ in
            try await body(
                Target(
                    protocolName: "restconf",
                    address: "http://127.0.0.1:\(port)",
                    parameters: ["path": "ietf-interfaces:interfaces"],
                    credential: CredentialReference(path: folder + "/login"),
                    reach: .privateAddresses,
                    limits: .patient
                )
            )
        }
    }

    @Test("the API is found by host-meta, and configuration comes with its tag and parses")
    func configuration() async throws {
        try await with { target in
            let observation = try await Observers.live().observe(target)
            #expect(observation.files.map(\.bytes) == [Array(Self.configuration.utf8)])
            #expect(observation.provenance.facts["etag"] == "\"v7\"")
            #expect(observation.layer == .running)
            #expect(try observation.normalised(.restconfConfiguration).identity.subjects.isEmpty == false)
        }
    }

    @Test("a tag that still holds gives no files and says so; datastores and defaults are asked for")
    func tagsAndDatastores() async throws {
        try await with { target in
            var target = target
            target.parameters["if_none_match"] = "\"v7\""
            let unchanged = try await Observers.live().observe(target)
            #expect(unchanged.files.isEmpty)
            #expect(unchanged.provenance.facts["is_unchanged"] == true)
            target.parameters["if_none_match"] = nil
            target.parameters["datastore"] = "operational"
            target.parameters["content"] = "all"
            target.parameters["with_defaults"] = "trim"
            #expect(try await Observers.live().observe(target).files.count == 1)
        }
    }

    @Test("what is not there, not allowed and not JSON are three things")
    func faults() async throws {
        try await with { target in
            var target = target
            for (path, cause) in [
                ("none:such", .absent), ("empty:part", .absent), ("secret:part", .forbidden),
                ("xml:part", .malformed), ("proxied:part", .misconfigured),
                ("../admin", .misconfigured), ("a?b", .misconfigured),
            ] as [(String, ObservationError.Cause)] {
                target.parameters["path"] = path
                let error = try await refusal(of: target)
                #expect(error.cause == cause, "\(path)")
                if path == "secret:part" { #expect(error.reason.contains("access-denied")) }
            }
            // Where the root is wrong, nothing that is asked for is there.
            target.parameters = ["path": "ietf-interfaces:interfaces", "root": "/elsewhere"]
            let error = try await refusal(of: target)
            #expect(error.cause == .misconfigured && error.field == "parameters.root")
            target.parameters = ["path": "ietf-interfaces:interfaces"]
            target.credential = nil
            try await expect(.forbidden, of: target)
        }
        try await ScriptedServer.with { _ in
            .http("404 Not Found")
        } _: { port, _ in
            let target = Target(
                protocolName: "restconf",
                address: "http://127.0.0.1:\(port)",
                reach: .privateAddresses,
                limits: .patient
            )
            let error = try await refusal(of: target)
            #expect(error.cause == .misconfigured)
            #expect(error.field == "parameters.root")
        }
    }
}
