import Access
import Drift
import Evidence
import Foundation
import HTTPTypes
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite("Sources of evidence, from a host that behaves as Microsoft Graph")
struct EvidenceSourceTests {
    private static let policies = "/v1.0/identity/conditionalAccess/policies"

    private struct Bench {
        let house: House
        let host: GraphHost
        let port: Int
        let looker: DirectoryLooker

        func add(_ more: JSONObject = [:]) async throws -> Answer {
            var body: JSONObject = [
                "name": "north", "subject_types": ["entra_conditional_access"], "credential": "client.json",
                "address": .string("http://127.0.0.1:\(port)"), "may_be_private": true,
                "token_url": .string("http://127.0.0.1:\(port)/tenant/token"), "scope": "test",
                "requests_per_sec": 100,
            ]
            for (name, value) in more { body[name] = value }
            return try await house.post("/api/v1/evidence-sources", .object(body))
        }

        /// Asks for a run, and does what the worker of a server would.
        func run(_ path: String) async throws -> Answer {
            let asked = try await house.post(path, [:])
            let id = try #require(
                (asked["operation_run_id"]?.string).flatMap { UniqueID($0) },
                "\(asked.text)"
            )
            let hooks = RunHooks(look: { [looker] source, tenant in
                try await looker.look(at: source.settings, of: tenant)
            })
            try await house.drift.perform(id, of: house.northwind.caller.tenant, hooks)
            return try await house.ask(.get, "/api/v1/runs/\(id)", token: house.northwind.token)
        }
    }

    private func with(
        budget: LookBudget = LookBudget(),
        _ body: @Sendable @escaping (Bench) async throws -> Void
    ) async throws {
        let allowing: @Sendable (inout Configuration) -> Void = { $0.looking.allowsPrivateAddresses = true }
        try await House.with(configuring: allowing) { house in
            let folder = house.home + "/credentials/\(house.northwind.caller.tenant)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try GraphHost.credential.write(toFile: folder + "/client.json", atomically: true, encoding: .utf8)
            let host = GraphHost()
            host.state.withLock { state in
                state.collections[Self.policies] = (0..<60).map { Self.policy($0) }
                state.pageSize = 25
                state.throttled = 2
                state.retryAfter = "0"
            }
            let port = ServedPort()
            var rules = LookingRules()
            rules.credentialFolders = [house.home + "/credentials"]
            rules.allowsPrivateAddresses = true
            let looker = DirectoryLooker(rules, budget: budget, now: house.clock.now)
            try await ScriptedServer.with {
                host.answer($0, port: port.number)
            } _: { number, _ in
                port.number = number
                try await body(Bench(house: house, host: host, port: number, looker: looker))
            }
        }
    }

    private static func policy(_ index: Int, state: String = "enabled") -> JSON {
        [
            "id": .string("7b0c1f7a-4d1e-4c58-9a3e-0000000000\(index + 10)"),
            "displayName": .string("Policy \(index)"), "state": .string(state),
            "conditions": [
                "users": ["includeUsers": ["All"]], "applications": ["includeApplications": ["All"]],
            ],
            "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
        ]
    }

    @Test("a paging, throttling host is read, captured and compared; what changes there is found")
    func whole() async throws {
        try await with { bench in
            let house = bench.house
            #expect(try await bench.add().status == 201)
            let test = try await house.post("/api/v1/evidence-sources/north/test", [:])
            #expect(test["contents"]?.integer == 60, "\(test.text)")
            _ = try await house.post(
                "/api/v1/baselines",
                ["name": "north", "subject_types": ["entra_conditional_access"]]
            )
            let read = try await bench.run("/api/v1/evidence-sources/north/observe")
            #expect(read["state"] == "succeeded", "\(read.text)")
            #expect(read["summary_counts"]?["inventory_seen"]?.integer == 60)
            let captured = try await bench.run("/api/v1/baselines/north/capture")
            #expect(captured["summary_counts"]?["items"]?.integer == 60)

            bench.host.state.withLock { state in
                state.collections[Self.policies]?[7] = Self.policy(7, state: "disabled")
                state.collections[Self.policies]?.removeLast()
            }
            _ = try await bench.run("/api/v1/evidence-sources/north/observe")
            let compared = try await bench.run("/api/v1/baselines/north/compare")
            let counts = compared["summary_counts"]
            #expect(counts?["unchanged"]?.integer == 58, "\(compared.text)")
            #expect(counts?["updated"]?.integer == 1)
            #expect(counts?["deleted"]?.integer == 1)

            // A page that can't be read: no more is known to be away than the whole list before showed.
            bench.host.state.withLock { state in
                state.replaced["\(Self.policies)?$skiptoken=25"] = .http("503 Service Unavailable")
            }
            house.clock.advance(by: .seconds(60))
            let part = try await bench.run("/api/v1/evidence-sources/north/observe")
            #expect(part["state"] == "partially_succeeded")
            let again = try await bench.run("/api/v1/baselines/north/compare")
            #expect(again["summary_counts"]?["deleted"]?.integer == 1)
            #expect(again["summary_counts"]?["missing_current"]?.integer == 34)
        }
    }

    @Test("another directory's answers are refused, and nothing of them is taken")
    func otherDirectory() async throws {
        try await with { bench in
            _ = try await bench.add(["directory_id": "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"])
            bench.host.state.withLock { state in
                state.collections["/v1.0/organization"] = [["id": "00000000-1111-2222-3333-444444444444"]]
            }
            let test = try await bench.house.post("/api/v1/evidence-sources/north/test", [:])
            #expect(test["failure"]?["field"] == "directory_id")
            let run = try await bench.run("/api/v1/evidence-sources/north/observe")
            #expect(run["state"] == "failed")
            #expect(run["failure"]?.string?.contains("directory_id") == true)
            #expect(run["summary_counts"]?["subjects_seen"]?.integer == 0)
        }
    }

    @Test("a policy of a type that nobody knows is known by its list, also where several kinds are read")
    func unknownTypes() async throws {
        try await with { bench in
            let lists = ["configurationPolicies", "deviceConfigurations", "deviceCompliancePolicies"]
                .map { "/beta/deviceManagement/\($0)" }
            bench.host.state.withLock { state in
                for list in lists { state.collections[list] = [] }
                state.collections[lists[1]] = [
                    [
                        "@odata.type": "#microsoft.graph.unsupportedDeviceConfiguration", "id": "u-1",
                        "displayName": "From another platform",
                    ]
                ]
            }
            let types: JSON = ["entra_conditional_access", "intune_config_profile"]
            _ = try await bench.add(["subject_types": types])
            let read = try await bench.run("/api/v1/evidence-sources/north/observe")
            #expect(read["state"] == "partially_succeeded", "\(read.text)")
            #expect(read["summary_counts"]?["inventory_seen"]?.integer == 61)
            #expect(read["summary_counts"]?["gaps"]?.integer == 1)
            _ = try await bench.house.post("/api/v1/baselines", ["name": "north", "subject_types": types])
            let captured = try await bench.run("/api/v1/baselines/north/capture")
            #expect(captured["summary_counts"]?["items"]?.integer == 61)
            bench.host.state.withLock { $0.collections[lists[1]] = [] }
            _ = try await bench.run("/api/v1/evidence-sources/north/observe")
            let compared = try await bench.run("/api/v1/baselines/north/compare")
            #expect(compared["summary_counts"]?["unchanged"]?.integer == 60, "\(compared.text)")
            #expect(compared["summary_counts"]?["deleted"]?.integer == 1)
        }
    }

    @Test("what a look has in memory is counted until it is let go")
    func memory() async throws {
        try await with(budget: LookBudget(bytes: 2 << 20)) { bench in
            _ = try await bench.add(["max_bytes": 1_048_576])
            let source = try await bench.house.drift.directory(for: bench.house.northwind.caller, "north")
            let tenant = bench.house.northwind.caller.tenant
            var sight: DirectorySight? = try await bench.looker.look(at: source.settings, of: tenant)
            #expect(sight?.contents.count == 60)
            let error = await #expect(throws: DirectoryFailure.self) {
                try await bench.looker.look(
                    at: source.settings,
                    of: tenant,
                    within: .milliseconds(100)
                )
            }
            #expect(error?.field == "max_bytes")
            #expect(sight?.listed.count == 60)
            sight = nil
            #expect(try await bench.looker.look(at: source.settings, of: tenant).contents.count == 60)
        }
    }

    @Test("what a server can't read is refused when it is added, and who asks twice gets one run")
    func refusals() async throws {
        try await with { bench in
            let house = bench.house
            #expect(try await bench.add(["subject_types": ["dns_zone"]])["field"] == "subject_types")
            #expect(try await bench.add(["interval_sec": 1])["field"] == "interval_sec")
            _ = try await bench.add()
            #expect(try await bench.add()["code"] == "source_name_taken")
            for path in [
                "/api/v1/evidence-sources/north/observe",
                "/api/v1/baselines/\(house.northwind.marks.baseline)/compare",
            ] {
                let headers = ["Idempotency-Key": "key of \(path)"]
                let first = try await house.ask(.post, path, [:], token: house.northwind.token, headers)
                let again = try await house.ask(.post, path, [:], token: house.northwind.token, headers)
                #expect(first.status == 201)
                #expect(again.status == 200)
                #expect(first["operation_run_id"] == again["operation_run_id"])
            }
        }
    }
}

/// The port that a server was given, known once it listens.
private final class ServedPort: Sendable {
    private let state = Mutex(0)

    var number: Int {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
