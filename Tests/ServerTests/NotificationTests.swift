import Access
import Attestor
import Chronicle
import Drift
import Evidence
import Foundation
import HTTPTypes
import Ledger
import Observers
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Telling people of findings", .serialized)
struct NotificationTests {
    /// A house, and a mail server that takes everything but what it refuses.
    private struct Bench {
        var house: House
        var server: PrivateServer
        var sender: NotificationSender

        static func with(_ body: @escaping @Sendable (Bench) async throws -> Void) async throws {
            let command = { server in try PrivateMailServer.command(server, asksForPassword: false) }
            try await PrivateServer.with(command) { server in
                let port = server.port
                try await House.with(configuring: { configuration in
                    configuration.mail.host = "localhost"
                    configuration.mail.port = port
                    configuration.mail.security = .none
                    configuration.mail.from = MailAddress("muniment@example.org")
                }) { house in
                    try await body(Bench(house, server))
                }
            }
        }

        private init(_ house: House, _ server: PrivateServer) throws {
            self.house = house
            self.server = server
            let database = house.database.app
            let webhooks = Webhooks(
                database: database,
                chronicle: Chronicle(ledger: Ledger(), entries: EntryMaker(clock: house.clock))
            )
            sender = NotificationSender(
                drift: house.drift,
                access: house.access,
                deliverer: WebhookDeliverer(
                    webhooks: webhooks,
                    secrets: WebhookSecrets(keys: house.keys, database: database),
                    mayBePrivate: true,
                    clock: house.clock
                ),
                mail: (
                    SMTPClient(.init(host: "localhost", port: server.port, security: .none)),
                    try #require(MailAddress("muniment@example.org"))
                ),
                origin: "https://muniment.example.org",
                host: "muniment.example.org"
            )
        }

        var tenant: TenantID { house.northwind.caller.tenant }
        var mail: [(headers: String, body: String)] {
            get throws { try PrivateMailServer.messages(of: server) }
        }

        func add(_ name: String, _ more: JSONObject = [:]) async throws {
            var body: JSONObject = ["name": .string(name), "channel": "email", "to": "ops@example.org"]
            for (name, value) in more { body[name] = value }
            let answer = try await house.post("/api/v1/notifications", .object(body))
            try #require(answer.status == 201, "\(answer.text)")
        }

        /// What the zone looks like now, compared with the baseline.
        func compare(www address: String) async throws {
            house.clock.advance(by: .seconds(1))
            let zone = House.zone("\(house.northwind.marks.prefix)-drift.example", www: address)
            let seen: JSON = ["subject_types": ["dns_zone"], "files": [House.file("drift.zone", zone)]]
            try #require(try await house.post("/api/v1/evidence", seen).status == 201)
            let asked = try await house.post(
                "/api/v1/baselines/\(house.northwind.marks.baseline)/compare",
                [:]
            )
            try await house.perform(asked, of: house.northwind)
        }

        /// What a server would do by itself by now.
        func tellAll() async throws {
            for route in try await house.drift.dueNotifications(of: tenant) {
                _ = try await sender.tell(route, of: tenant)
            }
        }
    }

    @Test("a finding is told by mail once for each state, and not again by each comparison")
    func onceEach() async throws {
        try await Bench.with { bench in
            try await bench.add("pager")
            try await bench.compare(www: "192.0.2.77")
            try await bench.tellAll()
            // The earlier finding is resolved and another opened: one message tells both.
            #expect(try bench.mail.count == 1)
            let first = try #require(try bench.mail.first)
            #expect(first.body.contains("new, ") && first.body.contains("resolved"), "\(first.body)")
            #expect(first.body.contains("https://muniment.example.org/findings/"))
            #expect(first.headers.contains("List-Id: <pager.muniment.example.org>"))
            #expect(first.headers.contains("@muniment.example.org>"))
            try await bench.compare(www: "192.0.2.77")
            try await bench.tellAll()
            #expect(try bench.mail.count == 1)
            let shown = try await bench.house.get("/api/v1/notifications/pager")
            #expect(shown["messages"]?.array?.first?["state"] == "sent")
            #expect(shown["messages"]?.array?.first?["item_count"] == 2)
        }
    }

    @Test(
        "that the rotation of a secret fails, and that it goes on again, is told to who asked for it, and to nobody else"
    )
    func rotations() async throws {
        try await Bench.with { bench in
            try await bench.add("findings")
            try await bench.add("secrets", ["events": ["rotation_failed"]])
            let (drift, tenant, now) = (bench.house.drift, bench.tenant, bench.house.clock.now())
            func tell(_ failure: String?) async throws {
                try await bench.house.database.app.transaction(for: tenant) { db in
                    try drift.tell(
                        rotationOf: UniqueID(at: Instant(microseconds: 0), randomA: 1, randomB: 1),
                        named: "secret.prod.db",
                        failure: failure,
                        of: tenant,
                        at: now,
                        in: db
                    )
                }
                try await bench.tellAll()
            }
            try await tell("db.example.org refused it")
            let first = try #require(try bench.mail.last)
            #expect(first.headers.contains("the rotation of secret.prod.db fails"), "\(first.headers)")
            #expect(first.body.contains("db.example.org refused it"))
            // Told already.
            try await tell("db.example.org refused it")
            #expect(try bench.mail.count == 1)
            try await tell(nil)
            #expect(try bench.mail.count == 2)
            #expect(try bench.mail.contains { $0.headers.contains("goes on again") })
        }
    }

    @Test("that a SecretID is shown after its last use is told each time to who asked for it")
    func usedSecretIDs() async throws {
        try await Bench.with { bench in
            try await bench.add("findings")
            try await bench.add("secrets", ["events": ["secret_id_reused"]])
            let (tenant, now) = (bench.tenant, bench.house.clock.now())
            for count in 1...2 {
                try await bench.house.database.app.transaction(for: tenant) { db in
                    try Drift.tell(
                        secretIDReused: UniqueID(at: Instant(microseconds: 0), randomA: 1, randomB: 1),
                        ofRole: "ci",
                        "used from 192.0.2.1, and again from 192.0.2.2",
                        of: tenant,
                        at: now,
                        in: db
                    )
                }
                try await bench.tellAll()
                #expect(try bench.mail.count == count)
            }
            let mail = try #require(try bench.mail.first)
            // The subject is longer than a line, and in RFC 2047's words.
            let subject = Base64.encode(Array("[Muniment] northwind: a SecretID of the".utf8))
            #expect(mail.headers.contains(subject), "\(mail.headers)")
            #expect(mail.body.contains("again from 192.0.2.2"))
            // So are those of transparency logs, to those alone who ask for them, and for so little.
            try await bench.add("logs", ["events": ["watchlist_hit", "log_alarm"], "severity": "high"])
            func tell(_ number: UInt64, _ event: LogNotice.Event, _ reason: String) async throws {
                let notice = LogNotice(
                    event: event,
                    subject: UniqueID(at: Instant(microseconds: 0), randomA: 2, randomB: number),
                    name: "builder",
                    reason: reason,
                    at: now
                )
                try await bench.house.database.app.transaction(for: tenant) { db in
                    try ServerModules.tell(notice, of: tenant, in: db)
                }
                try await bench.tellAll()
            }
            try await tell(1, .found(.critical), "“a@example.com” in rekor/0 #7")
            #expect(try bench.mail.count == 3)
            try await tell(2, .found(.low), "“b@example.com” in rekor/0 #8")
            #expect(try bench.mail.count == 3)
            try await tell(3, .alarm, "the log forked")
            #expect(try bench.mail.count == 4)
            let bodies = try bench.mail.map(\.body).joined()
            #expect(bodies.contains("a@example.com") && bodies.contains("the log forked"))
            #expect(!bodies.contains("b@example.com"))
        }
    }

    @Test("a digest waits for its hour, and what went back to what it was is not told")
    func digest() async throws {
        try await Bench.with { bench in
            // Begins at a full hour.
            try await bench.add(
                "digest",
                ["digest": "hourly", "events": ["opened", "reopened", "resolved"]]
            )
            try await bench.compare(www: "192.0.2.77")
            try await bench.tellAll()
            #expect(try bench.mail.isEmpty)
            bench.house.clock.advance(by: .seconds(3_600))
            try await bench.tellAll()
            #expect(try bench.mail.count == 1)
            // There and back within the hour.
            try await bench.compare(www: "192.0.2.80")
            try await bench.compare(www: "192.0.2.77")
            bench.house.clock.advance(by: .seconds(3_600))
            try await bench.tellAll()
            let bodies = try bench.mail.map(\.body).joined()
            #expect(bodies.components(separatedBy: "new, ").count == 2, "\(bodies)")
        }
    }

    @Test("a message that was sent and not noted has the same identifier when it is sent again")
    func afterAKill() async throws {
        try await Bench.with { bench in
            try await bench.add("pager")
            try await bench.compare(www: "192.0.2.77")
            let pager = try await bench.house.get("/api/v1/notifications/pager")["notification_route_id"]?
                .string
            let route = try #require(pager.flatMap { UniqueID($0) })
            #expect(try await bench.house.drift.dueNotifications(of: bench.tenant).contains(route))
            let first = try #require(try await bench.house.drift.nextMessage(to: route, of: bench.tenant))
            // The server ends here; what follows is told with the next message.
            try await bench.compare(www: "192.0.2.78")
            let again = try #require(try await bench.house.drift.nextMessage(to: route, of: bench.tenant))
            #expect(again.message.id == first.message.id && again.message.items == first.message.items)
            #expect(try await bench.sender.tell(route, of: bench.tenant) == 2)
            #expect(try bench.mail.count == 2)
        }
    }

    @Test("what is put off is tried again later, what is refused is parked, and both are shown")
    func failures() async throws {
        try await Bench.with { bench in
            try await bench.add("later", ["to": "later@example.org"])
            try await bench.add("refused", ["to": "refused@example.org"])
            try await bench.compare(www: "192.0.2.77")
            try await bench.tellAll()
            let later = try await bench.house.get("/api/v1/notifications/later")["messages"]?.array?.first
            #expect(later?["state"] == "waiting" && later?["attempts"] == 1)
            #expect(later?["answer"]?.string?.contains("come back later") == true)
            let refused = try await bench.house.get("/api/v1/notifications/refused")["messages"]?.array?.first
            #expect(refused?["state"] == "parked")
            #expect(refused?["answer"]?.string?.contains("nobody of this name") == true)
            try await bench.tellAll()
            #expect(
                try await bench.house.get("/api/v1/notifications/later")["messages"]?.array?.first?[
                    "attempts"
                ] == 1
            )
            bench.house.clock.advance(by: .seconds(61))
            try await bench.tellAll()
            #expect(
                try await bench.house.get("/api/v1/notifications/later")["messages"]?.array?.first?[
                    "attempts"
                ] == 2
            )
            bench.house.clock.advance(by: .seconds(4 * 86_400))
            try await bench.tellAll()
            let over = try await bench.house.get("/api/v1/notifications/later")["messages"]?.array?.first
            #expect(over?["state"] == "parked")
            let visitor = try await Visitor(bench.house)
            #expect(try await visitor.get("/findings").contains("action=\"/notifications/later/retry\""))
            let asked = try await visitor.post("/notifications/later/retry")
            #expect(asked.status == 303, "\(asked.text)")
            let after = try await visitor.get(try #require(asked.header("Location")))
            #expect(after.contains("What was given up is sent once more."))
            #expect(!after.contains("action=\"/notifications/later/retry\""))
            let retried = try await bench.house.post("/api/v1/notifications/refused/retry", [:])
            #expect(retried["messages"]?.array?.first?["state"] == "waiting", "\(retried.text)")
            try await bench.tellAll()
            let again = try await bench.house.get("/api/v1/notifications/refused")["messages"]?.array?.first
            #expect(again?["state"] == "parked" && again?["attempts"] == 2)
        }
    }

    @Test(
        "who may not read findings has nobody told of them, and mail stays off the mail server's own machine"
    )
    func refusals() async throws {
        try await House.with { house in
            let token = try await house.token(with: [.manageWebhooks], named: "tells")
            let draft: JSON = ["name": "elsewhere", "channel": "email", "to": "me@elsewhere.example"]
            let blind = try await house.ask(.post, "/api/v1/notifications", draft, token: token)
            #expect(blind.status == 403, "\(blind.text)")
            #expect(blind["detail"]?.string?.contains("read") == true)
            let local = try await house.post(
                "/api/v1/notifications",
                ["name": "local", "channel": "email", "to": "root@localhost"]
            )
            #expect(local.status == 422 && local["field"] == "to", "\(local.text)")
        }
    }

    @Test("a run that failed is told once, until one succeeds and another fails")
    func failedRuns() async throws {
        try await Bench.with { bench in
            try await bench.add("pager", ["events": ["run_failed"]])
            try await bench.add(
                "other",
                ["events": ["opened"], "baselines": [.string(bench.house.northwind.marks.baseline)]]
            )
            let path = "/api/v1/baselines/\(bench.house.northwind.marks.baseline)/compare"
            func fail(_ reason: String) async throws -> String {
                bench.house.clock.advance(by: .seconds(1))
                let asked = try await bench.house.post(path, [:])
                let text = try #require(asked["operation_run_id"]?.string)
                let id = try #require(UniqueID(text))
                try await bench.house.drift.fail(id, of: bench.tenant, because: reason)
                try await bench.tellAll()
                return text
            }
            let id = try await fail("the server failed 5 times")
            let first = try #require(try bench.mail.first)
            #expect(first.headers.contains("a comparison failed"), "\(first.headers)")
            #expect(first.body.contains("* a comparison failed"), "\(first.body)")
            #expect(first.body.contains("the server failed 5 times"))
            #expect(first.body.contains("https://muniment.example.org/runs/\(id)"))
            _ = try await fail("again")
            #expect(try bench.mail.count == 1)
            try await bench.compare(www: "192.0.2.10")
            _ = try await fail("anew")
            #expect(try bench.mail.count { $0.headers.contains("a comparison failed") } == 2)
        }
    }

    @Test("a filter lets through what it names, and who is off is told nothing")
    func filters() async throws {
        try await Bench.with { bench in
            try await bench.add("high", ["severity": "high"])
            try await bench.add("other", ["subject_types": ["helm_values"]])
            try await bench.add(
                "opened",
                ["events": ["opened"], "baselines": [.string(bench.house.northwind.marks.baseline)]]
            )
            try await bench.add("off")
            #expect(try await bench.house.post("/api/v1/notifications/off/disable", [:]).status == 201)
            try await bench.compare(www: "192.0.2.77")
            try await bench.tellAll()
            #expect(try bench.mail.count == 1)
            #expect(try bench.mail.first?.body.contains("resolved") == false)
        }
    }

    @Test("a test goes to whoever is told, and says so where it can't; bad drafts are refused with the field")
    func tests() async throws {
        try await Bench.with { bench in
            try await bench.add("pager")
            let sent = try await bench.house.post("/api/v1/notifications/pager/test", [:])
            #expect(sent["state"] == "sent", "\(sent.text)")
            #expect(try bench.mail.first?.body.contains("This is a test") == true)
            // Within a minute there is no other.
            let other = try await bench.house.post("/api/v1/notifications/pager/test", [:])
            #expect(other.status == 409 && other.code == "notification_tested", "\(other.text)")
            #expect(try bench.mail.count == 1)
            for (field, value) in [
                ("to", "ops@example.org\r\nRCPT TO:<eve@example.org>"), ("to", "ops"), ("name", "Ops Team"),
                ("channel", "fax"), ("severity", "worst"), ("digest", "weekly"), ("events", "gone"),
                ("subject_types", "thing"),
            ] {
                var body: JSONObject = ["name": "another", "channel": "email", "to": "ops@example.org"]
                body[field] =
                    field == "events" || field == "subject_types" ? [.string(value)] : .string(value)
                let answer = try await bench.house.unchanged("\(field)") {
                    try await bench.house.post("/api/v1/notifications", .object(body))
                }
                #expect(answer.status == 422, "\(field): \(answer.text)")
                #expect(answer["field"]?.string == field, "\(answer.text)")
            }
            let taken = try await bench.house.post(
                "/api/v1/notifications",
                ["name": "pager", "channel": "email", "to": "ops@example.org"]
            )
            #expect(taken.status == 409)
            // The record says which domain, and not who.
            let entries = try await bench.house.get("/api/v1/ledgers/chronicle/entries?limit=1000")
            #expect(
                !entries.text.contains("b3BzQGV4YW1wbGUub3Jn") && !entries.text.contains("ops@example.org")
            )
        }
    }
}
