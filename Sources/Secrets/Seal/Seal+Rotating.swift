package import Evidence
import Jobs
import Ledger
import Postgres

/// The term that encrypts now.
package struct KeyStatus: Hashable, Sendable {
    package var term: Int
    package var installedAt: Instant
    /// Values encrypted under it, as far as servers have told, and by this one.
    package var encryptions: Int
}

extension Seal {
    /// - Throws: `SealError.sealed`.
    package func keyStatus() async throws -> KeyStatus {
        _ = try requireRootKey()
        let row = try await initializedRow()
        return KeyStatus(
            term: row.activeTerm,
            installedAt: row.installedAt,
            encryptions: row.encryptionCount + barrier.encryptionCount
        )
    }

    /// Begins the next term: what is encrypted from now on has a fresh key. What there is stays readable.
    ///
    /// - Throws: `SealError.sealed`, `.damaged`.
    package func rotate() async throws {
        let root = try requireRootKey()
        try await tellEncryptions()
        let now = clock.now()
        let row = try await database.transaction(for: .installation) { db in
            var row = try Self.lockedRow(in: db)
            guard let bytes = SealedKey.open(row.sealedKeyring, with: root, for: .keyring, of: row.id),
                var keyring = Keyring(bytes)
            else { throw SealError.damaged(Self.replacedRootKey) }
            keyring.rotate(at: now)
            row.sealedKeyring = try SealedKey.seal(keyring.bytes, under: root, for: .keyring, of: row.id)
            row.activeTerm = keyring.activeTerm
            row.installedAt = now
            row.encryptionCount = 0
            try db.execute(SealStore.replaceKeyring(row))
            return row
        }
        try goOn(with: row, under: root)
    }

    /// Opens a later keyring. Sealed meanwhile, it stays so; and what was done while this one waited is not undone.
    private func goOn(with row: SealRow, under root: SecretBytes) throws {
        guard !barrier.isSealed, let now = rootKey, now.isSame(as: root),
            row.activeTerm > barrier.keyring?.activeTerm ?? 0
        else { return }
        try open(row, with: root)
    }

    /// Learns of terms that another server began, tells how much was encrypted, and begins a term before a key wears out.
    /// Called now and then, and after `BarrierError.unknownTerm`. Sealed, it does nothing.
    ///
    /// - Throws: `SealError.damaged` where another server has replaced the root key: this one goes on with the terms that it
    ///   knows until it is sealed and unsealed with the new shares.
    package func refresh() async throws {
        guard let root = rootKey, !barrier.isSealed else { return }
        try await tellEncryptions()
        // A seal that is being made is not there yet.
        guard let row = try await row() else { return }
        if row.activeTerm != barrier.keyring?.activeTerm {
            guard SealedKey.open(row.sealedKeyring, with: root, for: .keyring, of: row.id) != nil else {
                throw SealError.damaged(Self.replacedRootKey)
            }
            try goOn(with: row, under: root)
        }
        if row.encryptionCount >= Self.encryptionLimit { try await rotate() }
    }

    /// NIST SP 800-38D §8.3 allows 2³² random nonces a key, and a tenant's key has no more than its term.
    private static let encryptionLimit = 3_865_470_566

    static let replacedRootKey =
        "the keyring doesn't open with this server's root key: another server has rekeyed; seal this one and unseal it "
        + "with the new shares"

    func tellEncryptions() async throws {
        guard let term = barrier.keyring?.activeTerm else { return }
        let count = barrier.takeEncryptionCount()
        guard count > 0 else { return }
        do {
            try await database.execute(for: .installation, SealStore.count(count, term: term))
        } catch {
            barrier.giveBack(encryptions: count)
            throw error
        }
    }

    static func lockedRow(in db: isolated Connection) throws -> SealRow {
        guard let row = try db.first(SealStore.lockedRow, as: SealRow.init), row.initializedAt != nil else {
            throw SealError.notInitialized
        }
        return row
    }
}
