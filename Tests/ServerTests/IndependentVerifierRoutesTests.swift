import Access
import Custody
import Evidence
import Foundation
import Kinds
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Routes of independent verifiers, batches and deviations")
struct IndependentVerifierRoutesTests {
    /// `POST /verifications/signed` of a statement about northwind's deployment.
    private static func signed(
        _ house: House,
        by key: SigningKey,
        _ change: (inout JSONObject) -> Void = { _ in }
    ) async throws -> Answer {
        let marks = house.northwind.marks
        let digest = try #require(ContentIdentifier(marks.artifactCID)).digest
        var predicate: JSONObject = [
            "audience": .string(house.northwind.caller.tenant.description),
            "artifact": .string(marks.artifact),
            "target": ["kind": "dns", "identifier": .string(marks.target)],
            "layer": "layer3", "seen": ["cid": .string(marks.artifactCID)],
            "verified_at": .string(house.clock.now().rfc3339),
        ]
        change(&predicate)
        var envelope = Statement(
            subjects: [Statement.Subject(name: "zone", sha256: digest)],
            predicateType: SignedVerification.predicateType,
            predicate: predicate
        ).envelope()
        try envelope.sign(with: key)
        return try await house.post("/api/v1/verifications/signed", ["envelope": envelope.json])
    }

    private static func add(
        _ house: House,
        _ name: String,
        _ did: String,
        _ more: JSONObject = [:]
    ) async throws -> Answer {
        var body: JSONObject = ["name": .string(name), "did": .string(did), "infrastructure": "insurer"]
        for member in more.members { body[member.name] = member.value }
        return try await house.post("/api/v1/verifiers", .object(body))
    }

    @Test(
        "a verifier is added, signs, and is revoked; what is unfit is refused with its field and what to do"
    )
    func verifiers() async throws {
        try await House.with { house in
            let key = SigningKey()
            let did = DIDKey(key.verificationKey).text
            expectProblem(
                try await Self.signed(house, by: key),
                403,
                "verifier_not_trusted",
                field: "envelope.signatures.keyid"
            )
            let added = try await Self.add(house, "Lloyd", did, ["valid_for_sec": 86_400])
            #expect(added.status == 201, "\(added.text)")
            #expect(added["valid_for_sec"] == 86_400 && added["keys"] == .null)
            #expect(added["receipt", "ledger"] == "chronicle")
            expectProblem(try await Self.add(house, "Lloyd", did), 409, "verifier_known", field: "did")
            for (body, field) in [
                (["did": "did:key:z6MkNobody"] as JSONObject, "did"),
                (["did": .string(did + "#key")], "did"), (["did": "did:web:EXAMPLE.org"], "did"),
                (["infrastructure": "local"], "infrastructure"), (["name": ""], "name"),
                (["valid_for_sec": 1], "valid_for_sec"),
            ] {
                let other = DIDKey(SigningKey().verificationKey).text
                let refused = try await Self.add(house, "Zurich", other, body)
                expectProblem(refused, 422, "invalid_value", field: field, "\(body)")
            }
            let listed = try await house.get("/api/v1/verifiers").items
            #expect(listed.map { $0["name"] } == ["Lloyd"])

            let taken = try await Self.signed(house, by: key)
            #expect(taken.status == 201, "\(taken.text)")
            #expect(taken["layer"] == "layer3" && taken["verifier_did"]?.string == did)
            #expect(taken["verdict"] == "match")
            let other = try await Self.signed(house, by: key) { $0["audience"] = "another" }
            expectProblem(other, 422, "statement_unfit", field: "envelope.payload")
            let secret = try await Self.signed(house, by: key) { $0["api_key"] = "0123456789" }
            expectProblem(secret, 422, "statement_unfit", field: "envelope.payload")
            expectProblem(
                try await house.post("/api/v1/verifications/signed", [:]),
                400,
                "missing_field",
                field: "envelope"
            )

            let stays = try await house.post("/api/v1/verifiers/Lloyd/refresh", [:])
            expectProblem(stays, 409, "keys_stay")
            let revoked = try await house.post("/api/v1/verifiers/Lloyd/revoke", [:])
            #expect(revoked.status == 201 && revoked["revoked_at"] != .null)
            expectProblem(try await Self.signed(house, by: key), 403, "verifier_not_trusted")
            expectProblem(
                try await house.post("/api/v1/verifiers/Lloyd/revoke", [:]),
                404,
                "unknown_verifier"
            )
        }
    }

    @Test("a batch is taken whole, in its order, and refused whole with the place of what is unfit")
    func batch() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            func one(_ observed: JSON, _ more: JSONObject = [:]) -> JSON {
                var body =
                    House.verification(of: marks.artifact, on: marks.target, observed).object ?? [:]
                for member in more.members { body[member.name] = member.value }
                return .object(body)
            }
            let other = "sha256:" + String(repeating: "3", count: 64)
            let batch: JSON = [
                "verifications": [
                    one(["cid": .string(other)]), one(["error": "no route"]), one(["absent": "NXDOMAIN"]),
                    one(["cid": .string(marks.artifactCID)]),
                ]
            ]
            let headers = ["Idempotency-Key": "batch-1"]
            let taken = try await house.post("/api/v1/verifications/batch", batch, headers)
            #expect(taken.status == 201, "\(taken.text)")
            let verdicts = taken["verdicts"]?.array?.map { $0["verdict"] }
            #expect(verdicts == ["drift", "error", "drift", "match"])
            let again = try await house.post("/api/v1/verifications/batch", batch, headers)
            #expect(again.status == 200 && again["verdicts"] == taken["verdicts"])

            try await house.unchanged("a batch that is refused") {
                let unknown = one(["cid": .string(other)], ["target_identifier": "nowhere"])
                let refused = try await house.post(
                    "/api/v1/verifications/batch",
                    ["verifications": [one(["cid": .string(other)]), unknown]]
                )
                expectProblem(refused, 404, "unknown_deployment", field: "target_identifier")
                for body: JSON in [
                    ["verifications": []],
                    ["verifications": [one(["cid": .string(other), "error": "both"])]],
                    ["verifications": [one(["cid": "sha256:short"])]],
                    ["verifications": [one(["cid": .string(other)], ["verifier_did": "did:key:z6Mk#1"])]],
                ] {
                    let refused = try await house.post("/api/v1/verifications/batch", body)
                    #expect(refused.status == 422, "\(refused.text)")
                    #expect(refused["field"]?.string?.isEmpty == false, "\(refused.text)")
                    #expect(refused["remedy"]?.string?.isEmpty == false, "\(refused.text)")
                }
            }
        }
    }

    @Test("a deviation is accepted, listed and withdrawn; what can't be is refused with what to do")
    func deviations() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            func look(_ observed: JSON) async throws {
                house.clock.advance(by: .seconds(60))
                let answer = try await house.post(
                    "/api/v1/verifications",
                    House.verification(of: marks.artifact, on: marks.target, observed)
                )
                #expect(answer.status == 201, "\(answer.text)")
            }
            func accept(_ more: JSONObject = [:]) async throws -> Answer {
                var body: JSONObject = [
                    "artifact": .string(marks.artifact), "target_kind": "dns",
                    "target_identifier": .string(marks.target), "reason": "until the move",
                    "owner": "operations",
                    "expires_at": .string(house.clock.now().advanced(by: .seconds(3_600)).rfc3339),
                ]
                for member in more.members { body[member.name] = member.value }
                return try await house.post("/api/v1/deviations", .object(body))
            }
            try await look(["cid": .string(marks.artifactCID)])
            expectProblem(try await accept(), 409, "nothing_to_accept", field: "target_identifier")
            let other = "sha256:" + String(repeating: "3", count: 64)
            try await look(["cid": .string(other)])
            expectProblem(try await accept(["reason": ""]), 422, "invalid_value", field: "reason")
            expectProblem(
                try await accept(["expires_at": "2000-01-01T00:00:00Z"]),
                422,
                "invalid_value",
                field: "expires_at"
            )
            expectProblem(
                try await accept(["cid": .string(marks.artifactCID)]),
                409,
                "seen_differs",
                field: "cid"
            )
            let accepted = try await accept(["cid": .string(other)])
            #expect(accepted.status == 201, "\(accepted.text)")
            #expect(accepted["owner"] == "operations" && accepted["cid"]?.string == other)
            let id = try #require(accepted["acceptance_id"]?.string)
            let holding = try await house.get("/api/v1/deviations?holding=true&artifact=\(marks.artifact)")
            #expect(holding.items.map { $0["acceptance_id"]?.string } == [id])
            let deployments = try await house.get("/api/v1/deployments").items
            let here = deployments.first { $0["target_identifier"]?.string == marks.target }
            #expect(here?["posture"]?["state"] == "accepted", "\(deployments)")

            let withdrawn = try await house.post("/api/v1/deviations/\(id)/withdraw", [:])
            #expect(withdrawn.status == 201 && withdrawn["withdrawn_at"] != .null)
            #expect(try await house.post("/api/v1/deviations/\(id)/withdraw", [:]).status == 200)
            #expect(try await house.get("/api/v1/deviations?holding=true").items.isEmpty)
            expectProblem(
                try await house.post("/api/v1/deviations/nothing/withdraw", [:]),
                404,
                "unknown_acceptance"
            )
        }
    }
}
