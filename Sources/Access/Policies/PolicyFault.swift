/// Why a text is no policy, where, and what helps.
package struct PolicyFault: Error, Hashable, Sendable {
    /// From 1.
    package var line: Int
    /// In Unicode scalars, from 1.
    package var column: Int
    package var reason: String
    package var remedy: String

    package init(line: Int, column: Int, reason: String, remedy: String) {
        self.line = line
        self.column = column
        self.reason = reason
        self.remedy = remedy
    }

    init(_ fault: HCLFault, in bytes: [UInt8]) {
        let before = bytes.prefix(max(0, fault.offset))
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.init(
            line: 1 + before.count { $0 == UInt8(ascii: "\n") },
            // Bytes that go on with a scalar are none of their own.
            column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 },
            reason: fault.reason,
            remedy: fault.remedy
        )
    }
}

extension PolicyFault: CustomStringConvertible {
    package var description: String { "line \(line), column \(column): \(reason); \(remedy)" }
}

/// The same by the byte at which it was found.
package struct HCLFault: Error, Hashable, Sendable {
    package var offset: Int
    package var reason: String
    package var remedy: String

    init(at offset: Int, _ reason: String, remedy: String) {
        self.offset = offset
        self.reason = reason
        self.remedy = remedy
    }
}
