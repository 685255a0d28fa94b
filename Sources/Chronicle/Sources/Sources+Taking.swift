package import Evidence
import Ledger
package import Postgres

extension Sources {
    /// The next part of a source that is read: how many events it had.
    package enum Taken: Hashable, Sendable {
        case events(Int)
        /// There is nothing new at present, or another server reads it.
        case nothing
    }

    /// Records what is sent to a source of the kind `push`, and says of each event what became of it.
    ///
    /// - Throws: `SourceError.unknownSource`, `.notPushed`, `.disabled`; `PostgresError`.
    package func push(
        _ events: [JSON],
        to name: String,
        by actor: String,
        of tenant: TenantID
    ) async throws -> [Reception] {
        let source = try await source(name, of: tenant)
        guard source.settings == .push else { throw SourceError.notPushed(name) }
        guard source.isEnabled else { throw SourceError.disabled(name) }
        var receptions: [Reception] = []
        var rest = events.map(ReceivedEvent.init(pushed:))[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(Intake.batchCount))
            rest = rest.dropFirst(batch.count)
            receptions += try await intake.take(batch, from: name, of: tenant, by: actor) ?? []
        }
        return receptions
    }

    /// Takes in the next part of a source.
    ///
    /// - Parameter read: gives what a log shows, with a token where the source names one.
    /// - Throws: `SourceFailure`, which `note` keeps for those who look; `PostgresError`.
    package func take(
        from source: Source,
        of tenant: TenantID,
        reading log: (LogSettings, _ token: String?) throws -> LogReader
    ) async throws -> Taken {
        guard let (events, move) = try await next(of: source, of: tenant, reading: log) else {
            return .nothing
        }
        guard try await intake.take(events, from: source.name, of: tenant, moving: move) != nil else {
            return .nothing
        }
        return .events(events.count)
    }

    private func next(
        of source: Source,
        of tenant: TenantID,
        reading log: (LogSettings, _ token: String?) throws -> LogReader
    ) async throws -> (events: [ReceivedEvent], move: Intake.Move)? {
        switch source.settings {
        case .push: return nil
        case .ndjson(let path):
            guard let folder else { throw SourceFailure.noFolder }
            let cursor = try Self.cursor(of: source, from: LineFile.Cursor.start, LineFile.Cursor.init)
            let found = try folder.open(path, of: tenant) { descriptor throws(SourceFailure) in
                try LineFile(descriptor: descriptor, path: path).read(after: cursor)
            }
            return found.map { ($0.events, Intake.Move(from: source.cursor, to: $0.next.text)) }
        case .log(let settings):
            var token: String?
            if let path = settings.tokenFile {
                guard let folder else { throw SourceFailure.noFolder }
                token = try folder.token(path, of: tenant)
            }
            let cursor = try Self.cursor(of: source, from: LogFeed.Cursor.start, LogFeed.Cursor.init)
            let feed = LogFeed(key: settings.key, read: try log(settings, token))
            let found = try await feed.next(after: cursor)
            return found.map { ($0.events, Intake.Move(from: source.cursor, to: $0.next.text)) }
        }
    }

    private static func cursor<Cursor>(
        of source: Source,
        from start: Cursor,
        _ read: (String) -> Cursor?
    ) throws(SourceFailure) -> Cursor {
        guard let text = source.cursor else { return start }
        guard let cursor = read(text) else { throw .unreadableCursor(String(text.prefix(100))) }
        return cursor
    }

    /// Keeps for those who look why a source can't be read at present; `nil` that it can.
    ///
    /// - Returns: whether that is news.
    @discardableResult
    package func note(_ failure: String?, of name: String, of tenant: TenantID) async throws -> Bool {
        let now = chronicle.entries.clock.now()
        let note = SourceStore(tenant: tenant).note(failure, of: name, at: now)
        return try await database.execute(for: tenant, note) > 0
    }

    // MARK: Again

    /// Tries once more to record parked events, the first parked first, and at most a batch of them.
    ///
    /// - Returns: how many were recorded (or had been), and how many wait still.
    package func replayParked(
        of name: String,
        by actor: String,
        of tenant: TenantID
    ) async throws -> (recordedCount: Int, waitingCount: Int) {
        let source = try await source(name, of: tenant)
        let parked = try await parked(of: name, of: tenant, isWaiting: true, limit: Intake.batchCount).events
        let replayable = parked.compactMap { event in
            event.body.map {
                (id: event.id, event: ReceivedEvent($0, at: event.position, place: source.place(event)))
            }
        }
        let recorded = try await database.transaction(for: tenant) { [intake] db in
            let receptions = try intake.record(
                replayable.map(\.event),
                from: name,
                of: tenant,
                by: actor,
                in: db
            )
            let ids = zip(replayable, receptions).compactMap { item, reception -> UniqueID? in
                if case .parked = reception { nil } else { item.id }
            }
            try ParkedStore(tenant: tenant).close(ids, at: intake.entries.clock.now(), in: db)
            return ids.count
        }
        return (recorded, try await waitingCount(of: name, of: tenant))
    }

    /// Reads a source from its beginning again: what was recorded before is not recorded twice.
    package func restart(_ name: String, of tenant: TenantID) async throws {
        _ = try await source(name, of: tenant)
        let cursorName = Source.cursorName(of: name)
        let now = chronicle.entries.clock.now()
        try await database.transaction(for: tenant) { db in
            let cursors = CursorStore(of: tenant)
            _ = try cursors.lock(cursorName, in: db)
            try cursors.move(cursorName, to: nil, at: now, in: db)
        }
    }
}

extension Source {
    /// Where a parked event stood, for a source that is a log.
    fileprivate func place(_ event: ParkedEvent) -> ReceivedEvent.LogPlace? {
        guard case .log(let log) = settings, let leafIndex = Int(event.position) else { return nil }
        return ReceivedEvent.LogPlace(origin: log.key.name, leafIndex: leafIndex)
    }
}
