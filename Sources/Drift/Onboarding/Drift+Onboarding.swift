package import Access
import Chronicle
import Evidence
import Ledger
import Postgres

// Onboarding makes a tenant in steps, each a transaction of one tenant: the provider's row of the delegation, which chooses
// the tenant's identifier; the tenant with its administrator; the tenant's own row; what it is called; its source of
// evidence; its assignments. Each step looks what is there, so that doing it again finishes what was begun and changes
// nothing else. Only a tenant that is made for the provider's row becomes the provider's this way: one that was there before
// is never taken over. Such a tenant is known by its identifier, which follows from that of the delegation.

extension Drift {
    /// Makes tenants that the caller's manages. One that can't be made keeps no other waiting; where the server fails, it
    /// stops, and tells what it did: a token is told once.
    ///
    /// - Returns: what became of each, in their order.
    /// - Throws: `DriftError.noProvider`, `.invalid`; `AccessError`; anything, as long as nothing was done.
    package func onboard(
        for caller: Caller,
        _ drafts: [OnboardingDraft],
        through access: Access
    ) async throws -> [Onboarded] {
        try caller.require(.manageTenants)
        try caller.require(.read)
        try DriftField("tenants").count(drafts.count, atMost: OnboardingDraft.Limit.tenants)
        if drafts.contains(where: { !$0.baselines.isEmpty || $0.source != nil }) {
            try caller.require(.manageBaselines)
        }
        for draft in drafts where draft.hasToken {
            try Access.checkGiving(draft.firstCaller.permissions, by: caller)
        }
        let isProvider = try await database.transaction(for: caller.tenant) { db in
            try ProviderStore(tenant: caller.tenant).isProvider(in: db)
        }
        guard isProvider else { throw DriftError.noProvider(caller.tenantName) }
        var done: [Onboarded] = []
        for (index, draft) in drafts.enumerated() {
            var one = Onboarded(name: draft.name, outcome: .created)
            do {
                try Task.checkCancellation()
                try await onboard(for: caller, draft, through: access, &one)
                done.append(one)
            } catch let refusal as DriftError {
                one.outcome = .refused(refusal)
                done.append(one)
            } catch let refusal as AccessError {
                one.outcome = .refused(refusal)
                done.append(one)
            } catch {
                guard one.isMade || done.contains(where: \.isMade) else { throw error }
                one.outcome = .stopped(error)
                done.append(one)
                done += drafts[(index + 1)...].map { Onboarded(name: $0.name, outcome: .notReached) }
                return done
            }
        }
        return done
    }

    /// - Parameter result: is told each step when it is done.
    private func onboard(
        for caller: Caller,
        _ draft: OnboardingDraft,
        through access: Access,
        _ result: inout Onboarded
    ) async throws {
        try draft.check(at: clock.now(), directories: directories)
        // Before anything is made: what is not there refuses the tenant, and leaves nothing behind.
        var baselines: [BaselineProfile] = []
        for reference in draft.baselines {
            let profile = try await baseline(for: caller, reference)
            guard profile.retiredAt == nil else { throw DriftError.unknownBaseline(reference) }
            baselines.append(profile)
        }
        let mine = try await begun(for: caller, draft)
        if mine.state == .active {
            result.outcome = .present
            result.tenant = mine.other.id
            result.delegation = mine.id
        } else {
            do {
                let made = try await access.onboard(
                    mine.other,
                    administrator: draft.firstCaller,
                    hasToken: draft.hasToken,
                    by: caller
                )
                (result.token, result.isMade) = (made.token, made.isNew)
            } catch AccessError.tenantNameTaken(let name) {
                try await abandon(mine, for: caller)
                throw AccessError.tenantNameTaken(name)
            }
            result.tenant = mine.other.id
            result.delegation = mine.id
            try await giveAway(mine, for: caller)
            try await settleDelegations(of: mine.other.id)
            let state = try await delegation(for: caller, mine.id.text).state
            guard state == .active else { throw DriftError.delegationStands(state) }
        }
        if draft.names != TenantNames() {
            if !Self.isMade(mine, by: caller.tenant) {
                result.notes.append("what it is called is its own to say, and is left as it was")
            } else if try await !nameOnce(mine, draft.names, for: caller) {
                result.notes.append("what it is called was said before, and is left as it was")
            }
        }
        if let source = draft.source {
            try await addOnce(source, mine, for: caller, &result)
        }
        for baseline in baselines {
            let assignment = AssignmentStore(tenant: caller.tenant).one(baseline.id, mine.other.id)
            let known = try await database.first(for: caller.tenant, assignment, as: BaselineAssignment.init)
            guard known == nil else { continue }
            _ = try await assign(
                for: caller,
                baseline.id.text,
                to: AssignmentDraft(tenants: [mine.other.id.description], interval: draft.interval)
            )
        }
    }

    /// Of the tenant that a provider makes under a delegation. No tenant that is made otherwise has it.
    private static func made(under delegation: UniqueID, by provider: TenantID) -> TenantID {
        let digest = Digest.sha256(of: "drift.onboard/\(provider)/\(delegation)".utf8).bytes
        func word(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        let milliseconds = Int64(word(delegation.bytes.prefix(6)))
        return TenantID(
            UniqueID(
                at: Instant(microseconds: milliseconds * 1_000),
                randomA: word(digest.prefix(8)),
                randomB: word(digest.dropFirst(8).prefix(8))
            )
        )
    }

    /// Whether the tenant was made for this very row, and not there by itself.
    static func isMade(_ mine: TenantDelegation, by provider: TenantID) -> Bool {
        mine.other.id == made(under: mine.id, by: provider)
    }

    /// The provider's row: the one that stands, or a new one, which chooses the tenant's identifier.
    private func begun(for caller: Caller, _ draft: OnboardingDraft) async throws -> TenantDelegation {
        let (id, now) = (entries.identifier(), clock.now())
        let tenant = Self.made(under: id, by: caller.tenant)
        let mine = try await database.transaction(for: caller.tenant) { [chronicle] db in
            let store = DelegationStore(tenant: caller.tenant)
            let name = "\(caller.tenant) onboards \(draft.name)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
            let known = try db.first(store.find(draft.name), as: TenantDelegation.init)
            if let known, known.side == .provider {
                guard known.state == .ended else { return known }
                throw known.ending?.reason == Self.nameIsTaken
                    ? AccessError.tenantNameTaken(draft.name) : DriftError.delegationStands(.ended)
            }
            var mine = TenantDelegation(
                id: id,
                side: .provider,
                tenantName: caller.tenantName,
                other: Tenant(id: tenant, name: draft.name),
                rights: draft.rights,
                by: caller.actor,
                at: now
            )
            // There is nobody yet who could be told.
            mine.toldState = .offered
            _ = try chronicle.record(TenantDelegationMoved(delegation: mine), of: caller.tenant, in: db)
            return mine
        }
        // The tenant was there, offers itself, and waits for an answer.
        guard mine.state == .active || Self.isMade(mine, by: caller.tenant) else {
            throw DriftError.alreadyDelegated(to: draft.name)
        }
        return mine
    }

    private static let nameIsTaken = "the name is taken"

    /// The tenant can't be made: the name is another's.
    private func abandon(_ mine: TenantDelegation, for caller: Caller) async throws {
        let now = clock.now()
        try await database.transaction(for: caller.tenant) { [chronicle] db in
            let store = DelegationStore(tenant: caller.tenant)
            guard var mine = try store.locked(mine.id, in: db), mine.state == .offered else { return }
            mine.end(by: caller.actor, because: Self.nameIsTaken, at: now)
            mine.toldState = .ended
            _ = try chronicle.record(TenantDelegationMoved(delegation: mine), of: caller.tenant, in: db)
        }
    }

    /// The new tenant's own row: active from its beginning. One that stands there already, in whatever state, is left.
    private func giveAway(_ mine: TenantDelegation, for caller: Caller) async throws {
        let now = clock.now()
        try await database.transaction(for: mine.other.id) { [chronicle] db in
            let store = DelegationStore(tenant: mine.other.id)
            let name = "drift.onboard/\(mine.other.id)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
            guard try store.locked(mine.id, in: db) == nil else { return }
            var theirs = mine.mirrored(of: caller.tenant)
            theirs.state = .active
            (theirs.acceptedBy, theirs.acceptedAt) = ("\(caller.actor) of \(caller.tenantName)", now)
            theirs.offeredBy = "\(caller.actor) of \(caller.tenantName)"
            _ = try chronicle.record(TenantDelegationMoved(delegation: theirs), of: mine.other.id, in: db)
        }
    }

    /// Says what a tenant is called that was made for this row, while that holds, and if nobody has yet.
    ///
    /// - Returns: false where it was said otherwise before.
    /// - Throws: `DriftError.delegationEnded`.
    private func nameOnce(_ mine: TenantDelegation, _ names: TenantNames, for caller: Caller) async throws
        -> Bool
    {
        let (tenant, now) = (mine.other.id, clock.now())
        let actor = "\(caller.actor) of \(caller.tenantName)"
        return try await database.transaction(for: tenant) { [chronicle] db in
            guard try DelegationStore(tenant: tenant).holds(mine.id, in: db) else {
                throw DriftError.delegationEnded
            }
            let known = try NamesStore(tenant: tenant).known(
                orClaimedBy: actor,
                at: now,
                under: mine.id,
                in: db
            )
            guard known == nil else { return known == names }
            let event = TenantNamesChanged(names: names, by: actor, at: now)
            _ = try chronicle.record(event, of: tenant, in: db)
            return true
        }
    }
}

extension NamesStore {
    /// What the tenant is called, which stays so until the end of the transaction. Where nobody has said it, the row is made
    /// and held, for the same transaction to fill: who says it meanwhile is waited for, and who says it later waits.
    fileprivate func known(
        orClaimedBy actor: String,
        at now: Instant,
        under delegation: UniqueID,
        in db: isolated Connection
    ) throws -> TenantNames? {
        let isClaimed = try db.first(
            """
            INSERT INTO drift.tenant_names (tenant_id, changed_by, changed_at, chronicle_entry_id)
            VALUES (\(tenant), \(actor), \(now), \(delegation))
            ON CONFLICT (tenant_id) DO NOTHING
            RETURNING true AS is_claimed
            """
        ) { row in try row["is_claimed"] as Bool }
        guard isClaimed == nil else { return nil }
        return try db.first(
            """
            SELECT names, domains, directory_id, labels FROM drift.tenant_names WHERE tenant_id = \(tenant)
            FOR SHARE
            """,
            as: TenantNames.init
        )
    }
}
