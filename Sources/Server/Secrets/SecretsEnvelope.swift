import Access
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

/// The standard envelope of Vault's API: all its members, always.
struct SecretsEnvelope {
    var requestID: String
    var answer: SecretsAnswer
    /// In the place of `data` and `auth` where the answer was wrapped.
    var wrapping: LooseObject?

    /// `nil` where the answer has no envelope.
    var object: LooseObject? {
        if let wrapping { return usual(wrapping: .object(wrapping)) }
        switch answer.body {
        case .none, .bare, .raw: return nil
        case .envelope(var kept):
            kept["request_id"] = .string(requestID)
            return kept
        case .empty: return usual()
        case .data(let data): return usual(data: .object(data))
        case .doubled(let data):
            var object = usual().merging(data)
            object["data"] = .object(data)
            return object
        case .auth(let auth): return usual(auth: .object(auth.object))
        }
    }

    /// In the order of their names, so that they need not be sorted.
    private func usual(data: LooseJSON = .null, auth: LooseJSON = .null, wrapping: LooseJSON = .null)
        -> LooseObject
    {
        [
            "auth": auth,
            "data": data,
            "lease_duration": .number(answer.leaseDuration),
            "lease_id": .string(answer.leaseID),
            "renewable": .bool(answer.isRenewable),
            "request_id": .string(requestID),
            "warnings": answer.warnings.isEmpty ? .null : .strings(answer.warnings),
            "wrap_info": wrapping,
        ]
    }
}

extension SecretsAuth {
    var object: LooseObject {
        [
            "client_token": .string(clientToken?.revealed() ?? ""),
            "accessor": .string(grant.accessor),
            "policies": .strings(grant.policies),
            "token_policies": .strings(grant.tokenPolicies),
            "identity_policies": grant.identityPolicies.isEmpty ? nil : .strings(grant.identityPolicies),
            "metadata": metadata.map { .strings($0) } ?? nil,
            "lease_duration": .number(leaseDuration),
            "renewable": .bool(isRenewable),
            "entity_id": .string(grant.entityID?.description ?? ""),
            "token_type": .string(grant.type.rawValue),
            "orphan": .bool(grant.isOrphan),
            "mfa_requirement": nil,
            "num_uses": .number(grant.numUses),
        ]
    }
}

extension SecretsAnswer {
    /// - Parameter envelope: what goes out where the answer has one.
    func response(_ envelope: LooseObject?, isHead: Bool = false) -> Response {
        if let envelope { return .secrets(.object(envelope), status: status, isHead: isHead) }
        switch body {
        case .bare(let object): return .secrets(.object(object), status: status, isHead: isHead)
        case .raw(let bytes, let type):
            return Response(
                status: HTTPResponse.Status(code: status),
                headers: fields([.contentType: type, .cacheControl: "no-store"]),
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        default:
            return Response(
                status: HTTPResponse.Status(code: status),
                headers: fields([.cacheControl: "no-store"])
            )
        }
    }

    private func fields(_ usual: HTTPFields) -> HTTPFields {
        var fields = usual
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }
}

extension SecretsRefusal {
    var response: Response {
        var response = Response.secrets(object, status: status)
        response.add(headers)
        return response
    }

    /// What its answer holds.
    var object: LooseJSON { ["errors": .strings(errors)] }
}

extension Response {
    mutating func add(_ fields: [String: String]) {
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
    }

    /// hvac compares the whole content type: a charset behind it would lose the texts.
    fileprivate static func secrets(_ value: LooseJSON, status: Int, isHead: Bool = false) -> Response {
        Response(
            status: HTTPResponse.Status(code: status),
            headers: json,
            body: isHead ? .init() : .init(byteBuffer: value.line)
        )
    }

    static let json: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
}

extension LooseJSON {
    /// As answers hold it.
    var line: ByteBuffer {
        var buffer = ByteBuffer(bytes: bytes)
        buffer.writeInteger(UInt8(ascii: "\n"))
        return buffer
    }
}
