import API
import Evidence
import Ledger
import Secrets

extension AgentHub {
    /// Tells agents and applications of their leases that are soon over, each once for an end. That stands in no ledger: its
    /// cursor is 0, and moves nobody's.
    func forewarn() async throws {
        let now = parts.clock.now()
        forewarned = forewarned.filter { $0.value > now }
        for tenant in Array(watched.keys) {
            let ids = Set((watched[tenant]?.sessions ?? [:]).values.map(\.principal.id))
            for (name, principal, end) in try await parts.leases.expiring(of: Array(ids), in: tenant)
            where forewarned[name] != end {
                let sessions = (watched[tenant]?.sessions ?? [:]).values.filter {
                    $0.principal.id == principal && $0.follows && !$0.isCatchingUp
                }
                guard !sessions.isEmpty else { continue }
                forewarned[name] = end
                let event = AgentEvent(cursor: 0, kind: .leaseExpiring, subject: name, at: end)
                for session in sessions { session.tell(event, of: nil, encoded: nil, at: now) }
            }
        }
    }
}
