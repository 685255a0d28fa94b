/// What Access refuses clients of /v1, in the words that they know.
package enum ClientError: Error, Hashable, Sendable {
    /// What was asked for can't be: says which field, and never what is secret.
    case invalid(String)
    /// Whatever the reason.
    case denied
    /// A token to look up that is nobody's.
    case badToken
    case unknownAccessor
    /// Nothing is there.
    case missing
    /// A RoleID and SecretID that do not go together, whichever of them it is.
    case wrongSecretID
    /// What somebody signs in with does not hold: the text says why, for the record and never for them.
    case refused(String)
    /// Whom the method would have to ask does not answer, or is not configured: nobody's proof is wrong.
    case unavailable(String)
    /// A username and password that do not go together, whichever of them it is.
    case wrongPassword
    /// Too many logins failed, or are waiting.
    case tooMany
}

extension ClientError {
    /// The largest number that is taken: lengths of time in seconds, uses.
    static let numberLimit = 2_000_000_000

    static func check(number: Int?, _ field: String) throws(ClientError) {
        guard let number else { return }
        guard number >= 0 else { throw .invalid("the field \(field) can't be negative") }
        guard number <= numberLimit else {
            throw .invalid("the field \(field) is above \(numberLimit)")
        }
    }

    /// Names of roles, users, entities: 1 to 1,024 bytes without control characters.
    static func check(name: String, _ field: String) throws(ClientError) {
        guard !name.isEmpty else { throw .invalid("the field \(field) is missing") }
        guard name.utf8.count <= 1_024 else { throw .invalid("the field \(field) is longer than 1024 bytes") }
        guard isPlain(name) else { throw .invalid("the field \(field) has a control character") }
    }

    /// Policies that somebody wants to give: not the one that wrapped answers are kept under.
    static func check(given policies: [String], _ field: String) throws(ClientError) {
        guard !policies.contains(where: { Policy.normalName($0) == Policy.responseWrapping }) else {
            throw .invalid(
                "the field \(field) can't contain \(Policy.responseWrapping), which is the server's own"
            )
        }
    }

    static func check(texts: [String], _ field: String) throws(ClientError) {
        guard texts.count <= 1_000, texts.allSatisfy({ $0.utf8.count <= 1_024 && isPlain($0) }) else {
            throw .invalid("the field \(field) has more than 1000 texts, a long one, or a control character")
        }
    }

    static func check(metadata: [String: String], _ field: String) throws(ClientError) {
        guard metadata.count <= 256,
            metadata.allSatisfy({ $0.key.utf8.count <= 1_024 && $0.value.utf8.count <= 4_096 }),
            metadata.allSatisfy({ !$0.key.contains("\0") && !$0.value.contains("\0") })
        else {
            throw .invalid("the field \(field) has more than 256 members, a long one, or a NUL")
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
