import API
import ArgumentParser
import Evidence
import Synchronization
import Testing

@testable import CLI

@Suite("Taking a key-value mount over from a Vault")
struct SecretImportTests {
    /// Ten versions of `app/db` of which the first two have dropped out, the fourth is deleted and the fifth destroyed, and
    /// one of `top`.
    private static func source() -> KeyValueHost.State {
        var state = KeyValueHost.State()
        state.mounts = ["secret": 2, "old": 1]
        var secret = KeyValueHost.Secret()
        secret.current = 10
        for number in 3...10 {
            secret.versions[number] = .init(data: ["n": .number(number), "p": "hunter2"])
        }
        secret.versions[4]?.isDeleted = true
        secret.versions[5]?.isDestroyed = true
        secret.rules["custom_metadata"] = ["owner": "web"]
        var top = KeyValueHost.Secret()
        top.current = 1
        top.versions[1] = .init(data: ["big": .number("12345678901234567890")])
        state.secrets = ["secret": ["app/db": secret, "top": top], "old": ["a/b": top]]
        return state
    }

    private func run(
        from there: KeyValueHost,
        to here: KeyValueHost,
        _ arguments: String...
    ) async throws -> Report {
        let command = try #require(
            try Muniment.parseAsRoot(
                ["secret", "import", "--from-vault", "https://vault.example"] + arguments
            ) as? SecretImport
        )
        return try await there.serve { source in
            try await here.serve { target in try await command.report(source, target) }
        }
    }

    private func count(_ report: Report, _ name: String) -> Int? {
        report.looseDocument?["counts"]?[name]?.int
    }

    @Test(
        "every version that can be read comes along under its number, with the metadata, and the mount appears whole"
    )
    func whole() async throws {
        let (there, here) = (KeyValueHost(Self.source()), KeyValueHost(.init()))
        let report = try await run(from: there, to: here, "--mount", "secret")
        #expect(report.outcome == .done)
        #expect(count(report, "imported") == 2 && report.looseDocument?["is_in_place"] == true)
        #expect(!report.lines.text.contains("hunter2"))
        #expect(report.lines.text.contains("version 4 is deleted there since 2026-01-01T00:00:00Z"))
        #expect(report.lines.text.contains("2 versions had dropped out there"))
        here.state.withLock { state in
            #expect(state.mounts == ["secret": 2])
            let secret = state.secrets["secret"]?["app/db"]
            #expect(secret?.current == 10)
            #expect(secret?.versions.filter { $0.value.isDestroyed }.keys.sorted() == [1, 2, 4, 5])
            #expect(secret?.versions[10]?.data == ["n": 10, "p": "hunter2"])
            #expect(secret?.rules["custom_metadata"] == ["owner": "web"])
            #expect(
                state.secrets["secret"]?["top"]?.versions[1]?.data["big"] == .number("12345678901234567890")
            )
            // Nothing is under the mount's own name before all is in.
            let moved = state.writes.lastIndex(of: "sys/remount")
            #expect(moved == state.writes.count - 1)
            #expect(!state.writes.contains { $0.hasPrefix("secret/") })
        }
    }

    @Test("a run that broke off anywhere is repeated, and then it is as if it had not", arguments: 0..<22)
    func resumed(writes: Int) async throws {
        let (there, here) = (KeyValueHost(Self.source()), KeyValueHost(.init()))
        here.state.withLock { $0.writesLeft = writes }
        // The first two make the mount; without it there is nothing to tell.
        if writes < 2 {
            await #expect(throws: SecretsFailure.self) {
                try await run(from: there, to: here, "--mount", "secret")
            }
        } else {
            let broken = try await run(from: there, to: here, "--mount", "secret")
            let isEnded = broken.outcome == .done
            #expect(isEnded || broken.outcome == .sealed, "\(broken.lines.text)")
            #expect(here.state.withLock { $0.mounts["secret"] != nil } == isEnded)
            if isEnded { return }
        }
        here.state.withLock { $0.writesLeft = Int.max }
        let report = try await run(from: there, to: here, "--mount", "secret")
        #expect(report.outcome == .done, "\(report.lines.text)")
        here.state.withLock { state in
            #expect(state.mounts == ["secret": 2])
            #expect(state.secrets["secret"]?["app/db"]?.current == 10)
            #expect(state.secrets["secret"]?["app/db"]?.versions[3]?.data == ["n": 3, "p": "hunter2"])
            #expect(state.secrets["secret"]?["app/db"]?.rules["custom_metadata"] == ["owner": "web"])
            #expect(state.secrets["secret"]?["top"]?.current == 1)
        }
    }

    @Test("what may not be read is told, and the mount waits until it may, or until that is accepted")
    func gaps() async throws {
        let (there, here) = (KeyValueHost(Self.source()), KeyValueHost(.init()))
        there.state.withLock { $0.forbidden = ["app"] }
        let report = try await run(from: there, to: here, "--mount", "secret")
        #expect(report.outcome == .answerIsNo && count(report, "not_taken") == 1)
        #expect(report.lines.text.contains("app/") && report.lines.text.contains("permission denied"))
        #expect(here.state.withLock { $0.mounts } == ["import-secret": 2])
        let accepted = try await run(from: there, to: here, "--mount", "secret", "--accept-gaps")
        #expect(accepted.outcome == .answerIsNo && count(accepted, "unchanged") == 1)
        #expect(here.state.withLock { $0.mounts } == ["secret": 2])
    }

    @Test("a trial writes nothing and says the same")
    func trial() async throws {
        let (there, here) = (KeyValueHost(Self.source()), KeyValueHost(.init()))
        let report = try await run(from: there, to: here, "--mount", "secret", "--dry-run")
        #expect(count(report, "imported") == 2 && report.looseDocument?["dry_run"] == true)
        #expect(here.state.withLock { $0.writes.isEmpty && $0.mounts.isEmpty })
        #expect(there.state.withLock { $0.writes.isEmpty })
    }

    @Test("KV 1 comes along, too; into a mount that is there only what is not there yet")
    func merged() async throws {
        let (there, here) = (KeyValueHost(Self.source()), KeyValueHost(.init()))
        let old = try await run(from: there, to: here, "--mount", "old")
        #expect(old.outcome == .done && here.state.withLock { $0.mounts } == ["old": 1])
        let refusal = await #expect(throws: Refusal.self) {
            try await run(from: there, to: here, "--mount", "old")
        }
        #expect(refusal?.remedy?.contains("--merge") == true)
        here.state.withLock { $0.secrets["old"]?["a/b"]?.versions[1]?.data = ["other": "here"] }
        let merged = try await run(from: there, to: here, "--mount", "old", "--merge")
        #expect(merged.outcome == .answerIsNo && count(merged, "not_taken") == 1)
        #expect(here.state.withLock { $0.secrets["old"]?["a/b"]?.versions[1]?.data } == ["other": "here"])
        // Versions have no place in KV 1.
        let lost = await #expect(throws: Refusal.self) {
            try await run(from: there, to: here, "--mount", "secret", "--to", "old", "--merge")
        }
        #expect(lost?.reason.contains("KV 1") == true)
    }
}
