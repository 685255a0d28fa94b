extension APIClient {
    /// Where agents, and where applications are.
    package enum PrincipalKind: String, Sendable {
        case agents
        case applications
    }

    package func principals(_ kind: PrincipalKind, _ page: PageQuery) async throws
        -> Wire.Page<Wire.Principal>
    {
        try await get(RequestPath(kind.rawValue).asking(page))
    }

    package func principal(_ kind: PrincipalKind, _ reference: String) async throws -> Wire.Principal {
        try await get(RequestPath(kind.rawValue, reference))
    }

    package func registerPrincipal(_ kind: PrincipalKind, _ draft: Wire.PrincipalDraft) async throws
        -> Wire.Principal
    {
        try await post(RequestPath(kind.rawValue), draft)
    }

    package func amendPrincipal(
        _ kind: PrincipalKind,
        _ reference: String,
        _ amendment: Wire.PrincipalAmendment
    ) async throws -> Wire.Principal {
        try await post(RequestPath(kind.rawValue, reference, "amend"), amendment)
    }

    /// - Parameter step: `activate`, `suspend` or `retire`.
    package func changePrincipal(_ kind: PrincipalKind, _ reference: String, _ step: String) async throws
        -> Wire.Principal
    {
        try await post(RequestPath(kind.rawValue, reference, step), Wire.Nothing())
    }

    /// The latest connection by each certificate.
    package func agentConnections() async throws -> Wire.Page<Wire.AgentConnection> {
        try await get(RequestPath("agent-connections"))
    }

    package func addCertificate(
        _ certificate: Wire.PrincipalCertificateDraft,
        to kind: PrincipalKind,
        _ reference: String
    ) async throws -> Wire.Principal {
        try await post(RequestPath(kind.rawValue, reference, "certificates"), certificate)
    }

    package func revokeCertificate(
        _ fingerprint: String,
        of kind: PrincipalKind,
        _ reference: String
    ) async throws {
        try await delete(RequestPath(kind.rawValue, reference, "certificates", fingerprint))
    }
}
