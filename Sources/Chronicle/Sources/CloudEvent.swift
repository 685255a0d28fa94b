package import Evidence

/// An event in the JSON form of CloudEvents 1.0.2, held to the letter of its specification and to the limits of what
/// is recorded.
package struct CloudEvent: Hashable, Sendable {
    /// Of each attribute, in bytes: more than that no index takes.
    package static let attributeLimit = 1_024
    package static let attributeCountLimit = 32
    /// Of the whole event, in bytes.
    package static let byteLimit = 1 << 20

    /// As it came, without members that are null: those are the same as absent (JSON format §2.2).
    package let json: JSONObject
    package let id: String
    package let source: String
    package let type: String

    package init(parsing bytes: [UInt8]) throws(CloudEventFault) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        let parsed: JSON
        do throws(JSONError) {
            parsed = try JSON(parsing: bytes)
        } catch {
            throw .notJSON(error)
        }
        try self.init(parsed)
    }

    package init(_ value: JSON) throws(CloudEventFault) {
        guard let object = value.object else { throw .notAnObject }
        json = JSONObject(object.members.filter { !$0.value.isNull })
        guard json.count <= Self.attributeCountLimit else {
            throw .tooManyAttributes(limit: Self.attributeCountLimit)
        }
        for (name, value) in json where !Self.dataMembers.contains(name) { try Self.check(name, value) }
        guard try Self.text("specversion", of: json).utf8.elementsEqual("1.0".utf8) else {
            throw .malformed("specversion", expected: "“1.0”")
        }
        id = try Self.text("id", of: json)
        source = try Self.text("source", of: json)
        type = try Self.text("type", of: json)
        try Self.checkData(of: json)
    }

    /// What stands in an entry: the event, its data by digest where that is long.
    func told(keeping bodies: inout KeptBodies) throws(EntryError) -> JSON {
        var json = json
        for name in Self.dataMembers {
            if let data = json[name] { json[name] = try bodies.told(data) }
        }
        return .object(json)
    }

    private static let dataMembers = ["data", "data_base64"]
}

/// Why something is no CloudEvent that can be recorded.
package enum CloudEventFault: Error, Hashable, Sendable {
    case tooLarge(limit: Int)
    case notJSON(JSONError)
    case notAnObject
    case tooManyAttributes(limit: Int)
    case missing(String)
    case malformed(String, expected: String)
    case attributeTooLong(String, limit: Int)
    case twoKindsOfData
    /// A log's entry whose bytes are no longer there.
    case erased
}

extension CloudEventFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let limit): "the event has more than \(limit) bytes"
        case .notJSON(let error): "the event is not JSON: \(error)"
        case .notAnObject: "the event is not a JSON object"
        case .tooManyAttributes(let limit): "the event has more than \(limit) members"
        case .missing(let name): "the event has no “\(name)”"
        case .malformed(let name, let expected): "the event's “\(name)” is not \(expected)"
        case .attributeTooLong(let name, let limit): "the event's “\(name)” has more than \(limit) bytes"
        case .twoKindsOfData: "the event has both “data” and “data_base64”"
        case .erased: "the log's entry was erased; of it there is the leaf hash alone"
        }
    }
}

// MARK: - The specification

extension CloudEvent {
    private static func text(_ name: String, of json: JSONObject) throws(CloudEventFault) -> String {
        guard let member = json[name] else { throw .missing(name) }
        guard let text = member.string else { throw .malformed(name, expected: "a text") }
        return text
    }

    /// One attribute: §3.1 for names and values of all, §3.2 to §3.4 for those the specification knows.
    private static func check(_ name: String, _ value: JSON) throws(CloudEventFault) {
        guard !name.isEmpty, name.utf8.allSatisfy(isAttributeCharacter) else {
            throw .malformed(shown(name), expected: "named in lower-case letters and digits")
        }
        guard name.utf8.count <= 100 else { throw .attributeTooLong(shown(name), limit: 100) }
        switch name {
        case "id", "type", "subject": try checkText(name, value, "a text that is not empty") { !$0.isEmpty }
        case "specversion": break
        case "source": try checkText(name, value, "a URI reference", isURIReference)
        case "dataschema":
            try checkText(name, value, "a URI") { text in isURIReference(text) && hasScheme(text) }
        case "datacontenttype": try checkText(name, value, "a media type", isMediaType)
        case "time":
            try checkText(name, value, "a time of RFC 3339") { text in
                Instant(rfc3339: text.uppercased(), truncating: true) != nil
            }
        default: try checkExtension(name, value)
        }
    }

    /// Extensions are texts, truth values or integers of 32 bits.
    private static func checkExtension(_ name: String, _ value: JSON) throws(CloudEventFault) {
        switch value {
        case .bool: return
        case .number(let number) where Int32(exactly: number) != nil: return
        default: try checkText(name, value, "a text, true, false or an integer of 32 bits") { _ in true }
        }
    }

    private static func checkText(
        _ name: String,
        _ value: JSON,
        _ expected: String,
        _ isMet: (String) -> Bool
    ) throws(CloudEventFault) {
        guard let text = value.string, text.unicodeScalars.allSatisfy(isTextScalar), isMet(text) else {
            throw .malformed(name, expected: expected)
        }
        guard text.utf8.count <= attributeLimit else {
            throw .attributeTooLong(name, limit: attributeLimit)
        }
    }

    private static func checkData(of json: JSONObject) throws(CloudEventFault) {
        guard let encoded = json["data_base64"] else { return }
        guard json["data"] == nil else { throw .twoKindsOfData }
        guard let text = encoded.string, Base64.decode(text) != nil else {
            throw .malformed("data_base64", expected: "base64")
        }
    }

    /// No control characters and no noncharacters (§3.1, String).
    private static func isTextScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
        case let value: value & 0xFFFE != 0xFFFE
        }
    }

    private static func isAttributeCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    /// RFC 3986, appendix A; a percent sign only before two hexadecimal digits.
    private static func isURIReference(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy(uriCharacters.contains) else { return false }
        return bytes.indices.allSatisfy { index in
            bytes[index] != UInt8(ascii: "%")
                || index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(isHexadecimal)
        }
    }

    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text.utf8[..<colon]
        let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        return scheme.first.map(isLetter) == true
            && scheme.allSatisfy { isLetter($0) || "0123456789+-.".utf8.contains($0) }
    }

    /// `type/subtype`, with or without parameters (RFC 2045 §5.1).
    private static func isMediaType(_ text: String) -> Bool {
        let essence = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
        guard essence.count == 2 else { return false }
        let subtype = essence[1].utf8.reversed().drop { $0 == UInt8(ascii: " ") }
        return [Array(essence[0].utf8), Array(subtype)].allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { (0x21...0x7E).contains($0) && !#"()<>@,;:\"/[]?="#.utf8.contains($0) }
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static let uriCharacters = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%".utf8
    )

    /// A name of any length and content, for a reason.
    private static func shown(_ name: String) -> String {
        let scalars = name.unicodeScalars.prefix(40).map { isTextScalar($0) ? $0 : "\u{FFFD}" }
        return String(String.UnicodeScalarView(scalars))
    }
}
