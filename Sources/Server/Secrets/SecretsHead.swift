import Access
import Evidence
import Foundation
import HTTPTypes
import Hummingbird

/// A request of Vault's API before its mount is known: the contract's §1.
struct SecretsHead {
    /// POST and PUT are `update` until an existence check says otherwise.
    var operation: Capability
    /// Percent-decoded, without `/v1/`, without doubled slashes and without a slash in front; a list ends in one.
    var path: String
    /// The tenant's name; `nil` for the root namespace.
    var namespace: String?
    var token: String?
    /// In seconds.
    var wrapTTL: Int?
    var query: [String: String]

    static let prefix = "/v1/"
    /// In seconds: the system's longest lease.
    private static let longestWrapping = 2_764_800

    /// - Throws: `SecretsRefusal`.
    init(_ request: Request) throws {
        var query: [String: String] = [:]
        if request.uri.query != nil {
            for item in request.uri.queryParameters { query[String(item.key)] = String(item.value) }
        }
        try self.init(request.method, request.uri.path, request.headers, query)
    }

    /// - Parameter path: as it was sent, without the query.
    /// - Throws: `SecretsRefusal`.
    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: HTTPFields,
        _ query: [String: String] = [:]
    ) throws {
        self.query = query
        operation = try Self.operation(method, headers, query)
        self.path = try Self.path(of: path)
        if operation == .list || operation == .scan, !self.path.hasSuffix("/") { self.path += "/" }
        namespace = Self.namespace(headers[.vaultNamespace])
        token = Self.token(in: headers)
        if let text = headers[.vaultWrapTTL], !text.isEmpty {
            // Before anything is done: what was done could not be told any more.
            guard let seconds = VaultDuration.seconds(text), 0...Self.longestWrapping ~= seconds else {
                throw SecretsRefusal(
                    400,
                    "X-Vault-Wrap-TTL is not a length of time up to 768h, as 60, 5m or 1h"
                )
            }
            wrapTTL = seconds == 0 ? nil : seconds
        }
    }

    private static func operation(
        _ method: HTTPRequest.Method,
        _ headers: HTTPFields,
        _ query: [String: String]
    ) throws -> Capability {
        switch method {
        case .get, .head:
            if isSet("list", query) { return .list }
            return isSet("scan", query) ? .scan : .read
        case .list: return .list
        case .scan: return .scan
        case .post, .put: return .update
        case .delete: return .delete
        case .patch:
            let type = headers[.contentType]?.split(separator: ";").first.map(String.init) ?? ""
            guard type.lowercased() == "application/merge-patch+json" else {
                throw SecretsRefusal(415, "PATCH needs the content type application/merge-patch+json")
            }
            return .patch
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    /// In each way that Go reads as true: hvac writes `True`.
    private static func isSet(_ name: String, _ query: [String: String]) -> Bool {
        ["1", "t", "T", "true", "True", "TRUE"].contains(query[name])
    }

    /// - Throws: `SecretsRefusal` where a part leads upwards, or the path is no UTF-8.
    static func path(of uri: String) throws -> String {
        let path = String(Substring(uri.utf8.dropFirst(prefix.utf8.count)))
        guard path.utf8.contains(UInt8(ascii: "%")) else { return try checked(path) }
        guard let decoded = path.removingPercentEncoding else {
            throw SecretsRefusal(400, "the path is not percent-encoded UTF-8")
        }
        return try checked(decoded)
    }

    /// A path below `/v1/`, decoded, in the one form in which it is looked for.
    ///
    /// - Throws: `SecretsRefusal`, as `path(of:)`.
    static func checked(_ decoded: String) throws -> String {
        if decoded.utf8.isPlainPath { return decoded }
        // By bytes: to Swift a slash before a combining character is another character.
        let endsInSlash = decoded.utf8.last == UInt8(ascii: "/")
        let parts = decoded.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
            .map { String(decoding: $0, as: UTF8.self) }
        guard !parts.contains(where: { $0 == ".." || $0 == "." }) else {
            throw SecretsRefusal(400, "path cannot contain '..' or '.' between slashes")
        }
        guard !decoded.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw SecretsRefusal(400, "path cannot contain control characters")
        }
        return parts.joined(separator: "/") + (endsInSlash && !parts.isEmpty ? "/" : "")
    }

    static func namespace(_ header: String?) -> String? {
        guard let header else { return nil }
        let parts = header.split(separator: "/", omittingEmptySubsequences: true)
        let name = parts.joined(separator: "/")
        return name.isEmpty || name == "root" ? nil : name
    }

    /// In a header alone: what stands in an address stands in logs.
    static func token(in headers: HTTPFields) -> String? {
        if let token = headers[.vaultToken], !token.isEmpty { return token }
        guard let header = headers[.authorization] else { return nil }
        let parts = header.split(separator: " ")
        return parts.count == 2 && parts[0].lowercased() == "bearer" ? String(parts[1]) : nil
    }
}

extension String.UTF8View {
    /// Whether it is a path in the one form already: of most paths nothing need be changed or refused. Says no of some that
    /// are, too.
    fileprivate var isPlainPath: Bool {
        var isAtStart = true
        for byte in self {
            switch byte {
            case UInt8(ascii: "/") where isAtStart, UInt8(ascii: ".") where isAtStart: return false
            case 0..<0x20, 0x7F: return false
            default: isAtStart = byte == UInt8(ascii: "/")
            }
        }
        return true
    }
}

extension HTTPField.Name {
    static let vaultToken = named("X-Vault-Token")
    static let vaultNamespace = named("X-Vault-Namespace")
    static let vaultWrapTTL = named("X-Vault-Wrap-TTL")
}

extension HTTPRequest.Method {
    /// LIST and SCAN, as `ListVerbs` hands them in.
    static let list = named("LINK")
    static let scan = named("BIND")

    private static func named(_ text: String) -> HTTPRequest.Method {
        guard let method = HTTPRequest.Method(text) else { preconditionFailure("\(text) is a verb") }
        return method
    }
}

/// The body of a request of Vault's API.
enum SecretsBody {
    /// Where a body that is none of these stands, in base64: a request of OCSP.
    static let rawField = "ocsp_request"

    /// The object that was sent: JSON, a form, or nothing, which is an empty object.
    ///
    /// - Throws: `SecretsRefusal`.
    static func object(_ bytes: [UInt8], contentType: String?) throws -> LooseObject {
        if contentType?.lowercased().hasPrefix("application/ocsp-request") == true {
            return [rawField: .string(Base64.encode(bytes))]
        }
        let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        guard let first else { return [:] }
        // `curl -d` calls everything a form: what looks like JSON is JSON, as with Vault.
        let looksLikeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if !looksLikeJSON, contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true {
            return form(String(decoding: bytes, as: UTF8.self))
        }
        // Never the text itself: it may be a secret.
        guard let value = try? LooseJSON(parsing: bytes) else {
            throw SecretsRefusal(400, "failed to parse JSON input")
        }
        switch value {
        case .object(let object): return object
        case .null: return [:]
        default: throw SecretsRefusal(400, "failed to parse JSON input: the body is no object")
        }
    }

    private static func form(_ text: String) -> LooseObject {
        var members: [(String, LooseJSON)] = []
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(halves[0]), !name.isEmpty else { continue }
            members.append((name, .string(halves.count > 1 ? decoded(halves[1]) ?? "" : "")))
        }
        return LooseObject(members)
    }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}
