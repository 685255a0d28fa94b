package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

extension Custody {
    /// How long a ceremony may be asked to stay open, in seconds.
    package static let ceremonyLifetimes = 60...2_592_000
    package static let defaultCeremonyLifetime = 86_400
    package static let reasonCharacters = 2_000

    /// Opens a ceremony on the artifact's current version, on the terms that its accord demands for its tier and shell
    /// class.
    ///
    /// - Parameters:
    ///   - name: `nil`: the class that is demanded, or the only one that the accord allows.
    ///   - lifetime: `nil`: the default, or as long as the accord allows.
    ///   - emergency: why it can't wait for an ordinary ceremony; fewer sign then, and a review follows.
    /// - Throws: `CustodyError.transitionForbidden`, `.ceremonyClassNotAllowed`, `.ceremonyClassTooWeak`,
    ///   `.ceremonyClassNeeded`, `.quorumUnreachable`, `.proposersNeeded`, `.proposerUnknown`, `.notAMember`,
    ///   `.accordEnded`, `.accordNotYetEffective`, `.invalid`.
    package func openCeremony(
        for caller: Caller,
        on artifact: String,
        ceremonyClass name: String? = nil,
        expiresInSeconds lifetime: Int? = nil,
        emergency: String? = nil,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Ceremony> {
        try await openCeremony(
            for: caller,
            on: artifact,
            ceremonyClass: name,
            expiresInSeconds: lifetime,
            emergency: emergency,
            key: key,
            alongside: { _, _ in }
        )
    }

    /// - Parameter alongside: is run with the new ceremony's identifier, in its transaction.
    func openCeremony(
        for caller: Caller,
        on artifact: String,
        ceremonyClass name: String?,
        expiresInSeconds lifetime: Int?,
        emergency: String?,
        key: IdempotencyKey?,
        alongside: @escaping @Sendable (UniqueID, isolated Connection) throws -> Void
    ) async throws -> Decision<Ceremony> {
        try caller.require(.openCeremony)
        if let lifetime { try Field("expires_in_sec").range(lifetime, in: Self.ceremonyLifetimes) }
        try Field("emergency_reason").length(of: emergency, atMost: Self.reasonCharacters)
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
            let terms = try CeremonyTerms(
                under: accord.content,
                demand(on: detail.artifact, under: accord, inEmergency: emergency != nil),
                ceremonyClass: name,
                lifetimeSeconds: lifetime,
                proposers: [detail.current.registeredBy ?? "somebody", caller.actor]
            )
            // An emergency and its review are decided here: a cluster knows of neither.
            let substrate =
                emergency == nil
                ? try db.first(SubstrateStore(tenant: caller.tenant).deciding, as: Substrate.init) : nil
            var ceremony = Ceremony(
                entries.identifier(),
                on: detail,
                under: accord,
                terms,
                tenant: caller.tenant.id,
                by: caller.actor,
                from: now,
                emergency: emergency
            )
            ceremony.substrate = substrate?.name
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
                by: caller.actor,
                substrateID: substrate?.id
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            try alongside(ceremony.id, db)
            return Decision(value: ceremony, receipt: receipt, isNew: true)
        }
    }

    private func demand(
        on artifact: Artifact,
        under accord: Accord,
        inEmergency: Bool
    ) throws(CustodyError) -> CeremonyDemand {
        let (tier, shellClass) = (artifact.tier, artifact.shellClassRequired)
        guard inEmergency else { return accord.content.demand(tier: tier, shellClass: shellClass) }
        guard let demand = accord.content.emergencyDemand(tier: tier, shellClass: shellClass) else {
            throw .emergencyNotAllowed(accord: accord.content.name)
        }
        return demand
    }
}

extension Ceremony {
    init(
        _ id: UniqueID,
        on detail: ArtifactDetail,
        under accord: Accord,
        _ terms: CeremonyTerms,
        tenant: UniqueID,
        by actor: String,
        from openedAt: Instant,
        emergency: String?
    ) {
        let artifact = detail.artifact
        guard let digest = ContentIdentifier(artifact.cid)?.digest else {
            preconditionFailure("artifacts are registered with a content identifier")
        }
        self.init(
            id: id,
            artifact: artifact.reference,
            version: artifact.version,
            cid: artifact.cid,
            accord: AccordReference(name: accord.content.name, cid: accord.cid),
            purpose: emergency == nil ? .approval : .emergency,
            ceremonyClass: terms.ceremonyClass.name,
            quorum: terms.ceremonyClass.quorum,
            tier: artifact.tier,
            eligibleDIDs: terms.eligibleDIDs,
            isFourEyes: terms.isFourEyes,
            barredDIDs: terms.barredDIDs,
            signatures: [],
            state: .open,
            payloadType: Statement.payloadType,
            payload: [],
            openedBy: actor,
            openedAt: openedAt,
            expiresAt: openedAt.advanced(by: .seconds(terms.lifetimeSeconds)),
            openingReason: emergency,
            reviewWithinSeconds: emergency.map { _ in
                accord.content.policy.emergency?.reviewWithinSeconds ?? EmergencyRule.defaultReviewSeconds
            }
        )
        payload = ApprovalStatement(tenant: tenant, self, digest: digest, version: detail.versionDigest).bytes
    }
}
