package import Access
import Chronicle
import Evidence
import Kinds
package import Ledger
import Postgres

extension Custody {
    /// Registers an artifact or, where the tenant has one of that kind and name, a new version of it. The files are read,
    /// checked against the schema and compared before the transaction begins.
    ///
    /// - Throws: `CustodyError.notOfKind`, `.contentIdentifierMismatch`, `.contentBreaksSchema`,
    /// `.notAMember`, `.transitionForbidden` while its ceremony is open unless it supersedes that, `.proposerUnknown`,
    /// `.contentAlreadyGoverned`, and for fields `.invalid`.
    package func registerArtifact(
        for caller: Caller,
        _ request: Registration,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<RegisteredArtifact> {
        try caller.require(.registerArtifact)
        // Taking a ceremony back is for who may open one.
        if request.supersedes { try caller.require(.openCeremony) }
        let tenantKey = try await self.key(of: caller.tenant)
        let read = try ReadRegistration(request, seal: tenantKey.seal)
        try await expireDueCeremony(ofArtifactNamed: read.name, kind: read.kind, tenant: caller.tenant)
        let current = try await current(read, for: caller)
        let assessment = try Assessment(
            read,
            over: current,
            try await form(of: current, before: read, sealedWith: tenantKey.seal, tenant: caller.tenant)
        )
        do {
            return try await decide(for: caller) { db in
                try earlier(key, for: caller, in: db) { RegisteredArtifact(told: $0.data) }
                    ?? register(read, assessment, with: tenantKey, for: caller, key: key, in: db)
            }
        } catch let error as PostgresError where error.constraint == "artifact_cid_is_unique" {
            throw CustodyError.contentAlreadyGoverned(cid: read.cid)
        }
    }

    /// The artifact that a registration is about, as it is now.
    private func current(_ read: ReadRegistration, for caller: Caller) async throws -> ArtifactDetail? {
        let reference = try await database.first(
            for: caller.tenant,
            ArtifactStore().named(read.name, kind: read.kind, of: caller.tenant),
            as: ArtifactReference.init
        )
        guard let reference else { return nil }
        return try await detail(reference.id, for: caller)
    }

    /// The normal form of an artifact's current version, where the registration changes it.
    private func form(
        of current: ArtifactDetail?,
        before read: ReadRegistration,
        sealedWith seal: SecretSeal,
        tenant: TenantID
    ) async throws -> NormalisedArtifact? {
        guard let current, !current.isUnchanged(by: read) else { return nil }
        if let form = current.normalised(with: seal) { return form }
        let number = current.artifact.version
        guard let kept = try await version(number, of: current.artifact.reference.id, tenant: tenant) else {
            return nil
        }
        return try await normalised(kept, tenant: tenant)
    }

    private func register(
        _ read: ReadRegistration,
        _ assessment: Assessment,
        with tenantKey: TenantKey,
        for caller: Caller,
        key: IdempotencyKey?,
        in db: isolated Connection
    ) throws -> Decision<RegisteredArtifact> {
        let existing = try db.first(
            ArtifactStore().named(read.name, kind: read.kind, of: caller.tenant),
            as: ArtifactReference.init
        )
        if let existing {
            return try registerNext(
                read,
                assessment,
                of: existing,
                with: tenantKey,
                for: caller,
                key: key,
                in: db
            )
        }
        let now = clock.now()
        let accord = try registeringAccord(read.request.accord, for: caller, at: now, in: db)
        var event = try ArtifactRegistered(
            first: read,
            assessment.asOf(nil, read, seal: tenantKey.seal) { nil },
            under: accord,
            by: caller,
            at: now,
            id: entries.identifier()
        )
        try requireKnownProposer(caller, of: event.artifact, under: accord)
        try event.keepFiles(of: read, with: tenantKey, tenant: caller.tenant)
        let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
        return Decision(value: event.answer(in: .proposed), receipt: receipt, isNew: true)
    }

    private func registerNext(
        _ read: ReadRegistration,
        _ assessment: Assessment,
        of existing: ArtifactReference,
        with tenantKey: TenantKey,
        for caller: Caller,
        key: IdempotencyKey?,
        in db: isolated Connection
    ) throws -> Decision<RegisteredArtifact> {
        var (head, found) = try lockedArtifact(existing, of: caller.tenant, in: db)
        let now = clock.now()
        if let named = read.request.accord, try accord(named, of: caller.tenant, in: db).id != found.accordID
        {
            throw CustodyError.accordMismatch(artifact: read.name, accord: named)
        }
        let accord = try actingAccord(found.accordID, for: caller, at: now, in: db)
        let assessment = try assessment.asOf(found.artifact.version, read, seal: tenantKey.seal) {
            try db.first(ArtifactStore().detail(existing.id, of: caller.tenant), as: ArtifactDetail.init)?
                .sealed(with: tenantKey.seal)
        }
        guard !assessment.isUnchanged else {
            let answer = RegisteredArtifact(unchanged: found.artifact, read, assessment)
            return Decision(value: answer, receipt: nil, isNew: false)
        }
        let superseded =
            head.state == .ceremonyOpen && read.request.supersedes
            ? try CeremonyStore().open(on: existing.id, tenant: caller.tenant, in: db) : nil
        let transition = try head.apply(
            superseded == nil ? .versionRegistered : .ceremonySuperseded,
            CustodyHead.Circumstances(
                actor: caller.actor,
                ceremonyID: superseded,
                contentDiff: assessment.diff?.json ?? [:]
            ),
            id: entries.identifier(),
            at: now
        )
        var event = try ArtifactRegistered(
            next: read,
            assessment,
            of: found.artifact,
            under: accord,
            by: caller,
            at: now
        )
        try requireKnownProposer(caller, of: event.artifact, under: accord)
        try event.keepFiles(of: read, with: tenantKey, tenant: caller.tenant)
        event.superseded = superseded.map { CeremonySuperseded(ceremonyID: $0, by: event.artifact.version) }
        event.transition = transition
        event.deployments = try desiring(
            read,
            unlessApproved: existing,
            at: now,
            of: caller.tenant,
            in: db
        )
        let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
        return Decision(value: event.answer(in: head.state), receipt: receipt, isNew: true)
    }

    /// Where four eyes are demanded, who proposes is known by a DID: of a bare name nobody can tell which witness it is.
    private func requireKnownProposer(
        _ caller: Caller,
        of artifact: Artifact,
        under accord: Accord
    ) throws(CustodyError) {
        let demand = accord.content.demand(tier: artifact.tier, shellClass: artifact.shellClassRequired)
        guard !demand.isFourEyes || caller.did != nil else { throw .proposerUnknown(caller.name) }
    }

    /// Deployments that shall hold the new version, because no version was ever approved.
    private func desiring(
        _ read: ReadRegistration,
        unlessApproved artifact: ArtifactReference,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [DeploymentChange] {
        let hasApproval = try db.first(
            """
            SELECT EXISTS (
                SELECT FROM custody.ceremonies
                WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact.id) AND state = 'approved'
            ) AS has_approval
            """
        ) { row -> Bool in try row["has_approval"] }
        guard hasApproval == false else { return [] }
        return try DeploymentStore().desiring(
            read.cid,
            form: FormDigest(read.normalised),
            of: artifact,
            at: now,
            tenant: tenant,
            in: db
        )
    }

    /// The accord that a first registration names, or the only one there is.
    private func registeringAccord(
        _ reference: String?,
        for caller: Caller,
        at now: Instant,
        in db: isolated Connection
    ) throws -> Accord {
        if let reference {
            let named = try accord(reference, of: caller.tenant, in: db)
            return try actingAccord(named.id, for: caller, at: now, in: db)
        }
        let current = try AccordStore().effective(at: now, of: caller.tenant, in: db)
        guard let only = current.first, current.count == 1 else {
            throw CustodyError.accordNeeded(current: current.map(\.content.name))
        }
        return try actingAccord(only.id, for: caller, at: now, in: db)
    }

    private func accord(
        _ reference: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Accord {
        guard let found = try db.first(AccordStore().find(reference, of: tenant), as: Accord.init) else {
            throw CustodyError.unknownAccord(reference)
        }
        return found
    }
}
