import API
import Evidence
import Foundation
import Kinds
import TestSupport
import Testing

@testable import Observers

@Suite("Certificates read from nginx", .serialized)
struct TLSObserverTests {
    private func target(_ port: Int, _ name: String) -> Target {
        Target(
            protocolName: "tls",
            address: "127.0.0.1:\(port)",
            parameters: ["server_name": name],
            reach: .privateAddresses,
            limits: .patient
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
                #expect(shown["is_expired"] == false)
                #expect(shown["issuer"]?.string?.contains("middle") == true)
                #expect(shown["address"]?.string == "127.0.0.1:\(server.port)")
            }
        }
    }

    @Test("an older version of TLS and an expired certificate are shown, not refused")
    func oldAndExpired() async throws {
        try await with(["old.example"], options: "ssl_protocols TLSv1.2;", expired: true) { server in
            let observation = try await Observers.live().observe(target(server.port, "old.example"))
            let shown = try #require(observation.provenance.facts["addresses"]?.array?.first)
            #expect(shown["tls_version"] == "TLSv1.2")
            #expect(shown["is_expired"] == true)
            #expect((shown["not_after"]?.string).flatMap { Instant(rfc3339: $0) } != nil)
            #expect(
                try observation.normalised(.tlsServerCertificate).digest == file(server, "old.example").digest
            )
        }
    }

    @Test("a renewed certificate is another one, from the server that runs with it")
    func renewal() async throws {
        var digests: [String] = []
        for _ in 0..<2 {
            try await with(["a.example"]) { server in
                let observation = try await Observers.live().observe(target(server.port, "a.example"))
                #expect(
                    try observation.normalised(.tlsServerCertificate).digest
                        == file(server, "a.example").digest
                )
                digests.append(try observation.normalised(.tlsServerCertificate).digest.text)
            }
        }
        #expect(Set(digests).count == 2)
    }

    @Test("an address that says nothing does not hide those that show their certificate")
    func silentAddress() async throws {
        try await with { server in
            try await ScriptedServer.with(host: "127.0.0.2", port: server.port) { _ in
                .stayStill
            } _: { port, _ in
                var target = target(port, "a.example")
                target.limits.timeout = .seconds(20)
                let visit = Visit(
                    target: target,
                    deadline: .now + target.limits.timeout,
                    access: .tests,
                    hosts: nil,
                    now: { Instant(microseconds: 0) },
                    turns: TargetTurns(),
                    tokens: TokenCache()
                )
                let places = try ["127.0.0.2", "127.0.0.1", "127.0.0.2"].map {
                    HostPort(try #require(HostAddress($0)), port)
                }
                let (shown, failures) = try await TLSObserver.handshakes(
                    with: places,
                    serverName: "a.example",
                    visit
                )
                #expect(shown.map(\.address) == ["127.0.0.1:\(port)"])
                #expect(failures.map(\.error.cause) == [.timedOut, .timedOut])
                #expect(visit.remaining > .zero)
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
        try await expect(.misconfigured, of: target(1, String(repeating: "a", count: 300)))
        try await expect(.unreachable, of: target(try PrivateServer.freePort(), "a.example"))
        var nameless = target(1, "a.example")
        nameless.parameters["connect_to"] = "no-such-host.invalid"
        try await expect(.unreachable, of: nameless)
    }
}
