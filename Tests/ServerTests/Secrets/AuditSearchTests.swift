import Access
import Evidence
import HTTPTypes
import TestSupport
import Testing

@testable import Server

@Suite("Searching the audit of secrets")
struct AuditSearchTests {
    @Test("all requests about a secret are found by any of its paths, with the names of who made them")
    func asked() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            try await bench.write("prod/db", ["password": "one"])
            try await bench.write("prod/db2", ["password": "two"])
            let browser = try await bench.person(
                "ada",
                """
                path "kv/metadata/*" { capabilities = ["list", "read"] }
                path "kv/data/prod/*" { capabilities = ["read"] }
                """
            )
            _ = try await browser.get("/secrets/secret?path=kv/prod/db")
            for path in ["delete", "undelete", "destroy"] {
                let answer = try await bench.ask(.post, "kv/\(path)/prod/db", ["versions": [1]])
                #expect(answer.status < 300, "\(answer.text)")
            }
            _ = try await bench.ask(.get, "kv/subkeys/prod/db")
            _ = try await house.database.lastAudit(of: house.northwind.caller.tenant, home: house.home)
            func found(_ secret: String) async throws -> [JSON] {
                try await house.get("/api/v1/audit/events?limit=200&secret=\(secret)").items
            }
            let all = try await found("kv/prod/db")
            let areas = Set(all.compactMap { $0["secret_id"]?.string })
            #expect(
                areas.isSuperset(
                    of: ["data", "metadata", "delete", "undelete", "destroy", "subkeys"].map {
                        "kv/\($0)/prod/db"
                    }
                )
            )
            let numbers = all.compactMap { $0["sequence_number"]?.integer }
            #expect(numbers == numbers.sorted(by: >))
            for path in ["kv/data/prod/db", "kv/destroy/prod/db"] {
                #expect(try await found(path) == all)
            }
            #expect(try await found("kv/data/prod").isEmpty)
            // Who is known by an identifier has a name; a token has none.
            let persons = all.filter { $0["actor_id"]?.string == browser.caller.id.text }
            #expect(!persons.isEmpty && persons.allSatisfy { $0["actor_name"] == "ada" })
            #expect(all.contains { $0["actor_name"]?.string == nil })
            let number = try #require(persons.first?["sequence_number"]?.integer)
            let one = try await house.get("/api/v1/audit/events/\(number)")
            #expect(one["event", "actor_name"] == "ada", "\(one.text)")
            let cookie = ["Cookie": "muniment_session=\(try await house.session())", "Accept": "text/html"]
            let page = try await house.ask(.get, "/audit?secret=kv/prod/db", nil, cookie)
            #expect(page.status == 200 && page.text.contains("kv/destroy/prod/db"), "\(page.text)")
        }
    }
}
