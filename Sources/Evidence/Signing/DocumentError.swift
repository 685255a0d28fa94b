/// Why a document is no envelope, no statement, no bundle or no DID document.
package enum DocumentError: Error, Hashable, Sendable {
    case notJSON(JSONError)
    /// At a JSON Pointer (RFC 6901).
    case missing(path: String)
    case malformed(path: String, expected: String)
    /// A member that the format does not have.
    case unknown(path: String)
}

extension DocumentError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notJSON(let error): "not JSON: \(error)"
        case .missing(let path): "\(path) is missing"
        case .malformed(let path, let expected): "\(path.isEmpty ? "the document" : path) is not \(expected)"
        case .unknown(let path): "\(path) is a member that the format does not have"
        }
    }
}

// MARK: - Reading members

extension JSON {
    static func document(
        _ bytes: some Collection<UInt8>,
        limits: JSONLimits
    ) throws(DocumentError) -> JSONObject {
        let value: JSON
        do throws(JSONError) {
            value = try JSON(parsing: bytes, limits: limits)
        } catch {
            throw .notJSON(error)
        }
        guard let object = value.object else { throw .malformed(path: "", expected: "an object") }
        return object
    }
}

extension JSONObject {
    /// Refuses members of other names.
    func allow(only names: Set<String>, in path: String) throws(DocumentError) {
        for member in members where !names.contains(member.name) {
            throw .unknown(path: "\(path)/\(member.name)")
        }
    }

    func value(_ name: String, in path: String) throws(DocumentError) -> JSON {
        guard let member = self[name] else { throw .missing(path: "\(path)/\(name)") }
        return member
    }

    func object(_ name: String, in path: String) throws(DocumentError) -> JSONObject {
        guard let object = try value(name, in: path).object else {
            throw .malformed(path: "\(path)/\(name)", expected: "an object")
        }
        return object
    }

    func array(_ name: String, in path: String) throws(DocumentError) -> [JSON] {
        guard let array = try value(name, in: path).array else {
            throw .malformed(path: "\(path)/\(name)", expected: "an array")
        }
        return array
    }

    func text(_ name: String, in path: String) throws(DocumentError) -> String {
        guard let text = try value(name, in: path).string else {
            throw .malformed(path: "\(path)/\(name)", expected: "a text")
        }
        return text
    }

    /// A whole number from 0 to 2^53.
    func index(_ name: String, in path: String) throws(DocumentError) -> Int {
        guard let number = try value(name, in: path).integer, 0...1 << 53 ~= number else {
            throw .malformed(path: "\(path)/\(name)", expected: "a whole number from 0 to 2^53")
        }
        return number
    }

    /// Standard or URL-safe, with padding or without.
    func base64(_ name: String, in path: String) throws(DocumentError) -> [UInt8] {
        guard let bytes = Base64.decode(try text(name, in: path)) else {
            throw .malformed(path: "\(path)/\(name)", expected: "Base64")
        }
        return bytes
    }

    /// In the one form in which we write it.
    func exactBase64(_ name: String, in path: String) throws(DocumentError) -> [UInt8] {
        guard let bytes = Base64.exact(try text(name, in: path)) else {
            throw .malformed(path: "\(path)/\(name)", expected: "padded standard Base64")
        }
        return bytes
    }
}
