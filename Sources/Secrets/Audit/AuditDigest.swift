package import Evidence

/// Values of requests and answers as an audit may hold them: each text as its HMAC, names as they are, numbers and
/// truth values as they are, as Vault does it; but numbers under names of secrets, a PIN, are HMACs too, and of whatever
/// holds users' secrets all of them are.
package enum AuditDigest {
    /// HMAC-SHA-256 under the key that is right here: the tenant's own for its ledger, a device's for its lines.
    package typealias MAC = (_ bytes: [UInt8]) throws -> Digest

    /// Bytes of canonical JSON that one object may take of an entry, which fits 65,535.
    package static let limit = 12_288
    /// Objects and lists within each other; what is deeper is one HMAC. An entry can hold 64 of them.
    private static let depthLimit = 24
    private static let nameLimit = 256
    /// Of one member, whose HMACs would take more room than there is.
    private static let leafLimit = 512

    /// `hmac-sha256:<hexadecimal digits>`.
    package static func text(_ value: String, _ mac: MAC) throws -> String {
        "hmac-sha256:" + (try mac(Array(value.utf8))).hex
    }

    /// An object whose texts are HMACs.
    ///
    /// - Parameters:
    ///   - exempt: names of its own members whose values stay, as a mount's `audit_non_hmac_request_keys` says.
    ///   - hidesNumbers: whether its numbers and truth values may be secrets whatever they are called.
    ///   - limit: of an object that takes more, the HMAC of its bytes and the number of its members is left.
    package static func object(
        _ object: LooseObject,
        exempt: Set<String> = [],
        hidesNumbers: Bool = false,
        limit: Int = Self.limit,
        _ mac: MAC
    ) throws -> JSON {
        var members: [JSONObject.Member] = []
        var byteCount = 2
        for (name, value) in object {
            // Each leaf costs an HMAC: of a member with more than may stand here only the whole is digested.
            guard value.leafCount(upTo: Self.leafLimit) < Self.leafLimit else {
                return [
                    "hmac": .string("hmac-sha256:" + (try mac(LooseJSON.object(object).bytes)).hex),
                    "member_count": .integer(object.count),
                ]
            }
            let digested =
                try exempt.contains(name) && value.isStorable
                ? value.json
                : digest(value, depth: 1, isHidden: hidesNumbers || AuditSecretName.isOne(name), mac)
            let name = try self.name(name, mac)
            byteCount += name.utf8.count + 4 + digested.auditByteCount
            guard byteCount <= limit else {
                return [
                    "hmac": .string(
                        "hmac-sha256:" + (try mac(LooseJSON.object(object).bytes)).hex
                    ),
                    "member_count": .integer(object.count),
                ]
            }
            members.append((name, digested))
        }
        return .object(JSONObject(members))
    }

    private static func digest(
        _ value: LooseJSON,
        depth: Int,
        isHidden: Bool,
        _ mac: MAC
    ) throws -> JSON {
        switch value {
        case .null: return .null
        case .bool(let value): return isHidden ? .string(try text(value.description, mac)) : .bool(value)
        // One that a double would change is a text.
        case .number(let literal):
            let number = value.json
            return number.number != nil && !isHidden ? number : .string(try text(literal, mac))
        case .string(let value): return .string(try text(value, mac))
        case .array, .object:
            guard depth < depthLimit else { return .string("hmac-sha256:" + (try mac(value.bytes)).hex) }
            if let values = value.array {
                return .array(try values.map { try digest($0, depth: depth + 1, isHidden: isHidden, mac) })
            }
            return .object(
                JSONObject(
                    try (value.object ?? [:]).map { member in
                        (
                            name: try name(member.name, mac),
                            value: try digest(
                                member.value,
                                depth: depth + 1,
                                isHidden: isHidden || AuditSecretName.isOne(member.name),
                                mac
                            )
                        )
                    }
                )
            )
        }
    }

    /// A name that can't stand in an entry, or is as long as no name, is its HMAC.
    private static func name(_ name: String, _ mac: MAC) throws -> String {
        guard name.utf8.count > nameLimit || name.utf8.contains(0) else { return name }
        return try text(name, mac)
    }
}

/// Names under which a number is a secret: `pin`, `card-cvv`, `dbPassword`, and not `token_ttl`.
enum AuditSecretName {
    private static let words: Set<String> = [
        "code", "credential", "credentials", "cvc", "cvv", "key", "keys", "otp", "pass", "passcode",
        "passphrase",
        "passwd", "password", "passwords", "pin", "pins", "pwd", "secret", "secrets", "ssn", "token", "totp",
    ]

    /// By its last word, since what stands before says whose it is.
    static func isOne(_ name: String) -> Bool {
        var last: [UInt8] = []
        for byte in name.utf8.reversed() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): last.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9") where last.isEmpty: continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                let isWordInCapitals = last.last.map { $0 < UInt8(ascii: "a") } ?? true
                last.append(byte)
                guard isWordInCapitals else { return isWord(last) }
            default:
                guard last.isEmpty else { return isWord(last) }
            }
        }
        return isWord(last)
    }

    private static func isWord(_ reversed: [UInt8]) -> Bool {
        words.contains(String(decoding: reversed.reversed(), as: UTF8.self).lowercased())
    }
}

extension LooseJSON {
    /// Texts and other leaves in it, counted no further than `limit`.
    fileprivate func leafCount(upTo limit: Int) -> Int {
        switch self {
        case .null, .bool, .number, .string: return 1
        case .array(let values):
            var count = 1
            for value in values where count < limit { count += value.leafCount(upTo: limit - count) }
            return count
        case .object(let object):
            guard object.count < limit else { return limit }
            var count = 1
            for member in object where count < limit { count += member.value.leafCount(upTo: limit - count) }
            return count
        }
    }

    /// Whether an entry can hold it as it is: exempt values are the caller's.
    fileprivate var isStorable: Bool {
        switch self {
        case .array(let values): values.allSatisfy { $0.array == nil && $0.object == nil }
        case .object: false
        case .null, .bool, .number, .string: true
        }
    }
}

extension JSON {
    /// About as many bytes as its canonical form has; texts in it that need escapes have a few more.
    fileprivate var auditByteCount: Int {
        switch self {
        case .null, .bool: 5
        case .number: 24
        case .string(let text): text.utf8.count + 2
        case .array(let values): values.reduce(2) { $0 + $1.auditByteCount + 1 }
        case .object(let object): object.reduce(2) { $0 + $1.name.utf8.count + 4 + $1.value.auditByteCount }
        }
    }
}
