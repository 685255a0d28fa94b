package import Evidence
package import Ledger
package import Postgres

/// An agent or an application as it is asked for, or what is to be changed of one: what is `nil` stays as it is, and an
/// empty text takes away.
package struct PrincipalDraft: Hashable, Sendable {
    package var description: String?
    /// The identifier or the name of the entity that it signs in as.
    package var entity: String?
    /// The name of the caller whose Muniment tokens are its own.
    package var caller: String?
    package var hostname: String?
    package var kubernetesNamespace: String?
    package var kubernetesPod: String?

    package init(
        description: String? = nil,
        entity: String? = nil,
        caller: String? = nil,
        hostname: String? = nil,
        kubernetesNamespace: String? = nil,
        kubernetesPod: String? = nil
    ) {
        self.description = description
        self.entity = entity
        self.caller = caller
        self.hostname = hostname
        self.kubernetesNamespace = kubernetesNamespace
        self.kubernetesPod = kubernetesPod
    }

    func check() throws(AccessError) {
        try Self.check(description, "description", limit: 1_000)
        try Self.check(hostname, "hostname", limit: 253)
        try Self.check(kubernetesNamespace, "kubernetes_namespace", limit: 253)
        try Self.check(kubernetesPod, "kubernetes_pod", limit: 253)
    }

    private static func check(_ text: String?, _ field: String, limit: Int) throws(AccessError) {
        guard let text else { return }
        guard text.utf8.count <= limit else { throw .invalid(field: field, .tooLong(limit: limit)) }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .invalid(field: field, .controlCharacter)
        }
    }
}

/// What became of an agent or application that was to be made or changed.
package struct PrincipalDecision: Hashable, Sendable {
    package var principal: Principal
    package var certificates: [PrincipalCertificate]
    /// `nil` where nothing was changed.
    package var receipt: Receipt?
    /// Whether this very call changed anything.
    package var isNew: Bool
}

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
                let entry = entry(.principalRegistered, principal, by: actor, held.map(\.fingerprint), of: tenant)
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
            try await change(kind, reference, as: .principalAmended, of: tenant, by: actor, key) { principal, db in
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
        let decision = try await change(kind, reference, as: type, of: tenant, by: actor, key) { principal, _ in
            principal.status = try principal.status.after(step, of: principal.name)
        }
        // Refused already; what hangs on its tokens goes with them. Doing it again ends what a fault left.
        if step == .retire { try await endTokens(of: decision, in: tenant) }
        return decision
    }

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
        return try await changeCertificates(.principalCertificateAdded, kind, reference, of: tenant, by: actor, key)
        { principal, known, entryID, db in
            guard principal.status != .retired else { throw AccessError.principalRetired(principal.name) }
            if let own = known.first(where: { $0.fingerprint == given.fingerprint }) {
                guard own.revokedAt == nil else { throw AccessError.certificateRevoked(given.fingerprint.hex) }
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
    package func revokeCertificate(_ fingerprint: Digest, in tenant: TenantID, by actor: String) async throws -> Bool {
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

    // MARK: Reading

    /// - Throws: `AccessError.unknownPrincipal`.
    package func principal(
        _ kind: Principal.Kind,
        _ reference: String,
        of tenant: TenantID
    ) async throws -> (principal: Principal, certificates: [PrincipalCertificate]) {
        let store = PrincipalStore(tenant: tenant)
        let found = try await database.first(
            for: tenant,
            store.principal(.init(kind, reference)),
            as: Principal.init
        )
        guard let found else { throw AccessError.unknownPrincipal(kind, reference) }
        let certificates = try await database.rows(
            for: tenant,
            store.certificates(of: found.id),
            as: PrincipalCertificate.init
        )
        return (found, certificates)
    }

    /// By name, at most `limit` after the name `after`.
    package func principals(
        _ kind: Principal.Kind,
        of tenant: TenantID,
        after: String = "",
        limit: Int = Access.principalLimit
    ) async throws -> [Principal] {
        try await database.rows(
            for: tenant,
            PrincipalStore(tenant: tenant).page(kind, after: after, limit: min(limit, Self.principalLimit)),
            as: Principal.init
        )
    }

    /// Whose a certificate is, while it is good for an active agent or application; `nil` for any other.
    package func principal(ofCertificate fingerprint: Digest, in tenant: TenantID) async throws -> PrincipalFacts? {
        let found = try await database.first(
            for: tenant,
            "SELECT access.certificate_of(\(tenant), \(fingerprint)) AS certificate"
        ) { row in RegisteredCertificate(try row["certificate"]) }
        guard let registered = found ?? nil, registered.isGood else { return nil }
        return registered.principal
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

    private func entry(
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
