import Access
import Custody
import Evidence
import Jobs
import Postgres

/// Sees to it that each substrate is watched, by one server, and asked for what it is to decide.
struct SubstrateKeeper: Sendable {
    private static let interval: Duration = .seconds(1)

    let desk: SubstrateDesk
    let jobs: Jobs
    let access: Access

    func run() async throws {
        while true {
            try await lookEverywhere()
            try await Task.sleep(for: Self.interval)
        }
    }

    /// One tenant that fails does not keep the others waiting; its failure is thrown at the end.
    func lookEverywhere() async throws {
        var failure: (any Error)?
        for tenant in try await access.tenants() {
            do {
                for substrate in try await desk.substrates(of: tenant.id) {
                    try await jobs.enqueue(SubstrateWatcher.job(for: substrate.id), for: tenant.id)
                    guard try await desk.hasWork(of: substrate.id, tenant: tenant.id) else { continue }
                    try await jobs.enqueue(SubstrateAsker.job(for: substrate.id), for: tenant.id)
                }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
