package import Evidence
import Foundation
import Ledger
package import Postgres

/// A key that is to get a new version.
package struct TransitDue: Hashable, Sendable {
    package var mount: UniqueID
    package var name: String

    package init(mount: UniqueID, name: String) {
        self.mount = mount
        self.name = name
    }
}

/// Keys that encrypt, sign and authenticate for those who are not to hold them.
///
/// What a key may do and what it computes is `TransitKey`'s, a value; this loads, locks and keeps it, its versions encrypted
/// by the barrier. Begin with `TransitKey.swift`.
package struct Transit: Sendable {
    private let database: Database
    private let barrier: Barrier

    package init(database: Database, barrier: Barrier) {
        self.database = database
        self.barrier = barrier
    }

    /// A mount of a tenant.
    package struct Place: Hashable, Sendable {
        package var tenant: TenantID
        package var mount: UniqueID

        package init(tenant: TenantID, mount: UniqueID) {
            self.tenant = tenant
            self.mount = mount
        }
    }

    /// Which versions are loaded.
    package enum Versions: Sendable {
        case all
        /// The latest and these.
        case latest(and: [Int] = [])
    }

    /// Of names in one answer.
    package static let namesLimit = 65_536

    // MARK: Reading

    /// The names of the keys, in the order of their bytes; at most `namesLimit`.
    package func names(at place: Place) async throws -> [String] {
        try await database.rows(for: place.tenant, TransitStore(place: place).names) { row in
            try row["key_name"] as String
        }
    }

    package func hasKey(_ name: String, at place: Place) async throws -> Bool {
        try await !database.rows(for: place.tenant, TransitStore(place: place).exists(name)).isEmpty
    }

    /// - Returns: `nil` where there is none.
    /// - Throws: `BarrierError`.
    package func key(_ name: String, at place: Place, _ versions: Versions = .all) async throws -> TransitKey?
    {
        let store = TransitStore(place: place)
        let rows = try await database.rows(for: place.tenant, store.key(name, versions))
        return try await barrier.knowingTerms { try store.key(rows, barrier) }
    }

    // MARK: Writing

    /// Makes the key; where there is one of that name already, that one stays as it is.
    ///
    /// - Returns: the key, and whether it is new.
    /// - Throws: `TransitError.refused`.
    package func create(
        _ name: String,
        _ draft: TransitDraft,
        at place: Place,
        now: Instant
    ) async throws -> (key: TransitKey, isNew: Bool) {
        try draft.check(name)
        if let known = try await key(name, at: place) { return (known, false) }
        let material = try await material(draft.type, draft.keySize)
        let key = TransitKey(name, draft, material, at: now)
        let barrier = barrier
        let isNew = try await underMount {
            try await database.transaction(for: place.tenant) { db in
                try TransitStore(place: place).insert(key, barrier, in: db)
            }
        }
        if isNew { return (key, true) }
        guard let known = try await self.key(name, at: place) else { throw TransitError.unknownKey(name) }
        return (known, false)
    }

    /// - Throws: `TransitError.unknownKey`, `.refused`.
    package func change(_ name: String, _ change: TransitChange, at place: Place) async throws -> TransitKey {
        try await move(name, at: place) { key in try key.apply(change) }
    }

    /// Adds a version, with which is encrypted and signed from now on.
    ///
    /// - Throws: `TransitError.unknownKey`.
    package func rotate(_ name: String, at place: Place, now: Instant) async throws -> TransitKey {
        guard let known = try await key(name, at: place, .latest()) else {
            throw TransitError.unknownKey(name)
        }
        // Before the transaction: making an RSA key takes seconds.
        let material = try await material(known.type, known.hmacKeyByteCount)
        return try await move(name, at: place) { key in
            guard key.type == material.type else { throw TransitError.unknownKey(name) }
            key.rotate(to: material, at: now)
        }
    }

    /// Keys of the tenant whose latest version is older than they want, the oldest first; at most `dueLimit`.
    package func due(of tenant: TenantID, at now: Instant) async throws -> [TransitDue] {
        try await database.rows(
            for: tenant,
            """
            SELECT known.mount_id, known.key_name
            FROM secrets.transit_keys AS known
            JOIN secrets.transit_key_versions AS latest
                ON latest.tenant_id = \(tenant) AND latest.mount_id = known.mount_id
                AND latest.key_name = known.key_name AND latest.version = known.latest_version
            WHERE known.tenant_id = \(tenant) AND known.auto_rotate_seconds > 0
                AND latest.created_at + known.auto_rotate_seconds * interval '1 second' <= \(now)
            ORDER BY latest.created_at
            LIMIT \(limit: Self.dueLimit)
            """
        ) { row in TransitDue(mount: try row["mount_id"], name: try row["key_name"]) }
    }

    package static let dueLimit = 256

    /// Adds a version where the latest is older than the key wants; the record of it is in the same transaction.
    ///
    /// - Parameter entry: of the ledger `audit`, of the new version and the period in seconds.
    /// - Returns: the new version; `nil` where none is due, or the key is gone.
    /// - Throws: `BarrierError`, `LedgerError`.
    package func rotate(
        _ due: TransitDue,
        of tenant: TenantID,
        at now: Instant,
        entry: @escaping @Sendable (_ version: Int, _ period: Int) -> Entry
    ) async throws -> Int? {
        let place = Place(tenant: tenant, mount: due.mount)
        guard let known = try await key(due.name, at: place, .latest()), known.isDue(at: now) else {
            return nil
        }
        let material = try await material(known.type, known.hmacKeyByteCount)
        let barrier = barrier
        return try await barrier.knowingTerms {
            try await database.transaction(for: tenant) { db -> Int? in
                let store = TransitStore(place: place)
                guard try store.lockedDeletion(due.name, in: db) != nil,
                    var key = try store.key(try db.rows(store.key(due.name, .all)), barrier),
                    key.isDue(at: now), key.type == material.type
                else { return nil }
                key.rotate(to: material, at: now)
                try store.update(key, barrier, in: db)
                _ = try Ledger().append(entry(key.latestVersion, key.autoRotatePeriod), in: db)
                return key.latestVersion
            }
        }
    }

    /// Forgets the versions before `version`, for good.
    ///
    /// - Throws: `TransitError.unknownKey`, `.refused`.
    package func trim(_ name: String, to version: Int, at place: Place) async throws -> TransitKey {
        try await move(name, at: place) { key in try key.trim(to: version) }
    }

    /// - Throws: `TransitError.unknownKey`; `.refused` unless the key allows it.
    package func delete(_ name: String, at place: Place) async throws {
        try await database.transaction(for: place.tenant) { db in
            let store = TransitStore(place: place)
            guard let allows = try store.lockedDeletion(name, in: db) else {
                throw TransitError.unknownKey(name)
            }
            guard allows else { throw TransitError.refused("deletion is not allowed for this key") }
            try store.delete(name, in: db)
        }
    }

    /// Puts back what a backup holds.
    ///
    /// - Parameter isForced: whether a key of that name is replaced.
    /// - Throws: `TransitError.refused` for what is no backup; `.forbidden` where there is a key of that name.
    package func restore(_ backup: String, as name: String?, isForced: Bool, at place: Place) async throws {
        let key = try TransitKey(restoring: backup, as: name)
        let barrier = barrier
        try await underMount {
            try await database.transaction(for: place.tenant) { db in
                let store = TransitStore(place: place)
                if isForced, try store.lockedDeletion(key.name, in: db) != nil {
                    try store.delete(key.name, in: db)
                }
                guard try store.insert(key, barrier, in: db) else {
                    throw TransitError.forbidden("key \"\(key.name)\" already exists")
                }
            }
        }
    }

    /// Forgets all keys of a mount, in the transaction that disables it.
    package static func deleteAll(of mount: Mount, in db: isolated Connection) throws {
        try TransitStore(place: Place(tenant: mount.tenant, mount: mount.id)).deleteAll(in: db)
    }

    private func move(
        _ name: String,
        at place: Place,
        _ decide: @escaping @Sendable (inout TransitKey) throws -> Void
    ) async throws -> TransitKey {
        let barrier = barrier
        return try await barrier.knowingTerms {
            try await database.transaction(for: place.tenant) { db in
                let store = TransitStore(place: place)
                guard try store.lockedDeletion(name, in: db) != nil,
                    var key = try store.key(try db.rows(store.key(name, .all)), barrier)
                else { throw TransitError.unknownKey(name) }
                try decide(&key)
                try store.update(key, barrier, in: db)
                return key
            }
        }
    }

    /// - Throws: `SecretsError.mountGone` where the mount was disabled meanwhile.
    private func underMount<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as PostgresError where error.constraint == "transit_key_is_of_mount" {
            throw SecretsError.mountGone
        }
    }

    /// On a thread of its own where it takes long: those of tasks are as few as the processors.
    private func material(_ type: TransitKeyType, _ hmacKeyByteCount: Int?) async throws -> TransitMaterial {
        let count = hmacKeyByteCount ?? TransitMaterial.hmacKeyByteCount
        guard type.rsaBitCount != nil else {
            return try TransitMaterial.random(type, hmacKeyByteCount: count)
        }
        return try await withCheckedThrowingContinuation { continuation in
            let thread = Thread {
                continuation.resume(
                    with: Result { try TransitMaterial.random(type, hmacKeyByteCount: count) }
                )
            }
            thread.name = "muniment.transit"
            thread.start()
        }
    }
}
