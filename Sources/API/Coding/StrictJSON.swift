package import Evidence

/// Wire types as JSON and back. A refusal names the field by its path and says what to do.
package enum StrictJSON {
    package enum UnknownMembers: Sendable {
        /// For requests: a member nobody reads is a mistake of the sender.
        case refused
        /// For answers: a newer server may say more.
        case ignored
    }

    package enum AbsentMembers: Sendable {
        /// For answers: every member is always there.
        case writtenAsNull
        /// For requests: what is not said is not written.
        case leftOut
    }

    /// Why bytes are not the body that was expected. `field` is a path such as `files[0].bytes`.
    package enum Refusal: Error, Hashable, Sendable {
        /// Not JSON as we take it: invalid UTF-8, a syntax error, a repeated name, too deep, an inexact number.
        case notJSON(reason: String, field: String?)
        case unknownMember(field: String, known: [String])
        case missingMember(field: String)
        case wrongType(field: String, expected: String, found: String)
        /// `reason` continues «the field is …».
        case invalidValue(field: String, reason: String)
    }

    /// Reads `bytes` as `type`.
    ///
    /// - Throws: `Refusal`.
    package static func decode<T: Decodable>(
        _ type: T.Type = T.self,
        from bytes: some Collection<UInt8>,
        unknownMembers: UnknownMembers = .refused,
        limits: JSONLimits = .standard
    ) throws -> T {
        try decode(type, from: parse(bytes, limits: limits), unknownMembers: unknownMembers)
    }

    package static func decode<T: Decodable>(
        _ type: T.Type = T.self,
        from value: JSON,
        unknownMembers: UnknownMembers = .refused
    ) throws -> T {
        try ValueDecoder(value: value, field: "", unknownMembers: unknownMembers).decode(type)
    }

    package static func json(
        _ value: some Encodable,
        absentMembers: AbsentMembers = .writtenAsNull
    ) throws -> JSON {
        try ValueEncoder.json(value, absentMembers: absentMembers)
    }

    /// The canonical bytes of `value`, so that one body has one form and one hash.
    package static func encode(
        _ value: some Encodable,
        absentMembers: AbsentMembers = .writtenAsNull
    ) throws -> [UInt8] {
        try json(value, absentMembers: absentMembers).canonicalBytes()
    }
}

extension StrictJSON {
    /// The JSON value in `bytes`.
    package static func parse(
        _ bytes: some Collection<UInt8>,
        limits: JSONLimits = .standard
    ) throws(Refusal) -> JSON {
        do {
            return try JSON(parsing: bytes, limits: limits)
        } catch {
            throw .notJSON(reason: error.description, field: field(at: error.path))
        }
    }

    /// How deep a path is told: below, nobody finds the place by it.
    private static let toldDepth = 8

    /// A JSON Pointer (RFC 6901) as a path: `files[0].bytes`; `nil` for the document itself.
    private static func field(at pointer: String) -> String? {
        var field = ""
        for part in pointer.split(separator: "/").prefix(toldDepth) {
            let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
            if name.allSatisfy(\.isWholeNumber) {
                field += "[\(name)]"
            } else {
                field += field.isEmpty ? name : ".\(name)"
            }
        }
        return field.isEmpty ? nil : field
    }
}
