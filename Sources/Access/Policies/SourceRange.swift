import Glibc

/// A range of IP addresses (CIDR, RFC 4632 and 4291): `10.0.0.0/8`, `2001:db8::/32`, or one address.
package struct SourceRange: Hashable, Sendable {
    /// As it was written.
    package let text: String
    /// 4 or 16.
    private let start: [UInt8]
    /// How many bits of it are fixed.
    private let bits: Int

    /// `nil` for what is no range, and for one whose address has bits set beyond its prefix: that is a slip.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
        var bits = bytes.count * 8
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let given = Int(parts[1]), given <= bits
            else { return nil }
            bits = given
        }
        self.text = text
        self.start = bytes
        self.bits = bits
        guard bytes == masked(bytes) else { return nil }
    }

    /// Whether `address` is within; an IPv4 address in IPv6's form (`::ffff:10.0.0.1`) is the IPv4 address.
    ///
    /// - Returns: `nil` where `address` is none.
    package func contains(_ address: String) -> Bool? {
        guard let bytes = Self.bytes(of: address) else { return nil }
        return bytes.count == start.count && masked(bytes) == start
    }

    private func masked(_ bytes: [UInt8]) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            let fixed = min(8, max(0, bits - index * 8))
            return byte & UInt8(truncatingIfNeeded: 0xFF00 >> fixed)
        }
    }

    private static func bytes(of address: String) -> [UInt8]? {
        guard !address.utf8.contains(0) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, address, &bytes) == 1 { return Array(bytes.prefix(4)) }
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return nil }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? Array(bytes.suffix(4)) : bytes
    }
}
