import Access
import Custody
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Signed results of independent verifiers")
struct VerifiersTests {
    private func deployed(
        _ body: (Bench, RegisteredArtifact, SigningKey) async throws -> Void
    ) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.approve()
            try await bench.deploy()
            bench.clock.advance(by: .seconds(60))
            let key = SigningKey()
            _ = try await bench.custody.addVerifier(
                for: bench.caller,
                VerifierDraft(name: "Lloyd", did: Bench.did(key), infrastructure: "insurer")
            )
            try await body(bench, registered, key)
        }
    }

    private func statement(
        _ cid: String,
        at moment: Instant,
        for audience: String,
        _ change: (inout JSONObject) -> Void = { _ in }
    ) throws -> Statement {
        let digest = try #require(ContentIdentifier(cid)).digest
        var predicate: JSONObject = [
            "audience": .string(audience),
            "artifact": "northwind.example",
            "target": ["kind": "dns", "identifier": "ns1"],
            "layer": "layer3",
            "seen": ["cid": .string(cid)],
            "verdict": "match",
            "verified_at": .string(moment.rfc3339),
        ]
        change(&predicate)
        return Statement(
            subjects: [Statement.Subject(name: "northwind.example", sha256: digest)],
            predicateType: SignedVerification.predicateType,
            predicate: predicate
        )
    }

    private func signed(_ statement: Statement, by key: SigningKey) throws -> Envelope {
        var envelope = statement.envelope()
        try envelope.sign(with: key)
        return envelope
    }

    private func refusal(_ body: () async throws -> Void) async -> CustodyError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? CustodyError
        }
    }

    @Test(
        "a signed result stands in layer3 under the verifier's DID, with its envelope; the same again changes nothing"
    )
    func taken() async throws {
        try await deployed { bench, registered, key in
            let envelope = try signed(
                statement(registered.cid, at: bench.clock.now(), for: bench.audience),
                by: key
            )
            let first = try await bench.custody.submitSignedVerification(for: bench.caller, envelope)
            let verification = first.value.verification
            #expect(first.isNew && verification.verdict == .match)
            #expect(verification.layer == .layer3 && verification.infrastructure == .insurer)
            #expect(verification.verifierDID == Bench.did(key))
            #expect(verification.evidence["claimed_verdict"] == "match")
            let kept = try #require(verification.evidence["envelope"])
            let hash = Digest.sha256(of: kept.canonicalBytes()).hex
            #expect(verification.evidence["envelope_sha256"]?.string == hash)
            let again = try Envelope(parsing: kept.canonicalBytes())
            #expect(again.acceptedKeys(among: [key.verificationKey]).count == 1)
            let counts = try await bench.rowCounts()
            let second = try await bench.custody.submitSignedVerification(for: bench.caller, envelope)
            #expect(!second.isNew && second.value.verification.id == verification.id)
            #expect(try await bench.rowCounts() == counts)
        }
    }

    @Test("with the normal form that the verifier made, a serial is no drift, and other records are")
    func normalForms() async throws {
        try await deployed { bench, registered, key in
            func verify(_ files: [SourceFile], _ normaliser: String? = nil) async throws -> Verification {
                let parsed = try ArtifactKinds.parse(kind: .dnsZone, files: files, seal: .withheld)
                let form = ArtifactKinds.normalised(parsed, seal: .withheld)
                let cid = parsed.contentIdentifier.text
                bench.clock.advance(by: .seconds(60))
                let statement = try statement(cid, at: bench.clock.now(), for: bench.audience) {
                    $0["seen"] = [
                        "cid": .string(cid),
                        "normal": [
                            "normaliser": .string(normaliser ?? form.normaliser),
                            "digest": .string(form.digest.text),
                        ],
                    ]
                }
                return try await bench.custody.submitSignedVerification(
                    for: bench.caller,
                    try signed(statement, by: key)
                ).value.verification
            }
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            let same = try await verify(serial)
            #expect(same.verdict == .match && same.verifiedCID != registered.cid)
            #expect(same.forms?.seen == same.forms?.approved)
            let other = try await verify([Bench.zone("192.0.2.66")])
            #expect(other.verdict == .drift && other.forms != nil)
            // By rules that nobody here knows, the CIDs decide.
            let unknown = try await verify(serial, "dns_zone/99")
            #expect(unknown.verdict == .drift && unknown.forms == nil)
            let again = try await verify([Bench.zone()])
            #expect(again.verdict == .match && again.forms?.seen == same.forms?.seen)
        }
    }

    @Test("several results of one statement stand under one entry, all or none, and once")
    func batch() async throws {
        try await deployed { bench, registered, key in
            let other = Target(kind: "dns", identifier: "ns2")
            try await bench.deploy(to: other)
            bench.clock.advance(by: .seconds(60))
            let now = bench.clock.now()
            func result(_ target: Target, _ seen: JSON) -> JSON {
                [
                    "artifact": "northwind.example", "seen": seen, "verified_at": .string(now.rfc3339),
                    "target": ["kind": .string(target.kind), "identifier": .string(target.identifier)],
                ]
            }
            func envelope(_ results: [JSON]) throws -> Envelope {
                let statement = try statement(registered.cid, at: now, for: bench.audience) {
                    $0 = [
                        "audience": $0["audience"] ?? .null, "layer": "layer3", "results": .array(results),
                    ]
                }
                return try signed(statement, by: key)
            }
            let good = [
                result(Bench.target, ["cid": .string(registered.cid)]),
                result(other, ["absent": "the zone is not served"]),
            ]
            let before = try await bench.rowCounts()
            let first = try await bench.custody.submitSignedVerifications(
                for: bench.caller,
                try envelope(good)
            )
            #expect(first.value.map(\.verdict) == [.match, .drift])
            #expect(first.value.map { $0.evidence["envelope"] != nil } == [true, false])
            #expect(Set(first.value.map { $0.evidence["envelope_sha256"] }).count == 1)
            let after = try await bench.rowCounts()
            #expect(after["entries"] == before["entries"]! + 1)
            let again = try await bench.custody.submitSignedVerifications(
                for: bench.caller,
                try envelope(good)
            )
            #expect(!again.isNew && again.value.map(\.id) == first.value.map(\.id))
            for results in [
                [], good + [result(Target(kind: "dns", identifier: "ns9"), ["error": "x"])],
                [good[0], result(other, [:])], Array(repeating: good[0], count: 101),
            ] {
                let refused = await refusal {
                    _ = try await bench.custody.submitSignedVerifications(
                        for: bench.caller,
                        try envelope(results)
                    )
                }
                #expect(refused != nil)
            }
            let single = await refusal {
                _ = try await bench.custody.submitSignedVerification(for: bench.caller, try envelope(good))
            }
            guard case .statementUnfit = single else {
                Issue.record("\(String(describing: single))")
                return
            }
            #expect(try await bench.rowCounts() == after)
        }
    }

    @Test("that nothing is there, and that nothing could be looked at, can be said signed")
    func absent() async throws {
        try await deployed { bench, registered, key in
            for (member, verdict) in [("absent", Verdict.drift), ("error", .error)] {
                bench.clock.advance(by: .seconds(60))
                let statement = try statement(registered.cid, at: bench.clock.now(), for: bench.audience) {
                    $0["seen"] = [member: "the zone is not served"]
                }
                let submitted = try await bench.custody.submitSignedVerification(
                    for: bench.caller,
                    try signed(statement, by: key)
                ).value.verification
                #expect(submitted.verdict == verdict)
            }
        }
    }

    @Test("the verdict is ours, whatever the verifier claims")
    func verdict() async throws {
        try await deployed { bench, registered, key in
            let other = "sha256:" + String(repeating: "2", count: 64)
            let envelope = try signed(statement(other, at: bench.clock.now(), for: bench.audience), by: key)
            let submitted = try await bench.custody.submitSignedVerification(for: bench.caller, envelope)
            #expect(submitted.value.verification.verdict == .drift)
            #expect(submitted.value.verification.evidence["claimed_verdict"] == "match")
        }
    }

    @Test(
        "another's signature, changed bytes, another form and another time are refused, and nothing is written"
    )
    func refused() async throws {
        try await deployed { bench, registered, key in
            let now = bench.clock.now()
            let stranger = SigningKey()
            let good = try signed(statement(registered.cid, at: now, for: bench.audience), by: key)
            let before = try await bench.rowCounts()
            func submit(_ envelope: Envelope) async -> CustodyError? {
                await refusal {
                    _ = try await bench.custody.submitSignedVerification(for: bench.caller, envelope)
                }
            }
            let foreign = try signed(statement(registered.cid, at: now, for: bench.audience), by: stranger)
            #expect(await submit(foreign) == .verifierNotTrusted(did: Bench.did(stranger)))
            var pretended = foreign
            pretended.signatures[0].keyID = Bench.did(key)
            #expect(await submit(pretended) == .signatureInvalid(did: Bench.did(key)))
            var changed = good
            changed.payload[changed.payload.count / 2] ^= 1
            #expect(await submit(changed) == .signatureInvalid(did: Bench.did(key)))
            var typed = good
            typed.payloadType = "text/plain"
            #expect(
                await submit(typed)
                    == .payloadTypeMismatch(expected: Statement.payloadType, actual: "text/plain")
            )
            let faults: [(inout JSONObject) -> Void] = [
                { $0["layer"] = "layer1" }, { $0["seen"] = [:] },
                { $0["seen"] = ["cid": "x", "error": "y"] },
                { $0["seen"] = ["absent": "x", "error": "y"] }, { $0["seen"] = ["cid": 1] },
                { $0["seen"] = ["error": "y", "normal": ["normaliser": "dns_zone/1"]] },
                {
                    $0["seen"] = [
                        "cid": .string(registered.cid),
                        "normal": ["normaliser": "dns zone/1", "digest": "x"],
                    ]
                },
                { $0["tool"] = ["api_key": "0123456789abcdef"] },
                { $0["audience"] = nil }, { $0["audience"] = .string(UniqueID(at: now).description) },
                { $0["verdict"] = "fine" }, { $0["target"] = nil }, { $0["verified_at"] = "yesterday" },
                { $0["seen"] = ["cid": .string("sha256:" + String(repeating: "3", count: 64))] },
            ]
            for fault in faults {
                let statement = try statement(registered.cid, at: now, for: bench.audience, fault)
                guard case .statementUnfit = await submit(try signed(statement, by: key)) else {
                    Issue.record("taken: \(statement.json.canonicalString)")
                    continue
                }
            }
            let old = try statement(
                registered.cid,
                at: now.advanced(by: .seconds(-40 * 86_400)),
                for: bench.audience
            )
            guard case .invalid(field: "verified_at", _) = await submit(try signed(old, by: key)) else {
                Issue.record("too old, and taken")
                return
            }
            #expect(try await bench.rowCounts() == before)
        }
    }

    @Test(
        "layer3, and the name of a trusted verifier, are taken signed alone; a revoked one signs nothing more"
    )
    func unsigned() async throws {
        try await deployed { bench, registered, key in
            func submit(layer: String?, did: String?) async -> CustodyError? {
                await refusal {
                    _ = try await bench.custody.submitVerification(
                        for: bench.caller,
                        Observation(
                            artifact: "northwind.example",
                            target: Bench.target,
                            layer: layer,
                            verifierDID: did,
                            infrastructure: "external",
                            seen: .cid(registered.cid)
                        )
                    )
                }
            }
            #expect(await submit(layer: "layer3", did: nil) == .signatureNeeded(did: nil))
            #expect(
                await submit(layer: "layer2", did: Bench.did(key)) == .signatureNeeded(did: Bench.did(key))
            )
            #expect(await submit(layer: "layer2", did: Bench.did(SigningKey())) == nil)
            let revoked = try await bench.custody.revokeVerifier(for: bench.caller, "Lloyd")
            #expect(revoked.value.revokedAt != nil)
            let envelope = try signed(
                statement(registered.cid, at: bench.clock.now(), for: bench.audience),
                by: key
            )
            let refused = await refusal {
                _ = try await bench.custody.submitSignedVerification(for: bench.caller, envelope)
            }
            #expect(refused == .verifierNotTrusted(did: Bench.did(key)))
            #expect(
                await refusal { _ = try await bench.custody.revokeVerifier(for: bench.caller, "Lloyd") }
                    == .unknownVerifier("Lloyd")
            )
            // The name and the DID are free again.
            _ = try await bench.custody.addVerifier(
                for: bench.caller,
                VerifierDraft(name: "Lloyd", did: Bench.did(key), infrastructure: "external")
            )
            let all = try await bench.custody.verifiers(for: bench.caller)
            #expect(all.map { $0.revokedAt == nil } == [true, false])
        }
    }

    @Test(
        "a DID with something behind it, and the DID of a revoked verifier, are nobody's name for unsigned results"
    )
    func bypassed() async throws {
        try await deployed { bench, registered, key in
            func submit(_ did: String) async -> CustodyError? {
                await refusal {
                    _ = try await bench.custody.submitVerification(
                        for: bench.caller,
                        Observation(
                            artifact: "northwind.example",
                            target: Bench.target,
                            layer: "layer2",
                            verifierDID: did,
                            seen: .cid(registered.cid)
                        )
                    )
                }
            }
            let did = Bench.did(key)
            for behind in ["#key", "?x", "/x"] {
                #expect(
                    await submit(did + behind) == .invalid(field: "verifier_did", .notABareDID(did + behind))
                )
            }
            _ = try await bench.custody.revokeVerifier(for: bench.caller, "Lloyd")
            #expect(await submit(did) == .signatureNeeded(did: did))
        }
    }

    @Test("the same request to add or revoke gets the first answer, whatever became of the verifier since")
    func repeated() async throws {
        try await deployed { bench, registered, _ in
            func key(_ text: String) -> IdempotencyKey? {
                IdempotencyKey(text, requestHash: .sha256(of: Array(text.utf8)))
            }
            let draft = VerifierDraft(
                name: "Zurich",
                did: Bench.did(SigningKey()),
                infrastructure: "insurer",
                validForSeconds: 86_400
            )
            let added = try await bench.custody.addVerifier(for: bench.caller, draft, key: key("add"))
            #expect(added.isNew && added.value.validForSeconds == 86_400)
            let revoked = try await bench.custody.revokeVerifier(
                for: bench.caller,
                "Zurich",
                key: key("revoke")
            )
            let counts = try await bench.rowCounts()
            let again = try await bench.custody.revokeVerifier(
                for: bench.caller,
                "Zurich",
                key: key("revoke")
            )
            #expect(!again.isNew && again.receipt == revoked.receipt && again.value.revokedAt != nil)
            let addedAgain = try await bench.custody.addVerifier(for: bench.caller, draft, key: key("add"))
            #expect(!addedAgain.isNew && addedAgain.receipt == added.receipt)
            #expect(addedAgain.value.id == added.value.id)
            #expect(try await bench.rowCounts() == counts)
            for seconds in [0, 59, 400_000_000] {
                var other = draft
                other.validForSeconds = seconds
                let refused = await refusal {
                    _ = try await bench.custody.addVerifier(for: bench.caller, other)
                }
                #expect(
                    refused
                        == .invalid(field: "valid_for_sec", .outOfRange(VerifierDraft.validForSeconds))
                )
            }
        }
    }

    @Test("an insurer that looks daily disputes what is looked at each minute, until it is revoked")
    func daily() async throws {
        try await deployed { bench, registered, key in
            let other = "sha256:" + String(repeating: "2", count: 64)
            _ = try await bench.custody.submitSignedVerification(
                for: bench.caller,
                try signed(statement(other, at: bench.clock.now(), for: bench.audience), by: key)
            )
            func posture() async throws -> Posture? {
                let deployment = try #require(try await bench.deployment())
                return try await bench.custody.standings(for: bench.caller, of: [deployment])[deployment.id]?
                    .posture
            }
            bench.clock.advance(by: .seconds(40_000))
            try await bench.look(.cid(registered.cid))
            #expect(try await posture() == .disputed)
            _ = try await bench.custody.revokeVerifier(for: bench.caller, "Lloyd")
            #expect(try await posture() == .match)
            #expect(try await bench.custody.tellDuePostures(of: bench.tenant) == 1)
        }
    }

    @Test("a verifier is added once, with a key that its DID has in it, by who may")
    func adding() async throws {
        try await deployed { bench, registered, key in
            func add(_ name: String, _ did: String, _ infrastructure: String = "external") async
                -> CustodyError?
            {
                await refusal {
                    _ = try await bench.custody.addVerifier(
                        for: bench.caller,
                        VerifierDraft(name: name, did: did, infrastructure: infrastructure)
                    )
                }
            }
            let other = Bench.did(SigningKey())
            #expect(await add("Lloyd", other) == .verifierKnown(name: "Lloyd", did: Bench.did(key)))
            #expect(await add("Other", Bench.did(key)) == .verifierKnown(name: "Lloyd", did: Bench.did(key)))
            let example = "did:example:org"
            #expect(await add("Other", example) == .invalid(field: "did", .noKey(did: example)))
            #expect(
                await add("Other", "did:web:Example.org:a%62c%3a")
                    == .invalid(field: "did", .writtenOtherwise("did:web:example.org:abc%3A"))
            )
            // This custody asks nobody.
            guard case .keysNotHad = await add("Other", "did:web:example.org") else {
                Issue.record("keys without a document")
                return
            }
            guard case .invalid(field: "infrastructure", _) = await add("Other", other, "local") else {
                Issue.record("a local verifier was added")
                return
            }
            await #expect(throws: AccessError.self) {
                _ = try await bench.custody.addVerifier(
                    for: bench.caller(may: [.read, .submitVerification]),
                    VerifierDraft(name: "Other", did: other, infrastructure: "external")
                )
            }
        }
    }

    @Test("what Python and OpenSSL check by the document's own program is what we signed")
    func elsewhere() async throws {
        let document = try String(
            contentsOfFile: "Documents/formats/verification-statement.md",
            encoding: .utf8
        )
        let program = try #require(
            document.split(separator: "```python\n").last?.split(separator: "```").first
        )
        let folder = FileManager.default.temporaryDirectory.path + "/muniment-signed-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try String(program).write(toFile: folder + "/check.py", atomically: true, encoding: .utf8)
        let key = SigningKey()
        let cid = "sha256:" + String(repeating: "4", count: 64)
        let envelope = try signed(
            statement(cid, at: SystemClock().now(), for: "01a2b3c4-0000-7000-8000-000000000001"),
            by: key
        )
        func check(_ envelope: Envelope) async throws -> Int32 {
            try envelope.json.canonicalString.write(
                toFile: folder + "/envelope.json",
                atomically: true,
                encoding: .utf8
            )
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/python3")
            process.arguments = [folder + "/check.py", folder + "/envelope.json", Bench.did(key)]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(try await check(envelope) == 0)
        var changed = envelope
        changed.payload.append(UInt8(ascii: " "))
        #expect(try await check(changed) != 0)
    }
}

extension Bench {
    /// Whom statements are made for.
    fileprivate var audience: String { tenant.description }
}
