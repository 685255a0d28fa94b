import API
import Evidence
import Testing

@Suite("Problems name who can act")
struct ProblemTests {
    @Test(
        "the status, or the code for a sealed server, says whose turn it is",
        arguments: [
            (400, "unknown_field", Problem.Audience.sender), (404, "unknown_artifact", .sender),
            (409, "idempotency_key_reused", .sender), (413, "body_too_large", .sender),
            (422, "schema_violation", .sender), (401, "not_signed_in", .permissionGiver),
            (403, "permission_missing", .permissionGiver), (429, "too_many_requests", .serverOperator),
            (500, "internal", .serverOperator), (503, "database_unavailable", .serverOperator),
            (503, "sealed", .unsealer),
        ]
    )
    func audience(status: Int, code: String, expected: Problem.Audience) {
        #expect(Problem(status: status, code: code, title: "", detail: "").audience == expected)
    }

    @Test("a problem has the members of RFC 9457 and ours")
    func wireForm() throws {
        let problem = Problem(
            status: 400,
            code: "unknown_field",
            title: "Unknown member",
            detail: "tear is not known here",
            field: "tear",
            remedy: "leave it out",
            requestID: "r-1"
        )
        let expected: JSON = [
            "type": "urn:muniment:problem:unknown_field", "title": "Unknown member", "status": 400,
            "detail": "tear is not known here", "code": "unknown_field", "field": "tear",
            "remedy": "leave it out", "request_id": "r-1",
        ]
        #expect(try StrictJSON.json(problem) == expected)
        #expect(try StrictJSON.decode(Problem.self, from: expected) == problem)
    }

    @Test("a refused body becomes a problem that names field and remedy")
    func refusedBody() {
        let problem = StrictJSON.Refusal.unknownMember(field: "files[0].size", known: ["bytes", "name"])
            .problem
        #expect(problem.status == 400)
        #expect(problem.code == "unknown_field")
        #expect(problem.field == "files[0].size")
        #expect(problem.remedy == "leave it out; known are bytes, name")
    }

    @Test("a token is shown by no description, and blanks around it do not count")
    func tokenIsSecret() {
        let token = AccessToken("  mun_secret\n")
        #expect(token?.secret == "mun_secret")
        #expect(token.map { "\($0)" } == "‹redacted›")
        #expect(token.map { String(reflecting: $0) }?.contains("secret") == false)
        #expect(AccessToken(" \n") == nil)
        #expect(AccessToken("two words") == nil)
    }

    @Test(
        "only an http or https address without user, query and fragment is an address",
        arguments: [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("https://m.example.org/", "https://m.example.org"),
            ("https://example.org/muniment/", "https://example.org/muniment"), ("ftp://example.org", nil),
            ("https://", nil), ("https:///x", nil), ("example.org", nil), ("https://u:p@example.org", nil),
            ("https://example.org?x", nil), ("https://exa mple.org", nil),
        ]
    )
    func addresses(text: String, expected: String?) { #expect(ServerAddress(text)?.url == expected) }
}
