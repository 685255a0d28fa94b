import Glibc

/// An address of the internet, or those that begin alike (CIDR, RFC 4632, RFC 4291 §2.3). An IPv4 address in IPv6's form
/// is the IPv4 address.
package struct AddressRange: Hashable, Sendable {
    private var bytes: [UInt8]
    private var bitCount: Int

    /// `10.0.0.0/8`, `fd00::/8`, `192.0.2.1`; `nil` for what is none.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
        let most = bytes.count * 8
        guard parts.count == 2 else {
            self.bytes = bytes
            bitCount = most
            return
        }
        guard let count = Int(parts[1]), 0...most ~= count else { return nil }
        self.bytes = bytes
        bitCount = count
    }

    package func contains(_ address: String) -> Bool {
        Self.bytes(of: address).map(holds) ?? false
    }

    private func holds(_ other: [UInt8]) -> Bool {
        guard other.count == bytes.count else { return false }
        for bit in 0..<bitCount {
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            guard bytes[bit / 8] & mask == other[bit / 8] & mask else { return false }
        }
        return true
    }

    /// Whether each address of `other` is in this one.
    func covers(_ other: AddressRange) -> Bool {
        guard bytes.count == other.bytes.count, bitCount <= other.bitCount else { return false }
        return holds(other.bytes)
    }

    /// Whether `address` is in one of the ranges; anything is where there are none.
    package static func admits(_ address: String, _ ranges: [String]) -> Bool {
        ranges.isEmpty || ranges.contains { AddressRange($0)?.contains(address) ?? false }
    }

    static func check(_ ranges: [String], _ field: String) throws(ClientError) {
        guard ranges.count <= 256 else { throw .invalid("the field \(field) has more than 256 ranges") }
        for range in ranges where AddressRange(range) == nil {
            throw .invalid(
                "the field \(field) has an address range that is none: give such as 10.0.0.0/8 or 192.0.2.1"
            )
        }
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 { return four }
        var sixteen = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return Array(sixteen.prefix(12)) == mapped ? Array(sixteen.suffix(4)) : sixteen
    }
}
