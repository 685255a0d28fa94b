import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

@Suite("Targets over nginx and docker-registry, through the routes", .serialized)
struct LiveProtocolsTests {
    private func look(_ house: House, _ artifact: String) async throws -> JSON? {
        let answer = try await house.post("/api/v1/verifications/now", ["artifact": .string(artifact)])
        #expect(answer.status == 201, "\(answer.text)")
        return answer["looks"]?.array?.first
    }

    private func page(_ house: House, _ path: String) async throws -> String {
        let cookie = ["Cookie": "muniment_session=\(try await house.session())"]
        return try await house.ask(.get, path, nil, cookie).text
    }

    @Test("a certificate that nginx shows is as approved, then another one, then one that has expired")
    func certificates() async throws {
        let name = "a.example"
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await PrivateWebServer.makeCertificates(for: [name], in: folder)
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
            try await House.with(configuring: { $0.looking.allowsPrivateAddresses = true }) { house in
                let approved = try String(contentsOfFile: "\(folder)/\(name).pem", encoding: .utf8)
                try await house.approve(
                    "tls_server_cert",
                    name,
                    [House.file("a.pem", approved, mediaType: "application/pem-certificate-chain")],
                    on: "host"
                )
                let added = try await house.post(
                    "/api/v1/targets",
                    [
                        "artifact": .string(name), "target_kind": "host", "target_identifier": .string(name),
                        "name": "web", "protocol": "tls", "address": .string("127.0.0.1:\(server.port)"),
                        "parameters": ["server_name": .string(name)], "reach": "private", "timeout_sec": 120,
                    ]
                )
                try #require(added.status == 201, "\(added.text)")
                let first = try await look(house, name)
                #expect(first?["verification"]?["verdict"] == "match", "\(first ?? .null)")
                let shown = first?["seen"]?["facts"]?["addresses"]?.array?.first
                #expect(shown?["is_expired"] == false, "\(first ?? .null)")
                #expect(shown?["issuer"]?.string?.contains("middle") == true)

                try await PrivateWebServer.makeCertificates(for: [name], in: folder)
                let renewed = try await look(house, name)
                #expect(renewed?["verification"]?["verdict"] == "drift", "\(renewed ?? .null)")
                #expect(renewed?["verification"]?["differences"]?.array?.isEmpty == false)
                #expect(try await page(house, "/targets/web").contains("has expired") == false)

                try await PrivateWebServer.makeCertificates(for: [name], in: folder, expired: true)
                let expired = try await look(house, name)
                #expect(expired?["seen"]?["facts"]?["addresses"]?.array?.first?["is_expired"] == true)
                let told = try await page(house, "/targets/web")
                #expect(told.contains("has expired") && told.contains("shows expired"), "\(told)")

                // Who approves an expired one gets what was approved, and is told all the same.
                let text = try String(contentsOfFile: "\(folder)/\(name).pem", encoding: .utf8)
                try await house.approve(
                    "tls_server_cert",
                    name,
                    [House.file("a.pem", text, mediaType: "application/pem-certificate-chain")],
                    on: "host"
                )
                #expect(try await look(house, name)?["verification"]?["verdict"] == "match")
                #expect(try await page(house, "/targets/web").contains("shows expired"))
            }
        }
    }

    @Test("a tag of docker-registry is as approved, then leads elsewhere, then is not there")
    func images() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (repository, type) = ("team/app", "application/vnd.oci.image.manifest.v1+json")
        try await PrivateRegistry.with(storage: folder + "/storage") { registry in
            @Sendable func push(_ architecture: String) async throws -> (manifest: String, config: String) {
                let config =
                    #"{"architecture":"\#(architecture)","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}"#
                let layer = Array("layer of \(architecture)".utf8)
                let configDigest = try await registry.putBlob(Array(config.utf8), repository, folder)
                let layerDigest = try await registry.putBlob(layer, repository, folder)
                let manifest = """
                    {"schemaVersion": 2, "mediaType": "\(type)",
                     "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "size": \(config.utf8.count),
                                "digest": "\(configDigest)"},
                     "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", "size": \(layer.count),
                                 "digest": "\(layerDigest)"}]}
                    """
                try await registry.putManifest(manifest, type, "1.0", repository, folder)
                return (manifest, config)
            }
            let name = "registry.example.org/team/app:1.0"
            let first = try await push("amd64")
            try await House.with(configuring: { $0.looking.allowsPrivateAddresses = true }) { house in
                try await house.approve(
                    "oci_image",
                    name,
                    [
                        House.file("manifest.json", first.manifest, mediaType: type),
                        House.file(
                            "config.json",
                            first.config,
                            mediaType: "application/vnd.oci.image.config.v1+json"
                        ),
                    ],
                    on: "registry"
                )
                let added = try await house.post(
                    "/api/v1/targets",
                    [
                        "artifact": .string(name), "target_kind": "registry",
                        "target_identifier": .string(name),
                        "name": "tag", "protocol": "oci",
                        "address": .string("http://127.0.0.1:\(registry.port)"),
                        "parameters": ["repository": .string(repository), "reference": "1.0"],
                        "reach": "private", "timeout_sec": 120,
                    ]
                )
                try #require(added.status == 201, "\(added.text)")
                let seen = try await look(house, name)
                #expect(seen?["verification"]?["verdict"] == "match", "\(seen ?? .null)")
                #expect(seen?["verification"]?["layer"] == "layer1")
                _ = try await push("arm64")
                let moved = try await look(house, name)
                #expect(moved?["verification"]?["verdict"] == "drift", "\(moved ?? .null)")
                _ = try await house.post(
                    "/api/v1/targets/tag/amend",
                    ["parameters": ["repository": .string(repository), "reference": "2.0"]]
                )
                let gone = try await look(house, name)
                #expect(gone?["verification"]?["verdict"] == "drift" && gone?["failure"]?["code"] == "absent")
                let test = try await house.post("/api/v1/targets/tag/test", [:])
                #expect(test["failure", "code"] == "absent", "\(test.text)")
            }
        }
    }
}

extension House {
    /// Registers northwind's artifact, has it approved, and records that it is deployed at a place of its name.
    func approve(_ kind: String, _ name: String, _ files: [JSON], on place: String) async throws {
        let registered = try await post(
            "/api/v1/artifacts",
            ["kind": .string(kind), "name": .string(name), "files": .array(files)]
        )
        try #require(registered.status == 201, "\(registered.text)")
        try await approve(kind, name, on: place)
    }

    /// Approves the version that was registered last, and says that it is deployed.
    func approve(_ kind: String, _ name: String, on place: String) async throws {
        let ceremony = try await post(
            "/api/v1/ceremonies",
            ["artifact": .string("\(kind):\(name)"), "ceremony_class": "SingleApproval"]
        )
        try #require(ceremony.status == 201, "\(ceremony.text)")
        let signed = try await post(
            "/api/v1/ceremonies/\(ceremony["ceremony_id"]?.string ?? "")/signatures",
            Self.envelope(
                payload: ceremony["payload"],
                payloadType: ceremony["payload_type"]?.string ?? "",
                signedBy: northwind.witnesses[0]
            )
        )
        try #require(signed.status == 201, "\(signed.text)")
        let deployed = try await post(
            "/api/v1/deployments",
            [
                "artifact": .string("\(kind):\(name)"), "target_kind": .string(place),
                "target_identifier": .string(name),
            ]
        )
        try #require(deployed.status < 300, "\(deployed.text)")
    }
}
