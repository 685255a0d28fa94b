import Evidence
import Logging

extension JobWorker {
    func settle(_ run: JobRun, _ result: Result<Void, any Error>) async {
        let claim = Claim(id: run.id, fence: run.fence)
        let outcome = JobOutcome(
            result,
            interruption: running[claim]?.interruption,
            attempt: run.attempt,
            maxAttempts: run.maxAttempts,
            jitter: Double.random(in: 0...1)
        )
        log(outcome, of: run, result)
        let progress = run.takeProgress()
        var pause = Duration.milliseconds(50)
        for attempt in 1...Self.writeLimit {
            do {
                if let progress, outcome != .lost { try await jobs.write(progress, of: run) }
                if outcome == .completed {
                    try await complete(run)
                } else {
                    try await jobs.settle(run, as: outcome)
                }
                break
            } catch  where attempt < Self.writeLimit {
                // Writing again is harmless; the heartbeat goes on meanwhile.
                try? await Task.sleep(for: pause)
                pause = pause * 2
            } catch {
                logger.error(
                    "job's outcome could not be written: it will be run again",
                    metadata: ["job": "\(run.id)", "kind": "\(run.kind)", "cause": "\(error)"]
                )
            }
        }
        running[claim] = nil
        if mayHaveLeftSome { jobs.news.here.ring() }
    }

    private func complete(_ run: JobRun) async throws {
        try await withCheckedThrowingContinuation { written in
            completed.append((run, written))
            guard !isWriting else { return }
            isWriting = true
            // Ends when nothing waits any more, and is never cancelled, as those that wait.
            Task { await writeCompleted() }
        }
    }

    private func writeCompleted() async {
        while !completed.isEmpty {
            let batch = completed
            completed = []
            let result: Result<Void, any Error>
            do {
                result = .success(try await jobs.complete(batch.map(\.run)))
            } catch {
                result = .failure(error)
            }
            for entry in batch { entry.written.resume(with: result) }
        }
        isWriting = false
    }

    /// How often an outcome is written, over some six seconds.
    private static let writeLimit = 8

    private func log(_ outcome: JobOutcome, of run: JobRun, _ result: Result<Void, any Error>) {
        guard case .failure(let error) = result else { return }
        var metadata: Logger.Metadata = [
            "job": "\(run.id)", "kind": "\(run.kind)", "tenant": "\(run.tenant)",
            "attempt": "\(run.attempt) of \(run.maxAttempts)",
        ]
        switch outcome {
        case .retried:
            metadata["cause"] = "\(error)"
            logger.warning("job failed and will be tried again", metadata: metadata)
        case .dead:
            metadata["cause"] = "\(error)"
            logger.error("job is dead", metadata: metadata)
        case .lost: logger.warning("job was taken by another worker", metadata: metadata)
        case .completed, .cancelled, .released: break
        }
    }
}
