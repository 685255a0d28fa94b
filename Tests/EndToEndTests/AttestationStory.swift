import Attestations
import Evidence
import Foundation
import TestSupport
import Testing

/// From documents to a verdict that somebody else checks, on the command line alone.
struct AttestationStory {
    let home: ProductHome

    private func file(_ name: String, _ text: String) throws -> String {
        let path = home.path + "/client/" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private func done(_ arguments: String...) async throws -> String {
        let finished = try await home.muniment(arguments)
        try #require(finished.status == 0, "\(arguments): \(finished.errors)\(finished.output)")
        return finished.output
    }

    private func imported(_ noun: String, _ path: String) async throws -> String {
        let told = try await home.json(noun, "import", path)
        return try #require(told["documents"]?.array?.first?["id"]?.string)
    }

    /// A bill, VEX and provenance become a verdict; a bundle of it holds without a server, and a spoilt one is refused.
    func tell() async throws {
        let app = try file("app.bin", "the program")
        let digest = Digest.sha256(of: Array("the program".utf8)).hex
        let bill = try await imported("sbom", try file("bom.json", Self.bill(digest)))
        let vex = try await imported("vex", try file("vex.json", Self.vex))
        // A command for one kind takes no other.
        let wrong = try await home.muniment("vex", "import", home.path + "/client/bom.json")
        #expect(
            wrong.status == 2 && wrong.errors.contains("is no VEX, but a bill of materials"),
            "\(wrong.errors)"
        )

        let did = try #require(try await home.json("key", "new", "builder")["did"]?.string)
        let envelope = try await done(
            "attest",
            "sign",
            app,
            "--predicate-type",
            "https://slsa.dev/provenance/v1",
            "--predicate",
            try file("predicate.json", Self.provenance),
            "--key",
            "builder"
        )
        let provenance = try file("provenance.json", envelope)
        _ = try await done("attest", "verify", provenance, "--key", did, "--artifact", app)
        let attestation = try await imported("attest", provenance)
        _ = try await done("trust", "anchor", "add", "builder", did, "--form", "did")
        let trust = try await judged(attestation, by: did)

        try await decided(digest: digest, resting: [bill, attestation, vex])
        try await found(digest: digest, did: did, bill: bill, attestation: attestation)

        let deleted = try await done("trust", "delete", trust, "--reason", "made by mistake")
        #expect(deleted.contains("deleted") && deleted.contains("chronicle #"))
        let tombstone = try await home.json("trust", "show", trust)
        #expect(tombstone["envelope"] ?? .null == .null)
        #expect(tombstone["deletion_reason"]?.string == "made by mistake")
        #expect(try await home.json("trust", "stats")["deleted_count"]?.integer == 1)
        #expect(try await home.muniment("trust", "show", trust, "--envelope").status == 2)
    }

    /// A trust verdict, its numbers, and that it holds by itself.
    private func judged(_ attestation: String, by did: String) async throws -> String {
        let verdict = try await home.json("attest", "judge", attestation)
        let id = try #require(verdict["verdict_id"]?.string)
        let shown = try await home.json("trust", "show", id)
        #expect(shown["reasons"]?["reputation"]?.string?.contains("0 of 0 verdicts") == true)
        #expect(shown["checks"]?.array?.isEmpty == false)
        let listed = try await home.json("trust", "list", "--verified", "--attestation", attestation)
        #expect(listed["items"]?.array?.map { $0["verdict_id"]?.string } == [id])
        #expect(try await home.json("trust", "list", "--no-verified")["items"]?.array == [])
        #expect(try await home.json("trust", "stats")["verified_count"]?.integer == 1)
        let signed = try await done("trust", "show", id, "--envelope")
        let key = try #require(try Envelope(parsing: Array(signed.utf8)).signatures.first?.keyID)
        let path = try file("trust.json", signed)
        _ = try await done("attest", "verify", path, "--key", key)
        #expect(try await home.muniment("attest", "verify", path, "--key", did).status == 1)
        return id
    }

    private func decided(digest: String, resting inputs: [String]) async throws {
        _ = try await done("verdict", "policy", "add", try file("policy.json", Self.policy))
        let verdict = try await home.json("verdict", "make", digest, "--policy", "release")
        #expect(verdict["decision"]?.string == "pass", "\(verdict)")
        let id = try #require(verdict["verdict_id"]?.string)
        let nodes = try await home.json("verdict", "show", id)["inputs"]?.array?.compactMap {
            $0["node"]?.string
        }
        for input in inputs { #expect(nodes?.contains { $0.hasSuffix(input) } == true, "\(nodes ?? [])") }
        var key = ""
        var text = ""
        try await condition {
            // Until a checkpoint covers it there is no proof.
            let bundle = try await home.muniment("verdict", "bundle", id)
            key = try await home.json("ledger", "checkpoint", "verdicts")["key"]?.string ?? ""
            text = bundle.output
            return bundle.status == 0 && !key.isEmpty
        }
        let bundle = try file("bundle.json", text)
        // Without a server: neither its address nor a token is known.
        func check(_ path: String) async throws -> Finished {
            try await home.run(
                [Product.folder + "/muniment", "verify-bundle", path, "--log-key", key],
                environment: ["MUNIMENT_CONFIG": home.path + "/client/none.json"]
            )
        }
        let checked = try await check(bundle)
        #expect(checked.status == 0 && checked.output.contains("● pass"), "\(checked.errors)")
        var spoilt = try VerdictBundle(parsing: Array(text.utf8))
        spoilt.documents[0].append(0x20)
        let missing = try await check(try file("spoilt.json", spoilt.json.canonicalString))
        #expect(missing.status == 1 && missing.errors.contains("not valid:"), "\(missing.errors)")
        var other = try VerdictBundle(parsing: Array(text.utf8))
        other.policy = Array("{}".utf8)
        let refused = try await check(try file("other.json", other.json.canonicalString))
        #expect(
            refused.status == 1 && refused.errors.contains("the policy in the bundle is not the one"),
            "\(refused.errors)"
        )
    }

    private func found(digest: String, did: String, bill: String, attestation: String) async throws {
        func nodes(_ text: String) async throws -> [String] {
            let hits = try await home.json("search", text)["hits"]?.array ?? []
            return hits.compactMap { $0["node"]?.string }
        }
        let about = try await nodes("sha256:\(digest)")
        #expect(about.contains("attestation:\(attestation)") && about.contains("sbom:\(bill)"))
        #expect(about.contains { $0.hasPrefix("verdict:") } && about.contains { $0.hasPrefix("decision:") })
        #expect(try await nodes("pkg:npm/left-pad").contains("sbom:\(bill)"))
        #expect(try await nodes("CVE-2026-7").contains { $0.hasPrefix("vex:") })
        #expect(try await nodes(did).contains("attestation:\(attestation)"))
        #expect(try await home.muniment("search", "CVE-1999-1").status == 1)
        // As a client of Archivista does it.
        let bytes = Array(try Data(contentsOf: URL(filePath: home.path + "/client/provenance.json")))
        let git = GitObjectID(of: bytes).hex
        let curl = ["/usr/bin/curl", "-s", "-H", "Authorization: Bearer \(try home.token())"]
        let uploaded = try await home.run(
            curl + [
                "--data-binary", "@\(home.path)/client/provenance.json",
                "\(home.address)/archivista/upload",
            ]
        )
        #expect(try uploaded.json() == ["gitoid": .string(git)], "\(uploaded.output)")
        let downloaded = try await home.run(curl + ["\(home.address)/archivista/v1/download/\(git)"])
        #expect(Array(downloaded.output.utf8) == bytes)
        #expect(try await nodes("gitoid:blob:sha256:\(git)") == ["attestation:\(attestation)"])
    }

    private static func bill(_ digest: String) -> String {
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
         "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "app", "version": "1",
           "purl": "pkg:generic/app@1", "hashes": [{"alg": "SHA-256", "content": "\(digest)"}]}},
         "components": [{"type": "library", "bom-ref": "a", "name": "left-pad", "version": "1.3.0",
           "purl": "pkg:npm/left-pad@1.3.0"}]}
        """
    }

    private static let vex = """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1", "author": "Ada",
         "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [
           {"vulnerability": {"name": "CVE-2026-7"}, "status": "not_affected",
            "justification": "vulnerable_code_not_in_execute_path", "products": [{"@id": "pkg:npm/left-pad@1.3.0"}]}]}
        """

    private static let provenance = """
        {"buildDefinition": {"buildType": "https://example.com/make", "externalParameters": {}},
         "runDetails": {"builder": {"id": "https://example.com/builder"}}}
        """

    private static let policy = """
        {"name": "release", "default": "pass", "rules": [
          {"name": "provenance", "decision": "block", "reason": "nobody trusted states how it was built",
           "when": "!attestations.exists(a, a.verified && a.about_subject && has(a.builder))"},
          {"name": "unanswered", "decision": "block", "reason": "a vulnerability is not answered",
           "when": "vulnerabilities.filter(v, v.status != 'not_affected')"},
          {"name": "answered", "decision": "warn", "reason": "nothing was answered",
           "when": "!vulnerabilities.exists(v, v.id == 'CVE-2026-7')"},
          {"name": "bill", "decision": "block", "reason": "nobody says what is in it", "when": "size(sboms) == 0"}]}
        """
}
