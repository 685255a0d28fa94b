import Evidence
import Logging
import Postgres

extension JobWorker {
    /// What is done every second: a sign of life, progress, the dead, periodic jobs.
    func mind() async throws {
        try await beat()
        let rescued = try await jobs.rescue(after: limits.lease)
        if rescued > 0 { logger.warning("jobs of silent workers rescued", metadata: ["count": "\(rescued)"]) }
        try await firePeriodic()
        lookCount += 1
    }

    func beat() async throws {
        guard !running.isEmpty else { return }
        let asked = Array(running.keys)
        let held = try await jobs.beat(asked.map(\.id), of: id)
        let byClaim = Dictionary(uniqueKeysWithValues: held.map { (Claim(id: $0.id, fence: $0.fence), $0) })
        for claim in asked {
            guard let entry = running[claim] else { continue }
            if let held = byClaim[claim] {
                if held.isCancelled { interrupt(claim, because: .cancelled) }
            } else if !entry.run.isCompleting {
                interrupt(claim, because: .lost)
            }
            if let progress = entry.run.takeProgress() { try await jobs.write(progress, of: entry.run) }
        }
    }

    func interrupt(_ claim: Claim, because interruption: JobInterruption) {
        guard let entry = running[claim], entry.interruption == nil else { return }
        running[claim]?.interruption = interruption
        entry.work.cancel()
    }

    private func firePeriodic() async throws {
        for periodic in periodic {
            let slot = periodic.cadence.slot(at: jobs.now())
            guard handledSlots[periodic.job.kind] != slot else { continue }
            let whose: [TenantID] =
                switch periodic.scope {
                case .installation: [.installation]
                case .eachTenant: try await tenants()
                }
            if try await jobs.fire(periodic, slot: slot, for: whose) > 0 { jobs.announce() }
            handledSlots[periodic.job.kind] = slot
        }
    }
}

// MARK: - Stopping

extension JobWorker {
    /// How long a cancelled handler may take to end, before its job is given back all the same.
    private static let cancellationLimit: Duration = .seconds(3)

    func drain() async {
        await wait(atMost: limits.drain)
        for claim in Array(running.keys) { interrupt(claim, because: .shutdown) }
        await wait(atMost: Self.cancellationLimit)
        for entry in running.values {
            // Where this fails, the job is rescued when its lease is over.
            try? await jobs.settle(entry.run, as: .released)
        }
        running = [:]
    }

    /// Until nothing runs; heartbeats go on.
    private func wait(atMost limit: Duration) async {
        let deadline = ContinuousClock.now + limit
        var beaten = ContinuousClock.now
        while !running.isEmpty, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(20))
            guard ContinuousClock.now - beaten > limits.pollInterval else { continue }
            beaten = .now
            // Without it the jobs may be taken, which their fences stand.
            try? await beat()
        }
    }
}
