import Access
import Chronicle
import Custody
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jobs
import Ledger
import NIOCore
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// Webhooks, told over real connections.
@Suite("Webhooks, told", .house, .serialized)
struct WebhookDeliveryTests {
    @Test("each step of a ceremony is told in order, signed so that an independent implementation agrees")
    func ceremony() async throws {
        let house = try House.shared()
        let teller = try Teller(house)
        try await Receiver.with { receiver in
            let secret = try await teller.add("steps", to: receiver.address("/steps"))
            let ceremony = try await house.openCeremony(on: "told.example")
            let id = try #require(ceremony["ceremony_id"]?.string)
            let signed = try await house.post(
                "/api/v1/ceremonies/\(id)/signatures",
                House.envelope(
                    payload: ceremony["payload"],
                    payloadType: ceremony["payload_type"]?.string ?? "",
                    signedBy: house.northwind.witnesses[0]
                )
            )
            #expect(signed.status == 201, "\(signed.text)")
            try await teller.tellAll()
            let told = receiver.messages
            #expect(told.map(\.type) == ["muniment.ceremony.opened", "muniment.ceremony.approved"])
            let indexes = told.compactMap { $0.event["leafindex"]?.integer }
            #expect(indexes.count == 2 && indexes == indexes.sorted())
            for message in told {
                #expect(message.headers["content-type"] == "application/cloudevents+json")
                #expect(message.headers["webhook-id"] == message.event["id"]?.string)
                #expect(try message.isSigned(with: secret))
                #expect(try !message.isSigned(with: WebhookSecret.random().revealed()))
                #expect(message.event["data"]?["ceremony_id"]?.string == id)
            }
            let shown = try await house.get("/api/v1/webhooks/steps")
            #expect(shown["deliveries"]?.array?.compactMap { $0["status"]?.integer } == [204, 204])
            #expect(shown["secret"]?.isNull != false && !shown.text.contains("whsec_"))
            // Nothing waits any more, and nothing is told twice.
            try await teller.tellAll()
            #expect(receiver.messages.count == 2)
        }
    }

    @Test("that a ceremony gave way to a new version is a step of it; other versions are none")
    func superseding() async throws {
        let house = try House.shared()
        let teller = try Teller(house)
        try await Receiver.with { receiver in
            let artifact = "superseded.example"
            _ = try await house.openCeremony(on: artifact)
            _ = try await teller.add("steps-of-all", to: receiver.address("/all"))
            _ = try await teller.add(
                "superseded",
                to: receiver.address("/one"),
                types: ["muniment.ceremony.superseded"]
            )
            func register(_ address: String, supersedes: Bool) async throws -> Answer {
                let body = House.registration(of: artifact, www: address)
                    .adding("supersede", .bool(supersedes))
                let answer = try await house.post("/api/v1/artifacts", body)
                #expect(answer.status == 201, "\(answer.text)")
                return answer
            }
            _ = try await register("192.0.2.91", supersedes: true)
            _ = try await register("192.0.2.92", supersedes: false)
            try await teller.tellAll()
            for path in ["/all", "/one"] {
                let told = receiver.messages.filter { $0.path == path }
                #expect(told.map(\.type) == ["muniment.artifact.version_registered"], "\(path)")
                #expect(told.first?.event["data"]?["superseded"]?["ceremony_id"]?.string != nil)
            }
        }
    }

    @Test("what fails holds up what is behind it, is tried again under its identifier, and the order stays")
    func retries() async throws {
        let house = try House.shared()
        let teller = try Teller(house)
        try await Receiver.with { receiver in
            _ = try await teller.add(
                "retries",
                to: receiver.address("/retries"),
                types: ["muniment.deployment.*"]
            )
            receiver.answers("/retries", with: [(500, "out of order: see <https://x>\u{7}"), (503, "")])
            for number in 1...2 {
                let body = House.deployment(of: house.northwind.marks.artifact, on: "retried-\(number)")
                #expect(try await house.post("/api/v1/deployments", body).status == 201)
            }
            try await teller.tellAll()
            var shown = try await house.get("/api/v1/webhooks/retries")
            #expect(receiver.messages.count == 1 && shown["failures"]?.integer == 1)
            let failed = try #require(shown["deliveries"]?.array?.first)
            #expect(failed["error"]?.string == "the receiver answered with the status 500")
            #expect(failed["excerpt"]?.string == "out of order: see <https://x>·")
            // Before its time nothing is tried.
            try await teller.tellAll()
            #expect(receiver.messages.count == 1)
            house.clock.advance(by: .seconds(10))
            try await teller.tellAll()
            #expect(receiver.messages.count == 2)
            house.clock.advance(by: .seconds(60))
            try await teller.tellAll()
            let told = receiver.messages
            #expect(told.count == 4)
            #expect(Set(told.prefix(3).compactMap { $0.headers["webhook-id"] }).count == 1)
            #expect(told[3].headers["webhook-id"] != told[2].headers["webhook-id"])
            shown = try await house.get("/api/v1/webhooks/retries")
            #expect(shown["failures"]?.integer == 0 && shown["failing_since"]?.isNull == true)
            #expect(
                shown["deliveries"]?.array?.compactMap { $0["attempt"]?.integer } == [1, 3, 2, 1]
            )
        }
    }

    @Test(
        "after too many failures, and at once at 410, it is paused, says why, and is on the record; then it goes on"
    )
    func pausing() async throws {
        let house = try House.shared()
        let teller = try Teller(house)
        try await Receiver.with { receiver in
            _ = try await teller.add(
                "failing",
                to: receiver.address("/failing"),
                types: ["muniment.deployment.*"]
            )
            _ = try await teller.add("gone", to: receiver.address("/gone"), types: ["muniment.deployment.*"])
            receiver.answers("/failing", with: Array(repeating: (400, "no"), count: 100))
            receiver.answers("/gone", with: [(410, "")])
            for number in 1...3 {
                let body = House.deployment(of: house.northwind.marks.artifact, on: "paused-\(number)")
                #expect(try await house.post("/api/v1/deployments", body).status == 201)
            }
            for _ in 0..<15 {
                try await teller.tellAll()
                house.clock.advance(by: .seconds(86_400))
            }
            for (name, words) in [("failing", "11 attempts failed"), ("gone", "410")] {
                let shown = try await house.get("/api/v1/webhooks/\(name)")
                #expect(shown["state"]?.string == "paused")
                #expect(shown["pause_reason"]?.string?.contains(words) == true, "\(shown.text)")
            }
            #expect(receiver.messages.count { $0.path == "/failing" } == 11)
            let events = try await Feed(house.database.app).events(
                of: house.northwind.caller.tenant,
                where: .init(type: "muniment.webhook.paused")
            )
            // Those of other tests, whose receivers are gone, are paused too.
            for subject in ["webhook/failing", "webhook/gone"] {
                let told = events.events.filter { $0.subject == subject }
                #expect(told.map(\.actor) == ["urn:muniment"], "\(subject)")
            }
            receiver.answers("/failing", with: [])
            expectProblem(
                try await house.post("/api/v1/webhooks/failing/resume", ["skip": "most"]),
                422,
                "invalid_value",
                field: "skip"
            )
            #expect(try await house.post("/api/v1/webhooks/failing/resume", ["skip": "one"]).status == 201)
            expectProblem(
                try await house.post("/api/v1/webhooks/failing/resume", [:]),
                409,
                "webhook_not_paused"
            )
            #expect(try await house.post("/api/v1/webhooks/gone/resume", ["skip": "all"]).status == 201)
            try await teller.tellAll()
            #expect(receiver.messages.count { $0.path == "/failing" } == 13)
            #expect(receiver.messages.count { $0.path == "/gone" } == 1)
        }
    }

    @Test(
        "redirects are not followed, a slow receiver is left in time, and of an endless answer little is read"
    )
    func hostileReceivers() async throws {
        let house = try House.shared()
        let teller = try Teller(house, timeout: .seconds(2))
        try await Receiver.with { receiver in
            for name in ["moved", "slow", "endless", "trickling"] {
                _ = try await teller.add(name, to: receiver.address("/\(name)"), types: ["none.*"])
            }
            for (name, words) in [
                ("moved", "leads elsewhere, which is not followed"), ("slow", "no whole answer within 2 s"),
                ("trickling", "no whole answer within 2 s"),
            ] {
                let began = ContinuousClock.now
                let delivery = try await teller.deliverer.test(name, of: teller.tenant)
                #expect(delivery.error?.contains(words) == true, "\(name): \(delivery)")
                #expect(ContinuousClock.now - began < .seconds(30))
            }
            let endless = try await teller.deliverer.test("endless", of: teller.tenant)
            #expect(endless.error == nil && endless.status == 200)
            #expect(!receiver.messages.contains { $0.path == "/stolen" })
        }
    }

    @Test("no message goes to an address that nobody may be sent to")
    func addresses() async throws {
        let house = try House.shared()
        let teller = try Teller(house)
        for address in [
            "https://169.254.169.254/latest", "https://[fe80::1]/", "https://[::ffff:169.254.169.254]/",
            "https://0.0.0.0/",
        ] {
            let name = "n\(UUID().uuidString.lowercased())"
            _ = try await teller.add(name, to: address)
            let delivery = try await teller.deliverer.test(name, of: teller.tenant)
            #expect(delivery.error?.contains("link-local") == true, "\(address): \(delivery)")
        }
        let strict = WebhookDeliverer(
            webhooks: teller.webhooks,
            secrets: teller.secrets,
            mayBePrivate: false,
            clock: house.clock
        )
        for address in [
            "https://127.0.0.1:1/", "https://localhost:1/", "https://10.0.0.1/", "https://[::1]/",
        ] {
            let name = "n\(UUID().uuidString.lowercased())"
            _ = try await teller.add(name, to: address)
            let delivery = try await strict.test(name, of: teller.tenant)
            #expect(delivery.error?.contains("on this machine or a network around it") == true, "\(delivery)")
        }
        #expect(throws: (any Error).self) { try strict.sender(to: "http://example.org/") }
        for address in [
            "ftp://example.org/", "https://ada:secret@example.org/", "https://", "example.org",
            "https://a b/",
        ] {
            let answer = try await house.post(
                "/api/v1/webhooks",
                ["name": "bad", "url": .string(address)]
            )
            expectProblem(answer, 422, "invalid_value", field: "url", address)
        }
    }

    @Test("bad drafts are refused with their field, and a repeated request gets the same secret")
    func drafts() async throws {
        let house = try House.shared()
        let address = "https://pager.example.org/a?b=c"
        for (draft, field): (JSON, String) in [
            (["name": "Pager", "url": .string(address)], "name"),
            (["name": "pager", "url": .string(address), "types": []], "types"),
            (["name": "pager", "url": .string(address), "types": ["a*b"]], "types"),
        ] {
            let answer = try await house.unchanged { try await house.post("/api/v1/webhooks", draft) }
            expectProblem(answer, 422, "invalid_value", field: field, "\(draft)")
        }
        let draft: JSON = ["name": "keyed", "url": .string(address)]
        let key = ["Idempotency-Key": "a webhook"]
        let first = try await house.post("/api/v1/webhooks", draft, key)
        #expect(first.status == 201)
        let again = try await house.unchanged { try await house.post("/api/v1/webhooks", draft, key) }
        #expect(again.status == 200 && again.text == first.text)
        expectProblem(
            try await house.post("/api/v1/webhooks", draft),
            409,
            "webhook_name_taken",
            field: "name"
        )
        let secret = try #require(first["secret"]?.string)
        #expect(secret.hasPrefix("whsec_") && Base64.decode(secret.dropFirst(6))?.count == 32)
        // Neither the secret nor the address's path is told by the record.
        let rows = try await house.database.superuser.rows(
            """
            SELECT sealed_secret, (SELECT bytes FROM ledger.entries AS entry
                                   WHERE entry.tenant_id = hook.tenant_id AND entry_id = chronicle_entry_id) AS bytes
            FROM chronicle.webhooks AS hook WHERE name = 'keyed'
            """
        )
        let sealed: [UInt8] = try rows[0]["sealed_secret"]
        let told = String(decoding: try rows[0]["bytes"] as [UInt8], as: UTF8.self)
        let raw = try #require(Base64.decode(secret.dropFirst(6)))
        #expect(!sealed.contains(raw) && told.contains("https://pager.example.org") && !told.contains("b=c"))
        #expect(
            try await house.ask(.delete, "/api/v1/webhooks/keyed", token: house.northwind.token).status == 204
        )
        #expect(try await house.get("/api/v1/webhooks/keyed").status == 404)
        #expect(try await house.post("/api/v1/webhooks", draft).status == 201)
    }

    @Test("who may manage webhooks and not read the ledger lets nothing out")
    func permissions() async throws {
        let house = try House.shared()
        let token = try await house.token(with: [.manageWebhooks], named: "no reader")
        let answer = try await house.ask(
            .post,
            "/api/v1/webhooks",
            ["name": "leak", "url": "https://example.org/"],
            token: token
        )
        expectProblem(answer, 403, "permission_missing")
        #expect(answer["detail"]?.string?.contains("ledger.read") == true)
    }

    @Test(
        "two servers at once tell everything, in order, and note each message once; an erased entry is passed by"
    )
    func twoServers() async throws {
        try await House.with { house in
            let (one, other) = (try Teller(house), try Teller(house))
            try await Receiver.with { receiver in
                _ = try await one.add("both", to: receiver.address("/both"), types: ["muniment.deployment.*"])
                var entries: [String] = []
                for number in 1...20 {
                    let body = House.deployment(of: house.northwind.marks.artifact, on: "both-\(number)")
                    let answer = try await house.post("/api/v1/deployments", body)
                    entries.append(try #require(answer["receipt", "entry_id"]?.string))
                }
                let erased = try await house.post(
                    "/api/v1/ledgers/chronicle/entries/\(entries[4])/erase",
                    ["reason": "asked for"]
                )
                #expect(erased.status == 201, "\(erased.text)")
                try await one.project()
                let id = try await one.webhooks.webhook("both", of: one.tenant).id
                async let first = one.deliverer.tell(id, of: one.tenant)
                async let second = other.deliverer.tell(id, of: one.tenant)
                _ = try await (first, second)
                try await one.tellAll()
                var seen: [String] = []
                for message in receiver.messages {
                    let id = message.headers["webhook-id"] ?? ""
                    if !seen.contains(id) { seen.append(id) }
                }
                entries.remove(at: 4)
                #expect(seen == entries)
                let kept = try await house.get("/api/v1/webhooks/both")
                #expect(kept["failures"]?.integer == 0)
                let count = try await house.database.superuser.rows(
                    "SELECT delivery_count FROM chronicle.webhooks WHERE tenant_id = \(one.tenant) AND name = 'both'"
                ).first.map { row -> Int in try row["delivery_count"] }
                #expect(count == 19)
            }
        }
    }

    @Test("the server's own services find what waits and tell it")
    func services() async throws {
        try await House.with { house in
            let teller = try Teller(house)
            try await Receiver.with { receiver in
                _ = try await teller.add("served", to: receiver.address("/served"))
                let jobs = Jobs(database: house.database.app, now: house.clock.now)
                let keeper = WebhookKeeper(webhooks: teller.webhooks, jobs: jobs, access: house.access)
                let worker = JobWorker(
                    jobs: jobs,
                    handlers: [teller.deliverer.handler],
                    tenants: { [] },
                    logger: house.log.logger()
                )
                let services = Task {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        group.addTask { try await keeper.run() }
                        group.addTask { try await worker.run() }
                        try await group.waitForAll()
                    }
                }
                defer { services.cancel() }
                for number in 1...3 { _ = try await house.openCeremony(on: "served-\(number).example") }
                try await condition {
                    try await teller.project()
                    return receiver.messages.count == 3
                }
                #expect(receiver.messages.allSatisfy { $0.type == "muniment.ceremony.opened" })
            }
        }
    }
}

/// What tells a house's webhooks, allowed to reach this machine.
private struct Teller: Sendable {
    let house: House
    let webhooks: Webhooks
    let secrets: WebhookSecrets
    let deliverer: WebhookDeliverer
    var tenant: TenantID { house.northwind.caller.tenant }

    init(_ house: House, timeout: Duration = .seconds(10)) throws {
        self.house = house
        webhooks = Webhooks(
            database: house.database.app,
            chronicle: Chronicle(ledger: Ledger(), entries: EntryMaker(clock: house.clock)),
            origin: "https://muniment.example.org"
        )
        secrets = WebhookSecrets(keys: house.keys, database: house.database.app)
        deliverer = WebhookDeliverer(
            webhooks: webhooks,
            secrets: secrets,
            mayBePrivate: true,
            clock: house.clock,
            timeout: timeout
        )
    }

    /// - Returns: its secret.
    func add(_ name: String, to address: String, types: [String]? = nil) async throws -> String {
        var draft: JSONObject = ["name": .string(name), "url": .string(address)]
        draft["types"] = types.map { .array($0.map(JSON.string)) }
        let answer = try await house.post("/api/v1/webhooks", .object(draft))
        try #require(answer.status == 201, "\(answer.text)")
        return try #require(answer["secret"]?.string)
    }

    func project() async throws {
        try await Projector(house.database.app, clock: house.clock).catchUp(tenant)
    }

    /// Whatever waits and may be told now.
    func tellAll() async throws {
        try await project()
        for id in try await webhooks.due(of: tenant) { _ = try await deliverer.tell(id, of: tenant) }
        try await project()
    }
}

/// A server that keeps what it is sent.
private final class Receiver: Sendable {
    struct Message: Sendable {
        var path: String
        var headers: [String: String]
        var body: [UInt8]

        var event: JSON { (try? JSON(parsing: body)) ?? .null }
        var type: String { event["type"]?.string ?? "" }

        /// Asks Python's `hmac`.
        func isSigned(with secret: String) throws -> Bool {
            let program = """
                import base64, hashlib, hmac, sys
                secret, given, time, sent = sys.argv[1:5]
                key = base64.b64decode(secret.removeprefix("whsec_"))
                signed = f"{given}.{time}.".encode() + open(sys.argv[5], "rb").read()
                expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
                sys.exit(0 if "v1," + expected in sent.split(" ") else 1)
                """
            let file = FileManager.default.temporaryDirectory.path + "/muniment-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: file) }
            try Data(body).write(to: URL(fileURLWithPath: file))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["python3", "-c", program, secret]
                + ["webhook-id", "webhook-timestamp", "webhook-signature"].map { headers[$0] ?? "" } + [file]
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }

    private struct State {
        var messages: [Message] = []
        var answers: [String: [(Int, String)]] = [:]
    }

    private let state = Mutex(State())
    private let port = Mutex(0)

    var messages: [Message] { state.withLock { $0.messages } }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port.withLock { $0 })" + path }

    /// The next answers at `path`; 204 after them.
    func answers(_ path: String, with answers: [(Int, String)]) {
        state.withLock { $0.answers[path] = answers }
    }

    static func with(_ body: @Sendable (Receiver) async throws -> Void) async throws {
        let receiver = Receiver()
        let router = Router()
        router.post("**") { request, _ -> Response in try await receiver.answer(request) }
        try await Application(router: router).test(.live) { client in
            receiver.port.withLock { $0 = client.port ?? 0 }
            try await body(receiver)
        }
    }

    private func answer(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: 1 << 20)
        let path = request.uri.path
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let message = Message(path: path, headers: headers, body: Array(body.readableBytesView))
        let (status, text) = state.withLock { state in
            state.messages.append(message)
            guard let next = state.answers[path]?.first else { return (204, "") }
            state.answers[path]?.removeFirst()
            return next
        }
        switch path {
        case "/moved": return Response(status: .temporaryRedirect, headers: [.location: "/stolen"])
        case "/slow":
            try await Task.sleep(for: .seconds(20))
            return Response(status: .ok)
        case "/trickling", "/endless":
            let pause: Duration = path == "/trickling" ? .milliseconds(200) : .zero
            return Response(
                status: .ok,
                body: .init { writer in
                    for _ in 0..<10_000 {
                        try await writer.write(
                            ByteBuffer(repeating: 0x20, count: pause == .zero ? 65_536 : 1)
                        )
                        try await Task.sleep(for: pause)
                    }
                    try await writer.finish(nil)
                }
            )
        default:
            return Response(
                status: .init(code: status),
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
    }
}
