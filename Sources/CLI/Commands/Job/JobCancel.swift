import API
import ArgumentParser

struct JobCancel: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "End a job that waits, runs or is dead; a running one ends soon after."
    )

    @OptionGroup var subject: JobArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let job = try await client.cancelJob(subject.job)
        var report = try Report(job)
        report.lines.add(job)
        if job.state == "running" { report.lines.next("muniment job show \(job.jobID)") }
        return report
    }
}
