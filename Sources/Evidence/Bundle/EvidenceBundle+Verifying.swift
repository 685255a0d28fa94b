/// What a bundle was found to prove.
package struct BundleFindings: Hashable, Sendable {
    package struct Signed: Hashable, Sendable {
        package var payloadType: String
        /// Whose signatures were verified: DIDs.
        package var signers: [String]
        /// Those whose keys were not at hand.
        package var unchecked: Int
    }

    package let checkpoint: CosignedCheckpoint
    package let leafIndex: Int
    package let leafHash: Digest
    /// `nil` where the bytes were erased.
    package let entry: Entry?
    package let envelopes: [Signed]

    /// In sentences, for people.
    package let proved: [String]
    package let notProved: [String]
}

extension EvidenceBundle {
    /// Derives everything again and believes the bundle nothing.
    ///
    /// - Parameters:
    ///   - logKey: the log's, which the verifier has from elsewhere. Its name is the log's origin.
    ///   - cosigners: whom the verifier trusts; at least `required` of them must have signed the checkpoint.
    ///   - keys: of DIDs that name no key themselves (did:web), resolved by the caller.
    package func verify(
        logKey: NoteKey,
        cosigners: [NoteKey] = [],
        required: Int = 0,
        resolving keys: [String: [VerificationKey]] = [:]
    ) throws(BundleFault) -> BundleFindings {
        let cosigned = try checkpoint(signedBy: logKey, cosigners: cosigners, required: required)
        let checkpoint = cosigned.checkpoint
        guard proof.treeSize == checkpoint.size else {
            throw .otherTreeSize(proof: proof.treeSize, checkpoint: checkpoint.size)
        }
        if let entryBytes {
            let derived = ChainHash.leaf(entryBytes)
            guard derived == leafHash else { throw .otherLeafHash(stated: leafHash, derived: derived) }
        }
        do throws(ProofFault) {
            try proof.verify(leaf: leafHash, root: checkpoint.root)
        } catch {
            throw .inclusion(error)
        }
        let entry = try entry(in: checkpoint.origin)
        let envelopes = try signed(referredToBy: entry, resolving: keys)
        let words = BundleWords(
            bundle: self,
            logKey: logKey,
            cosigned: cosigned,
            entry: entry,
            envelopes: envelopes
        )
        return BundleFindings(
            checkpoint: cosigned,
            leafIndex: proof.leafIndex,
            leafHash: leafHash,
            entry: entry,
            envelopes: envelopes,
            proved: words.proved,
            notProved: words.notProved
        )
    }

    private func checkpoint(
        signedBy key: NoteKey,
        cosigners: [NoteKey],
        required: Int
    ) throws(BundleFault) -> CosignedCheckpoint {
        let note: SignedNote
        do throws(NoteFault) {
            note = try SignedNote(parsing: Array(checkpoint.utf8))
        } catch {
            throw .checkpoint(.note(error))
        }
        // Whoever makes a bundle has no reason to repeat a signature, except to look like more cosigners.
        if let name = note.repeatedSigner { throw .checkpoint(.signedTwice(name: name)) }
        let cosigned: CosignedCheckpoint
        do throws(CheckpointFault) {
            cosigned = try note.checkpoint(signedBy: key, cosigners: cosigners, required: required)
        } catch {
            throw .checkpoint(error)
        }
        if let logKey, !logKey.name.utf8.elementsEqual(cosigned.checkpoint.origin.utf8) {
            throw .logKeyOfAnother(name: logKey.name)
        }
        return cosigned
    }

    /// The entry, in the ledger that the log's origin names: `…/ledger/<tenant>/<ledger>`.
    private func entry(in origin: String) throws(BundleFault) -> Entry? {
        guard let entryBytes else { return nil }
        let entry: Entry
        do throws(EntryError) {
            entry = try Entry(parsing: entryBytes)
        } catch {
            throw .notAnEntry(error)
        }
        let place = "/ledger/\(entry.tenant.text)/\(entry.ledger)"
        guard origin.utf8.reversed().starts(with: place.utf8.reversed()) else {
            throw .entryOfAnotherLedger(tenant: entry.tenant, ledger: entry.ledger)
        }
        return entry
    }
}

// MARK: - Envelopes

extension EvidenceBundle {
    private func signed(
        referredToBy entry: Entry?,
        resolving resolved: [String: [VerificationKey]]
    ) throws(BundleFault) -> [BundleFindings.Signed] {
        let texts = entry.map { EntryTexts($0.data) }
        // A did:key has its key in itself; what is said of others comes from the caller.
        let known = keys.flatMap { did in
            (DIDKey(did).map { [$0.verificationKey] } ?? resolved[did] ?? []).map { (did: did, key: $0) }
        }
        let hasUnresolved = keys.contains { NoteKey($0) == nil && DIDKey($0) == nil && resolved[$0] == nil }
        var results: [BundleFindings.Signed] = []
        for (index, envelope) in envelopes.enumerated() {
            if let texts, !texts.refer(to: envelope) { throw .envelopeNotOfTheEntry(envelope: index) }
            let message = envelope.signedBytes
            var signed = BundleFindings.Signed(
                payloadType: envelope.payloadType,
                signers: [],
                unchecked: 0
            )
            var accepted: Set<VerificationKey> = []
            for (number, signature) in envelope.signatures.enumerated() {
                if let signer = known.first(where: { $0.key.verifies(signature.bytes, over: message) }) {
                    guard accepted.insert(signer.key).inserted else { throw .signedTwice(envelope: index) }
                    signed.signers.append(signer.did)
                } else if hasUnresolved {
                    signed.unchecked += 1
                } else {
                    throw .unverifiedSignature(envelope: index, signature: number)
                }
            }
            results.append(signed)
        }
        return results
    }
}

/// The texts in an entry's data, by which it refers to envelopes.
private struct EntryTexts {
    private var texts: Set<[UInt8]> = []

    init(_ data: JSONObject) { add(.object(data)) }

    private mutating func add(_ value: JSON) {
        switch value {
        case .string(let text): texts.insert(Array(text.utf8))
        case .array(let values): for value in values { add(value) }
        case .object(let object): for member in object { add(member.value) }
        case .null, .bool, .number: break
        }
    }

    /// By its canonical bytes' SHA-256, by its payload or the payload's SHA-256, or by every signature in it.
    func refer(to envelope: Envelope) -> Bool {
        let digests = [Digest.sha256(of: envelope.canonicalBytes()), .sha256(of: envelope.payload)]
        let names = digests.flatMap { [$0.hex, "sha256:\($0.hex)"] } + [Base64.encode(envelope.payload)]
        return names.contains { texts.contains(Array($0.utf8)) }
            || envelope.signatures.allSatisfy { texts.contains(Array(Base64.encode($0.bytes).utf8)) }
    }
}
