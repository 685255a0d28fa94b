import Access
import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

@Suite("Leases")
struct LeaseTests {
    @Test("a row is committed before anything is made, and tells of it once it is given out")
    func lending() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let lease = try await bench.lend { made in
                let states = try await bench.states()
                #expect(states == ["pending": 1])
                #expect(made.state == .pending)
            }
            try await bench.expect(["live": 1])
            #expect(lease.name == "database/creds/r/\(lease.id.text)")
            let found = try await bench.leases.lease(named: lease.name, of: bench.tenant)
            #expect(found.ttl == 3_600 && found.isRenewable && found.sourceAddress == "192.0.2.7")
            // Nothing that was given out stands there in clear.
            let held = try await bench.secrets.database.superuser.first(
                "SELECT encode(credentials, 'escape') AS kept FROM secrets.leases"
            ) { row -> String in try row["kept"] }
            #expect(held?.contains("p-that-is-secret") == false)
            for name in ["", "x", lease.id.text, "database/creds/q/\(lease.id.text)", lease.name + "/"] {
                await #expect(throws: LeaseError.unknownLease) {
                    _ = try await bench.leases.lease(named: name, of: bench.tenant)
                }
            }
            let other = try await bench.secrets.database.makeTenant("other")
            await #expect(throws: LeaseError.unknownLease) {
                _ = try await bench.leases.lease(named: lease.name, of: other)
            }
        }
    }

    @Test("what could not be made is no lease; what may have been made is taken back")
    func failing() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            await #expect(throws: EngineError.refused("no")) {
                _ = try await bench.lend { _ in throw EngineError.refused("no") }
            }
            #expect(engine.revoked.isEmpty)
            await #expect(throws: EngineError.unknownOutcome("lost")) {
                _ = try await bench.lend { _ in throw EngineError.unknownOutcome("lost") }
            }
            #expect(engine.revoked.count == 1)
            try await bench.expect(["revoked": 2])
            // The target is away just then: the reaper goes on with it.
            engine.fail(.unreachable("away"))
            await #expect(throws: EngineError.self) {
                _ = try await bench.lend { _ in throw EngineError.unknownOutcome("lost") }
            }
            try await bench.expect(["revoked": 2, "revoking": 1])
            engine.fail(nil)
            bench.clock.advance(by: .seconds(60))
            #expect(try await bench.drain().ended == 1)
            try await bench.expect(["revoked": 3])
            let kept = try await bench.secrets.database.superuser.first(
                "SELECT count(*) AS count FROM secrets.leases WHERE credentials IS NOT NULL"
            ) { row -> Int in try row["count"] }
            #expect(kept == 0)
        }
    }

    @Test("ended while it is made, it is taken back and not given out")
    func endedMeanwhile() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            await #expect(throws: LeaseError.endedMeanwhile) {
                _ = try await bench.lend { lease in
                    try await bench.desk.revoke(lease.name, of: bench.tenant)
                    // The reaper leaves it alone as long as somebody may be making it.
                    let drained = try await bench.drain()
                    #expect(drained.ended == 0)
                }
            }
            #expect(engine.revoked.count == 1)
            let first = try await bench.states()
            #expect(first == ["revoked": 1])
            // One that took too long is not given out, either.
            await #expect(throws: LeaseError.endedMeanwhile) {
                _ = try await bench.lend { _ in bench.clock.advance(by: .seconds(61)) }
            }
            let second = try await bench.states()
            #expect(second == ["revoked": 2])
        }
    }

    @Test("what a crash left half made is taken back once making it must have ended")
    func crashed() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let lease = try await bench.lend()
            try await bench.secrets.database.superuser.execute(
                """
                UPDATE secrets.leases SET state = 'pending', due_at = issued_at + interval '120 seconds'
                WHERE lease_id = \(lease.id)
                """
            )
            #expect(try await bench.drain().ended == 0)
            bench.clock.advance(by: .seconds(121))
            #expect(try await bench.desk.dueTargets(of: bench.tenant, limit: 10).count == 1)
            #expect(try await bench.drain().ended == 1)
            #expect(engine.revoked == [lease.id])
            #expect(bench.told.leases.withLock { $0.map(\.revocationReason) } == ["never given out"])
        }
    }

    @Test("a lease ends on time, and is told of")
    func expiry() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            var leases: [Lease] = []
            for ttl in [300, 100, 200] { leases.append(try await bench.lend(ttl: ttl)) }
            #expect(try await bench.desk.dueTargets(of: bench.tenant, limit: 10).isEmpty)
            bench.clock.advance(by: .seconds(250))
            for lease in leases.dropFirst() {
                await #expect(throws: LeaseError.unknownLease) {
                    _ = try await bench.leases.lease(named: lease.name, of: bench.tenant)
                }
            }
            #expect(try await bench.drain().ended == 2)
            // Begun in their order, and at the same time.
            #expect(Set(engine.revoked) == [leases[1].id, leases[2].id])
            try await bench.expect(["live": 1, "revoked": 2])
            #expect(bench.told.leases.withLock { $0.map(\.revocationReason) } == ["expired", "expired"])
            #expect(bench.desk.figures.lateness(percentile: 100) >= 50)
        }
    }

    @Test("it is renewed within its longest time, and as often as it may")
    func renewing() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let lease = try await bench.lend(ttl: 1_000, maxTTL: 3_000, editing: { $0.maxRenewals = 3 })
            bench.clock.advance(by: .seconds(500))
            let (first, isCapped) = try await bench.desk.renew(lease.name, by: nil, of: bench.tenant)
            #expect(!isCapped)
            #expect((995...1_000).contains(first.remaining(at: bench.clock.now())))
            let (second, isShorter) = try await bench.desk.renew(lease.name, by: 60, of: bench.tenant)
            #expect(!isShorter && second.expiresAt < first.expiresAt)
            let (third, isCut) = try await bench.desk.renew(lease.name, by: 9_999, of: bench.tenant)
            #expect(isCut && third.expiresAt == lease.lastExpiresAt)
            #expect(engine.state.withLock { $0.renewed }.last == lease.lastExpiresAt)
            await #expect(throws: LeaseError.renewedTooOften(3)) {
                _ = try await bench.desk.renew(lease.name, by: nil, of: bench.tenant)
            }
            // The row itself holds both caps, whatever the code does.
            for statement: Query in [
                "UPDATE secrets.leases SET expires_at = last_expires_at + interval '1 second'",
                "UPDATE secrets.leases SET renewed_count = 4",
            ] {
                let error = try await refusal(PostgresError.self) {
                    try await bench.secrets.database.superuser.execute(statement)
                }
                #expect(error?.sqlState == "23514")
            }
            // The target refuses: then the lease is as it was.
            let other = try await bench.lend()
            engine.fail(.refused("no"))
            await #expect(throws: EngineError.refused("no")) {
                _ = try await bench.desk.renew(other.name, by: 7_000, of: bench.tenant)
            }
            let standing = try await bench.leases.lease(named: other.name, of: bench.tenant)
            #expect(standing.expiresAt == other.expiresAt && standing.renewedCount == 0)
            engine.fail(nil)
            let fixed = try await bench.lend(editing: { $0.isRenewable = false })
            await #expect(throws: LeaseError.notRenewable) {
                _ = try await bench.desk.renew(fixed.name, by: 10, of: bench.tenant)
            }
            bench.clock.advance(by: .seconds(10_000))
            await #expect(throws: LeaseError.unknownLease) {
                _ = try await bench.desk.renew(other.name, by: 10, of: bench.tenant)
            }
        }
    }

    @Test("a role has no more leases at a time than its cap, however many ask at once")
    func cap() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let outcomes = await withTaskGroup(of: Lease?.self) { group in
                for _ in 0..<12 {
                    group.addTask { try? await bench.lend(editing: { $0.cap = 5 }) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let made = outcomes.compactMap(\.self)
            #expect(made.count == 5)
            await #expect(throws: LeaseError.roleIsFull(role: "r", cap: 5)) {
                _ = try await bench.lend(editing: { $0.cap = 5 })
            }
            try await bench.desk.revoke(made[0].name, of: bench.tenant)
            _ = try await bench.lend(editing: { $0.cap = 5 })
        }
    }

    @Test("a lease count quota holds for what is below its path")
    func quota() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            try await bench.quotas.put(
                Quota(
                    name: "few",
                    path: "database/creds/r",
                    role: "",
                    isInheritable: false,
                    limit: .leases(2)
                ),
                of: bench.tenant,
                at: bench.clock.now()
            )
            for _ in 0..<2 { _ = try await bench.lend() }
            await #expect(throws: LeaseError.quotaIsFull(quota: "few", limit: 2)) {
                _ = try await bench.lend()
            }
            _ = try await bench.lend(path: "database/creds/other")
        }
    }

    @Test("with a token its leases end, and none is made for one that has ended")
    func tokens() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let entries = EntryMaker(clock: bench.clock)
            let clock = bench.clock
            let access = Access(
                database: bench.secrets.database.app,
                ledger: Ledger(),
                entries: entries,
                tokensEnded: { tokens, tenant, db in
                    try Leases.end(ofTokens: tokens, of: tenant, at: clock.now(), in: db)
                }
            )
            let tenant = Tenant(id: bench.tenant, name: "root")
            let root = try await access.createRootToken(of: tenant)
            var request = TokenRequest()
            request.policies = ["default"]
            request.ttl = 600
            let parent = try await access.createToken(
                request,
                by: root.grant,
                hasSudo: true,
                mountAccessor: "token_1"
            )
            let rooted = try await bench.lend(token: root.grant.tokenID)
            let lease = try await bench.lend(token: parent.grant.tokenID)
            try await access.revoke(parent.token, of: tenant)
            try await bench.expect(["live": 1, "revoking": 1])
            await #expect(throws: LeaseError.unknownLease) {
                _ = try await bench.leases.lease(named: lease.name, of: bench.tenant)
            }
            #expect(try await bench.drain().ended == 1)
            #expect(engine.revoked == [lease.id])
            await #expect(throws: LeaseError.tokenEnded) {
                _ = try await bench.lend(token: parent.grant.tokenID)
            }
            // By its time: a lease is not longer than its token, whatever it was issued for.
            let second = try await access.createToken(
                request,
                by: root.grant,
                hasSudo: true,
                mountAccessor: "token_1"
            )
            let short = try await bench.lend(ttl: 7_200, token: second.grant.tokenID)
            #expect(try await access.endExpiredTokens(of: bench.tenant).isEmpty)
            bench.clock.advance(by: .seconds(601))
            #expect(try await access.endExpiredTokens(of: bench.tenant) == [second.grant.tokenID])
            #expect(try await bench.drain().ended == 1)
            #expect(engine.revoked == [lease.id, short.id])
            _ = try await bench.leases.lease(named: rooted.name, of: bench.tenant)
        }
    }

    @Test("of folders and leases a list shows what stands directly below")
    func listing() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let a = try await bench.lend(path: "database/creds/a")
            let b = try await bench.lend(path: "database/creds/a-b")
            let names: (String) async throws -> [String] = { path in
                try await bench.leases.names(below: path, of: bench.tenant)
            }
            #expect(try await names("") == ["database/"])
            #expect(try await names("database") == ["creds/"])
            #expect(try await names("database/creds/") == ["a-b/", "a/"])
            #expect(try await names("database/creds/a") == [a.id.text])
            #expect(try await names("database/cr").isEmpty)
            #expect(
                try await bench.leases.names(below: "database/creds", of: bench.tenant, after: "a-b/") == [
                    "a/"
                ]
            )
            #expect(try await bench.desk.revoke(below: "database/creds/a", of: bench.tenant) == 1)
            #expect(try await names("database/creds/") == ["a-b/"])
            #expect(try await bench.desk.revoke(below: b.name, of: bench.tenant) == 1)
            #expect(try await names("").isEmpty)
            #expect(engine.revoked == [a.id, b.id])
        }
    }

    @Test("a burst is taken back the oldest first, by no more at a time than the target bears, and counted")
    func burst() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            var leases: [Lease] = []
            for ttl in (1...60).shuffled() { leases.append(try await bench.lend(ttl: ttl * 10)) }
            bench.clock.advance(by: .seconds(7_000))
            let overdue = try await bench.leases.overdue(of: bench.tenant, since: bench.clock.now())
            let oldest = leases.map(\.expiresAt).min()
            #expect(overdue.count == 60 && overdue.oldest == oldest)
            #expect(try await bench.drain().ended == 60)
            #expect(engine.state.withLock { $0.most } <= 4)
            let order = leases.sorted { $0.expiresAt < $1.expiresAt }.map(\.id)
            // Those that are under way together may overtake each other, and no others.
            for (place, id) in engine.revoked.enumerated() {
                let due = try #require(order.firstIndex(of: id))
                #expect(abs(due - place) < 32, "\(due) came as number \(place)")
            }
            #expect(engine.revoked.first.map { order.prefix(4).contains($0) } == true)
            #expect(bench.desk.figures.endedLately == 60 && bench.desk.figures.endedCount == 60)
        }
    }

    @Test("a target that is away keeps its leases, is tried ever later, and gives them back when it returns")
    func away() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            var leases: [Lease] = []
            for _ in 0..<20 { leases.append(try await bench.lend()) }
            engine.fail(.unreachable("down"))
            let error = try await refusal(LeaseError.self) {
                try await bench.desk.revoke(below: "database", of: bench.tenant)
            }
            #expect(error?.text.contains("down") == true)
            #expect(error.map { if case .stillAtTarget(20, _) = $0 { true } else { false } } == true)
            // Once answered, none is listed.
            #expect(try await bench.leases.names(below: "", of: bench.tenant).isEmpty)
            var pauses: [Duration] = []
            for _ in 0..<12 {
                let target = try #require(try await bench.targets.all(of: bench.tenant).first)
                let retry = try #require(target.health.retryAt)
                pauses.append(retry.duration(since: bench.clock.now()))
                // Until then it is let alone.
                #expect(try await bench.desk.dueTargets(of: bench.tenant, limit: 10).isEmpty)
                bench.clock.advance(by: pauses[pauses.count - 1] + .seconds(1))
                #expect(try await bench.desk.dueTargets(of: bench.tenant, limit: 10).count == 1)
                #expect(try await bench.drain().failure?.contains("down") == true)
            }
            #expect(pauses.allSatisfy { $0 <= .seconds(60) })
            #expect(pauses[11] > .seconds(29))
            engine.fail(nil)
            bench.clock.advance(by: .seconds(61))
            #expect(try await bench.drain().ended == 20)
            #expect(Set(engine.revoked) == Set(leases.map(\.id)))
            #expect(engine.state.withLock { $0.most } <= 4)
            let target = try #require(try await bench.targets.all(of: bench.tenant).first)
            #expect(target.health.failureCount == 0 && target.health.retryAt == nil)
        }
    }

    @Test("one that the target refuses keeps no other waiting, and is forgotten by force alone")
    func refused() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let lease = try await bench.lend()
            engine.fail(.refused("owns a table"))
            await #expect(throws: LeaseError.self) {
                try await bench.desk.revoke(lease.name, of: bench.tenant)
            }
            #expect(try await bench.desk.dueTargets(of: bench.tenant, limit: 10).isEmpty)
            bench.clock.advance(by: .seconds(3_700))
            let drained = try await bench.drain()
            #expect(drained.refused >= 1 && drained.failure == nil)
            try await bench.expect(["revoking": 1])
            let left = try await bench.desk.force(below: "database/creds/r", of: bench.tenant)
            #expect(left.map(\.id) == [lease.id])
            try await bench.expect(["revoked": 1])
        }
    }

    @Test("a mount goes with its leases, and not before them")
    func unmounting() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            _ = try await bench.lend()
            await #expect(throws: LeaseError.self) {
                try await bench.mounts.disable(.secret, path: "database", of: bench.tenant)
            }
            try await bench.desk.revoke(of: bench.mount)
            try await bench.mounts.disable(.secret, path: "database", of: bench.tenant)
            try await bench.expect([:])
        }
    }

    @Test("rows of revoked leases are forgotten after a while, and no others")
    func tidying() async throws {
        let engine = NotingEngine()
        try await LeaseBench.with(engine: engine) { bench in
            let first = try await bench.lend()
            _ = try await bench.lend(ttl: 2_000_000, maxTTL: 2_000_000)
            try await bench.desk.revoke(first.name, of: bench.tenant)
            #expect(try await bench.leases.tidy(bench.tenant) == 0)
            bench.clock.advance(by: Leases.keptFor + .seconds(1))
            #expect(try await bench.leases.tidy(bench.tenant) == 1)
            try await bench.expect(["live": 1])
        }
    }
}
