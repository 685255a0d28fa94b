package import Access
import Chronicle
package import Evidence
import Kinds
package import Ledger
import Postgres

extension Custody {
    /// Verifiers of a tenant that one answer lists.
    package static let verifierLimit = 200

    /// Takes the results of an independent party from now on, as far as its DID signs them.
    ///
    /// The keys of a did:web are had from its document now, and stay until `refreshVerifier`.
    ///
    /// - Throws: `CustodyError.invalid`, `.verifierKnown`, `.keysNotHad`.
    package func addVerifier(
        for caller: Caller,
        _ draft: VerifierDraft,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<RegisteredVerifier> {
        try caller.require(.manageVerifiers)
        var keys: [VerifierKey] = []
        if let web = try draft.check() {
            // Who asks again gets the first answer, whether the document is there or not.
            if let earlier = try await earlierVerifier(key, .verifierAdded, for: caller) { return earlier }
            keys = try await documents.keys(of: web)
        }
        let pinned = keys
        return try await decide(for: caller) { db in
            if let earlier = try earlierVerifier(key, .verifierAdded, for: caller, in: db) { return earlier }
            let known = try db.first(
                VerifierStore().trusted(dids: [draft.did], name: draft.name, of: caller.tenant),
                as: RegisteredVerifier.init
            )
            if let known { throw CustodyError.verifierKnown(name: known.name, did: known.did) }
            let now = clock.now()
            var verifier = RegisteredVerifier(
                id: entries.identifier(),
                name: draft.name,
                did: draft.did,
                infrastructure: draft.infrastructure == Verification.Infrastructure.insurer.rawValue
                    ? .insurer : .external,
                validForSeconds: draft.validForSeconds,
                keys: pinned,
                keysAt: pinned.isEmpty ? nil : now,
                addedBy: caller.actor,
                addedAt: now
            )
            let receipt = try chronicle.record(
                VerifierAdded(verifier: verifier),
                key: key,
                of: caller.tenant,
                in: db
            )
            verifier.entryID = receipt.entryID
            return Decision(value: verifier, receipt: receipt, isNew: true)
        }
    }

    /// Has the document of a verifier's did:web once more, and takes what the keys sign that stand there now, and nothing of
    /// others any more. Where they are the same, nothing is written.
    ///
    /// - Throws: `CustodyError.unknownVerifier`, `.keysStay`, `.keysNotHad`.
    package func refreshVerifier(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<RegisteredVerifier> {
        try caller.require(.manageVerifiers)
        if let earlier = try await earlierVerifier(key, .verifierRefreshed, for: caller) { return earlier }
        let query = VerifierStore().trusted(dids: [reference], name: reference, of: caller.tenant)
        guard
            let known = try await database.first(
                for: caller.tenant,
                query,
                as: RegisteredVerifier.init
            )
        else { throw CustodyError.unknownVerifier(reference) }
        guard let web = try? DIDWeb(known.did) else { throw CustodyError.keysStay(did: known.did) }
        let keys = try await documents.keys(of: web)
        return try await decide(for: caller) { db in
            if let earlier = try earlierVerifier(key, .verifierRefreshed, for: caller, in: db) {
                return earlier
            }
            // Locked by nothing: two who ask at once pin what each had, and the later one stands.
            let found = try db.first(
                VerifierStore().one(known.id, of: caller.tenant),
                as: RegisteredVerifier.init
            )
            guard var verifier = found, verifier.revokedAt == nil else {
                throw CustodyError.unknownVerifier(reference)
            }
            guard verifier.keys != keys else {
                return Decision(value: verifier, receipt: nil, isNew: false)
            }
            let now = clock.now()
            let event = VerifierRefreshed(
                id: verifier.id,
                name: verifier.name,
                did: verifier.did,
                keys: keys,
                removed: verifier.keys.filter { !keys.contains($0) },
                at: now,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            verifier.keys = keys
            verifier.keysAt = now
            return Decision(value: verifier, receipt: receipt, isNew: true)
        }
    }

    /// Takes no more results of a verifier, by its name or DID.
    ///
    /// - Throws: `CustodyError.unknownVerifier`.
    package func revokeVerifier(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<RegisteredVerifier> {
        try caller.require(.manageVerifiers)
        return try await decide(for: caller) { db in
            if let earlier = try earlierVerifier(key, .verifierRevoked, for: caller, in: db) {
                return earlier
            }
            let found = try db.first(
                VerifierStore().trusted(dids: [reference], name: reference, of: caller.tenant),
                as: RegisteredVerifier.init
            )
            guard var verifier = found else { throw CustodyError.unknownVerifier(reference) }
            let now = clock.now()
            let event = VerifierRevoked(
                id: verifier.id,
                name: verifier.name,
                did: verifier.did,
                at: now,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            verifier.revokedAt = now
            verifier.revokedBy = caller.actor
            return Decision(value: verifier, receipt: receipt, isNew: true)
        }
    }

    private func earlierVerifier(
        _ key: IdempotencyKey?,
        _ type: ChronicleEventType,
        for caller: Caller
    ) async throws -> Decision<RegisteredVerifier>? {
        guard key != nil else { return nil }
        return try await decide(for: caller) { db in try earlierVerifier(key, type, for: caller, in: db) }
    }

    /// The first answer to the same key: the verifier as it is now, trusted or not.
    private func earlierVerifier(
        _ key: IdempotencyKey?,
        _ type: ChronicleEventType,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<RegisteredVerifier>? {
        try earlier(key, for: caller, in: db) { entry in
            guard entry.type == type.rawValue,
                let id = (entry.data["verifier_id"]?.string).flatMap({ UniqueID($0) })
            else { return nil }
            return try db.first(VerifierStore().one(id, of: caller.tenant), as: RegisteredVerifier.init)
        }
    }

    /// By name, those that are revoked last.
    package func verifiers(for caller: Caller) async throws -> [RegisteredVerifier] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            VerifierStore().all(of: caller.tenant, limit: Self.verifierLimit),
            as: RegisteredVerifier.init
        )
        return Array(rows.prefix(Self.verifierLimit))
    }

    /// Records what a registered verifier says in a signed statement. The verdict is ours; the envelope stands with the
    /// verification's evidence, so that anybody can check it later. The same statement again changes nothing.
    ///
    /// - Throws: `CustodyError.payloadTypeMismatch`, `.verifierNotTrusted`, `.signatureInvalid`, `.statementUnfit` (also of
    ///   several results), and what `submitVerification` throws.
    package func submitSignedVerification(
        for caller: Caller,
        _ envelope: Envelope
    ) async throws -> Decision<SubmittedVerification> {
        let (signed, key) = try await read(envelope, for: caller)
        guard let only = signed.observations.first, signed.observations.count == 1 else {
            throw CustodyError.statementUnfit(
                "it has several results: hand it in as a batch, at /verifications/signed/batch"
            )
        }
        return try await submit(only, by: .registered, for: caller, key: key)
    }

    /// The same of a statement with one result or several, all or none, under one entry; in their order.
    package func submitSignedVerifications(
        for caller: Caller,
        _ envelope: Envelope
    ) async throws -> Decision<[Verification]> {
        let (signed, key) = try await read(envelope, for: caller)
        let recorded = try await record(signed.observations, by: .registered, for: caller, key: key)
        return Decision(
            value: recorded.value.verifications,
            receipt: recorded.receipt,
            isNew: recorded.isNew
        )
    }

    /// What a trusted verifier signed, and the key that it is known by when it is handed in again.
    private func read(
        _ envelope: Envelope,
        for caller: Caller
    ) async throws -> (SignedVerification, IdempotencyKey?) {
        try caller.require(.submitVerification)
        guard envelope.payloadType.utf8.elementsEqual(Statement.payloadType.utf8) else {
            throw CustodyError.payloadTypeMismatch(
                expected: Statement.payloadType,
                actual: envelope.payloadType
            )
        }
        let verifier = try await signer(of: envelope, for: caller)
        let statement: Statement
        do throws(DocumentError) {
            statement = try Statement(parsing: envelope.payload)
        } catch {
            throw CustodyError.statementUnfit("\(error)")
        }
        let signed: SignedVerification
        do throws(SignedVerification.Fault) {
            signed = try SignedVerification(statement, by: verifier, in: envelope, for: caller.tenant)
        } catch {
            throw CustodyError.statementUnfit("\(error.path) is not \(error.expected)")
        }
        // What is signed can't be changed any more.
        let kinds = try await references(signed.observations.map(\.artifact), for: caller).map(\.kind)
        let predicate = JSON.object(statement.predicate)
        for kind in Set(kinds) where ArtifactKinds.sealed(predicate, beside: kind, with: .withheld) != nil {
            throw CustodyError.statementUnfit("a secret stands in its predicate: sign one without it")
        }
        // Of what is signed, not of the signatures: the same statement is the same result, whoever hands it in again.
        let digest = Digest.sha256(of: envelope.signedBytes)
        return (
            signed,
            IdempotencyKey("signed-verification \(verifier.did) \(digest.hex)", requestHash: digest)
        )
    }

    /// The registered verifier that signed, as the signatures' hints name it.
    private func signer(of envelope: Envelope, for caller: Caller) async throws -> RegisteredVerifier {
        let dids = envelope.signatures.compactMap { signature in
            signature.keyID.map { String($0.split(separator: "#", maxSplits: 1).first ?? "") }
        }
        let known = try await database.rows(
            for: caller.tenant,
            VerifierStore().trusted(dids: dids, name: nil, of: caller.tenant),
            as: RegisteredVerifier.init
        )
        guard let first = known.first else {
            throw CustodyError.verifierNotTrusted(did: dids.first ?? "")
        }
        let keys = known.flatMap { verifier in verifier.verificationKeys.map { (verifier, $0) } }
        let accepted = envelope.acceptedKeys(among: keys.map(\.1))
        guard let signer = keys.first(where: { accepted.contains($0.1) })?.0 else {
            throw CustodyError.signatureInvalid(did: first.did)
        }
        return signer
    }

    /// Who stands behind an observation.
    enum Submitter: Hashable, Sendable {
        case unsigned
        /// A registered verifier, whose signature was checked.
        case registered
    }

    /// What independent verifiers say is taken with their signature alone.
    func refuseUnsigned(_ observations: [Observation], for caller: Caller) async throws {
        if observations.contains(where: { $0.layer == Verification.Layer.layer3.rawValue }) {
            throw CustodyError.signatureNeeded(did: nil)
        }
        // Of a did:web, every text that leads to the same document.
        let dids = Set(
            observations.compactMap(\.verifierDID).map { did in (try? DIDWeb(did))?.canonical ?? did }
        )
        guard !dids.isEmpty else { return }
        let known = try await database.first(
            for: caller.tenant,
            VerifierStore().known(dids: Array(dids), of: caller.tenant)
        ) { row -> String in try row["did"] }
        if let known { throw CustodyError.signatureNeeded(did: known) }
    }
}
