import API
import ArgumentParser

struct TargetEnable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Look at a target again."
    )

    @OptionGroup var named: TargetArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await client.enableTarget(named.target)
        var report = try Report(target)
        report.lines.add(target)
        report.lines.next("muniment target show \(target.name)")
        return report
    }
}

struct TargetDisable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Look at a target no longer; what was seen stays."
    )

    @OptionGroup var named: TargetArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await client.disableTarget(named.target)
        var report = try Report(target)
        report.lines.add(target)
        report.lines.next("muniment target enable \(target.name)")
        return report
    }
}

struct TargetRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a target; its history stays, and its name is free again."
    )

    @OptionGroup var named: TargetArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await client.removeTarget(named.target)
        var report = try Report(target)
        report.lines.add(target)
        return report
    }
}
