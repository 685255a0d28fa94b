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
        case .invalid(let field, let fault): fault.problem(field: field)
        }
    }
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
            }
        return same.problem(field: field)
    }
}
