import Observers
import Testing

@Suite("What Redis answers")
struct RedisReplyTests {
    @Test("each kind is read, and what is cut short waits for more")
    func kinds() throws {
        let whole = Array("*4\r\n+OK\r\n-ERR no\r\n:-7\r\n*2\r\n$3\r\na\r\n\r\n$-1\r\n+next\r\n".utf8)
        let read = try #require(try RedisReply.read(whole[...]))
        #expect(
            read.0 == .array([.text("OK"), .error("ERR no"), .integer(-7), .array([.text("a\r\n"), .null])])
        )
        #expect(read.1 == whole.count - 7)
        for length in 0..<read.1 { #expect(try RedisReply.read(whole[..<length]) == nil) }
    }

    @Test(
        "what is no reply is refused",
        arguments: ["?\r\n", ":x\r\n", "$-2\r\n", "$3\r\nabcde", "*99999999\r\n", "$99999999999\r\n"]
    )
    func malformed(text: String) {
        #expect(throws: RedisReply.Malformed.self) { try RedisReply.read(Array(text.utf8)[...]) }
    }

    @Test("neither depth nor length is without a limit")
    func limits() {
        let deep = Array(String(repeating: "*1\r\n", count: 20).utf8)
        #expect(throws: RedisReply.Malformed.self) { try RedisReply.read(deep[...]) }
        let long = [UInt8(ascii: "+")] + [UInt8](repeating: 0x61, count: 2_000)
        #expect(throws: RedisReply.Malformed.self) { try RedisReply.read(long[...], limit: 1_000) }
    }
}

extension Optional where Wrapped == (RedisReply, Int) {
    fileprivate static func == (reply: Self, nothing: _OptionalNilComparisonType) -> Bool {
        if case .none = reply { true } else { false }
    }
}
