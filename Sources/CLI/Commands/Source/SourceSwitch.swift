import API
import ArgumentParser

struct SourceDisable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Listen to a source no longer; what it told stays."
    )

    @OptionGroup var named: SourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let source = try await client.disableSource(named.source)
        var report = try Report(source)
        report.lines.add(source)
        report.lines.next("muniment source enable \(source.name)")
        return report
    }
}

struct SourceEnable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Listen to a source again, from where it was left."
    )

    @OptionGroup var named: SourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let source = try await client.enableSource(named.source)
        var report = try Report(source)
        report.lines.add(source)
        report.lines.next("muniment source show \(source.name)")
        return report
    }
}
