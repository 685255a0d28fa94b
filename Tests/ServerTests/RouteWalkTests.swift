import Access
import Evidence
import Foundation
import HTTPTypes
import Postgres
import TestSupport
import Testing

@testable import Server

/// Every route, asked by who may not: another tenant, nobody, a caller without the permission, another site's form.
@Suite("Walk over every route", .house, .serialized)
struct RouteWalkTests {
    /// Lists of things that others have, asked for without naming any.
    private static let lists = Route.all.filter { route in
        route.method == .get && !route.isStream && route.door != .open && !route.path.contains("{ref}")
            && !route.path.contains("{entry}")
    }

    @Test("the walk knows every route of the server, and no other")
    func tableIsComplete() throws {
        let house = try House.shared()
        #expect(Set(Route.all.map(\.description)) == house.routes)
        #expect(Route.all.count == house.routes.count)
    }

    @Test("the list of addresses that operators read has every route, with its permission, and no other")
    func documentIsComplete() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Documents/operating/api.md").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        let told = text.matches(of: #/(?m)^\| `((?:GET|POST|PUT|DELETE) [^`]+)` \| (?:`([a-z.]+)`)?/#)
            .map { "\($0.1) \($0.2 ?? "-")" }
        let routes = Route.all.map { "\($0.description) \($0.permission?.rawValue ?? "-")" }
        #expect(Set(told).symmetricDifference(routes).isEmpty, "\(Set(told).symmetricDifference(routes))")
        #expect(told.count == routes.count)
    }

    @Test(
        "a tenant reads its own things: the walk's addresses are right",
        arguments: Route.all.filter { $0.method == .get && !$0.isStream }
    )
    func ownThings(route: Route) async throws {
        let house = try House.shared()
        let named = route.naming(house.northwind.marks)
        for request in named.isEmpty ? [route.request(by: house.northwind.marks)] : named {
            let path = request.path.replacing("{ledger}", with: "chronicle")
            let answer = try await house.get(path)
            // Without a provider nobody leaves for one, or comes back; nothing is rotated in a house whose seal is closed.
            let isSetUp =
                path != "/health/ready" && !path.hasPrefix("/sign-in/oidc")
                && !path.contains("/rotations/") && !path.hasPrefix("/api/v1/secrets/")
            #expect(answer.status == 200 || !isSetUp, "\(path): \(answer.text)")
        }
    }

    @Test("another tenant's things can't be named", arguments: Route.all.filter { $0.door != .open })
    func foreignThings(route: Route) async throws {
        let house = try House.shared()
        for request in route.naming(house.contoso.marks) {
            let answer = try await house.unchanged("\(request.path)") {
                try await house.ask(route.method, request.path, request.body, token: house.northwind.token)
            }
            #expect(answer.status == 404, "\(route) \(request.path): \(answer.text)")
            expectTellsNothing(answer, of: house.contoso.marks, askedWith: request)
        }
    }

    /// On a house of its own: what is asked may change things.
    @Test("the same addresses and bodies mean something to their owner")
    func ownersAreNotToldNothing() async throws {
        try await House.with { house in
            // A policy goes once: by the interface.
            let changes = Route.all.filter {
                $0.door != .open && $0.isChange && $0.path != "/policies/{ref}/delete"
            }
            for route in changes {
                for request in route.naming(house.contoso.marks) {
                    let answer = try await house.ask(
                        route.method,
                        request.path,
                        request.body,
                        token: house.contoso.token
                    )
                    #expect(answer.status != 404, "\(route) \(request.path): \(answer.text)")
                }
            }
        }
    }

    @Test("no list shows what another tenant has", arguments: lists)
    func foreignLists(route: Route) async throws {
        let house = try House.shared()
        let path = route.path.replacing("{ledger}", with: "chronicle")
        let queries = ["", "?limit=1&cursor=\(house.contoso.marks.cursor)", "?limit=200", "?drift=drift"]
        for query in queries {
            let answer = try await house.get(path + query)
            expectTellsNothing(answer, of: house.contoso.marks, askedWith: Route.Request(path: query))
        }
    }

    @Test("without a token nothing is answered", arguments: Route.all.filter { $0.door != .open })
    func withoutToken(route: Route) async throws {
        let house = try House.shared()
        let request = route.request(by: house.northwind.marks)
        let answer = try await house.unchanged("\(route)") {
            try await house.ask(route.method, request.path, request.body)
        }
        expectNotSignedIn(answer, route)
    }

    @Test(
        "a token that is revoked, expired or nobody's is none",
        arguments: Route.all.filter { $0.door != .open }
    )
    func deadTokens(route: Route) async throws {
        let house = try House.shared()
        let request = route.request(by: house.northwind.marks)
        let tokens = try await DeadTokens.of(house)
        try await house.unchanged("\(route)") {
            for token in tokens {
                let answer = try await house.ask(route.method, request.path, request.body, token: token)
                expectNotSignedIn(answer, route)
            }
        }
    }

    @Test(
        "a caller without the permission is refused, and told which it is",
        arguments: Route.all.filter { $0.permission != nil }
    )
    func withoutPermission(route: Route) async throws {
        let house = try House.shared()
        let permission = try #require(route.permission)
        let others = Set(Permission.allCases).subtracting([permission])
        let token = try await house.token(with: others, named: "no \(permission.rawValue) for \(route)")
        let request = route.request(by: house.northwind.marks)
        // The refusal itself is told in the audit ledger, and nothing else is written.
        let told = ["ledger.entries", "ledger.heads"]
        let answer = try await house.unchanged("\(route)", butFor: told) {
            try await house.ask(
                route.method,
                request.path.replacing("{ledger}", with: "chronicle"),
                request.body,
                token: token
            )
        }
        expectProblem(answer, 403, "permission_missing", "\(route)")
        #expect(answer["detail"]?.string?.contains(permission.rawValue) == true, "\(route): \(answer.text)")
    }

    @Test(
        "a signed-in browser changes nothing for another site's form",
        arguments: Route.all.filter { $0.isChange && !$0.isSigned }
    )
    func anotherSitesForm(route: Route) async throws {
        let house = try House.shared()
        let session = try await house.session()
        let request = route.request(by: house.northwind.marks)
        let origins: [[String: String]] = [
            ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
            ["Origin": "https://evil.example"],
            ["Origin": "null"], [:],
        ]
        try await house.unchanged("\(route)") {
            for origin in origins {
                let answer = try await house.ask(
                    route.method,
                    request.path,
                    request.body,
                    origin.merging(["Cookie": "muniment_session=\(session)"]) { first, _ in first }
                )
                #expect([401, 403].contains(answer.status), "\(route) \(origin): \(answer.text)")
                #expect(answer.header("Set-Cookie") == nil, "\(route) \(origin)")
            }
        }
    }

    @Test("a session is no bearer token, and a bearer token no session")
    func purposes() async throws {
        let house = try House.shared()
        let session = try await house.session()
        let asBearer = try await house.ask(.get, "/api/v1/whoami", token: session)
        expectProblem(asBearer, 401, "not_signed_in")
        let cookie = ["Cookie": "muniment_session=\(house.northwind.token)"]
        expectProblem(try await house.ask(.get, "/api/v1/whoami", nil, cookie), 401, "not_signed_in")
        #expect(try await house.ask(.get, "/artifacts", nil, cookie).status == 303)
    }

    @Test("our own pages may change things, and the walk's look at the tables sees it")
    func ownForm() async throws {
        let house = try House.shared()
        for (number, origin) in [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://localhost")]
            .enumerated()
        {
            let before = try await house.contents()
            let answer = try await house.ask(
                .post,
                "/api/v1/callers",
                ["kind": "agent", "name": .string("from a page \(number)"), "permissions": []],
                [origin.0: origin.1, "Cookie": "muniment_session=\(try await house.session())"]
            )
            #expect(answer.status == 201, "\(answer.text)")
            let after = try await house.contents()
            #expect(before.count > 15)
            #expect(before["access.callers"] != after["access.callers"])
            #expect(before["ledger.entries"] != after["ledger.entries"])
        }
    }

    // MARK: What is expected

    private func expectNotSignedIn(_ answer: Answer, _ route: Route) {
        guard route.door != .page else {
            #expect(answer.status == 303, "\(route): \(answer.text)")
            #expect(answer.header("Location")?.hasPrefix("/sign-in") == true, "\(route)")
            return
        }
        expectProblem(answer, 401, "not_signed_in", "\(route)")
        #expect(answer.header("WWW-Authenticate") == "Bearer", "\(route)")
    }

    /// An answer may repeat what was asked with, and nothing else of the other tenant's.
    private func expectTellsNothing(_ answer: Answer, of marks: Marks, askedWith request: Route.Request) {
        let asked = request.path + (request.body?.canonicalString ?? "")
        for mark in marks.all where !asked.contains(mark) {
            #expect(!answer.text.contains(mark), "\(request.path) tells \(mark)")
        }
    }
}

/// Tokens that open nothing: revoked, expired, nobody's, malformed, cut off.
private enum DeadTokens {
    static func of(_ house: House) async throws -> [String] {
        let admin = house.northwind.caller
        let revoked = try await house.access.issueToken(by: admin)
        try await house.access.revokeToken(revoked.id, by: admin)
        let expired = try await house.access.issueToken(expiresInSeconds: 60, by: admin)
        try await house.database.superuser.execute(
            """
            UPDATE access.tokens SET created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
            WHERE token_id = \(expired.id)
            """
        )
        return [
            revoked.token.revealed(), expired.token.revealed(), Token.random().revealed(), "let me in",
            String(house.northwind.token.dropLast()),
        ]
    }
}

extension House {
    /// The cookie of a browser in which northwind's administrator is signed in.
    func session() async throws -> String { try await session(of: northwind) }

    func session(of tenant: Tenant) async throws -> String {
        let token = try #require(Token(tenant.token))
        let session = try await access.startSession(with: token)
        return try #require(session).token.token.revealed()
    }

    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: JSON?,
        _ headers: [String: String]
    ) async throws -> Answer {
        try await ask(method, path, body, token: nil, headers)
    }
}
