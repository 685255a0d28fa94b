import API
import Access
import Evidence
import Hummingbird
import Secrets

/// `/api/v1/agent-connections`: which agents and applications are connected, to whichever server, and how they are.
struct AgentConnectionRoutes: Sendable {
    let sessions: AgentSessions

    func add(to api: RouterGroup<AppRequestContext>) {
        api.get("agent-connections") { _, context in
            let caller = try context.caller()
            try caller.require(.read)
            let found = try await sessions.all(of: caller.tenant).map(Wire.AgentConnection.init)
            return try Response.json(Wire.Page(items: found, nextCursor: nil))
        }
    }
}

extension Wire.AgentConnection {
    init(_ session: AgentSessions.Session) {
        let report = session.report.flatMap(AgentReport.init(kept:))
        self.init(
            id: session.principal.text,
            kind: session.kind,
            name: session.name,
            status: session.status,
            isConnected: session.isConnected,
            hostname: session.hostname,
            address: session.address,
            program: session.program,
            system: session.system,
            certificate: "sha256:" + session.fingerprint.hex,
            connectedAt: session.connectedAt,
            seenAt: session.seenAt,
            endedAt: session.endedAt,
            endReason: session.endReason,
            clockSkewMs: session.skewMilliseconds,
            cachedCount: report?.cachedCount,
            cachedBytes: report?.cachedBytes,
            templates: (report?.templates ?? []).map {
                Template(name: $0.name, state: $0.state, reason: $0.reason)
            },
            applications: report?.applications ?? []
        )
    }
}

extension AgentReport {
    /// As it was told last; `nil` where that is of another version.
    init?(kept: JSON) {
        guard let object = (try? LooseJSON(parsing: kept.canonicalBytes()))?.object,
            let report = try? AgentReport(object)
        else { return nil }
        self = report
    }
}
