package import Evidence
package import Ledger
package import Postgres

/// A policy as it stands in the database, or as it is built in.
package struct StoredPolicy: Hashable, Sendable {
    /// `nil` while it is built in and was never changed.
    package var id: UniqueID?
    package var name: String
    /// As it was handed in.
    package var text: String
    /// `acl` or `secrets`.
    package var kind: String
    package var entityBindings: [String]
    /// In seconds.
    package var maxTTL: Int?
    package var isDeny: Bool
    package var createdBy: String?
    package var createdAt: Instant?
    package var updatedBy: String?
    package var updatedAt: Instant?
    /// Of its last change.
    package var entryID: UniqueID?
}

/// What a policy was when somebody began to change it.
package enum PolicyBasis: Hashable, Sendable {
    /// There was none of its name.
    case absent
    /// SHA-256 of its text.
    case text(Digest)

    package init(_ policy: StoredPolicy?) {
        self = policy.map { .text(Digest.sha256(of: Array($0.text.utf8))) } ?? .absent
    }
}

/// What became of a policy that was to be changed.
package struct PolicyDecision: Hashable, Sendable {
    package var policy: StoredPolicy
    /// `nil` where nothing was changed.
    package var receipt: Receipt?
    /// Whether it was made by this very call, or, where there was one, changed.
    package var isNew: Bool
}

extension Access {
    /// Policies of a tenant, besides those that are built in.
    package static let policyLimit = 10_000

    // MARK: Changing

    /// Writes a policy, or writes it anew; the same text again changes nothing.
    ///
    /// - Parameters:
    ///   - basis: what it must still be, where who writes it has looked at it before.
    ///   - actor: who writes it, as records name them: what gives them the right was asked before.
    /// - Throws: `AccessError.policyUnfit`, `.policyIsRoot`, `.policyChanged`, `.tooManyPolicies`, `.invalid`; `LedgerError`;
    ///   `PostgresError`.
    package func putPolicy(
        _ name: String,
        text: String,
        over basis: PolicyBasis? = nil,
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> PolicyDecision {
        let policy = try Self.checked(name, text)
        return try await database.transaction(for: tenant) { db in
            let store = PolicyStore(tenant: tenant)
            try db.execute(store.turn(policy.name))
            let before = try db.first(store.policies([policy.name]), as: StoredPolicy.init)
            if let before, try ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil {
                return PolicyDecision(policy: before, receipt: nil, isNew: false)
            }
            if let before, before.text.utf8.elementsEqual(text.utf8) {
                return PolicyDecision(policy: before, receipt: nil, isNew: false)
            }
            if let basis, basis != PolicyBasis(before ?? Self.builtIn(policy.name)) {
                throw AccessError.policyChanged(policy.name)
            }
            if before == nil {
                let count = try db.first(store.count) { row in try row["count"] as Int } ?? 0
                guard count < Self.policyLimit else {
                    throw AccessError.tooManyPolicies(limit: Self.policyLimit)
                }
            }
            let now = entries.clock.now()
            var after = StoredPolicy(policy, text: text)
            after.id = before?.id ?? entries.identifier()
            after.createdBy = before?.createdBy ?? actor
            after.createdAt = before?.createdAt ?? now
            after.updatedBy = actor
            after.updatedAt = now
            // The rows first, the entry last: its identifier is known before.
            let type: EventType = before == nil ? .policyCreated : .policyUpdated
            let entry = entries.entry(
                type.rawValue,
                subject: after.subject,
                data: after.told(by: actor, before: before),
                ledger: type.ledger,
                tenant: tenant
            )
            after.entryID = entry.id
            try db.execute(store.write(after, policy.json))
            try db.execute(store.raiseRevision)
            let receipt = try ledger.append(entry, key: key, in: db)
            return PolicyDecision(policy: after, receipt: receipt, isNew: true)
        }
    }

    /// Takes a policy away. Who has it in a token may then do what its others allow.
    ///
    /// - Returns: where its entry went; `nil` where there was none.
    /// - Throws: `AccessError.policyIsRoot`, `.policyIsDefault`; `LedgerError`; `PostgresError`.
    @discardableResult
    package func deletePolicy(
        _ name: String,
        of tenant: TenantID,
        by actor: String,
        key: IdempotencyKey? = nil
    ) async throws -> Receipt? {
        let name = Policy.normalName(name)
        guard name != Policy.root else { throw AccessError.policyIsRoot }
        guard name != Policy.default else { throw AccessError.policyIsDefault }
        guard name != Policy.responseWrapping else { throw AccessError.policyIsReserved(name) }
        return try await database.transaction(for: tenant) { db in
            let store = PolicyStore(tenant: tenant)
            try db.execute(store.turn(name))
            guard let before = try db.first(store.policies([name]), as: StoredPolicy.init) else {
                return try ledger.earlier(key, in: .chronicle, of: tenant, in: db)?.receipt
            }
            try db.execute(store.delete(name))
            try db.execute(store.raiseRevision)
            return try append(
                .policyDeleted,
                subject: before.subject,
                data: .object(before.told(by: actor, before: nil)),
                key: key,
                of: tenant,
                in: db
            )
        }
    }

    private static func checked(_ name: String, _ text: String) throws(AccessError) -> Policy {
        let name = Policy.normalName(name)
        try AccessError.check(name: name)
        guard name != Policy.root else { throw .policyIsRoot }
        guard name != Policy.responseWrapping else { throw .policyIsReserved(name) }
        do {
            return try Policy(name: name, text: text)
        } catch {
            throw .policyUnfit(error)
        }
    }

    // MARK: Reading

    /// - Returns: `nil` where there is none of this name; `root` and `default` there always are.
    package func policy(named name: String, of tenant: TenantID) async throws -> StoredPolicy? {
        let name = Policy.normalName(name)
        let found = try await database.first(
            for: tenant,
            PolicyStore(tenant: tenant).policies([name]),
            as: StoredPolicy.init
        )
        return found ?? Self.builtIn(name)
    }

    /// By name, those that are built in with them.
    package func policyNames(of tenant: TenantID) async throws -> [String] {
        let stored = try await database.rows(for: tenant, PolicyStore(tenant: tenant).names) { row in
            try row["policy_name"] as String
        }
        return Set(stored).union([Policy.root, Policy.default]).sorted()
    }

    /// Policies by name, after the name `after`; those that are built in with them.
    package func policies(of tenant: TenantID, after: String = "", limit: Int) async throws -> [StoredPolicy]
    {
        var found = try await database.rows(
            for: tenant,
            PolicyStore(tenant: tenant).page(after: after, limit: limit),
            as: StoredPolicy.init
        )
        let last = found.count < limit ? nil : found.last?.name
        // A built-in that is neither here nor on another page was never changed.
        for policy in [Policy.default, Policy.root].compactMap(Self.builtIn)
        where policy.name > after && last.map({ policy.name < $0 }) ?? true
            && !found.contains(where: { $0.name == policy.name })
        {
            found.append(policy)
        }
        found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return Array(found.prefix(limit))
    }

    /// How often the tenant's policies have changed: what `rules` and `policies(boundTo:)` are asked with.
    package func policyRevision(of tenant: TenantID) async throws -> Int {
        try await database.first(for: tenant, PolicyStore(tenant: tenant).revision) { row in
            try row["revision"] as Int
        } ?? 0
    }

    /// What the policies named allow together; one that there is no more allows nothing. Read again only where `revision`
    /// is not that of the last time.
    ///
    /// - Parameter revision: of the tenant's policies, as the database has just told.
    package func rules(named names: [String], of tenant: TenantID, revision: Int) async throws -> AccessRules
    {
        let names = Set(names.map(Policy.normalName)).subtracting([Policy.responseWrapping]).sorted()
        if names.contains(Policy.root) { return AccessRules(policies: [], isRoot: true) }
        if let known = policyCache.rules(names, of: tenant, revision: revision) { return known }
        let stored = try await database.rows(
            for: tenant,
            PolicyStore(tenant: tenant).policies(names),
            as: StoredPolicy.init
        )
        let found = Set(stored.map(\.name))
        let builtIn = names.filter { !found.contains($0) }.compactMap(Self.builtIn)
        let rules = AccessRules(
            policies: try (stored + builtIn).map { try Policy(name: $0.name, text: $0.text) }
        )
        policyCache.keep(rules, names, of: tenant, revision: revision)
        return rules
    }

    /// The names of the policies that are bound to any of `bindings`, sorted.
    package func policies(
        boundTo bindings: some Sequence<String>,
        of tenant: TenantID,
        revision: Int
    ) async throws -> [String] {
        let wanted = Set(bindings.map(PolicyBinding.normal))
        guard !wanted.isEmpty else { return [] }
        return try await bound(of: tenant, revision: revision).policies(for: wanted).sorted()
    }

    /// The names of the policies that count for whoever has a token with `names` and is one of `bindings`: those that are
    /// bound to it besides, and none of those named that are bound to others alone. What is bound reaches nobody else,
    /// whatever a token says.
    package func policies(
        named names: [String],
        boundTo bindings: Set<String>,
        of tenant: TenantID,
        revision: Int
    ) async throws -> [String] {
        let bound = try await bound(of: tenant, revision: revision)
        guard !bound.names.isEmpty else { return names }
        let own = bound.policies(for: bindings)
        return names.filter { !bound.names.contains($0) || own.contains($0) } + own.subtracting(names).sorted()
    }

    private func bound(of tenant: TenantID, revision: Int) async throws -> BoundPolicies {
        if let known = policyCache.bound(of: tenant, revision: revision) { return known }
        let rows = try await database.rows(for: tenant, PolicyStore(tenant: tenant).bindings) { row in
            (name: try row["policy_name"] as String, bindings: try row["entity_bindings"] as [String])
        }
        var bound = BoundPolicies()
        for row in rows {
            bound.names.insert(row.name)
            for binding in row.bindings { bound.byBinding[binding, default: []].append(row.name) }
        }
        policyCache.keep(bound, of: tenant, revision: revision)
        return bound
    }

    private static func builtIn(_ name: String) -> StoredPolicy? {
        switch name {
        case Policy.root:
            StoredPolicy(name: name, text: "", kind: "acl", entityBindings: [], isDeny: false)
        case Policy.default:
            StoredPolicy(name: name, text: Policy.defaultText, kind: "acl", entityBindings: [], isDeny: false)
        default: nil
        }
    }
}

// MARK: - For callers

extension Access {
    /// As `putPolicy(_:text:of:by:)`, for a caller of the tenant.
    ///
    /// - Throws: `AccessError.permissionMissing` besides.
    package func putPolicy(
        _ name: String,
        text: String,
        over basis: PolicyBasis? = nil,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PolicyDecision {
        try caller.require(.managePolicies)
        return try await putPolicy(name, text: text, over: basis, of: caller.tenant, by: caller.actor, key: key)
    }

    /// As `deletePolicy(_:of:by:)`, for a caller of the tenant.
    ///
    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy` besides.
    package func deletePolicy(_ name: String, by caller: Caller, key: IdempotencyKey? = nil) async throws
        -> Receipt
    {
        try caller.require(.managePolicies)
        let receipt = try await deletePolicy(name, of: caller.tenant, by: caller.actor, key: key)
        guard let receipt else { throw AccessError.unknownPolicy(name) }
        return receipt
    }

    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy`.
    package func policy(named name: String, for caller: Caller) async throws -> StoredPolicy {
        try caller.require(.read)
        guard let policy = try await policy(named: name, of: caller.tenant) else {
            throw AccessError.unknownPolicy(name)
        }
        return policy
    }

    package func policies(for caller: Caller, after: String = "", limit: Int) async throws -> [StoredPolicy] {
        try caller.require(.read)
        return try await policies(of: caller.tenant, after: after, limit: limit)
    }

    /// What the policies named, and those that the subject is bound to, would answer, and why: nothing is done and nothing
    /// is written.
    ///
    /// - Parameter draft: a text that is tried in place of the policy of its name, or beside the others.
    /// - Throws: `AccessError.permissionMissing`, `.unknownPolicy`, `.policyUnfit`; `PostgresError`.
    package func simulate(
        _ question: PolicyQuestion,
        policies names: [String],
        draft: (name: String, text: String)? = nil,
        for caller: Caller
    ) async throws -> PolicyExplanation {
        try caller.require(.read)
        let revision = try await policyRevision(of: caller.tenant)
        let given = Set(names.map(Policy.normalName))
        var names = Set(
            try await policies(
                named: given.sorted(),
                boundTo: question.subject.bindings,
                of: caller.tenant,
                revision: revision
            )
        )
        // Named, and somebody else's.
        let others = given.subtracting(names).sorted()
        let trial = try draft.map { try Self.checked($0.name, $0.text) }
        if let trial { names.remove(trial.name) }
        if names.contains(Policy.root) {
            return AccessRules(policies: [], isRoot: true).explain(question)
        }
        let sorted = names.sorted()
        let rules = try await rules(named: sorted, of: caller.tenant, revision: revision)
        let known = Set(rules.policies.map(\.name))
        if let unknown = sorted.first(where: { !known.contains($0) }) {
            throw AccessError.unknownPolicy(unknown)
        }
        let all = trial.map { AccessRules(policies: rules.policies + [$0]) } ?? rules
        var explanation = all.explain(question)
        for policy in try await self.rules(named: others, of: caller.tenant, revision: revision).policies
        where policy.name != trial?.name {
            explanation.considered.append(.boundToOthers(policy))
        }
        explanation.considered.sort { $0.policy < $1.policy }
        return explanation
    }
}

// MARK: - Rows

extension StoredPolicy {
    fileprivate init(_ policy: Policy, text: String) {
        self.init(
            name: policy.name,
            text: text,
            kind: policy.document.kind,
            entityBindings: policy.entityBindings,
            maxTTL: policy.maxTTL,
            isDeny: policy.isDeny
        )
    }

    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row["policy_id"],
            name: try row["policy_name"],
            text: try row["source_text"],
            kind: try row["policy_kind"],
            entityBindings: try row["entity_bindings"],
            maxTTL: try row["max_ttl_seconds"],
            isDeny: try row["deny_policy"],
            createdBy: try row["created_by"],
            createdAt: try row["created_at"],
            updatedBy: try row["updated_by"],
            updatedAt: try row["updated_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }

    fileprivate var subject: String { "policy/\(id?.description ?? name)" }

    /// As an entry tells of it: its text by its digest.
    fileprivate func told(by actor: String, before: StoredPolicy?) -> JSONObject {
        var data: JSONObject = [
            "policy_id": .optional(id?.description),
            "name": .string(name),
            "kind": .string(kind),
            "source_sha256": .string(Digest.sha256(of: Array(text.utf8)).hex),
            "source_bytes": .integer(text.utf8.count),
            "entity_binding_count": .integer(entityBindings.count),
            "deny_policy": .bool(isDeny),
            "by": .string(actor),
        ]
        if let maxTTL { data["max_ttl_seconds"] = .integer(maxTTL) }
        if let before {
            data["source_sha256_before"] = .string(Digest.sha256(of: Array(before.text.utf8)).hex)
        }
        return data
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

/// Reads and writes `access.policies`.
private struct PolicyStore {
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
