package import Evidence
package import Ledger
package import Postgres

// The certificates by which agents and applications are known.

extension Access {
    /// Adds a certificate to an agent or application; its own again changes nothing.
    ///
    /// - Throws: `AccessError.unknownPrincipal`, `.principalRetired`, `.certificateTaken`, `.certificateRevoked`, `.invalid`;
    ///   `LedgerError`; `PostgresError`.
    package func addCertificate(
        _ text: String,
        to kind: Principal.Kind,
        _ reference: String,
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        let now = entries.clock.now()
        let given = try PrincipalCertificate(text, of: UniqueID(at: now), by: actor, at: now)
        return try await changeCertificates(
            .principalCertificateAdded,
            kind,
            reference,
            of: tenant,
            by: actor,
            key
        ) { principal, known, entryID, db in
            guard principal.status != .retired else { throw AccessError.principalRetired(principal.name) }
            if let own = known.first(where: { $0.fingerprint == given.fingerprint }) {
                guard own.revokedAt == nil else {
                    throw AccessError.certificateRevoked(given.fingerprint.hex)
                }
                return nil
            }
            guard known.count < Self.certificateLimit else {
                throw AccessError.tooManyCertificates(limit: Self.certificateLimit)
            }
            var certificate = given
            certificate.principalID = principal.id
            try PrincipalStore(tenant: tenant).insert(certificate, entryID, in: db)
            return certificate
        }
    }

    /// Takes a certificate from an agent or application for good: neither it nor tokens that were made with it are its own
    /// any more. Doing it again changes nothing.
    ///
    /// - Throws: `AccessError.unknownPrincipal`, `.unknownCertificate`; `LedgerError`; `PostgresError`.
    package func revokeCertificate(
        _ fingerprint: String,
        of kind: Principal.Kind,
        _ reference: String,
        in tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        guard let digest = PrincipalCertificate.digest(fingerprint) else {
            throw AccessError.unknownCertificate(fingerprint)
        }
        let now = entries.clock.now()
        let decision = try await changeCertificates(
            .principalCertificateRevoked,
            kind,
            reference,
            of: tenant,
            by: actor,
            key
        ) { _, known, entryID, db in
            guard var own = known.first(where: { $0.fingerprint == digest }) else {
                throw AccessError.unknownCertificate(fingerprint)
            }
            guard own.revokedAt == nil else { return nil }
            own.revokedAt = now
            try PrincipalStore(tenant: tenant).revoke(own, entryID, in: db)
            return own
        }
        try await endTokens(ofCertificates: [digest], in: tenant)
        return decision
    }

    /// The same for whoever has it, as an authority that has revoked it asks.
    ///
    /// - Returns: whether anybody had it.
    @discardableResult
    package func revokeCertificate(_ fingerprint: Digest, in tenant: TenantID, by actor: String) async throws
        -> Bool
    {
        let found = try await database.first(
            for: tenant,
            "SELECT access.certificate_of(\(tenant), \(fingerprint)) AS certificate"
        ) { row in RegisteredCertificate(try row["certificate"]) }
        guard let registered = found ?? nil else { return false }
        let principal = registered.principal
        _ = try await revokeCertificate(
            fingerprint.hex,
            of: principal.kind,
            principal.id.text,
            in: tenant,
            by: actor
        )
        return true
    }

    /// Ends the tokens of whoever was let in by a certificate that its authority has put on hold: it stays registered, and
    /// counts again once it is released.
    package func suspendCertificate(_ fingerprint: Digest, in tenant: TenantID) async throws {
        try await endTokens(ofCertificates: [fingerprint], in: tenant)
    }

    /// - Parameter decide: writes the row and returns it; `nil` where nothing is to be changed.
    private func changeCertificates(
        _ type: EventType,
        _ kind: Principal.Kind,
        _ reference: String,
        of tenant: TenantID,
        by actor: String,
        _ key: IdempotencyKey?,
        _ decide:
            @escaping @Sendable (
                Principal, [PrincipalCertificate], _ entryID: UniqueID, isolated Connection
            ) throws -> PrincipalCertificate?
    ) async throws -> PrincipalDecision {
        do {
            return try await database.transaction(for: tenant) { db in
                let store = PrincipalStore(tenant: tenant)
                guard let principal = try store.locked(.init(kind, reference), in: db) else {
                    throw AccessError.unknownPrincipal(kind, reference)
                }
                var certificates = try store.certificates(of: principal.id, in: db)
                let id = entries.identifier()
                let isAnswered = try ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil
                let changed = isAnswered ? nil : try decide(principal, certificates, id, db)
                guard let changed else {
                    return PrincipalDecision(
                        principal: principal,
                        certificates: certificates,
                        receipt: nil,
                        isNew: false
                    )
                }
                certificates.removeAll { $0.fingerprint == changed.fingerprint }
                certificates.append(changed)
                var entry = entry(type, principal, by: actor, [changed.fingerprint], of: tenant)
                entry.id = id
                let receipt = try ledger.append(entry, key: key, in: db)
                return PrincipalDecision(
                    principal: principal,
                    certificates: certificates,
                    receipt: receipt,
                    isNew: true
                )
            }
        } catch let error as PostgresError where error.constraint == "principal_certificates_pkey" {
            throw AccessError.certificateTaken
        }
    }

    private func endTokens(ofCertificates fingerprints: [Digest], in tenant: TenantID) async throws {
        try await end(
            of: tenant,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND certificate_fingerprint = ANY (\(fingerprints))
                ORDER BY token_id
                FOR UPDATE
                """
        )
    }
}
