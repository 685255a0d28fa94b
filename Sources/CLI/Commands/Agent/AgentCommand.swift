import ArgumentParser

struct AgentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent",
        abstract: "Agents that are registered, and the one of this host.",
        discussion: """
            A policy whose entity_bindings name an agent's identifier reaches it, however it signs in, once it is active. \
            Suspended, it is refused with its next request.
            """,
        subcommands: [
            PrincipalRegister<AgentFamily>.self, PrincipalList<AgentFamily>.self,
            PrincipalShow<AgentFamily>.self,
            PrincipalAmend<AgentFamily>.self, PrincipalActivate<AgentFamily>.self,
            PrincipalSuspend<AgentFamily>.self, PrincipalRetire<AgentFamily>.self,
            PrincipalCertify<AgentFamily>.self, PrincipalUncertify<AgentFamily>.self,
            AgentConnections.self, AgentRun.self, AgentStatus.self, AgentLogs.self,
        ]
    )
}
