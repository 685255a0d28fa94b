import API
import Agent
import ArgumentParser
import Dispatch
import Evidence
import Glibc
import Logging

/// Where an agent's configuration is.
struct AgentFileOption: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("The agent's configuration, a file of JSON.", valueName: "file"),
        completion: .file()
    )
    var file = "/etc/muniment/agent.json"

    func read() throws -> AgentConfiguration {
        do {
            return try AgentConfiguration(parsing: try Files.bytes(of: file, limit: 1 << 20))
        } catch let fault as AgentConfiguration.Fault {
            throw Refusal.input("\(file): \(fault.field) \(fault.reason)", remedy: fault.remedy)
        } catch let refusal as StrictJSON.Refusal {
            throw Refusal.input(
                "\(file) is no configuration of an agent: \(refusal)",
                remedy: "see Documents/operating/agent.md"
            )
        }
    }
}

struct AgentRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Be the agent of this host, until told to stop.",
        discussion: """
            The first time it enrols itself with the wrapped SecretID that its configuration names; then it keeps one \
            connection by its certificate. Documents/operating/agent.md says what it can be told.
            """
    )

    @OptionGroup var source: AgentFileOption

    func run() async throws {
        let configuration = try source.read()
        let log = AgentLog()
        var logger = Logger(label: "muniment.agent") { _ in AgentLogHandler(log: log) }
        logger.logLevel = .info
        // What is in memory goes to no file, whatever ends the process.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        let runner = AgentRunner(
            configuration,
            program: Muniment.configuration.version,
            hostname: Self.hostname,
            logger: logger,
            log: log,
            now: { Instant.now }
        )
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await runner.run() }
                group.addTask { await StopSignals.first() }
                try await group.next()
                group.cancelAll()
            }
        } catch let failure as EnrollmentFailure {
            throw Refusal(outcome: .notAllowed, reason: failure.reason, remedy: failure.remedy)
        } catch let fault as AgentConfiguration.Fault {
            throw Refusal.input("\(source.file): \(fault.field) \(fault.reason)", remedy: fault.remedy)
        } catch let fault as HostFile.Fault {
            throw Refusal.input(fault.description, remedy: "give the agent's user the right to it")
        } catch is CancellationError {
            // It was told to stop.
        }
    }

    private static var hostname: String {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, 255) == 0 else { return "unknown" }
        return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// SIGINT and SIGTERM.
private enum StopSignals {
    static func first() async {
        let (stream, found) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { found.yield() }
            source.resume()
            return source
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }
}

/// Lines to standard error, which the journal keeps, and the last ones in memory.
private struct AgentLogHandler: LogHandler {
    let log: AgentLog
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    init(log: AgentLog) { self.log = log }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let words = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let line = "\(Instant.now.rfc3339) \(event.level) \(event.message)\(words)"
        log.add(line)
        StandardError.write(line + "\n")
    }
}
