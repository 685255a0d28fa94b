import API
import Access
import Custody

/// What each refusal of Access says to a client.
extension AccessError {
    var problem: Problem {
        switch self {
        case .permissionMissing(let permission):
            .refused(
                403,
                "permission_missing",
                "the permission \(permission.rawValue) is missing",
                field: nil,
                remedy: "ask a caller who has caller.manage to grant \(permission.rawValue)"
            )
        case .permissionNotHeld(let permission):
            .refused(
                403,
                "permission_not_held",
                "you can't grant \(permission.rawValue), which you do not have",
                field: "permissions",
                remedy: "ask somebody who has it"
            )
        case .tenantNameTaken(let name):
            .refused(
                409,
                "tenant_name_taken",
                "there is a tenant «\(name)»",
                field: "name",
                remedy: "take another name"
            )
        case .unknownTenant(let name):
            .missing("tenant", name, field: "name", remedy: "give the name of a tenant of this installation")
        case .callerNameTaken(let name):
            .refused(
                409,
                "caller_name_taken",
                "there is a caller «\(name)»",
                field: "name",
                remedy: "take another name"
            )
        case .unknownCaller(let name):
            .missing("caller", name, field: "caller", remedy: "list them with muniment caller list")
        case .ownRights:
            .refused(
                409,
                "own_rights",
                "nobody disables themselves or changes what they may do",
                field: "name",
                remedy: "ask another caller who has caller.manage"
            )
        case .unknownToken:
            .refused(
                404,
                "unknown_token",
                "there is no such token",
                field: "token_id",
                remedy: "give the token_id that its issuing returned"
            )
        case .tokenAlreadyIssued(let id):
            .refused(
                409,
                "token_already_issued",
                "the token \(id) was issued for this request, and its text is shown once",
                field: "Idempotency-Key",
                remedy: "if the text was lost, revoke that token and ask for another with a fresh key"
            )
        case .unknownPolicy(let name):
            .missing("policy", name, field: "name", remedy: "list them with muniment policy list")
        case .policyUnfit(let fault):
            .refused(
                422,
                "policy_unfit",
                "line \(fault.line), column \(fault.column): \(fault.reason)",
                field: "policy",
                remedy: fault.remedy
            )
        case .policyChanged(let name):
            .refused(
                409,
                "policy_changed",
                "somebody has changed the policy «\(name)» meanwhile",
                field: "policy",
                remedy: "read it again, and write it anew"
            )
        case .policyIsRoot:
            .refused(
                409,
                "policy_is_root",
                "the policy root allows everything, and can't be changed or deleted",
                field: "name",
                remedy: "write a policy of another name"
            )
        case .policyIsDefault:
            .refused(
                409,
                "policy_is_default",
                "the policy default can't be deleted",
                field: "name",
                remedy: "write it anew, or make tokens without it (no_default_policy)"
            )
        case .tooManyPolicies(let limit):
            .refused(
                409,
                "too_many_policies",
                "the tenant has \(limit) policies, and may have no more",
                field: "name",
                remedy:
                    "delete those that nobody has; templates such as {{identity.entity.id}} make one of many"
            )
        case .policyIsReserved(let name):
            .refused(
                409,
                "policy_is_reserved",
                "the policy \(name) is the server's own, and can't be written or deleted",
                field: "name",
                remedy: "write a policy of another name"
            )
        case .unknownPrincipal(let kind, let reference):
            .missing(
                kind.rawValue,
                reference,
                field: kind.rawValue,
                remedy: "list them with muniment \(kind.command) list"
            )
        case .principalNameTaken(let kind, let name):
            .refused(
                409,
                "principal_name_taken",
                "there is an \(kind.rawValue) «\(name)»",
                field: "name",
                remedy: "take another name; that of one that was retired stays its own"
            )
        case .principalRetired(let name):
            .refused(
                409,
                "principal_retired",
                "«\(name)» is retired",
                field: "name",
                remedy: "register another one: nothing brings back who was retired"
            )
        case .principalLinkTaken(let field):
            .refused(
                409,
                "principal_link_taken",
                "the \(field) is another agent's or application's",
                field: field,
                remedy: "take it from that one first, with muniment agent amend or muniment app amend"
            )
        case .unknownEntity(let reference):
            .missing(
                "entity",
                reference,
                field: "entity",
                remedy: "give the identifier or the name of an entity, as a login shows it in auth.entity_id"
            )
        case .certificateTaken:
            .refused(
                409,
                "certificate_taken",
                "the certificate is another agent's or application's",
                field: "certificate",
                remedy: "give each one of its own"
            )
        case .certificateRevoked(let fingerprint):
            .refused(
                409,
                "certificate_revoked",
                "the certificate \(fingerprint) was revoked",
                field: "certificate",
                remedy: "give another certificate: what was revoked is not given again"
            )
        case .unknownCertificate(let fingerprint):
            .missing(
                "certificate",
                fingerprint,
                field: "fingerprint",
                remedy: "give the SHA-256 fingerprint of one that it has"
            )
        case .tooManyCertificates(let limit):
            .refused(
                409,
                "too_many_certificates",
                "it has \(limit) certificates, and may have no more",
                field: "certificate",
                remedy: "register another agent or application"
            )
        case .invalid(let field, .notACertificate):
            .invalidValue(
                field,
                "\(field) is neither a certificate in PEM nor a SHA-256 fingerprint",
                remedy:
                    "give the file's text, or 64 hexadecimal digits as openssl x509 -fingerprint -sha256 prints them"
            )
        case .invalid(let field, .looksLikeAnIdentifier):
            .invalidValue(
                field,
                "\(field) has the form of an identifier",
                remedy: "give a name, as billing-worker"
            )
        case .invalid(let field, let fault): fault.problem(field: field)
        }
    }
}

extension Principal.Kind {
    /// As the command line calls it.
    var command: String { self == .agent ? "agent" : "app" }
}

extension AccessError.Fault {
    fileprivate func problem(field: String) -> Problem {
        let same: FieldFault =
            switch self {
            case .empty: .empty
            case .tooLong(let limit): .tooLong(limit: limit)
            case .controlCharacter: .controlCharacter
            case .notADID: .notADID(field)
            case .outOfRange(let range): .outOfRange(range)
            // Told above, in words of their own.
            case .notACertificate, .looksLikeAnIdentifier: .empty
            }
        return same.problem(field: field)
    }
}
