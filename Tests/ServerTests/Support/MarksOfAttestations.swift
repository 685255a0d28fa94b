import Evidence
import HTTPTypes
import Testing

extension House {
    /// A bill of materials that no other house or tenant has.
    static func bill(_ name: String) -> String {
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
          {"type": "library", "bom-ref": "a", "name": "\(name)-part", "purl": "pkg:npm/left-pad@1.3.0"}],
         "vulnerabilities": [{"id": "CVE-2024-1", "analysis": {"state": "exploitable", "detail": "of \(name)"},
           "affects": [{"ref": "a"}]}]}
        """
    }

    /// Hands in a bill and an attestation, believes who signed it, has it judged, and ties all of it.
    func attest(_ tenant: Tenant, marks: inout Marks) async throws {
        func post(_ path: String, _ body: JSON) async throws -> JSON {
            let answer = try await ask(.post, path, body, token: tenant.token)
            try #require(answer.status == 201, "\(path): \(answer.text)")
            return answer.json
        }
        func handIn(_ bytes: [UInt8]) async throws -> JSON {
            let answer = try await post("/api/v1/attestations", ["bytes": .string(Base64.encode(bytes))])
            return try #require(answer["documents"]?.array?.first)
        }
        let bill = try await handIn(Array(Self.bill(marks.prefix).utf8))
        marks.sbomID = bill["id"]?.string ?? ""
        marks.documentDigest = bill["sha256"]?.string ?? ""
        let key = SigningKey()
        var envelope = Statement(
            subjects: [
                Statement.Subject(name: "\(marks.prefix)-app", sha256: .sha256(of: Array(marks.prefix.utf8)))
            ],
            predicateType: "https://example.com/built/v1",
            predicate: [:]
        ).envelope()
        try envelope.sign(with: key)
        marks.attestationID = try await handIn(envelope.canonicalBytes())["id"]?.string ?? ""
        let anchor = try await post(
            "/api/v1/trust-anchors",
            [
                "name": .string("\(marks.prefix)-builder"), "form": "did",
                "material": .string(DIDKey(key.verificationKey).text),
            ]
        )
        marks.anchorID = anchor["anchor_id"]?.string ?? ""
        let verdict = try await post("/api/v1/attestations/\(marks.attestationID)/verify", [:])
        try #require(verdict["verified"]?.bool == true)
        marks.verdictID = verdict["verdict_id"]?.string ?? ""
        let spine = try await post(
            "/api/v1/spines",
            [
                "sbom": .string(marks.sbomID), "attestations": [.string(marks.attestationID)],
                "verdicts": [.string(marks.verdictID)],
            ]
        )
        marks.spineID = spine["spine_id"]?.string ?? ""
    }
}
