import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Baselines, from the command line")
struct DriftTests {
    private static func policy(_ name: String, id: Int, state: String = "enabled") -> JSON {
        [
            "@odata.context":
                "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
            "id": .string("7b0c1f7a-4d1e-4c58-9a3e-00000000000\(id)"), "displayName": .string(name),
            "state": .string(state),
            "conditions": [
                "users": ["includeUsers": ["All"]], "applications": ["includeApplications": ["All"]],
                "clientAppTypes": ["all"],
            ],
            "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
        ]
    }

    private static func write(_ policies: [JSON], in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (index, policy) in policies.enumerated() {
            try Data(policy.canonicalBytes()).write(to: URL(filePath: folder + "/\(index).json"))
        }
    }

    @Test("a folder is captured, another compared with it, and what differs is judged and exported")
    func mainJob() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn(tenant: "Northwind Operations")
            let (right, now) = (home.path + "/right", home.path + "/now")
            try Self.write(
                [Self.policy("Require MFA", id: 1), Self.policy("Block legacy", id: 2)],
                in: right
            )
            try Self.write([Self.policy("Require MFA", id: 1, state: "disabled")], in: now)

            _ = try await home.json("baseline", "create", "golden", "--kind", "entra_conditional_access")
            let early = try await home.muniment("baseline", "compare", "golden")
            #expect(early.status == 2)
            #expect(early.errors.contains("muniment baseline capture"))
            let captured = try await home.json("baseline", "capture", "golden", "--from", right)
            #expect(captured["summary_counts"]?["items"]?.integer == 2)
            let capture = try #require(captured["operation_run_id"]?.string)
            let warned = try await home.muniment("run", "show", capture)
            #expect(warned.output.contains("nobody has told what the tenant is called"), "\(warned.output)")

            let sources = try await home.muniment("baseline", "source", "list")
            #expect(sources.status == 0 && sources.output.contains("baseline source add"))
            let source = try await home.muniment(
                "baseline",
                "source",
                "add",
                "north",
                "--kind",
                "entra_conditional_access",
                "--credential",
                "client.json",
                "--directory-id",
                "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"
            )
            #expect(source.status == 2)
            #expect(source.errors.contains("credential_folders"), "\(source.errors)")

            let empty = home.path + "/empty"
            try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
            let refused = try await home.muniment("baseline", "compare", "golden", "--from", empty)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("--kind"))

            let same = try await home.muniment("baseline", "compare", "golden", "--from", right)
            #expect(same.status == 0, "\(same.output)\(same.errors)")
            #expect(same.output.contains("2 unchanged"))
            let compared = try await home.muniment("baseline", "compare", "golden", "--from", now)
            #expect(compared.status == 1, "\(compared.output)\(compared.errors)")
            #expect(compared.output.contains("1 updated, 1 deleted"))

            let list = try await home.json("finding", "list", "--status", "standing")
            let findings = try #require(list["items"]?.array)
            #expect(Set(findings.map { $0["change_type"]?.string }) == ["updated", "deleted"])
            let weaker = try #require(findings.first { $0["direction"]?.string == "weaker" })
            let id = try #require(weaker["finding_id"]?.string)
            let shown = try await home.muniment("finding", "show", id)
            #expect(shown.output.contains("state"))
            #expect(shown.output.contains("content   by policy_version"))
            let unsaid = try await home.muniment("finding", "accept", id, "--reason", "a pilot")
            #expect(unsaid.status == 2)
            let accepted = try await home.muniment(
                "finding",
                "accept",
                id,
                "--reason",
                "a pilot",
                "--for",
                "30d"
            )
            #expect(accepted.output.contains("◐ accepted"))
            #expect(accepted.output.contains("◎ chronicle #"))

            let csv = try await home.muniment("finding", "export", "--format", "csv")
            let lines = csv.output.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.first?.hasPrefix("finding_id,status,severity") == true)
            let runs = try await home.json("run", "list", "--type", "compare")
            let run = try #require(runs["items"]?.array?.first?["operation_run_id"]?.string)
            let watched = try await home.muniment("run", "watch", run)
            #expect(watched.output.contains("2 of 2 seen on both sides: 2 by content, 0 by lists"))
            let verified = try await home.muniment("ledger", "verify")
            #expect(verified.status == 0)
        }
    }
}
