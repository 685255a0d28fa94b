import Access
import Custody
import Drift
import Evidence
import HTTPTypes
import Jobs
import Postgres
import TestSupport
import Testing

@testable import Server

/// How a tenant's things are called. Every value is this tenant's alone.
struct Marks: Sendable {
    var tenant: String
    /// All of the tenant's names begin with it.
    var prefix: String
    var accordID = ""
    var accordCID = ""
    /// Approved and deployed, and seen to have drifted.
    var artifactID = ""
    var artifactCID = ""
    /// Waits for signatures.
    var waitingArtifactID = ""
    var waitingArtifactCID = ""
    /// Of the waiting artifact.
    var ceremonyID = ""
    var closedCeremonyID = ""
    var delegationID = ""
    var payload = JSON.null
    var payloadType = ""
    var deploymentID = ""
    var verificationID = ""
    var lookID = ""
    /// Compared with, and what was found.
    var baselineID = ""
    var runID = ""
    var findingID = ""
    /// What is read for it.
    var evidenceSourceID = ""
    /// Offered to a provider.
    var tenantDelegationID = ""
    /// What others say of software, and what was concluded of it.
    var sbomID = ""
    var documentDigest = ""
    var attestationID = ""
    /// Of the attestation's document.
    var gitObjectID = ""
    var anchorID = ""
    var verdictID = ""
    var spineID = ""
    var rekorLogID = ""
    var rekorLogName = ""
    var submissionID = ""
    var watchedName = ""
    /// Of an artifact, by a policy.
    var decisionID = ""
    var verdictPolicyID = ""
    /// What scanners found, and what nobody knows.
    var scanID = ""
    var triageItemID = ""
    var unknownID = ""
    var tokenID = ""
    var entryID = ""
    /// Of a kind that nothing does.
    var jobID = ""
    var cursor = ""

    var accord: String { "\(prefix)-rules" }
    var artifact: String { "\(prefix).example" }
    var waitingArtifact: String { "\(prefix)-waiting.example" }
    var target: String { "\(prefix)-ns1" }
    /// How the target is looked at.
    var look: String { "\(prefix)-look" }
    var source: String { "\(prefix)-builds" }
    /// Removed again, or it would decide the tenant's ceremonies.
    var substrate: String { "\(prefix)-cluster" }
    var baseline: String { "\(prefix)-golden" }
    var evidenceSource: String { "\(prefix)-directory" }
    /// A tenant that is let manage others.
    var provider: String { "\(prefix)-provider" }
    var webhook: String { "\(prefix)-pager" }
    var caller: String { "\(prefix)-watcher" }
    var policy: String { "\(prefix)-readers" }
    var verdictPolicy: String { "\(prefix)-release" }
    var notification: String { "\(prefix)-told" }
    var agent: String { "\(prefix)-agent" }
    var application: String { "\(prefix)-billing" }
    /// Of the certificate that an agent or application is known by.
    func fingerprint(of name: String) -> String { Digest.sha256(of: Array(name.utf8)).hex }

    /// What must never be told to another tenant.
    var all: [String] {
        [
            tenant, prefix, baselineID, runID, findingID, evidenceSourceID, tenantDelegationID,
            sbomID, documentDigest, attestationID, anchorID, verdictID, spineID, decisionID, verdictPolicyID,
            scanID, triageItemID, unknownID,
            rekorLogID, rekorLogName, submissionID, watchedName,
            accordID, accordCID, artifactID, artifactCID,
            waitingArtifactID,
            waitingArtifactCID,
            ceremonyID, closedCeremonyID, delegationID, deploymentID, verificationID, lookID, tokenID,
            entryID,
            jobID,
        ]
    }
}

extension House {
    static func zone(_ origin: String, www address: String = "192.0.2.80") -> String {
        """
        $ORIGIN \(origin).
        $TTL 1h
        @    IN SOA ns1 hostmaster ( 1 2h 15m 2w 5m )
             IN NS  ns1
        ns1  IN A   192.0.2.53
        www  IN A   \(address)

        """
    }

    static func file(_ name: String, _ text: String, mediaType: String = "text/dns") -> JSON {
        [
            "name": .string(name), "media_type": .string(mediaType),
            "bytes": .string(Base64.encode(Array(text.utf8))),
        ]
    }

    static func registration(of name: String, www address: String = "192.0.2.80") -> JSON {
        [
            "kind": "dns_zone", "name": .string(name),
            "files": [file("\(name).zone", zone(name, www: address))],
        ]
    }

    static func accord(_ name: String, witnesses: [SigningKey]) -> JSON {
        [
            "name": .string(name), "member_dids": [],
            "witness_dids": .array(witnesses.map { .string(DIDKey($0.verificationKey).text) }),
            "tier_policy": ["default_tier": "a"], "ceremony_classes": ["SingleApproval", "2-of-3"],
            "verification_interval_sec": 300, "chronicle_retention_days": 90,
        ]
    }

    /// The signed envelope of a ceremony as the server told of it.
    static func envelope(payload: JSON?, payloadType: String, signedBy key: SigningKey) throws -> JSON {
        let text = try #require(payload?.string)
        let bytes = try #require(Base64.decode(text))
        var envelope = Envelope(payload: bytes, payloadType: payloadType)
        try envelope.sign(with: key)
        return [
            "envelope": [
                "payload": payload ?? .null, "payloadType": .string(payloadType),
                "signatures": [
                    [
                        "keyid": .string(DIDKey(key.verificationKey).text),
                        "sig": .string(Base64.encode(envelope.signatures[0].bytes)),
                    ]
                ],
            ]
        ]
    }

    static func deployment(of artifact: String, on target: String) -> JSON {
        ["artifact": .string(artifact), "target_kind": "dns", "target_identifier": .string(target)]
    }

    static func verification(of artifact: String, on target: String, _ observed: JSON) -> JSON {
        [
            "artifact": .string(artifact), "target_kind": "dns", "target_identifier": .string(target),
            "layer": "layer1", "verifier_infrastructure": "local", "observed": observed,
        ]
    }

    /// A file that is not there, in the tenant's folder.
    static func look(at artifact: String, on target: String, named name: String?) -> JSON {
        var body: JSONObject = [
            "artifact": .string(artifact), "target_kind": "dns", "target_identifier": .string(target),
            "protocol": "file", "address": "found.zone",
        ]
        body["name"] = name.map(JSON.string)
        return .object(body)
    }

    /// The main job through HTTP: an accord, an artifact approved, deployed and drifted, another that waits, a caller.
    func furnish(_ tenant: Tenant) async throws -> Tenant {
        func post(_ path: String, _ body: JSON, status: Int = 201) async throws -> Answer {
            let answer = try await ask(.post, path, body, token: tenant.token)
            try #require(answer.status == status, "\(path): \(answer.text)")
            return answer
        }
        var tenant = tenant
        var marks = tenant.marks
        let accord = try await post("/api/v1/accords", Self.accord(marks.accord, witnesses: tenant.witnesses))
        marks.accordID = accord["accord_id"]?.string ?? ""
        marks.accordCID = accord["accord_cid"]?.string ?? ""
        let artifact = try await post("/api/v1/artifacts", Self.registration(of: marks.artifact))
        marks.artifactID = artifact["artifact_id"]?.string ?? ""
        marks.artifactCID = artifact["cid"]?.string ?? ""
        let opening: JSON = ["artifact": .string(marks.artifact), "ceremony_class": "SingleApproval"]
        let closed = try await post("/api/v1/ceremonies", opening)
        marks.closedCeremonyID = closed["ceremony_id"]?.string ?? ""
        marks.payloadType = closed["payload_type"]?.string ?? ""
        _ = try await post(
            "/api/v1/ceremonies/\(marks.closedCeremonyID)/signatures",
            Self.envelope(
                payload: closed["payload"],
                payloadType: marks.payloadType,
                signedBy: tenant.witnesses[0]
            )
        )
        let deployment = try await post(
            "/api/v1/deployments",
            Self.deployment(of: marks.artifact, on: marks.target)
        )
        marks.deploymentID = deployment["deployment_id"]?.string ?? ""
        let seen: JSON = [
            "files": [Self.file("found.zone", Self.zone(marks.artifact, www: "192.0.2.66"))]
        ]
        let verification = try await post(
            "/api/v1/verifications",
            Self.verification(of: marks.artifact, on: marks.target, seen)
        )
        marks.verificationID = verification["verification_id"]?.string ?? ""
        let look = try await post(
            "/api/v1/targets",
            Self.look(at: marks.artifact, on: marks.target, named: marks.look)
        )
        marks.lookID = look["target_id"]?.string ?? ""
        let waiting = try await post("/api/v1/artifacts", Self.registration(of: marks.waitingArtifact))
        marks.waitingArtifactID = waiting["artifact_id"]?.string ?? ""
        marks.waitingArtifactCID = waiting["cid"]?.string ?? ""
        let ceremony = try await post(
            "/api/v1/ceremonies",
            ["artifact": .string(marks.waitingArtifact), "ceremony_class": "2-of-3"]
        )
        marks.ceremonyID = ceremony["ceremony_id"]?.string ?? ""
        marks.payload = ceremony["payload"] ?? .null
        marks.entryID = ceremony["receipt", "entry_id"]?.string ?? ""
        let delegation = try await post("/api/v1/delegations", Self.body(try delegation(of: tenant)))
        marks.delegationID = delegation["delegation_id"]?.string ?? ""
        _ = try await post(
            "/api/v1/callers",
            ["kind": "person", "name": .string(marks.caller), "permissions": ["read"]]
        )
        _ = try await post("/api/v1/sources", ["name": .string(marks.source), "kind": "push"])
        _ = try await post(
            "/api/v1/substrates",
            ["name": .string(marks.substrate), "address": "https://cluster.example.org", "namespace": "shop"]
        )
        let removed = try await ask(.delete, "/api/v1/substrates/\(marks.substrate)", token: tenant.token)
        try #require(removed.status == 204, "\(removed.text)")
        // At an address that nobody may be sent to: it is refused before anything is sent.
        _ = try await post(
            "/api/v1/webhooks",
            ["name": .string(marks.webhook), "url": "https://169.254.169.254/hook"]
        )
        _ = try await post(
            "/api/v1/notifications",
            ["name": .string(marks.notification), "channel": "webhook", "to": .string(marks.webhook)]
        )
        try await compare(tenant, marks: &marks)
        let administrator = CallerDraft(kind: .person, name: "ada", permissions: Set(Permission.allCases))
        _ = try await access.createTenant(named: marks.provider, administrator: administrator)
        _ = try await access.grantProvider(named: marks.provider)
        let offered = try await post(
            "/api/v1/tenant-delegations",
            ["provider": .string(marks.provider), "rights": ["capture", "compare", "judge"]]
        )
        marks.tenantDelegationID = offered["delegation_id"]?.string ?? ""
        let written = try await ask(
            .put,
            "/api/v1/policies/\(marks.policy)",
            ["policy": "path \"secret/*\" { capabilities = [\"read\"] }"],
            token: tenant.token
        )
        try #require(written.status == 201, "\(written.text)")
        for (kind, name) in [("agents", marks.agent), ("applications", marks.application)] {
            _ = try await post(
                "/api/v1/\(kind)",
                ["name": .string(name), "certificates": [.string(marks.fingerprint(of: name))]]
            )
        }
        try await attest(tenant, marks: &marks)
        let token = try await post("/api/v1/tokens", ["caller": .string(marks.caller)])
        marks.tokenID = token["token_id"]?.string ?? ""
        let job = NewJob("\(marks.prefix)-job", uniqueKey: "\(marks.prefix)-key")
        marks.jobID = try await Jobs(database: database.app, now: clock.now)
            .enqueue(job, for: tenant.caller.tenant).id.text
        let page = try await ask(.get, "/api/v1/artifacts?limit=1", token: tenant.token)
        marks.cursor = page["next_cursor"]?.string ?? ""
        tenant.marks = marks
        for mark in marks.all { try #require(!mark.isEmpty) }
        return tenant
    }
}

extension House {
    /// A zone is captured, and a changed one compared with it.
    private func compare(_ tenant: Tenant, marks: inout Marks) async throws {
        func post(_ path: String, _ body: JSON) async throws -> Answer {
            let answer = try await ask(.post, path, body, token: tenant.token)
            try #require(answer.status == 201, "\(path): \(answer.text)")
            return answer
        }
        func seen(_ address: String) -> JSON {
            let zone = Self.zone("\(marks.prefix)-drift.example", www: address)
            return ["subject_types": ["dns_zone"], "files": [Self.file("drift.zone", zone)]]
        }
        let baseline = try await post("/api/v1/baselines", ["name": .string(marks.baseline)])
        marks.baselineID = baseline["baseline_profile_id"]?.string ?? ""
        _ = try await post("/api/v1/evidence", seen("192.0.2.80"))
        let captured = try await post("/api/v1/baselines/\(marks.baseline)/capture", [:])
        try await perform(captured, of: tenant)
        _ = try await post("/api/v1/evidence", seen("192.0.2.66"))
        let compared = try await post("/api/v1/baselines/\(marks.baseline)/compare", [:])
        try await perform(compared, of: tenant)
        marks.runID = compared["operation_run_id"]?.string ?? ""
        let source = try await post("/api/v1/evidence-sources", Self.evidenceSource(marks.evidenceSource))
        marks.evidenceSourceID = source["evidence_source_id"]?.string ?? ""
        let findings = try await ask(.get, "/api/v1/findings", token: tenant.token)
        marks.findingID = findings["items"]?.array?.first?["finding_id"]?.string ?? ""
    }

    static func evidenceSource(_ name: String) -> JSON {
        [
            "name": .string(name), "subject_types": ["entra_conditional_access"], "credential": "client.json",
            "directory_id": "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162", "interval_sec": 3_600,
        ]
    }

    /// What the worker of a server would do.
    func perform(_ run: Answer, of tenant: Tenant) async throws {
        let id = try #require((run["operation_run_id"]?.string).flatMap { UniqueID($0) })
        try await drift.perform(id, of: tenant.caller.tenant)
    }

    /// The first witness gives its vote to a key that nobody has.
    private func delegation(of tenant: Tenant) throws -> Envelope {
        let now = clock.now()
        let witness = tenant.witnesses[2]
        let statement = DelegationStatement(
            tenant: tenant.caller.tenant.id,
            delegator: DIDKey(witness.verificationKey).text,
            delegate: DIDKey(SigningKey().verificationKey).text,
            validFrom: now,
            validUntil: now.advanced(by: .seconds(86_400))
        )
        var envelope = statement.statement.envelope()
        try envelope.sign(with: witness)
        return envelope
    }

    private static func body(_ envelope: Envelope) -> JSON {
        let signatures = envelope.signatures.map { signature -> JSON in
            ["keyid": .string(signature.keyID ?? ""), "sig": .string(Base64.encode(signature.bytes))]
        }
        return [
            "envelope": [
                "payload": .string(Base64.encode(envelope.payload)),
                "payloadType": .string(envelope.payloadType), "signatures": .array(signatures),
            ]
        ]
    }
}

extension JSON {
    /// The object with one member more, or another value of one.
    func adding(_ name: String, _ value: JSON) -> JSON {
        var object = object ?? [:]
        object[name] = value
        return .object(object)
    }
}
