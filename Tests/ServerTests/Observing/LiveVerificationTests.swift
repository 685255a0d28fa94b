import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Jobs
import Logging
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Looking at what runs", .serialized)
struct LiveVerificationTests {
    /// A house with BIND beside it that serves northwind's zone, and a target that asks it.
    private func beside(
        _ text: String = House.zone("northwind.example"),
        _ body: @escaping @Sendable (House, PrivateNameserver) async throws -> Void
    ) async throws {
        try await PrivateNameserver.with(
            zone: "northwind.example",
            file: text,
            options: "allow-transfer { key \"transfer.\"; }; allow-update { key \"transfer.\"; };"
        ) { nameserver in
            try await House.with(configuring: { $0.looking.allowsPrivateAddresses = true }) { house in
                let folder = house.home + "/credentials/\(house.northwind.caller.tenant)"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try FileManager.default.copyItem(
                    atPath: nameserver.server.folder + "/transfer.key",
                    toPath: folder + "/transfer.key"
                )
                let added = try await house.post(
                    "/api/v1/targets",
                    [
                        "artifact": "northwind.example", "target_kind": "dns",
                        "target_identifier": .string(house.northwind.marks.target), "name": "ns1",
                        "protocol": "dns", "address": .string("127.0.0.1:\(nameserver.server.port)"),
                        "parameters": ["zone": "northwind.example"], "credential": "transfer.key",
                        "reach": "private", "timeout_sec": 120,
                    ]
                )
                try #require(added.status == 201, "\(added.text)")
                try await body(house, nameserver)
            }
        }
    }

    private func update(_ nameserver: PrivateNameserver, _ commands: String) async throws {
        let server = nameserver.server
        try server.write(
            "server 127.0.0.1 \(server.port)\nzone northwind.example\n\(commands)\nsend\n",
            to: "update"
        )
        try await run(
            ["/usr/bin/nsupdate", "-k", server.folder + "/transfer.key", server.folder + "/update"],
            in: server.folder
        )
    }

    private func verify(_ house: House, _ target: String? = "ns1") async throws -> Answer {
        var body: JSONObject = ["artifact": "northwind.example"]
        body["target"] = target.map(JSON.string)
        return try await house.post("/api/v1/verifications/now", .object(body))
    }

    @Test("a record that is changed in BIND is drift in words, and as approved once it is put back")
    func zone() async throws {
        try await beside { house, nameserver in
            let first = try await verify(house)
            let look = first["looks"]?.array?.first
            #expect(look?["verification"]?["verdict"] == "match", "\(first.text)")
            #expect(look?["verification"]?["layer"] == "layer2")
            #expect(look?["verification"]?["verifier_infrastructure"] == "local")
            try await update(
                nameserver,
                "update delete www.northwind.example. A\nupdate add www.northwind.example. 3600 A 192.0.2.66"
            )
            let drifted = try await verify(house)
            let differences = drifted["looks"]?.array?.first?["verification"]?["differences"]?.array ?? []
            #expect(drifted["looks"]?.array?.first?["verification"]?["verdict"] == "drift", "\(drifted.text)")
            #expect(differences.count == 1)
            let sentence = differences.first?["sentence"]?.string ?? ""
            #expect(sentence.contains("www") && sentence.contains("192.0.2.66"), "\(sentence)")
            let shown = try await house.get("/api/v1/targets/ns1")
            #expect(shown["verdict"] == "drift" && shown["since"] != .null)
            try await update(
                nameserver,
                "update delete www.northwind.example. A\nupdate add www.northwind.example. 3600 A 192.0.2.80"
            )
            #expect(
                try await verify(house)["looks"]?.array?.first?["verification"]?["verdict"] == "match"
            )
            let entries = try await house.database.superuser.rows(
                "SELECT convert_from(bytes, 'UTF8') AS line FROM ledger.entries ORDER BY leaf_index"
            ) { row in try row["line"] as String }
            let told = [
                first.text, drifted.text, shown.text,
                try await house.post("/api/v1/targets/ns1/test", [:]).text,
            ]
            for text in told + entries + house.log.all {
                #expect(!text.contains(PrivateNameserver.secret), "a credential is told")
            }
        }
    }

    @Test("a server that is silent, refuses, or is not allowed is no drift, and says what to do")
    func errors() async throws {
        try await beside { house, nameserver in
            #expect(try await verify(house)["looks"]?.array?.first?["verification"]?["verdict"] == "match")
            func failure(_ amendment: JSON) async throws -> JSON? {
                let amended = try await house.post("/api/v1/targets/ns1/amend", amendment)
                #expect(amended.status == 201, "\(amended.text)")
                let looks = try await verify(house)["looks"]?.array
                #expect(looks?.first?["verification"]?["verdict"] == "error", "\(looks ?? [])")
                return looks?.first?["failure"]
            }
            let closed = try PrivateServer.freePort()
            let unreachable = try await failure(["address": .string("127.0.0.1:\(closed)")])
            #expect(unreachable?["code"] == "unreachable" && unreachable?["field"] == "address")
            #expect(unreachable?["remedy"]?.string?.isEmpty == false)
            let unsigned = try await failure([
                "address": .string("127.0.0.1:\(nameserver.server.port)"), "credential": "",
            ])
            #expect(unsigned?["code"] == "forbidden", "\(unsigned ?? .null)")
            let refused = try await failure(["reach": "public"])
            #expect(refused?["code"] == "refused_address", "\(refused ?? .null)")
            let metadata = try await failure(["reach": "private", "address": "169.254.169.254:53"])
            #expect(metadata?["code"] == "refused_address")
            let missing = try await failure(["credential": "nowhere.key"])
            #expect(
                ["credential", "refused_address"].contains(missing?["code"]?.string),
                "\(missing ?? .null)"
            )
            let deployment = try await house.get("/api/v1/deployments").items.first
            #expect(deployment?["drift_status"] == "unknown", "an error to look is no drift")
        }
    }

    @Test("where only listed records are asked for, one that is gone is drift, and others are not told of")
    func queries() async throws {
        try await beside { house, nameserver in
            let amended = try await house.post(
                "/api/v1/targets/ns1/amend",
                [
                    "parameters": [
                        "zone": "northwind.example", "method": "queries",
                        "records": "www.northwind.example A, ns1.northwind.example A",
                    ]
                ]
            )
            #expect(amended.status == 201, "\(amended.text)")
            let first = try await verify(house)["looks"]?.array?.first
            #expect(first?["verification"]?["verdict"] == "match", "\(first ?? .null)")
            #expect(first?["seen"]?["limitation"] != .null)
            // Not asked for: it can't be seen.
            try await update(nameserver, "update add new.northwind.example. 3600 A 192.0.2.99")
            let unseen = try await verify(house)["looks"]?.array?.first
            #expect(unseen?["verification"]?["verdict"] == "match", "\(unseen ?? .null)")
            try await update(nameserver, "update delete www.northwind.example. A")
            let gone = try await verify(house)["looks"]?.array?.first
            #expect(gone?["verification"]?["verdict"] == "drift", "\(gone ?? .null)")
            let differences = gone?["verification"]?["differences"]?.array ?? []
            #expect(differences.map { $0["identity"] } == ["www.northwind.example. A"], "\(differences)")
        }
    }

    @Test("a zone that the server does not have is away, which is drift")
    func absent() async throws {
        try await beside { house, _ in
            _ = try await house.post("/api/v1/targets/ns1/amend", ["parameters": ["zone": "gone.example"]])
            let look = try await verify(house)["looks"]?.array?.first
            #expect(look?["verification"]?["verdict"] == "drift", "\(look ?? .null)")
            #expect(look?["failure"]?["code"] == "absent")
            let sentence = look?["verification"]?["differences"]?.array?.first?["sentence"]?.string
            #expect(sentence?.hasPrefix("it is not there: ") == true)
        }
    }

    @Test("without the operator's word, private addresses are not looked at, also of targets from before")
    func privateAddresses() async throws {
        try await House.with { house in
            let refused = try await house.post(
                "/api/v1/targets/northwind-look/amend",
                ["protocol": "dns", "address": "127.0.0.1", "parameters": ["zone": "x"], "reach": "private"]
            )
            #expect(refused["code"] == "target_unusable" && refused["field"] == "reach")
            try await house.database.superuser.execute(
                """
                UPDATE custody.targets SET protocol = 'dns', address = '127.0.0.1', reach = 'private',
                       parameters = '{"zone": "northwind.example"}'
                WHERE tenant_id = \(house.northwind.caller.tenant)
                """
            )
            let look = try await verify(house, nil)["looks"]?.array?.first
            #expect(look?["failure"]?["field"] == "reach", "\(look ?? .null)")
        }
    }

    @Test("the server looks by itself when the time has come, once for each target")
    func byItself() async throws {
        try await House.with { house in
            let folder = house.home + "/observed/\(house.northwind.caller.tenant)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try House.zone("northwind.example").write(
                toFile: folder + "/found.zone",
                atomically: true,
                encoding: .utf8
            )
            let jobs = Jobs(database: house.database.app, now: house.clock.now)
            let scheduler = TargetScheduler(
                access: house.access,
                custody: house.custody,
                jobs: jobs,
                clock: house.clock
            )
            try await scheduler.tick()
            house.clock.advance(by: .seconds(LookRhythm.soonSeconds + 1))
            let tenant = house.northwind.caller.tenant
            func looks() async throws -> [Job] {
                try await jobs.page(of: tenant).filter { $0.kind == TargetLooks.kind }
            }
            try await scheduler.tick()
            #expect(try await looks().count == 1)
            // Nobody works: what comes due meanwhile is that same look.
            house.clock.advance(by: .seconds(3_000))
            try await scheduler.tick()
            try await TargetScheduler(
                access: house.access,
                custody: house.custody,
                jobs: jobs,
                clock: house.clock
            ).tick()
            #expect(try await looks().count == 1)
            var rules = LookingRules()
            rules.observedFolders = [house.home + "/observed"]
            let handler = TargetLooks(
                verifier: LiveVerifier(
                    custody: house.custody,
                    looker: TargetLooker(rules, now: house.clock.now)
                ),
                news: CommitNews(house.database.app),
                logger: house.log.logger()
            ).handler
            let worker = JobWorker(jobs: jobs, handlers: [handler], logger: house.log.logger())
            let work = Task { try await worker.run() }
            defer { work.cancel() }
            try await condition {
                try await house.get("/api/v1/targets/northwind-look")["verdict"] == "match"
            }
            try await condition { try await looks().allSatisfy { $0.state == .completed } }
            let latest = try await house.get("/api/v1/verifications").items.first
            #expect(latest?["verdict"] == "match" && latest?["layer"] == "layer1")
            try FileManager.default.removeItem(atPath: folder + "/found.zone")
            house.clock.advance(by: .seconds(3_000))
            try await scheduler.tick()
            try await condition {
                try await house.get("/api/v1/targets/northwind-look")["verdict"] == "drift"
            }
            let shown = try await house.get("/api/v1/targets/northwind-look")
            #expect(shown["failure", "code"] == "absent", "\(shown.text)")
        }
    }

    @Test("the page has a button that looks, shows what came of it, and follows the artifact")
    func page() async throws {
        try await House.with { house in
            try FileManager.default.createDirectory(
                atPath: house.home + "/observed/\(house.northwind.caller.tenant)",
                withIntermediateDirectories: true
            )
            let cookie = ["Cookie": "muniment_session=\(try await house.session())"]
            let own = cookie.merging(["Sec-Fetch-Site": "same-origin"]) { $1 }
            let page = try await house.ask(.get, "/targets/northwind-look", nil, cookie)
            #expect(page.text.contains("Look now") && page.text.contains("not yet looked"))
            let pushed = try await house.ask(.post, "/targets/northwind-look/look", nil, own)
            #expect(pushed.status == 303, "\(pushed.text)")
            let after = try await house.ask(.get, pushed.header("Location") ?? "", nil, cookie)
            #expect(after.text.contains("is not there"), "\(after.text)")
            #expect(after.text.contains("What to do"))
            let list = try await house.ask(.get, "/targets?verdict=drift", nil, cookie)
            #expect(list.text.contains("northwind-look"))
            let foreign = try await house.ask(.get, "/targets/contoso-look", nil, cookie)
            #expect(foreign.status == 404)
        }
    }
}
