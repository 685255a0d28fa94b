/// What is wrong with a message, in words.
struct DNSFault: Error, Hashable {
    var reason: String
}

/// Reads one message from its start (RFC 1035 §4.1).
struct MessageReader {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func take(_ count: Int) throws(DNSFault) -> ArraySlice<UInt8> {
        guard count <= bytes.count - offset else {
            throw DNSFault(reason: "it ends in the middle of a record")
        }
        defer { offset += count }
        return bytes[offset..<(offset + count)]
    }

    mutating func uint16() throws(DNSFault) -> UInt16 { try take(2).reduce(0) { $0 << 8 | UInt16($1) } }
    mutating func uint32() throws(DNSFault) -> UInt32 { try take(4).reduce(0) { $0 << 8 | UInt32($1) } }

    /// A name, its pointers followed. Each pointer must lead further back than all before it, so that no loop is possible
    /// (RFC 1035 §4.1.4: to a prior occurrence).
    mutating func name() throws(DNSFault) -> WireName {
        var wire: [UInt8] = []
        var place = offset
        var earliest = offset
        var end: Int?
        while true {
            guard place < bytes.count else { throw DNSFault(reason: "a name goes beyond the message") }
            let length = Int(bytes[place])
            switch length {
            case 0:
                offset = end ?? place + 1
                return WireName(wire: wire + [0])
            case 1...63:
                guard place + 1 + length <= bytes.count else {
                    throw DNSFault(reason: "a name goes beyond the message")
                }
                guard wire.count + 1 + length < WireName.maximumOctets else {
                    throw DNSFault(reason: "a name has more than 255 octets")
                }
                wire += bytes[place..<(place + 1 + length)]
                place += 1 + length
            case 0xC0...:
                guard place + 1 < bytes.count else {
                    throw DNSFault(reason: "a name goes beyond the message")
                }
                let target = (length & 0x3F) << 8 | Int(bytes[place + 1])
                guard target < earliest else { throw DNSFault(reason: "a name's pointer does not lead back") }
                end = end ?? place + 2
                earliest = target
                place = target
            default: throw DNSFault(reason: "a label has an unknown form")
            }
        }
    }
}
