import API
import ArgumentParser

struct CeremonyShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What is being approved, who signed, who still may."
    )

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let ceremony = try await client.ceremony(subject.ceremony)
        var report = try Report(ceremony)
        report.lines.add(ceremony)
        report.lines.addDetails(of: ceremony)
        if ceremony.isWaiting {
            report.lines.next("muniment ceremony sign \(subject.ceremony.shellWord) --key NAME")
        }
        return report
    }
}
