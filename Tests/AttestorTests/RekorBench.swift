import Access
import Attestations
import Attestor
import Crypto
import Evidence
import Foundation
import Jobs
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

/// A tenant that writes to the log of another, which is its own log over Rekor's addresses; what happens in between is the test's.
struct RekorBench: Sendable {
    typealias Answer = RekorExchange.Answer
    typealias Question = RekorExchange.Question

    let bench: AttestorBench
    let rekor: Rekor
    let logs: OwnLogs
    /// Whose log it is.
    let owner: Caller
    let faults = Faults()
    /// What people were told.
    let told: Told
    let home: String

    static func with(_ body: (RekorBench) async throws -> Void) async throws {
        try await AttestorBench.with { bench in
            let home = FileManager.default.temporaryDirectory.path + "/muniment-rekor-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: home) }
            let jobs = Jobs(database: bench.database.app, now: bench.clock.now)
            let told = Told()
            let rekor = Rekor(
                database: bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: bench.clock),
                jobs: jobs,
                tell: { notice, _, _ in told.add(notice) }
            )
            let logs = OwnLogs(
                database: bench.database.app,
                home: home,
                origin: .standard,
                clock: bench.clock
            )
            let owner = try await bench.stranger()
            _ = try await rekor.moveOwnLog(for: owner, toOpen: true)
            try await body(
                RekorBench(bench: bench, rekor: rekor, logs: logs, owner: owner, told: told, home: home)
            )
        }
    }

    final class Told: Sendable {
        private let notices = Mutex<[LogNotice]>([])
        func add(_ notice: LogNotice) { notices.withLock { $0.append(notice) } }
        var all: [LogNotice] { notices.withLock { $0 } }
        var alarms: [String] { all.filter { $0.event == .alarm }.map(\.reason) }
    }

    /// What a log does wrong, asked before each request; `nil` lets it do what it would.
    final class Faults: Sendable {
        typealias Fault = @Sendable (Question, _ real: () async throws -> Answer) async throws -> Answer
        private let fault = Mutex<Fault?>(nil)
        func set(_ fault: Fault?) { self.fault.withLock { $0 = fault } }
        var current: Fault? { fault.withLock { $0 } }
    }

    var sender: RekorSender {
        RekorSender(rekor: rekor, exchange: exchange)
    }

    var exchange: RekorExchange {
        RekorExchange { question in
            guard let fault = faults.current else { return try await answer(question) }
            return try await fault(question) { try await answer(question) }
        }
    }

    /// What the server answers at these addresses.
    func answer(_ question: Question) async throws -> Answer {
        let path = question.url.replacing("http://log/api/v2/", with: "")
        let tenant = owner.tenant
        if question.method == "POST" {
            do throws(RekorFault) {
                let json = (try? JSON(parsing: question.body)) ?? .null
                let record = try RekorRecord(request2: json)
                do {
                    let entry = try await logs.add(record, to: tenant)
                    return Answer(status: 201, body: entry.json.canonicalBytes())
                } catch OwnLogRefusal.known(let index) {
                    return Answer(status: 409, headers: [("X-Log-Index", "\(index)")], body: [])
                } catch OwnLogRefusal.frozen {
                    return Answer(status: 405, body: [])
                } catch {
                    return Answer(status: 503, body: [])
                }
            } catch {
                return Answer(status: 400, body: Array("\(error)".utf8))
            }
        }
        let found: [UInt8]?
        if path == "checkpoint" {
            found = try await logs.reading.checkpoint(of: tenant).map { Array($0.note.utf8) }
        } else if let tile = TilePath(path) {
            found =
                tile.content == .entries
                ? try await logs.reading.bundle(of: tile, tenant: tenant)
                : try await logs.reading.hashes(of: tile, tenant: tenant)?.flatMap(\.bytes)
        } else {
            found = nil
        }
        return found.map { Answer(status: 200, body: $0) } ?? Answer(status: 404, body: [])
    }

    /// Names the owner's log to the tenant that writes to it.
    @discardableResult
    func addLog(shard: Int = 0, key: NoteKey? = nil) async throws -> RekorLog {
        var known = key
        if known == nil { known = try await logKey() }
        return try await rekor.addLog(
            for: bench.caller,
            RekorLogDraft(name: "log", shard: shard, url: "http://log", publicKey: try #require(known).text)
        ).value
    }

    /// The log's vkey: there is one once something is in it.
    func logKey() async throws -> NoteKey {
        if try await logs.reading.checkpoint(of: owner.tenant) == nil {
            _ = try await logs.add(Self.record("the first"), to: owner.tenant)
        }
        let seed = try String(contentsOfFile: home + "/log-key", encoding: .utf8)
        let key = try #require(Base64.decode(seed.dropLast()).flatMap { SigningKey(seed: $0) })
        let origin = LogOrigin.standard.rekor(of: owner.tenant)
        return try #require(NoteKey(name: origin, key: key.verificationKey))
    }

    /// Signed by a new key.
    static func record(_ text: String) throws -> RekorRecord {
        let key = P256.Signing.PrivateKey()
        let bytes = Array(text.utf8)
        let signature = Array(try key.signature(for: bytes).derRepresentation)
        let record = RekorRecord(
            digest: .sha256(of: bytes),
            signature: signature,
            verifier: .publicKey(Array(key.publicKey.derRepresentation))
        )
        return try #require(record)
    }

    @discardableResult
    func submit(_ texts: [String]) async throws -> [RekorSubmission] {
        try await rekor.submit(for: bench.caller, texts.map(Self.record), to: "log", subject: "a test").value
    }

    @discardableResult
    func send() async throws -> Int { try await sender.send("log", of: bench.caller.tenant) }

    func states() async throws -> [RekorSubmission] {
        try await rekor.submissions(for: bench.caller, limit: 200)
    }

    /// How many entries the log has.
    func size() async throws -> Int { try await logs.reading.checkpoint(of: owner.tenant)?.size ?? 0 }
}
