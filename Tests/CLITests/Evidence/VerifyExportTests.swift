import Evidence
import TestSupport
import Testing

@testable import CLI

@Suite("muniment evidence verify-export")
struct VerifyExportTests {
    @Test("says what an export proves, and refuses with the reason what was tampered with")
    func export() throws {
        try Offline.with { offline in
            var fixture = try ExportFixture()
            let file = fixture.file()
            let name = fixture.manifest.fileName
            let bytes = fixture.manifest.canonicalBytes()
            let manifest = try offline.file("export.manifest.json", bytes)
            _ = try offline.file(name, file)
            let key = ExportFixture.logKey.text
            let genuine = Offline.run("verify-export", manifest, "--key", key)
            #expect(genuine.code == 0, "\(genuine.reason)")
            #expect(genuine.document?["row_count"] == 4)
            #expect(genuine.document?["manifest_sha256"] == .string(Digest.sha256(of: bytes).hex))
            #expect(genuine.document?["proved"]?.array?.isEmpty == false)
            let elsewhere = try offline.file("elsewhere", file)
            #expect(Offline.run("verify-export", manifest, elsewhere, "--log-key", key).code == 0)
            let foreign = ExportFixture.otherKey.text
            #expect(Offline.run("verify-export", manifest, "--key", foreign).code == 1)
            var changed = file
            changed[40] ^= 1
            let tampered = Offline.run(
                "verify-export",
                manifest,
                try offline.file("changed", changed),
                "--key",
                key
            )
            #expect(tampered.code == 1 && tampered.reason.contains("the file has the SHA-256"))
            #expect(Offline.run("verify-export", manifest, "/nonexistent", "--key", key).code == 2)
            #expect(Offline.run("verify-export", elsewhere, "--key", key).code == 2)
            #expect(Offline.run("verify-export", manifest, "--key", "no key").code == 2)
        }
    }
}
