package import Evidence
import Postgres

// What ACME's clients have at an authority (RFC 8555): nonces, accounts, orders and authorizations.

package struct ACMEAccount: Sendable {
    package var id: UniqueID
    package var key: ACMEKey
    package var contacts: [String]
    package var status: String
    /// Whether somebody who may has let it be opened.
    package var isBound: Bool
}

package struct ACMEIdentifier: Hashable, Sendable {
    /// `dns` or `ip`.
    package var type: String
    package var value: String

    package init(type: String, value: String) {
        self.type = type
        self.value = value
    }

    package var object: LooseJSON { ["type": .string(type), "value": .string(value)] }
}

package struct ACMEAuthorization: Sendable {
    package var id: UniqueID
    package var order: UniqueID
    package var account: UniqueID
    package var identifier: ACMEIdentifier
    package var isWildcard: Bool
    package var token: String
    package var status: String
    package var challenge: String?
    package var challengedAt: Instant?
    package var error: LooseJSON?
    package var expiresAt: Instant
}

package struct ACMEOrder: Sendable {
    package var id: UniqueID
    package var account: UniqueID
    package var status: String
    package var directory: String
    package var identifiers: [ACMEIdentifier]
    package var error: LooseJSON?
    package var serial: String?
    package var chain: String?
    package var expiresAt: Instant
    package var authorizations: [ACMEAuthorization] = []
}

extension ACMEAccount {
    init(_ row: Row) throws {
        id = try row["account_id"]
        let text: String = try row["jwk"]
        guard let object = (try? LooseJSON(parsing: Array(text.utf8)))?.object, let key = ACMEKey(object)
        else {
            throw SecretsError.damaged
        }
        self.key = key
        contacts = try row["contacts"]
        status = try row["status"]
        isBound = try row["binding_id"] as UniqueID? != nil
    }
}

extension ACMEAuthorization {
    init(_ row: Row) throws {
        id = try row["authorization_id"]
        order = try row["order_id"]
        account = try row["account_id"]
        identifier = ACMEIdentifier(type: try row["identifier_type"], value: try row["identifier"])
        isWildcard = try row["is_wildcard"]
        token = try row["token"]
        status = try row["status"]
        challenge = try row["challenge_type"]
        challengedAt = try row["challenged_at"]
        let text: String? = try row["error"]
        error = text.flatMap { try? LooseJSON(parsing: Array($0.utf8)) }
        expiresAt = try row["expires_at"]
    }
}

extension ACMEOrder {
    init(_ row: Row) throws {
        id = try row["order_id"]
        account = try row["account_id"]
        status = try row["status"]
        directory = try row["directory"]
        let list: String = try row["identifiers"]
        identifiers = ((try? LooseJSON(parsing: Array(list.utf8)))?.array ?? []).map { item in
            ACMEIdentifier(type: item["type"]?.string ?? "", value: item["value"]?.string ?? "")
        }
        let text: String? = try row["error"]
        error = text.flatMap { try? LooseJSON(parsing: Array($0.utf8)) }
        serial = try row["serial_number"]
        chain = try row["certificate_chain"]
        expiresAt = try row["expires_at"]
    }
}
