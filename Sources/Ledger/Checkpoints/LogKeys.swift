package import Evidence
package import Postgres

/// Which key signs: the private one in the home, and the public ones in `ledger.log_keys`, where exactly one has not
/// ended. A server signs only if its file holds that one, so that several servers are one log.
package struct LogKeys: Sendable {
    package let file: LogKeyFile

    package init(file: LogKeyFile) { self.file = file }

    /// The public key that signs now; `nil` before the first checkpoint.
    package static func signing(in database: Database) async throws -> VerificationKey? {
        try await database.first(signingQuery) { row in
            VerificationKey(ed25519: try row["public_key"] as [UInt8])
        } ?? nil
    }

    private static var signingQuery: Query {
        "SELECT public_key FROM ledger.log_keys WHERE used_until IS NULL"
    }

    /// Every key that ever signed here, the latest first.
    package static func all(in db: isolated Connection) throws -> [VerificationKey] {
        try db.rows("SELECT public_key FROM ledger.log_keys ORDER BY used_since DESC LIMIT 1000") { row in
            VerificationKey(ed25519: try row["public_key"] as [UInt8])
        }.compactMap { $0 }
    }

    /// As `all(in:)`, outside a transaction.
    package static func all(in database: Database) async throws -> [VerificationKey] {
        try await database.transaction { db in try all(in: db) }
    }

    /// The private key that signs now, made where this log never had one. It stays the one that signs until `db` ends.
    ///
    /// - Throws: `SignerRefusal` where the file does not hold it; `PostgresError`.
    package func signingKey(at now: Instant, in db: isolated Connection) throws -> SigningKey {
        // Where a rotation was waited for, the statement that waited sees the key that ended and not yet the one after it.
        var signing = try signing(in: db)
        for _ in 0..<Self.rotationsWaitedFor where signing == nil { signing = try self.signing(in: db) }
        let own = try file.key()
        guard let signing else { return try begin(with: own, at: now, in: db) }
        guard let own else {
            throw SignerRefusal.keyMissing(path: file.path, signing: signing)
        }
        if own.verificationKey == signing { return own }
        // A rotation was interrupted after its commit: what is left of it is done now.
        if let next = try file.nextKey(), next.verificationKey == signing {
            try file.promote(signing)
            return next
        }
        // Or whoever rotates has finished since we read the present one.
        if let present = try file.key(), present.verificationKey == signing { return present }
        throw SignerRefusal.otherKey(path: file.path, signing: signing)
    }

    private static let rotationsWaitedFor = 10

    private func signing(in db: isolated Connection) throws -> VerificationKey? {
        try db.first("SELECT public_key FROM ledger.log_keys WHERE used_until IS NULL FOR SHARE") { row in
            VerificationKey(ed25519: try row["public_key"] as [UInt8])
        } ?? nil
    }

    private func begin(with own: SigningKey?, at now: Instant, in db: isolated Connection) throws
        -> SigningKey
    {
        let key = try own ?? file.make()
        let begun = try db.execute(
            """
            INSERT INTO ledger.log_keys (public_key, used_since) VALUES (\(key.verificationKey.bytes), \(now))
            ON CONFLICT DO NOTHING
            """
        )
        // Ended, or another server was first: the next attempt says which.
        guard begun == 1 else { throw SignerRefusal.keyEnded(path: file.path) }
        return key
    }

    /// Makes a new key the one that signs, and keeps the public key of the one before. Each log's last checkpoint is then
    /// signed over by whoever makes the next. Repeating an interrupted rotation finishes it.
    ///
    /// - Returns: the key that ended, `nil` where none had signed yet, and the one that signs from now on.
    package func rotate(
        at now: Instant,
        in database: Database
    ) async throws -> (ended: VerificationKey?, signing: VerificationKey) {
        let next = try file.prepareNext().verificationKey
        let ended = try await database.transaction { db in
            let ended =
                try db.first(
                    "SELECT public_key FROM ledger.log_keys WHERE used_until IS NULL FOR UPDATE"
                ) { row in VerificationKey(ed25519: try row["public_key"] as [UInt8]) } ?? nil
            guard ended != next else { return ended }
            try db.execute("UPDATE ledger.log_keys SET used_until = \(now) WHERE used_until IS NULL")
            try db.execute(
                "INSERT INTO ledger.log_keys (public_key, used_since) VALUES (\(next.bytes), \(now))"
            )
            return ended
        }
        try file.promote(next)
        return (ended, next)
    }
}
