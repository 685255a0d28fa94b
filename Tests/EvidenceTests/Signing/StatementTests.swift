import Evidence
import Testing

@Suite("A statement")
struct StatementTests {
    @Test(
        "is read from published SLSA envelopes",
        .enabled(if: Vectors.hasShared, "skipped: no ../shared/data")
    )
    func published() throws {
        let names = try Vectors.sharedNames(in: "attestation/slsa-dsse").filter {
            $0.hasSuffix(".intoto.jsonl")
        }
        #expect(names.count > 10)
        for name in names {
            let bytes = try Vectors.shared("attestation/slsa-dsse/\(name)")
            for line in bytes.split(separator: 0x0A) {
                let envelope = try Envelope(parsing: line)
                #expect(envelope.payloadType == Statement.payloadType, "\(name)")
                let statement = try Statement(parsing: envelope.payload)
                #expect(statement.predicateType.hasPrefix("https://slsa.dev/provenance/"), "\(name)")
                let digest = try #require(statement.subjects[0].digests["sha256"].flatMap { Digest(hex: $0) })
                #expect(statement.isAbout(digest), "\(name)")
                #expect(try Statement(parsing: statement.canonicalBytes()) == statement, "\(name)")
            }
        }
    }

    @Test("takes an absent predicate for an empty one")
    func noPredicate() throws {
        let text =
            #"{"_type":"https://in-toto.io/Statement/v1","predicateType":"https://example.com/p","#
            + #""subject":[{"uri":"pkg:a/b","digest":{"gitCommit":"ab"}}],"unknown":true}"#
        let statement = try Statement(parsing: text.utf8)
        #expect(statement.predicate.isEmpty)
        #expect(statement.subjects == [.init(uri: "pkg:a/b", digests: ["gitCommit": "ab"])])
        #expect(!statement.isAbout(.sha256(of: [])))
    }

    @Test(
        "is not read from what says nothing of anything",
        arguments: [
            (
                #"{"_type":"x","predicateType":"p","subject":[{"digest":{"a":"b"}}]}"#,
                .malformed(path: "/_type", expected: "https://in-toto.io/Statement/v1")
            ),
            (
                #"{"_type":"https://in-toto.io/Statement/v1","predicateType":"p","subject":[]}"#,
                .malformed(path: "/subject", expected: "an array with at least one subject")
            ),
            (
                #"{"_type":"https://in-toto.io/Statement/v1","predicateType":"p","subject":[{"name":"a"}]}"#,
                .missing(path: "/subject/0/digest")
            ),
            (
                #"{"_type":"https://in-toto.io/Statement/v1","predicateType":"p","subject":[{"digest":{}}]}"#,
                .malformed(path: "/subject/0/digest", expected: "an object with at least one digest")
            ),
            (
                #"{"_type":"https://in-toto.io/Statement/v1","predicateType":"p","subject":[{"digest":{"sha256":"AB"}}]}"#,
                .malformed(path: "/subject/0/digest/sha256", expected: "a digest in lower-case hexadecimal")
            ),
            (
                #"{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"a":"b"}}]}"#,
                .missing(path: "/predicateType")
            ),
        ] as [(String, DocumentError)]
    )
    func refused(text: String, error: DocumentError) {
        #expect(throws: error) { try Statement(parsing: text.utf8) }
    }
}
