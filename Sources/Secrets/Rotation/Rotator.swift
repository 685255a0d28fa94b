import Evidence

/// What takes a new value where the secret is used.
package enum Rotator: Hashable, Sendable {
    /// Nobody: the new value stands in the secret, and who reads it uses it.
    case random
    /// A role of a PostgreSQL, whose password it is.
    case database(DatabaseRotation)
    /// Whoever answers at an address.
    case webhook(WebhookRotation)

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case random
        case database
        case webhook
    }

    package var kind: Kind {
        switch self {
        case .random: .random
        case .database: .database
        case .webhook: .webhook
        }
    }
}

/// A PostgreSQL and how its role gets a new password.
package struct DatabaseRotation: Hashable, Sendable {
    package enum Security: String, Hashable, Sendable, CaseIterable {
        /// Without TLS.
        case disable
        /// TLS, from whomever.
        case require
        case verifyAuthority = "verify-ca"
        case verifyFull = "verify-full"
    }

    package var host: String
    package var port = 5_432
    package var database: String
    package var security = Security.verifyFull
    /// Certificates (PEM) that vouch for the server; `nil` for those of the system.
    package var authorities: String?
    /// The field of the secret that names the role.
    package var usernameField = "username"
    /// Two roles that take turns: then both passwords are good during the grace period. Empty where one role gets a new
    /// password, and its old one ends at once.
    package var usernames: [String] = []
    /// The path, below the same mount, of the secret with `username` and `password` of a role that may give others passwords;
    /// `nil` where the role changes its own.
    package var manager: String?

    package init(host: String, database: String) {
        self.host = host
        self.database = database
    }

    /// - Throws: `SecretsError.invalid`.
    package func check() throws(SecretsError) {
        guard 1...253 ~= host.utf8.count,
            host.utf8.allSatisfy({ byte in
                let scalar = Unicode.Scalar(byte)
                return byte < 0x80
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || ".-_:".unicodeScalars.contains(scalar))
            })
        else {
            throw .invalid(
                field: "host",
                "must be the name or the address of a host; sockets of this machine are not reached"
            )
        }
        guard 1...65_535 ~= port else { throw .invalid(field: "port", "must be between 1 and 65535") }
        for (field, text) in [
            ("database", database), ("username_field", usernameField),
            ("manager", manager ?? "-"),
        ] + usernames.map({ ("usernames", $0) }) {
            guard 1...256 ~= text.utf8.count, text.utf8.allSatisfy({ $0 >= 0x20 }) else {
                throw .invalid(field: field, "must have 1 to 256 bytes, and no control characters")
            }
        }
        guard usernames.isEmpty || usernames.count == 2 && usernames[0] != usernames[1] else {
            throw .invalid(field: "usernames", "must be two different roles, or none")
        }
        guard usernames.isEmpty || manager != nil else {
            throw .invalid(
                field: "manager",
                "must name a secret with username and password of a role that may change both: a role changes only its own"
            )
        }
        if let authorities {
            guard authorities.utf8.count <= 262_144, authorities.contains("-----BEGIN CERTIFICATE-----")
            else {
                throw .invalid(field: "ca_certificate", "must be certificates in PEM, of at most 256 KiB")
            }
            guard security == .verifyAuthority || security == .verifyFull else {
                throw .invalid(field: "ca_certificate", "is of use with the sslmode verify-ca or verify-full")
            }
        }
    }
}

/// Who is told of a rotation, signed as Standard Webhooks has it.
package struct WebhookRotation: Hashable, Sendable {
    package var url: String
    /// 32 random bytes.
    package var signingKey: [UInt8]

    package init(url: String, signingKey: [UInt8]) {
        self.url = url
        self.signingKey = signingKey
    }
}

extension WebhookRotation: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

// MARK: - As it is kept, encrypted

extension Rotator {
    var json: LooseObject {
        switch self {
        case .random: return [:]
        case .database(let database):
            return [
                "host": .string(database.host), "port": .number(database.port),
                "database": .string(database.database), "sslmode": .string(database.security.rawValue),
                "ca_certificate": .optional(database.authorities),
                "username_field": .string(database.usernameField),
                "usernames": .strings(database.usernames),
                "manager": .optional(database.manager),
            ]
        case .webhook(let webhook):
            return ["url": .string(webhook.url), "signing_key": .string(Base64.encode(webhook.signingKey))]
        }
    }

    init?(_ kind: Kind, kept: LooseObject) {
        switch kind {
        case .random: self = .random
        case .database:
            guard let host = kept["host"]?.string, let name = kept["database"]?.string,
                let security = kept["sslmode"]?.string.flatMap(DatabaseRotation.Security.init)
            else { return nil }
            var database = DatabaseRotation(host: host, database: name)
            database.port = kept["port"]?.int ?? database.port
            database.security = security
            database.authorities = kept["ca_certificate"]?.string
            database.usernameField = kept["username_field"]?.string ?? database.usernameField
            database.usernames = kept["usernames"]?.array?.compactMap(\.string) ?? []
            database.manager = kept["manager"]?.string
            self = .database(database)
        case .webhook:
            guard let url = kept["url"]?.string,
                let key = kept["signing_key"]?.string.flatMap({ Base64.decode($0) })
            else { return nil }
            self = .webhook(WebhookRotation(url: url, signingKey: key))
        }
    }
}
