import API
import ArgumentParser
import Evidence

struct JobCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: "Work that the server does by itself: what waits, runs and died.",
        subcommands: [JobList.self, JobShow.self, JobCancel.self, JobReplay.self]
    )
}

struct JobArgument: ParsableArguments {
    @Argument(help: "Its identifier.")
    var job: String
}

extension Lines {
    mutating func add(_ job: Wire.Job) {
        row(
            StateWord.job(job),
            job.kind,
            job.jobID,
            "attempt \(job.attempt) of \(job.maxAttempts)",
            (job.finishedAt ?? job.startedAt ?? job.runAt).words,
            job.progress?.words ?? ""
        )
    }

    mutating func addDetails(of job: Wire.Job) {
        if let error = job.error { sentence("error", error) }
        if case .object(let arguments) = job.arguments, !arguments.isEmpty {
            sentence("arguments", job.arguments.canonicalString)
        }
        if let key = job.uniqueKey { sentence("key", key) }
        switch job.state {
        case "dead": next("muniment job replay \(job.jobID)")
        case "available", "running": next("muniment job cancel \(job.jobID)")
        default: break
        }
    }
}

extension StateWord {
    static func job(_ job: Wire.Job) -> String {
        switch job.state {
        case "available": job.error == nil ? "○ waits" : "◇ tried again"
        case "running": job.isCancelRequested ? "◐ being cancelled" : "◐ runs"
        case "completed": "● completed"
        case "cancelled", "dead": "■ \(job.state)"
        default: job.state
        }
    }
}

extension Wire.JobProgress {
    fileprivate var words: String {
        let counted = total.map { "\(done) of \($0)" } ?? "\(done)"
        return note.map { "\($0): \(counted)" } ?? counted
    }
}
