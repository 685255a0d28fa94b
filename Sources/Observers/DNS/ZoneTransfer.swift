/// A whole zone as it comes in, message by message (RFC 5936 §2.2): the SOA, all other records, the SOA again.
struct ZoneTransfer {
    private let zone: WireName
    private let id: UInt16
    private var apex: ResourceRecord?
    /// The SOA first, once.
    private(set) var records: [ResourceRecord] = []
    private(set) var isComplete = false
    private var budget: RecordBudget

    static let soa: UInt16 = 6
    static let transfer: UInt16 = 252

    init(of zone: WireName, id: UInt16, budget: RecordBudget) {
        self.zone = zone
        self.id = id
        self.budget = budget
    }

    /// - Throws: `ObservationError`.
    mutating func take(_ message: DNSMessage) throws(ObservationError) {
        guard message.isAnswer, message.id == id, message.flags & 0x7800 == 0 else {
            throw .malformed("a message came that answers another question")
        }
        if let fault = DNSCode.fault(message.code, zone: zone) { throw fault }
        // RFC 5936 §2.2.1: messages after the first may leave the question out.
        guard message.questions.allSatisfy({ $0.name == zone }) else {
            throw .malformed("the answer is about another zone")
        }
        guard !message.answers.isEmpty else { throw .malformed("a message of the transfer has no records") }
        for record in message.answers { try take(record) }
    }

    private mutating func take(_ record: ResourceRecord) throws(ObservationError) {
        guard !isComplete else { throw .malformed("records follow the end of the transfer") }
        guard let apex else {
            guard record.type == Self.soa, record.name == zone else {
                throw .malformed("the transfer does not begin with the zone's SOA record")
            }
            try budget.take(record)
            apex = record
            records = [record]
            return
        }
        if record.type == Self.soa {
            // RFC 5936 §2.2: the same one; another serial means that the zone changed under the transfer.
            guard record.name == zone, record.data == apex.data else {
                throw ObservationError(
                    .serverFailed,
                    "address",
                    "the zone changed during the transfer",
                    remedy: "observe it again"
                )
            }
            isComplete = true
            return
        }
        guard record.name.isWithin(zone) else {
            throw .malformed("the record of \(MessageText.excerpt(record.name.text)) is outside the zone")
        }
        try budget.take(record)
        records.append(record)
    }
}

/// Response codes (RFC 1035 §4.1.1, RFC 2136 §2.2).
enum DNSCode {
    static let nameError: UInt16 = 3

    /// What an answer that is none means for the whole zone.
    static func fault(_ code: UInt16, zone: WireName) -> ObservationError? {
        let zone = MessageText.excerpt(zone.text)
        switch code {
        case 0: return nil
        case 2:
            return ObservationError(
                .serverFailed,
                "address",
                "the server fails to answer for \(zone) (SERVFAIL)",
                remedy: "look into the server's log: the zone may not be loaded or be expired"
            )
        case 3, 9:
            return ObservationError(
                .absent,
                "parameters.zone",
                "the server does not have the zone \(zone) (\(code == 3 ? "NXDOMAIN" : "NOTAUTH"))",
                remedy: "load the zone on this server, or check the name"
            )
        case 5:
            return ObservationError(
                .forbidden,
                "credential",
                "the server refuses to give \(zone) (REFUSED)",
                remedy: "allow it there (BIND: allow-transfer { key NAME; };) and give the key here"
            )
        default:
            return ObservationError(
                .serverFailed,
                "address",
                "the server answers for \(zone) with code \(code)",
                remedy: "check that it is an authoritative server of the zone"
            )
        }
    }
}
