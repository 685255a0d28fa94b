import Attestations
import Evidence
import Foundation
import Testing

@Suite("Times of certificates")
struct CertificateTimeTests {
    private static let now = Instant(microseconds: 1_790_000_000_000_000)

    private static func text(_ name: String) throws -> String {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures/certificates", withExtension: nil))
        return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private static func verify(
        _ name: String,
        by authority: String,
        takesUnprovenTime: Bool,
        at moment: Instant = now,
        holding validity: TrustPeriod = TrustPeriod()
    ) async throws -> AttestationVerification {
        let anchor = TrustAnchor(
            id: "1",
            name: authority,
            form: .certificates(try #require(SigningCertificate.chain(pem: text("\(authority).pem")))),
            identities: [TrustAnchor.Identity(subject: "builder@example.com")],
            validity: validity
        )
        var demand = VerificationDemand(now: moment)
        demand.takesUnprovenTime = takesUnprovenTime
        let envelope = try SignedEnvelope(parsing: Array(text("\(name).json").utf8))
        return await AttestationVerifier(anchors: [anchor], demand: demand).verify(envelope)
    }

    @Test(
        "a certificate counts where it held, and so did who issued it",
        arguments: [
            ("holds", "authority", nil), ("expired", "authority", nil),
            ("not-yet-valid", "authority", .certificateChain),
            ("by-one-that-is-over", "over", .certificateChain),
            ("by-one-that-came-later", "later", .certificateChain), ("holds", "later", .certificateChain),
        ] as [(String, String, AttestationVerification.Subject?)]
    )
    func unproven(name: String, authority: String, failure: AttestationVerification.Subject?) async throws {
        // Nobody proves when it was signed: then no certificate counts.
        let refused = try await Self.verify(name, by: authority, takesUnprovenTime: false)
        #expect(!refused.isVerified)
        #expect(refused.failures.contains { $0.subject == .timestamp }, "\(refused.failures)")
        // Unless that is taken, which is said: of one that is over, that it held once.
        let taken = try await Self.verify(name, by: authority, takesUnprovenTime: true)
        #expect(taken.isVerified == (failure == nil), "\(taken.failures)")
        if let failure { #expect(taken.failures.contains { $0.subject == failure }, "\(taken.failures)") }
        #expect(taken.unchecked.contains { $0.subject == .timestamp } || failure != nil)
    }

    @Test("what is not yet valid is valid once its time has come, and an anchor holds for its own time")
    func later() async throws {
        let later = try #require(Instant(rfc3339: "2090-01-01T12:00:00Z"))
        let result = try await Self.verify(
            "not-yet-valid",
            by: "authority",
            takesUnprovenTime: true,
            at: later
        )
        #expect(result.isVerified, "\(result.failures)")
        let before = try #require(Instant(rfc3339: "2025-01-01T00:00:00Z"))
        let ended = try await Self.verify(
            "holds",
            by: "authority",
            takesUnprovenTime: true,
            holding: TrustPeriod(end: before)
        )
        #expect(!ended.isVerified)
    }

    @Test(
        "a bundle whose time is proven is refused where an authority was not trusted then",
        .enabled(if: SharedData.isThere, "skipped: no ../shared/data")
    )
    func proven() async throws {
        let folder = "sigstore-conformance/happy-path-v0.3"
        let bundle = try SigstoreBundle(parsing: SharedData.bytes("\(folder)/bundle.sigstore.json"))
        let root = try TrustedRoot(parsing: SharedData.bytes("sigstore-root/trusted_root.json"))
        var demand = VerificationDemand(now: Self.now)
        demand.artifact = .bytes(try SharedData.bytes("sigstore-conformance/a.txt"))
        demand.identities = [TrustAnchor.Identity(subject: "https://github.com/sigstore-conformance/*")]
        func verify(_ change: (inout TrustedRoot) -> Void) async -> AttestationVerification {
            var root = root
            change(&root)
            let anchor = TrustAnchor(id: "1", name: "Sigstore", form: .sigstore(root))
            return await AttestationVerifier(anchors: [anchor], demand: demand).verify(bundle)
        }
        let whole = await verify { _ in }
        let signed = try #require(whole.provenTimes.first)
        #expect(whole.isVerified, "\(whole.failures)")
        for period in [
            TrustPeriod(end: signed.advanced(by: .seconds(-1))),
            TrustPeriod(start: signed.advanced(by: .seconds(1))),
        ] {
            let refused = await verify { root in
                for index in root.certificateAuthorities.indices {
                    root.certificateAuthorities[index].validity = period
                }
            }
            #expect(refused.failures.contains { $0.subject == .certificateChain }, "\(refused.failures)")
            let logs = await verify { root in
                for index in root.logs.indices { root.logs[index].validity = period }
            }
            #expect(!logs.isVerified)
        }
    }
}
