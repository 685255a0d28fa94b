import Evidence
import Foundation

/// When, from where and with what kind of token a document holds. What is absent holds always.
package struct PolicyConditions: Hashable, Sendable {
    /// Of one day, in a time zone: from one minute to another, over midnight where the second comes first.
    package struct Hours: Hashable, Sendable {
        /// From 0:00, included.
        var from: Int
        /// From 0:00, not included.
        var to: Int
    }

    package enum Weekday: String, Hashable, Sendable, CaseIterable {
        case monday
        case tuesday
        case wednesday
        case thursday
        case friday
        case saturday
        case sunday
    }

    package var hours: Hours?
    package var days: Set<Weekday>?
    /// Of the IANA database.
    package var timeZone = "UTC"
    package var sources: [SourceRange]?
    /// The longest that the token which asks may have been made to live, in seconds.
    package var longestToken: Int?

    private var zone = TimeZone.gmt

    package init() {}

    package enum Outcome: Hashable, Sendable {
        case holds
        /// What does not.
        case fails(String)
        /// What can't be told: an allowing document does not count then, a refusing one does.
        case unknown(String)
    }

    package func outcome(for question: PolicyQuestion) -> Outcome {
        if !holds(at: question.at) { return .fails("it is not the time for it (\(timeZone))") }
        if let sources {
            let hits = sources.map { $0.contains(question.address) }
            if hits.contains(nil) { return .unknown("the address that it came from is not known") }
            if !hits.contains(true) { return .fails("\(question.address) is none of its addresses") }
        }
        if let longestToken, question.tokenTTL.map({ $0 > longestToken }) ?? true {
            return .fails("the token was made to live longer than \(longestToken) seconds")
        }
        return .holds
    }

    private func holds(at now: Instant) -> Bool {
        guard hours != nil || days != nil else { return true }
        let seconds = Double(now.microseconds) / 1_000_000
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        let minutes = Self.divided(now.microseconds + Int64(offset) * 1_000_000, by: 60_000_000).quotient
        let (day, minute) = Self.divided(minutes, by: 1_440)
        guard let hours else { return holds(on: day) }
        let of = Int(minute)
        if hours.from < hours.to { return of >= hours.from && of < hours.to && holds(on: day) }
        // Over midnight: the hours after it belong to the day before.
        if of >= hours.from { return holds(on: day) }
        return of < hours.to && holds(on: day - 1)
    }

    private func holds(on day: Int64) -> Bool {
        guard let days else { return true }
        // 1 January 1970 was a Thursday.
        return days.contains(Weekday.allCases[Int(Self.divided(day + 3, by: 7).remainder)])
    }

    private static func divided(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension PolicyConditions {
    init(_ node: HCLNode) throws(HCLFault) {
        guard case .object(let items) = node.value else {
            throw PolicyReader.wrong("conditions", node, expected: "an object")
        }
        var reader = try PolicyReader(items, of: "conditions", at: node.offset)
        if let zoneNode = reader.node("time_zone") {
            let name = try reader.text("time_zone") ?? ""
            guard let zone = TimeZone(identifier: name) else {
                throw HCLFault(
                    at: zoneNode.offset,
                    "there is no time zone «\(name)»",
                    remedy: "give one of the IANA database, as \"Europe/Berlin\" or \"UTC\""
                )
            }
            self.zone = zone
            timeZone = name
        }
        hours = try reader.hours()
        days = try reader.days()
        sources = try reader.sources()
        longestToken = try reader.integer("max_token_ttl_seconds", in: 1...PolicyReader.longest)
        try reader.end()
    }

    var json: JSON {
        var object: JSONObject = [:]
        if let hours {
            object["time_of_day"] = [
                "from": .string(Self.clock(hours.from)), "to": .string(Self.clock(hours.to)),
            ]
        }
        if let days {
            object["days_of_week"] = .array(
                Weekday.allCases.filter(days.contains).map { .string($0.rawValue) }
            )
        }
        if hours != nil || days != nil { object["time_zone"] = .string(timeZone) }
        if let sources { object["source_addresses"] = .array(sources.map { .string($0.text) }) }
        if let longestToken { object["max_token_ttl_seconds"] = .integer(longestToken) }
        return .object(object)
    }

    private static func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}

extension PolicyReader {
    fileprivate mutating func hours() throws(HCLFault) -> PolicyConditions.Hours? {
        guard let node = node("time_of_day") else { return nil }
        guard case .object(let items) = node.value else {
            throw Self.wrong("time_of_day", node, expected: "{\"from\": \"08:00\", \"to\": \"18:00\"}")
        }
        var reader = try PolicyReader(items, of: "time_of_day", at: node.offset)
        guard let from = try reader.minutes("from"), let to = try reader.minutes("to") else {
            throw HCLFault(
                at: node.offset,
                "time_of_day has not both from and to",
                remedy: "give {\"from\": \"08:00\", \"to\": \"18:00\"}"
            )
        }
        try reader.end()
        guard from != to, from < 1_440 else {
            throw HCLFault(
                at: node.offset,
                "time_of_day ends where it begins",
                remedy: "leave it out for the whole day"
            )
        }
        return PolicyConditions.Hours(from: from, to: to)
    }

    /// `HH:MM` to 24:00, as minutes.
    private mutating func minutes(_ name: String) throws(HCLFault) -> Int? {
        guard let node = node(name) else { return nil }
        let parts = (node.string ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1_440
        else {
            throw HCLFault(
                at: node.offset,
                "\(name) is no time of day",
                remedy: "give it as \"08:00\", up to \"24:00\""
            )
        }
        return hour * 60 + minute
    }

    fileprivate mutating func days() throws(HCLFault) -> Set<PolicyConditions.Weekday>? {
        guard let texts = try texts("days_of_week") else { return nil }
        var days: Set<PolicyConditions.Weekday> = []
        for (text, offset) in texts {
            guard let day = PolicyConditions.Weekday(rawValue: text.lowercased()) else {
                throw HCLFault(
                    at: offset,
                    "«\(text)» is no day of the week",
                    remedy:
                        "use some of \(PolicyConditions.Weekday.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            days.insert(day)
        }
        return days
    }

    fileprivate mutating func sources() throws(HCLFault) -> [SourceRange]? {
        guard let texts = try texts("source_addresses") else { return nil }
        var ranges: [SourceRange] = []
        for (text, offset) in texts {
            guard let range = SourceRange(text) else {
                throw HCLFault(
                    at: offset,
                    "«\(text)» is no range of addresses",
                    remedy: "write it as 10.0.0.0/8 or 2001:db8::/32, with no bits set behind the prefix"
                )
            }
            ranges.append(range)
        }
        return ranges
    }
}
