import Evidence
import TestSupport
import Testing

@testable import Observers

@Suite("DNS messages")
struct DNSMessageTests {
    @Test("the names of RFC 1035 §4.1.4 are read")
    func compression() throws {
        // F.ISI.ARPA at 20, FOO.F.ISI.ARPA at 40, ARPA at 64, the root at 92.
        var bytes = [UInt8](repeating: 0, count: 93)
        bytes.replaceSubrange(20..<32, with: [1] + "F".utf8 + [3] + "ISI".utf8 + [4] + "ARPA".utf8 + [0])
        bytes.replaceSubrange(40..<46, with: [3] + "FOO".utf8 + [0xC0, 20])
        bytes.replaceSubrange(64..<66, with: [0xC0, 26])
        func name(at place: Int) throws -> String {
            var reader = MessageReader(bytes)
            _ = try reader.take(place)
            return try reader.name().text
        }
        #expect(try name(at: 20) == "F.ISI.ARPA.")
        #expect(try name(at: 40) == "FOO.F.ISI.ARPA.")
        #expect(try name(at: 64) == "ARPA.")
        #expect(try name(at: 92) == ".")
    }

    @Test(
        "pointers that lead nowhere, on, or around end at once",
        arguments: [
            [0xC0, 0], [0xC0, 2, 0xC0, 0], [1, 0x61, 0xC0, 0], [0xFF, 0xFF], [0x40], [63, 0x61], [0xC0],
        ] as [[UInt8]]
    )
    func loops(bytes: [UInt8]) {
        var reader = MessageReader(bytes)
        #expect(throws: DNSFault.self) { try reader.name() }
    }

    @Test("names of more than 255 octets are refused, also by way of pointers")
    func longNames() {
        let label = [UInt8](repeating: 0x61, count: 63)
        #expect(WireName(String(repeating: "a", count: 64)) == nil)
        let text = Array(repeating: String(decoding: label, as: UTF8.self), count: 4).joined(separator: ".")
        #expect(WireName(text) == nil)
        #expect(WireName(String(text.dropLast(2))) != nil)
        var bytes: [UInt8] = []
        for _ in 0..<4 { bytes += [63] + label }
        var reader = MessageReader(bytes + [0])
        #expect(throws: DNSFault.self) { try reader.name() }
    }

    @Test("a name's text is read back as it was", arguments: 0..<500 as Range<UInt64>)
    func nameText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let labels = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            (0..<Int.random(in: 1...20, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
        }
        let name = WireName(labels: labels)
        let read = try #require(WireName(name.text), "seed \(seed)")
        #expect(read.wire == name.wire, "seed \(seed)")
    }

    @Test("a name is within a zone by whole labels, whatever their case")
    func within() throws {
        let zone = try #require(WireName("Example.org"))
        for text in ["example.org", "a.EXAMPLE.org", "b.a.example.ORG."] {
            #expect(WireName(text)?.isWithin(zone) == true, "\(text)")
        }
        for text in ["org", ".", "anexample.org", #"a\007example\003org"#, "example.org.a"] {
            #expect(WireName(text)?.isWithin(zone) == false, "\(text)")
        }
        #expect(WireName("A.b") == WireName("a.B"))
        #expect(WireName("a.b") != WireName(#"a\001b"#))
    }

    @Test(
        "no change of a message crashes the reader, and what is read stays in bounds",
        arguments: 0..<400 as Range<UInt64>
    )
    func mutations(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let vector = TSIGTests.vectors[Int(seed) % TSIGTests.vectors.count]
        for message in vector.transfers[0] {
            var bytes = message
            for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place...)
                case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                default: bytes[place] = 0xC0
                }
            }
            guard let read = try? DNSMessage(parsing: bytes) else { continue }
            for record in read.answers + read.authorities + read.additionals {
                #expect(record.data.count <= 65_535 + 3 * 255)
                _ = RecordData.text(of: record)
            }
        }
    }

    @Test("an answer's code and its AA flag tell four results apart")
    func outcomes() throws {
        func outcome(flags: UInt16) throws -> RecordQueries.Outcome {
            RecordQueries.outcome(
                of: try DNSMessage(parsing: [7, 7] + flags.octets + [0, 0, 0, 0, 0, 0, 0, 0])
            )
        }
        #expect(try outcome(flags: 0x8400) == .noData)
        #expect(try outcome(flags: 0x8403) == .noName)
        #expect(try outcome(flags: 0x8003) == .notAuthoritative)
        #expect(try outcome(flags: 0x8000) == .notAuthoritative)
        #expect(try outcome(flags: 0x8402) == .failed(2))
        #expect(try outcome(flags: 0x8005) == .failed(5))
        // An alias whose target is not there (RFC 6604 §3): the alias is.
        let alias = [0] + UInt16(5).octets + UInt16(1).octets + UInt32(9).octets + UInt16(1).octets + [0]
        let counts: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 0]
        let dangling = try DNSMessage(parsing: [7, 7] + UInt16(0x8403).octets + counts + alias)
        #expect(RecordQueries.outcome(of: dangling) == .records(dangling.answers))
        let cached = try DNSMessage(parsing: [7, 7] + UInt16(0x8003).octets + counts + alias)
        #expect(RecordQueries.outcome(of: cached) == .notAuthoritative)
    }
}
