import Evidence
import TestSupport
import Testing

@Suite("A cosigned checkpoint")
struct CosignedCheckpointTests {
    private static let log = BundleFixture.logKey
    private static let cosigners = BundleFixture.cosigners

    private static func fault(
        _ note: SignedNote,
        by key: NoteKey = log,
        origin: String? = nil,
        cosigners: [NoteKey] = cosigners,
        required: Int = 2
    ) -> CheckpointFault? {
        do throws(CheckpointFault) {
            _ = try note.checkpoint(
                signedBy: key,
                origin: origin,
                cosigners: cosigners,
                required: required
            )
            return nil
        } catch {
            return error
        }
    }

    @Test("is believed if the log and enough cosigners signed it")
    func genuine() throws {
        let note = try BundleFixture().note()
        let cosigned = try note.checkpoint(signedBy: Self.log, cosigners: Self.cosigners, required: 2)
        #expect(cosigned.checkpoint.size == 9)
        #expect(cosigned.cosignings.map(\.cosigner) == Self.cosigners)
        #expect(cosigned.cosignings[0].instant?.rfc3339 == "2026-11-21T01:02:03.000000Z")
        #expect(cosigned.unknownSignatures == 0)
        #expect(Self.fault(note, cosigners: [Self.cosigners[0]], required: 1) == nil)
        let required3 = Self.fault(note, required: 3)
        #expect(required3 == .tooFewCosigners(found: 2, required: 3))
    }

    @Test("counts a cosigner once, however often it signed and under however many names it is listed")
    func sameTwice() throws {
        var note = try BundleFixture().note()
        let first = Self.cosigners[0]
        let key = BundleFixture.key(2)
        note.add(try #require(try key.cosign(note, as: first.name, at: BundleFixture.cosignedAt + 1)))
        note.add(try #require(try key.cosign(note, as: "alias.example", at: BundleFixture.cosignedAt)))
        let alias = BundleFixture.noteKey(2, "alias.example", .cosignature)
        let fault = Self.fault(note, cosigners: [first, alias, first])
        #expect(fault == .tooFewCosigners(found: 1, required: 2))
        // Nor does the log witness for itself.
        note.add(try #require(try BundleFixture.log.cosign(note, as: "log.example", at: 1)))
        let own = BundleFixture.noteKey(1, "log.example", .cosignature)
        #expect(
            Self.fault(note, cosigners: [first, own]) == .tooFewCosigners(found: 1, required: 2)
        )
    }

    @Test("of another origin, without the log's signature, or signed by it as a cosigner, is refused")
    func refusals() throws {
        let note = try BundleFixture().note()
        let stranger = BundleFixture.noteKey(9, BundleFixture.origin)
        #expect(Self.fault(note, by: stranger) == .notSignedByLog(name: BundleFixture.origin))
        #expect(
            Self.fault(note, origin: "another")
                == .otherOrigin(found: BundleFixture.origin, expected: "another")
        )
        let elsewhere = try BundleFixture().note(origin: "another")
        #expect(
            Self.fault(elsewhere) == .otherOrigin(found: "another", expected: BundleFixture.origin)
        )
        #expect(Self.fault(elsewhere, origin: "another") == nil)
        let text = try #require(SignedNote(text: "no checkpoint\n"))
        #expect(Self.fault(text) == .notACheckpoint)
        // A time says that it is a cosignature, and a log signs without one.
        var cosignedOnly = try #require(SignedNote(text: note.text))
        cosignedOnly.add(
            try #require(try BundleFixture.log.cosign(cosignedOnly, as: BundleFixture.origin, at: 1))
        )
        #expect(Self.fault(cosignedOnly) == .notSignedByLog(name: BundleFixture.origin))
    }

    @Test("changed anywhere is refused, or is the same checkpoint with the same cosigners")
    func everyByte() throws {
        let bytes = try BundleFixture().note().bytes
        let genuine = try SignedNote(parsing: bytes)
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                guard let note = try? SignedNote(parsing: changed) else { continue }
                #expect(note != genuine)
                #expect(Self.fault(note) != nil, "byte \(index), bit \(bit)")
            }
            if let cut = try? SignedNote(parsing: Array(bytes[..<index])) {
                #expect(Self.fault(cut) != nil, "cut at \(index)")
            }
        }
    }

    @Test("with lines swapped, cut out or doubled proves nothing more", arguments: 0..<100 as Range<UInt64>)
    func lines(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = String(decoding: try BundleFixture().note().bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<20 {
            var changed = lines
            let first = Int.random(in: lines.indices, using: &random)
            let second = Int.random(in: lines.indices, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: changed.swapAt(first, second)
            case 1: changed.remove(at: first)
            default: changed.insert(lines[first], at: second)
            }
            let joined = Array(changed.joined(separator: "\n").utf8)
            guard let note = try? SignedNote(parsing: joined),
                let cosigned = try? note.checkpoint(
                    signedBy: Self.log,
                    cosigners: Self.cosigners,
                    required: 2
                )
            else { continue }
            // Signatures in another order, or one twice, over the very same text.
            #expect(cosigned.checkpoint.root == (try BundleFixture().hash(0..<9)), "seed \(seed)")
            #expect(cosigned.cosignings.count == 2, "seed \(seed)")
        }
    }
}
