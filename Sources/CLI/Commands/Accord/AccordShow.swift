import API
import ArgumentParser

struct AccordShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One accord with its terms."
    )

    @Argument(help: "Its name, CID or identifier.")
    var accord: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let result = try await client.accord(accord)
        var report = try Report(result)
        report.lines.add(result)
        report.lines.addDetails(of: result)
        return report
    }
}
