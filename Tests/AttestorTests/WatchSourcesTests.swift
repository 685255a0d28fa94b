import Access
import Attestations
import Attestor
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Watchlist: logs of version 1, our own ledgers, and expressions")
struct WatchSourcesTests {
    @Test(
        "an expression is refused where it does not compile; what it leaves open is parked, others are found"
    )
    func expressions() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (watchlist, monitor) = WatchlistTests.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            for pattern in ["(", "[a-", #"\C"#, "(?<name", String(repeating: "(", count: 80)] {
                await #expect(throws: AttestorError.self, "\(pattern)") {
                    try await watchlist.put(
                        for: caller,
                        WatchDraft(name: "x", field: "key", match: "regex", pattern: pattern)
                    )
                }
            }
            for (name, pattern) in [("endless", #"([0-9a-f]+)*[^0-9a-f]"#), ("any", "[0-9a-f]{64}")] {
                _ = try await watchlist.put(
                    for: caller,
                    WatchDraft(name: name, field: "key", match: "regex", pattern: pattern, scope: ["log"])
                )
            }
            try await monitor.look(log.id.text, of: tenant)
            for number in 0..<20 {
                _ = try await rekor.logs.add(RekorBench.record("\(number)"), to: rekor.owner.tenant)
            }
            try await monitor.look(log.id.text, of: tenant)
            let hits = try await watchlist.hits(for: caller, before: nil, limit: 64)
            #expect(hits.count == 20 && hits.allSatisfy { $0.identity == "any" })
            let parked = try await watchlist.parked(for: caller, limit: 64)
            #expect(Set(parked.map(\.leafIndex)) == Set(1...20))
            #expect(parked.allSatisfy { $0.reason.contains("endless") && $0.log == "log" })
            // It is tried no more once it ended at its limits often.
            #expect(parked.contains { $0.reason.contains("was not looked for") })
            #expect(try await watchlist.cursors(for: caller).first?.parked == 20)
        }
    }

    @Test(
        "a log of version 1 is read by its numbers, from when somebody first is watched for, over a shard before"
    )
    func version1() async throws {
        try await RekorBench.with { rekor in
            let server = Version1Log()
            rekor.faults.set { question, _ in try server.answer(question) }
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            let log = try await rekor.rekor.addLog(for: caller, server.draft).value
            let (watchlist, monitor) = WatchlistTests.parts(rekor)
            let stolen = try RekorBench.record("by a stolen key")
            for number in 0..<13 { server.add(try RekorBench.record("before \(number)")) }
            server.add(stolen)
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(
                    name: "stolen",
                    field: "key",
                    pattern: stolen.key.fingerprint.hex,
                    scope: ["log"],
                    dedupSeconds: 60
                )
            )
            #expect(try await monitor.due(of: tenant) == [log.id.text])
            try await monitor.look(log.id.text, of: tenant)
            for number in 0..<110 { server.add(try RekorBench.record("\(number)")) }
            server.add(Array("no entry of any kind".utf8))
            // A certificate that can't be read is not passed over in silence either, and holds nothing up.
            server.add(try WatchedLogTests.malformed(stolen))
            server.add(stolen)
            server.add(stolen)
            try await monitor.look(log.id.text, of: tenant)
            try await monitor.look(log.id.text, of: tenant)
            let hits = try await watchlist.hits(for: caller, before: nil, limit: 8)
            #expect(Set(hits.map(\.leafIndex)) == [126, 127])
            #expect(hits.count { $0.quiet == nil } == 1)
            #expect(hits[0].leaf == .sha256(of: [0] + stolen.request1.canonicalBytes()))
            let cursor = try #require(try await watchlist.cursors(for: caller).first)
            #expect(cursor.size == 128 && cursor.beganAt == 14 && cursor.parked == 2)
            // Once for the two, since the second was found within the window.
            let notice = try #require(rekor.told.all.first)
            #expect(rekor.told.all.count == 1 && notice.name == "stolen" && notice.event == .found(.high))
            #expect(notice.reason.contains("log/0 #126"))
        }
    }

    @Test("a log of version 1 that changes its past, or is put back, moves nothing and is alarmed of once")
    func forged() async throws {
        try await RekorBench.with { rekor in
            let server = Version1Log()
            rekor.faults.set { question, _ in try server.answer(question) }
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            let log = try await rekor.rekor.addLog(for: caller, server.draft).value
            let (watchlist, monitor) = WatchlistTests.parts(rekor)
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(name: "any", field: "key", match: "glob", pattern: "*", scope: ["log"])
            )
            for number in 0..<6 { server.add(try RekorBench.record("\(number)")) }
            try await monitor.look(log.id.text, of: tenant)
            func state() async throws -> RekorLog.State? {
                try await rekor.rekor.logs(for: caller).first?.state
            }
            // Put back: caches may be the cause, until they can't be.
            server.add(try RekorBench.record("read"))
            try await monitor.look(log.id.text, of: tenant)
            server.cut(to: 6)
            await #expect(throws: RekorExchange.Lost.self) {
                try await monitor.look(log.id.text, of: tenant)
            }
            #expect(try await state() == .active && rekor.told.alarms.isEmpty)
            rekor.bench.clock.advance(by: .seconds(700))
            try await monitor.look(log.id.text, of: tenant)
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await state() == .diverged)
            #expect(rekor.told.alarms.count == 1 && rekor.told.alarms[0].contains("put back"))
            // Somebody looked; now its past is another.
            _ = try await rekor.rekor.move(for: caller, log.id, to: .active, because: "it was a cache")
            server.replace(2, with: try RekorBench.record("forged"))
            for number in 0..<3 { server.add(try RekorBench.record("later \(number)")) }
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await state() == .diverged && rekor.told.alarms.count == 2)
            #expect(try await watchlist.cursors(for: caller).first?.size == 7)
            #expect(try await watchlist.hits(for: caller, before: nil, limit: 8).count == 1)
        }
    }

    @Test("who acts, and whose key signs, is found in our own ledgers, and what was found is not found again")
    func ledgers() async throws {
        try await RekorBench.with { rekor in
            let (watchlist, monitor) = WatchlistTests.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            let signer = SigningKey()
            let fingerprint = try #require(AttestationKey(signer.verificationKey)).fingerprint.hex
            let entries = EntryMaker(clock: rekor.bench.clock)
            func append(_ data: JSONObject, to ledger: LedgerName) async throws {
                let entry = entries.entry(
                    "muniment.test.happened",
                    subject: "test/1",
                    data: data,
                    ledger: ledger,
                    tenant: tenant
                )
                _ = try await rekor.bench.database.app.transaction(for: tenant) { db in
                    try Ledger().append([(try PreparedEntry(entry), nil)], at: ledger, of: tenant, in: db)
                }
            }
            try await append(["by": "mallory"], to: .audit)
            let watched = [
                WatchDraft(name: "key", field: "key", pattern: fingerprint),
                WatchDraft(name: "person", field: "san", match: "regex", pattern: "mall.*"),
                WatchDraft(
                    name: "issuer",
                    field: "issuer",
                    match: "prefix",
                    pattern: "https://issuer.example",
                    scope: ["ledger:chronicle"]
                ),
            ]
            for draft in watched { _ = try await watchlist.put(for: caller, draft) }
            let due = try await monitor.due(of: tenant)
            #expect(due == ["audit", "chronicle", "verdicts"])
            for source in due { try await monitor.look(source, of: tenant) }
            // What was there before is not read.
            #expect(try await watchlist.hits(for: caller, before: nil, limit: 8).isEmpty)
            let did = DIDKey(signer.verificationKey).text
            try await append(["signer": .string(did), "decision": "pass"], to: .verdicts)
            try await append(["actor_id": "mallory", "agent_cert_fingerprint": "none"], to: .audit)
            let statement: JSON = ["signers": [["issuer": "https://issuer.example/login", "identity": "m"]]]
            try await append(
                [
                    "envelope": [
                        "payload": .string(Base64.encode(statement.canonicalBytes())),
                        "payloadType": "application/vnd.in-toto+json", "signatures": [],
                    ]
                ],
                to: .chronicle
            )
            rekor.bench.clock.advance(by: .seconds(61))
            for source in try await monitor.due(of: tenant) { try await monitor.look(source, of: tenant) }
            func hits() async throws -> Set<String> {
                Set(
                    try await watchlist.hits(for: caller, before: nil, limit: 64)
                        .map { "\($0.identity) \($0.log)" }
                )
            }
            let expected: Set<String> = [
                "key ledger:verdicts", "person ledger:audit", "issuer ledger:chronicle",
            ]
            #expect(try await hits() == expected)
            #expect(rekor.told.all.count == 3)
            // The entries that tell of it are read, and find nothing.
            rekor.bench.clock.advance(by: .seconds(61))
            for source in try await monitor.due(of: tenant) { try await monitor.look(source, of: tenant) }
            #expect(try await watchlist.hits(for: caller, before: nil, limit: 64).count == 3)
            #expect(try await watchlist.hits(for: caller, of: "key", before: nil, limit: 64).count == 1)
            rekor.bench.clock.advance(by: .seconds(61))
            #expect(try await monitor.due(of: tenant).isEmpty)
        }
    }

    @Test("each hit is an entry of its own; more than one transaction takes are found by several, each once")
    func entries() async throws {
        try await RekorBench.with { rekor in
            let log = try await rekor.addLog()
            let (watchlist, monitor) = WatchlistTests.parts(rekor)
            let (caller, tenant) = (rekor.bench.caller, rekor.bench.caller.tenant)
            // 1,080 hits, and a transaction ends with the entry that has the thousandth.
            let (identities, entries) = (60, 18)
            for number in 0..<identities {
                _ = try await watchlist.put(
                    for: caller,
                    WatchDraft(
                        name: "any-\(number)",
                        field: "key",
                        match: "glob",
                        pattern: "*",
                        scope: ["log"]
                    )
                )
            }
            try await monitor.look(log.id.text, of: tenant)
            for number in 0..<entries {
                _ = try await rekor.logs.add(RekorBench.record("\(number)"), to: rekor.owner.tenant)
            }
            try await monitor.look(log.id.text, of: tenant)
            try await monitor.look(log.id.text, of: tenant)
            #expect(try await watchlist.cursors(for: caller).map(\.size) == [1 + entries])
            // Each row is what its own entry tells, and there is an entry for no other.
            let told = try await rekor.bench.database.superuser.lines(
                """
                SELECT count(*) || ' ' || count(DISTINCT entry.entry_id) || ' ' || count(hit.hit_id) || ' '
                       || count(DISTINCT (hit.leaf_index, hit.identity_id)) AS line
                FROM (
                    SELECT entry_id, convert_from(bytes, 'UTF8')::jsonb AS told FROM ledger.entries
                    WHERE tenant_id = \(tenant) AND ledger = 'chronicle'
                ) AS entry
                LEFT JOIN watchlist.hits AS hit
                  ON hit.tenant_id = \(tenant) AND hit.chronicle_entry_id = entry.entry_id::text
                 AND hit.hit_id::text = told -> 'data' ->> 'hit_id'
                 AND hit.identity_id::text = told -> 'data' ->> 'identity_id'
                 AND hit.leaf_index::text = told -> 'data' ->> 'log_index'
                 AND encode(hit.leaf_hash, 'hex') = told -> 'data' ->> 'leaf_hash'
                 AND hit.found = told -> 'data' ->> 'found' AND hit.log_id::text = told -> 'data' ->> 'log_id'
                WHERE told ->> 'type' = 'muniment.watchlist.found'
                """
            )
            let count = identities * entries
            #expect(told == ["\(count) \(count) \(count) \(count)"])
            // People are told once of each identity and transaction, of which there were two.
            #expect(rekor.told.all.count == 2 * identities)
            #expect(rekor.told.all.count { $0.reason.contains("and 16 more") } == identities)
        }
    }

    @Test("what is suppressed or retired is so by its name, once; a name that is not there is refused")
    func changes() async throws {
        try await RekorBench.with { rekor in
            let (watchlist, _) = WatchlistTests.parts(rekor)
            let caller = rekor.bench.caller
            _ = try await watchlist.put(
                for: caller,
                WatchDraft(name: "builder", field: "san", pattern: "a@example.com")
            )
            let end = rekor.bench.clock.now().advanced(by: .seconds(600))
            let quiet = try await watchlist.suppress(for: caller, "builder", until: end)
            #expect(quiet.isNew && quiet.value.suppressedUntil == end)
            #expect(try await !watchlist.suppress(for: caller, "builder", until: end).isNew)
            #expect(try await watchlist.retire(for: caller, "builder", isRetired: true).value.isRetired)
            await #expect(throws: AttestorError.unknownWatched("none")) {
                try await watchlist.suppress(for: caller, "none", until: nil)
            }
            await #expect(throws: AttestorError.unknownWatched("builder")) {
                try await watchlist.retire(for: rekor.owner, "builder", isRetired: true)
            }
            // Of two who change it at once, neither writes back what the other has changed.
            for round in 0..<8 {
                let (until, isRetired) = (end.advanced(by: .seconds(round)), !round.isMultiple(of: 2))
                async let suppressed = watchlist.suppress(for: caller, "builder", until: until)
                async let retired = watchlist.retire(for: caller, "builder", isRetired: isRetired)
                _ = try await (suppressed, retired)
                let known = try #require(await watchlist.identities(for: caller).first)
                #expect(known.suppressedUntil == until && known.isRetired == isRetired)
            }
        }
    }
}
