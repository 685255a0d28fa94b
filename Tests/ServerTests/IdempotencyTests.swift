import Access
import Evidence
import HTTPTypes
import Testing

@testable import Server

@Suite("Idempotency keys", .house, .serialized)
struct IdempotencyTests {
    /// Each kind of decision, once; the artifact's own name keeps the tests apart.
    private static func decisions(_ house: House) -> [(String, JSON)] {
        let marks = house.northwind.marks
        return [
            ("accords", House.accord("keyed rules", witnesses: house.northwind.witnesses)),
            ("accords/keyed%20rules/amend", ["verification_interval_sec": 900]),
            ("accords/keyed%20rules/expire", [:]),
            ("artifacts", House.registration(of: "keyed.example").adding("accord", .string(marks.accord))),
            ("ceremonies", ["artifact": "keyed.example", "ceremony_class": "SingleApproval"]),
            ("ceremonies/\(marks.ceremonyID)/reject", ["reason": "not this one"]),
            ("deployments", House.deployment(of: marks.artifact, on: "keyed-ns")),
            (
                "verifications",
                House.verification(of: marks.artifact, on: "keyed-ns", ["error": "the name server is away"])
            ),
            ("callers", ["kind": "agent", "name": "keyed", "permissions": []]),
        ]
    }

    @Test("a repetition gets the first answer with 200 and writes nothing")
    func repeats() async throws {
        let house = try House.shared()
        for (path, body) in Self.decisions(house) {
            let key = ["Idempotency-Key": "key of \(path)"]
            let first = try await house.post("/api/v1/" + path, body, key)
            #expect(first.status == 201, "\(path): \(first.text)")
            try await house.unchanged(path) {
                let again = try await house.post("/api/v1/" + path, body, key)
                #expect(again.status == 200, "\(path): \(again.text)")
                #expect(again.text == first.text, "\(path)")
            }
        }
    }

    @Test("the same key for another valid body is refused as reused")
    func reused() async throws {
        let house = try House.shared()
        let key = ["Idempotency-Key": "one key"]
        let path = "/api/v1/callers"
        let first = try await house.post(path, ["kind": "agent", "name": "first", "permissions": []], key)
        #expect(first.status == 201)
        let other = try await house.unchanged {
            try await house.post(path, ["kind": "agent", "name": "second", "permissions": []], key)
        }
        expectProblem(other, 409, "idempotency_key_reused", field: "Idempotency-Key")
        let elsewhere = try await house.unchanged {
            try await house.post("/api/v1/artifacts", House.registration(of: "second.example"), key)
        }
        expectProblem(elsewhere, 409, "idempotency_key_reused", field: "Idempotency-Key")
    }

    @Test("another caller's key is not one's own, even with the same body")
    func anotherCaller() async throws {
        let house = try House.shared()
        let key = ["Idempotency-Key": "somebody's key"]
        let body = House.registration(of: "third.example")
        let first = try await house.post("/api/v1/artifacts", body, key)
        #expect(first.status == 201)
        let stranger = try await house.token(with: Set(Permission.allCases), named: "not a member")
        let again = try await house.unchanged {
            try await house.ask(.post, "/api/v1/artifacts", body, token: stranger, key)
        }
        expectProblem(again, 409, "idempotency_key_reused", field: "Idempotency-Key")
    }

    @Test("a token is issued once under a key, and the repetition is told which")
    func token() async throws {
        let house = try House.shared()
        let key = ["Idempotency-Key": "a token"]
        let first = try await house.post("/api/v1/tokens", [:], key)
        #expect(first.status == 201)
        let again = try await house.unchanged { try await house.post("/api/v1/tokens", [:], key) }
        expectProblem(again, 409, "token_already_issued", field: "Idempotency-Key")
        let id = try #require(first["token_id"]?.string)
        #expect(again["detail"]?.string?.contains(id) == true)
    }

    @Test("a key belongs to its tenant")
    func tenants() async throws {
        let house = try House.shared()
        let key = ["Idempotency-Key": "the key of both"]
        let body: JSON = ["kind": "agent", "name": "both", "permissions": []]
        for tenant in [house.northwind, house.contoso] {
            let answer = try await house.ask(.post, "/api/v1/callers", body, token: tenant.token, key)
            #expect(answer.status == 201, "\(answer.text)")
        }
    }

    @Test(
        "twenty equal requests at once write one entry and get one answer",
        arguments: [
            "artifacts", "accords", "callers", "deployments", "ceremonies", "verifications", "reject",
        ]
    )
    func crowd(what: String) async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let path =
            what == "reject"
            ? "ceremonies/\(try await house.openCeremony(on: "crowd.reject").id)/reject" : what
        if what == "ceremonies" {
            let body = House.registration(of: "crowd.open").adding("accord", .string(marks.accord))
            #expect(try await house.post("/api/v1/artifacts", body).status == 201)
        }
        let bodies: [String: JSON] = [
            "artifacts": House.registration(of: "crowd.example").adding("accord", "northwind-rules"),
            "accords": House.accord("crowd rules", witnesses: house.northwind.witnesses),
            "callers": ["kind": "agent", "name": "crowd", "permissions": []],
            "deployments": House.deployment(of: marks.artifact, on: "crowd-ns"),
            "ceremonies": ["artifact": "crowd.open", "ceremony_class": "SingleApproval"],
            "verifications": House.verification(of: marks.artifact, on: "crowd-ns", ["error": "away"]),
            "reject": ["reason": "not like this"],
        ]
        let asked = try #require(bodies[what])
        let before = try await house.chronicleSize()
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await house.post("/api/v1/" + path, asked, ["Idempotency-Key": "crowd at \(path)"])
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.filter { $0.status == 201 }.count == 1, "\(answers.map(\.status))")
        #expect(
            answers.filter { $0.status == 200 }.count == 19,
            "\(answers.map(\.text).sorted().first ?? "")"
        )
        #expect(Set(answers.map(\.text)).count == 1)
        #expect(try await house.chronicleSize() == before + 1)
    }
}

extension House {
    func chronicleSize() async throws -> Int {
        let ledgers = try await get("/api/v1/ledgers").items
        return ledgers.first { $0["ledger"]?.string == "chronicle" }?["size"]?.integer ?? 0
    }
}

extension Answer {
    fileprivate var id: String { self["ceremony_id"]?.string ?? "" }
}
