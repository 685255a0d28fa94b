import Evidence
import TestSupport
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test(
        "what is hashed a part at a time has the hash of the whole",
        arguments: [0, 1, 3_000, 9_000, 40_000]
    )
    func hashedInParts(count: Int) {
        let value: JSON = ["list": .array((0..<count).map { ["n": .integer($0), "text": "\u{1}é \($0)"] })]
        for prefix in ["", "POST /api\n"] {
            let whole = Array(prefix.utf8) + value.canonicalBytes()
            #expect(value.canonicalDigest(after: Array(prefix.utf8)) == .sha256(of: whole))
        }
        let text = JSON.string(String(repeating: "x", count: count * 10))
        #expect(text.canonicalDigest() == .sha256(of: text.canonicalBytes()))
    }

    @Test(
        "is what RFC 8785's author publishes",
        .enabled(if: Vectors.hasShared, "skipped: no ../shared/data"),
        arguments: ["arrays", "french", "structures", "unicode"]
    )
    func published(name: String) throws {
        let value = try JSON(parsing: Vectors.shared("attestation/jcs/input/\(name).json"))
        let expected = try Vectors.shared("attestation/jcs/output/\(name).json")
        #expect(value.canonicalBytes() == expected)
        #expect(try JSON(parsing: expected) == value)
        let hex = String(decoding: try Vectors.shared("attestation/jcs/outhex/\(name).txt"), as: UTF8.self)
        let bytes = hex.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
        #expect(value.canonicalBytes() == bytes)
    }

    @Test("is what Python's json module writes", arguments: pythonDocuments.indices)
    func python(index: Int) throws {
        let (text, canonical) = pythonDocuments[index]
        #expect(try JSON(parsing: text.utf8).canonicalString == canonical)
    }

    /// But for its first number, which the RFC gives with a digit more than a double holds.
    @Test("is the example of RFC 8785 §3.2.2 and §3.2.4")
    func example() throws {
        let value = try JSON(
            parsing: #"""
                {
                  "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                  "literals": [null, true, false]
                }
                """#.utf8
        )
        let expected =
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
            + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(value.canonicalString == expected)
    }

    @Test("sorts members by UTF-16 code units, as the example of RFC 8785 §3.2.3")
    func order() throws {
        let value = try JSON(
            parsing: #"""
                {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
                 "\u00f6": "Latin Small Letter O With Diaeresis"}
                """#.utf8
        )
        let names = try #require(value.object).names
        #expect(names == ["\r", "1", "\u{80}", "\u{f6}", "\u{20ac}", "\u{1f600}", "\u{fb33}"])
    }

    @Test("sorts as comparing UTF-16 does", arguments: 0..<50 as Range<UInt64>)
    func orderProperty(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let members = (0..<40).map { _ in (name: randomString(&random), value: JSON.null) }
        let object = JSONObject(members)
        for (left, right) in zip(object.names, object.names.dropFirst()) {
            #expect(left.utf16.lexicographicallyPrecedes(right.utf16), "seed \(seed)")
        }
        #expect(Set(object.names.map { Array($0.utf16) }) == Set(members.map { Array($0.name.utf16) }))
        for member in members { #expect(object[member.name] == .null, "seed \(seed)") }
    }

    @Test("keeps the last of members with one name when made from a list")
    func lastStays() {
        let object = JSONObject([(name: "b", value: 1), (name: "a", value: 2), (name: "b", value: 3)])
        #expect(JSON.object(object).canonicalString == #"{"a":2,"b":3}"#)
    }

    @Test("tells an absent member from null")
    func absent() throws {
        var value: JSONObject = ["a": .null]
        #expect(value["a"] == .some(.null))
        #expect(value["b"] == nil)
        #expect(JSON.object(value)["b"] == nil)
        value["a"] = nil
        #expect(value.isEmpty)
    }

    @Test("keeps names apart that Unicode holds equivalent")
    func equivalence() throws {
        let value = try JSON(parsing: #"{"\u00e9":1,"e\u0301":2}"#.utf8)
        #expect(value.canonicalString.utf8.count == 16)
        #expect(value["e\u{301}"] == 2)
        #expect(value["\u{e9}"] == 1)
    }

    @Test("escapes only what must be")
    func escapes() {
        let text = String(String.UnicodeScalarView((0...0x22).compactMap(Unicode.Scalar.init)))
        let expected =
            #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013"#
            + #"\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"""#
        #expect(JSON.string(text).canonicalString == expected)
        #expect(JSON.string("/\u{7f}\u{2028}é😀\\").canonicalString == "\"/\u{7f}\u{2028}é😀\\\\\"")
    }

    @Test("reads back as the same value and writes the same bytes again", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = randomValue(depth: 5, &random)
        let bytes = value.canonicalBytes()
        let read = try JSON(parsing: bytes)
        #expect(read == value, "seed \(seed)")
        #expect(read.canonicalBytes() == bytes, "seed \(seed)")
        #expect(read.hashValue == value.hashValue, "seed \(seed)")
    }

    @Test(
        "never crashes on damaged input, and what is still read is written back",
        arguments: 0..<200 as Range<UInt64>
    )
    func mutation(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = randomValue(depth: 4, &random).canonicalBytes()
        for _ in 0..<20 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0...damaged.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: damaged.insert(.random(in: 0...255, using: &random), at: place)
                case 1 where place < damaged.count: damaged[place] = .random(in: 0...255, using: &random)
                default: damaged = Array(damaged[..<place])
                }
            }
            do throws(JSONError) {
                let value = try JSON(parsing: damaged)
                #expect(try JSON(parsing: value.canonicalBytes()) == value, "seed \(seed)")
            } catch {
                #expect((0...damaged.count).contains(error.offset), "seed \(seed)")
                #expect(error.line >= 1 && error.column >= 1, "seed \(seed)")
            }
        }
    }
}

/// Names and texts from all the ranges that matter: ASCII, controls, two to four bytes.
func randomString(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x01...0x22, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x1_0000...0x10_FFFF,
        ]
        let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
            text.unicodeScalars.append(scalar)
        }
    }
    return text
}

func randomValue(depth: Int, _ random: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return [.null, .bool(true), .bool(false)][Int.random(in: 0..<3, using: &random)]
    case 1: return .integer(.random(in: -(1 << 53)...(1 << 53), using: &random))
    case 2:
        let number = Double(bitPattern: random.next())
        return .number(number.isFinite ? number : 0.5)
    case 3, 4: return .string(randomString(&random))
    case 5:
        return .array(
            (0..<Int.random(in: 0...6, using: &random)).map { _ in randomValue(depth: depth - 1, &random) }
        )
    default:
        let members = (0..<Int.random(in: 0...8, using: &random)).map { _ in
            (name: randomString(&random), value: randomValue(depth: depth - 1, &random))
        }
        return .object(JSONObject(members))
    }
}
