import Evidence
import Foundation
import TestSupport
import Testing

@Suite("A provider and its tenants, from the command line")
struct TenantsTests {
    private static func policy(_ name: String, id: Int, state: String = "enabled") -> JSON {
        [
            "@odata.context":
                "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
            "id": .string("7b0c1f7a-4d1e-4c58-9a3e-0000000000\(id)"), "displayName": .string(name),
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

    @Test("three tenants are onboarded, compared together, judged through the provider, and one leaves")
    func mainJob() async throws {
        try await ProductHome.with { home in
            try await home.start(environment: ["MUNIMENT_CREDENTIAL_FOLDERS": home.path + "/credentials"])
            try await home.signIn(tenant: "Northwind Operations")
            let early = try await home.muniment("tenant", "onboard", "Contoso")
            #expect(early.status == 3)
            #expect(early.errors.contains("munimentd provider-grant"))
            let granted = try await home.munimentd("provider-grant", "Northwind Operations")
            #expect(granted.output.contains("is a provider"), "\(granted.errors)")

            let (right, wrong) = (home.path + "/right", home.path + "/wrong")
            try Self.write(
                [Self.policy("Require MFA", id: 11), Self.policy("Block legacy", id: 12)],
                in: right
            )
            try Self.write(
                [Self.policy("Require MFA", id: 21, state: "disabled"), Self.policy("Block legacy", id: 22)],
                in: wrong
            )
            _ = try await home.json("baseline", "create", "golden", "--kind", "entra_conditional_access")
            _ = try await home.json("baseline", "capture", "golden", "--from", right)

            let list = home.path + "/tenants.csv"
            try Data(
                """
                name,names,domains,baselines,interval_sec,directory_id,credential
                Contoso,Contoso;Contoso Ltd,contoso.example,golden,0,5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162,graph.json
                Fabrikam,,fabrikam.example,golden,0,,
                "Tailspin, Toys",,,golden,0,,
                "",,,golden,0,,

                """.utf8
            ).write(to: URL(filePath: list))
            // Without a place for the tokens none is asked for, and nothing is made.
            let placeless = try await home.muniment("tenant", "onboard", "--from", list, "--tokens", list)
            #expect(placeless.status == 2, "\(placeless.output)")
            #expect(placeless.errors.contains("cannot be written"), "\(placeless.errors)")
            #expect(try await home.json("tenant", "list")["items"]?.array?.isEmpty == true)
            let tokens = home.path + "/tokens"
            let onboarded = try await home.json(
                "tenant",
                "onboard",
                "--from",
                list,
                "--tokens",
                tokens,
                status: 1
            )
            let items = try #require(onboarded["items"]?.array)
            #expect(items.map { $0["outcome"]?.string } == ["created", "created", "created", "refused"])
            #expect(items[3]["refusal"]?["field"]?.string == "name")
            // Which credential is wanting, and where.
            let contoso = try #require(items[0]["managed_tenant_id"]?.string)
            let notes = items[0]["notes"]?.array?.compactMap(\.string) ?? []
            #expect(notes.contains { $0.contains("\(contoso)/graph.json cannot be read") }, "\(notes)")
            #expect(items[1]["notes"]?.array?.count == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: tokens).count == 3)
            let again = try await home.muniment("tenant", "onboard", "--from", list, "--tokens", tokens)
            #expect(again.output.contains("3 present, 1 refused"), "\(again.output)\(again.errors)")

            for (name, folder) in [("Contoso", right), ("Fabrikam", wrong), ("Tailspin, Toys", wrong)] {
                _ = try await home.json("baseline", "import", folder, "--tenant", name)
            }
            let silver = try await home.json(
                "baseline",
                "create",
                "silver",
                "--kind",
                "entra_conditional_access"
            )
            #expect(silver["name"]?.string == "silver")
            let captured = try await home.json("baseline", "capture", "silver", "--tenant", "Contoso")
            #expect(captured["summary_counts"]?["items"]?.integer == 2, "\(captured)")
            let shown = try await home.json("baseline", "show", "silver")
            #expect(shown["snapshots"]?.array?.first?["item_count"]?.integer == 2)
            let stranger = try await home.muniment("baseline", "capture", "silver", "--tenant", "Nobody")
            #expect(stranger.status == 2, "\(stranger.errors)")
            let unknown = try await home.muniment("run", "list", "--tenant", "Nobody")
            #expect(unknown.status == 2, "\(unknown.errors)")
            let compared = try await home.muniment("baseline", "compare", "golden", "--all")
            #expect(compared.status == 1, "\(compared.output)\(compared.errors)")
            #expect(compared.output.contains("● matches"))
            #expect(compared.output.contains("▲ weakened"))

            let matrix = try await home.json("baseline", "matrix", "golden", status: 1)
            #expect(matrix["totals"]?["weakened"]?.integer == 2)
            #expect(matrix["totals"]?["match"]?.integer == 1)
            let causes = try await home.json("baseline", "causes", "golden")
            #expect(causes["items"]?.array?.count == 1)
            #expect(causes["items"]?.array?.first?["tenant_count"]?.integer == 2)

            let findings = try await home.json("finding", "list", "--tenant", "Fabrikam")
            let id = try #require(findings["items"]?.array?.first?["finding_id"]?.string)
            let accepted = try await home.json(
                "finding",
                "accept",
                id,
                "--tenant",
                "Fabrikam",
                "--reason",
                "a pilot",
                "--for",
                "30d"
            )
            #expect(accepted["status_by"]?.string == "administrator of Northwind Operations")
            try await condition {
                let matrix = try await home.muniment("baseline", "matrix", "golden", "--state", "accepted")
                return matrix.output.contains("Fabrikam")
            }

            // The tenant's own administrator sees it, and ends it.
            let fabrikam = try #require(items[1]["managed_tenant_id"]?.string)
            let token = tokens + "/\(fabrikam).token"
            func theirs(_ arguments: String...) async throws -> Finished {
                try await home.muniment(arguments + ["--url", home.address, "--token-file", token])
            }
            #expect(try await theirs("finding", "show", id).output.contains("of Northwind Operations"))
            let ended = try await theirs("tenant", "end", "Northwind Operations", "--reason", "we leave")
            #expect(ended.output.contains("■ ended"), "\(ended.errors)")
            #expect(try await home.muniment("finding", "show", id, "--tenant", "Fabrikam").status == 2)
            let left = try await home.json("baseline", "matrix", "golden", status: 1)
            #expect(left["items"]?.array?.count == 2)
            #expect(try await theirs("ledger", "verify").status == 0)
            #expect(try await home.muniment("ledger", "verify").status == 0)
        }
    }
}
