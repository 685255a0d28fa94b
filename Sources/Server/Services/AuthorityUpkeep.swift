import Evidence
import Jobs
import Logging
import Postgres
import Secrets

/// What certificate authorities have done by themselves, as their settings say: what has ended is forgotten
/// (`config/auto-tidy`), and lists are made before the last ones end (`auto_rebuild` of `config/crl`).
struct AuthorityUpkeep: Sendable {
    let pki: PKI
    let jobs: Jobs
    let barrier: Barrier
    let logger: Logger

    /// In seconds, between two looks at what is due.
    private static let interval = 300

    var handlers: [JobHandler] { [upkeep, tidying] }

    /// While the seal is closed nothing is due: lists can't be signed, and who tidies should be there to see it.
    private var upkeep: JobHandler {
        let job = NewJob("pki.upkeep", priority: .low, maxAttempts: 1)
        return JobHandler(PeriodicJob(job, .every(.seconds(Self.interval)), scope: .eachTenant)) { run in
            guard !barrier.isSealed else { return }
            try await look(after: run.tenant)
        }
    }

    /// What asks for it: this, or whoever writes to `tidy`.
    private var tidying: JobHandler {
        JobHandler(PKI.tidyKind, concurrency: 2, tenantConcurrency: 1) { run in try await pki.tidy(run) }
    }

    /// One look at a tenant's mounts.
    func look(after tenant: TenantID) async throws {
        for (place, tidying) in try await pki.dueTidyings(of: tenant) {
            do {
                _ = try await pki.askForTidying(tidying, by: jobs, at: place)
            } catch SecretsError.mountGone {
                continue
            }
        }
        for failure in try await pki.rebuildLists(of: tenant) {
            logger.error(
                "the lists of an authority could not be made anew",
                metadata: ["tenant": "\(tenant)", "mount": "\(failure.mount)", "cause": "\(failure.cause)"]
            )
        }
    }
}
