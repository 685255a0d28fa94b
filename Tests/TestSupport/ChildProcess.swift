import Foundation
import Synchronization

/// A program that a test started. The kernel ends it together with this process, however that ends.
package final class ChildProcess: Sendable {
    private struct State {
        var pid: Int32?
        var status: Int32?
    }

    private let state = Mutex(State())

    /// Starts `arguments[0]` with the variables of this process, those in `environment` over them. Both streams are
    /// appended to files; each of `descriptors` arrives in the program under its second number.
    package init(
        _ arguments: [String],
        environment: [String: String] = [:],
        output: String,
        errors: String,
        descriptors: [(own: Int32, its: Int32)] = []
    ) throws {
        let command = ["/usr/bin/setpriv", "--pdeathsig", "KILL", "--"] + arguments
        let spawned = DispatchSemaphore(value: 0)
        // The signal at a parent's death follows the thread that started the program: it lives as long.
        let thread = Thread { [self] in
            let pid = spawn(
                command,
                environment: environment,
                output: output,
                errors: errors,
                descriptors: descriptors
            )
            state.withLock { $0.pid = pid }
            spawned.signal()
            guard let pid else { return }
            var status: Int32 = 0
            while waitpid(pid, &status, 0) == -1, errno == EINTR {}
            let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
            state.withLock { $0.status = code }
        }
        thread.start()
        spawned.wait()
        guard state.withLock({ $0.pid }) != nil else { throw CocoaError(.executableLoad) }
    }

    package var pid: Int32 { state.withLock { $0.pid ?? 0 } }

    /// The exit code, or 128 and the signal's number; `nil` while the program runs.
    package var status: Int32? { state.withLock { $0.status } }

    package func signal(_ number: Int32) {
        state.withLock { state in
            guard let pid = state.pid, state.status == nil else { return }
            _ = kill(pid, number)
        }
    }

    /// Waits for its end and returns its status.
    @discardableResult
    package func waitForEnd(within limit: Duration = .seconds(60)) async throws -> Int32 {
        try await condition(within: limit) { status != nil }
        return status ?? -1
    }
}

private func spawn(
    _ arguments: [String],
    environment: [String: String],
    output: String,
    errors: String,
    descriptors: [(own: Int32, its: Int32)]
) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    for descriptor in descriptors {
        posix_spawn_file_actions_adddup2(&actions, descriptor.own, descriptor.its)
    }
    // A program begins with no signal held back, whatever the threads of this one hold back.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("MUNIMENT_") }
    // Where PostgreSQL's programs are is the machine's matter, not the test's.
    variables["MUNIMENT_POSTGRES_BIN"] = ProcessInfo.processInfo.environment["MUNIMENT_POSTGRES_BIN"]
    variables.merge(environment) { _, new in new }

    func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }
    let argumentPointers = pointers(arguments)
    let variablePointers = pointers(variables.map { "\($0.key)=\($0.value)" })
    defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, arguments[0], &actions, &attributes, argumentPointers, variablePointers)
    return result == 0 ? pid : nil
}
