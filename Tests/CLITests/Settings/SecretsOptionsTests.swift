import API
import ArgumentParser
import Foundation
import Testing

@testable import CLI

extension ClientFolder {
    @Suite("Which server of secrets is asked, and as whom")
    struct SecretsOptionsTests {
        private static let url = "https://muniment.example"

        private func with(_ variables: [String: String], _ body: (String) throws -> Void) throws {
            try ClientFolder.with { folder in
                var file = ProfileFile()
                file["work"] = ProfileFile.Profile(
                    name: "work",
                    url: Self.url,
                    token: "mnt_profile",
                    caFile: "/work.pem"
                )
                file.current = "work"
                try file.save()
                for (name, value) in variables { setenv(name, value, 1) }
                defer { for name in variables.keys { unsetenv(name) } }
                try body(folder)
            }
        }

        private func connection(_ arguments: String...) throws -> SecretsClient.Connection {
            try SecretsOptions.parse(arguments).connection()
        }

        @Test(
            "without a setting it is the profile's server with the profile's token, or what login --method kept there"
        )
        func profile() throws {
            try with([:]) { _ in
                let found = try connection()
                #expect(found.server.address.url == Self.url && found.namespace == nil)
                #expect(found.server.token?.secret == "mnt_profile")
                #expect(found.server.certificateAuthorityFile == "/work.pem")
                var file = try ProfileFile.load()
                file["work"]?.secretsToken = "hvs.kept"
                try file.save()
                #expect(try connection().server.token?.secret == "hvs.kept")
                // For /api/v1 it stays the other one.
                #expect(try GlobalOptions.parse([]).connection().token?.secret == "mnt_profile")
            }
        }

        @Test(
            "VAULT_ADDR comes before the profile, with VAULT_TOKEN and VAULT_CACERT, and never with the profile's token"
        )
        func variables() throws {
            let variables = [
                "VAULT_ADDR": "https://vault.example:8200", "VAULT_TOKEN": "hvs.env",
                "VAULT_NAMESPACE": "team",
                "VAULT_CACERT": "/vault.pem", "MUNIMENT_URL": "https://other.example",
            ]
            try with(variables) { folder in
                let found = try connection()
                #expect(found.server.address.url == "https://vault.example:8200")
                #expect(found.server.token?.secret == "hvs.env" && found.namespace == "team")
                #expect(found.server.certificateAuthorityFile == "/vault.pem")
                #expect(
                    try connection("--url", "https://flag.example").server.address.url
                        == "https://flag.example"
                )
                #expect(try connection("--namespace", "mine").namespace == "mine")
                #expect(
                    try connection("--ca-cert", "/flag.pem").server.certificateAuthorityFile == "/flag.pem"
                )
                let named = try connection("--profile", "work")
                #expect(named.server.address.url == Self.url)
                #expect(named.server.certificateAuthorityFile == "/work.pem")
                try ClientFolder.write("hvs.filed\n", to: folder + "/token", permissions: 0o600)
                #expect(try connection("--token-file", folder + "/token").server.token?.secret == "hvs.filed")
                unsetenv("VAULT_TOKEN")
                #expect(try connection().server.token?.secret != "mnt_profile")
            }
        }

        @Test("MUNIMENT_TOKEN_FILE goes to MUNIMENT_URL and not to a Vault")
        func tokenFile() throws {
            try with([:]) { folder in
                try ClientFolder.write("mnt_filed", to: folder + "/token", permissions: 0o600)
                setenv("MUNIMENT_TOKEN_FILE", folder + "/token", 1)
                setenv("MUNIMENT_URL", "https://other.example", 1)
                #expect(try connection().server.token?.secret == "mnt_filed")
                setenv("VAULT_ADDR", "https://vault.example", 1)
                #expect(try connection().server.token?.secret != "mnt_filed")
                for name in ["MUNIMENT_TOKEN_FILE", "MUNIMENT_URL", "VAULT_ADDR"] { unsetenv(name) }
            }
        }

        @Test(
            "a server that is not verified gets nothing: VAULT_SKIP_VERIFY is refused",
            arguments: ["1", "true", "yes"]
        )
        func unverified(value: String) throws {
            try with(["VAULT_SKIP_VERIFY": value]) { _ in
                let refusal = #expect(throws: Refusal.self) { try connection() }
                #expect(
                    refusal?.outcome == .unusableInput && refusal?.remedy?.contains("VAULT_CACERT") == true
                )
            }
            try with(["VAULT_SKIP_VERIFY": "false"]) { _ in _ = try connection() }
        }
    }
}
