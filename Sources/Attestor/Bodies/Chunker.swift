import Evidence

/// Cuts a body where its content says so, so that a change moves no cut but those beside it: a rolling hash over the last
/// 64 bytes (a gear hash), cut where its highest 14 bits are zero.
enum Chunker {
    static let smallest = 4 << 10
    static let largest = 128 << 10
    /// 2^14 bytes lie between two cuts on average.
    private static let mask: UInt64 = 0x3FFF << 50

    /// A number for each byte: the beginning of SHA-256 of it. Never changed, or what is kept is no longer found again.
    private static let gear: [UInt64] = (0...255).map { byte in
        Digest.sha256(of: [UInt8(byte)]).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Ranges of the bytes, in order; none of nothing.
    static func chunks(of bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        let gear = gear
        bytes.withUnsafeBufferPointer { buffer in
            while start < buffer.count {
                let limit = min(start + largest, buffer.count)
                var end = min(start + smallest, buffer.count)
                // A cut depends on the 64 bytes before it alone.
                var hash: UInt64 = 0
                for index in max(start, end - 64)..<end { hash = hash << 1 &+ gear[Int(buffer[index])] }
                while end < limit, hash & mask != 0 {
                    hash = hash << 1 &+ gear[Int(buffer[end])]
                    end += 1
                }
                ranges.append(start..<end)
                start = end
            }
        }
        return ranges
    }
}
