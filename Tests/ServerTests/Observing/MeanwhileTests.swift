import Access
import Custody
import Evidence
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("What happens while a look runs", .serialized)
struct MeanwhileTests {
    /// A house with a target that answers, once the gate is open, that nothing is there; and a file that is as approved.
    private func held(
        _ body: @escaping @Sendable (House, Gate, ScriptedServer) async throws -> Void
    ) async throws {
        let gate = Gate()
        try await ScriptedServer.with { request in
            // A registry answers at its root.
            request.hasPrefix("GET /v2/ ") ? .http("200 OK") : .http("404 Not Found", behind: gate)
        } _: { port, server in
            try await House.with(configuring: { $0.looking.allowsPrivateAddresses = true }) { house in
                try house.observed("found.zone", House.zone("northwind.example"))
                let added = try await house.post(
                    "/api/v1/targets",
                    [
                        "artifact": "northwind.example", "target_kind": "dns",
                        "target_identifier": .string(house.northwind.marks.target), "name": "held",
                        "protocol": "oci", "address": .string("http://127.0.0.1:\(port)"),
                        "parameters": ["repository": "team/app"], "reach": "private", "timeout_sec": 120,
                    ]
                )
                try #require(added.status == 201, "\(added.text)")
                try await body(house, gate, server)
                await gate.open()
            }
        }
    }

    private func verify(_ house: House, _ target: String) async throws -> Answer {
        try await house.post(
            "/api/v1/verifications/now",
            ["artifact": "northwind.example", "target": .string(target)]
        )
    }

    private func status(_ house: House) async throws -> String? {
        let list = try await house.get("/api/v1/deployments").items
        return list.first {
            $0["target_identifier"]?.string == house.northwind.marks.target
        }?["drift_status"]?.string
    }

    private func due(_ house: House) async throws -> Bool {
        let verifier = LiveVerifier(custody: house.custody, looker: house.looker())
        let target = try await house.custody.target(for: house.northwind.caller, "held")
        return try await verifier.verify(due: target.id, for: house.northwind.caller)
    }

    private func count(_ house: House) async throws -> Int {
        try await house.get("/api/v1/verifications?limit=200").items.count
    }

    @Test("what was deployed meanwhile is not judged by what was read before")
    func deployed() async throws {
        try await held { house, gate, server in
            let now = house.clock.now()
            async let answer = verify(house, "held")
            try await condition { server.requests.count == 1 }
            house.clock.advance(by: .seconds(1))
            let deployed = try await house.post(
                "/api/v1/deployments",
                House.deployment(of: "northwind.example", on: house.northwind.marks.target)
            )
            #expect(deployed.status < 300, "\(deployed.text)")
            house.clock.advance(by: .seconds(1))
            await gate.open()
            let look = try await answer["looks"]?.array?.first
            #expect(look?["verification"]?["verdict"] == "drift")
            let seenAt = (look?["verification"]?["verified_at"]?.string).flatMap { Instant(rfc3339: $0) }
            #expect(try #require(seenAt).duration(since: now) < .seconds(1))
            #expect(try await status(house) == "unknown")
        }
    }

    @Test("what a quick look saw meanwhile is not overwritten by one that began before")
    func overtaken() async throws {
        try await held { house, gate, server in
            async let slow = verify(house, "held")
            try await condition { server.requests.count == 1 }
            house.clock.advance(by: .seconds(1))
            let quick = try await verify(house, house.northwind.marks.look)
            #expect(quick["looks"]?.array?.first?["verification"]?["verdict"] == "match", "\(quick.text)")
            house.clock.advance(by: .seconds(1))
            await gate.open()
            _ = try await slow
            #expect(try await status(house) == "match")
        }
    }

    @Test("a target that is amended meanwhile is looked at as it is now, and what was read before is dropped")
    func amended() async throws {
        try await held { house, gate, server in
            let before = try await count(house)
            async let isLooked = due(house)
            try await condition { server.requests.count == 1 }
            house.clock.advance(by: .seconds(1))
            let amended = try await house.post(
                "/api/v1/targets/held/amend",
                ["protocol": "file", "address": "found.zone", "parameters": [:]]
            )
            #expect(amended.status == 201, "\(amended.text)")
            await gate.open()
            #expect(try await isLooked)
            #expect(try await count(house) == before + 1)
            #expect(try await house.get("/api/v1/targets/held")["verdict"] == "match")
        }
    }

    @Test("a target that is not to be looked at any more when its look ends leaves nothing", arguments: 0..<4)
    func ended(way: Int) async throws {
        try await held { house, gate, server in
            let before = try await count(house)
            async let isLooked = due(house)
            try await condition { server.requests.count == 1 }
            house.clock.advance(by: .seconds(1))
            let paths = [
                "targets/held/disable", "targets/held/remove",
                "accords/\(house.northwind.marks.accord)/expire",
            ]
            if way < paths.count {
                let ended = try await house.post("/api/v1/\(paths[way])", [:])
                #expect(ended.status < 300, "\(ended.text)")
            } else {
                try await house.database.superuser.execute(
                    """
                    UPDATE custody.custody_heads SET state = 'retired'
                    WHERE governed_artifact_id::text = \(house.northwind.marks.artifactID)
                    """
                )
            }
            await gate.open()
            #expect(try await !isLooked)
            #expect(try await count(house) == before)
        }
    }
}

extension House {
    /// Writes a file that northwind's targets may look at.
    func observed(_ name: String, _ text: String) throws {
        let path = home + "/observed/\(northwind.caller.tenant)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true
        )
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// As the server's own, but for what it shares among looks.
    func looker(_ budget: LookBudget = LookBudget()) -> TargetLooker {
        var rules = LookingRules()
        rules.observedFolders = [home + "/observed"]
        rules.credentialFolders = [home + "/credentials"]
        rules.allowsPrivateAddresses = true
        return TargetLooker(rules, budget: budget, now: clock.now)
    }
}
