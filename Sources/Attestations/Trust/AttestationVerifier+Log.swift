import Evidence

extension AttestationVerifier {
    // MARK: Timestamps

    func checkTimestamps(_ bundle: SigstoreBundle, _ result: inout AttestationVerification) async {
        guard !bundle.timestamps.isEmpty else {
            result.leave(.timestamp, "the bundle has no timestamp of an authority")
            return
        }
        let authorities = timestampAuthorities
        guard !authorities.isEmpty else {
            result.leave(.timestamp, "no timestamp authority is trusted here")
            return
        }
        var refusals: [String] = []
        var isProven = false
        for der in bundle.timestamps {
            guard let token = TimestampToken(der: der) else {
                refusals.append("a timestamp is not well formed")
                continue
            }
            guard token.isOf(bundle.signature) else {
                refusals.append("a timestamp is of something else than the signature")
                continue
            }
            if let refusal = await refusal(of: token, authorities) {
                refusals.append(refusal)
            } else {
                isProven = true
                result.provenTimes.append(token.time)
            }
        }
        if isProven {
            result.pass(.timestamp, "an authority saw the signature at \(result.provenTimes[0])")
        } else {
            result.fail(.timestamp, refusals.first ?? "no timestamp could be read")
        }
    }

    private func refusal(of token: TimestampToken, _ authorities: [TrustedRoot.Authority]) async -> String? {
        var refusal = "a timestamp is of an authority that is not trusted"
        for authority in authorities {
            guard let signer = token.signingCertificate(among: token.certificates + authority.chain) else {
                continue
            }
            guard authority.validity.contains(token.time) else {
                refusal = "the timestamp authority was not trusted at \(token.time)"
                continue
            }
            if let found = token.refusal(of: signer) {
                refusal = found
                continue
            }
            let chain = await CertificateChain.verified(
                signer,
                through: token.certificates + authority.chain.dropLast(),
                to: authority.chain.suffix(1),
                at: token.time,
                for: .timestamping
            )
            switch chain {
            case .success: return nil
            case .failure(let found): refusal = "the timestamp's signer: \(found)"
            }
        }
        return refusal
    }

    private var timestampAuthorities: [TrustedRoot.Authority] {
        anchors.filter { $0.purposes.contains(.timestamp) }.flatMap { anchor in
            switch anchor.form {
            case .sigstore(let root): root.timestampAuthorities
            case .certificates(let chain):
                [TrustedRoot.Authority(uri: anchor.name, chain: chain, validity: anchor.validity)]
            case .key, .did: [] as [TrustedRoot.Authority]
            }
        }
    }

    // MARK: Logs

    func checkLogEntry(
        _ entry: LogEntry,
        _ bundle: SigstoreBundle,
        _ result: inout AttestationVerification
    ) {
        guard !logs.isEmpty else {
            result.leave(.logInclusion, "no log is trusted here")
            return
        }
        guard let log = logs.first(where: { $0.logID == entry.logID }) else {
            result.fail(
                .logInclusion,
                "the entry is of a log that is not trusted: \(Hex.encode(entry.logID))"
            )
            return
        }
        checkPromise(entry, log, bundle, &result)
        checkInclusion(entry, log, bundle, &result)
        checkContent(entry, bundle, &result)
    }

    /// Rekor v1's signed entry timestamp: over the canonical JSON of body, time, log and index.
    private func checkPromise(
        _ entry: LogEntry,
        _ log: TrustedRoot.Log,
        _ bundle: SigstoreBundle,
        _ result: inout AttestationVerification
    ) {
        guard let promise = entry.promise, let time = entry.integratedAt else {
            if bundle.version == .v01 {
                result.fail(.logPromise, "a bundle of version 0.1 has the log's promise")
            } else {
                result.leave(.logPromise, "the entry has none; newer logs give none")
            }
            return
        }
        let signed: JSON = [
            "body": .string(Base64.encode(entry.body)),
            "integratedTime": .integer(Int(time.microseconds / 1_000_000)),
            "logID": .string(Hex.encode(entry.logID)), "logIndex": .integer(entry.index),
        ]
        guard log.key.verifies(promise, over: signed.canonicalBytes()) else {
            result.fail(.logPromise, "the log's promise is not its own")
            return
        }
        guard log.validity.contains(time) else {
            result.fail(.logPromise, "the log was not trusted at \(time)")
            return
        }
        result.provenTimes.append(time)
        result.pass(.logPromise, "the log took the entry in at \(time)")
    }

    private func checkInclusion(
        _ entry: LogEntry,
        _ log: TrustedRoot.Log,
        _ bundle: SigstoreBundle,
        _ result: inout AttestationVerification
    ) {
        guard let proof = entry.proof else {
            if bundle.version == .v01 {
                result.leave(.logInclusion, "a bundle of version 0.1 needs no proof, and has none")
            } else {
                result.fail(.logInclusion, "the entry has no proof that it is in the log")
            }
            return
        }
        guard let root = root(of: proof, log, bundle, &result) else { return }
        do throws(ProofFault) {
            try InclusionProof(leafIndex: proof.index, treeSize: proof.size, hashes: proof.hashes).verify(
                leaf: entry.leaf,
                root: root
            )
            result.pass(.logInclusion, "entry \(entry.index) is in the log of \(proof.size) entries")
        } catch {
            result.fail(.logInclusion, "\(error)")
        }
    }

    /// The root that the log signed.
    private func root(
        of proof: LogEntry.Proof,
        _ log: TrustedRoot.Log,
        _ bundle: SigstoreBundle,
        _ result: inout AttestationVerification
    ) -> Digest? {
        guard let text = proof.checkpoint else {
            guard bundle.version == .v01, let root = proof.root else {
                result.fail(.logCheckpoint, "the proof has no checkpoint")
                return nil
            }
            result.leave(.logCheckpoint, "a bundle of version 0.1 needs no checkpoint, and has none")
            return root
        }
        guard let note = try? SignedNote(parsing: Array(text.utf8)), let checkpoint = Checkpoint(note.text)
        else {
            result.fail(.logCheckpoint, "the checkpoint is not well formed")
            return nil
        }
        // The note's key ID is the beginning of the log's; others that signed are nobody that is known here.
        let keyID = log.logID.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let signature = note.signatures.first { signature in
            signature.keyID == keyID
                && (checkpoint.origin == signature.name
                    || checkpoint.origin.hasPrefix("\(signature.name) - "))
        }
        guard let signature else {
            result.fail(.logCheckpoint, "the checkpoint is not signed by the log")
            return nil
        }
        guard log.key.verifies(signature.bytes, over: Array(note.text.utf8)) else {
            result.fail(.logCheckpoint, "the log's signature is not over this checkpoint")
            return nil
        }
        guard checkpoint.size == proof.size, proof.root == nil || proof.root == checkpoint.root else {
            result.fail(.logCheckpoint, "the checkpoint is of another tree than the proof")
            return nil
        }
        result.pass(.logCheckpoint, "“\(checkpoint.origin)” signed a tree of \(checkpoint.size) entries")
        return checkpoint.root
    }

    /// That the entry is about this signature, by this key, over this artifact: else any entry would do.
    private func checkContent(
        _ entry: LogEntry,
        _ bundle: SigstoreBundle,
        _ result: inout AttestationVerification
    ) {
        guard let content = entry.content else {
            result.fail(
                .logContent,
                "the entry is of a kind that is not read: \(entry.kind.prefix(40)) \(entry.kindVersion.prefix(40))"
            )
            return
        }
        if let refusal = refusal(of: content, bundle) {
            result.fail(.logContent, refusal)
        } else {
            result.pass(.logContent, "the entry is about this signature")
        }
    }

    private func refusal(of content: LoggedContent, _ bundle: SigstoreBundle) -> String? {
        switch bundle.content {
        case .envelope(let signed):
            if let digest = content.payloadDigest, digest != .sha256(of: signed.envelope.payload) {
                return "the log's entry is of another payload"
            }
            if let digest = content.digest, digest != .sha256(of: signed.envelope.signedBytes) {
                return "the log's entry is of another envelope"
            }
        case .message(let stated, _):
            guard let digest = content.digest else { return "the log's entry is of an envelope" }
            let artifact = demand.artifact?.digests["sha256"].flatMap { Digest(hex: $0) }
            if let expected = artifact ?? stated, digest != expected {
                return "the log's entry is of another artifact"
            }
        }
        if !content.signatures.isEmpty {
            guard let logged = content.signatures.first(where: { $0.bytes == bundle.signature }),
                content.signatures.count == 1
            else { return "the log's entry is of another signature" }
            if case .certificates(let chain) = bundle.material {
                guard logged.certificate.map({ $0 == chain[0].der }) ?? (logged.key == chain[0].key) else {
                    return "the log's entry is of another certificate"
                }
            } else if let key = logged.key {
                let trusted = anchors.flatMap(\.keys)
                guard trusted.contains(key) else { return "the log's entry is of a key that is not trusted" }
            }
        }
        return nil
    }
}
