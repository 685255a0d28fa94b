import Evidence
import HTTPTypes
import Testing

@testable import Server

@Suite("Bad input", .house, .serialized)
struct BadInputTests {
    @Test(
        "a body that can't stand is refused with its field, and nothing is written",
        arguments: BadRequest.all
    )
    func refused(request: BadRequest) async throws {
        let house = try House.shared()
        let answer = try await house.unchanged("\(request)") {
            try await house.ask(
                .post,
                request.path,
                bytes: request.bytes,
                token: house.northwind.token,
                request.headers
            )
        }
        expectProblem(answer, request.status, request.code, "\(request)")
        #expect(answer["field"]?.string == request.field, "\(request): \(answer.text)")
    }

    @Test(
        "a query that can't stand is refused with its parameter",
        arguments: [
            ("artifacts?limit=0", 422, "invalid_value", "limit"),
            ("artifacts?limit=201", 422, "invalid_value", "limit"),
            ("artifacts?limit=-1", 422, "invalid_value", "limit"),
            ("artifacts?limit=many", 400, "wrong_type", "limit"),
            ("artifacts?limit=99999999999999999999", 400, "wrong_type", "limit"),
            ("artifacts?cursor=!!!", 422, "invalid_value", "cursor"),
            ("artifacts?cursor=bm90IGEgY3Vyc29y", 422, "invalid_value", "cursor"),
            ("accords?cursor=%00", 422, "invalid_value", "cursor"),
            ("ceremonies?cursor=%FF", 422, "invalid_value", "cursor"),
            ("artifacts?kind=floppy_disk", 422, "invalid_value", "kind"),
            ("artifacts?state=lost", 422, "invalid_value", "state"),
            ("artifacts?drift=perhaps", 422, "invalid_value", "drift"),
            ("deployments?drift=perhaps", 422, "invalid_value", "drift"),
            ("ceremonies?state=sideways", 422, "invalid_value", "state"),
            ("jobs?state=sideways", 422, "invalid_value", "state"),
            ("jobs?cursor=first", 422, "invalid_value", "cursor"),
            ("callers?limit=0", 422, "invalid_value", "limit"),
            ("ledgers/chronicle/entries?limit=0", 422, "invalid_value", "limit"),
            ("ledgers/chronicle/entries?limit=1001", 422, "invalid_value", "limit"),
            ("ledgers/chronicle/entries?after=first", 400, "wrong_type", "after"),
        ]
    )
    func badQueries(path: String, status: Int, code: String, field: String) async throws {
        let answer = try await House.shared().get("/api/v1/" + path)
        expectProblem(answer, status, code, field: field, path)
    }

    @Test(
        "an address that names nothing is not found, whatever it holds",
        arguments: [
            ("artifacts/nothing", 404, "unknown_artifact"), ("artifacts/%00", 422, "text_unfit"),
            ("artifacts/a%00b", 422, "text_unfit"), ("artifacts/%FF%FE", 404, "unknown_artifact"),
            ("artifacts/..%2F..%2Fetc", 404, "unknown_artifact"),
            ("artifacts/dns_zone:", 404, "unknown_artifact"),
            ("artifacts/sha256:00", 404, "unknown_artifact"),
            ("artifacts/%F0%9F%90%98", 404, "unknown_artifact"), ("accords/%00", 422, "text_unfit"),
            ("ceremonies/%00", 422, "text_unfit"),
            ("ceremonies/00000000-0000-0000-0000-000000000000", 404, "unknown_ceremony"),
            ("ledgers/nothing/entries", 404, "unknown_ledger"),
            ("ledgers/chronicle/entries/-1", 404, "unknown_entry"),
            ("ledgers/chronicle/entries/999999", 404, "unknown_entry"),
            ("ledgers/chronicle/entries/%00", 404, "unknown_entry"), ("nothing", 404, "not_found"),
            ("artifacts/'%20OR%20''='", 404, "unknown_artifact"),
            ("artifacts/" + String(repeating: "a", count: 5_000), 404, "unknown_artifact"),
        ]
    )
    func badAddresses(path: String, status: Int, code: String) async throws {
        let answer = try await House.shared().get("/api/v1/" + path)
        expectProblem(answer, status, code, path)
    }

    @Test(
        "a method that an address does not take is refused, and told which it takes",
        arguments: [
            ("/api/v1/artifacts", "GET, HEAD, POST"), ("/api/v1/artifacts/some", "GET, HEAD"),
            ("/api/v1/tokens/some", "DELETE"), ("/api/v1/ceremonies/some/reject", "POST"),
            ("/sign-in", "GET, HEAD, POST"), ("/health/live", "GET, HEAD"),
        ]
    )
    func otherMethods(path: String, allowed: String) async throws {
        let house = try House.shared()
        for method in [HTTPRequest.Method.put, .patch] {
            for token in [nil, house.northwind.token] {
                let answer = try await house.unchanged {
                    try await house.ask(method, path, [:], token: token)
                }
                expectProblem(answer, 405, "method_not_allowed", field: "method", path)
                #expect(answer.header("Allow") == allowed, "\(path)")
            }
        }
        expectProblem(try await house.ask(.put, "/api/v1/nothing"), 404, "not_found")
    }

    @Test("what can be read can be asked for its head")
    func head() async throws {
        let house = try House.shared()
        for path in ["/api/v1/artifacts", "/artifacts", "/health/live", "/api/v1/live"] {
            let answer = try await house.ask(.head, path, token: house.northwind.token)
            #expect(answer.status == 200, "\(path)")
            #expect(answer.bytes.isEmpty, "\(path)")
        }
        #expect(try await house.ask(.head, "/api/v1/artifacts").status == 401)
    }

    @Test(
        "the character U+0000 is refused where it stands",
        arguments: [
            ("artifacts/%00", "address"), ("callers?cursor=%00", "cursor"), ("accords/a%00b", "address"),
        ]
    )
    func nul(path: String, field: String) async throws {
        let answer = try await House.shared().get("/api/v1/" + path)
        expectProblem(answer, 422, "text_unfit", field: field, path)
    }
}
