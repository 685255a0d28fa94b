import Crypto
import Evidence
import Foundation
import Ledger
import Postgres

/// The audit of a ledger against copying its rows out and against plain SHA-256 of its entries' bytes, and proofs of
/// inclusion by 64 callers.
enum RecordAudit: Question {
    static let name = "audit"
    private static let entries = 1_000_000

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = try await AppendThroughput.newTenant(on: stand)
        let load = AppendLoad(database: stand.app, tenant: tenant, callers: 1_000)
        let appender = Appender(stand.app)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<1_000 {
                group.addTask {
                    for _ in 0..<(entries / 1_000) { _ = try await appender.append(load.entry(.audit)) }
                }
            }
            try await group.waitForAll()
        }
        // Kept beside the stand's database, which knows the key.
        let home = Stand.home + "-log"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let maker = CheckpointMaker(
            database: stand.app,
            home: home,
            origin: .standard,
            clock: SystemClock()
        )
        var begun = ContinuousClock.now
        while true {
            switch try await maker.advance(.audit, of: tenant) {
            case .behind, .isBusy, .tooSoon: continue
            case .signed(_, true): continue
            case .signed, .upToDate: break
            case .refused(let refusal):
                throw BenchError(description: "no checkpoint: \(refusal)")
            }
            break
        }
        let tiled = Double(entries) / Stand.seconds(ContinuousClock.now - begun)

        // The best of three each, in turns: other work on the machine disturbs one as the other.
        var (audited, copied, hashed) = (0.0, 0.0, 0.0)
        for _ in 0..<3 {
            begun = ContinuousClock.now
            let finding = try await LedgerAudit(stand.app, .audit, of: tenant).run()
            guard finding.entryCount == entries else { throw BenchError(description: "\(finding)") }
            audited = max(audited, Double(entries) / Stand.seconds(ContinuousClock.now - begun))
            copied = max(copied, try copyOutRate(of: tenant, count: entries, on: stand))
            hashed = max(hashed, try await hashRate(of: tenant, on: stand))
        }

        let trees = TreeReader(stand.app)
        let proofs = try await rate(tasks: 64, seconds: 5) { _ in
            _ = try await trees.inclusion(of: Int.random(in: 0..<entries), of: .audit, tenant: tenant)
        }
        let ours =
            "\(perSecond(audited)), tiles made at \(perSecond(tiled)), proofs by 64 callers \(perSecond(proofs))"
        return [
            Verdict(
                question:
                    "audit of \(entries) entries (bytes, chain, tree, tiles, checkpoints), against \\copy of the rows to a "
                    + "file",
                ours: ours,
                peer: perSecond(copied),
                ratio: audited / copied,
                aim: .atLeast(0.5)
            ),
            Verdict(
                question: "audit of \(entries) entries, against 300,000 a second",
                ours: perSecond(audited),
                peer: perSecond(300_000),
                ratio: audited / 300_000,
                aim: .atLeast(1)
            ),
            Verdict(
                question: "audit of \(entries) entries, against plain SHA-256 of their bytes in memory",
                ours: perSecond(audited),
                peer: perSecond(hashed),
                ratio: audited / hashed,
                aim: .atLeast(0.05)
            ),
        ]
    }

    /// Entries hashed a second, without the time that it takes to get them.
    private static func hashRate(of tenant: TenantID, on stand: Stand) async throws -> Double {
        var spent = Duration.zero
        var count = 0
        while count < entries {
            let page = try await LedgerReader(stand.app).page(
                of: .audit,
                tenant: tenant,
                after: count - 1,
                limit: LedgerReader.pageLimit
            )
            let bytes = page.rows.compactMap(\.bytes)
            let begun = ContinuousClock.now
            for entry in bytes { _ = SHA256.hash(data: entry) }
            spent += ContinuousClock.now - begun
            count += bytes.count
        }
        return Double(count) / Stand.seconds(spent)
    }

    private static func copyOutRate(of tenant: TenantID, count: Int, on stand: Stand) throws -> Double {
        let file = NSTemporaryDirectory() + "muniment-audit.tsv"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let query =
            "SELECT * FROM ledger.entries WHERE tenant_id = '\(tenant)' AND ledger = 'audit' ORDER BY leaf_index"
        let output = try shell(
            "/usr/bin/psql",
            ["-X", "-q", stand.cluster.connectionString(role: "postgres", database: Stand.database)],
            input: Data("\\timing on\n\\copy (\(query)) to '\(file)'\n".utf8)
        )
        for line in output.split(separator: "\n") where line.hasPrefix("Time: ") {
            guard let time = Double(line.dropFirst(6).prefix { $0.isNumber || $0 == "." }) else { continue }
            return Double(count) / (time / 1_000)
        }
        throw BenchError(description: "psql: \(output.prefix(400))")
    }
}
