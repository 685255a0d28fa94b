import Glibc
import Synchronization

/// Bits of the system's generator, asked for 256 bytes at a time: a call of the system for each eight was a thirtieth of
/// what an append costs. For identifiers and salts; keys ask the system themselves. A word is given once and not kept.
package struct SharedRandomness: RandomNumberGenerator {
    private static let words = Mutex<[UInt64]>([])
    /// getentropy(3) gives no more at once.
    private static let wordCount = 32

    package init() {}

    package mutating func next() -> UInt64 {
        Self.words.withLock { words in
            if words.isEmpty { words = Self.drawn() }
            var system = SystemRandomNumberGenerator()
            return words.popLast() ?? system.next()
        }
    }

    /// None where the system refuses.
    private static func drawn() -> [UInt64] {
        var words = [UInt64](repeating: 0, count: wordCount)
        let result = words.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
        return result == 0 ? words : []
    }
}
