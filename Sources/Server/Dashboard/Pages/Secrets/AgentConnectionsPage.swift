import API
import Evidence

/// `/agent-connections`: agents and applications as they are connected now, with what they tell of themselves.
struct AgentConnectionsPage: DashboardPage {
    static let template = "agent-connections"
    static let fragments: [Fragment] = [.agentRows]
    static let place: Place? = Place(
        title: "Agents",
        address: "/agent-connections",
        icon: "targets",
        key: "g"
    )

    /// Those that are connected first.
    static let rowLimit = 25

    var frame: Frame
    var rows: [AgentConnectionRow]
    var count: Int
    var connectedCount: Int
    var troubledCount: Int

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "more": count > rows.count
                    ? "These are \(rows.count) of \(Counting.number(count)); all of them: muniment agent connections"
                    : nil,
            ])
        )
    }

    private var sentence: String {
        guard count > 0 else { return "Nobody has connected yet." }
        var text =
            connectedCount == 0
            ? "None is connected" : Counting.count(connectedCount, "is", "are") + " connected"
        if count > connectedCount { text += ", \(Counting.number(count - connectedCount)) away" }
        if troubledCount > 0 {
            text += "; of \(Counting.number(troubledCount)) a file is not as it should be"
        }
        return text + "."
    }
}

struct AgentConnectionRow: Sendable {
    /// Longer lists are told in part.
    private static let listLimit = 6

    let connection: Wire.AgentConnection

    init(_ connection: Wire.AgentConnection) { self.connection = connection }

    private var troubled: [Wire.AgentConnection.Template] {
        connection.templates.filter { $0.state == "failed" || $0.state == "rolled_back" }
    }

    /// A file that it keeps is not as it should be.
    var isTroubled: Bool { !troubled.isEmpty }

    func view(now: Instant) -> View {
        View([
            "key": "agent-\(connection.certificate.suffix(16))",
            "name": Clipping.text(connection.name, 100),
            "kind": connection.kind,
            "host": Clipping.text(connection.hostname, 100),
            "address": connection.address,
            "program": Clipping.text(connection.program, 64),
            "system": Clipping.text(connection.system, 80),
            "mark": View(["shape": shape, "word": word, "role": role]),
            "since": CivilTime.view(connection.connectedAt, now: now),
            "seen": CivilTime.view(connection.seenAt, now: now),
            "memory": connection.cachedCount.map { count in
                "\(Counting.count(count, "answer", "answers")), \(Counting.number(connection.cachedBytes ?? 0)) bytes"
            },
            "files": files,
            "trouble": troubled.first.map { Clipping.text("\($0.name): \($0.reason ?? $0.state)", 160) },
            "skew": abs(connection.clockSkewMs) > Self.skewLimit
                ? "its clock is \(Counting.number(abs(connection.clockSkewMs) / 1_000)) s "
                    + (connection.clockSkewMs > 0 ? "ahead" : "behind") : nil,
            "applications": connection.applications.isEmpty
                ? nil
                : Clipping.text(
                    connection.applications.prefix(Self.listLimit).joined(separator: ", "),
                    160
                ),
            "hasCommand": connection.status == "active",
            "command": "muniment \(connection.kind == "agent" ? "agent" : "app") suspend",
            "argument": Clipping.text(connection.name, 100),
            "option": nil,
        ])
    }

    /// In milliseconds, as the protocol says it.
    private static let skewLimit = Int(AgentProtocol.skewLimit.components.seconds) * 1_000

    private var files: String? {
        guard !connection.templates.isEmpty else { return nil }
        let current = connection.templates.count { $0.state == "current" }
        return "\(current) of \(Counting.count(connection.templates.count, "file", "files")) current"
    }

    private var word: String {
        if connection.status != "active" { return connection.status }
        guard !connection.isConnected else { return "connected" }
        return connection.endReason.map { "away: \($0)" } ?? "away"
    }

    private var shape: String {
        if connection.status != "active" { return "square" }
        return connection.isConnected ? "circle" : "diamond"
    }

    private var role: String {
        if connection.status != "active" { return "muted" }
        return connection.isConnected ? "positive" : "warning"
    }
}
