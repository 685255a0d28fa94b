/// IP addresses as text and octets.
enum IPAddressText {
    /// Six groups of four digits and an IPv4 address.
    private static let maximumBytes = 45

    static func ipv4(_ text: String) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let octets = parts.compactMap { $0.utf8.count <= 3 ? UInt8(strictly: $0) : nil }
        return octets.count == 4 ? octets : nil
    }

    /// RFC 4291 §2.2, with `::` at most once and an IPv4 address at the end.
    static func ipv6(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= maximumBytes else { return nil }
        let halves = text.splitOnce(at: "::")
        guard let left = groups(halves.0), let right = halves.1.map(groups) ?? [] else { return nil }
        guard halves.1 != nil else { return left.count == 16 ? left : nil }
        guard left.count + right.count <= 14 else { return nil }
        return left + [UInt8](repeating: 0, count: 16 - left.count - right.count) + right
    }

    private static func groups(_ text: String) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var octets: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains(".") {
                guard let last = ipv4(String(part)) else { return nil }
                octets += last
            } else {
                guard (1...4).contains(part.utf8.count), let group = UInt16(hexadecimal: part) else {
                    return nil
                }
                octets += [UInt8(group >> 8), UInt8(group & 0xFF)]
            }
        }
        return octets.count <= 16 ? octets : nil
    }

    static func text(ipv4 octets: some Sequence<UInt8>) -> String {
        octets.map { "\($0)" }.joined(separator: ".")
    }

    /// RFC 5952 §4: lower case, no leading zeros, the first longest run of two or more zero groups as `::`.
    static func text(ipv6 octets: [UInt8]) -> String {
        let groups = stride(from: 0, to: octets.count - 1, by: 2).map {
            UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1])
        }
        var (bestStart, bestLength) = (0, 1)
        var start = 0
        for index in 0...groups.count where index == groups.count || groups[index] != 0 {
            if index - start > bestLength { (bestStart, bestLength) = (start, index - start) }
            start = index + 1
        }
        func join(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard bestLength > 1 else { return join(groups[...]) }
        return join(groups[..<bestStart]) + "::" + join(groups[(bestStart + bestLength)...])
    }
}

extension String {
    /// The text before and after the first `separator`; no second half where it does not occur.
    fileprivate func splitOnce(at separator: String) -> (String, String?) {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(separator) {
                return (String(self[..<index]), String(self[index...].dropFirst(separator.count)))
            }
            index = self.index(after: index)
        }
        return (self, nil)
    }
}
