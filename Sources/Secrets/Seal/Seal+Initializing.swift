import Evidence
import Jobs
import Ledger
import Postgres

/// What a new seal is asked to be.
package struct InitializationRequest: Sendable {
    package var shares: ShareRequest
    /// Where the server unseals itself; where it is left out, `shares` says how the recovery key is split.
    package var recovery: ShareRequest?
    /// In base64: the root token is encrypted with it.
    package var rootTokenPGPKey: String?
    /// Tells of it on the record, before it counts: what can't be recorded can be made anew, and no share is lost.
    package var recording: @Sendable () async throws -> Void = {}

    package init(shares: ShareRequest, recovery: ShareRequest? = nil, rootTokenPGPKey: String? = nil) {
        self.shares = shares
        self.recovery = recovery
        self.rootTokenPGPKey = rootTokenPGPKey
    }
}

/// Shown once, and stored nowhere.
package struct Initialization: Sendable {
    /// None where the server unseals itself.
    package var keys: HandedOut
    /// Those where it does.
    package var recoveryKeys: HandedOut
    /// Its text; encrypted with a PGP key, in base64.
    package var rootToken: String
}

extension Seal {
    package func isInitialized() async throws -> Bool { try await row() != nil }

    /// Makes the seal, the keyring, the root tenant and its first token. A seal of shares is sealed afterwards: whoever
    /// has them unseals it. What a crash left half made is made anew.
    ///
    /// - Throws: `SealError.alreadyInitialized`, `.invalid`, `.keyFile`, `.transit`; `OpenPGPError`.
    package func initialize(_ request: InitializationRequest) async throws -> Initialization {
        guard !isInitializing else { throw SealError.alreadyInitialized }
        isInitializing = true
        defer { isInitializing = false }
        guard try await row() == nil, barrier.isSealed else { throw SealError.alreadyInitialized }
        let split = opener == nil ? request.shares : request.recovery ?? request.shares
        try check(split)
        let parts = try await makeSeal(split)
        // Before anything is written: a key that can't be used is told without a trace.
        let handed = try await HandedOut(split.split(parts.splitKey), for: split.pgpKeys, with: openPGP)
        let recipient = request.rootTokenPGPKey
        if let recipient { _ = try await openPGP.encrypt([SecretBytes([0])], for: [recipient]) }
        let tenant = try await tokens.tenant()
        let row = parts.row
        try await database.transaction(for: .installation) { db in try SealStore.begin(row, in: db) }
        try open(row, with: parts.rootKey)
        do {
            var token = try await tokens.makeRootToken(tenant)
            if let recipient {
                let text = SecretBytes(Array(token.utf8))
                token = Base64.encode(try await openPGP.encrypt([text], for: [recipient]).messages[0])
            }
            try await request.recording()
            guard
                try await database.execute(for: .installation, SealStore.finish(row.id, at: clock.now())) == 1
            else { throw SealError.alreadyInitialized }
            if opener == nil { close() }
            return Initialization(
                keys: opener == nil ? handed : .none,
                recoveryKeys: opener == nil ? .none : handed,
                rootToken: token
            )
        } catch {
            close()
            throw error
        }
    }

    private func check(_ split: ShareRequest) throws(SealError) {
        if opener == nil {
            try split.check(prefix: "secret_", keys: "pgp_keys")
        } else {
            try split.check(prefix: "recovery_", keys: "recovery_pgp_keys")
        }
    }

    private struct Parts {
        var row: SealRow
        var rootKey: SecretBytes
        /// The key that is handed out in shares.
        var splitKey: SecretBytes
    }

    private func makeSeal(_ split: ShareRequest) async throws -> Parts {
        let now = clock.now()
        let id = UniqueID(at: now)
        let root = SecretBytes.random(count: Keyring.keyByteCount)
        let splitKey = SecretBytes.random(count: Keyring.keyByteCount)
        let own = try await opener?.newKey()
        var row = SealRow(
            id: id,
            type: opener?.type ?? .shamir,
            shares: own == nil ? split.shares : 1,
            threshold: own == nil ? split.threshold : 1,
            sealedRootKey: try SealedKey.seal(root, under: own?.key ?? splitKey, for: .rootKey, of: id),
            madeAt: now,
            sealedKeyring: try SealedKey.seal(Keyring(at: now).bytes, under: root, for: .keyring, of: id)
        )
        if let own {
            row.wrappedSealingKey = own.wrapped
            row.recoveryShares = split.shares
            row.recoveryThreshold = split.threshold
            row.sealedRecoveryKey = try SealedKey.seal(splitKey, under: root, for: .recoveryKey, of: id)
        }
        return Parts(row: row, rootKey: root, splitKey: splitKey)
    }
}
