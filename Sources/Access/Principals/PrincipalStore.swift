import Evidence
import Postgres

/// Reads and writes `access.principals` and `access.principal_certificates` of one tenant.
struct PrincipalStore: Sendable {
    let tenant: TenantID

    enum Reference: Sendable {
        case id(Principal.Kind, UniqueID)
        case name(Principal.Kind, String)

        init(_ kind: Principal.Kind, _ text: String) {
            self = UniqueID(text).map { .id(kind, $0) } ?? .name(kind, text)
        }
    }

    func principal(_ reference: Reference) -> Query {
        switch reference {
        case .id(let kind, let id):
            """
            SELECT \(columnsOf: Principal.self)
            FROM access.principals
            WHERE tenant_id = \(tenant) AND principal_id = \(id) AND kind = \(kind.rawValue)
            """
        case .name(let kind, let name):
            """
            SELECT \(columnsOf: Principal.self)
            FROM access.principals
            WHERE tenant_id = \(tenant) AND kind = \(kind.rawValue) AND name = \(name)
            """
        }
    }

    func page(_ kind: Principal.Kind, after: String, limit: Int) -> Query {
        """
        SELECT \(columnsOf: Principal.self)
        FROM access.principals
        WHERE tenant_id = \(tenant) AND kind = \(kind.rawValue) AND name > \(after)
        ORDER BY name
        LIMIT \(limit)
        """
    }

    func certificates(of principal: UniqueID) -> Query {
        """
        SELECT fingerprint, principal_id, subject, valid_from, valid_until, added_by, added_at, revoked_at
        FROM access.principal_certificates
        WHERE tenant_id = \(tenant) AND principal_id = \(principal)
        ORDER BY added_at, fingerprint
        LIMIT \(Access.certificateLimit)
        """
    }

    func principal(_ reference: Reference, in db: isolated Connection) throws -> Principal? {
        try db.first(principal(reference), as: Principal.init)
    }

    func certificates(of principal: UniqueID, in db: isolated Connection) throws -> [PrincipalCertificate] {
        try db.rows(certificates(of: principal), as: PrincipalCertificate.init)
    }

    /// The row is held until `db` commits.
    func locked(_ reference: Reference, in db: isolated Connection) throws -> Principal? {
        guard let id = try principal(reference, in: db)?.id else { return nil }
        return try db.first(
            """
            SELECT \(columnsOf: Principal.self)
            FROM access.principals
            WHERE tenant_id = \(tenant) AND principal_id = \(id)
            FOR UPDATE
            """,
            as: Principal.init
        )
    }

    /// Takes over what the draft says.
    ///
    /// - Throws: `AccessError.unknownEntity`, `.unknownCaller`.
    func change(_ principal: inout Principal, _ draft: PrincipalDraft, in db: isolated Connection) throws {
        if let description = draft.description { principal.description = description }
        func take(_ given: String?, _ path: WritableKeyPath<Principal.Place, String?>) {
            if let given { principal.place[keyPath: path] = given.isEmpty ? nil : given }
        }
        take(draft.hostname, \.hostname)
        take(draft.kubernetesNamespace, \.kubernetesNamespace)
        take(draft.kubernetesPod, \.kubernetesPod)
        if let entity = draft.entity {
            principal.entityID = entity.isEmpty ? nil : try self.entity(entity, in: db)
        }
        if let caller = draft.caller {
            principal.callerID = caller.isEmpty ? nil : try self.caller(caller, in: db)
        }
    }

    private func entity(_ reference: String, in db: isolated Connection) throws -> UniqueID {
        let found = try db.first(
            """
            SELECT entity_id FROM access.entities
            WHERE tenant_id = \(tenant) AND (entity_id = \(UniqueID(reference)) OR name = \(reference))
            ORDER BY entity_id = \(UniqueID(reference)) DESC NULLS LAST
            LIMIT 1
            FOR KEY SHARE
            """
        ) { row -> UniqueID in try row["entity_id"] }
        guard let found else { throw AccessError.unknownEntity(reference) }
        return found
    }

    private func caller(_ name: String, in db: isolated Connection) throws -> UniqueID {
        let found = try db.first(
            "SELECT caller_id FROM access.callers WHERE tenant_id = \(tenant) AND name = \(name)"
        ) { row -> UniqueID in try row["caller_id"] }
        guard let found else { throw AccessError.unknownCaller(name) }
        return found
    }

    func insert(_ principal: Principal, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO access.principals
                (tenant_id, principal_id, kind, name, description, status, entity_id, caller_id, hostname,
                 kubernetes_namespace, kubernetes_pod, created_by, created_at, status_changed_at, updated_by, updated_at,
                 chronicle_entry_id)
            VALUES (\(tenant), \(principal.id), \(principal.kind.rawValue), \(principal.name), \(principal.description),
                    \(principal.status.rawValue), \(principal.entityID), \(principal.callerID),
                    \(principal.place.hostname), \(principal.place.kubernetesNamespace),
                    \(principal.place.kubernetesPod), \(principal.createdBy), \(principal.createdAt),
                    \(principal.statusChangedAt), \(principal.updatedBy), \(principal.updatedAt), \(principal.entryID))
            """
        )
    }

    func update(_ principal: Principal, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE access.principals
            SET description = \(principal.description), status = \(principal.status.rawValue),
                entity_id = \(principal.entityID), caller_id = \(principal.callerID),
                hostname = \(principal.place.hostname),
                kubernetes_namespace = \(principal.place.kubernetesNamespace),
                kubernetes_pod = \(principal.place.kubernetesPod), status_changed_at = \(principal.statusChangedAt),
                updated_by = \(principal.updatedBy), updated_at = \(principal.updatedAt),
                chronicle_entry_id = \(principal.entryID)
            WHERE tenant_id = \(tenant) AND principal_id = \(principal.id)
            """
        )
    }

    func insert(_ certificate: PrincipalCertificate, _ entry: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO access.principal_certificates
                (tenant_id, fingerprint, principal_id, subject, valid_from, valid_until, added_by, added_at, revoked_at,
                 chronicle_entry_id)
            VALUES (\(tenant), \(certificate.fingerprint), \(certificate.principalID), \(certificate.subject),
                    \(certificate.validFrom), \(certificate.validUntil), \(certificate.addedBy),
                    \(certificate.addedAt), \(certificate.revokedAt), \(entry))
            """
        )
    }

    func revoke(_ certificate: PrincipalCertificate, _ entry: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE access.principal_certificates
            SET revoked_at = \(certificate.revokedAt), chronicle_entry_id = \(entry)
            WHERE tenant_id = \(tenant) AND fingerprint = \(certificate.fingerprint)
            """
        )
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: Principal.Type) {
        appendLiteral(
            """
            principal_id, kind, name, description, status, entity_id, caller_id, hostname, kubernetes_namespace,
            kubernetes_pod, created_by, created_at, status_changed_at, updated_by, updated_at, chronicle_entry_id
            """
        )
    }
}
