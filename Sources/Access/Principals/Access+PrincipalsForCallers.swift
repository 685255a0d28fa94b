import Evidence
package import Ledger
import Postgres

// As the functions of Access+Principals.swift, for a caller of the tenant. Who has what is bound to an agent decides as
// much as who binds it: it takes the same permission.
extension Access {
    /// - Throws: `AccessError.permissionMissing` besides.
    package func registerPrincipal(
        _ kind: Principal.Kind,
        named name: String,
        _ draft: PrincipalDraft,
        certificates: [String],
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try caller.require(.managePolicies)
        return try await registerPrincipal(
            kind,
            named: name,
            draft,
            certificates: certificates,
            of: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    package func amendPrincipal(
        _ kind: Principal.Kind,
        _ reference: String,
        _ draft: PrincipalDraft,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try caller.require(.managePolicies)
        return try await amendPrincipal(
            kind,
            reference,
            draft,
            of: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    package func changePrincipal(
        _ kind: Principal.Kind,
        _ reference: String,
        _ step: Principal.Status.Change,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try caller.require(.managePolicies)
        return try await changePrincipal(
            kind,
            reference,
            step,
            of: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    package func addCertificate(
        _ text: String,
        to kind: Principal.Kind,
        _ reference: String,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try caller.require(.managePolicies)
        return try await addCertificate(
            text,
            to: kind,
            reference,
            of: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    package func revokeCertificate(
        _ fingerprint: String,
        of kind: Principal.Kind,
        _ reference: String,
        by caller: Caller,
        key: IdempotencyKey? = nil
    ) async throws -> PrincipalDecision {
        try caller.require(.managePolicies)
        return try await revokeCertificate(
            fingerprint,
            of: kind,
            reference,
            in: caller.tenant,
            by: caller.actor,
            key: key
        )
    }

    package func principal(_ kind: Principal.Kind, _ reference: String, for caller: Caller) async throws
        -> (principal: Principal, certificates: [PrincipalCertificate])
    {
        try caller.require(.read)
        return try await principal(kind, reference, of: caller.tenant)
    }

    package func principals(
        _ kind: Principal.Kind,
        for caller: Caller,
        after: String = "",
        limit: Int = Access.principalLimit
    ) async throws -> [Principal] {
        try caller.require(.read)
        return try await principals(kind, of: caller.tenant, after: after, limit: limit)
    }
}
