import Access
import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

@Suite("A certificate from its order to its place")
struct CertificateStoryTests {
    private static let name = "a.example"
    private static let artifact = "tls_server_cert:a.example"

    /// An authority with a role, and nginx, which shows what lies in the folder.
    private static func with(
        _ body: @Sendable (SecretsBench, _ folder: String, _ port: Int) async throws -> Void
    ) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await PrivateServer.with { server in
            // With a variable in its path, a certificate is read anew for each handshake.
            try PrivateWebServer.command(
                server,
                """
                server { listen 127.0.0.1:\(server.port) ssl; server_name \(name);
                    ssl_certificate \(folder)/$ssl_server_name.pem;
                    ssl_certificate_key \(folder)/$ssl_server_name.key; }
                """
            )
        } _: { server in
            let port = server.port
            try await SecretsBench.with(configuring: { $0.looking.allowsPrivateAddresses = true }) { bench in
                #expect(try await bench.ask(.post, "sys/mounts/pki", ["type": "pki"]).status == 204)
                let root: JSON = ["common_name": "Example Root", "key_type": "ec"]
                #expect(try await bench.ask(.post, "pki/root/generate/internal", root).status == 200)
                let role: JSON = ["allow_any_name": true, "key_type": "ec", "ttl": "48h"]
                #expect(try await bench.ask(.post, "pki/roles/web", role).status == 200)
                _ = try await bench.house.access.putPolicy(
                    "of-orders",
                    text: """
                        entity_bindings = ["\(bench.house.northwind.caller.id)"]
                        path "pki/issue/web" { capabilities = ["update"] }
                        path "pki/revoke" { capabilities = ["update"] }
                        """,
                    by: bench.house.northwind.caller
                )
                try await body(bench, folder, port)
            }
        }
    }

    /// Orders one, and has whoever deploys it fetch chain and key.
    private static func order(_ bench: SecretsBench) async throws -> (
        serial: String, chain: String, key: String
    ) {
        let ordered = try await bench.house.post(
            "/api/v1/certificates",
            [
                "mount": "pki", "role": "web", "common_name": .string(name), "name": .string(name),
                "supersede": true,
            ]
        )
        try #require(ordered.status == 201, "\(ordered.text)")
        let key = try await bench.ask(.get, try #require(ordered["key_path"]?.string))
        return (
            try #require(ordered["serial_number"]?.string), try #require(ordered["chain"]?.string),
            try #require(key["data"]?["private_key"]?.string, "\(key.text)")
        )
    }

    private static func deploy(_ issued: (serial: String, chain: String, key: String), in folder: String)
        throws
    {
        try issued.key.write(toFile: "\(folder)/\(name).key", atomically: true, encoding: .utf8)
        try issued.chain.write(toFile: "\(folder)/\(name).pem", atomically: true, encoding: .utf8)
    }

    private static func look(_ house: House) async throws -> String? {
        let answer = try await house.post("/api/v1/verifications/now", ["artifact": .string(artifact)])
        #expect(answer.status == 201, "\(answer.text)")
        return answer["looks"]?.array?.first?["verification"]?["verdict"]?.string
    }

    @Test("it is issued, approved, deployed and seen; its successor is drift until it is approved as well")
    func story() async throws {
        try await Self.with { bench, folder, port in
            let house = bench.house
            let first = try await Self.order(bench)
            try Self.deploy(first, in: folder)
            try await house.approve("tls_server_cert", Self.name, on: "host")
            let added = try await house.post(
                "/api/v1/targets",
                [
                    "artifact": .string(Self.name), "target_kind": "host",
                    "target_identifier": .string(Self.name), "name": "web", "protocol": "tls",
                    "address": .string("127.0.0.1:\(port)"),
                    "parameters": ["server_name": .string(Self.name)], "reach": "private", "timeout_sec": 120,
                ]
            )
            try #require(added.status == 201, "\(added.text)")
            #expect(try await Self.look(house) == "match")
            // Deployed before anybody has approved it.
            let second = try await Self.order(bench)
            #expect(second.serial != first.serial)
            try Self.deploy(second, in: folder)
            #expect(try await Self.look(house) == "drift")
            try await house.approve("tls_server_cert", Self.name, on: "host")
            #expect(try await Self.look(house) == "match")
            // What nobody governs is not left standing: an order that can't be registered is revoked.
            let refused = try await house.post(
                "/api/v1/certificates",
                [
                    "mount": "pki", "role": "web", "common_name": "b.example", "accord": "none",
                    "name": "b.example",
                ]
            )
            #expect(refused.status >= 400, "\(refused.text)")
            let revoked = try await bench.ask(.get, "pki/certs/revoked?list=true")
            #expect(revoked["data"]?["keys"]?.array?.count == 1, "\(revoked.text)")
        }
    }

    @Test("the page shows on which days certificates end; a press revokes one, or holds and releases it")
    func page() async throws {
        try await SecretsBench.with { bench in
            _ = try await bench.ask(.post, "sys/mounts/pki", ["type": "pki"])
            let root: JSON = ["common_name": "Example Root", "key_type": "ec"]
            _ = try await bench.ask(.post, "pki/root/generate/internal", root)
            let role: JSON = ["allow_any_name": true, "key_type": "ec", "ttl": "240h"]
            _ = try await bench.ask(.post, "pki/roles/web", role)
            let issued = try await bench.ask(.post, "pki/issue/web", ["common_name": "a.example"])
            let serial = try #require(issued["data"]?["serial_number"]?.string, "\(issued.text)")
            let end = try #require(issued["data"]?["expiration"]?.integer)
            let day = Instant(microseconds: Int64(end) * 1_000_000).rfc3339.prefix(10)
            let browser = try await bench.person(
                "ada",
                """
                path "pki/certs/*" { capabilities = ["read", "list"] }
                path "pki/revoke" { capabilities = ["update"] }
                path "pki/release" { capabilities = ["update"] }
                """
            )
            let page = try await browser.get("/certificates?mount=pki/")
            #expect(page.contains("\(day): 1 certificate ends"), "\(page)")
            #expect(page.contains(#"value="\#(serial)">Revoke</button>"#) && !page.contains(">Release<"))
            let fields = ["mount": "pki/", "serial": serial]
            let held = try await browser.post(
                "/certificates/revoke",
                fields.merging(["reason": "certificate_hold"]) { $1 }
            )
            #expect(held.status == 303, "\(held.text)")
            let holding = try await browser.get("/certificates?mount=pki/&state=revoked&done=held")
            #expect(
                holding.contains("▲ on hold") && holding.contains(#"value="\#(serial)">Release</button>"#)
            )
            #expect(try await browser.post("/certificates/release", fields).status == 303)
            let live = try await browser.get("/certificates?mount=pki/&state=live&done=released")
            #expect(live.contains("was released from hold") && live.contains(serial))
            #expect(
                try await browser.post(
                    "/certificates/revoke",
                    fields.merging(["reason": "superseded"]) { $1 }
                ).status == 303
            )
            let revoked = try await browser.get("/certificates?mount=pki/&state=revoked")
            #expect(revoked.contains("■ revoked") && !revoked.contains(">Release<"))
            // Who may only look is given no button, and a form of theirs does nothing.
            let other = try await bench.person(
                "bob",
                #"path "pki/certs/*" { capabilities = ["read", "list"] }"#
            )
            let shown = try await other.get("/certificates?mount=pki/&state=all")
            #expect(shown.contains(serial) && !shown.contains(#"form="revoke""#))
            #expect(try await other.post("/certificates/release", fields).status == 403)
        }
    }
}
