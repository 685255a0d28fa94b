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

    @Test("a signer's name is what follows the first space, and no longer than an index takes")
    func names() throws {
        var signer = AttestationVerification.Signer(
            anchorID: "a",
            anchorName: "ours",
            key: .sha256(of: [1]),
            identity: "CN=release, O=Example Works",
            issuer: "CN=Example CA,O=Example Works"
        )
        let name = Attestor.name(of: signer)
        #expect(name == "CN=Example%20CA,O=Example%20Works CN=release, O=Example Works")
        #expect(name.split(separator: " ", maxSplits: 1).last.map(String.init) == signer.identity)
        signer.issuer = "https://token.example.com"
        #expect(Attestor.name(of: signer) == "https://token.example.com CN=release, O=Example Works")
        signer.identity = String(repeating: "ä", count: 40_000)
        #expect(Attestor.name(of: signer).utf8.count <= 2_000)
        signer.identity = nil
        #expect(Attestor.name(of: signer) == signer.key.hex)
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
            #expect(verdict.signerAnchor == anchor.name)
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

    @Test("a DID of another method is believed for the keys that its document says may sign")
    func document() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let did = "did:web:builder.example"
            func document(_ key: SigningKey, as relation: String) -> String {
                let multibase = DIDKey(key.verificationKey).text.dropFirst("did:key:".count)
                return """
                    {"@context": "https://www.w3.org/ns/did/v1", "id": "\(did)", "verificationMethod": [
                      {"id": "\(did)#1", "type": "Multikey", "controller": "\(did)", "publicKeyMultibase": "\(multibase)"}],
                     "\(relation)": ["#1"]}
                    """
            }
            let id = try await Self.attestation(bench)
            for (name, material) in [
                ("signs nothing", document(bench.builder, as: "authentication")),
                ("of nobody", #"{"id": "builder.example", "assertionMethod": []}"#),
            ] {
                await #expect(throws: AttestorError.self, "\(name)") {
                    try await attestor.addAnchor(
                        for: caller,
                        AnchorDraft(name: name, form: "did", material: material)
                    )
                }
            }
            func add(_ name: String, _ key: SigningKey) async throws {
                _ = try await attestor.addAnchor(
                    for: caller,
                    AnchorDraft(name: name, form: "did", material: document(key, as: "assertionMethod"))
                )
            }
            try await add("another", SigningKey())
            #expect(try await !attestor.judge(for: caller, id, VerdictRequest()).decision.value.isVerified)
            try await add("builder", bench.builder)
            let verdict = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            #expect(verdict.isVerified && verdict.signerAnchor == "builder")
            #expect(try await attestor.search(for: caller, did, as: .identity, limit: 50).anchors.count == 2)
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

    @Test(
        "verdicts are found by signer, artifact, outcome, numbers and time; statistics are of what is asked for"
    )
    func questions() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            try await bench.trustBuilder()
            let id = try await Self.attestation(bench)
            let believed = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            let unknown = try await Self.attestation(bench, by: SigningKey())
            let not = try await attestor.judge(for: caller, unknown, VerdictRequest()).decision.value
            func found(_ change: (inout TrustQuestion) -> Void) async throws -> [UniqueID] {
                var question = TrustQuestion()
                change(&question)
                let listed = try await attestor.verdicts(for: caller, where: question, limit: 50).map(\.id)
                let counted = try await attestor.verdictStatistics(for: caller, where: question)
                #expect(counted.count + counted.deletedCount == listed.count)
                return listed
            }
            let key = try #require(believed.signer)
            #expect(key == AttestationKey(bench.builder.verificationKey)?.fingerprint.hex)
            #expect(try await found { _ in } == [not.id, believed.id])
            #expect(try await found { $0.isVerified = true } == [believed.id])
            #expect(try await found { $0.signer = key } == [believed.id])
            #expect(try await found { $0.signer = "\(key.prefix(10))*" } == [believed.id])
            #expect(try await found { $0.signer = "another*" } == [])
            #expect(try await found { $0.artifact = AttestorBench.artifact.hex }.count == 2)
            #expect(try await found { $0.artifact = Digest.sha256(of: [1]).hex } == [])
            #expect(try await found { $0.attestation = unknown } == [not.id])
            #expect(try await found { $0.leastReputation = 0.5 } == [believed.id])
            #expect(try await found { $0.leastFreshness = 0.1 } == [])
            #expect(try await found { $0.since = not.madeAt } == [not.id])
            #expect(try await found { $0.until = not.madeAt } == [believed.id])
            let statistics = try await attestor.verdictStatistics(for: caller)
            #expect(statistics.signers.map(\.signer) == [key] && statistics.signers.first?.verifiedCount == 1)
            #expect(statistics.signers.first?.anchor == "builder" && believed.signerAnchor == "builder")
            #expect(not.signerAnchor == nil)
            #expect(statistics.attestationCount == 2 && statistics.latestAt == not.madeAt)
            _ = try await attestor.deleteVerdict(for: caller, believed.id, because: "by mistake")
            #expect(try await found { $0.isDeleted = true } == [believed.id])
            #expect(try await found { $0.isDeleted = false } == [not.id])
            #expect(try await attestor.verdictStatistics(for: caller).signers.isEmpty)
            await #expect(throws: AttestorError.self) { try await found { $0.leastFreshness = 2 } }
        }
    }

    @Test("one search finds what a digest, a GitOID, a package, a vulnerability and an identity name")
    func search() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            try await bench.trustBuilder()
            let bytes = try bench.envelope()
            let id = try #require(try await attestor.importDocuments(for: caller, bytes).value.first?.id)
            let bill = try await bench.take(AttestorBench.bill)
            let vex = try await bench.take(AttestorBench.vex)
            let verdict = try await attestor.judge(for: caller, id, VerdictRequest()).decision.value
            func find(_ text: String, as meaning: AttestorFinds.Meaning? = nil) async throws -> AttestorFinds
            {
                try await attestor.search(for: caller, text, as: meaning, limit: 50)
            }
            let byArtifact = try await find("sha256:\(AttestorBench.artifact.hex.uppercased())")
            #expect(byArtifact.meanings == [.digest])
            #expect(byArtifact.attestationsAbout.map(\.id) == [id])
            #expect(byArtifact.bills.map(\.id) == [bill.id])
            #expect(byArtifact.trustVerdicts.map(\.id) == [verdict.id])
            #expect(try await find(Digest.sha256(of: bytes).hex).documents.map(\.id) == [id])
            let git = GitObjectID(of: bytes)
            #expect(try await find("\(git)").documents.map(\.id) == [id])
            #expect(try await attestor.attestation(for: caller, under: git).bytes == bytes)
            let byPackage = try await find("pkg:npm/left-pad")
            #expect(byPackage.components.map(\.billID) == [bill.id])
            #expect(Set(byPackage.statements.map(\.documentID)) == [bill.id, vex.id])
            let byVulnerability = try await find("cve-2024-1")
            #expect(Set(byVulnerability.statements.map(\.documentID)) == [bill.id, vex.id])
            // Whom the envelope names; by what its anchor is; whoever wrote.
            let did = DIDKey(bench.builder.verificationKey).text
            let byKeyID = try await find(did)
            #expect(
                byKeyID.attestationsSigned.map(\.id) == [id] && byKeyID.anchors.map(\.name) == ["builder"]
            )
            #expect(try await find("\(did.prefix(20))*").attestationsSigned.map(\.id) == [id])
            #expect(try await find(verdict.signer ?? "").trustVerdicts.map(\.id) == [verdict.id])
            #expect(try await find("Ada", as: .identity).vexDocuments.map(\.id) == [vex.id])
            #expect(
                try await attestor.claimedSigners(for: caller, of: id) == [.init(kind: .keyID, name: did)]
            )
            #expect(try await find("https://example.com/built/v1").attestationsOfType.map(\.id) == [id])
            for (text, meaning) in [("x", .digest), ("x", .package), ("pkg:", nil), ("", nil)]
                as [(String, AttestorFinds.Meaning?)]
            {
                await #expect(throws: AttestorError.self, "\(text)") { try await find(text, as: meaning) }
            }
            let stranger = try await bench.stranger()
            await #expect(throws: AttestorError.unknownAttestation("\(git)")) {
                try await attestor.attestation(for: stranger, under: git)
            }
            #expect(try await attestor.search(for: stranger, did, limit: 50).attestationsSigned.isEmpty)
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
            // It is found by what its certificate says, and by whom the verdict names.
            for name in [
                "https://github.com/sigstore-conformance/*", "https://token.actions.githubusercontent.com",
            ] {
                let found = try await attestor.search(for: caller, name, as: .identity, limit: 10)
                #expect(found.attestationsSigned.map(\.id) == [id], "\(name)")
                #expect(found.anchors.map(\.name) == ["Sigstore"])
            }
            let byName = try await attestor.search(
                for: caller,
                "https://github.com/sigstore-conformance/*",
                limit: 10
            )
            #expect(byName.trustVerdicts.map(\.id) == [verdict.id])
        }
    }
}
