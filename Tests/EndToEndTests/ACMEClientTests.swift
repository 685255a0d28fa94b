import Evidence
import Foundation
import TestSupport
import Testing

@Suite("A client of ACME that others have written")
struct ACMEClientTests {
    private static let zone = """
        $TTL 60
        @ IN SOA ns.acme.example. hostmaster.acme.example. 1 3600 600 86400 60
        @ IN NS ns.acme.example.
        ns IN A 127.0.0.1

        """

    @Test(
        "certbot proves its names in the DNS and gets a certificate that OpenSSL verifies; revokes it; and proves one over HTTP"
    )
    func certbot() async throws {
        let certbot = "/usr/bin/certbot"
        guard FileManager.default.isExecutableFile(atPath: certbot) else {
            Issue.record("\(certbot) is missing: install Debian's package certbot")
            return
        }
        try await ProductHome.with { home in
            let folder = home.path + "/client"
            try await PrivateWebServer.makeCertificates(for: ["127.0.0.1"], in: folder)
            try await home.start(environment: [
                "MUNIMENT_TLS_CERTIFICATE": folder + "/127.0.0.1.pem",
                "MUNIMENT_TLS_KEY": folder + "/127.0.0.1.key",
            ])
            func muniment(_ arguments: String..., typed: String = "") async throws -> String {
                let input = folder + "/input-\(UUID())"
                try typed.write(toFile: input, atomically: true, encoding: .utf8)
                defer { try? FileManager.default.removeItem(atPath: input) }
                let finished = try await home.run(
                    ["/bin/sh", "-c", "exec \"$0\" \"$@\" < '\(input)'", Product.folder + "/muniment"]
                        + arguments,
                    environment: [
                        "MUNIMENT_CONFIG": folder + "/config.json", "HOME": folder,
                        "VAULT_ADDR": home.address,
                        "VAULT_CACERT": folder + "/root.pem", "VAULT_TOKEN": "", "VAULT_NAMESPACE": "",
                        "VAULT_SKIP_VERIFY": "",
                    ]
                )
                try #require(finished.status == 0, "\(arguments): \(finished.errors)\(finished.output)")
                return finished.output
            }
            let keysFile = folder + "/keys.json"
            _ = try await muniment(
                "operator",
                "init",
                "--shares",
                "1",
                "--threshold",
                "1",
                "--keys-out",
                keysFile
            )
            let keys = try JSON(parsing: Array(try Data(contentsOf: URL(filePath: keysFile))))
            let root = try #require(keys["root_token"]?.string)
            let share = try #require(keys["keys_base64"]?.array?.first?.string)
            _ = try await muniment("operator", "unseal", typed: share + "\n")
            _ = try await muniment("login", home.address, "--method", "token", typed: root + "\n")
            _ = try await muniment("mount", "enable", "pki")
            _ = try await muniment("pki", "root", "End to End Root")
            let unnamed = try await muniment("pki", "issuers")
            #expect(unnamed.contains("CN=End to End Root") && unnamed.contains("no name"), "\(unnamed)")
            _ = try await muniment("pki", "issuers", "name", "default", "end-to-end")
            let issuers = try await muniment("pki", "issuers")
            #expect(issuers.contains("● default") && issuers.contains("end-to-end"), "\(issuers)")
            _ = try await muniment("pki", "role", "write", "web", "--domain", "acme.example", "--ttl", "1h")
            _ = try await muniment("pki", "config", "cluster", "path=\(home.address)/v1/pki")
            try await PrivateNameserver.with(
                zone: "acme.example",
                file: Self.zone,
                options: "allow-update { any; };"
            ) { nameserver in
                let port = nameserver.server.port
                _ = try await muniment(
                    "pki",
                    "config",
                    "acme",
                    "enabled=true",
                    "default_directory_policy=role:web",
                    "dns_resolver=127.0.0.1:\(port)"
                )
                let hook = folder + "/hook"
                try """
                #!/bin/sh
                printf 'server 127.0.0.1 \(port)\\nzone acme.example.\\nupdate add _acme-challenge.%s. 1 TXT "%s"\\nsend\\n' \
                    "$CERTBOT_DOMAIN" "$CERTBOT_VALIDATION" | /usr/bin/nsupdate -v

                """.write(toFile: hook, atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
                let common = [
                    "--config-dir", folder + "/certbot", "--work-dir", folder + "/certbot-work", "--logs-dir",
                    folder + "/certbot-logs", "--server", home.address + "/v1/pki/acme/directory",
                    "--non-interactive",
                ]
                let trust = ["REQUESTS_CA_BUNDLE": folder + "/root.pem", "NO_PROXY": "*"]
                let issued = try await home.run(
                    [certbot, "certonly"] + common + [
                        "--manual", "--preferred-challenges", "dns", "--manual-auth-hook", hook,
                        "--agree-tos",
                        "--register-unsafely-without-email", "-d", "a.acme.example", "-d", "*.b.acme.example",
                    ],
                    environment: trust
                )
                try #require(issued.status == 0, "\(issued.output)\(issued.errors)\(home.log)")
                let live = folder + "/certbot/live/a.acme.example"
                let chain = try await muniment("pki", "chain")
                try chain.write(toFile: folder + "/authority", atomically: true, encoding: .utf8)
                let verified = try await home.run([
                    "/usr/bin/openssl", "verify", "-x509_strict", "-verify_hostname", "x.b.acme.example",
                    "-CAfile",
                    folder + "/authority", live + "/cert.pem",
                ])
                #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
                let revoked = try await home.run(
                    [certbot, "revoke"] + common + [
                        "--cert-path", live + "/cert.pem", "--reason", "keycompromise",
                        "--no-delete-after-revoke",
                    ],
                    environment: trust
                )
                #expect(revoked.status == 0, "\(revoked.output)\(revoked.errors)")
                let list = try await muniment("pki", "list", "--revoked")
                #expect(list.split(separator: "\n").count == 1, "\(list)")
                // Over HTTP as well: it answers for this host itself, at a port that nobody else has.
                let answers = try PrivateServer.freePort()
                _ = try await muniment("pki", "config", "acme", "challenge_http_port=\(answers)")
                let shown = try await home.run(
                    [certbot, "certonly"] + common + [
                        "--standalone", "--http-01-address", "127.0.0.1", "--http-01-port", "\(answers)",
                        "-d",
                        "localhost",
                    ],
                    environment: trust
                )
                #expect(shown.status == 0, "\(shown.output)\(shown.errors)\(home.log)")
            }
        }
    }
}
