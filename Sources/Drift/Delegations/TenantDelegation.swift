package import Access
package import Evidence
import Postgres

/// Where a delegation stands, in one of its tenants. It only goes on, never back.
package enum DelegationState: String, CaseIterable, Hashable, Sendable, Comparable {
    /// The managed tenant offers it; the provider has not answered.
    case offered
    case active
    case ended

    package static func < (left: DelegationState, right: DelegationState) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .offered: 0
        case .active: 1
        case .ended: 2
        }
    }
}

/// That a provider manages a tenant, as one of the two has it. It holds while both have it active.
package struct TenantDelegation: Hashable, Sendable {
    package enum Side: String, CaseIterable, Hashable, Sendable {
        case managed
        case provider

        var other: Side { self == .managed ? .provider : .managed }
    }

    /// The same in both tenants.
    package var id: UniqueID
    /// What the tenant is that has this row.
    package var side: Side
    /// Its own name.
    package var tenantName: String
    package var other: Tenant
    package var rights: Set<DelegatedRight>
    package var state: DelegationState
    package var offeredBy: String
    package var offeredAt: Instant
    package var acceptedBy: String?
    package var acceptedAt: Instant?
    package var ending: Ending?
    /// How the other side is known to stand; `nil` while nothing of it is known there.
    package var toldState: DelegationState?
    /// Of the last step, in the tenant's own chronicle.
    package var entryID: UniqueID?

    package struct Ending: Hashable, Sendable {
        package var by: String
        package var at: Instant
        package var side: Side
        package var reason: String?
    }

    package var rightNames: [String] { rights.sorted().map(\.rawValue) }

    init(
        id: UniqueID,
        side: Side,
        tenantName: String,
        other: Tenant,
        rights: Set<DelegatedRight>,
        by: String,
        at now: Instant
    ) {
        self.id = id
        self.side = side
        self.tenantName = tenantName
        self.other = other
        self.rights = rights
        state = .offered
        offeredBy = by
        offeredAt = now
    }

    mutating func accept(by actor: String, at now: Instant) throws(DriftError) {
        guard state == .offered, side == .provider else { throw .delegationStands(state) }
        state = .active
        (acceptedBy, acceptedAt) = (actor, now)
    }

    /// Doing it again changes nothing.
    mutating func end(by actor: String, because reason: String?, at now: Instant) {
        guard state != .ended else { return }
        state = .ended
        ending = Ending(by: actor, at: now, side: side, reason: reason)
    }

    /// Takes over what has happened on the other side and not here.
    ///
    /// - Returns: whether anything changed.
    mutating func learn(from other: TenantDelegation) -> Bool {
        toldState = other.state
        guard other.state > state else { return false }
        state = other.state
        if acceptedAt == nil { (acceptedBy, acceptedAt) = (other.acceptedBy, other.acceptedAt) }
        ending = other.ending
        return true
    }

    /// The same as the other side has it.
    func mirrored(of tenant: TenantID) -> TenantDelegation {
        var theirs = self
        theirs.side = side.other
        theirs.tenantName = other.name
        theirs.other = Tenant(id: tenant, name: tenantName)
        theirs.toldState = state
        theirs.entryID = nil
        return theirs
    }
}

package struct DelegationFilter: Hashable, Sendable {
    /// `nil` for both.
    package var side: TenantDelegation.Side?
    package var states: [DelegationState]
    /// In the other tenant's name, in any case.
    package var text: String?

    package init(
        side: TenantDelegation.Side? = nil,
        states: [DelegationState] = DelegationState.allCases,
        text: String? = nil
    ) {
        self.side = side
        self.states = states
        self.text = text
    }
}

package struct DelegationCount: Hashable, Sendable {
    package var side: TenantDelegation.Side
    package var state: DelegationState
    package var count: Int

    init(_ row: Row) throws {
        side = TenantDelegation.Side(rawValue: try row["side"]) ?? .managed
        state = DelegationState(rawValue: try row["state"]) ?? .ended
        count = try row["delegation_count"]
    }
}

extension TenantDelegation {
    init(_ row: Row) throws {
        let (side, state) = (try row["side"] as String, try row["state"] as String)
        let rights: [String] = try row["rights"]
        self.init(
            id: try row["delegation_id"],
            side: Side(rawValue: side) ?? .managed,
            tenantName: try row["tenant_name"],
            other: Tenant(id: try row["other_tenant_id"], name: try row["other_tenant_name"]),
            rights: Set(rights.compactMap(DelegatedRight.init)),
            by: try row["offered_by"],
            at: try row["offered_at"]
        )
        // What this build does not know grants nothing.
        self.state = DelegationState(rawValue: state) ?? .ended
        acceptedBy = try row["accepted_by"]
        acceptedAt = try row["accepted_at"]
        toldState = (try row["told_state"] as String?).flatMap(DelegationState.init)
        entryID = try row["chronicle_entry_id"]
        if let by: String = try row["ended_by"], let at: Instant = try row["ended_at"] {
            ending = Ending(
                by: by,
                at: at,
                side: (try row["ended_side"] as String?).flatMap(Side.init) ?? self.side,
                reason: try row["end_reason"]
            )
        }
    }
}
