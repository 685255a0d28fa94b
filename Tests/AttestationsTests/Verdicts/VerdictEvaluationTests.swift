import Attestations
import Evidence
import Testing

@Suite("Verdict evaluation")
struct VerdictEvaluationTests {
    static let subject = Digest.sha256(of: Array("the artifact".utf8))
    static let moment = Instant(rfc3339: "2026-06-01T00:00:00Z") ?? Instant(microseconds: 0)

    static let bill = """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "App", "version": "1",
            "purl": "pkg:generic/app@1", "hashes": [{"alg": "SHA-256", "content": "\(subject.hex)"}]}},
         "components": [
            {"type": "library", "bom-ref": "a", "name": "left-pad", "version": "1.3.0", "purl": "pkg:npm/left-pad@1.3.0",
             "licenses": [{"license": {"id": "MIT"}}]},
            {"type": "library", "bom-ref": "b", "name": "right-pad", "version": "2.0.0", "purl": "pkg:npm/right-pad@2.0.0"}]}
        """

    static let feed = """
        [{"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z", "aliases": ["CVE-2026-1"], "database_specific": {"severity": "CRITICAL"},
          "affected": [{"package": {"ecosystem": "npm", "name": "left-pad"},
            "ranges": [{"type": "SEMVER", "events": [{"introduced": "1.0.0"}, {"fixed": "1.3.1"}]}]}]},
         {"id": "GHSA-2", "modified": "2026-01-01T00:00:00Z", "database_specific": {"severity": "HIGH"}, "affected": [{"package": {"ecosystem": "npm",
            "name": "right-pad"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "2.0.0"}]}]}]},
         {"id": "GHSA-3", "modified": "2026-01-01T00:00:00Z", "withdrawn": "2026-01-01T00:00:00Z", "affected": [{"package": {"purl": "pkg:npm/left-pad"}}]}]
        """

    static func vex(
        _ status: String,
        at time: String,
        by author: String = "Ada",
        product: String = "pkg:npm/left-pad@1.3.0",
        more: String = ""
    ) -> String {
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/\(time)", "author": "\(author)",
         "timestamp": "\(time)", "version": 1, "statements": [{"vulnerability": {"name": "CVE-2026-1"},
           "status": "\(status)", \(more) "products": [{"@id": "\(product)"}]}]}
        """
    }

    static let notAffected = #""justification": "vulnerable_code_not_present","#

    static func evaluate(
        _ documents: [(VerdictInputs.Role, String)],
        under policy: VerdictPolicy,
        judges: [String] = [],
        stepLimit: Int = RuleEvaluator.stepLimit
    ) throws -> VerdictEvaluation {
        var bodies: [Digest: [UInt8]] = [:]
        var named: [VerdictInputs.Document] = []
        for (index, document) in documents.enumerated() {
            let bytes = Array(document.1.utf8)
            let digest = Digest.sha256(of: bytes)
            bodies[digest] = bytes
            named.append(.init(role: document.0, node: "\(document.0.rawValue):\(index)", digest: digest))
        }
        let inputs = VerdictInputs(subject: subject, at: moment, judges: judges, documents: named)
        return try VerdictEvaluation(of: inputs, bodies: bodies, under: policy, stepLimit: stepLimit)
    }

    private static func critical(vex: JSON? = nil) throws -> VerdictPolicy {
        try VerdictPolicyTests.policy(
            [
                (
                    "critical", "block",
                    "vulnerabilities.filter(v, v.severity == 'critical' && !(v.status in ['not_affected', 'fixed']))"
                ),
                (
                    "licences", "warn",
                    "components.filter(c, !c.licences.all(l, l in parameters.allowed) || size(c.licences) == 0)"
                ),
                ("no bill", "block", "size(sboms) == 0"),
            ],
            vex: vex
        )
    }

    @Test("the strictest rule that applies decides, and names what it found")
    func decides() throws {
        let found = try Self.evaluate([(.sbom, Self.bill), (.feed, Self.feed)], under: Self.critical())
        #expect(found.decision == .block)
        #expect(found.reasons.map(\.rule) == ["critical", "licences"])
        #expect(found.reasons[0].found == ["CVE-2026-1 pkg:npm/left-pad@1.3.0"])
        #expect(found.reasons[1].found == ["pkg:npm/right-pad@2.0.0 right-pad"])
        let without = try Self.evaluate([(.sbom, Self.bill)], under: Self.critical())
        #expect(without.decision == .warn)
        #expect(try Self.evaluate([], under: Self.critical()).decision == .block)
    }

    @Test("the same inputs give the same bytes, in whatever order they are named")
    func deterministic() throws {
        let documents: [(VerdictInputs.Role, String)] = [
            (.sbom, Self.bill), (.feed, Self.feed), (.vex, Self.vex("affected", at: "2026-01-01T00:00:00Z")),
            (.vex, Self.vex("fixed", at: "2026-02-01T00:00:00Z")),
        ]
        let policy = try Self.critical()
        let first = try Self.evaluate(documents, under: policy)
        #expect(try Self.evaluate(documents, under: policy).bytes == first.bytes)
        var bodies: [Digest: [UInt8]] = [:]
        for document in documents { bodies[.sha256(of: Array(document.1.utf8))] = Array(document.1.utf8) }
        let named = documents.enumerated().map { index, document in
            VerdictInputs.Document(
                role: document.0,
                node: "\(document.0.rawValue):\(index)",
                digest: .sha256(of: Array(document.1.utf8))
            )
        }
        let inputs = VerdictInputs(
            subject: Self.subject,
            at: Self.moment,
            judges: [],
            documents: named.reversed()
        )
        #expect(try VerdictEvaluation(of: inputs, bodies: bodies, under: policy).digest == first.digest)
        #expect(try VerdictInputs(parsing: inputs.bytes) == inputs)
        bodies[named[0].digest] = Array("{}".utf8)
        #expect(throws: VerdictInputFault.missing(node: "sbom:0")) {
            try VerdictEvaluation(of: inputs, bodies: bodies, under: policy)
        }
    }

    @Test("a rule that can't be evaluated blocks, and says why; so does one that takes too long")
    func failsClosed() throws {
        let policy = try VerdictPolicyTests.policy([("broken", "warn", "components[0].version + 1 > 0")])
        let found = try Self.evaluate([(.sbom, Self.bill)], under: policy)
        #expect(found.decision == .block)
        #expect(found.reasons.first?.failure == "a whole number was expected, and a text is there")
        let long = try VerdictPolicyTests.policy([("long", "warn", "components.all(c, c.name != '')")])
        #expect(try Self.evaluate([(.sbom, Self.bill)], under: long, stepLimit: 5).decision == .block)
        #expect(try Self.evaluate([(.sbom, Self.bill)], under: long).reasons.map(\.decision) == [.warn])
    }

    @Test("of statements about a vulnerability the latest counts, and the others are recorded with why")
    func latestCounts() throws {
        let found = try Self.evaluate(
            [
                (.sbom, Self.bill), (.feed, Self.feed),
                (.vex, Self.vex("affected", at: "2026-01-01T00:00:00Z")),
                (.vex, Self.vex("not_affected", at: "2026-02-01T00:00:00Z", more: Self.notAffected)),
                (.vex, Self.vex("not_affected", at: "2026-03-01T00:00:00Z")),
                (.vex, Self.vex("affected", at: "2027-01-01T00:00:00Z")),
            ],
            under: Self.critical()
        )
        #expect(found.decision == .warn)
        let choice = try #require(found.choices.first { $0.vulnerability == "CVE-2026-1" })
        #expect(choice.winner?.status == .notAffected)
        #expect(
            Set(choice.losers.map(\.why)) == [
                "older: 2026-01-01T00:00:00.000000Z, and the one that counts 2026-02-01T00:00:00.000000Z",
                "says not_affected and gives neither a justification nor an impact statement",
                "stated after the moment that is judged",
            ]
        )
    }

    @Test(
        "whom the policy names first is heard before who speaks later; a named version before none; caution at last"
    )
    func ranks() throws {
        let vendor = Self.vex("affected", at: "2026-01-01T00:00:00Z", by: "Vendor")
        let later = Self.vex("fixed", at: "2026-02-01T00:00:00Z")
        let ranked = try Self.evaluate(
            [(.sbom, Self.bill), (.vex, vendor), (.vex, later)],
            under: Self.critical(vex: ["authors": ["Vend*"]])
        )
        #expect(ranked.choices.first?.winner?.status == .affected)
        #expect(
            ranked.choices.first?.losers.first?.why == "its author comes later in the policy, or not at all"
        )
        let general = Self.vex("affected", at: "2026-02-01T00:00:00Z", product: "pkg:npm/left-pad")
        let exact = try Self.evaluate(
            [(.sbom, Self.bill), (.vex, later), (.vex, general)],
            under: Self.critical()
        )
        #expect(exact.choices.first?.winner?.status == .fixed)
        let cautious = try Self.evaluate(
            [(.sbom, Self.bill), (.vex, later), (.vex, Self.vex("affected", at: "2026-02-01T00:00:00Z"))],
            under: Self.critical()
        )
        #expect(cautious.choices.first?.winner?.status == .affected)
        #expect(cautious.choices.first?.losers.first?.why == "of equal standing, and less cautious")
        let trusted = try Self.evaluate(
            [(.sbom, Self.bill), (.vex, later)],
            under: Self.critical(vex: ["trusted_only": true])
        )
        #expect(trusted.choices.first?.winner == nil && trusted.choices.first?.losers.count == 1)
    }

    @Test("a trust verdict counts where one of the judges signed it")
    func trust() throws {
        let judge = SigningKey()
        let attestation = try Self.signed(
            Statement(
                subjects: [Statement.Subject(sha256: Self.subject)],
                predicateType: "https://slsa.dev/provenance/v1",
                predicate: [
                    "buildDefinition": ["buildType": "make"],
                    "runDetails": ["builder": ["id": "https://b.example"]],
                ]
            ),
            by: SigningKey()
        )
        let verdict = try Self.signed(
            Statement(
                subjects: [Statement.Subject(sha256: .sha256(of: Array(attestation.utf8)))],
                predicateType: "https://muniment.dev/attestation/trust-verdict/v1",
                predicate: [
                    "verified": true, "freshness": ["value": 0.5], "signers": [["anchor_name": "builder"]],
                ]
            ),
            by: judge
        )
        let policy = try VerdictPolicyTests.policy(
            [
                (
                    "provenance", "block",
                    "!attestations.exists(a, a.verified && a.builder == 'https://b.example' && a.signer == 'builder'"
                        + " && a.freshness == 500 && a.about_subject)"
                )
            ]
        )
        let documents: [(VerdictInputs.Role, String)] = [
            (.attestation, attestation), (.trustVerdict, verdict),
        ]
        let known = DIDKey(judge.verificationKey).text
        #expect(try Self.evaluate(documents, under: policy, judges: [known]).decision == .pass)
        #expect(try Self.evaluate([documents[0]], under: policy, judges: [known]).decision == .block)
        #expect(throws: VerdictInputFault.wrongRole(node: "trust_verdict:1")) {
            try Self.evaluate(documents, under: policy, judges: [DIDKey(SigningKey().verificationKey).text])
        }
    }

    @Test(
        "a number of a trust verdict is a share, whatever its signer wrote",
        arguments: [(1e300, 1000), (-7, 0)]
    )
    func shares(written: Double, read: Int) throws {
        let (judge, attestation) = (
            SigningKey(),
            try Self.signed(
                Statement(
                    subjects: [Statement.Subject(sha256: Self.subject)],
                    predicateType: "https://slsa.dev/provenance/v1",
                    predicate: [:]
                ),
                by: SigningKey()
            )
        )
        let verdict = try Self.signed(
            Statement(
                subjects: [Statement.Subject(sha256: .sha256(of: Array(attestation.utf8)))],
                predicateType: "https://muniment.dev/attestation/trust-verdict/v1",
                predicate: ["verified": true, "reputation": ["value": .number(written)]]
            ),
            by: judge
        )
        let policy = try VerdictPolicyTests.policy(
            [("share", "block", "attestations.exists(a, a.reputation != \(read))")]
        )
        let decision = try Self.evaluate(
            [(.attestation, attestation), (.trustVerdict, verdict)],
            under: policy,
            judges: [DIDKey(judge.verificationKey).text]
        ).decision
        #expect(decision == .pass)
    }

    @Test("names of a vulnerability that lead to one another are one, however many they are")
    func chains() throws {
        // Each names the one before it, the longest way to the first.
        let last = 2_000
        let feed = (0...last).reversed().map { number in
            let package = number == last ? #""package": {"ecosystem": "npm", "name": "left-pad"}"# : ""
            return #"{"id": "X-\#(number + 10_000)", "modified": "2026-01-01T00:00:00Z", "#
                + #""aliases": ["X-\#(number + 9_999)"], "affected": [{\#(package), "versions": ["1.3.0"]}]}"#
        }
        let policy = try VerdictPolicyTests.policy(
            [
                (
                    "one", "block",
                    "size(vulnerabilities) != 1 || size(vulnerabilities[0].aliases) != \(last + 1)"
                )
            ]
        )
        let text = feed.joined(separator: "\n").replacing("[{, ", with: "[{")
        #expect(try Self.evaluate([(.sbom, Self.bill), (.feed, text)], under: policy).decision == .pass)
    }

    private static func signed(_ statement: Statement, by key: SigningKey) throws -> String {
        var envelope = statement.envelope()
        try envelope.sign(with: key)
        return String(decoding: envelope.canonicalBytes(), as: UTF8.self)
    }

    @Test("what an advisory withdrew does not count, and one that can't be compared is not certain")
    func advisories() throws {
        let policy = try VerdictPolicyTests.policy(
            [
                ("certain", "block", "vulnerabilities.filter(v, v.certain && 'feed' in v.sources)"),
                ("unsure", "warn", "vulnerabilities.filter(v, !v.certain)"),
            ]
        )
        let feed = """
            {"id": "GHSA-4", "modified": "2026-01-01T00:00:00Z", WITHDRAWN "affected": [{"package":
              {"ecosystem": "KIND", "name": "left-pad", "purl": "pkg:npm/left-pad"},
              "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1"}, {"fixed": "2"}]}]}]}
            """
        func decision(_ kind: String, withdrawn: String = "") throws -> VerdictDecision {
            let text = feed.replacing("KIND", with: kind).replacing("WITHDRAWN", with: withdrawn)
            return try Self.evaluate([(.sbom, Self.bill), (.feed, text)], under: policy).decision
        }
        #expect(try decision("npm") == .block)
        #expect(try decision("Elsewhere") == .warn)
        #expect(try decision("npm", withdrawn: #""withdrawn": "2026-05-01T00:00:00Z","#) == .pass)
        // Later than the moment that is judged.
        #expect(try decision("npm", withdrawn: #""withdrawn": "2026-07-01T00:00:00Z","#) == .block)
    }
}
