import Evidence

/// An error as it stands on the wire (RFC 9457, `application/problem+json`).
///
/// `code` is stable and for programs; `detail` and `remedy` are sentences for people; `field` is the path of the
/// member of the request that it is about.
package struct Problem: Error, Codable, Hashable, Sendable {
    package var type: String
    package var title: String
    package var status: Int
    package var detail: String
    package var code: String
    package var field: String?
    package var remedy: String?
    package var requestID: String?

    package init(
        status: Int,
        code: String,
        title: String,
        detail: String,
        field: String? = nil,
        remedy: String? = nil,
        requestID: String? = nil
    ) {
        type = "urn:muniment:problem:\(code)"
        self.title = title
        self.status = status
        self.detail = detail
        self.code = code
        self.field = field
        self.remedy = remedy
        self.requestID = requestID
    }
}

extension Problem {
    /// A member or parameter that can be read, but not be what it says.
    package static func invalidValue(_ field: String, _ detail: String, remedy: String) -> Problem {
        Problem(
            status: 422,
            code: "invalid_value",
            title: "Invalid value",
            detail: detail,
            field: field,
            remedy: remedy
        )
    }
}

extension Problem {
    /// Who can do something about it.
    package enum Audience: Hashable, Sendable {
        /// The request is wrong, or does not fit the state of things.
        case sender
        /// Not signed in, or without the permission.
        case permissionGiver
        /// The server is sealed until somebody unseals it.
        case unsealer
        /// The server or the way to it.
        case serverOperator
    }

    package var audience: Audience {
        if code == "sealed" { return .unsealer }
        return switch status {
        case 401, 403: .permissionGiver
        case 408, 429, 500...: .serverOperator
        default: .sender
        }
    }
}

extension StrictJSON.Refusal {
    /// The refusal as the answer to the request that had this body.
    package var problem: Problem {
        switch self {
        case .notJSON(let reason, let field):
            Problem(
                status: 400,
                code: "invalid_json",
                title: "The body is not JSON",
                detail: reason,
                field: field,
                remedy:
                    "send one JSON object in UTF-8, each name once, nested at most \(JSONLimits.standard.depth) deep"
            )
        case .unknownMember(let field, let known):
            Problem(
                status: 400,
                code: "unknown_field",
                title: "Unknown member",
                detail: "\(field) is not known here",
                field: field,
                remedy: "leave it out; known are \(known.joined(separator: ", "))"
            )
        case .missingMember(let field):
            Problem(
                status: 400,
                code: "missing_field",
                title: "Missing member",
                detail: "\(field) is missing",
                field: field,
                remedy: "add \(field)"
            )
        case .wrongType(let field, let expected, let found):
            Problem(
                status: 400,
                code: "wrong_type",
                title: "Wrong type",
                detail: "\(field.isEmpty ? "the body" : field) is \(found), not \(expected)",
                field: field.isEmpty ? nil : field,
                remedy: "give \(expected)"
            )
        case .invalidValue(let field, let reason):
            .invalidValue(field, "\(field) is \(reason)", remedy: "correct \(field)")
        }
    }
}
