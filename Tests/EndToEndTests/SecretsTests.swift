import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Secrets, as clients of Vault and the command line have them")
struct SecretsTests {
    /// A server that speaks TLS under a certificate of a fresh authority.
    private func served(_ body: (ProductHome, _ authority: String) async throws -> Void) async throws {
        try await ProductHome.with { home in
            let folder = home.path + "/client"
            try await PrivateWebServer.makeCertificates(for: ["127.0.0.1"], in: folder)
            try await home.start(environment: [
                "MUNIMENT_TLS_CERTIFICATE": folder + "/127.0.0.1.pem",
                "MUNIMENT_TLS_KEY": folder + "/127.0.0.1.key",
            ])
            #expect(home.address.hasPrefix("https://127.0.0.1:"), "\(home.address)")
            try await body(home, folder + "/root.pem")
        }
    }

    private static let hosts = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Hosts").standardizedFileURL.path
    /// Not standardised, which would follow its link to a Python that does not know the environment.
    private static let python =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/.build/python/bin/python3"

    @Test("hvac goes through a whole session over TLS, and what it relies on is on the wire")
    func hvac() async throws {
        guard FileManager.default.isExecutableFile(atPath: Self.python) else {
            Issue.record("\(Self.python) is missing: run bin/python, which fetches hvac 2.4.0")
            return
        }
        try await PrivatePostgres.with { postgres in
            try await served { home, authority in
                let version = try await home.run([
                    Self.python, "-c", "import importlib.metadata as m; print(m.version('hvac'))",
                ])
                try #require(
                    version.output == "2.4.0\n",
                    "hvac is not there: run bin/python; \(version.errors)"
                )
                let session = try await home.run(
                    [
                        Self.python, Self.hosts + "/hvac_session.py", home.address, authority,
                        home.path + "/client/keys", postgres.url, PrivatePostgres.password,
                    ],
                    environment: ["PYTHONWARNINGS": "ignore"]
                )
                #expect(session.status == 0, "\(session.output)\(session.errors)")
                let chapters = session.output.split(separator: "\n").map { String($0.dropFirst(3)) }
                #expect(
                    chapters == [
                        "init", "unseal", "mounts", "kv 1", "kv 2", "policies", "tokens", "approle",
                        "userpass",
                        "wrapping", "pki", "databases", "keys", "seal",
                    ]
                )
                // No secret reached the log.
                for secret in ["hvs.", "chosen-by-us", PrivatePostgres.password] {
                    #expect(!home.log.contains(secret), "\(secret)")
                }
                // After a restart it is sealed, and the shares of the rekeying open it.
                try await home.end(by: SIGTERM)
                try await home.start(environment: [
                    "MUNIMENT_TLS_CERTIFICATE": home.path + "/client/127.0.0.1.pem",
                    "MUNIMENT_TLS_KEY": home.path + "/client/127.0.0.1.key",
                ])
                let status = try await command(home, authority, "operator", "status")
                #expect(
                    status.status == 5 && status.output.contains("sealed"),
                    "\(status.output)\(status.errors)"
                )
                let keys = try JSON(
                    parsing: Array(try Data(contentsOf: URL(filePath: home.path + "/client/keys")))
                )
                let shares = (keys["keys"]?.array ?? []).compactMap(\.string)
                let opened = try await command(
                    home,
                    authority,
                    "operator",
                    "unseal",
                    typed: shares.prefix(2).joined(separator: "\n") + "\n"
                )
                #expect(
                    opened.status == 0 && opened.output.contains("unsealed"),
                    "\(opened.output)\(opened.errors)"
                )
            }
        }
    }

    @Test(
        "on the command line: init, unseal, mounts, versions, AppRole, tokens, and a mount that is taken over"
    )
    func commandLine() async throws {
        try await served { home, authority in
            let keysFile = home.path + "/client/keys.json"
            #expect(try await command(home, authority, "operator", "status").status == 1)
            let made = try await command(
                home,
                authority,
                "operator",
                "init",
                "--shares",
                "3",
                "--threshold",
                "2",
                "--keys-out",
                keysFile
            )
            #expect(made.status == 0, "\(made.errors)")
            let keys = try JSON(parsing: Array(try Data(contentsOf: URL(filePath: keysFile))))
            let root = try #require(keys["root_token"]?.string)
            let shares = (keys["keys_base64"]?.array ?? []).compactMap(\.string)
            #expect(shares.count == 3 && !made.output.contains(root))
            // Two holders, each with one share.
            for (index, share) in shares.prefix(2).enumerated() {
                let given = try await command(home, authority, "operator", "unseal", typed: share + "\n")
                #expect(given.status == 0, "\(given.errors)")
                #expect(given.output.contains(index == 0 ? "1 of 2 shares" : "● unsealed"), "\(given.output)")
            }
            let signedIn = try await command(
                home,
                authority,
                "login",
                home.address,
                "--method",
                "token",
                typed: root + "\n"
            )
            #expect(signedIn.status == 0 && !signedIn.output.contains(root), "\(signedIn.errors)")
            let helper = home.path + "/client/.vault-token"
            #expect(try String(contentsOfFile: helper, encoding: .utf8) == root)

            func good(_ arguments: String..., typed: String = "") async throws -> String {
                let finished = try await command(home, authority, arguments, typed: typed)
                #expect(finished.status == 0, "\(arguments.joined(separator: " ")): \(finished.errors)")
                return finished.output
            }
            _ = try await good("mount", "enable", "kv", "--path", "team/app")
            _ = try await good("mount", "enable", "kv", "--path", "old", "--version", "1")
            _ = try await good("secret", "put", "team/app/db", "password=-", "user=u", typed: "p\nw")
            #expect(try await good("secret", "get", "team/app/db", "--field", "password") == "p\nw")
            _ = try await good("secret", "put", "team/app/db", "user=v", "--cas", "1")
            let clash = try await command(
                home,
                authority,
                "secret",
                "put",
                "team/app/db",
                "user=w",
                "--cas",
                "1"
            )
            #expect(clash.status == 2 && clash.errors.contains("check-and-set"), "\(clash.errors)")
            _ = try await good("secret", "patch", "team/app/db", "port=5432", "--remove", "user")
            #expect(try await good("secret", "get", "team/app/db", "--field", "port") == "5432")
            _ = try await good("secret", "rotate", "team/app/db", "--field", "port", "--length", "20")
            #expect(try await good("secret", "get", "team/app/db", "--field", "port").count == 20)
            _ = try await good("secret", "delete", "team/app/db")
            let gone = try await command(home, authority, "secret", "get", "team/app/db")
            #expect(gone.status == 2 && gone.errors.contains("muniment secret undelete"), "\(gone.errors)")
            _ = try await good("secret", "undelete", "team/app/db", "--version", "4")
            _ = try await good("secret", "destroy", "team/app/db", "--version", "2")
            let history = try await good("secret", "history", "team/app/db")
            #expect(history.contains("■ destroyed") && history.contains("version 4"), "\(history)")
            _ = try await good("secret", "metadata", "put", "team/app/db", "--custom", "owner=web")
            #expect(try await good("secret", "metadata", "get", "team/app/db").contains("owner = web"))
            _ = try await good("secret", "put", "old/a/b", #"k=\@home"#)
            #expect(try await good("secret", "get", "old/a/b", "--field", "k") == "@home")
            _ = try await good("secret", "put", "old/c", "k=v")
            #expect(try await good("secret", "list", "old") == "a/\nc\n")

            // Nobody may read more than the policy of the role says.
            _ = try await good("auth", "enable", "approle")
            _ = try await good("approle", "write", "web", "--policy", "default", "--token-ttl", "20m")
            let roleID = try await good("approle", "role-id", "web").trimmingCharacters(in: .newlines)
            let secretFile = home.path + "/client/secret-id"
            _ = try await good("approle", "secret-id", "web", "--out", secretFile, "--metadata", "host=a1")
            let secretID = try String(contentsOfFile: secretFile, encoding: .utf8)
            let tokenFile = home.path + "/client/web-token"
            _ = try await good(
                "token",
                "create",
                "--policy",
                "default",
                "--ttl",
                "1h",
                "--token-out",
                tokenFile
            )
            #expect(try await good("token", "lookup", "--file", tokenFile).contains("default"))
            let web = try await command(
                home,
                authority,
                "secret",
                "get",
                "team/app/db",
                "--token-file",
                tokenFile
            )
            #expect(web.status == 3, "\(web.output)\(web.errors)")
            #expect(
                try await good("token", "capabilities", "team/app/data/db", "--file", tokenFile).contains(
                    "deny"
                )
            )
            _ = try await good("token", "revoke", "--file", tokenFile)

            // A mount of this server is as good as another's: all versions, their numbers, what is destroyed.
            let importing = [
                "secret", "import", "--from-vault", home.address, "--mount", "team/app", "--to", "copy",
                "--source-ca-file", authority, "--source-token-file", helper,
            ]
            let trial = try await command(home, authority, importing + ["--dry-run"])
            #expect(
                trial.status == 0 && trial.output.contains("1 imported"),
                "\(trial.output)\(trial.errors)"
            )
            #expect(!(try await good("mount", "list")).contains("copy/"))
            let imported = try await command(home, authority, importing)
            #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
            #expect(imported.output.contains("version 2 is destroyed there"), "\(imported.output)")
            #expect(try await good("secret", "get", "copy/db", "--version", "1", "--field", "user") == "u")
            #expect(
                try await good("secret", "get", "copy/db", "--field", "port")
                    == (try await good("secret", "get", "team/app/db", "--field", "port"))
            )
            #expect(try await good("secret", "metadata", "get", "copy/db").contains("owner = web"))
            #expect(!(try await good("mount", "list")).contains("import-copy/"))
            let again = try await command(home, authority, importing + ["--merge"])
            #expect(again.output.contains("1 unchanged"), "\(again.output)\(again.errors)")

            let signed = try await command(
                home,
                authority,
                "login",
                home.address,
                "--method",
                "approle",
                "--role-id",
                roleID,
                typed: secretID
            )
            #expect(signed.status == 0, "\(signed.errors)")
            #expect(try await command(home, authority, "operator", "seal").status == 3)
        }
    }

    private func command(
        _ home: ProductHome,
        _ authority: String,
        _ arguments: String...,
        typed: String = ""
    ) async throws -> Finished {
        try await command(home, authority, arguments, typed: typed)
    }

    /// Runs the command line client as somebody whose home is the test's, with `typed` on its standard input.
    private func command(
        _ home: ProductHome,
        _ authority: String,
        _ arguments: [String],
        typed: String = ""
    ) async throws -> Finished {
        let input = home.path + "/client/input-\(UUID())"
        try typed.write(toFile: input, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: input) }
        return try await home.run(
            ["/bin/sh", "-c", "exec \"$0\" \"$@\" < '\(input)'", Product.folder + "/muniment"] + arguments,
            environment: [
                "MUNIMENT_CONFIG": home.path + "/client/config.json", "HOME": home.path + "/client",
                "VAULT_ADDR": home.address, "VAULT_CACERT": authority, "VAULT_TOKEN": "",
                "VAULT_NAMESPACE": "",
                "VAULT_SKIP_VERIFY": "",
            ]
        )
    }
}
