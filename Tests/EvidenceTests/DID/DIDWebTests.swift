import Evidence
import Testing

@Suite("did:web")
struct DIDWebTests {
    /// The first four stand in the method's specification.
    @Test(
        "leads to the address that its specification gives",
        arguments: [
            ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
            ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
            ("did:web:example.com%3A3000", "https://example.com:3000/.well-known/did.json"),
            ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
            ("did:web:example.com%3a8443:a", "https://example.com:8443/a/did.json"),
            ("did:web:EXAMPLE.com", "https://example.com/.well-known/did.json"),
            ("did:web:localhost%3A1", "https://localhost:1/.well-known/did.json"),
            (
                "did:web:xn--bcher-kva.example:b%C3%BCcher",
                "https://xn--bcher-kva.example/b%C3%BCcher/did.json"
            ),
            ("did:web:exam%70le.com", "https://example.com/.well-known/did.json"),
            ("did:web:example.com:.well:known", "https://example.com/.well/known/did.json"),
        ]
    )
    func address(text: String, url: String) throws {
        let did = try DIDWeb(text)
        #expect(did.url == url)
        #expect(did.text == text)
    }

    @Test(
        "has one plain way to be written, that leads to the same address",
        arguments: [
            ("did:web:EXAMPLE.com", "did:web:example.com"),
            ("did:web:exam%70le.com", "did:web:example.com"),
            ("did:web:example.com%3A443", "did:web:example.com"),
            ("did:web:example.com%3a8443:a", "did:web:example.com%3A8443:a"),
            ("did:web:example.com:b%c3%bccher:%61", "did:web:example.com:b%C3%BCcher:a"),
            ("did:web:w3c-ccg.github.io:user:alice", "did:web:w3c-ccg.github.io:user:alice"),
        ]
    )
    func canonical(text: String, plain: String) throws {
        let did = try DIDWeb(text)
        #expect(did.canonical == plain)
        #expect(try DIDWeb(plain).canonical == plain)
    }

    @Test(
        "is nothing that could lead elsewhere",
        arguments: [
            ("did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", .otherMethod),
            ("DID:web:example.com", .otherMethod),
            ("did:web:example.com#key-1", .notBare),
            ("did:web:example.com/a", .notBare),
            ("did:web:example.com?a=b", .notBare),
            ("did:web:", .malformedHost("")),
            ("did:web::a", .malformedHost("")),
            ("did:web:-a.com", .malformedHost("-a.com")),
            ("did:web:a..com", .malformedHost("a..com")),
            ("did:web:a.com.", .malformedHost("a.com.")),
            ("did:web:a_b.com", .malformedHost("a_b.com")),
            ("did:web:user%40example.com", .malformedHost("user@example.com")),
            ("did:web:example.com%2Fa", .malformedHost("example.com/a")),
            ("did:web:example%252Ecom", .malformedHost("example%2Ecom")),
            ("did:web:bücher.example", .malformedHost("bücher.example")),
            ("did:web:exa%ZZmple.com", .malformedHost("exa%ZZmple.com")),
            ("did:web:exa%FFmple.com", .malformedHost("exa%FFmple.com")),
            ("did:web:127.0.0.1", .addressForHost("127.0.0.1")),
            ("did:web:127.1%3A80", .addressForHost("127.1")),
            ("did:web:0x7f000001", .addressForHost("0x7f000001")),
            ("did:web:2130706433", .addressForHost("2130706433")),
            ("did:web:%5B%3A%3A1%5D", .addressForHost("[")),
            ("did:web:example.com%3A", .malformedPort("")),
            ("did:web:example.com%3A0", .malformedPort("0")),
            ("did:web:example.com%3A080", .malformedPort("080")),
            ("did:web:example.com%3A65536", .malformedPort("65536")),
            ("did:web:example.com%3A1%3A2", .malformedPort("1:2")),
            ("did:web:example.com:", .malformedSegment("")),
            ("did:web:example.com:a::b", .malformedSegment("")),
            ("did:web:example.com:..", .malformedSegment("..")),
            ("did:web:example.com:%2e%2E", .malformedSegment("%2e%2E")),
            ("did:web:example.com:a%2Fb", .malformedSegment("a%2Fb")),
            ("did:web:example.com:a%5Cb", .malformedSegment("a%5Cb")),
            ("did:web:example.com:a%00", .malformedSegment("a%00")),
            ("did:web:example.com:a%0D%0Ab", .malformedSegment("a%0D%0Ab")),
            ("did:web:example.com:a b", .malformedSegment("a b")),
            ("did:web:example.com:a%252e", .malformedSegment("a%252e")),
        ] as [(String, DIDWeb.Fault)]
    )
    func refused(text: String, fault: DIDWeb.Fault) {
        #expect(throws: fault) { try DIDWeb(text) }
    }
}
