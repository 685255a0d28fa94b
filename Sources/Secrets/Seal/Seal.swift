package import Evidence
import Jobs
package import Ledger
package import Postgres

/// The one seal of the installation, as this server holds it: uninitialised, sealed, unsealing, unsealed.
///
/// A random key of 32 bytes is split into shares, stands in a key file, or is unwrapped by another server's transit
/// (`SealOpener`); it encrypts the root key, which encrypts the keyring (`Keyring`), from which the keys of values follow (`Barrier`). Each server is unsealed for itself. What was
/// begun with shares (unsealing, rekeying, root generation) lives in this server's memory alone, and ends with it.
package actor Seal {
    package nonisolated let barrier: Barrier
    let database: Database
    let clock: any WallClock
    let tokens: RootTokens
    let opener: SealOpener?
    /// What opens the seal is to give it back to shares.
    let returnsToShares: Bool
    let openPGP = OpenPGP()

    /// While unsealed.
    var rootKey: SecretBytes?
    var unsealing: ShareSet?
    /// Whether the shares that were given are for another seal than that which stands.
    var isMigrating = false
    var rekeys: [KeyKind: RekeyAttempt] = [:]
    var generation: RootGeneration?
    var isInitializing = false
    var isTryingKeys = false
    /// Somebody has sealed this server: it does not open by itself before it is started again.
    var isClosedByHand = false

    /// What the seal can't make itself: the tenant of those who name no namespace, and a root token of it.
    package struct RootTokens: Sendable {
        /// Makes the tenant where it is missing.
        let tenant: @Sendable () async throws -> TenantID
        /// Makes a token and gives its text. Called while the barrier is open.
        let makeRootToken: @Sendable (TenantID) async throws -> String

        package init(
            tenant: @escaping @Sendable () async throws -> TenantID,
            makeRootToken: @escaping @Sendable (TenantID) async throws -> String
        ) {
            self.tenant = tenant
            self.makeRootToken = makeRootToken
        }
    }

    /// - Parameters:
    ///   - opener: where the server unseals itself. A seal that is initialised keeps its type until it is migrated.
    ///   - returnsToShares: the seal opens with `opener` once more, to be migrated to shares.
    package init(
        barrier: Barrier,
        database: Database,
        clock: any WallClock,
        tokens: RootTokens,
        opener: SealOpener? = nil,
        returnsToShares: Bool = false
    ) {
        self.barrier = barrier
        self.database = database
        self.clock = clock
        self.tokens = tokens
        self.opener = opener
        self.returnsToShares = returnsToShares
        barrier.learnsTerms { [weak self] in try await self?.refresh() }
    }

    /// `nil` until it is initialised.
    func row() async throws -> SealRow? {
        let row = try await unfinishedRow()
        return row?.initializedAt == nil ? nil : row
    }

    func initializedRow() async throws -> SealRow {
        guard let row = try await row() else { throw SealError.notInitialized }
        return row
    }

    private func unfinishedRow() async throws -> SealRow? {
        try await database.first(for: .installation, SealStore.row, as: SealRow.init)
    }

    func requireRootKey() throws(SealError) -> SecretBytes {
        guard let rootKey, !barrier.isSealed else { throw .sealed }
        return rootKey
    }

    func nonce() -> UniqueID { UniqueID(at: clock.now()) }
}

// MARK: - Status

/// What anybody may know of the seal.
package struct SealStatus: Hashable, Sendable {
    package var type: SealType
    package var isInitialized: Bool
    package var isSealed: Bool
    /// Of the shares that people hold: those that unseal, or where the server unseals itself those that permit. 0 before there
    /// are any.
    package var threshold: Int
    package var shares: Int
    /// How many shares were given since the last beginning.
    package var progress: Int
    /// Empty unless shares were given.
    package var nonce: String
    /// The shares are recovery shares: the server unseals itself.
    package var isRecoverySeal: Bool
    /// The configuration asks for another type of seal: shares that are given with `migrate` change it.
    package var isMigrationPending: Bool
    /// Says which seal it is. `nil` before there is one.
    package var id: UniqueID?
    /// Of the share that this is the answer to.
    package var effect = ShareEffect.none
}

extension Seal {
    package func status() async throws -> SealStatus { status(try await row()) }

    func status(_ row: SealRow?, after effect: ShareEffect = .none) -> SealStatus {
        let kind = row?.permitting ?? .unseal
        return SealStatus(
            type: row?.type ?? opener?.type ?? .shamir,
            isInitialized: row != nil,
            isSealed: barrier.isSealed,
            threshold: row?.threshold(of: kind) ?? 0,
            shares: row?.shares(of: kind) ?? 0,
            progress: unsealing?.count ?? 0,
            nonce: unsealing.map { "\($0.nonce)" } ?? "",
            isRecoverySeal: kind == .recovery,
            isMigrationPending: row.flatMap(migration(of:)) != nil,
            id: row?.id,
            effect: effect
        )
    }
}

// MARK: - Sealing and unsealing

extension Seal {
    /// Takes a share, in hexadecimal digits or base64; with enough of them the barrier opens. Unsealed, it changes nothing.
    ///
    /// - Parameter migrates: the seal becomes one of the type that the configuration asks for.
    /// - Throws: `SealError.wrongKeys` where as many as are needed give no key together: all are forgotten.
    package func unseal(key text: String, migrates: Bool = false) async throws -> SealStatus {
        let row = try await initializedRow()
        guard barrier.isSealed else { return status(row) }
        let migration = migrates ? try requiredMigration(of: row) : nil
        guard row.type == .shamir || migration != nil else {
            throw SealError.otherSeal(
                "this server unseals itself (\(row.type.rawValue)); look at its log and at unseal_key_file or "
                    + "unseal_transit_address in its configuration"
            )
        }
        let share = try ShareText.read(text)
        guard unsealing == nil || isMigrating == migrates else {
            throw SealError.invalid(
                field: "migrate",
                "must be the same for all shares; begin again with reset"
            )
        }
        var given = unsealing ?? ShareSet(nonce: nonce())
        let effect = given.add(share)
        (unsealing, isMigrating) = (given, migrates)
        let threshold = row.threshold(of: row.permitting)
        guard given.count >= threshold else { return status(row, after: effect) }
        unsealing = nil
        let key = try given.key(threshold: threshold)
        if let migration { return status(try await migrate(row, migration, with: key), after: .complete) }
        guard let root = SealedKey.open(row.sealedRootKey, with: key, for: .rootKey, of: row.id) else {
            throw SealError.wrongKeys
        }
        try open(row, with: root)
        return status(row, after: .complete)
    }

    /// Forgets the shares that were given.
    package func resetUnsealing() async throws -> SealStatus {
        let row = try await initializedRow()
        unsealing = nil
        return status(row)
    }

    /// Unseals by the key file or the other server, where the seal is of that type; otherwise, and where there is none yet,
    /// nothing.
    ///
    /// - Throws: `SealError.keyFile` where the file is missing, or is another seal's; `.transit` where the other server
    ///   does not unwrap the sealing key.
    package func unsealByItself() async throws {
        guard barrier.isSealed, !isClosedByHand, !returnsToShares, let row = try await row(),
            row.type != .shamir
        else { return }
        let root = try await ownRootKey(of: row)
        // Meanwhile somebody has sealed it, or it is open.
        guard barrier.isSealed, !isClosedByHand else { return }
        try open(row, with: root)
    }

    /// The root key of a seal that people hold no shares of.
    func ownRootKey(of row: SealRow) async throws -> SecretBytes {
        guard let opener, opener.type == row.type else { throw SealOpener.missing(row.type) }
        let key = try await opener.key(row.wrappedSealingKey)
        guard let root = SealedKey.open(row.sealedRootKey, with: key, for: .rootKey, of: row.id) else {
            throw opener.otherSeal
        }
        return root
    }

    func open(_ row: SealRow, with root: SecretBytes) throws(SealError) {
        guard let bytes = SealedKey.open(row.sealedKeyring, with: root, for: .keyring, of: row.id),
            let keyring = Keyring(bytes)
        else {
            throw .damaged(
                "the keyring doesn't open with the root key: restore the row of secrets.keyrings from a backup"
            )
        }
        rootKey = root
        barrier.open(with: keyring)
    }

    /// Closes the barrier of this server: its keys are overwritten, and what was begun with shares ends.
    package func seal() async throws {
        _ = try requireRootKey()
        // What could not be told is told by nobody: the count is of the order of magnitude at which keys wear out.
        try? await tellEncryptions()
        isClosedByHand = true
        close()
    }

    func close() {
        barrier.close()
        rootKey = nil
        unsealing = nil
        rekeys = [:]
        generation = nil
    }
}
