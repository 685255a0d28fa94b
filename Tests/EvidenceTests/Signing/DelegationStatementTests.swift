import Evidence
import Foundation
import Testing

@Suite("Delegation statements")
struct DelegationStatementTests {
    /// Two keys of which nobody expects secrecy.
    private static func key(_ octet: UInt8) throws -> SigningKey {
        try #require(SigningKey(seed: Array(repeating: octet, count: 32)))
    }
    private static let example = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Documents/formats/delegation.example.json").standardizedFileURL

    private static func statement() throws -> DelegationStatement {
        DelegationStatement(
            tenant: try #require(UniqueID("0193b1c2-0000-7000-8000-000000000001")),
            delegator: DIDKey(try key(1).verificationKey).text,
            delegate: DIDKey(try key(2).verificationKey).text,
            accordID: UniqueID("0193b1c2-4444-7000-8000-000000000001"),
            tier: "c",
            validFrom: try #require(Instant(rfc3339: "2026-11-21T10:00:00.000000Z")),
            validUntil: try #require(Instant(rfc3339: "2026-11-28T10:00:00.000000Z"))
        )
    }

    @Test("the published example is what these members give, signed by the delegator")
    func vector() throws {
        var envelope = try Self.statement().statement.envelope()
        try envelope.sign(with: Self.key(1))
        let published = try Envelope(parsing: Array(try Data(contentsOf: Self.example)))
        #expect(published == envelope, "\(String(decoding: envelope.canonicalBytes(), as: UTF8.self))")
        #expect(try DelegationStatement(parsing: published.payload) == Self.statement())
    }

    @Test("what is left out is not there, and reads back")
    func everywhere() throws {
        var statement = try Self.statement()
        statement.accordID = nil
        statement.tier = nil
        let bytes = statement.statement.canonicalBytes()
        #expect(!String(decoding: bytes, as: UTF8.self).contains("accord_id"))
        #expect(try DelegationStatement(parsing: bytes) == statement)
    }

    @Test(
        "what stands in it besides, or in another form, is refused",
        arguments: [
            ("\"tier\":\"c\"", "\"tier\":\"c\",\"until\":\"for ever\""),
            ("\"_type\"", " \"_type\""), ("delegation:v1", "delegation:v2"),
            ("2026-11-21T10:00:00.000000Z", "2026-11-21T10:00:00Z"),
            ("0193b1c2-0000-7000-8000-000000000001", "tenant"), ("\"tier\":\"c\"", "\"tier\":null"),
            ("\"sha256\":\"", "\"sha256\":\"00"),
        ]
    )
    func others(old: String, new: String) throws {
        let text = String(decoding: try Self.statement().statement.canonicalBytes(), as: UTF8.self)
        try #require(text.contains(old))
        let changed = Array(text.replacing(old, with: new).utf8)
        #expect(throws: DocumentError.self) { try DelegationStatement(parsing: changed) }
    }
}
