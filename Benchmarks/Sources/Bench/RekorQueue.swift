import Access
import Attestations
import Attestor
import Crypto
import Evidence
import Foundation
import Jobs
import Ledger
import Postgres

/// How long 100,000 submissions take to be in a log, and how much memory that takes: the log is one of our own in the same
/// process, so that its memory counts, too. Against the figure that was asked for.
enum RekorQueue: Question {
    static let name = "rekor"
    private static let count = 100_000
    private static let bytesAsked = 200.0 * 1_048_576

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let clock = SystemClock()
        let entries = EntryMaker(clock: clock)
        let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
        let (caller, _) = try await access.createTenant(
            named: "logging \(UniqueID(at: clock.now()))",
            administrator: CallerDraft(
                kind: .person,
                name: "ada",
                did: DIDKey(SigningKey().verificationKey).text,
                permissions: Set(Permission.allCases)
            )
        )
        // Kept with the cluster, which knows the log's key.
        let home = Stand.home + "/rekor"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let jobs = Jobs(database: stand.app, now: clock.now)
        let rekor = Rekor(database: stand.app, ledger: Ledger(), entries: entries, jobs: jobs)
        let logs = OwnLogs(database: stand.app, home: home, origin: .standard, clock: clock)
        _ = try await rekor.moveOwnLog(for: caller, toOpen: true)
        let key = P256.Signing.PrivateKey()
        _ = try await logs.add(record(-1, by: key), to: caller.tenant)
        let seed = try String(contentsOfFile: home + "/log-key", encoding: .utf8)
        guard let signer = Base64.decode(seed.dropLast()).flatMap({ SigningKey(seed: $0) }),
            let vkey = NoteKey(
                name: LogOrigin.standard.rekor(of: caller.tenant),
                key: signer.verificationKey
            )
        else { throw BenchError(description: "the log has no key") }
        _ = try await rekor.addLog(
            for: caller,
            RekorLogDraft(name: "log", url: "http://log", publicKey: vkey.text)
        )
        for start in stride(from: 0, to: count, by: 500) {
            let records = try (start..<start + 500).map { try record($0, by: key) }
            _ = try await rekor.submit(for: caller, records, to: "log", subject: "")
        }
        let tenant = caller.tenant
        let sender = RekorSender(
            rekor: rekor,
            exchange: RekorExchange { question in try await answer(question, logs, tenant) }
        )
        let before = residentBytes()
        let peak = Peak()
        let began = ContinuousClock.now
        let sent = try await sender.send("log", of: tenant) { _ in peak.note(residentBytes()) }
        let seconds = Double((ContinuousClock.now - began) / .seconds(1))
        guard sent == count else { throw BenchError(description: "\(sent) of \(count) are in the log") }
        return [
            Verdict(
                question:
                    "resident memory while 100,000 submissions go into a log (\(perSecond(Double(count) / seconds)))",
                ours: "\(peak.bytes >> 20) MB, \(before >> 20) MB before",
                peer: "asked for 200 MB",
                ratio: Double(peak.bytes) / bytesAsked,
                aim: .atMost(1)
            )
        ]
    }

    private static func record(_ number: Int, by key: P256.Signing.PrivateKey) throws -> RekorRecord {
        let bytes = Array("\(number)".utf8)
        let record = RekorRecord(
            digest: .sha256(of: bytes),
            signature: Array(try key.signature(for: bytes).derRepresentation),
            verifier: .publicKey(Array(key.publicKey.derRepresentation))
        )
        guard let record else { throw BenchError(description: "the key is not read") }
        return record
    }

    /// As the server answers at these addresses.
    private static func answer(
        _ question: RekorExchange.Question,
        _ logs: OwnLogs,
        _ tenant: TenantID
    ) async throws -> RekorExchange.Answer {
        guard question.method == "GET" else {
            let record = try RekorRecord(request2: JSON(parsing: question.body))
            return RekorExchange.Answer(
                status: 201,
                body: try await logs.add(record, to: tenant).json.canonicalBytes()
            )
        }
        let path = question.url.replacing("http://log/api/v2/", with: "")
        var found: [UInt8]?
        if path == "checkpoint" {
            found = try await logs.reading.checkpoint(of: tenant).map { Array($0.note.utf8) }
        } else if let tile = TilePath(path) {
            found = try await logs.reading.hashes(of: tile, tenant: tenant)?.flatMap(\.bytes)
        }
        return RekorExchange.Answer(status: found == nil ? 404 : 200, body: found ?? [])
    }

    private final class Peak {
        private(set) var bytes = 0
        func note(_ found: Int) { bytes = max(bytes, found) }
    }

    private static func residentBytes() -> Int {
        let fields = try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii).split(separator: " ")
        return (fields?.dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
    }
}
