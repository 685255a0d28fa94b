import API
import ArgumentParser

struct JobShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One job: how far it is, and why its last attempt failed."
    )

    @OptionGroup var subject: JobArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let job = try await client.job(subject.job)
        var report = try Report(job)
        report.lines.add(job)
        report.lines.addDetails(of: job)
        return report
    }
}
