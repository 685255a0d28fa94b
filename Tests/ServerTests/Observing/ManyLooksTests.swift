import Access
import Custody
import Evidence
import Foundation
import TestSupport
import Testing

@testable import Server

@Suite("Looks of many targets, and of what can't all be read", .serialized)
struct ManyLooksTests {
    private func add(
        _ names: [String],
        to house: House,
        _ settings: (String) -> TargetSettings
    ) async throws {
        for name in names {
            _ = try await house.custody.addTarget(
                for: house.northwind.caller,
                TargetDraft(
                    artifact: "northwind.example",
                    place: Target(kind: "dns", identifier: house.northwind.marks.target),
                    name: name,
                    settings: settings(name)
                )
            )
        }
    }

    private func verify(_ house: House, _ target: String? = nil, _ headers: [String: String] = [:])
        async throws
        -> Answer
    {
        var body: JSONObject = ["artifact": "northwind.example"]
        body["target"] = target.map(JSON.string)
        return try await house.post("/api/v1/verifications/now", .object(body), headers)
    }

    @Test("the last of many targets can be named; more than one request looks at are refused, not left out")
    func many() async throws {
        try await House.with { house in
            try house.observed("found.zone", House.zone("northwind.example"))
            let names = (1...52).map { "a\(100 + $0)" }
            try await add(names, to: house) { _ in
                TargetSettings(protocolName: "file", address: "found.zone")
            }
            // Behind all of them in the order of names.
            let last = try await verify(house, house.northwind.marks.look)
            #expect(last["looks"]?.array?.first?["verification"]?["verdict"] == "match", "\(last.text)")
            for all in [nil, "dns/\(house.northwind.marks.target)"] {
                let refused = try await verify(house, all)
                #expect(refused.status == 422 && refused["code"] == "too_many_targets", "\(refused.text)")
            }
            #expect(try await verify(house, "none").status == 404)
        }
    }

    @Test(
        "many targets that say nothing end with the request's time; nothing of them is recorded, they are due at once"
    )
    func dead() async throws {
        try await ScriptedServer.with { _ in
            .stayStill
        } _: { port, _ in
            try await House.with(configuring: {
                $0.looking.allowsPrivateAddresses = true
                $0.requestTimeout = .seconds(8)
            }) { house in
                try await add((1...30).map { "dead\($0)" }, to: house) { name in
                    TargetSettings(
                        protocolName: "oci",
                        address: "http://127.0.0.1:\(port)/\(name)",
                        parameters: ["repository": "team/app"],
                        reach: .private,
                        limits: TargetLimits(timeoutSeconds: 60)
                    )
                }
                _ = try await house.post("/api/v1/targets/\(house.northwind.marks.look)/disable", [:])
                let answer = try await verify(house)
                let looks = answer["unfinished"]?.array ?? []
                #expect(looks.count == 30 && answer["looks"]?.array == [], "\(answer.text)")
                let shown = try await house.get("/api/v1/targets/dead1")
                #expect((shown["verdict"] ?? .null) == .null, "\(shown.text)")
                for look in looks {
                    #expect(look["failure"]?["code"] == "timed_out")
                    #expect(look["failure"]?["field"] == "request_timeout_sec")
                    #expect(look["failure"]?["remedy"]?.string?.contains("60 s") == true)
                }
                let test = try await house.post("/api/v1/targets/dead1/test", [:])
                #expect(test["failure", "field"] == "request_timeout_sec", "\(test.text)")
            }
        }
    }

    @Test("limits are called as the target has them")
    func limits() async throws {
        try await House.with { house in
            try house.observed("big.zone", String(repeating: "; nothing\n", count: 1_000))
            try await add(["big"], to: house) { _ in
                TargetSettings(
                    protocolName: "file",
                    address: "big.zone",
                    limits: TargetLimits(bytes: 2_000)
                )
            }
            let look = try await verify(house, "big")["looks"]?.array?.first
            #expect(look?["failure"]?["code"] == "too_large", "\(look ?? .null)")
            #expect(look?["failure"]?["field"] == "max_bytes")
            #expect(look?["reason"]?.string?.hasPrefix("max_bytes: ") == true)
        }
    }

    @Test("what is larger than was thought is looked at with all of the target's bytes")
    func large() async throws {
        try await House.with { house in
            let zone = House.zone("northwind.example") + String(repeating: "; nothing\n", count: 600_000)
            try house.observed("large.zone", zone)
            try await add(["large"], to: house) { _ in
                TargetSettings(protocolName: "file", address: "large.zone")
            }
            for _ in 0..<2 {
                let look = try await verify(house, "large")["looks"]?.array?.first
                #expect(look?["verification"]?["verdict"] == "match", "\(look ?? .null)")
            }
        }
    }

    @Test("the same key looks once, all under one entry, also where a target shows nothing of the kind")
    func sameKey() async throws {
        try await House.with { house in
            try house.observed("found.zone", House.zone("northwind.example"))
            try house.observed("garbage.txt", "this is no zone")
            try await add(["garbage"], to: house) { _ in
                TargetSettings(protocolName: "file", address: "garbage.txt")
            }
            let key = ["Idempotency-Key": "once"]
            let first = try await verify(house, nil, key)
            #expect(first.status == 201, "\(first.text)")
            let verdicts = { (answer: Answer) in
                (answer["looks"]?.array ?? []).map {
                    "\($0["target"]?.string ?? "") \($0["verification"]?["verdict"]?.string ?? "")"
                }
            }
            #expect(verdicts(first) == ["garbage error", "\(house.northwind.marks.look) match"])
            let receipts = (first["looks"]?.array ?? []).map { $0["verification"]?["receipt"] }
            #expect(receipts.count == 2 && receipts[0] != nil && receipts[0] == receipts[1])
            // Another one comes before both by its name, and what is there has changed.
            try await add(["another"], to: house) { _ in
                TargetSettings(protocolName: "file", address: "found.zone")
            }
            try house.observed("found.zone", House.zone("northwind.example") + "more 60 IN A 192.0.2.1\n")
            let again = try await verify(house, nil, key)
            #expect(again.status == 200, "\(again.text)")
            #expect(verdicts(again) == verdicts(first))
            let ids = { (answer: Answer) in
                (answer["looks"]?.array ?? []).map { $0["verification"]?["verification_id"] }
            }
            #expect(ids(again) == ids(first))
        }
    }

    @Test("of a folder of which not all could be read, what is left is not taken for the artifact")
    func folders() async throws {
        try await House.with { house in
            func verdict(_ file: String, _ text: String?) async throws -> JSON? {
                let folder = house.home + "/observed/\(house.northwind.caller.tenant)/zones"
                try? FileManager.default.removeItem(atPath: folder)
                try house.observed("zones/b.zone", House.zone("contoso.example"))
                if let text {
                    try house.observed("zones/\(file)", text)
                } else {
                    try FileManager.default.createSymbolicLink(
                        atPath: folder + "/\(file)",
                        withDestinationPath: "/etc/hostname"
                    )
                }
                return try await verify(house, "folder")["looks"]?.array?.first?["verification"]
            }
            try await add(["folder"], to: house) { _ in
                TargetSettings(protocolName: "file", address: "zones")
            }
            // A link that leads out can't be read; the one that can is another zone.
            let gap = try await verdict("a.zone", nil)
            #expect(gap?["verdict"] == "error", "\(gap ?? .null)")
            let whole = House.zone("northwind.example")
            for broken in [String(whole.prefix(whole.count / 3)) + "\n( ", "no zone"] {
                let truncated = try await verdict("a.zone", broken)
                #expect(truncated?["verdict"] == "error", "\(truncated ?? .null)")
            }
            #expect(try await verdict("a.zone", whole)?["verdict"] == "match")
            #expect(
                try await verdict("c.txt", "notes")?["verdict"] == "drift",
                "another zone stands there alone"
            )
        }
    }
}
