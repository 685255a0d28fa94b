import Access
import Chronicle
import Evidence
import Jobs
import Postgres

/// Asks for the jobs that tell webhooks what waits for them, every second.
/// Nothing is asked for twice: a webhook has one unfinished job, on whichever server.
final class WebhookKeeper: Sendable {
    private static let interval: Duration = .seconds(1)

    private let webhooks: Webhooks
    private let jobs: Jobs
    private let access: Access

    init(webhooks: Webhooks, jobs: Jobs, access: Access) {
        self.webhooks = webhooks
        self.jobs = jobs
        self.access = access
    }

    func run() async throws {
        while true {
            try await lookEverywhere()
            try await Task.sleep(for: Self.interval)
        }
    }

    func lookEverywhere() async throws {
        try await access.forEachTenant { tenant in
            for webhook in try await webhooks.due(of: tenant) {
                try await jobs.enqueue(WebhookDeliverer.job(for: webhook), for: tenant)
            }
        }
    }
}
