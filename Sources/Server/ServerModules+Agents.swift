import API
import Access
import Logging
import Secrets

extension ServerModules {
    /// Takes the connections of agents; `nil` where none are taken.
    func agentListener(beats: AgentBeats = AgentBeats()) throws -> AgentListener? {
        guard let place = try configuration.agentsPlace() else { return nil }
        let parts = secretsParts
        let agents = AgentParts(
            access: access,
            sessions: AgentSessions(database: database, barrier: barrier, clock: clock),
            tasks: AgentTasks(database: database, barrier: barrier),
            mounts: parts.mounts,
            routes: SecretsRoutes(
                parts: parts,
                limit: BodyLimit(bytes: SecretsRoutes.bodyLimit, timeout: configuration.bodyTimeout)
            ),
            namespaces: parts.namespaces,
            clock: clock,
            logger: logger,
            beats: beats
        )
        return AgentListener(place: place, parts: agents, hub: AgentHub(parts: agents, database: database))
    }

    /// How agents come to their certificates.
    var agentEnrollment: AgentEnrollmentRoutes {
        AgentEnrollmentRoutes(
            access: access,
            enrollments: AgentEnrollments(database: database),
            certify: agentCertifying,
            needsApproval: configuration.agents.needsApproval,
            logger: logger
        )
    }

    /// Has a mount of the type pki certify agents and applications.
    private var agentCertifying: AgentCertifying? {
        let (pki, path) = (pki, configuration.agents.authority)
        let mounts = Mounts(database: database, clock: clock)
        return { request in
            guard let mount = try await mounts.table(of: request.tenant).mount(.secret, at: path + "/"),
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
                    csr: request.request,
                    as: request.kind == .agent ? .agentClient : .applicationClient,
                    for: CertificateOwner(request.kind == .agent ? .agent : .application, request.id),
                    named: request.name,
                    ttl: request.ttl,
                    at: PKI.Place(mount)
                ).certificates
            } catch let error as PKIError {
                throw SecretsRefusal(error.status, error.text)
            }
        }
    }
}
