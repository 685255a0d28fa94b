package import Access
package import Attestations
import Chronicle
package import Evidence
import Postgres

/// How an attestation is to be verified.
package struct VerdictRequest: Sendable {
    /// Of the artifact that it shall be about, by algorithm, in lower-case hexadecimal; empty: any.
    package var artifact: [String: String] = [:]
    package var threshold = 1
    package var takesUnprovenTime = false
    /// It must be for one of these, too. Of an anchor that names nobody they say who is believed: naming any takes the
    /// permission `trust.manage`.
    package var identities: [TrustAnchor.Identity] = []

    package init() {}
}

extension Attestor {
    /// Verifies an attestation against the tenant's anchors as they are now, and keeps what came out of it.
    ///
    /// - Throws: `AttestorError.unknownAttestation`, `.unsigned`, `.invalid`.
    package func judge(
        for caller: Caller,
        _ id: UniqueID,
        _ request: VerdictRequest
    ) async throws -> (decision: AttestorDecision<TrustVerdict>, verification: AttestationVerification) {
        try caller.require(.importAttestation)
        if !request.identities.isEmpty { try caller.require(.manageTrust) }
        let attestation = try await self.attestation(for: caller, id)
        let verification = try await verification(of: attestation, for: caller, request)
        let now = self.now()
        let signer = verification.signers.first.map(Self.name)
        var history = (held: 0, all: 0)
        if let signer,
            let row = try await database.rows(
                for: caller.tenant,
                VerdictStore().history(of: signer, tenant: caller.tenant)
            ).first
        {
            history = (try row["held_count"], try row["all_count"])
        }
        let numbers = TrustNumbers(
            verification,
            statedAt: verification.provenTimes.min()
                ?? attestation.summary["finished_at"]?.string.flatMap { Instant(rfc3339: $0) },
            history: history,
            at: now
        )
        let verdictID = newIdentifier()
        var envelope = Self.statement(
            verdictID,
            attestation,
            request,
            verification,
            numbers,
            at: now,
            by: caller.actor
        ).envelope()
        try envelope.sign(with: try signerKey())
        let verdict = TrustVerdict(
            id: verdictID,
            attestationID: id,
            isVerified: verification.isVerified,
            signer: signer,
            freshness: numbers.freshness.value,
            reputation: numbers.reputation.value,
            completeness: numbers.completeness.value,
            envelope: envelope,
            madeBy: caller.actor,
            madeAt: now
        )
        let anchors = Set(verification.signers.map { "anchor:\($0.anchorID)" })
        let decision = try await decide(for: caller) { db in
            let event = VerdictMade(verdict: verdict, attestation: attestation.node, anchors: anchors)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            return AttestorDecision(value: verdict, receipt: receipt, isNew: true)
        }
        return (decision, verification)
    }

    /// Of an index's row, in bytes.
    private static let signerLimit = 2_000

    /// Who vouched for a name, a space, and the name; or a key's SHA-256. What vouches has no space of its own, so that the name is
    /// what follows the first one.
    package static func name(of signer: AttestationVerification.Signer) -> String {
        guard let identity = signer.identity else { return signer.key.hex }
        let issuer = (signer.issuer ?? "").replacing(" ", with: "%20")
        return "\(issuer) \(identity)".storable.clippedBytes(to: signerLimit)
    }

    private func signerKey() throws -> SigningKey { try signer() }

    private func verification(
        of attestation: ImportedAttestation,
        for caller: Caller,
        _ request: VerdictRequest
    ) async throws -> AttestationVerification {
        guard 1...Envelope.maximumSignatures ~= request.threshold else {
            throw AttestorError.invalid(
                field: "threshold",
                reason: "is not from 1 to \(Envelope.maximumSignatures)",
                remedy: "say how many different ones must have signed"
            )
        }
        var anchors: [TrustAnchor] = []
        for kept in try await keptAnchors(of: caller) { anchors.append(try kept.anchor()) }
        var demand = VerificationDemand(now: self.now())
        demand.threshold = request.threshold
        demand.takesUnprovenTime = request.takesUnprovenTime
        demand.identities = request.identities
        if let payloadType = attestation.payloadType { demand.payloadType = payloadType }
        if !request.artifact.isEmpty { demand.artifact = .digests(request.artifact) }
        let verifier = AttestationVerifier(anchors: anchors, demand: demand)
        guard let bytes = try await BodyStore().bytes(attestation.digest, of: caller.tenant, from: database)
        else { throw AttestorError.unknownAttestation(attestation.id.description) }
        do {
            switch attestation.form {
            case .statement: throw AttestorError.unsigned(attestation.id.description)
            case .envelope: return await verifier.verify(try SignedEnvelope(parsing: bytes))
            case .bundle, .signature: return await verifier.verify(try SigstoreBundle(parsing: bytes))
            }
        } catch let fault as ReadingFault {
            throw AttestorError.unreadable(fault)
        }
    }

    /// What is signed: the subject is the attestation's document, by its SHA-256.
    private static func statement(
        _ id: UniqueID,
        _ attestation: ImportedAttestation,
        _ request: VerdictRequest,
        _ verification: AttestationVerification,
        _ numbers: TrustNumbers,
        at now: Instant,
        by actor: String
    ) -> Statement {
        func number(_ number: TrustNumbers.Number) -> JSON {
            ["value": .number(number.value), "reason": .string(number.reason)]
        }
        return Statement(
            subjects: [Statement.Subject(name: attestation.node, sha256: attestation.digest)],
            predicateType: TrustVerdict.predicateType,
            predicate: [
                "verdict_id": .string(id.description), "verified": .bool(verification.isVerified),
                "checks": verification.json, "threshold": .integer(verification.threshold),
                // What was asked for besides: who reads the verdict alone must not take it for more.
                "asked": [
                    "artifact": .object(
                        JSONObject(request.artifact.map { (name: $0.key, value: .string($0.value)) })
                    ),
                    "identities": request.identities.json,
                    "takes_unproven_time": .bool(request.takesUnprovenTime),
                ],
                "signers": .array(
                    verification.signers.map {
                        [
                            "anchor_id": .string($0.anchorID), "anchor_name": .string($0.anchorName),
                            "key_sha256": .string($0.key.hex), "identity": .optional($0.identity),
                            "issuer": .optional($0.issuer),
                        ]
                    }
                ),
                "proven_times": .array(verification.provenTimes.map { .string($0.description) }),
                "freshness": number(numbers.freshness), "reputation": number(numbers.reputation),
                "completeness": number(numbers.completeness), "at": .string(now.description),
                "by": .string(actor),
            ]
        )
    }

    // MARK: Reading

    package func verdict(for caller: Caller, _ id: UniqueID) async throws -> TrustVerdict {
        try caller.require(.read)
        let query = VerdictStore().one(id, of: caller.tenant)
        guard let found = try await database.first(for: caller.tenant, query, as: TrustVerdict.init) else {
            throw AttestorError.unknownVerdict(id.description)
        }
        return found
    }

    /// The newest first; of an attestation, or all. Deleted ones are told, unless the question leaves them out.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func verdicts(
        for caller: Caller,
        of attestation: UniqueID? = nil,
        where question: TrustQuestion = TrustQuestion(),
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [TrustVerdict] {
        try caller.require(.read)
        var question = question
        question.attestation = attestation ?? question.attestation
        let query = VerdictStore().page(
            try Self.checked(limit),
            before: before,
            where: try question.checked(),
            tenant: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(TrustVerdict.init)
    }

    /// Of those that a question is about. Who signed most comes first, of 20 at most.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func verdictStatistics(
        for caller: Caller,
        where question: TrustQuestion = TrustQuestion()
    ) async throws -> VerdictStatistics {
        try caller.require(.read)
        let question = try question.checked()
        let tenant = caller.tenant
        async let signers = database.rows(
            for: tenant,
            VerdictStore().signers(where: question, tenant: tenant)
        )
        let rows = try await database.rows(
            for: tenant,
            VerdictStore().statistics(where: question, tenant: tenant)
        )
        var statistics = try rows.first.map(VerdictStatistics.init) ?? VerdictStatistics()
        statistics.signers = try await signers.prefix(VerdictStatistics.signerLimit).map { row in
            VerdictStatistics.Signer(
                signer: try row["signer"],
                anchor: (try row["statement"] as [UInt8]?).flatMap(TrustVerdict.signerAnchor),
                count: try row["all_count"],
                verifiedCount: try row["held_count"]
            )
        }
        return statistics
    }

    /// Takes a verdict's statement away; that it was there, who took it away and why stays, here and in the chronicle.
    ///
    /// - Throws: `AttestorError.unknownVerdict`, `.verdictDeleted`, `.invalid`.
    package func deleteVerdict(
        for caller: Caller,
        _ id: UniqueID,
        because reason: String
    ) async throws -> AttestorDecision<TrustVerdict> {
        try caller.require(.manageTrust)
        let now = self.now()
        return try await decide(for: caller) { db in
            guard var verdict = try VerdictStore().locked(id, of: caller.tenant, in: db) else {
                throw AttestorError.unknownVerdict(id.description)
            }
            guard 1...1000 ~= reason.count else {
                throw AttestorError.invalid(
                    field: "reason",
                    reason: "has not 1 to 1000 characters",
                    remedy: "say why in a sentence"
                )
            }
            guard let envelope = verdict.envelope else { throw AttestorError.verdictDeleted(id.description) }
            verdict.envelope = nil
            verdict.deletedAt = now
            verdict.deletedBy = caller.actor
            verdict.deletionReason = reason.storable
            let event = VerdictDeleted(verdict: verdict, statement: .sha256(of: envelope.payload))
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            return AttestorDecision(value: verdict, receipt: receipt, isNew: true)
        }
    }
}

extension AttestationVerification {
    /// `[{"subject", "outcome", "detail"}]`
    package var json: JSON {
        .array(
            checks.map {
                [
                    "subject": .string($0.subject.rawValue), "outcome": .string($0.outcome.rawValue),
                    "detail": .string($0.detail.storable.clipped(to: 2000)),
                ]
            }
        )
    }
}

/// An attestation was verified, or was found not to be what is believed.
struct VerdictMade: ChronicleEvent {
    var verdict: TrustVerdict
    var attestation: String
    var anchors: Set<String>

    var type: ChronicleEventType { .trustVerdictMade }
    var subject: String { "verdict/\(verdict.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "verdict_id": .string(verdict.id.description), "attestation": .string(attestation),
            "verified": .bool(verdict.isVerified), "signer": .optional(verdict.signer),
            "envelope": try bodies.told(verdict.envelope?.json ?? .null),
            "at": .string(verdict.madeAt.description), "by": .string(verdict.madeBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let signature = verdict.envelope?.signatures.first
        try db.execute(
            """
            INSERT INTO attestor.trust_verdicts (
                tenant_id, verdict_id, envelope_id, is_verified, signer, freshness, reputation, completeness, statement,
                signature, key_id, made_by, made_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(verdict.id), \(verdict.attestationID), \(verdict.isVerified), \(verdict.signer),
                \(verdict.freshness), \(verdict.reputation), \(verdict.completeness), \(verdict.envelope?.payload),
                \(signature?.bytes), \(signature?.keyID ?? ""), \(verdict.madeBy), \(verdict.madeAt), \(entryID.text)
            )
            """
        )
        var supports = [Support(source: verdict.node, relation: .judges, target: attestation)]
        supports += anchors.map { Support(source: verdict.node, relation: .restsOn, target: $0) }
        try SupportStore().insert(supports, at: verdict.madeAt, of: tenant, in: db)
    }
}

/// A verdict's statement was taken away: its tombstone.
struct VerdictDeleted: ChronicleEvent {
    var verdict: TrustVerdict
    var statement: Digest

    var type: ChronicleEventType { .trustVerdictDeleted }
    var subject: String { "verdict/\(verdict.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "verdict_id": .string(verdict.id.description), "statement_sha256": .string(statement.hex),
            "reason": .optional(verdict.deletionReason), "at": .optional(verdict.deletedAt?.description),
            "by": .optional(verdict.deletedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE attestor.trust_verdicts
            SET statement = NULL, signature = NULL, deleted_at = \(verdict.deletedAt), deleted_by = \(verdict.deletedBy),
                deletion_reason = \(verdict.deletionReason)
            WHERE tenant_id = \(tenant) AND verdict_id = \(verdict.id)
            """
        )
    }
}
