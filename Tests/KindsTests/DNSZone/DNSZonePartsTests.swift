import Evidence
import Kinds
import Testing

@Suite("Zones that were seen in parts")
struct DNSZonePartsTests {
    private static let origin = "$ORIGIN example.com.\n@ 300 IN SOA ns hostmaster 7 3600 600 86400 60\n"
    private static let head = origin + "@ 300 IN NS ns\n"
    private static let approved =
        head + "ns 300 IN A 192.0.2.1\nwww 300 IN A 192.0.2.2\nmail 300 IN A 192.0.2.3\n"

    private func parsed(_ text: String) throws -> ParsedArtifact {
        try ArtifactKinds.parse(
            kind: .dnsZone,
            files: [SourceFile(name: "example.com.zone", bytes: Array(text.utf8))]
        )
    }

    /// How what was seen differs from what was approved; `nil` where nothing does.
    private func differences(_ seen: String, _ asked: AskedParts) throws -> [String] {
        let approved = try parsed(Self.approved)
        let whole = try #require(
            ArtifactKinds.completed(try parsed(seen), with: approved.content, asked: asked)
        )
        let difference = try ArtifactDifference(
            from: ArtifactKinds.normalised(approved, seal: .withheld),
            to: ArtifactKinds.normalised(whole.artifact, seal: .withheld)
        )
        return difference.changes.map { "\($0.change.rawValue) \($0.identity)" }
    }

    private let soa = "example.com. SOA"
    private let seen = Self.origin

    @Test("what was not asked for stands as approved, and the identifier is then the approved one")
    func untouched() throws {
        let approved = try parsed(Self.approved)
        let asked = AskedParts(answered: [soa, "WWW.example.com. A"])
        let whole = try #require(
            ArtifactKinds.completed(
                try parsed(seen + "www 300 IN A 192.0.2.2\n"),
                with: approved.content,
                asked: asked
            )
        )
        #expect(whole.artifact.contentIdentifier == approved.contentIdentifier)
        #expect(!whole.hasUnanswered)
    }

    @Test("a record that was asked for and is not there is removed; others are not told of")
    func removed() throws {
        let asked = AskedParts(answered: [soa, "www.example.com. A", "mail.example.com. A"])
        #expect(try differences(seen + "mail 300 IN A 192.0.2.3\n", asked) == ["removed www.example.com. A"])
        #expect(
            try differences(
                seen + "mail 300 IN A 192.0.2.66\n",
                AskedParts(answered: [soa, "mail.example.com. A"])
            )
                == ["changed mail.example.com. A"]
        )
    }

    @Test("an alias that stands in a record's place is told, with the record that it took away")
    func alias() throws {
        let asked = AskedParts(answered: [soa, "www.example.com. A"])
        #expect(
            try differences(seen + "www 300 IN CNAME elsewhere.example.\n", asked).sorted()
                == ["added www.example.com. CNAME", "removed www.example.com. A"]
        )
    }

    @Test("a question without an answer says that not all is known, if the record was approved")
    func unanswered() throws {
        for (name, isApproved) in [("mail.example.com. A", true), ("none.example.com. A", false)] {
            let whole = try #require(
                ArtifactKinds.completed(
                    try parsed(seen),
                    with: try parsed(Self.approved).content,
                    asked: AskedParts(answered: [soa], unanswered: [name])
                )
            )
            #expect(whole.hasUnanswered == isApproved)
        }
    }

    @Test("parts of another zone are not completed")
    func otherZone() throws {
        let other = try parsed("$ORIGIN example.net.\n@ 300 IN SOA ns hostmaster 7 3600 600 86400 60\n")
        let approved = try parsed(Self.approved)
        #expect(ArtifactKinds.completed(other, with: approved.content, asked: AskedParts()) == nil)
    }
}
