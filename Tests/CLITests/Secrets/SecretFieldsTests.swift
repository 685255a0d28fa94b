import API
import ArgumentParser
import Evidence
import Foundation
import TestSupport
import Testing

@testable import CLI

@Suite("What a secret is to hold, as it is typed")
struct SecretFieldsTests {
    private func object(_ fields: String..., typed: String = "") throws -> LooseObject {
        try SecretFields.parse(fields).object { Array(typed.utf8) }
    }

    @Test("values come from the command line, a file, standard input, or all at once as JSON")
    func sources() throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "from a file\n".write(toFile: folder + "/value", atomically: true, encoding: .utf8)
        try #"{"n":12345678901234567890,"a":"file"}"#.write(
            toFile: folder + "/all.json",
            atomically: true,
            encoding: .utf8
        )
        #expect(try object("a=b=c", "empty=") == ["a": "b=c", "empty": ""])
        #expect(try object("a=@\(folder)/value") == ["a": "from a file\n"])
        #expect(try object("a=-", typed: "typed\n") == ["a": "typed\n"])
        // A password or key that an engine is told has no end of line.
        let told = try SecretFields.parse(["a=@\(folder)/value", "b=-", "c=c\n"])
        #expect(
            try told.object(isLineEndLeftOut: true) { Array("typed\r\n".utf8) }
                == ["a": "from a file", "b": "typed", "c": "c\n"]
        )
        #expect(try object(#"a=\@x"#, #"b=\-"#, #"c=\n"#) == ["a": "@x", "b": "-", "c": #"\n"#])
        // What is named later wins; numbers stay as they were written.
        let all = try object("@\(folder)/all.json", "a=later")
        #expect(all == ["n": .number("12345678901234567890"), "a": "later"])
    }

    @Test("versions are readable, readable until a time, deleted, or destroyed")
    func history() throws {
        let now = try #require(Instant(rfc3339: "2026-11-22T20:00:00Z"))
        func state(_ deleted: String, isDestroyed: Bool = false) -> String {
            SecretHistory.state(isDestroyed: isDestroyed, deleted, at: now)
        }
        #expect(state("") == "● readable")
        #expect(state("2026-11-22T20:00:00.5Z") == "◐ readable until 2026-11-22T20:00:00.5Z")
        #expect(state("2026-11-22T19:00:00Z") == "■ deleted since 2026-11-22T19:00:00Z")
        #expect(state("2026-11-22T19:00:00Z", isDestroyed: true) == "■ destroyed")
    }

    @Test("muniment run is the runs of baselines, and with -- a program with secrets as muniment exec has it")
    func runs() throws {
        let line = ["run", "--env", "A=secret/data/a#b", "--", "true", "--env"]
        let asked = try #require(try Muniment.parseAsRoot(line) as? RunProgram)
        #expect(asked.program.command == ["true", "--env"])
        #expect(try Muniment.parseAsRoot(["run", "list"]) is RunList)
        #expect(try Muniment.parseAsRoot(["exec"] + line.dropFirst()) is ExecCommand)
    }

    @Test("what is no field is refused without telling it, since it may be the secret")
    func refusals() throws {
        for fields in [["hunter2"], ["=hunter2"], ["-"], ["a=-", "b=-"]] {
            let refusal = #expect(throws: Refusal.self) {
                try SecretFields.parse(["--"] + fields).object { Array("hunter2".utf8) }
            }
            #expect(refusal?.text.contains("hunter2") == false, "\(fields)")
            #expect(refusal?.remedy?.isEmpty == false)
        }
        let binary = #expect(throws: Refusal.self) {
            try SecretFields.parse(["a=-"]).object { [0xFF, 0xFE] }
        }
        #expect(binary?.remedy?.contains("base64") == true)
    }

    @Test("a value made for a rotation has the length and alphabet asked for, and is another each time")
    func rotated() {
        for alphabet in SecretRotate.Alphabet.allCases {
            let values = (0..<50).map { _ in SecretRotate.value(32, of: alphabet.characters) }
            #expect(Set(values).count == 50)
            #expect(values.allSatisfy { $0.count == 32 && Set($0).isSubset(of: Set(alphabet.characters)) })
        }
    }

    @Test("an encoded root token is read with its one-time password and no other")
    func rootToken() {
        let token = "hvs.ABCDEFGHIJKLMNOPQRSTUVWX"
        let password = "0123456789abcdefghijklmnopqr"
        let encoded = Base64.encode(zip(token.utf8, password.utf8).map { $0 ^ $1 })
        for text in [encoded, String(encoded.prefix { $0 != "=" })] {
            #expect(RootTokenCode.token(text, password: password) == token)
            #expect(RootTokenCode.token(text, password: String(password.dropLast())) == nil)
        }
        #expect(RootTokenCode.token("no base64!", password: password) == nil)
    }

    @Test("shares that any one would do for are not made")
    func shares() {
        for arguments in [
            ["--shares", "5", "--threshold", "6"], ["--shares", "5", "--threshold", "1"],
            ["--shares", "0", "--threshold", "0"], ["--shares", "256", "--threshold", "3"],
        ] {
            #expect(throws: (any Error).self, "\(arguments)") { try ShareOptions.parse(arguments) }
        }
        #expect(throws: Never.self) { try ShareOptions.parse(["--shares", "1", "--threshold", "1"]) }
    }

    @Test("who can do something about a refusal says the exit code")
    func outcomes() throws {
        for (status, text, code) in [
            (400, "invalid", 2), (404, "", 2), (405, "unsupported operation", 2), (413, "too large", 2),
            (401, "", 3), (403, "permission denied", 3), (429, "quota exceeded", 4), (500, "internal", 4),
            (503, "maintenance", 4), (503, "Vault is sealed", 5),
        ] {
            let refused = SecretsFailure.Refused(status: status, errors: text.isEmpty ? [] : [text])
            let refusal = try #require(Refusal(reporting: SecretsFailure.refused(refused)))
            #expect(refusal.outcome.rawValue == Int32(code), "\(status) \(text)")
            #expect(!refusal.reason.isEmpty && refusal.remedy?.isEmpty == false, "\(status)")
        }
        let unsure = try #require(Refusal(reporting: SecretsFailure.unsure(.connectionLost("reset"))))
        #expect(unsure.reason.contains("whether it was done is not known"))
        #expect(!unsure.text.contains("idempotency"))
    }

    @Test("commands that others tell to run next can be parsed")
    func nextCommands() {
        for line in [
            "operator unseal", "operator init --keys-out f", "operator rekey --verify",
            "operator generate-root --decode",
            "login --method userpass --username n", "login http://h --method approle --role-id r",
            "secret get secret/a --field f", "secret put secret/a k=@f", "secret list secret",
            "secret undelete secret/a --version 3", "secret history secret/a", "mount list",
            "token capabilities a/b",
            "approle write n --policy p", "approle write n --enabled false", "approle role-id n",
            "mount enable kv --path n --version 2",
            "secret import --from-vault https://v --mount secret --below a",
            "token create --caller n --token-out f",
            "token create --policy p --ttl 1h", "token revoke 0199aa07", "token revoke --self",
            "token unwrap",
        ] {
            #expect(throws: Never.self, "\(line)") {
                try Muniment.parseAsRoot(line.split(separator: " ").map(String.init))
            }
        }
        for line in [
            "login", "login http://h", "login --method userpass", "token revoke", "token revoke a --self",
            "token create --caller n --policy p", "secret undelete secret/a",
            "operator rekey --verify --cancel",
            "mount enable transit --version 2",
        ] {
            #expect(throws: (any Error).self, "\(line)") {
                try Muniment.parseAsRoot(line.split(separator: " ").map(String.init))
            }
        }
    }
}
