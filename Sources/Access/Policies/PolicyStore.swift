import Evidence
import Postgres

/// Reads and writes `access.policies`.
struct PolicyStore {
    let tenant: TenantID

    func policies(_ names: [String]) -> Query {
        """
        SELECT \(columnsOf: StoredPolicy.self)
        FROM access.policies
        WHERE tenant_id = \(tenant) AND policy_name = ANY(\(names))
        ORDER BY policy_name
        LIMIT \(max(names.count, 1))
        """
    }

    func page(after: String, limit: Int) -> Query {
        """
        SELECT \(columnsOf: StoredPolicy.self)
        FROM access.policies
        WHERE tenant_id = \(tenant) AND policy_name > \(after) COLLATE "C"
        ORDER BY policy_name COLLATE "C"
        LIMIT \(limit)
        """
    }

    /// Whoever changes a policy waits here for who changes the same one, also where it has no row yet.
    func turn(_ name: String) -> Query {
        let place = "access.policies/\(tenant)/\(name)"
        return "SELECT pg_advisory_xact_lock(hashtextextended(\(place), 0))"
    }

    var names: Query {
        """
        SELECT policy_name
        FROM access.policies
        WHERE tenant_id = \(tenant)
        ORDER BY policy_name
        LIMIT \(Access.policyLimit)
        """
    }

    var bindings: Query {
        """
        SELECT policy_name, entity_bindings
        FROM access.policies
        WHERE tenant_id = \(tenant) AND cardinality(entity_bindings) > 0
        ORDER BY policy_name
        LIMIT \(Access.policyLimit)
        """
    }

    var count: Query { "SELECT count(*) AS count FROM access.policies WHERE tenant_id = \(tenant)" }

    var revision: Query { "SELECT revision FROM access.policy_revisions WHERE tenant_id = \(tenant)" }

    func write(_ policy: StoredPolicy, _ document: JSON) -> Query {
        """
        INSERT INTO access.policies
            (tenant_id, policy_id, policy_name, policy_kind, source_text, source_digest, policy_document, entity_bindings,
             max_ttl_seconds, deny_policy, created_by, created_at, updated_by, updated_at, chronicle_entry_id)
        VALUES (\(tenant), \(policy.id), \(policy.name), \(policy.kind), \(policy.text),
                \(Digest.sha256(of: Array(policy.text.utf8))), \(document), \(policy.entityBindings), \(policy.maxTTL),
                \(policy.isDeny), \(policy.createdBy), \(policy.createdAt), \(policy.updatedBy), \(policy.updatedAt),
                \(policy.entryID))
        ON CONFLICT ON CONSTRAINT policy_name_is_unique DO UPDATE
        SET policy_kind = excluded.policy_kind, source_text = excluded.source_text,
            source_digest = excluded.source_digest, policy_document = excluded.policy_document,
            entity_bindings = excluded.entity_bindings, max_ttl_seconds = excluded.max_ttl_seconds,
            deny_policy = excluded.deny_policy, updated_by = excluded.updated_by, updated_at = excluded.updated_at,
            chronicle_entry_id = excluded.chronicle_entry_id
        """
    }

    func delete(_ name: String) -> Query {
        "DELETE FROM access.policies WHERE tenant_id = \(tenant) AND policy_name = \(name)"
    }

    var raiseRevision: Query {
        """
        INSERT INTO access.policy_revisions (tenant_id, revision)
        VALUES (\(tenant), 1)
        ON CONFLICT ON CONSTRAINT policy_revisions_pkey DO UPDATE
        SET revision = access.policy_revisions.revision + 1
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: StoredPolicy.Type) {
        appendLiteral(
            """
            policy_id, policy_name, policy_kind, source_text, entity_bindings, max_ttl_seconds, deny_policy, created_by,
            created_at, updated_by, updated_at, chronicle_entry_id
            """
        )
    }
}
