import Custody
import Evidence
import Jobs
import Postgres

/// Each night, for each tenant: erases what verifiers saw and is kept no longer.
struct TenantRetention: Sendable {
    static let kind = "tenant.retention"

    let retention: Retention

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 1) { run in
            let erased = try await retention.eraseExpired(of: run.tenant) { erased in
                run.report(erased.entries, erased.sentence)
                // What is erased is committed: a server that stops goes on tomorrow, or another does now.
                try Task.checkCancellation()
            }
            run.report(erased.entries, of: erased.entries, erased.sentence)
        }
    }

    var periodic: PeriodicJob {
        PeriodicJob(
            NewJob(Self.kind, priority: .idle, maxAttempts: 10),
            .daily(hour: 3),
            scope: .eachTenant
        )
    }
}

extension Retention.Erased {
    /// For people.
    var sentence: String {
        "\(entries) \(entries == 1 ? "entry" : "entries") with \(verifications) "
            + (verifications == 1 ? "verification" : "verifications")
    }
}
