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
            "artifacts/nothing", "artifacts/%00", "artifacts/a%00b", "artifacts/%FF%FE",
            "artifacts/..%2F..%2Fetc",
            "artifacts/dns_zone:", "artifacts/sha256:00", "artifacts/%F0%9F%90%98", "accords/%00",
            "ceremonies/%00",
            "ceremonies/00000000-0000-0000-0000-000000000000", "ledgers/nothing/entries",
            "ledgers/chronicle/entries/-1", "ledgers/chronicle/entries/999999",
            "ledgers/chronicle/entries/%00",
            "nothing", "artifacts/'%20OR%20''='", "artifacts/" + String(repeating: "a", count: 5_000),
        ]
    )
    func badAddresses(path: String) async throws {
        let answer = try await House.shared().get("/api/v1/" + path)
        #expect([404, 422].contains(answer.status), "\(path): \(answer.text)")
        expectProblem(answer, answer.status, answer.code ?? "", path)
        if answer.status == 422 { #expect(answer.code == "text_unfit" && path.contains("%00"), "\(path)") }
    }

    @Test("a method that an address does not take is refused")
    func otherMethods() async throws {
        let house = try House.shared()
        for method in [HTTPRequest.Method.put, .patch, .delete] {
            let answer = try await house.unchanged {
                try await house.ask(method, "/api/v1/artifacts", [:], token: house.northwind.token)
            }
            #expect([404, 405].contains(answer.status))
            #expect(answer.header("X-Request-ID") != nil)
        }
    }
}
