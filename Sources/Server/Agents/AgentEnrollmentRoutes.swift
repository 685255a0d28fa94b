import API
import Access
import Evidence
import Ledger
import Logging
import Postgres
import Secrets

/// Certifies the key of an agent or application: DER, the certificate first and then its chain.
typealias AgentCertifying = @Sendable (AgentCertificateRequest) async throws -> [[UInt8]]

/// What a certificate authority is asked for.
struct AgentCertificateRequest: Sendable {
    var tenant: TenantID
    /// PKCS #10, DER; checked.
    var request: [UInt8]
    var kind: AgentKind
    var id: UniqueID
    var name: String
    /// In seconds.
    var ttl: Int
}

/// `sys/agents/enroll/<name>` and `sys/agents/renew`: how an agent comes to its certificate, and to the next one.
///
/// Enrolling needs a policy that allows `update` on the path with the agent's name, which the login of an AppRole brings. A
/// login enrols one key, once; another key by the same login, or the same by another, is refused and told as what it may be:
/// a stolen SecretID.
struct AgentEnrollmentRoutes: SystemRoutes {
    let access: Access
    let enrollments: AgentEnrollments
    let certify: AgentCertifying
    /// Whether somebody has to let each agent in.
    let needsApproval: Bool
    let logger: Logger

    static let renewPath = "agents/renew"
    /// Of a certificate, in seconds. It is renewed when two thirds of it are over.
    static let lifetime = 259_200
    private static let actor = "agent enrollment"

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        let parts = request.parts.map(String.init)
        guard parts.first == "agents" else { return nil }
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        if request.path == Self.renewPath { return try await renew(request) }
        guard parts.count == 3, parts[1] == "enroll" else { throw SecretsRefusal.unsupportedPath }
        return try await enroll(parts[2], request)
    }

    private func key(_ request: SecretsRequest) throws -> EnrolledKey {
        do {
            return try EnrolledKey(pem: try request.required("csr"))
        } catch let fault as EnrolledKey.Fault {
            throw SecretsRefusal(400, "the field csr can't be used: \(fault.description)")
        }
    }

    // MARK: Enrolling

    private func enroll(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let key = try key(request)
        let hostname = try request.text("hostname") ?? ""
        guard hostname.utf8.count <= 253 else {
            throw SecretsRefusal(400, "the field hostname is above 253 bytes")
        }
        guard let grant = request.token, !grant.accessor.isEmpty, !grant.isRoot else {
            throw SecretsRefusal(400, "an agent enrols by a login of its own, not by this token")
        }
        let tenant = request.tenant.id
        // First, so that nobody is registered by a login that was used up.
        if let known = try await enrollments.key(of: grant.accessor, in: tenant), known != key.keyDigest {
            throw try await replayed(name, key, request, grant)
        }
        let (principal, isCertified) = try await principal(name, hostname, of: tenant, at: request.now)
        guard !principal.status.isCutOff else {
            throw SecretsRefusal(
                403,
                "the agent \(name) is \(principal.status.rawValue); activate it, or use another name"
            )
        }
        let asking = AgentEnrollments.Asking(
            tenant: tenant,
            accessor: grant.accessor,
            key: key.keyDigest,
            principal: principal.id,
            hostname: hostname,
            address: request.address,
            at: request.now
        )
        switch try await enrollments.ask(asking) {
        case .open:
            // Whoever has a certificate renews it: a second one would be somebody else's.
            guard !isCertified else {
                throw SecretsRefusal(
                    403,
                    "the agent \(name) has a certificate already; revoke it before the agent enrols again"
                )
            }
        // The same key by the same login: the answer was lost. One whose certificate was revoked gets none.
        case .issued where isCertified: break
        case .issued, .replayed: throw try await replayed(name, key, request, grant)
        }
        guard principal.status == .active else {
            return .data([
                "state": "waiting", "agent_id": .string(principal.id.text), "name": .string(name),
                "reason": .string("somebody has to let it in: muniment agent activate \(name)"),
            ])
        }
        let answer = try await issue(key, .agent, principal.id, principal.name, request)
        try await enrollments.issued(to: grant.accessor, of: tenant, at: request.now)
        return answer
    }

    /// The agent as it is registered, or is from now on.
    private func principal(_ name: String, _ hostname: String, of tenant: TenantID, at: Instant) async throws
        -> (Principal, isCertified: Bool)
    {
        do {
            let (known, certificates) = try await access.principal(.agent, name, of: tenant)
            return (known, certificates.contains { $0.revokedAt == nil && ($0.validUntil ?? at) > at })
        } catch AccessError.unknownPrincipal {
            var draft = PrincipalDraft()
            if !hostname.isEmpty { draft.hostname = hostname }
            do {
                _ = try await access.registerPrincipal(
                    .agent,
                    named: name,
                    draft,
                    of: tenant,
                    by: Self.actor
                )
                if !needsApproval {
                    _ = try await access.changePrincipal(.agent, name, .activate, of: tenant, by: Self.actor)
                }
            } catch AccessError.principalNameTaken {
                // Another request of the same agent came first.
            } catch let error as AccessError {
                throw SecretsRefusal(400, "the agent's name can't be used: \(error)")
            }
            return (try await access.principal(.agent, name, of: tenant).principal, false)
        }
    }

    /// One login came with two keys: of the two who have it one has stolen it.
    private func replayed(
        _ name: String,
        _ key: EnrolledKey,
        _ request: SecretsRequest,
        _ grant: TokenGrant
    ) async throws -> SecretsRefusal {
        logger.critical(
            "an agent's bootstrap was used twice: one of the two who have its SecretID has stolen it",
            metadata: [
                "agent": "\(name)", "address": "\(request.address)", "login": "\(grant.accessor)",
                "tenant": "\(request.tenant.name)",
            ]
        )
        let (tenant, address, now) = (request.tenant.id, request.address, request.now)
        let access = access
        try await enrollments.replayed(
            key.keyDigest,
            by: grant.accessor,
            of: tenant,
            at: now,
            telling: UsedSecretID.toldEvery
        ) { first, db in
            let used = UsedSecretID(
                id: first.id,
                tenant: tenant,
                role: grant.metadata?["role_name"] ?? grant.displayName,
                mountPath: grant.path.hasSuffix("/login") ? String(grant.path.dropLast(5)) : grant.path,
                accessor: first.accessor,
                agent: name,
                usedAt: first.askedAt,
                usedFrom: first.address,
                shownAt: now,
                shownFrom: address
            )
            try access.tell(used, in: db)
        }
        return SecretsRefusal(
            403,
            "this login, or this key, was enrolled before: suspend the agent \(name), find out who has its SecretID, and "
                + "enrol it by a new one"
        )
    }

    // MARK: Renewing

    /// Certifies the next key of whoever is connected; nobody else has such a token.
    private func renew(_ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let grant = request.token, grant.path == AgentParts.tokenPath,
            let who = grant.standing.principal,
            who.status == .active
        else { throw SecretsRefusal.denied }
        let key = try key(request)
        return try await issue(key, who.kind == .agent ? .agent : .application, who.id, who.name, request)
    }

    private func issue(
        _ key: EnrolledKey,
        _ kind: AgentKind,
        _ id: UniqueID,
        _ name: String,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        let chain = try await certify(
            AgentCertificateRequest(
                tenant: request.tenant.id,
                request: key.der,
                kind: kind,
                id: id,
                name: name,
                ttl: Self.lifetime
            )
        ).map { PEMText.certificate($0) }
        guard let leaf = chain.first else { throw SecretsRefusal(500, "internal error") }
        _ = try await access.addCertificate(
            leaf,
            to: kind == .agent ? .agent : .application,
            id.text,
            of: request.tenant.id,
            by: Self.actor
        )
        var answer = SecretsAnswer.data([
            "state": "issued", "agent_id": .string(id.text), "name": .string(name),
            "certificate": .string(leaf),
            "ca_chain": .strings(chain.dropFirst()),
        ])
        answer.facts.eventType = .agentCertificateIssued
        answer.facts.data = ["agent_id": .string(id.text), "agent": .string(name)]
        return answer
    }
}

/// A certificate as RFC 7468 writes it.
enum PEMText {
    static func certificate(_ der: [UInt8]) -> String {
        let text = Base64.encode(der)
        var lines = "-----BEGIN CERTIFICATE-----\n"
        var rest = text[...]
        while !rest.isEmpty {
            lines += rest.prefix(64) + "\n"
            rest = rest.dropFirst(64)
        }
        return lines + "-----END CERTIFICATE-----\n"
    }
}
