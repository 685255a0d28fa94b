import Foundation
import Logging
import Postgres
import Schema
import Server

/// Every figure is a ratio, taken in one run against a peer on the same PostgreSQL (fsync on).
///
/// `bench [NAME…]` runs the questions named, or all of them.
@main
enum Bench {
    static func main() async throws {
        MunimentApplication.shareCores()
        MunimentApplication.keepFreedMemory()
        if CommandLine.arguments.dropFirst().first == AppendLoad.argument {
            return try await AppendLoad.work(Array(CommandLine.arguments.dropFirst(2)))
        }
        let questions: [any Question.Type] = [
            PointRead.self, SingleInsert.self, AppendThroughput.self, RecordAudit.self,
            VerificationBatches.self,
            DashboardQuery.self, HTTPGet.self, FeedProjection.self, ReplayedAudit.self, JobThroughput.self,
            TenantComparison.self, VerificationIngest.self, DriftComparison.self, DriftFindings.self,
            ProviderComparison.self, SecretsThroughput.self, CertificateIssue.self, LeaseLending.self,
            Attesting.self, Triaging.self, Judging.self, ConnectedAgents.self,
            RekorQueue.self, FirstStart.self,
        ]
        let names = Set(CommandLine.arguments.dropFirst())
        let stand = try await Stand.make()
        print(
            "machine: \(ProcessInfo.processInfo.activeProcessorCount) cores; PostgreSQL with fsync on; release build"
        )
        var isMissed = false
        for question in questions where names.isEmpty || names.contains(question.name) {
            let verdicts = try await question.measure(on: stand)
            for verdict in verdicts {
                isMissed = isMissed || !verdict.isMet
                print(verdict.line)
                // Whoever reads along through a pipe sees each figure as it comes.
                fflush(nil)
            }
        }
        await stand.close()
        exit(isMissed ? 1 : 0)
    }
}

/// One question of speed: what it loads, what it is compared with, what it should reach.
protocol Question {
    static var name: String { get }
    static func measure(on stand: Stand) async throws -> [Verdict]
}

/// A ratio and its aim.
struct Verdict {
    var question: String
    var ours: String
    var peer: String
    var ratio: Double
    var aim: Aim

    enum Aim {
        case atLeast(Double)
        case atMost(Double)
    }

    var isMet: Bool {
        switch aim {
        case .atLeast(let limit): ratio >= limit
        case .atMost(let limit): ratio <= limit
        }
    }

    var line: String {
        let limit =
            switch aim {
            case .atLeast(let limit): "aim ≥ \(limit)"
            case .atMost(let limit): "aim ≤ \(limit)"
            }
        let rounded = (ratio * 100).rounded() / 100
        return
            "\(isMet ? "met   " : "MISSED") \(question): ratio \(rounded) (\(limit)); ours \(ours); peer \(peer)"
    }
}

/// A private cluster with the product's schema, the way `bin/up` makes it.
struct Stand: Sendable {
    let cluster: PrivateCluster
    let app: Database
    let superuser: Database
    let logger: Logger
    static let database = "bench"

    static var quiet: Logger {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        return logger
    }

    static var home: String {
        ProcessInfo.processInfo.environment["BENCH_HOME"] ?? "/var/tmp/muniment-bench"
    }

    static func make() async throws -> Stand {
        let logger = quiet
        let cluster = try PrivateCluster(home: home, logger: logger)
        try await cluster.start()
        _ = try await Installation(cluster, logger: logger).prepare(database: database)
        func open(_ role: String) -> Database {
            Database(
                DatabaseConfiguration(
                    connectionString: cluster.connectionString(role: role, database: database)
                ),
                logger: logger
            )
        }
        let stand = Stand(
            cluster: cluster,
            app: open(Installation.app),
            superuser: open("postgres"),
            logger: logger
        )
        try await stand.makeLogFiles()
        return stand
    }

    /// The files of the write-ahead log that a cluster has after a while at work, and uses again from then on: in a new one each 16 MB
    /// are a file that is made first, for which all commits wait.
    private func makeLogFiles() async throws {
        let made = try await superuser.rows("SELECT name FROM pg_ls_waldir()").count
        for _ in 0..<max(0, 64 - made) {
            _ = try await superuser.rows("SELECT pg_logical_emit_message(false, 'bench', '')::text AS place")
            _ = try await superuser.rows("SELECT pg_switch_wal()::text AS place")
        }
        _ = try await superuser.execute("CHECKPOINT")
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    func close() async {
        await app.close()
        await superuser.close()
        await cluster.stop()
    }

    /// Runs `pgbench` as the serving role over the same socket and returns its transactions per second.
    ///
    /// By a number of transactions, not by time: its timer wants SIGALRM, which Swift's threads block for their children.
    func pgbench(script: String, clients: Int, transactions: Int) throws -> Double {
        let file = NSTemporaryDirectory() + "muniment-pgbench.sql"
        try script.write(toFile: file, atomically: true, encoding: .utf8)
        let output = try shell(
            "/usr/lib/postgresql/15/bin/pgbench",
            [
                "-n", "-M", "prepared", "-c", "\(clients)", "-j", "2", "-t", "\(transactions / clients)",
                "-f", file,
                cluster.connectionString(role: Installation.app, database: Self.database),
            ]
        )
        for line in output.split(separator: "\n") where line.hasPrefix("tps = ") {
            return Double(line.dropFirst(6).prefix { $0.isNumber || $0 == "." }) ?? 0
        }
        throw BenchError(description: "pgbench said nothing of tps: \(output)")
    }
}

struct BenchError: Error, CustomStringConvertible { var description: String }

func shell(_ program: String, _ arguments: [String], input: Data? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    let stdin = Pipe()
    process.standardInput = stdin
    try process.run()
    if let input { try stdin.fileHandleForWriting.write(contentsOf: input) }
    try stdin.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

/// How often `work` was done per second by `tasks` tasks in `seconds` seconds, after a second of warming up.
func rate(tasks: Int, seconds: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws
    -> Double
{
    func run(for duration: Duration) async throws -> (count: Int, elapsed: Duration) {
        let started = ContinuousClock.now
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now - started < duration {
                        try await work(task)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return (count, ContinuousClock.now - started)
    }
    _ = try await run(for: .seconds(1))
    let (count, elapsed) = try await run(for: .seconds(seconds))
    return Double(count)
        / (Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
}

func perSecond(_ rate: Double) -> String { "\(Int(rate.rounded()))/s" }
