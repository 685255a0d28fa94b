import Foundation
import Logging

extension PrivateCluster {
    /// Ends the PostgreSQL that a killed server left in this folder, and waits for the processes of a killed postmaster,
    /// which end by themselves and keep its shared memory until then.
    func endLeftovers() async throws {
        let deadline = ContinuousClock.now + Self.longestLeftover
        var isSignalled = false
        while let lock = ClusterLock(ofDirectory: dataDirectory) {
            guard lock.isHeld || lock.attachedCount > 0 else {
                // PostgreSQL refuses to start while the process of that number can be signalled: a zombie that nobody
                // collects, or a stranger that was given the number since.
                if Glibc.kill(lock.pid, 0) == 0 || errno == EPERM {
                    unlink(ClusterLock.path(inDirectory: dataDirectory))
                    unlink(socketDirectory + "/.s.PGSQL.\(Self.port).lock")
                }
                return
            }
            guard ContinuousClock.now < deadline else {
                throw Failure.alreadyRunning(directory: dataDirectory, pid: lock.pid)
            }
            if lock.isHeld, !isSignalled {
                logger.notice(
                    "stopping the PostgreSQL that an earlier run left",
                    metadata: ["pid": "\(lock.pid)"]
                )
                _ = Glibc.kill(lock.pid, SIGINT)
                isSignalled = true
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private static let longestLeftover: Duration = .seconds(60)
}
