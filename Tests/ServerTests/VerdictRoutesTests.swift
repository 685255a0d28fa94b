import Access
import Attestations
import Evidence
import HTTPTypes
import Testing

@Suite("Verdicts over the wire", .house, .serialized)
struct VerdictRoutesTests {
    private static func bundle(of house: House) async throws -> VerdictBundle {
        let answer = try await house.get("/api/v1/verdicts/\(house.northwind.marks.decisionID)/bundle")
        #expect(answer.header("Content-Type") == VerdictBundle.mediaType)
        #expect(VerdictBundle.isMeant(by: answer.bytes))
        return try VerdictBundle(parsing: answer.bytes)
    }

    @Test("a verdict's bundle is evaluated again without the server, and proves what it rests on")
    func bundle() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let bundle = try await Self.bundle(of: house)
        let findings = try bundle.verify(logKey: try #require(bundle.evidence.logKey))
        #expect(findings.verdict.id.text == marks.decisionID)
        #expect(findings.verdict.decision == .pass && findings.evaluation.decision == .pass)
        #expect(findings.evidence.entry?.ledger == "verdicts")
        #expect(findings.evidence.entry?.type == "muniment.verdict.made")
        // The bill, the attestation about the artifact, and what was concluded of it.
        #expect(findings.verdict.inputCount == 3 && bundle.documents.count == 3)
        #expect(findings.proved.last?.contains("gives pass for sha256:") == true)
        #expect(try VerdictBundle(parsing: bundle.json.canonicalBytes()).json == bundle.json)
    }

    @Test("whatever is changed in a bundle is found, for its own reason")
    func changed() async throws {
        let house = try House.shared()
        let bundle = try await Self.bundle(of: house)
        let key = try #require(bundle.evidence.logKey)
        func fault(_ change: (inout VerdictBundle) throws -> Void) throws -> VerdictBundleFault? {
            var other = bundle
            try change(&other)
            let changed = other
            return #expect(throws: VerdictBundleFault.self) { try changed.verify(logKey: key) }
        }
        #expect(
            try fault { $0.policy = try VerdictPolicy(House.verdictPolicy(named: "other")).bytes }
                == .otherPolicy
        )
        #expect(try fault { $0.inputs = Array("{}".utf8) } == .otherInputs)
        for index in bundle.documents.indices {
            let found = try fault { $0.documents.remove(at: index) }
            guard case .inputs(.missing)? = found else {
                Issue.record("\(String(describing: found))")
                continue
            }
            let spoilt = try fault { $0.documents[index].append(0x20) }
            guard case .inputs(.missing)? = spoilt else {
                Issue.record("\(String(describing: spoilt))")
                continue
            }
        }
        #expect(try fault { $0.evidence.envelopes = [] } == .noVerdict)
        let forged = try fault { $0.evidence.envelopes[0].signatures[0].bytes[0] ^= 1 }
        guard case .proof? = forged else {
            Issue.record("\(String(describing: forged))")
            return
        }
        let moved = try fault { $0.evidence.leafHash = .sha256(of: []) }
        guard case .proof? = moved else {
            Issue.record("\(String(describing: moved))")
            return
        }
        let stranger = try #require(NoteKey(name: key.name, key: SigningKey().verificationKey))
        #expect(throws: VerdictBundleFault.self) { try bundle.verify(logKey: stranger) }
        for text in ["", "{}", "[]", #"{"media_type": "x"}"#] {
            #expect(throws: VerdictBundleFault.malformed) { try VerdictBundle(parsing: Array(text.utf8)) }
        }
    }

    @Test("a verdict is made, shown with its reasons, found, replayed and summed up")
    func walk() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            let digest = Digest.sha256(of: Array("nobody attested it".utf8)).hex
            let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
            let made = try await house.post(
                "/api/v1/verdicts",
                [
                    "policy": .string(marks.verdictPolicy), "subject_sha256": .string("sha256:\(digest)"),
                    "sboms": [.string(marks.sbomID)], "subject_name": "billing 2",
                ],
                ["traceparent": "00-\(trace)-00f067aa0ba902b7-01"]
            )
            #expect(made.status == 201 && made["decision"]?.string == "warn", "\(made.text)")
            #expect(made["trace_id"]?.string == trace && made["receipt", "ledger"]?.string == "verdicts")
            let path = "/api/v1/verdicts/\(made["verdict_id"]?.string ?? "")"
            let shown = try await house.get(path)
            #expect(shown["reasons"]?.array?.first?["rule"]?.string == "signed")
            #expect(shown["inputs"]?.array?.map { $0["node"]?.string } == ["sbom:\(marks.sbomID)"])
            let found = try await house.get("/api/v1/verdicts?subject=\(digest)&decision=warn")
            #expect(found.items.map { $0["verdict_id"] } == [made["verdict_id"]])
            let replay = try await house.get("\(path)/replay")
            #expect(replay["same"]?.bool == true, "\(replay.text)")
            let summary = try Envelope(
                parsing: try await house.get("\(path)/summary?resource=pkg:generic/b").bytes
            )
            let statement = try Statement(parsing: summary.payload)
            #expect(statement.predicate["verificationResult"]?.string == "PASSED")
            #expect(statement.predicate["verifiedLevels"] == ["MUNIMENT_VERDICT_WARN"])
            for (body, code) in [
                (["policy": "none", "subject_sha256": .string(digest)], "unknown_policy"),
                (["policy": .string(marks.verdictPolicy), "subject_sha256": "x"], "invalid_value"),
                (
                    [
                        "policy": .string(marks.verdictPolicy), "subject_sha256": .string(digest),
                        "at": "2999-01-01T00:00:00Z",
                    ], "invalid_value"
                ),
            ] as [(JSON, String)] {
                let refused = try await house.post("/api/v1/verdicts", body)
                #expect(refused.code == code, "\(refused.text)")
            }
            let policy = try await house.post(
                "/api/v1/verdict-policies",
                ["policy": ["name": "x", "default": "pass", "rules": []]]
            )
            expectProblem(policy, 422, "policy_unreadable", "an empty policy")
            try await Self.weigh(house)
            try await Self.erase(house)
        }
    }

    /// What is erased is the entry's bytes; the verdict's rows stay, also where nobody had looked at them before.
    private static func erase(_ house: House) async throws {
        let made = try await house.post(
            "/api/v1/verdicts",
            [
                "policy": .string(house.northwind.marks.verdictPolicy),
                "subject_sha256": .string(Digest.sha256(of: Array("erased".utf8)).hex),
            ]
        )
        let entry = made["receipt", "entry_id"]?.string ?? made["entry_id"]?.string ?? ""
        let erased = try await house.post(
            "/api/v1/ledgers/verdicts/entries/\(entry)/erase",
            ["reason": "it was asked for"]
        )
        #expect(erased.status == 201, "\(erased.text)")
        let shown = try await house.get("/api/v1/verdicts/\(made["verdict_id"]?.string ?? "")")
        #expect(shown.status == 200 && shown["decision"] == made["decision"], "\(shown.text)")
    }

    /// Of what was weighed nothing is cut off unsaid: how much there is, and the way to the rest.
    private static func weigh(_ house: House) async throws {
        let marks = house.northwind.marks
        var documents: [JSON] = []
        for (author, status) in [("Ada", "affected"), ("Bob", "fixed")] {
            let statements = (1...30).map { number in
                """
                {"vulnerability": {"name": "CVE-2026-\(1000 + number)"}, "status": "\(status)",
                 "products": [{"@id": "pkg:npm/left-pad@1.3.0"}]}
                """
            }
            let vex = """
                {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/\(author)", "author": "\(author)",
                 "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [\(statements.joined(separator: ","))]}
                """
            let taken = try await house.post(
                "/api/v1/attestations",
                ["bytes": .string(Base64.encode(Array(vex.utf8)))]
            )
            documents.append(.string(try #require(taken["documents"]?.array?.first?["id"]?.string)))
        }
        let made = try await house.post(
            "/api/v1/verdicts",
            [
                "policy": .string(marks.verdictPolicy), "sboms": [.string(marks.sbomID)],
                "subject_sha256": .string(Digest.sha256(of: Array("weighed".utf8)).hex),
                "vex": .array(documents),
            ]
        )
        #expect(made.status == 201, "\(made.text)")
        let id = made["verdict_id"]?.string ?? ""
        #expect(try await house.get("/api/v1/verdicts/\(id)")["weighed_count"]?.integer == 30)
        let first = try await house.get("/api/v1/verdicts/\(id)/vex?limit=20")
        #expect(first.items.count == 20 && first["next_cursor"]?.string == "19")
        let rest = try await house.get("/api/v1/verdicts/\(id)/vex?limit=20&cursor=19")
        #expect(Set((first.items + rest.items).compactMap { $0["vulnerability"]?.string }).count == 30)
        let browser = try await PersonBrowser(house, named: "reader of what was weighed", [.read])
        let page = try await browser.get("/verdicts/\(id)")
        #expect(page.contains("These are 1 to 25 of 30") && page.contains("/verdicts/\(id)?cursor=24"))
        let next = try await browser.get("/verdicts/\(id)?cursor=24")
        #expect(next.contains("These are 26 to 30 of 30") && next.contains("CVE-2026-1030"))
        #expect(!next.contains("rel=\"next\""))
    }

    @Test("pages tell why, on what, and by which rules; who may not judge is offered nothing")
    func pages() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let browser = try await PersonBrowser(house, named: "reader of verdicts", [.read])
        let list = try await browser.get("/verdicts")
        #expect(list.contains(" passed. Each rests") && list.contains("/verdicts/\(marks.decisionID)"))
        #expect(!list.contains("Judge an artifact"))
        let verdict = try await browser.get("/verdicts/\(marks.decisionID)")
        #expect(verdict.contains("It passes.") && verdict.contains("/sboms/\(marks.sbomID)"))
        #expect(verdict.contains("verdicts #0") && verdict.contains("<svg viewBox="))
        let policy = try await browser.get("/verdict-policies/\(marks.verdictPolicyID)")
        #expect(policy.contains("\(marks.verdictPolicy)@1") && policy.contains("!attestations.exists("))
        #expect(policy.contains("/verdicts/\(marks.decisionID)"))
        #expect(try await browser.get("/verdict-policies").contains(marks.verdictPolicy))
        #expect(try await browser.post("/verdicts", ["policy": "x", "artifact": "y"]).status == 403)
        #expect(try await browser.get("/verdicts?decision=block").contains("muniment verdict make"))
    }

    @Test("an artifact is judged on the page")
    func judging() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            let browser = try await PersonBrowser(house, named: "judge", [.read, .importAttestation])
            #expect(try await browser.get("/verdicts").contains("Judge an artifact"))
            let digest = Digest.sha256(of: Array(marks.prefix.utf8)).hex
            let made = try await browser.post(
                "/verdicts",
                ["policy": marks.verdictPolicy, "artifact": " sha256:\(digest) "]
            )
            let address = try #require(made.header("Location"), "\(made.text)")
            #expect(try await browser.get(address).contains("It passes."))
            #expect(
                try await browser.post("/verdicts", ["policy": "none", "artifact": digest]).status == 404
            )
        }
    }
}
