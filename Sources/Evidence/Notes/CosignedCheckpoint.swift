/// A checkpoint that its log signed, and who else signed it.
package struct CosignedCheckpoint: Hashable, Sendable {
    package struct Cosigning: Hashable, Sendable {
        package var cosigner: NoteKey
        /// When the cosigner saw it, in seconds since 1970; `nil` where it signed as a log does, without a time.
        package var time: UInt64?

        /// `nil` also for a time that no calendar of ours has.
        package var instant: Instant? {
            time.flatMap { $0 < 253_402_300_800 ? Instant(microseconds: Int64($0) * 1_000_000) : nil }
        }
    }

    package let checkpoint: Checkpoint
    /// One for each cosigner's key, in the order of the signatures.
    package let cosignings: [Cosigning]
    /// Signatures of keys that nobody here knows: they say nothing.
    package let unknownSignatures: Int
}

/// Why a note is not the checkpoint that was asked for.
package enum CheckpointFault: Error, Hashable, Sendable {
    case note(NoteFault)
    case notACheckpoint
    case otherOrigin(found: String, expected: String)
    /// Of the log's key.
    case notSignedByLog(name: String)
    case tooFewCosigners(found: Int, required: Int)
    case signedTwice(name: String)
}

extension CheckpointFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .note(let fault): "\(fault)"
        case .notACheckpoint:
            "the note's text is no checkpoint: an origin, a tree size and a root hash, a line each"
        case .otherOrigin(let found, let expected):
            "the checkpoint is of the log “\(found)”, not of “\(expected)”"
        case .notSignedByLog(let name): "the log's key, that of “\(name)”, did not sign the checkpoint"
        case .tooFewCosigners(let found, let required):
            "\(found) of the cosigners that are trusted here signed the checkpoint; \(required) are needed"
        case .signedTwice(let name): "“\(name)” signed the checkpoint twice"
        }
    }
}

extension SignedNote {
    /// The checkpoint in this note, if the log signed it and at least `required` of `cosigners` did.
    ///
    /// A cosigner counts once, however often it signed and under however many names its key is listed; the log does
    /// not count as its own cosigner.
    ///
    /// - Parameter origin: where it is not the name of the log's key.
    package func checkpoint(
        signedBy logKey: NoteKey,
        origin: String? = nil,
        cosigners: [NoteKey] = [],
        required: Int = 0
    ) throws(CheckpointFault) -> CosignedCheckpoint {
        guard let checkpoint = Checkpoint(text) else { throw .notACheckpoint }
        let expected = origin ?? logKey.name
        guard checkpoint.origin.utf8.elementsEqual(expected.utf8) else {
            throw .otherOrigin(found: checkpoint.origin, expected: expected)
        }
        let signers: [NoteKey]
        do throws(NoteFault) {
            signers = try self.signers(among: [logKey] + cosigners)
        } catch .unknownSigners {
            throw .notSignedByLog(name: logKey.name)
        } catch {
            throw .note(error)
        }
        guard signers.contains(logKey) else { throw .notSignedByLog(name: logKey.name) }
        var keys: Set<VerificationKey> = [logKey.key]
        var cosignings: [CosignedCheckpoint.Cosigning] = []
        for signer in signers where keys.insert(signer.key).inserted {
            let signature = signatures.first { signer.isNamed(by: $0) }
            let time =
                signer.algorithm == .cosignature ? signature.flatMap { Cosignature($0.bytes)?.time } : nil
            cosignings.append(CosignedCheckpoint.Cosigning(cosigner: signer, time: time))
        }
        guard cosignings.count >= required else {
            throw .tooFewCosigners(found: cosignings.count, required: required)
        }
        return CosignedCheckpoint(
            checkpoint: checkpoint,
            cosignings: cosignings,
            unknownSignatures: signatures.count { signature in
                !signers.contains { $0.isNamed(by: signature) }
            }
        )
    }

    /// The name of who stands twice among the signatures.
    var repeatedSigner: String? {
        for (index, signature) in signatures.enumerated() {
            let isRepeated = signatures[..<index].contains { earlier in
                earlier.keyID == signature.keyID && earlier.name.utf8.elementsEqual(signature.name.utf8)
            }
            if isRepeated { return signature.name }
        }
        return nil
    }
}
