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

    func lookEverywhere() async throws {
        try await access.forEachTenant { tenant in
            for substrate in try await desk.substrates(of: tenant) {
                try await jobs.enqueue(SubstrateWatcher.job(for: substrate.id), for: tenant)
                guard try await desk.hasWork(of: substrate.id, tenant: tenant) else { continue }
                try await jobs.enqueue(SubstrateAsker.job(for: substrate.id), for: tenant)
            }
        }
    }
}
