package import Evidence

/// A named key that identity tokens are signed with.
package struct IdentityKey: Hashable, Sendable {
    package let name: String
    /// In seconds: how long a version signs.
    package var rotationPeriod = 86_400
    /// In seconds: how long a version is published once it no longer signs.
    package var verificationPeriod = 86_400
    /// Of the roles whose tokens it signs; `*` for all.
    package var clients: [String] = []
    package var algorithm = "RS256"

    init(name: String) { self.name = name }

    init(name: String, settings: LooseObject) {
        self.name = name
        rotationPeriod = settings.whole("rotation_period", 86_400)
        verificationPeriod = settings.whole("verification_ttl", 86_400)
        clients = settings.texts("allowed_client_ids")
        algorithm = settings.text("algorithm", "RS256")
    }

    /// As clients read it.
    package var settings: LooseObject {
        [
            "rotation_period": .number(rotationPeriod),
            "verification_ttl": .number(verificationPeriod),
            "allowed_client_ids": .strings(clients),
            "algorithm": .string(algorithm),
        ]
    }

    func check() throws(ClientError) {
        guard rotationPeriod >= 60 else { throw .invalid("rotation_period must be at least one minute") }
        guard verificationPeriod > 0 else { throw .invalid("verification_ttl must be longer than nothing") }
        guard verificationPeriod <= 10 * rotationPeriod else {
            throw .invalid("verification_ttl cannot be longer than 10x rotation_period")
        }
        guard SigningPair.algorithms.contains(algorithm) else {
            throw .invalid("algorithm is unknown; give of \(SigningPair.algorithms.joined(separator: ", "))")
        }
    }

    func allows(_ client: String) -> Bool { clients.contains("*") || clients.contains(client) }
}

/// What tokens of this role say of an entity.
package struct IdentityRole: Hashable, Sendable {
    package let name: String
    package var key = ""
    /// JSON with places for what is known of the entity; empty: nothing besides.
    package var template = ""
    /// Whom the tokens are for.
    package var client = ""
    /// In seconds.
    package var ttl = 86_400

    init(name: String) { self.name = name }

    init(name: String, settings: LooseObject) {
        self.name = name
        key = settings.text("key")
        template = settings.text("template")
        client = settings.text("client_id")
        ttl = settings.whole("ttl", 86_400)
    }

    /// As clients read it.
    package var settings: LooseObject {
        [
            "key": .string(key), "template": .string(template), "client_id": .string(client),
            "ttl": .number(ttl),
        ]
    }

    func check() throws(ClientError) {
        guard !key.isEmpty else { throw .invalid("the key parameter is required: give key") }
        guard ttl > 0 else { throw .invalid("ttl must be longer than nothing") }
        _ = try IdentityTemplate(template)
    }
}

/// Claims with places in them: `{"name": {{identity.entity.name}}}`. What stands in a place is a value of JSON.
struct IdentityTemplate {
    /// Claims that are the token's own.
    private static let reserved: Set<String> = ["iat", "aud", "exp", "iss", "sub", "namespace", "nonce"]

    private let text: String

    /// - Parameter text: JSON, or the same in Base64; may be empty.
    /// - Throws: `ClientError.invalid`.
    init(_ text: String) throws(ClientError) {
        let plain = Base64.decode(text).map { String(decoding: $0, as: UTF8.self) } ?? text
        self.text = plain
        guard !plain.isEmpty else { return }
        let sample = Self.filled(plain) { _ in .null }
        guard let object = (try? LooseJSON(parsing: sample.utf8))?.object else {
            throw .invalid("error parsing template: it is not a JSON object, also once its places are filled")
        }
        for name in object.names where Self.reserved.contains(name) {
            throw .invalid("template has the top-level key \"\(name)\", which is reserved")
        }
    }

    /// - Parameter entity: whom the token is of.
    func claims(of entity: TokenGrant.Entity, at now: Instant) -> LooseObject {
        guard !text.isEmpty else { return [:] }
        let filled = Self.filled(text) { Self.value(of: $0, entity, at: now) }
        return (try? LooseJSON(parsing: filled.utf8))?.object ?? [:]
    }

    private static func filled(_ text: String, _ value: (String) -> LooseJSON) -> String {
        var filled = ""
        var rest = text[...]
        while let begin = rest.firstRange(of: "{{"), let end = rest[begin.upperBound...].firstRange(of: "}}")
        {
            filled += rest[..<begin.lowerBound]
            let name = rest[begin.upperBound..<end.lowerBound].filter { $0 != " " }
            filled += value(String(name)).text
            rest = rest[end.upperBound...]
        }
        return filled + rest
    }

    private static func value(of name: String, _ entity: TokenGrant.Entity, at now: Instant) -> LooseJSON {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch parts {
        case ["time", "now"]: return .number(Int(now.microseconds / 1_000_000))
        case ["identity", "entity", "id"]: return .string(entity.id.description)
        case ["identity", "entity", "name"]: return .string(entity.name)
        case ["identity", "entity", "metadata"]: return .strings(entity.metadata)
        case ["identity", "entity", "groups", "ids"]: return .strings(entity.groups.map(\.id))
        case ["identity", "entity", "groups", "names"]: return .strings(entity.groups.map(\.name))
        default: break
        }
        if parts.count > 3, parts[0...2] == ["identity", "entity", "metadata"] {
            return .string(entity.metadata[parts.dropFirst(3).joined(separator: ".")] ?? "")
        }
        guard parts.count > 4, parts[0...2] == ["identity", "entity", "aliases"],
            let alias = entity.aliases[parts[3]]
        else { return "" }
        let key = parts.dropFirst(5).joined(separator: ".")
        switch parts[4] {
        case "id": return .string(alias.id)
        case "name": return .string(alias.name)
        case "metadata": return key.isEmpty ? .strings(alias.metadata) : .string(alias.metadata[key] ?? "")
        case "custom_metadata":
            return key.isEmpty ? .strings(alias.customMetadata) : .string(alias.customMetadata[key] ?? "")
        default: return ""
        }
    }
}
