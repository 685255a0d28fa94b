import Evidence
import TestSupport
import Testing

@Suite("What a log sends to a cosigner")
struct AddCheckpointTests {
    private static let logKey = SigningKey()
    private static let origin = "log.example/ledger/1/chronicle"

    private func note(size: Int = 5) throws -> SignedNote {
        let checkpoint = try #require(
            Checkpoint(origin: Self.origin, size: size, root: .sha256(of: [UInt8(size)]))
        )
        var note = try #require(SignedNote(text: checkpoint.text))
        note.add(try #require(try Self.logKey.sign(note, as: Self.origin)))
        return note
    }

    @Test("is read as it was written")
    func roundTrip() throws {
        for count in [0, 1, 63] {
            let hashes = (0..<count).map { Digest.sha256(of: [UInt8($0)]) }
            let request = AddCheckpoint(oldSize: 3, hashes: hashes, note: try note())
            #expect(try AddCheckpoint(parsing: request.bytes) == request)
        }
    }

    @Test(
        "what it is not is told",
        arguments: [
            ("", .malformed), ("old 3\n", .malformed), ("old 03\n\nx", .malformedLine(1)),
            ("old -1\n\nx", .malformedLine(1)), ("old +1\n\nx", .malformedLine(1)),
            ("Old 1\n\nx", .malformedLine(1)), ("old 1\r\n\nx", .malformedLine(1)),
            ("old 1\nAAAA\n\nx", .malformedLine(2)), ("old 1\n\nx", .note(.noSignatures)),
            ("old 1\n" + String(repeating: "a\n", count: 64) + "\nx", .tooManyHashes(limit: 63)),
        ] as [(String, AddCheckpoint.Fault)]
    )
    func refused(text: String, fault: AddCheckpoint.Fault) {
        #expect(throws: fault) { try AddCheckpoint(parsing: Array(text.utf8)) }
    }

    @Test(
        "any change of an octet is refused or means something else, and nothing traps",
        arguments: 0..<40 as Range<UInt64>
    )
    func mutated(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let request = AddCheckpoint(oldSize: 3, hashes: [.sha256(of: [1])], note: try note())
        for _ in 0..<50 {
            var bytes = request.bytes
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes.remove(at: index)
            default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
            }
            guard bytes != request.bytes, let other = try? AddCheckpoint(parsing: bytes) else { continue }
            #expect(other != request, "seed \(seed)")
            #expect(other.bytes == bytes, "seed \(seed)")
        }
    }

    @Test("a cosigner's answer counts only with its own signature over our checkpoint")
    func answers() throws {
        let key = SigningKey()
        let cosigner = try #require(
            NoteKey(name: "w.example", algorithm: .cosignature, key: key.verificationKey)
        )
        let note = try note()
        let good = try #require(try key.cosign(note, as: "w.example", at: 1_700_000_000))
        #expect(note.cosignature(of: cosigner, in: good.line) == good)
        let another = try #require(try SigningKey().cosign(note, as: "x.example", at: 1))
        #expect(note.cosignature(of: cosigner, in: another.line + good.line) == good)

        let overAnother = try #require(try key.cosign(try self.note(size: 6), as: "w.example", at: 1))
        let underAnotherName = try #require(try key.cosign(note, as: "v.example", at: 1))
        let asLog = try #require(try key.sign(note, as: "w.example"))
        let answers = [
            "", "\n", another.line, overAnother.line, underAnotherName.line, asLog.line,
            String(good.line.dropLast()), good.line.replacing("—", with: "-"),
            String(good.line.dropLast()) + "\r\n", good.line + "\n", "200 OK\n" + good.line,
        ]
        for answer in answers { #expect(note.cosignature(of: cosigner, in: answer) == nil, "\(answer)") }
        for index in good.bytes.indices {
            var bent = good
            bent.bytes[index] ^= 1
            #expect(note.cosignature(of: cosigner, in: bent.line) == nil, "octet \(index)")
        }
    }
}
