import Glibc

/// An IP address, as its bytes: 4 or 16.
package struct HostAddress: Hashable, Sendable {
    package let bytes: [UInt8]

    /// As `inet_pton` reads it.
    package init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes.prefix(4))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else {
            return nil
        }
    }

    /// `nil` unless there are 4 or 16 bytes.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    package var text: String {
        var characters = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &characters, socklen_t(characters.count))
        return String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether anybody on the internet reaches the same machine under it: none of the blocks for special purposes
    /// (RFC 6890 and its registries).
    package var isPublic: Bool {
        bytes.count == 4
            ? !Self.special.contains { $0.contains(bytes) }
            : Self.globalUnicast.contains(bytes) && !Self.special.contains { $0.contains(bytes) }
    }

    /// Blocking; in the order in which they are to be tried.
    package static func all(of host: String) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [HostAddress] = []
        var next = list
        while let info = next?.pointee {
            if let address = HostAddress(info.ai_addr) { addresses.append(address) }
            next = info.ai_next
        }
        return addresses
    }

    private init?(_ address: UnsafeMutablePointer<sockaddr>?) {
        guard let address else { return nil }
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
                withUnsafeBytes(of: address.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
                withUnsafeBytes(of: address.pointee.sin6_addr) { Array($0) }
            }
        default: return nil
        }
    }

    /// Addresses that begin with the same bits.
    private struct Block {
        var start: [UInt8]
        var bits: Int

        init(_ start: [UInt8], _ bits: Int) {
            self.start = start
            self.bits = bits
        }

        /// - Parameter bytes: of the same length as `start` or longer, for a block of the same family.
        func contains(_ bytes: [UInt8]) -> Bool {
            guard (start.count == 4) == (bytes.count == 4) else { return false }
            return (0..<bits).allSatisfy { bit in
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                return start[bit / 8] & mask == bytes[bit / 8] & mask
            }
        }
    }

    private static let globalUnicast = Block([0x20, 0, 0, 0, 0, 0], 3)

    private static let special = [
        Block([0, 0, 0, 0], 8), Block([10, 0, 0, 0], 8), Block([100, 64, 0, 0], 10),
        Block([127, 0, 0, 0], 8),
        Block([169, 254, 0, 0], 16), Block([172, 16, 0, 0], 12), Block([192, 0, 0, 0], 24),
        Block([192, 0, 2, 0], 24), Block([192, 88, 99, 0], 24), Block([192, 168, 0, 0], 16),
        Block([198, 18, 0, 0], 15), Block([198, 51, 100, 0], 24), Block([203, 0, 113, 0], 24),
        Block([224, 0, 0, 0], 3),
        // Within 2000::/3: protocol assignments, documentation, and 6to4, which holds an IPv4 address.
        Block([0x20, 0x01, 0, 0, 0, 0], 23), Block([0x20, 0x01, 0x0D, 0xB8, 0, 0], 32),
        Block([0x20, 0x02, 0, 0, 0, 0], 16), Block([0x3F, 0xFF, 0, 0, 0, 0], 20),
    ]
}
