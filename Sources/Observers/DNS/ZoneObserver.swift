import API
import Evidence
import Kinds
import NIOCore

/// Reads a zone from one authoritative server: by transfer (AXFR, RFC 5936), or record by record where that is not
/// allowed. Both over TCP, and both signed if a key is given.
enum ZoneObserver: Observer {
    static let protocolName = "dns"
    static let parameters: Set<String> = ["zone", "method", "records"]

    static func observe(_ visit: Visit) async throws -> Observation {
        let request = try await Request(visit)
        switch request.method {
        case "queries": return try await RecordQueries(request).observe()
        case "transfer or queries":
            do {
                return try await observeTransfer(request)
            } catch let error as ObservationError where error.cause == .forbidden {
                return try await RecordQueries(request).observe()
            }
        default: return try await observeTransfer(request)
        }
    }

    /// What is asked of which server.
    struct Request: Sendable {
        var visit: Visit
        var place: HostPort
        var zone: WireName
        var method: String
        /// Records to ask for one by one.
        var questions: [DNSMessage.Question]
        var key: TSIG.Key?

        static let maximumQuestions = 10_000

        init(_ visit: Visit) async throws {
            self.visit = visit
            guard let place = HostPort(visit.target.address, standardPort: 53) else {
                throw ObservationError.misconfigured(
                    "address",
                    "\(MessageText.excerpt(visit.target.address)) is not the address of a server",
                    remedy: "write HOST or HOST:PORT of an authoritative server"
                )
            }
            self.place = place
            let name = try visit.required("zone", remedy: "give the zone's name, as example.com")
            guard let zone = WireName(name) else {
                throw ObservationError.misconfigured(
                    "parameters.zone",
                    "\(MessageText.excerpt(name)) is not a domain name",
                    remedy: "give the zone's name, as example.com"
                )
            }
            self.zone = zone
            method = try visit.choice("method", of: ["transfer", "queries", "transfer or queries"])
            questions = try Self.questions(visit.parameter("records") ?? "", zone: zone)
            if method != "transfer", questions.isEmpty {
                throw ObservationError.misconfigured(
                    "parameters.records",
                    "queries need the records to ask for",
                    remedy: "list them as www.example.com A, www.example.com AAAA"
                )
            }
            if let credential = visit.target.credential {
                key = try TSIGKeyFile.key(in: try await credential.load(visit))
            }
        }

        /// `www.example.com. A, example.com. TYPE257`
        private static func questions(_ text: String, zone: WireName) throws(ObservationError) -> [DNSMessage
            .Question]
        {
            let parts = text.split { $0 == "," || $0.isNewline }
            guard parts.count <= maximumQuestions else {
                throw .misconfigured(
                    "parameters.records",
                    "it lists \(parts.count) records",
                    remedy: "list at most \(maximumQuestions), or allow transfers"
                )
            }
            return try parts.map { part throws(ObservationError) in
                let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
                guard words.count == 2, let name = WireName(words[0]),
                    let type = RecordData.typeNumber(words[1]),
                    name.isWithin(zone)
                else {
                    throw .misconfigured(
                        "parameters.records",
                        "\(MessageText.excerpt(part)) is not a record of the zone",
                        remedy: "write NAME TYPE, with names inside the zone"
                    )
                }
                return DNSMessage.Question(name: name, type: type)
            }
        }
    }

    private static func observeTransfer(_ request: Request) async throws -> Observation {
        try await request.visit.takeTurn()
        let id = UInt16.random(in: UInt16.min...UInt16.max)
        let question = DNSMessage.Question(name: request.zone, type: ZoneTransfer.transfer)
        let limit = request.visit.target.limits.bytes
        let (records, address) = try await PlainConnection.with(request.place, request.visit, limit: limit) {
            stream,
            address in
            var transfer = ZoneTransfer(of: request.zone, id: id, budget: RecordBudget(bytes: limit))
            var signatures = request.key.map(TSIGExchange.init)
            try await stream.ask(question, id: id, &signatures, at: request.visit.now())
            repeat {
                let message = try await stream.message()
                try signatures?.check(message, at: request.visit.now())
                try transfer.take(message)
            } while !transfer.isComplete
            // RFC 8945 §5.3.1: the last message must be signed.
            guard signatures?.isSigned ?? true else {
                throw ObservationError.malformed("the transfer's last message is not signed")
            }
            return (transfer.records, address)
        }
        return try request.observation(of: records, from: address, by: "transfer")
    }
}

extension ZoneObserver.Request {
    func observation(
        of records: [ResourceRecord],
        from address: HostAddress,
        by method: String
    ) throws(ObservationError) -> Observation {
        let serial = records.first.map { $0.data.dropLast(16).suffix(4).reduce(0) { $0 << 8 | Int($1) } } ?? 0
        return Observation(
            files: [try ZoneText.file(of: records, zone: zone)],
            hints: ParseHints(zoneApex: zone.canonical.text),
            observedAt: visit.now(),
            layer: .running,
            provenance: Observation.Provenance(
                protocolName: ZoneObserver.protocolName,
                address: HostPort.text(address.text, place.port),
                facts: [
                    "zone": .string(zone.canonical.text), "method": .string(method),
                    "serial": .integer(serial),
                    "signed_with": .optional(key?.name.text), "record_count": .integer(records.count),
                ]
            )
        )
    }
}

extension ByteStream {
    /// Sends a question; over TCP every message has its length before it (RFC 1035 §4.2.2).
    func ask(
        _ question: DNSMessage.Question,
        id: UInt16,
        _ signatures: inout TSIGExchange?,
        at now: Instant
    ) async throws {
        let query = DNSMessage.query(question, id: id)
        let message = signatures?.signed(query, at: now) ?? query
        try await send(UInt16(message.count).octets + message)
    }

    mutating func message() async throws -> DNSMessage {
        guard let head = try await take(2), let bytes = try await take(Int(head[0]) << 8 | Int(head[1]))
        else {
            throw ObservationError(
                .unreachable,
                "address",
                "the server ended the connection in the middle of its answer",
                remedy: "look into the server's log; it may refuse this machine"
            )
        }
        do throws(DNSFault) {
            return try DNSMessage(parsing: bytes)
        } catch {
            throw ObservationError.malformed("a message is malformed: \(error.reason)")
        }
    }
}
