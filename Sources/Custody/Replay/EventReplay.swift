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
        case .sourceAdded, .sourceDisabled, .sourceEnabled, .eventReceived, .verificationsRecorded: return
        case .substrateAdded: event = try SubstrateAdded(told)
        case .substrateRemoved: event = try SubstrateRemoved(told)
        case .webhookAdded, .webhookPaused, .webhookResumed, .webhookRemoved: return
        case .accordExpired:
            for end in try told.each("ends") { try end.accordEnd().write(of: tenant, in: db) }
            return
        case .accordCreated, .accordAmended: event = try accordBound(told)
        case .artifactRegistered, .artifactVersionRegistered:
            event = try artifactRegistered(told, isFirst: type == .artifactRegistered, in: db)
        case .artifactNormalised: event = try artifactNormalised(told)
        case .ceremonyOpened: event = try ceremonyOpened(told)
        case .ceremonySigned, .ceremonyApproved, .ceremonyRejected, .ceremonyExpired, .ceremonyWithdrawn:
            event = try ceremonyMoved(told, in: db)
        case .deploymentRecorded, .deploymentRolledBack:
            event = try deploymentMoved(type, told, in: db)
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
        guard let accord = told.inside("accord") else { throw told.fault("accord") }
        let ceremony = Ceremony(
            id: try told.identifier("ceremony_id"),
            artifact: try told.artifact("artifact"),
            version: try told.integer("version"),
            cid: try told.text("cid"),
            accord: AccordReference(name: try accord.text("name"), cid: try accord.text("cid")),
            ceremonyClass: try told.text("ceremony_class"),
            quorum: try told.integer("quorum"),
            tier: told.optional("tier"),
            eligibleDIDs: try told.texts("eligible_dids"),
            // Entries from before four eyes tell neither.
            isFourEyes: told.has("four_eyes") ? try told.bool("four_eyes") : false,
            barredDIDs: told.has("barred_dids") ? try told.texts("barred_dids") : [],
            signatures: [],
            state: try told.word("state"),
            payloadType: try told.text("payload_type"),
            payload: try told.bytes("payload"),
            openedBy: try told.text("by"),
            openedAt: try told.moment("at"),
            expiresAt: try told.moment("expires_at")
        )
        return CeremonyOpened(
            ceremony: ceremony,
            accordBindingID: try accord.identifier("accord_binding_id"),
            transition: try transition(told),
            by: ceremony.openedBy,
            substrateID: told.optional("substrate_id").flatMap { UniqueID($0) }
        )
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
        ceremony.closedAt = ceremony.state == .expired ? ceremony.expiresAt : at
        return CeremonyMoved(
            ceremony: ceremony,
            added: try told.each("signatures").map { told in
                CeremonySignature(
                    witnessDID: try told.text("witness_did"),
                    keyID: try told.text("key_id"),
                    signature: try told.bytes("signature"),
                    signedAt: at
                )
            },
            transition: try transition(told),
            deployments: try desiring(ceremony.cid, by: told, of: ceremony.artifact.id, at: at, in: db),
            at: at,
            by: told.optional("by")
        )
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
