import API
import Agent
import ArgumentParser
import Evidence

/// What the agent of this host says of itself, over its socket.
protocol AgentSocketCommand: AsyncParsableCommand {
    var source: AgentFileOption { get }
    var form: OutputOptions { get }
}

extension AgentSocketCommand {
    func ask(_ path: String) async throws -> LooseObject {
        guard let socket = try source.read().socket?.path else {
            throw Refusal.input(
                "\(source.file) names no socket",
                remedy: "give the agent a socket: {\"socket\": {\"path\": \"/run/muniment/agent.sock\"}}"
            )
        }
        return try await AgentSocketClient(path: socket).object(path)
    }
}

struct AgentStatus: AgentSocketCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How the agent of this host is: its connections, what it holds in memory, its templates."
    )

    @OptionGroup var source: AgentFileOption
    @OptionGroup var form: OutputOptions

    func run() async throws {
        let status = try await ask("/agent/status")
        var report = Report(loose: status)
        for connection in status["connections"]?.array ?? [] {
            let isConnected = connection["is_connected"]?.bool == true
            report.lines.row(
                isConnected ? "● connected" : "◇ away",
                connection["owner"]?.string ?? "",
                connection["name"]?.string ?? "",
                isConnected
                    ? "certificate until \(connection["certificate_expires_at"]?.string ?? "?")"
                    : connection["reason"]?.string ?? "no connection yet"
            )
            if !isConnected { report.outcome = .answerIsNo }
        }
        for template in status["templates"]?.array ?? [] {
            let state = template["state"]?.string ?? "?"
            report.lines.row(
                state == "current" ? "● current" : "▲ \(state)",
                "template",
                template["name"]?.string ?? "",
                template["reason"]?.string ?? ""
            )
            if state != "current" { report.outcome = .answerIsNo }
        }
        report.lines.row(
            "memory",
            "\(status["cache"]?["count"]?.words ?? "0") answers",
            "\(status["cache"]?["bytes"]?.words ?? "0") bytes"
        )
        report.show(as: form.output)
        if report.outcome != .done { throw report.outcome }
    }
}

struct AgentLogs: AgentSocketCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "The last lines that the agent of this host has logged.",
        discussion: "Everything is in the journal: journalctl -u muniment-agent."
    )

    @OptionGroup var source: AgentFileOption
    @OptionGroup var form: OutputOptions

    func run() async throws {
        let answer = try await ask("/agent/logs")
        var report = Report(loose: answer)
        for line in answer["lines"]?.array ?? [] { report.lines.plain(line.string ?? "") }
        report.show(as: form.output)
    }
}
