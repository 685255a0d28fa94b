import Access
import Attestations
import Attestor
import Evidence
import Jobs
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Watchlist")
struct WatchlistTests {
    static func parts(_ rekor: RekorBench) -> (Watchlist, WatchMonitor) {
        let watchlist = Watchlist(
            database: rekor.bench.database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: rekor.bench.clock)
        )
        return (
            watchlist,
            WatchMonitor(rekor: rekor.rekor, watchlist: watchlist, exchange: rekor.exchange)
        )
    }

    @Test("a log that can't be read is one job that is tried again, not one dead job after the other")
    func isTriedAgain() throws {
        let log = try #require(UniqueID("01a20502-9705-756b-a0ec-f0acfb766908"))
        for job in [WatchMonitor.job(for: log.text), RekorVerifier.job(for: log)] {
            #expect(job.uniqueKey != nil)
            for attempt in [1, 3, 500] {
                let outcome = JobOutcome(
                    .failure(JobFailure("it does not answer")),
                    interruption: nil,
                    attempt: attempt,
                    maxAttempts: job.maxAttempts,
                    jitter: 1
                )
                guard case .retried(let pause, _) = outcome else {
                    Issue.record("\(job.kind): \(outcome)")
                    continue
                }
                #expect(pause <= .seconds(3_600))
            }
        }
    }

    @Test(
        "who is watched for is found once, in the transaction in which the log is read; earlier entries are not"
    )
    func found() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (watchlist, monitor) = Self.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            #expect(try await monitor.due(of: tenant).isEmpty)
            let stolen = try RekorBench.record("by a stolen key")
            let draft = WatchDraft(
                name: "stolen",
                field: "key",
                pattern: stolen.key.fingerprint.hex,
                scope: ["log"]
            )
            #expect(try await watchlist.put(for: caller, draft).isNew)
            #expect(try await !watchlist.put(for: caller, draft).isNew)
            #expect(try await monitor.due(of: tenant) == [log.id.text])
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await monitor.due(of: tenant).isEmpty)
            for number in 0..<300 {
                _ = try await rekor.logs.add(RekorBench.record("\(number)"), to: rekor.owner.tenant)
            }
            let entry = try await rekor.logs.add(stolen, to: rekor.owner.tenant)
            try await monitor.look(log.id.text, of: tenant)
            try await monitor.look(log.id.text, of: tenant)
            let hits = try await watchlist.hits(for: caller, before: nil, limit: 10)
            #expect(hits.map(\.leafIndex) == [entry.leafIndex] && hits[0].quiet == nil)
            #expect(hits[0].identity == "stolen" && hits[0].leaf == .sha256(of: [0] + stolen.body2))
            let cursor = try #require(try await watchlist.cursors(for: caller).first)
            #expect(cursor.size == 302 && cursor.beganAt == 1 && cursor.parked == 0)
            let entries = try await rekor.bench.database.superuser.lines(
                """
                SELECT leaf_index::text AS line FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = 'chronicle'
                  AND convert_from(bytes, 'UTF8')::jsonb ->> 'type' = 'muniment.watchlist.found'
                """
            )
            #expect(entries.count == 1)
        }
    }

    @Test("a log that shows other entries than it signed moves nothing")
    func otherEntries() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (watchlist, monitor) = Self.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            let hidden = try RekorBench.record("hidden")
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(name: "hidden", field: "key", match: "prefix", pattern: hidden.key.fingerprint.hex)
            )
            try await monitor.look(log.id.text, of: tenant)
            _ = try await rekor.logs.add(hidden, to: rekor.owner.tenant)
            let other = try RekorBench.record("harmless").body2
            rekor.faults.set { question, real in
                guard question.url.contains("/tile/entries/") else { return try await real() }
                let first = try RekorBench.record("x").body2
                let bundle = [first, other].flatMap { [UInt8($0.count >> 8), UInt8($0.count & 0xFF)] + $0 }
                return RekorBench.Answer(status: 200, body: bundle)
            }
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await watchlist.cursors(for: caller).first?.size == 1)
            let stopped = try #require(try await rekor.rekor.logs(for: caller).first)
            #expect(stopped.state == .diverged && rekor.told.alarms.count == 1)
            rekor.faults.set(nil)
            _ = try await rekor.rekor.move(for: caller, log.id, to: .active, because: "a proxy did it")
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await watchlist.hits(for: caller, before: nil, limit: 10).count == 1)
        }
    }

    @Test("what is suppressed, and what is found again within its window, is kept and quiet")
    func quiet() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (watchlist, monitor) = Self.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(name: "any", field: "key", match: "glob", pattern: "*", dedupSeconds: 60)
            )
            try await monitor.look(log.id.text, of: tenant)
            func enter(_ text: String) async throws -> [String?] {
                _ = try await rekor.logs.add(RekorBench.record(text), to: rekor.owner.tenant)
                try await monitor.look(log.id.text, of: tenant)
                return try await watchlist.hits(for: caller, before: nil, limit: 10).map(\.quiet)
            }
            #expect(try await enter("a") == [nil])
            #expect(try await enter("b") == ["repeated", nil])
            rekor.bench.clock.advance(by: .seconds(120))
            #expect(try await enter("c") == [nil, "repeated", nil])
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(
                    name: "any",
                    field: "key",
                    match: "glob",
                    pattern: "*",
                    suppressedUntil: rekor.bench.clock.now().advanced(by: .seconds(600))
                )
            )
            #expect(try await enter("d").first == "suppressed")
        }
    }

    @Test(
        "patterns match whole, by their beginning, or with stars",
        arguments: [
            ("exact", "a@b.c", "a@b.c", true), ("exact", "a@b", "a@b.c", false),
            ("prefix", "https://x/", "https://x/y", true), ("prefix", "https://x/y/z", "https://x/y", false),
            ("glob", "*@b.c", "a@b.c", true), ("glob", "a?c*", "abcd", true),
            ("glob", "*a*b", "xaxxc", false),
            ("glob", "", "x", false),
            ("regex", "[a-z]+@b\\.c", "a@b.c", true), ("regex", "[a-z]+@b\\.c", "a@b.c.d", false),
            ("regex", "(?i)ÄDA@.*", "äda@b\n.c", true), ("regex", "b\\.c$", "a@b.c", false),
        ]
    )
    func matches(match: String, pattern: String, text: String, isExpected: Bool) throws {
        let logged = LoggedIdentity(names: ["another", text], issuers: [], key: "")
        let found = try Self.identity(match, pattern).finding(in: [logged])
        #expect(found == (isExpected ? .found(text) : .nothing))
    }

    @Test(
        "an expression that would take for ever ends at a limit, and what it says is not known",
        arguments: [#"([a-f0-9]+)*[^a-f0-9]"#, #"(?:(?:[0-9a-f]+)+)+[g-z]"#, #"(?R)?[0-9a-f]"#]
    )
    func endless(pattern: String) throws {
        let logged = LoggedIdentity(
            names: [String(repeating: "0123456789abcdef", count: 200)],
            issuers: [],
            key: ""
        )
        let found = try Self.identity("regex", pattern).finding(in: [logged])
        guard case .unknown(let reason) = found else {
            Issue.record("\(pattern): \(found)")
            return
        }
        #expect(!reason.isEmpty)
    }

    private static func identity(_ match: String, _ pattern: String) throws -> WatchedIdentity {
        WatchedIdentity(
            id: EntryMaker(clock: SystemClock()).identifier(),
            name: "x",
            field: .san,
            match: try #require(WatchedIdentity.Match(rawValue: match)),
            pattern: pattern,
            severity: .high,
            scope: [],
            dedupSeconds: 0,
            suppressedUntil: nil,
            isRetired: false,
            changedBy: "",
            changedAt: SystemClock().now()
        )
    }
}
