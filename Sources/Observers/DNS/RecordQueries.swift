import API
import Evidence
import Kinds

/// Asks for known records one by one: it finds what changed or went away, and cannot find what was added under other names.
struct RecordQueries {
    private let request: ZoneObserver.Request

    /// Of the visit's time one question may take: with those in a row below, a silent server ends the visit early.
    private static let questionShare = 4
    /// In a row, before the server is taken for away.
    private static let maximumTimeouts = 3
    private static let dname: UInt16 = 39

    init(_ request: ZoneObserver.Request) { self.request = request }

    private struct Reply: Sendable {
        var outcome: Outcome
        var address: HostAddress
        /// Of the whole message, with its length.
        var octets: Int
    }

    /// What an answer says.
    enum Outcome: Hashable, Sendable {
        case records([ResourceRecord])
        /// NXDOMAIN: no record has the name.
        case noName
        /// NODATA (RFC 2308 §2.2): the name has no record of the type.
        case noData
        case failed(UInt16)
        /// From a cache, or a server that only knows whom to ask.
        case notAuthoritative

        /// What it does not show is not there.
        var isAuthoritative: Bool {
            switch self {
            case .records, .noName, .noData: true
            case .failed, .notAuthoritative: false
            }
        }
    }

    /// - Throws: `ObservationError`.
    func observe() async throws -> Observation {
        let authority = DNSMessage.Question(name: request.zone, type: ZoneTransfer.soa)
        // Over all questions together.
        let limit = request.visit.target.limits.bytes
        var budget = RecordBudget(bytes: limit)
        let first = try await ask(authority, limit: limit)
        var octetsLeft = limit - first.octets
        var records = try soa(in: first.outcome)
        for record in records { try budget.take(record) }
        var seen = Set(records)
        var gaps: [Capture.Gap] = []
        var asked = AskedParts(answered: [Self.identity(authority)])
        var timeouts = 0
        for question in request.questions where question != authority {
            do {
                let reply = try await ask(question, limit: octetsLeft)
                octetsLeft -= reply.octets
                timeouts = 0
                if reply.outcome.isAuthoritative {
                    asked.answered.insert(Self.identity(question))
                } else {
                    asked.unanswered.insert(Self.identity(question))
                }
                for record in take(reply.outcome, question, &gaps) where seen.insert(record).inserted {
                    try budget.take(record)
                    records.append(record)
                }
            } catch let error as ObservationError where error.cause == .timedOut {
                timeouts += 1
                guard timeouts < Self.maximumTimeouts else { throw error }
                asked.unanswered.insert(Self.identity(question))
                gaps.append(Self.gap(question, "no answer in time", "look at the server and the way to it"))
            }
        }
        var observation = try request.observation(of: records, from: first.address, by: "queries")
        observation.gaps = gaps
        observation.asked = asked
        observation.limitation =
            "only the \(request.questions.count) listed records were asked for; added ones of other names and types are not seen"
        return observation
    }

    private func soa(in outcome: Outcome) throws(ObservationError) -> [ResourceRecord] {
        let zone = request.zone
        switch outcome {
        case .records(let records):
            // One below the zone's own name, or an alias, is another zone's.
            guard let soa = records.first(where: { $0.type == ZoneTransfer.soa && $0.name == zone }) else {
                throw .malformed("the answer has no SOA record of \(zone.text)")
            }
            return [soa]
        case .noName, .noData:
            throw DNSCode.fault(DNSCode.nameError, zone: zone) ?? .malformed("no answer")
        case .failed(let code): throw DNSCode.fault(code, zone: zone) ?? .malformed("no answer")
        case .notAuthoritative:
            throw .misconfigured(
                "address",
                "the server is not authoritative for \(MessageText.excerpt(zone.text))",
                remedy: "give the address of one of the zone's own servers, not of a resolver"
            )
        }
    }

    /// The records of the answer that are the zone's.
    private func take(
        _ outcome: Outcome,
        _ question: DNSMessage.Question,
        _ gaps: inout [Capture.Gap]
    ) -> [ResourceRecord] {
        switch outcome {
        case .records(let found):
            // RFC 6672 §3.1: below a DNAME the server makes up an alias that is not in the zone.
            guard !found.contains(where: { $0.type == Self.dname && $0.name != question.name }) else {
                return []
            }
            // An alias is the zone's record where it stands; what it leads to may be another's.
            return found.filter { $0.name == question.name && $0.name.isWithin(request.zone) }
        case .noName, .noData: return []
        case .failed(let code):
            let reason = DNSCode.fault(code, zone: question.name)?.reason ?? ""
            gaps.append(Self.gap(question, reason, "look into the server's log"))
            return []
        case .notAuthoritative:
            gaps.append(
                Self.gap(
                    question,
                    "the server is not authoritative for it",
                    "it may belong to a zone below; ask that zone's server"
                )
            )
            return []
        }
    }

    /// As the kind names the records of one name and type.
    private static func identity(_ question: DNSMessage.Question) -> String {
        "\(question.name.canonical.text) \(RecordData.typeName(question.type))"
    }

    private static func gap(_ question: DNSMessage.Question, _ reason: String, _ remedy: String)
        -> Capture.Gap
    {
        Capture.Gap(
            path: "\(question.name.text) \(RecordData.typeName(question.type))",
            reason: reason,
            remedy: remedy
        )
    }

    /// - Parameter limit: of the octets that may come.
    private func ask(_ question: DNSMessage.Question, limit: Int) async throws -> Reply {
        let request = request
        try await request.visit.takeTurn()
        let timeout = min(request.visit.target.limits.timeout / Self.questionShare, request.visit.remaining)
        return try await Deadline.run(until: .now + timeout) {
            try await PlainConnection.with(request.place, request.visit, limit: limit) { stream, address in
                let id = UInt16.random(in: UInt16.min...UInt16.max)
                var signatures = request.key.map(TSIGExchange.init)
                try await stream.ask(question, id: id, &signatures, at: request.visit.now())
                let message = try await stream.message()
                try signatures?.check(message, at: request.visit.now())
                guard message.isAnswer, message.id == id, message.questions.first ?? question == question
                else {
                    throw ObservationError.malformed("a message came that answers another question")
                }
                return Reply(
                    outcome: Self.outcome(of: message),
                    address: address,
                    octets: message.bytes.count + 2
                )
            }
        } orElse: {
            .timedOut("address", timeout)
        }
    }

    static func outcome(of message: DNSMessage) -> Outcome {
        switch message.code {
        case 0 where !message.isAuthoritative: .notAuthoritative
        case 0: message.answers.isEmpty ? .noData : .records(message.answers)
        case DNSCode.nameError where !message.isAuthoritative: .notAuthoritative
        // RFC 6604 §3: the code is that of the last name of a chain of aliases; the alias asked for is there.
        case DNSCode.nameError: message.answers.isEmpty ? .noName : .records(message.answers)
        default: .failed(message.code)
        }
    }
}
