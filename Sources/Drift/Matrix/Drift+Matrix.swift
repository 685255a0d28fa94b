package import Access
import Evidence
package import Postgres

package struct MatrixFilter: Hashable, Sendable {
    package var states: [MatrixState]
    /// With at least one finding of it that waits for somebody.
    package var severity: Severity?
    /// In the tenant's name, in any case.
    package var text: String?

    package init(
        states: [MatrixState] = MatrixState.allCases,
        severity: Severity? = nil,
        text: String? = nil
    ) {
        self.states = states
        self.severity = severity
        self.text = text
    }

    /// From the words of the wire.
    package init(states: [String], severity: String?, text: String?) throws(DriftError) {
        self.init(text: text)
        if !states.isEmpty {
            var known: [MatrixState] = []
            for word in states { known.append(try DriftField("state").word(word)) }
            self.states = known
        }
        if let severity { self.severity = try DriftField("severity").word(severity) }
    }
}

package enum MatrixOrder: String, CaseIterable, Hashable, Sendable {
    case worst
    case name
    /// Looked at longest ago first.
    case oldest
}

/// Where a page of the matrix ended.
package struct MatrixPlace: Hashable, Sendable {
    var badness: Int
    var name: String
    var lookedAt: Instant?

    init(badness: Int, name: String, lookedAt: Instant? = nil) {
        self.badness = badness
        self.name = name
        self.lookedAt = lookedAt
    }

    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let badness = Int(parts[0]), let moment = Int64(parts[1]) else { return nil }
        self.init(
            badness: badness,
            name: String(parts[2]),
            lookedAt: moment == .min ? nil : Instant(microseconds: moment)
        )
    }

    package var text: String { "\(badness).\(lookedAt?.microseconds ?? .min).\(name)" }
}

/// Tenants and one baseline.
package struct MatrixPage: Sendable {
    package var baseline: BaselineProfile
    package var rows: [MatrixRow]
    /// How many tenants stand in which state, whatever was asked for.
    package var totals: [MatrixState: Int]
    package var next: MatrixPlace?
}

/// Tenants and all baselines.
package struct TenantMatrixPage: Sendable {
    package struct TenantRow: Hashable, Sendable {
        package var managed: Tenant
        package var cells: [MatrixRow]
    }

    package var baselines: [BaselineProfile]
    package var rows: [TenantRow]
    /// How many cells stand in which state, whatever was asked for.
    package var totals: [MatrixState: Int]
    /// How many tenants have which state as their worst, whatever was asked for.
    package var tenantTotals: [MatrixState: Int]
    package var next: MatrixPlace?
}

package struct CauseFilter: Hashable, Sendable {
    package var severity: Severity?
    package var subjectType: String?
    /// Only those that wait for somebody somewhere.
    package var isOpen: Bool
    /// Only this one.
    package var cause: String?

    package init(
        severity: Severity? = nil,
        subjectType: String? = nil,
        isOpen: Bool = false,
        cause: String? = nil
    ) {
        self.severity = severity
        self.subjectType = subjectType
        self.isOpen = isOpen
        self.cause = cause
    }

    /// From the words of the wire.
    package init(severity: String?, subjectType: String?, isOpen: Bool) throws(DriftError) {
        self.init(subjectType: subjectType, isOpen: isOpen)
        if let severity { self.severity = try DriftField("severity").word(severity) }
    }
}

/// Where a page of causes ended.
package struct CausePlace: Hashable, Sendable {
    var tenantCount: Int
    var cause: String

    init(tenantCount: Int, cause: String) {
        self.tenantCount = tenantCount
        self.cause = cause
    }

    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let count = Int(parts[0]) else { return nil }
        self.init(tenantCount: count, cause: String(parts[1]))
    }

    package var text: String { "\(tenantCount).\(cause)" }
}

package struct CausePage: Sendable {
    package var causes: [DriftCause]
    package var next: CausePlace?
}

extension Drift {
    /// Names of tenants that a cause is told with.
    package static let causeTenants = 8
    /// Baselines side by side.
    package static let matrixBaselines = 50

    /// How tenants stand to a baseline of the caller's tenant, as its own summaries have it.
    ///
    /// - Throws: `DriftError.unknownBaseline`.
    package func matrix(
        for caller: Caller,
        of reference: String,
        where filter: MatrixFilter = MatrixFilter(),
        by order: MatrixOrder = .worst,
        after place: MatrixPlace? = nil,
        limit: Int = 100
    ) async throws -> MatrixPage {
        let profile = try await baseline(for: caller, reference)
        let limit = try Self.checked(limit)
        let store = MatrixStore(tenant: caller.tenant)
        let query: Query =
            switch order {
            case .worst: store.worst(profile.id, filter, after: place, limit: limit + 1)
            case .name: store.named(profile.id, filter, after: place, limit: limit + 1)
            case .oldest: store.oldest(profile.id, filter, after: place, limit: limit + 1)
            }
        let found = try await database.rows(for: caller.tenant, query, as: MatrixRow.init)
        let rows = Array(found.prefix(limit))
        return MatrixPage(
            baseline: profile,
            rows: rows,
            totals: try await totals(of: caller.tenant, profile.id),
            next: found.count > limit ? rows.last.map(MatrixPlace.init) : nil
        )
    }

    /// How tenants stand to all baselines of the caller's tenant, the tenant with the worst cell first.
    package func tenantMatrix(
        for caller: Caller,
        where filter: MatrixFilter = MatrixFilter(),
        after place: MatrixPlace? = nil,
        limit: Int = 100
    ) async throws -> TenantMatrixPage {
        let limit = try Self.checked(limit)
        let baselines = try await baselines(for: caller, limit: Self.matrixBaselines)
        let store = MatrixStore(tenant: caller.tenant)
        let found = try await database.rows(
            for: caller.tenant,
            store.tenants(filter, after: place, limit: limit + 1)
        ) { row in
            (
                managed: Tenant(id: try row["managed_tenant_id"], name: try row["managed_tenant_name"]),
                badness: try row["badness"] as Int
            )
        }
        let tenants = found.prefix(limit)
        let cells = try await database.rows(
            for: caller.tenant,
            store.cells(of: tenants.map(\.managed.id), limit: max(1, limit * Self.matrixBaselines)),
            as: MatrixRow.init
        )
        let byTenant = Dictionary(grouping: cells) { $0.managed.id }
        return TenantMatrixPage(
            baselines: baselines,
            rows: tenants.map { .init(managed: $0.managed, cells: byTenant[$0.managed.id] ?? []) },
            totals: try await totals(of: caller.tenant, nil),
            tenantTotals: try await totals(of: caller.tenant) { $0.tenantTotals },
            next: found.count > limit
                ? tenants.last.map { MatrixPlace(badness: $0.badness, name: $0.managed.name) } : nil
        )
    }

    /// What differs from a baseline, each change once with the tenants that it happened to.
    ///
    /// - Throws: `DriftError.unknownBaseline`.
    package func causes(
        for caller: Caller,
        of reference: String,
        where filter: CauseFilter = CauseFilter(),
        after place: CausePlace? = nil,
        limit: Int = 50
    ) async throws -> CausePage {
        let profile = try await baseline(for: caller, reference)
        let limit = try Self.checked(limit)
        let query = MatrixStore(tenant: caller.tenant).causes(
            profile.id,
            filter,
            after: place,
            limit: limit + 1
        )
        let found = try await database.rows(for: caller.tenant, query, as: DriftCause.init)
        let causes = Array(found.prefix(limit))
        return CausePage(causes: causes, next: found.count > limit ? causes.last.map(CausePlace.init) : nil)
    }

    /// The tenants in which a cause stands, by name after one, with their findings.
    package func tenants(
        for caller: Caller,
        of cause: String,
        in reference: String,
        after name: String? = nil,
        limit: Int = 100
    ) async throws -> [CauseTenant] {
        let profile = try await baseline(for: caller, reference)
        let limit = try Self.checked(limit)
        let query = MatrixStore(tenant: caller.tenant).tenants(
            of: cause,
            profile.id,
            after: name,
            limit: limit
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(CauseTenant.init)
    }

    /// Differs when a summary of the tenant's baselines was told anew, came or went: for who watches them.
    package func matrixMark(of tenant: TenantID) async throws -> Int {
        let query = MatrixStore(tenant: tenant).mark
        return try await database.first(for: tenant, query) { row in
            var hasher = Hasher()
            hasher.combine(try row["cell_count"] as Int)
            hasher.combine(try row["changes"] as Int)
            return hasher.finalize()
        } ?? 0
    }

    private func totals(of tenant: TenantID, _ baseline: UniqueID?) async throws -> [MatrixState: Int] {
        try await totals(of: tenant) { $0.totals(baseline) }
    }

    private func totals(of tenant: TenantID, _ query: (MatrixStore) -> Query) async throws -> [MatrixState:
        Int]
    {
        let rows = try await database.rows(for: tenant, query(MatrixStore(tenant: tenant))) { row in
            (MatrixState(rawValue: try row["state"]) ?? .unknown, try row["tenant_count"] as Int)
        }
        return Dictionary(rows) { first, _ in first }
    }
}

extension MatrixPlace {
    fileprivate init(_ row: MatrixRow) {
        self.init(badness: row.badness, name: row.managed.name, lookedAt: row.lookedAt)
    }
}

extension CausePlace {
    fileprivate init(_ cause: DriftCause) { self.init(tenantCount: cause.tenantCount, cause: cause.cause) }
}
