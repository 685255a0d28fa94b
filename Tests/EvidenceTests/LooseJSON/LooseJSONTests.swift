import Evidence
import TestSupport
import Testing

@Suite("JSON as others' clients send it")
struct LooseJSONTests {
    @Test(
        "what is JSON is read and written again",
        arguments: [
            ("null", "null"), (" [ ] ", "[]"), ("{}", "{}"), ("[[],{}]", "[[],{}]"), ("-0", "-0"),
            ("1.0", "1.0"),
            ("12345678901234567890123", "12345678901234567890123"), ("1E+2", "1E+2"),
            (#"{"b":1,"a":[true,false,null]}"#, #"{"a":[true,false,null],"b":1}"#),
            (#"{"a":1,"a":2}"#, #"{"a":2}"#),
            (#""\u00e9\n\"\\\/<>&""#, #""é\n\"\\/<>&""#), (#""\ud83d\ude00""#, #""😀""#),
            (#""\ud83dx""#, "\"\u{FFFD}x\""), (#""\u0000\u001f""#, #""\u0000\u001f""#),
        ]
    )
    func reading(text: String, expected: String) throws {
        let value = try LooseJSON(parsing: Array(text.utf8))
        #expect(value.text == expected)
        #expect(try LooseJSON(parsing: value.bytes) == value)
    }

    @Test(
        "what is none is refused",
        arguments: [
            "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "01", "1.", ".5", "-", "1e", "tru",
            "\"", "\"\n\"",
            "\"\\x\"", "\"\\u12\"", "[]]", "nullx", "'a'", "{\"a\":1,}",
        ]
    )
    func refusing(text: String) {
        #expect(throws: LooseJSONError.self) { try LooseJSON(parsing: Array(text.utf8)) }
    }

    @Test("nesting ends at its limit, and what is beside each other is no nesting")
    func nesting() throws {
        let limit = LooseJSON.depthLimit
        let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(try LooseJSON(parsing: Array(deep.utf8)).text == deep)
        #expect(throws: LooseJSONError.tooDeep(offset: limit)) {
            try LooseJSON(parsing: Array("[\(deep)]".utf8))
        }
        let wide = "[" + Array(repeating: "[{}]", count: 1_000).joined(separator: ",") + "]"
        #expect(try LooseJSON(parsing: Array(wide.utf8)).text == wide)
    }

    @Test("whatever is made comes back from its text", arguments: 0..<100 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = Self.value(depth: 4, using: &random)
        #expect(try LooseJSON(parsing: value.bytes) == value)
    }

    @Test("names and texts are told apart by their bytes, where Unicode calls them the same")
    func bytes() throws {
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        let value = try LooseJSON(parsing: Array("{\"\(composed)\":1,\"\(decomposed)\":2}".utf8))
        #expect(value.object?.count == 2)
        #expect(value[composed] == 1)
        #expect(value[decomposed] == 2)
        #expect(LooseJSON.string(composed) != .string(decomposed))
    }

    @Test("what can't be signed stays text")
    func signing() throws {
        let value = try LooseJSON(parsing: Array(#"{"big":12345678901234567890,"a\u0000":"b\u0000"}"#.utf8))
        #expect(value.json == ["a\u{FFFD}": "b\u{FFFD}", "big": "12345678901234567890"])
        #expect(LooseJSON(.number(1e21)).text == "1e+21")
        #expect(LooseJSON(.number(-3)).int == -3)
    }

    private static func value(depth: Int, using random: inout SeededGenerator) -> LooseJSON {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(Int.random(in: -1_000_000...1_000_000, using: &random))
        case 3, 4: return .string(text(using: &random))
        case 5:
            return .array(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, using: &random)
                }
            )
        default:
            return .object(
                LooseObject(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        (text(using: &random), value(depth: depth - 1, using: &random))
                    }
                )
            )
        }
    }

    private static func text(using random: inout SeededGenerator) -> String {
        let scalars = (0..<Int.random(in: 0...8, using: &random)).map { _ -> Character in
            let number = UInt32.random(in: 0...0x2FFFF, using: &random)
            return Character(Unicode.Scalar(number) ?? "x")
        }
        return String(scalars)
    }

    @Test("what is not there is none, and a null that is there is a null")
    func absence() throws {
        var object = try #require(try LooseJSON(parsing: #"{"b":null,"a":1,"b":2,"c":null}"#.utf8).object)
        #expect(object["d"] == LooseJSON?.none)
        #expect(object["c"] == .some(.null))
        #expect(object.names == ["a", "b", "c"])
        object["c"] = LooseJSON?.none
        object["e"] = LooseJSON?.none
        object["aa"] = .some(.null)
        #expect(LooseJSON.object(object).text == #"{"a":1,"aa":null,"b":2}"#)
        #expect(LooseJSON.object(object.merging(["b": 3, "": 4])).text == #"{"":4,"a":1,"aa":null,"b":3}"#)
    }
}
