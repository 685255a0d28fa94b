import Attestations
import Evidence
import Testing

@Suite("Envelopes and trust anchors")
struct EnvelopeVerificationTests {
    private static let now = Instant(microseconds: 1_790_000_000_000_000)
    private static let artifact = Digest.sha256(of: [1, 2, 3])

    private static func statement(_ type: String = "https://example.com/p/v1") -> Statement {
        Statement(
            subjects: [Statement.Subject(name: "a", sha256: artifact)],
            predicateType: type,
            predicate: ["a": 1]
        )
    }

    private static func signed(by keys: [SigningKey], _ statement: Statement = statement()) throws
        -> SignedEnvelope
    {
        var envelope = statement.envelope()
        for key in keys { try envelope.sign(with: key) }
        return SignedEnvelope(envelope)
    }

    private static func anchor(_ key: SigningKey, _ name: String = "k") throws -> TrustAnchor {
        TrustAnchor(id: name, name: name, form: .key(try #require(AttestationKey(key.verificationKey))))
    }

    private static func verify(
        _ envelope: SignedEnvelope,
        _ anchors: [TrustAnchor],
        _ change: (inout VerificationDemand) -> Void = { _ in }
    ) async -> AttestationVerification {
        var demand = VerificationDemand(now: now)
        change(&demand)
        return await AttestationVerifier(anchors: anchors, demand: demand).verify(envelope)
    }

    @Test("the signature of a trusted key is enough, whatever its key ID says")
    func forgedKeyID() async throws {
        let key = SigningKey()
        var envelope = try Self.signed(by: [key])
        envelope.envelope.signatures[0].keyID = "somebody else"
        #expect(await Self.verify(envelope, [try Self.anchor(key)]).isVerified)
        // And the ID of a trusted key proves nothing.
        var forged = try Self.signed(by: [SigningKey()])
        forged.envelope.signatures[0].keyID = DIDKey(key.verificationKey).text
        let refused = await Self.verify(forged, [try Self.anchor(key)])
        #expect(refused.failures.map(\.subject) == [.signature])
    }

    @Test("a threshold counts keys, not signatures")
    func threshold() async throws {
        let (first, second) = (SigningKey(), SigningKey())
        let anchors = [try Self.anchor(first, "a"), try Self.anchor(second, "b")]
        let twice = await Self.verify(try Self.signed(by: [first, first]), anchors) { $0.threshold = 2 }
        #expect(!twice.isVerified)
        #expect(twice.voices == 1)
        let both = await Self.verify(try Self.signed(by: [first, second]), anchors) { $0.threshold = 2 }
        #expect(both.isVerified)
        // One key under two anchors is one key.
        let doubled = [try Self.anchor(first, "a"), try Self.anchor(first, "b")]
        let one = await Self.verify(try Self.signed(by: [first, first]), doubled) { $0.threshold = 2 }
        #expect(!one.isVerified)
    }

    @Test("what is signed is type and payload: neither can be exchanged")
    func exchanged() async throws {
        let key = SigningKey()
        var other = try Self.signed(by: [key])
        other.envelope.payload = Self.statement("https://example.com/other").canonicalBytes()
        #expect(await !Self.verify(other, [try Self.anchor(key)]).isVerified)
        var type = try Self.signed(by: [key])
        type.envelope.payloadType = "text/plain"
        #expect(
            await Self.verify(type, [try Self.anchor(key)]).failures.contains { $0.subject == .payloadType }
        )
        let asked = await Self.verify(type, [try Self.anchor(key)]) { $0.payloadType = "text/plain" }
        #expect(asked.failures.map(\.subject) == [.signature])
    }

    @Test("an anchor speaks only of what it may, for its purposes and in its time")
    func scopes() async throws {
        let key = SigningKey()
        let envelope = try Self.signed(by: [key])
        var anchor = try Self.anchor(key)
        anchor.predicateTypes = ["https://example.com/p/v1"]
        #expect(await Self.verify(envelope, [anchor]).isVerified)
        anchor.predicateTypes = ["https://slsa.dev/provenance/v1"]
        #expect(await !Self.verify(envelope, [anchor]).isVerified)
        anchor.predicateTypes = []
        anchor.purposes = [.artifact]
        #expect(await !Self.verify(envelope, [anchor]).isVerified)
        anchor.purposes = [.attestation]
        for (start, end, isTrusted) in [(-1, 1, true), (0, 0, true), (1, 2, false), (-2, -1, false)] {
            anchor.validity = TrustPeriod(
                start: Self.now.advanced(by: .seconds(start)),
                end: Self.now.advanced(by: .seconds(end))
            )
            #expect(await Self.verify(envelope, [anchor]).isVerified == isTrusted, "\(start) to \(end)")
        }
        anchor.validity = TrustPeriod()
        anchor.revokedFrom = Self.now
        #expect(await Self.verify(envelope, [anchor]).failures.map(\.subject) == [.trustPeriod])
        anchor.revokedFrom = Self.now.advanced(by: .seconds(1))
        #expect(await Self.verify(envelope, [anchor]).isVerified)
    }

    @Test("the artifact must be a subject; without one it is said that nothing was looked for")
    func artifact() async throws {
        let key = SigningKey()
        let envelope = try Self.signed(by: [key])
        let anchors = [try Self.anchor(key)]
        #expect(await Self.verify(envelope, anchors) { $0.artifact = .bytes([1, 2, 3]) }.isVerified)
        let other = await Self.verify(envelope, anchors) { $0.artifact = .bytes([1, 2]) }
        #expect(other.failures.map(\.subject) == [.artifact])
        #expect(await Self.verify(envelope, anchors).unchecked.contains { $0.subject == .artifact })
    }

    @Test("a key of a DID, and Base64 in the URL-safe alphabet")
    func didKeys() async throws {
        let key = SigningKey()
        let envelope = try Self.signed(by: [key])
        let signature = Base64URL.encode(envelope.envelope.signatures[0].bytes)
        let text = """
            {"payload": "\(Base64URL.encode(envelope.envelope.payload))", "payloadType": "\(Statement.payloadType)",
             "signatures": [{"sig": "\(signature)"}]}
            """
        let read = try SignedEnvelope(parsing: Array(text.utf8))
        let anchor = TrustAnchor(
            id: "1",
            name: "did",
            form: .did(
                DIDKey(key.verificationKey).text,
                [try #require(AttestationKey(key.verificationKey))]
            )
        )
        #expect(await Self.verify(read, [anchor]).isVerified)
    }

    @Test(
        "an envelope that says two things is refused",
        arguments: [
            (#"{"payload":"","payload":"eA==","payloadType":"t","signatures":[{"sig":"eA=="}]}"#, "/payload"),
            (#"{"payload":"?","payloadType":"t","signatures":[{"sig":"eA=="}]}"#, "/payload"),
            (#"{"payload":"","payloadType":"t","signatures":[]}"#, "/signatures"),
            (#"{"payload":"","payloadType":"t","signatures":[{"sig":""}]}"#, "/signatures/0/sig"),
        ]
    )
    func malformed(text: String, path: String) {
        let fault = #expect(throws: ReadingFault.self) { try SignedEnvelope(parsing: Array(text.utf8)) }
        guard case .wrong(path, _)? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test(
        "published signatures of each kind of key",
        .enabled(if: SharedData.isThere, "skipped: no ../shared/data"),
        arguments: ["ec", "ed25519", "rsa"]
    )
    func keyKinds(kind: String) throws {
        let key = try #require(
            AttestationKey(pem: SharedData.text("rekor-v1/client-algos/\(kind)_public.pem"))
        )
        let signature = try SharedData.bytes("rekor-v1/client-algos/file1.\(kind).sig")
        let file = try SharedData.bytes("rekor-v1/client-algos/file1")
        #expect(key.verifies(signature, over: file))
        #expect(!key.verifies(signature, over: file + [0]))
        #expect(!key.verifies(signature.dropLast() + [signature.last.map { $0 ^ 1 } ?? 0], over: file))
        if kind == "ec" {
            #expect(key.verifies(signature, overSHA256: .sha256(of: file)) == true)
            #expect(key.verifies(signature, overSHA256: .sha256(of: [])) == false)
        } else {
            #expect(key.verifies(signature, overSHA256: .sha256(of: file)) == nil)
        }
    }

    @Test("patterns: a star stands for any run of characters, and for nothing else")
    func patterns() {
        for (pattern, text, matches) in [
            ("*", "", true), ("a", "a", true), ("a", "ab", false), ("a*", "ab", true), ("*b", "ab", true),
            ("a*c*e", "abcde", true), ("a*c*e", "abcd", false), ("a.c", "abc", false), ("**a**", "a", true),
            ("a*b*b", "ab", false), ("", "a", false),
        ] {
            #expect(Glob.matches(pattern, text) == matches, "\(pattern) \(text)")
        }
    }
}
