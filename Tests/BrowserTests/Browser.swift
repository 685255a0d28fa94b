import Evidence
import Foundation
import Synchronization
import TestSupport

/// Debian's Chromium without a window, driven through the DevTools protocol over a pipe: messages are JSON that end
/// with a zero octet, in on descriptor 3 and out on 4.
final class Browser: Sendable {
    struct Refused: Error, CustomStringConvertible {
        var description: String
    }

    private struct State {
        var lastID = 0
        var waiting: [Int: CheckedContinuation<JSON, any Error>] = [:]
        var events: [JSON] = []
        var isGone = false
    }

    static let program = "/usr/bin/chromium"
    static let isInstalled: Bool = {
        let isThere = FileManager.default.isExecutableFile(atPath: program)
        if !isThere { print("skipped: no \(program); bin/install chromium fonts-dejavu-core") }
        return isThere
    }()

    private static let limits = JSONLimits(size: 256 << 20)

    private let process: ChildProcess
    private let input: FileHandle
    private let output: FileHandle
    private let state = Mutex(State())

    /// Runs `body` with a browser whose profile lies below `folder`.
    static func with<Value: Sendable>(
        folder: String,
        _ body: (Browser) async throws -> Value
    ) async throws -> Value {
        let browser = try Browser(folder: folder)
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(browser)) } catch { outcome = .failure(error) }
        browser.process.signal(SIGKILL)
        try await browser.process.waitForEnd()
        return try outcome.get()
    }

    private init(folder: String) throws {
        let (commandsOut, commandsIn) = try Self.makePipe()
        let (answersOut, answersIn) = try Self.makePipe()
        defer {
            close(commandsOut)
            close(answersIn)
        }
        var arguments = [
            Self.program, "--headless", "--remote-debugging-pipe", "--user-data-dir=\(folder)/chromium",
            "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-extensions", "--no-first-run", "--force-color-profile=srgb", "--hide-scrollbars",
        ]
        // Chromium's sandbox refuses to work for root.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        process = try ChildProcess(
            arguments,
            environment: ["HOME": folder],
            output: folder + "/chromium.log",
            errors: folder + "/chromium.log",
            descriptors: [(commandsOut, 3), (answersIn, 4)]
        )
        input = FileHandle(fileDescriptor: commandsIn, closeOnDealloc: true)
        output = FileHandle(fileDescriptor: answersOut, closeOnDealloc: true)
        let thread = Thread { [self] in read() }
        thread.start()
    }

    /// Both ends above the numbers that the browser expects, and closed in every other program.
    private static func makePipe() throws -> (out: Int32, in: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Refused(description: "no pipe") }
        let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 16) }
        for end in ends { close(end) }
        return (moved[0], moved[1])
    }

    // MARK: Messages

    /// Sends a command and waits for its answer.
    @discardableResult
    func command(_ method: String, _ parameters: JSON = [:], session: String? = nil) async throws -> JSON {
        try await withCheckedThrowingContinuation { continuation in
            let message = state.withLock { state -> JSONObject? in
                guard !state.isGone else { return nil }
                state.lastID += 1
                state.waiting[state.lastID] = continuation
                var message: JSONObject = [
                    "id": .integer(state.lastID), "method": .string(method), "params": parameters,
                ]
                message["sessionId"] = session.map(JSON.string)
                return message
            }
            guard let message else {
                return continuation.resume(throwing: Refused(description: "the browser has ended"))
            }
            do {
                try input.write(contentsOf: Data(JSON.object(message).canonicalBytes() + [0]))
            } catch {
                fail(error)
            }
        }
    }

    /// Everything that has been told in a session without having been asked for.
    func events(of session: String) -> [JSON] {
        state.withLock { $0.events.filter { $0["sessionId"]?.string == session } }
    }

    private func read() {
        var buffer: [UInt8] = []
        while true {
            let data = output.availableData
            guard !data.isEmpty else { return fail(Refused(description: "the browser has ended")) }
            buffer += data
            while let end = buffer.firstIndex(of: 0) {
                take(Array(buffer[..<end]))
                buffer.removeSubrange(...end)
            }
        }
    }

    private func take(_ bytes: [UInt8]) {
        guard let message = try? JSON(parsing: bytes, limits: Self.limits) else { return }
        guard let id = message["id"]?.integer else { return state.withLock { $0.events.append(message) } }
        let continuation = state.withLock { $0.waiting.removeValue(forKey: id) }
        if let error = message["error"] {
            continuation?.resume(throwing: Refused(description: error.canonicalString))
        } else {
            continuation?.resume(returning: message["result"] ?? .null)
        }
    }

    private func fail(_ error: any Error) {
        let waiting = state.withLock { state in
            state.isGone = true
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume(throwing: error) }
    }
}
