package import Evidence
package import Ledger
package import Postgres

/// Where an engine makes credentials: how it is reached, and whether it has answered.
package struct EngineTarget: Sendable {
    package var tenant: TenantID
    package var place: EnginePlace
    /// The engine's, or the plugin's of a database: `postgresql-database-plugin`.
    package var engineType: String
    /// What may be shown.
    package var settings: LooseObject
    /// What the engine signs in with; empty where it needs nothing.
    package var secret: LooseObject
    /// Raised with each change of settings or secret.
    package var changeNumber: Int
    package var createdAt: Instant
    package var rootRotatedAt: Instant?
    package var health: EngineHealth

    package var name: String { place.target }
    package var failure: String? { health.failure }
}

/// How a target has answered last.
package struct EngineHealth: Hashable, Sendable {
    package var answeredAt: Instant?
    package var failingSince: Instant?
    package var failureCount: Int
    /// In the words of the target, without what is secret.
    package var failure: String?
    package var retryAt: Instant?
}

/// The targets of all engines and tenants.
package struct EngineTargets: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock

    /// Of a mount.
    package static let limit = 10_000

    package init(
        database: Database,
        barrier: Barrier,
        clock: any WallClock
    ) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
    }

    // MARK: Reading

    package func names(at mount: Mount) async throws -> [String] {
        try await database.rows(
            for: mount.tenant,
            """
            SELECT target_name
            FROM secrets.engine_targets
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)
            ORDER BY target_name
            LIMIT \(limit: Self.limit)
            """
        ) { row in try row["target_name"] as String }
    }

    package func target(_ place: EnginePlace, of tenant: TenantID) async throws -> EngineTarget? {
        let row = try await database.rows(for: tenant, Self.query(place, tenant)).first
        guard let row else { return nil }
        return try await target(row)
    }

    /// All of a tenant, without their secrets, for those who look after them.
    package func all(of tenant: TenantID) async throws -> [EngineTarget] {
        try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, mount_id, target_name, engine_type, settings::text AS settings, change_number, created_at,
                   root_rotated_at, answered_at, failing_since, failure_count, failure, retry_at,
                   NULL::bytea AS encrypted_secret
            FROM secrets.engine_targets
            WHERE tenant_id = \(tenant)
            ORDER BY mount_id, target_name
            LIMIT \(limit: Self.limit)
            """
        ) { row in try Self.target(row, secret: [:]) }
    }

    static func query(_ place: EnginePlace, _ tenant: TenantID) -> Query {
        """
        SELECT tenant_id, mount_id, target_name, engine_type, settings::text AS settings, encrypted_secret,
               change_number, created_at, root_rotated_at, answered_at, failing_since, failure_count, failure, retry_at
        FROM secrets.engine_targets
        WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
        """
    }

    func target(_ row: Row) async throws -> EngineTarget {
        let sealed: [UInt8]? = try row["encrypted_secret"]
        guard let sealed else { return try Self.target(row, secret: [:]) }
        var target = try Self.target(row, secret: [:])
        let place = Self.barrierPlace(target.place, target.tenant, target.changeNumber)
        target.secret = try await barrier.openObject(sealed, at: place)
        return target
    }

    private static func target(_ row: Row, secret: LooseObject) throws -> EngineTarget {
        EngineTarget(
            tenant: try row["tenant_id"],
            place: EnginePlace(mount: try row["mount_id"], target: try row["target_name"]),
            engineType: try row["engine_type"],
            settings: try EngineJSON.object(row, "settings"),
            secret: secret,
            changeNumber: try row["change_number"],
            createdAt: try row["created_at"],
            rootRotatedAt: try row["root_rotated_at"],
            health: EngineHealth(
                answeredAt: try row["answered_at"],
                failingSince: try row["failing_since"],
                failureCount: try row["failure_count"],
                failure: try row["failure"],
                retryAt: try row["retry_at"]
            )
        )
    }

    private static func barrierPlace(_ place: EnginePlace, _ tenant: TenantID, _ change: Int) -> BarrierPlace
    {
        BarrierPlace(
            tenant: tenant,
            path: "engine/\(place.mount.text)/target/\(place.target)",
            version: change
        )
    }

    // MARK: Writing

    /// Makes the target, or changes it as `edit` says: it is given what is there, and its answer is kept. It runs alone for the
    /// target, and may run again.
    ///
    /// - Throws: what `edit` throws; `EngineError.invalid` where there are too many.
    @discardableResult
    package func put(
        _ place: EnginePlace,
        of tenant: TenantID,
        engineType: String,
        _ edit: @escaping @Sendable (EngineTarget?) throws -> (settings: LooseObject, secret: LooseObject)
    ) async throws -> EngineTarget {
        for _ in 0..<16 {
            let known = try await target(place, of: tenant)
            let now = clock.now()
            let (settings, secret) = try edit(known)
            let change = (known?.changeNumber ?? 0) + 1
            let sealed = try barrier.encrypt(
                LooseJSON.object(secret).bytes,
                at: Self.barrierPlace(place, tenant, change)
            )
            let text = LooseJSON.object(settings).text
            let count: Int
            if known == nil {
                count = try await database.execute(
                    for: tenant,
                    """
                    INSERT INTO secrets.engine_targets
                        (tenant_id, mount_id, target_name, engine_type, settings, encrypted_secret, change_number,
                         created_at, updated_at)
                    SELECT \(tenant), \(place.mount), \(place.target), \(engineType), \(text)::text::jsonb, \(sealed),
                           \(change), \(now), \(now)
                    WHERE (
                        SELECT count(*) FROM secrets.engine_targets
                        WHERE tenant_id = \(tenant) AND mount_id = \(place.mount)
                    ) < \(Self.limit)
                    ON CONFLICT (tenant_id, mount_id, target_name) DO NOTHING
                    """
                )
            } else {
                count = try await database.execute(
                    for: tenant,
                    """
                    UPDATE secrets.engine_targets
                    SET engine_type = \(engineType), settings = \(text)::text::jsonb, encrypted_secret = \(sealed),
                        change_number = \(change), updated_at = \(now)
                    WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
                      AND change_number = \(change - 1)
                    """
                )
            }
            if count == 1, let target = try await target(place, of: tenant) { return target }
        }
        throw SecretsError.contended
    }

    /// Notes that the password of the engine's own account was changed.
    func rotated(_ place: EnginePlace, of tenant: TenantID, at now: Instant) async throws {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.engine_targets SET root_rotated_at = \(now)
            WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
            """
        )
    }

    /// Forgets a target. One that is not there is gone already.
    ///
    /// - Throws: `EngineError.inUse` while there are leases or static roles that it is needed for.
    package func delete(_ place: EnginePlace, of tenant: TenantID) async throws {
        try await database.transaction(for: tenant) { db in
            // Locked against leases and roles that are just being made.
            try db.execute(
                """
                SELECT FROM secrets.engine_targets
                WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
                FOR UPDATE
                """
            )
            let leases = try db.first(
                """
                SELECT count(*) AS count FROM secrets.leases
                WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
                  AND state <> 'revoked'
                """
            ) { row -> Int in try row["count"] }
            if let leases, leases > 0 {
                throw EngineError.inUse(
                    "\(leases) leases need the connection \"\(place.target)\" to be taken back: revoke them first "
                        + "(sys/leases/revoke-prefix, or sys/leases/revoke-force where the target is gone)"
                )
            }
            let roles = try db.rows(
                """
                SELECT role_name FROM secrets.engine_roles
                WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
                  AND role_kind = 'static'
                ORDER BY role_name LIMIT 3
                """
            ) { row -> String in try row["role_name"] }
            if !roles.isEmpty {
                throw EngineError.inUse(
                    "the static roles \(roles.joined(separator: ", ")) need the connection \"\(place.target)\": "
                        + "delete them first"
                )
            }
            try db.execute(
                """
                DELETE FROM secrets.engine_targets
                WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
                """
            )
        }
    }

    /// Makes the row by which the reaper finds leases of an engine that has no target of its own.
    package func ensure(_ place: EnginePlace, engineType: String, of tenant: TenantID) async throws {
        let now = clock.now()
        try await database.execute(
            for: tenant,
            """
            INSERT INTO secrets.engine_targets
                (tenant_id, mount_id, target_name, engine_type, created_at, updated_at)
            VALUES (\(tenant), \(place.mount), \(place.target), \(engineType), \(now), \(now))
            ON CONFLICT (tenant_id, mount_id, target_name) DO NOTHING
            """
        )
    }

    // MARK: Health

    /// It has answered. Written where that is news, or the last note of it is a minute old.
    package func answered(_ place: EnginePlace, of tenant: TenantID, at now: Instant) async throws {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.engine_targets
            SET answered_at = \(now), failing_since = NULL, failure_count = 0, failure = NULL, retry_at = NULL
            WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
              AND (failure_count > 0 OR answered_at IS NULL OR answered_at < \(now.advanced(by: .seconds(-60))))
            """
        )
    }

    /// It could not be reached: the reaper lets it alone, a little longer each time, up to a minute.
    package func failed(_ place: EnginePlace, of tenant: TenantID, _ reason: String, at now: Instant)
        async throws
    {
        // Between the half and the whole of a pause that doubles: servers and targets do not come back all at once.
        let jitter = Double.random(in: 0.5...1)
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.engine_targets
            SET failing_since = coalesce(failing_since, \(now)), failure_count = failure_count + 1,
                failure = \(EngineJSON.storable(reason)),
                retry_at = \(now) + make_interval(
                    secs => \(jitter) * least(60, power(2, least(failure_count, 16)))
                )
            WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
            """
        )
    }

    /// It answers, but refuses to take something back.
    package func refused(_ place: EnginePlace, of tenant: TenantID, _ reason: String, at now: Instant)
        async throws
    {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.engine_targets
            SET answered_at = \(now), failing_since = coalesce(failing_since, \(now)),
                failure_count = failure_count + 1, failure = \(EngineJSON.storable(reason)), retry_at = NULL
            WHERE tenant_id = \(tenant) AND mount_id = \(place.mount) AND target_name = \(place.target)
            """
        )
    }
}

enum EngineJSON {
    static func object(_ row: Row, _ column: String) throws -> LooseObject {
        let text: String = try row[column]
        guard let object = try? LooseJSON(parsing: text.utf8).object else {
            throw PostgresError.decoding(column: column, expected: "an object", oid: 0)
        }
        return object
    }

    /// What a target said, as it may be kept and shown: in one line of at most a thousand bytes.
    static func storable(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let plain: Unicode.Scalar = scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
            let encoded = Array(String(plain).utf8)
            guard bytes.count + encoded.count <= 1_000 else { break }
            bytes += encoded
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Barrier {
    /// The object that was encrypted for `place`.
    func openObject(_ bytes: [UInt8], at place: BarrierPlace) async throws -> LooseObject {
        let plain = try await knowingTerms { try decrypt(bytes, at: place) }
        guard let object = (try? LooseJSON(parsing: plain))?.object else { throw BarrierError.damaged }
        return object
    }
}
