import Evidence
import Foundation
import Ledger
import Postgres

/// Ledger append by 64 and by 1,000 concurrent callers: against psql's `\copy` of the same rows into the same table (as a
/// superuser: COPY is refused under row-level security), against one transaction per entry, and two processes on one
/// ledger against one.
enum AppendThroughput: Question {
    static let name = "append"
    private static let copied = 200_000

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let copy = try await copyRate(on: stand)
        var verdicts: [Verdict] = []
        for (callers, ofCopy, ofSingle) in [(64, 0.25, 25.0), (1_000, 0.5, 60.0)] {
            let tenant = try await newTenant(on: stand)
            let load = AppendLoad(database: stand.app, tenant: tenant, callers: callers)
            let shared = try await load.run(.audit, seconds: 8)
            let ledger = Ledger()
            var patient = stand.app.configuration
            patient.acquireTimeout = .seconds(120)
            let alone = try await Database.with(patient, logger: stand.logger) { database in
                try await rate(tasks: callers, seconds: 8) { _ in
                    let entry = load.entry(.verdicts)
                    _ = try await database.transaction(for: tenant) { db in try ledger.append(entry, in: db) }
                }
            }
            verdicts += [
                Verdict(
                    question: "ledger append, \(callers) callers, against \\copy of the same rows",
                    ours: shared.words,
                    peer: perSecond(copy),
                    ratio: shared.rate / copy,
                    aim: .atLeast(ofCopy)
                ),
                Verdict(
                    question: "ledger append, \(callers) callers, against one transaction per entry",
                    ours: shared.words,
                    peer: perSecond(alone),
                    ratio: shared.rate / alone,
                    aim: .atLeast(ofSingle)
                ),
            ]
            if callers == 64 {
                verdicts.append(
                    Verdict(
                        question: "99th of 100 appends by 64 callers, in milliseconds against five",
                        ours: "\(shared.milliseconds(0.99)) ms",
                        peer: "5 ms",
                        ratio: shared.milliseconds(0.99) / 5,
                        aim: .atMost(1)
                    )
                )
            }
        }
        let one = try await together(1, on: stand)
        let two = try await together(2, on: stand)
        verdicts.append(
            Verdict(
                question: "two processes on one ledger, 64 callers each, against one process",
                ours: perSecond(two),
                peer: perSecond(one),
                ratio: two / one,
                aim: .atLeast(0.8)
            )
        )
        return verdicts
    }

    static func newTenant(on stand: Stand) async throws -> TenantID {
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        _ = try await stand.app.execute(
            "SELECT access.create_tenant(\(tenant), \("bench " + tenant.description))"
        )
        return tenant
    }

    // MARK: Peers

    /// Rows that the appender would have written, copied in one piece.
    private static func copyRate(on stand: Stand) async throws -> Double {
        let tenant = try await newTenant(on: stand)
        let load = AppendLoad(database: stand.app, tenant: tenant, callers: 1)
        var lines: [String] = []
        var chain = ChainHash.genesis(tenant: tenant.id, ledger: LedgerName.audit.rawValue)
        for index in 0..<copied {
            let row = try PreparedEntry(load.entry(.audit)).row(at: index, after: chain)
            chain = Digest(bytes: row.chainHash) ?? chain
            lines.append(
                [
                    row.tenant.text, row.ledger, "\(index)", row.entryID.text, row.appendedAt.rfc3339,
                    "\\\\x" + Hex.encode(row.bytes ?? []), "\\\\x" + Hex.encode(row.leafHash),
                    "\\\\x" + Hex.encode(row.previousHash), "\\\\x" + Hex.encode(row.chainHash),
                ].joined(separator: "\t")
            )
        }
        let file = NSTemporaryDirectory() + "muniment-append.tsv"
        try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let columns =
            "tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash"
        let output = try shell(
            "/usr/bin/psql",
            ["-X", "-q", stand.cluster.connectionString(role: "postgres", database: Stand.database)],
            input: Data("\\timing on\n\\copy ledger.entries (\(columns)) from '\(file)'\n".utf8)
        )
        for line in output.split(separator: "\n") where line.hasPrefix("Time: ") {
            guard let time = Double(line.dropFirst(6).prefix { $0.isNumber || $0 == "." }) else { continue }
            return Double(copied) / (time / 1_000)
        }
        throw BenchError(description: "psql: \(output.prefix(400))")
    }

    /// So many processes of this program append to one ledger, with 64 callers each; the sum of their rates.
    private static func together(_ count: Int, on stand: Stand) async throws -> Double {
        let tenant = try await newTenant(on: stand)
        let connection = stand.cluster.connectionString(role: "muniment_app", database: Stand.database)
        return try await withThrowingTaskGroup(of: Double.self) { group in
            for _ in 0..<count {
                group.addTask {
                    let output = try shell(
                        CommandLine.arguments[0],
                        [AppendLoad.argument, tenant.description, connection]
                    )
                    guard let rate = Double(output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                        throw BenchError(description: output)
                    }
                    return rate
                }
            }
            return try await group.reduce(0, +)
        }
    }
}

/// Callers who append small entries, one after another each.
struct AppendLoad: Sendable {
    /// Makes this program one of several that append: `--append TENANT CONNECTION`.
    static let argument = "--append"

    let database: Database
    let tenant: TenantID
    let callers: Int
    private let maker = EntryMaker(clock: SystemClock())
    /// What each entry tells.
    private let data: JSONObject

    init(
        database: Database,
        tenant: TenantID,
        callers: Int,
        telling data: JSONObject = ["layer": "layer1", "target": "dev-cluster", "verdict": "match"]
    ) {
        self.database = database
        self.tenant = tenant
        self.callers = callers
        self.data = data
    }

    func entry(_ ledger: LedgerName) -> Entry {
        maker.entry(
            "bench.happened",
            subject: "bench/1",
            data: data,
            ledger: ledger,
            tenant: tenant
        )
    }

    struct Outcome {
        var rate: Double
        /// Sorted.
        var latencies: [Duration]

        func milliseconds(_ share: Double) -> Double {
            guard !latencies.isEmpty else { return 0 }
            let place = min(latencies.count - 1, Int(Double(latencies.count) * share))
            return (Stand.seconds(latencies[place]) * 100_000).rounded() / 100
        }

        var words: String { "\(perSecond(rate)), p50 \(milliseconds(0.5)) ms, p99 \(milliseconds(0.99)) ms" }
    }

    /// After a second of warming up.
    func run(_ ledger: LedgerName, seconds limit: Int) async throws -> Outcome {
        let appender = Appender(database)
        func load(for duration: Duration) async throws -> [Duration] {
            let begun = ContinuousClock.now
            return try await withThrowingTaskGroup(of: [Duration].self) { group in
                for _ in 0..<callers {
                    group.addTask {
                        var latencies: [Duration] = []
                        while true {
                            let asked = ContinuousClock.now
                            guard asked - begun < duration else { return latencies }
                            _ = try await appender.append(entry(ledger))
                            latencies.append(ContinuousClock.now - asked)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        _ = try await load(for: .seconds(1))
        let begun = ContinuousClock.now
        let latencies = try await load(for: .seconds(limit))
        let elapsed = Stand.seconds(ContinuousClock.now - begun)
        return Outcome(rate: Double(latencies.count) / elapsed, latencies: latencies.sorted())
    }

    /// As one process of several: prints its rate.
    static func work(_ arguments: [String]) async throws {
        guard arguments.count == 2, let tenant = UniqueID(arguments[0]) else {
            throw BenchError(description: "\(argument) TENANT CONNECTION")
        }
        let configuration = DatabaseConfiguration(connectionString: arguments[1])
        let rate = try await Database.with(configuration, logger: Stand.quiet) { database in
            try await AppendLoad(database: database, tenant: TenantID(tenant), callers: 64)
                .run(.audit, seconds: 6).rate
        }
        print(rate)
    }
}
