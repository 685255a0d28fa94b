import Attestations
import Crypto
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

    /// A report of a scanner over something of that name.
    static func scan(_ name: String) -> String {
        """
        {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "look"}},
         "versionControlProvenance": [{"repositoryUri": "https://example.com/\(name)"}],
         "results": [{"ruleId": "\(name)-rule", "level": "error", "message": {"text": "of \(name)"}}]}]}
        """
    }

    static func advisory(_ name: String) -> String {
        """
        {"id": "\(name)-1", "modified": "2026-01-01T00:00:00Z", "affected": [
         {"package": {"ecosystem": "npm", "name": "left-pad"}, "versions": ["1.3.0"]}]}
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
        marks.gitObjectID = GitObjectID(of: envelope.canonicalBytes()).hex
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
        let policy = try await post(
            "/api/v1/verdict-policies",
            ["policy": Self.verdictPolicy(named: marks.verdictPolicy)]
        )
        marks.verdictPolicyID = policy["policy_id"]?.string ?? ""
        let decision = try await post(
            "/api/v1/verdicts",
            [
                "policy": .string(marks.verdictPolicy), "sboms": [.string(marks.sbomID)],
                "subject_sha256": .string(Digest.sha256(of: Array(marks.prefix.utf8)).hex),
            ]
        )
        marks.decisionID = decision["verdict_id"]?.string ?? ""
        let scans = try await post(
            "/api/v1/scans",
            ["bytes": .string(Base64.encode(Array(Self.scan(marks.prefix).utf8)))]
        )
        marks.scanID = scans["scans"]?.array?.first?["scan_id"]?.string ?? ""
        let found = try await ask(.get, "/api/v1/triage/items", token: tenant.token).json
        marks.triageItemID = found["items"]?.array?.first?["item_id"]?.string ?? ""
        let unknown = try await post(
            "/api/v1/unknowns",
            ["kind": "other", "subject": .string("\(marks.prefix)-part"), "detail": "whose it is"]
        )
        marks.unknownID = unknown["unknown_id"]?.string ?? ""
        try await enterLogs(tenant, marks: &marks)
    }

    /// Opens the tenant's own log with an entry in it, names a log of others, and queues something for it.
    private func enterLogs(_ tenant: Tenant, marks: inout Marks) async throws {
        let opened = try await ask(.post, "/api/v1/rekor/own-log/open", [:], token: tenant.token)
        try #require(opened.status == 201, "\(opened.text)")
        let entered = try await ask(
            .post,
            "/rekor/\(marks.tenant)/api/v2/log/entries",
            Self.rekorRequest("\(marks.prefix)-logged")
        )
        try #require(entered.status == 201, "\(entered.text)")
        marks.rekorLogName = "\(marks.prefix)-log"
        let added = try await ask(
            .post,
            "/api/v1/rekor/logs",
            [
                "name": .string(marks.rekorLogName), "url": "https://rekor.invalid",
                "public_key": "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            ],
            token: tenant.token
        )
        try #require(added.status == 201, "\(added.text)")
        marks.rekorLogID = added.json["log_id"]?.string ?? ""
        let queued = try await ask(
            .post,
            "/api/v1/rekor/submissions",
            Self.submission("\(marks.prefix)-queued", to: marks.rekorLogName),
            token: tenant.token
        )
        try #require(queued.status == 201, "\(queued.text)")
        marks.submissionID = queued.json["submissions"]?.array?.first?["submission_id"]?.string ?? ""
        marks.watchedName = "\(marks.prefix)-signer"
        let watched = try await ask(
            .post,
            "/api/v1/watchlist",
            [
                "name": .string(marks.watchedName), "field": "san",
                "pattern": .string("\(marks.prefix)@example.com"),
            ],
            token: tenant.token
        )
        try #require(watched.status == 201, "\(watched.text)")
    }

    /// What `POST /api/v1/rekor/submissions` takes: a signature of a new key over `text`.
    static func submission(_ text: String, to log: String) -> JSON {
        let (digest, signature, key) = signed(text)
        return [
            "log": .string(log),
            "records": [
                [
                    "sha256": .string(digest.hex), "signature": .string(Base64.encode(signature)),
                    "verifier": .string(key.pemRepresentation),
                ]
            ],
        ]
    }

    /// The same, as the Attestor knows it.
    static func record(_ text: String) throws -> RekorRecord {
        let (digest, signature, key) = signed(text)
        let made = RekorRecord(
            digest: digest,
            signature: signature,
            verifier: .publicKey(Array(key.derRepresentation))
        )
        return try #require(made)
    }

    /// What a client of Rekor v2 sends.
    static func rekorRequest(_ text: String) -> JSON {
        let (digest, signature, key) = signed(text)
        return [
            "hashedRekordRequestV002": [
                "digest": .string(Base64.encode(digest.bytes)),
                "signature": [
                    "content": .string(Base64.encode(signature)),
                    "verifier": [
                        "publicKey": ["rawBytes": .string(Base64.encode(Array(key.derRepresentation)))],
                        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    ],
                ],
            ]
        ]
    }

    private static func signed(_ text: String) -> (Evidence.Digest, [UInt8], P256.Signing.PublicKey) {
        let key = P256.Signing.PrivateKey()
        let bytes = Array(text.utf8)
        let signature = (try? key.signature(for: bytes)).map { Array($0.derRepresentation) }
        return (.sha256(of: bytes), signature ?? [], key.publicKey)
    }

    /// Warns of what nobody who is trusted signed.
    static func verdictPolicy(named name: String) -> JSON {
        [
            "name": .string(name), "default": "pass",
            "rules": [
                [
                    "name": "signed", "decision": "warn", "reason": "nobody trusted signed it",
                    "when": "!attestations.exists(a, a.verified)",
                ]
            ],
        ]
    }
}
