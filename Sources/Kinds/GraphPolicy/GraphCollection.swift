import Evidence

/// Objects of Microsoft Graph in the forms they are handed out in: a list with `value`, answers to `$batch`, a plain
/// array, and these inside each other.
enum GraphCollection {
    /// Answers inside answers.
    private static let maximumDepth = 4

    /// One thing a collection held, at a place of it.
    enum Member {
        case object(JSONObject, at: JSONPointer)
        /// An answer that is no object: forbidden, throttled, failed.
        case gap(String, at: JSONPointer)
    }

    static func isCollection(_ value: JSON) -> Bool {
        switch value {
        case .array(let values): !values.isEmpty && values.allSatisfy { $0.object != nil }
        case .object(let object): isPage(object) || isBatch(object)
        case .null, .bool, .number, .string: false
        }
    }

    private static func isPage(_ object: JSONObject) -> Bool {
        object["value"]?.array != nil && object.names.allSatisfy { $0 == "value" || $0.contains("@odata.") }
    }

    private static func isBatch(_ object: JSONObject) -> Bool {
        guard let responses = object["responses"]?.array, !responses.isEmpty else { return false }
        return responses.allSatisfy { $0["status"]?.integer != nil }
    }

    /// The members, in their order. A page that says that more follow, and does not hold it, is a gap too.
    static func members(of value: JSON) -> [Member] {
        var members: [Member] = []
        gather(value, at: JSONPointer(), context: nil, depth: 0, into: &members)
        return members
    }

    private static func gather(
        _ value: JSON,
        at place: JSONPointer,
        context: String?,
        depth: Int,
        into members: inout [Member]
    ) {
        guard depth < maximumDepth, isCollection(value) else {
            guard case .object(var object) = value else {
                members.append(.gap("it is no object", at: place))
                return
            }
            // A member of a list does not repeat what the list said of all.
            if object["@odata.context"] == nil, let context { object["@odata.context"] = .string(context) }
            members.append(.object(object, at: place))
            return
        }
        if case .array(let values) = value {
            for (index, member) in values.enumerated() {
                gather(
                    member,
                    at: place.appending("\(index)"),
                    context: context,
                    depth: depth + 1,
                    into: &members
                )
            }
        } else if let values = value["value"]?.array {
            let context = value["@odata.context"]?.string ?? context
            for (index, member) in values.enumerated() {
                let place = place.appending("value").appending("\(index)")
                gather(member, at: place, context: context, depth: depth + 1, into: &members)
            }
            if value["@odata.nextLink"] != nil {
                members.append(
                    .gap("more pages follow, which are not there", at: place.appending("@odata.nextLink"))
                )
            }
        } else {
            for (index, response) in (value["responses"]?.array ?? []).enumerated() {
                let place = place.appending("responses").appending("\(index)")
                answer(response, at: place, context: context, depth: depth, into: &members)
            }
        }
    }

    private static func answer(
        _ response: JSON,
        at place: JSONPointer,
        context: String?,
        depth: Int,
        into members: inout [Member]
    ) {
        let status = response["status"]?.integer ?? 0
        guard (200..<300).contains(status), let body = response["body"] else {
            let code = response["body"]?["error"]?["code"]?.string.map { ", \(excerpt($0))" } ?? ""
            members.append(.gap("the answer is \(status)\(code)", at: place))
            return
        }
        gather(body, at: place.appending("body"), context: context, depth: depth + 1, into: &members)
    }

    /// The one policy of a collection of one, else the object itself.
    static func only(in object: JSONObject) -> JSONObject {
        guard isCollection(.object(object)) else { return object }
        let members = members(of: .object(object))
        guard members.count == 1, case .object(let only, at: _) = members[0] else { return object }
        return only
    }
}
