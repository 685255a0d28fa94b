import Evidence
package import Ledger
package import Postgres

extension Access {
    /// Agents or applications in one answer.
    package static let principalLimit = 200
    /// Certificates of one of them, the revoked ones too.
    package static let certificateLimit = 1_000

    // MARK: Changing

    /// Registers an agent or an application. It has what is bound to it once it is activated.
    ///
    /// - Parameters:
    ///   - certificates: as `PrincipalCertificate.init` reads them.
    ///   - actor: who does it, as records name them: what gives them the right was asked before.
    /// - Throws: `AccessError.principalNameTaken`, `.principalLinkTaken`, `.certificateTaken`, `.unknownEntity`,
    ///   `.unknownCaller`, `.invalid`; `LedgerError`; `PostgresError`.
    package func registerPrincipal(
        _ kind: Principal.Kind,
        named name: String,
        _ draft: PrincipalDraft = PrincipalDraft(),
        certificates: [String] = [],
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try AccessError.check(name: name)
        try draft.check()
        // A name that can be taken for an identifier would name another one.
        guard UniqueID(name) == nil else { throw AccessError.invalid(field: "name", .looksLikeAnIdentifier) }
        let (id, now) = (entries.identifier(), entries.clock.now())
        let held = try certificates.map { text throws(AccessError) in
            try PrincipalCertificate(text, of: id, by: actor, at: now)
        }
        return try await namingLinks(kind, name, draft) {
            try await database.transaction(for: tenant) { db in
                let store = PrincipalStore(tenant: tenant)
                if try ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil,
                    let known = try store.principal(.name(kind, name), in: db)
                {
                    let certificates = try store.certificates(of: known.id, in: db)
                    return PrincipalDecision(
                        principal: known,
                        certificates: certificates,
                        receipt: nil,
                        isNew: false
                    )
                }
                var principal = Principal(
                    id: id,
                    kind: kind,
                    name: name,
                    description: "",
                    status: .registered,
                    place: Principal.Place(),
                    createdBy: actor,
                    createdAt: now,
                    statusChangedAt: now,
                    updatedBy: actor,
                    updatedAt: now,
                    entryID: id
                )
                try store.change(&principal, draft, in: db)
                let entry = entry(
                    .principalRegistered,
                    principal,
                    by: actor,
                    held.map(\.fingerprint),
                    of: tenant
                )
                principal.entryID = entry.id
                try store.insert(principal, in: db)
                for certificate in held { try store.insert(certificate, entry.id, in: db) }
                let receipt = try ledger.append(entry, key: key, in: db)
                return PrincipalDecision(
                    principal: principal,
                    certificates: held,
                    receipt: receipt,
                    isNew: true
                )
            }
        }
    }

    /// Says something else of an agent or application; the same again changes nothing.
    ///
    /// - Throws: `AccessError.unknownPrincipal`, `.principalRetired`, `.principalLinkTaken`, `.unknownEntity`,
    ///   `.unknownCaller`, `.invalid`; `LedgerError`; `PostgresError`.
    package func amendPrincipal(
        _ kind: Principal.Kind,
        _ reference: String,
        _ draft: PrincipalDraft,
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try draft.check()
        return try await namingLinks(kind, reference, draft) {
            try await change(kind, reference, as: .principalAmended, of: tenant, by: actor, key) {
                principal,
                db in
                guard principal.status != .retired else { throw AccessError.principalRetired(principal.name) }
                try PrincipalStore(tenant: tenant).change(&principal, draft, in: db)
            }
        }
    }

    /// Activates, suspends or retires an agent or application, from its next request on: suspended or retired it is refused
    /// whatever it comes with, and with the latter its tokens end. The same again changes nothing.
    ///
    /// - Throws: `AccessError.unknownPrincipal`, `.principalRetired`; `LedgerError`; `PostgresError`.
    package func changePrincipal(
        _ kind: Principal.Kind,
        _ reference: String,
        _ step: Principal.Status.Change,
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        let type: EventType =
            switch step {
            case .activate: .principalActivated
            case .suspend: .principalSuspended
            case .retire: .principalRetired
            }
        let decision = try await change(kind, reference, as: type, of: tenant, by: actor, key) {
            principal,
            _ in
            principal.status = try principal.status.after(step, of: principal.name)
        }
        // Refused already; what hangs on its tokens goes with them. Doing it again ends what a fault left.
        if step == .retire { try await endTokens(of: decision, in: tenant) }
        return decision
    }

    // MARK: Steps

    private func change(
        _ kind: Principal.Kind,
        _ reference: String,
        as type: EventType,
        of tenant: TenantID,
        by actor: String,
        _ key: IdempotencyKey?,
        _ decide: @escaping @Sendable (inout Principal, isolated Connection) throws -> Void
    ) async throws -> PrincipalDecision {
        try await database.transaction(for: tenant) { db in
            let store = PrincipalStore(tenant: tenant)
            guard let before = try store.locked(.init(kind, reference), in: db) else {
                throw AccessError.unknownPrincipal(kind, reference)
            }
            let certificates = try store.certificates(of: before.id, in: db)
            let unchanged = PrincipalDecision(
                principal: before,
                certificates: certificates,
                receipt: nil,
                isNew: false
            )
            if try ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil { return unchanged }
            var after = before
            try decide(&after, db)
            guard after != before else { return unchanged }
            after.updatedAt = entries.clock.now()
            after.updatedBy = actor
            if after.status != before.status { after.statusChangedAt = after.updatedAt }
            let entry = entry(type, after, by: actor, of: tenant)
            after.entryID = entry.id
            try store.update(after, in: db)
            let receipt = try ledger.append(entry, key: key, in: db)
            return PrincipalDecision(
                principal: after,
                certificates: certificates,
                receipt: receipt,
                isNew: true
            )
        }
    }

    func entry(
        _ type: EventType,
        _ principal: Principal,
        by actor: String,
        _ fingerprints: [Digest] = [],
        of tenant: TenantID
    ) -> Entry {
        var data = principal.told
        data["by"] = .string(actor)
        if !fingerprints.isEmpty {
            data["certificates"] = .array(fingerprints.map { .string("sha256:" + $0.hex) })
        }
        return entries.entry(
            type.rawValue,
            subject: "\(principal.kind.rawValue)/\(principal.id)",
            data: data,
            ledger: type.ledger,
            tenant: tenant
        )
    }

    /// What the database refuses, in the words of who asked.
    private func namingLinks<Value>(
        _ kind: Principal.Kind,
        _ name: String,
        _ draft: PrincipalDraft,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch let error as PostgresError {
            switch error.constraint {
            case "principal_name_is_unique": throw AccessError.principalNameTaken(kind, name)
            case "principal_has_its_entity_alone": throw AccessError.principalLinkTaken(field: "entity")
            case "principal_has_its_caller_alone": throw AccessError.principalLinkTaken(field: "caller")
            case "principal_is_an_entity": throw AccessError.unknownEntity(draft.entity ?? "")
            case "principal_certificates_pkey": throw AccessError.certificateTaken
            default: throw error
            }
        }
    }

    private func endTokens(of decision: PrincipalDecision, in tenant: TenantID) async throws {
        if let caller = decision.principal.callerID {
            try await database.transaction(for: tenant) { db in
                try endGrants(ofCaller: caller, of: tenant, in: db)
            }
        }
        let entity = decision.principal.entityID
        let fingerprints = decision.certificates.map(\.fingerprint)
        try await end(
            of: tenant,
            roots: """
                SELECT token_id FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND (entity_id = \(entity) OR certificate_fingerprint = ANY (\(fingerprints)))
                ORDER BY token_id
                FOR UPDATE
                """
        )
    }
}

extension Principal {
    /// As an entry tells of it.
    fileprivate var told: JSONObject {
        var data: JSONObject = [
            "principal_id": .string(id.description), "kind": .string(kind.rawValue), "name": .string(name),
            "status": .string(status.rawValue),
        ]
        if let entityID { data["entity_id"] = .string(entityID.description) }
        if let callerID { data["caller_id"] = .string(callerID.description) }
        for (name, text) in place.texts { data[name] = .string(text) }
        return data
    }
}
