import Access
import Drift
import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// A provider works in a tenant that it manages, over HTTP.
@Suite("Delegations between tenants, over HTTP")
struct TenantDelegationRoutesTests {
    @Test(
        "a provider takes in, compares, sees and judges in a tenant that it manages, until either side ends it"
    )
    func throughHTTP() async throws {
        try await House.with { house in
            // Northwind is made a provider, and contoso offers itself.
            _ = try await house.access.grantProvider(named: "northwind")
            let contoso = house.contoso.token
            let offered = try await house.ask(
                .post,
                "/api/v1/tenant-delegations",
                ["provider": "northwind", "rights": ["capture", "compare", "judge"]],
                token: contoso
            )
            #expect(offered.status == 201, "\(offered.text)")
            let early = try await house.get("/api/v1/findings?managed_tenant=contoso")
            let nobody = try await house.get("/api/v1/findings?managed_tenant=nobody1")
            #expect(early.status == 404)
            func words(_ answer: Answer) -> [String?] {
                ["code", "title", "detail", "field", "remedy"].map {
                    answer[$0]?.string?.replacing("contoso", with: "nobody1")
                }
            }
            #expect(words(early) == words(nobody))
            let accepted = try await house.post("/api/v1/tenant-delegations/contoso/accept", [:])
            #expect(accepted["state"]?.string == "active")

            let zone = House.zone("contoso-drift.example", www: "192.0.2.99")
            let seen = try await house.post(
                "/api/v1/evidence?managed_tenant=contoso",
                [
                    "collection": "managed", "subject_types": ["dns_zone"],
                    "files": [House.file("drift.zone", zone)],
                ]
            )
            #expect(seen.status == 201, "\(seen.text)")
            #expect(seen["requested_by"]?.string == "northwind-admin of northwind")
            let assigned = try await house.post(
                "/api/v1/baselines/northwind-golden/assign",
                ["tenants": ["contoso", "northwind"], "exclude": ["nothing*"], "interval_sec": 0]
            )
            #expect(assigned.status == 201, "\(assigned.text)")
            #expect(assigned["items"]?.array?.count == 2)
            let all = try await house.post("/api/v1/baselines/northwind-golden/compare-all", [:])
            let asked = try #require(all["items"]?.array)
            #expect(asked.compactMap { $0["managed_tenant_name"]?.string } == ["contoso", "northwind"])
            for (item, tenant) in zip(asked, [house.contoso, house.northwind]) {
                let id = try #require((item["operation_run_id"]?.string).flatMap { UniqueID($0) })
                try await house.drift.perform(id, of: tenant.caller.tenant)
                for order in try await house.drift.untoldSummaries(of: tenant.caller.tenant) {
                    try await house.drift.summarise(order, of: tenant.caller.tenant)
                }
            }
            let run = try await house.get(
                "/api/v1/runs/\(asked[0]["operation_run_id"]?.string ?? "")?managed_tenant=contoso"
            )
            #expect(run["state"]?.string?.contains("succeeded") == true, "\(run.text)")
            #expect(run["delegation_id"]?.string == offered["delegation_id"]?.string)
            let matrix = try await house.get("/api/v1/baselines/northwind-golden/matrix?sort=name")
            #expect(matrix["items"]?.array?.count == 2, "\(matrix.text)")
            let causes = try await house.get("/api/v1/baselines/northwind-golden/causes")
            #expect(causes.status == 200)
            let findings = try await house.get(
                "/api/v1/findings?managed_tenant=contoso&baseline=northwind-golden"
            )
            #expect(findings.status == 200, "\(findings.text)")
            if let id = findings["items"]?.array?.first?["finding_id"]?.string {
                let judged = try await house.post(
                    "/api/v1/findings/\(id)/acknowledge?managed_tenant=contoso",
                    ["reason": "known"]
                )
                #expect(judged.status == 201, "\(judged.text)")
                // It is contoso's, and only through the delegation northwind's to see.
                #expect(try await house.get("/api/v1/findings/\(id)").status == 404)
                let theirs = try await house.ask(.get, "/api/v1/findings/\(id)", token: contoso)
                #expect(theirs["status_by"]?.string == "northwind-admin of northwind")
            } else {
                Issue.record("nothing was found: \(findings.text)")
            }

            let ended = try await house.ask(
                .post,
                "/api/v1/tenant-delegations/northwind/end",
                ["reason": "over"],
                token: contoso
            )
            #expect(ended["state"]?.string == "ended")
            let after = try await house.get("/api/v1/findings?managed_tenant=contoso")
            #expect(words(after) == words(nobody))
            let mine = try await house.get("/api/v1/tenant-delegations/contoso")
            #expect(mine["end_reason"]?.string == "over")
            #expect(mine["ended_side"]?.string == "managed")
        }
    }

    @Test("what can't be is refused, with the field and what to do")
    func refusals() async throws {
        try await House.with { house in
            let refusals: [(path: String, body: JSON, status: Int, code: String)] = [
                (
                    "/api/v1/tenant-delegations", ["provider": "contoso", "rights": ["judge"]], 404,
                    "unknown_provider"
                ),
                ("/api/v1/tenant-delegations", ["provider": "x", "rights": []], 422, "invalid_value"),
                ("/api/v1/tenant-delegations", ["provider": "x", "rights": ["all"]], 422, "invalid_value"),
                (
                    "/api/v1/baselines/northwind-golden/assign", ["tenants": ["contoso"]], 404,
                    "unknown_tenant"
                ),
                ("/api/v1/baselines/northwind-golden/assign", ["tenants": []], 422, "invalid_value"),
                (
                    "/api/v1/baselines/northwind-golden/assign",
                    ["tenants": ["northwind"], "interval_sec": 1], 422, "invalid_value"
                ),
                (
                    "/api/v1/baselines/northwind-golden/unassign", ["tenants": ["contoso"]], 404,
                    "unknown_assignment"
                ),
            ]
            for refusal in refusals {
                let answer = try await house.post(refusal.path, refusal.body)
                #expect(answer.status == refusal.status, "\(refusal.path): \(answer.text)")
                #expect(answer["code"]?.string == refusal.code, "\(answer.text)")
                #expect(answer["remedy"]?.string?.isEmpty == false)
                #expect(answer["field"]?.string?.isEmpty == false)
            }
            for query in ["sort=x", "state=x", "severity=x", "cursor=x"] {
                let answer = try await house.get("/api/v1/baselines/northwind-golden/matrix?\(query)")
                #expect(answer.status == 422, "\(query): \(answer.text)")
            }
        }
    }

    @Test("who asks for an administrator's token holds all that it gives, and the token ends")
    func onboarding() async throws {
        try await House.with { house in
            _ = try await house.access.grantProvider(named: "northwind")
            let body: JSON = ["tenants": [["name": "adatum", "issues_token": true]]]
            for (permissions, code) in [
                (Set([Permission.read, .manageTenants]), "permission_missing"),
                ([.read, .manageTenants, .manageCallers], "permission_not_held"),
            ] {
                let token = try await house.token(with: permissions, named: code)
                let answer = try await house.ask(.post, "/api/v1/tenants", body, token: token)
                #expect(answer.status == 403, "\(answer.text)")
                #expect(answer["code"]?.string == code, "\(answer.text)")
            }
            let done = try await house.post(
                "/api/v1/tenants",
                [
                    "tenants": [
                        ["name": "adatum", "issues_token": true],
                        ["name": "tailspin", "rights": ["capture"], "baselines": ["northwind-golden"]],
                    ]
                ]
            )
            #expect(done.status == 201, "\(done.text)")
            let items = try #require(done["items"]?.array)
            #expect(items[0]["outcome"]?.string == "created")
            #expect(items[0]["token_expires_at"]?.string != nil)
            #expect(items[1]["refusal"]?["field"]?.string == "rights", "\(done.text)")
            let token = try #require(items[0]["token"]?.string)
            #expect(try await house.ask(.get, "/api/v1/whoami", token: token).status == 200)
        }
    }

    @Test(
        "a tenant is onboarded with its directory, by a credential's place alone; what it wants is said until it is there"
    )
    func onboardingWithSource() async throws {
        try await House.with { house in
            _ = try await house.access.grantProvider(named: "northwind")
            func onboard(_ source: JSON) async throws -> JSON? {
                let answer = try await house.post(
                    "/api/v1/tenants",
                    [
                        "tenants": [
                            [
                                "name": "adatum", "issues_token": true,
                                "directory_id": "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162",
                                "evidence_source": source,
                            ]
                        ]
                    ]
                )
                return answer["items"]?.array?.first
            }
            for (field, value) in [
                ("subject_types", ["dns_zone"] as JSON), ("credential", ""),
                ("interval_sec", 5), ("directory_id", "none"), ("name", ""),
            ] {
                var source: JSONObject = [
                    "name": "directory", "subject_types": ["entra_conditional_access"],
                    "credential": "graph.json",
                ]
                source[field] = value
                let refused = try await onboard(.object(source))
                #expect(
                    refused?["refusal"]?["field"]?.string == "evidence_source.\(field)",
                    "\(refused ?? .null)"
                )
                #expect(refused?["managed_tenant_id"]?.string == nil)
            }
            let source: JSON = [
                "name": "directory", "subject_types": ["entra_conditional_access"],
                "credential": "graph.json",
            ]
            let made = try await onboard(source)
            #expect(made?["outcome"]?.string == "created", "\(made ?? .null)")
            let tenant = try #require(made?["managed_tenant_id"]?.string)
            let note = made?["notes"]?.array?.first?.string
            #expect(note?.contains("\(tenant)/graph.json cannot be read") == true, "\(note ?? "")")
            let token = try #require(made?["token"]?.string)
            let listed = try await house.ask(.get, "/api/v1/evidence-sources", token: token)
            let kept = try #require(listed["items"]?.array?.first)
            #expect(kept["credential"]?.string == "graph.json")
            #expect(kept["directory_id"]?.string == "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162")
            #expect(kept["token_url"]?.string?.contains("5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162") == true)
            // As often as it is compared.
            #expect(kept["interval_sec"]?.integer == 3_600)

            let folder = house.home + "/credentials/\(tenant)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try #"{"client_id": "x", "client_secret": "hidden-from-all"}"#.write(
                toFile: folder + "/graph.json",
                atomically: true,
                encoding: .utf8
            )
            let again = try await onboard(source)
            #expect(again?["outcome"]?.string == "present")
            #expect(again?["notes"]?.array?.isEmpty == true, "\(again ?? .null)")
            let entries = try await house.ask(
                .get,
                "/api/v1/ledgers/chronicle/entries?limit=100",
                token: token
            )
            #expect(entries.status == 200)
            #expect(!"\(again ?? .null)\(entries.text)".contains("hidden-from-all"))
        }
    }

    @Test("a provider captures its baseline from a tenant that it manages, until that ends")
    func capturing() async throws {
        try await House.with { house in
            _ = try await house.access.grantProvider(named: "northwind")
            let path = "/api/v1/baselines/\(house.northwind.marks.baseline)/capture?managed_tenant=contoso"
            let early = try await house.post(path, [:])
            #expect(early.status == 404 && early["code"]?.string == "unknown_tenant", "\(early.text)")
            _ = try await house.ask(
                .post,
                "/api/v1/tenant-delegations",
                ["provider": "northwind", "rights": ["capture"]],
                token: house.contoso.token
            )
            _ = try await house.post("/api/v1/tenant-delegations/contoso/accept", [:])
            let named = try await house.ask(
                .post,
                "/api/v1/tenant-names",
                ["names": ["contoso"], "domains": []],
                token: house.contoso.token
            )
            #expect(named.status == 201, "\(named.text)")
            let asked = try await house.post(path, [:])
            #expect(asked.status == 201, "\(asked.text)")
            try await house.perform(asked, of: house.contoso)
            let id = asked["operation_run_id"]?.string ?? ""
            for (path, token) in [
                ("/api/v1/runs/\(id)?managed_tenant=contoso", house.northwind.token),
                ("/api/v1/runs/\(id)", house.contoso.token),
            ] {
                let run = try await house.ask(.get, path, token: token)
                #expect(run["state"]?.string?.contains("succeeded") == true, "\(run.text)")
                #expect(run["requested_by"]?.string == "northwind-admin of northwind")
            }
            let run = try await house.ask(.get, "/api/v1/runs/\(id)", token: house.contoso.token)
            let snapshots = try await house.get(
                "/api/v1/baselines/\(house.northwind.marks.baseline)/snapshots"
            )
            let latest = try #require(snapshots["items"]?.array?.first)
            #expect(latest["baseline_snapshot_id"]?.string == run["baseline_snapshot_id"]?.string)
            #expect((latest["item_count"]?.integer ?? 0) > 0)
            _ = try await house.post("/api/v1/tenant-delegations/contoso/end", ["reason": "over"])
            #expect(try await house.post(path, [:]).status == 404)
        }
    }
}
