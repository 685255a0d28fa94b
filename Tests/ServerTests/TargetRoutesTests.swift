import Access
import Custody
import Evidence
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Routes of targets")
struct TargetRoutesTests {
    private static func add(_ members: JSONObject, in house: House) async throws -> Answer {
        var body =
            House.look(at: house.northwind.marks.artifact, on: house.northwind.marks.target, named: nil)
            .object ?? [:]
        for member in members.members { body[member.name] = member.value }
        return try await house.post("/api/v1/targets", .object(body))
    }

    @Test("a target is added, shown, listed, changed, switched and removed, each told by the chronicle")
    func lifecycle() async throws {
        try await House.with { house in
            let added = try await Self.add(["object": "found.zone", "interval_sec": 60], in: house)
            #expect(added.status == 201, "\(added.text)")
            #expect(added["name"] == "northwind-ns1")
            #expect(added["receipt", "ledger"] == "chronicle")
            let path = "/api/v1/targets/northwind-ns1"
            let again = try await Self.add([:], in: house)
            #expect(again["name"] == "northwind-ns1-file")
            #expect(try await Self.add([:], in: house)["name"] == "northwind-ns1-file-2")
            let amended = try await house.post(
                path + "/amend",
                ["name": "ns1", "object": "", "interval_sec": 0, "timeout_sec": 5]
            )
            #expect(amended.status == 201, "\(amended.text)")
            let shown = try await house.get("/api/v1/targets/ns1")
            #expect(shown["object"] == .null && shown["interval_sec"] == .null)
            #expect(shown["timeout_sec"] == 5 && shown["is_enabled"] == true)
            #expect(shown["next_look_at"] != .null && shown["looked_at"] == .null)
            #expect(try await house.get(path).status == 404)
            #expect(try await house.post("/api/v1/targets/ns1/disable", [:]).status == 201)
            #expect(try await house.post("/api/v1/targets/ns1/disable", [:]).status == 200)
            #expect(try await house.get("/api/v1/targets/ns1")["next_look_at"] == .null)
            #expect(try await house.post("/api/v1/targets/ns1/enable", [:]).status == 201)
            let id = shown["target_id"]?.string ?? ""
            #expect(try await house.post("/api/v1/targets/ns1/remove", [:]).status == 201)
            #expect(try await house.post("/api/v1/targets/\(id)/remove", [:]).status == 200)
            #expect(try await house.get("/api/v1/targets/ns1").status == 404)
            #expect(try await house.get("/api/v1/targets/\(id)")["removed_at"] != .null)
            let late = try await house.post("/api/v1/targets/\(id)/enable", [:])
            #expect(late["code"] == "target_removed")
            #expect(try await Self.add(["name": "ns1"], in: house).status == 201)
            let names = try await house.get("/api/v1/targets").items.compactMap { $0["name"] }
            #expect(
                names == [
                    "northwind-look", "northwind-ns1-file", "northwind-ns1-file-2", "ns1",
                ]
            )
            let events = try await house.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8')::jsonb ->> 'type' AS line FROM ledger.entries
                WHERE tenant_id = \(house.northwind.caller.tenant)
                  AND convert_from(bytes, 'UTF8')::jsonb ->> 'subject' = \("target/\(id)") ORDER BY leaf_index
                """
            ) { row in try row["line"] as String }
            #expect(
                events == [
                    "muniment.target.added", "muniment.target.amended", "muniment.target.disabled",
                    "muniment.target.enabled", "muniment.target.removed",
                ]
            )
        }
    }

    @Test(
        "what can't stand is refused with its field and a remedy",
        arguments: [
            (["protocol": "telnet"], "protocol", "target_unusable"),
            (["parameters": ["zone": "x"]], "parameters.zone", "target_unusable"),
            (["parameters": ["extensions": 7]], "parameters.extensions", "invalid_value"),
            (["reach": "private"], "reach", "target_unusable"),
            (["reach": "everywhere"], "reach", "invalid_value"),
            (["address": ""], "address", "invalid_value"),
            (
                ["protocol": "restconf", "address": "https://ada:secret@device.example/"], "address",
                "invalid_value"
            ),
            (
                [
                    "protocol": "restconf", "address": "https://device.example/",
                    "parameters": ["if_none_match": "x"],
                ], "parameters.if_none_match", "target_unusable"
            ),
            (["name": "two words"], "name", "invalid_value"),
            (["name": "northwind-look"], "name", "target_name_taken"),
            (["interval_sec": 1], "interval_sec", "invalid_value"),
            (["timeout_sec": 301], "timeout_sec", "invalid_value"),
            (["max_bytes": 1], "max_bytes", "invalid_value"),
            (["artifact": "nowhere.example"], "artifact", "unknown_artifact"),
            (["password": "secret"], "password", "unknown_field"),
        ] as [(JSONObject, String, String)]
    )
    func refusals(members: JSONObject, field: String, code: String) async throws {
        try await House.with { house in
            let answer = try await Self.add(members, in: house)
            #expect(answer["field"] == .string(field), "\(answer.text)")
            #expect(answer["code"] == .string(code), "\(answer.text)")
            #expect(answer["remedy"]?.string?.isEmpty == false)
            #expect(!answer.text.contains("secret@"))
        }
    }

    @Test("where the operator names no folders, neither credentials nor files can be named")
    func withoutFolders() {
        let rules = LookingRules()
        let file = rules.fault(in: .init(protocolName: "file", address: "zone"))
        #expect(file?.field == "address")
        let zone = rules.fault(
            in: .init(protocolName: "dns", address: "ns1.example", credential: "tsig.key")
        )
        #expect(zone?.field == "credential")
        let api = rules.fault(
            in: .init(
                protocolName: "kubernetes",
                address: "https://api.example",
                parameters: ["certificate_authority": "ca.pem"]
            )
        )
        #expect(api?.field == "parameters.certificate_authority")
    }

    @Test("a test tells what is seen, and nothing of the file's bytes or of another tenant's files")
    func oneLook() async throws {
        try await House.with { house in
            let folder = house.home + "/observed/\(house.northwind.caller.tenant)"
            let other = house.home + "/observed/\(house.contoso.caller.tenant)"
            for path in [folder, other] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
                try House.zone("northwind.example").write(
                    toFile: path + "/found.zone",
                    atomically: true,
                    encoding: .utf8
                )
            }
            let path = "/api/v1/targets/northwind-look"
            let seen = try await house.post(path + "/test", [:])
            #expect(seen.status == 200)
            #expect(seen["seen", "files"]?.array?.first?["name"] == "found.zone", "\(seen.text)")
            #expect(seen["seen", "layer"] == "layer1")
            #expect(seen["failure"] == .null)
            #expect(!seen.text.contains("192.0.2.80"))
            for address in [
                "\(other)/found.zone", "/etc/passwd", "../\(house.contoso.caller.tenant)/found.zone",
            ] {
                #expect(try await house.post(path + "/amend", ["address": .string(address)]).status == 201)
                let refused = try await house.post(path + "/test", [:])
                #expect(refused["failure", "code"] == "refused_address", "\(refused.text)")
                #expect(refused["failure", "remedy"]?.string?.isEmpty == false)
                #expect(refused["seen"] == .null)
            }
            let count = try await house.get("/api/v1/verifications").items.count
            #expect(count == 1, "a test records no verification")
        }
    }
}
