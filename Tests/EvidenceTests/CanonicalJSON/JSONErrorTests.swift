import Evidence
import Testing

@Suite("A JSON error")
struct JSONErrorTests {
    @Test(
        "names the reason, the byte and the path",
        arguments: [
            ("", .unexpectedEnd, 0, ""),
            ("   ", .unexpectedEnd, 3, ""),
            ("\u{FEFF}{}", .byteOrderMark, 0, ""),
            ("{} {}", .trailingData, 3, ""),
            (#"{"a":1,"b":{"a":1,"c":2,"a":3}}"#, .duplicateMember(name: "a"), 24, "/b"),
            (#"{"z":1,"\u007a":2}"#, .duplicateMember(name: "z"), 7, ""),
            (#"{"a":1,}"#, .unexpectedByte(UInt8(ascii: "}")), 7, ""),
            ("[1,]", .unexpectedByte(UInt8(ascii: "]")), 3, "/1"),
            ("[1 2]", .unexpectedByte(UInt8(ascii: "2")), 3, ""),
            (#"{"records":[0,1,2,{"ttl":tru}]}"#, .unexpectedByte(UInt8(ascii: "}")), 28, "/records/3/ttl"),
            (#"{"a/b":{"c~d":1e400}}"#, .inexactNumber(literal: "1e400"), 14, "/a~1b/c~0d"),
            (#"["\u0000"]"#, .nullCharacter, 2, "/0"),
            (#"["\ud800"]"#, .loneSurrogate, 2, "/0"),
            (#"["\udc00\ud800"]"#, .loneSurrogate, 2, "/0"),
            (#"["\ud800\u0041"]"#, .loneSurrogate, 2, "/0"),
            (#"["\x41"]"#, .invalidEscape, 2, "/0"),
            (#"["\u12G4"]"#, .invalidEscape, 2, "/0"),
            ("[\"a\tb\"]", .controlCharacter(9), 3, "/0"),
            ("\"abc", .unexpectedEnd, 4, ""),
            ("\"abc\\", .unexpectedEnd, 5, ""),
            ("{1:2}", .unexpectedByte(UInt8(ascii: "1")), 1, ""),
            (#"{"a" 1}"#, .unexpectedByte(UInt8(ascii: "1")), 5, ""),
            ("nul", .unexpectedEnd, 3, ""),
            ("'a'", .unexpectedByte(UInt8(ascii: "'")), 0, ""),
            ("[01]", .malformedNumber, 1, "/0"),
        ] as [(String, JSONError.Reason, Int, String)]
    )
    func reasons(text: String, reason: JSONError.Reason, offset: Int, path: String) throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
        #expect(error.reason == reason)
        #expect(error.offset == offset)
        #expect(error.path == path)
    }

    @Test(
        "names the first byte that is no UTF-8",
        arguments: [
            ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1),
            ([0x22, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0x22], 3),
            ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
            ([0x22, 0x5C, 0x6E, 0x80, 0x22], 3), ([0x22, 0xE2, 0x82, 0x22], 1),
        ] as [([UInt8], Int)]
    )
    func encoding(bytes: [UInt8], offset: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: bytes) }
        #expect(error.reason == .invalidUTF8)
        #expect(error.offset == offset)
    }

    @Test("counts lines and columns as an editor does, and says it in a sentence")
    func place() throws {
        let text = "{\n  \"naïve\": 1,\n  \"ttl\": 9007199254740993\n}"
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
        #expect((error.line, error.column) == (3, 10))
        #expect(
            error.description
                == "line 3, column 10 (at /ttl): a double cannot hold the number 9007199254740993 exactly; "
                + "write it as a string"
        )
    }

    @Test("comes at the limits, not before")
    func limits() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(String(repeating: "[", count: depth).utf8)
                + Array(String(repeating: "]", count: depth).utf8)
        }
        _ = try JSON(parsing: nested(128))
        let deep = try #require(throws: JSONError.self) { try JSON(parsing: nested(129)) }
        #expect(deep.reason == .tooDeep(limit: 128))
        _ = try JSON(parsing: "[[]]".utf8, limits: JSONLimits(depth: 2, size: 4))
        let large = try #require(throws: JSONError.self) {
            try JSON(parsing: "[[]] ".utf8, limits: JSONLimits(depth: 2, size: 4))
        }
        #expect(large.reason == .tooLarge(limit: 4))
    }

    @Test("does not come for a collection that is not contiguous")
    func anyCollection() throws {
        let bytes = Array(#"{"a":[1,2]}"#.utf8)
        #expect(try JSON(parsing: bytes.reversed().reversed() as ReversedCollection) == ["a": [1, 2]])
    }

    @Test(
        "names the second of two equal names, however many members there are",
        arguments: [2, 31, 32, 33, 34, 500]
    )
    func duplicates(count: Int) throws {
        let names = (0..<count - 1).map { #""\#($0 &* 7919 % 1009)":1,"# }.joined()
        let text = "[{\(names)\"0\":2,\"last\":3}]"
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
        #expect(error.reason == .duplicateMember(name: "0"))
        #expect(error.offset == names.utf8.count + 2)
        #expect(error.path == "/0")
    }

    @Test("does not come, and time stays n log n, among many members")
    func manyMembers() throws {
        let names = (0..<20_000).map { #""\#($0 &* 7919 % 20_000)":1"# }
        let value = try JSON(parsing: "{\(names.joined(separator: ","))}".utf8)
        #expect(value.object?.count == 20_000)
    }
}
