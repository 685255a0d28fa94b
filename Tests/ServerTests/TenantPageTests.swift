import Access
import Drift
import Evidence
import Foundation
import HTTPTypes
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Pages of other tenants, without scripts", .serialized)
struct TenantPageTests {
    /// Northwind as a provider that manages contoso, which differs from northwind's baseline.
    private static func manage(_ house: House) async throws {
        _ = try await house.access.grantProvider(named: "northwind")
        let contoso = try await Visitor(house, house.contoso)
        let offered = try await contoso.post(
            "/tenant-delegations",
            ["provider": "northwind", "capture": "yes", "compare": "yes", "judge": "yes"]
        )
        #expect(offered.header("Location") == "/tenant-delegations?done=offered", "\(offered.text)")
        let northwind = try await Visitor(house)
        let page = try await northwind.get("/tenant-delegations")
        let accept = try #require(page.firstMatch(of: #/action="(/tenant-delegations/[^"]*/accept)"/#)).1
        #expect(try await northwind.post(String(accept)).status == 303)
    }

    /// Contoso takes in what differs and is compared with northwind's baseline, and its summary is told.
    private static func compare(_ house: House, www address: String = "192.0.2.99") async throws {
        let zone = House.zone("northwind-drift.example", www: address)
        let body: JSON = ["subject_types": ["dns_zone"], "files": [House.file("drift.zone", zone)]]
        let seen = try await house.post("/api/v1/evidence?managed_tenant=contoso", body)
        try #require(seen.status == 201, "\(seen.text)")
        let all = try await house.post("/api/v1/baselines/northwind-golden/compare-all", [:])
        for item in all["items"]?.array ?? [] where item["managed_tenant_name"]?.string == "contoso" {
            let id = try #require((item["operation_run_id"]?.string).flatMap { UniqueID($0) })
            try await house.drift.perform(id, of: house.contoso.caller.tenant)
        }
        try await tell(house)
    }

    private static func tell(_ house: House) async throws {
        let tenant = house.contoso.caller.tenant
        for order in try await house.drift.untoldSummaries(of: tenant) {
            try await house.drift.summarise(order, of: tenant)
        }
    }

    private static func assign(_ house: House) async throws {
        let assigned = try await house.post(
            "/api/v1/baselines/northwind-golden/assign",
            ["tenants": ["contoso", "northwind"], "interval_sec": 0]
        )
        try #require(assigned.status == 201, "\(assigned.text)")
    }

    @Test(
        "from the matrix to what differs in a managed tenant, its run and its finding, which is answered for there"
    )
    func matrix() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            #expect(try await visitor.get("/tenants").contains("No tenant is compared with a baseline yet."))
            let strangers = ["/findings", "/findings/report", "/runs/\(house.contoso.marks.runID)"]
            for path in strangers + ["/findings/\(house.contoso.marks.findingID)"] {
                #expect(try await house.get(path + "?managed_tenant=contoso").status == 404, "\(path)")
            }
            try await Self.manage(house)
            try await Self.assign(house)
            let before = try await visitor.get("/tenants")
            #expect(before.contains("2 were not yet looked at") && before.contains("not yet looked</span>"))
            try await Self.compare(house)

            let page = try await visitor.get("/tenants")
            #expect(page.contains("Of 2 tenants"), "\(page)")
            let cell = try #require(
                page.firstMatch(
                    of: #/data-label="northwind-golden"><a href="(/findings\?[^"]*contoso[^"]*)"/#
                )
            ).1
            let address = cell.replacing("&amp;", with: "&")
            #expect(address == "/findings?baseline=northwind-golden&managed_tenant=contoso")
            let rows = page.matches(of: #/data-key="tenant-[^"]*"/#)
            #expect(rows.count == 2)
            // The worst first, and narrowed in the address.
            let first = try #require(page.firstRange(of: ">contoso</a>")?.lowerBound)
            let second = try #require(page.firstRange(of: ">northwind</a>")?.lowerBound)
            #expect(first < second)
            #expect(try await !visitor.get("/tenants?q=CONTOSO").contains(">northwind</a>"))
            #expect(try await visitor.get("/tenants?state=accepted").contains("No tenant is like that."))

            let one = try await visitor.get("/baselines/northwind-golden/tenants?sort=name")
            #expect(one.contains("1 of 1") && one.contains(">contoso</a>"))
            let run = try #require(one.firstMatch(of: #/href="(/runs/[^"]*managed_tenant=contoso)"/#)).1
            let runPage = try await visitor.get(String(run))
            #expect(
                runPage.contains("1 of 1 subject differs") && runPage.contains("which your tenant manages")
            )
            #expect(runPage.contains(#"href="/baselines/northwind-golden""#))

            let list = try await visitor.get(String(address))
            #expect(list.contains("1 finding waits for somebody"))
            #expect(!list.contains("Who is told"))
            let path = try #require(list.firstMatch(of: #/row-link" href="(/findings/[^"]*)"/#)).1
            let finding = try await visitor.get(String(path))
            #expect(finding.contains("192.0.2.99") && !finding.contains(#"data-live="""#))
            #expect(finding.contains(#/data-live="\/live\?topics=[^"]*managed_tenant=contoso/#))
            let form = try #require(
                finding.firstMatch(of: #/action="(/findings/[^"]*/acknowledge[^"]*)"/#)
            ).1
            let known = try await visitor.post(String(form), ["reason": "a pilot there"])
            #expect(known.status == 303, "\(known.text)")
            let after = try await visitor.get(try #require(known.header("Location")))
            #expect(after.contains("northwind-admin of northwind") && after.contains("a pilot there"))
            // What has its name in northwind is nobody's there: the page says that it is contoso's.
            let elsewhere = String(path.prefix { $0 != "?" })
            #expect(try await house.get(elsewhere).status == 404)
            // What contoso finds by baselines of its own is not northwind's to see.
            let own = "/findings/\(house.contoso.marks.findingID)?managed_tenant=contoso"
            #expect(try await house.get(own).status == 404)

            let report = try await visitor.get("/findings/report?managed_tenant=contoso")
            #expect(report.contains(house.contoso.caller.tenant.description))
            #expect(!report.contains("/bundle\""))
        }
    }

    @Test("what one change did to many tenants stands once, with each of them, until it is mended")
    func causes() async throws {
        try await House.with { house in
            try await Self.manage(house)
            try await Self.assign(house)
            try await Self.compare(house)
            let visitor = try await Visitor(house)
            let list = try await visitor.get("/baselines/northwind-golden/causes")
            #expect(list.contains("1 change explains all that differs; the widest stands in 1 tenant."))
            let path = String(
                try #require(list.firstMatch(of: #/href="(/baselines/northwind-golden/causes/[^"]*)"/#)).1
            )
            #expect(
                try await visitor.get("/baselines/northwind-golden/causes?severity=low")
                    .contains("No change is like that.")
            )
            let page = try await visitor.get(path)
            #expect(page.contains("What differs, as contoso shows it") && page.contains("192.0.2.99"))
            #expect(page.contains("managed_tenant=contoso"))
            try await Self.compare(house, www: "192.0.2.66")
            let mended = try await visitor.get(path)
            #expect(mended.contains("It stands in no tenant any more."), "\(mended)")
        }
    }

    @Test("a delegation is offered, accepted and ended by forms, and stands on the pages of both sides")
    func delegations() async throws {
        try await House.with { house in
            let (northwind, contoso) = (try await Visitor(house), try await Visitor(house, house.contoso))
            // Each tenant of the house has offered itself to a provider of its own.
            #expect(
                try await contoso.get("/tenant-delegations").contains("1 offer of it is not answered yet")
            )
            for values: KeyValuePairs<String, String> in [
                ["provider": "northwind", "compare": "yes"], ["provider": "", "compare": "yes"],
                ["provider": "contoso-provider"],
            ] {
                let refused = try await contoso.post("/tenant-delegations", values)
                #expect((400..<500).contains(refused.status), "\(values): \(refused.text)")
                #expect(refused.header("Content-Type")?.hasPrefix("text/html") == true)
            }
            _ = try await house.access.grantProvider(named: "northwind")
            _ = try await contoso.post("/tenant-delegations", ["provider": "northwind", "compare": "yes"])
            let asked = try await northwind.get("/tenant-delegations")
            #expect(asked.contains("1 offer waits for your answer") && asked.contains("waits for you"))
            #expect(asked.contains(">contoso</span>"))
            #expect(asked.contains("chronicle #"))
            let id = try #require(asked.firstMatch(of: #/action="(/tenant-delegations/[^"]*)/accept"/#)).1
            // Who is managed can't accept for the provider.
            #expect(try await contoso.post(id + "/accept").status == 403)
            #expect(try await northwind.post(id + "/accept").status == 303)
            #expect(try await northwind.get("/tenant-delegations").contains("Your tenant manages 1 other"))
            #expect(try await contoso.get("/tenant-delegations").contains("1 provider manages your tenant"))

            let ended = try await contoso.post(id + "/end", ["reason": "the contract is over"])
            #expect(ended.header("Location") == "/tenant-delegations?done=ended")
            #expect(try await !northwind.get("/tenant-delegations").contains("contoso"))
            let past = try await northwind.get("/tenant-delegations?state=all")
            #expect(past.contains("the contract is over") && past.contains("of the other side"))
            #expect(try await northwind.get("/tenant-delegations?state=ended&q=CONT").contains("contoso"))
            #expect(try await house.get("/tenant-delegations?state=over").status == 422)

            let reader = try await house.token(with: [.read], named: "reader")
            let read = try await house.ask(.get, "/tenant-delegations", token: reader)
            #expect(read.status == 200 && !read.text.contains("<form method=\"post\" action=\"/tenant"))
            #expect(!read.text.contains("Offer your tenant"))
        }
    }

    @Test("a tenant is made by the form, its administrator's token is shown once and opens the door")
    func onboarding() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            #expect(try await visitor.get("/tenants/onboarding").contains("Your tenant is no provider"))
            _ = try await house.access.grantProvider(named: "northwind")
            #expect(try await visitor.get("/tenants/onboarding").contains("Make the tenant"))

            let fields = [
                "name": "Adatum", "domains": "x", "compare": "yes", "capture": "yes", "interval_sec": "3600",
                "baseline": "northwind-golden",
            ]
            let refused = try await visitor.send("/tenants/onboarding", fields)
            #expect(refused.status == 200 && refused.text.contains("(domains)"), "\(refused.text)")
            // What was filled in is there to be mended.
            #expect(refused.text.contains(#"name="name" value="Adatum""#))
            let made = try await visitor.send(
                "/tenants/onboarding",
                fields.merging(["domains": "adatum.example; adatum.org", "issues_token": "yes"]) { $1 }
            )
            #expect(made.status == 200 && made.text.contains("Of 1 tenant 1 was made."), "\(made.text)")
            #expect(made.header("Cache-Control") == "no-store")
            let token = try #require(made.text.firstMatch(of: #/<code class="whole">([^<]*)<\/code>/#)).1
            let who = try await house.ask(.get, "/api/v1/whoami", token: String(token))
            #expect(who.status == 200 && who.text.contains("Adatum"), "\(who.text)")
            #expect(!house.log.all.contains { $0.contains(token) })
            let matrix = try await visitor.get("/tenants")
            #expect(matrix.contains(">Adatum</a>"))
            let again = try await visitor.send("/tenants/onboarding", fields.merging(["domains": ""]) { $1 })
            #expect(
                again.text.contains("1 was there already") && !again.text.contains("<code class=\"whole\">")
            )
            let delegations = try await visitor.get("/tenant-delegations")
            #expect(delegations.contains("capture, compare<"))
        }
    }

    @Test(
        "a file of a hundred tenants is taken in one go, with a report; what is wrong in it is told by its line"
    )
    func file() async throws {
        try await House.with { house in
            _ = try await house.access.grantProvider(named: "northwind")
            let visitor = try await Visitor(house)
            let directory = "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"
            let rows = (1...100).map { number in
                "Tenant \(number),\(number == 70 ? "x" : "tenant\(number).example"),graph.json,\(directory)"
            }
            let csv = (["name,domains,credential,directory_id"] + rows).joined(separator: "\r\n")
            let made = try await visitor.send(
                "/tenants/onboarding",
                ["issues_token": "yes"],
                file: ("t.csv", csv)
            )
            #expect(
                made.text.contains("Of 100 tenants 99 were made, 1 was refused."),
                "\(made.text.prefix(9_000))"
            )
            #expect(made.text.matches(of: #/<code class="whole">/#).count == 99)
            #expect(made.text.contains("its source can&#39;t be read yet"))
            #expect(made.text.utf8.count < 150_000)
            let again = try await visitor.send("/tenants/onboarding", [:], file: ("T.CSV", csv))
            #expect(again.text.contains("Of 100 tenants 99 were there already, 1 was refused."))

            let bad: [(String, String, String)] = [
                ("t.txt", csv, "csv, .json or .ndjson"), ("t.csv", "name\n\"x", "line 2"),
                ("t.csv", "name,interval_sec\nx,soon", "line 2"), ("t.csv", "names\nx", "name"),
                ("t.json", "[", "JSON"), ("t.csv", "", "empty"), ("t.csv", "name\n", "names no tenant"),
                ("t.csv", csv + "\r\nTenant 101,,,\r\n", "at most 100"),
            ]
            for (name, text, word) in bad {
                let refused = try await visitor.send("/tenants/onboarding", [:], file: (name, text))
                #expect((400..<500).contains(refused.status), "\(name): \(refused.status)")
                #expect(refused.text.contains(word), "\(name): \(refused.text)")
            }
            let bare = try await visitor.post("/tenants/onboarding", ["name": "x"])
            #expect(bare.status == 415)
            let other = try await house.unchanged {
                try await visitor.send("/tenants/onboarding", ["name": "x"], site: "cross-site")
            }
            #expect(other.status == 403)
        }
    }

    @Test("a thousand tenants stand on twenty pages, each once, and what is told of one of them is noticed")
    func thousand() async throws {
        try await House.with { house in
            _ = try await house.access.grantProvider(named: "northwind")
            try await house.plantTenants(1_000)
            let visitor = try await Visitor(house)
            let mark = try await house.drift.matrixMark(of: house.northwind.caller.tenant)
            var path = "/tenants?q=Tenant"
            var seen: Set<String> = []
            for _ in 0..<20 {
                let page = try await visitor.get(path)
                #expect(page.utf8.count < 150_000)
                let names = page.matches(of: #/row-link" href="[^"]*">(Tenant [0-9]*)</#).map { String($0.1) }
                #expect(names.count == 50)
                seen.formUnion(names)
                guard let next = page.firstMatch(of: #/rel="next" href="([^"]*)"/#)?.1 else { break }
                path = String(next).replacing("&amp;", with: "&")
            }
            #expect(seen.count == 1_000)
            let worst = try await visitor.get("/baselines/northwind-golden/tenants")
            #expect(worst.contains("are weaker than the baseline"))
            try await house.database.superuser.execute(
                """
                UPDATE drift.baseline_tenant_summaries SET change_number = change_number + 1
                WHERE managed_tenant_name = 'Tenant 7'
                """
            )
            #expect(try await house.drift.matrixMark(of: house.northwind.caller.tenant) != mark)
        }
    }
}

extension House {
    /// Tenants that northwind manages, with summaries of its baseline as comparisons would tell them.
    func plantTenants(_ count: Int) async throws {
        try await database.superuser.execute(
            """
            INSERT INTO drift.baseline_tenant_summaries (
                tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name, change_number, state,
                operation_run_id, run_state, finished_at, looked_at, subjects_total, resolved_content, missing_current,
                open_high, open_medium, badness, differs_since
            )
            SELECT \(northwind.caller.tenant), \(UniqueID(northwind.marks.baselineID)), gen_random_uuid(), 'Tenant ' || n, 1,
                   CASE WHEN n % 80 = 0 THEN 'weakened' WHEN n % 4 = 1 THEN 'drift' WHEN n % 110 = 3 THEN 'error'
                        WHEN n % 33 = 2 THEN 'unknown' ELSE 'match' END,
                   gen_random_uuid(), 'succeeded', now() - n * interval '3 s', now() - n * interval '3 s', 500,
                   CASE WHEN n % 110 = 3 THEN 480 ELSE 500 END, CASE WHEN n % 110 = 3 THEN 20 ELSE 0 END,
                   CASE WHEN n % 80 = 0 THEN 1 + n % 7 ELSE 0 END, CASE WHEN n % 4 = 1 THEN 1 + n % 13 ELSE 0 END,
                   CASE WHEN n % 80 = 0 THEN 5 WHEN n % 4 = 1 THEN 4 WHEN n % 110 = 3 THEN 3 WHEN n % 33 = 2 THEN 2
                        ELSE 0 END * 1000000000000000::bigint + n % 7,
                   CASE WHEN n % 80 = 0 OR n % 4 = 1 THEN now() - n * interval '1 h' END
            FROM generate_series(1, \(count)) AS n
            """
        )
    }
}
