import API
import Evidence
import Kinds
import Testing

@testable import CLI

@Suite("What a witness signs is what the server shows")
struct ApprovalTests {
    private static let tenant = Wire.TenantName(id: "0193b1c2-0000-7000-8000-000000000001", name: "northwind")

    @Test("a statement that says what is shown is signed as it is, byte for byte")
    func agreement() throws {
        let shown = Shown()
        let approval = try shown.approval()
        #expect(approval.derivation == .ofContent)
        #expect(approval.envelope.payload == shown.ceremony.payload.bytes)
        #expect(approval.envelope.payloadType == Statement.payloadType)
    }

    @Test("it may be asked for by ceremony, identifier, name, kind and name, or CID")
    func references() throws {
        let shown = Shown()
        for reference in [
            shown.ceremony.ceremonyID, shown.artifact.artifactID, shown.artifact.name, shown.artifact.cid,
            "helm_values:operator",
        ] { #expect(throws: Never.self) { try shown.approval(askedFor: reference) } }
        #expect(throws: Approval.Mismatch.self) { try shown.approval(askedFor: "another") }
    }

    @Test("an image's manifest is not part of the answer, and that is said")
    func image() throws {
        var shown = Shown()
        shown.artifact.kind = "oci_image"
        shown.ceremony.artifact.kind = "oci_image"
        shown.predicate["kind"] = "oci_image"
        shown.predicate["version_digest"] = .string(
            "sha256:\(Approval.versionDigest(of: shown.artifact).hex)"
        )
        shown.seal()
        #expect(try shown.approval(askedFor: shown.ceremony.ceremonyID).derivation == .ofNothing)
    }

    @Test("content with secrets is derived from the files, which must say the rest of it too")
    func secrets() throws {
        let (shown, file) = try Shown.sealed()
        #expect(try shown.approval().derivation == .hidden(1))
        #expect(try shown.approval(files: [file]).derivation == .ofFiles)
        let other = SourceFile(name: "values.yaml", bytes: Array("replicas: 3\npassword: other\n".utf8))
        #expect(throws: Approval.Mismatch.self) { try shown.approval(files: [other]) }
        var lying = shown
        lying.artifact.content = ["replicas": 4, "password": ["secret": "withheld"]]
        lying.predicate["version_digest"] = .string(
            "sha256:\(Approval.versionDigest(of: lying.artifact).hex)"
        )
        lying.seal()
        #expect(throws: Approval.Mismatch.self) { try lying.approval(files: [file]) }
    }

    @Test(
        "a predicate that says something else in any member is not signed",
        arguments: [
            "decision", "tenant", "ceremony_id", "artifact_id", "kind", "name", "version", "cid",
            "version_digest", "accord_cid",
            "ceremony_class", "opened_at", "expires_at",
        ]
    )
    func predicate(member: String) throws {
        for value: JSON? in ["something else", 7, nil] {
            var shown = Shown()
            #expect(shown.predicate[member] != nil)
            shown.predicate[member] = value
            shown.seal()
            let mismatch = #expect(throws: Approval.Mismatch.self) { try shown.approval() }
            #expect(mismatch?.what.contains(member) == true)
        }
    }

    @Test("the tenant is known by its identifier: a name is whatever a server says it is")
    func tenantName() {
        var shown = Shown()
        shown.predicate["tenant"] = .string(Self.tenant.name)
        shown.seal()
        #expect(throws: Approval.Mismatch.self) { try shown.approval() }
    }

    @Test("members, subjects, digests and bytes that were not compared are not signed")
    func more() {
        let changes: [(inout Shown) -> Void] = [
            { $0.predicate["also"] = "delete everything" },
            { $0.subjects.append(Statement.Subject(name: "operator", sha256: .sha256(of: [1]))) },
            { $0.subjects[0].digests["sha256"] = Digest.sha256(of: [1]).hex },
            { $0.subjects[0].digests["sha512"] = "00" },
            { $0.subjects[0].uri = "https://elsewhere.example" },
            { $0.subjects[0].name = "another" },
            { $0.predicateType = "urn:muniment:predicate:removal:v1" },
        ]
        for (index, change) in changes.enumerated() {
            var shown = Shown()
            change(&shown)
            shown.seal()
            #expect(throws: Approval.Mismatch.self, "\(index)") { try shown.approval() }
        }
    }

    @Test("an answer about the ceremony that does not fit the artifact's is not signed")
    func shownOtherwise() {
        let changes: [(inout Shown) -> Void] = [
            { $0.ceremony.ceremonyID = "another" },
            { $0.ceremony.artifact.id = "another" },
            { $0.ceremony.artifact.kind = "dns_zone" },
            { $0.ceremony.artifact.name = "another" },
            { $0.ceremony.version = 4 },
            { $0.ceremony.cid = "sha256:00" },
            { $0.ceremony.accord.cid = "sha256:00" },
            { $0.ceremony.ceremonyClass = "2-of-3" },
            { $0.ceremony.openedAt = Instant(microseconds: 1) },
            { $0.ceremony.expiresAt = Instant(microseconds: 1) },
            { $0.ceremony.payloadType = "text/plain" },
            { $0.ceremony.payload = Base64Bytes([0x20] + $0.ceremony.payload.bytes) },
            { $0.ceremony.payload = Base64Bytes(Array("no statement".utf8)) },
            { $0.artifact.version = 4 },
            { $0.artifact.cid = "sha256:00" },
            { $0.artifact.kind = "dns_zone" },
            { $0.artifact.name = "another" },
            // What the page shows would not be what is hashed.
            { $0.artifact.content = ["replicas": 30] },
            { $0.artifact.tier = "b" },
            { $0.artifact.runtime = "elsewhere" },
            { $0.artifact.shellClassRequired = "root" },
            { $0.artifact.sbomCID = "sha256:00" },
            { $0.artifact.humanAuthored = false },
            { $0.artifact.contentSchema = ["type": "array"] },
            { $0.artifact.parser = "helm_values/9" },
            { $0.artifact.sources = [Wire.ArtifactSource(name: "a", sha256: "00", sizeBytes: 1)] },
        ]
        for (index, change) in changes.enumerated() {
            var shown = Shown()
            change(&shown)
            #expect(throws: Approval.Mismatch.self, "\(index)") {
                try shown.approval(askedFor: shown.ceremony.ceremonyID)
            }
        }
    }

    /// A ceremony and its artifact as an honest server shows them, with the parts of the statement to change.
    private struct Shown {
        var ceremony: Wire.Ceremony
        var artifact: Wire.Artifact
        var subjects: [Statement.Subject]
        var predicateType = Approval.predicateType
        var predicate: JSONObject

        init() {
            let content: JSON = ["replicas": 3]
            let cid = ContentIdentifier(kind: "helm_values", content: content)
            let opened = Instant(microseconds: 1_795_000_000_000_000)
            let accord = Wire.AccordName(name: "operations", cid: "sha256:aa")
            artifact = Wire.Artifact(
                artifactID: "a-1",
                kind: "helm_values",
                name: "operator",
                cid: cid.text,
                version: 3,
                accord: accord,
                state: "ceremony_open",
                deployments: Wire.DriftTally(match: 0, drift: 0, unknown: 0),
                updatedAt: opened,
                humanAuthored: true,
                content: content,
                contentSchema: [:],
                sources: [],
                createdAt: opened
            )
            ceremony = Wire.Ceremony(
                ceremonyID: "c-1",
                artifact: Wire.ArtifactName(id: "a-1", kind: "helm_values", name: "operator"),
                version: 3,
                cid: cid.text,
                accord: accord,
                ceremonyClass: "SingleApproval",
                quorum: 1,
                eligibleDIDs: [],
                signatures: [],
                state: "open",
                payloadType: Statement.payloadType,
                payload: Base64Bytes([]),
                openedAt: opened,
                expiresAt: Instant(microseconds: 1_795_600_000_000_000)
            )
            subjects = [Statement.Subject(name: "operator", sha256: cid.digest)]
            predicate = [
                "decision": "approve", "tenant": .string(ApprovalTests.tenant.id), "ceremony_id": "c-1",
                "artifact_id": "a-1", "kind": "helm_values", "name": "operator", "version": 3,
                "cid": .string(cid.text),
                "version_digest": .string("sha256:\(Approval.versionDigest(of: artifact).hex)"),
                "accord_cid": "sha256:aa", "ceremony_class": "SingleApproval",
                "opened_at": .string(ceremony.openedAt.rfc3339),
                "expires_at": .string(ceremony.expiresAt.rfc3339),
            ]
            seal()
        }

        /// Writes the statement into the answer.
        mutating func seal() {
            let statement = Statement(subjects: subjects, predicateType: predicateType, predicate: predicate)
            ceremony.payload = Base64Bytes(statement.canonicalBytes())
        }

        func approval(
            askedFor reference: String = "operator",
            files: [SourceFile]? = nil
        ) throws -> Approval {
            try Approval(
                of: ceremony,
                for: artifact,
                askedFor: reference,
                tenant: ApprovalTests.tenant,
                files: files
            )
        }

        /// Content with a secret, as the server shows it, and the file it was read from.
        static func sealed() throws -> (shown: Shown, file: SourceFile) {
            let file = SourceFile(name: "values.yaml", bytes: Array("replicas: 3\npassword: hunter2\n".utf8))
            let seal = try #require(SecretSeal(key: [UInt8](repeating: 1, count: 32)))
            let parsed = try ArtifactKinds.parse(kind: .helmValues, files: [file], seal: seal)
            var shown = Shown()
            shown.artifact.content = parsed.content
            shown.artifact.cid = parsed.contentIdentifier.text
            shown.ceremony.cid = parsed.contentIdentifier.text
            shown.subjects = [Statement.Subject(name: "operator", sha256: parsed.contentIdentifier.digest)]
            shown.predicate["cid"] = .string(parsed.contentIdentifier.text)
            shown.predicate["version_digest"] = .string(
                "sha256:\(Approval.versionDigest(of: shown.artifact).hex)"
            )
            shown.seal()
            return (shown, file)
        }
    }
}
