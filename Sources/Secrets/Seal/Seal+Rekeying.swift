import Evidence
import Jobs
import Postgres

/// New shares in the place of those that people hold.
struct RekeyAttempt: Sendable {
    var request: RekeyRequest
    var given: ShareSet
    /// Its PGP keys were tried: shares may be given.
    var isReady = false
    var fingerprints: [String] = []
    /// The new key, handed out, and its shares as they are given back: it takes effect once they were.
    var verifying: (key: SecretBytes, given: ShareSet)?
    /// The new shares, encrypted, to be kept once they count.
    var backup: JSON?
}

package struct RekeyRequest: Sendable {
    package var split: ShareRequest
    /// Keeps the encrypted shares beside the seal, until somebody deletes them. Wants PGP keys.
    package var hasBackup: Bool
    /// The new shares take effect once they were given back.
    package var requiresVerification: Bool

    package init(split: ShareRequest, hasBackup: Bool = false, requiresVerification: Bool = false) {
        self.split = split
        self.hasBackup = hasBackup
        self.requiresVerification = requiresVerification
    }
}

package struct RekeyStatus: Hashable, Sendable {
    package var nonce = ""
    package var isStarted = false
    /// Of the new key.
    package var threshold = 0
    package var shares = 0
    package var progress = 0
    /// Shares of the present key.
    package var required: Int
    package var fingerprints: [String] = []
    package var hasBackup = false
    package var requiresVerification = false
    /// While the new shares are waited for.
    package var verificationNonce: String?
    /// Of the share that this is the answer to.
    package var effect = ShareEffect.none
}

package struct RekeyResult: Sendable {
    package var nonce: String
    package var keys: HandedOut
    package var hasBackup: Bool
    package var requiresVerification: Bool
    package var verificationNonce: String?
}

package enum RekeyProgress: Sendable {
    case underWay(RekeyStatus)
    case complete(RekeyResult)
}

package struct RekeyVerification: Hashable, Sendable {
    package var nonce: String
    package var isStarted: Bool
    package var threshold: Int
    package var shares: Int
    package var progress: Int
    /// The new shares are those that count.
    package var isComplete: Bool
    /// Of the share that this is the answer to.
    package var effect = ShareEffect.none
}

extension Seal {
    private static let what = "rekey"

    package func rekeyStatus(of kind: KeyKind) async throws -> RekeyStatus {
        let row = try await initializedRow()
        try check(kind, row)
        return status(of: rekeys[kind], kind, row)
    }

    /// - Throws: `SealError.sealed`, `.underWay`, `.invalid`, `.otherSeal`, `.busy`; `OpenPGPError`.
    package func startRekey(of kind: KeyKind, _ request: RekeyRequest) async throws -> RekeyStatus {
        let row = try await initializedRow()
        _ = try requireRootKey()
        try check(kind, row)
        guard rekeys[kind] == nil else { throw SealError.underWay(Self.what) }
        try request.split.check(prefix: "secret_", keys: "pgp_keys")
        guard !request.hasBackup || !request.split.pgpKeys.isEmpty else {
            throw SealError.invalid(field: "backup", "wants pgp_keys to encrypt the new keys with")
        }
        var attempt = RekeyAttempt(request: request, given: ShareSet(nonce: nonce()))
        // Reserved before anything is waited for: nobody begins a second one meanwhile.
        rekeys[kind] = attempt
        let own = attempt.given.nonce
        do {
            attempt.fingerprints = try await fingerprints(of: request.split.pgpKeys)
        } catch {
            if rekeys[kind]?.given.nonce == own { rekeys[kind] = nil }
            throw error
        }
        // It was cancelled, or the server was sealed.
        guard rekeys[kind]?.given.nonce == own else { throw SealError.noneUnderWay(Self.what) }
        attempt.isReady = true
        rekeys[kind] = attempt
        return status(of: attempt, kind, row)
    }

    /// - Returns: whether one was under way.
    @discardableResult
    package func cancelRekey(of kind: KeyKind) -> Bool { rekeys.removeValue(forKey: kind) != nil }

    /// Takes a present share. With enough of them the new shares are handed out, and count at once, or once they were
    /// verified.
    ///
    /// - Parameter recording: tells on the record that the shares were right, before the new ones are handed out or count: shares
    ///   that nobody was told of could not be given back. Is told whether they count only once they were verified.
    /// - Throws: `SealError.noneUnderWay`, `.wrongNonce`, `.wrongKeys`: then all shares must be given again.
    package func submitForRekey(
        of kind: KeyKind,
        key text: String,
        nonce: String,
        recording: @Sendable (_ requiresVerification: Bool) async throws -> Void = { _ in }
    ) async throws -> RekeyProgress {
        let row = try await initializedRow()
        let root = try requireRootKey()
        guard var attempt = rekeys[kind], attempt.isReady, attempt.verifying == nil else {
            throw SealError.noneUnderWay(Self.what)
        }
        guard nonce == "\(attempt.given.nonce)" else { throw SealError.wrongNonce }
        let effect = attempt.given.add(try ShareText.read(text))
        rekeys[kind] = attempt
        guard attempt.given.count >= row.threshold(of: kind) else {
            var status = status(of: attempt, kind, row)
            status.effect = effect
            return .underWay(status)
        }
        let given = attempt.given
        attempt.given = ShareSet(nonce: given.nonce)
        rekeys[kind] = attempt
        try checkPermitting(given, row, root)
        return .complete(try await handOut(attempt, kind, root, recording))
    }

    private func handOut(
        _ attempt: RekeyAttempt,
        _ kind: KeyKind,
        _ root: SecretBytes,
        _ recording: @Sendable (_ requiresVerification: Bool) async throws -> Void
    ) async throws -> RekeyResult {
        var attempt = attempt
        // No second one meanwhile: the shares allow one.
        rekeys[kind] = nil
        let split = attempt.request.split
        let key = SecretBytes.random(count: Keyring.keyByteCount)
        let handed = try await HandedOut(split.split(key), for: split.pgpKeys, with: openPGP)
        if attempt.request.hasBackup { attempt.backup = Self.backup(handed, attempt) }
        try await recording(attempt.request.requiresVerification)
        var verificationNonce: UniqueID?
        if attempt.request.requiresVerification {
            let given = ShareSet(nonce: nonce())
            verificationNonce = given.nonce
            attempt.verifying = (key, given)
            guard !barrier.isSealed else { throw SealError.sealed }
            rekeys[kind] = attempt
        } else {
            try await apply(key, attempt, to: kind, root)
        }
        return RekeyResult(
            nonce: "\(attempt.given.nonce)",
            keys: handed,
            hasBackup: attempt.request.hasBackup,
            requiresVerification: attempt.request.requiresVerification,
            verificationNonce: verificationNonce.map { "\($0)" }
        )
    }

    /// Puts the root key under the new one. With new shares of the unseal key the root key is a new one, too: old shares
    /// with an old backup of the seal open nothing that is encrypted after the next rotation. Encrypted shares that are to be
    /// kept are kept with it: those that were kept before are those that count until then.
    private func apply(
        _ key: SecretBytes,
        _ attempt: RekeyAttempt,
        to kind: KeyKind,
        _ root: SecretBytes
    ) async throws {
        let split = attempt.request.split
        let newRoot = kind == .unseal ? SecretBytes.random(count: Keyring.keyByteCount) : root
        try await database.transaction(for: .installation) { db in
            var row = try Self.lockedRow(in: db)
            guard let keyring = SealedKey.open(row.sealedKeyring, with: root, for: .keyring, of: row.id)
            else {
                throw SealError.damaged(Self.replacedRootKey)
            }
            switch kind {
            case .unseal:
                row.sealedRootKey = try SealedKey.seal(newRoot, under: key, for: .rootKey, of: row.id)
                (row.shares, row.threshold) = (split.shares, split.threshold)
                row.sealedKeyring = try SealedKey.seal(keyring, under: newRoot, for: .keyring, of: row.id)
                try db.execute(SealStore.replaceKeyring(row))
            case .recovery:
                row.sealedRecoveryKey = try SealedKey.seal(key, under: root, for: .recoveryKey, of: row.id)
                (row.recoveryShares, row.recoveryThreshold) = (split.shares, split.threshold)
            }
            try db.execute(SealStore.replaceSeal(row))
            if let backup = attempt.backup { try db.execute(SealStore.keepBackup(backup, of: kind)) }
        }
        // Sealed meanwhile: then it stays so, and the new shares open it.
        if rootKey != nil { rootKey = newRoot }
    }

    /// `kind` must be what people hold the shares of.
    private func check(_ kind: KeyKind, _ row: SealRow) throws(SealError) {
        guard kind != row.permitting else { return }
        switch kind {
        case .unseal:
            throw .otherSeal(
                "this server unseals itself; rekey the recovery key (sys/rekey-recovery-key, muniment operator rekey --recovery)"
            )
        case .recovery:
            throw .otherSeal("there is no recovery key beside unseal shares; rekey those (sys/rekey)")
        }
    }

    private func status(of attempt: RekeyAttempt?, _ kind: KeyKind, _ row: SealRow) -> RekeyStatus {
        var status = RekeyStatus(required: row.threshold(of: kind))
        guard let attempt else { return status }
        status.nonce = "\(attempt.given.nonce)"
        status.isStarted = true
        status.threshold = attempt.request.split.threshold
        status.shares = attempt.request.split.shares
        status.progress = attempt.given.count
        status.fingerprints = attempt.fingerprints
        status.hasBackup = attempt.request.hasBackup
        status.requiresVerification = attempt.request.requiresVerification
        status.verificationNonce = attempt.verifying.map { "\($0.given.nonce)" }
        return status
    }
}

// MARK: - Verifying the new shares

extension Seal {
    private static let verification = "rekey verification"

    package func rekeyVerification(of kind: KeyKind) throws -> RekeyVerification {
        guard let attempt = rekeys[kind], attempt.verifying != nil else {
            throw SealError.noneUnderWay(Self.verification)
        }
        return verification(of: attempt)
    }

    /// Takes a new share. With enough of them, that give the new key, it is the one that counts.
    ///
    /// - Parameter recording: tells that on the record, before it does.
    package func submitForVerification(
        of kind: KeyKind,
        key text: String,
        nonce: String,
        recording: @Sendable () async throws -> Void = {}
    ) async throws -> RekeyVerification {
        let root = try requireRootKey()
        guard var attempt = rekeys[kind], var verifying = attempt.verifying else {
            throw SealError.noneUnderWay(Self.verification)
        }
        guard nonce == "\(verifying.given.nonce)" else { throw SealError.wrongNonce }
        let effect = verifying.given.add(try ShareText.read(text))
        let split = attempt.request.split
        guard verifying.given.count >= split.threshold else {
            attempt.verifying = verifying
            rekeys[kind] = attempt
            var status = verification(of: attempt)
            status.effect = effect
            return status
        }
        let given = verifying.given
        attempt.verifying?.given = ShareSet(nonce: given.nonce)
        rekeys[kind] = attempt
        guard try given.key(threshold: split.threshold).isSame(as: verifying.key) else {
            throw SealError.wrongKeys
        }
        rekeys[kind] = nil
        do {
            try await recording()
            try await apply(verifying.key, attempt, to: kind, root)
        } catch {
            // The new shares are handed out already: they may be given again.
            if !barrier.isSealed { rekeys[kind] = attempt }
            throw error
        }
        var done = verification(of: attempt)
        (done.isComplete, done.isStarted, done.progress) = (true, false, split.threshold)
        done.effect = .complete
        return done
    }

    /// Forgets the new shares that were given, and goes on under another nonce.
    package func restartVerification(of kind: KeyKind) throws -> RekeyVerification {
        guard rekeys[kind]?.verifying != nil else { throw SealError.noneUnderWay(Self.verification) }
        rekeys[kind]?.verifying?.given = ShareSet(nonce: nonce())
        return try rekeyVerification(of: kind)
    }

    private func verification(of attempt: RekeyAttempt) -> RekeyVerification {
        RekeyVerification(
            nonce: attempt.verifying.map { "\($0.given.nonce)" } ?? "",
            isStarted: true,
            threshold: attempt.request.split.threshold,
            shares: attempt.request.split.shares,
            progress: attempt.verifying?.given.count ?? 0,
            isComplete: false
        )
    }
}

// MARK: - Backups of encrypted shares

/// The shares of the last rekey that kept them, each encrypted with somebody's PGP key.
package struct RekeyBackup: Hashable, Sendable {
    package var nonce: String
    /// In hexadecimal digits, by the fingerprint of the key.
    package var keys: [String: [String]]
    package var keysBase64: [String: [String]]
}

extension Seal {
    /// - Throws: `SealError.noBackup`.
    package func rekeyBackup(of kind: KeyKind) async throws -> RekeyBackup {
        let text = try await database.first(for: .installation, SealStore.backup(of: kind)) {
            row -> String? in
            try row["backup"]
        }
        guard let text = text ?? nil, let kept = try? LooseJSON(parsing: text.utf8) else {
            throw SealError.noBackup
        }
        func keys(_ name: String) -> [String: [String]] {
            var keys: [String: [String]] = [:]
            for (fingerprint, texts) in kept[name]?.object ?? [:] {
                keys[fingerprint] = (texts.array ?? []).compactMap(\.string)
            }
            return keys
        }
        return RekeyBackup(
            nonce: kept["nonce"]?.string ?? "",
            keys: keys("keys"),
            keysBase64: keys("keys_base64")
        )
    }

    package func deleteRekeyBackup(of kind: KeyKind) async throws {
        try await database.execute(for: .installation, SealStore.keepBackup(nil, of: kind))
    }

    private static func backup(_ handed: HandedOut, _ attempt: RekeyAttempt) -> JSON {
        func byFingerprint(_ texts: [String]) -> JSON {
            var grouped: [String: [JSON]] = [:]
            for (fingerprint, text) in zip(handed.fingerprints, texts) {
                grouped[fingerprint, default: []].append(.string(text))
            }
            return .object(JSONObject(grouped.map { (name: $0.key, value: .array($0.value)) }))
        }
        return [
            "nonce": .string("\(attempt.given.nonce)"),
            "keys": byFingerprint(handed.hex),
            "keys_base64": byFingerprint(handed.base64),
        ]
    }
}

// MARK: - Trying PGP keys

extension Seal {
    /// Of the primary keys; none for none. One set of keys at a time: each key starts processes, and who begins a rekey or a
    /// root generation has not signed in.
    ///
    /// - Throws: `SealError.busy`, `OpenPGPError`.
    func fingerprints(of keys: [String]) async throws -> [String] {
        guard !keys.isEmpty else { return [] }
        guard !isTryingKeys else { throw SealError.busy }
        isTryingKeys = true
        defer { isTryingKeys = false }
        return try await openPGP.encrypt(keys.map { _ in SecretBytes([0]) }, for: keys).fingerprints
    }
}
