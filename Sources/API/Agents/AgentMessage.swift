import Evidence

/// One message between an agent and a server: an object of JSON in one text message of the WebSocket, with its kind in
/// `type`. Members that are not known are passed over, so that either side may be the newer one within a version.
package enum AgentMessage: Sendable, Hashable {
    // From the agent.
    case hello(AgentHello)
    case subscribe(AgentSubscription)
    case request(AgentRequest)
    case observed(AgentObservation)
    case report(AgentReport)

    // From the server.
    case welcome(AgentWelcome)
    case subscribed(AgentSubscribed)
    case response(AgentResponse)
    case event(AgentEvent)
    case observe(AgentTask)
    case goodbye(AgentGoodbye, reason: String)

    /// Why a message can't be read; what stood in it is in no text of this.
    package struct Malformed: Error, Hashable, Sendable, CustomStringConvertible {
        package var field: String
        package var reason: String

        package init(_ field: String, _ reason: String) {
            self.field = field
            self.reason = reason
        }

        package var description: String { "the message's \(field) \(reason)" }
    }

    package var type: String {
        switch self {
        case .hello: "hello"
        case .subscribe: "subscribe"
        case .request: "request"
        case .observed: "observed"
        case .report: "report"
        case .welcome: "welcome"
        case .subscribed: "subscribed"
        case .response: "response"
        case .event: "event"
        case .observe: "observe"
        case .goodbye: "goodbye"
        }
    }

    /// As it is sent.
    package var bytes: [UInt8] {
        var object: LooseObject =
            switch self {
            case .hello(let hello): hello.object
            case .subscribe(let subscription): subscription.object
            case .request(let request): request.object
            case .observed(let observation): observation.object
            case .report(let report): report.object
            case .welcome(let welcome): welcome.object
            case .subscribed(let subscribed): subscribed.object
            case .response(let response): response.object
            case .event(let event): event.object
            case .observe(let task): task.object
            case .goodbye(let goodbye, let reason):
                ["code": .string(goodbye.rawValue), "reason": .string(reason)]
            }
        object["type"] = .string(type)
        return LooseJSON.object(object).bytes
    }

    /// Reads a message.
    ///
    /// - Throws: `Malformed`.
    package init(parsing bytes: [UInt8]) throws(Malformed) {
        guard bytes.count <= AgentProtocol.messageLimit else {
            throw Malformed("length", "is above \(AgentProtocol.messageLimit) bytes")
        }
        guard let object = (try? LooseJSON(parsing: bytes))?.object else {
            throw Malformed("form", "is no JSON object")
        }
        let fields = AgentFields(object)
        switch try fields.text("type") {
        case "hello": self = .hello(try AgentHello(fields))
        case "subscribe": self = .subscribe(try AgentSubscription(fields))
        case "request": self = .request(try AgentRequest(fields))
        case "observed": self = .observed(try AgentObservation(fields))
        case "report": self = .report(try AgentReport(fields))
        case "welcome": self = .welcome(try AgentWelcome(fields))
        case "subscribed": self = .subscribed(try AgentSubscribed(fields))
        case "response": self = .response(try AgentResponse(fields))
        case "event": self = .event(try AgentEvent(fields))
        case "observe": self = .observe(try AgentTask(fields))
        case "goodbye":
            self = .goodbye(try fields.choice("code"), reason: try fields.text("reason", upTo: 1_024))
        default: throw Malformed("type", "is none of this version")
        }
    }
}

/// Members of a message.
struct AgentFields {
    typealias Malformed = AgentMessage.Malformed

    let object: LooseObject

    init(_ object: LooseObject) { self.object = object }

    /// - Parameter limit: in bytes of UTF-8.
    func text(_ name: String, upTo limit: Int = 4_096) throws(Malformed) -> String {
        guard let text = try optionalText(name, upTo: limit) else { throw Malformed(name, "is missing") }
        return text
    }

    func optionalText(_ name: String, upTo limit: Int = 4_096) throws(Malformed) -> String? {
        guard let value = object[name], !value.isNull else { return nil }
        guard let text = value.string else { throw Malformed(name, "is no text") }
        guard text.utf8.count <= limit else { throw Malformed(name, "is longer than \(limit) bytes") }
        return text
    }

    func whole(_ name: String) throws(Malformed) -> Int {
        guard let number = try optionalWhole(name) else { throw Malformed(name, "is missing") }
        return number
    }

    func optionalWhole(_ name: String) throws(Malformed) -> Int? {
        guard let value = object[name], !value.isNull else { return nil }
        guard let number = value.int else { throw Malformed(name, "is no whole number") }
        return number
    }

    func flag(_ name: String) throws(Malformed) -> Bool {
        guard let value = object[name], !value.isNull else { return false }
        guard let flag = value.bool else { throw Malformed(name, "is neither true nor false") }
        return flag
    }

    func instant(_ name: String) throws(Malformed) -> Instant {
        guard let instant = Instant(rfc3339: try text(name), truncating: true) else {
            throw Malformed(name, "is no time, as 2026-01-31T10:00:00Z")
        }
        return instant
    }

    func optionalInstant(_ name: String) throws(Malformed) -> Instant? {
        guard let value = object[name], !value.isNull else { return nil }
        return try instant(name)
    }

    func id(_ name: String) throws(Malformed) -> UniqueID {
        guard let id = UniqueID(try text(name)) else { throw Malformed(name, "is no UUID") }
        return id
    }

    /// - Parameter limit: how many.
    func texts(_ name: String, upTo limit: Int) throws(Malformed) -> [String] {
        guard let value = object[name], !value.isNull else { return [] }
        guard let values = value.array else { throw Malformed(name, "is no list") }
        guard values.count <= limit else { throw Malformed(name, "has more than \(limit) elements") }
        var texts: [String] = []
        for value in values {
            guard let text = value.string, text.utf8.count <= 4_096 else {
                throw Malformed(name, "has an element that is no text of up to 4096 bytes")
            }
            texts.append(text)
        }
        return texts
    }

    func optionalObject(_ name: String) throws(Malformed) -> LooseObject? {
        guard let value = object[name], !value.isNull else { return nil }
        guard let object = value.object else { throw Malformed(name, "is no object") }
        return object
    }

    /// One of the values of `Choice`.
    func choice<Choice: RawRepresentable<String>>(_ name: String) throws(Malformed) -> Choice {
        guard let choice = Choice(rawValue: try text(name)) else {
            throw Malformed(name, "is none of this version")
        }
        return choice
    }

    /// - Parameter limit: how many.
    func objects(_ name: String, upTo limit: Int) throws(Malformed) -> [AgentFields] {
        guard let value = object[name], !value.isNull else { return [] }
        guard let list = value.array, list.count <= limit else {
            throw Malformed(name, "is no list of up to \(limit)")
        }
        var found: [AgentFields] = []
        for element in list {
            guard let object = element.object else {
                throw Malformed(name, "has an element that is no object")
            }
            found.append(AgentFields(object))
        }
        return found
    }

    func textMap(_ name: String, upTo limit: Int = 64) throws(Malformed) -> [String: String] {
        let object = try optionalObject(name) ?? [:]
        guard object.count <= limit else { throw Malformed(name, "has more than \(limit) members") }
        var map: [String: String] = [:]
        for (key, value) in object {
            guard let text = value.string, text.utf8.count <= 4_096 else {
                throw Malformed(name, "has a member that is no text of up to 4096 bytes")
            }
            map[key] = text
        }
        return map
    }
}
