import Access
import Evidence
import HTTPTypes
import Postgres
import TestSupport
import Testing

@testable import Server

/// What the record says of the seal, which nobody has to sign in for, and of requests that no engine has seen.
@Suite("The record of what is refused, and of the seal")
struct RecordOfRefusalsTests {
    @Test("of the seal's steps so many are recorded, of one address and of all, and none is lost uncounted")
    func bound() {
        var bound = SealBound()
        let start = ContinuousClock.now
        let limit = RefusalThrottle<String>.limit
        for _ in 0..<limit { #expect(bound.admits("a", at: start) == true) }
        for _ in 0..<3 { #expect(bound.admits("a", at: start + .seconds(59)) == false) }
        #expect(bound.takeLeftOut() == 3)
        bound.giveBack(3)
        var recorded = limit
        for number in 0..<1_000 where bound.admits("b\(number)", at: start + .seconds(59)) { recorded += 1 }
        #expect(recorded == SealBound.limit)
        #expect(bound.admits("a", at: start + .seconds(60)) == true)
        #expect(bound.takeLeftOut() == 3 + 1_000 - (SealBound.limit - limit))
        #expect(bound.takeLeftOut() == 0)
    }

    @Test(
        "each step of the seal is told as what came of it, refused ones too, sealed too; strangers can't fill the record"
    )
    func seal() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            let before = try await bench.sealEntries().count
            let wrong = String(repeating: "5a", count: 32)
            func ask(_ method: HTTPRequest.Method, _ path: String, _ body: JSON?, _ status: Int) async throws
                -> Answer
            {
                let answer = try await house.ask(method, "/v1/sys/" + path, body)
                #expect(answer.status == status, "\(path): \(answer.status) \(answer.text)")
                return answer
            }
            // New shares: three, of which two are enough.
            _ = try await ask(.put, "rekey/update", ["key": .string(wrong), "nonce": "none"], 400)
            let split: JSON = ["secret_shares": 3, "secret_threshold": 2]
            let rekey = try await ask(.put, "rekey/init", split, 200)["nonce"] ?? .null
            _ = try await ask(.put, "rekey/update", ["key": .string(bench.key), "nonce": "another"], 400)
            _ = try await ask(.put, "rekey/update", ["key": .string(wrong), "nonce": rekey], 400)
            let done = try await ask(.put, "rekey/update", ["key": .string(bench.key), "nonce": rekey], 200)
            let shares = try #require(done["keys"]?.array)
            try #require(shares.count == 3)
            // A root token.
            _ = try await ask(.put, "generate-root/attempt", ["otp": "canary-otp"], 400)
            let root = try await ask(.put, "generate-root/attempt", nil, 200)["nonce"] ?? .null
            _ = try await ask(.put, "generate-root/attempt", nil, 400)
            _ = try await ask(.put, "generate-root/update", ["key": shares[0], "nonce": root], 200)
            _ = try await ask(.put, "generate-root/update", ["key": shares[0], "nonce": root], 200)
            _ = try await ask(.put, "generate-root/update", ["key": shares[1], "nonce": root], 200)
            _ = try await ask(.delete, "generate-root/attempt", nil, 204)
            // Sealed, it tells as much.
            #expect(try await bench.ask(.put, "sys/seal").status == 204)
            _ = try await ask(.put, "rekey/init", split, 503)
            _ = try await ask(.put, "unseal", ["key": shares[0]], 200)
            _ = try await ask(.put, "unseal", ["key": .string(wrong)], 400)
            _ = try await ask(.put, "unseal", ["key": shares[0]], 200)
            _ = try await ask(.put, "unseal", ["reset": true], 200)
            _ = try await ask(.put, "unseal", ["key": shares[0]], 200)
            #expect(try await ask(.put, "unseal", ["key": shares[1]], 200)["sealed"] == false)

            let told = try await bench.sealEntries().dropFirst(before).map(\.words)
            let expected = [
                "auth.failed false unseal shares: refused 400",
                "secret.updated true unseal shares: begun",
                "auth.failed false unseal shares: refused 400",
                "auth.failed false unseal shares: refused 400",
                "secret.rotated true unseal shares: new shares handed out",
                "auth.failed false root generation: refused 400",
                "secret.updated true root generation: begun",
                "auth.failed false root generation: refused 400",
                "secret.updated true root generation: share given 1/2",
                "auth.failed false root generation: share given 1/2",
                "auth.agent_bootstrap true root generation: root token made",
                "auth.failed false root generation: cancelled",
                "auth.failed false unseal shares: refused 503",
                "secret.updated true unsealing: share given 1/2",
                "auth.failed false unsealing: refused 400",
                "secret.updated true unsealing: share given 1/2",
                "secret.updated true unsealing: shares forgotten",
                "secret.updated true unsealing: share given 1/2",
                "system.unsealed true unsealing: unsealed",
            ]
            #expect(told == expected)

            // Whatever strangers do, the record grows by so much, and the next entry that counts says by how much it did not.
            for _ in 0..<40 { _ = try await ask(.put, "generate-root/attempt", ["otp": "canary-otp"], 400) }
            #expect(try await bench.ask(.put, "sys/seal").status == 204)
            for share in shares.prefix(2) { _ = try await ask(.put, "unseal", ["key": share], 200) }
            let all = try await bench.sealEntries().dropFirst(before)
            let flood = all.dropFirst(expected.count)
            #expect(flood.last?.words == "system.unsealed true unsealing: unsealed")
            let leftOut = flood.reduce(0) { $0 + ($1.eventData["left_out"]?.integer ?? 0) }
            #expect(leftOut > 0 && flood.count - 1 + leftOut == 41, "\(flood.count) \(leftOut)")
            for entry in all {
                #expect(entry.isGranted == (entry.denialReason == nil), "\(entry.words)")
                #expect(entry.eventData["source"] == "unknown", "\(entry.words)")
                for secret in [wrong, bench.key, "canary-otp"] + shares.compactMap(\.string) {
                    #expect(!entry.text.contains(secret), "\(entry.words)")
                }
            }
        }
    }

    @Test("a request that is refused before an engine sees it is an entry: whose, what, and why")
    func early() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            #expect(try await bench.ask(.post, "sys/auth/approle", ["type": "approle"]).status == 204)
            func expect(
                _ status: Int,
                _ type: String,
                _ method: HTTPRequest.Method,
                _ path: String,
                _ headers: [String: String] = [:],
                bytes: [UInt8]? = nil,
                as token: String? = nil
            ) async throws {
                let before = try await bench.entries().count
                var headers = headers
                headers["X-Vault-Token"] = token
                let answer = try await house.ask(method, "/v1/" + path, bytes: bytes, headers)
                #expect(answer.status == status, "\(method) \(path): \(answer.status) \(answer.text)")
                let new = try await bench.entries().dropFirst(before).map(Told.init)
                #expect(new.count == 1, "\(method) \(path): \(new.map(\.text))")
                guard let entry = new.first else { return }
                #expect(entry.type == type && !entry.isGranted, "\(method) \(path): \(entry.text)")
                #expect(entry.eventData["status"]?.integer == status, "\(entry.text)")
                #expect(entry.denialReason?.isEmpty == false && entry.data["correlation_id"] != nil)
                #expect(entry.data["actor_type"]?.string == (token == nil ? "anonymous" : "token"))
                #expect(!entry.text.contains("canary"), "\(entry.text)")
            }
            let (failed, denied) = ("auth.failed", "secret.access_denied")
            let canary = "hvs.canary0123456789abcdef"
            for (token, type) in [(nil, failed), (bench.root, denied)] as [(String?, String)] {
                try await expect(400, type, .get, "kv/data/../\(canary)", as: token)
                try await expect(400, type, .get, "kv/data/a%00b/hvs%2Ecanary0123456789abcdef", as: token)
                try await expect(400, type, .get, "kv/data/%ff%fe", as: token)
                try await expect(400, type, .get, "kv/data/a", ["X-Vault-Wrap-TTL": "soon"], as: token)
                try await expect(403, type, .get, "kv/data/a", ["X-Vault-Namespace": "nowhere"], as: token)
                try await expect(405, type, .options, "kv/data/a", as: token)
                let json = ["Content-Type": "application/json"]
                try await expect(415, type, .patch, "kv/data/a", json, bytes: Array("{}".utf8), as: token)
            }
            try await expect(403, failed, .get, "nothing/\(canary)")
            try await expect(404, denied, .get, "nothing/\(canary)", as: bench.root)
            let half = Array(#"{"data": {"value": "canary"#.utf8)
            try await expect(400, denied, .post, "kv/data/a", bytes: half, as: bench.root)
            try await expect(400, failed, .post, "auth/approle/login", bytes: half)
            let large = [UInt8](repeating: UInt8(ascii: " "), count: 262_145)
            try await expect(413, failed, .post, "auth/approle/login", bytes: large)

            // A page's, by the person who read it.
            let browser = try await bench.person("ada", #"path "kv/*" { capabilities = ["read", "list"] }"#)
            for (path, status) in [("nothing/here", 404), ("kv/a/../b", 400)] {
                let before = try await bench.entries().count
                let answer = try await browser.ask(.get, "/secrets/secret?path=" + path)
                #expect((400..<500).contains(answer.status), "\(path): \(answer.status)")
                let new = try await bench.entries().dropFirst(before).map(Told.init)
                #expect(new.count == 1, "\(path): \(new.map(\.text))")
                #expect(new.first?.type == denied && new.first?.isGranted == false)
                #expect(new.first?.data["admin_id"]?.string == browser.caller.id.description)
                #expect(new.first?.eventData["status"]?.integer == status)
            }

            // What can't be recorded is not told either.
            let tokens: Query = "SELECT count(*) AS count FROM access.client_tokens"
            let made = try await house.database.superuser.first(tokens) { try $0["count"] as Int }
            let begun = try await house.ask(.put, "/v1/sys/generate-root/attempt", nil)["nonce"] ?? .null
            _ = try await house.database.superuser.rows("REVOKE INSERT ON ledger.entries FROM muniment_app")
            #expect(try await bench.ask(.get, "kv/data/../a").status == 500)
            let share: JSON = ["key": .string(bench.key), "nonce": begun]
            #expect(try await house.ask(.put, "/v1/sys/generate-root/update", share).status == 500)
            #expect(try await house.ask(.put, "/v1/sys/generate-root/attempt", nil).status == 500)
            _ = try await house.database.superuser.rows("GRANT INSERT ON ledger.entries TO muniment_app")
            #expect(try await bench.ask(.get, "kv/data/../a").status == 400)
            // Nothing was begun that no entry tells of.
            #expect(try await house.ask(.get, "/v1/sys/generate-root/attempt")["started"] == false)
            #expect(
                try await house.database.superuser.first(tokens) { try $0["count"] as Int } == made
            )
        }
    }

    @Test("of a root token that was told of and could not be made that is told, whatever strangers do")
    func brokenPromise() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            let began = try await house.ask(.put, "/v1/sys/generate-root/attempt", nil)["nonce"] ?? .null
            for _ in 0..<40 {
                #expect(try await house.ask(.put, "/v1/sys/generate-root/attempt", nil).status == 400)
            }
            let before = try await bench.sealEntries().count
            let superuser = house.database.superuser
            _ = try await superuser.rows("REVOKE INSERT ON access.client_tokens FROM muniment_app")
            let share: JSON = ["key": .string(bench.key), "nonce": began]
            #expect(try await house.ask(.put, "/v1/sys/generate-root/update", share).status == 500)
            _ = try await superuser.rows("GRANT INSERT ON access.client_tokens TO muniment_app")
            let stranger = try await house.ask(.put, "/v1/sys/generate-root/attempt", ["otp": "short"])
            #expect(stranger.status == 400)
            #expect(
                try await bench.sealEntries().dropFirst(before).map(\.words) == [
                    "auth.agent_bootstrap true root generation: root token made",
                    "auth.failed false root generation: refused 500",
                ]
            )
        }
    }

    @Test("what is too much for an entry is told all the same, without what was too much")
    func cut() async throws {
        try await SecretsBench.with { bench in
            let before = try await bench.entries().count
            let body = JSON.object(JSONObject((0..<2_000).map { ("key\($0)", .string("canary\($0)")) }))
            #expect(try await bench.ask(.post, "cubbyhole/large", body).status == 204)
            // More policies with long names than an entry has room for.
            let names = (0..<64).map { number in
                JSON.string(String(repeating: "p", count: 1_020) + "-\(number)")
            }
            let made = try await bench.ask(
                .post,
                "auth/token/create",
                ["policies": .array(names), "no_default_policy": true]
            )
            let token = try #require(made["auth"]?["client_token"]?.string, "\(made.text)")
            let denied = try await bench.house.ask(.get, "/v1/kv/data/a", nil, ["X-Vault-Token": token])
            #expect(denied.status == 403)

            let new = try await bench.entries().dropFirst(before).map(Told.init)
            try #require(new.count == 3, "\(new.map(\.words))")
            #expect(new[0].eventData["request"]?["member_count"] == 2_000 && new[0].isGranted)
            #expect(new[2].eventData == ["operation": "read", "source": "unknown", "truncated": true])
            #expect(new[2].type == "secret.access_denied" && !new[2].isGranted)
            #expect(new[2].data["actor_id"] == made["auth"]?["accessor"])
            #expect(!new.contains { $0.text.contains("canary") })
        }
    }
}

/// One entry of the record.
private struct Told {
    let entry: JSON

    init(_ entry: JSON) { self.entry = entry }

    /// As `secret.accessed`.
    var type: String {
        let name = entry["type"]?.string ?? ""
        return name.hasPrefix("muniment.") ? String(name.dropFirst("muniment.".count)) : name
    }
    var data: JSON { entry["data"] ?? .null }
    var eventData: JSON { data["event_data"] ?? .null }
    var isGranted: Bool { data["access_granted"] == true }
    var denialReason: String? { data["denial_reason"]?.string }
    var text: String { String(decoding: entry.canonicalBytes(), as: UTF8.self) }

    /// What it says of the seal, in one line.
    var words: String {
        var words = "\(type) \(isGranted) \(eventData["what"]?.string ?? "")"
        words += ": \(eventData["step"]?.string ?? "")"
        if let status = eventData["status"]?.integer { words += " \(status)" }
        if let progress = eventData["progress"]?.integer, let required = eventData["required"]?.integer {
            words += " \(progress)/\(required)"
        }
        return words
    }
}

extension SecretsBench {
    /// What the record tells of the seal, but for its closing.
    fileprivate func sealEntries() async throws -> [Told] {
        try await entries().map(Told.init).filter { $0.eventData["what"] != nil }
    }
}
