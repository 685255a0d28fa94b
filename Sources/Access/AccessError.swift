/// What Access refuses, in its own words.
package enum AccessError: Error, Hashable, Sendable {
    case permissionMissing(Permission)
    /// Nobody can grant what they may not do themselves.
    case permissionNotHeld(Permission)
    case tenantNameTaken(String)
    /// For the operator alone: nobody else learns which tenants there are.
    case unknownTenant(String)
    case callerNameTaken(String)
    case unknownCaller(String)
    case unknownToken
    /// Nobody disables themselves or changes what they may do: the last one who may would lock all out.
    case ownRights
    /// The same request was answered before; its answer can't be given again.
    case tokenAlreadyIssued(id: String)
    case unknownPolicy(String)
    case policyUnfit(PolicyFault)
    /// Since who writes it has looked at it.
    case policyChanged(String)
    /// `root` has no text that could be changed.
    case policyIsRoot
    /// `default` can be changed, and not taken away.
    case policyIsDefault
    case tooManyPolicies(limit: Int)
    /// It keeps answers that were wrapped: nobody may say what its tokens may do.
    case policyIsReserved(String)
    case unknownPrincipal(Principal.Kind, String)
    case principalNameTaken(Principal.Kind, String)
    /// Nothing brings back who was retired.
    case principalRetired(String)
    /// The entity, or the caller, is another one's already.
    case principalLinkTaken(field: String)
    case unknownEntity(String)
    /// Nobody has a certificate together with somebody else.
    case certificateTaken
    /// What was revoked is not given again.
    case certificateRevoked(String)
    case unknownCertificate(String)
    case tooManyCertificates(limit: Int)
    case invalid(field: String, Fault)

    package enum Fault: Hashable, Sendable {
        case empty
        case tooLong(limit: Int)
        case controlCharacter
        case notADID
        case outOfRange(ClosedRange<Int>)
        /// Neither a certificate in PEM nor a SHA-256 fingerprint.
        case notACertificate
        /// A name of the form of an identifier would name something else.
        case looksLikeAnIdentifier
    }
}

extension AccessError {
    /// Names of tenants and callers: 1 to 200 characters, none of them a control character.
    static func check(name: String, field: String = "name") throws(AccessError) {
        guard !name.isEmpty else { throw .invalid(field: field, .empty) }
        guard name.unicodeScalars.count <= 200 else { throw .invalid(field: field, .tooLong(limit: 200)) }
        guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .invalid(field: field, .controlCharacter)
        }
    }

    /// `did:method:…` of printable ASCII, at most 256 bytes.
    static func check(did: String?) throws(AccessError) {
        guard let did else { return }
        guard did.utf8.count <= 256 else { throw .invalid(field: "did", .tooLong(limit: 256)) }
        let parts = did.utf8.split(
            separator: UInt8(ascii: ":"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard parts.count == 3, parts[0].elementsEqual("did".utf8), !parts[1].isEmpty, !parts[2].isEmpty,
            did.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .invalid(field: "did", .notADID) }
    }
}
