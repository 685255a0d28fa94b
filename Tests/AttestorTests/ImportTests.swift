import Access
import Attestations
import Attestor
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Documents are taken in")
struct ImportTests {
    @Test("a bill with its components, licences, relations and statements; its bytes come back as they were")
    func bill() async throws {
        try await AttestorBench.with { bench in
            guard case .bill(let bill) = try await bench.take(AttestorBench.bill) else {
                Issue.record("no bill")
                return
            }
            #expect(bill.componentCount == 3)
            #expect(bill.subjectPackage == "pkg:generic/app@1")
            #expect(bill.subjectDigest == AttestorBench.artifact)
            #expect(try await bench.attestor.bill(for: bench.caller, bill.cid) == bill)
            #expect(try await bench.attestor.bill(for: bench.caller, bill.id.text) == bill)
            let components = try await bench.attestor.components(for: bench.caller, of: bill.id, limit: 10)
            #expect(components.map(\.name) == ["App", "left-pad", "inner"])
            #expect(components[1].licences == ["MIT", "BSD-2-Clause"])
            #expect(components[1].packageURL == "pkg:npm/left-pad@1.3.0")
            let body = try await bench.attestor.document(for: bench.caller, bill.digest)
            #expect(body == Array(AttestorBench.bill.utf8))
            let edges = try await bench.database.superuser.lines(
                "SELECT from_number || '>' || to_number || ' ' || relation AS line FROM attestor.component_edges"
            )
            #expect(edges == ["0>1 depends_on"])
        }
    }

    @Test(
        "what holds the character U+0000, which no column takes, is taken in with another in its place",
        arguments: [
            #"{"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://example.com/\u0000", "subject": [{"name": "a\u0000", "digest": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"}}], "predicate": {}}"#,
            #"{"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://slsa.dev/provenance/v1", "subject": [{"name": "a", "digest": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"}}], "predicate": {"buildDefinition": {"buildType": "b\u0000", "externalParameters": {}}, "runDetails": {"builder": {"id": "c\u0000"}}}}"#,
            #"{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [{"type": "library", "bom-ref": "a\u0000", "name": "n\u0000", "version": "1\u0000", "hashes": [{"alg": "X\u0000", "content": "y\u0000"}], "licenses": [{"license": {"name": "l\u0000"}}]}], "dependencies": [{"ref": "none\u0000", "dependsOn": []}]}"#,
        ]
    )
    func nullCharacter(document: String) async throws {
        try await AttestorBench.with { bench in
            let made = try await bench.take(document)
            #expect(try await bench.attestor.document(for: bench.caller, made.digest) == Array(document.utf8))
            let outcome = try await AttestorAudit(bench.database.app).run(bench.caller.tenant)
            guard case .inOrder = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
    }

    @Test("the same document twice is taken in once, and recorded once")
    func again() async throws {
        try await AttestorBench.with { bench in
            let first = try await bench.attestor.importDocuments(
                for: bench.caller,
                Array(AttestorBench.bill.utf8)
            )
            let second = try await bench.attestor.importDocuments(
                for: bench.caller,
                Array(AttestorBench.bill.utf8)
            )
            #expect(first.isNew && first.receipt != nil)
            #expect(!second.isNew && second.receipt == nil)
            #expect(second.value == first.value)
        }
    }

    @Test("two who hand in the same document at the same time get one and the same")
    func together() async throws {
        try await AttestorBench.with { bench in
            let bytes = Array(AttestorBench.vex.utf8)
            let found = try await withThrowingTaskGroup(of: [ImportedDocument].self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await bench.attestor.importDocuments(for: bench.caller, bytes).value
                    }
                }
                return try await group.reduce(into: Set<UniqueID>()) { $0.formUnion($1.map(\.id)) }
            }
            #expect(found.count == 1)
        }
    }

    @Test("JSON Lines are taken in whole or not at all")
    func lines() async throws {
        try await AttestorBench.with { bench in
            let one = String(decoding: try bench.envelope("https://example.com/1"), as: UTF8.self)
            let two = String(decoding: try bench.envelope("https://example.com/2"), as: UTF8.self)
            let taken = try await bench.attestor.importDocuments(
                for: bench.caller,
                Array("\(one)\n\n\(two)\n".utf8)
            )
            #expect(taken.value.count == 2)
            let three = String(decoding: try bench.envelope("https://example.com/3"), as: UTF8.self)
            await #expect(throws: AttestorError.self) {
                try await bench.attestor.importDocuments(for: bench.caller, Array("\(three)\n{}\n".utf8))
            }
            let all = try await bench.attestor.attestations(for: bench.caller, limit: 10)
            #expect(all.map(\.predicateType) == ["https://example.com/2", "https://example.com/1"])
        }
    }

    @Test("what is found: by digest, by package with and without a version, by vulnerability")
    func search() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await bench.take(AttestorBench.bill)
            _ = try await bench.take(AttestorBench.vex)
            _ = try await attestor.importDocuments(for: caller, try bench.envelope())
            let found = try await attestor.attestations(
                for: caller,
                about: AttestorBench.artifact.hex,
                limit: 10
            )
            #expect(found.map(\.subjects.first?.name) == ["app"])
            #expect(
                try await attestor.bills(for: caller, about: AttestorBench.artifact, limit: 10).count == 1
            )
            for (text, count) in [
                ("pkg:npm/left-pad", 1), ("pkg:npm/left-pad@1.3.0", 1), ("pkg:npm/left-pad@1.3.1", 0),
                ("sha256:\(AttestorBench.artifact.hex)", 1),
            ] {
                #expect(
                    try await attestor.components(for: caller, matching: text, limit: 10).count == count,
                    "\(text)"
                )
            }
            let said = try await attestor.statements(for: caller, vulnerability: "CVE-2024-1", limit: 10)
            #expect(Set(said.map(\.status)) == ["affected", "not_affected"])
            let ofPackage = try await attestor.statements(for: caller, package: "pkg:npm/left-pad", limit: 10)
            #expect(ofPackage.count == 2)
            await #expect(throws: AttestorError.self) {
                try await attestor.components(for: caller, matching: "left-pad", limit: 10)
            }
        }
    }

    @Test("what is unreadable is refused for its reason, and leaves nothing")
    func unreadable() async throws {
        try await AttestorBench.with { bench in
            await #expect(throws: AttestorError.unreadable(.unknownFormat)) {
                try await bench.attestor.importDocuments(for: bench.caller, Array("{}".utf8))
            }
            let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"/>"
            await #expect(throws: AttestorError.unreadable(.documentType(line: 1))) {
                try await bench.attestor.importDocuments(for: bench.caller, Array(bomb.utf8))
            }
            let bodies = try await bench.database.superuser.lines(
                "SELECT count(*)::text AS line FROM attestor.bodies"
            )
            #expect(bodies == ["0"])
        }
    }

    @Test("a large body is kept in chunks, and one that is nearly the same shares them")
    func chunks() async throws {
        try await AttestorBench.with { bench in
            func bill(_ changed: Int) -> [UInt8] {
                let components = (0..<4000).map { number in
                    #"{"bom-ref": "\#(number)", "name": "n\#(number * 7919 % 1009)-\#(number == changed ? "x" : "y")"}"#
                }
                return Array(
                    (#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": ["#
                        + components.joined(separator: ",\n") + "]}").utf8
                )
            }
            _ = try await bench.attestor.importDocuments(for: bench.caller, bill(1))
            let before = try await Self.count(bench)
            let taken = try await bench.attestor.importDocuments(for: bench.caller, bill(2000))
            let after = try await Self.count(bench)
            #expect(before >= 3)
            #expect(after - before <= 4, "\(before) and then \(after) chunks")
            let digest = try #require(taken.value.first?.digest)
            #expect(try await bench.attestor.document(for: bench.caller, digest) == bill(2000))
        }
    }

    private static func count(_ bench: AttestorBench) async throws -> Int {
        let lines = try await bench.database.superuser.lines(
            "SELECT count(*)::text AS line FROM attestor.chunks"
        )
        return Int(lines.first ?? "") ?? 0
    }

    @Test("nobody sees or is told of another tenant's documents; who may only read takes nothing in")
    func isolation() async throws {
        try await AttestorBench.with { bench in
            guard case .bill(let bill) = try await bench.take(AttestorBench.bill) else { return }
            let stranger = try await bench.stranger()
            await #expect(throws: AttestorError.unknownBill(bill.id.text)) {
                try await bench.attestor.bill(for: stranger, bill.id.text)
            }
            #expect(try await bench.attestor.document(for: stranger, bill.digest) == nil)
            #expect(try await bench.attestor.bills(for: stranger, limit: 10) == [])
            let theirs = try await bench.attestor.importDocuments(
                for: stranger,
                Array(AttestorBench.bill.utf8)
            )
            #expect(theirs.isNew)
            await #expect(throws: AccessError.self) {
                try await bench.attestor.importDocuments(for: bench.caller(may: [.read]), [])
            }
        }
    }

    @Test("VEX is written as OpenVEX, and not where it lacks what that demands")
    func exported() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let own = try await bench.take(AttestorBench.vex)
            let written = try await attestor.openVEX(for: caller, of: own.id, author: "nobody")
            #expect(written["author"]?.string == "Ada" && written["@id"]?.string == "https://example.com/1")
            #expect(try await attestor.openVEX(for: caller, of: own.id) == written)
            func cycloneDX(_ analysis: String) -> String {
                """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "vulnerabilities": [
                  {"id": "CVE-2024-1", "analysis": \(analysis), "affects": [{"ref": "pkg:npm/left-pad@1.3.0"}]}]}
                """
            }
            let other = try await bench.take(
                cycloneDX(#"{"state": "not_affected", "justification": "code_not_reachable"}"#)
            )
            await #expect(throws: AttestorError.unwritable(as: "OpenVEX", .missing(path: "/author"))) {
                try await attestor.openVEX(for: caller, of: other.id)
            }
            let named = try await attestor.openVEX(for: caller, of: other.id, author: "Bob")
            #expect(named["author"]?.string == "Bob" && named["statements"]?.array?.count == 1)
            let bare = try await bench.take(cycloneDX(#"{"state": "exploitable"}"#))
            await #expect(throws: AttestorError.self) {
                try await attestor.openVEX(for: caller, of: bare.id, author: "Bob")
            }
            await #expect(throws: AttestorError.unknownVEX(bare.id.text)) {
                try await attestor.openVEX(for: try await bench.stranger(), of: bare.id)
            }
        }
    }

    @Test(
        "real documents, every one",
        .enabled(if: SharedDocuments.isThere, "skipped: no ../shared/data")
    )
    func realDocuments() async throws {
        try await AttestorBench.with { bench in
            for path in SharedDocuments.all {
                let bytes = try SharedDocuments.bytes(path)
                let taken = try await bench.attestor.importDocuments(for: bench.caller, bytes)
                #expect(!taken.value.isEmpty, "\(path)")
                for document in taken.value {
                    #expect(try await bench.attestor.document(for: bench.caller, document.digest) != nil)
                    guard case .bill(let bill) = document else { continue }
                    // Whichever form it came in, it is written in one, and read back with all that it lists.
                    let written = try await bench.attestor.cycloneDX(for: bench.caller, of: bill.id.text)
                    guard case .bill(let read) = try ReadDocument(parsing: written.canonicalBytes()) else {
                        Issue.record("\(path)")
                        continue
                    }
                    #expect(read.components.count == bill.componentCount, "\(path)")
                    let spdx = try await bench.attestor.spdx(for: bench.caller, of: bill.id.text)
                    guard case .bill(let again) = try ReadDocument(parsing: spdx.canonicalBytes()) else {
                        Issue.record("\(path)")
                        continue
                    }
                    #expect(again.format == .spdx2JSON, "\(path)")
                    // A bill that is about several things says so.
                    let warnings = again.warnings.kept.filter { $0.path != "/documentDescribes" }
                    #expect(warnings.isEmpty, "\(path): \(warnings)")
                    #expect(again.components.count == bill.componentCount, "\(path)")
                }
            }
        }
    }
}
