import API
import Evidence
import Testing

@Suite("Bodies are read strictly and written once")
struct StrictJSONTests {
    @Test("members are snake_case on the wire, acronyms and their plurals included")
    func spelling() throws {
        let amendment = Wire.AccordAmendment(memberDIDs: ["did:key:z6Mk"], verificationIntervalSec: 300)
        let json = try StrictJSON.json(amendment, absentMembers: .leftOut)
        #expect(json == ["member_dids": ["did:key:z6Mk"], "verification_interval_sec": 300])
        let detail = try StrictJSON.json(Wire.CeremonySignature(witnessDID: "d", keyID: "k", signedAt: noon))
        #expect(
            detail.object?.names == ["delegate_did", "delegation_id", "key_id", "signed_at", "witness_did"]
        )
        let draft = Wire.ArtifactDraft(kind: "dns_zone", sbomCID: "s", expectedCID: "e", files: [])
        let names = try StrictJSON.json(draft, absentMembers: .leftOut).object?.names
        #expect(names == ["expected_cid", "files", "kind", "sbom_cid"])
    }

    @Test("what has nothing to say is null in an answer and left out of a request")
    func absence() throws {
        let draft = Wire.TokenDraft(caller: "ops")
        #expect(try StrictJSON.json(draft) == ["caller": "ops", "expires_in_sec": .null])
        #expect(try StrictJSON.json(draft, absentMembers: .leftOut) == ["caller": "ops"])
        let page = Wire.Page(items: [Wire.TenantName(id: "1", name: "demo")])
        #expect(
            try StrictJSON.json(page) == ["items": [["id": "1", "name": "demo"]], "next_cursor": .null]
        )
    }

    @Test("a DSSE envelope keeps the spelling of its own specification")
    func envelope() throws {
        let draft = Wire.SignatureDraft(
            envelope: Wire.SignedEnvelope(
                payload: Base64Bytes(Array("{}".utf8)),
                payloadType: "application/vnd.in-toto+json",
                signatures: [Wire.EnvelopeSignature(keyid: "did:key:z6Mk", sig: Base64Bytes([1, 2, 3]))]
            )
        )
        let bytes = try StrictJSON.encode(draft)
        let expected =
            #"{"envelope":{"payload":"e30=","payloadType":"application/vnd.in-toto+json","#
            + #""signatures":[{"keyid":"did:key:z6Mk","sig":"AQID"}]},"on_behalf_of":null}"#
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        #expect(try StrictJSON.decode(Wire.SignatureDraft.self, from: bytes) == draft)
    }

    @Test("open members carry any JSON unchanged, and times their microseconds")
    func roundTrip() throws {
        let draft = Wire.VerificationDraft(
            artifact: "dns_zone:example.org",
            targetKind: "nameserver",
            targetIdentifier: "ns1",
            verifiedAt: Instant(microseconds: 1_790_000_000_123_456),
            observed: Wire.Observation(
                files: [Wire.SourceFile(name: "zone", bytes: Base64Bytes(Array("@ IN SOA".utf8)))]
            ),
            evidence: ["serial": 2_026_112_101, "flags": [true, .null, "AA"], "nested": ["é": 1.5]]
        )
        let bytes = try StrictJSON.encode(draft, absentMembers: .leftOut)
        #expect(try StrictJSON.decode(Wire.VerificationDraft.self, from: bytes) == draft)
    }

    @Test("a body with anything wrong is refused by the field's path", arguments: refusals)
    func refusal(body: String, expected: StrictJSON.Refusal) {
        #expect(throws: expected) {
            try StrictJSON.decode(Wire.ArtifactDraft.self, from: Array(body.utf8))
        }
    }

    @Test("an answer of a newer server may say more, also inside")
    func newerServer() throws {
        let body = #"{"items":[{"id":"1","name":"demo","plan":"large"}],"next_cursor":"c","total":9}"#
        let page = try StrictJSON.decode(
            Wire.Page<Wire.TenantName>.self,
            from: Array(body.utf8),
            unknownMembers: .ignored
        )
        #expect(page == Wire.Page(items: [Wire.TenantName(id: "1", name: "demo")], nextCursor: "c"))
    }

    @Test("invalid UTF-8, repeated names and deep nesting are not JSON to us")
    func notJSON() {
        let bodies: [[UInt8]] = [
            [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D],
            Array(#"{"kind":"a","kind":"b"}"#.utf8),
            Array(repeating: UInt8(ascii: "["), count: 10_000),
        ]
        for body in bodies {
            let refusal = #expect(throws: StrictJSON.Refusal.self) {
                try StrictJSON.decode(Wire.ArtifactDraft.self, from: body)
            }
            #expect(refusal?.problem.status == 400)
            #expect(refusal?.problem.code == "invalid_json")
        }
    }

    @Test("a time that is none is refused by its field")
    func badTime() {
        let refusal = #expect(throws: StrictJSON.Refusal.self) {
            try StrictJSON.decode(Wire.AccordExpiry.self, from: Array(#"{"effective_until":"noon"}"#.utf8))
        }
        #expect(refusal?.problem.field == "effective_until")
        #expect(refusal?.problem.code == "invalid_value")
    }

    private let noon = Instant(microseconds: 1_790_000_000_000_000)
}

private let file = #"{"name":"z","bytes":"AQID"}"#

private let refusals: [(String, StrictJSON.Refusal)] = [
    (
        #"{"kind":"dns_zone","files":[\#(file)],"tear":"a"}"#,
        .unknownMember(
            field: "tear",
            known: [
                "accord", "content_schema", "expected_cid", "files", "human_authored", "image_reference",
                "kind", "name", "runtime", "sbom_cid", "shell_class_required", "supersede", "tier",
            ]
        )
    ),
    (
        #"{"kind":"dns_zone","files":[\#(file),{"name":"y","bytes":"","size":0}]}"#,
        .unknownMember(field: "files[1].size", known: ["bytes", "media_type", "name"])
    ),
    (#"{"files":[\#(file)]}"#, .missingMember(field: "kind")),
    (#"{"kind":"dns_zone","files":[{"name":"z"}]}"#, .missingMember(field: "files[0].bytes")),
    (#"{"kind":null,"files":[]}"#, .wrongType(field: "kind", expected: "a string", found: "null")),
    (
        #"{"kind":"dns_zone","files":{}}"#,
        .wrongType(field: "files", expected: "an array", found: "an object")
    ),
    (
        #"{"kind":"dns_zone","files":[],"human_authored":"yes"}"#,
        .wrongType(field: "human_authored", expected: "true or false", found: "a string")
    ),
    (
        #"{"kind":"dns_zone","files":[],"image_reference":7}"#,
        .wrongType(field: "image_reference", expected: "a string", found: "a number")
    ),
    (#"[]"#, .wrongType(field: "", expected: "an object", found: "an array")),
    (
        #"{"kind":"dns_zone","files":[{"name":"z","bytes":"AQ=="},{"name":"z","bytes":"AR=="}]}"#,
        .invalidValue(
            field: "files[1].bytes",
            reason: "not base64"
        )
    ),
]
