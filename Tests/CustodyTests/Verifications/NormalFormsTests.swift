import Access
import Custody
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Verdicts by normal forms")
struct NormalFormsTests {
    private static let target = Target(kind: "host", identifier: "one")

    @Test(
        "the same written another way is as approved, and a change that matters is drift",
        arguments: Alteration.all
    )
    func kinds(alteration: Alteration) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let files = try alteration.original()
            let name = "the \(alteration.kind.rawValue)"
            let registered = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: alteration.kind.rawValue, name: name, files: files)
            ).value
            _ = try await bench.custody.recordDeployment(
                for: bench.caller,
                DeploymentReport(artifact: name, target: Self.target)
            )
            func look(_ files: [SourceFile]) async throws -> SubmittedVerification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(artifact: name, target: Self.target, seen: .files(files))
                ).value
            }
            let same = try await look(alteration.rewritten(files))
            #expect(same.verification.verdict == .match)
            #expect(same.driftStatus == .match)
            #expect(same.verification.differences == .none)
            #expect(same.verification.forms?.seen.digest == same.verification.forms?.approved.digest)
            #expect(same.verification.forms?.seen.normaliser == ArtifactKinds.normaliser(of: alteration.kind))

            let other = try await look(alteration.changed(files))
            #expect(other.verification.verdict == .drift)
            #expect(other.driftStatus == .drift)
            #expect(other.verification.verifiedCID != registered.cid)
            let change = try #require(other.verification.differences.changes.first)
            #expect(change.sentence?.isEmpty == false)
            #expect(alteration.what.isEmpty || change.what == alteration.what, "\(change)")
            #expect(other.verification.forms?.observed != nil)

            // Read back, and looked at again.
            let listed = try await bench.custody.verifications(for: bench.caller, PageRequest()).items
            #expect(listed == [other.verification, same.verification])
            #expect(try await look(files).driftStatus == .match)
        }
    }

    @Test("after a change of the rules both sides are normalised again, and nothing looks like drift")
    func otherRules() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE custody.normal_forms DISABLE TRIGGER USER;
                    UPDATE custody.normal_forms SET normaliser = 'dns_zone/0', digest = 'sha256:other';
                    """
                )
            }
            #expect(try await bench.look(.files([Bench.zone()])).driftStatus == .match)
            #expect(try await bench.look(.files([Bench.zone("192.0.2.66")])).driftStatus == .drift)
            let forms = try await bench.database.superuser.rows(
                "SELECT normaliser FROM custody.normal_forms ORDER BY made_at, normaliser"
            ) { row -> String in try row["normaliser"] }
            #expect(forms == ["dns_zone/0", ArtifactKinds.normaliser(of: .dnsZone)])
        }
    }

    @Test("a version from before gets its normal form when it is needed first, told by an entry")
    func older() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            try await bench.age(Bench.zone(), of: .dnsZone)
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            #expect(try await bench.look(.files(serial)).driftStatus == .match)
            let drifted = try await bench.look(.files([Bench.zone("192.0.2.66")]))
            #expect(drifted.driftStatus == .drift)
            #expect(drifted.verification.differences.changes.first?.what == "rrset")
            #expect(try await bench.types().filter { $0 == "muniment.artifact.normalised" }.count == 1)
        }
    }

    @Test("where no normal form can be made, CIDs are compared")
    func impossible() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            try await bench.age(Bench.zone(), of: .dnsZone)
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE ledger.blobs DISABLE TRIGGER USER;
                    DELETE FROM ledger.blobs;
                    UPDATE custody.artifact_versions SET parser = 'dns_zone/0';
                    """
                )
            }
            let same = try await bench.look(.files([Bench.zone()]))
            #expect(same.driftStatus == .match)
            #expect(same.verification.forms == nil)
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            #expect(try await bench.look(.files(serial)).driftStatus == .drift)
        }
    }

    @Test("what becomes desired is compared with what was seen by its normal form")
    func desired() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            let next = try await bench.register("192.0.2.81")
            try await bench.deploy(cid: next.cid)
            let serial = try [Bench.zone("192.0.2.81")].edited(("( 1 2h", "( 9 2h"))
            #expect(try await bench.look(.files(serial)).driftStatus == .drift)
            try await bench.sign(bench.open(), bench.witnesses[0])
            #expect(try await bench.deployment()?.driftStatus == .match)
        }
    }

    @Test("a CID of another version is as approved where the two differ in nothing that counts")
    func otherVersion() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "dns_zone", name: "northwind.example", files: serial)
            )
            try await bench.sign(bench.open(), bench.witnesses[0])
            try await bench.deploy()
            let seen = try await bench.look(.cid(first.cid))
            #expect(seen.verification.verdict == .match)
            #expect(seen.verification.verifiedCID == first.cid)
            #expect(seen.driftStatus == .match)
            let foreign = try await bench.look(.cid("sha256:" + String(repeating: "3", count: 64)))
            #expect(foreign.driftStatus == .drift)
        }
    }

    @Test("after a change of the rules a CID of another version is compared by forms that are made for it")
    func otherVersionByOtherRules() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            let first = try await bench.approve()
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "dns_zone", name: "northwind.example", files: serial)
            )
            try await bench.sign(bench.open(), bench.witnesses[0])
            try await bench.deploy()
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE custody.normal_forms DISABLE TRIGGER USER;
                    UPDATE custody.normal_forms SET normaliser = 'dns_zone/0', digest = 'sha256:' || version;
                    """
                )
            }
            #expect(try await bench.look(.cid(first.cid)).driftStatus == .match)
            #expect(try await bench.types().filter { $0 == "muniment.artifact.normalised" }.count == 2)
            #expect(
                try await bench.look(.cid("sha256:" + String(repeating: "3", count: 64))).driftStatus
                    == .drift
            )
            #expect(try await bench.types().filter { $0 == "muniment.artifact.normalised" }.count == 2)
        }
    }

    @Test("what becomes desired under other rules makes no drift of what was seen under the old ones")
    func desiredByOtherRules() async throws {
        try await Bench.with(isReplayed: false) { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            try await bench.look(.cid(first.cid))
            try await bench.database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    ALTER TABLE custody.normal_forms DISABLE TRIGGER USER;
                    UPDATE custody.normal_forms SET normaliser = 'dns_zone/0', digest = 'sha256:other';
                    """
                )
            }
            let serial = try [Bench.zone()].edited(("( 1 2h", "( 2 2h"))
            let second = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "dns_zone", name: "northwind.example", files: serial)
            ).value
            try await bench.sign(bench.open(), bench.witnesses[0])
            // Not deployed yet, which is drift by itself; rolled back onto, the look alone counts.
            let deployment = try #require(try await bench.deployment())
            #expect(deployment.desiredCID == second.cid)
            #expect(deployment.desiredForm?.normaliser == ArtifactKinds.normaliser(of: .dnsZone))
            #expect(deployment.latest?.form?.normaliser == "dns_zone/0")
        }
    }

    @Test("that a secret changed is seen, and what it is stands nowhere")
    func secrets() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            _ = try await bench.custody.registerArtifact(for: bench.caller, KeptFilesTests.registration())
            _ = try await bench.custody.recordDeployment(
                for: bench.caller,
                DeploymentReport(artifact: "shop", target: Self.target)
            )
            func look(_ file: SourceFile) async throws -> Verification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(artifact: "shop", target: Self.target, seen: .files([file]))
                ).value.verification
            }
            #expect(try await look(KeptFilesTests.values()).verdict == .match)
            let other = try await look(KeptFilesTests.values("tuesday-\(KeptFilesTests.secret)"))
            #expect(other.verdict == .drift)
            #expect(other.differences.count == 1)
            #expect(other.differences.changes.first?.sentence == "value /database/password changed")
            #expect(try await bench.places(of: KeptFilesTests.secret) == [])
        }
    }

    @Test(
        "a secret in a verifier's own evidence, or in its reason, stands nowhere; the same one has the same digest"
    )
    func evidence() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            let secret = KeptFilesTests.secret
            func look(_ seen: Observation.Seen, _ evidence: JSON) async throws -> Verification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        seen: seen,
                        evidence: evidence
                    )
                ).value.verification
            }
            let evidence: JSON = [
                "tool": "dig 9.18", "tsig": ["password": .string(secret)],
                "asked": [.string("https://probe:\(secret)@ns1.example/")],
            ]
            let one = try await look(.files([Bench.zone()]), evidence)
            let two = try await look(.failure("https://probe:\(secret)@ns1.example/ is down"), evidence)
            #expect(one.evidence["tool"] == "dig 9.18")
            let digest = try #require(one.evidence["tsig"]?["password"]?["secret"]?.string)
            #expect(digest.hasPrefix("hmac-sha256:"))
            #expect(two.evidence["tsig"]?["password"]?["secret"]?.string == digest)
            #expect(two.failure?.hasPrefix("withheld") == true)
            #expect(try await bench.places(of: secret) == [])
            let listed = try await bench.custody.verifications(for: bench.caller, PageRequest()).items
            #expect(listed == [two, one])
        }
    }
}

extension Bench {
    /// Of the chronicle's entries, in their order.
    func types() async throws -> [String] {
        try await database.superuser.rows(
            """
            SELECT convert_from(bytes, 'UTF8')::jsonb ->> 'type' AS type FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = 'chronicle' ORDER BY leaf_index
            """
        ) { row in try row["type"] }
    }
}
