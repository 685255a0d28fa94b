import Access
import Attestations
import Attestor
import Evidence
import TestSupport
import Testing

@Suite("Trust")
struct TrustTests {
    private static func attestation(
        _ bench: AttestorBench,
        by key: SigningKey? = nil
    ) async throws -> UniqueID {
        let taken = try await bench.attestor.importDocuments(for: bench.caller, try bench.envelope(by: key))
        return try #require(taken.value.first?.id)
    }

    @Test("who may not say who is believed names nobody in a request, and a verdict says what was asked for")
    func asked() async throws {
        try await AttestorBench.with { bench in
            try await bench.trustBuilder()
            let id = try await Self.attestation(bench)
            var request = VerdictRequest()
            request.identities = [TrustAnchor.Identity(subject: "*")]
            request.takesUnprovenTime = true
            let importer = bench.caller(may: [.read, .importAttestation])
            await #expect(throws: AccessError.permissionMissing(.manageTrust)) {
                _ = try await bench.attestor.judge(for: importer, id, request)
            }
            let verdict = try await bench.attestor.judge(for: bench.caller, id, request).decision.value
            let statement = try Statement(parsing: try #require(verdict.envelope).payload)
            #expect(statement.predicate["asked"]?["takes_unproven_time"]?.bool == true)
            #expect(statement.predicate["asked"]?["identities"]?.array?.first?["subject"]?.string == "*")
        }
    }

    @Test("a verdict is a signed statement that holds by itself, and names what was looked at")
    func verdict() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let anchor = try await bench.trustBuilder()
            let id = try await Self.attestation(bench)
            var request = VerdictRequest()
            request.artifact = ["sha256": AttestorBench.artifact.hex]
            let (decision, verification) = try await attestor.judge(for: caller, id, request)
            let verdict = decision.value
            #expect(verdict.isVerified)
            #expect(verification.isVerified)
            let envelope = try #require(verdict.envelope)
            let payload = try envelope.verifiedPayload(
                ofType: Statement.payloadType,
                trusting: [bench.key.verificationKey]
            )
            let statement = try Statement(parsing: payload)
            #expect(statement.predicateType == TrustVerdict.predicateType)
            #expect(statement.predicate["verified"]?.bool == true)
            #expect(statement.predicate["signers"]?.array?.first?["anchor_id"]?.string == anchor.id.text)
            #expect(statement.predicate["completeness"]?["reason"]?.string != nil)
            #expect(try await attestor.verdict(for: caller, verdict.id) == verdict)
        }
    }

    @Test("without a trusted key, with another artifact, or after the revocation the verdict is no")
    func refusals() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let id = try await Self.attestation(bench)
            #expect(try await !attestor.judge(for: caller, id, VerdictRequest()).decision.value.isVerified)
            let anchor = try await bench.trustBuilder()
            #expect(try await attestor.judge(for: caller, id, VerdictRequest()).decision.value.isVerified)
            var other = VerdictRequest()
            other.artifact = ["sha256": Digest.sha256(of: [1]).hex]
            #expect(try await !attestor.judge(for: caller, id, other).decision.value.isVerified)
            var both = VerdictRequest()
            both.threshold = 2
            #expect(try await !attestor.judge(for: caller, id, both).decision.value.isVerified)
            _ = try await attestor.revokeAnchor(for: caller, anchor.id, because: "its key leaked")
            #expect(try await !attestor.judge(for: caller, id, VerdictRequest()).decision.value.isVerified)
            await #expect(throws: AttestorError.anchorRevoked("builder")) {
                try await attestor.revokeAnchor(for: caller, anchor.id, because: "again")
            }
        }
    }

    @Test("a name is for one anchor that is not revoked; what it is made of must be what its form says")
    func anchors() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let anchor = try await bench.trustBuilder()
            await #expect(throws: AttestorError.anchorNameTaken("builder")) { try await bench.trustBuilder() }
            _ = try await attestor.revokeAnchor(for: caller, anchor.id, because: "gone")
            _ = try await bench.trustBuilder()
            #expect(try await attestor.anchors(for: caller).count == 2)
            for (form, material) in [
                ("key", "no key"), ("certificates", "none"), ("sigstore", "{}"),
                ("did", "did:web:example.com"),
                ("magic", ""),
            ] {
                await #expect(throws: AttestorError.self, "\(form)") {
                    try await attestor.addAnchor(
                        for: caller,
                        AnchorDraft(name: "x", form: form, material: material)
                    )
                }
            }
            await #expect(throws: AccessError.self) {
                try await attestor.addAnchor(
                    for: bench.caller(may: [.read, .importAttestation]),
                    AnchorDraft(name: "x", form: "did", material: "")
                )
            }
        }
    }

    @Test("a signer's reputation follows from verdicts on what it signed; freshness goes with the time")
    func numbers() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            try await bench.trustBuilder()
            let id = try await Self.attestation(bench)
            let first = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            let second = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            #expect(first.reputation == 0.5)
            #expect(second.reputation == 2.0 / 3)
            // Nobody proves when a bare envelope was signed.
            #expect(first.freshness == 0)
            #expect(first.completeness > 0 && first.completeness < 1)
            let statistics = try await attestor.verdictStatistics(for: caller)
            #expect(statistics.count == 2 && statistics.verifiedCount == 2 && statistics.signerCount == 1)
        }
    }

    @Test("a deleted verdict leaves a tombstone: who, why, when, and an entry of the chronicle")
    func deletion() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            try await bench.trustBuilder()
            let id = try await Self.attestation(bench)
            let verdict = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            let deleted = try await attestor.deleteVerdict(
                for: caller,
                verdict.id,
                because: "made by mistake"
            )
            #expect(deleted.receipt != nil)
            let found = try await attestor.verdict(for: caller, verdict.id)
            #expect(found.envelope == nil)
            #expect(found.deletionReason == "made by mistake")
            #expect(found.deletedBy == caller.actor)
            await #expect(throws: AttestorError.verdictDeleted(verdict.id.text)) {
                try await attestor.deleteVerdict(for: caller, verdict.id, because: "again")
            }
            #expect(try await attestor.verdictStatistics(for: caller).deletedCount == 1)
        }
    }

    @Test("an unsigned statement can't be judged")
    func unsigned() async throws {
        try await AttestorBench.with { bench in
            let statement = Statement(
                subjects: [Statement.Subject(sha256: AttestorBench.artifact)],
                predicateType: "https://example.com/p",
                predicate: [:]
            )
            let taken = try await bench.attestor.importDocuments(
                for: bench.caller,
                statement.canonicalBytes()
            )
            let id = try #require(taken.value.first?.id)
            await #expect(throws: AttestorError.unsigned(id.text)) {
                try await bench.attestor.judge(for: bench.caller, id, VerdictRequest())
            }
        }
    }

    @Test(
        "a Sigstore bundle is verified against an anchor of Sigstore's own list",
        .enabled(if: SharedDocuments.isThere, "skipped: no ../shared/data")
    )
    func sigstore() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let root = try SharedDocuments.bytes("sigstore-root/trusted_root.json")
            _ = try await attestor.addAnchor(
                for: caller,
                AnchorDraft(
                    name: "Sigstore",
                    form: "sigstore",
                    material: String(decoding: root, as: UTF8.self),
                    identities: [
                        TrustAnchor.Identity(
                            subject: "https://github.com/sigstore-conformance/*",
                            issuer: "https://token.actions.githubusercontent.com"
                        )
                    ]
                )
            )
            let bundle = try SharedDocuments.bytes(
                "sigstore-conformance/happy-path-intoto-in-dsse-v3/bundle.sigstore.json"
            )
            let id = try #require(try await attestor.importDocuments(for: caller, bundle).value.first?.id)
            let verdict = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            #expect(verdict.isVerified)
            #expect(verdict.signer?.contains("sigstore-conformance") == true)
            #expect(verdict.freshness > 0 && verdict.freshness < 1)
        }
    }
}
