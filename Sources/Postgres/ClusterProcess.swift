import CLibpq
import Foundation
import Synchronization

/// A server's process, PostgreSQL's above all, started by a thread that lives as long as the process does: the kernel's
/// parent-death signal follows the thread that started it.
package final class ClusterProcess: Sendable {
    private struct State {
        var pid: Int32?
        var status: Int32?
    }

    private let state = Mutex(State())
    private let ended = DispatchGroup()
    private let (end, ending) = AsyncStream<Never>.makeStream()

    /// Starts `arguments[0]`, which inherits nothing but its output, appended to files, and each of `descriptors` under
    /// its second number.
    package init(
        arguments: [String],
        environment: [String: String] = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"],
        log: String,
        errors: String? = nil,
        descriptors: [(own: Int32, its: Int32)] = []
    ) {
        ended.enter()
        let spawned = DispatchSemaphore(value: 0)
        startThread("muniment.cluster") { [self] in
            let pid = spawn(arguments, environment, output: log, errors: errors, descriptors)
            state.withLock { $0.pid = pid }
            spawned.signal()
            defer {
                ended.leave()
                ending.finish()
            }
            guard let pid else { return }
            var status: Int32 = 0
            while waitpid(pid, &status, 0) == -1, errno == EINTR {}
            state.withLock { $0.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
        }
        spawned.wait()
    }

    /// Its number, also after its end; `nil` where it could not be started.
    package var startedPID: Int32? { state.withLock { $0.pid } }

    /// Its number while it runs.
    package var pid: Int32? { state.withLock { $0.status == nil ? $0.pid : nil } }
    package var isRunning: Bool { pid != nil }

    /// The exit code, or 128 and the signal's number; `nil` while it runs, and where it could not be started.
    package var status: Int32? { state.withLock { $0.status } }

    /// Returns when the process has ended, or the task is cancelled. One task at a time.
    package func waitForEnd() async { for await _ in end {} }

    /// Blocks the calling thread until the process has ended, for at most `limit`. Whether it has.
    func waitForEnd(within limit: Duration) -> Bool {
        ended.wait(timeout: .now() + .milliseconds(Int(limit.milliseconds))) == .success
    }

    package func signal(_ number: Int32) {
        state.withLock {
            guard let pid = $0.pid, $0.status == nil else { return }
            _ = kill(pid, number)
        }
    }
}

/// Starts a program in a process group of its own, so that a terminal's Ctrl-C reaches only us.
private func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    output: String,
    errors: String?,
    _ descriptors: [(own: Int32, its: Int32)]
) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    if let errors {
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    } else {
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    for descriptor in descriptors {
        posix_spawn_file_actions_adddup2(&actions, descriptor.own, descriptor.its)
    }
    // Whoever inherited a listening socket would keep the port, and a client's, the client waiting, after our end.
    _ = muniment_close_from(&actions, (descriptors.map(\.its).max() ?? 2) + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    // The threads of tasks block signals, and what they start would inherit that: it could not be ended.
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)

    func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }
    let argumentPointers = pointers(arguments)
    let variablePointers = pointers(environment.map { "\($0.key)=\($0.value)" })
    defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, arguments[0], &actions, &attributes, argumentPointers, variablePointers)
    return result == 0 ? pid : nil
}
