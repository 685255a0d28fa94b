package import Access
package import Attestations
import Chronicle
import Evidence
import Jobs
import Postgres

extension Attestor {
    /// Takes advisories in, in OSV's form: one, a list, or one on each line. Under the name of a feed they count in place of those
    /// that had it; without a name each counts until a later form of it does. Artifacts are judged by them, and bills of
    /// materials whose packages they are about are looked at again by a job.
    ///
    /// - Returns: those whose form was not kept before; nothing is new where nothing would be otherwise.
    /// - Throws: `AttestorError.unreadable`, `.invalid`.
    package func importAdvisories(
        for caller: Caller,
        _ bytes: [UInt8],
        named name: String? = nil,
        limits: ReadingLimits = .standard
    ) async throws -> AttestorDecision<ImportedAdvisories> {
        try caller.require(.importAttestation)
        if let name { try Self.checkFeedName(name) }
        let read: AdvisoryFeed
        do throws(ReadingFault) { read = try AdvisoryFeed(parsing: bytes, limits: limits) } catch {
            throw AttestorError.unreadable(error)
        }
        let body = BodyStore.Body(bytes)
        let now = self.now()
        let tenant = caller.tenant
        let decision = try await decide(for: caller) { db -> AttestorDecision<ImportedAdvisories> in
            let store = AdvisoryStore()
            try store.lock(tenant, in: db)
            var filed = try store.filed(read.advisories, of: tenant, in: db)
            var feed: KeptFeed?
            if let name {
                let latest = try latestFeeds(of: tenant, in: db)
                if let known = latest.first(where: { $0.name == name }) {
                    let isIndexed = try store.latest(named: name, of: tenant, in: db)?.id == known.id
                    if known.digest == body.digest, isIndexed {
                        let standing = ImportedAdvisories(feed: known, fresh: [])
                        return AttestorDecision(value: standing, receipt: nil, isNew: false)
                    }
                } else if latest.count >= Self.feedLimit {
                    throw AttestorError.invalid(
                        field: "name",
                        reason: "is another one than the \(Self.feedLimit) there are, as many as can be",
                        remedy: "put several feeds under one name"
                    )
                }
                feed = KeptFeed(
                    id: newIdentifier(),
                    name: name,
                    digest: body.digest,
                    advisoryCount: read.advisories.count,
                    warningCount: read.warningCount,
                    addedBy: caller.actor,
                    addedAt: now
                )
            } else {
                let known = try store.lasting(filed, of: tenant, in: db)
                filed = filed.enumerated().filter { !known.contains($0.offset) }.map(\.element)
                guard !filed.isEmpty else {
                    let nothing = ImportedAdvisories(feed: nil, fresh: [])
                    return AttestorDecision(value: nothing, receipt: nil, isNew: false)
                }
            }
            let one = AdvisoryImport(
                number: try store.latestNumber(of: tenant, in: db) + 1,
                id: feed?.id ?? newIdentifier(),
                feedName: name,
                digest: body.digest
            )
            let event = AdvisoriesImported(
                filed: filed,
                one: one,
                feed: feed,
                body: body,
                at: now,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, of: tenant, in: db)
            _ = try jobs.enqueue(BillMatching.job, for: tenant, in: db)
            if filed.contains(where: { !$0.advisory.aliases.isEmpty }) {
                _ = try jobs.enqueue(TriageJoining.job(for: one.number), for: tenant, in: db)
            }
            let fresh = filed.filter { !$0.isKnown }.map {
                KeptAdvisory($0.advisory, by: caller.actor, at: now)
            }
            return AttestorDecision(
                value: ImportedAdvisories(feed: feed, fresh: fresh),
                receipt: receipt,
                isNew: true
            )
        }
        if decision.isNew { jobs.announce() }
        return decision
    }

    private static func checkFeedName(_ name: String) throws {
        guard 1...100 ~= name.count, name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            throw AttestorError.invalid(
                field: "name",
                reason: "has not 1 to 100 characters",
                remedy: "give a shorter name"
            )
        }
    }

    /// Names of feeds of a tenant.
    package static let feedLimit = 100

    /// The newest of each name.
    package func feeds(for caller: Caller) async throws -> [KeptFeed] {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            PolicyStore().feeds(Self.feedLimit, isLatest: true, of: caller.tenant)
        ).map(KeptFeed.init)
    }

    private func latestFeeds(of tenant: TenantID, in db: isolated Connection) throws -> [KeptFeed] {
        try db.rows(PolicyStore().feeds(Self.feedLimit, isLatest: true, of: tenant), as: KeptFeed.init)
    }

    /// By name; each in the latest form that counts.
    package func advisories(
        for caller: Caller,
        after name: String = "",
        limit: Int
    ) async throws -> [KeptAdvisory] {
        try caller.require(.read)
        let query = AdvisoryStore().page(
            try Self.checked(limit),
            after: name.storable,
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptAdvisory.init)
    }
}

/// What became of advisories that were handed in.
package struct ImportedAdvisories: Hashable, Sendable {
    /// `nil`: without a name.
    package var feed: KeptFeed?
    /// Those whose form was not kept before.
    package var fresh: [KeptAdvisory]
}

/// Advisories were taken in, under a name or without.
struct AdvisoriesImported: ChronicleEvent {
    var filed: [FiledAdvisory]
    var one: AdvisoryImport
    var feed: KeptFeed?
    var body: BodyStore.Body
    var at: Instant
    var by: String

    var type: ChronicleEventType { feed == nil ? .advisoriesImported : .verdictFeedAdded }
    var subject: String { feed.map { "verdict-feed/\($0.id)" } ?? "scanner" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "sha256": .string(body.digest.hex), "size_bytes": .integer(body.bytes.count),
            "import_number": .integer(one.number), "at": .string(at.description), "by": .string(by),
        ]
        if let feed {
            data["feed_id"] = .string(feed.id.description)
            data["name"] = .string(feed.name)
            data["advisory_count"] = .integer(feed.advisoryCount)
        } else {
            let told = JSON.array(
                filed.map {
                    [
                        "id": .string($0.advisory.id.storable),
                        "modified": .string($0.advisory.modified.description),
                    ]
                }
            )
            data["import_id"] = .string(one.id.description)
            data["advisories"] = try bodies.told(told)
            data["advisory_count"] = .integer(filed.count)
        }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try BodyStore().put(body, at: at, of: tenant, in: db)
        if let feed { try PolicyStore().insert(feed, entryID: entryID, of: tenant, in: db) }
        try AdvisoryStore().insert(filed, one, by: by, at: at, entryID: entryID, of: tenant, in: db)
    }
}
