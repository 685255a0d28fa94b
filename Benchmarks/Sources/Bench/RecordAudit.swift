import Evidence
import Foundation
import Ledger
import Postgres

/// The audit of a ledger against copying its rows out, and proofs of inclusion by 64 callers.
enum RecordAudit: Question {
    static let name = "audit"
    private static let entries = 200_000

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = try await AppendThroughput.newTenant(on: stand)
        let load = AppendLoad(database: stand.app, tenant: tenant, callers: 1_000)
        let appender = Appender(stand.app)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<1_000 {
                group.addTask {
                    for _ in 0..<entries / 1_000 { _ = try await appender.append(load.entry(.audit)) }
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

        begun = ContinuousClock.now
        let finding = try await LedgerAudit(stand.app, .audit, of: tenant).run()
        let audited = Double(finding.entryCount) / Stand.seconds(ContinuousClock.now - begun)
        let copied = try copyOutRate(of: tenant, count: finding.entryCount, on: stand)

        let trees = TreeReader(stand.app)
        let proofs = try await rate(tasks: 64, seconds: 5) { _ in
            _ = try await trees.inclusion(of: Int.random(in: 0..<entries), of: .audit, tenant: tenant)
        }
        return [
            Verdict(
                question:
                    "audit of \(finding.entryCount) entries (bytes, chain, tree, tiles, checkpoints), against \\copy of "
                    + "the rows to a file",
                ours:
                    "\(perSecond(audited)), tiles made at \(perSecond(tiled)), proofs by 64 callers \(perSecond(proofs))",
                peer: perSecond(copied),
                ratio: audited / copied,
                aim: .atLeast(0.5)
            )
        ]
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
