import Glibc

/// Bytes that must not be left anywhere: on pages of their own that are never swapped out nor dumped, as far as the system
/// allows, and overwritten before they are given back.
///
/// What is derived from them (the keys of ciphers, a share's text on its way to a client) lives in ordinary memory;
/// `Documents/threat-model.md` says what that leaves.
package final class SecretBytes: Sendable {
    // Of pages that nobody else knows and nobody writes after `init`: an address can be shared, a pointer can't.
    private let address: UInt
    package let count: Int
    /// Whether the system keeps them out of the swap.
    package let isLocked: Bool

    /// - Precondition: `count` is above 0, and there is memory.
    private init(count: Int, filling fill: (UnsafeMutableRawBufferPointer) -> Void) {
        precondition(count > 0, "a secret has at least one byte")
        let pages = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        address = UInt(bitPattern: pages)
        precondition(address != .max && address != 0, "no memory for a secret")
        self.count = count
        isLocked = mlock(pages, count) == 0
        // MADV_DONTDUMP: not in a core file.
        _ = madvise(pages, count, 16)
        fill(UnsafeMutableRawBufferPointer(start: pages, count: count))
    }

    package convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// From the system's source of random bytes.
    package static func random(count: Int) -> SecretBytes {
        var generator = SystemRandomNumberGenerator()
        return SecretBytes(count: count) { buffer in
            for index in buffer.indices { buffer[index] = generator.next() }
        }
    }

    package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
    }

    /// The way out, for an answer that shows them once.
    package func revealed() -> [UInt8] { withBytes { Array($0) } }

    /// In a time that depends on the lengths only.
    package func isSame(as other: SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return withBytes { own in
            other.withBytes { theirs in
                var difference: UInt8 = 0
                for index in own.indices { difference |= own[index] ^ theirs[index] }
                return difference == 0
            }
        }
    }

    deinit {
        let pages = UnsafeMutableRawPointer(bitPattern: address)
        if let pages {
            explicit_bzero(pages, count)
            munmap(pages, count)
        }
    }
}

extension SecretBytes: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
