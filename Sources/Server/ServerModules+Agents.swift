import API
import Access
import Logging
import Secrets

extension ServerModules {
    /// Takes the connections of agents; `nil` where none are taken.
    ///
    /// - Parameter parts: those that answer everybody else, too.
    func agentListener(answering parts: SecretsParts, beats: AgentBeats = AgentBeats()) throws
        -> AgentListener?
    {
        guard let place = try configuration.agentsPlace() else { return nil }
        let agents = AgentParts(
            access: access,
            sessions: agentSessions,
            tasks: AgentTasks(database: database, barrier: barrier),
            leases: leases,
            mounts: parts.mounts,
            routes: secretsRoutes(answering: parts),
            namespaces: parts.namespaces,
            clock: clock,
            logger: logger,
            beats: beats
        )
        return AgentListener(place: place, parts: agents, hub: AgentHub(parts: agents, database: database))
    }

    /// Who is connected, to whichever server.
    var agentSessions: AgentSessions { AgentSessions(database: database, barrier: barrier, clock: clock) }

    /// How agents come to their certificates.
    func agentEnrollment(_ mounts: Mounts) -> AgentEnrollmentRoutes {
        AgentEnrollmentRoutes(
            access: access,
            enrollments: AgentEnrollments(database: database),
            certify: agentCertifying(mounts),
            needsApproval: configuration.agents.needsApproval,
            logger: logger
        )
    }

    /// Has the tenant's mount of the type pki that the configuration names certify agents and applications.
    private func agentCertifying(_ mounts: Mounts) -> AgentCertifying {
        { [pki, configuration] asked in
            var path = configuration.agents.authority
            if !path.hasSuffix("/") { path += "/" }
            guard let mount = try await mounts.table(of: asked.tenant).mount(.secret, at: path),
                mount.type == "pki"
            else {
                throw SecretsRefusal(
                    501,
                    "there is no authority for agents' certificates: muniment mount enable pki --path \(path), then "
                        + "muniment pki root NAME --path \(path)"
                )
            }
            do {
                return try await pki.sign(
                    csr: asked.request,
                    as: asked.kind == .agent ? .agentClient : .applicationClient,
                    for: CertificateOwner(asked.kind == .agent ? .agent : .application, asked.id),
                    named: asked.name,
                    ttl: asked.ttl,
                    at: PKI.Place(mount)
                ).certificates
            } catch let error as PKIError {
                throw SecretsRefusal(error.status, error.text)
            }
        }
    }
}
