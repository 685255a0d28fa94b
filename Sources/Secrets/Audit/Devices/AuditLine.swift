import Crypto
import Evidence

/// What a device keeps of a request: one line of JSON, of type `request` before it is answered and `response` after, with
/// each value as its HMAC under the device's salt, as Vault writes it.
struct AuditLine {
    enum Stage: String {
        case request
        case response
    }

    private let salt: SymmetricKey
    private let keepsAccessors: Bool
    private let prefix: String

    init(salt: [UInt8], options: [String: String]) {
        self.salt = SymmetricKey(data: salt)
        keepsAccessors = options["hmac_accessor"]?.lowercased() == "false"
        prefix = options["prefix"] ?? ""
    }

    /// `hmac-sha256:<hexadecimal digits>`.
    func hash(_ text: String) -> String { hash(Array(text.utf8)) }

    private func hash(_ bytes: [UInt8]) -> String {
        "hmac-sha256:" + Hex.encode(Array(HMAC<SHA256>.authenticationCode(for: bytes, using: salt)))
    }

    /// The line, with its end.
    func bytes(_ exchange: AuditExchange, _ stage: Stage) -> [UInt8] {
        var line: LooseObject = [
            "type": .string(stage.rawValue), "time": .string(exchange.time.rfc3339),
            "request": .object(request(exchange)),
        ]
        if let identity = exchange.identity {
            line["auth"] = .object(auth(identity, token: exchange.clientToken))
        }
        if stage == .response, let answer = exchange.answer {
            line["response"] = .object(response(answer, exchange))
        }
        if let error = exchange.error { line["error"] = .string(error) }
        var bytes = Array(prefix.utf8)
        LooseJSON.object(line).write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func accessor(_ text: String) -> LooseJSON { .string(keepsAccessors ? text : hash(text)) }

    private func auth(_ identity: AuditExchange.Identity, token: String?) -> LooseObject {
        var auth: LooseObject = [
            "accessor": accessor(identity.accessor), "display_name": .string(identity.displayName),
            "policies": .strings(identity.policies), "token_policies": .strings(identity.tokenPolicies),
            "token_type": .string(identity.tokenType), "token_ttl": .number(identity.tokenTTL),
        ]
        if let token { auth["client_token"] = .string(hash(token)) }
        if !identity.identityPolicies.isEmpty {
            auth["identity_policies"] = .strings(identity.identityPolicies)
        }
        if !identity.metadata.isEmpty { auth["metadata"] = .strings(identity.metadata) }
        if !identity.entityID.isEmpty { auth["entity_id"] = .string(identity.entityID) }
        if let issued = identity.tokenIssuedAt { auth["token_issue_time"] = .string(issued.rfc3339) }
        if identity.remainingUses > 0 { auth["remaining_uses"] = .number(identity.remainingUses) }
        return auth
    }

    private func request(_ exchange: AuditExchange) -> LooseObject {
        var request: LooseObject = [
            "id": .string(exchange.requestID), "operation": .string(exchange.operation),
            "path": .string(exchange.path), "namespace": ["id": .string(exchange.namespace)],
            "mount_point": .string(exchange.mountPoint), "mount_type": .string(exchange.mountType),
            "mount_accessor": .string(exchange.mountAccessor), "mount_class": .string(exchange.mountClass),
            "remote_address": .string(exchange.address),
        ]
        if let token = exchange.clientToken { request["client_token"] = .string(hash(token)) }
        if let identity = exchange.identity {
            request["client_token_accessor"] = accessor(identity.accessor)
        }
        if !exchange.data.isEmpty {
            request["data"] = .object(hashed(exchange.data, exempt: exchange.exemptRequestNames, exchange))
        }
        if let ttl = exchange.wrapTTL { request["wrap_ttl"] = .number(ttl) }
        return request
    }

    private func response(_ answer: AuditExchange.Answer, _ exchange: AuditExchange) -> LooseObject {
        var response: LooseObject = [
            "mount_point": .string(exchange.mountPoint), "mount_type": .string(exchange.mountType),
            "mount_accessor": .string(exchange.mountAccessor), "mount_class": .string(exchange.mountClass),
        ]
        if let data = answer.data {
            response["data"] = .object(hashed(data, exempt: exchange.exemptAnswerNames, exchange))
        }
        if !answer.warnings.isEmpty { response["warnings"] = .strings(answer.warnings) }
        if !answer.leaseID.isEmpty { response["secret"] = ["lease_id": .string(answer.leaseID)] }
        if let identity = answer.identity {
            response["auth"] = .object(auth(identity, token: answer.clientToken))
        }
        if let wrapping = answer.wrapping {
            response["wrap_info"] = [
                "token": .string(hash(wrapping.token)), "accessor": accessor(wrapping.accessor),
                "ttl": .number(wrapping.ttl), "creation_path": .string(wrapping.creationPath),
            ]
        }
        return response
    }

    private func hashed(
        _ object: LooseObject,
        exempt: Set<String>,
        _ exchange: AuditExchange
    ) -> LooseObject {
        LooseObject(
            object.map { member in
                guard !exempt.contains(member.name) else { return (member.name, member.value) }
                // What a versioned secret holds stands below `data`.
                let isHeld = exchange.mountType == "kv" && member.name == "data"
                return (
                    member.name,
                    hashed(member.value, isHidden: isHeld || AuditSecretName.isOne(member.name))
                )
            }
        )
    }

    /// - Parameter isHidden: whether its numbers and truth values may be secrets: as texts they are hashed, too.
    private func hashed(_ value: LooseJSON, isHidden: Bool) -> LooseJSON {
        switch value {
        case .null: value
        case .bool(let flag): isHidden ? .string(hash(flag.description)) : value
        case .number(let literal): isHidden ? .string(hash(literal)) : value
        case .string(let text): .string(hash(text))
        case .array(let values): .array(values.map { hashed($0, isHidden: isHidden) })
        case .object(let object):
            .object(
                LooseObject(
                    object.map { member in
                        (
                            member.name,
                            hashed(member.value, isHidden: isHidden || AuditSecretName.isOne(member.name))
                        )
                    }
                )
            )
        }
    }
}
