import Chronicle
import Evidence
import Kinds
import Postgres

/// Makes the rows that follow from an entry once more, by the code that made them first. What the entry does not repeat
/// stands in the rows that the entries before it made.
struct EventReplay {
    /// Whose rows are made: not the tenant of the entries, where they are only compared.
    let tenant: TenantID
    /// Transitions from before it are in no partition any more: they only move heads.
    let oldestTransition: Instant?

    /// Makes the rows, but those of verifications: `VerificationReplay`.
    func project(_ told: Told, in db: isolated Connection) throws {
        // Types that are none of custody's leave no rows here.
        guard let type = ChronicleEventType(rawValue: told.entry.type) else { return }
        let event: any ChronicleEvent
        switch type {
        case .sourceAdded, .sourceDisabled, .sourceEnabled, .eventReceived, .verificationsRecorded,
            .postureChanged:
            return
        case .verifierAdded: event = try verifierAdded(told)
        case .verifierRevoked:
            event = VerifierRevoked(
                id: try told.identifier("verifier_id"),
                name: try told.text("name"),
                did: try told.text("did"),
                at: try told.moment("at"),
                by: try told.text("by")
            )
        case .verifierRefreshed:
            event = VerifierRefreshed(
                id: try told.identifier("verifier_id"),
                name: try told.text("name"),
                did: try told.text("did"),
                keys: try told.keys("keys"),
                removed: try told.keys("removed"),
                at: try told.moment("at"),
                by: try told.text("by")
            )
        case .deviationAccepted: event = try deviationAccepted(told)
        case .deviationWithdrawn: event = try deviationWithdrawn(told)
        case .substrateAdded: event = try SubstrateAdded(told)
        case .substrateRemoved: event = try SubstrateRemoved(told)
        case .webhookAdded, .webhookPaused, .webhookResumed, .webhookRemoved: return
        case .baselineCreated, .baselineAmended, .baselineRetired, .baselineCaptured, .tenantNamesChanged,
            .driftCompared, .findingJudged:
            return
        case .accordExpired:
            for end in try told.each("ends") { try end.accordEnd().write(of: tenant, in: db) }
            return
        case .accordCreated, .accordAmended: event = try accordBound(told)
        case .artifactRegistered, .artifactVersionRegistered:
            event = try artifactRegistered(told, isFirst: type == .artifactRegistered, in: db)
        case .artifactNormalised: event = try artifactNormalised(told)
        case .ceremonyOpened: event = try ceremonyOpened(told)
        case .ceremonySigned, .ceremonyApproved, .ceremonyRejected, .ceremonyExpired, .ceremonyWithdrawn,
            .reviewPassed, .reviewFailed, .reviewOverdue:
            event = try ceremonyMoved(told, in: db)
        case .delegationCreated: event = DelegationCreated(delegation: try delegation(told))
        case .delegationRevoked: event = try delegationRevoked(told, in: db)
        case .deploymentRecorded, .deploymentRolledBack:
            event = try deploymentMoved(type, told, in: db)
        case .artifactRolledBack:
            event = try ArtifactRolledBack(told, of: tenant, transition: transition(told), in: db)
        case .targetAdded, .targetAmended, .targetEnabled, .targetDisabled, .targetRemoved:
            event = try targetChanged(type, told)
        case .partitionExported: event = try PartitionExported(told)
        }
        try event.project(from: told.entry.id, of: tenant, in: db)
        if let moved = try told.transition(), isDetached(moved) {
            try moved.moveHead(
                of: try (told.inside("deployment") ?? told).artifact("artifact").id,
                tenant: tenant,
                in: db
            )
        }
    }

    /// The transition that makes a row.
    private func transition(_ told: Told) throws -> CustodyTransition? {
        try told.transition().flatMap { isDetached($0) ? nil : $0 }
    }

    private func isDetached(_ transition: CustodyTransition) -> Bool {
        oldestTransition.map { transition.transitionedAt < $0 } ?? false
    }

    // MARK: Accords

    private func accordBound(_ told: Told) throws -> AccordBound {
        guard let content = AccordContent(json: try told.whole("content")) else {
            throw told.fault("content")
        }
        let accord = Accord(
            id: try told.identifier("accord_id"),
            bindingID: try told.identifier("accord_binding_id"),
            version: try told.integer("version"),
            cid: try told.text("accord_cid"),
            content: content,
            effectiveUntil: try told.optionalMoment("effective_until"),
            createdAt: try told.moment("created_at"),
            isCurrent: true
        )
        return AccordBound(
            accord: accord,
            superseded: try told.inside("superseded")?.accordEnd(),
            by: try told.text("by")
        )
    }

    // MARK: Artifacts

    private func artifactRegistered(
        _ told: Told,
        isFirst: Bool,
        in db: isolated Connection
    ) throws -> ArtifactRegistered {
        guard let accord = told.inside("accord") else { throw told.fault("accord") }
        let at = try told.moment("registered_at")
        let reference = try told.artifact("artifact")
        let artifact = Artifact(
            reference: reference,
            cid: try told.text("cid"),
            version: try told.integer("version"),
            tier: told.optional("tier"),
            accord: AccordReference(name: accord.optional("name") ?? "", cid: accord.optional("cid") ?? ""),
            runtime: told.optional("runtime"),
            shellClassRequired: told.optional("shell_class_required"),
            sbomCID: told.optional("sbom_cid"),
            isHumanAuthored: try told.bool("human_authored"),
            state: .proposed,
            deployments: DeploymentCounts(),
            createdAt: at,
            updatedAt: at
        )
        return ArtifactRegistered(
            artifact: artifact,
            accordBindingID: try accord.identifier("accord_binding_id"),
            content: try KeptValue(told.whole("content")),
            details: try told.inside("details").map { _ in try KeptValue(told.whole("details")) },
            secrets: try told.inside("secrets").map { secrets in
                KeptSecrets(count: try secrets.integer("count"), keyID: secrets.optional("key_id"))
            },
            form: try told.form("normal"),
            contentSchema: try KeptValue(told.whole("content_schema")),
            parser: try told.text("parser"),
            summary: try told.text("summary"),
            files: [],
            sources: try told.whole("sources").array?.compactMap(ArtifactSource.init(json:)) ?? [],
            isFirst: isFirst,
            transition: try transition(told),
            superseded: try told.inside("superseded").map { superseded in
                CeremonySuperseded(
                    ceremonyID: try superseded.identifier("ceremony_id"),
                    by: artifact.version
                )
            },
            deployments: try desiring(artifact.cid, by: told, of: reference.id, at: at, in: db),
            by: try told.text("by")
        )
    }

    /// The artifact's deployments with what they shall hold now, where the entry says that they moved.
    private func desiring(
        _ cid: String,
        by told: Told,
        of artifact: UniqueID,
        at moment: Instant,
        in db: isolated Connection
    ) throws -> [DeploymentChange] {
        let moved = try told.each("deployments")
        guard !moved.isEmpty else { return [] }
        let forms = try Dictionary(moved.map { (try $0.identifier("deployment_id"), $0) }) { first, _ in first
        }
        return try DeploymentStore().locked(ofArtifacts: [artifact], tenant: tenant, in: db).map { before in
            let told = forms[before.id]
            let after = before.desiring(
                cid,
                form: told?.optional("desired_form").flatMap { FormDigest($0) },
                seen: told?.optional("seen_form").flatMap { FormDigest($0) },
                at: moment
            )
            return DeploymentChange(before: before, after: after)
        }
    }

    private func artifactNormalised(_ told: Told) throws -> ArtifactNormalised {
        guard let form = try told.form("normal") else { throw told.fault("normal") }
        return ArtifactNormalised(
            artifact: try told.artifact("artifact"),
            version: try told.integer("version"),
            form: form,
            at: try told.moment("at")
        )
    }

    // MARK: Ceremonies

    private func ceremonyOpened(_ told: Told) throws -> CeremonyOpened {
        let by = try told.text("by")
        let (ceremony, accordBindingID) = try openCeremony(told, by: by)
        return CeremonyOpened(
            ceremony: ceremony,
            accordBindingID: accordBindingID,
            transition: try transition(told),
            by: by,
            substrateID: told.optional("substrate_id").flatMap { UniqueID($0) }
        )
    }

    /// An open ceremony, as the entry tells of it that opens it.
    private func openCeremony(_ told: Told, by actor: String) throws -> (Ceremony, UniqueID) {
        guard let accord = told.inside("accord") else { throw told.fault("accord") }
        let ceremony = Ceremony(
            id: try told.identifier("ceremony_id"),
            artifact: try told.artifact("artifact"),
            version: try told.integer("version"),
            cid: try told.text("cid"),
            accord: AccordReference(name: try accord.text("name"), cid: try accord.text("cid")),
            // Entries from before there were others tell no purpose, and neither of four eyes.
            purpose: told.has("purpose") ? try told.word("purpose") : .approval,
            ceremonyClass: try told.text("ceremony_class"),
            quorum: try told.integer("quorum"),
            tier: told.optional("tier"),
            eligibleDIDs: try told.texts("eligible_dids"),
            isFourEyes: told.has("four_eyes") ? try told.bool("four_eyes") : false,
            barredDIDs: told.has("barred_dids") ? try told.texts("barred_dids") : [],
            signatures: [],
            state: try told.word("state"),
            payloadType: try told.text("payload_type"),
            payload: try told.bytes("payload"),
            openedBy: actor,
            openedAt: try told.moment("at"),
            expiresAt: try told.moment("expires_at"),
            openingReason: told.optional("emergency_reason"),
            reviewWithinSeconds: told.has("review_within_sec") ? try told.integer("review_within_sec") : nil,
            reviewOf: told.optional("review_of").flatMap { UniqueID($0) }
        )
        return (ceremony, try accord.identifier("accord_binding_id"))
    }

    private func ceremonyMoved(_ told: Told, in db: isolated Connection) throws -> CeremonyMoved {
        let at = try told.moment("at")
        let found = try db.first(
            CeremonyStore().one(try told.identifier("ceremony_id"), latestOf: nil, tenant: tenant),
            as: Ceremony.init
        )
        guard var ceremony = found else { throw ReplayFault.unknownSubject(entryID: told.entry.id.text) }
        ceremony.state = try told.word("state")
        ceremony.closingReason = told.optional("reason")
        ceremony.closedBy = told.optional("closed_by")
        switch ceremony.state {
        case .open, .overdue: ceremony.closedAt = nil
        case .expired: ceremony.closedAt = ceremony.expiresAt
        default: ceremony.closedAt = at
        }
        return CeremonyMoved(
            ceremony: ceremony,
            added: try told.each("signatures").map { told in
                CeremonySignature(
                    witnessDID: try told.text("witness_did"),
                    keyID: try told.text("key_id"),
                    signature: try told.bytes("signature"),
                    signedAt: at,
                    delegateDID: told.optional("delegate_did"),
                    delegationID: told.optional("delegation_id").flatMap { UniqueID($0) }
                )
            },
            transition: try transition(told),
            review: try told.inside("review").map { review in
                let (opened, bindingID) = try openCeremony(review, by: told.text("by"))
                return CeremonyReviewOpened(review: opened, accordBindingID: bindingID)
            },
            deployments: try desiring(ceremony.cid, by: told, of: ceremony.artifact.id, at: at, in: db),
            at: at,
            wasOverdue: told.has("was_overdue"),
            by: told.optional("by")
        )
    }

    // MARK: Verifiers

    private func verifierAdded(_ told: Told) throws -> VerifierAdded {
        let keys = told.has("keys") ? try told.keys("keys") : []
        return VerifierAdded(
            verifier: RegisteredVerifier(
                id: try told.identifier("verifier_id"),
                name: try told.text("name"),
                did: try told.text("did"),
                infrastructure: try told.word("infrastructure"),
                validForSeconds: told.has("valid_for_sec") ? try told.integer("valid_for_sec") : nil,
                keys: keys,
                keysAt: keys.isEmpty ? nil : try told.moment("at"),
                addedBy: try told.text("by"),
                addedAt: try told.moment("at")
            )
        )
    }

    // MARK: Deviations

    private func deviationAccepted(_ told: Told) throws -> DeviationAccepted {
        DeviationAccepted(
            acceptance: Acceptance(
                id: try told.identifier("acceptance_id"),
                artifact: try told.artifact("artifact"),
                target: Target(
                    kind: try told.text("target_kind"),
                    identifier: try told.text("target_identifier")
                ),
                cid: try told.text("cid"),
                form: told.optional("form").flatMap { FormDigest($0) },
                reason: try told.text("reason"),
                owner: try told.text("owner"),
                acceptedBy: try told.text("by"),
                acceptedAt: try told.moment("at"),
                expiresAt: try told.moment("expires_at")
            ),
            // Told by the entry, and written from there.
            postures: []
        )
    }

    private func deviationWithdrawn(_ told: Told) throws -> DeviationWithdrawn {
        DeviationWithdrawn(
            id: try told.identifier("acceptance_id"),
            artifact: try told.artifact("artifact"),
            target: Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            ),
            postures: [],
            at: try told.moment("at"),
            by: try told.text("by")
        )
    }

    // MARK: Delegations

    private func delegation(_ told: Told) throws -> Delegation {
        Delegation(
            id: try told.identifier("delegation_id"),
            delegatorDID: try told.text("delegator_did"),
            delegateDID: try told.text("delegate_did"),
            accordID: told.optional("accord_id").flatMap { UniqueID($0) },
            tier: told.optional("tier"),
            validFrom: try told.moment("valid_from"),
            validUntil: try told.moment("valid_until"),
            payloadType: try told.text("payload_type"),
            payload: try told.bytes("payload"),
            keyID: try told.text("key_id"),
            signature: try told.bytes("signature"),
            recordedBy: try told.text("by"),
            recordedAt: try told.moment("at")
        )
    }

    private func delegationRevoked(_ told: Told, in db: isolated Connection) throws -> DelegationRevoked {
        let id = try told.identifier("delegation_id")
        guard var delegation = try DelegationStore().locked(id, of: tenant, in: db) else {
            throw ReplayFault.unknownSubject(entryID: told.entry.id.text)
        }
        delegation.revokedAt = try told.moment("at")
        return DelegationRevoked(
            delegation: delegation,
            reason: try told.text("reason"),
            by: try told.text("by")
        )
    }

    // MARK: Targets

    private func targetChanged(_ type: ChronicleEventType, _ told: Told) throws -> TargetChanged {
        guard let target = told.inside("target") else { throw told.fault("target") }
        return TargetChanged(type: type, target: try ObservedTarget(target), by: try told.text("by"))
    }

    // MARK: Deployments

    private func deploymentMoved(
        _ type: ChronicleEventType,
        _ entry: Told,
        in db: isolated Connection
    ) throws -> DeploymentMoved {
        guard let told = entry.inside("deployment") else { throw entry.fault("deployment") }
        let at = try told.moment("last_deployed_at")
        let reference = try told.artifact("artifact")
        let target = Target(
            kind: try told.text("target_kind"),
            identifier: try told.text("target_identifier")
        )
        let before = try DeploymentStore().locked(reference.id, on: target, of: tenant, in: db)
        let desired = try told.text("desired_cid")
        var after = Deployment(
            id: try told.identifier("deployment_id"),
            artifact: reference,
            targetKind: target.kind,
            targetIdentifier: target.identifier,
            targetConfig: try told.whole("target_config"),
            desiredCID: desired,
            desiredForm: nil,
            deployedCID: try told.text("deployed_cid"),
            deployedDesiredCID: desired,
            previousCID: told.optional("previous_cid"),
            previousDesiredCID: told.optional("previous_desired_cid"),
            latest: nil,
            driftStatus: .unknown,
            isApproved: try told.bool("is_approved"),
            lastDeployedAt: at,
            lastReconciledAt: before?.lastReconciledAt,
            since: before?.since ?? at,
            insertedAt: before?.insertedAt ?? at
        )
        after.settle(after: before, at: at)
        return DeploymentMoved(
            type: type,
            change: DeploymentChange(before: before, after: after),
            transition: try transition(entry),
            by: try entry.text("by")
        )
    }
}

extension Told {
    fileprivate func keys(_ name: String) throws -> [VerifierKey] {
        try whole(name).array?.compactMap(VerifierKey.init(json:)) ?? []
    }
}

extension Verification {
    init(_ told: Told) throws {
        let evidence = try told.whole("evidence")
        self.init(
            id: try told.identifier("verification_id"),
            artifact: try told.artifact("artifact"),
            target: Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            ),
            layer: told.optional("layer").flatMap(Layer.init),
            verdict: try told.word("verdict"),
            verifiedCID: try told.text("verified_cid"),
            differences: ContentDifferences(json: evidence),
            forms: ComparedForms(json: evidence["normal"]),
            failure: evidence["error"]?.string,
            evidence: evidence["submitted"] ?? [:],
            verifiedAt: try told.moment("verified_at"),
            verifierDID: told.optional("verifier_did"),
            infrastructure: told.optional("verifier_infrastructure").flatMap(Infrastructure.init)
        )
    }
}
