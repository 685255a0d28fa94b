import Access
import Drift
import Evidence
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
}
