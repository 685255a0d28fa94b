import API
import Access
import Evidence
import HTTPTypes
import Testing

@testable import Server

@Suite("Pages of what others say of software", .house, .serialized)
struct AttestorPagesTests {
    private static let all: Set<Permission> = [.read, .importAttestation, .manageTrust]

    @Test("each document has a page that leads to what it supports and what supports it, drawn and in words")
    func documents() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let browser = try await PersonBrowser(house, named: "reader of documents", [.read])
        let bill = try await browser.get("/sboms/\(marks.sbomID)")
        #expect(bill.contains("\(marks.prefix)-part") && bill.contains("pkg:npm/left-pad@1.3.0"))
        #expect(bill.contains("CVE-2024-1") && bill.contains("affected"))
        #expect(bill.contains("/spines/\(marks.spineID)") && bill.contains("chronicle #"))
        let spine = try await browser.get("/spines/\(marks.spineID)")
        #expect(spine.contains("<svg viewBox=") && spine.contains("The same in words"))
        for path in [
            "/sboms/\(marks.sbomID)", "/attestations/\(marks.attestationID)",
            "/trust-verdicts/\(marks.verdictID)",
        ] {
            #expect(spine.contains("href=\"\(path)\""), "\(path)")
        }
        let attestation = try await browser.get("/attestations/\(marks.attestationID)")
        #expect(
            attestation.contains("https://example.com/built/v1")
                && attestation.contains("\(marks.prefix)-app")
        )
        #expect(attestation.contains("It is believed, as its last verdict says."))
        #expect(!attestation.contains("Verify it now"))
        let verdict = try await browser.get("/trust-verdicts/\(marks.verdictID)")
        #expect(verdict.contains("It is believed.") && verdict.contains("not checked"))
        for list in ["/attestations", "/sboms", "/spines", "/trust-anchors", "/trust-verdicts"] {
            let page = try await browser.get(list)
            #expect(page.contains("<tr data-key="), "\(list)")
            #expect(!page.contains("<form method=\"post\" action=\"/trust"), "\(list)")
        }
        #expect(try await browser.get("/vex").contains("Where two differ, both stand."))
        // Who signed is told as the document has it, found by it, and counted.
        let signer = try #require(
            try await house.get("/api/v1/trust-verdicts/\(marks.verdictID)")["signer"]?.string
        )
        #expect(verdict.contains("key \(signer)") && verdict.contains("\(marks.prefix)-builder"))
        let mine = try await browser.get("/trust-verdicts?signer=\(signer.prefix(20))*&verified=true")
        #expect(
            mine.contains("found what is believed") && mine.contains("/trust-verdicts/\(marks.verdictID)")
        )
        #expect(try await browser.get("/trust-verdicts?signer=nobody").contains("muniment attest judge"))
        let byKey = try await browser.get("/attestations?q=\(signer)")
        #expect(byKey.contains("Trust verdicts") && byKey.contains("/trust-verdicts/\(marks.verdictID)"))
    }

    @Test(
        "a digest, a package in a version or in any, and a vulnerability are found, and nothing where nothing is",
        arguments: [
            ("pkg:npm/left-pad@1.3.0", "Bills that list it"),
            ("pkg:npm/left-pad", "What is said of its vulnerabilities"),
            ("CVE-2024-1", "What is said of it"),
            ("https://example.com/built/v1", "Attestations of this type"),
            ("pkg:npm/left-pad@9.9.9", ""), ("CVE-1999-1", ""), ("pkg:", "Nothing here names"),
            (String(repeating: "0", count: 64), "Nothing here names"), ("<b>", "Nothing here names"),
        ]
    )
    func search(text: String, words: String) async throws {
        let house = try House.shared()
        let browser = try await PersonBrowser(
            house,
            named: "searcher \(Digest.sha256(of: Array(text.utf8)).hex.prefix(12))",
            [.read]
        )
        let query = PercentEncoding.encoded(text)
        let page = try await browser.get("/attestations?q=\(query)")
        if !words.isEmpty { #expect(page.contains(words), "\(page)") }
        #expect(!page.contains("<b>") && !page.contains(house.contoso.marks.prefix))
        if words.isEmpty { #expect(!page.contains("Bills that list it")) }
    }

    @Test("an artifact's digest leads to what was attested of it")
    func byDigest() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let digest = Digest.sha256(of: Array(marks.prefix.utf8)).hex
        let browser = try await PersonBrowser(house, named: "searcher by digest", [.read])
        let page = try await browser.get("/attestations?q=sha256:\(digest)")
        #expect(
            page.contains("Attestations about it") && page.contains("/attestations/\(marks.attestationID)")
        )
    }

    @Test("an artifact leads to what others say of it, and its bill of materials back to it")
    func artifact() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            let digest = marks.artifactCID.dropFirst("sha256:".count)
            let bill = """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": {
                  "type": "container", "bom-ref": "it", "name": "it",
                  "hashes": [{"alg": "SHA-256", "content": "\(digest)"}]}}, "components": []}
                """
            let made = try await house.ask(
                .post,
                "/api/v1/attestations",
                ["bytes": .string(Base64.encode(Array(bill.utf8)))],
                token: house.northwind.token
            )
            let id = try #require(made["documents"]?.array?.first?["id"]?.string, "\(made.text)")
            let browser = try await PersonBrowser(house, named: "ada", [.read])
            let artifact = try await browser.get("/artifacts/\(marks.artifactID)")
            #expect(artifact.contains("href=\"/attestations?q=sha256%3A\(digest)\""))
            #expect(try await browser.get("/attestations?q=sha256:\(digest)").contains("/sboms/\(id)"))
            let page = try await browser.get("/sboms/\(id)")
            #expect(page.contains("Governed as") && page.contains("/artifacts/\(marks.artifactID)"))
            // Whoever names it as their bill of materials leads to it, and it to them.
            #expect(!page.contains("Bill of<"))
            var body = House.registration(of: "billed.example").object ?? JSONObject()
            body["sbom_cid"] = .string("sha256:\(made["documents"]?.array?.first?["sha256"]?.string ?? "")")
            let billed = try await house.post("/api/v1/artifacts", .object(body))
            let other = try #require(billed["artifact_id"]?.string, "\(billed.text)")
            #expect(try await browser.get("/sboms/\(id)").contains("/artifacts/\(other)"))
            #expect(try await browser.get("/artifacts/\(other)").contains("/sboms/sha256"))
        }
    }

    @Test("who is believed is added, verified by, and revoked on the pages, by who may")
    func trust() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            let browser = try await PersonBrowser(house, named: "ada", Self.all)
            let did = DIDKey(SigningKey().verificationKey).text
            let made = try await browser.post(
                "/trust-anchors",
                [
                    "name": "another", "form": "did", "material": " \(did) \r\n",
                    "predicate_types": "a\r\n\r\nb",
                ]
            )
            #expect(made.status == 303, "\(made.text)")
            #expect(
                try await browser.post("/trust-anchors", ["name": "x", "form": "did", "material": "no"])
                    .status == 422
            )
            let list = try await browser.get("/trust-anchors?done=added")
            #expect(list.contains("another") && list.contains("2 anchors stand"))
            let judged = try await browser.post("/attestations/\(marks.attestationID)/verify")
            let address = try #require(judged.header("Location"), "\(judged.text)")
            #expect(try await browser.get(address).contains("It is believed."))
            let revoke = "/trust-anchors/\(marks.anchorID)/revoke"
            #expect(try await browser.post(revoke, ["reason": "lost", "from": "yesterday"]).status == 422)
            #expect(try await browser.post(revoke, ["reason": ""]).status == 422)
            #expect(
                try await browser.post(revoke, ["reason": "lost <b>", "from": "2001-01-01T00:00:00Z"]).status
                    == 303
            )
            let anchor = try await browser.get("/trust-anchors/\(marks.anchorID)")
            #expect(anchor.contains("It was revoked") && anchor.contains("lost &lt;b&gt;"))
            #expect(!anchor.contains("Believe it no more"))
            let again = try await browser.post("/attestations/\(marks.attestationID)/verify")
            let other = try #require(again.header("Location"))
            #expect(try await browser.get(other).contains("It is not believed"))
            #expect(try await browser.post("\(other)/delete", ["reason": ""]).status == 422)
            #expect(try await browser.post("\(other)/delete", ["reason": "by mistake <b>"]).status == 303)
            let tombstone = try await browser.get(other)
            #expect(
                tombstone.contains("What it said was taken away")
                    && tombstone.contains("by mistake &lt;b&gt;")
            )
            #expect(!tombstone.contains("Delete what it says"))
            #expect(try await browser.get("/trust-verdicts?deleted=true").contains("all of them deleted"))
            let reader = try await PersonBrowser(house, named: "reader", [.read])
            for path in [
                "/trust-anchors", revoke, "/attestations/\(marks.attestationID)/verify", "\(address)/delete",
            ] {
                #expect(try await reader.post(path, ["reason": "x"]).status == 403, "\(path)")
            }
        }
    }
}
