import Attestations
import Evidence
import Testing

/// Sigstore's conformance suite for verification without a network (github.com/sigstore/sigstore-conformance).
@Suite(
    "Sigstore's conformance suite",
    .enabled(if: SharedData.isThere, "skipped: no ../shared/data")
)
struct ConformanceTests {
    /// Of each bundle that must fail, what is wrong with it as its README says.
    private static let reasons: [String: AttestationVerification.Subject] = [
        "checkpoint-bad-keyhint_fail": .logCheckpoint, "checkpoint-wrong-roothash_fail": .logCheckpoint,
        "dsse-invalid-sig_fail": .signature, "dsse-mismatch-envelope_fail": .logContent,
        "dsse-mismatch-sig_fail": .logContent, "incorrect-public-key_fail": .logContent,
        "intoto-missing-inclusion-proof_fail": .logInclusion,
        "invalid-ct-key_fail": .certificateTransparency, "managed-key-no-key_fail": .signature,
        "managed-key-wrong-key_fail": .signature,
        "rekor2-checkpoint-missing-log-signature_fail": .logCheckpoint,
        "rekor2-checkpoint-missing-origin_fail": .logCheckpoint,
        "rekor2-checkpoint-missing-root-hash_fail": .logCheckpoint,
        "rekor2-dsse-mismatch-envelope_fail": .logContent, "rekor2-no-inclusion-proof_fail": .logInclusion,
        "rekor2-timestamp-outside-trust-root-tsa-validity_fail": .timestamp,
        "rekor2-timestamp-payload-mismatch_fail": .timestamp,
        "rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail": .timestamp,
        "rekor2-timestamp-with-incorrect-time_fail": .certificateChain,
        "wrong-hashedrekord-entry_fail": .logContent, "wrong-material_fail": .artifact,
    ]
    private static let identity =
        "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main"

    @Test(
        "each bundle is verified or refused, and refused for its own reason",
        arguments: SharedData.folders(in: "sigstore-conformance")
    )
    func bundle(name: String) async throws {
        let folder = "sigstore-conformance/\(name)"
        let bytes = try SharedData.bytes("\(folder)/bundle.sigstore.json")
        guard name != "bundle-malformed-json_fail" else {
            #expect(throws: ReadingFault.malformed(format: "JSON", offset: 4753)) {
                try SigstoreBundle(parsing: bytes)
            }
            return
        }
        let result = await AttestationVerifier(
            anchors: try Self.anchors(folder),
            demand: try Self.demand(folder)
        ).verify(try SigstoreBundle(parsing: bytes))
        guard name.hasSuffix("_fail") else {
            #expect(result.isVerified, "\(result.failures)")
            #expect(!result.provenTimes.isEmpty)
            return
        }
        #expect(!result.isVerified)
        let reason = try #require(Self.reasons[name], "a bundle that the table does not know")
        #expect(result.failures.contains { $0.subject == reason }, "\(result.failures)")
    }

    @Test("the suite is all there")
    func completeness() {
        let names = Set(SharedData.folders(in: "sigstore-conformance").filter { $0.hasSuffix("_fail") })
        #expect(names == Set(Self.reasons.keys).union(["bundle-malformed-json_fail"]))
    }

    @Test("without an identity nobody is believed, whoever the certificate is for")
    func noIdentity() async throws {
        var demand = try Self.demand("sigstore-conformance/happy-path-v0.3")
        demand.identities = []
        let result = await Self.verify("happy-path-v0.3", demand)
        #expect(result.failures.map(\.subject) == [.identity])
    }

    @Test("another identity, another issuer: neither is believed")
    func otherIdentity() async throws {
        for identity in [
            TrustAnchor.Identity(subject: "https://github.com/somebody/else/*"),
            TrustAnchor.Identity(subject: Self.identity, issuer: "https://accounts.google.com"),
        ] {
            var demand = try Self.demand("sigstore-conformance/happy-path-v0.3")
            demand.identities = [identity]
            let result = await Self.verify("happy-path-v0.3", demand)
            #expect(result.failures.map(\.subject) == [.identity])
        }
    }

    @Test(
        "of several anchors with one authority whichever believes it counts, and what is asked for narrows that"
    )
    func sharedAuthority() async throws {
        let folder = "sigstore-conformance/happy-path-v0.3"
        var demand = try Self.demand(folder)
        demand.identities = []
        let bundle = try SigstoreBundle(parsing: SharedData.bytes("\(folder)/bundle.sigstore.json"))
        var (others, own) = (try Self.anchors(folder)[0], try Self.anchors(folder)[0])
        (others.id, others.identities) = ("others", [TrustAnchor.Identity(subject: "https://example.com/*")])
        (own.id, own.identities) = ("own", [TrustAnchor.Identity(subject: Self.identity)])
        for anchors in [[others, own], [own, others]] {
            let result = await AttestationVerifier(anchors: anchors, demand: demand).verify(bundle)
            #expect(result.isVerified && result.signers.map(\.anchorID) == ["own"], "\(result.failures)")
        }
        let refused = await AttestationVerifier(anchors: [others], demand: demand).verify(bundle)
        #expect(refused.failures.map(\.subject) == [.identity])
        // Naming everybody does not widen what an anchor names, and naming another narrows it to nobody.
        demand.identities = [TrustAnchor.Identity(subject: "*")]
        #expect(await !AttestationVerifier(anchors: [others], demand: demand).verify(bundle).isVerified)
        #expect(await AttestationVerifier(anchors: [own], demand: demand).verify(bundle).isVerified)
        demand.identities = others.identities
        #expect(await !AttestationVerifier(anchors: [own], demand: demand).verify(bundle).isVerified)
    }

    @Test("of two roots with one authority the one counts that knows the certificate's log")
    func sharedAuthorityOfRoots() async throws {
        let folder = "sigstore-conformance/happy-path-v0.3"
        let demand = try Self.demand(folder)
        let bundle = try SigstoreBundle(parsing: SharedData.bytes("\(folder)/bundle.sigstore.json"))
        var (before, now) = (try Self.anchors(folder)[0], try Self.anchors(folder)[0])
        (before.id, now.id) = ("before", "now")
        guard case .sigstore(var root) = before.form else {
            Issue.record("the anchor is no root")
            return
        }
        for index in root.certificateLogs.indices { root.certificateLogs[index].logID = [] }
        before.form = .sigstore(root)
        for anchors in [[before, now], [now, before]] {
            let result = await AttestationVerifier(anchors: anchors, demand: demand).verify(bundle)
            #expect(result.isVerified && result.signers.map(\.anchorID) == ["now"], "\(result.failures)")
        }
        let refused = await AttestationVerifier(anchors: [before], demand: demand).verify(bundle)
        #expect(refused.failures.map(\.subject) == [.certificateTransparency])
    }

    @Test(
        "the artifact's hash is enough, and a bundle alone is verified over the hash that it names, which is said"
    )
    func hashes() async throws {
        var demand = try Self.demand("sigstore-conformance/happy-path-v0.3")
        let artifact = try SharedData.bytes("sigstore-conformance/a.txt")
        demand.artifact = .digests(["sha256": Digest.sha256(of: artifact).hex])
        #expect(await Self.verify("happy-path-v0.3", demand).isVerified)
        demand.artifact = nil
        let alone = await Self.verify("happy-path-v0.3", demand)
        #expect(alone.isVerified)
        #expect(alone.unchecked.contains { $0.subject == .artifact })
        demand.artifact = .digests(["sha256": Digest.sha256(of: [1]).hex])
        #expect(await Self.verify("happy-path-v0.3", demand).failures.contains { $0.subject == .artifact })
    }

    @Test(
        "revocation counts from its moment on: what was signed before stays, what was signed after does not"
    )
    func revocation() async throws {
        let demand = try Self.demand("sigstore-conformance/happy-path-v0.3")
        let bundle = try SigstoreBundle(
            parsing: SharedData.bytes("sigstore-conformance/happy-path-v0.3/bundle.sigstore.json")
        )
        var anchor = try Self.anchors("sigstore-conformance/happy-path-v0.3")[0]
        let signed = try #require(
            await AttestationVerifier(anchors: [anchor], demand: demand).verify(bundle).provenTimes.first
        )
        anchor.revokedFrom = signed.advanced(by: .seconds(1))
        #expect(await AttestationVerifier(anchors: [anchor], demand: demand).verify(bundle).isVerified)
        anchor.revokedFrom = signed
        let result = await AttestationVerifier(anchors: [anchor], demand: demand).verify(bundle)
        #expect(result.failures.map(\.subject) == [.trustPeriod])
    }

    @Test("any byte of a bundle's proofs that is changed is noticed")
    func flippedBytes() async throws {
        let folder = "sigstore-conformance/rekor2-happy-path"
        let anchors = try Self.anchors(folder)
        let demand = try Self.demand(folder)
        let original = try SigstoreBundle(parsing: SharedData.bytes("\(folder)/bundle.sigstore.json"))
        let verifier = AttestationVerifier(anchors: anchors, demand: demand)
        let times = await verifier.verify(original).provenTimes
        #expect(times.count == 1)
        for index in stride(from: 0, to: original.logEntries[0].body.count, by: 97) {
            var bundle = original
            bundle.logEntries[0].body[index] ^= 1
            #expect(await !verifier.verify(bundle).isVerified, "byte \(index) of the entry")
        }
        for index in stride(from: 0, to: original.timestamps[0].count, by: 41) {
            var bundle = original
            bundle.timestamps[0][index] ^= 1
            let result = await verifier.verify(bundle)
            // A few bytes are of no signature: the response's status text, and certificates that nobody needs.
            if result.isVerified { #expect(result.provenTimes == times) }
        }
        var short = original
        short.logEntries[0].proof?.hashes.removeLast()
        #expect(await !verifier.verify(short).isVerified)
    }

    @Test("bundles of other clients verify: sigstore-python against the staging instance, Rekor 1 and 2")
    func python() async throws {
        let root = try TrustedRoot(parsing: SharedData.bytes("sigstore-python/staging_trusted_root.json"))
        for (bundle, artifact) in [
            ("bundle_v3.txt.sigstore", "bundle_v3.txt"),
            ("staging-rekor-v2.txt.sigstore.json", "staging-rekor-v2.txt"),
        ] {
            var demand = VerificationDemand(now: Self.now)
            demand.artifact = .bytes(try SharedData.bytes("sigstore-python/\(artifact)"))
            demand.identities = [TrustAnchor.Identity(subject: "*", issuer: "https://github.com/login/oauth")]
            let anchor = TrustAnchor(id: "1", name: "staging", form: .sigstore(root))
            let result = await AttestationVerifier(anchors: [anchor], demand: demand).verify(
                try SigstoreBundle(parsing: SharedData.bytes("sigstore-python/\(bundle)"))
            )
            #expect(result.isVerified, "\(result.failures)")
        }
    }

    @Test(
        "an envelope with a certificate beside its signature counts only if an unproven time is taken",
        arguments: SharedData.files(in: "slsa-dsse")
    )
    func slsa(path: String) async throws {
        let root = try TrustedRoot(parsing: SharedData.bytes("sigstore-root/trusted_root.json"))
        let anchor = TrustAnchor(
            id: "1",
            name: "Sigstore",
            form: .sigstore(root),
            identities: [
                TrustAnchor.Identity(
                    subject: "https://github.com/slsa-framework/slsa-github-generator/*",
                    issuer: "https://token.actions.githubusercontent.com"
                )
            ]
        )
        let signed = try SignedEnvelope(parsing: SharedData.bytes(path))
        var demand = VerificationDemand(now: Self.now)
        let refused = await AttestationVerifier(anchors: [anchor], demand: demand).verify(signed)
        #expect(refused.failures.contains { $0.subject == .timestamp })
        demand.takesUnprovenTime = true
        let taken = await AttestationVerifier(anchors: [anchor], demand: demand).verify(signed)
        #expect(taken.isVerified, "\(taken.failures)")
        #expect(taken.unchecked.contains { $0.subject == .timestamp })
    }

    // MARK: Parts

    private static let now = Instant(microseconds: 1_790_000_000_000_000)

    private static func verify(
        _ name: String,
        _ demand: VerificationDemand
    ) async -> AttestationVerification {
        do {
            let folder = "sigstore-conformance/\(name)"
            let bundle = try SigstoreBundle(parsing: SharedData.bytes("\(folder)/bundle.sigstore.json"))
            return await AttestationVerifier(anchors: try anchors(folder), demand: demand).verify(bundle)
        } catch {
            Issue.record(error)
            return AttestationVerification()
        }
    }

    private static func anchors(_ folder: String) throws -> [TrustAnchor] {
        let root =
            try (try? SharedData.bytes("\(folder)/trusted_root.json"))
            ?? SharedData.bytes("sigstore-root/trusted_root.json")
        var anchors = [
            TrustAnchor(id: "1", name: "Sigstore", form: .sigstore(try TrustedRoot(parsing: root)))
        ]
        if let pem = try? SharedData.text("\(folder)/key.pub"), let key = AttestationKey(pem: pem) {
            anchors.append(TrustAnchor(id: "2", name: "key", form: .key(key)))
        }
        return anchors
    }

    private static func demand(_ folder: String) throws -> VerificationDemand {
        var demand = VerificationDemand(now: now)
        demand.artifact = .bytes(
            try SharedData.bytes(
                SharedData.files(in: folder).contains("\(folder)/artifact")
                    ? "\(folder)/artifact" : "sigstore-conformance/a.txt"
            )
        )
        demand.identities = [
            TrustAnchor.Identity(
                subject: (try? SharedData.text("\(folder)/identity"))?.trimmed ?? identity,
                issuer: (try? SharedData.text("\(folder)/issuer"))?.trimmed
                    ?? "https://token.actions.githubusercontent.com"
            )
        ]
        return demand
    }
}

extension String {
    fileprivate var trimmed: String { String(split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
}
