package import Access
import Chronicle
package import Evidence
import Kinds
package import Ledger
package import Postgres

extension Custody {
    /// How long a ceremony may be asked to stay open, in seconds.
    package static let ceremonyLifetimes = 60...2_592_000
    package static let defaultCeremonyLifetime = 86_400
    package static let reasonCharacters = 2_000

    /// Opens a ceremony on the artifact's current version.
    ///
    /// - Throws: `CustodyError.transitionForbidden`, `.ceremonyClassNotAllowed`, `.ceremonyClassNeeded`,
    ///   `.quorumUnreachable`, `.notAMember`, `.accordEnded`, `.accordNotYetEffective`, `.invalid`.
    package func openCeremony(
        for caller: Caller,
        on artifact: String,
        ceremonyClass name: String? = nil,
        expiresInSeconds lifetime: Int = Self.defaultCeremonyLifetime,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try caller.require(.openCeremony)
        try Field("expires_in_sec").range(lifetime, in: Self.ceremonyLifetimes)
        let reference = try await reference(artifact, for: caller)
        try await expireDueCeremony(
            ofArtifactNamed: reference.name,
            kind: reference.kind,
            tenant: caller.tenant
        )
        let seal = try await self.key(of: caller.tenant).seal
        return try await decide(for: caller) { db in
            if let earlier = try earlierCeremony(key, for: caller, in: db) { return earlier }
            var (head, detail, accordID) = try lockedDetail(
                reference,
                sealedWith: seal,
                of: caller.tenant,
                in: db
            )
            let now = clock.now()
            let accord = try actingAccord(accordID, for: caller, at: now, in: db)
            let ceremonyClass = try accord.content.ceremonyClass(named: name)
            let ceremony = try Ceremony(
                entries.identifier(),
                on: detail,
                under: accord,
                ceremonyClass,
                tenant: caller.tenant.id,
                by: caller.actor,
                from: now,
                until: now.advanced(by: .seconds(lifetime))
            )
            let transition = try head.apply(
                .ceremonyOpened,
                CustodyHead.Circumstances(actor: caller.actor, ceremonyID: ceremony.id),
                id: entries.identifier(),
                at: now
            )
            let event = CeremonyOpened(
                ceremony: ceremony,
                accordBindingID: accord.bindingID,
                transition: transition,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: ceremony, receipt: receipt, isNew: true)
        }
    }

    /// Adds the signatures of an envelope over the ceremony's statement. The one that completes the quorum
    /// approves the version, and the artifact's deployments shall hold it from then on.
    ///
    /// - Throws: `CustodyError.payloadMismatch`, `.notEligible`, `.alreadySigned`, `.signatureInvalid`,
    ///   `.ceremonyClosed`, `.ceremonyExpired`, `.accordEnded`, `.unknownCeremony`.
    package func signCeremony(
        for caller: Caller,
        _ id: UniqueID,
        with envelope: Envelope,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try caller.require(.signCeremony)
        return try await decide(for: caller) { db in
            if let earlier = try earlierCeremony(key, for: caller, in: db) { return earlier }
            var (head, ceremony) = try lockedCeremony(id, of: caller.tenant, in: db)
            let now = clock.now()
            // Whether it is open at all is what the sender wants to know first.
            try ceremony.requireOpen(at: now)
            let accord = try holdingAccord(of: ceremony, at: now, tenant: caller.tenant, in: db)
            let (progress, added) = try ceremony.signed(
                with: envelope,
                among: accord.content.witnessDIDs,
                at: now
            )
            ceremony.signatures += added
            ceremony.state = progress.state
            let event =
                progress.state == .approved
                ? try approval(of: ceremony, &head, progress, added, for: caller, at: now, in: db)
                : CeremonyMoved(ceremony: ceremony, added: added, deployments: [], at: now, by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: event.ceremony, receipt: receipt, isNew: true)
        }
    }

    /// The quorum is complete: the version is approved, and the artifact's deployments shall hold it.
    private func approval(
        of signed: Ceremony,
        _ head: inout CustodyHead,
        _ progress: CeremonyProgress,
        _ added: [CeremonySignature],
        for caller: Caller,
        at now: Instant,
        in db: isolated Connection
    ) throws -> CeremonyMoved {
        var ceremony = signed
        ceremony.closedAt = now
        let counted = ceremony.signatures.filter { progress.eligible.contains($0.witnessDID) }
        let transition = try head.apply(
            .ceremonyApproved,
            CustodyHead.Circumstances(
                actor: caller.actor,
                ceremonyID: ceremony.id,
                witnessSignatures: counted.map {
                    WitnessSignature(did: $0.witnessDID, keyID: $0.keyID, signature: $0.signature)
                },
                envelopeHash: Digest.sha256(of: ceremony.envelope.canonicalBytes()).hex
            ),
            id: entries.identifier(),
            at: now
        )
        let name = VersionName(ceremony.artifact, ceremony.cid)
        let deployments = try DeploymentStore().desiring(
            ceremony.cid,
            form: FormStore().forms(of: [name], tenant: caller.tenant, in: db)[name],
            of: ceremony.artifact,
            at: now,
            tenant: caller.tenant,
            in: db
        )
        return CeremonyMoved(
            ceremony: ceremony,
            added: added,
            transition: transition,
            deployments: deployments,
            at: now,
            by: caller.actor
        )
    }

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
        if let caller { try requireParty(caller, to: ceremony, at: now, in: db) }
        var progress = ceremony.progress()
        do {
            try progress.apply(event, at: now)
        } catch {
            throw CustodyError(error)
        }
        ceremony.state = progress.state
        ceremony.closedAt = progress.state == .expired ? ceremony.expiresAt : now
        ceremony.closingReason = reason
        let transition = try head.apply(
            progress.state == .rejected ? .ceremonyRejected : .ceremonyExpired,
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
            by: caller?.actor
        )
        let receipt = try chronicle.record(event, key: key, of: tenant, in: db)
        return Decision(value: ceremony, receipt: receipt, isNew: true)
    }
}

// MARK: - Reading

extension Custody {
    /// Ceremonies, the newest first; in one state or in any.
    package func ceremonies(
        for caller: Caller,
        _ page: PageRequest,
        in state: String? = nil
    ) async throws -> Page<Ceremony> {
        try caller.require(.read)
        let state: CeremonyState? = try Field("state").word(state)
        let now = clock.now()
        let query = CeremonyStore().page(page, state: state, at: now, of: caller.tenant)
        var found = try await self.page(page, for: caller, query, as: Ceremony.init) {
            Cursor(key: "", id: $0.id)
        }
        found.items = found.items.map { $0.standing(at: now) }
        return found
    }

    /// A ceremony by its identifier, or the latest one of the artifact that `reference` names.
    package func ceremony(for caller: Caller, _ reference: String) async throws -> Ceremony {
        try caller.require(.read)
        if let id = UniqueID(reference), let found = try await ceremony(id, latestOf: nil, for: caller) {
            return found
        }
        let artifact: ArtifactReference
        do {
            artifact = try await self.reference(reference, for: caller)
        } catch CustodyError.unknownArtifact {
            throw CustodyError.unknownCeremony(reference)
        }
        guard let latest = try await latestCeremony(for: caller, of: artifact.id) else {
            throw CustodyError.unknownCeremony(reference)
        }
        return latest
    }

    /// The ceremony that was opened last on an artifact; `nil` where there was none.
    package func latestCeremony(for caller: Caller, of artifact: UniqueID) async throws -> Ceremony? {
        try caller.require(.read)
        return try await ceremony(nil, latestOf: artifact, for: caller)
    }

    private func ceremony(
        _ id: UniqueID?,
        latestOf artifact: UniqueID?,
        for caller: Caller
    ) async throws -> Ceremony? {
        try await database.first(
            for: caller.tenant,
            CeremonyStore().one(id, latestOf: artifact, tenant: caller.tenant),
            as: Ceremony.init
        )?.standing(at: clock.now())
    }

    /// A ceremony, its artifact's custody locked until the transaction ends.
    private func lockedCeremony(
        _ id: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> (head: CustodyHead, ceremony: Ceremony) {
        let store = CeremonyStore()
        guard let artifact = try store.artifact(of: id, tenant: tenant, in: db),
            let head = try CustodyHead.locked(artifact.id, of: tenant, in: db),
            let ceremony = try db.first(store.one(id, latestOf: nil, tenant: tenant), as: Ceremony.init)
        else { throw CustodyError.unknownCeremony(id.description) }
        return (head, ceremony)
    }

    /// The ceremony that an entry tells of, as it stood then.
    private func earlierCeremony(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Ceremony>? {
        try earlier(key, for: caller, in: db) { entry in
            let told = entry.data
            guard let id = (told["ceremony_id"]?.string).flatMap({ UniqueID($0) }),
                let state = (told["state"]?.string).flatMap(CeremonyState.init),
                let moment = (told["at"]?.string).flatMap({ Instant(rfc3339: $0) })
            else { return nil }
            let query = CeremonyStore().one(id, latestOf: nil, tenant: caller.tenant)
            return try db.first(query, as: Ceremony.init)?.asOf(moment, state: state)
        }
    }
}

// MARK: - Opening

extension AccordContent {
    /// The class to open a ceremony in: the named one, or the only one that the accord allows.
    package func ceremonyClass(named name: String?) throws(CustodyError) -> CeremonyClass {
        guard let name else {
            guard ceremonyClasses.count == 1, let only = CeremonyClass(name: ceremonyClasses[0]) else {
                throw .ceremonyClassNeeded(allowed: ceremonyClasses)
            }
            return only
        }
        guard let ceremonyClass = CeremonyClass(name: name), ceremonyClasses.contains(ceremonyClass.name)
        else {
            throw .ceremonyClassNotAllowed(name, allowed: ceremonyClasses)
        }
        return ceremonyClass
    }
}

extension Ceremony {
    fileprivate init(
        _ id: UniqueID,
        on detail: ArtifactDetail,
        under accord: Accord,
        _ ceremonyClass: CeremonyClass,
        tenant: UniqueID,
        by actor: String,
        from openedAt: Instant,
        until expiresAt: Instant
    ) throws(CustodyError) {
        let artifact = detail.artifact
        let witnesses = accord.content.witnessDIDs
        guard ceremonyClass.quorum <= witnesses.count else {
            throw .quorumUnreachable(quorum: ceremonyClass.quorum, witnesses: witnesses.count)
        }
        guard let digest = ContentIdentifier(artifact.cid)?.digest else {
            preconditionFailure("artifacts are registered with a content identifier")
        }
        self.init(
            id: id,
            artifact: artifact.reference,
            version: artifact.version,
            cid: artifact.cid,
            accord: AccordReference(name: accord.content.name, cid: accord.cid),
            ceremonyClass: ceremonyClass.name,
            quorum: ceremonyClass.quorum,
            eligibleDIDs: witnesses,
            signatures: [],
            state: .open,
            payloadType: Statement.payloadType,
            payload: [],
            openedBy: actor,
            openedAt: openedAt,
            expiresAt: expiresAt
        )
        payload = ApprovalStatement(tenant: tenant, self, digest: digest, version: detail.versionDigest).bytes
    }
}
