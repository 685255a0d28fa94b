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
            .evidenceSourceChanged, .notificationChanged, .driftCompared, .findingJudged,
            .tenantDelegationOffered, .tenantDelegationAccepted,
            .tenantDelegationEnded, .baselineAssigned, .baselineUnassigned, .rotationFailing,
            .rotationRecovered:
            return
        case .attestationsImported, .trustAnchorAdded, .trustAnchorRevoked, .trustVerdictMade,
            .trustVerdictDeleted, .spineMade, .rekorLogChanged, .rekorSubmitted, .rekorLogged,
            .rekorDiverged, .ownLogChanged, .watchedChanged, .watchedFound, .verdictPolicyAdded,
            .verdictFeedAdded:
            return
        case .scanImported, .advisoriesImported, .triageDecided, .triageExpired, .triageJoined,
            .unknownsNoted,
            .unknownAssessed,
            .unknownResolved:
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
    func transition(_ told: Told) throws -> CustodyTransition? {
        try told.transition().flatMap { isDetached($0) ? nil : $0 }
    }

    private func isDetached(_ transition: CustodyTransition) -> Bool {
        oldestTransition.map { transition.transitionedAt < $0 } ?? false
    }
}
