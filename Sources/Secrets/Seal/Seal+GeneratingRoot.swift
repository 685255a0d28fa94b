import Evidence
import Postgres

/// A root token that is being made with the shares of those who hold them.
struct RootGeneration: Sendable {
    var given: ShareSet
    /// With which the token is hidden: known to who began, and to nobody else.
    var otp: [UInt8]?
    var pgpKey: String?
    /// Its PGP key was tried: shares may be given.
    var isReady = false
    var fingerprint = ""
}

package struct RootGenerationStatus: Hashable, Sendable {
    package var nonce = ""
    package var isStarted = false
    package var progress = 0
    package var required: Int
    package var isComplete = false
    /// Once complete: the token XOR the one-time password in base64 without padding; or encrypted with the PGP key, in base64.
    package var encodedToken = ""
    package var pgpFingerprint = ""
    /// In the answer that begins it, where the server made it.
    package var otp = ""
    package var otpLength = Seal.rootTokenLength
    /// Of the share that this is the answer to.
    package var effect = ShareEffect.none
}

extension Seal {
    /// `hvs.` and 24 characters.
    package static let rootTokenLength = 28
    private static let what = "root generation"

    package func rootGenerationStatus() async throws -> RootGenerationStatus {
        status(of: generation, try await initializedRow())
    }

    /// Begins; without a one-time password and a PGP key the server makes the former.
    ///
    /// - Throws: `SealError.sealed`, `.underWay`, `.invalid`, `.busy`; `OpenPGPError`.
    package func startRootGeneration(otp: String?, pgpKey: String?) async throws -> RootGenerationStatus {
        let row = try await initializedRow()
        _ = try requireRootKey()
        guard generation == nil else { throw SealError.underWay(Self.what) }
        if let otp {
            guard pgpKey == nil else {
                throw SealError.invalid(field: "otp", "can't be given together with pgp_key")
            }
            guard otp.utf8.count == Self.rootTokenLength else {
                throw SealError.invalid(field: "otp", "must have \(Self.rootTokenLength) characters")
            }
        }
        var begun = RootGeneration(given: ShareSet(nonce: nonce()), pgpKey: pgpKey)
        if pgpKey == nil { begun.otp = Array((otp ?? Self.oneTimePassword()).utf8) }
        // Reserved before anything is waited for: nobody begins a second one meanwhile.
        generation = begun
        let own = begun.given.nonce
        do {
            begun.fingerprint = try await fingerprints(of: pgpKey.map { [$0] } ?? []).first ?? ""
        } catch {
            if generation?.given.nonce == own { generation = nil }
            throw error
        }
        // It was cancelled, or the server was sealed.
        guard generation?.given.nonce == own else { throw SealError.noneUnderWay(Self.what) }
        begun.isReady = true
        generation = begun
        var status = status(of: begun, row)
        if otp == nil, let made = begun.otp { status.otp = String(decoding: made, as: UTF8.self) }
        return status
    }

    /// - Returns: whether one was under way.
    @discardableResult
    package func cancelRootGeneration() -> Bool {
        defer { generation = nil }
        return generation != nil
    }

    /// Takes a share; with enough of them the token is made, and the attempt is over.
    ///
    /// - Parameter recording: tells on the record that the shares were right, before the token is made: nobody would know of
    ///   one that was made and could not be told of.
    /// - Throws: `SealError.noneUnderWay`, `.wrongNonce`, `.wrongKeys`: then all shares must be given again.
    package func submitForRoot(
        key text: String,
        nonce: String,
        recording: @Sendable () async throws -> Void = {}
    ) async throws -> RootGenerationStatus {
        let row = try await initializedRow()
        let root = try requireRootKey()
        guard var attempt = generation, attempt.isReady else { throw SealError.noneUnderWay(Self.what) }
        guard nonce == "\(attempt.given.nonce)" else { throw SealError.wrongNonce }
        let effect = attempt.given.add(try ShareText.read(text))
        generation = attempt
        guard attempt.given.count >= row.threshold(of: row.permitting) else {
            var status = status(of: attempt, row)
            status.effect = effect
            return status
        }
        let given = attempt.given
        attempt.given = ShareSet(nonce: given.nonce)
        generation = attempt
        try checkPermitting(given, row, root)
        // Over, whatever comes: the shares allow one token.
        generation = nil
        try await recording()
        guard !barrier.isSealed else { throw SealError.sealed }
        let token = SecretBytes(Array(try await tokens.makeRootToken(try await tokens.tenant()).utf8))
        var status = status(of: attempt, row)
        (status.isComplete, status.progress, status.effect) = (true, status.required, .complete)
        if let pgpKey = attempt.pgpKey {
            status.encodedToken = Base64.encode(try await openPGP.encrypt([token], for: [pgpKey]).messages[0])
        } else if let otp = attempt.otp, otp.count == token.count {
            let hidden = token.withBytes { bytes in zip(bytes, otp).map { $0 ^ $1 } }
            status.encodedToken = String(Base64.encode(hidden).prefix { $0 != "=" })
        } else {
            throw SealError.damaged("the root token has not \(Self.rootTokenLength) characters")
        }
        return status
    }

    private func status(of attempt: RootGeneration?, _ row: SealRow) -> RootGenerationStatus {
        var status = RootGenerationStatus(required: row.threshold(of: row.permitting))
        guard let attempt else { return status }
        status.nonce = "\(attempt.given.nonce)"
        status.isStarted = true
        status.progress = attempt.given.count
        status.pgpFingerprint = attempt.fingerprint
        return status
    }

    /// Whether the shares give the key that people hold: the one that unseals, or the recovery key.
    func checkPermitting(_ given: ShareSet, _ row: SealRow, _ root: SecretBytes) throws(SealError) {
        let key = try given.key(threshold: row.threshold(of: row.permitting))
        let isRight =
            switch row.permitting {
            case .unseal:
                SealedKey.open(row.sealedRootKey, with: key, for: .rootKey, of: row.id)?.isSame(as: root)
                    == true
            case .recovery:
                row.sealedRecoveryKey
                    .flatMap { SealedKey.open($0, with: root, for: .recoveryKey, of: row.id) }?
                    .isSame(as: key) == true
            }
        guard isRight else { throw .wrongKeys }
    }

    private static func oneTimePassword() -> String {
        let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        var generator = SystemRandomNumberGenerator()
        return String(
            (0..<rootTokenLength).map { _ in
                characters[Int.random(in: characters.indices, using: &generator)]
            }
        )
    }
}
