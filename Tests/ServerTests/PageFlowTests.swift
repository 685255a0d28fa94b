import Access
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("Pages of a running server", .house, .serialized)
struct PageFlowTests {
    private static let ownPage = ["Sec-Fetch-Site": "same-origin"]

    @Test("who is not signed in is led to sign in, and back to the page that was asked for")
    func signIn() async throws {
        let house = try House.shared()
        let asked = try await house.ask(.get, "/artifacts")
        #expect(asked.status == 303)
        let place = try #require(asked.header("Location"))
        #expect(place.hasPrefix("/sign-in?next="))
        let form = try await house.ask(.get, place)
        #expect(form.status == 200)
        #expect(form.text.contains(#"method="post""#))
        #expect(form.text.contains(#"name="next" value="/artifacts""#), "\(form.text)")

        let signedIn = try await house.submit("/sign-in", "token=\(house.northwind.token)&next=%2Fartifacts")
        #expect(signedIn.status == 303)
        #expect(signedIn.header("Location") == "/artifacts")
        let cookie = try #require(signedIn.header("Set-Cookie"))
        for attribute in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="] {
            #expect(cookie.contains(attribute), "\(cookie)")
        }
        #expect(!cookie.contains(house.northwind.token))
        let session = String(try #require(cookie.split(separator: ";").first))
        let page = try await house.ask(.get, "/artifacts", nil, ["Cookie": session])
        #expect(page.status == 200)
        #expect(page.text.contains(house.northwind.marks.artifact))

        let signedOut = try await house.submit("/sign-out", "", ["Cookie": session])
        #expect(signedOut.status == 303)
        #expect(signedOut.header("Location") == "/sign-in")
        #expect(signedOut.header("Set-Cookie")?.contains("Max-Age=0") == true)
        #expect(try await house.ask(.get, "/artifacts", nil, ["Cookie": session]).status == 303)
    }

    @Test("a ceremony is rejected and withdrawn from its page, without a script, and from no other site")
    func endings() async throws {
        let house = try House.shared()
        let session = try await house.session()
        let cookie = ["Cookie": "muniment_session=\(session)"]
        for (verb, state) in [("reject", "rejected"), ("withdraw", "withdrawn")] {
            let opened = try await house.openCeremony(on: "\(verb)-by-form.example")
            let id = try #require(opened["ceremony_id"]?.string)
            let page = try await house.ask(.get, "/ceremonies/\(id)", nil, cookie)
            #expect(page.text.contains("action=\"/ceremonies/\(id)/reject\""), "\(page.text)")
            let path = "/ceremonies/\(id)/\(verb)"
            let foreign = try await house.submit(
                path,
                "reason=no",
                cookie.merging(["Sec-Fetch-Site": "cross-site"]) { $1 }
            )
            #expect(foreign.status == 403 || foreign.status == 303, "\(foreign.status)")
            #expect(try await house.get("/api/v1/ceremonies/\(id)")["state"]?.string == "open")
            let empty = try await house.submit(path, "reason=", cookie)
            #expect(empty.status == 422 && empty.text.contains("reason"), "\(empty.text)")
            let answer = try await house.submit(path, "reason=The+address+is+wrong.", cookie)
            #expect(answer.status == 303 && answer.header("Location") == "/ceremonies/\(id)")
            let after = try await house.get("/api/v1/ceremonies/\(id)")
            #expect(after["state"]?.string == state)
            #expect(after["closing_reason"]?.string == "The address is wrong.")
            let again = try await house.submit(path, "reason=again", cookie)
            #expect(again.status == 409, "\(again.text)")
        }
    }

    @Test("a cookie of a connection that is encrypted is for such ones alone")
    func secureCookie() async throws {
        let house = try House.shared()
        let answer = try await house.submit(
            "/sign-in",
            "token=\(house.northwind.token)",
            ["X-Forwarded-Proto": "https"]
        )
        let cookie = try #require(answer.header("Set-Cookie"))
        #expect(cookie.hasPrefix("__Host-muniment_session=") && cookie.contains("Secure"))
        #expect(cookie.contains("Path=/") && !cookie.contains("Domain"))
        #expect(answer.header("Location") == "/")

        let (name, session) = ("__Host-muniment_session", try await house.session())
        let secured = ["X-Forwarded-Proto": "https"]
        func status(_ cookie: String, _ headers: [String: String] = [:]) async throws -> Int {
            let cookies = ["Cookie": "\(cookie)=\(session)"]
            return try await house.ask(.get, "/artifacts", nil, cookies.merging(headers) { $1 }).status
        }
        #expect(try await status(name, secured) == 200)
        // Over TLS a plain one may be somebody else's.
        #expect(try await status("muniment_session", secured) == 303)
        #expect(try await status("muniment_session") == 200)

        let end = try await house.submit(
            "/sign-out",
            "",
            secured.merging(["Cookie": "\(name)=\(session)"]) { $1 }
        )
        let removed = try #require(end.header("Set-Cookie"))
        #expect(removed.hasPrefix("__Host-muniment_session=;") && removed.contains("Secure"), "\(removed)")
        #expect(try await status(name, secured) == 303)
    }

    @Test("where the public address is https, a cookie has the secured name, whatever the proxy says")
    func publicAddress() throws {
        func request(with cookie: String? = nil) -> Request {
            var fields = HTTPFields()
            fields[.cookie] = cookie
            let head = HTTPRequest(
                method: .get,
                scheme: "http",
                authority: "127.0.0.1:8470",
                path: "/",
                headerFields: fields
            )
            return Request(head: head, body: .init(buffer: .init()))
        }
        let (token, published) = (Token.random(), SessionCookie(isAlwaysSecured: true))
        let set = published.set(token, for: 60, answering: request())
        #expect(set.name == "__Host-muniment_session" && set.secure && set.path == "/")
        let plain = request(with: "muniment_session=\(token.revealed())")
        #expect(published.token(of: plain) == nil)
        #expect(SessionCookie(isAlwaysSecured: false).token(of: plain)?.hash == token.hash)
        let secured = request(with: "__Host-muniment_session=\(token.revealed())")
        #expect(published.token(of: secured)?.hash == token.hash)
        #expect(SessionCookie(isAlwaysSecured: false).token(of: secured) == nil)
    }

    @Test(
        "a wrong token is refused on the page, and is not shown again",
        arguments: [
            "", "nonsense", "mnt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "<script>alert(1)</script>",
        ]
    )
    func wrongToken(token: String) async throws {
        let house = try House.shared()
        let answer = try await house.unchanged {
            try await house.submit("/sign-in", "token=\(token)")
        }
        #expect(answer.status == 403)
        #expect(answer.header("Set-Cookie") == nil)
        #expect(answer.text.contains("not valid"))
        #expect(token.isEmpty || !answer.text.contains(token))
    }

    @Test(
        "signing in leads nowhere but to a page of ours",
        arguments: [
            "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)",
            "/a%0d%0aSet-Cookie:x=1",
            "evil.example",
        ]
    )
    func openRedirect(next: String) async throws {
        let house = try House.shared()
        let answer = try await house.submit("/sign-in", "token=\(house.northwind.token)&next=\(next)")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/")
    }

    @Test("another site can neither sign a browser in nor out")
    func anotherSite() async throws {
        let house = try House.shared()
        for path in ["/sign-in", "/sign-out"] {
            let answer = try await house.unchanged {
                try await house.ask(
                    .post,
                    path,
                    bytes: Array("token=\(house.northwind.token)".utf8),
                    ["Sec-Fetch-Site": "cross-site"]
                )
            }
            #expect(answer.status == 403, "\(path)")
            #expect(answer.header("Set-Cookie") == nil, "\(path)")
        }
    }

    @Test("a sign-in form that is too large is refused")
    func largeForm() async throws {
        let answer = try await House.shared().submit("/sign-in", String(repeating: "a", count: 9_000))
        #expect(answer.status == 413)
    }

    @Test("pages show what is, without any script")
    func data() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let overview = try await house.get("/")
        #expect(overview.text.contains(marks.artifact))
        #expect(overview.text.contains(marks.target))
        let artifacts = try await house.get("/artifacts")
        for text in [
            marks.artifact, marks.waitingArtifact, "dns_zone",
            String(marks.artifactCID.dropFirst(7).prefix(6)),
        ] {
            #expect(artifacts.text.contains(text), "\(text)")
        }
        let artifact = try await house.get("/artifacts/\(marks.artifactID)")
        for text in [marks.artifact, marks.accord, marks.target, "192.0.2.80"] {
            #expect(artifact.text.contains(text), "\(text)")
        }
        let ceremonies = try await house.get("/ceremonies")
        #expect(ceremonies.text.contains(marks.waitingArtifact))
        let ledger = try await house.get("/ledger?entry=0")
        #expect(ledger.text.contains("muniment.tenant.created"))
        for page in [overview, artifacts, artifact, ceremonies, ledger] {
            #expect(page.status == 200)
            #expect(page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.text.matches(of: #/<script(?! src="/assets/)/#).isEmpty)
            #expect(page.text.matches(of: #/ on[a-z]+="/#).isEmpty)
        }
    }

    @Test("a page goes on where the one before ended, by a link")
    func nextPage() async throws {
        let house = try House.shared()
        let first = try await house.get("/artifacts?limit=1")
        let link = try #require(first.text.firstMatch(of: #/href="(/artifacts\?[^"]*cursor=[^"]*)"/#))
        let next = try await house.get(String(link.1).replacing("&amp;", with: "&"))
        #expect(next.status == 200)
        #expect(first.text.contains(">\(house.northwind.marks.waitingArtifact)<"))
        #expect(next.text.contains(">\(house.northwind.marks.artifact)<"), "\(link.1)")
    }

    @Test(
        "a hostile name is shown as text wherever it stands",
        arguments: [
            #"<script>alert("x")</script>"#, #""><img src=x onerror=alert(1)>"#, "{{caller}} {{{frame}}}",
            "' onmouseover='alert(1)", "100% of a/b?c#d", "\u{202E}gpj.exe",
        ]
    )
    func hostileNames(name: String) async throws {
        let house = try House.shared()
        let body = House.registration(of: "hostile-\(name.utf8.count).example").adding("name", .string(name))
            .adding("accord", .string(house.northwind.marks.accord))
        let registered = try await house.post("/api/v1/artifacts", body)
        #expect(registered.status == 201, "\(registered.text)")
        let id = registered["artifact_id"]?.string ?? ""
        let opened = try await house.post(
            "/api/v1/ceremonies",
            ["artifact": .string(id), "ceremony_class": "SingleApproval"]
        )
        #expect(opened.status == 201, "\(opened.text)")
        let escaped = try #require(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let byName = try await house.get("/api/v1/artifacts/\(escaped)")
        #expect(byName["artifact_id"]?.string == id, "\(byName.text)")
        for path in [
            "/", "/artifacts", "/artifacts/\(id)", "/artifacts/\(escaped)", "/ceremonies", "/ledger?entry=5",
        ] {
            let page = try await house.get(path)
            #expect(page.status == 200, "\(path): \(page.text.prefix(300))")
            for hostile in ["<script>alert", "<img src=x", "onmouseover='alert"] {
                #expect(!page.text.contains(hostile), "\(path)")
            }
        }
    }

    @Test("who is led to sign in comes back to the filter that was asked for")
    func signInKeepsTheQuery() async throws {
        let house = try House.shared()
        let asked = try await house.ask(.get, "/artifacts?kind=dns_zone&drift=drift")
        let place = try #require(asked.header("Location"))
        #expect(place == "/sign-in?next=%2Fartifacts%3Fkind%3Ddns_zone%26drift%3Ddrift")
        let form = try await house.ask(.get, place)
        #expect(form.text.contains(#"name="next" value="/artifacts?kind=dns_zone&amp;drift=drift""#))
        let signedIn = try await house.submit(
            "/sign-in",
            "token=\(house.northwind.token)&next=%2Fartifacts%3Fkind%3Ddns_zone%26drift%3Ddrift"
        )
        #expect(signedIn.header("Location") == "/artifacts?kind=dns_zone&drift=drift")
    }

    @Test("a ledger that is not there is an error page; one that is, is paged and keeps its name")
    func ledgers() async throws {
        let house = try House.shared()
        let unknown = try await house.get("/ledger?ledger=nothing", ["Accept": "text/html"])
        #expect(unknown.status == 404)
        #expect(unknown.text.contains("chronicle, audit, verdicts"))
        let audit = try await house.get("/ledger?ledger=audit")
        #expect(audit.status == 200)
        #expect(audit.text.contains("Entries of audit"))
        #expect(!audit.text.contains("/live?topics"))
        let early = try await house.get("/ledger?ledger=chronicle&before=2")
        #expect(early.text.contains("chronicle #1<"))
        #expect(early.text.contains("chronicle #0<"))
        #expect(!early.text.contains("chronicle #2<"))
        #expect(early.text.contains(">First entries<"))
        #expect(!early.text.contains(">Next entries<"))
    }

    @Test("a page takes no more rows than it has room for")
    func pageLimits() async throws {
        let house = try House.shared()
        for path in ["/artifacts", "/ceremonies"] {
            #expect(try await house.get(path + "?limit=50").status == 200)
            let refused = try await house.get(path + "?limit=51", ["Accept": "text/html"])
            #expect(refused.status == 422, "\(path)")
            #expect(refused.text.contains("from 1 to 50"))
        }
    }

    @Test("rows of artifacts and ceremonies have their seals, and lead to their entries")
    func seals() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let artifacts = try await house.get("/artifacts")
        #expect(artifacts.text.matches(of: #/href="\/ledger\?ledger=chronicle&amp;entry=[0-9]+"/#).count >= 2)
        let ceremonies = try await house.get("/ceremonies")
        let link = try #require(
            ceremonies.text.firstMatch(of: #/href="(\/ledger\?ledger=chronicle&amp;entry=[0-9]+)"/#)
        )
        let entry = try await house.get(String(link.1).replacing("&amp;", with: "&"))
        #expect(entry.text.contains("muniment.ceremony.opened"))
        #expect(entry.text.contains(marks.ceremonyID) || entry.text.contains("ceremony_id"))
    }

    @Test("a target that could not be looked at is not called «not yet looked»")
    func failedLook() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            _ = try await house.post(
                "/api/v1/verifications",
                House.verification(of: marks.artifact, on: marks.target, ["error": "the name server is away"])
            )
            for path in ["/", "/artifacts", "/artifacts/\(marks.artifactID)"] {
                let page = try await house.get(path)
                #expect(page.text.contains("could not be looked at"), "\(path)")
                #expect(!page.text.contains("Nobody has looked"), "\(path)")
            }
            let artifacts = try await house.get("/artifacts")
            #expect(artifacts.text.contains("could not look</span>"))
        }
    }

    @Test("a ceremony is expired by its time, before anybody has closed it")
    func overdueCeremony() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            #expect(try await house.get("/").text.contains("1 ceremony waits for signatures"))
            house.clock.advance(by: .seconds(60 * 24 * 3_600))
            let ceremonies = try await house.get("/ceremonies")
            #expect(ceremonies.text.contains("No ceremony is open."))
            #expect(!ceremonies.text.contains("muniment ceremony sign"))
            #expect(try await !house.get("/").text.contains("waits for signatures"))
            let artifact = try await house.get("/artifacts/\(marks.waitingArtifactID)")
            #expect(artifact.text.contains("expired at"))
        }
    }

    @Test("of two ceremonies the one whose time is over is counted out once")
    func overdueAmongOpen() async throws {
        try await House.with { house in
            let name = "northwind-overdue.example"
            for (path, body) in [
                ("artifacts", House.registration(of: name)),
                (
                    "ceremonies",
                    [
                        "artifact": .string(name), "ceremony_class": "SingleApproval",
                        "expires_in_sec": 3_600,
                    ]
                ),
            ] {
                let answer = try await house.post("/api/v1/\(path)", body)
                try #require(answer.status == 201, "\(answer.text)")
            }
            #expect(try await house.get("/").text.contains("2 ceremonies wait for signatures"))
            house.clock.advance(by: .seconds(2 * 3_600))
            for path in ["/", "/ceremonies"] {
                let page = try await house.get(path)
                #expect(page.text.contains("1 ceremony waits"), "\(path)")
            }
        }
    }

    @Test("a page that is not there, or may not be seen, is an error page for browsers")
    func errorPages() async throws {
        let house = try House.shared()
        let missing = try await house.get("/artifacts/nothing", ["Accept": "text/html"])
        #expect(missing.status == 404)
        #expect(missing.header("Content-Type") == "text/html; charset=utf-8")
        #expect(missing.text.contains("nothing"))
        #expect(missing.text.contains(try #require(missing.header("X-Request-ID"))))
        let reader = try await house.token(with: [.read], named: "only reads")
        let ledger = try await house.ask(.get, "/ledger", token: reader, ["Accept": "text/html"])
        #expect(ledger.status == 403)
        #expect(ledger.text.contains("ledger.read"))
    }
}

extension House {
    /// A form of our own page, sent.
    fileprivate func submit(_ path: String, _ form: String, _ headers: [String: String] = [:]) async throws
        -> Answer
    {
        var fields = headers
        fields["Sec-Fetch-Site"] = fields["Sec-Fetch-Site"] ?? "same-origin"
        fields["Content-Type"] = "application/x-www-form-urlencoded"
        return try await ask(.post, path, bytes: Array(form.utf8), fields)
    }

    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        bytes: [UInt8],
        _ headers: [String: String]
    ) async throws -> Answer {
        try await ask(method, path, bytes: bytes, token: nil, headers)
    }
}
