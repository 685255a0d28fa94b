import Foundation
import Logging

extension PrivateCluster {
    /// Ends the PostgreSQL that a killed server left in this folder, and waits for the processes of a killed postmaster,
    /// which end by themselves and keep its shared memory until then.
    ///
    /// They are found by what the kernel says of them: `postmaster.pid` may be missing, empty or another's.
    func endLeftovers() async throws {
        let clock = ContinuousClock()
        let begun = clock.now
        var nextLine = begun
        // What is asked for when; the later, the less PostgreSQL may still tidy up.
        var steps: [(after: Duration, signal: Int32, name: String)] = [
            (.zero, SIGINT, "fast shutdown"),
            (patience.leftovers, SIGQUIT, "immediate shutdown"),
            (patience.leftovers + patience.immediate, SIGKILL, "kill"),
        ]
        while true {
            let processes = ClusterMember.all(ofDirectory: dataDirectory)
            let attached = ClusterLock(ofDirectory: dataDirectory)?.attachedCount ?? 0
            guard !processes.isEmpty || attached > 0 else { return removeUnheldLocks() }
            let waited = clock.now - begun
            let pids = processes.map(\.pid)
            if let step = steps.first, waited >= step.after {
                steps.removeFirst()
                logger.log(
                    level: step.signal == SIGINT ? .notice : .warning,
                    "stopping the PostgreSQL that an earlier run left",
                    metadata: ["by": "\(step.name)", "pids": "\(pids)"]
                )
                // A postmaster ends its own; without one, each ends when it sees that, unless it stands still.
                for process in processes where process.isPostmaster || step.signal != SIGINT {
                    _ = Glibc.kill(process.pid, step.signal)
                }
                nextLine = clock.now + .seconds(10)
            } else if waited > patience.leftovers + patience.immediate * 2 {
                throw Failure.alreadyRunning(directory: dataDirectory, pid: pids.first ?? 0)
            } else if clock.now >= nextLine {
                logger.notice(
                    "still waiting for the PostgreSQL that an earlier run left",
                    metadata: ["pids": "\(pids)", "attached": "\(attached)"]
                )
                nextLine = clock.now + .seconds(10)
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Nobody works in this folder. PostgreSQL refuses to start all the same where a lock file is empty, or names a
    /// process that can be signalled: a zombie that nobody collects, or a stranger that was given the number since.
    private func removeUnheldLocks() {
        let paths = [
            ClusterLock.path(inDirectory: dataDirectory), socketDirectory + "/.s.PGSQL.\(Self.port).lock",
        ]
        for path in paths where FileManager.default.fileExists(atPath: path) {
            if let pid = ClusterLock.pid(in: path), Glibc.kill(pid, 0) != 0, errno == ESRCH { continue }
            unlink(path)
        }
    }
}
