package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

extension Drift {
    /// Sources of evidence of a tenant.
    package static let directoryLimit = 50

    /// - Throws: `DriftError.sourceNameTaken`, `.tooManySources`, `.invalid`.
    package func addDirectory(
        for caller: Caller,
        named name: String,
        _ settings: DirectorySettings,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<DirectorySource> {
        try caller.require(.manageBaselines)
        try directories.check(name, settings)
        let (id, now) = (entries.identifier(), clock.now())
        return try await decideDirectory(for: caller, key: key) { store, db in
            guard try db.first(store.find(name), as: DirectorySource.init) == nil else {
                throw DriftError.sourceNameTaken(name)
            }
            guard try store.count(in: db) < Self.directoryLimit else { throw DriftError.tooManySources }
            let other = store.reading(settings.subjectTypes, into: settings.collection)
            if let other = try db.first(other, as: DirectorySource.init) {
                throw DriftField("collection").refused(
                    "is that of the source «\(other.name)», and what one of them does not find would be away for the other",
                    "give it a collection of its own, or remove «\(other.name)»"
                )
            }
            return (.added, DirectorySource(id, named: name, settings, by: caller.actor, at: now))
        }
    }

    /// Reads it by itself, or only when it is asked for. Doing it again changes nothing.
    ///
    /// - Throws: `DriftError.unknownSource`.
    package func switchDirectory(
        for caller: Caller,
        _ reference: String,
        isEnabled: Bool,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<DirectorySource> {
        try caller.require(.manageBaselines)
        let now = clock.now()
        return try await decideDirectory(for: caller, key: key) { store, db in
            var source = try Self.found(reference, store, in: db)
            guard source.isEnabled != isEnabled else { return (nil, source) }
            source.isEnabled = isEnabled
            source.changedAt = now
            source.dueAt = isEnabled && source.settings.intervalSeconds != nil ? now : nil
            return (isEnabled ? .enabled : .disabled, source)
        }
    }

    /// Reads it no more; what was read stays. Doing it again, by its identifier, changes nothing.
    ///
    /// - Throws: `DriftError.unknownSource`.
    package func removeDirectory(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<DirectorySource> {
        try caller.require(.manageBaselines)
        let now = clock.now()
        return try await decideDirectory(for: caller, key: key) { store, db in
            if let id = UniqueID(reference),
                let known = try db.first(store.one(id), as: DirectorySource.init),
                known.removedAt != nil
            {
                return (nil, known)
            }
            var source = try Self.found(reference, store, in: db)
            source.removedAt = now
            source.changedAt = now
            source.dueAt = nil
            return (.removed, source)
        }
    }

    /// - Throws: `DriftError.unknownSource`.
    package func directory(for caller: Caller, _ reference: String) async throws -> DirectorySource {
        try caller.require(.read)
        let query = DirectoryStore(tenant: caller.tenant).find(reference)
        let found = try await database.first(for: caller.tenant, query, as: DirectorySource.init)
        guard let found else { throw DriftError.unknownSource(reference) }
        return found
    }

    /// By name, after one.
    package func directories(for caller: Caller, after name: String? = nil, limit: Int = 50) async throws
        -> [DirectorySource]
    {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        let query = DirectoryStore(tenant: caller.tenant).page(after: name, limit: limit)
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(DirectorySource.init)
    }

    // MARK: Inside a transaction

    static func found(_ reference: String, _ store: DirectoryStore, in db: isolated Connection) throws
        -> DirectorySource
    {
        guard let source = try db.first(store.find(reference), as: DirectorySource.init) else {
            throw DriftError.unknownSource(reference)
        }
        return source
    }

    private func decideDirectory(
        for caller: Caller,
        key: IdempotencyKey?,
        _ body:
            @escaping @Sendable (DirectoryStore, isolated Connection) throws -> (
                DirectorySourceChanged.Change?, DirectorySource
            )
    ) async throws -> DriftDecision<DirectorySource> {
        try await database.transaction(for: caller.tenant) { [chronicle] db in
            let store = DirectoryStore(tenant: caller.tenant)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                let named = try earlier.entry.data["evidence_source_id"]?.string.flatMap { UniqueID($0) }
                guard let id = named, let source = try db.first(store.one(id), as: DirectorySource.init)
                else { throw LedgerError.idempotencyKeyReused(key?.text ?? "") }
                return DriftDecision(value: source, receipt: earlier.receipt, isNew: false)
            }
            try store.lock(in: db)
            let (change, source) = try body(store, db)
            guard let change else { return DriftDecision(value: source, receipt: nil, isNew: false) }
            let event = DirectorySourceChanged(source: source, change: change, by: caller.actor)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return DriftDecision(value: source, receipt: receipt, isNew: true)
        }
    }
}
