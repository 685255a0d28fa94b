import Foundation
import Synchronization

/// A thread that runs what tasks do, one after another, from the first until it is stopped. Queues of Dispatch won't do:
/// they share their threads with those that all tasks run on.
final class LargeWorkThread: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isStarted = false
        var isStopped = false
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let begins = state.withLock { state in
            state.jobs.append(job)
            defer { state.isStarted = true }
            return !state.isStarted
        }
        arrivals.signal()
        guard begins else { return }
        // Ended by `stop`.
        let thread = Thread { self.work() }
        thread.name = "muniment.large-work"
        // As that of the main thread: parsers go deep.
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Lets the thread end when it has done what it was given.
    func stop() {
        state.withLock { $0.isStopped = true }
        arrivals.signal()
    }

    private func work() {
        while true {
            arrivals.wait()
            let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
            if let job {
                job.runSynchronously(on: asUnownedTaskExecutor())
            } else if state.withLock({ $0.isStopped }) {
                return
            }
        }
    }
}
