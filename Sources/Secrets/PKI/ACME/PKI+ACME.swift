package import Evidence
import Ledger
import Postgres
import X509

// What ACME's clients have at an authority (RFC 8555): nonces, accounts, orders and authorizations.

package struct ACMEAccount: Sendable {
    package var id: UniqueID
    package var key: ACMEKey
    package var contacts: [String]
    package var status: String
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

extension PKI {
    /// In seconds: of nonces, and of orders that nobody finishes.
    private static let nonceLifetime = 900
    private static let orderLifetime = 86_400
    /// Of identifiers in an order.
    private static let identifierLimit = 100

    private static func randomText() -> String { Base64URL.encode(TransitMaterial.randomBytes(24)) }

    // MARK: Nonces

    package func makeNonce(at place: Place) async throws -> String {
        let (nonce, now) = (Self.randomText(), clock.now())
        let end = now.advanced(bySeconds: Self.nonceLifetime)
        do {
            _ = try await database.execute(
                for: place.tenant,
                """
                WITH gone AS (
                    DELETE FROM secrets.acme_nonces
                    WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND expires_at < \(now)
                )
                INSERT INTO secrets.acme_nonces (tenant_id, mount_id, nonce, expires_at)
                VALUES (\(place.tenant), \(place.mount), \(nonce), \(end))
                """
            )
        } catch let error as PostgresError where error.constraint == "nonce_is_of_mount" {
            throw SecretsError.mountGone
        }
        return nonce
    }

    /// - Throws: `ACMEProblem` for one that was used, has ended, or was never given.
    package func use(nonce: String, at place: Place) async throws {
        let now = clock.now()
        let count = try await database.execute(
            for: place.tenant,
            """
            DELETE FROM secrets.acme_nonces
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND nonce = \(nonce)
                AND expires_at >= \(now)
            """
        )
        guard count == 1 else {
            throw ACMEProblem(.badNonce, "the nonce was used, or is none of this server")
        }
    }

    // MARK: Bindings

    /// A key with which one account can be opened.
    ///
    /// - Returns: its identifier, and the key: the one time it is told.
    package func makeBinding(at place: Place) async throws -> (id: UniqueID, key: [UInt8]) {
        let now = clock.now()
        let (id, key) = (UniqueID(at: now), TransitMaterial.randomBytes(32))
        let encrypted = try barrier.encrypt(key, at: Self.bindingPlace(place, id))
        _ = try await database.execute(
            for: place.tenant,
            """
            INSERT INTO secrets.acme_bindings (tenant_id, mount_id, binding_id, key_encrypted, created_at)
            VALUES (\(place.tenant), \(place.mount), \(id), \(encrypted), \(now))
            """
        )
        return (id, key)
    }

    private static func bindingPlace(_ place: Place, _ id: UniqueID) -> BarrierPlace {
        BarrierPlace(tenant: place.tenant, path: "pki/\(place.mount)/binding/\(id)")
    }

    /// The key of a binding that was not used yet.
    package func bindingKey(_ id: UniqueID, at place: Place) async throws -> [UInt8]? {
        let encrypted = try await database.first(
            for: place.tenant,
            """
            SELECT key_encrypted FROM secrets.acme_bindings
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND binding_id = \(id)
            """
        ) { row in try row["key_encrypted"] as [UInt8] }
        guard let encrypted else { return nil }
        return try await barrier.knowingTerms {
            try barrier.decrypt(encrypted, at: Self.bindingPlace(place, id))
        }
    }

    // MARK: Accounts

    package func account(thumbprint: String, at place: Place) async throws -> ACMEAccount? {
        try await database.first(
            for: place.tenant,
            """
            SELECT account_id, jwk::text AS jwk, contacts, status FROM secrets.acme_accounts
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND thumbprint = \(thumbprint)
            """,
            as: ACMEAccount.init
        )
    }

    package func account(_ id: UniqueID, at place: Place) async throws -> ACMEAccount? {
        try await database.first(
            for: place.tenant,
            """
            SELECT account_id, jwk::text AS jwk, contacts, status FROM secrets.acme_accounts
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(id)
            """,
            as: ACMEAccount.init
        )
    }

    /// Opens an account; where the key has one already, that one. A binding opens one alone.
    package func makeAccount(
        _ key: ACMEKey,
        contacts: [String],
        binding: UniqueID?,
        at place: Place
    ) async throws -> (account: ACMEAccount, isNew: Bool) {
        let now = clock.now()
        let id = UniqueID(at: now)
        return try await database.transaction(for: place.tenant) { db in
            if let binding {
                let used = try db.execute(
                    """
                    DELETE FROM secrets.acme_bindings
                    WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND binding_id = \(binding)
                    """
                )
                guard used == 1 else {
                    throw ACMEProblem(
                        .unauthorized,
                        "the external account binding was used before",
                        status: 403
                    )
                }
            }
            let made = try db.execute(
                """
                INSERT INTO secrets.acme_accounts
                    (tenant_id, mount_id, account_id, thumbprint, jwk, contacts, status, binding_id, created_at)
                VALUES (\(place.tenant), \(place.mount), \(id), \(key.thumbprint),
                        \(LooseJSON.object(key.jwk).text)::text::jsonb, \(contacts), 'valid', \(binding), \(now))
                ON CONFLICT (tenant_id, mount_id, thumbprint) DO NOTHING
                """
            )
            let account = try db.first(
                """
                SELECT account_id, jwk::text AS jwk, contacts, status FROM secrets.acme_accounts
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND thumbprint = \(key.thumbprint)
                """,
                as: ACMEAccount.init
            )
            guard let account else { throw SecretsError.mountGone }
            return (account, made == 1)
        }
    }

    package func change(
        account: UniqueID,
        contacts: [String]?,
        deactivates: Bool,
        at place: Place
    ) async throws {
        _ = try await database.execute(
            for: place.tenant,
            """
            UPDATE secrets.acme_accounts
            SET contacts = coalesce(\(contacts)::text[], contacts),
                status = CASE WHEN \(deactivates) THEN 'deactivated' ELSE status END
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
            """
        )
    }

    /// - Throws: `ACMEProblem` where another account has the key.
    package func change(account: UniqueID, key: ACMEKey, at place: Place) async throws {
        do {
            _ = try await database.execute(
                for: place.tenant,
                """
                UPDATE secrets.acme_accounts
                SET thumbprint = \(key.thumbprint), jwk = \(LooseJSON.object(key.jwk).text)::text::jsonb
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
                """
            )
        } catch let error as PostgresError where error.constraint == "account_has_a_key_of_its_own" {
            throw ACMEProblem(.malformed, "the new key is another account's", status: 409)
        }
    }

    // MARK: Orders

    /// - Throws: `ACMEProblem`.
    package func makeOrder(
        _ identifiers: [ACMEIdentifier],
        of account: UniqueID,
        directory: String,
        at place: Place
    ) async throws -> ACMEOrder {
        guard !identifiers.isEmpty, identifiers.count <= Self.identifierLimit else {
            throw ACMEProblem(.malformed, "an order has between 1 and \(Self.identifierLimit) identifiers")
        }
        for identifier in identifiers {
            let isName =
                identifier.type == "dns"
                ? HostName.isValid(identifier.value)
                    && (!HostName.isWildcard(identifier.value) || identifier.value.hasPrefix("*."))
                : identifier.type == "ip" && IPAddress.bytes(of: identifier.value) != nil
            guard identifier.type == "dns" || identifier.type == "ip" else {
                throw ACMEProblem(.unsupportedIdentifier, "identifiers are of the type dns or ip")
            }
            guard isName else { throw ACMEProblem(.rejectedIdentifier, "\(identifier.value) is no name") }
        }
        let now = clock.now()
        let end = now.inSeconds.advanced(bySeconds: Self.orderLifetime)
        let order = UniqueID(at: now)
        let made = identifiers.map { identifier in
            let isWildcard = identifier.value.hasPrefix("*.")
            return ACMEAuthorization(
                id: UniqueID(at: now),
                order: order,
                account: account,
                identifier: ACMEIdentifier(
                    type: identifier.type,
                    value: isWildcard ? String(identifier.value.dropFirst(2)) : identifier.value
                ),
                isWildcard: isWildcard,
                token: Self.randomText(),
                status: "pending",
                expiresAt: end
            )
        }
        let list = LooseJSON.array(identifiers.map(\.object)).text
        try await database.transaction(for: place.tenant) { db in
            try db.execute(
                """
                INSERT INTO secrets.acme_orders
                    (tenant_id, mount_id, order_id, account_id, status, directory, identifiers, created_at, expires_at)
                VALUES (\(place.tenant), \(place.mount), \(order), \(account), 'pending', \(directory),
                        \(list)::text::jsonb, \(now), \(end))
                """
            )
            for item in made {
                try db.execute(
                    """
                    INSERT INTO secrets.acme_authorizations
                        (tenant_id, mount_id, authorization_id, order_id, account_id, identifier_type, identifier,
                         is_wildcard, token, status, expires_at)
                    VALUES (\(place.tenant), \(place.mount), \(item.id), \(order), \(account),
                            \(item.identifier.type), \(item.identifier.value), \(item.isWildcard), \(item.token),
                            'pending', \(end))
                    """
                )
            }
        }
        return ACMEOrder(
            id: order,
            account: account,
            status: "pending",
            directory: directory,
            identifiers: identifiers,
            expiresAt: end,
            authorizations: made
        )
    }

    /// With its authorizations; `nil` for one of another account.
    package func order(_ id: UniqueID, of account: UniqueID, at place: Place) async throws -> ACMEOrder? {
        let found = try await database.first(
            for: place.tenant,
            """
            SELECT order_id, account_id, status, directory, identifiers::text AS identifiers, error::text AS error,
                   serial_number, certificate_chain, expires_at
            FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(id)
                AND account_id = \(account)
            """,
            as: ACMEOrder.init
        )
        guard var order = found else { return nil }
        order.authorizations = try await database.rows(
            for: place.tenant,
            """
            SELECT authorization_id, order_id, account_id, identifier_type, identifier, is_wildcard, token, status,
                   challenge_type, challenged_at, error::text AS error, expires_at
            FROM secrets.acme_authorizations
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(id)
            ORDER BY authorization_id
            LIMIT 128
            """,
            as: ACMEAuthorization.init
        )
        return order
    }

    /// The orders of an account, the latest first.
    package func orders(of account: UniqueID, at place: Place) async throws -> [UniqueID] {
        try await database.rows(
            for: place.tenant,
            """
            SELECT order_id FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
            ORDER BY created_at DESC
            LIMIT 128
            """
        ) { row in try row["order_id"] as UniqueID }
    }

    package func authorization(_ id: UniqueID, of account: UniqueID, at place: Place) async throws
        -> ACMEAuthorization?
    {
        try await database.first(
            for: place.tenant,
            """
            SELECT authorization_id, order_id, account_id, identifier_type, identifier, is_wildcard, token, status,
                   challenge_type, challenged_at, error::text AS error, expires_at
            FROM secrets.acme_authorizations
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND authorization_id = \(id)
                AND account_id = \(account)
            """,
            as: ACMEAuthorization.init
        )
    }

    /// Notes what came of a challenge, and what follows for its order: ready once all are valid, invalid once one is.
    ///
    /// - Parameter problem: `nil` where the client has proved that the name is its own.
    package func settle(
        _ authorization: ACMEAuthorization,
        _ challenge: String,
        problem: ACMEProblem?,
        at place: Place
    ) async throws {
        let now = clock.now()
        let error = problem.map { LooseJSON.object($0.object).text }
        let order = authorization.order
        try await database.transaction(for: place.tenant) { db in
            // The order's row first: challenges of one order are settled one at a time.
            _ = try db.first(
                """
                SELECT order_id FROM secrets.acme_orders
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(order)
                FOR UPDATE
                """
            ) { row in try row["order_id"] as UniqueID }
            try db.execute(
                """
                UPDATE secrets.acme_authorizations
                SET status = \(problem == nil ? "valid" : "invalid"), challenge_type = \(challenge),
                    challenged_at = \(now), error = \(error)::text::jsonb
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
                    AND authorization_id = \(authorization.id) AND status = 'pending'
                """
            )
            try db.execute(
                """
                UPDATE secrets.acme_orders AS own
                SET status = CASE
                    WHEN EXISTS (
                        SELECT FROM secrets.acme_authorizations AS part
                        WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                            AND part.order_id = own.order_id AND part.status IN ('invalid', 'deactivated')
                    ) THEN 'invalid' ELSE 'ready' END
                WHERE own.tenant_id = \(place.tenant) AND own.mount_id = \(place.mount) AND own.order_id = \(order)
                    AND own.status = 'pending'
                    AND (
                        NOT EXISTS (
                            SELECT FROM secrets.acme_authorizations AS part
                            WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                                AND part.order_id = own.order_id AND part.status <> 'valid'
                        )
                        OR EXISTS (
                            SELECT FROM secrets.acme_authorizations AS part
                            WHERE part.tenant_id = \(place.tenant) AND part.mount_id = own.mount_id
                                AND part.order_id = own.order_id AND part.status IN ('invalid', 'deactivated')
                        )
                    )
                """
            )
        }
    }

    package func deactivate(_ authorization: UniqueID, at place: Place) async throws {
        _ = try await database.execute(
            for: place.tenant,
            """
            UPDATE secrets.acme_authorizations SET status = 'deactivated'
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND authorization_id = \(authorization)
            """
        )
    }

    /// Issues what an order asks for; once, whoever asks how often.
    ///
    /// - Parameters:
    ///   - role: `nil` for whatever the order names.
    /// - Throws: `ACMEProblem`.
    package func finalize(
        _ order: ACMEOrder,
        _ csr: SigningRequest,
        role name: String?,
        issuer reference: String?,
        lifetimes: Lifetimes,
        at place: Place
    ) async throws {
        var wanted: Set<String> = []
        for identifier in order.identifiers {
            wanted.insert(
                IPAddress.bytes(of: identifier.value).flatMap(IPAddress.text) ?? identifier.value.lowercased()
            )
        }
        var names = Set((csr.names.hosts + csr.names.addresses).map { $0.lowercased() })
        if let commonName = csr.subject.commonName { names.insert(commonName.lowercased()) }
        guard names == wanted, csr.names.mailboxes.isEmpty, csr.names.uris.isEmpty, csr.names.others.isEmpty
        else {
            throw ACMEProblem(.badCSR, "the CSR must name what the order names, and nothing else")
        }
        // Who moves it on from `ready` issues.
        let claimed = try await database.execute(
            for: place.tenant,
            """
            UPDATE secrets.acme_orders SET status = 'processing'
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(order.id)
                AND status = 'ready'
            """
        )
        guard claimed == 1 else { throw ACMEProblem(.orderNotReady, "the order is not ready", status: 403) }
        let request = CertificateRequest()
        var (status, chain, serial, error): (String, String?, String?, String?) = ("invalid", nil, nil, nil)
        do {
            let issued: Issued
            if let name {
                issued = try await sign(
                    csr,
                    request,
                    role: name,
                    issuer: reference,
                    lifetimes: lifetimes,
                    at: place
                )
            } else {
                issued = try await sign(
                    csr,
                    request,
                    as: .acme,
                    authority: try await authority(at: place),
                    issuer: reference,
                    lifetimes: lifetimes,
                    at: place
                )
            }
            let certificates = [issued.certificate] + issued.chain.filter { $0.subject != $0.issuer }
            chain = try certificates.map { try $0.pem() }.joined(separator: "\n") + "\n"
            serial = issued.serial.text
            status = "valid"
        } catch let refusal as PKIError {
            error = LooseJSON.object(ACMEProblem(.badCSR, refusal.text).object).text
        }
        _ = try await database.execute(
            for: place.tenant,
            """
            UPDATE secrets.acme_orders
            SET status = \(status), certificate_chain = \(chain), serial_number = \(serial),
                error = \(error)::text::jsonb
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND order_id = \(order.id)
                AND status = 'processing'
            """
        )
    }

    /// Whether an account has ordered a certificate: then it may revoke it.
    package func hasOrdered(_ serial: SerialNumber, _ account: UniqueID, at place: Place) async throws -> Bool
    {
        try await database.first(
            for: place.tenant,
            """
            SELECT order_id FROM secrets.acme_orders
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
                AND serial_number = \(serial.text)
            LIMIT 1
            """
        ) { row in try row["order_id"] as UniqueID } != nil
    }
}

extension PKIRole {
    /// Of ACME without a role: whatever an order's client has proved to be its own, for servers and clients.
    static let acme = PKIRole(
        name: "",
        [
            "allow_any_name": true, "key_type": "any", "require_cn": false, "max_ttl": 7_776_000,
            "key_usage": ["DigitalSignature", "KeyAgreement", "KeyEncipherment"],
        ]
    )
}

extension ACMEAccount {
    fileprivate init(_ row: Row) throws {
        id = try row["account_id"]
        let text: String = try row["jwk"]
        guard let object = (try? LooseJSON(parsing: Array(text.utf8)))?.object, let key = ACMEKey(object)
        else {
            throw SecretsError.damaged
        }
        self.key = key
        contacts = try row["contacts"]
        status = try row["status"]
    }
}

extension ACMEAuthorization {
    fileprivate init(_ row: Row) throws {
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
    fileprivate init(_ row: Row) throws {
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
