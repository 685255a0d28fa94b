import Evidence
import Testing

@testable import Chronicle

@Suite("CloudEvents 1.0.2")
struct CloudEventTests {
    private static let least: JSONObject = [
        "specversion": "1.0", "id": "A234-1234-1234", "source": "/mycontext", "type": "com.example.someevent",
    ]

    private func fault(_ members: (String, JSON?)...) -> CloudEventFault? {
        var event = Self.least
        for (name, value) in members { event[name] = value }
        do throws(CloudEventFault) {
            _ = try CloudEvent(.object(event))
            return nil
        } catch {
            return error
        }
    }

    @Test("what the specification allows is taken")
    func valid() throws {
        #expect(fault() == nil)
        #expect(
            fault(
                ("subject", "mynewfile.jpg"),
                ("time", "2018-04-05T17:31:00Z"),
                ("comexampleextension1", "value"),
                ("comexampleothervalue", 5),
                ("flag", true),
                ("datacontenttype", "application/vnd.example+json; charset=utf-8"),
                ("dataschema", "https://example.org/schema#v1"),
                ("data", ["much": "wow"])
            ) == nil
        )
        #expect(fault(("data_base64", "AQID"), ("datacontenttype", "image/png")) == nil)
        #expect(fault(("source", "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66")) == nil)
        #expect(fault(("source", "https://example.org/a%20b?c=d#e")) == nil)
        #expect(fault(("time", "1985-04-12t23:20:50.123456789+02:00")) == nil)
        // A member that is null is one that is absent.
        #expect(fault(("subject", .null), ("data", "text")) == nil)
        #expect(try CloudEvent(.object(Self.least)).json["subject"] == nil)
    }

    @Test(
        "what it does not allow is refused, and named",
        arguments: [
            ("specversion", nil), ("specversion", "0.3"), ("specversion", 1), ("id", nil), ("id", ""),
            ("id", 7), ("id", .null), ("source", nil), ("source", ""), ("source", "with space"),
            ("source", "a%zz"), ("source", "é"), ("type", nil), ("type", ""), ("type", "a\u{7}b"),
            ("subject", ""), ("subject", "\u{FFFE}"), ("subject", "\u{85}"), ("time", "yesterday"),
            ("time", "2018-04-05"), ("time", "2018-02-30T00:00:00Z"), ("dataschema", "/relative"),
            ("dataschema", ""), ("datacontenttype", "json"), ("datacontenttype", "a/b/c"),
            ("datacontenttype", ""),
            ("UPPER", "x"), ("under_score", "x"), ("", "x"), ("ext", 1.5), ("ext", 2_147_483_648),
            ("ext", ["a": 1]), ("ext", [1]), ("data_base64", "%%"), ("data_base64", 1),
        ] as [(String, JSON?)]
    )
    func invalid(name: String, value: JSON?) {
        let found = fault((name, value))
        #expect(found != nil)
        #expect(name.isEmpty || "\(found.map(\.description) ?? "")".contains(name))
    }

    @Test("of both kinds of data, one; and of everything, no more than is recorded")
    func limits() {
        #expect(fault(("data", 1), ("data_base64", "AQID")) == .twoKindsOfData)
        let long = JSON.string(String(repeating: "a", count: CloudEvent.attributeLimit + 1))
        #expect(fault(("subject", long)) == .attributeTooLong("subject", limit: 1_024))
        var many = Self.least
        for number in 0..<40 { many["ext\(number)"] = "x" }
        #expect(throws: CloudEventFault.tooManyAttributes(limit: 32)) { try CloudEvent(.object(many)) }
        #expect(throws: CloudEventFault.notAnObject) { try CloudEvent([]) }
        #expect(throws: CloudEventFault.tooLarge(limit: 1 << 20)) {
            try CloudEvent(parsing: [UInt8](repeating: 0x20, count: 1 << 20 | 1))
        }
    }

    @Test("mutated bytes are taken or refused, and nothing else happens")
    func mutated() throws {
        let valid = JSON.object(Self.least).canonicalBytes()
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            var bytes = valid
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
                    in: 0...255,
                    using: &generator
                )
            }
            guard let event = try? CloudEvent(parsing: bytes) else { continue }
            #expect(!event.id.isEmpty && !event.source.isEmpty && !event.type.isEmpty)
        }
    }
}
