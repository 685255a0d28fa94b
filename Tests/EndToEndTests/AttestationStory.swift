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
        #expect(try await done("sbom", "export", bill).contains(#""specVersion":"1.6""#))
        let spdx = try await done("sbom", "export", bill, "--format", "spdx")
        #expect(spdx.contains(#""spdxVersion":"SPDX-2.3""#), "\(spdx)")
        #expect(try await done("vex", "export", vex).contains(#""author":"Ada""#))
        try await tied(bill: bill, attestation: attestation, vex: vex, trust: trust)
        try await warned()

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
        let statistics = try await home.json("trust", "stats")
        #expect(statistics["verified_count"]?.integer == 1)
        #expect(statistics["signers"]?.array?.first?["anchor"]?.string == "builder")
        // A person knows the anchor, not its key.
        #expect(shown["signer_anchor"]?.string == "builder")
        let lines = try await done("trust", "show", id)
        #expect(lines.contains("builder, key ") && lines.contains(shown["signer"]?.string ?? "?"), "\(lines)")
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
        let shown = try await home.json("verdict", "show", id, "--all")
        #expect(shown["weighed_count"]?.integer == 0 && shown["weighed"]?["items"]?.array == [])
        let nodes = shown["inputs"]?.array?.compactMap { $0["node"]?.string }
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

    /// A spine is made, listed, and verified with its documents; what was noted of it is verified without a server.
    private func tied(bill: String, attestation: String, vex: String, trust: String) async throws {
        let cid = try #require(try await home.json("sbom", "show", bill)["cid"]?.string)
        let spine = try await home.json(
            "spine",
            "create",
            cid,
            "--attestation",
            attestation,
            "--vex",
            vex,
            "--verdict",
            trust
        )
        let id = try #require(spine["spine_id"]?.string, "\(spine)")
        let root = try #require(spine["root"]?.string)
        #expect(
            spine["leaves"]?.array?.compactMap { $0["role"]?.string } == [
                "sbom", "evidence", "vex", "verdict",
            ]
        )
        let listed = try await home.json("spine", "list", "--node", "vex:\(vex)")
        #expect(listed["items"]?.array?.map { $0["spine_id"]?.string } == [id])
        #expect(try await home.json("spine", "list", "--node", "vex:none")["items"]?.array == [])
        #expect(try await done("spine", "show", id).contains("attestation:\(attestation)"))
        let above = try await home.json("spine", "support", "attestation:\(attestation)")["items"]?.array
        #expect(above?.contains { $0["source"]?.string == "verdict:\(trust)" } == true, "\(above ?? [])")
        let below = try await home.json("spine", "support", "sbom:\(bill)", "--forward")["items"]?.array
        #expect(below?.contains { $0["target"]?.string == "spine:\(id)" } == true, "\(below ?? [])")
        let verified = try await home.json("spine", "verify", id, "--documents", "--root", root)
        #expect(verified["valid"] == true && verified["document_count"]?.integer == 4, "\(verified)")
        let none = String(repeating: "0", count: 64)
        #expect(try await home.muniment("spine", "verify", id, "--root", none).status == 1)

        let shown = try await done("spine", "show", id, "--output", "json")
        let path = try file("spine.json", shown)
        func check(_ path: String) async throws -> Finished {
            try await home.run(
                [Product.folder + "/muniment", "spine", "verify", path, "--root", root],
                environment: ["MUNIMENT_CONFIG": home.path + "/client/none.json"]
            )
        }
        let held = try await check(path)
        #expect(held.status == 0 && held.output.contains("● valid"), "\(held.errors)")
        let other = try file("other-spine.json", shown.replacing("vex:\(vex)", with: "vex:\(bill)"))
        let refused = try await check(other)
        #expect(
            refused.status == 1 && refused.errors.contains("leaf 2 has another hash"),
            "\(refused.errors)"
        )
        #expect(try await check(home.path + "/client/vex.json").status == 2)
    }

    /// What was passed over in a document is said when it is handed in.
    private func warned() async throws {
        let path = try file(
            "odd.json",
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [
              {"type": "library", "bom-ref": "a", "name": "odd", "purl": "no package URL"}]}
            """
        )
        let told = try await done("sbom", "import", path)
        #expect(told.contains("1 warning") && told.contains("/components/0/purl"), "\(told)")
        // Also of what was handed in before.
        let again = try await home.json("attest", "import", path)["documents"]?.array?.first
        #expect(again?["warning_count"]?.integer == 1)
        #expect(again?["warnings"]?.array?.first?["path"]?.string == "/components/0/purl")
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
