import API
import Evidence
import Foundation
import TestSupport
import Testing

@testable import CLI

@Suite("Secrets that are told once, and their files")
struct SecretFileTests {
    /// A folder of its own, and a file in it that is no folder.
    private func with(_ body: (_ folder: String, _ blocked: String) throws -> Void) throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let blocked = folder + "/file"
        try Data("x".utf8).write(to: URL(filePath: blocked))
        try body(folder, blocked)
    }

    @Test(
        "before a secret is asked for, a place that can't be written is refused, and nothing is left behind"
    )
    func place() throws {
        try with { folder, blocked in
            try Files.checkPlace(forSecret: folder + "/new/token")
            let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/new")
            #expect(left.isEmpty)
            let there = #expect(throws: Refusal.self) { try Files.checkPlace(forSecret: blocked) }
            #expect(there?.reason.contains("is there already") == true)
            let no = #expect(throws: Refusal.self) { try Files.checkPlace(forSecret: blocked + "/token") }
            #expect(no?.reason.contains("cannot be written") == true)
            #expect(no?.outcome == .unusableInput && no?.remedy != nil)
        }
    }

    @Test("a token whose file can't be written all the same stays in the report")
    func kept() throws {
        try with { folder, blocked in
            let item = Wire.Onboarded(
                name: "Contoso",
                outcome: "created",
                managedTenantID: "0199aa07-0000-7000-8000-000000000001",
                token: "mt_secret"
            )
            let written = TenantOnboard.keep(item, in: folder)
            #expect(written.token == nil)
            let path = folder + "/0199aa07-0000-7000-8000-000000000001.token"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text == "mt_secret\n")
            // What is there is never replaced, and a place that went away loses nothing.
            for place in [folder, blocked] {
                let left = TenantOnboard.keep(item, in: place)
                #expect(left.token == "mt_secret")
                #expect(left.notes.first?.contains("keep it") == true && left.notes.count == 1)
            }
            var without = item
            without.token = nil
            #expect(TenantOnboard.keep(without, in: blocked) == without)
        }
    }
}

@Suite("Files of tenants to onboard")
struct OnboardingFileTests {
    private func tenants(_ text: String) throws -> [Wire.OnboardingDraft] {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(text.utf8).write(to: URL(filePath: folder + "/tenants.csv"))
        return try OnboardingFile.tenants(inFile: folder + "/tenants.csv", as: nil)
    }

    @Test("a row with a credential has a source, and one without has none")
    func sources() throws {
        let tenants = try tenants(
            """
            name,credential,subject_types,token_url,source_interval_sec
            Contoso,graph.json,,,
            Fabrikam,,,,
            Tailspin,own.json,entra_conditional_access,https://login.example/token,0

            """
        )
        #expect(tenants.map { $0.evidenceSource?.credential } == ["graph.json", nil, "own.json"])
        #expect(tenants[0].evidenceSource?.name == "directory")
        #expect(tenants[0].evidenceSource?.subjectTypes.count == 2)
        #expect(tenants[0].evidenceSource?.intervalSec == nil)
        #expect(tenants[2].evidenceSource?.subjectTypes == ["entra_conditional_access"])
        #expect(tenants[2].evidenceSource?.intervalSec == 0)
    }

    @Test("what means nothing without a credential, or is no number, is refused with its line")
    func refusals() throws {
        for (columns, row, word) in [
            ("token_url", "https://login.example/token", "token_url"),
            ("credential,source_interval_sec", "graph.json,often", "source_interval_sec"),
        ] {
            let refusal = #expect(throws: Refusal.self) {
                try tenants("name,\(columns)\nContoso,\(row)\n")
            }
            #expect(refusal?.reason.contains("line 2: \(word)") == true, "\(refusal?.reason ?? "")")
        }
    }
}
