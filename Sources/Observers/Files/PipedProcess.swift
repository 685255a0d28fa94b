import Glibc
import NIOCore
import NIOPosix

/// A program that is spoken with through its standard input and output.
final class PipedProcess: Sendable {
    private let pid: pid_t
    private let input: Int32
    private let output: Int32
    private let errors: Int32

    private static let maximumErrorBytes = 16 << 10

    /// Starts `arguments[0]`, with nothing of this process's environment and none of its files.
    init(_ arguments: [String]) throws {
        var pipes: [Int32] = []
        for _ in 0..<3 {
            var ends: [Int32] = [0, 0]
            // Pairs of sockets, since these are made closed to other programs from the start.
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
            else {
                let number = errno
                for end in pipes { close(end) }
                throw IOError(errnoCode: number, reason: "socketpair")
            }
            pipes += ends
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (end, descriptor) in [
            (pipes[0], STDIN_FILENO), (pipes[3], STDOUT_FILENO), (pipes[5], STDERR_FILENO),
        ] {
            posix_spawn_file_actions_adddup2(&actions, end, descriptor)
        }
        var pid: pid_t = 0
        let variables = ["PATH=/usr/bin:/bin", "LC_ALL=C"]
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        let outcome = posix_spawn(&pid, arguments[0], &actions, nil, words, environment)
        for end in [pipes[0], pipes[3], pipes[5]] { close(end) }
        guard outcome == 0 else {
            for end in [pipes[1], pipes[2], pipes[4]] { close(end) }
            throw ObservationError(
                .unreachable,
                "address",
                "\(arguments[0]) could not be started: \(String(cString: strerror(outcome)))",
                remedy: "install it on the server's machine (Debian: openssh-client)"
            )
        }
        self.pid = pid
        (input, output, errors) = (pipes[1], pipes[2], pipes[4])
    }

    /// The channel owns both descriptors from now on. Called once.
    func channel() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        do {
            return try await NIOPipeBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .takingOwnershipOfDescriptors(input: output, output: input) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            close(input)
            close(output)
            throw error
        }
    }

    /// Ends the program, if it has not ended, and returns what it said of errors. Called once, after the channel was closed.
    /// Also who is cancelled waits for it: no program is left behind.
    func end() async -> String {
        let (pid, errors) = (pid, errors)
        return await withCheckedContinuation { continuation in
            NIOThreadPool.singleton.submit { _ in
                continuation.resume(returning: Self.end(pid, errors))
            }
        }
    }

    /// A program that was let go ends by itself, and says its last words first.
    private static func end(_ pid: pid_t, _ errors: Int32) -> String {
        var waits = 0
        while waitpid(pid, nil, WNOHANG) == 0 {
            if waits == 20 { kill(pid, SIGKILL) }
            waits += 1
            usleep(10_000)
        }
        defer { close(errors) }
        _ = fcntl(errors, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: maximumErrorBytes)
        let count = read(errors, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
