import Access
import Chronicle
import Evidence
import Ledger
import Postgres

extension Custody {
    /// Takes what a cluster says of one of its ceremonies: what it decided moves the ceremony, with the object's uid and
    /// version as evidence; an object that people there made for a known artifact's current version opens one. Known by uid
    /// and version: the same twice changes nothing.
    ///
    /// - Returns: whether something was recorded.
    func applySubstrateDecision(
        _ resource: CeremonyResource,
        isDeleted: Bool,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Bool {
        let store = SubstrateStore(tenant: tenant)
        let query = store.resource(resource.uid, of: substrate.id)
        let known = try await database.first(for: tenant, query, as: KnownResource.init)
        if let known, known.isGone || !isDeleted && known.resourceVersion == resource.resourceVersion {
            return false
        }
        let problem: String?
        do {
            switch try await link(of: resource, known, isDeleted: isDeleted, of: substrate, tenant: tenant) {
            case .none(let reason): problem = reason
            case .to(let id):
                return try await settle(
                    id,
                    with: resource,
                    isDeleted: isDeleted,
                    of: substrate,
                    tenant: tenant
                )
            }
        } catch let error as EntryError {
            // It would go wrong each time, and the watch would never get past it.
            problem = "what it says can't be put on the record: \(error)"
        }
        try await note(resource, problem: problem, isGone: isDeleted, of: substrate, tenant: tenant)
        return false
    }

    private func link(
        of resource: CeremonyResource,
        _ known: KnownResource?,
        isDeleted: Bool,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Link {
        if let id = known?.ceremonyID { return .to(id) }
        if let named = try await named(by: resource, of: substrate, tenant: tenant) { return named }
        return isDeleted
            ? .none(problem: nil) : try await opened(by: resource, of: substrate, tenant: tenant)
    }

    /// The object is there no longer, and nobody says how it was at the end.
    func applySubstrateDeletion(
        of known: KnownResource,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Bool {
        guard let id = known.ceremonyID else {
            try await SubstrateDesk(self).forget(known, of: substrate.id, tenant: tenant)
            return false
        }
        return try await settle(id, with: nil, known, isDeleted: true, of: substrate, tenant: tenant)
    }

    private enum Link {
        case to(UniqueID)
        /// Of none; why, where somebody should know.
        case none(problem: String?)
    }

    /// The ceremony that the object names, if it is this substrate's to decide and the object the one that was asked for: a
    /// copy of it decides nothing, least of all by being deleted.
    private func named(
        by resource: CeremonyResource,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Link? {
        guard let id = resource.spec["ceremonyID"]?.string.flatMap({ UniqueID($0) }) else { return nil }
        let query = SubstrateStore(tenant: tenant).decides(id, substrate.id)
        let found = try await database.first(for: tenant, query) { row -> UniqueID in try row["ceremony_id"] }
        guard let found else { return nil }
        let name = CeremonyResource.name(of: found)
        guard resource.name.utf8.elementsEqual(name.utf8) else {
            return .none(problem: "it names a ceremony that \(name) alone decides")
        }
        return .to(found)
    }

    /// People in the cluster made it themselves: a ceremony on the artifact that it names.
    private func opened(
        by resource: CeremonyResource,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Link {
        guard resource.spec["ceremonyID"] == nil else {
            return .none(problem: "it names a ceremony that is not this cluster's to decide")
        }
        guard substrate.removedAt == nil else { return .none(problem: nil) }
        // What was decided before we heard of it, nobody here could look at.
        guard resource.phase == nil || resource.phase == .open else {
            return .none(problem: "it was decided before a ceremony could be opened for it")
        }
        guard let kind = resource.spec["kind"]?.string, let name = resource.spec["artifact"]?.string,
            let cid = resource.spec["cid"]?.string
        else { return .none(problem: "its spec lacks artifact, kind or cid") }
        guard let caller = try await adder(of: substrate, tenant: tenant) else {
            return .none(
                problem:
                    "nobody here acts for \(substrate.addedBy), who added the substrate: remove it and add it again"
            )
        }
        guard caller.disabledAt == nil else {
            return .none(problem: "\(caller.name), who added the substrate, is disabled")
        }
        do {
            let artifact = try await artifact(for: caller, "\(kind):\(name)").artifact
            guard artifact.cid == cid else {
                return .none(problem: "the current version of \(name) is \(artifact.cid), not \(cid)")
            }
            let ceremony = try await openCeremony(
                for: caller,
                on: artifact.reference.id.text,
                ceremonyClass: resource.spec["class"]?.string,
                expiresInSeconds: resource.lifetime(at: clock.now()),
                emergency: nil,
                key: IdempotencyKey(
                    "substrate \(substrate.id) \(resource.uid)",
                    requestHash: .sha256(of: Array(resource.uid.utf8))
                ),
                alongside: { [clock] id, db in
                    let known = KnownResource(
                        uid: resource.uid,
                        name: resource.name,
                        resourceVersion: "",
                        ceremonyID: id
                    )
                    try db.execute(
                        SubstrateStore(tenant: tenant).put(
                            known,
                            problem: nil,
                            of: substrate.id,
                            at: clock.now()
                        )
                    )
                }
            )
            return .to(ceremony.value.id)
        } catch AccessError.permissionMissing(let permission) {
            return .none(
                problem:
                    "\(caller.name), who added the substrate, has not got the permission \(permission.rawValue)"
            )
        } catch let refusal as CustodyError {
            return .none(problem: refusal.words)
        } catch LedgerError.erasedEntry {
            return .none(problem: "the record of its opening was erased")
        }
    }

    /// In whose name people of the cluster open ceremonies, with the rights that it has now.
    private func adder(of substrate: Substrate, tenant: TenantID) async throws -> Caller? {
        let store = CallerStore(tenant: tenant)
        let found = try await database.rows(
            for: tenant,
            store.acting(as: substrate.addedBy, substrate.addedByCaller),
            as: store.caller
        )
        return found.count == 1 ? found.first : nil
    }

    private func note(
        _ resource: CeremonyResource,
        problem: String?,
        isGone: Bool,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws {
        let known = KnownResource(
            uid: resource.uid,
            name: resource.name,
            resourceVersion: resource.resourceVersion,
            isGone: isGone
        )
        let store = SubstrateStore(tenant: tenant)
        try await database.execute(
            for: tenant,
            store.put(known, problem: problem, of: substrate.id, at: clock.now())
        )
    }

    /// Moves the ceremony as its object stands, in one transaction with what is kept of the object.
    ///
    /// - Parameter resource: `nil` of one that is gone and was last seen as `known`.
    private func settle(
        _ id: UniqueID,
        with resource: CeremonyResource?,
        _ last: KnownResource? = nil,
        isDeleted: Bool,
        of substrate: Substrate,
        tenant: TenantID
    ) async throws -> Bool {
        guard let uid = resource?.uid ?? last?.uid, let name = resource?.name ?? last?.name else {
            return false
        }
        return try await decide(of: tenant) { db in
            let store = SubstrateStore(tenant: tenant)
            var (head, ceremony) = try lockedCeremony(id, of: tenant, in: db)
            // Another server may have been faster; the artifact's lock makes one wait for the other.
            let known = try db.first(store.resource(uid, of: substrate.id), as: KnownResource.init)
            if known?.isGone == true { return false }
            if !isDeleted, known?.resourceVersion == resource?.resourceVersion { return false }
            let now = clock.now()
            let version = resource?.resourceVersion ?? known?.resourceVersion ?? ""
            let bound = try boundAccord(of: ceremony, tenant: tenant, in: db)
            let holding = try AccordStore().effective(bound.id, at: now, of: tenant, in: db).first
            let verdict =
                resource.map {
                    SubstrateVerdict(
                        $0,
                        isDeleted: isDeleted,
                        on: ceremony,
                        among: holding?.content.witnessDIDs,
                        at: now
                    )
                } ?? SubstrateVerdict(goneWhile: ceremony, at: now)
            var problem: String?
            if case .refuse(let reason) = verdict { problem = reason }
            let seen = KnownResource(
                uid: uid,
                name: name,
                resourceVersion: version,
                ceremonyID: id,
                isGone: isDeleted
            )
            try db.execute(store.put(seen, problem: problem, of: substrate.id, at: now))
            if let resource, !resource.asks(for: ceremony) {
                try store.unlink(uid, of: substrate.id, in: db)
            }
            let evidence = SubstrateEvidence(
                substrate: substrate,
                name: name,
                uid: uid,
                resourceVersion: version,
                phase: resource?.phase,
                isDeleted: isDeleted
            )
            guard
                let event = try moved(
                    &head,
                    &ceremony,
                    by: verdict,
                    evidence,
                    at: now,
                    tenant: tenant,
                    in: db
                )
            else { return false }
            try store.markDecided(uid, of: substrate.id, in: db)
            _ = try chronicle.record(event, of: tenant, in: db)
            return true
        }
    }

    private func moved(
        _ head: inout CustodyHead,
        _ ceremony: inout Ceremony,
        by verdict: SubstrateVerdict,
        _ evidence: SubstrateEvidence,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> CeremonyMoved? {
        let actor = evidence.actor
        var evidence = evidence
        var added: [CeremonySignature] = []
        var deployments: [DeploymentChange] = []
        let step: CustodyState.Event
        var circumstances = CustodyHead.Circumstances(actor: actor, ceremonyID: ceremony.id)
        switch verdict {
        case .wait, .refuse: return nil
        case .approve(let verified, let unverified):
            (added, evidence.unverified) = (verified, unverified)
            ceremony.signatures += verified
            (ceremony.state, step) = (.approved, .ceremonyApproved)
            circumstances.witnessSignatures = verified.map {
                WitnessSignature(did: $0.witnessDID, keyID: $0.keyID, signature: $0.signature)
            }
            circumstances.envelopeHash = Digest.sha256(of: ceremony.envelope.canonicalBytes()).hex
        case .reject(let reason):
            (ceremony.state, step) = (.rejected, .ceremonyRejected)
            (ceremony.closingReason, ceremony.closedBy) = (reason, actor)
        case .expire(let reason):
            (ceremony.state, step) = (.expired, .ceremonyExpired)
            (ceremony.closingReason, ceremony.closedBy) = (reason, actor)
        }
        // A cluster may let it expire before its time: nothing ends in the future.
        ceremony.closedAt = ceremony.state == .expired ? min(now, ceremony.expiresAt) : now
        let transition = try head.apply(step, circumstances, id: entries.identifier(), at: now)
        if ceremony.state == .approved {
            let name = VersionName(ceremony.artifact, ceremony.cid)
            deployments = try DeploymentStore().desiring(
                ceremony.cid,
                form: FormStore().forms(of: [name], tenant: tenant, in: db)[name],
                of: ceremony.artifact,
                at: now,
                tenant: tenant,
                in: db
            )
        }
        return CeremonyMoved(
            ceremony: ceremony,
            added: added,
            transition: transition,
            deployments: deployments,
            at: now,
            by: actor,
            evidence: evidence
        )
    }
}

extension CeremonyResource {
    /// How long it wants to stay open, within what a ceremony may; `nil`: it does not say.
    fileprivate func lifetime(at now: Instant) -> Int? {
        guard let end = spec["expiresAt"]?.string.flatMap({ Instant(rfc3339: $0) }) else { return nil }
        let seconds = Int(end.duration(since: now).components.seconds)
        return min(max(seconds, Custody.ceremonyLifetimes.lowerBound), Custody.ceremonyLifetimes.upperBound)
    }
}

extension CustodyError {
    /// Why no ceremony could be opened for an object of a cluster.
    fileprivate var words: String {
        switch self {
        case .unknownArtifact(let reference): "no artifact «\(reference)» is governed here"
        case .notAMember(_, let accord): "who added the substrate is no member of the accord «\(accord)»"
        case .proposerUnknown(let name): "four eyes are demanded, and «\(name)» is no DID"
        case .transitionForbidden(let state, _):
            "no ceremony can be opened: the artifact is \(state.rawValue)"
        case .ceremonyClassNeeded(let allowed):
            "its spec must name a class: \(allowed.joined(separator: ", "))"
        case .accordEnded(let name, _): "the accord «\(name)» has ended"
        default: "no ceremony can be opened here: \(self)"
        }
    }
}

extension SubstrateVerdict {
    /// Of an object that is gone, and that nobody showed at its end.
    fileprivate init(goneWhile ceremony: Ceremony, at now: Instant) {
        guard ceremony.state == .open, !ceremony.progress().isDue(at: now) else {
            self = .wait
            return
        }
        self = .reject(reason: "its resource in the cluster was deleted before it was decided")
    }
}
