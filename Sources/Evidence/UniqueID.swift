/// A UUID (RFC 9562). Ours are of version 7: they begin with the milliseconds of their making and sort by them.
package struct UniqueID: Hashable, Sendable {
    private var high: UInt64
    private var low: UInt64

    package static let byteCount = 16

    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Version 7 from a moment since 1970 and ten random bytes, of which 74 bits are used (RFC 9562 §5.7):
    /// the first two bytes become `ver` and `rand_a`, the other eight `var` and `rand_b`.
    package init(at instant: Instant, random: [UInt8]) {
        precondition(random.count == 10, "version 7 takes ten random bytes")
        let milliseconds = UInt64(max(0, instant.microseconds / 1000))
        let randomA = random[..<2].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        let randomB = random[2...].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        high = milliseconds << 16 | 0x7000 | randomA & 0x0FFF
        low = 0x8000_0000_0000_0000 | randomB & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// Version 7 with bits from `generator`.
    package init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
        var random: [UInt8] = []
        for _ in 0..<10 { random.append(.random(in: .min ... .max, using: &generator)) }
        self.init(at: instant, random: random)
    }

    /// Version 7 with bits from the system.
    package init(at instant: Instant) {
        var generator = SystemRandomNumberGenerator()
        self.init(at: instant, using: &generator)
    }

    /// 36 characters in lower case, `8-4-4-4-12`: one identifier has one text.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [8, 4, 4, 4, 12],
            let bytes = Hex.decode(text.filter { $0 != "-" }, lowercaseOnly: true)
        else { return nil }
        self.init(bytes: bytes)
    }

    package var bytes: [UInt8] {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }

    package var text: String {
        var characters = Array(Hex.encode(bytes).utf8)
        for index in [20, 16, 12, 8] { characters.insert(UInt8(ascii: "-"), at: index) }
        return String(decoding: characters, as: UTF8.self)
    }

    package var version: Int { Int(high >> 12 & 0xF) }
}

extension UniqueID: Comparable {
    package static func < (left: UniqueID, right: UniqueID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension UniqueID: CustomStringConvertible {
    package var description: String { text }
}

extension UniqueID: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = UniqueID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a UUID in lower case"
            )
        }
        self = identifier
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
