import Access
import Evidence
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Health, metrics and what stands on every answer", .house, .serialized)
struct HealthTests {
    @Test("a server that can serve says so, in words")
    func healthy() async throws {
        let house = try House.shared()
        let live = try await house.ask(.get, "/health/live")
        #expect(live.status == 200)
        #expect(live["status"]?.string == "ok")
        let ready = try await house.ask(.get, "/health/ready")
        let findings = ready["findings"]?.array ?? []
        // On a machine that is busy with other tests the pool may be slow, and is then told to be.
        let isWell = findings.allSatisfy { $0["healthy"]?.bool == true }
        #expect(ready.status == (isWell ? 200 : 503), "\(ready.text)")
        #expect(ready["status"]?.string == (isWell ? "ok" : "unhealthy"))
        for finding in findings where finding["name"]?.string != "pool" {
            #expect(finding["healthy"]?.bool == true, "\(ready.text)")
        }
        let names = Set(findings.compactMap { finding in finding["name"]?.string })
        #expect(names.isSuperset(of: ["pool", "statements", "partitions", "jobs"]))
        for finding in findings {
            let sentence = finding["sentence"]?.string ?? ""
            #expect(sentence.hasSuffix(".") && sentence.contains(" "), "\(sentence)")
        }
        let told = findings.compactMap { $0["sentence"]?.string }.joined(separator: "\n")
        #expect(told.contains("p99"))
        #expect(told.contains("threshold"))
    }

    @Test("metrics are in Prometheus' text form and count by route, whatever was asked for")
    func metrics() async throws {
        let house = try House.shared()
        _ = try await house.get("/api/v1/artifacts/\(house.northwind.marks.artifactID)")
        _ = try await house.get("/api/v1/nothing/\(house.northwind.marks.artifactID)")
        let odd = try #require(HTTPRequest.Method("SCAN"))
        _ = try await house.ask(odd, "/api/v1/artifacts")
        let answer = try await house.ask(.get, "/metrics")
        #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
        let exposition = try Exposition(parsing: answer.text)
        #expect(exposition.types["muniment_http_requests_total"] == "counter")
        #expect(exposition.types["muniment_http_request_duration_seconds"] == "histogram")
        #expect(exposition.types["muniment_pool_in_use"] == "gauge")
        #expect(Set(exposition.helped) == Set(exposition.types.keys))
        let requests = exposition.samples.filter { $0.name == "muniment_http_requests_total" }
        #expect(
            requests.contains {
                $0.labels == ["method": "GET", "route": "/api/v1/artifacts/{ref}", "status": "200"]
            },
            "\(requests)"
        )
        #expect(!answer.text.contains("SCAN"))
        #expect(!answer.text.contains(house.northwind.marks.artifactID))
        try exposition.checkHistograms()
    }

    @Test("a database that is away makes the server unready, and requests get 503 with a remedy")
    func databaseAway() async throws {
        try await TestDatabase.with { database in
            let door = try await database.openApp()
            let log = LogLines()
            let parts = try House.parts(door, log: log, clock: MovingClock())
            let (_, token) = try await parts.access.createTenant(
                named: "away",
                administrator: .init(kind: .person, name: "ada", permissions: [.read])
            )
            await door.close()
            try await Application(responder: parts.responder, logger: log.logger()).test(.router) { client in
                let ready = Answer(try await client.execute(uri: "/health/ready", method: .get))
                #expect(ready.status == 503)
                #expect(ready["status"]?.string == "unhealthy")
                let finding = ready["findings"]?.array?.first { $0["name"]?.string == "database" }
                #expect(finding?["healthy"]?.bool == false)
                #expect(finding?["sentence"]?.string?.contains("does not answer") == true)
                // What is open stays so, also for a browser that is signed in.
                let cookie: HTTPFields = [.cookie: "muniment_session=\(token.token.revealed())"]
                for path in ["/health/live", "/metrics", "/sign-in", "/assets/muniment.css"] {
                    let open = try await client.execute(uri: path, method: .get, headers: cookie)
                    #expect(open.status == .ok, "\(path)")
                }
                let nowhere = try await client.execute(uri: "/nothing", method: .get, headers: cookie)
                #expect(nowhere.status == .notFound)
                let answer = Answer(
                    try await client.execute(
                        uri: "/api/v1/artifacts",
                        method: .get,
                        headers: [.authorization: "Bearer \(token.token.revealed())"]
                    )
                )
                expectProblem(answer, 503, "database_away")
                #expect(answer.header("Retry-After") == "1")
            }
        }
    }

    @Test(
        "security headers and a request identifier stand on every answer",
        arguments: [
            "/health/live", "/metrics", "/sign-in", "/", "/assets/muniment.css", "/assets/nothing",
            "/api/v1/whoami", "/api/v1/nothing", "/nothing", "/artifacts?limit=0", "/v1/sys/health",
            "/v1/nothing",
        ]
    )
    func headers(path: String) async throws {
        let house = try House.shared()
        let methods: [HTTPRequest.Method] = path.hasPrefix("/v1/") ? [.get, .head, .post] : [.get]
        for (method, token) in methods.flatMap({ [($0, nil), ($0, house.northwind.token)] }) {
            let answer = try await house.ask(method, path, token: token)
            let policy = answer.header("Content-Security-Policy") ?? ""
            #expect(policy.contains("default-src 'none'"), "\(path)")
            #expect(policy.contains("frame-ancestors 'none'"), "\(path)")
            #expect(!policy.contains("unsafe"), "\(path)")
            #expect(answer.header("X-Content-Type-Options") == "nosniff", "\(path)")
            #expect(answer.header("Referrer-Policy") == "no-referrer", "\(path)")
            #expect(answer.header("Cache-Control")?.isEmpty == false, "\(path)")
            #expect(answer.header("X-Request-ID")?.isEmpty == false, "\(path)")
        }
    }

    @Test("request identifiers are all different, and stand in the log")
    func requestIdentifiers() async throws {
        let house = try House.shared()
        var seen: Set<String> = []
        for _ in 0..<50 {
            let id = try await house.ask(.get, "/api/v1/whoami").header("X-Request-ID")
            seen.insert(try #require(id))
        }
        #expect(seen.count == 50)
        let lines = house.log.all.joined(separator: "\n")
        for id in seen { #expect(lines.contains("request_id=\(id)")) }
    }

    @Test("no token stands in a log line or in an answer to something else")
    func noSecrets() async throws {
        let house = try House.shared()
        let issued = try await house.post("/api/v1/tokens", [:])
        let token = try #require(issued["token"]?.string)
        let session = try await house.session()
        var told = ""
        for path in ["/api/v1/whoami", "/api/v1/nothing", "/", "/ledger", "/api/v1/artifacts?limit=0"] {
            told += try await house.ask(.get, path, token: token).text
            told += try await house.ask(.get, path, nil, ["Cookie": "muniment_session=\(session)"]).text
        }
        told += try await house.ask(
            .post,
            "/sign-in",
            bytes: Array("token=\(token)x".utf8),
            ["Sec-Fetch-Site": "same-origin"]
        ).text
        told += try await house.get("/api/v1/ledgers/chronicle/entries").entries
        told += try await house.get("/api/v1/ledgers/audit/entries").entries
        let lines = house.log.all
        #expect(lines.count > 20)
        for secret in [token, session, house.northwind.token] {
            #expect(!told.contains(secret))
            #expect(!lines.contains { $0.contains(secret) || $0.contains(secret.dropFirst(4)) })
        }
        let hashes = [token, session].map { Digest.sha256(of: Array($0.utf8)).hex }
        for hash in hashes { #expect(!told.contains(hash) && !lines.contains { $0.contains(hash) }) }
    }
}

extension Answer {
    /// The entries of a page of rows as text.
    fileprivate var entries: String {
        items.compactMap { $0["bytes"]?.string }.compactMap { Base64.decode($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}
