import Evidence
import Foundation
import TestSupport
import Testing

@Suite("bin/up and bin/demo, as somebody who tries the product runs them")
struct DemoTests {
    /// Those of the table of examples.
    private static func kinds() throws -> Set<String> {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../examples/README.md").standardizedFileURL
        let table = try String(contentsOf: file, encoding: .utf8)
        return Set(table.matches(of: #/(?m)^\| \d+ \| `([a-z_]+)` \|/#).map { String($0.1) })
    }

    /// The third, the sixth and the ninth of the script.
    private static let drifted: Set<String> = ["dsc_configuration", "jea_role_capability", "oci_image"]

    @Test("bin/up says where everything is, and its demo tenant holds what is documented")
    func upWithDemo() async throws {
        try await ProductHome.with(isEmpty: true) { home in
            try await home.up { up in
                let lines = up.output.split(separator: "\n").map(String.init)
                let address = try #require(lines.first { $0.hasPrefix("address=http://") }).dropFirst(8)
                let tokenFile = try #require(lines.first { $0.hasPrefix("token_file=") }).dropFirst(11)
                #expect(lines.contains { $0.hasPrefix("database=") })
                #expect(lines.contains("serving_role=muniment_app"))
                let attributes = try FileManager.default.attributesOfItem(atPath: String(tokenFile))
                #expect(attributes[.posixPermissions] as? Int == 0o600)
                #expect(lines.contains { $0.hasPrefix("  export MUNIMENT_CONFIG=") })
                // What the lines name is enough to sign in with.
                let login = try await home.muniment(
                    "login",
                    String(address),
                    "--token-file",
                    String(tokenFile)
                )
                #expect(login.status == 0, "\(login.errors)")
                try await expectDemo(in: home)
                // A stranger's first secret needs nothing else, and the seal is marked for what it is.
                #expect(up.output.contains("EMBEDDED DEFAULT"))
                let put = try await home.secrets("put", "secret/mine", "password=swordfish")
                #expect(put.status == 0, "\(put.errors)")
                try await expectAgent(in: home)
                try await expectNames(in: home)
                let kept = try #require(lines.first { $0.hasPrefix("secrets_token_file=") }).dropFirst(19)
                for file in [String(kept), home.path + "/unseal.key"] {
                    let attributes = try FileManager.default.attributesOfItem(atPath: file)
                    #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
                }
            }
            #expect(home.postgresProcesses.isEmpty)

            // The second start finds the demo done, and the data there.
            try await home.up { up in
                #expect(!up.errors.contains("making the demo tenant"))
                let address = try #require(up.output.firstMatch(of: #/address=(\S+)/#)).1
                let login = try await home.muniment(
                    "login",
                    String(address),
                    "--token-file",
                    home.path + "/demo.token"
                )
                #expect(login.output.contains("tenant demo"))
                let overview = try await home.json("overview")
                #expect(overview["artifacts"]?.integer == (try Self.kinds()).count)
                // The seal has opened by itself, and the profile knows who asks.
                let secret = try await home.secrets("get", "secret/mine", "--field", "password")
                #expect(secret.output == "swordfish", "\(secret.errors)")
                let demo = try await home.secrets("get", "secret/demo/database", "--field", "user")
                #expect(demo.output == "app", "\(demo.errors)")
            }
        }
    }

    @Test("a demo that was interrupted is begun again, and the keys of the first are kept")
    func interruptedDemo() async throws {
        try await ProductHome.with { home in
            try await home.start()
            let made = try await home.munimentd(
                "tenant-create",
                "demo",
                "--token-file",
                home.path + "/demo.token"
            )
            #expect(made.status == 0)
            #expect(try await home.end(by: SIGTERM) == 0)
            let key = home.path + "/cli/keys/operator.key"
            try FileManager.default.createDirectory(
                atPath: home.path + "/cli/keys",
                withIntermediateDirectories: true
            )
            try "a key".write(toFile: key, atomically: true, encoding: .utf8)

            try await home.up { up in
                #expect(up.errors.contains("keeps its token and keys in"))
                let aside = try #require(
                    FileManager.default.contentsOfDirectory(atPath: home.path).first {
                        $0.hasPrefix("before-demo-")
                    }
                )
                let kept = home.path + "/\(aside)"
                #expect(
                    try String(contentsOfFile: kept + "/cli/keys/operator.key", encoding: .utf8) == "a key"
                )
                #expect(FileManager.default.fileExists(atPath: kept + "/demo.token"))
                #expect(try String(contentsOfFile: key, encoding: .utf8).contains("PRIVATE KEY"))
            }
        }
    }

    private func expectDemo(in home: ProductHome) async throws {
        let accord = try await home.json("accord", "show", "operations")
        #expect(accord["ceremony_classes"] == ["SingleApproval"])
        #expect(accord["verification_interval_sec"] == 300)
        #expect(accord["chronicle_retention_days"] == 90)
        #expect(accord["tier_policy"]?["default_tier"] == "a")

        let artifacts = try #require(try await home.json("artifact", "list")["items"]?.array)
        let kinds = try Self.kinds()
        #expect(Set(artifacts.compactMap { $0["kind"]?.string }) == kinds)
        #expect(artifacts.count == kinds.count && kinds.count >= 9)
        for artifact in artifacts {
            let kind = try #require(artifact["kind"]?.string)
            let id = try #require(artifact["artifact_id"]?.string)
            #expect(artifact["accord"]?["name"]?.string == "operations", "\(kind)")
            #expect(artifact["state"]?.string == "ceremony_open", "\(kind)")
            let expected = Self.drifted.contains(kind) ? "drift" : "match"
            #expect(artifact["drift_status"]?.string == expected, "\(kind)")

            let transitions = try #require(try await home.json("artifact", "transitions", id)["items"]?.array)
            let first = try #require(transitions.last)
            #expect(first["sequence_number"] == 1)
            #expect(first["from_state"]?.string == "proposed")
            #expect(first["to_state"]?.string == "ceremony_open")

            let looks = try #require(
                try await home.json("verify", "history", id)["items"]?.array
            )
            // The server goes on looking by itself.
            #expect(!looks.isEmpty)
            for look in looks {
                #expect(look["layer"]?.string == "layer1")
                #expect(look["verifier_infrastructure"]?.string == "local")
                #expect(look["target_identifier"]?.string == "dev-cluster")
                #expect(look["verdict"]?.string == expected, "\(kind)")
            }
        }
        try await expectDriftWhereSomebodyEdits(in: home)
        #expect(try await home.muniment("ledger", "verify").status == 0)
    }
}

extension DemoTests {
    /// As the README shows it: from a wrapped SecretID to a file that follows its secret.
    private func expectAgent(in home: ProductHome) async throws {
        let folder = home.path + "/agent"
        let wrapped = folder + "/wrapped"
        let made = try await home.ofProfile(
            "approle",
            "secret-id",
            "hosts",
            "--wrap-ttl",
            "10m",
            "--out",
            wrapped
        )
        #expect(made.status == 0 && !made.output.contains("hvs."), "\(made.output)\(made.errors)")
        let agent = try ChildProcess(
            [Product.folder + "/muniment", "agent", "run", "--config", folder + "/agent.json"],
            output: home.path + "/client/agent.out",
            errors: home.path + "/client/agent.err"
        )
        defer { agent.signal(SIGKILL) }
        func said() -> String {
            (try? String(contentsOfFile: home.path + "/client/agent.err", encoding: .utf8)) ?? ""
        }
        func file() -> String? { try? String(contentsOfFile: folder + "/database.conf", encoding: .utf8) }
        try await condition { file() == "user=app\npassword=for-trying-out\n" || agent.status != nil }
        try #require(agent.status == nil, "\(said())")
        #expect(!FileManager.default.fileExists(atPath: wrapped))
        let put = try await home.secrets("put", "secret/demo/database", "user=app", "password=changed")
        #expect(put.status == 0, "\(put.errors)")
        try await condition { file() == "user=app\npassword=changed\n" }
        agent.signal(SIGTERM)
        #expect(try await agent.waitForEnd() == 0, "\(said())")
    }

    /// The dashboard's tenant is the one that keeps the demo's secrets, so its token knows them by their names.
    private func expectNames(in home: ProductHome) async throws {
        let described = try await home.ofProfile(
            "secret",
            "role",
            "set",
            "secret.demo.database",
            "--description",
            "of the demo"
        )
        #expect(described.status == 0 && described.output.contains("of the demo"), "\(described.errors)")
        let user = try await home.ofProfile(
            "secret",
            "role",
            "issue",
            "secret.demo.database",
            "--field",
            "user"
        )
        #expect(user.output == "app", "\(user.errors)")
        let none = try await home.ofProfile("secret", "role", "set", "prod.db", "--role", "database/creds/a")
        #expect(none.status == 2 && none.errors.contains("role_path"), "\(none.errors)")
        let list = try await home.ofProfile("secret", "role", "list")
        #expect(list.status == 0 && list.output.contains("muniment secret role set"), "\(list.output)")
        for program in ["muniment", "munimentd"] {
            let version = try await home.run([Product.folder + "/" + program, "--version"])
            #expect(version.output == "0.10.0\n", "\(program): \(version.output)\(version.errors)")
        }
    }

    /// As the last lines of `bin/up` propose.
    private func expectDriftWhereSomebodyEdits(in home: ProductHome) async throws {
        let observed = home.path + "/observed"
        let tenant = try #require(try FileManager.default.contentsOfDirectory(atPath: observed).first)
        let zone = observed + "/\(tenant)/dns_zone/northwind.example.zone"
        let before = try String(contentsOfFile: zone, encoding: .utf8)
        try (before + "intruder 300 IN A 192.0.2.66\n").write(toFile: zone, atomically: true, encoding: .utf8)
        let drifted = try await home.muniment("verify", "now", "dns_zone:northwind.example")
        #expect(drifted.status == 1, "\(drifted.errors)")
        #expect(
            drifted.output.contains("▲ drifted") && drifted.output.contains("intruder"),
            "\(drifted.output)"
        )
        try before.write(toFile: zone, atomically: true, encoding: .utf8)
        let again = try await home.muniment("verify", "now", "dns_zone:northwind.example")
        #expect(again.status == 0 && again.output.contains("● matches"), "\(again.output)\(again.errors)")
        let targets = try await home.json("target", "list")["items"]?.array
        #expect(targets?.count == (try Self.kinds()).count)
        #expect(try await home.muniment("target", "test", "demo-dns_zone").status == 0)
        #expect(try await home.muniment("target", "test", "nowhere").status == 2)
    }
}

extension ProductHome {
    /// `muniment secret`, with the profile that `bin/up` names.
    fileprivate func secrets(_ arguments: String...) async throws -> Finished {
        try await ofProfile(["secret"] + arguments)
    }

    fileprivate func ofProfile(_ arguments: String...) async throws -> Finished {
        try await ofProfile(arguments)
    }

    private func ofProfile(_ arguments: [String]) async throws -> Finished {
        try await run(
            [Product.folder + "/muniment"] + arguments,
            environment: [
                "MUNIMENT_CONFIG": path + "/cli/config.json", "HOME": path + "/client", "VAULT_ADDR": "",
                "VAULT_TOKEN": "", "VAULT_NAMESPACE": "", "VAULT_CACERT": "", "VAULT_SKIP_VERIFY": "",
            ]
        )
    }

    /// Runs `bin/up` with the programs of this build until it has said its last line, and `body` beside it; then ends
    /// it as a terminal that closes does.
    fileprivate func up(_ body: ((output: String, errors: String)) async throws -> Void) async throws {
        let output = path + "/client/up.out"
        let errors = path + "/client/up.err"
        for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) }
        func said() -> (output: String, errors: String) {
            func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
            return (text(output), text(errors))
        }
        let script = try ChildProcess(
            ["/bin/bash", "bin/up", "--home", path, "--port", "0"],
            environment: [
                "MUNIMENT_PROGRAMS": Product.folder,
                "MUNIMENT_AGENTS_PORT": "\(try PrivateServer.freePort())",
            ],
            output: output,
            errors: errors
        )
        do {
            try await condition(within: .seconds(120)) {
                said().output.contains("muniment ledger verify\n") || script.status != nil
            }
            #expect(script.status == nil, "\(said().output)\(said().errors)")
            try await body(said())
        } catch {
            script.signal(SIGTERM)
            _ = try? await script.waitForEnd()
            throw error
        }
        script.signal(SIGTERM)
        #expect(try await script.waitForEnd() == 0)
        #expect(said().output.hasSuffix("stopped\n"))
    }
}
