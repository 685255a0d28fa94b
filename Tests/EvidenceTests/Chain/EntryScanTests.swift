import Evidence
import TestSupport
import Testing

@Suite("An entry read in one pass")
struct EntryScanTests {
    private static func scan(_ bytes: [UInt8]) -> EntryScan? { bytes.withUnsafeBytes { EntryScan($0) } }

    /// What a pass over the bytes found is what the parser reads in them; `false` where it left them to the parser.
    private static func agrees(_ bytes: [UInt8], _ comment: Comment) -> Bool {
        guard let scan = scan(bytes) else { return false }
        guard let entry = try? Entry(parsing: bytes) else {
            Issue.record("passed what is no entry: \(String(decoding: bytes, as: UTF8.self)); \(comment)")
            return true
        }
        #expect(scan.id == entry.id, comment)
        #expect(scan.tenant == entry.tenant, comment)
        #expect(scan.time == entry.time, comment)
        #expect(bytes[scan.ledger].elementsEqual(entry.ledger.utf8), comment)
        #expect(bytes[scan.type].elementsEqual(entry.type.utf8), comment)
        #expect((try? JSON(parsing: bytes[scan.data])) == .object(entry.data), comment)
        return true
    }

    private static func entry(seed: UInt64, _ random: inout SeededGenerator) -> Entry {
        var entry = EntryTests.example
        entry.id = UniqueID(at: entry.time, using: &random)
        entry.time = Instant(
            microseconds: .random(in: -62_167_219_200_000_000..<253_402_300_800_000_000, using: &random)
        )
        entry.subject = [nil, "dns/a b", "dns/é", "ü", "a\u{7F}"][Int(seed % 4)]
        entry.ledger = ["chronicle", "a", "a-b_9"][Int(seed % 3)]
        entry.type = ["a.b", "dev.muniment.artifact.registered", "a-1._"][Int(seed % 3)]
        entry.data = ["value": randomValue(depth: 5, &random), "zeta": [true, false, .null, [:], []]]
        return entry
    }

    @Test(
        "is what the parser reads, of entries and of what is nearly one",
        arguments: 0..<300 as Range<UInt64>
    )
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = try Self.entry(seed: seed, &random).canonicalBytes()
        _ = Self.agrees(bytes, "seed \(seed)")
        for _ in 0..<60 {
            var changed = bytes
            for _ in 0...Int.random(in: 0..<2, using: &random) {
                let place = Int.random(in: 0..<changed.count, using: &random)
                let other = Int.random(in: 0..<changed.count, using: &random)
                let range = min(place, other)..<min(max(place, other), min(place, other) + 40)
                switch Int.random(in: 0..<7, using: &random) {
                case 0: changed[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
                case 1:
                    changed[place] = Array(#"{}[]",:\ -0129aeu./é"#.utf8).randomElement(using: &random) ?? 0
                case 2: changed.insert(.random(in: .min ... .max, using: &random), at: place)
                case 3: changed.remove(at: place)
                case 4: changed.removeSubrange(range)
                case 5: changed.insert(contentsOf: changed[range], at: place)
                default: changed.swapAt(place, other)
                }
                if changed.isEmpty { changed = bytes }
            }
            _ = Self.agrees(changed, "seed \(seed)")
        }
        for count in 0..<bytes.count { #expect(Self.scan(Array(bytes[..<count])) == nil) }
    }

    @Test("is had of what we write ourselves: the common entry is not left to the parser")
    func common() throws {
        var entry = EntryTests.example
        entry.subject = "artifact/019f0000-0000-7000-8000-000000000001"
        entry.data = [
            "count": 17, "negative": -3, "zero": 0, "largest": .integer(999_999_999_999_999), "none": .null,
            "text": "line\nwith \"quotes\", a back\\slash and a tab\t; ü, €, 𝄞",
            "list": [1, ["a", [:]], true],
        ]
        #expect(Self.agrees(try entry.canonicalBytes(), "common"))
        entry.subject = nil
        #expect(Self.agrees(try entry.canonicalBytes(), "without subject"))
    }

    @Test(
        "refuses what only looks canonical",
        arguments: [
            #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#, #"{"a":01}"#, #"{"a":-0}"#, #"{"a":-}"#, #"{"a":1 }"#,
            #"{"a":1,}"#,
            #"{"a":[1,]}"#, #"{"a":[,]}"#, #"{"a":[}"#, #"{"a":"\/"}"#, #"{"a":"\x"}"#, #"{"a":"\u0000"}"#,
            #"{"a":"\u0041"}"#, #"{"a":"\u000a"}"#, "{\"a\":\"\n\"}", #"{"a":1e3}"#, #"{"a":1.0}"#,
            #"{"a":nul}"#,
            #"{"a":9007199254740993}"#, #"{"a":True}"#, #"{"a":'b'}"#, #"{"a"}"#, #"{"a":}"#, #"{,"a":1}"#,
            "[]", "1",
            #"{"a":"\"}"#, #"{"\u0061":1}"#, "{\u{FEFF}}",
        ]
    )
    func nearly(data: String) throws {
        let bytes = Self.entry(of: Array(data.utf8))
        #expect((try? Entry(parsing: bytes)) == nil)
        #expect(Self.scan(bytes) == nil)
    }

    /// An entry that is passed where this is passed as its data.
    private static func entry(of data: [UInt8]) -> [UInt8] {
        let (before, after) = (#"{"data":"#, #","datacontenttype":"#)
        let rest = EntryTests.text.replacing("dns/é", with: "dns/e").split(separator: after)[1]
        return Array(before.utf8) + data + Array((after + rest).utf8)
    }

    @Test(
        "refuses bytes that are no UTF-8",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF1, 0x80, 0x80],
            [0xFF],
        ] as [[UInt8]]
    )
    func malformedText(sequence: [UInt8]) {
        for padding in 0..<9 {
            func data(_ sequence: [UInt8]) -> [UInt8] {
                Array(#"{"a":""#.utf8) + Array(repeating: UInt8(ascii: "x"), count: padding) + sequence
                    + Array(#""}"#.utf8)
            }
            #expect(Self.scan(Self.entry(of: data(sequence))) == nil)
            #expect(Self.agrees(Self.entry(of: data(Array("é€𝄞\u{D7FF}\u{10FFFF}".utf8))), "well-formed"))
        }
    }

    @Test("packed rows are judged as rows are, with the same faults", arguments: 0..<120 as Range<UInt64>)
    func faults(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (rows, head) = ChainVerifierTests.ledger(seed: seed + 1)
        // The first seeds leave the ledger as it is.
        for _ in 0..<min(2, seed / 4) { Self.tamper(&rows, &head, &random) }
        func fault(_ rows: some ChainRows) -> ChainFault? {
            var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
            do throws(ChainFault) {
                try rows.check(by: &verifier, passing: [head])
                try verifier.finish(against: head)
                return nil
            } catch {
                return error
            }
        }
        var packed = PackedRows(tenant: EntryTests.tenant, ledger: "chronicle")
        for row in rows {
            packed.append(leafIndex: row.leafIndex, entryID: row.entryID, appendedAt: row.appendedAt) {
                buffer in
                buffer += (row.bytes ?? []) + row.leafHash + row.previousHash + row.chainHash
                return (row.bytes?.count, row.leafHash.count, row.previousHash.count, row.chainHash.count)
            }
        }
        #expect(fault(packed) == fault(rows), "seed \(seed)")
        #expect(packed.hasErasure(below: 6) == rows.hasErasure(below: 6))
    }

    private static func tamper(
        _ rows: inout [ChainRow],
        _ head: inout ChainHead,
        _ random: inout SeededGenerator
    ) {
        let index = Int.random(in: 0..<rows.count, using: &random)
        let other = Int.random(in: 0..<rows.count, using: &random)
        let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: rows[index].bytes?[Int.random(in: 0..<300, using: &random)] ^= bit
        case 1: rows[index].leafHash[0] ^= bit
        case 2: rows[index].previousHash[31] ^= bit
        case 3: rows[index].chainHash.removeLast()
        case 4: rows[index].bytes = nil
        case 5: rows[index].entryID = rows[other].entryID
        case 6: rows[index].appendedAt.microseconds += 1
        case 7: rows.swapAt(index, other)
        case 8: rows.remove(at: index)
        case 9: head.size -= 1
        case 10: head.chainHash[0] ^= bit
        default:
            // Bytes that are no entry, under hashes that fit them.
            guard var bytes = rows[index].bytes, let previous = Digest(bytes: rows[index].previousHash) else {
                return
            }
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= bit
            let leaf = ChainHash.leaf(bytes)
            rows[index].bytes = bytes
            rows[index].leafHash = leaf.bytes
            rows[index].chainHash = ChainHash.link(previous: previous, leaf: leaf).bytes
        }
    }
}
