package import Evidence
package import Ledger
package import Postgres

/// What a token keeps for itself: no other token reaches it, whatever its policies, and it goes with the token.
package struct Cubbyholes: Sendable {
    private let database: Database
    private let barrier: Barrier
    private let clock: any WallClock

    package init(database: Database, barrier: Barrier, clock: any WallClock) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
    }

    /// - Throws: `SecretsError.sealed`, `.damaged`, `.invalid`.
    package func read(_ path: String, of token: UniqueID, in tenant: TenantID) async throws -> [UInt8]? {
        let path = try Self.checked(path)
        let kept = try await database.first(
            for: tenant,
            """
            SELECT encrypted_data, updated_at FROM secrets.cubbyholes
            WHERE tenant_id = \(tenant) AND token_id = \(token) AND path = \(path)
            """
        ) { row -> (data: [UInt8], writtenAt: Instant) in (try row["encrypted_data"], try row["updated_at"]) }
        guard let kept else { return nil }
        do {
            return try await barrier.knowingTerms {
                do {
                    return try barrier.decrypt(kept.data, at: Self.place(path, token, tenant, kept.writtenAt))
                } catch BarrierError.damaged {
                    // Of before it was bound to its moment.
                    let place = Self.place(path, token, tenant, Instant(microseconds: 0))
                    return try barrier.decrypt(kept.data, at: place)
                }
            }
        } catch let error as BarrierError {
            throw SecretsError(error)
        }
    }

    package func exists(_ path: String, of token: UniqueID, in tenant: TenantID) async throws -> Bool {
        let path = try Self.checked(path)
        return try await database.first(
            for: tenant,
            """
            SELECT true AS is_there FROM secrets.cubbyholes
            WHERE tenant_id = \(tenant) AND token_id = \(token) AND path = \(path)
            """
        ) { row -> Bool in try row["is_there"] } ?? false
    }

    package func write(_ data: [UInt8], at path: String, of token: UniqueID, in tenant: TenantID) async throws
    {
        try await database.execute(for: tenant, try writing(data, at: path, of: token, in: tenant))
    }

    /// The statement that writes, for a transaction that makes the token with what it keeps.
    package func writing(
        _ data: [UInt8],
        at path: String,
        of token: UniqueID,
        in tenant: TenantID
    ) throws -> Query {
        let path = try Self.checked(path)
        let encrypted: [UInt8]
        let now = clock.now()
        do {
            encrypted = try barrier.encrypt(data, at: Self.place(path, token, tenant, now))
        } catch {
            throw SecretsError(error)
        }
        return """
            INSERT INTO secrets.cubbyholes (tenant_id, token_id, path, encrypted_data, updated_at)
            VALUES (\(tenant), \(token), \(path), \(encrypted), \(now))
            ON CONFLICT (tenant_id, token_id, path)
            DO UPDATE SET encrypted_data = excluded.encrypted_data, updated_at = excluded.updated_at
            """
    }

    package func delete(_ path: String, of token: UniqueID, in tenant: TenantID) async throws {
        let path = try Self.checked(path)
        try await database.execute(
            for: tenant,
            """
            DELETE FROM secrets.cubbyholes
            WHERE tenant_id = \(tenant) AND token_id = \(token) AND path = \(path)
            """
        )
    }

    /// The names in a folder, those of folders with a final slash, by their bytes.
    package func list(_ folder: String, of token: UniqueID, in tenant: TenantID) async throws -> [String] {
        let range = try FolderRange(folder)
        var names: [String] = []
        for name in try await paths(in: range, of: token, in: tenant).map(range.name)
        where names.last.map({ !$0.utf8.elementsEqual(name.utf8) }) ?? true {
            names.append(name)
        }
        return names
    }

    /// What is below a folder, however deep, by its path from there.
    package func scan(_ folder: String, of token: UniqueID, in tenant: TenantID) async throws -> [String] {
        let range = try FolderRange(folder)
        return try await paths(in: range, of: token, in: tenant).map { path in
            String(Substring(path.utf8.dropFirst(range.folder.utf8.count)))
        }
    }

    private func paths(in range: FolderRange, of token: UniqueID, in tenant: TenantID) async throws
        -> [String]
    {
        try await database.rows(
            for: tenant,
            """
            SELECT path FROM secrets.cubbyholes
            WHERE tenant_id = \(tenant) AND token_id = \(token) AND path >= \(range.folder) AND path < \(range.end)
            ORDER BY path
            LIMIT \(ListPage.limit)
            """
        ) { row -> String in try row["path"] }
    }

    package func empty(of tokens: [UniqueID], in tenant: TenantID) async throws {
        try await database.execute(
            for: tenant,
            "DELETE FROM secrets.cubbyholes WHERE tenant_id = \(tenant) AND token_id = ANY (\(tokens))"
        )
    }

    /// Takes away what tokens keep that have ended, in the transaction that ends them.
    package static func purge(_ tokens: [UniqueID], of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            "DELETE FROM secrets.cubbyholes WHERE tenant_id = \(tenant) AND token_id = ANY (\(tokens))"
        )
    }

    /// The moment is the version: what stood there before does not open in the place of what stands there now.
    private static func place(
        _ path: String,
        _ token: UniqueID,
        _ tenant: TenantID,
        _ writtenAt: Instant
    ) -> BarrierPlace {
        BarrierPlace(
            tenant: tenant,
            path: "cubbyhole/\(token)/\(path)",
            version: Int(writtenAt.microseconds)
        )
    }

    private static func checked(_ path: String) throws(SecretsError) -> String {
        try SecretPath(path, prefix: "").path
    }
}
