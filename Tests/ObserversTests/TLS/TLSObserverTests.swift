import Evidence
import Foundation
import Glibc
import Kinds
import Observers
import Testing

@Suite("Certificates read from nginx")
struct TLSObserverTests {
    private func target(_ port: Int, _ name: String) -> Target {
        Target(
            protocolName: "tls",
            address: "127.0.0.1:\(port)",
            parameters: ["server_name": name],
            reach: .privateAddresses,
            limits: .init(timeout: .seconds(20))
        )
    }

    private func with(
        _ names: [String] = ["a.example", "b.example"],
        options: String = "ssl_protocols TLSv1.2 TLSv1.3;",
        expired: Bool = false,
        _ body: (PrivateServer) async throws -> Void
    ) async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: names, in: certificates, expired: expired)
        try await PrivateServer.with { server in
            for name in names {
                for end in ["pem", "key"] {
                    try FileManager.default.copyItem(
                        atPath: "\(certificates)/\(name).\(end)",
                        toPath: "\(server.folder)/\(name).\(end)"
                    )
                }
            }
            let blocks = names.map { name in
                """
                server { listen 127.0.0.1:\(server.port) ssl; server_name \(name); \(options)
                    ssl_certificate \(server.folder)/\(name).pem; ssl_certificate_key \(server.folder)/\(name).key; }

                """
            }
            return try PrivateWebServer.command(server, blocks.joined())
        } _: { server in
            try await body(server)
        }
    }

    private func file(_ server: PrivateServer, _ name: String) throws -> NormalisedArtifact {
        let bytes = Array(try Data(contentsOf: URL(filePath: "\(server.folder)/\(name).pem")))
        let parsed = try ArtifactKinds.parse(
            kind: .tlsServerCertificate,
            files: [SourceFile(name: "x.pem", bytes: bytes)]
        )
        return ArtifactKinds.normalised(parsed, seal: seal)
    }

    @Test("each name shows its own certificate, with the chain that is sent")
    func names() async throws {
        try await with { server in
            for name in ["a.example", "b.example"] {
                let observation = try await Observers.live().observe(target(server.port, name))
                #expect(try observation.normalised(.tlsServerCertificate).digest == file(server, name).digest)
                #expect(observation.layer == .running)
                #expect(observation.isComplete)
                let shown = try #require(observation.provenance.facts["addresses"]?.array?.first)
                #expect(shown["tls_version"] == "TLSv1.3")
                #expect(shown["chain_length"] == 2)
                #expect(shown["address"]?.string == "127.0.0.1:\(server.port)")
            }
        }
    }

    @Test("an older version of TLS and an expired certificate are shown, not refused")
    func oldAndExpired() async throws {
        try await with(["old.example"], options: "ssl_protocols TLSv1.2;", expired: true) { server in
            let observation = try await Observers.live().observe(target(server.port, "old.example"))
            #expect(observation.provenance.facts["addresses"]?.array?.first?["tls_version"] == "TLSv1.2")
            #expect(
                try observation.normalised(.tlsServerCertificate).digest == file(server, "old.example").digest
            )
        }
    }

    @Test("a renewed certificate is seen when only the running server has changed")
    func renewal() async throws {
        try await with(["a.example"]) { server in
            let before = try await Observers.live().observe(target(server.port, "a.example"))
            let folder = server.folder + "/new"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            try await PrivateWebServer.makeCertificates(for: ["a.example"], in: folder)
            for end in ["pem", "key"] {
                let bytes = try Data(contentsOf: URL(filePath: "\(folder)/a.example.\(end)"))
                try bytes.write(to: URL(filePath: "\(server.folder)/a.example.\(end)"))
            }
            let pid = try String(contentsOfFile: server.folder + "/nginx.pid", encoding: .utf8)
            kill(try #require(Int32(pid.filter(\.isNumber))), SIGHUP)
            let old = try before.normalised(.tlsServerCertificate).digest
            try await untilSeen {
                let now = try await Observers.live().observe(target(server.port, "a.example"))
                return try now.normalised(.tlsServerCertificate).digest != old
            }
        }
    }

    @Test("a server that knows no such name, speaks no TLS or says nothing is an error of its own kind")
    func failures() async throws {
        try await with(options: "ssl_reject_handshake on;") { server in
            try await expect(.serverFailed, of: target(server.port, "a.example"))
        }
        try await ScriptedServer.with { _ in
            .http("400 Bad Request")
        } _: { port, _ in
            try await expect(.serverFailed, of: target(port, "a.example"))
        }
        try await ScriptedServer.with { _ in
            .stayStill
        } _: { port, _ in
            var target = target(port, "a.example")
            target.limits.timeout = .seconds(1)
            try await expect(.timedOut, of: target)
        }
        try await expect(.unreachable, of: target(try PrivateServer.freePort(), "a.example"))
        var nameless = target(1, "a.example")
        nameless.parameters["connect_to"] = "no-such-host.invalid"
        try await expect(.unreachable, of: nameless)
    }
}
