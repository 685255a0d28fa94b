import Evidence
import Jobs
import Postgres

/// From one type of seal to another, with the shares that people hold. The shares stay as they are: those that unsealed
/// permit afterwards (recovery shares), and those that permitted unseal.
enum SealMigration: Sendable {
    case toOpener(SealOpener)
    case toShares
}

extension Seal {
    /// What the configuration asks for and the seal is not; `nil` where both are the same, or no way leads there.
    func migration(of row: SealRow) -> SealMigration? {
        switch (row.type, opener) {
        case (.shamir, let opener?) where !returnsToShares: .toOpener(opener)
        case (.file, let opener?), (.transit, let opener?):
            returnsToShares && opener.type == row.type ? .toShares : nil
        default: nil
        }
    }

    /// - Throws: `SealError.invalid`.
    func requiredMigration(of row: SealRow) throws(SealError) -> SealMigration {
        guard let migration = migration(of: row) else {
            throw .invalid(
                field: "migrate",
                "can't be used: the configuration asks for no other seal; set unseal_key_file or unseal_transit_address, "
                    + "or beside them unseal_to_shares, and start the server again"
            )
        }
        return migration
    }

    /// Opens the seal with the key that the shares give together, and makes it one of the other type.
    ///
    /// - Returns: the row as it is now.
    /// - Throws: `SealError.wrongKeys`, `.keyFile`, `.transit`, `.changedMeanwhile`.
    func migrate(_ row: SealRow, _ migration: SealMigration, with key: SecretBytes) async throws -> SealRow {
        var row = row
        let (root, before) = (try await root(of: row, migration, key), row.sealedRootKey)
        switch migration {
        case .toOpener(let opener):
            let own = try await opener.newKey()
            row.sealedRecoveryKey = try SealedKey.seal(key, under: root, for: .recoveryKey, of: row.id)
            (row.recoveryShares, row.recoveryThreshold) = (row.shares, row.threshold)
            (row.type, row.shares, row.threshold) = (opener.type, 1, 1)
            row.sealedRootKey = try SealedKey.seal(root, under: own.key, for: .rootKey, of: row.id)
            row.wrappedSealingKey = own.wrapped
        case .toShares:
            row.sealedRootKey = try SealedKey.seal(root, under: key, for: .rootKey, of: row.id)
            (row.type, row.shares, row.threshold) = (.shamir, row.recoveryShares, row.recoveryThreshold)
            (row.recoveryShares, row.recoveryThreshold) = (0, 0)
            (row.sealedRecoveryKey, row.wrappedSealingKey) = (nil, nil)
        }
        let migrated = row
        try await database.transaction(for: .installation) { db in
            guard try Self.lockedRow(in: db).sealedRootKey == before else { throw SealError.changedMeanwhile }
            try db.execute(SealStore.replaceSeal(migrated))
        }
        if barrier.isSealed { try open(migrated, with: root) }
        return migrated
    }

    /// The root key, if `key` is the one that people hold the shares of.
    private func root(of row: SealRow, _ migration: SealMigration, _ key: SecretBytes) async throws
        -> SecretBytes
    {
        switch migration {
        case .toOpener:
            guard let root = SealedKey.open(row.sealedRootKey, with: key, for: .rootKey, of: row.id) else {
                throw SealError.wrongKeys
            }
            return root
        case .toShares:
            let root = try await ownRootKey(of: row)
            let recovery = row.sealedRecoveryKey.flatMap {
                SealedKey.open($0, with: root, for: .recoveryKey, of: row.id)
            }
            guard let recovery, recovery.isSame(as: key) else { throw SealError.wrongKeys }
            return root
        }
    }

    /// Has the token of the other server live on, and the sealing key follow the rotation of its key. Nothing for other seals.
    ///
    /// - Throws: `SealError.transit`; `PostgresError`.
    package func keepOpener() async throws {
        guard case .transit(let transit) = opener, let row = try await row(), row.type == .transit,
            let wrapped = row.wrappedSealingKey
        else { return }
        try await transit.renewToken()
        // Where the token may not rewrap, the old version of the key is kept there.
        guard let later = try? await transit.rewrap(wrapped), later.version != wrapped.version,
            SealedKey.open(
                row.sealedRootKey,
                with: try await transit.unwrap(later),
                for: .rootKey,
                of: row.id
            ) != nil
        else { return }
        try await database.execute(for: .installation, SealStore.rewrap(later, in: wrapped, of: row.id))
    }
}

extension String {
    /// `vault:v3` of a ciphertext.
    fileprivate var version: Substring { self[..<(lastIndex(of: ":") ?? endIndex)] }
}
