import API
import Custody

/// What each refusal of Custody says to a client: each case has its status, code, sentence and remedy, and
/// a new one does not compile until it has. They stand by their nouns in the files beside this one.
extension CustodyError {
    var problem: Problem {
        switch self {
        case .invalid(let field, let fault): fault.problem(field: field)
        case .unknownAccord(let reference): .unknownAccord(reference)
        case .unknownArtifact(let reference): .unknownArtifact(reference)
        case .ambiguousArtifact(let reference, let kinds): .ambiguousArtifact(reference, kinds)
        case .unknownCeremony(let reference): .unknownCeremony(reference)
        case .unknownDeployment(let kind, let identifier): .unknownDeployment(kind, identifier)
        case .unknownTarget(let reference): .unknownTarget(reference)
        case .nothingLooks(let artifact, let target): .nothingLooks(artifact, target)
        case .tooManyTargets(let artifact, let limit): .tooManyTargets(artifact, limit)
        case .targetNameTaken(let name): .targetNameTaken(name)
        case .targetRemoved(let name): .targetRemoved(name)
        case .targetUnusable(let fault): .targetUnusable(fault)
        case .accordNeeded(let current): .accordNeeded(current)
        case .accordNameTaken(let name): .accordNameTaken(name)
        case .accordNotYetEffective(let name, let from): .accordNotYetEffective(name, from)
        case .accordEnded(let name, let since): .accordEnded(name, since)
        case .accordMismatch(let artifact, let accord): .accordMismatch(artifact, accord)
        case .notAMember(let did, let accord): .notAMember(did, accord)
        case .ceremonyClassUnfit(let name, let witnesses): .ceremonyClassUnfit(name, witnesses)
        case .proposerUnknown(let name): .proposerUnknown(name)
        case .notOfKind(let error): .notOfKind(error)
        case .nameNeeded: .nameNeeded
        case .contentIdentifierMismatch(let expected, let actual):
            .contentIdentifierMismatch(expected, actual)
        case .contentSchemaUnusable(let fault): .contentSchemaUnusable(fault)
        case .contentBreaksSchema(let violations): .contentBreaksSchema(violations)
        case .contentAlreadyGoverned(let cid): .contentAlreadyGoverned(cid)
        case .transitionForbidden(let state, let event): .transitionForbidden(state, event)
        case .ceremonyClassNotAllowed(let name, let allowed): .ceremonyClassNotAllowed(name, allowed)
        case .ceremonyClassTooWeak(let name, let demanded): .ceremonyClassTooWeak(name, demanded)
        case .ceremonyClassNeeded(let allowed): .ceremonyClassNeeded(allowed)
        case .quorumUnreachable(let quorum, let witnesses): .quorumUnreachable(quorum, witnesses)
        case .proposersNeeded(let quorum, let left): .proposersNeeded(quorum, left)
        case .proposerMayNotSign(let did): .proposerMayNotSign(did)
        case .emergencyNotAllowed(let accord): .emergencyNotAllowed(accord)
        case .reviewUnreachable: .reviewUnreachable
        case .reviewStays: .reviewStays
        case .notTheProposer(let accord): .notTheProposer(accord)
        case .decidedElsewhere(let substrate): .decidedElsewhere(substrate)
        case .unknownSubstrate(let name): .unknownSubstrate(name)
        case .substratePresent: .substratePresent
        case .ceremonyClosed(let state): .ceremonyClosed(state)
        case .ceremonyExpired(let at): .ceremonyExpired(at)
        case .payloadTypeMismatch(let expected, let actual): .payloadTypeMismatch(expected, actual)
        case .payloadMismatch: .payloadMismatch
        case .notEligible(let did): .notEligible(did)
        case .votesForItself(let did): .votesForItself(did)
        case .voteNotGiven(let witness, let delegate): .voteNotGiven(witness, delegate)
        case .alreadySigned(let did): .alreadySigned(did)
        case .signatureInvalid(let did): .signatureInvalid(did)
        case .unknownDelegation(let reference): .unknownDelegation(reference)
        case .notADelegation(let why): .notADelegation(why)
        case .notADelegator(let did): .notADelegator(did)
        case .delegationKnown(let id): .delegationKnown(id)
        case .delegationRevoked(let since): .delegationRevoked(since)
        case .notADelegationParty: .notADelegationParty
        case .unknownVersion(let version): .unknownVersion(version)
        case .nothingObserved: .nothingObserved
        case .noNormalForm(let version): .noNormalForm(version)
        case .seenAsCID(let cid): .seenAsCID(cid)
        case .incomparable: .incomparable
        case .filesNotKept(let version): .filesNotKept(version)
        case .tenantKeyUnusable(let refusal): .tenantKeyUnusable(refusal)
        case .unknownVerifier(let reference): .unknownVerifier(reference)
        case .verifierKnown(let name, let did): .verifierKnown(name, did)
        case .keysNotHad(let did, let reason): .keysNotHad(did, reason)
        case .keysStay(let did): .keysStay(did)
        case .verifierNotTrusted(let did): .verifierNotTrusted(did)
        case .tooManyVerifiers(let kind, let identifier, let limit):
            .tooManyVerifiers(kind, identifier, limit)
        case .signatureNeeded(let did): .signatureNeeded(did)
        case .statementUnfit(let fault): .statementUnfit(fault)
        case .nothingToAccept(let kind, let identifier): .nothingToAccept(kind, identifier)
        case .deploymentDiffers(let kind, let identifier): .deploymentDiffers(kind, identifier)
        case .seenDiffers(let asked, let seen): .seenDiffers(asked, seen)
        case .unknownAcceptance(let id): .unknownAcceptance(id)
        case .notDeployed(let artifact): .notDeployed(artifact)
        case .nothingApprovedBefore(let artifact): .nothingApprovedBefore(artifact)
        case .nothingToRollBackTo(let kind, let identifier): .nothingToRollBackTo(kind, identifier)
        }
    }
}
