import Access
import Evidence
import Postgres

/// Reads and writes `drift.delegations`: of one tenant, as it has them.
struct DelegationStore {
    let tenant: TenantID

    /// The newest first, older than a place.
    func page(_ filter: DelegationFilter, after last: UniqueID?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant) AND side = coalesce(\(filter.side?.rawValue), side)
          AND state = ANY(\(filter.states.map(\.rawValue)))
          AND (\(filter.text) IS NULL OR strpos(lower(other_tenant_name), lower(\(filter.text))) > 0)
          AND delegation_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY delegation_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// How many there are on each side in each state.
    var counts: Query {
        """
        SELECT side, state, count(*) AS delegation_count
        FROM drift.delegations
        WHERE tenant_id = \(tenant)
        GROUP BY side, state
        ORDER BY side, state
        """
    }

    /// Also those that are over.
    var every: Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant)
        ORDER BY delegation_id
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant) AND delegation_id = \(id)
        """
    }

    /// By its identifier, or by the other's name; of several of a name the one that stands, or was last.
    func find(_ reference: String) -> Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant)
          AND (delegation_id = \(UniqueID(reference)) OR other_tenant_name = \(reference))
        ORDER BY delegation_id = \(UniqueID(reference)) DESC NULLS LAST, state = 'ended', delegation_id DESC
        LIMIT 1
        """
    }

    /// Under which the tenant manages another one, by that one's name or identifier.
    func managing(_ reference: String) -> Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant) AND side = 'provider' AND state = 'active'
          AND (other_tenant_name = \(reference) OR other_tenant_id = \(UniqueID(reference)))
        ORDER BY delegation_id
        LIMIT 1
        """
    }

    func locked(_ id: UniqueID, in db: isolated Connection) throws -> TenantDelegation? {
        try db.first(
            """
            SELECT \(columnsOf: TenantDelegation.self)
            WHERE tenant_id = \(tenant) AND delegation_id = \(id)
            FOR UPDATE
            """,
            as: TenantDelegation.init
        )
    }

    /// That stands between the tenant and another one.
    func standing(
        with other: TenantID,
        as side: TenantDelegation.Side,
        in db: isolated Connection
    ) throws -> TenantDelegation? {
        try db.first(
            """
            SELECT \(columnsOf: TenantDelegation.self)
            WHERE tenant_id = \(tenant) AND side = \(side.rawValue) AND other_tenant_id = \(other)
              AND state <> 'ended'
            ORDER BY delegation_id
            FOR UPDATE
            """,
            as: TenantDelegation.init
        )
    }

    /// The same, without holding it.
    func isActive(with other: TenantID, as side: TenantDelegation.Side, in db: isolated Connection) throws
        -> Bool
    {
        try db.first(
            """
            SELECT true AS is_active
            FROM drift.delegations
            WHERE tenant_id = \(tenant) AND side = \(side.rawValue) AND other_tenant_id = \(other) AND state = 'active'
            LIMIT 1
            """
        ) { row in try row["is_active"] as Bool } ?? false
    }

    /// Whether the tenant, on its side, lets a delegation hold; it does so until the end of the transaction.
    func holds(_ id: UniqueID, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT state
            FROM drift.delegations
            WHERE tenant_id = \(tenant) AND delegation_id = \(id)
            FOR SHARE
            """
        ) { row in try row["state"] as String } == DelegationState.active.rawValue
    }

    /// Those of which the other side has not heard yet, or this one not of the other's.
    func untold(limit: Int) -> Query {
        """
        SELECT \(columnsOf: TenantDelegation.self)
        WHERE tenant_id = \(tenant) AND told_state IS DISTINCT FROM state
        ORDER BY delegation_id
        LIMIT \(limit: limit)
        """
    }

    func write(_ delegation: TenantDelegation, entryID: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.delegations AS known (
                tenant_id, delegation_id, side, tenant_name, other_tenant_id, other_tenant_name, rights, state,
                offered_by, offered_at, accepted_by, accepted_at, ended_by, ended_at, ended_side, end_reason,
                told_state, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(delegation.id), \(delegation.side.rawValue), \(delegation.tenantName),
                \(delegation.other.id), \(delegation.other.name), \(delegation.rightNames),
                \(delegation.state.rawValue), \(delegation.offeredBy), \(delegation.offeredAt),
                \(delegation.acceptedBy), \(delegation.acceptedAt), \(delegation.ending?.by),
                \(delegation.ending?.at), \(delegation.ending?.side.rawValue), \(delegation.ending?.reason),
                \(delegation.toldState?.rawValue), \(entryID)
            )
            ON CONFLICT (tenant_id, delegation_id) DO UPDATE SET
                state = excluded.state, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at,
                ended_by = excluded.ended_by, ended_at = excluded.ended_at, ended_side = excluded.ended_side,
                end_reason = excluded.end_reason, told_state = excluded.told_state,
                chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// Notes how the other side stands.
    func note(_ told: DelegationState?, of id: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.delegations SET told_state = \(told?.rawValue)
            WHERE tenant_id = \(tenant) AND delegation_id = \(id)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: TenantDelegation.Type) {
        appendLiteral(
            """
            delegation_id, side, tenant_name, other_tenant_id, other_tenant_name, rights, state, offered_by, offered_at,
                   accepted_by, accepted_at, ended_by, ended_at, ended_side, end_reason, told_state,
                   chronicle_entry_id
            FROM drift.delegations
            """
        )
    }
}
