import Evidence

/// Verifies envelopes and bundles against trust anchors, offline: everything that it looks at is in its hands.
///
/// Follows the Sigstore client specification for bundles, and DSSE for envelopes. What was not looked at is said.
package struct AttestationVerifier: Sendable {
    package let anchors: [TrustAnchor]
    package let demand: VerificationDemand

    package init(anchors: [TrustAnchor], demand: VerificationDemand) {
        precondition(demand.threshold >= 1, "no signature at all would do")
        self.anchors = anchors
        self.demand = demand
    }

    // MARK: Envelopes

    package func verify(_ signed: SignedEnvelope) async -> AttestationVerification {
        var result = AttestationVerification()
        result.threshold = demand.threshold
        let envelope = signed.envelope
        check(envelope, &result)
        let message = envelope.signedBytes
        var refusals: [String] = []
        var passedOver: [AttestationVerification] = []
        for (signature, certificates) in zip(envelope.signatures, signed.certificates) {
            if let signer = keySigner(
                of: signature.bytes,
                over: message,
                purpose: .attestation,
                envelope,
                &refusals
            ) {
                result.signers.append(signer)
            } else if let leaf = certificates.first {
                var attempt = result
                await checkCertificate(
                    leaf,
                    through: Array(certificates.dropFirst()),
                    signed: leaf.key.verifies(signature.bytes, over: message),
                    purpose: .attestation,
                    envelope,
                    &attempt
                )
                // DSSE: signatures that don't count are passed over, as long as enough of the others do.
                if attempt.signers.count > result.signers.count {
                    result = attempt
                } else {
                    passedOver.append(attempt)
                }
            }
        }
        if result.voices < demand.threshold { for attempt in passedOver { result.take(attempt) } }
        conclude(&result, refusals)
        if !signed.certificates.allSatisfy(\.isEmpty) {
            result.leave(.timestamp, "an envelope by itself proves no time of signing")
        }
        result.leave(.logInclusion, "an envelope by itself has no log entry")
        return result
    }

    // MARK: Bundles

    package func verify(_ bundle: SigstoreBundle) async -> AttestationVerification {
        var result = AttestationVerification()
        result.threshold = demand.threshold
        await checkTimestamps(bundle, &result)
        for entry in bundle.logEntries { checkLogEntry(entry, bundle, &result) }
        if bundle.logEntries.isEmpty {
            if demand.needsLogEntry, !logs.isEmpty {
                result.fail(.logInclusion, "the bundle has no log entry")
            } else {
                result.leave(.logInclusion, "the bundle has no log entry")
            }
        }
        switch bundle.content {
        case .envelope(let signed):
            check(signed.envelope, &result)
            let envelope = signed.envelope
            let message = envelope.signedBytes
            await checkSigner(of: bundle, purpose: .attestation, envelope, &result) { key in
                key.verifies(bundle.signature, over: message)
            }
        case .message(let digest, let signature):
            let target = target(digest, &result)
            await checkSigner(of: bundle, purpose: .artifact, nil, &result) { key in
                switch target {
                case .bytes(let bytes): key.verifies(signature, over: bytes)
                case .digest(let digest): key.verifies(signature, overSHA256: digest) ?? false
                case .nothing: false
                }
            }
        }
        return result
    }

    private func checkSigner(
        of bundle: SigstoreBundle,
        purpose: TrustAnchor.Purpose,
        _ envelope: Envelope?,
        _ result: inout AttestationVerification,
        verifies: (AttestationKey) -> Bool
    ) async {
        var refusals: [String] = []
        switch bundle.material {
        case .certificates(let chain):
            await checkCertificate(
                chain[0],
                through: Array(chain.dropFirst()),
                signed: verifies(chain[0].key),
                purpose: purpose,
                envelope,
                &result
            )
        case .publicKey:
            for anchor in anchors where anchor.purposes.contains(purpose) {
                guard let key = anchor.keys.first(where: verifies) else { continue }
                if let refusal = refusal(of: anchor, envelope, result.provenTimes) {
                    refusals.append(refusal)
                    continue
                }
                result.signers.append(Self.signer(anchor, key))
                break
            }
        }
        conclude(&result, refusals)
    }

    // MARK: Signatures

    private func check(_ envelope: Envelope, _ result: inout AttestationVerification) {
        guard envelope.payloadType.utf8.elementsEqual(demand.payloadType.utf8) else {
            result.fail(
                .payloadType,
                "the payload is of type “\(envelope.payloadType.prefix(200))”, asked for was “\(demand.payloadType)”"
            )
            return
        }
        result.pass(.payloadType, envelope.payloadType)
        guard envelope.payloadType == Statement.payloadType else { return }
        do {
            let statement = try ReadStatement(parsing: envelope.payload).statement
            guard let artifact = demand.artifact else {
                result.leave(.artifact, "no artifact was handed in to be found among the subjects")
                return
            }
            let digests = artifact.digests
            let found = statement.subjects.contains { subject in
                subject.digests.contains { digests[$0.key] == $0.value }
            }
            if found {
                result.pass(.artifact, "the artifact is a subject of the statement")
            } else {
                result.fail(.artifact, "the artifact is no subject of the statement")
            }
        } catch {
            result.fail(.artifact, "the payload is no in-toto statement: \(error)")
        }
    }

    private func keySigner(
        of signature: [UInt8],
        over message: [UInt8],
        purpose: TrustAnchor.Purpose,
        _ envelope: Envelope,
        _ refusals: inout [String]
    ) -> AttestationVerification.Signer? {
        for anchor in anchors where anchor.purposes.contains(purpose) {
            guard let key = anchor.keys.first(where: { $0.verifies(signature, over: message) }) else {
                continue
            }
            if let refusal = refusal(of: anchor, envelope, []) {
                refusals.append(refusal)
                continue
            }
            return Self.signer(anchor, key)
        }
        return nil
    }

    static func signer(
        _ anchor: TrustAnchor,
        _ key: AttestationKey,
        _ certificate: SigningCertificate? = nil
    ) -> AttestationVerification.Signer {
        AttestationVerification.Signer(
            anchorID: anchor.id,
            anchorName: anchor.name,
            key: key.fingerprint,
            identity: certificate?.identities.first ?? certificate?.subject,
            issuer: certificate.map { $0.oidcIssuer ?? $0.issuer }
        )
    }

    /// Why an anchor does not count here: its time, or what it may say.
    func refusal(of anchor: TrustAnchor, _ envelope: Envelope?, _ times: [Instant]) -> String? {
        for time in times.isEmpty ? [demand.now] : times {
            if let refusal = anchor.refusal(at: time) { return refusal }
        }
        guard let envelope, !anchor.predicateTypes.isEmpty else { return nil }
        let type = (try? ReadStatement(parsing: envelope.payload))?.statement.predicateType
        guard let type, anchor.predicateTypes.contains(type) else {
            return "“\(anchor.name)” is not trusted to state “\(type ?? envelope.payloadType)”"
        }
        return nil
    }

    /// Any of these says already why a signature does not count.
    private static let reasons: Set<AttestationVerification.Subject> = [
        .signature, .trustPeriod, .certificateChain, .certificateTransparency, .timestamp, .identity,
    ]

    private func conclude(_ result: inout AttestationVerification, _ refusals: [String]) {
        if result.voices >= demand.threshold {
            result.pass(.signature, "\(result.voices) of \(demand.threshold) needed signed")
        } else if let refusal = refusals.first {
            result.fail(.trustPeriod, refusal)
        } else if !result.failures.contains(where: { Self.reasons.contains($0.subject) }) {
            result.fail(
                .signature,
                "\(result.voices) that are trusted signed; \(demand.threshold) are needed"
            )
        }
    }

    // MARK: Artifacts

    private enum Target {
        case bytes([UInt8])
        case digest(Digest)
        case nothing
    }

    /// What a signature over a file is verified over.
    private func target(_ stated: Digest?, _ result: inout AttestationVerification) -> Target {
        guard let artifact = demand.artifact else {
            guard let stated else {
                result.fail(.artifact, "neither the artifact nor its SHA-256 is at hand")
                return .nothing
            }
            result.leave(
                .artifact,
                "no artifact was handed in; the signature is over one of SHA-256 \(stated)"
            )
            return .digest(stated)
        }
        guard let digest = artifact.digests["sha256"].flatMap({ Digest(hex: $0) }) else {
            result.fail(.artifact, "the artifact's SHA-256 is not at hand")
            return .nothing
        }
        guard stated == nil || stated == digest else {
            result.fail(.artifact, "the bundle is about another artifact")
            return .nothing
        }
        result.pass(.artifact, "the signature is over the artifact")
        if case .bytes(let bytes) = artifact { return .bytes(bytes) }
        return .digest(digest)
    }

    var logs: [TrustedRoot.Log] {
        anchors.filter { $0.purposes.contains(.log) }.flatMap { anchor in
            if case .sigstore(let root) = anchor.form { root.logs } else { [] as [TrustedRoot.Log] }
        }
    }
}

extension VerificationDemand.Artifact {
    var digests: [String: String] {
        switch self {
        case .digests(let digests): digests
        case .bytes(let bytes):
            // What can't be made is left out: an empty text would be that of a subject that states none.
            [
                "sha256": Digest.sha256(of: bytes).hex,
                "sha384": HashFunction.hash(bytes, .sha384).map { Hex.encode($0) },
                "sha512": HashFunction.hash(bytes, .sha512).map { Hex.encode($0) },
            ].compactMapValues(\.self)
        }
    }
}
