import API
import ArgumentParser

struct JobReplay: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Run a dead or cancelled job again, with all its attempts."
    )

    @OptionGroup var subject: JobArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let job = try await client.replayJob(subject.job)
        var report = try Report(job)
        report.lines.add(job)
        report.lines.next("muniment job show \(job.jobID)")
        return report
    }
}
