import Dispatch

/// Runs an actor's work on a serial queue of its own, whose thread may block.
final class ConnectionThread: SerialExecutor {
    private let queue = DispatchQueue(label: "muniment.connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
