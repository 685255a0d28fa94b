import Glibc
import Synchronization

/// Bits of the system's generator, asked for 4 KiB at a time: a call of the system for each eight bytes was a thirtieth of
/// what an append costs. For identifiers and salts; keys ask the system themselves. A word is given once and not kept.
package struct SharedRandomness: RandomNumberGenerator {
    private static let words = Mutex<[UInt64]>([])
    private static let wordCount = 512

    package init() {}

    package mutating func next() -> UInt64 {
        Self.words.withLock { words in
            if words.isEmpty { words = Self.drawn() }
            var system = SystemRandomNumberGenerator()
            return words.popLast() ?? system.next()
        }
    }

    private static func drawn() -> [UInt64] {
        var words = [UInt64](repeating: 0, count: wordCount)
        let byteCount = words.withUnsafeMutableBytes { getrandom($0.baseAddress, $0.count, 0) }
        // Interrupted, or refused: what came is used.
        return Array(words.prefix(max(0, byteCount) / MemoryLayout<UInt64>.size))
    }
}
