/// A resource record as it came, the names in its data no longer compressed.
struct ResourceRecord: Hashable, Sendable {
    var name: WireName
    var type: UInt16
    var classNumber: UInt16
    var ttl: UInt32
    var data: [UInt8]
}

/// A message of the DNS (RFC 1035 §4).
struct DNSMessage: Sendable {
    struct Question: Hashable, Sendable {
        var name: WireName
        var type: UInt16
        var classNumber: UInt16 = 1
    }

    var id: UInt16
    var flags: UInt16
    var questions: [Question]
    var answers: [ResourceRecord]
    var authorities: [ResourceRecord]
    var additionals: [ResourceRecord]
    /// Where the TSIG record begins, if the last record is one.
    private(set) var signatureOffset: Int?
    /// As it came.
    private(set) var bytes: [UInt8]

    var isAnswer: Bool { flags & 0x8000 != 0 }
    var isAuthoritative: Bool { flags & 0x0400 != 0 }
    var isTruncated: Bool { flags & 0x0200 != 0 }
    var code: UInt16 { flags & 0xF }

    static let headerOctets = 12

    init(parsing bytes: [UInt8]) throws(DNSFault) {
        var reader = MessageReader(bytes)
        self.bytes = bytes
        id = try reader.uint16()
        flags = try reader.uint16()
        let counts = [try reader.uint16(), try reader.uint16(), try reader.uint16(), try reader.uint16()]
        questions = []
        for _ in 0..<counts[0] {
            let name = try reader.name()
            let type = try reader.uint16()
            questions.append(Question(name: name, type: type, classNumber: try reader.uint16()))
        }
        answers = try Self.records(counts[1], &reader)
        authorities = try Self.records(counts[2], &reader)
        additionals = []
        for index in 0..<counts[3] {
            let start = reader.offset
            let record = try Self.record(&reader)
            if record.type == TSIG.type {
                // RFC 8945 §5.1: the last record of the section, and the only one of its type.
                guard index == counts[3] - 1 else {
                    throw DNSFault(reason: "a signature stands before other records")
                }
                signatureOffset = start
            }
            additionals.append(record)
        }
        guard reader.isAtEnd else { throw DNSFault(reason: "it goes on after its last record") }
    }

    private static func records(_ count: UInt16, _ reader: inout MessageReader) throws(DNSFault)
        -> [ResourceRecord]
    {
        var records: [ResourceRecord] = []
        for _ in 0..<count { records.append(try record(&reader)) }
        return records
    }

    private static func record(_ reader: inout MessageReader) throws(DNSFault) -> ResourceRecord {
        let name = try reader.name()
        let type = try reader.uint16()
        let classNumber = try reader.uint16()
        let ttl = try reader.uint32()
        let length = Int(try reader.uint16())
        let data = try RecordData.expanded(type: type, length: length, &reader)
        return ResourceRecord(name: name, type: type, classNumber: classNumber, ttl: ttl, data: data)
    }

    /// A query of one question, without recursion.
    static func query(_ question: Question, id: UInt16) -> [UInt8] {
        let header = [id, 0, 1, 0, 0, 0].flatMap(\.octets)
        return header + question.name.wire + question.type.octets + question.classNumber.octets
    }
}

extension FixedWidthInteger {
    /// In network order.
    var octets: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
