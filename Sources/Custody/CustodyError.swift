package import Evidence
package import Kinds

/// What Custody refuses, in its own words. The server gives each a status, a code and a sentence.
package enum CustodyError: Error, Hashable, Sendable {
    /// A field of the request can't stand; the name is the wire's.
    case invalid(field: String, FieldFault)

    case unknownAccord(String)
    case unknownArtifact(String)
    /// The reference is the name of artifacts of several kinds: say `kind:name`.
    case ambiguousArtifact(String, kinds: [String])
    case unknownCeremony(String)
    case unknownDeployment(targetKind: String, targetIdentifier: String)
    case unknownTarget(String)
    /// Nothing looks at the artifact, or at that place of it.
    case nothingLooks(artifact: String, target: String?)
    /// More than one request looks at.
    case tooManyTargets(artifact: String, limit: Int)
    case targetNameTaken(String)
    /// It was removed, and is not changed any more.
    case targetRemoved(String)
    /// The observers, or the operator, can't have it.
    case targetUnusable(TargetRules.Fault)

    /// No accord was named, and the tenant has none or several that hold now.
    case accordNeeded(current: [String])
    case accordNameTaken(String)
    case accordNotYetEffective(name: String, from: Instant)
    case accordEnded(name: String, since: Instant?)
    /// An artifact's new version stays under its accord.
    case accordMismatch(artifact: String, accord: String)
    case notAMember(did: String?, accord: String)
    case ceremonyClassUnfit(String, witnesses: Int)
    /// Four eyes are demanded, and nobody can tell whether who proposed is one of the witnesses.
    case proposerUnknown(String)

    /// The files are not what they were said to be.
    case notOfKind(KindError)
    /// Neither the request nor the content gives the artifact a name.
    case nameNeeded
    case contentIdentifierMismatch(expected: String, actual: String)
    case contentSchemaUnusable(JSONSchema.Failure)
    /// At most the first fifty places.
    case contentBreaksSchema([JSONSchema.Violation])
    /// Another artifact of the tenant has this content.
    case contentAlreadyGoverned(cid: String)

    case transitionForbidden(CustodyState, CustodyState.Event)

    case ceremonyClassNotAllowed(String, allowed: [String])
    /// The tier policy demands more than what was asked for.
    case ceremonyClassTooWeak(String, demanded: String)
    /// The accord allows several classes, or none: one must be named that it allows.
    case ceremonyClassNeeded(allowed: [String])
    /// Fewer witnesses are listed than must sign.
    case quorumUnreachable(quorum: Int, witnesses: Int)
    /// Without those who proposed, fewer witnesses are left than must sign.
    case proposersNeeded(quorum: Int, left: Int)
    /// Who proposed does not witness, nor hand in what others signed.
    case proposerMayNotSign(did: String)
    case emergencyNotAllowed(accord: String)
    /// Nobody would be left to look again at what is approved in an emergency.
    case reviewUnreachable
    /// After-reviews are neither withdrawn nor superseded.
    case reviewStays
    /// Only who opened a ceremony and members of its accord withdraw it.
    case notTheProposer(String)
    /// A cluster decides it.
    case decidedElsewhere(substrate: String)
    case ceremonyClosed(CeremonyState)
    case ceremonyExpired(at: Instant)
    case payloadTypeMismatch(expected: String, actual: String)
    /// The envelope is over other bytes than the ceremony's statement.
    case payloadMismatch
    case notEligible(did: String)
    /// Who is a witness casts no vote but its own.
    case votesForItself(did: String)
    /// The witness has not given its vote to who signed, or took it back.
    case voteNotGiven(by: String, to: String)
    case alreadySigned(did: String)
    case signatureInvalid(did: String)

    case unknownSubstrate(String)
    /// A tenant has one at most.
    case substratePresent
    case unknownDelegation(String)
    /// The payload is no delegation, and why.
    case notADelegation(String)
    /// The DID is a witness of no accord that the delegation would count under.
    case notADelegator(did: String)
    /// The same statement was handed in before.
    case delegationKnown(UniqueID)
    case delegationRevoked(since: Instant)
    /// Neither gave nor got the vote, nor handed the delegation in.
    case notADelegationParty

    case unknownVersion(Int)
    /// Nothing was seen of the artifact yet, or what was is not kept any more.
    case nothingObserved
    /// The version's content is of other rules, and its files are not kept or refused by today's.
    case noNormalForm(version: Int)
    /// What was seen is known by its CID alone, which is none of the artifact's.
    case seenAsCID(String)
    /// The secrets of the two sides are digests of different keys.
    case incomparable
    /// The bytes of the version's files are not there.
    case filesNotKept(Int)
    /// Secrets can't be sealed, nor files read or kept, before an operator has mended it.
    case tenantKeyUnusable(TenantKeyRefusal)

    case notDeployed(artifact: String)
    /// What the targets hold was the first that was approved.
    case nothingApprovedBefore(artifact: String)
    case nothingToRollBackTo(targetKind: String, targetIdentifier: String)
    /// No verifier sees a deviation on the target.
    case nothingToAccept(targetKind: String, targetIdentifier: String)
    /// What is deployed there is not what is desired: an acceptance would have no effect.
    case deploymentDiffers(targetKind: String, targetIdentifier: String)
    /// Meanwhile something else is seen there than what was decided about.
    case seenDiffers(asked: String, seen: String)
    case unknownAcceptance(String)
    case unknownVerifier(String)
    /// Another verifier that is trusted has the name or the DID.
    case verifierKnown(name: String, did: String)
    case verifierNotTrusted(did: String)
    /// So many have looked at a place under names of their own; another would make one more span that is kept for good.
    case tooManyVerifiers(targetKind: String, targetIdentifier: String, limit: Int)
    /// The document of a did:web was not had, or names no key that is read here.
    case keysNotHad(did: String, reason: String)
    /// A did:key is its key: nothing of it can change.
    case keysStay(did: String)
    /// What an independent verifier says is taken signed alone; `nil`: `layer3` was claimed.
    case signatureNeeded(did: String?)
    /// The signed statement has another form: which one, in words.
    case statementUnfit(String)
}

/// Why a field can't stand.
package enum FieldFault: Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case tooMany(limit: Int)
    case tooLarge(byteCount: Int)
    case outOfRange(ClosedRange<Int>)
    case unknownValue(String, allowed: [String])
    case notAnObject
    case noTerms
    case notADID(String)
    /// A DID URL: with a path, a query or a fragment.
    case notABareDID(String)
    case notADIDWeb(String, why: String)
    /// Another text of the same DID, which is written as here.
    case writtenOtherwise(String)
    /// No public key can be had from the DID itself: witnesses are listed as `did:key`.
    case noKey(did: String)
    case repeated(String)
    case notAContentIdentifier(String)
    case notAfter(String)
    case timeOutOfRange(from: Instant, until: Instant)
    case controlCharacter
    /// A name that could be taken for the identifier of something else.
    case identifier
    /// Other characters than letters, digits, `.`, `-` and `_`, or not a letter or digit first.
    case notAWord
    /// A name and a password stand in it, which all who may read would see.
    case holdsCredentials
    case malformed
    /// A member that is none of those that are known there.
    case unknownMember(known: [String])
    /// Another type of value belongs there.
    case wrongType(String)
    case notAWitness(String)
    /// As many signatures as can't be had, by itself or together with another rule.
    case unreachable(quorum: Int, witnesses: Int, with: String?)
    /// Those who approve in an emergency would be all who could look at it again.
    case nobodyToReview(with: String?)
    /// A class of another number of witnesses.
    case classUnfit(String, witnesses: Int)
}

extension CustodyError {
    init(_ refusal: CeremonyProgress.Refusal) {
        switch refusal {
        case .closed(let state): self = .ceremonyClosed(state)
        case .expired(let instant): self = .ceremonyExpired(at: instant)
        case .notEligible(let did): self = .notEligible(did: did)
        case .votesForItself(let did): self = .votesForItself(did: did)
        case .notGiven(let witness, let delegate): self = .voteNotGiven(by: witness, to: delegate)
        case .alreadySigned(let did): self = .alreadySigned(did: did)
        case .barred(let did): self = .proposerMayNotSign(did: did)
        case .reviewStays: self = .reviewStays
        case .notDue: self = .ceremonyClosed(.open)
        }
    }
}
