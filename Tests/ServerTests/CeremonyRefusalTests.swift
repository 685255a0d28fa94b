import Access
import Custody
import Evidence
import Testing

@testable import Server

/// What a ceremony and the state machine refuse, through HTTP. Each test has artifacts of its own.
@Suite("Refused by the ceremony or the state", .house, .serialized)
struct CeremonyRefusalTests {
    @Test("a stranger's signature is refused")
    func stranger() async throws {
        let house = try House.shared()
        // The refusal itself is told in the audit ledger.
        let answer = try await house.unchanged(butFor: ["ledger.entries", "ledger.heads"]) {
            try await house.sign(SigningKey())
        }
        expectProblem(answer, 403, "not_a_witness", field: "envelope.signatures.keyid")
    }

    @Test("a signature in a witness's name by another key is refused")
    func forged() async throws {
        let house = try House.shared()
        let answer = try await house.unchanged {
            var body = try house.envelope(by: SigningKey())
            body = body.replacingKeyID(DIDKey(house.northwind.witnesses[0].verificationKey).text)
            return try await house.post(house.signatures, body)
        }
        expectProblem(answer, 422, "signature_invalid", field: "envelope.signatures.sig")
    }

    @Test("an envelope over other bytes or of another type is refused")
    func otherPayload() async throws {
        let house = try House.shared()
        let witness = house.northwind.witnesses[0]
        let marks = house.northwind.marks
        let other = try House.envelope(
            payload: .string(Base64.encode(Array(#"{"yes":true}"#.utf8))),
            payloadType: marks.payloadType,
            signedBy: witness
        )
        let type = try House.envelope(payload: marks.payload, payloadType: "text/plain", signedBy: witness)
        try await house.unchanged {
            expectProblem(
                try await house.post(house.signatures, other),
                422,
                "payload_mismatch",
                field: "envelope.payload"
            )
            expectProblem(
                try await house.post(house.signatures, type),
                422,
                "payload_type_mismatch",
                field: "envelope.payloadType"
            )
        }
    }

    @Test("an envelope without signatures, or with very many, is refused")
    func countOfSignatures() async throws {
        let house = try House.shared()
        let body = try house.envelope(by: house.northwind.witnesses[0])
        let many = try (0..<65).flatMap { _ in
            try house.envelope(by: SigningKey())["envelope"]?["signatures"]?.array ?? []
        }
        for signatures in [[], many] {
            let answer = try await house.unchanged {
                try await house.post(house.signatures, body.replacingSignatures(signatures))
            }
            expectProblem(answer, 422, "invalid_value", field: "envelope.signatures")
        }
    }

    @Test("a witness signs once")
    func twice() async throws {
        let house = try House.shared()
        let artifact = "twice.example"
        let ceremony = try await house.openCeremony(on: artifact, ceremonyClass: "2-of-3")
        let body = try house.envelope(of: ceremony, by: house.northwind.witnesses[0])
        let path = "/api/v1/ceremonies/\(ceremony["ceremony_id"]?.string ?? "")/signatures"
        #expect(try await house.post(path, body).status == 201)
        let again = try await house.unchanged { try await house.post(path, body) }
        expectProblem(again, 409, "already_signed", field: "envelope.signatures.keyid")
        let doubled = try await house.unchanged {
            let one = try house.envelope(of: ceremony, by: house.northwind.witnesses[1])
            let signatures = one["envelope"]?["signatures"]?.array ?? []
            return try await house.post(path, one.replacingSignatures(signatures + signatures))
        }
        expectProblem(doubled, 409, "already_signed", field: "envelope.signatures.keyid")
    }

    @Test("a ceremony is not signed after its end, nor rejected")
    func late() async throws {
        let house = try House.shared()
        let ceremony = try await house.openCeremony(on: "late.example", expiresInSeconds: 60)
        let path = "/api/v1/ceremonies/\(ceremony["ceremony_id"]?.string ?? "")"
        house.clock.advance(by: .seconds(61))
        let body = try house.envelope(of: ceremony, by: house.northwind.witnesses[0])
        let signed = try await house.unchanged { try await house.post(path + "/signatures", body) }
        expectProblem(signed, 409, "ceremony_expired")
        #expect(try await house.custody.expireDueCeremonies(of: house.northwind.caller.tenant) == 1)
        let now = try await house.get(path)
        #expect(now["state"]?.string == "expired", "\(now.text)")
        #expect(now["signatures"]?.array == [])
        let again = try await house.unchanged { try await house.post(path + "/signatures", body) }
        #expect(again.status == 409, "\(again.text)")
        let rejected = try await house.unchanged {
            try await house.post(path + "/reject", ["reason": "too late"])
        }
        #expect(rejected.status == 409, "\(rejected.text)")
    }

    @Test("the state machine forbids: opening twice, a version while open, a rollback to nothing")
    func forbidden() async throws {
        let house = try House.shared()
        let waiting = house.northwind.marks.waitingArtifact
        try await house.unchanged {
            let twice = try await house.post(
                "/api/v1/ceremonies",
                ["artifact": .string(waiting), "ceremony_class": "2-of-3"]
            )
            expectProblem(twice, 409, "transition_forbidden", field: "artifact")
            let version = try await house.post(
                "/api/v1/artifacts",
                House.registration(of: waiting, www: "192.0.2.99")
            )
            expectProblem(version, 409, "transition_forbidden", field: "artifact")
            let rollback = try await house.post(
                "/api/v1/deployments/rollback",
                House.deployment(of: house.northwind.marks.artifact, on: house.northwind.marks.target)
            )
            expectProblem(rollback, 409, "nothing_to_roll_back_to", field: "target_identifier")
            let nowhere = try await house.post(
                "/api/v1/deployments/rollback",
                House.deployment(of: house.northwind.marks.artifact, on: "nowhere")
            )
            expectProblem(nowhere, 404, "unknown_deployment", field: "target_identifier")
        }
    }

    @Test("a closed ceremony stays closed")
    func closed() async throws {
        let house = try House.shared()
        let path = "/api/v1/ceremonies/\(house.northwind.marks.closedCeremonyID)"
        try await house.unchanged {
            let rejected = try await house.post(path + "/reject", ["reason": "after all"])
            expectProblem(rejected, 409, "ceremony_closed")
        }
    }
}

extension House {
    fileprivate var signatures: String { "/api/v1/ceremonies/\(northwind.marks.ceremonyID)/signatures" }

    fileprivate func envelope(by key: SigningKey) throws -> JSON {
        try Self.envelope(
            payload: northwind.marks.payload,
            payloadType: northwind.marks.payloadType,
            signedBy: key
        )
    }

    fileprivate func sign(_ key: SigningKey) async throws -> Answer {
        try await post(signatures, envelope(by: key))
    }

    fileprivate func envelope(of ceremony: Answer, by key: SigningKey) throws -> JSON {
        try Self.envelope(
            payload: ceremony["payload"],
            payloadType: ceremony["payload_type"]?.string ?? "",
            signedBy: key
        )
    }

    /// A ceremony on a new artifact.
    func openCeremony(
        on artifact: String,
        ceremonyClass: String = "SingleApproval",
        expiresInSeconds lifetime: Int = 3_600
    ) async throws -> Answer {
        let registered = try await post(
            "/api/v1/artifacts",
            Self.registration(of: artifact).adding("accord", .string(northwind.marks.accord))
        )
        try #require(registered.status == 201, "\(registered.text)")
        let opened = try await post(
            "/api/v1/ceremonies",
            [
                "artifact": .string(artifact), "ceremony_class": .string(ceremonyClass),
                "expires_in_sec": .integer(lifetime),
            ]
        )
        try #require(opened.status == 201, "\(opened.text)")
        return opened
    }
}

extension JSON {
    fileprivate func replacingSignatures(_ signatures: [JSON]) -> JSON {
        [
            "envelope": [
                "payload": self["envelope"]?["payload"] ?? .null,
                "payloadType": self["envelope"]?["payloadType"] ?? .null, "signatures": .array(signatures),
            ]
        ]
    }

    fileprivate func replacingKeyID(_ did: String) -> JSON {
        let signature = self["envelope"]?["signatures"]?.array?.first?["sig"] ?? .null
        return replacingSignatures([["keyid": .string(did), "sig": signature]])
    }
}
