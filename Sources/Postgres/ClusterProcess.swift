import Foundation
import Synchronization

/// A server's process, PostgreSQL's above all, started by a thread that lives as long as the process does: the kernel's parent-death signal
/// follows the thread that started it.
package final class ClusterProcess: Sendable {
    private struct State {
        var pid: Int32?
        var hasEnded = false
    }

    private let state = Mutex(State())
    private let (end, ending) = AsyncStream<Never>.makeStream()

    package init(arguments: [String], log: String) {
        let spawned = DispatchSemaphore(value: 0)
        let thread = Thread { [self] in
            let pid = spawn(arguments, log: log)
            state.withLock {
                $0.pid = pid
                $0.hasEnded = pid == nil
            }
            spawned.signal()
            defer { ending.finish() }
            guard let pid else { return }
            var status: Int32 = 0
            while waitpid(pid, &status, 0) == -1, errno == EINTR {}
            state.withLock { $0.hasEnded = true }
        }
        thread.name = "muniment.cluster"
        thread.start()
        spawned.wait()
    }

    var pid: Int32? { state.withLock { $0.hasEnded ? nil : $0.pid } }
    package var isRunning: Bool { pid != nil }

    /// Returns when the process has ended, or the task is cancelled. One task at a time.
    func waitForEnd() async { for await _ in end {} }

    package func signal(_ number: Int32) {
        state.withLock {
            guard let pid = $0.pid, !$0.hasEnded else { return }
            _ = kill(pid, number)
        }
    }
}

/// Starts a program in a process group of its own, so that a terminal's Ctrl-C reaches only us, with output to `log`.
private func spawn(_ arguments: [String], log: String) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    // The threads of tasks block signals, and what they start would inherit that: it could not be ended.
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)

    var pointers = arguments.map { (text: String) in strdup(text) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var environment = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"].map { (text: String) in strdup(text) }
    environment.append(nil)
    defer { for pointer in environment { free(pointer) } }
    var pid: pid_t = 0
    return posix_spawn(&pid, arguments[0], &actions, &attributes, pointers, environment) == 0 ? pid : nil
}
