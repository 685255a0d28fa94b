import API
import ArgumentParser

struct SourceReplay: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Try parked events once more, or read a source from its beginning.",
        discussion:
            "What was recorded before is not recorded twice. Ends with exit code 1 if events wait still."
    )

    @Flag(help: "Read the whole source again, as after its file was replaced.")
    var fromStart = false

    @OptionGroup var named: SourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let replay = try await client.replaySource(named.source, fromStart: fromStart)
        var report = try Report(replay)
        report.lines.row("● recorded", counted(replay.recorded, "event"))
        if replay.waiting > 0 {
            report.lines.row("■ parked", counted(replay.waiting, "event"))
            report.lines.next("muniment source show \(named.source.shellWord)")
            report.outcome = .answerIsNo
        }
        return report
    }
}
