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

    /// Has a mount of the type pki certify agents; `nil` where this server has no such engine.
    private var agentCertifying: AgentCertifying? { nil }
}
