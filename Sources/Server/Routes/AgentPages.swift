import API
import Access
import Evidence
import Secrets

extension Pages {
    /// Who is connected, and was last.
    func agentConnections(for caller: Caller) async throws -> AgentConnectionsPage {
        try caller.require(.read)
        async let frame = frame(for: caller)
        let sessions = try await agents.all(of: caller.tenant)
        return AgentConnectionsPage(
            frame: try await frame,
            rows: sessions.prefix(AgentConnectionsPage.rowLimit).map { AgentConnectionRow(.init($0)) },
            count: sessions.count,
            connectedCount: sessions.count { $0.isConnected },
            troubledCount: sessions.count { AgentConnectionRow(.init($0)).isTroubled }
        )
    }
}
