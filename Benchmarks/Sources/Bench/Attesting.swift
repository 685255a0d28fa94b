import Access
import Attestations
import Attestor
import Crypto
import Evidence
import Ledger
import Postgres

/// How many P-256 envelopes are verified a second by all cores, and how long a bill of 10,000 components takes to be taken in.
/// Both against the figures that were asked for.
enum Attesting: Question {
    static let name = "attestations"
    private static let perSecondAsked = 2_000.0
    private static let secondsAsked = 2.0
    private static let envelopeCount = 64

    static func measure(on stand: Stand) async throws -> [Verdict] {
        [try await verification(), try await taking(on: stand)]
    }

    private static func verification() async throws -> Verdict {
        let key = P256.Signing.PrivateKey()
        guard let trusted = AttestationKey(spki: Array(key.publicKey.derRepresentation)) else {
            throw BenchError(description: "the key is not read")
        }
        // Different ones, so that nothing is found in a cache.
        let envelopes = try (0..<envelopeCount).map { number in
            var envelope = Statement(
                subjects: [Statement.Subject(name: "app", sha256: .sha256(of: [UInt8(number)]))],
                predicateType: "https://example.com/built/v1",
                predicate: ["number": .integer(number)]
            ).envelope()
            let signature = try key.signature(for: envelope.signedBytes)
            envelope.signatures.append(Envelope.Signature(bytes: Array(signature.derRepresentation)))
            return SignedEnvelope(envelope)
        }
        let verifier = AttestationVerifier(
            anchors: [TrustAnchor(id: "1", name: "builder", form: .key(trusted))],
            demand: VerificationDemand(now: SystemClock().now())
        )
        let ours = try await rate(tasks: 8, seconds: 5) { _ in
            for envelope in envelopes {
                let result = await verifier.verify(envelope)
                precondition(result.isVerified, "the envelope is good")
            }
        }
        let each = ours * Double(envelopeCount)
        return Verdict(
            question: "P-256 envelopes verified, with their statements read and matched to anchors",
            ours: perSecond(each),
            peer: "asked for \(perSecond(perSecondAsked))",
            ratio: each / perSecondAsked,
            aim: .atLeast(1)
        )
    }

    private static func taking(on stand: Stand) async throws -> Verdict {
        let entries = EntryMaker(clock: SystemClock())
        let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
        let (caller, _) = try await access.createTenant(
            named: "attesting \(UniqueID(at: SystemClock().now()))",
            administrator: CallerDraft(
                kind: .person,
                name: "ada",
                did: DIDKey(SigningKey().verificationKey).text,
                permissions: Set(Permission.allCases)
            )
        )
        let attestor = Attestor(database: stand.app, ledger: Ledger(), entries: entries) { SigningKey() }
        var best = Double.infinity
        for round in 0..<3 {
            let bytes = bill(of: 10_000, round: round)
            let start = ContinuousClock.now
            _ = try await attestor.importDocuments(for: caller, bytes)
            best = min(best, Stand.seconds(ContinuousClock.now - start))
        }
        return Verdict(
            question: "a bill of 10,000 components with a hash and a dependency each, taken in",
            ours: "\((best * 1000).rounded() / 1000) s",
            peer: "asked for \(secondsAsked) s",
            ratio: best / secondsAsked,
            aim: .atMost(1)
        )
    }

    private static func bill(of count: Int, round: Int) -> [UInt8] {
        let components = (0..<count).map { number in
            """
            {"type": "library", "bom-ref": "\(number)", "name": "part-\(number)", "version": "1.\(round).\(number)",
             "purl": "pkg:npm/part-\(number)@1.\(round).\(number)", "licenses": [{"license": {"id": "MIT"}}],
             "hashes": [{"alg": "SHA-256", "content": "\(Evidence.Digest.sha256(of: Array("\(number)".utf8)).hex)"}]}
            """
        }
        let edges = (1..<count).map { #"{"ref": "\#($0)", "dependsOn": ["\#($0 / 2)"]}"# }
        return Array(
            (#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": ["#
                + components.joined(separator: ",") + #"], "dependencies": ["# + edges.joined(separator: ",")
                + "]}").utf8
        )
    }
}
