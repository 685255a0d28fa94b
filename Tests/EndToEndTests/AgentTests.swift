import Evidence
import Foundation
import TestSupport
import Testing

@Suite("The agent of a host, from its wrapped SecretID to its end")
struct HostAgentTests {
    private static let hosts = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Hosts").standardizedFileURL.path
    /// Not standardised, which would follow its link to a Python that does not know the environment.
    private static let python =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/.build/python/bin/python3"

    @Test(
        "it enrols itself, writes files, serves applications, hears of changes, and is cut off with its secrets forgotten"
    )
    func life() async throws {
        guard FileManager.default.isExecutableFile(atPath: Self.python) else {
            Issue.record("\(Self.python) is missing: run bin/python, which fetches hvac")
            return
        }
        try await ProductHome.with { home in
            let client = home.path + "/client"
            try await PrivateWebServer.makeCertificates(for: ["127.0.0.1"], in: client)
            let (agents, proxy) = (try PrivateServer.freePort(), try PrivateServer.freePort())
            try await home.start(environment: [
                "MUNIMENT_TLS_CERTIFICATE": client + "/127.0.0.1.pem",
                "MUNIMENT_TLS_KEY": client + "/127.0.0.1.key", "MUNIMENT_AGENTS_PORT": "\(agents)",
            ])
            let folder = client + "/host"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let made = try await home.munimentd("tenant-create", "demo", "--token-file", home.tokenFile)
            try #require(made.status == 0, "\(made.errors)")
            func host(_ words: String...) async throws -> String {
                let finished = try await home.run(
                    [
                        Self.python, Self.hosts + "/agent_host.py", home.address, client + "/root.pem",
                        home.tokenFile, folder,
                    ] + words
                )
                try #require(finished.status == 0, "\(words): \(finished.errors)")
                return finished.output
            }
            func text(_ name: String) -> String? {
                try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            }
            _ = try await host("prepare", "\(agents)", "\(proxy)")
            let agent = try ChildProcess(
                [Product.folder + "/muniment", "agent", "run", "--config", folder + "/agent.json"],
                output: folder + "/agent.out",
                errors: folder + "/agent.err"
            )
            defer { agent.signal(SIGKILL) }
            try await condition {
                agent.status != nil || FileManager.default.fileExists(atPath: folder + "/state/identity.pem")
            }
            try #require(agent.status == nil, "\(text("agent.err") ?? "")")
            // What it began with is gone.
            try await condition {
                !FileManager.default.fileExists(atPath: folder + "/state/enrolling.json")
                    && !FileManager.default.fileExists(atPath: folder + "/wrapped")
            }
            // Nothing is its own until something is bound to it.
            _ = try await host("bind")
            try await condition { text("db.conf") == "password=one\n" }
            // That it begins before it is connected is no fault of the file.
            #expect(text("agent.err")?.contains("there is no connection yet") == false)
            try await condition { FileManager.default.fileExists(atPath: folder + "/told") }
            _ = try await host("write", "two")
            try await condition { text("db.conf") == "password=two\n" }
            // What the check refuses is put back.
            _ = try await host("write", "bad")
            try await condition { text("agent.err")?.contains("file put back") == true }
            #expect(text("db.conf") == "password=two\n")
            let status = try await home.muniment("agent", "status", "--config", folder + "/agent.json")
            #expect(
                status.status == 1 && status.output.contains("▲ rolled_back"),
                "\(status.output)\(status.errors)"
            )
            #expect(status.output.contains("● connected"), "\(status.output)")
            _ = try await host("write", "three")
            try await condition { text("db.conf") == "password=three\n" }
            #expect(try await host("proxy", "\(proxy)") == "three\nrefused\n403\n")
            let run = try await home.muniment(
                "run",
                "--env",
                "DB_PASSWORD=kv/data/shop/db#password",
                "--socket",
                folder + "/sock",
                "--",
                "/usr/bin/printenv",
                "DB_PASSWORD"
            )
            #expect(run.status == 0 && run.output == "three\n", "\(run.errors)")
            _ = try await host("suspend")
            try await condition { text("agent.err")?.contains("lets nobody in") == true }
            // It has forgotten what it had.
            let after = try await home.muniment(
                "run",
                "--env",
                "DB_PASSWORD=kv/data/shop/db#password",
                "--socket",
                folder + "/sock",
                "--",
                "/usr/bin/printenv",
                "DB_PASSWORD"
            )
            #expect(after.status != 0 && !after.output.contains("three"), "\(after.output)")
            agent.signal(SIGTERM)
            #expect(try await agent.waitForEnd() == 0, "\(text("agent.err") ?? "")")
            for secret in ["three", "hvs."] {
                #expect(text("agent.err")?.contains(secret) == false && !home.log.contains(secret))
            }
        }
    }
}
