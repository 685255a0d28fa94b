package import Evidence
package import Ledger
package import Postgres

/// The sources outside that feed the chronicle: adding and switching them, and taking in what they hand over.
package struct Sources: Sendable {
    package static let limits = 1...200
    package static let defaultLimit = 50
    /// Events that are sent in one request.
    package static let pushLimit = 1_000

    let database: Database
    let chronicle: Chronicle
    /// Where sources may name files; `nil` where the server is told of no folder.
    let folder: SourceFolder?

    package init(database: Database, chronicle: Chronicle, folder: SourceFolder? = nil) {
        self.database = database
        self.chronicle = chronicle
        self.folder = folder
    }

    var intake: Intake {
        Intake(database: database, ledger: chronicle.ledger, entries: chronicle.entries)
    }

    // MARK: Decisions

    /// Sources of a tenant: each that is read costs every server a task and a look a second.
    package static let countLimit = 100

    /// Adds a source, which is read from now on.
    ///
    /// - Returns: the source, and whether it was added by this very call.
    /// - Throws: `SourceError.nameTaken`, `.tooMany`, `.invalid`; `LedgerError`; `PostgresError`.
    package func add(
        _ name: String,
        kind: String,
        settings: JSONObject,
        by actor: String,
        key: IdempotencyKey? = nil,
        of tenant: TenantID
    ) async throws -> (source: Source, isNew: Bool) {
        try Source.check(name: name)
        let source = Source(
            name: name,
            settings: try Source.Settings(kind: kind, settings),
            isEnabled: true,
            createdBy: actor,
            createdAt: chronicle.entries.clock.now()
        )
        return try await database.transaction(for: tenant) { [chronicle] db in
            if try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil {
                guard let present = try SourceStore(tenant: tenant).locked(name, in: db) else {
                    throw SourceError.unknownSource(name)
                }
                return (present, false)
            }
            guard try SourceStore(tenant: tenant).lockedCount(in: db) < Self.countLimit else {
                throw SourceError.tooMany(limit: Self.countLimit)
            }
            _ = try chronicle.record(SourceAdded(source: source), key: key, of: tenant, in: db)
            return (source, true)
        }
    }

    /// Reads a source from now on, or no longer; doing it again changes nothing.
    package func setEnabled(
        _ isEnabled: Bool,
        _ name: String,
        by actor: String,
        key: IdempotencyKey? = nil,
        of tenant: TenantID
    ) async throws -> (source: Source, isNew: Bool) {
        try await database.transaction(for: tenant) { [chronicle] db in
            let store = SourceStore(tenant: tenant)
            guard var source = try store.locked(name, in: db) else { throw SourceError.unknownSource(name) }
            if try chronicle.ledger.earlier(key, in: .chronicle, of: tenant, in: db) != nil {
                return (source, false)
            }
            guard source.isEnabled != isEnabled else { return (source, false) }
            source.isEnabled = isEnabled
            (source.failure, source.failedAt) = (nil, nil)
            let event = SourceSwitched(
                name: name,
                isEnabled: isEnabled,
                by: actor,
                at: chronicle.entries.clock.now()
            )
            _ = try chronicle.record(event, key: key, of: tenant, in: db)
            return (source, true)
        }
    }

    // MARK: Looking

    /// Sources by name.
    ///
    /// - Returns: at most `limit` of them, and the name after which the next ones stand; `nil` at the end.
    package func list(
        of tenant: TenantID,
        after name: String? = nil,
        limit: Int = Self.defaultLimit
    ) async throws -> (sources: [Source], next: String?) {
        let rows = try await database.rows(
            for: tenant,
            SourceStore(tenant: tenant).page(after: name, limit: limit + 1),
            as: Source.init
        )
        return (Array(rows.prefix(limit)), rows.count > limit ? rows[limit - 1].name : nil)
    }

    /// - Throws: `SourceError.unknownSource`.
    package func source(_ name: String, of tenant: TenantID) async throws -> Source {
        let query = SourceStore(tenant: tenant).one(name)
        guard let source = try await database.first(for: tenant, query, as: Source.init) else {
            throw SourceError.unknownSource(name)
        }
        return source
    }

    /// What a source handed in and could not be recorded, the first parked first.
    ///
    /// - Parameter isWaiting: leaves out what was recorded after all.
    package func parked(
        of name: String,
        of tenant: TenantID,
        after id: UniqueID? = nil,
        isWaiting: Bool = false,
        limit: Int = Self.defaultLimit
    ) async throws -> (events: [ParkedEvent], next: UniqueID?) {
        _ = try await source(name, of: tenant)
        let query = ParkedStore(tenant: tenant).page(
            of: name,
            after: id,
            isWaiting: isWaiting,
            limit: limit + 1
        )
        let rows = try await database.rows(for: tenant, query, as: ParkedEvent.init)
        return (Array(rows.prefix(limit)), rows.count > limit ? rows[limit - 1].id : nil)
    }

    /// How many parked events of a source wait.
    package func waitingCount(of name: String, of tenant: TenantID) async throws -> Int {
        let query = ParkedStore(tenant: tenant).waitingCount(of: name)
        return try await database.first(for: tenant, query) { row in try row["waiting_count"] } ?? 0
    }
}
