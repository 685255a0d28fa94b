import Access
import Chronicle
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

/// The feed of the chronicle, as the running server keeps and shows it.
@Suite("The feed of the chronicle", .house, .serialized)
struct FeedTests {
    @Test("the service follows the ledgers of all tenants, and the feed is asked over HTTP")
    func feed() async throws {
        let house = try House.shared()
        let keeper = FeedKeeper(
            database: house.database.app,
            projector: Projector(house.database.app, clock: house.clock),
            access: house.access
        )
        let health = FeedHealth(keeper: keeper, sources: house.idleSourceKeeper)
        #expect(health.finding == nil)
        #expect(health.sourceFinding == nil)
        let service = Task { try await keeper.run() }
        defer { service.cancel() }
        try await condition { keeper.sinceLastLook != nil && keeper.lag.entryCount == 0 }
        let finding = try #require(health.finding)
        #expect(finding.isHealthy)
        #expect(finding.sentence.hasPrefix("The feed of the chronicle is 0 entries and 0 s behind"))

        let mark = house.northwind.marks
        let of = "/api/v1/chronicle/events?subject=artifact/\(mark.artifactID)"
        let first = try await house.get(of + "&limit=2")
        #expect(first["items"]?.array?.count == 2)
        let cursor = try #require(first["next_cursor"]?.string)
        let rest = try await house.get(of + "&cursor=\(cursor)")
        let types = ((first["items"]?.array ?? []) + (rest["items"]?.array ?? [])).compactMap {
            $0["type"]?.string
        }
        #expect(types.contains("muniment.artifact.registered"))
        #expect(types.first == "muniment.verification.recorded" || types.count > 2)
        let opened = try await house.get("/api/v1/chronicle/events?type=muniment.ceremony.opened")
        #expect(opened["items"]?.array?.count == 2)
        let one = try await house.get("/api/v1/chronicle/events/\(mark.entryID)")
        #expect(one["type"]?.string == "muniment.ceremony.opened")
        #expect(one["data"]?["ceremony_id"]?.string == mark.ceremonyID)
        let page = try await house.get("/chronicle?type=muniment.ceremony.opened", ["Accept": "text/html"])
        #expect(page.status == 200)
        #expect(page.text.contains("artifact/\(mark.waitingArtifactID)"))
        for query in ["cursor=x", "cursor=-1", "limit=0", "since=yesterday", "until=2026"] {
            let answer = try await house.get("/api/v1/chronicle/events?\(query)")
            #expect(answer.status == 422, "\(query): \(answer.text)")
        }
    }

    @Test("a tenant whose feed can't be kept is told of, and keeps no other waiting")
    func oneFails() async throws {
        try await House.with { house in
            let broken = house.northwind.caller.tenant
            try await house.database.superuser.execute(
                """
                INSERT INTO chronicle.projector_checkpoint (tenant_id, source, last_entry_id)
                VALUES (\(broken), 'chronicle', 'nowhere')
                """
            )
            let keeper = FeedKeeper(
                database: house.database.app,
                projector: Projector(house.database.app, clock: house.clock),
                access: house.access
            )
            await #expect(throws: PostgresError.self) { try await keeper.run() }
            #expect(keeper.sinceLastLook == nil)
            let feed = Feed(house.database.app)
            #expect(try await feed.events(of: broken).events.isEmpty)
            #expect(try await !feed.events(of: house.contoso.caller.tenant).events.isEmpty)
        }
    }
}

extension House {
    /// One that reads nothing.
    fileprivate var idleSourceKeeper: SourceKeeper {
        SourceKeeper(
            sources: Sources(
                database: database.app,
                chronicle: Chronicle(ledger: Ledger(), entries: EntryMaker(clock: clock))
            ),
            access: access,
            news: CommitNews(database.app),
            hosts: [],
            logger: log.logger()
        )
    }
}
