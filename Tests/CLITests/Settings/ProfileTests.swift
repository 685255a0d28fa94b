import API
import ArgumentParser
import Testing

@testable import CLI

extension ClientFolder {
    @Suite("Profiles and tokens")
    struct ProfileTests {
        private static let url = "https://muniment.example"

        @Test("a profile's token goes to the profile's server, and to no other")
        func tokenStaysHome() throws {
            try ClientFolder.with { _ in
                try Self.save(token: "mnt_secret")
                let own = try GlobalOptions.parse([]).connection()
                #expect(own.address.url == Self.url)
                #expect(own.token?.secret == "mnt_secret")

                let other = try GlobalOptions.parse(["--url", "https://other.example"]).connection()
                #expect(other.address.url == "https://other.example")
                #expect(other.token == nil)
                #expect(other.certificateAuthorityFile == nil)
                // Not even when the profile is named beside the address.
                let both = try GlobalOptions.parse(["--url", "https://other.example", "--profile", "work"])
                #expect(try both.connection().token == nil)
            }
        }

        @Test("a profile that names a token file gives its token to no other server either")
        func tokenFileStaysHome() throws {
            try ClientFolder.with { folder in
                try ClientFolder.write("mnt_filed\n", to: folder + "/token", permissions: 0o600)
                try Self.save(tokenFile: folder + "/token")
                #expect(try GlobalOptions.parse([]).connection().token?.secret == "mnt_filed")
                let other = try GlobalOptions.parse(["--url", "https://other.example", "--profile", "work"])
                #expect(try other.connection().token == nil)
            }
        }

        @Test("a token file that others may read is refused, with the remedy")
        func readableToken() throws {
            try ClientFolder.with { folder in
                let path = folder + "/token"
                for permissions in [0o644, 0o640, 0o602] {
                    try ClientFolder.write("mnt_x", to: path, permissions: permissions)
                    let refusal = #expect(throws: Refusal.self) { try GlobalOptions.token(inFile: path) }
                    #expect(refusal?.remedy == "chmod 600 \(path)")
                    #expect(refusal?.text.contains("mnt_x") == false)
                }
                try ClientFolder.write("mnt_x", to: path, permissions: 0o400)
                #expect(try GlobalOptions.token(inFile: path).secret == "mnt_x")
            }
        }

        @Test("the profile file is its owner's alone, and one that others may read is not used")
        func profileFile() throws {
            try ClientFolder.with { folder in
                try Self.save(token: "mnt_secret")
                let path = folder + "/config.json"
                #expect(try ClientFolder.permissions(of: path) == 0o600)
                try ClientFolder.write(#"{"profiles":[]}"#, to: path, permissions: 0o644)
                #expect(throws: Refusal.self) { try GlobalOptions.parse([]).connection() }
            }
        }

        @Test("without an address and a profile, the remedy is to sign in")
        func nothingKnown() throws {
            try ClientFolder.with { _ in
                let refusal = #expect(throws: Refusal.self) { try GlobalOptions.parse([]).connection() }
                #expect(refusal?.remedy?.hasPrefix("muniment login") == true)
            }
        }

        private static func save(token: String? = nil, tokenFile: String? = nil) throws {
            var file = ProfileFile()
            file["work"] = ProfileFile.Profile(
                name: "work",
                url: url,
                token: token,
                tokenFile: tokenFile,
                caFile: "/etc/work.pem"
            )
            file.current = "work"
            try file.save()
        }
    }
}
