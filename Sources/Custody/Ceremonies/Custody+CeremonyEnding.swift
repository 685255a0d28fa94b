package import Access
import Chronicle
package import Evidence
import Kinds
package import Ledger
package import Postgres

extension Custody {
    /// Ends a ceremony without approval.
    ///
    /// - Throws: `CustodyError.ceremonyClosed`, `.ceremonyExpired`, `.unknownCeremony`, `.notAMember` for who is neither
    ///   a member nor a witness, `.invalid` for the reason.
    package func rejectCeremony(
        for caller: Caller,
        _ id: UniqueID,
        because reason: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try caller.require(.rejectCeremony)
        try Field("reason").length(of: reason, atMost: Self.reasonCharacters)
        return try await decide(for: caller) { db in
            if let earlier = try earlierCeremony(key, for: caller, in: db) { return earlier }
            return try end(
                id,
                .rejected,
                because: reason,
                by: caller,
                key: key,
                of: caller.tenant,
                in: db
            )
        }
    }

    /// Takes a ceremony back: its version is proposed again, as if nobody had been asked. For who opened it, and for
    /// members of the accord.
    ///
    /// - Throws: `CustodyError.ceremonyClosed`, `.ceremonyExpired`, `.unknownCeremony`, `.notTheProposer`, `.invalid` for
    ///   the reason.
    package func withdrawCeremony(
        for caller: Caller,
        _ id: UniqueID,
        because reason: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try caller.require(.openCeremony)
        try Field("reason").length(of: reason, atMost: Self.reasonCharacters)
        return try await decide(for: caller) { db in
            if let earlier = try earlierCeremony(key, for: caller, in: db) { return earlier }
            return try end(
                id,
                .withdrawn,
                because: reason,
                by: caller,
                key: key,
                of: caller.tenant,
                in: db
            )
        }
    }

    // MARK: Time passes

    /// Ceremonies that one sweep ends at most.
    package static let sweepLimit = 100

    /// Ends the tenant's ceremonies whose time is over, each in a transaction of its own. For the server's
    /// sweeper.
    ///
    /// - Returns: how many were ended; `sweepLimit` means there may be more.
    package func expireDueCeremonies(of tenant: TenantID) async throws -> Int {
        let due = try await database.rows(
            for: tenant,
            CeremonyStore().due(at: clock.now(), limit: Self.sweepLimit, of: tenant)
        ) { row -> UniqueID in try row["ceremony_id"] }
        for id in due { try await expireCeremony(id, of: tenant) }
        return due.count
    }

    /// A ceremony whose time is over must not stand in the way of what is asked now, only because nobody
    /// swept yet.
    func expireDueCeremony(
        ofArtifactNamed name: String,
        kind: KindName,
        tenant: TenantID
    ) async throws {
        let due = try await database.first(
            for: tenant,
            CeremonyStore().due(at: clock.now(), artifact: name, kind: kind, of: tenant)
        ) { row -> UniqueID in try row["ceremony_id"] }
        if let due { try await expireCeremony(due, of: tenant) }
    }

    private func expireCeremony(_ id: UniqueID, of tenant: TenantID) async throws {
        do {
            _ = try await decide(of: tenant) { db in
                try end(id, .timePassed, because: nil, by: nil, key: nil, of: tenant, in: db)
            }
        } catch CustodyError.ceremonyClosed {
            // Somebody else closed it in the meantime, which is all that was wanted.
        }
    }

    private func end(
        _ id: UniqueID,
        _ event: CeremonyProgress.Event,
        because reason: String?,
        by caller: Caller?,
        key: IdempotencyKey?,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Decision<Ceremony> {
        var (head, ceremony) = try lockedCeremony(id, of: tenant, in: db)
        let now = clock.now()
        if let caller {
            if event == .withdrawn {
                try requireProposer(caller, of: ceremony, at: now, in: db)
            } else {
                try requireParty(caller, to: ceremony, at: now, in: db)
            }
        }
        if event == .rejected, ceremony.state == .open { try ceremony.requireDecidedHere() }
        var progress = ceremony.progress()
        do {
            try progress.apply(event, at: now)
        } catch {
            throw CustodyError(error)
        }
        let wasOverdue = ceremony.state == .overdue
        ceremony.state = progress.state
        switch progress.state {
        case .overdue: ceremony.closedAt = nil
        case .expired: ceremony.closedAt = ceremony.expiresAt
        default: ceremony.closedAt = now
        }
        ceremony.closingReason = reason
        ceremony.closedBy = caller?.actor
        // A review is about a version that stands already, and moves it nowhere.
        let transition =
            ceremony.purpose == .review
            ? nil
            : try head.apply(
                event.ofCustody,
                CustodyHead.Circumstances(actor: caller?.actor, ceremonyID: id),
                id: entries.identifier(),
                at: now
            )
        let event = CeremonyMoved(
            ceremony: ceremony,
            added: [],
            transition: transition,
            deployments: [],
            at: now,
            wasOverdue: wasOverdue,
            by: caller?.actor
        )
        let receipt = try chronicle.record(event, key: key, of: tenant, in: db)
        return Decision(value: ceremony, receipt: receipt, isNew: true)
    }
}

extension CeremonyProgress.Event {
    /// What the artifact's custody makes of a ceremony that ends by it.
    fileprivate var ofCustody: CustodyState.Event {
        switch self {
        case .signed: .ceremonyApproved
        case .rejected: .ceremonyRejected
        case .withdrawn: .ceremonyWithdrawn
        case .superseded: .ceremonySuperseded
        case .timePassed: .ceremonyExpired
        }
    }
}
