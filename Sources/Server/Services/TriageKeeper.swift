import Access
import Attestor
import Jobs
import Logging

/// Makes the sums over the queue anew, reopens what was accepted until now, and asks for looks at bills of materials that wait.
struct TriageKeeper: Sendable {
    let attestor: Attestor
    let access: Access
    let jobs: Jobs
    let news: CommitNews
    let logger: Logger

    /// How old the sums on pages are at most; whoever wants them newer asks.
    private static let pause: Duration = .seconds(600)

    var handler: JobHandler {
        JobHandler(PeriodicJob(NewJob("attestor.triage", priority: .idle), .every(Self.pause))) { run in
            var expired = 0
            try await access.forEachTenant { tenant in
                let count = try await attestor.expireAcceptances(of: tenant)
                if count > 0 { news.committed(for: tenant) }
                expired += count
                // The sums count them.
                try await attestor.verdictRows.catchUp(tenant)
                if try await attestor.hasDueBills(of: tenant) {
                    try await jobs.enqueue(BillMatching.job, for: tenant)
                }
            }
            _ = try await attestor.refreshSums()
            run.report(expired)
        }
    }
}
