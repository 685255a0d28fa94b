import Crypto

/// A SHA-256 hash: 32 bytes, compared and sorted as they stand.
package struct Digest: Hashable, Sendable {
    /// Big-endian, so that order of words is order of bytes; inline, so that a million of them are no allocations.
    private var first: UInt64
    private var second: UInt64
    private var third: UInt64
    private var fourth: UInt64

    package static let byteCount = 32

    /// `nil` unless there are 32 bytes.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.init(words)
    }

    /// 64 lower-case hexadecimal digits: one digest has one text. `Hex.decode` reads others.
    package init?(hex text: some StringProtocol) {
        guard let bytes = Hex.decode(text, lowercaseOnly: true) else { return nil }
        self.init(bytes: bytes)
    }

    /// `nil` unless there are 32 bytes.
    init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self))
    }

    init(_ digest: SHA256Digest) {
        self.init(digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) })
    }

    private init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
        first = UInt64(bigEndian: words.0)
        second = UInt64(bigEndian: words.1)
        third = UInt64(bigEndian: words.2)
        fourth = UInt64(bigEndian: words.3)
    }

    package static func sha256(of bytes: some Collection<UInt8>) -> Digest {
        var hasher = SHA256()
        hasher.update(bytes)
        return Digest(hasher.finalize())
    }

    /// SHA-256(`prefix` ‖ left ‖ right), without an array in between: a log has two of these an entry.
    static func sha256(of prefix: UInt8, _ left: Digest, _ right: Digest) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { buffer in
            buffer[0] = prefix
            left.write(to: UnsafeMutableRawBufferPointer(rebasing: buffer[1...]))
            right.write(to: UnsafeMutableRawBufferPointer(rebasing: buffer[(1 + byteCount)...]))
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return Digest(hasher.finalize())
        }
    }

    private func write(to buffer: UnsafeMutableRawBufferPointer) {
        buffer.storeBytes(of: first.bigEndian, toByteOffset: 0, as: UInt64.self)
        buffer.storeBytes(of: second.bigEndian, toByteOffset: 8, as: UInt64.self)
        buffer.storeBytes(of: third.bigEndian, toByteOffset: 16, as: UInt64.self)
        buffer.storeBytes(of: fourth.bigEndian, toByteOffset: 24, as: UInt64.self)
    }

    package var bytes: [UInt8] {
        let words = (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)
        return withUnsafeBytes(of: words) { Array($0) }
    }

    package var hex: String { Hex.encode(bytes) }
}

extension SHA256 {
    mutating func update(_ bytes: some Collection<UInt8>) {
        let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            update(bufferPointer: UnsafeRawBufferPointer(buffer))
        }
        if isContiguous == nil {
            Array(bytes).withUnsafeBytes { buffer in update(bufferPointer: buffer) }
        }
    }
}

extension Digest: Comparable {
    package static func < (left: Digest, right: Digest) -> Bool {
        (left.first, left.second, left.third, left.fourth) < (
            right.first, right.second, right.third, right.fourth
        )
    }
}

extension Digest: CustomStringConvertible {
    package var description: String { hex }
}
