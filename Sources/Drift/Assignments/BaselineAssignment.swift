package import Access
package import Evidence
import Postgres

/// What is left out or left uncounted in one tenant, beside what the baseline's scope says.
package struct BaselineOverrides: Hashable, Sendable {
    /// Patterns of subjects' names.
    package var exclude: [String]
    package var ignore: [IgnoreRule]

    package init(exclude: [String] = [], ignore: [IgnoreRule] = []) {
        self.exclude = exclude
        self.ignore = ignore
    }

    package var isEmpty: Bool { exclude.isEmpty && ignore.isEmpty }

    func check(at now: Instant) throws(DriftError) {
        try BaselineScope(exclude: exclude, ignore: ignore).check(at: now)
    }

    package var json: JSON {
        ["exclude": .array(exclude.map(JSON.string)), "ignore": .array(ignore.map(\.json))]
    }

    /// As it was kept.
    init(_ json: JSON) {
        self.init(
            exclude: (json["exclude"]?.array ?? []).compactMap(\.string),
            ignore: (json["ignore"]?.array ?? []).compactMap(IgnoreRule.init)
        )
    }
}

extension BaselineScope {
    /// As it is for a tenant that has overrides: they only take away.
    func overridden(by overrides: BaselineOverrides?) -> BaselineScope {
        guard let overrides else { return self }
        var scope = self
        scope.exclude += overrides.exclude
        scope.ignore += overrides.ignore
        return scope
    }
}

/// That a tenant is compared with a baseline: the baseline's own, or one that it manages.
package struct BaselineAssignment: Hashable, Sendable {
    package enum Limit {
        /// Tenants that one request assigns.
        package static let tenants = 200
        /// In seconds.
        package static let interval = 300...604_800
    }

    package var baselineID: UniqueID
    package var managed: Tenant
    package var overrides: BaselineOverrides
    /// How often it is compared by itself, in seconds; `nil` for never.
    package var interval: Int?
    package var assignedBy: String
    package var assignedAt: Instant
    package var endedAt: Instant?
    /// When it is compared by itself next.
    package var nextDueAt: Instant?

    init(
        baselineID: UniqueID,
        managed: Tenant,
        overrides: BaselineOverrides,
        interval: Int?,
        by: String,
        at now: Instant
    ) {
        self.baselineID = baselineID
        self.managed = managed
        self.overrides = overrides
        self.interval = interval
        assignedBy = by
        assignedAt = now
    }

    init(_ row: Row) throws {
        self.init(
            baselineID: try row["baseline_profile_id"],
            managed: Tenant(id: try row["managed_tenant_id"], name: try row["managed_tenant_name"]),
            overrides: BaselineOverrides(try row["overrides"]),
            interval: try row["interval_sec"],
            by: try row["assigned_by"],
            at: try row["assigned_at"]
        )
        endedAt = try row["ended_at"]
        nextDueAt = try row["next_due_at"]
    }

    var told: JSON {
        [
            "managed_tenant_id": .string(managed.id.description),
            "managed_tenant_name": .string(managed.name),
            "overrides": overrides.json, "interval_sec": interval.map(JSON.integer) ?? .null,
            "assigned_at": .string(assignedAt.rfc3339), "ended_at": .optional(endedAt?.rfc3339),
        ]
    }
}
