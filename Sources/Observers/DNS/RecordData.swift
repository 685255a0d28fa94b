import API
import Evidence

/// The data of records: which names in it may be compressed, and how it stands in a zone file.
enum RecordData {
    /// What stands before and behind the names of a type's data.
    private enum Part {
        case octets(Int)
        case string
        case name
        case rest
    }

    /// The types whose names are compressed by someone: those of RFC 1035, and those that RFC 3597 §4 asks readers to
    /// expand. In all others a pointer has no meaning.
    private static let layouts: [UInt16: [Part]] = [
        2: [.name], 3: [.name], 4: [.name], 5: [.name], 6: [.name, .name, .octets(20)], 7: [.name],
        8: [.name],
        9: [.name], 12: [.name], 14: [.name, .name], 15: [.octets(2), .name], 17: [.name, .name],
        18: [.octets(2), .name], 21: [.octets(2), .name], 23: [.name], 24: [.octets(18), .name, .rest],
        26: [.octets(2), .name, .name], 30: [.name, .rest], 33: [.octets(6), .name],
        35: [.octets(4), .string, .string, .string, .name], 36: [.octets(2), .name], 39: [.name],
    ]

    static func expanded(type: UInt16, length: Int, _ reader: inout MessageReader) throws(DNSFault) -> [UInt8]
    {
        let end = reader.offset + length
        guard end <= reader.bytes.count else { throw DNSFault(reason: "it ends in the middle of a record") }
        // An empty record is one of an update; it has no form to keep.
        guard length > 0, let layout = layouts[type] else { return Array(try reader.take(length)) }
        var data: [UInt8] = []
        for part in layout {
            switch part {
            case .octets(let count): data += try reader.take(count)
            case .string:
                let start = try reader.take(1)
                data += start
                data += try reader.take(Int(start.first ?? 0))
            case .name: data += try reader.name().wire
            case .rest: data += try reader.take(max(0, end - reader.offset))
            }
        }
        guard reader.offset == end else {
            throw DNSFault(reason: "a record's data is not as long as it says")
        }
        return data
    }

    /// `192.0.2.1`, `10 mail.example.com.`: for the types that people read, and of their form; all others in the form that
    /// every type has, `\# LENGTH HEX` (RFC 3597 §5).
    static func text(of record: ResourceRecord) -> String {
        readable(record) ?? "\\# \(record.data.count)"
            + (record.data.isEmpty ? "" : " " + Hex.encode(record.data))
    }

    private static func readable(_ record: ResourceRecord) -> String? {
        var reader = MessageReader(record.data)
        do throws(DNSFault) {
            let text: String?
            switch record.type {
            case 1, 28: text = HostAddress(bytes: record.data)?.text
            case 2, 5, 12, 39: text = try reader.name().text
            case 6:
                let names = "\(try reader.name().text) \(try reader.name().text)"
                var numbers: [String] = []
                for _ in 0..<5 { numbers.append("\(try reader.uint32())") }
                text = "\(names) \(numbers.joined(separator: " "))"
            case 15: text = "\(try reader.uint16()) \(try reader.name().text)"
            case 16:
                var strings: [String] = []
                while !reader.isAtEnd {
                    let length = try reader.take(1).first ?? 0
                    strings.append(DNSText.quoted(try reader.take(Int(length))))
                }
                text = strings.isEmpty ? nil : strings.joined(separator: " ")
            case 33:
                let numbers = [try reader.uint16(), try reader.uint16(), try reader.uint16()]
                text = numbers.map { "\($0) " }.joined() + (try reader.name().text)
            default: return nil
            }
            if record.type == 1 || record.type == 28 {
                return record.data.count == (record.type == 1 ? 4 : 16) ? text : nil
            }
            return reader.isAtEnd ? text : nil
        } catch {
            return nil
        }
    }

    /// Names of the types that are asked for and written by name; the rest are `TYPE257` (RFC 3597 §5).
    static let typeNames: [UInt16: String] = [
        1: "A", 2: "NS", 5: "CNAME", 6: "SOA", 12: "PTR", 15: "MX", 16: "TXT", 28: "AAAA", 33: "SRV",
        35: "NAPTR",
        39: "DNAME", 43: "DS", 44: "SSHFP", 46: "RRSIG", 47: "NSEC", 48: "DNSKEY", 50: "NSEC3",
        51: "NSEC3PARAM",
        52: "TLSA", 53: "SMIMEA", 59: "CDS", 60: "CDNSKEY", 61: "OPENPGPKEY", 62: "CSYNC", 63: "ZONEMD",
        64: "SVCB", 65: "HTTPS", 256: "URI", 257: "CAA",
    ]

    private static let typeNumbers = Dictionary(uniqueKeysWithValues: typeNames.map { ($0.value, $0.key) })

    static func typeName(_ number: UInt16) -> String { typeNames[number] ?? "TYPE\(number)" }

    static func typeNumber(_ name: String) -> UInt16? {
        let upper = name.uppercased()
        if let known = typeNumbers[upper] { return known }
        return upper.hasPrefix("TYPE") ? UInt16(upper.dropFirst(4)) : nil
    }
}
