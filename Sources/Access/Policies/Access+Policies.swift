import Evidence
package import Ledger
package import Postgres

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

    static func checked(_ name: String, _ text: String) throws(AccessError) -> Policy {
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
        if let known = policyCache.rules(names, of: tenant, revision: revision) { return known }
        let given = names
        let names = Set(names.map(Policy.normalName)).subtracting([Policy.responseWrapping]).sorted()
        if names.contains(Policy.root) { return AccessRules(policies: [], isRoot: true) }
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
        policyCache.keep(rules, given, of: tenant, revision: revision)
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
        return names.filter { !bound.names.contains($0) || own.contains($0) }
            + own.subtracting(names).sorted()
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
