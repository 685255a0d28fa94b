/// What a Redis server answers (RESP2).
package indirect enum RedisReply: Hashable, Sendable {
    case text(String)
    case error(String)
    case integer(Int)
    case null
    case array([RedisReply])

    /// Reads the first reply of `bytes`.
    ///
    /// - Returns: the reply and how many bytes it took; `nil` where more must come.
    /// - Throws: `Malformed` for what is no reply, and what is longer than `limit`.
    package static func read(_ bytes: ArraySlice<UInt8>, limit: Int = 1_048_576) throws -> (RedisReply, Int)?
    {
        var reader = Reader(bytes: bytes, position: bytes.startIndex, limit: limit)
        guard let reply = try reader.reply(depth: 0) else {
            guard bytes.count <= limit else { throw Malformed() }
            return nil
        }
        return (reply, reader.position - bytes.startIndex)
    }

    package struct Malformed: Error, Hashable {}

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var position: Int
        let limit: Int

        mutating func reply(depth: Int) throws -> RedisReply? {
            guard depth < 8 else { throw Malformed() }
            guard let line = line(), let kind = line.first else {
                // A line without its end is no reply yet, but must not go on for ever.
                return nil
            }
            let text = String(decoding: line.dropFirst(), as: UTF8.self)
            switch kind {
            case UInt8(ascii: "+"): return .text(text)
            case UInt8(ascii: "-"): return .error(text)
            case UInt8(ascii: ":"):
                guard let number = Int(text) else { throw Malformed() }
                return .integer(number)
            case UInt8(ascii: "$"):
                guard let count = Int(text), count >= -1, count <= limit else { throw Malformed() }
                guard count >= 0 else { return .null }
                guard bytes.endIndex - position >= count + 2 else { return nil }
                let body = bytes[position..<position + count]
                guard bytes[position + count] == 0x0D, bytes[position + count + 1] == 0x0A else {
                    throw Malformed()
                }
                position += count + 2
                return .text(String(decoding: body, as: UTF8.self))
            case UInt8(ascii: "*"):
                guard let count = Int(text), count >= -1, count <= 65_536 else { throw Malformed() }
                guard count >= 0 else { return .null }
                var replies: [RedisReply] = []
                for _ in 0..<count {
                    guard let reply = try reply(depth: depth + 1) else { return nil }
                    replies.append(reply)
                }
                return .array(replies)
            default: throw Malformed()
            }
        }

        private mutating func line() -> ArraySlice<UInt8>? {
            guard let end = bytes[position...].firstIndex(of: 0x0A), end > position, bytes[end - 1] == 0x0D
            else {
                return nil
            }
            defer { position = end + 1 }
            return bytes[position..<end - 1]
        }
    }
}
